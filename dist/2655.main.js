export const id = 2655;
export const ids = [2655];
export const modules = {

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

/***/ 23766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   uE: () => (/* binding */ isBrokenConnection),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8603);

/** Six attempts within about half a minute of waiting; a service may ask for two minutes at a time. */
const defaultRetryPolicy = {
    attempts: 6,
    firstMs: 500,
    mostMs: 16_000,
    longestAskedMs: 120_000,
};
/** The wait before attempt `attempt + 1`: full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015). */
function wait(attempt, policy, asked, random) {
    const bound = Math.min(policy.mostMs, policy.firstMs * 2 ** (attempt - 1));
    // A wait that was asked for is a minimum: jitter is added to it so that clients do not come back together.
    return asked === undefined ? random * bound : asked + random * policy.firstMs;
}
/**
 * Runs `work` until it succeeds, `advise` says that its error is final, or the attempts are used up; then the last error is thrown
 * as it is. Only for calls that may be repeated. Rejects at once when the signal is aborted.
 */
async function withRetry(work, advise, policy, tools, signal) {
    for (let attempt = 1;; attempt++) {
        (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
        try {
            return await work(attempt);
        }
        catch (error) {
            (0,_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfAborted */ .Te)(signal);
            const advice = advise(error);
            if (!advice.retry || attempt >= policy.attempts)
                throw error;
            if ((advice.afterMs ?? 0) > policy.longestAskedMs)
                throw error;
            await tools.delay(wait(attempt, policy, advice.afterMs, tools.random()), signal);
        }
    }
}
/** Whether the same request may succeed later: 408, 429 and 5xx, but not 501, which no waiting mends. */
function isRetryableStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
const broken = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ERR_STREAM_PREMATURE_CLOSE',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Whether an error, or one it was caused by, is a connection that broke or could not be made (Node's and undici's codes). */
function isBrokenConnection(error) {
    for (let depth = 0, link = error; depth < 8 && link instanceof Error; depth++) {
        if ('code' in link && typeof link.code === 'string' && broken.has(link.code))
            return true;
        if (link instanceof AggregateError && link.errors.some(isBrokenConnection))
            return true;
        link = link.cause;
    }
    return false;
}
/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms` or `x-ms-retry-after-ms`, else `Retry-After` in seconds or as
 * an HTTP date (RFC 9110 §10.2.3). Undefined when it asks for none or cannot be read.
 */
function retryAfterMs(header, now = Date.now()) {
    const exact = header('retry-after-ms') ?? header('x-ms-retry-after-ms');
    if (exact && /^\d{1,9}$/.test(exact.trim()))
        return Number(exact);
    const given = header('retry-after')?.trim();
    if (!given)
        return undefined;
    if (/^\d{1,9}$/.test(given))
        return Number(given) * 1000;
    const date = Date.parse(given);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 30925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ proxyPath),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   yH: () => (/* binding */ requireSafePath),
/* harmony export */   z7: () => (/* binding */ isSafeArtifactPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Whether a path may be used below a root: relative, forward slashes, no empty part, no `.` or `..`, no drive, no control
 * character. Paths come from servers and users alike.
 */
function isSafeArtifactPath(path) {
    return (!/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) &&
        path.split('/').every((part) => !/^\.{0,2}$/.test(part)));
}
/** Throws when a path from the server would lead elsewhere. */
function requireSafePath(path) {
    if (isSafeArtifactPath(path))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${JSON.stringify(path)} is not the path of an artifact`, {
        code: 'protocol',
        retryable: false,
    });
}
/** A path in a URL: every part encoded, slashes kept. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
/**
 * The path below the server's artifact proxy that an artifact URI stands for. Only `mlflow-artifacts:` goes through the server; what
 * other schemes name (`s3`, `gs`, `azureml`, `file` …) lies in a store that this client does not speak to.
 */
function proxyPath(uri, baseUrl) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1] ?? '';
    if (scheme !== 'mlflow-artifacts')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the artifacts are kept at a ${scheme === '' ? 'path of the server' : `\`${scheme}:\` address`}, which can be reached only by that store's own tools`, {
            code: 'artifact-scheme',
            retryable: false,
            hint: 'Start the MLflow server with `--serve-artifacts` (its default), so that artifacts go through it.',
        });
    const { host, pathname } = new URL(uri.replace(/^mlflow-artifacts:(?!\/\/)/i, 'mlflow-artifacts://'));
    if (host !== '' && host !== new URL(baseUrl).host)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the artifacts are kept by another server, ${host}`, {
            code: 'artifact-scheme',
            retryable: false,
            hint: 'Use that server as `tracking-uri`.',
        });
    return decodeURIComponent(pathname).replace(/^\/+|\/+$/g, '');
}


/***/ }),

/***/ 82655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createTrackingClient)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/json.js
var shared_json = __webpack_require__(98444);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/tracking/artifact-paths.js
var artifact_paths = __webpack_require__(30925);
// EXTERNAL MODULE: ./build/shared/retry.js
var retry = __webpack_require__(23766);
// EXTERNAL MODULE: ./build/tracking/tolerant-json.js
var tolerant_json = __webpack_require__(46642);
;// CONCATENATED MODULE: ./build/tracking/error-answer.js




const longest = 1000;
const lowerCased = (value) => Object.fromEntries(Object.entries((0,shared_json/* asRecord */.qY)(value)).map(([key, v]) => [key.toLowerCase(), v]));
/** Code and words: `{error_code, message}` (MLflow), `{Error: {Code, Message}, error_code}` (Azure ML), or no JSON at all. */
function words(answer) {
    const fallback = `http-${answer.status}`;
    const body = lowerCased((0,tolerant_json/* parseTolerantJson */.d)(answer.text));
    const inner = lowerCased(body['error']);
    const code = (0,shared_json/* textAt */.$6)(body, 'error_code') ?? (0,shared_json/* textAt */.$6)(inner, 'code') ?? fallback;
    const message = (0,shared_json/* textAt */.$6)(inner, 'message') ?? (0,shared_json/* textAt */.$6)(body, 'message');
    if (message !== undefined)
        return { code, message: message.slice(0, longest) };
    if (/html/i.test(answer.contentType) || /^\s*<(!doctype|html)/i.test(answer.text))
        return { code, message: 'a web page instead of an answer of MLflow' };
    const plain = answer.text.trim().slice(0, longest);
    return { code, message: plain === '' ? 'no reason' : plain };
}
function hint(status, message) {
    if (message.includes('Invalid Host header'))
        return 'Start the server with `--allowed-hosts` naming the host in `tracking-uri`.';
    if (status >= 300 && status < 400)
        return 'It redirects, perhaps to a sign-in page: check `tracking-uri`.';
    if (status === 401)
        return 'Check the credentials (MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD).';
    if (status === 403)
        return 'The identity may not do this on the tracking server.';
    if (status === 404 && message.startsWith('a web page'))
        return 'Check the path in `tracking-uri`: MLflow does not answer there.';
    return undefined;
}
/** The refusal in the server's own words; `doing` completes "could not …". */
function refusal(doing, answer) {
    const { code, message } = words(answer);
    const advice = hint(answer.status, message);
    return new errors/* PlatformError */.Wk(`could not ${doing}: the tracking server answered ${answer.status}: ${message}`, {
        code,
        statusCode: answer.status,
        retryable: (0,retry/* isRetryableStatus */.PS)(answer.status),
        ...(answer.requestId === undefined ? {} : { requestId: answer.requestId }),
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/** Whether the server knows no such thing, as against a path at which no MLflow answers. */
function isNotFound(error) {
    return (error instanceof errors/* PlatformError */.Wk &&
        error.failure.statusCode === 404 &&
        !error.failure.code.startsWith('http-'));
}
/** An answer that is a success but not what the protocol promises. */
function protocolError(doing, why) {
    return new errors/* PlatformError */.Wk(`could not ${doing}: the tracking server answered ${why}`, {
        code: 'protocol',
        retryable: false,
    });
}

;// CONCATENATED MODULE: ./build/tracking/wire.js

/** A double as MLflow sends it: a number, or a string for NaN and what other servers write so. */
function readNumber(value) {
    const number = typeof value === 'string' ? Number(value.replace(/^(-?)inf$/i, '$1Infinity')) : value;
    if (typeof number !== 'number')
        return NaN;
    // SQL stores have no infinity: MLflow writes the largest double instead (measured with 3.17).
    if (Math.abs(number) === Number.MAX_VALUE)
        return Math.sign(number) * Infinity;
    return number;
}
/** An int64: a JSON number from MLflow, a string from servers that write protobuf's own JSON. */
function readInteger(value) {
    const number = Number(value ?? 0);
    return Number.isInteger(number) ? number : 0;
}
function readPairs(list) {
    const pairs = (0,shared_json/* asArray */._j)(list).map((item) => [
        (0,shared_json/* textAt */.$6)(item, 'key') ?? '',
        (0,shared_json/* textAt */.$6)(item, 'value') ?? '',
    ]);
    return Object.fromEntries(pairs);
}
/** A point of a metric. */
function readMetric(value) {
    const point = (0,shared_json/* asRecord */.qY)(value);
    return {
        key: (0,shared_json/* textAt */.$6)(point, 'key') ?? '',
        // Protobuf leaves a value of zero out.
        value: readNumber(point['value'] ?? 0),
        timestamp: readInteger(point['timestamp']),
        step: readInteger(point['step']),
    };
}
const statuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** A run; undefined when it has no id. Empty lists are left out on the wire. */
function readRun(value) {
    const { info, data } = (0,shared_json/* asRecord */.qY)(value);
    const runId = (0,shared_json/* textAt */.$6)(info, 'run_id') ?? (0,shared_json/* textAt */.$6)(info, 'run_uuid');
    if (runId === undefined)
        return undefined;
    const status = statuses.find((word) => word === (0,shared_json/* textAt */.$6)(info, 'status')) ?? 'RUNNING';
    const end = (0,shared_json/* asRecord */.qY)(info)['end_time'];
    const metrics = (0,shared_json/* asArray */._j)((0,shared_json/* asRecord */.qY)(data)['metrics']).map(readMetric);
    return {
        runId,
        experimentId: (0,shared_json/* textAt */.$6)(info, 'experiment_id') ?? '',
        name: (0,shared_json/* textAt */.$6)(info, 'run_name') ?? '',
        status,
        artifactUri: (0,shared_json/* textAt */.$6)(info, 'artifact_uri') ?? '',
        startTime: new Date(readInteger((0,shared_json/* asRecord */.qY)(info)['start_time'])),
        ...(end === undefined || end === null ? {} : { endTime: new Date(readInteger(end)) }),
        metrics: Object.fromEntries(metrics.map((metric) => [metric.key, metric.value])),
        params: readPairs((0,shared_json/* asRecord */.qY)(data)['params']),
        tags: readPairs((0,shared_json/* asRecord */.qY)(data)['tags']),
    };
}
/** The `files` of a listing; paths as the server wrote them. */
function readFiles(answer) {
    return (0,shared_json/* asArray */._j)((0,shared_json/* asRecord */.qY)(answer)['files']).map((item) => {
        const file = (0,shared_json/* asRecord */.qY)(item);
        const bytes = file['file_size'];
        return {
            path: (0,shared_json/* textAt */.$6)(file, 'path') ?? '',
            isFolder: file['is_dir'] === true,
            ...(bytes === undefined || bytes === null ? {} : { bytes: readInteger(bytes) }),
        };
    });
}
/** A model of `logged-models/search`. */
function readLoggedModel(value) {
    const { info } = (0,shared_json/* asRecord */.qY)(value);
    return {
        modelId: (0,shared_json/* textAt */.$6)(info, 'model_id') ?? '',
        name: (0,shared_json/* textAt */.$6)(info, 'name') ?? '',
        artifactUri: (0,shared_json/* textAt */.$6)(info, 'artifact_uri') ?? '',
    };
}

;// CONCATENATED MODULE: ./build/tracking/artifact-proxy.js








const door = '/api/2.0/mlflow-artifacts/artifacts';
const urlPath = (http, root, path) => `${door}/${(0,artifact_paths/* encodePath */.O0)(`${(0,artifact_paths/* proxyPath */.IR)(root, http.baseUrl)}/${(0,artifact_paths/* requireSafePath */.yH)(path)}`)}`;
/** Writes one artifact below an artifact URI to a file, aside then renamed; nothing is left when it breaks off. */
async function downloadFrom(http, root, path, file, signal) {
    const doing = `download the artifact \`${path}\``;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    // One name a file, so that what a killed step has left is replaced by the next.
    const aside = `${file}.part`;
    await (0,promises_.rm)(aside, { force: true });
    const read = async (response) => {
        const body = external_node_stream_.Readable.fromWeb(response.body ?? new Blob([]).stream());
        await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(aside), { signal });
        const promised = response.headers.get('content-length');
        const { size } = await (0,promises_.stat)(aside);
        if (promised !== null && Number(promised) !== size)
            throw protocolError(doing, `${size} of ${promised} bytes`);
        await (0,promises_.rename)(aside, file);
    };
    // No copy is compressed on the way, so that the length can be checked.
    const headers = { 'accept-encoding': 'identity' };
    const request = { method: 'GET', path: urlPath(http, root, path), headers, doing };
    try {
        await http.answer({ ...request, repeatable: true, timeoutMs: longestTransferMs }, read, signal);
    }
    finally {
        await (0,promises_.rm)(aside, { force: true });
    }
}
/** A day: a bound, so that a server that goes silent does not hold the step for ever. */
const longestTransferMs = 86_400_000;
/** Stores a file as an artifact below an artifact URI, streamed. */
async function uploadTo(http, root, path, file, signal) {
    const { size } = await (0,promises_.stat)(file);
    const request = {
        method: 'PUT',
        path: urlPath(http, root, path),
        // Without a length it would be sent in chunks, which WSGI servers read as nothing.
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        body: () => (size === 0 ? '' : (0,external_node_fs_.createReadStream)(file)),
        doing: `upload the artifact \`${path}\``,
        repeatable: true,
        timeoutMs: longestTransferMs,
    };
    await http.answer(request, (response) => response.arrayBuffer(), signal);
}
/** One level of what lies below an artifact URI; names are relative to `path`. */
async function listFrom(http, root, path, signal) {
    const base = (0,artifact_paths/* proxyPath */.IR)(root, http.baseUrl);
    const request = {
        method: 'GET',
        path: door,
        query: { path: path === '' ? base : `${base}/${(0,artifact_paths/* requireSafePath */.yH)(path)}` },
        doing: `list the artifacts below \`${path}\``,
        repeatable: true,
    };
    try {
        return readFiles(await http.json(request, signal));
    }
    catch (error) {
        if (isNotFound(error))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/tracking/batches.js
/** NaN and infinities are strings on the wire; everything else is an exact JSON number. */
function wireNumber(value) {
    return Number.isFinite(value) ? value : String(value);
}
function* itemsOf(data) {
    for (const { key, value, timestamp, step } of data.metrics ?? []) {
        const json = JSON.stringify({ key, value: wireNumber(value), timestamp, step });
        yield { kind: 'metrics', key, json };
    }
    for (const kind of ['params', 'tags']) {
        for (const [key, value] of Object.entries(data[kind] ?? {}))
            yield { kind, key, json: JSON.stringify({ key, value }) };
    }
}
/** Bytes of a body beside its items: run id, member names, brackets. */
const batches_frame = 600;
/** Splits the data, in order, into as few requests as the limits allow. */
function batchesOf(data, limits) {
    const batches = [];
    let open = { metrics: [], params: [], tags: [] };
    let perMetric = new Map();
    let total = 0;
    let bytes = batches_frame;
    const close = () => {
        if (total > 0)
            batches.push(open);
        open = { metrics: [], params: [], tags: [] };
        perMetric = new Map();
        total = 0;
        bytes = batches_frame;
    };
    for (const { kind, key, json } of itemsOf(data)) {
        const size = Buffer.byteLength(json) + 1;
        const ofMetric = kind === 'metrics' ? (perMetric.get(key) ?? 0) : 0;
        const isFull = open[kind].length >= limits[kind] ||
            total >= limits.total ||
            ofMetric >= limits.valuesPerMetric ||
            bytes + size > limits.bytes;
        if (isFull)
            close();
        open[kind].push(json);
        if (kind === 'metrics')
            perMetric.set(key, (perMetric.get(key) ?? 0) + 1);
        total++;
        bytes += size;
    }
    close();
    return batches;
}
/** The body of a batch. */
function batchBody(runId, batch) {
    const lists = ['metrics', 'params', 'tags'].map((kind) => `"${kind}":[${batch[kind].join(',')}]`);
    return `{"run_id":${JSON.stringify(runId)},${lists.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/tracking/logged-models.js






const mostPages = 200;
const mostFiles = 10_000;
const deepest = 32;
/** Servers without the API (MLflow 2, Azure ML) answer so, with or without JSON. */
const isUnknownApi = (error) => error instanceof errors/* PlatformError */.Wk && [404, 405, 501].includes(error.failure.statusCode ?? 0);
/** Models whose source is the run, oldest first; empty where the server has no such API. */
async function searchLoggedModels(http, run, signal) {
    // The id goes into a filter: what could end its quotes cannot be an id.
    if (!/^[A-Za-z0-9_-]{1,256}$/.test(run.runId))
        return [];
    const found = [];
    let token;
    for (let page = 0; page < mostPages; page++) {
        const json = {
            experiment_ids: [run.experimentId],
            filter: `source_run_id = '${run.runId}'`,
            max_results: 50,
            order_by: [{ field_name: 'creation_timestamp', ascending: true }],
            ...(token === undefined ? {} : { page_token: token }),
        };
        let answer;
        try {
            const path = '/api/2.0/mlflow/logged-models/search';
            const doing = 'search the logged models';
            answer = await http.json({ method: 'POST', path, json, doing, repeatable: true }, signal);
        }
        catch (error) {
            if (isUnknownApi(error))
                return [];
            throw error;
        }
        found.push(...(0,shared_json/* asArray */._j)((0,shared_json/* asRecord */.qY)(answer)['models']).map(readLoggedModel));
        token = (0,shared_json/* textAt */.$6)(answer, 'next_page_token');
        if (token === undefined)
            return found;
    }
    throw tooMany(`run ${run.runId} logged more than ${mostPages * 50} models`);
}
const tooMany = (message) => new errors/* PlatformError */.Wk(message, { code: 'too-many', retryable: false });
/** Writes the files of a model below the folder; returns their relative paths. */
async function downloadModel(http, model, folder, signal) {
    const files = [];
    const visit = async (path, depth) => {
        for (const entry of await listFrom(http, model.artifactUri, path, signal)) {
            const below = (0,artifact_paths/* requireSafePath */.yH)(path === '' ? entry.path : `${path}/${entry.path}`);
            if (!entry.isFolder)
                files.push(below);
            else if (depth < deepest)
                await visit(below, depth + 1);
            if (files.length > mostFiles)
                throw tooMany(`the model ${model.modelId} has more than ${mostFiles} files`);
        }
    };
    await visit('', 0);
    for (const path of files)
        await downloadFrom(http, model.artifactUri, path, (0,external_node_path_.join)(folder, path), signal);
    return files;
}

// EXTERNAL MODULE: ./build/tracking/run-data-rules.js
var run_data_rules = __webpack_require__(9088);
;// CONCATENATED MODULE: ./build/tracking/runs.js




const runs_door = '/api/2.0/mlflow';
const get = (path, query, doing) => ({ method: 'GET', path: `${runs_door}${path}`, query, doing, repeatable: true });
async function experimentId(http, name, signal) {
    const doing = `find the experiment \`${name}\``;
    const query = { experiment_name: name };
    try {
        const answer = await http.json(get('/experiments/get-by-name', query, doing), signal);
        const id = (0,shared_json/* textAt */.$6)(answer, 'experiment', 'experiment_id');
        if (id === undefined)
            throw protocolError(doing, 'without an id');
        return id;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
async function createExperiment(http, name, signal) {
    const doing = `create the experiment \`${name}\``;
    const path = `${runs_door}/experiments/create`;
    try {
        const request = { method: 'POST', path, json: { name }, doing, repeatable: false };
        const id = (0,shared_json/* textAt */.$6)(await http.json(request, signal), 'experiment_id');
        if (id === undefined)
            throw protocolError(doing, 'without an id');
        return id;
    }
    catch (error) {
        // Somebody else made it between our two requests.
        const exists = error instanceof errors/* PlatformError */.Wk && error.failure.code === 'RESOURCE_ALREADY_EXISTS';
        const id = exists ? await experimentId(http, name, signal) : undefined;
        if (id === undefined)
            throw error;
        return id;
    }
}
/** The run, or undefined when the server knows none of that id. */
async function fetchRun(http, runId, signal) {
    const doing = `read the run ${runId}`;
    try {
        const answer = await http.json(get('/runs/get', { run_id: runId }, doing), signal);
        const run = readRun((0,shared_json/* asRecord */.qY)(answer)['run']);
        if (run === undefined)
            throw protocolError(doing, 'without a run');
        return run;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** Makes a run, and its experiment when there is none of that name. Not tried again: each try would make a run. */
async function startRun(http, { experimentName, name, tags }, startTime, signal) {
    const experiment = (await experimentId(http, experimentName, signal)) ??
        (await createExperiment(http, experimentName, signal));
    const doing = `create a run in the experiment \`${experimentName}\``;
    const json = {
        experiment_id: experiment,
        start_time: startTime,
        ...(name === undefined ? {} : { run_name: name }),
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    };
    const path = `${runs_door}/runs/create`;
    const answer = await http.json({ method: 'POST', path, json, doing, repeatable: false }, signal);
    const run = readRun((0,shared_json/* asRecord */.qY)(answer)['run']);
    if (run === undefined)
        throw protocolError(doing, 'without a run');
    return run;
}
/** Every point of one metric, in the server's order. */
async function fetchHistory(http, runId, key, signal) {
    const points = [];
    let token;
    do {
        const query = { run_id: runId, metric_key: key, max_results: '25000', page_token: token };
        const doing = `read the metric \`${key}\` of run ${runId}`;
        const answer = await http.json(get('/metrics/get-history', query, doing), signal);
        points.push(...(0,shared_json/* asArray */._j)((0,shared_json/* asRecord */.qY)(answer)['metrics']).map(readMetric));
        token = (0,shared_json/* textAt */.$6)(answer, 'next_page_token');
    } while (token !== undefined);
    return points;
}

// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/tracking/tracking-http.js






const defaultHttpOptions = {
    policy: retry/* defaultRetryPolicy */.ur,
    tools: { delay: delay/* delay */.cb, random: Math.random },
};
/** Longest JSON answer: 25,000 points of a metric's history are 3 MB. */
const longestAnswer = 64 * 1024 * 1024;
const jsonTimeoutMs = 60_000;
async function boundedText(response, doing) {
    const chunks = [];
    let size = 0;
    const body = external_node_stream_.Readable.fromWeb(response.body ?? new Blob([]).stream());
    for await (const chunk of body) {
        size += chunk.length;
        if (size > longestAnswer)
            throw protocolError(doing, `more than ${longestAnswer} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Why there was no answer, as a `PlatformError`; errors of other kinds stay what they are. */
function explain(error, url, doing, signal) {
    if (signal.aborted)
        return (0,delay/* abortError */.vt)(signal);
    if (error instanceof errors/* PlatformError */.Wk || !(error instanceof Error))
        return error;
    const at = `${url.origin}${url.pathname.replace(/\/api\/2\.0\/.*$/, '')}`;
    if (error.name === 'TimeoutError')
        return new errors/* PlatformError */.Wk(`could not ${doing}: ${at} did not answer in time`, {
            code: 'timeout',
            retryable: true,
        });
    // fetch wraps what the network did; a TypeError without a cause is a bug of ours.
    const isNetwork = error instanceof TypeError && error.cause instanceof Error;
    if (!isNetwork && !(0,retry/* isBrokenConnection */.uE)(error))
        return error;
    const cause = error.cause instanceof Error ? error.cause : error;
    const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
    return new errors/* PlatformError */.Wk(`could not ${doing}: the tracking server at ${at} cannot be reached${code}`, {
        code: 'unreachable',
        retryable: (0,retry/* isBrokenConnection */.uE)(error),
        hint: 'Check `tracking-uri` and that the server runs and can be reached from here.',
    }, { cause: error });
}
/** One attempt: the answer's value, or an error and the wait that the server asked for. */
async function attempt(address, request, read, onAsked, signal) {
    const url = urlOf(address.baseUrl, request);
    const timed = AbortSignal.any([signal, AbortSignal.timeout(request.timeoutMs ?? jsonTimeoutMs)]);
    onAsked(undefined);
    try {
        const headers = { ...(await address.headers(signal)), ...request.headers };
        const body = request.body?.() ?? null;
        const { method } = request;
        const options = { method, headers, body, redirect: 'manual', duplex: 'half' };
        const response = await fetch(url, { ...options, signal: timed });
        if (response.ok)
            return await read(response, timed);
        onAsked((0,retry/* retryAfterMs */.Vs)((name) => response.headers.get(name)));
        throw refusal(request.doing, await errorAnswer(response, request.doing));
    }
    catch (error) {
        throw explain(error, url, request.doing, signal);
    }
}
/** Connects to nothing yet. */
function trackingHttp(address, options) {
    const answer = (request, read, signal) => {
        let asked;
        const onAsked = (milliseconds) => void (asked = milliseconds);
        const work = () => attempt(address, request, read, onAsked, signal);
        const advise = (error) => request.repeatable && error instanceof errors/* PlatformError */.Wk && error.failure.retryable
            ? { retry: true, ...(asked === undefined ? {} : { afterMs: asked }) }
            : { retry: false };
        return (0,retry/* withRetry */.bD)(work, advise, options.policy, options.tools, signal);
    };
    return {
        baseUrl: address.baseUrl,
        answer,
        json: ({ json, ...request }, signal) => {
            const body = typeof json === 'string' ? json : JSON.stringify(json);
            const headers = { accept: 'application/json', 'content-type': 'application/json' };
            const sent = { ...request, headers, ...(json === undefined ? {} : { body: () => body }) };
            return answer(sent, (response) => readJson(response, request.doing), signal);
        },
    };
}
async function readJson(response, doing) {
    const text = await boundedText(response, doing);
    const parsed = (0,tolerant_json/* parseTolerantJson */.d)(text === '' ? '{}' : text);
    if (parsed === undefined)
        throw protocolError(doing, 'something that is not JSON');
    return parsed;
}
function urlOf(baseUrl, { path, query = {} }) {
    const url = new URL(`${baseUrl}${path}`);
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.set(name, value);
    }
    return url;
}
const requestIdHeaders = ['x-ms-correlation-request-id', 'x-request-id', 'request-id'];
async function errorAnswer(response, doing) {
    const ids = requestIdHeaders.map((name) => response.headers.get(name));
    return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text: await boundedText(response, doing),
        requestId: ids.find((id) => id !== null) ?? undefined,
    };
}

;// CONCATENATED MODULE: ./build/tracking/tracking-limits.js
/** MLflow's own limits (mlflow 3.17, utils/validation.py; measured on its server). */
const mlflowLimits = {
    metrics: 1000,
    params: 100,
    tags: 100,
    total: 1000,
    valuesPerMetric: Infinity,
    bytes: 1_000_000,
};

;// CONCATENATED MODULE: ./build/tracking/create-tracking-client.js












/** A client of the tracking server at an address. Nothing is sent before the first call. */
function createTrackingClient(address, { limits = mlflowLimits, now = Date.now, ...http } = {}) {
    const server = trackingHttp(address, { ...defaultHttpOptions, ...http });
    const rootOf = artifactRoots(server);
    const post = (path, json, doing, signal) => server.json({ method: 'POST', path: `/api/2.0/mlflow${path}`, json, doing, repeatable: true }, signal);
    return {
        getRun: (runId, signal) => fetchRun(server, runId, signal),
        createRun: (run, signal) => {
            refuse({ tags: run.tags });
            return startRun(server, run, now(), signal);
        },
        endRun: async (runId, status, signal) => {
            const json = { run_id: runId, status, end_time: now() };
            await post('/runs/update', json, `end the run ${runId}`, signal);
        },
        log: async (runId, data, signal) => {
            refuse(data);
            for (const batch of batchesOf(data, limits))
                await post('/runs/log-batch', batchBody(runId, batch), `log to the run ${runId}`, signal);
        },
        metricHistory: (runId, key, signal) => fetchHistory(server, runId, key, signal),
        listArtifacts: (runId, path, signal) => listArtifacts(server, runId, path, signal),
        downloadArtifact: async (runId, path, file, signal) => downloadFrom(server, await rootOf(runId, signal), path, file, signal),
        uploadArtifact: async (runId, path, file, signal) => uploadTo(server, await rootOf(runId, signal), path, file, signal),
        loggedModels: (run, signal) => searchLoggedModels(server, run, signal),
        downloadLoggedModel: (model, folder, signal) => downloadModel(server, model, folder, signal),
    };
}
function refuse(data) {
    const wrong = (0,run_data_rules/* runDataProblems */.A)(data);
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong);
}
/** Remembers where a run's artifacts are: it never changes. */
function artifactRoots(server) {
    const known = new Map();
    return async (runId, signal) => {
        const root = known.get(runId) ?? (await fetchRun(server, runId, signal))?.artifactUri;
        if (root === undefined)
            throw new errors/* PlatformError */.Wk(`there is no run ${runId}`, { code: 'no-run', retryable: false });
        known.set(runId, root);
        return root;
    };
}
async function listArtifacts(server, runId, path, signal) {
    const found = [];
    let token;
    do {
        const query = {
            run_id: runId,
            page_token: token,
            path: path === '' ? undefined : (0,artifact_paths/* requireSafePath */.yH)(path),
        };
        const doing = `list the artifacts of run ${runId}`;
        const request = {
            method: 'GET',
            path: '/api/2.0/mlflow/artifacts/list',
            query,
            doing,
        };
        try {
            const answer = await server.json({ ...request, repeatable: true }, signal);
            found.push(...readFiles(answer));
            token = (0,shared_json/* textAt */.$6)(answer, 'next_page_token');
        }
        catch (error) {
            if (isNotFound(error))
                return [];
            throw error;
        }
    } while (token !== undefined);
    for (const entry of found)
        (0,artifact_paths/* requireSafePath */.yH)(entry.path);
    return found;
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runDataProblems)
/* harmony export */ });
/** Longest key, param value and tag value, in characters (mlflow 3.17, utils/validation.py). */
const longest = { key: 250, param: 6000, tag: 8000 };
/** MLflow's `^[/\w.\- :]*$`, where Python's `\w` means letters and digits of any script. */
const keyPattern = /^[/\p{L}\p{N}_.\- :]+$/u;
const lengthOf = (text) => Array.from(text).length;
/** Why MLflow would refuse a key; it also serves as a path, so that it must be one in its shortest form. */
function keyProblem(what, key) {
    const named = `the ${what} \`${key.slice(0, 300)}\``;
    if (lengthOf(key) > longest.key)
        return `${named} has a name of more than ${longest.key} characters`;
    if (!keyPattern.test(key))
        return `${named}: a name has letters, digits, \`_\`, \`-\`, \`.\`, \`/\`, \`:\` and spaces`;
    if (key.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return `${named}: a name is a path without empty parts, \`.\` and \`..\``;
    return undefined;
}
function metricProblem({ key, timestamp, step }) {
    if (!Number.isSafeInteger(timestamp) || timestamp < 0)
        return `the metric \`${key}\`: the timestamp ${timestamp} is not a whole number of milliseconds`;
    if (!Number.isSafeInteger(step))
        return `the metric \`${key}\`: the step ${step} is not a whole number within ±2^53`;
    return keyProblem('metric', key);
}
function textProblem(what, key, value) {
    const most = longest[what];
    const length = lengthOf(value);
    if (length > most)
        return `the value of the ${what} \`${key.slice(0, 300)}\` has ${length} characters, and ${most} are kept`;
    return keyProblem(what, key);
}
/**
 * What the server would refuse, cut or drop: it answers 200 and loses data when one value does not parse (measured with 3.17), so
 * that everything is checked before anything is sent.
 */
function runDataProblems(data) {
    const params = Object.entries(data.params ?? {});
    const tags = Object.entries(data.tags ?? {});
    const messages = new Set([
        ...(data.metrics ?? []).map(metricProblem),
        ...params.map(([key, value]) => textProblem('param', key, value)),
        ...tags.map(([key, value]) => textProblem('tag', key, value)),
    ]);
    return [...messages].flatMap((message) => (message === undefined ? [] : [{ message }]));
}


/***/ }),

/***/ 46642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseTolerantJson)
/* harmony export */ });
const stringOrBare = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
/** Parses JSON as Python writes it: bare `NaN` and `Infinity` become strings. Undefined when it is not JSON even so. */
function parseTolerantJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const mended = text.replaceAll(stringOrBare, (part) => part.startsWith('"') ? part : `"${part}"`);
        try {
            return JSON.parse(mended);
        }
        catch {
            return undefined;
        }
    }
}


/***/ })

};
