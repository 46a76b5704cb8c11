export const id = 9835;
export const ids = [9835,4007];
export const modules = {

/***/ 16799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The folder of report files as a path from the workspace, which is where later steps and the upload look for it: `output-directory`
 * starts at `working-directory`, as every relative path does. An absolute one is what it is.
 */
function outputFolder(inputs) {
    const { outputDirectory: folder, workingDirectory: base } = inputs;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) || base === '.' ? folder : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, folder);
}


/***/ }),

/***/ 58354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   t: () => (/* binding */ locateInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95743);



/** Whether a path is the folder or lies below it. Both absolute; links are not followed. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..');
}
const kindOf = (path) => {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (stats.isDirectory())
        return 'folder';
    return stats.isFile() ? 'file' : 'other';
};
/**
 * The real absolute path of a file or folder that lies inside the workspace, links followed, or why it may not be used.
 * `base` is the folder that the path starts from.
 */
function locateInside(workspace, base, path, wanted) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
    const leaves = (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
        message: `\`${path}\` leaves the workspace`,
        hint: `Only what lies below ${workspace} can be used.`,
    });
    if (path.includes('\0'))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ message: 'a path cannot hold a NUL' });
    if (!isWithin(workspace, absolute))
        return leaves;
    let real;
    let kind;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        kind = kindOf(real);
    }
    catch {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ message: `\`${path}\` does not exist` });
    }
    if (!isWithin((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real))
        return leaves;
    if (wanted === kind || (wanted === 'any' && kind !== 'other'))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(real);
    const is = { file: 'a file', folder: 'a folder', other: 'neither a file nor a folder' }[kind];
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
        message: `\`${path}\` is ${is}${wanted === 'any' ? '' : `, not a ${wanted}`}`,
    });
}


/***/ }),

/***/ 89835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/output-folder.js
var output_folder = __webpack_require__(16799);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/files/real-place.js
var real_place = __webpack_require__(72116);
// EXTERNAL MODULE: ./build/commands/workspace.js
var commands_workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/report-files.js






/**
 * Writes report files below the output directory, each aside first and then renamed, so that a reader never sees half a file.
 * They must arrive inside the workspace, links followed.
 */
async function writeReportFiles(files, outputDirectory, workspace) {
    const root = (0,external_node_path_.resolve)(workspace, outputDirectory);
    const places = files.map(({ path, content }) => ({ path: (0,external_node_path_.resolve)(root, path), content }));
    for (const folder of new Set([root, ...places.map(({ path }) => (0,external_node_path_.dirname)(path))])) {
        if ((0,commands_workspace/* isWithin */.U)(workspace, folder) && (await (0,real_place/* leadsInside */.u)(workspace, folder)))
            continue;
        throw new errors/* UserError */.yo({
            message: `\`${outputDirectory}\` leaves the workspace`,
            input: 'output-directory',
            hint: 'Name a folder inside it, with no link that leads out.',
        });
    }
    for (const { path, content } of places)
        await writeAside(path, content);
}
async function writeAside(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = `${path}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,promises_.writeFile)(aside, content, { flag: 'wx' });
        await (0,promises_.rename)(aside, path);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/perform.js


/** Runs a command to its report: run, report, files, record. */
async function perform(command, inputs, context, signal) {
    const outcome = await command.run(inputs, context, signal);
    const report = command.report(outcome, inputs);
    if (report.files.length > 0) {
        await writeReportFiles(report.files, folderOf(inputs), context.directory);
    }
    return (await command.record?.(outcome, report, inputs, context, signal)) ?? report;
}
/** Every command that writes files has both inputs. */
function folderOf(inputs) {
    const { outputDirectory, workingDirectory } = inputs;
    const text = (value, fallback) => typeof value === 'string' ? value : fallback;
    return (0,output_folder/* outputFolder */.q)({
        outputDirectory: text(outputDirectory, 'ml-actions-report'),
        workingDirectory: text(workingDirectory, '.'),
    });
}

// EXTERNAL MODULE: ./build/runtime/exit-status.js
var exit_status = __webpack_require__(57198);
;// CONCATENATED MODULE: ./build/runtime/id-token.js
/** A fresh OIDC token of this workflow job (needs `id-token: write`); masked by the toolkit before it is returned. */
async function getIdToken(audience) {
    const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    return getIDToken(audience);
}

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/runtime/terminal.js
const tones = {
    plain: '',
    good: '\u001b[32m',
    bad: '\u001b[31m',
    unsure: '\u001b[33m',
    dim: '\u001b[2m',
    strong: '\u001b[1m',
};
/** Control characters of foreign text could move the cursor or hide lines. Tabs are kept. */
function printable(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
/** Whether colour is wanted (https://no-color.org, FORCE_COLOR). */
function wantsColour(stream, environment) {
    if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '')
        return false;
    return stream.isTTY === true || (environment['FORCE_COLOR'] ?? '0') !== '0';
}
/** Paints one line. */
function paint(line, colour) {
    const code = tones[line.tone];
    return colour && code !== '' ? `${code}${line.text}\u001b[0m` : line.text;
}

;// CONCATENATED MODULE: ./build/runtime/terminal-logger.js

/** One line at the bottom of a terminal that later text replaces. */
function statusLine(stream) {
    let shown = false;
    const clear = () => {
        if (shown)
            stream.write('\r\u001b[2K');
        shown = false;
    };
    const show = (text) => {
        clear();
        stream.write(text);
        shown = true;
    };
    return { show, clear };
}
/** A logger for people at a terminal: messages on stderr, so that stdout holds the report alone. */
function terminalLogger(stream, environment, hide) {
    const colour = wantsColour(stream, environment);
    const status = statusLine(stream);
    const line = (text, tone) => {
        status.clear();
        stream.write(`${paint({ text: hide(text), tone }, colour)}\n`);
    };
    const verbose = environment['RUNNER_DEBUG'] === '1';
    return {
        info: (message) => line(message, 'plain'),
        notice: (message) => line(message, 'strong'),
        warning: (message) => line(`Warning: ${message}`, 'unsure'),
        debug: (message) => {
            if (verbose)
                line(message, 'dim');
        },
        foreign: (texts) => texts.forEach((text) => line(printable(text), 'plain')),
        progress: (message) => {
            if (stream.isTTY !== true)
                return;
            const width = (stream.columns ?? 80) - 1;
            status.show(paint({ text: hide(message).slice(0, width), tone: 'dim' }, colour));
        },
        group: async (title, work) => {
            line(title, 'strong');
            try {
                return await work();
            }
            finally {
                status.clear();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/terminal-host.js



/** Replaces every masked secret of at least four characters; shorter ones would hide ordinary words. */
function hider() {
    const secrets = new Set();
    return {
        mask: (secret) => {
            if (secret.length >= 4)
                secrets.add(secret);
        },
        hide: (text) => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
}
/** A person at a terminal, or another program: the report on stdout, everything else on stderr. */
function terminalHost(stdout, stderr, environment) {
    const { mask, hide } = hider();
    const logger = terminalLogger(stderr, environment, hide);
    const colour = wantsColour(stdout, environment);
    return {
        logger,
        mask,
        publish: () => Promise.resolve(),
        show: (report) => {
            const tone = report.conclusion === 'success' ? 'good' : 'bad';
            const lines = [{ text: report.title, tone }, ...report.terminal];
            for (const line of lines)
                stdout.write(`${hide(paint(line, colour))}\n`);
            return Promise.resolve();
        },
        explain: (title, problems) => {
            const errors = wantsColour(stderr, environment);
            stderr.write(`${paint({ text: title, tone: 'bad' }, errors)}\n`);
            for (const problem of problems)
                stderr.write(`  ${hide((0,shared_problem/* describeProblem */.B)(problem))}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/runtime/open-host.js

/** The host of this process: GitHub's toolkit is loaded only inside a workflow. */
async function openHost(workflow, source) {
    if (workflow === undefined)
        return terminalHost(process.stdout, process.stderr, process.env);
    const [core, { githubHost }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421)),
        __webpack_require__.e(/* import() */ 7084).then(__webpack_require__.bind(__webpack_require__, 37084)),
    ]);
    return githubHost({
        core,
        stdout: process.stdout,
        now: Date.now,
        comments: () => openComments(workflow, source()),
        runUrl: workflow.runUrl,
    });
}
/** The comments of the pull request; `undefined` without one, without a token, or with `comment: never`. */
function openComments(workflow, source) {
    const token = source.value('github-token') ?? '';
    const { pullRequest, apiUrl, repository } = workflow;
    if (pullRequest === undefined || token === '' || source.value('comment') === 'never') {
        return undefined;
    }
    return __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 907)).then(({ githubComments }) => githubComments({ apiUrl, token, repository, pullRequest: pullRequest.number }));
}

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
;// CONCATENATED MODULE: ./build/runtime/input-reader.js


/**
 * Reads `--model-name value`, `--model-name=value` and a bare `--stream-logs` (true). Every unknown, repeated or stray word is
 * reported together.
 */
function readFlags(argv, known) {
    const flags = new Map();
    const wrong = [];
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index] ?? '';
        const match = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word);
        if (match === null) {
            wrong.push({
                message: `\`${word}\` is not an option`,
                hint: 'Options look like `--name value`.',
            });
            continue;
        }
        const name = match[1] ?? '';
        let value = match[2];
        const next = argv[index + 1];
        if (value === undefined && next !== undefined && !/^--[a-z]/.test(next)) {
            value = next;
            index++;
        }
        if (!known.includes(name)) {
            wrong.push({ message: `there is no option \`--${name}\``, hint: (0,nearest_names.didYouMean)(name, known) });
        }
        else if (flags.has(name)) {
            wrong.push({ message: `\`--${name}\` comes twice`, input: name });
        }
        flags.set(name, value ?? 'true');
    }
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong);
    return flags;
}
/**
 * Where a command's raw inputs come from: flags first, then `INPUT_MODEL_NAME` (what a composite action maps by `env:`), then
 * `INPUT_MODEL-NAME` (what GitHub sets for JavaScript actions).
 */
function inputSource(environment, flags) {
    return {
        value: (name) => {
            const hyphens = `INPUT_${name.toUpperCase()}`;
            return flags.get(name) ?? environment[hyphens.replaceAll('-', '_')] ?? environment[hyphens];
        },
        environment,
        onGitHub: environment['GITHUB_ACTIONS'] === 'true',
    };
}

// EXTERNAL MODULE: ./build/shared/input/schema.js
var input_schema = __webpack_require__(91304);
;// CONCATENATED MODULE: ./build/runtime/run-action.js



/** Hides secret inputs, parses all inputs, performs the action, shows its report, and says how it ended. Never throws. */
async function runAction(action, source, host, signal, version) {
    try {
        maskSecrets(action.inputs, source, host);
        const inputs = (0,input_schema/* parseInputs */.TL)(action.inputs, source);
        if (!inputs.ok)
            throw new errors/* UserError */.yo(inputs.problems);
        signal.throwIfAborted();
        const report = await action.perform(inputs.value, signal);
        await host.show(report);
        if (signal.aborted)
            return exit_status/* EXIT */.d.cancelled;
        return report.conclusion === 'success' ? exit_status/* EXIT */.d.success : exit_status/* EXIT */.d.verdict;
    }
    catch (error) {
        await publishAll(action.failureOutputs ?? {}, host);
        // Whatever broke because of the stop signal is the cancellation, not a failure of its own.
        return (0,exit_status/* explainFailure */.S)(signal.aborted ? signal.reason : error, host, version);
    }
}
async function publishAll(outputs, host) {
    for (const [name, value] of Object.entries(outputs))
        await host.publish(name, value);
}
function maskSecrets(schema, source, host) {
    for (const [name, field] of Object.entries(schema)) {
        const raw = field.secret === true ? (0,input_schema/* rawValue */.MM)(name, field, source) : undefined;
        if (raw !== undefined)
            host.mask(raw);
    }
}

// EXTERNAL MODULE: ./build/runtime/workflow-context.js
var workflow_context = __webpack_require__(93948);
// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run-command.js











/** Builds the world around a command and runs it: the composition root behind `main.ts`. */
async function runCommand(command, argv, entry, signal) {
    const environment = process.env;
    const workflow = (0,workflow_context/* workflowContext */.R)(environment, readEvent(environment['GITHUB_EVENT_PATH']));
    let source = inputSource(environment, new Map());
    const host = await openHost(workflow, () => source);
    try {
        source = inputSource(environment, readFlags(argv, Object.keys(command.definition.inputs)));
    }
    catch (error) {
        return (0,exit_status/* explainFailure */.S)(error, host, version/* VERSION */.x);
    }
    const context = createContext(host, workflow, entry);
    return runAction({
        inputs: command.definition.inputs,
        failureOutputs: command.definition.failureOutputs ?? {},
        perform: (inputs, stop) => perform(command, inputs, context, stop),
    }, source, host, signal, version/* VERSION */.x);
}
function createContext(host, workflow, entry) {
    return {
        logger: host.logger,
        now: () => new Date(),
        environment: process.env,
        directory: process.cwd(),
        workflow,
        publish: host.publish,
        mask: host.mask,
        openPlatform: (settings, signal) => openPlatform(settings, host, entry, signal),
        tool: { name: 'ml-actions', version: version/* VERSION */.x, bundleSha256: bundleSha256(entry) },
        entry,
        delay: delay/* delay */.cb,
    };
}
async function openPlatform(settings, host, entry, signal) {
    const { createPlatform } = await __webpack_require__.e(/* import() */ 5255).then(__webpack_require__.bind(__webpack_require__, 85255));
    const tools = {
        entry,
        environment: process.env,
        mask: host.mask,
        report: host.logger.progress,
        getIdToken: getIdToken,
    };
    return createPlatform(settings, tools, signal);
}
/** GitHub's event; `undefined` when there is none or it cannot be read as JSON. */
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined; // Facts from the event are a convenience; the variables are enough to go on.
    }
}
/** Digest of the bundle's scripts, which `scripts/build.ts` leaves beside them; empty when run from sources. */
function bundleSha256(entry) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(entry), 'bundle.sha256'), 'utf8').trim();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 93948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runsWithForeignRights),
/* harmony export */   R: () => (/* binding */ workflowContext)
/* harmony export */ });
const text = (value) => (typeof value === 'string' ? value : '');
const record = (value) => typeof value === 'object' && value !== null ? value : {};
function pullRequest(event) {
    const found = record(record(event)['pull_request']);
    const number = found['number'];
    if (typeof number !== 'number')
        return undefined;
    const head = record(found['head']);
    return {
        number,
        headSha: text(head['sha']),
        headRepository: text(record(head['repo'])['full_name']),
        baseRef: text(record(found['base'])['ref']),
    };
}
/** Reads the context; `undefined` when the command does not run on GitHub Actions. */
function workflowContext(environment, event) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const variable = (name) => environment[`GITHUB_${name}`] ?? '';
    const found = pullRequest(event);
    const serverUrl = variable('SERVER_URL') || 'https://github.com';
    return {
        repository: variable('REPOSITORY'),
        workflow: variable('WORKFLOW'),
        runId: variable('RUN_ID'),
        runAttempt: variable('RUN_ATTEMPT') || '1',
        job: variable('JOB'),
        jobIndex: environment['ML_ACTIONS_JOB_INDEX'] || '0',
        step: environment['ML_ACTIONS_STEP'] || variable('ACTION'),
        eventName: variable('EVENT_NAME'),
        actor: variable('ACTOR'),
        ref: variable('REF'),
        sha: found?.headSha || variable('SHA'),
        serverUrl,
        apiUrl: variable('API_URL') || 'https://api.github.com',
        runUrl: `${serverUrl}/${variable('REPOSITORY')}/actions/runs/${variable('RUN_ID')}`,
        ...(found === undefined ? {} : { pullRequest: found }),
    };
}
/** Events that run with the base repository's rights although the code may come from anyone. */
function runsWithForeignRights(context) {
    return context?.eventName === 'pull_request_target' || context?.eventName === 'workflow_run';
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ throwIfAborted),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   vt: () => (/* binding */ abortError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Why a signal was aborted, as an error to throw: the reason itself when it is a real one (a `CancelledError`, a time-out),
 * else a `CancelledError` in place of the platform's anonymous `AbortError`.
 */
function abortError(signal) {
    const reason = signal.reason;
    if (reason instanceof Error && reason.name !== 'AbortError')
        return reason;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('cancelled', { cause: reason });
}
/** Throws the signal's `abortError` when it is aborted already. */
function throwIfAborted(signal) {
    if (signal.aborted)
        throw abortError(signal);
}
/** Waits so many milliseconds; rejects with the signal's `abortError` as soon as it is aborted. */
async function delay(milliseconds, signal) {
    throwIfAborted(signal);
    await new Promise((resolve, reject) => {
        const onAbort = () => {
            clearTimeout(timer);
            reject(abortError(signal));
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 72116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ leadsInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path that may not exist yet leads, links followed as far as there is something. Absolute. */
async function realPlace(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!isMissing || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Whether what is written to a path arrives in the folder or below it: a link on the way, which a checkout may hold, must not lead
 * elsewhere. Both absolute; neither has to exist.
 */
async function leadsInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realPlace(folder), await realPlace(path));
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}


/***/ }),

/***/ 91304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ rawValue),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);

/** `model-name` → `modelName`. */
function camelCase(name) {
    return name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
const given = (value) => value === undefined || value.trim() === '' ? undefined : value;
/** The raw text of one input: said, from its environment variable, or its default. */
function rawValue(name, field, source) {
    const fallback = source.onGitHub ? undefined : field.laptopDefault;
    const fromEnvironment = field.environment === undefined ? undefined : source.environment[field.environment];
    const standard = field.default?.includes('${{') === true ? undefined : field.default;
    return given(source.value(name)) ?? given(fromEnvironment) ?? fallback ?? standard;
}
/** Parses every input and reports every problem together. */
function parseInputs(schema, source) {
    const found = {};
    const wrong = [];
    for (const [name, field] of Object.entries(schema)) {
        const raw = rawValue(name, field, source);
        if (raw === undefined) {
            if (field.required || isNeeded(field, schema, source))
                wrong.push(missing(name, field));
            found[camelCase(name)] = undefined;
            continue;
        }
        const parsed = field.parse(raw);
        if (parsed.ok)
            found[camelCase(name)] = parsed.value;
        else
            wrong.push(...parsed.problems.map((problem) => ({ input: name, ...problem })));
    }
    return wrong.length > 0 ? { ok: false, problems: wrong } : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
/** Whether an input is needed because nothing was said in its place. */
function isNeeded({ neededUnless }, schema, source) {
    return (neededUnless?.every((name) => {
        const other = schema[name];
        return other === undefined || rawValue(name, other, source) === other.default;
    }) ?? false);
}
function missing(name, field) {
    const choices = field.choices?.map((word) => `\`${word}\``).join(' or ');
    const variable = field.environment === undefined ? '' : ` or the environment variable ${field.environment}`;
    const instead = (field.neededUnless ?? []).map((other) => `, or \`${other}\``).join('');
    const hint = choices === undefined ? `Set \`${name}\`${variable}${instead}.` : `Say ${choices}${variable}.`;
    return { message: `\`${name}\` is missing`, input: name, hint };
}


/***/ }),

/***/ 24007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestNames */
/** Levenshtein distance with transpositions, over UTF-16 units; small words only. */
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
}
const normal = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
/**
 * The known names nearest to what was typed, best first, for "did you mean".
 * Case, hyphens and underscores do not count; at most a third of the letters may differ.
 */
function nearestNames(typed, known, most = 3) {
    const wanted = normal(typed.slice(0, 100));
    return known
        .map((name) => {
        const candidate = normal(name);
        const contains = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
        return { name, d: contains ? 0.5 : distance(wanted, candidate.slice(0, 100)) };
    })
        .filter(({ name, d }) => d <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
        .sort((a, b) => a.d - b.d)
        .slice(0, most)
        .map(({ name }) => name);
}
/** A hint such as "Did you mean `a` or `b`?", or the list of what there is when nothing is near. */
function didYouMean(typed, known) {
    const near = nearestNames(typed, known);
    if (near.length > 0)
        return `Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`;
    const shown = known.slice(0, 20).map((name) => `\`${name}\``);
    return `Known: ${shown.join(', ')}${known.length > 20 ? ', …' : ''}.`;
}


/***/ }),

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** Wraps a value. */
function ok(value) {
    return { ok: true, value };
}
/** Wraps one or more problems. */
function problems(...list) {
    return { ok: false, problems: list };
}


/***/ })

};
