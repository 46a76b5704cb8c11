export const id = 4078;
export const ids = [4078,363];
export const modules = {

/***/ 77227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal)
/* harmony export */ });
const terminal = ['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused'];
/** Whether a job of this status will never change again by itself (azure-ai-ml 1.28 draws the same line). */
function isTerminal(status) {
    return terminal.includes(status);
}


/***/ }),

/***/ 94078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAzureMl: () => (/* binding */ createAzureMl)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/json.js
var shared_json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/platforms/azureml/resource-id.js
/** Parts of an ARM id; the service changes the case of its fixed words at will (azureml-rest.md §0). */
function idPart(id, kind) {
    const parts = id.split('/');
    const at = parts.findIndex((part) => part.toLowerCase() === kind.toLowerCase());
    return at < 0 ? undefined : parts[at + 1];
}

;// CONCATENATED MODULE: ./build/platforms/azureml/serving-body.js

const duration = (seconds) => seconds === undefined ? undefined : `PT${seconds}S`;
const ofMs = (milliseconds) => duration(milliseconds === undefined ? undefined : milliseconds / 1000);
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const probe = (spec) => (0,shared_json/* compact */.oE)({
    failureThreshold: spec.failureThreshold,
    successThreshold: spec.successThreshold,
    timeout: duration(spec.timeoutSeconds),
    period: duration(spec.periodSeconds),
    initialDelay: duration(spec.initialDelaySeconds),
});
const requests = (spec) => (0,shared_json/* compact */.oE)({
    requestTimeout: ofMs(spec.timeoutMs),
    maxConcurrentRequestsPerInstance: spec.maxConcurrentPerInstance,
    maxQueueWait: ofMs(spec.maxQueueWaitMs),
});
function scale(spec) {
    if (spec.kind === 'default')
        return { scaleType: 'Default' };
    return (0,shared_json/* compact */.oE)({
        scaleType: 'TargetUtilization',
        minInstances: spec.minInstances,
        maxInstances: spec.maxInstances,
        pollingInterval: duration(spec.pollingSeconds),
        targetUtilizationPercentage: spec.targetPercentage,
    });
}
function dataCollector(spec) {
    const collections = Object.entries(spec.collections).map(([name, one]) => [
        name,
        (0,shared_json/* compact */.oE)({
            dataCollectionMode: one.isEnabled ? 'Enabled' : 'Disabled',
            dataId: one.data,
            clientId: one.clientId,
            samplingRate: spec.samplingRate,
        }),
    ]);
    return (0,shared_json/* compact */.oE)({
        collections: Object.fromEntries(collections),
        rollingRate: spec.rollingRate && capital(spec.rollingRate),
        requestLogging: spec.captureHeaders && { captureHeaders: spec.captureHeaders },
    });
}
const container = (spec) => ({ ...spec });
/** The members of a deployment's body that say how it serves; what was not said is undefined. */
function servingBody(spec) {
    const { egressPublicNetworkAccess: egress, resources } = spec;
    return {
        endpointComputeType: spec.computeType === 'kubernetes' ? 'Kubernetes' : 'Managed',
        description: spec.description,
        properties: spec.properties ?? {},
        appInsightsEnabled: spec.appInsightsEnabled,
        egressPublicNetworkAccess: egress && capital(egress),
        modelMountPath: spec.modelMountPath,
        requestSettings: spec.requests && requests(spec.requests),
        scaleSettings: spec.scale && scale(spec.scale),
        livenessProbe: spec.livenessProbe && probe(spec.livenessProbe),
        readinessProbe: spec.readinessProbe && probe(spec.readinessProbe),
        dataCollector: spec.dataCollector && dataCollector(spec.dataCollector),
        containerResourceRequirements: resources &&
            (0,shared_json/* compact */.oE)({
                containerResourceRequests: resources.requests && container(resources.requests),
                containerResourceLimits: resources.limits && container(resources.limits),
            }),
    };
}

// EXTERNAL MODULE: ./build/shared/retry.js
var shared_retry = __webpack_require__(23766);
;// CONCATENATED MODULE: ./build/platforms/azureml/error-body.js

const longest = 4000;
/** Codes of the front end that say only that there are details. */
const generic = new Set(['usererror', 'badrequest', 'validationerror', 'notfound', 'systemerror']);
/** The same object with lower-case keys: the MLflow plane writes `Error.Message`, the others `error.message`. */
function lowerKeys(value) {
    return Object.fromEntries(Object.entries((0,shared_json/* asRecord */.qY)(value)).map(([key, inner]) => [key.toLowerCase(), inner]));
}
/** All strings inside the `errors` of a problem document, or its `detail`, `message` or `title`. */
function words(problem) {
    const errors = Object.values((0,shared_json/* asRecord */.qY)(problem['errors'])).flatMap((value) => (0,shared_json/* asArray */._j)(value));
    const texts = errors.filter((value) => typeof value === 'string');
    if (texts.length > 0)
        return texts;
    const text = (0,shared_json/* textAt */.$6)(problem, 'detail') ?? (0,shared_json/* textAt */.$6)(problem, 'message') ?? (0,shared_json/* textAt */.$6)(problem, 'title');
    return text === undefined ? [] : [text];
}
/** Replaces JSON that was put inside a message (quota errors are encoded twice) by the sentences in it. */
function unfold(message) {
    const start = message.indexOf('{');
    if (start < 0)
        return message;
    const inner = words((0,shared_json/* asRecord */.qY)((0,shared_json/* parseJson */.qF)(message.slice(start))));
    return inner.length === 0 ? message : `${message.slice(0, start)}${inner.join(' ')}`.trim();
}
function innermostCode(error) {
    let code;
    let at = error['innererror'];
    for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
        const level = lowerKeys(at);
        code = (0,shared_json/* textAt */.$6)(level, 'code') ?? code;
        at = level['innererror'];
    }
    return code;
}
function correlation(body, error) {
    const own = lowerKeys(body['correlation']);
    const info = (0,shared_json/* asArray */._j)(error['additionalinfo']).find((item) => (0,shared_json/* textAt */.$6)(item, 'type') === 'Correlation');
    return ((0,shared_json/* textAt */.$6)(own, 'request') ??
        (0,shared_json/* textAt */.$6)(own, 'requestid') ??
        (0,shared_json/* textAt */.$6)(own, 'operation') ??
        (0,shared_json/* textAt */.$6)(info, 'info', 'value', 'request') ??
        '');
}
/** Hides signatures of signed URLs, which services like to quote, and cuts what is too long. */
function presentable(text) {
    const safe = text.replaceAll(/([?&](?:sig|s|h)=)[^&\s"'<>]+/gi, '$1…').trim();
    return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}
function readError(body, error) {
    const details = (0,shared_json/* asArray */._j)(error['details']).map(lowerKeys);
    const texts = [(0,shared_json/* textAt */.$6)(error, 'message'), ...details.map((detail) => (0,shared_json/* textAt */.$6)(detail, 'message'))]
        .filter((text) => text !== undefined)
        .map(unfold);
    const outer = (0,shared_json/* textAt */.$6)(error, 'code') ?? '';
    const inner = details.map((detail) => (0,shared_json/* textAt */.$6)(detail, 'code')).find((code) => code !== undefined);
    const specific = inner ?? innermostCode(error) ?? (0,shared_json/* textAt */.$6)(body, 'error_code');
    const code = outer === '' || generic.has(outer.toLowerCase()) ? (specific ?? outer) : outer;
    return {
        code,
        message: presentable([...new Set(texts)].join(' ')),
        requestId: correlation(body, error),
    };
}
/** Blob storage writes XML; only its code and first line are of use. */
function readXml(text) {
    const code = /<Code>([^<]+)<\/Code>/.exec(text)?.[1];
    if (code === undefined)
        return undefined;
    const [message = '', ...rest] = (/<Message>([^<]+)<\/Message>/.exec(text)?.[1] ?? '').split('\n');
    const requestId = /RequestId:(\S+)/.exec(rest.join('\n'))?.[1] ?? '';
    return { code, message: presentable(message), requestId };
}
/**
 * Reads an error answer of any plane: ARM and its front end (`error.details[].message`), the data plane (`innerError`, `correlation`),
 * MLflow (PascalCase and `error_code`), blob storage (XML) and gateways (plain text). Also reads the `error` of a failed operation.
 */
function readErrorBody(text) {
    const parsed = (0,shared_json/* parseJson */.qF)(text);
    const body = lowerKeys(parsed);
    const error = lowerKeys((0,shared_json/* member */.Dc)(body, 'error'));
    if (Object.keys(error).length > 0)
        return readError(body, error);
    if ((0,shared_json/* textAt */.$6)(body, 'message') !== undefined || (0,shared_json/* textAt */.$6)(body, 'error_code') !== undefined)
        return readError(body, body);
    const xml = readXml(text);
    if (xml !== undefined)
        return xml;
    const plain = /^\s*<(!doctype|html)/i.test(text) ? '' : text;
    return {
        code: (0,shared_json/* textAt */.$6)(body, 'error') ?? '',
        message: presentable(typeof parsed === 'object' ? words((0,shared_json/* asRecord */.qY)(parsed)).join(' ') : plain.slice(0, 500)),
        requestId: '',
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/service-error.js



const denied = /perform action '([^']+)'(?: over scope '([^']+)')?/;
/** What a person can do about a status, as far as it can be known. */
function hint(status, body) {
    const action = denied.exec(body.message);
    if (action !== null) {
        const [, name = '', scope] = action;
        const where = scope === undefined ? '' : ` on ${scope}`;
        return `Give the identity a role with \`${name}\`${where} (AzureML Data Scientist covers jobs, models and endpoints).`;
    }
    if (status === 401)
        return 'The credential was not accepted: check tenant-id, client-id and azure-credential.';
    if (body.code === 'KeyBasedAuthenticationNotPermitted' || body.code.startsWith('Authorization'))
        return 'Give the identity the role Storage Blob Data Contributor on the storage account.';
    if (status === 403)
        return 'The identity may not do this: AzureML Data Scientist on the workspace covers jobs, models and endpoints.';
    if (status === 404 && /Subscription|ResourceGroup|^ResourceNotFound$/.test(body.code))
        return 'Check subscription-id, resource-group and workspace-name, and that the identity may read them.';
    if (/quota/i.test(`${body.code} ${body.message}`))
        return 'Ask for more quota, use a smaller instance-type, or delete deployments that are not needed.';
    return undefined;
}
/** The id that the service's support asks for. */
function requestId(answer, body) {
    const names = ['x-ms-correlation-request-id', 'x-ms-request-id', 'x-request-id'];
    const found = names.map((name) => answer.header(name)).find((id) => id !== undefined);
    return found ?? (body.requestId === '' ? undefined : body.requestId);
}
/** The refusal of a service, in its own words; `doing` completes "could not …". */
function serviceError(doing, answer) {
    const body = readErrorBody(answer.text);
    const code = body.code === '' ? (answer.header('x-ms-error-code') ?? '') : body.code;
    const id = requestId(answer, body);
    const advice = hint(answer.status, { ...body, code });
    const said = body.message === '' ? 'the service gave no reason' : body.message;
    const label = code === '' ? '' : `${code}, `;
    return new errors/* PlatformError */.Wk(`could not ${doing}: ${said} (${label}HTTP ${answer.status})`, {
        code: code === '' ? `http-${answer.status}` : code,
        statusCode: answer.status,
        retryable: (0,shared_retry/* isRetryableStatus */.PS)(answer.status),
        ...(id === undefined ? {} : { requestId: id }),
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/** An answer that does not keep the service's own contract. */
function protocolError(doing, why) {
    return new errors/* PlatformError */.Wk(`could not ${doing}: ${why}`, { code: 'protocol', retryable: false });
}

;// CONCATENATED MODULE: ./build/platforms/azureml/endpoint-body.js




const access = { enabled: 'Enabled', disabled: 'Disabled' };
const authModes = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
/** The members of an endpoint that a PUT may carry at 2024-04-01; the others are the service's or secret. */
const writable = ['authMode', 'compute', 'description', 'properties', 'publicNetworkAccess'];
/** The body of a new endpoint; it needs the workspace's location and an identity to read models with. */
function endpointBody(spec, { location, computeId }) {
    const { publicNetworkAccess, userAssignedIdentities: assigned } = spec;
    return {
        location,
        tags: spec.tags,
        identity: assigned === undefined
            ? { type: 'SystemAssigned' }
            : {
                type: 'UserAssigned',
                userAssignedIdentities: Object.fromEntries(assigned.map((id) => [id, {}])),
            },
        properties: (0,shared_json/* compact */.oE)({
            authMode: authModes[spec.authMode],
            description: spec.description,
            properties: spec.properties ?? {},
            publicNetworkAccess: publicNetworkAccess && access[publicNetworkAccess],
            compute: computeId,
            traffic: {},
            mirrorTraffic: {},
        }),
    };
}
/** The identity without what the service added to it. */
function writableIdentity(json) {
    const identity = (0,shared_json/* member */.Dc)(json, 'identity');
    const type = (0,shared_json/* textAt */.$6)(identity, 'type');
    if (type === undefined)
        return undefined;
    const assigned = Object.keys((0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(identity, 'userAssignedIdentities')));
    const userAssignedIdentities = assigned.length === 0 ? undefined : Object.fromEntries(assigned.map((id) => [id, {}]));
    return (0,shared_json/* compact */.oE)({ type, userAssignedIdentities });
}
function numbers(value) {
    const entries = Object.entries((0,shared_json/* asRecord */.qY)(value)).filter((entry) => typeof entry[1] === 'number');
    return Object.fromEntries(entries);
}
/** Zeros say nothing, and a deployment that gets nothing may be gone by now. */
const withoutZeros = (traffic) => Object.fromEntries(Object.entries(traffic).filter(([, percent]) => percent > 0));
/** The body that says what an endpoint is already, with other traffic: a PUT replaces whatever it leaves out. */
function reroutedBody(json, change) {
    const known = (0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(json, 'properties'));
    const kept = writable
        .map((name) => [name, known[name]])
        .filter(([, value]) => value !== undefined && value !== null);
    const given = (name) => (0,shared_json/* textAt */.$6)(json, name);
    return (0,shared_json/* compact */.oE)({
        location: given('location'),
        kind: given('kind'),
        tags: (0,shared_json/* textsAt */.i1)(json, 'tags'),
        identity: writableIdentity(json),
        properties: {
            ...Object.fromEntries(kept),
            traffic: withoutZeros(change.traffic ?? numbers(known['traffic'])),
            mirrorTraffic: withoutZeros(change.mirrorTraffic ?? numbers(known['mirrorTraffic'])),
        },
    });
}
/** The body of a deployment; what is not given is left to the service's defaults. */
function deploymentBody(spec, parts) {
    const { code, serving = {} } = spec;
    const codeConfiguration = code === undefined
        ? undefined
        : (0,shared_json/* compact */.oE)({ codeId: parts.codeId, scoringScript: code.scoringScript });
    return {
        location: parts.location,
        tags: spec.tags,
        sku: { name: 'Default', capacity: spec.instanceCount },
        properties: (0,shared_json/* compact */.oE)({
            model: spec.modelId,
            environmentId: parts.environmentId,
            codeConfiguration,
            environmentVariables: spec.environmentVariables,
            instanceType: spec.instanceType,
            ...servingBody(serving),
        }),
    };
}
const states = [
    'Creating',
    'Updating',
    'Scaling',
    'Deleting',
    'Succeeded',
    'Failed',
    'Canceled',
];
/** The state in our words; what we do not know is something in progress. */
function readState(properties) {
    const state = (0,shared_json/* textAt */.$6)(properties, 'provisioningState')?.toLowerCase();
    return states.find((known) => known.toLowerCase() === state) ?? 'Updating';
}
function readAuthMode(properties) {
    const mode = (0,shared_json/* textAt */.$6)(properties, 'authMode')?.toLowerCase();
    if (mode === 'amltoken')
        return 'aml_token';
    return mode === 'aadtoken' ? 'aad_token' : 'key';
}
/** Reads an endpoint resource. */
function readEndpoint(json) {
    const name = (0,shared_json/* textAt */.$6)(json, 'name');
    const properties = (0,shared_json/* member */.Dc)(json, 'properties');
    if (name === undefined)
        throw protocolError('read the endpoint', 'the answer has no name of an endpoint');
    return {
        name,
        id: (0,shared_json/* textAt */.$6)(json, 'id') ?? '',
        authMode: readAuthMode(properties),
        provisioningState: readState(properties),
        scoringUri: (0,shared_json/* textAt */.$6)(properties, 'scoringUri') ?? '',
        traffic: numbers((0,shared_json/* member */.Dc)(properties, 'traffic')),
        mirrorTraffic: numbers((0,shared_json/* member */.Dc)(properties, 'mirrorTraffic')),
        tags: (0,shared_json/* textsAt */.i1)(json, 'tags'),
    };
}
/** Reads a deployment resource. */
function readDeployment(json) {
    const id = (0,shared_json/* textAt */.$6)(json, 'id') ?? '';
    const name = idPart(id, 'deployments') ?? (0,shared_json/* textAt */.$6)(json, 'name');
    const endpointName = idPart(id, 'onlineEndpoints');
    const properties = (0,shared_json/* member */.Dc)(json, 'properties');
    if (name === undefined || endpointName === undefined)
        throw protocolError('read the deployment', 'the answer has no id of a deployment');
    const capacity = (0,shared_json/* member */.Dc)(json, 'sku', 'capacity');
    return {
        endpointName,
        name,
        id,
        modelId: (0,shared_json/* textAt */.$6)(properties, 'model') ?? '',
        provisioningState: readState(properties),
        instanceType: (0,shared_json/* textAt */.$6)(properties, 'instanceType') ?? '',
        instanceCount: typeof capacity === 'number' ? capacity : 1,
        tags: (0,shared_json/* textsAt */.i1)(json, 'tags'),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/platforms/azureml/environment.js


/** The name under which Azure ML's clients keep environments that have none. */
const anonymous = 'CliV2AnonymousEnvironment';
/**
 * The ARM id of an environment with this content. It is named by its digest, so that the same one is made once and its image is
 * built once. Two requests when it is new, one when it is known.
 */
async function ensureEnvironment(workspace, environment, signal) {
    const { image, condaFile, osType, inferenceConfig: routes } = environment;
    const content = JSON.stringify({
        image: image ?? null,
        condaFile: condaFile ?? null,
        ...(osType === 'windows' ? { osType } : {}),
        ...(routes === undefined ? {} : { routes }),
    });
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const path = `/environments/${anonymous}/versions/${digest}`;
    const id = workspace.id + path;
    const doing = 'look for the environment';
    const found = await workspace.arm(path, { method: 'GET', doing, accept: [404] }, signal);
    if (found.status !== 404)
        return (0,shared_json/* textAt */.$6)(found.json, 'id') ?? id;
    const properties = (0,shared_json/* compact */.oE)({
        image,
        condaFile,
        osType: osType === 'windows' ? 'Windows' : 'Linux',
        inferenceConfig: routes && {
            livenessRoute: routes.liveness,
            readinessRoute: routes.readiness,
            scoringRoute: routes.scoring,
        },
        isAnonymous: true,
    });
    // 409: another job made the same version in the meantime.
    const made = await workspace.arm(path, { method: 'PUT', doing: 'create the environment', json: { properties }, accept: [409] }, signal);
    return (0,shared_json/* textAt */.$6)(made.json, 'id') ?? id;
}

// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/platforms/azureml/long-running-operation.js





const realClock = { now: () => performance.now(), delay: delay/* delay */.cb };
const firstWaitMs = 1000;
const longestWaitMs = 10_000;
const tellEveryMs = 30_000;
const advice = {
    ResourceNotReady: "The container did not become ready: read the deployment's log.",
    ImageBuildFailure: 'The image could not be built: check the conda file and the build log.',
    OutOfQuota: 'Ask for more quota or use a smaller instance-type.',
    OutOfCapacity: 'The region has no such machine at the moment: try later or another instance-type.',
};
/** The failure of an operation, in the service's words. */
function operationError(doing, status, error) {
    const said = readErrorBody(JSON.stringify({ error: (0,shared_json/* asRecord */.qY)(error) }));
    const code = said.code === '' ? `operation-${status.toLowerCase()}` : said.code;
    const words = said.message === '' ? 'the service gave no reason' : said.message;
    const hint = advice[code];
    return new errors/* PlatformError */.Wk(`could not ${doing}: ${words} (${code}, operation ${status})`, {
        code,
        retryable: ['OutOfCapacity', 'InternalServerError'].includes(code),
        ...(said.requestId === '' ? {} : { requestId: said.requestId }),
        ...(hint === undefined ? {} : { hint }),
    });
}
/** Reads a poll of `Azure-AsyncOperation`: an open set of statuses, of which three are final. */
function readStatus(doing, answer) {
    const status = (0,shared_json/* textAt */.$6)(answer.json, 'status') ?? 'InProgress';
    if (/^succeeded$/i.test(status))
        return { ended: true };
    if (/^(failed|cancell?ed)$/i.test(status))
        throw operationError(doing, status, (0,shared_json/* member */.Dc)(answer.json, 'error'));
    return { ended: false, status };
}
/** Polls the pages of one operation: at once, then after 1 s growing to 10 s, or as the service asks. */
async function poll(url, read, { transport, doing, report, clock }, signal) {
    const started = clock.now();
    let told = { status: '', at: started };
    for (let wait = firstWaitMs;; wait = Math.min(longestWaitMs, wait * 1.5)) {
        const answer = await transport.send({ method: 'GET', url, doing, access: 'workspace' }, signal);
        const look = read(answer);
        if (look.ended)
            return;
        const now = clock.now();
        if (look.status !== told.status || now - told.at >= tellEveryMs) {
            report(`${doing}: ${look.status} (${Math.round((now - started) / 1000)} s)`);
            told = { status: look.status, at: now };
        }
        await clock.delay((0,shared_retry/* retryAfterMs */.Vs)(answer.header) ?? wait, signal);
    }
}
/**
 * Waits for the end of what an answer started: `Azure-AsyncOperation` (201, also 200), else `Location` of a 202; an answer with neither
 * has ended already. Operation URLs are signed: they are sent as they came and never logged. Throws `PlatformError` with the
 * operation's own code when it fails or is cancelled.
 */
async function waitForOperation(started, waiting, signal) {
    const statusUrl = started.header('azure-asyncoperation');
    if (statusUrl !== undefined) {
        await poll(statusUrl, (answer) => readStatus(waiting.doing, answer), waiting, signal);
        return;
    }
    // The Location of a 201 is the resource itself: polling it would never end.
    const resultUrl = started.status === 202 ? started.header('location') : undefined;
    if (resultUrl === undefined)
        return;
    const read = ({ status }) => status === 202 ? { ended: false, status: 'InProgress' } : { ended: true };
    await poll(resultUrl, read, waiting, signal);
}

;// CONCATENATED MODULE: ./build/shared/once.js
/**
 * Remembers the first success of some work. Callers that come while it runs share it; a failure is not remembered, so that the next
 * caller tries again. The signal of the first caller is the one that can stop it.
 */
function once(work) {
    let running;
    return (signal) => {
        running ??= work(signal).catch((error) => {
            running = undefined;
            throw error;
        });
        return running;
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/tracking-base.js

/**
 * The REST base that MLflow 2 and 3 clients use for a workspace's `azureml://<host>/mlflow/v1.0/…` (azureml-rest.md §7): https and
 * v2.0. Only the local server, which is the endpoint itself, is spoken to in plain http. Throws `UserError` for another scheme.
 */
function trackingBase(trackingUri, endpoint) {
    const [, host = '', path = ''] = /^azureml:\/\/([^/?#]+)(\/[^?#]*)/i.exec(trackingUri) ?? [];
    if (host === '')
        throw new errors/* UserError */.yo({
            message: `${JSON.stringify(trackingUri)} is no azureml:// address of MLflow`,
        });
    const protocol = host === endpoint.host ? endpoint.protocol : 'https:';
    const versioned = path.replace(/^\/mlflow\/v1\.0(?=\/|$)/i, '/mlflow/v2.0');
    return `${protocol}//${host}${versioned}`.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/platforms/azureml/workspace.js




/** The stable version of the resource manager's contract that everything here is written for. */
const apiVersion = '2024-04-01';
const withoutSlash = (url) => url.replace(/\/+$/, '');
function workspaceId(address) {
    const [subscription, group, name] = [
        address.subscriptionId,
        address.resourceGroup,
        address.workspaceName,
    ].map(encodeURIComponent);
    return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${name}`;
}
async function readFacts(transport, url, signal) {
    const doing = 'read the workspace';
    const { json } = await transport.send({ method: 'GET', url, doing, access: 'workspace' }, signal);
    const location = (0,shared_json/* textAt */.$6)(json, 'location');
    const discoveryUrl = (0,shared_json/* textAt */.$6)(json, 'properties', 'discoveryUrl');
    if (location === undefined || discoveryUrl === undefined)
        throw protocolError(doing, 'the answer has no location or no discoveryUrl');
    const services = await transport.send({ method: 'GET', url: discoveryUrl, doing: "find the region's services", access: 'workspace' }, signal);
    const dataPlane = (0,shared_json/* textAt */.$6)(services.json, 'api') ?? new URL(discoveryUrl).origin;
    return {
        location,
        dataPlane: withoutSlash(dataPlane),
        studio: withoutSlash((0,shared_json/* textAt */.$6)(services.json, 'studio') ?? ''),
        trackingUri: (0,shared_json/* textAt */.$6)(json, 'properties', 'mlFlowTrackingUri') ?? '',
    };
}
/** Opens a workspace; nothing is asked of it yet. */
function openWorkspace(transport, address) {
    const id = workspaceId(address);
    const url = (path, query = {}) => {
        const parameters = new URLSearchParams({ 'api-version': apiVersion, ...query });
        return `${address.endpoint.origin}${id}${path}?${parameters.toString().replaceAll('+', '%20')}`;
    };
    const facts = once((signal) => readFacts(transport, url(''), signal));
    const tracking = async (signal) => trackingBase((await facts(signal)).trackingUri, address.endpoint);
    return {
        trackingBase: tracking,
        mlflow: async (path, request, signal) => {
            const base = `${await tracking(signal)}/api/2.0/mlflow${path}`;
            return transport.send({ ...request, url: base, access: 'workspace' }, signal);
        },
        transport,
        id,
        url,
        facts,
        arm: (path, { query, ...request }, signal) => transport.send({ ...request, url: url(path, query), access: 'workspace' }, signal),
        plane: async (service, path, request, signal) => {
            const { dataPlane } = await facts(signal);
            const base = `${dataPlane}/${service}${id}${path}`;
            return transport.send({ ...request, url: base, access: 'workspace' }, signal);
        },
    };
}
/** All items of a list, page by page through the absolute `nextLink`, which is used as it is. At most 100 pages. */
async function* listAll(workspace, path, query, doing, signal) {
    const { transport } = workspace;
    let url = workspace.url(path, query);
    for (let page = 0; url !== undefined; page++) {
        if (page === 100)
            throw protocolError(doing, 'the list has more than 100 pages');
        const answer = await transport.send({ method: 'GET', url, doing, access: 'workspace', accept: [404] }, signal);
        if (answer.status === 404)
            return;
        const value = (0,shared_json/* member */.Dc)(answer.json, 'value');
        if (Array.isArray(value))
            yield* value;
        url = (0,shared_json/* textAt */.$6)(answer.json, 'nextLink');
    }
}

;// CONCATENATED MODULE: ./build/platforms/azureml/references.js



const verbatim = /^(?:azureml:\/\/|https?:\/\/|wasbs?:\/\/|abfss?:\/\/|adl:\/\/|runs:\/)/i;
const armId = /^(?:azureml:)?(\/subscriptions\/.+)$/i;
const named = /^azureml:([^:@/]+)(?::([^:@/]+)|@([^:@/]+))$/i;
/** The version that was created last, which need not have the highest number (azureml-rest.md §3). */
async function latestVersion(workspace, kind, name, signal) {
    const query = { $orderBy: 'createdtime desc', $top: '1', listViewType: 'ActiveOnly' };
    const path = `/${kind}/${encodeURIComponent(name)}/versions`;
    for await (const item of listAll(workspace, path, query, `find the latest ${name}`, signal))
        return (0,shared_json/* textAt */.$6)(item, 'id');
    return undefined;
}
/**
 * What a reference of the CLI's YAML means in a body: `azureml:name:version` and `azureml:name@latest` become ARM ids; ARM ids lose their
 * prefix; URIs, and curated environments (`azureml:AzureML-…`), stay as they are. Throws `UserError` for anything else.
 */
async function expandReference(workspace, kind, text, signal) {
    if (verbatim.test(text))
        return text;
    const id = armId.exec(text)?.[1];
    if (id !== undefined)
        return id;
    if (/^azureml:AzureML-/i.test(text))
        return text;
    const [, name, version, label] = named.exec(text) ?? [];
    if (name === undefined)
        throw new errors/* UserError */.yo({
            message: `${JSON.stringify(text)} is no reference to something in ${kind}`,
            hint: 'Write azureml:<name>:<version>, azureml:<name>@latest, azureml://… or an ARM id.',
        });
    if (version !== undefined)
        return `${workspace.id}/${kind}/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
    if (label?.toLowerCase() !== 'latest')
        throw new errors/* UserError */.yo({ message: `the label of ${text} must be latest` });
    const latest = await latestVersion(workspace, kind, name, signal);
    if (latest === undefined)
        throw new errors/* UserError */.yo({ message: `there is no ${name} in ${kind}, so ${text} names nothing` });
    return latest;
}
/** The ARM id of a compute, or undefined for serverless. */
function expandCompute(workspace, compute) {
    if (compute === undefined || compute.toLowerCase() === 'serverless')
        return undefined;
    const id = armId.exec(compute)?.[1];
    if (id !== undefined)
        return id;
    return `${workspace.id}/computes/${encodeURIComponent(compute.replace(/^azureml:/i, ''))}`;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/scoring.js



/** Longer than the longest request that an endpoint may be given (180 s). */
const timeoutMs = 200_000;
async function authorizationOf({ workspace, cloud, mask }, { name, authMode }, signal) {
    if (authMode === 'aad_token')
        return workspace.transport.authorization(cloud.machineLearningAudience, signal);
    const isKey = authMode === 'key';
    const path = `/onlineEndpoints/${encodeURIComponent(name)}/${isKey ? 'listKeys' : 'token'}`;
    const doing = `get the ${isKey ? 'key' : 'token'} of ${name}`;
    const answer = await workspace.arm(path, { method: 'POST', doing, repeatable: true }, signal);
    const secret = (0,shared_json/* textAt */.$6)(answer.json, isKey ? 'primaryKey' : 'accessToken');
    if (secret === undefined)
        throw protocolError(doing, 'the answer has none');
    mask(secret);
    const second = (0,shared_json/* textAt */.$6)(answer.json, 'secondaryKey');
    if (second !== undefined)
        mask(second);
    return `Bearer ${secret}`;
}
async function score({ workspace, clock }, endpoint, authorization, body, deployment, signal) {
    const started = clock.now();
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await workspace.transport.send({
        method: 'POST',
        url: endpoint.scoringUri,
        doing: `score with ${endpoint.name}`,
        access: 'own',
        headers: deployment === undefined ? headers : { ...headers, 'azureml-model-deployment': deployment },
        body,
        // Whatever comes back is an answer about the model: the caller judges it.
        accept: Array.from({ length: 300 }, (_, offset) => 300 + offset),
        timeoutMs,
    }, signal);
    return {
        status: answer.status,
        body: answer.text,
        deployment: answer.header('azureml-model-deployment') ?? '',
        milliseconds: clock.now() - started,
    };
}
/** Makes the sender of scoring requests. */
function createInvoke(tools) {
    const kept = new Map();
    return async (endpoint, body, deployment, signal) => {
        if (endpoint.scoringUri === '')
            throw new errors/* PlatformError */.Wk(`the endpoint ${endpoint.name} has no address yet`, {
                code: 'not-ready',
                retryable: true,
            });
        const key = endpoint.id.toLowerCase();
        // Directory tokens are renewed by the credential itself.
        const known = endpoint.authMode === 'aad_token' ? undefined : kept.get(key);
        const authorization = known ?? (await authorizationOf(tools, endpoint, signal));
        kept.set(key, authorization);
        const scored = await score(tools, endpoint, authorization, body, deployment, signal);
        if (scored.status !== 401 || known === undefined)
            return scored;
        // Keys are regenerated and tokens expire while we wait between the steps of a rollout.
        const fresh = await authorizationOf(tools, endpoint, signal);
        kept.set(key, fresh);
        return score(tools, endpoint, fresh, body, deployment, signal);
    };
}

// EXTERNAL MODULE: ./build/shared/pool.js
var pool = __webpack_require__(92204);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload/blob-list.js
const entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
};
function blob_list_unescape(text) {
    return text.replaceAll(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name) => {
        if (!name.startsWith('#'))
            return entities[name] ?? whole;
        const hex = name[1] === 'x';
        const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
const blob_list_element = (xml, name) => new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
/** The name, which services percent-encode when XML cannot hold it. */
function blobName(xml) {
    const encoded = /<Name\s+Encoded="true"\s*>/.test(xml);
    const text = blob_list_unescape(blob_list_element(xml, 'Name') ?? '');
    if (!encoded)
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Reads the XML of List Blobs (Azure Storage REST); undefined when it is something else. Markers of empty folders are left out. */
function parseBlobList(xml) {
    if (!xml.includes('<EnumerationResults'))
        return undefined;
    const blobs = [...xml.matchAll(/<Blob>(.*?)<\/Blob>/gs)]
        .map(([, blob = '']) => blob)
        .filter((blob) => blob_list_element(blob, 'hdi_isfolder')?.toLowerCase() !== 'true')
        .map((blob) => ({ name: blobName(blob), bytes: Number(blob_list_element(blob, 'Content-Length') ?? 0) }));
    return { blobs, nextMarker: blob_list_unescape(blob_list_element(xml, 'NextMarker') ?? '') };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload/file-body.js

/** The bytes of a file, for as many attempts as it takes. */
function fileBody({ absolute, bytes }) {
    return { bytes, open: () => (0,external_node_fs_.createReadStream)(absolute) };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/upload/shared-key.js

const standard = [
    'content-encoding',
    'content-language',
    'content-length',
    'content-md5',
    'content-type',
    'date',
    'if-modified-since',
    'if-match',
    'if-none-match',
    'if-unmodified-since',
    'range',
];
function canonicalHeaders(headers) {
    return Object.entries(headers)
        .filter(([name]) => name.startsWith('x-ms-'))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}:${value.trim().replaceAll(/\s+/g, ' ')}\n`)
        .join('');
}
function canonicalResource(account, url) {
    const query = new Map();
    for (const [name, value] of url.searchParams) {
        const key = name.toLowerCase();
        query.set(key, [...(query.get(key) ?? []), value]);
    }
    const lines = [...query]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, values]) => `\n${name}:${values.sort().join(',')}`);
    return `/${account}${url.pathname}${lines.join('')}`;
}
/** The text that is signed ("Authorize with Shared Key", Azure Storage REST, version 2015-02-21 and later). */
function stringToSign(account, { method, url, headers }) {
    const values = standard.map((name) => {
        const value = headers[name] ?? '';
        return name === 'content-length' && value === '0' ? '' : value;
    });
    const head = [method, ...values].join('\n');
    return `${head}\n${canonicalHeaders(headers)}${canonicalResource(account, url)}`;
}
/** The value of the Authorization header; `key` is the account's key in base64. */
function sharedKeyAuthorization(account, key, parts) {
    const text = stringToSign(account, parts);
    const hmac = (0,external_node_crypto_.createHmac)('sha256', Buffer.from(key, 'base64'));
    return `SharedKey ${account}:${hmac.update(text, 'utf8').digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/upload/blob-container.js






const storageVersion = '2021-12-02';
const mostPages = 100;
const uploadsAtOnce = 4;
const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');
/** Adds to a request what opens the container. */
async function authorize(transport, base, access, request, signal) {
    const { blob, query = {}, ...rest } = request;
    const path = blob === '' ? base : `${base}/${encodePath(blob)}`;
    const own = new URLSearchParams(query).toString();
    // The signature is kept as it came: parsing it and writing it again would change its encoding.
    const parts = [own, access.kind === 'sas' ? access.query : ''].filter((part) => part !== '');
    const url = parts.length === 0 ? path : `${path}?${parts.join('&')}`;
    const headers = { 'x-ms-version': storageVersion, ...request.headers };
    if (access.kind === 'token')
        headers['authorization'] = await transport.authorization(access.audience, signal);
    if (access.kind === 'key') {
        headers['x-ms-date'] = new Date().toUTCString();
        // The pipeline would add it after the signature, which covers every x-ms- header.
        headers['x-ms-client-request-id'] = (0,external_node_crypto_.randomUUID)();
        const length = request.body === undefined || typeof request.body === 'string' ? 0 : request.body.bytes;
        const signed = { ...headers, 'content-length': String(length) };
        const target = { method: request.method, url: new URL(url), headers: signed };
        headers['authorization'] = sharedKeyAuthorization(access.account, access.key, target);
    }
    return { ...rest, url, headers, access: 'own' };
}
/** Opens a container by its URL (without a query). */
function openContainer(transport, base, access) {
    const send = async (request, signal) => transport.send(await authorize(transport, base, access, request, signal), signal);
    return {
        put: async (blob, file, signal) => {
            // 409 and 412: an earlier attempt arrived although its answer did not, or another client wrote the same content.
            const headers = { 'x-ms-blob-type': 'BlockBlob', 'if-none-match': '*' };
            const doing = `upload ${file.relative}`;
            const body = fileBody(file);
            await send({ method: 'PUT', blob, doing, headers, body, accept: [409, 412] }, signal);
        },
        metadata: async (blob, signal) => {
            const doing = `look for ${blob}`;
            const answer = await send({ method: 'HEAD', blob, doing, accept: [404] }, signal);
            if (answer.status === 404)
                return undefined;
            const status = answer.header('x-ms-meta-upload_status');
            return status === undefined ? {} : { upload_status: status };
        },
        setMetadata: async (blob, metadata, signal) => {
            const entries = Object.entries(metadata).map(([name, value]) => [`x-ms-meta-${name}`, value]);
            const headers = Object.fromEntries(entries);
            const doing = `mark ${blob} as complete`;
            await send({ method: 'PUT', blob, doing, headers, query: { comp: 'metadata' } }, signal);
        },
        list: (prefix, signal) => listBlobs(send, prefix, signal),
        read: async (blob, sink, signal) => {
            const request = { method: 'GET', blob, doing: `download ${blob}` };
            const ready = await authorize(transport, base, access, request, signal);
            return transport.receive(ready, sink, signal);
        },
    };
}
async function listBlobs(send, prefix, signal) {
    const doing = `list the files of ${prefix}`;
    const found = [];
    let marker = '';
    for (let page = 0; page < mostPages; page++) {
        const fixed = { restype: 'container', comp: 'list', include: 'metadata', prefix };
        const query = marker === '' ? fixed : { ...fixed, marker };
        const answer = await send({ method: 'GET', blob: '', doing, query }, signal);
        const list = parseBlobList(answer.text);
        if (list === undefined)
            throw protocolError(doing, 'the answer is not a list of blobs');
        found.push(...list.blobs);
        if (list.nextMarker === '')
            return found;
        marker = list.nextMarker;
    }
    throw protocolError(doing, `the list has more than ${mostPages} pages`);
}
/** Uploads files below a prefix (`''` or `name/`), four at a time, and marks the first one when all are there. */
async function uploadFiles(container, prefix, files, metadata, report, signal) {
    let done = 0;
    await (0,pool/* mapLimited */.b)(files, uploadsAtOnce, async (file) => {
        await container.put(prefix + file.relative, file, signal);
        done++;
        if (done % 100 === 0)
            report(`uploaded ${done} of ${files.length} files`);
    });
    const indicator = indicatorOf(files);
    await container.setMetadata(prefix + indicator, { upload_status: 'completed', ...metadata }, signal);
}
/** The file whose metadata says that an upload is complete: the first by name, as azure-ai-ml takes it. */
function indicatorOf(files) {
    return files.map((file) => file.relative).toSorted()[0] ?? '';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload/content-hash.js





/** The version of the content hash that code assets carry. */
const contentHashVersion = '202208';
/** Python's order of `str.lower()`: by code points, which differs from JavaScript's beyond U+FFFF. */
function byLowerCase(a, b) {
    const [left, right] = [Buffer.from(a.toLowerCase()), Buffer.from(b.toLowerCase())];
    return Buffer.compare(left, right) || Buffer.compare(Buffer.from(a), Buffer.from(b));
}
async function addBytes(hash, path, signal) {
    (0,delay/* throwIfAborted */.Te)(signal);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
}
/** The content hash of code, as azure-ai-ml 1.28 computes it (`_get_content_hash_version` 202208); hex. */
async function contentHash(tree, signal) {
    const files = tree.files.toSorted((a, b) => byLowerCase(a.relative, b.relative));
    const hash = (0,external_node_crypto_.createHash)('sha256').update(String(files.length));
    for (const { relative, bytes } of files)
        hash.update(`#${relative}#`).update(String(bytes));
    for (const { absolute } of files)
        await addBytes(hash, absolute, signal);
    return hash.digest('hex');
}
/** Adds a folder the old way: names and contents, depth first, in the order of lower-case names. */
async function addFolder(hash, folder, prefix, tree, signal) {
    const names = await (0,promises_.readdir)(folder);
    for (const name of names.toSorted(byLowerCase)) {
        const relative = prefix + name;
        if (tree.isIgnored(relative))
            continue;
        hash.update(name);
        const path = (0,external_node_path_.join)(folder, name);
        const found = await (0,promises_.stat)(path);
        if (found.isFile())
            await addBytes(hash, path, signal);
        else if (found.isDirectory())
            await addFolder(hash, path, `${relative}/`, tree, signal);
    }
}
/**
 * The hash that names the folder of an uploaded model, data or input (`LocalUpload/<hash>/`), as azure-ai-ml 1.28 computes it
 * (`get_object_hash`), so that what another client uploaded is found again; hex.
 */
async function assetHash(tree, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update('Initialize for october 2021 AML CLI version');
    if (tree.kind === 'file')
        await addBytes(hash, tree.path, signal);
    else
        await addFolder(hash, tree.path, '', tree, signal);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/shared/files/file-tree.js + 1 modules
var file_tree = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/platforms/azureml/upload/code-upload.js






async function startUpload(workspace, version, signal) {
    const doing = 'start the upload of the code';
    const { json } = await workspace.arm(`${version}/startPendingUpload`, 
    // Repeating it makes another empty container, which costs nothing.
    {
        method: 'POST',
        doing,
        json: { pendingUploadType: 'TemporaryBlobReference' },
        repeatable: true,
    }, signal);
    const reference = (0,shared_json/* member */.Dc)(json, 'blobReferenceForConsumption');
    const blobUri = (0,shared_json/* textAt */.$6)(reference, 'blobUri');
    const sasUri = (0,shared_json/* textAt */.$6)(reference, 'credential', 'sasUri');
    const at = sasUri?.indexOf('?') ?? -1;
    if (blobUri === undefined || sasUri === undefined || at < 0)
        throw protocolError(doing, 'the answer has no signed address');
    // The address to write to is the signed one: blobUri may name the same place differently (`:443`).
    return { blobUri, query: sasUri.slice(at + 1) };
}
/** The id of a code version with this content, whoever uploaded it. */
async function findByHash(workspace, hash, signal) {
    // The search goes over the whole workspace whatever name the path has (azureml-rest.md §3).
    const query = { hash, hashVersion: contentHashVersion };
    const doing = 'look for the code by its hash';
    const answer = await workspace.arm('/codes/ml-actions/versions', { method: 'GET', doing, query, accept: [404] }, signal);
    return (0,shared_json/* textAt */.$6)((0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(answer.json, 'value'))[0], 'id');
}
async function uploadNew(workspace, tree, hash, report, signal) {
    const name = (0,external_node_crypto_.randomUUID)();
    const version = `/codes/${name}/versions/1`;
    const { blobUri, query } = await startUpload(workspace, version, signal);
    const folder = tree.kind === 'folder' ? encodeURIComponent(tree.name) : '';
    const container = openContainer(workspace.transport, blobUri, { kind: 'sas', query });
    const bytes = tree.files.reduce((sum, file) => sum + file.bytes, 0);
    report(`uploading the code: ${tree.files.length} files, ${bytes} bytes`);
    const prefix = tree.kind === 'folder' ? `${tree.name}/` : '';
    await uploadFiles(container, prefix, tree.files, { name, version: '1' }, report, signal);
    const properties = {
        properties: { hash_sha256: hash, hash_version: contentHashVersion },
        tags: {},
        isAnonymous: true,
        isArchived: false,
        codeUri: `${blobUri}/${folder}`,
    };
    const doing = 'register the code';
    const { json } = await workspace.arm(version, { method: 'PUT', doing, json: { properties } }, signal);
    const id = (0,shared_json/* textAt */.$6)(json, 'id');
    if (id === undefined)
        throw protocolError(doing, 'the answer has no id');
    return id;
}
/**
 * The ARM id of a code version with the content of a folder or file: one that exists when the hash is known to the workspace, else a
 * new one, uploaded and registered. Ignore files are obeyed; `.git` and `.ml-actions` never leave the machine.
 */
async function uploadCode(workspace, path, report, signal) {
    const tree = await (0,file_tree/* readFileTree */.d)(path, signal);
    const hash = await contentHash(tree, signal);
    const found = await findByHash(workspace, hash, signal);
    if (found === undefined)
        return uploadNew(workspace, tree, hash, report, signal);
    report('the code is unchanged: nothing to upload');
    return found;
}

;// CONCATENATED MODULE: ./build/platforms/azureml/endpoints.js









const quiet = () => undefined;
const endpointPath = (name) => `/onlineEndpoints/${encodeURIComponent(name)}`;
const deploymentPath = (endpoint, name) => `${endpointPath(endpoint)}/deployments/${encodeURIComponent(name)}`;
const settleMs = 2000;
async function get({ workspace }, path, doing, signal) {
    return workspace.arm(path, { method: 'GET', doing, accept: [404] }, signal);
}
/** Sends a write and waits for the end of what it started. */
async function write({ workspace, clock }, path, request, report, signal) {
    const started = await workspace.arm(path, request, signal);
    const { transport } = workspace;
    await waitForOperation(started, { transport, doing: request.doing, report, clock }, signal);
}
const inProgress = ['Creating', 'Updating', 'Scaling'];
/** Reads what was written. An answer without an operation may still be in the making; a failed one is an error. */
async function settled(tools, path, doing, read, signal) {
    for (;;) {
        const answer = await tools.workspace.arm(path, { method: 'GET', doing }, signal);
        const found = read(answer.json);
        if (found.provisioningState === 'Failed' || found.provisioningState === 'Canceled')
            throw new errors/* PlatformError */.Wk(`could not ${doing}: its state is ${found.provisioningState}`, {
                code: `provisioning-${found.provisioningState.toLowerCase()}`,
                retryable: false,
                hint: 'The log of the deployment says why.',
            });
        if (!inProgress.includes(found.provisioningState))
            return found;
        await tools.clock.delay(settleMs, signal);
    }
}
async function createEndpoint(tools, spec, report, signal) {
    const { location } = await tools.workspace.facts(signal);
    const path = endpointPath(spec.name);
    const doing = `create the endpoint ${spec.name}`;
    const computeId = expandCompute(tools.workspace, spec.compute);
    const json = endpointBody(spec, {
        location,
        ...(computeId === undefined ? {} : { computeId }),
    });
    await write(tools, path, { method: 'PUT', doing, json }, report, signal);
    return settled(tools, path, doing, readEndpoint, signal);
}
async function environmentOf({ workspace }, { environment }, signal) {
    if (environment === undefined)
        return {};
    const environmentId = environment.kind === 'reference'
        ? await expandReference(workspace, 'environments', environment.text, signal)
        : await ensureEnvironment(workspace, environment, signal);
    return { environmentId };
}
async function createDeployment(tools, spec, report, signal) {
    const { workspace } = tools;
    const { code } = spec;
    const { location } = await workspace.facts(signal);
    const codeId = code === undefined ? {} : { codeId: await uploadCode(workspace, code.path, report, signal) };
    const environment = await environmentOf(tools, spec, signal);
    const json = deploymentBody(spec, { location, ...codeId, ...environment });
    const path = deploymentPath(spec.endpointName, spec.name);
    const doing = `create the deployment ${spec.name} of ${spec.endpointName}`;
    await write(tools, path, { method: 'PUT', doing, json }, report, signal);
    return settled(tools, path, doing, readDeployment, signal);
}
/** A PATCH, which leaves what serves alone; its map of tags replaces the old one, so it carries both. */
async function tagDeployment(tools, endpoint, name, tags, signal) {
    const path = deploymentPath(endpoint, name);
    const doing = `tag the deployment ${name} of ${endpoint}`;
    const now = await tools.workspace.arm(path, { method: 'GET', doing }, signal);
    const json = { tags: { ...(0,shared_json/* textsAt */.i1)(now.json, 'tags'), ...tags } };
    const request = { method: 'PATCH', doing, json, repeatable: true };
    await write(tools, path, request, quiet, signal);
    return settled(tools, path, doing, readDeployment, signal);
}
/** A full PUT of the endpoint as it is now, with other traffic. */
async function reroute(tools, name, change, signal) {
    const path = endpointPath(name);
    const doing = `set the traffic of ${name}`;
    const answer = await get(tools, path, doing, signal);
    if (answer.status === 404)
        throw new errors/* UserError */.yo({ message: `there is no endpoint ${name}` });
    const json = reroutedBody(answer.json, change);
    await write(tools, path, { method: 'PUT', doing, json }, quiet, signal);
    return settled(tools, path, doing, readEndpoint, signal);
}
/** Deletes; what is gone already is fine (204, or 404 from the front end). */
async function remove(tools, path, doing, signal) {
    await write(tools, path, { method: 'DELETE', doing, accept: [404] }, quiet, signal);
}
async function listDeployments({ workspace }, endpoint, signal) {
    const found = [];
    const path = `${endpointPath(endpoint)}/deployments`;
    const doing = `list the deployments of ${endpoint}`;
    for await (const item of listAll(workspace, path, {}, doing, signal))
        found.push(readDeployment(item));
    return found;
}
async function readLog({ workspace }, endpoint, deployment, containerType, tail, signal) {
    const doing = `read the log of ${deployment}`;
    const answer = await workspace.arm(`${deploymentPath(endpoint, deployment)}/getLogs`, 
    // 404: the container does not exist yet.
    { method: 'POST', doing, json: { containerType, tail }, accept: [404], repeatable: true }, signal);
    return answer.status === 404 ? '' : ((0,shared_json/* textAt */.$6)(answer.json, 'content') ?? '');
}
/** Managed online endpoints of an Azure ML workspace. */
function createEndpoints(tools) {
    return {
        getEndpoint: async (name, signal) => {
            const answer = await get(tools, endpointPath(name), `read the endpoint ${name}`, signal);
            return answer.status === 404 ? undefined : readEndpoint(answer.json);
        },
        createEndpoint: (spec, report, signal) => createEndpoint(tools, spec, report, signal),
        deleteEndpoint: (name, signal) => remove(tools, endpointPath(name), `delete the endpoint ${name}`, signal),
        listDeployments: (endpoint, signal) => listDeployments(tools, endpoint, signal),
        createDeployment: (spec, report, signal) => createDeployment(tools, spec, report, signal),
        tagDeployment: (endpoint, name, tags, signal) => tagDeployment(tools, endpoint, name, tags, signal),
        deleteDeployment: (endpoint, name, signal) => {
            const doing = `delete the deployment ${name} of ${endpoint}`;
            return remove(tools, deploymentPath(endpoint, name), doing, signal);
        },
        setTraffic: (endpoint, traffic, signal) => reroute(tools, endpoint, { traffic }, signal),
        setMirrorTraffic: (endpoint, mirrorTraffic, signal) => reroute(tools, endpoint, { mirrorTraffic }, signal),
        invoke: createInvoke(tools),
        logs: (endpoint, deployment, container, tail, signal) => readLog(tools, endpoint, deployment, container, tail, signal),
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/shared/files/real-place.js
var real_place = __webpack_require__(72116);
;// CONCATENATED MODULE: ./build/platforms/azureml/asset-location.js
/** The output that stands for the artifacts of a run. */
const artifactsOutput = 'default';
const datastoreUri = /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/(?:providers\/[^/]+\/)?workspaces\/[^/]+\/)?datastores\/([^/]+)\/(?:paths\/)?(.*)$/i;
const jobUri = /^azureml:\/\/jobs\/([^/]+)\/outputs\/([^/]+)(?:\/paths)?(?:\/(.*))?$/i;
const runUri = /^runs:\/{1,3}([^/]+)(?:\/(.*))?$/i;
const modelId = /\/workspaces\/[^/]+\/models\/([^/]+)\/versions\/([^/]+)$/i;
const modelReference = /^azureml:([^:/@]+):([^:/@]+)$/i;
/**
 * Reads the URIs that Azure ML uses for files (azureml-rest.md §3, §5, §8): datastore paths in both lengths, with or without `paths/`,
 * outputs of jobs, `runs:/`, and model versions by id or `azureml:name:version`.
 */
function parseLocation(uri) {
    const store = datastoreUri.exec(uri);
    if (store !== null)
        return { kind: 'datastore', datastore: store[1] ?? '', path: store[2] ?? '' };
    const job = jobUri.exec(uri);
    if (job !== null) {
        const [, name = '', output = '', path = ''] = job;
        const isArtifacts = output.toLowerCase() === 'artifacts';
        return { kind: 'job', job: name, output: isArtifacts ? artifactsOutput : output, path };
    }
    const run = runUri.exec(uri);
    if (run !== null)
        return { kind: 'job', job: run[1] ?? '', output: artifactsOutput, path: run[2] ?? '' };
    const model = modelId.exec(uri) ?? modelReference.exec(uri);
    if (model !== null)
        return { kind: 'model', name: model[1] ?? '', version: model[2] ?? '' };
    return { kind: 'other' };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/asset-files.js










const downloadsAtOnce = 4;
const mostFiles = 100_000;
const trim = (path) => path.replaceAll(/^\/+|\/+$/g, '');
/** A name that a service gave, as a path that stays below the folder; throws for one that would not. */
function localPath(folder, relative) {
    const parts = relative.split('/');
    const unsafe = parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]|^[A-Za-z]:/.test(part));
    if (unsafe)
        throw protocolError('download the files', `${JSON.stringify(relative)} is not a safe path`);
    return (0,external_node_path_.join)(folder, ...parts);
}
async function downloadBlob(container, blob, target, signal) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    // One name a file, so that what a killed step has left is replaced by the next.
    const aside = `${target}.part`;
    await (0,promises_.rm)(aside, { force: true });
    try {
        // An attempt that breaks is repeated from the start: the file is opened anew and truncated.
        const write = (body) => (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(aside), { signal });
        await container.read(blob, write, signal);
        await (0,promises_.rename)(aside, target);
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true });
        throw error;
    }
}
/** The blobs that a path means: the file itself, or what is in the folder. */
async function blobsOf(container, path, signal) {
    const blobs = await container.list(path, signal);
    return blobs.flatMap(({ name }) => {
        if (name === path)
            return [{ name, relative: path.split('/').at(-1) ?? path }];
        // The prefix `a/b` also lists `a/bc`.
        const inside = path === '' || name.startsWith(`${path}/`);
        const relative = path === '' ? name : name.slice(path.length + 1);
        return inside && relative !== '' && !relative.endsWith('/') ? [{ name, relative }] : [];
    });
}
/** Clients write the paths of URIs as they are; some services percent-encode them. */
function decoded(path) {
    try {
        const text = decodeURIComponent(path);
        return text === path ? undefined : text;
    }
    catch {
        return undefined;
    }
}
/** Writes a file, or the files of a folder, below a local folder; returns their relative paths, sorted. */
async function downloadPlace(datastores, place, folder, signal) {
    const { container } = await datastores.byName(place.datastore, signal);
    const path = trim(place.path);
    const other = decoded(path);
    let wanted = await blobsOf(container, path, signal);
    if (wanted.length === 0 && other !== undefined)
        wanted = await blobsOf(container, other, signal);
    if (wanted.length > mostFiles)
        throw protocolError('download the files', `there are more than ${mostFiles}`);
    const targets = wanted.map((blob) => ({ ...blob, target: localPath(folder, blob.relative) }));
    for (const parent of new Set(targets.map(({ target }) => (0,external_node_path_.dirname)(target)))) {
        if (!(await (0,real_place/* leadsInside */.u)(folder, parent)))
            throw new errors/* UserError */.yo({
                message: 'a link in the download folder leads out of it',
                file: parent,
            });
    }
    await (0,pool/* mapLimited */.b)(targets, downloadsAtOnce, ({ name, target }) => downloadBlob(container, name, target, signal));
    return targets.map(({ relative }) => relative).toSorted();
}
/** The URI that the run history keeps for an output whose place was chosen when the job ran. */
async function resolveOutput(workspace, job, output, signal) {
    const doing = `find the output ${output} of ${job}`;
    const run = await workspace.plane('history/v1.0', '/rundata', { method: 'POST', doing, json: { runId: job, selectRunMetadata: true }, repeatable: true }, signal);
    const assetId = (0,shared_json/* textAt */.$6)(run.json, 'runMetadata', 'outputs', output, 'assetId');
    if (assetId === undefined)
        return undefined;
    const resolved = await workspace.plane('data/v1.0', '/dataversion/batchGetResolvedUris', { method: 'POST', doing, json: { values: [assetId] }, repeatable: true }, signal);
    return (0,shared_json/* textAt */.$6)(resolved.json, 'values', assetId, 'uri');
}
/** Where the files of a job's output are. Throws `PlatformError` when the job has no such output. */
async function placeOfOutput(workspace, job, output, signal) {
    // The artifacts of a run are always here, also of a run that is no job (azureml-rest.md §5).
    if (output === artifactsOutput)
        return { datastore: 'workspaceartifactstore', path: `ExperimentRun/dcid.${job}` };
    const doing = `read the job ${job}`;
    const path = `/jobs/${encodeURIComponent(job)}`;
    const { json } = await workspace.arm(path, { method: 'GET', doing }, signal);
    const outputs = (0,shared_json/* member */.Dc)(json, 'properties', 'outputs');
    const given = (0,shared_json/* textAt */.$6)(outputs, output, 'uri');
    const known = given !== undefined && !given.includes('${{');
    const uri = known ? given : await resolveOutput(workspace, job, output, signal);
    const location = parseLocation(uri ?? '');
    if (location.kind === 'datastore')
        return location;
    throw new errors/* PlatformError */.Wk(`the job ${job} has no output ${output} that can be downloaded`, {
        code: 'output-not-found',
        retryable: false,
        hint: 'Outputs exist when the job has ended; their names are those of the job file.',
    });
}
/** Where the files behind a URI are; undefined when it is none that we can follow. Model versions are the registry's to resolve. */
async function placeOfUri(workspace, uri, signal) {
    const location = parseLocation(uri);
    if (location.kind === 'datastore')
        return location;
    if (location.kind !== 'job')
        return undefined;
    const place = await placeOfOutput(workspace, location.job, location.output, signal);
    return { ...place, path: `${trim(place.path)}/${trim(location.path)}` };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/model-body.js




const types = {
    mlflowmodel: 'mlflow_model',
    custommodel: 'custom_model',
    tritonmodel: 'triton_model',
};
/** The members of a version that a PUT may carry at 2024-04-01; `provisioningState` is the service's. */
const model_body_writable = [
    'description',
    'flavors',
    'isAnonymous',
    'isArchived',
    'jobName',
    'modelType',
    'modelUri',
    'properties',
    'stage',
    'tags',
];
/** The body of a new version. */
function modelBody(registration, modelUri) {
    const { type, description, tags, properties, source } = registration;
    // The service derives the job from a URI that names it; of other places it has to be told.
    const jobName = source.kind === 'run' && parseLocation(modelUri).kind !== 'job' ? source.runId : undefined;
    return {
        properties: (0,shared_json/* compact */.oE)({
            modelType: type,
            modelUri,
            jobName,
            description: description === '' ? undefined : description,
            tags,
            properties,
            isAnonymous: false,
            isArchived: false,
        }),
    };
}
/** The body that says what a version is already, with more tags: a PUT replaces whatever it leaves out. */
function retaggedBody(json, tags) {
    const known = (0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(json, 'properties'));
    const kept = model_body_writable
        .map((name) => [name, known[name]])
        .filter(([, value]) => value !== undefined && value !== null);
    return {
        properties: { ...Object.fromEntries(kept), tags: { ...(0,shared_json/* textsAt */.i1)(known, 'tags'), ...tags } },
    };
}
/** The run that a version came from: what the service derived, else what its URI says; empty for an upload. */
function runOf(properties, uri) {
    const location = parseLocation(uri);
    return (0,shared_json/* textAt */.$6)(properties, 'jobName') ?? (location.kind === 'job' ? location.job : '');
}
/** Reads a version resource, whose `name` is its version: the model's name is in the id. */
function readModel(json, studio, workspaceId) {
    const id = (0,shared_json/* textAt */.$6)(json, 'id') ?? '';
    const name = idPart(id, 'models');
    const version = idPart(id, 'versions');
    const properties = (0,shared_json/* member */.Dc)(json, 'properties');
    if (name === undefined || version === undefined)
        throw protocolError('read the model version', 'the answer has no id of a model version');
    const uri = (0,shared_json/* textAt */.$6)(properties, 'modelUri') ?? '';
    const type = ((0,shared_json/* textAt */.$6)(properties, 'modelType') ?? '').toLowerCase().replaceAll('_', '');
    const page = `${studio}/model/${name}:${version}/details?wsid=${workspaceId}`;
    return {
        name: decodeURIComponent(name),
        version: decodeURIComponent(version),
        id,
        type: types[type] ?? 'custom_model',
        uri,
        url: studio === '' ? '' : page,
        description: (0,shared_json/* textAt */.$6)(properties, 'description') ?? '',
        tags: (0,shared_json/* textsAt */.i1)(properties, 'tags'),
        properties: (0,shared_json/* textsAt */.i1)(properties, 'properties'),
        runId: runOf(properties, uri),
        createdAt: new Date((0,shared_json/* textAt */.$6)(json, 'systemData', 'createdAt') ?? 0),
    };
}

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
;// CONCATENATED MODULE: ./build/platforms/azureml/run-artifacts.js




const artifactStore = 'workspaceartifactstore';
const mostModels = 50;
const paths = (place) => `azureml://datastores/${place.datastore}/paths/${place.path}`;
/** The blobs behind an artifact URI: MLflow's own scheme means the root of the artifact store, Azure's names the run. */
function placeOfArtifacts(uri, runId) {
    const [, own] = /^mlflow-artifacts:\/+(.+)$/.exec(uri) ?? [];
    if (own !== undefined)
        return { datastore: artifactStore, path: own.replace(/\/+$/, '') };
    const location = parseLocation(uri);
    if (location.kind === 'datastore')
        return location;
    return { datastore: artifactStore, path: `ExperimentRun/dcid.${runId}` };
}
async function readRun(workspace, runId, signal) {
    const path = `/runs/get?run_id=${encodeURIComponent(runId)}`;
    const request = { method: 'GET', doing: `read the run ${runId}`, accept: [404] };
    const answer = await workspace.mlflow(path, request, signal);
    const info = (0,shared_json/* member */.Dc)(answer.json, 'run', 'info');
    if (answer.status === 404 || (0,shared_json/* textAt */.$6)(info, 'run_id') === undefined)
        throw new errors/* UserError */.yo({ message: `there is no run ${runId}`, input: 'run-id' });
    return {
        id: runId,
        experimentId: (0,shared_json/* textAt */.$6)(info, 'experiment_id') ?? '',
        root: placeOfArtifacts((0,shared_json/* textAt */.$6)(info, 'artifact_uri') ?? '', runId),
    };
}
/** The models that MLflow 3 keeps beside the artifacts of a run, newest first; none where the server has no such API. */
async function loggedModels(workspace, run, signal) {
    const json = {
        experiment_ids: [run.experimentId],
        filter: `source_run_id = '${run.id.replaceAll("'", '')}'`,
        max_results: mostModels,
        order_by: [{ field_name: 'creation_timestamp', ascending: false }],
    };
    const doing = `look for the models of the run ${run.id}`;
    const answer = await workspace.mlflow('/logged-models/search', { method: 'POST', doing, json, accept: [404, 405, 501], repeatable: true }, signal);
    return (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(answer.json, 'models')).map((model) => ({
        id: (0,shared_json/* textAt */.$6)(model, 'info', 'model_id') ?? '',
        name: (0,shared_json/* textAt */.$6)(model, 'info', 'name') ?? '',
        place: placeOfArtifacts((0,shared_json/* textAt */.$6)(model, 'info', 'artifact_uri') ?? '', run.id),
    }));
}
/**
 * Finds the model of a run by the path below its artifacts, or by the name or id of a model that MLflow 3 keeps elsewhere. The URI names the
 * run where it can, so that the registry keeps the lineage. Throws `UserError` when the run has no such model.
 */
async function findRunModel(workspace, datastores, runId, path, signal) {
    const run = await readRun(workspace, runId, signal);
    const clean = path.replaceAll(/^\/+|\/+$/g, '');
    const place = { ...run.root, path: `${run.root.path}/${clean}` };
    const { container } = await datastores.byName(place.datastore, signal);
    const blobs = await container.list(place.path, signal);
    if (blobs.some(({ name }) => name === place.path || name.startsWith(`${place.path}/`))) {
        const isJob = run.root.path === `ExperimentRun/dcid.${runId}`;
        const uri = isJob ? `azureml://jobs/${runId}/outputs/artifacts/paths/${clean}` : paths(place);
        return { place, uri };
    }
    const models = await loggedModels(workspace, run, signal);
    // A run may log two models of one name: the newest has it, and each has its id.
    const model = models.find(({ id, name }) => name === clean || id === clean);
    if (model !== undefined)
        return { place: model.place, uri: paths(model.place) };
    const names = [...new Set(models.map(({ name }) => name))];
    throw new errors/* UserError */.yo({
        message: `the run ${runId} has no model at ${JSON.stringify(path)}`,
        input: 'model-path',
        ...(names.length === 0 ? {} : { hint: (0,nearest_names.didYouMean)(clean, names) }),
    });
}

;// CONCATENATED MODULE: ./build/platforms/azureml/models.js










const races = 5;
const containerPath = (name) => `/models/${encodeURIComponent(name)}`;
const versionPath = (name, version) => `${containerPath(name)}/versions/${encodeURIComponent(version)}`;
async function read({ workspace }, json, signal) {
    const { studio } = await workspace.facts(signal);
    // The local server names itself as the studio of its region; it has no pages.
    const isPage = studio.startsWith('https://ml.azure') || studio.startsWith('https://studio.');
    return readModel(json, isPage ? studio : '', workspace.id);
}
/** The URI of a source, in the form that keeps the lineage to the run; local files are uploaded first. */
async function sourceUri({ workspace, datastores }, source, report, signal) {
    switch (source.kind) {
        case 'run':
            return (await findRunModel(workspace, datastores, source.runId, source.path, signal)).uri;
        case 'job-output':
            return `azureml://jobs/${source.jobName}/outputs/${source.output}/paths/`;
        case 'local':
            return (await datastores.upload(source.path, report, signal)).uri;
        case 'uri':
            return source.uri;
    }
}
async function nextVersion({ workspace }, name, signal) {
    const doing = `find the next version of ${name}`;
    const request = { method: 'GET', doing, accept: [404] };
    const answer = await workspace.arm(containerPath(name), request, signal);
    if (answer.status === 404)
        return '1';
    return (0,shared_json/* textAt */.$6)(answer.json, 'properties', 'nextVersion') ?? '1';
}
async function lookUp({ workspace }, name, version, signal) {
    const request = { method: 'GET', doing: `read ${name} ${version}`, accept: [404] };
    return workspace.arm(versionPath(name, version), request, signal);
}
/** Whether a refused PUT means that somebody else has just taken the version. */
function isTaken(error) {
    if (!(error instanceof errors/* PlatformError */.Wk))
        return false;
    return error.failure.statusCode === 409 || error.message.includes('cannot be updated');
}
async function put({ workspace }, registration, version, uri, signal) {
    const { name } = registration;
    const doing = `register ${name} ${version}`;
    const request = { method: 'PUT', doing, json: modelBody(registration, uri) };
    return (await workspace.arm(versionPath(name, version), request, signal)).json;
}
/** Takes the next free number; a PUT onto a version that exists would change it, so each is looked for first. */
async function putNext(registry, registration, uri, signal) {
    const { name } = registration;
    for (let race = 1;; race++) {
        const version = await nextVersion(registry, name, signal);
        const there = await lookUp(registry, name, version, signal);
        try {
            if (there.status === 404)
                return await put(registry, registration, version, uri, signal);
        }
        catch (error) {
            if (!isTaken(error) || race === races)
                throw error;
        }
        if (race === races)
            throw new errors/* PlatformError */.Wk(`could not register ${name}: others keep taking the next version`, {
                code: 'version-race',
                retryable: true,
            });
    }
}
async function register(registry, registration, report, signal) {
    const { version } = registration;
    const uri = await sourceUri(registry, registration.source, report, signal);
    const json = version === undefined
        ? await putNext(registry, registration, uri, signal)
        : await put(registry, registration, version, uri, signal);
    return read(registry, json, signal);
}
async function list(registry, name, signal) {
    const path = `${containerPath(name)}/versions`;
    const query = { $orderBy: 'createdtime desc', listViewType: 'ActiveOnly' };
    const versions = [];
    const doing = `list the versions of ${name}`;
    for await (const item of listAll(registry.workspace, path, query, doing, signal))
        versions.push(await read(registry, item, signal));
    return versions.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
async function tag(registry, name, version, tags, signal) {
    const there = await lookUp(registry, name, version, signal);
    if (there.status === 404)
        throw new errors/* UserError */.yo({ message: `there is no version ${version} of the model ${name}` });
    const json = retaggedBody(there.json, tags);
    const request = { method: 'PUT', doing: `tag ${name} ${version}`, json };
    const answer = await registry.workspace.arm(versionPath(name, version), request, signal);
    return read(registry, answer.json, signal);
}
async function copyLocal(path, folder, signal) {
    const tree = await (0,file_tree/* readFileTree */.d)(path, signal);
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { relative, absolute } of tree.files)
        await (0,promises_.cp)(absolute, (0,external_node_path_.join)(folder, tree.kind === 'file' ? (0,external_node_path_.basename)(relative) : relative), {
            dereference: true,
        });
    return tree.files.map(({ relative }) => relative).sort();
}
async function downloadUri(registry, uri, folder, signal) {
    const { workspace, datastores } = registry;
    const location = parseLocation(uri);
    if (location.kind === 'model') {
        const there = await lookUp(registry, location.name, location.version, signal);
        if (there.status === 404)
            throw new errors/* UserError */.yo({ message: `there is no model version ${uri}` });
        const target = (0,shared_json/* textAt */.$6)(there.json, 'properties', 'modelUri') ?? '';
        // A version names files, never another version: following it twice would follow it for ever.
        if (parseLocation(target).kind !== 'model')
            return downloadUri(registry, target, folder, signal);
    }
    const place = await placeOfUri(workspace, uri, signal);
    if (place !== undefined) {
        const files = await downloadPlace(datastores, place, folder, signal);
        if (files.length > 0)
            return files;
        throw new errors/* PlatformError */.Wk(`there are no files behind ${uri}`, {
            code: 'files-not-found',
            retryable: false,
        });
    }
    throw new errors/* UserError */.yo({
        message: `the files behind ${uri} cannot be downloaded`,
        hint: 'Use azureml://datastores/…, azureml://jobs/…, runs:/… or azureml:<name>:<version>.',
    });
}
async function download(registry, source, folder, signal) {
    const { workspace, datastores } = registry;
    switch (source.kind) {
        case 'local':
            return copyLocal(source.path, folder, signal);
        case 'job-output': {
            const place = await placeOfOutput(workspace, source.jobName, source.output, signal);
            return downloadPlace(datastores, place, folder, signal);
        }
        case 'run': {
            const { runId, path } = source;
            const { place } = await findRunModel(workspace, datastores, runId, path, signal);
            return downloadPlace(datastores, place, folder, signal);
        }
        case 'uri':
            return downloadUri(registry, source.uri, folder, signal);
    }
}
/** Model versions of an Azure ML workspace. */
function createModels(workspace, datastores) {
    const registry = { workspace, datastores };
    return {
        register: (registration, report, signal) => register(registry, registration, report, signal),
        get: async (name, version, signal) => {
            const answer = await lookUp(registry, name, version, signal);
            return answer.status === 404 ? undefined : read(registry, answer.json, signal);
        },
        list: (name, signal) => list(registry, name, signal),
        tag: (name, version, tags, signal) => tag(registry, name, version, tags, signal),
        download: (source, folder, signal) => download(registry, source, folder, signal),
    };
}

// EXTERNAL MODULE: ./node_modules/@azure/arm-machinelearning/dist/index.js
var dist = __webpack_require__(34789);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(4792);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/platforms/azureml/cloud.js
var azureml_cloud = __webpack_require__(50363);
;// CONCATENATED MODULE: ./build/platforms/azureml/pipeline.js





const bearerPolicy = 'bearerTokenAuthenticationPolicy';
/**
 * Retries, redirects, compression and body mapping are not wanted: we retry by our own rules, a redirect could carry a token away,
 * a compressed stream loses the news that its connection broke, and the SDK's mappers drop members that they do not know.
 */
const unwanted = [
    'defaultRetryPolicy',
    'redirectPolicy',
    'decompressResponsePolicy',
    'serializationPolicy',
    'deserializationPolicy',
    'formDataPolicy',
    'multipartPolicy',
];
/** The token over plain http, which the SDK's own policy refuses: to the endpoint on this machine and nowhere else. */
function loopbackToken(endpoint, credential) {
    return {
        name: 'loopbackTokenPolicy',
        async sendRequest(request, next) {
            if (new URL(request.url).origin !== endpoint.origin)
                throw new TypeError('the local token belongs to the local server');
            const token = await credential.getToken(`${endpoint.origin}/.default`);
            request.headers.set('authorization', `Bearer ${token?.token ?? ''}`);
            return next(request);
        },
    };
}
function slim(pipeline, loopback) {
    for (const name of unwanted)
        pipeline.removePolicy({ name });
    // A proxy cannot reach this machine's loopback address.
    if (loopback)
        pipeline.removePolicy({ name: 'proxyPolicy' });
    return pipeline;
}
/**
 * The pipelines of `@azure/arm-machinelearning`'s client (2.1.1) for an endpoint. Throws `UserError` for an endpoint that is neither
 * https nor on this machine.
 */
function createPipelines(endpoint, audience, subscriptionId, credential, httpClient = (0,esm/* createDefaultHttpClient */.fl)()) {
    const insecure = endpoint.protocol !== 'https:';
    if (insecure && !(0,azureml_cloud.isLoopback)(endpoint))
        throw new errors/* UserError */.yo({
            message: `${endpoint.origin} is not https: a token cannot be sent to it`,
        });
    const client = new dist/* AzureMachineLearningWorkspaces */.FQ(credential, subscriptionId, {
        endpoint: endpoint.origin,
        credentialScopes: `${audience}/.default`,
    });
    const workspace = slim(client.pipeline, (0,azureml_cloud.isLoopback)(endpoint));
    const own = workspace.clone();
    own.removePolicy({ name: bearerPolicy });
    if (insecure) {
        workspace.removePolicy({ name: bearerPolicy });
        workspace.addPolicy(loopbackToken(endpoint, credential));
    }
    return {
        workspace: (request) => workspace.sendRequest(httpClient, request),
        own: (request) => own.sendRequest(httpClient, request),
    };
}
/** A request whose answer comes as a stream; plain http only to this machine. */
function pipelineRequest(method, url, headers, body, timeout, abortSignal) {
    return (0,esm/* createPipelineRequest */.G6)({
        method,
        url,
        headers: (0,esm/* createHttpHeaders */.Nc)({ 'user-agent': `ml-actions/${version/* VERSION */.x}`, ...headers }),
        ...(body === undefined ? {} : { body }),
        timeout,
        abortSignal,
        allowInsecureConnection: (0,azureml_cloud.isLoopback)(new URL(url)),
        streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
    });
}

// EXTERNAL MODULE: ./build/domain/training/job.js
var training_job = __webpack_require__(77227);
;// CONCATENATED MODULE: ./build/platforms/azureml/job-answer.js




const statuses = [
    'NotStarted',
    'Starting',
    'Provisioning',
    'Preparing',
    'Queued',
    'Running',
    'Finalizing',
    'CancelRequested',
    'Completed',
    'Failed',
    'Canceled',
    'NotResponding',
    'Paused',
];
/** The status in our words; the service's set is open, and what we do not know counts as in progress. */
function readJobStatus(status) {
    return statuses.find((known) => known.toLowerCase() === status?.toLowerCase()) ?? 'Unknown';
}
function dateAt(json, name) {
    const date = new Date((0,shared_json/* textAt */.$6)(json, name) ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
function readFailure(details) {
    const warnings = (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(details, 'warnings'))
        .map((warning) => (0,shared_json/* textAt */.$6)(warning, 'message'))
        .filter((message) => message !== undefined);
    const error = (0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(details, 'error'));
    if (Object.keys(error).length === 0) {
        const failed = readJobStatus((0,shared_json/* textAt */.$6)(details, 'status')) === 'Failed';
        const message = 'the platform gave no reason';
        return failed || warnings.length > 0
            ? { code: '', message: failed ? message : '', warnings }
            : undefined;
    }
    const { code, message } = readErrorBody(JSON.stringify(error));
    return { code, message, warnings };
}
/** Reads `runs/{id}/details` of the run history. */
function readRunFacts(details) {
    const startedAt = dateAt(details, 'startTimeUtc');
    const endedAt = dateAt(details, 'endTimeUtc');
    const failure = readFailure(details);
    return {
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Reads a job resource; what the run history adds is given beside it. */
function readJob(json, facts = {}) {
    const name = (0,shared_json/* textAt */.$6)(json, 'name');
    const properties = (0,shared_json/* member */.Dc)(json, 'properties');
    if (name === undefined || (0,shared_json/* textAt */.$6)(properties, 'status') === undefined)
        throw protocolError('read the job', 'the answer has no name or no status');
    const outputs = Object.keys((0,shared_json/* asRecord */.qY)((0,shared_json/* member */.Dc)(properties, 'outputs')));
    return {
        name,
        status: readJobStatus((0,shared_json/* textAt */.$6)(properties, 'status')),
        experimentName: (0,shared_json/* textAt */.$6)(properties, 'experimentName') ?? 'Default',
        displayName: (0,shared_json/* textAt */.$6)(properties, 'displayName') ?? name,
        url: (0,shared_json/* textAt */.$6)(properties, 'services', 'Studio', 'endpoint') ?? '',
        tags: (0,shared_json/* textsAt */.i1)(properties, 'tags'),
        properties: (0,shared_json/* textsAt */.i1)(properties, 'properties'),
        outputs: [...new Set([artifactsOutput, ...outputs])],
        ...facts,
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-settings-body.js

const distributionTypes = { pytorch: 'PyTorch', mpi: 'Mpi', tensorflow: 'TensorFlow', ray: 'Ray' };
const identityTypes = { aml_token: 'AMLToken', user_identity: 'UserIdentity', managed: 'Managed' };
const serviceTypes = {
    jupyter_lab: 'JupyterLab',
    vs_code: 'VSCode',
    custom: 'Custom',
    ssh: 'SSH',
    tensor_board: 'TensorBoard',
};
const tiers = { spot: 'Spot', basic: 'Basic', standard: 'Standard', premium: 'Premium' };
const priorities = { low: 1, medium: 2, high: 3 };
const distribution = ({ kind, ...rest }) => ({
    distributionType: distributionTypes[kind],
    ...rest,
});
const identity = ({ kind, ...rest }) => ({
    identityType: identityTypes[kind],
    ...rest,
});
const service = ({ kind, port, nodes, properties }) => (0,shared_json/* compact */.oE)({
    jobServiceType: serviceTypes[kind],
    port,
    nodes: nodes === undefined ? undefined : { nodesValueType: 'All' },
    properties: Object.keys(properties).length === 0 ? undefined : properties,
});
const queue = ({ jobTier, priority }) => (0,shared_json/* compact */.oE)({
    jobTier: jobTier && tiers[jobTier],
    priority: priority && priorities[priority],
});
/** Resource properties that Azure knows by names of its own. */
const knownProperties = new Map([
    ['aisupercomputer', 'AISuperComputer'],
    ['singularity', 'AISuperComputer'],
    ['itp', 'itp'],
    ['target_selector', 'target_selector'],
]);
function resources({ dockerArgs, properties, ...rest }) {
    const named = Object.entries(properties ?? {}).map(([key, value]) => [
        knownProperties.get(key.toLowerCase()) ?? key,
        value,
    ]);
    return (0,shared_json/* compact */.oE)({
        ...rest,
        properties: properties && Object.fromEntries(named),
        dockerArgs: typeof dockerArgs === 'string' ? dockerArgs : undefined,
        dockerArgsList: typeof dockerArgs === 'string' ? undefined : dockerArgs,
    });
}
/** The members of a job's body that say where it runs; what was not said is undefined. */
function settingsBody(settings) {
    const { services } = settings;
    return {
        distribution: settings.distribution && distribution(settings.distribution),
        identity: settings.identity && identity(settings.identity),
        queueSettings: settings.queueSettings && queue(settings.queueSettings),
        resources: settings.resources && resources(settings.resources),
        services: services &&
            Object.fromEntries(Object.entries(services).map(([name, one]) => [name, service(one)])),
    };
}
/** Whether something is said that no stable version of the interface knows. */
function needsPreview({ distribution, queueSettings, resources }) {
    const { dockerArgs } = resources ?? {};
    return (distribution?.kind === 'ray' ||
        queueSettings?.priority !== undefined ||
        (dockerArgs !== undefined && typeof dockerArgs !== 'string'));
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-body.js




const inputModes = {
    ro_mount: 'ReadOnlyMount',
    rw_mount: 'ReadWriteMount',
    download: 'Download',
    direct: 'Direct',
    eval_mount: 'EvalMount',
    eval_download: 'EvalDownload',
};
const outputModes = {
    rw_mount: 'ReadWriteMount',
    mount: 'ReadWriteMount',
    upload: 'Upload',
    direct: 'Direct',
};
function mapMode(modes, mode, what) {
    if (mode === undefined)
        return undefined;
    const key = mode.toLowerCase();
    if (Object.hasOwn(modes, key))
        return modes[key];
    const hint = (0,nearest_names.didYouMean)(mode, Object.keys(modes));
    throw new errors/* UserError */.yo({ message: `${what} has the unknown mode ${mode}`, input: 'job-file', hint });
}
function inputs(spec, uris) {
    const entries = Object.entries(spec.inputs).map(([name, input]) => {
        if (input.kind === 'literal')
            return [name, { jobInputType: 'literal', value: input.value }];
        const mode = mapMode(inputModes, input.mode, `the input ${name}`);
        return [name, (0,shared_json/* compact */.oE)({ jobInputType: input.type, uri: uris[name], mode })];
    });
    return Object.fromEntries(entries);
}
function output(name, spec) {
    const { type, mode, path, name: assetName, version: assetVersion } = spec;
    const jobOutputType = type;
    const mapped = mapMode(outputModes, mode, `the output ${name}`);
    return (0,shared_json/* compact */.oE)({ jobOutputType, mode: mapped, uri: path, assetName, assetVersion });
}
/**
 * The body of a command job for the api-version of `jobApiVersion`: only members that were said, and no nulls, because the service
 * refuses unknown members and a null is a value to it. Expressions such as `${{inputs.x}}` are sent as they are; literals are strings.
 */
function jobBody(name, spec, parts) {
    const { limits } = spec;
    const properties = (0,shared_json/* compact */.oE)({
        jobType: 'Command',
        displayName: spec.displayName ?? name,
        experimentName: spec.experimentName,
        description: spec.description,
        tags: spec.tags,
        properties: spec.properties,
        command: spec.command,
        codeId: parts.codeId,
        environmentId: parts.environmentId,
        environmentVariables: spec.environmentVariables,
        computeId: parts.computeId,
        ...settingsBody(spec),
        limits: limits === undefined
            ? undefined
            : { jobLimitsType: 'Command', timeout: `PT${limits.timeoutSeconds}S` },
        inputs: inputs(spec, parts.inputUris),
        outputs: Object.fromEntries(Object.entries(spec.outputs).map(([key, value]) => [key, output(key, value)])),
        isArchived: false,
    });
    return { properties };
}
/**
 * The api-version that knows everything the job says; undefined: the stable one of all other requests. What only a
 * preview knows is sent as azure-ai-ml 1.35.2 sends every command job.
 */
function jobApiVersion(spec) {
    const isAsset = Object.values(spec.outputs).some(({ name }) => name !== undefined);
    return isAsset || needsPreview(spec) ? '2025-01-01-preview' : undefined;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/platforms/azureml/body.js



const idleMs = 60_000;
const firstByteMs = 100_000;
/** The slowest upload worth waiting for. */
const bytesPerMs = 100;
const isSource = (body) => body !== undefined && typeof body !== 'string';
/** Opens the file anew for each attempt; one that cannot be read, or changes while it is sent, ends the call. */
function openSource(source, doing, giveUp) {
    const unfit = (why) => giveUp(new errors/* UserError */.yo({ message: `could not ${doing}: ${why}` }));
    return () => {
        let sent = 0;
        return source
            .open()
            .on('error', (error) => unfit(error.message))
            .on('end', () => {
            if (sent !== source.bytes)
                unfit('the file changed while it was being sent');
        })
            .on('data', (chunk) => void (sent += chunk.length))
            .pause();
    };
}
/** Watches both bodies of one attempt. */
function watchedBody(request, caller) {
    const given = new AbortController();
    let failure;
    const giveUp = (error) => {
        failure ??= error;
        given.abort(error);
    };
    const onAbort = () => given.abort(caller.reason);
    if (caller.aborted)
        onAbort();
    else
        caller.addEventListener('abort', onAbort, { once: true });
    let stopIdle = () => undefined;
    const { body, json } = request;
    const bytes = isSource(body) ? body.bytes : 0;
    return {
        headers: {
            ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
            ...(isSource(body) ? { 'content-length': String(bytes) } : {}),
            ...request.headers,
        },
        content: isSource(body)
            ? openSource(body, request.doing, giveUp)
            : json === undefined
                ? body
                : JSON.stringify(json),
        timeoutMs: request.timeoutMs ?? firstByteMs + Math.ceil(bytes / bytesPerMs),
        signal: given.signal,
        answer: (stream) => {
            const readable = stream instanceof external_node_stream_.Readable ? stream : external_node_stream_.Readable.from([]);
            stopIdle = endWhenIdle(readable);
            return readable;
        },
        failure: () => failure,
        end: () => {
            stopIdle();
            caller.removeEventListener('abort', onAbort);
        },
    };
}
/** Destroys a stream that gives nothing for a minute; returns what stops the watch. */
function endWhenIdle(stream) {
    const late = () => {
        stream.destroy(Object.assign(new Error('the answer stalled'), { name: 'TimeoutError' }));
    };
    let timer = setTimeout(late, idleMs);
    stream.on('data', () => {
        clearTimeout(timer);
        timer = setTimeout(late, idleMs);
    });
    // Listening starts the flow; the sink is to start it when it is ready.
    stream.pause();
    return () => clearTimeout(timer);
}
/** The whole body as text, at most so many bytes. */
async function readText(body, most, doing) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > most)
            throw protocolError(doing, `the answer is larger than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/platforms/azureml/job-logs.js





/** The user's own output, of rank 0 only: azure-ai-ml streams the same. */
const userLog = /^user_logs\/std_log\D*0*(?:_ps)?\.txt$/;
/** What there is when the job never came to run: the image build, above all. */
const earlyLog = /^azureml-logs\/\d{2}.+\.txt$/;
const pieceBytes = 1024 * 1024;
/** One call returns at most so much of a file; a step log takes no more either. */
const mostBytes = 64 * pieceBytes;
function parseCursor(cursor) {
    const entries = Object.entries((0,shared_json/* asRecord */.qY)((0,shared_json/* parseJson */.qF)(cursor)));
    return Object.fromEntries(entries.filter((entry) => Number.isSafeInteger(entry[1])));
}
function sources(files, ended) {
    const all = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
    const own = all.filter(([name]) => userLog.test(name));
    if (own.length > 0 || !ended)
        return own;
    return all.filter(([name]) => earlyLog.test(name));
}
async function readBytes(body, most) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= most)
            break;
    }
    return Buffer.concat(chunks).subarray(0, most);
}
/** At most a piece of a log from a position; empty when there is nothing new. The signed URL is used as it came. */
async function readPiece(transport, name, url, from, signal) {
    const request = {
        method: 'GET',
        url,
        doing: `read the log ${name}`,
        access: 'own',
        headers: { 'x-ms-range': `bytes=${from}-${from + pieceBytes - 1}` },
        // 404: named but not written yet; 416: nothing beyond what was read.
        accept: [404, 416],
    };
    return transport.receive(request, async (body, { status }) => {
        if (status === 206)
            return readBytes(body, pieceBytes);
        if (status !== 200) {
            await readText(body, pieceBytes, request.doing);
            return Buffer.alloc(0);
        }
        // A server that knows no ranges sends everything.
        const whole = await readBytes(body, from + pieceBytes);
        return whole.subarray(from);
    }, signal);
}
/** How many bytes of a piece are complete lines, or, for a line longer than a piece, complete characters. */
function completeBytes(piece, ended) {
    if (ended && piece.length < pieceBytes)
        return piece.length;
    const lines = piece.lastIndexOf(0x0a) + 1;
    if (lines > 0 || piece.length < pieceBytes)
        return lines;
    // Up to the first byte of the last character: its other bytes may be in the next piece.
    let end = piece.length - 1;
    while (end > 0 && ((piece[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return end === 0 ? piece.length : end;
}
function splitLines(bytes) {
    const text = bytes.toString('utf8');
    if (text === '')
        return [];
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''));
}
/** The new lines of one file; everything that is left when the job has ended. */
async function readFrom(transport, [name, url], start, ended, signal) {
    const lines = [];
    let end = start;
    for (;;) {
        const piece = await readPiece(transport, name, url, end, signal);
        const bytes = completeBytes(piece, ended);
        lines.push(...splitLines(piece.subarray(0, bytes)));
        end += bytes;
        const more = piece.length === pieceBytes;
        if (!more || !ended)
            return { lines, end };
        if (end - start >= mostBytes) {
            lines.push(`(the rest of ${name} is not shown: more than ${mostBytes} bytes)`);
            return { lines, end: Number.MAX_SAFE_INTEGER - pieceBytes };
        }
    }
}
/**
 * New lines of a job's log from its run details (`runs/{id}/details`), whose `logFiles` are signed anew for each poll. Lines are
 * complete while the job runs; when it has ended the rest comes too, and for a job that never ran the log of its image build.
 */
async function readLogs(transport, details, cursor, signal) {
    const status = (0,shared_json/* textAt */.$6)(details, 'status');
    if (status === undefined)
        throw protocolError('read the log', 'the run has no status');
    const ended = (0,training_job/* isTerminal */.H)(readJobStatus(status));
    const seen = { ...parseCursor(cursor) };
    const lines = [];
    for (const source of sources((0,shared_json/* textsAt */.i1)(details, 'logFiles'), ended)) {
        const [name] = source;
        const part = await readFrom(transport, source, seen[name] ?? 0, ended, signal);
        seen[name] = part.end;
        lines.push(...part.lines);
    }
    return { lines, cursor: JSON.stringify(seen) };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/training.js









const jobPath = (name) => `/jobs/${encodeURIComponent(name)}`;
async function codeId(workspace, code, report, signal) {
    if (code === undefined)
        return {};
    const id = code.kind === 'local'
        ? await uploadCode(workspace, code.path, report, signal)
        : await expandReference(workspace, 'codes', code.text, signal);
    return { codeId: id };
}
/** What the inputs of a job became; local paths are uploaded to the default datastore. */
async function inputUris(workspace, datastores, spec, report, signal) {
    const uris = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        if (input.kind === 'literal')
            continue;
        const { path, type } = input;
        const kind = type.endsWith('_model') ? 'models' : 'data';
        uris[name] =
            path.kind === 'local'
                ? (await datastores.upload(path.path, report, signal)).uri
                : await expandReference(workspace, kind, path.text, signal);
    }
    return uris;
}
async function runDetails(workspace, name, signal) {
    const path = `/runs/${encodeURIComponent(name)}/details`;
    const doing = `read the run of ${name}`;
    // A job that was accepted a moment ago has no run yet.
    const request = { method: 'GET', doing, accept: [404] };
    const answer = await workspace.plane('history/v1.0', path, request, signal);
    return answer.status === 404 ? undefined : answer.json;
}
async function getJob(workspace, name, signal) {
    const request = { method: 'GET', doing: `read the job ${name}`, accept: [404] };
    const answer = await workspace.arm(jobPath(name), request, signal);
    if (answer.status === 404)
        return undefined;
    const job = readJob(answer.json);
    // Times and reasons are the run history's; while a job runs they are not worth a request each time.
    if (!(0,training_job/* isTerminal */.H)(job.status))
        return job;
    return readJob(answer.json, readRunFacts(await runDetails(workspace, name, signal)));
}
/** A job that runs as its user takes the user's token for Azure Machine Learning along (azureml-rest.md §1). */
async function userToken({ transport }, { identity }, audience, signal) {
    if (identity?.kind !== 'user_identity')
        return {};
    const authorization = await transport.authorization(audience, signal);
    return { 'x-azureml-token': authorization.replace(/^Bearer /, '') };
}
async function training_submit({ workspace, datastores, audience }, name, spec, report, signal) {
    const { environment } = spec;
    const computeId = expandCompute(workspace, spec.compute);
    const parts = {
        ...(await codeId(workspace, spec.code, report, signal)),
        ...(computeId === undefined ? {} : { computeId }),
        inputUris: await inputUris(workspace, datastores, spec, report, signal),
        environmentId: environment.kind === 'reference'
            ? await expandReference(workspace, 'environments', environment.text, signal)
            : await ensureEnvironment(workspace, environment, signal),
    };
    const json = jobBody(name, spec, parts);
    const version = jobApiVersion(spec);
    const request = {
        method: 'PUT',
        doing: `submit the job ${name}`,
        json,
        headers: await userToken(workspace, spec, audience, signal),
        ...(version === undefined ? {} : { query: { 'api-version': version } }),
    };
    return readJob((await workspace.arm(jobPath(name), request, signal)).json);
}
/** One request. Of a job that has ended in the meantime there is nothing to cancel, and the service may say so with an error. */
async function cancel(workspace, name, signal) {
    const doing = `cancel the job ${name}`;
    try {
        await workspace.arm(`${jobPath(name)}/cancel`, { method: 'POST', doing }, signal);
    }
    catch (error) {
        const status = error instanceof errors/* PlatformError */.Wk ? (error.failure.statusCode ?? 0) : 0;
        if (status !== 400 && status !== 409)
            throw error;
        const job = await getJob(workspace, name, signal);
        if (job === undefined || !(0,training_job/* isTerminal */.H)(job.status))
            throw error;
    }
}
/** Command jobs of an Azure ML workspace. */
function createTraining(parts) {
    const { workspace, datastores } = parts;
    return {
        get: (name, signal) => getJob(workspace, name, signal),
        submit: (name, spec, report, signal) => training_submit(parts, name, spec, report, signal),
        cancel: (name, signal) => cancel(workspace, name, signal),
        logs: async (name, cursor, signal) => {
            const details = await runDetails(workspace, name, signal);
            if (details === undefined)
                return { lines: [], cursor };
            return readLogs(workspace.transport, details, cursor, signal);
        },
        download: async (name, output, folder, signal) => {
            const place = await placeOfOutput(workspace, name, output, signal);
            return downloadPlace(datastores, place, folder, signal);
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/transport.js








/** An error of one attempt, with the wait that the service asked for. */
class AttemptError extends Error {
    cause;
    advice;
    constructor(cause, advice) {
        super(cause.message);
        this.cause = cause;
        this.advice = advice;
    }
}
const largestText = 32 * 1024 * 1024;
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);
/** Whether the workspace's token may be sent there: the endpoint itself, or a data plane of its cloud over TLS. */
function isTrusted(url, { endpoint, cloud }) {
    if (url.origin === endpoint.origin)
        return true;
    if ((0,azureml_cloud.isLoopback)(endpoint) || url.protocol !== 'https:' || url.username !== '')
        return false;
    return cloud.trusted.some((host) => url.hostname === host || (host.startsWith('.') && url.hostname.endsWith(host)));
}
function checkedUrl(request, settings) {
    if (!URL.canParse(request.url))
        throw protocolError(request.doing, 'the service gave an address that is none');
    const url = new URL(request.url);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && (0,azureml_cloud.isLoopback)(url));
    // Only the local server may send us back to this machine: anything else would let a stranger's answer reach local services.
    if (!secure || ((0,azureml_cloud.isLoopback)(url) && !(0,azureml_cloud.isLoopback)(settings.endpoint)))
        throw protocolError(request.doing, `the service pointed to ${url.origin}, which is not trusted`);
    if (request.access === 'workspace' && !isTrusted(url, settings))
        throw protocolError(request.doing, `the workspace's token must not be sent to ${url.hostname}`);
    return url;
}
/** Turns whatever an attempt threw into one of our kinds, with advice for the retry. */
function attemptError(error, url, doing, body) {
    if (error instanceof AttemptError)
        return error;
    const failed = body.failure() ?? error;
    if (failed instanceof errors/* PlatformError */.Wk ||
        failed instanceof errors/* UserError */.yo ||
        failed instanceof errors/* CancelledError */.cc)
        return new AttemptError(failed, { retry: false });
    const timedOut = failed instanceof Error && ['AbortError', 'TimeoutError'].includes(failed.name);
    const broken = timedOut || (0,shared_retry/* isBrokenConnection */.uE)(failed);
    const why = failed instanceof Error ? failed.message : String(failed);
    const said = timedOut
        ? `${url.host} did not answer in time`
        : `${url.host} cannot be reached: ${why}`;
    const failure = new errors/* PlatformError */.Wk(`could not ${doing}: ${said}`, { code: timedOut ? 'timeout' : 'unreachable', retryable: broken }, { cause: failed });
    return new AttemptError(failure, { retry: broken });
}
function refusal(doing, answer) {
    const afterMs = (0,shared_retry/* retryAfterMs */.Vs)(answer.header);
    const retry = (0,shared_retry/* isRetryableStatus */.PS)(answer.status);
    const advice = retry ? { retry, ...(afterMs === undefined ? {} : { afterMs }) } : { retry };
    return new AttemptError(serviceError(doing, answer), advice);
}
/** One attempt: send, judge the status, hand the body of a good answer to the sink. */
async function attempt(request, sink, settings, signal) {
    const url = checkedUrl(request, settings);
    const body = watchedBody(request, signal);
    try {
        const send = request.access === 'workspace' ? settings.pipelines.workspace : settings.pipelines.own;
        const response = await send(pipelineRequest(request.method, request.url, body.headers, body.content, body.timeoutMs, body.signal));
        const header = (name) => response.headers.get(name);
        const stream = body.answer(response.readableStreamBody);
        if (response.status < 300 || (request.accept ?? []).includes(response.status))
            return await sink(stream, { status: response.status, header });
        const text = await readText(stream, largestText, request.doing);
        throw refusal(request.doing, { status: response.status, header, text });
    }
    catch (error) {
        throw attemptError(error, url, request.doing, body);
    }
    finally {
        body.end();
    }
}
/** Attempts a request by design §7's rules: idempotent calls only; 408, 429, 5xx and broken connections only. */
async function persist(request, sink, settings, signal) {
    const policy = settings.retryPolicy ?? shared_retry/* defaultRetryPolicy */.ur;
    const tools = settings.retryTools ?? { delay: delay/* delay */.cb, random: Math.random };
    const repeatable = request.repeatable ?? idempotent.has(request.method);
    const advise = (error) => repeatable && error instanceof AttemptError ? error.advice : { retry: false };
    try {
        const once = () => attempt(request, sink, settings, signal);
        return await (0,shared_retry/* withRetry */.bD)(once, advise, policy, tools, signal);
    }
    catch (error) {
        throw error instanceof AttemptError ? error.cause : error;
    }
}
async function authorization(audience, { credential, mask }, signal) {
    const token = await credential.getToken(`${audience}/.default`, { abortSignal: signal });
    if (token === null)
        throw protocolError('get a token', `there is none for ${audience}`);
    mask(token.token);
    return `Bearer ${token.token}`;
}
/** Makes the transport over the pipelines of one endpoint. */
function createTransport(settings) {
    return {
        receive: (request, sink, signal) => persist(request, sink, settings, signal),
        authorization: (audience, signal) => authorization(audience, settings, signal),
        send: (request, signal) => {
            const whole = async (body, { status, header }) => {
                const text = await readText(body, largestText, request.doing);
                return { status, header, text, json: (0,shared_json/* parseJson */.qF)(text) };
            };
            return persist(request, whole, settings, signal);
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/upload/datastore.js







async function readAccess(workspace, name, account, credentials, { cloud, mask }, signal) {
    const own = { kind: 'token', audience: cloud.storageAudience };
    // A datastore without secrets is one that identities open themselves.
    if (credentials === 'None')
        return own;
    const doing = `open the datastore ${name}`;
    const answer = await workspace.arm(`/datastores/${encodeURIComponent(name)}/listSecrets`, { method: 'POST', doing, repeatable: true }, signal);
    const key = (0,shared_json/* textAt */.$6)(answer.json, 'key');
    const sas = (0,shared_json/* textAt */.$6)(answer.json, 'sasToken');
    if (key !== undefined) {
        mask(key);
        return { kind: 'key', account, key };
    }
    if (sas === undefined)
        return own;
    mask(sas);
    return { kind: 'sas', query: sas.replace(/^\?/, '') };
}
async function openDatastore(workspace, resource, tools, signal) {
    const name = (0,shared_json/* textAt */.$6)(resource, 'name') ?? '';
    const properties = (0,shared_json/* member */.Dc)(resource, 'properties');
    const type = (0,shared_json/* textAt */.$6)(properties, 'datastoreType');
    if (type !== 'AzureBlob')
        throw new errors/* PlatformError */.Wk(`the datastore ${name} is of type ${type ?? 'unknown'}, not AzureBlob`, {
            code: 'unsupported-datastore',
            retryable: false,
        });
    const account = (0,shared_json/* textAt */.$6)(properties, 'accountName') ?? '';
    const container = (0,shared_json/* textAt */.$6)(properties, 'containerName') ?? '';
    const protocol = (0,shared_json/* textAt */.$6)(properties, 'protocol') ?? 'https';
    const suffix = (0,shared_json/* textAt */.$6)(properties, 'endpoint') ?? 'core.windows.net';
    const base = `${protocol}://${account}.blob.${suffix}/${container}`;
    const credentials = (0,shared_json/* textAt */.$6)(properties, 'credentials', 'credentialsType');
    const access = await readAccess(workspace, name, account, credentials, tools, signal);
    return { name, container: openContainer(workspace.transport, base, access) };
}
async function findDefault(workspace, signal) {
    const query = { isDefault: 'true', count: '30', orderByAsc: 'false' };
    const doing = 'find the default datastore';
    const { json } = await workspace.arm('/datastores', { method: 'GET', doing, query }, signal);
    const [first] = (0,shared_json/* asArray */._j)((0,shared_json/* member */.Dc)(json, 'value'));
    if (first === undefined)
        throw protocolError(doing, 'the workspace has none');
    return first;
}
/** Uploads a file or folder as an asset, unless the same content is there already. */
async function uploadAsset({ name: datastore, container }, path, report, signal) {
    const tree = await (0,file_tree/* readFileTree */.d)(path, signal);
    const hash = await assetHash(tree, signal);
    const isFolder = tree.kind === 'folder';
    const place = `LocalUpload/${hash}/${tree.name}`;
    const uri = `azureml://datastores/${datastore}/paths/${place}${isFolder ? '/' : ''}`;
    const prefix = isFolder ? `${place}/` : `LocalUpload/${hash}/`;
    const there = await container.metadata(prefix + indicatorOf(tree.files), signal);
    if (there?.['upload_status'] === 'completed') {
        report(`${tree.name} is unchanged: nothing to upload`);
        return { uri };
    }
    report(`uploading ${tree.name}: ${tree.files.length} files`);
    await uploadFiles(container, prefix, tree.files, {}, report, signal);
    return { uri };
}
/** The datastores of a workspace. */
function openDatastores(workspace, tools) {
    const open = new Map();
    const theDefault = once(async (signal) => openDatastore(workspace, await findDefault(workspace, signal), tools, signal));
    const byName = (name, signal) => {
        const key = name.toLowerCase();
        const found = open.get(key) ??
            once(async (stop) => {
                const path = `/datastores/${encodeURIComponent(name)}`;
                const request = { method: 'GET', doing: `read the datastore ${name}` };
                const { json } = await workspace.arm(path, request, stop);
                return openDatastore(workspace, json, tools, stop);
            });
        open.set(key, found);
        return found(signal);
    };
    return {
        byName,
        upload: async (path, report, signal) => uploadAsset(await theDefault(signal), path, report, signal),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azureml/azureml-platform.js








/** A platform over one Azure ML workspace, be it Azure's or the local server's; nothing is asked of it before it is used. */
function createAzureMl(options) {
    const { address, cloud, credential, mask } = options;
    const { endpoint, subscriptionId } = address;
    const pipelines = createPipelines(endpoint, cloud.resourceManager, subscriptionId, credential, options.httpClient);
    const transport = createTransport({ endpoint, cloud, pipelines, credential, mask });
    const workspace = openWorkspace(transport, address);
    const datastores = openDatastores(workspace, { cloud, mask });
    return {
        kind: options.kind,
        training: createTraining({ workspace, datastores, audience: cloud.machineLearningAudience }),
        models: createModels(workspace, datastores),
        endpoints: createEndpoints({ workspace, cloud, mask, clock: realClock }),
        openTracking: async (signal) => ({
            baseUrl: await workspace.trackingBase(signal),
            headers: async (stop) => ({
                authorization: await transport.authorization(cloud.resourceManager, stop),
            }),
        }),
    };
}


/***/ }),

/***/ 50363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudOf: () => (/* binding */ cloudOf),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const publicCloud = {
    resourceManager: 'https://management.azure.com',
    machineLearningAudience: 'https://ml.azure.com',
    storageAudience: 'https://storage.azure.com',
    trusted: ['management.azure.com', '.api.azureml.ms'],
};
const clouds = new Map([
    ['login.microsoftonline.com', publicCloud],
    [
        'login.microsoftonline.us',
        {
            resourceManager: 'https://management.usgovcloudapi.net',
            machineLearningAudience: 'https://ml.azure.us',
            storageAudience: 'https://storage.azure.com',
            trusted: ['management.usgovcloudapi.net', '.api.ml.azure.us'],
        },
    ],
    [
        'login.chinacloudapi.cn',
        {
            resourceManager: 'https://management.chinacloudapi.cn',
            machineLearningAudience: 'https://ml.azure.cn',
            storageAudience: 'https://storage.azure.com',
            trusted: ['management.chinacloudapi.cn', '.api.ml.azure.cn'],
        },
    ],
]);
/**
 * The cloud of an authority (`AZURE_AUTHORITY_HOST`, which `@azure/identity` reads too); Azure's public cloud when it is not set.
 * Throws `UserError` for a host that belongs to no cloud we know.
 */
function cloudOf(authorityHost) {
    if (authorityHost === undefined || authorityHost === '')
        return publicCloud;
    const url = authorityHost.includes('://') ? authorityHost : `https://${authorityHost}`;
    const cloud = URL.canParse(url) ? clouds.get(new URL(url).hostname) : undefined;
    if (cloud !== undefined)
        return cloud;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `AZURE_AUTHORITY_HOST ${JSON.stringify(authorityHost)} belongs to no Azure cloud`,
        hint: `Known: ${[...clouds.keys()].join(', ')}.`,
    });
}
/** Whether a URL means this very machine, the only place a token may go without TLS. */
function isLoopback(url) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFileTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/shared/files/ignore-rules.js



const largest = 1024 * 1024;
const ignore_rules_escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A `[…]` class from its position; undefined when it is not closed, and the bracket then means itself. */
function bracket(glob, start) {
    let at = start + 1;
    const negated = glob[at] === '!' || glob[at] === '^';
    if (negated)
        at++;
    const first = at;
    if (glob[at] === ']')
        at++;
    while (at < glob.length && glob[at] !== ']')
        at += glob[at] === '\\' ? 2 : 1;
    if (at >= glob.length)
        return undefined;
    const inside = glob.slice(first, at).replaceAll(/[[\]^]/g, '\\$&');
    return { text: `(?!/)[${negated ? '^' : ''}${inside}]`, end: at };
}
/** One path segment of a pattern as a regular expression. */
function segment(glob) {
    let out = '';
    for (let at = 0; at < glob.length; at++) {
        const letter = glob[at] ?? '';
        const group = letter === '[' ? bracket(glob, at) : undefined;
        if (letter === '\\' && at + 1 < glob.length)
            out += ignore_rules_escape(glob[++at] ?? '');
        else if (letter === '*')
            out += '[^/]*';
        else if (letter === '?')
            out += '[^/]';
        else if (group !== undefined) {
            out += group.text;
            at = group.end;
        }
        else
            out += ignore_rules_escape(letter);
    }
    return out;
}
/** The parts of a pattern with its anchoring made explicit; undefined for one that matches nothing. */
function parts(pattern) {
    const list = pattern
        .split('/')
        .filter((part, at, all) => !(part === '**' && all[at - 1] === '**'));
    if (list[0] === '')
        list.shift();
    else if (list.length === 1 || (list.length === 2 && list[1] === '')) {
        if (list[0] !== '**')
            list.unshift('**');
    }
    if (list.length === 0 || (list.length === 1 && list[0] === ''))
        return undefined;
    if (list.at(-1) === '')
        list[list.length - 1] = '**';
    return list;
}
/** A pattern of a whole path, the way Python's pathspec 0.12 (`gitwildmatch`) builds it, which azure-ai-ml uses. */
function compile(pattern) {
    // Every file that is in some folder.
    if (/^(?:\*\*\/)+$/.test(pattern))
        return /^.+\/.*$/s;
    const list = parts(pattern);
    if (list === undefined)
        return undefined;
    const last = list.length - 1;
    let out = '';
    let slash = false;
    for (const [at, part] of list.entries()) {
        if (part === '**') {
            if (at === 0 && at === last)
                out += '[^/]+(?:/.*)?';
            else if (at === 0)
                out += '(?:.+/)?';
            else if (at === last)
                out += '/.*';
            else
                out += '(?:/.+)?';
            slash = at > 0 && at < last;
            continue;
        }
        out += (slash ? '/' : '') + (part === '*' ? '[^/]+' : segment(part));
        if (at === last)
            out += '(?:/.*)?';
        slash = true;
    }
    return new RegExp(`^${out}$`, 's');
}
function parseRule(line) {
    const text = line.replace(/(?<!\\)\s+$/, '');
    if (text === '' || text.startsWith('#') || text === '/')
        return undefined;
    const negated = text.startsWith('!');
    const pattern = compile(negated ? text.slice(1) : text);
    return pattern === undefined ? undefined : { pattern, ignores: !negated };
}
/** Reads the text of an ignore file. Patterns are matched on files only, and the last one that matches decides. */
function parseIgnoreRules(text) {
    const rules = text.split(/\r?\n/).map(parseRule);
    return (path) => rules.findLast((rule) => rule?.pattern.test(path) === true)?.ignores ?? false;
}
async function readIfThere(path) {
    try {
        const text = await (0,promises_.readFile)(path, 'utf8');
        if (text.length <= largest)
            return text;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    throw new errors/* UserError */.yo({
        message: `the ignore file is larger than ${largest} characters`,
        file: path,
    });
}
/**
 * The rules of a folder: its `.amlignore` if there is one, else its `.gitignore` (never both, never those of parents or subfolders, as
 * azure-ai-ml does). `.git` and our own state are never uploaded, whatever the rules say.
 */
async function readIgnoreRules(folder) {
    const text = (await readIfThere((0,external_node_path_.join)(folder, '.amlignore'))) ??
        (await readIfThere((0,external_node_path_.join)(folder, '.gitignore'))) ??
        '';
    const rules = parseIgnoreRules(text);
    return (path) => isNeverUploaded(path) || rules(path);
}
/** Version control and the local platform's state (design §5). */
function isNeverUploaded(path) {
    return path.split('/').some((part) => part === '.git' || part === '.ml-actions');
}

;// CONCATENATED MODULE: ./build/shared/files/file-tree.js





const mostFiles = 100_000;
/** The largest blob that one request can write (Put Blob, x-ms-version 2019-12-12 and later). */
const largestFile = 5000 * 1024 * 1024;
const unfit = (file, message, hint) => new errors/* UserError */.yo({ message, file, ...(hint === undefined ? {} : { hint }) });
/** Follows a link as azure-ai-ml does, but never out of the folder: a link to a key file must not become an upload. */
async function checkLink(path, { root }, above) {
    const real = await (0,promises_.realpath)(path).catch(() => {
        throw unfit(path, 'this link points to nothing', 'Remove it or list it in .amlignore.');
    });
    if (real !== root && !real.startsWith(root + external_node_path_.sep))
        throw unfit(path, `this link leaves the folder (to ${real})`, 'List it in .amlignore or copy the file.');
    if (above.includes(real))
        throw unfit(path, 'this link leads back to a folder above it');
    return real;
}
async function addFile(relative, absolute, walk) {
    const { size } = await (0,promises_.stat)(absolute);
    if (size > largestFile)
        throw unfit(absolute, `this file is larger than ${largestFile} bytes, the most one blob upload takes`);
    if (walk.files.length === mostFiles)
        throw unfit(walk.root, `the folder has more than ${mostFiles} files`, 'List what is not needed in .amlignore.');
    walk.files.push({ relative, absolute, bytes: size });
}
async function walkFolder(folder, prefix, above, walk) {
    (0,delay/* throwIfAborted */.Te)(walk.signal);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const relative = prefix + entry.name;
        const absolute = (0,external_node_path_.join)(folder, entry.name);
        if (isNeverUploaded(relative))
            continue;
        // Rules match files only, so a link or folder is looked into before it can be ignored.
        if (!entry.isDirectory() && walk.isIgnored(relative))
            continue;
        if (entry.isSymbolicLink() && walk.isIgnored(`${relative}/`))
            continue;
        const real = entry.isSymbolicLink() ? await checkLink(absolute, walk, above) : absolute;
        const kind = entry.isSymbolicLink() ? await (0,promises_.stat)(absolute) : entry;
        if (kind.isDirectory())
            await walkFolder(absolute, `${relative}/`, [...above, real], walk);
        else if (kind.isFile())
            await addFile(relative, absolute, walk);
    }
}
/**
 * Lists what an upload of a file or folder consists of. Throws `UserError` for a path that is missing, a folder with nothing to upload,
 * a link that leaves the folder, and sizes out of bounds (100,000 files, 5000 MiB a file).
 */
async function readFileTree(path, signal) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw unfit(path, 'there is no such file or folder');
    const name = (0,external_node_path_.basename)(path);
    if (found.isFile()) {
        const walk = { root: path, isIgnored: () => false, files: [], signal };
        await addFile(name, path, walk);
        return { kind: 'file', name, path, files: walk.files, isIgnored: walk.isIgnored };
    }
    const root = await (0,promises_.realpath)(path);
    const walk = { root, isIgnored: await readIgnoreRules(path), files: [], signal };
    await walkFolder(path, '', [root], walk);
    if (walk.files.length === 0)
        throw unfit(path, 'this folder has no files to upload', 'Check its .amlignore or .gitignore.');
    return { kind: 'folder', name, path, files: walk.files, isIgnored: walk.isIgnored };
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qY: () => (/* binding */ asRecord)
/* harmony export */ });
/** The value as an object; an empty one when it is anything else. */
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
/** The value as an array; an empty one when it is anything else. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
/** The member at a path of own keys, or undefined as soon as one is missing. */
function member(value, ...path) {
    return path.reduce((at, key) => {
        const record = asRecord(at);
        return Object.hasOwn(record, key) ? record[key] : undefined;
    }, value);
}
/** The non-empty string at a path. */
function textAt(value, ...path) {
    const found = member(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The string members of the object at a path; others (services add nulls and nested values) are left out. */
function textsAt(value, ...path) {
    const entries = Object.entries(asRecord(member(value, ...path)));
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
/** The parsed text, or undefined when it is not JSON: services answer with HTML and plain text too. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A copy without the members that are undefined: strict services refuse nulls and unknown members alike. */
const compact = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));


/***/ }),

/***/ 92204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/** Runs `work` on every item, at most `limit` at a time; results keep the order. The first failure stops new work and is thrown. */
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const worker = async () => {
        while (!failed && next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    // Nothing may still be running when the caller goes on to clean up.
    for (const outcome of await Promise.allSettled(workers)) {
        if (outcome.status === 'rejected')
            throw outcome.reason;
    }
    return results;
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


/***/ })

};
