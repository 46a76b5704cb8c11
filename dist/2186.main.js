export const id = 2186;
export const ids = [2186,4007,2267];
export const modules = {

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocal: () => (/* binding */ runLocal)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/local/client.js + 1 modules
var client = __webpack_require__(22267);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/local/lifecycle/home.js
var lifecycle_home = __webpack_require__(99996);
// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
;// CONCATENATED MODULE: ./build/commands/local/options.js





const known = {
    port: { type: 'string' },
    home: { type: 'string' },
    foreground: { type: 'boolean' },
    'subscription-id': { type: 'string' },
    'resource-group': { type: 'string' },
    'workspace-name': { type: 'string' },
    compute: { type: 'string' },
    'idle-minutes': { type: 'string' },
    help: { type: 'boolean' },
};
/** The text of `local --help`. */
const localHelp = `Usage: local start|status|stop [flags]

An Azure ML workspace on this machine (Linux, macOS): jobs, tracking, models, endpoints, on 127.0.0.1.

  start    starts it in the background, or says where it runs
  status   exit status 0 when it runs, else 1
  stop     ends it and its jobs

  --home <folder>           its state (ML_ACTIONS_HOME; $RUNNER_TEMP/ml-actions on GitHub, else .ml-actions)
  --port <number>           default: any free one
  --foreground              do not go to the background
  --idle-minutes <number>   end after so long without use (30; 0: never; on GitHub: never, it ends with the job)
  --subscription-id, --resource-group, --workspace-name, --compute <name>
`;
function wholeNumber(values, input, fallback, most, problems) {
    const text = values[input];
    if (text === undefined)
        return fallback;
    const number = typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (number <= most)
        return number;
    problems.push({ input, message: `'${String(text)}' is not a whole number of 0 to ${most}` });
    return fallback;
}
function parsed(argv) {
    const given = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: known,
        allowPositionals: true,
        strict: false,
    });
    const names = Object.keys(known);
    const unknown = Object.keys(given.values).filter((name) => !names.includes(name));
    const valueless = Object.entries(known)
        .filter(([name, { type }]) => type === 'string' && given.values[name] === true)
        .map(([input]) => ({ input, message: 'a value is missing' }));
    const problems = unknown.map((name) => ({
        message: `there is no flag --${name}`,
        hint: (0,nearest_names.didYouMean)(name, names),
    }));
    if (problems.length + valueless.length > 0)
        throw new errors/* UserError */.yo([...problems, ...valueless]);
    return given;
}
const options_text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
function flagsOf(values) {
    const handed = Object.entries(values).filter(([name]) => !['home', 'foreground'].includes(name));
    return handed.flatMap(([name, value]) => [`--${name}`, String(value)]);
}
/** Reads the command line; `undefined` asks for help. Throws `UserError` with every problem at once. */
function readLocalOptions(argv, environment, workingDirectory) {
    const { values, positionals } = parsed(argv);
    if (values['help'] === true)
        return undefined;
    const problems = [];
    const actions = ['start', 'status', 'stop'];
    const action = actions.find((name) => name === positionals[0]);
    if (action === undefined || positionals.length !== 1) {
        const given = positionals.join(' ');
        problems.push({ message: `\`local\` needs one of ${actions.join(', ')}, not '${given}'` });
    }
    const isGitHub = environment['RUNNER_TRACKING_ID'] !== undefined;
    const port = wholeNumber(values, 'port', 0, 65_535, problems);
    const idleMinutes = wholeNumber(values, 'idle-minutes', isGitHub ? 0 : 30, 100_000, problems);
    if (action === undefined || problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const home = options_text(values['home']) ?? (0,lifecycle_home/* resolveHome */.e)(environment, workingDirectory);
    const asked = {
        subscriptionId: options_text(values['subscription-id']),
        resourceGroup: options_text(values['resource-group']),
        workspaceName: options_text(values['workspace-name']),
        compute: options_text(values['compute']),
    };
    const names = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    return {
        action,
        home: (0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_path_.resolve)(workingDirectory, home),
        port,
        foreground: values['foreground'] === true,
        names,
        idleMinutes,
        flags: flagsOf(values),
    };
}

;// CONCATENATED MODULE: ./build/commands/local/index.js



function describe(server) {
    const { subscriptionId, resourceGroup, workspaceName } = server;
    return [
        `The local platform runs at ${server.url} (process ${server.pid}).`,
        `  workspace  ${workspaceName}, resource group ${resourceGroup}, subscription ${subscriptionId}`,
        `  state      ${server.home}`,
        '',
    ].join('\n');
}
async function start(options, io, signal) {
    if (options.foreground) {
        const log = (message) => {
            io.stderr.write(`${new Date().toISOString()} ${message}\n`);
        };
        const [{ serve }, { defaultParts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1146), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 15076)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1146), __webpack_require__.e(4522)]).then(__webpack_require__.bind(__webpack_require__, 34522)),
        ]);
        const { environment } = io;
        const isServer = await serve(options, { environment, log, parts: defaultParts }, signal);
        if (!isServer)
            log('another process serves this home already');
        return 0;
    }
    const { home, flags } = options;
    const onProgress = (message) => void io.stderr.write(`${message}\n`);
    const find = { home, entry: io.entry, environment: io.environment, onProgress, flags };
    io.stdout.write(describe(await (0,client.findOrStartServer)(find, signal)));
    return 0;
}
async function local_status(options, io, signal) {
    const server = await (0,client.findServer)(options.home, signal);
    const none = `The local platform does not run (state in ${options.home}).\n`;
    io.stdout.write(server === undefined ? none : describe(server));
    return server === undefined ? 1 : 0;
}
async function stop(options, io, signal) {
    const didRun = await (0,client.stopServer)(options.home, signal);
    io.stdout.write(didRun ? 'The local platform has stopped.\n' : 'The local platform did not run.\n');
    return 0;
}
/** Exit statuses by the kind of failure (docs/architecture.md); a bug is thrown on. */
function explain(error, io) {
    if (error instanceof errors/* CancelledError */.cc)
        return 130;
    if (error instanceof errors/* UserError */.yo) {
        io.stderr.write(`${error.message}\n`);
        return 2;
    }
    if (error instanceof errors/* PlatformError */.Wk) {
        io.stderr.write(`${error.message}\n${error.failure.hint ?? ''}\n`);
        return 3;
    }
    throw error;
}
/** `local start|status|stop`: the local platform for people and other clients. Returns the exit status. */
async function runLocal(argv, io, signal) {
    try {
        const options = readLocalOptions(argv, io.environment, process.cwd());
        if (options === undefined) {
            io.stdout.write(localHelp);
            return 0;
        }
        (0,client.refuseOtherSystems)(process.platform);
        return await { start, status: local_status, stop }[options.action](options, io, signal);
    }
    catch (error) {
        return explain(error, io);
    }
}


/***/ }),

/***/ 22267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findOrStartServer: () => (/* binding */ findOrStartServer),
  findServer: () => (/* binding */ findServer),
  refuseOtherSystems: () => (/* binding */ refuseOtherSystems),
  resolveHome: () => (/* reexport */ lifecycle_home/* resolveHome */.e),
  stopServer: () => (/* binding */ stopServer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/local/lifecycle/home.js
var lifecycle_home = __webpack_require__(99996);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/local/processes/child-environment.js
var child_environment = __webpack_require__(59744);
// EXTERNAL MODULE: ./build/local/processes/log-tail.js
var log_tail = __webpack_require__(11367);
;// CONCATENATED MODULE: ./build/local/lifecycle/launch-server.js






/** A log larger than this many bytes is put aside (one old one is kept) when a server starts. */
const largestLog = 10 * 1024 * 1024;
/** Starts the server in a session of its own, with no pipe to this process: a step would else never end. */
async function launchServer(options) {
    const { home, entry, flags = [] } = options;
    const path = (0,external_node_path_.join)(home, 'server.log');
    const size = await (0,promises_.stat)(path).then((stats) => stats.size, () => 0);
    if (size > largestLog)
        await (0,promises_.rename)(path, `${path}.1`);
    const log = await (0,promises_.open)(path, 'a', 0o600);
    try {
        const args = [entry, 'local', 'start', '--foreground', '--home', home, ...flags];
        const child = (0,external_node_child_process_.spawn)(process.execPath, args, {
            cwd: home,
            env: (0,child_environment/* childEnvironment */.Q)(options.environment),
            detached: true,
            stdio: ['ignore', log.fd, log.fd],
        });
        child.unref();
        return child;
    }
    finally {
        await log.close();
    }
}
/** Whether a child has ended, by itself or by a signal. */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/** Throws when a child ended without becoming the server; status 0 means that the home was taken, 2 a mistake in its flags. */
async function checkStart(home, child) {
    if (!hasEnded(child) || child.exitCode === 0)
        return;
    const why = child.signalCode ?? `status ${String(child.exitCode)}`;
    const tail = await (0,log_tail/* logTail */.R)((0,external_node_path_.join)(home, 'server.log'), 15);
    const text = `the local platform ended while it started (${why}):\n${tail}`;
    const hint = `Its log is ${(0,external_node_path_.join)(home, 'server.log')}.`;
    if (child.exitCode === 2)
        throw new errors/* UserError */.yo({ message: text, hint });
    throw new errors/* PlatformError */.Wk(text, { code: 'unreachable', retryable: false, hint });
}

// EXTERNAL MODULE: ./build/local/lifecycle/server-file.js
var server_file = __webpack_require__(40027);
// EXTERNAL MODULE: ./build/local/processes/process-identity.js
var process_identity = __webpack_require__(38574);
;// CONCATENATED MODULE: ./build/local/client.js









/** Milliseconds that a start may take: it runs no Python, but the machine may be busy. */
const startTimeout = 60_000;
/** Milliseconds that a server which is there may take to answer. */
const answerTimeout = 10_000;
/** One sentence where the local platform cannot run: jobs need process groups and files that only their owner reads. */
function refuseOtherSystems(platform) {
    if (platform === 'linux' || platform === 'darwin')
        return;
    throw new errors/* UserError */.yo({
        message: `the platform \`local\` runs on Linux and macOS, and this is ${platform}`,
        input: 'platform',
        hint: 'Use a Linux or macOS runner, WSL, or `azureml`.',
    });
}
const found = (home, file) => ({
    url: file.url,
    token: file.token,
    home,
    subscriptionId: file.subscriptionId,
    resourceGroup: file.resourceGroup,
    workspaceName: file.workspaceName,
    pid: file.process.pid,
});
/** Asks a server whether it is the one of that file; any failure is no. */
async function answers(file, signal) {
    try {
        const response = await fetch(`${file.url}/healthz`, {
            headers: { authorization: `Bearer ${file.token}` },
            signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
        });
        const body = (await response.json());
        return response.status === 200 && body.pid === file.process.pid;
    }
    catch {
        return false;
    }
}
/** The server of a home that runs and answers; undefined when there is none. Throws `PlatformError` when it hangs. */
async function findServer(home, signal) {
    const deadline = performance.now() + answerTimeout;
    for (;;) {
        signal.throwIfAborted();
        const file = await (0,server_file/* readServerFile */.mq)(home);
        if (file === undefined || !(await (0,process_identity/* isRunning */.W_)(file.process)))
            return undefined;
        if (await answers(file, signal))
            return found(home, file);
        if (performance.now() > deadline) {
            const text = `the local platform (process ${file.process.pid}) does not answer at ${file.url}`;
            const hint = `Its log is ${(0,external_node_path_.join)(home, 'server.log')}; \`local stop\` ends it.`;
            throw new errors/* PlatformError */.Wk(text, { code: 'unreachable', retryable: true, hint });
        }
        await (0,delay/* delay */.cb)(200, signal);
    }
}
/**
 * Tells a server the allow-listed variables of this step: jobs, deployments and environments that are started from now on get the
 * Python that a step before this one has put on PATH, also where the server is older than that step.
 */
async function tellEnvironment(server, { environment, onProgress }, signal) {
    const response = await fetch(`${server.url}/local/environment`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ variables: (0,child_environment/* childEnvironment */.Q)(environment) }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeout)]),
    }).catch((error) => {
        (0,delay/* throwIfAborted */.Te)(signal);
        return error;
    });
    if (response instanceof Response && response.ok)
        return;
    const why = response instanceof Response ? `status ${response.status}` : String(response);
    onProgress(`the local platform goes on with the variables of an earlier step (${why})`);
}
async function findOrStart(options, signal) {
    const { home } = options;
    const there = await findServer(home, signal);
    if (there !== undefined)
        return there;
    options.onProgress(`starting the local platform (state in ${home})`);
    await (0,lifecycle_home/* prepareHome */.F)(home);
    let child = await launchServer(options);
    const deadline = performance.now() + startTimeout;
    while (performance.now() < deadline) {
        await (0,delay/* delay */.cb)(50, signal);
        const server = await findServer(home, signal);
        if (server !== undefined) {
            // Another caller's was first: ours must not come up later, when that one may have been stopped.
            if (server.pid !== child.pid)
                child.kill();
            return server;
        }
        await checkStart(home, child);
        // The home was taken by a server that may be on its way out: try again until it is gone or answers.
        if (hasEnded(child)) {
            await (0,delay/* delay */.cb)(300, signal);
            child = await launchServer(options);
        }
    }
    const text = `the local platform did not start within ${startTimeout / 1000} s`;
    const hint = `Its log is ${(0,external_node_path_.join)(home, 'server.log')}.`;
    throw new errors/* PlatformError */.Wk(text, { code: 'timeout', retryable: true, hint });
}
/**
 * The server of a home, started when it does not run. Two callers at once get one server: each starts a process, and the lock of the
 * home lets one of them live. What it starts from now on sees the allow-listed variables of this caller. Throws `UserError` on systems without it, `PlatformError` when it does not start.
 */
async function findOrStartServer(options, signal) {
    refuseOtherSystems(process.platform);
    const server = await findOrStart(options, signal);
    await tellEnvironment(server, options, signal);
    return server;
}
async function terminate(identity) {
    if (await (0,process_identity/* isRunning */.W_)(identity))
        process.kill(identity.pid, 'SIGTERM');
}
/** Asks the server of a home to stop and waits until its process has ended; false when none ran. */
async function stopServer(home, signal) {
    const file = await (0,server_file/* readServerFile */.mq)(home);
    if (file === undefined || !(await (0,process_identity/* isRunning */.W_)(file.process)))
        return false;
    await fetch(`${file.url}/local/stop`, {
        method: 'POST',
        headers: { authorization: `Bearer ${file.token}` },
        signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
    }).catch(() => terminate(file.process));
    const deadline = performance.now() + 30_000;
    while (await (0,process_identity/* isRunning */.W_)(file.process)) {
        if (performance.now() > deadline) {
            const text = `the local platform (process ${file.process.pid}) did not stop within 30 s`;
            throw new errors/* PlatformError */.Wk(text, { code: 'timeout', retryable: true });
        }
        await (0,delay/* delay */.cb)(50, signal);
    }
    return true;
}


/***/ }),

/***/ 99996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ prepareHome),
/* harmony export */   e: () => (/* binding */ resolveHome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/**
 * The folder of the local platform's state: `ML_ACTIONS_HOME`, on GitHub Actions `$RUNNER_TEMP/ml-actions` (it goes with the job),
 * else `.ml-actions` in the working directory.
 */
function resolveHome(environment, workingDirectory) {
    const { ML_ACTIONS_HOME: home, RUNNER_TEMP: temp, GITHUB_ACTIONS: actions } = environment;
    if (home !== undefined && home !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, home);
    if (actions === 'true' && temp !== undefined && temp !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'ml-actions');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, '.ml-actions');
}
/**
 * Makes the home, for its owner only, with a note that keeps it out of a repository. One that is there must be this user's
 * (`UserError`), and loses what lets others write into it.
 */
async function prepareHome(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true, mode: 0o700 });
    const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(home);
    if (uid !== process.getuid?.()) {
        const message = `the folder of the local platform, ${home}, belongs to another user`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ message, hint: 'Name one of your own in `ML_ACTIONS_HOME`.' });
    }
    if ((mode & 0o022) !== 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(home, mode & 0o7755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    });
}


/***/ }),

/***/ 40051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ readPrivateJson),
/* harmony export */   FO: () => (/* binding */ writePrivateJson),
/* harmony export */   JE: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/** Writes JSON that only its owner may read, aside and renamed. */
async function writePrivateJson(path, content) {
    const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, 'wx', 0o600);
    try {
        await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, path);
}
/**
 * The JSON of a file that this user has written and nobody else can read: a token that came with a checkout or from another user
 * of the machine is known to others. Undefined when there is none; `UserError` when it is somebody else's or open to others.
 */
async function readPrivateJson(path) {
    const found = await readJsonFile(path);
    if (found === undefined)
        return undefined;
    const { mode, uid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    const isPrivate = (mode & 0o170_077) === 0o100_000 && uid === process.getuid?.();
    if (isPrivate)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        message: 'this file of the local platform is not its owner’s alone',
        file: path,
        hint: 'Remove the folder, or name another in `ML_ACTIONS_HOME`: its secrets may be known to others.',
    });
}
/** The JSON of a file; undefined when there is none. */
async function readJsonFile(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 40027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mq: () => (/* binding */ readServerFile),
/* harmony export */   q2: () => (/* binding */ removeServerFile),
/* harmony export */   zh: () => (/* binding */ writeServerFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40051);



const pathOf = (home) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'server.json');
const loopback = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;
/** The server of a home, whether it still runs or not. */
async function readServerFile(home) {
    const found = (await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrivateJson */ .AG)(pathOf(home)));
    const isWhole = typeof found?.url === 'string' &&
        loopback.test(found.url) &&
        typeof found.token === 'string' &&
        typeof found.process?.pid === 'number';
    return isWhole ? found : undefined;
}
function writeServerFile(home, server) {
    return (0,_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateJson */ .FO)(pathOf(home), server);
}
/** Removes the file of a server that has ended. */
async function removeServerFile(home) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(pathOf(home), { force: true });
}


/***/ }),

/***/ 59744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * Variables that processes started here may see: where programs are, language, temporary folders, proxies and certificates,
 * package installers, the Python and the accelerator that were chosen. Nothing of the workflow: no token, no `GITHUB_*`,
 * `ACTIONS_*` or `INPUT_*`. RUNNER_TRACKING_ID is how GitHub's runner finds what a job left running, to end it.
 */
const names = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'XDG_CACHE_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'PYTHONLOCATION',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'OMP_NUM_THREADS',
    'CUDA_VISIBLE_DEVICES',
    'NVIDIA_VISIBLE_DEVICES',
    'RUNNER_TRACKING_ID',
]);
const prefixes = ['LC_', 'PIP_', 'UV_'];
/** What installers keep secrets in; an index whose address holds a password is passed on, as pip could not install without. */
const secret = /TOKEN|PASSWORD|SECRET|CREDENTIAL|_KEY$/;
/** The allow-listed part of an environment; names are compared without case (`http_proxy`, `pythonLocation`). */
function childEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => {
        const name = entry[0].toUpperCase();
        const isListed = names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
        return isListed && !secret.test(name) && entry[1] !== undefined;
    });
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 11367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The most bytes that a tail looks at, from the end of the file. */
const largestTail = 1024 * 1024;
/** The last lines of a text file, of at most its last MiB; empty when there is no such file. */
async function logTail(path, lines) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    }
    catch {
        return '';
    }
    try {
        const { size } = await file.stat();
        const start = Math.max(0, size - largestTail);
        const buffer = Buffer.alloc(size - start);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
        const all = buffer.toString('utf8', 0, bytesRead).split('\n');
        if (all.at(-1) === '')
            all.pop();
        return all.slice(-Math.max(1, lines)).join('\n');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 38574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function linuxStart(pid) {
    const [boot, stat] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8'),
    ]);
    // The command's name, in brackets, may hold anything; state is the first field after it, the start time the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isDead = fields[0] === 'Z' || fields[0] === 'X';
    return isDead ? undefined : `${boot.trim()} ${fields[19] ?? ''}`;
}
async function psStart(pid) {
    const { stdout } = await run('/bin/ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const [, state = '', started] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
    return state.startsWith('Z') ? undefined : started;
}
/** When the living process of that number started, or undefined when there is none (a zombie is none). */
async function startOf(pid) {
    try {
        return await (process.platform === 'linux' ? linuxStart(pid) : psStart(pid));
    }
    catch {
        return undefined;
    }
}
/** The identity of a living process; undefined when it has ended. */
async function identify(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** Whether that very process still runs. */
async function isRunning(identity) {
    return (await startOf(identity.pid)) === identity.started;
}
/** Reads an identity that was written as JSON; undefined for anything else. */
function readIdentity(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('pid' in value && 'started' in value))
        return undefined;
    const { pid, started } = value;
    const isValid = Number.isSafeInteger(pid) && Number(pid) > 1 && typeof started === 'string';
    return isValid ? { pid: Number(pid), started } : undefined;
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


/***/ })

};
