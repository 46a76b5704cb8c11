export const id = 2295;
export const ids = [2295];
export const modules = {

/***/ 63134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseForeignCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _runtime_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93948);


/**
 * Refuses to go on under `pull_request_target` and `workflow_run`: these run with the base repository's secrets and write access,
 * while the files may be anyone's. `doing` completes "would …": `run the job's code`.
 */
function refuseForeignCode(workflow, doing) {
    if (workflow === undefined || !(0,_runtime_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__/* .runsWithForeignRights */ .E)(workflow))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `on \`${workflow.eventName}\` this step would ${doing} with the rights of ${workflow.repository}, and the code may come from anyone`,
        hint: 'Run it on `pull_request` (pull requests from forks then get no secrets: use `platform: local`), and what needs secrets on `push` to a protected branch, after review.',
    });
}


/***/ }),

/***/ 78505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inlineEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73551);
/* harmony import */ var _not_sent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22764);
/** An environment written out in a job or deployment file (azure-ai-ml 1.35, environment.schema.json). */


const route = (what) => (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(what, { port: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 65_535)), path: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }));
const inlineEnvironment = (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('an environment', {
    name: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    version: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu),
    image: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    conda_file: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)),
    build: (0,_not_sent_js__WEBPACK_IMPORTED_MODULE_1__/* .notSent */ .e)('`build` (an image from a Dockerfile)'),
    inference_config: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('`inference_config`', {
        liveness_route: route('a liveness route'),
        readiness_route: route('a readiness route'),
        scoring_route: route('a scoring route'),
    })),
    os_type: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['linux', 'windows'])),
    description: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    tags: (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu, _shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyKey */ .S4)),
}, ['$schema']);


/***/ }),

/***/ 45147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveEnvironment)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95743);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98444);
/* harmony import */ var _shared_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67394);
/* harmony import */ var _shared_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73272);
/* harmony import */ var _job_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18482);






function condaText(conda, facts) {
    const node = conda.value;
    if (node.kind === 'mapping')
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_shared_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainData */ .lZ)(node)));
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
            ...conda.place,
            message: `\`environment.conda_file\` must be a path or a mapping, but it is ${(0,_shared_yaml_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .describeNode */ .WQ)(node)}`,
        });
    const file = node.value;
    const text = facts.readText(file);
    if (!text.ok)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)(...text.problems.map((problem) => ({
            ...problem,
            ...conda.place,
            message: `\`environment.conda_file\`: ${problem.message}`,
        })));
    const read = (0,_shared_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text.value, { file });
    if (!read.ok)
        return read;
    if (read.value.kind === 'mapping')
        return text;
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ file, message: 'a conda file is a mapping with `dependencies`' });
}
/** A reference, or an image and conda packages (the file's text is read here, so that the platform needs no path). */
function resolveEnvironment(given, facts) {
    const { value, place } = given;
    if (typeof value === 'string')
        return (0,_job_references_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveReference */ .sX)('environment', { value, place });
    if (value.image === undefined)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
            ...place,
            message: 'an environment needs `image`',
            hint: 'For example `image: mcr.microsoft.com/azureml/openmpi5.0-ubuntu24.04`; `platform: local` does not use it.',
        });
    const conda = value.conda_file;
    const text = conda === undefined ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : (0,_job_references_js__WEBPACK_IMPORTED_MODULE_4__/* .placedAt */ .Bc)(condaText(conda, facts), place);
    if (!text.ok)
        return text;
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        kind: 'inline',
        image: value.image,
        ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compact */ .oE)({
            name: value.name,
            version: value.version,
            condaFile: text.value,
            osType: value.os_type,
            inferenceConfig: value.inference_config && {
                liveness: value.inference_config.liveness_route,
                readiness: value.inference_config.readiness_route,
                scoring: value.inference_config.scoring_route,
            },
        }),
    });
}


/***/ }),

/***/ 18482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   sX: () => (/* binding */ resolveReference),
/* harmony export */   w9: () => (/* binding */ resolveCompute)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);

const elsewhere = /^(azureml:|https?:\/\/|wasbs?:\/\/|abfss?:\/\/|adl:\/\/|git\+)/i;
/** Gives every problem a place, unless it has one. */
function placedAt(result, place) {
    return result.ok ? result : (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...result.problems.map((each) => ({ ...place, ...each })));
}
/** A path beside the job file, or a reference that the platform resolves. */
function resolvePath(field, said, wanted, facts) {
    if (elsewhere.test(said.value))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'reference', text: said.value });
    const found = facts.locate(said.value.replace(/^file:(\/\/)?/, ''), wanted);
    if (found.ok)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'local', path: found.value });
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...found.problems.map((problem) => ({
        hint: 'Paths start from the folder of the job file.',
        ...problem,
        ...said.place,
        message: `\`${field}\`: ${problem.message}`,
    })));
}
const versioned = /^azureml:(\/\/.+|\/subscriptions\/.+|[^:@/\s]+(:[^:@\s]+|@latest))$/i;
/** `azureml:name:version`, `azureml:name@latest`, `azureml://…` or an ARM id. */
function resolveReference(field, said) {
    if (versioned.test(said.value))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'reference', text: said.value });
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({
        ...said.place,
        message: `\`${field}\`: \`${said.value}\` is not a reference to an asset`,
        hint: 'Write `azureml:name:version`, `azureml:name@latest`, or a mapping with `image`.',
    });
}
/** The name of a compute; `serverless` is the absence of one. */
function resolveCompute(said) {
    if (said === undefined || said.value === 'serverless' || said.value === 'azureml:serverless')
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (said.value === 'local')
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({
            ...said.place,
            message: '`compute: local` is only known to the Azure command line',
            hint: 'Leave `compute` out and use the input `platform: local`.',
        });
    const name = said.value
        .replace(/^azureml:/i, '')
        .replace(/^\/subscriptions\/.*\/computes\//i, '');
    if (/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/.test(name))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(name);
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ ...said.place, message: `\`${said.value}\` is not the name of a compute` });
}


/***/ }),

/***/ 22764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ notSent)
/* harmony export */ });
/* harmony import */ var _shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73551);

/** A key of Azure's language that is refused, since dropping it silently would run something else. */
const notSent = (what) => (0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shared_yaml_yaml_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${what} is valid for Azure ML, but this version of ml-actions does not send it`));


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

/***/ 67394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ longestYaml),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony exports mostNodes, deepestNesting */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95743);


/** Longest YAML text, in UTF-16 units. */
const longestYaml = 1_048_576;
/** Most nodes once aliases are resolved, and deepest nesting: a small file may not unfold into a large one. */
const mostNodes = 20_000;
const deepestNesting = 64;
/**
 * Reads one YAML 1.2 document (core schema) as plain data with places. Refused: other tags, aliases that unfold beyond
 * `mostNodes`, nesting beyond `deepestNesting`, a key that comes twice, and the words that YAML 1.1 (Azure's own reader)
 * takes for booleans and YAML 1.2 for text.
 */
function readYaml(text, place) {
    if (text.length > longestYaml)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({ ...place, message: `longer than ${longestYaml} characters` });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The library compares each key with each other one; `convert` asks a set.
    const options = { schema: 'core', prettyErrors: false, uniqueKeys: false };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...options, lineCounter });
    const placeAt = (offset) => {
        if (place.file === undefined || offset === undefined)
            return place;
        const { line, col } = lineCounter.linePos(offset);
        return { ...place, line, column: col };
    };
    const wrong = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        ...placeAt(pos[0]),
        // The parser is recursive and reports the end of its own stack so.
        message: message.includes('call stack') ? tooDeep : `not valid YAML: ${message}`,
    }));
    if (wrong.length > 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)(...wrong);
    const anchors = new Map();
    const reading = {
        text,
        placeAt,
        anchors,
        met: new Map(),
        problems: [],
        nodes: 0,
        unfolds: false,
    };
    return finish(convert(document.contents, 0, reading), reading);
}
function finish(root, reading) {
    return reading.problems.length > 0 ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)(...reading.problems) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(root);
}
const tooDeep = `nested deeper than ${deepestNesting} levels`;
function convert(node, depth, reading) {
    const place = reading.placeAt(node?.range?.[0]);
    const nothing = { kind: 'scalar', value: null, source: '', raw: '', place };
    if (node === null || node === undefined || reading.unfolds)
        return nothing;
    reading.nodes++;
    if (depth > deepestNesting || reading.nodes > mostNodes) {
        reading.unfolds = true;
        const message = depth > deepestNesting ? tooDeep : `more than ${mostNodes} values`;
        reading.problems.push({ ...place, message });
        return nothing;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return convert(aliased(node, place, reading), depth + 1, reading);
    if (node.anchor !== undefined && !reading.met.has(node)) {
        reading.anchors.set(node.anchor, node);
        reading.met.set(node, node);
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return scalar(node, place, reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => convert(item, depth + 1, reading));
        return { kind: 'sequence', items, place };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return nothing;
    const entries = node.items.map((pair) => entry(pair.key, pair.value, depth, reading));
    refuseTwins(entries, reading);
    return { kind: 'mapping', entries, place };
}
function aliased(node, place, reading) {
    const { anchors, met } = reading;
    if (met.has(node))
        return met.get(node);
    const found = anchors.get(node.source);
    met.set(node, found);
    if (found === undefined) {
        const message = `\`*${node.source}\` names no anchor before it`;
        reading.problems.push({ ...place, message });
    }
    return found;
}
function refuseTwins(entries, reading) {
    const seen = new Set();
    for (const { key, place } of entries) {
        if (seen.has(key))
            reading.problems.push({ ...place, message: notUnique });
        seen.add(key);
    }
}
const notUnique = 'not valid YAML: Map keys must be unique';
function entry(key, value, depth, reading) {
    const place = reading.placeAt(key.range?.[0]);
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (key.source ?? String(key.value)) : undefined;
    if (name === undefined)
        reading.problems.push({ ...place, message: 'a key must be a word' });
    const read = convert(value, depth + 1, reading);
    // An empty value has no place of its own.
    return { key: name ?? '', place, value: value?.range ? read : { ...read, place } };
}
/** Words without quotes that Azure ML's reader (YAML 1.1) and others (YAML 1.2) read as different things. */
const ambiguous = [
    [/^(yes|no|on|off)$/i, 'a boolean', 'text'],
    [/^[+-]?0[0-7]+$/, 'an octal number', 'a decimal one'],
    [/^[+-]?\d[\d_]*_[\d_]*(\.[\d_]*)?$/, 'a number', 'text'],
    [/^[+-]?[1-9]\d*(:[0-5]?\d)+(\.\d*)?$/, 'a number to the base 60', 'text'],
    [/^[+-]?0b[01]+$/, 'a binary number', 'text'],
    [/^0o[0-7]+$/, 'text', 'an octal number'],
    [/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/, 'a date', 'text'],
];
function scalar(node, place, reading) {
    const { value } = node;
    const source = node.source ?? '';
    const found = node.type === 'PLAIN' && ambiguous.find(([pattern]) => pattern.test(source));
    if (found) {
        const [, azure, others] = found;
        const message = `\`${source}\` is ${azure} to Azure ML's YAML reader and ${others} to others`;
        const hint = azure === 'a boolean' ? 'Write `true` or `false`, or put it in quotes.' : 'Put it in quotes.';
        reading.problems.push({ ...place, message, hint });
    }
    const [start = 0, end = 0] = node.range ?? [];
    const raw = reading.text.slice(start, end);
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', value: known ? value : null, source, raw, place };
}


/***/ }),

/***/ 59576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ taggedBy)
/* harmony export */ });
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24007);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95743);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73272);



/** Words are compared without case and underscores, as Azure's own reader does. */
const plain = (word) => word.toLowerCase().replaceAll('_', '');
/**
 * One of several mappings, told apart by the word at a key; the key has to be a member of each. `what` names it in
 * messages: `a distribution`.
 */
const taggedBy = (key, what, shapes) => ({
    read: (node, at) => {
        const entry = node.kind === 'mapping' ? (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(node, key) : undefined;
        const words = Object.keys(shapes);
        if (entry?.value.kind !== 'scalar') {
            const hint = `One of ${words.join(', ')}.`;
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({ ...node.place, message: `${what} needs \`${at}.${key}\``, hint });
        }
        const said = String(entry.value.value);
        const kind = words.find((word) => plain(word) === plain(said));
        const shape = kind === undefined ? undefined : shapes[kind];
        if (kind === undefined || shape === undefined) {
            const message = `\`${said}\` is not a \`${at}.${key}\``;
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .B)({ ...entry.value.place, message, hint: (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(said, words) });
        }
        const read = shape.read(node, at);
        return (read.ok ? { ok: true, value: { ...read.value, kind } } : read);
    },
});


/***/ }),

/***/ 73551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Gk: () => (/* binding */ mappingOr),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S4: () => (/* binding */ anyKey),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24007);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73272);



const wrong = (node, at, wanted, hint) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({
    ...node.place,
    message: `\`${at}\` must be ${wanted}, but it is ${(0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(node)}`,
    ...(hint === undefined ? {} : { hint }),
});
/** Text. A number or boolean must be quoted, as in Azure's schema. */
const text = {
    read: (node, at) => node.kind === 'scalar' && typeof node.value === 'string'
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node.value)
        : wrong(node, at, 'text', node.kind === 'scalar' && node.value !== null ? 'Put it in quotes.' : undefined),
};
/** Any scalar as Azure passes it on: text; numbers as written; booleans as Python's `True` and `False`. */
const literal = {
    read: (node, at) => {
        if (node.kind !== 'scalar' || node.value === null)
            return wrong(node, at, 'a number, a boolean or text');
        if (typeof node.value === 'boolean')
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node.value ? 'True' : 'False');
        const asWritten = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(node.source);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(typeof node.value === 'number' && asWritten ? node.source : String(node.value));
    },
};
/** A whole number within inclusive bounds. */
const integer = (min, max) => ({
    read: (node, at) => node.kind === 'scalar' &&
        typeof node.value === 'number' &&
        Number.isInteger(node.value) &&
        node.value >= min &&
        node.value <= max
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node.value)
        : wrong(node, at, `a whole number from ${min} to ${max}`),
});
/** One of the words; case does not count. */
const choice = (words) => ({
    read: (node, at) => {
        const given = node.kind === 'scalar' ? String(node.value).toLowerCase() : '';
        const found = words.find((word) => word.toLowerCase() === given);
        if (found !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
        if (node.kind !== 'scalar')
            return wrong(node, at, 'one word');
        const message = `\`${node.source}\` is not a \`${at}\``;
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ ...node.place, message, hint: (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(node.source, words) });
    },
});
/** The same shape, with its place kept. */
const placed = (shape) => ({
    read: (node, at) => {
        const result = shape.read(node, at);
        return result.ok ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ value: result.value, place: node.place }) : result;
    },
});
/** A number within inclusive bounds. */
const number = (min, max) => ({
    read: (node, at) => node.kind === 'scalar' &&
        typeof node.value === 'number' &&
        node.value >= min &&
        node.value <= max
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node.value)
        : wrong(node, at, `a number from ${min} to ${max}`),
});
/** `true` or `false`. */
const boolean = {
    read: (node, at) => node.kind === 'scalar' && typeof node.value === 'boolean'
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node.value)
        : wrong(node, at, 'true or false'),
};
/** A list of one shape. */
const listOf = (shape) => ({
    read: (node, at) => {
        if (node.kind !== 'sequence')
            return wrong(node, at, 'a list');
        const read = node.items.map((item, index) => shape.read(item, `${at}[${index}]`));
        const found = read.flatMap((result) => (result.ok ? [] : result.problems));
        if (found.length > 0)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...found);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.flatMap((result) => (result.ok ? [result.value] : [])));
    },
});
/** One shape for lists, another for everything else. */
const listOr = (list, other) => ({
    read: (node, at) => node.kind === 'sequence' ? list.read(node, at) : other.read(node, at),
});
/** The node itself, for what is passed on unread. */
const anything = { read: (node) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(node) };
/** One shape for mappings, another for everything else. */
const mappingOr = (mapping, other) => ({
    read: (node, at) => node.kind === 'mapping' ? mapping.read(node, at) : other.read(node, at),
});
/** A key that exists in the format and that this version refuses, with a sentence that says so. */
const refused = (sentence) => ({
    read: (node) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ ...node.place, message: sentence }),
});
const collect = (mapping, read) => {
    const values = new Map();
    const found = [];
    for (const { key, place, value } of mapping.entries) {
        const result = read(key, value, place);
        if (result?.ok)
            values.set(key, result.value);
        else if (result)
            found.push(...result.problems);
    }
    return { values, problems: found };
};
/** Keys of a mapping that may be called anything. */
const anyKey = { pattern: /^[^\0]{1,255}$/s, rule: 'a key has 1 to 255 characters' };
/** A mapping with free keys that match a pattern, all values of one shape. */
const mapOf = (shape, keys) => ({
    read: (node, at) => {
        if (node.kind !== 'mapping')
            return wrong(node, at, 'a mapping');
        const { values, problems: found } = collect(node, (key, value, place) => keys.pattern.test(key)
            ? shape.read(value, `${at}.${key}`)
            : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ ...place, message: `\`${key}\` in \`${at}\`: ${keys.rule}` }));
        return found.length > 0 ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...found) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(values);
    },
});
/** A key that must be there. */
const required = (shape) => ({ ...shape, required: true });
/** A key that may be missing. */
const optional = (shape) => ({
    ...shape,
    required: false,
});
/** A mapping with the given keys and no others. `what` names it in messages: `a command job`. */
const record = (what, members, dropped = []) => ({
    read: (node, at) => {
        if (node.kind !== 'mapping')
            return wrong(node, at || what, 'a mapping');
        const path = (key) => (at === '' ? key : `${at}.${key}`);
        const { values, problems: found } = collect(node, (key, value, place) => {
            if (dropped.includes(key))
                return undefined;
            if (Object.hasOwn(members, key))
                return members[key]?.read(value, path(key));
            const hint = (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(key, Object.keys(members));
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ ...place, message: `\`${key}\` is not a field of ${what}`, hint });
        });
        const missing = Object.entries(members)
            .filter(([key, member]) => member.required && !node.entries.some((e) => e.key === key))
            .map(([key]) => ({ ...node.place, message: `${what} needs \`${path(key)}\`` }));
        if (found.length + missing.length > 0)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(...found, ...missing);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Object.fromEntries(Object.keys(members).map((k) => [k, values.get(k)])));
    },
});


/***/ }),

/***/ 73272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   lZ: () => (/* binding */ plainData),
/* harmony export */   xF: () => (/* binding */ placeWithin)
/* harmony export */ });
/** The value of a key. */
function entryOf(mapping, key) {
    return mapping.entries.find((entry) => entry.key === key);
}
/** What a person would call a node: `a mapping`, `a list`, `nothing`, `a number` … */
function describeNode(node) {
    if (node.kind === 'mapping')
        return 'a mapping';
    if (node.kind === 'sequence')
        return 'a list';
    return node.value === null ? 'empty' : `a ${typeof node.value}`.replace('a string', 'text');
}
/** The place of some text inside a scalar: the right line of a block, else where the scalar begins. */
function placeWithin(scalar, text) {
    const at = scalar.raw.indexOf(text);
    const { line } = scalar.place;
    if (at < 0 || line === undefined)
        return scalar.place;
    const before = scalar.raw.slice(0, at).split('\n');
    if (before.length === 1)
        return scalar.place;
    return {
        ...scalar.place,
        line: line + before.length - 1,
        column: (before.at(-1) ?? '').length + 1,
    };
}
/** The same data without places, for writing it out again. */
function plainData(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'sequence':
            return node.items.map(plainData);
        case 'mapping':
            return new Map(node.entries.map(({ key, value }) => [key, plainData(value)]));
    }
}
/** The same data as JSON would hold it. */
function plainJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'sequence')
        return node.items.map(plainJson);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainJson(value)]));
}


/***/ })

};
