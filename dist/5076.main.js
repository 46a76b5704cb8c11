export const id = 5076;
export const ids = [5076];
export const modules = {

/***/ 15076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./build/local/lifecycle/home.js
var lifecycle_home = __webpack_require__(99996);
// EXTERNAL MODULE: ./build/local/lifecycle/server-file.js
var server_file = __webpack_require__(40027);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/local/processes/process-identity.js
var process_identity = __webpack_require__(38574);
// EXTERNAL MODULE: ./build/local/lifecycle/private-file.js
var private_file = __webpack_require__(40051);
;// CONCATENATED MODULE: ./build/local/lifecycle/server-lock.js





/** Milliseconds after which a take-over that never ended (its process died in between) is set aside. */
const staleTakeOver = 10_000;
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;
/** Creates `path` with its content in one step; false when it is there already. */
async function createWhole(path, content) {
    const aside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    await (0,promises_.writeFile)(aside, content, { flag: 'wx', mode: 0o600 });
    try {
        await (0,promises_.link)(aside, path);
        return true;
    }
    catch (error) {
        if (isCode(error, 'EEXIST'))
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(aside, { force: true });
    }
}
/** Whether the lock is held by a process that lives. A lock that cannot be read is held by nobody. */
async function isHeld(path) {
    const owner = (0,process_identity/* readIdentity */.xN)(await (0,private_file/* readJsonFile */.JE)(path).catch(() => undefined));
    return owner !== undefined && (await (0,process_identity/* isRunning */.W_)(owner));
}
/**
 * Removes the lock of a dead owner. Only who holds the take-over may do that, after looking once more: else of two who both saw
 * the dead one, the second would remove the lock that the first has just made.
 */
async function removeDead(path) {
    const takeOver = `${path}.take-over`;
    if (!(await createWhole(takeOver, ''))) {
        const age = await (0,promises_.stat)(takeOver).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
        if (age > staleTakeOver)
            await (0,promises_.rm)(takeOver, { force: true });
        return;
    }
    try {
        if (!(await isHeld(path)))
            await (0,promises_.rm)(path, { force: true });
    }
    finally {
        await (0,promises_.rm)(takeOver, { force: true });
    }
}
/**
 * Takes the lock of a home for this process; false when a living process holds it. The lock names its owner by number and start
 * time, so one that was left by a crash is recognized.
 */
async function takeServerLock(home) {
    const path = (0,external_node_path_.join)(home, 'server.lock');
    const self = await (0,process_identity/* identify */.ls)(process.pid);
    for (let attempt = 0; attempt < 100; attempt++) {
        if (await createWhole(path, JSON.stringify(self)))
            return true;
        if (await isHeld(path))
            return false;
        await removeDead(path);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${path} could not be taken`);
}
/** Gives the lock back; to be called by its owner only. */
async function releaseServerLock(home) {
    await (0,promises_.rm)((0,external_node_path_.join)(home, 'server.lock'), { force: true });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/local/blobs/blob-store.js
var blob_store = __webpack_require__(34332);
// EXTERNAL MODULE: ./build/local/http/route.js
var http_route = __webpack_require__(54940);
// EXTERNAL MODULE: ./build/local/http/strict-body.js
var strict_body = __webpack_require__(65997);
// EXTERNAL MODULE: ./build/local/http/workspace-route.js
var workspace_route = __webpack_require__(98996);
// EXTERNAL MODULE: ./build/local/assets/asset-version.js
var asset_version = __webpack_require__(78169);
// EXTERNAL MODULE: ./build/local/assets/asset-routes.js
var asset_routes = __webpack_require__(67191);
// EXTERNAL MODULE: ./build/local/assets/kinds.js
var kinds = __webpack_require__(59175);
;// CONCATENATED MODULE: ./build/local/assets/code-versions.js








const codeShape = (0,strict_body/* resourceShape */.WJ)('CodeVersionResource', {
    name: 'CodeVersion',
    members: { ...strict_body/* assetMembers */.WN, codeUri: 'string' },
    required: ['codeUri'],
});
const uploadShape = {
    name: 'PendingUploadRequestDto',
    members: { pendingUploadId: 'string', pendingUploadType: 'string' },
};
/** Seconds that an upload's signed URL is valid: Azure's eight hours. */
const uploadLifetime = 8 * 3600;
/**
 * The search by content hash goes over the whole workspace, whatever name is in the path (azureml-rest.md §3).
 */
function byHash(request, all) {
    const hash = request.url.searchParams.get('hash');
    if (hash === null)
        return undefined;
    const wantedVersion = request.url.searchParams.get('hashVersion');
    return all.filter(({ properties }) => {
        const own = (properties['properties'] ?? {});
        const isVersion = wantedVersion === null || String(own['hash_version']) === wantedVersion;
        return own['hash_sha256'] === hash && isVersion && properties['isArchived'] !== true;
    });
}
/** Code versions: what jobs run and scoring scripts are. */
const codeCollection = {
    collection: 'codes',
    kind: kinds/* kinds */.E.codeVersions,
    shape: codeShape,
    accept: asset_version/* assetProperties */._B,
    immutable: ['codeUri'],
    conflict: () => new http_route/* HttpFailure */.H(400, 'UserError', 'Asset paths cannot be updated.'),
    search: byHash,
};
/** Each call makes a container of its own and signs for it: create, write, list and read, but not delete. */
async function startPendingUpload(context, request) {
    (0,strict_body/* checkBody */.ll)((await request.json()) ?? {}, uploadShape);
    const id = (0,external_node_crypto_.randomUUID)();
    const container = `${id.slice(0, 8)}-${id.replaceAll('-', '').slice(8)}`;
    await context.blobs.createContainer(container);
    const path = `${blob_store/* blobPrefix */.cu}/${container}`;
    const blobUri = `${context.baseUrl()}${path}`;
    const query = context.signer.sign(path, {
        scope: 'below',
        permissions: 'rcwl',
        lifetime: uploadLifetime,
    });
    const body = {
        blobReferenceForConsumption: {
            blobUri,
            storageAccountArmId: null,
            credential: { credentialType: 'SAS', sasUri: `${blobUri}?${query}` },
        },
        pendingUploadId: id,
        pendingUploadType: 'TemporaryBlobReference',
    };
    return { status: 200, body };
}
function codeRoutes(context) {
    const path = '/codes/:name/versions/:version/startPendingUpload';
    return [
        ...(0,asset_routes/* assetRoutes */.t4)(context, codeCollection),
        (0,workspace_route/* workspaceRoute */.nW)(context.workspace, 'POST', path, (request) => startPendingUpload(context, request)),
    ];
}

;// CONCATENATED MODULE: ./build/local/assets/data-versions.js





const data = (name, members = {}) => ({
    name,
    members: { ...strict_body/* assetMembers */.WN, dataType: 'string', dataUri: 'string', ...members },
    required: ['dataUri'],
});
const dataShape = (0,strict_body/* resourceShape */.WJ)('DataVersionBaseResource', {
    discriminator: 'dataType',
    choices: {
        uri_file: data('UriFileDataVersion'),
        uri_folder: data('UriFolderDataVersion'),
        mltable: data('MLTableData', { referencedUris: 'strings' }),
    },
});
/** Data versions: names for places in a datastore. */
const dataCollection = {
    collection: 'data',
    kind: kinds/* kinds */.E.dataVersions,
    shape: dataShape,
    accept: asset_version/* assetProperties */._B,
    immutable: ['dataUri', 'dataType'],
    conflict: () => new http_route/* HttpFailure */.H(400, 'UserError', 'Asset paths cannot be updated.'),
};
function dataRoutes(context) {
    return (0,asset_routes/* assetRoutes */.t4)(context, dataCollection);
}

// EXTERNAL MODULE: ./build/local/assets/environment-versions.js
var environment_versions = __webpack_require__(42659);
;// CONCATENATED MODULE: ./build/local/blobs/blob-list-xml.js
/** Escapes text for XML; characters that XML 1.0 forbids become U+FFFD. */
function xml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
/** The answer of List Blobs (Azure Storage REST, 2024-11-04). */
function blobListXml(endpoint, container, query, page) {
    const blobs = page.blobs.map(({ name, size, modified }) => `<Blob><Name>${xml(name)}</Name><Properties><Last-Modified>${modified.toUTCString()}</Last-Modified>` +
        `<Etag>0x${Math.trunc(modified.getTime()).toString(16)}${size.toString(16)}</Etag>` +
        `<Content-Length>${size}</Content-Length><Content-Type>application/octet-stream</Content-Type>` +
        `<BlobType>BlockBlob</BlobType></Properties></Blob>`);
    const prefixes = page.prefixes.map((prefix) => `<BlobPrefix><Name>${xml(prefix)}</Name></BlobPrefix>`);
    return (`<?xml version="1.0" encoding="utf-8"?>` +
        `<EnumerationResults ServiceEndpoint="${xml(endpoint)}" ContainerName="${xml(container)}">` +
        `<Prefix>${xml(query.prefix)}</Prefix><Marker>${xml(query.marker)}</Marker>` +
        `<MaxResults>${query.most}</MaxResults><Delimiter>${xml(query.delimiter)}</Delimiter>` +
        `<Blobs>${blobs.join('')}${prefixes.join('')}</Blobs>` +
        `<NextMarker>${xml(page.next)}</NextMarker></EnumerationResults>`);
}

;// CONCATENATED MODULE: ./build/local/blobs/blob-list.js


const isMissing = (error) => error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
const byName = (a, b) => a.key < b.key ? -1 : 1;
/** The regular files of a folder whose names begin with the prefix, in the order of their full names. */
async function* walk(root, folder, prefix) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => {
        if (isMissing(error))
            return [];
        throw error;
    });
    // `a/…` sorts by its slash: 'a.txt' < 'a/b', as blob storage orders whole names.
    const sorted = entries
        .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
        .sort(byName);
    for (const { entry } of sorted) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
            const inside = `${name}/`;
            if (inside.startsWith(prefix) || prefix.startsWith(inside))
                yield* walk(root, name, prefix);
        }
        else if (entry.isFile() && name.startsWith(prefix))
            yield name;
    }
}
/** Lists a container's folder page by page, in the order of names (UTF-16 units). */
async function listBlobs(root, query) {
    const blobs = [];
    const prefixes = new Set();
    let last = '';
    for await (const name of walk(root, '', query.prefix)) {
        const end = query.delimiter === '' ? -1 : name.indexOf(query.delimiter, query.prefix.length);
        const shown = end < 0 ? name : name.slice(0, end + query.delimiter.length);
        if ((query.marker !== '' && shown <= query.marker) || prefixes.has(shown))
            continue;
        if (blobs.length + prefixes.size >= query.most)
            return { blobs, prefixes: [...prefixes], next: last };
        last = shown;
        if (end >= 0) {
            prefixes.add(shown);
            continue;
        }
        const stats = await (0,promises_.stat)((0,external_node_path_.join)(root, name)).catch((error) => {
            if (isMissing(error))
                return undefined;
            throw error;
        });
        if (stats !== undefined)
            blobs.push({ name, size: stats.size, modified: stats.mtime });
    }
    return { blobs, prefixes: [...prefixes], next: '' };
}

;// CONCATENATED MODULE: ./build/local/blobs/blob-routes.js





/** The version of the storage protocol that answers name. */
const storageVersion = { 'x-ms-version': '2024-11-04' };
const placeOf = (request) => ({
    container: (0,workspace_route/* param */.uR)(request, 'container'),
    blob: (0,workspace_route/* param */.uR)(request, 'blob'),
});
/** An opaque tag that changes with the file. */
const etag = (stats) => `"0x${Math.trunc(stats.mtimeMs).toString(16)}${stats.size.toString(16)}${stats.ino.toString(16)}"`;
function blobHeaders(stats, metadata) {
    const own = Object.entries(metadata).map(([key, value]) => [`x-ms-meta-${key}`, value]);
    return {
        ...storageVersion,
        'content-type': 'application/octet-stream',
        'accept-ranges': 'bytes',
        'last-modified': stats.mtime.toUTCString(),
        etag: etag(stats),
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-creation-time': stats.birthtime.toUTCString(),
        'x-ms-server-encrypted': 'false',
        ...Object.fromEntries(own),
    };
}
/** One `bytes=a-b` or `bytes=a-`, cut to the size; undefined without the header. */
function rangeOf(request, size) {
    const header = request.headers['x-ms-range'] ?? request.headers.range;
    if (typeof header !== 'string')
        return undefined;
    const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header) ?? [];
    if (from === undefined)
        return undefined;
    const start = Number(from);
    const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (start < size && end >= start)
        return { start, end };
    const text = 'The range specified is invalid for the current size of the resource.';
    const headers = { 'content-range': `bytes */${size}` };
    throw new http_route/* HttpFailure */.H(416, 'InvalidRange', text, { headers });
}
async function existing(context, place) {
    const stats = await context.blobs.stat(place.container, place.blob);
    if (stats !== undefined)
        return stats;
    throw new http_route/* HttpFailure */.H(404, 'BlobNotFound', 'The specified blob does not exist.');
}
async function read(context, request) {
    const place = placeOf(request);
    const stats = await existing(context, place);
    const metadata = await context.blobs.metadata(place.container, place.blob);
    const headers = blobHeaders(stats, metadata);
    const range = rangeOf(request, stats.size);
    if (range === undefined && (request.method === 'HEAD' || stats.size === 0)) {
        return { status: 200, headers: { ...headers, 'content-length': `${stats.size}` } };
    }
    // A log may grow while it is sent: only what was there is promised and sent.
    const { start, end } = range ?? { start: 0, end: stats.size - 1 };
    const part = range === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${stats.size}` };
    return {
        status: range === undefined ? 200 : 206,
        headers: { ...headers, ...part, 'content-length': `${end - start + 1}` },
        ...(request.method === 'HEAD'
            ? {}
            : { stream: context.blobs.read(place.container, place.blob, { start, end }) }),
    };
}
/** `x-ms-meta-*` headers; HTTP has made their names lower-case. */
function metadataOf(request) {
    const prefix = 'x-ms-meta-';
    const own = Object.entries(request.headers).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), String(value)]));
}
async function write(context, request) {
    const { container, blob } = placeOf(request);
    const comp = request.url.searchParams.get('comp');
    if (comp === 'metadata') {
        const stats = await existing(context, { container, blob });
        await context.blobs.setMetadata(container, blob, metadataOf(request));
        return { status: 200, headers: { ...storageVersion, etag: etag(stats) } };
    }
    if (comp !== null) {
        const text = `The local platform does not know comp=${comp.slice(0, 40)}: write the blob in one request.`;
        throw new http_route/* HttpFailure */.H(400, 'UnsupportedQueryParameter', text);
    }
    if (!(await context.blobs.hasContainer(container))) {
        throw new http_route/* HttpFailure */.H(404, 'ContainerNotFound', 'The specified container does not exist.');
    }
    const contentMd5 = request.headers['content-md5'];
    await context.blobs.write(container, blob, request.raw, {
        onlyIfAbsent: request.headers['if-none-match'] === '*',
        ...(typeof contentMd5 === 'string' ? { contentMd5 } : {}),
    });
    const metadata = metadataOf(request);
    if (Object.keys(metadata).length > 0)
        await context.blobs.setMetadata(container, blob, metadata);
    const stats = await existing(context, { container, blob });
    const headers = { etag: etag(stats), 'last-modified': stats.mtime.toUTCString() };
    return { status: 201, headers: { ...storageVersion, ...headers } };
}
async function list(context, request) {
    const container = (0,workspace_route/* param */.uR)(request, 'container');
    const query = request.url.searchParams;
    if (query.get('restype') !== 'container' || query.get('comp') !== 'list') {
        const text = 'Of containers only restype=container&comp=list is served.';
        throw new http_route/* HttpFailure */.H(400, 'InvalidQueryParameterValue', text);
    }
    if (!(await context.blobs.hasContainer(container))) {
        throw new http_route/* HttpFailure */.H(404, 'ContainerNotFound', 'The specified container does not exist.');
    }
    const most = Number(query.get('maxresults') ?? 5000);
    const wanted = {
        prefix: query.get('prefix') ?? '',
        delimiter: query.get('delimiter') ?? '',
        marker: query.get('marker') ?? '',
        most: most >= 1 && most <= 5000 ? Math.trunc(most) : 5000,
    };
    const page = await listBlobs(context.blobs.folder(container), wanted);
    const endpoint = `${context.baseUrl()}${blob_store/* blobPrefix */.cu}/`;
    const headers = { ...storageVersion, 'content-type': 'application/xml' };
    return { status: 200, headers, body: blobListXml(endpoint, container, wanted, page) };
}
/** Azure Blob Storage, as far as Azure ML's clients use it: put, metadata, head, get with ranges, and lists. */
function blobRoutes(context) {
    const path = `${blob_store/* blobPrefix */.cu}/:container/*blob`;
    const signed = (method, handle, at = path) => ({
        method,
        path: at,
        access: 'signed',
        handle: (request) => handle(context, request),
    });
    return [
        signed('GET', list, `${blob_store/* blobPrefix */.cu}/:container`),
        signed('GET', read),
        signed('HEAD', read),
        signed('PUT', write),
    ];
}

;// CONCATENATED MODULE: ./build/local/history/blob-url.js

/** The URL of a blob with a signature of eight hours, as Azure's are; `permissions` of `rcw`. */
function blobUrl(context, container, blob, permissions) {
    const path = `${blob_store/* blobPrefix */.cu}/${container}/${blob}`;
    const query = context.signer.sign(path, { scope: 'exact', permissions, lifetime: 8 * 3600 });
    return `${context.baseUrl()}${path.split('/').map(encodeURIComponent).join('/')}?${query}`;
}

;// CONCATENATED MODULE: ./build/local/history/artifact-routes.js







/** The path prefix of the run history service. */
const prefix = '/history/v1.0';
/** The most paths of one request, as on Azure. */
const largestBatch = 100;
const batchShape = {
    name: 'BatchArtifactCreateCommand',
    members: {
        paths: 'any',
    },
    required: ['paths'],
};
async function runOf(context, folderOf, request) {
    const id = (0,workspace_route/* param */.uR)(request, 'run');
    const root = (0,external_node_path_.relative)(context.blobs.folder(blob_store/* artifactContainer */.G3), await folderOf(id));
    if (root === '' || root.startsWith('..'))
        throw new Error(`artifacts of ${id} are no blobs`);
    return { id, root: root.split(external_node_path_.sep).join('/') };
}
const artifactOf = (run, path) => ({
    artifactId: `ExperimentRun/dcid.${run.id}/${path}`,
    origin: 'ExperimentRun',
    container: `dcid.${run.id}`,
    path,
});
/** All artifacts of a run, or those whose path begins so; 5,000 a page. */
async function artifact_routes_list(context, run, request) {
    const query = request.url.searchParams;
    const page = await listBlobs(context.blobs.folder(blob_store/* artifactContainer */.G3), {
        prefix: `${run.root}/${query.get('path') ?? ''}`,
        delimiter: '',
        marker: query.get('continuationToken') ?? '',
        most: 5000,
    });
    const value = page.blobs.map(({ name, modified }) => ({
        ...artifactOf(run, name.slice(run.root.length + 1)),
        createdTime: modified.toISOString(),
    }));
    const continuationToken = page.next === '' ? null : page.next;
    return { status: 200, body: { value, continuationToken, nextLink: null } };
}
async function contentInfo(context, run, request) {
    const path = request.url.searchParams.get('path') ?? '';
    const blob = `${run.root}/${path}`;
    if ((await context.blobs.stat(blob_store/* artifactContainer */.G3, blob)) === undefined) {
        const text = `The artifact ${path.slice(0, 300)} of run ${run.id} does not exist.`;
        throw new http_route/* HttpFailure */.H(404, 'NotFoundError', text);
    }
    const contentUri = blobUrl(context, blob_store/* artifactContainer */.G3, blob, 'r');
    return { status: 200, body: { ...artifactOf(run, path), contentUri } };
}
/** URLs to read each artifact below a path. */
async function prefixContentInfo(context, run, request) {
    const { body } = await artifact_routes_list(context, run, request);
    const { value, ...page } = body;
    const withUrls = value.map(({ path }) => ({
        ...artifactOf(run, path),
        contentUri: blobUrl(context, blob_store/* artifactContainer */.G3, `${run.root}/${path}`, 'r'),
    }));
    return { status: 200, body: { ...page, value: withUrls } };
}
function pathsOf(body) {
    const { paths } = (0,strict_body/* checkBody */.ll)(body, batchShape);
    if (!Array.isArray(paths) || paths.length > largestBatch) {
        const text = `Artifact batch size exceeded the limit of ${largestBatch}`;
        throw new http_route/* HttpFailure */.H(400, 'ValidationError', text);
    }
    return paths.map((entry) => {
        const path = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : undefined;
        if (typeof path === 'string' && path !== '')
            return path;
        throw new http_route/* HttpFailure */.H(400, 'ValidationError', 'Each of paths needs a path.');
    });
}
/** URLs to write artifacts to: the client puts each as a blob. */
async function create(context, run, request) {
    const artifacts = {};
    const artifactContentInformation = {};
    for (const path of pathsOf(await request.json())) {
        const blob = `${run.root}/${path}`;
        // Throws for a name that no blob may have, before anything is handed out.
        context.blobs.path(blob_store/* artifactContainer */.G3, blob);
        const contentUri = blobUrl(context, blob_store/* artifactContainer */.G3, blob, 'rcw');
        artifacts[path] = artifactOf(run, path);
        artifactContentInformation[path] = { ...artifactOf(run, path), contentUri };
    }
    return { status: 200, body: { artifacts, artifactContentInformation, errors: {} } };
}
/**
 * Artifacts of a run, by both paths that clients use: `/runs/…` and azureml-mlflow's `/experiments/<id>/runs/…`
 * (azure-clients.md §5). `folderOf` gives a run's folder or throws 404.
 */
function artifactRoutes(context, folderOf) {
    const doors = [
        ['GET', '', artifact_routes_list],
        ['GET', '/path', artifact_routes_list],
        ['GET', '/contentinfo', contentInfo],
        ['GET', '/prefix/contentinfo', prefixContentInfo],
        ['POST', '/batch/metadata', create],
    ];
    return ['/runs/:run', '/experiments/:experiment/runs/:run'].flatMap((run) => doors.map(([method, path, handle]) => (0,workspace_route/* workspaceRoute */.nW)(context.workspace, method, `${run}/artifacts${path}`, async (request) => handle(context, await runOf(context, folderOf, request), request), { prefix })));
}

;// CONCATENATED MODULE: ./build/local/history/run-routes.js






/** The path prefix of the run history service. */
const historyPrefix = '/history/v1.0';
/** Folders whose files are logs (azureml-rest.md §5). */
const logFolders = ['user_logs/', 'azureml-logs/', 'system_logs/', 'logs/'];
async function jobOf({ jobs }, request) {
    const run = (0,workspace_route/* param */.uR)(request, 'run');
    const job = await jobs.registry.get(run);
    if (job !== undefined)
        return job;
    const text = `Run runId=${run.slice(0, 255)} was not found`;
    throw new http_route/* HttpFailure */.H(404, 'NotFoundError', text);
}
function errorOf(context, job) {
    if (job.error === undefined)
        return null;
    const { code, message } = job.error;
    const details = {
        code,
        message,
        messageFormat: null,
        details: [],
        innerError: null,
        debugInfo: null,
    };
    return {
        error: details,
        correlation: {},
        environment: context.workspace.location,
        location: context.workspace.location,
        time: job.endedAt ?? null,
        componentName: 'local',
    };
}
/** Members that both the run and its details have. */
function runMembers(context, job) {
    const { properties } = job;
    return {
        runId: job.name,
        runUuid: job.name,
        rootRunId: job.name,
        parentRunId: null,
        target: context.workspace.compute,
        status: job.status,
        createdTimeUtc: job.createdAt,
        startTimeUtc: job.startedAt ?? null,
        endTimeUtc: job.endedAt ?? null,
        error: errorOf(context, job),
        warnings: [],
        tags: properties.tags,
        properties: properties.properties,
        services: {},
        inputDatasets: [],
        outputDatasets: [],
    };
}
/** Signed read URLs of the log files: they appear as soon as there is something in them. */
async function logFiles(context, job) {
    const root = `ExperimentRun/dcid.${job.name}`;
    const found = [];
    for (const folder of logFolders) {
        const query = { prefix: `${root}/${folder}`, delimiter: '', marker: '', most: 1000 };
        const page = await listBlobs(context.blobs.folder(blob_store/* artifactContainer */.G3), query);
        found.push(...page.blobs.filter(({ size }) => size > 0));
    }
    const entries = found.map(({ name }) => {
        const url = blobUrl(context, blob_store/* artifactContainer */.G3, name, 'r');
        return [name.slice(root.length + 1), url];
    });
    return Object.fromEntries(entries);
}
async function details(on, request) {
    const job = await jobOf(on, request);
    const body = {
        ...runMembers(on.context, job),
        logFiles: await logFiles(on.context, job),
        runDefinition: { command: job.properties.command, target: on.context.workspace.compute },
        submittedBy: 'local',
    };
    return { status: 200, body };
}
async function run(on, request) {
    const job = await jobOf(on, request);
    const { displayName, experimentName } = job.properties;
    const body = {
        ...runMembers(on.context, job),
        displayName,
        experimentId: job.experimentId ?? null,
        experimentName,
        runType: 'azureml.scriptrun',
        dataContainerId: `dcid.${job.name}`,
        hidden: false,
    };
    return { status: 200, body };
}
/** The folder of a run's artifacts, of a job or of a run that a client made with MLflow; 404 when there is no such run. */
async function folderOf(on, runId) {
    if ((await on.jobs.registry.get(runId)) !== undefined)
        return on.context.artifactFolder(runId);
    const folder = await on.mlflow.artifactFolder(runId, on.context.signal);
    if (folder !== undefined)
        return folder;
    throw new http_route/* HttpFailure */.H(404, 'NotFoundError', `Run runId=${runId.slice(0, 255)} was not found`);
}
/** Run history: details with log URLs, the run, and its artifacts. */
function historyRoutes(on) {
    const names = on.context.workspace;
    const options = { prefix: historyPrefix };
    return [
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/runs/:run/details', (request) => details(on, request), options),
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/runs/:run', (request) => run(on, request), options),
        ...artifactRoutes(on.context, (runId) => folderOf(on, runId)),
    ];
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/local/http/door.js


/** Compares in a time that does not depend on where two texts differ. */
function same(a, b) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(a), digest(b));
}
/**
 * Refuses a request whose Host header is not this loopback address: a page on the web whose name was made to point at
 * 127.0.0.1 (DNS rebinding) sends its own name.
 */
function checkHost(message, port) {
    const host = message.headers.host?.toLowerCase() ?? '';
    const allowed = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
    if (allowed.includes(host))
        return;
    throw new http_route/* HttpFailure */.H(403, 'InvalidHost', 'The Host header is not the address of this server.');
}
/** What a signed URL must allow for this request. */
function neededPermission(method, url) {
    if (method === 'GET' || method === 'HEAD') {
        return url.searchParams.get('comp') === 'list' ? 'l' : 'r';
    }
    return method === 'PUT' ? 'c' : 'w';
}
function hasToken(message, token) {
    const [, given] = /^Bearer +([^ ]+)$/i.exec(message.headers.authorization ?? '') ?? [];
    return given !== undefined && same(given, token);
}
/** Lets a request in by the server's token or, where the route allows it, by its own signature; a route may ask for its own key. */
function checkAccess(message, url, route, keys) {
    if (route.access === 'own' || hasToken(message, keys.token))
        return;
    if (route.access !== 'signed' || !url.searchParams.has('sig')) {
        const text = 'Authentication failed: the Authorization header needs this server’s bearer token.';
        throw new http_route/* HttpFailure */.H(401, 'InvalidAuthenticationToken', text);
    }
    if (!keys.signer.allows(url, neededPermission(message.method ?? '', url))) {
        const text = 'The signature of the URL is wrong, has expired, or does not allow this.';
        throw new http_route/* HttpFailure */.H(403, 'AuthenticationFailed', text);
    }
}

;// CONCATENATED MODULE: ./build/local/http/error-body.js
/** Codes that ARM answers itself, before the machine learning service: without `details` and `additionalInfo`. */
const plainArmCodes = new Set([
    'AuthorizationFailed',
    'InvalidApiVersionParameter',
    'InvalidAuthenticationToken',
    'MissingApiVersionParameter',
    'ResourceGroupNotFound',
    'ResourceNotFound',
    'SubscriptionNotFound',
]);
/** MFE puts the useful text into `details` and a general sentence into `message` (azureml-rest.md §0). */
function armError({ failure, requestId, location, time }) {
    if (plainArmCodes.has(failure.code)) {
        return { error: { code: failure.code, message: failure.message } };
    }
    const isInvalid = failure.code === 'RequestInvalid';
    const info = (type, value) => ({ type, info: { value } });
    const detail = {
        code: failure.code,
        message: failure.message,
        details: [],
        additionalInfo: [],
    };
    return {
        error: {
            code: isInvalid ? 'UserError' : failure.code,
            message: isInvalid ? 'Request is invalid and/or missing fields.' : failure.message,
            details: isInvalid ? [detail] : [],
            additionalInfo: [
                info('ComponentName', 'managementfrontend'),
                info('Correlation', { operation: requestId, request: requestId.slice(0, 16) }),
                info('Environment', location),
                info('Location', location),
                info('Time', time),
                info('InnerError', { code: failure.code, innerError: null }),
            ],
        },
    };
}
function dataError({ failure, requestId, location, time }) {
    return {
        error: {
            code: failure.status < 500 ? 'UserError' : 'ServiceError',
            severity: null,
            message: failure.message,
            messageFormat: failure.message,
            messageParameters: {},
            referenceCode: null,
            detailsUri: null,
            target: null,
            details: [],
            innerError: { code: failure.code, innerError: null },
            debugInfo: null,
            additionalInfo: null,
        },
        correlation: { operation: requestId, request: requestId.slice(0, 16) },
        environment: location,
        location,
        time,
        componentName: 'run-history',
        statusCode: failure.status,
    };
}
/** Azure's MLflow service writes PascalCase and adds MLflow's own member. */
function mlflowError({ failure, requestId, location, time }) {
    return {
        Error: { Code: failure.code, Severity: null, Message: failure.message },
        Correlation: { operation: requestId, request: requestId.slice(0, 16) },
        Environment: location,
        Location: location,
        Time: time,
        ComponentName: 'mlflow',
        statusCode: failure.status,
        error_code: failure.code,
    };
}
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
function blobError({ failure, requestId, time }) {
    const message = `${escapeXml(failure.message)}\nRequestId:${requestId}\nTime:${time}`;
    return {
        headers: { 'content-type': 'application/xml', 'x-ms-error-code': failure.code },
        body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${escapeXml(failure.code)}</Code><Message>${message}</Message></Error>`,
    };
}
/** The error in the shape of its plane. */
function errorAnswer(plane, facts) {
    if (plane === 'blob')
        return blobError(facts);
    const bodies = {
        arm: armError,
        data: dataError,
        mlflow: mlflowError,
        scoring: ({ failure }) => ({
            error: { code: failure.code, message: failure.message },
        }),
    };
    return {
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-ms-response-type': 'error' },
        body: JSON.stringify(bodies[plane](facts)),
    };
}

// EXTERNAL MODULE: ./build/local/http/json-body.js
var json_body = __webpack_require__(70260);
;// CONCATENATED MODULE: ./build/local/http/plane.js

const dataPlanes = [
    '/history/',
    '/data/',
    '/artifact/',
    '/modelregistry/',
    '/metric/',
    '/discovery',
];
/** Which of Azure's services answers on a path: it decides the shape of errors. */
function planeOf(pathname) {
    const path = pathname.toLowerCase();
    if (path.startsWith('/mlflow/'))
        return 'mlflow';
    if (path.startsWith(`${blob_store/* blobPrefix */.cu}/`))
        return 'blob';
    if (path.startsWith('/endpoints/'))
        return 'scoring';
    return dataPlanes.some((prefix) => path.startsWith(prefix)) ? 'data' : 'arm';
}

// EXTERNAL MODULE: ./build/local/http/url-signer.js
var url_signer = __webpack_require__(40287);
;// CONCATENATED MODULE: ./build/local/http/router.js


function compile(route) {
    const segments = route.path.split('/').map((part) => {
        if (part.startsWith(':'))
            return { kind: 'param', name: part.slice(1) };
        if (part.startsWith('*'))
            return { kind: 'rest', name: part.slice(1) };
        return { kind: 'fixed', text: part.toLowerCase() };
    });
    return { route, segments };
}
const weights = { fixed: '0', param: '1', rest: '2' };
/** Fixed parts before named ones before the rest, from left to right: the most particular route wins. */
const rank = ({ segments }) => segments.map((segment) => weights[segment.kind]).join('');
function matchSegments(segments, parts) {
    const params = {};
    for (const [index, segment] of segments.entries()) {
        const part = parts[index];
        if (segment.kind === 'rest') {
            params[segment.name] = parts.slice(index).join('/');
            return params;
        }
        if (part === undefined)
            return undefined;
        if (segment.kind === 'fixed') {
            if (segment.text !== part.toLowerCase())
                return undefined;
        }
        else {
            if (part === '')
                return undefined;
            params[segment.name] = part;
        }
    }
    return parts.length === segments.length ? params : undefined;
}
/** A router over the routes; two routes of one method and shape are a mistake of ours and throw at once. */
function createRouter(routes) {
    const compiled = routes.map(compile).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    const seen = new Set();
    for (const { route, segments } of compiled) {
        const shape = segments.map((part) => (part.kind === 'fixed' ? part.text : part.kind)).join('/');
        if (seen.has(`${route.method} ${shape}`)) {
            throw new Error(`two routes for ${route.method} ${route.path}`);
        }
        seen.add(`${route.method} ${shape}`);
    }
    return {
        match: (method, pathname) => {
            const parts = pathname.split('/').map((part) => (0,url_signer/* decodedPath */.k)(part));
            if (parts.includes(undefined)) {
                throw new http_route/* HttpFailure */.H(400, 'InvalidUri', 'The path is not a valid URI.');
            }
            const allowed = new Set();
            for (const { route, segments } of compiled) {
                const params = matchSegments(segments, parts);
                if (params === undefined)
                    continue;
                if (route.method === '*' || route.method === method)
                    return { route, params };
                allowed.add(route.method);
            }
            if (allowed.size === 0) {
                const message = `The local platform has nothing at ${pathname.slice(0, 300)}.`;
                throw new http_route/* HttpFailure */.H(404, 'NotFound', message);
            }
            const message = `${method} is not allowed here; allowed: ${[...allowed].sort().join(', ')}.`;
            throw new http_route/* HttpFailure */.H(405, 'MethodNotAllowed', message);
        },
    };
}

;// CONCATENATED MODULE: ./build/local/http/http-server.js









/** Milliseconds for the head of a request: who holds a connection open with half of one is a stranger. Bodies may take long. */
const longestHead = 30_000;
const apiVersion = /^\d{4}-\d{2}-\d{2}(-[a-z-]+)?$/;
/** ARM asks for a version on every request; we serve one contract and accept each well-formed date. */
function checkApiVersion(url) {
    if (!url.pathname.toLowerCase().startsWith('/subscriptions/'))
        return;
    const version = url.searchParams.get('api-version');
    if (version === null || version === '') {
        const text = 'The api-version query parameter (?api-version=) is required for all requests.';
        throw new http_route/* HttpFailure */.H(400, 'MissingApiVersionParameter', text);
    }
    if (!apiVersion.test(version)) {
        const text = `The api-version '${version.slice(0, 50)}' is invalid.`;
        throw new http_route/* HttpFailure */.H(400, 'InvalidApiVersionParameter', text);
    }
}
async function send(response, headers, answer, withBody) {
    const { body } = answer;
    const isText = typeof body === 'string' || body instanceof Uint8Array;
    const bytes = body === undefined ? '' : isText ? body : JSON.stringify(body);
    const type = isText || body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
    const length = answer.stream === undefined && withBody
        ? { 'content-length': `${Buffer.byteLength(bytes)}` }
        : {};
    response.writeHead(answer.status, { ...headers, ...type, ...length, ...answer.headers });
    if (!withBody) {
        answer.stream?.destroy();
        response.end();
    }
    else if (answer.stream !== undefined)
        await (0,external_node_stream_promises_.pipeline)(answer.stream, response);
    else
        response.end(bytes);
}
/** Where a request points; undefined for what is no URL: nobody has shown a token yet, so that must not reach the log. */
function urlOf(message, port) {
    const base = `http://127.0.0.1:${port}`;
    const target = message.url ?? '/';
    return URL.canParse(target, base) ? new URL(target, base) : undefined;
}
/** Drops the rest of a body that nobody read, so that the connection can be used again or closed cleanly. */
function drain(message) {
    if (!message.readableEnded)
        message.resume();
}
/** One server's way from a message to its answer. */
class Exchange {
    options;
    router;
    constructor(options) {
        this.options = options;
        this.router = createRouter(options.routes);
    }
    async answer(message, response, port) {
        const started = performance.now();
        const requestId = (0,external_node_crypto_.randomUUID)();
        const method = message.method ?? 'GET';
        const url = urlOf(message, port);
        let reply;
        try {
            if (url === undefined)
                throw new http_route/* HttpFailure */.H(400, 'InvalidUri', 'The path is not a valid URI.');
            reply = await this.handle(message, url, port);
        }
        catch (error) {
            reply = this.failed(error, url?.pathname ?? '/', requestId, method);
        }
        const headers = {
            'x-ms-request-id': requestId,
            'x-ms-correlation-request-id': requestId,
            'x-ms-response-type': 'standard',
            'x-request-time': ((performance.now() - started) / 1000).toFixed(3),
        };
        await send(response, headers, reply, method !== 'HEAD');
        drain(message);
    }
    async handle(message, url, port) {
        const method = message.method ?? 'GET';
        checkHost(message, port);
        const { route, params } = this.matchBehindDoor(message, method, url);
        this.options.onRequest(url.pathname);
        checkApiVersion(url);
        let body;
        const json = () => (body ??= (0,json_body/* readJson */.Vh)(message));
        return route.handle({ method, url, params, headers: message.headers, raw: message, json });
    }
    /** A stranger learns nothing about which paths exist: without a route the token is asked for first. */
    matchBehindDoor(message, method, url) {
        const nowhere = { method: '*', path: '', handle: () => Promise.reject(new Error()) };
        try {
            const match = this.router.match(method, url.pathname);
            checkAccess(message, url, match.route, this.options);
            return match;
        }
        catch (error) {
            const isUnmatched = error instanceof http_route/* HttpFailure */.H && ![401, 403].includes(error.status);
            if (isUnmatched)
                checkAccess(message, url, nowhere, this.options);
            throw error;
        }
    }
    failed(error, pathname, requestId, method) {
        let failure;
        if (error instanceof http_route/* HttpFailure */.H)
            failure = error;
        else {
            this.options.onError(error, `${method} ${pathname} (request ${requestId})`);
            const text = 'The local platform made a mistake; its log has the details.';
            failure = new http_route/* HttpFailure */.H(500, 'InternalServerError', text);
        }
        if (failure.body === 'none')
            return { status: failure.status };
        const time = new Date().toISOString();
        const facts = { failure, requestId, location: this.options.location, time };
        const { headers, body } = errorAnswer(planeOf(pathname), facts);
        return { status: failure.status, headers: { ...headers, ...failure.headers }, body };
    }
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('no TCP address');
    return address.port;
}
function closeServer(server) {
    return new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), 2_000);
        server.close(() => {
            clearTimeout(force);
            resolve();
        });
        server.closeIdleConnections();
    });
}
/** Serves the routes on 127.0.0.1; port 0 means any free one. Rejects when the port is taken. */
async function serveHttp(options, port) {
    const exchange = new Exchange(options);
    let actualPort = port;
    let open = () => undefined;
    const opened = new Promise((resolve) => (open = resolve));
    const server = (0,external_node_http_.createServer)({ requestTimeout: 0, headersTimeout: longestHead, maxHeaderSize: 64 * 1024 }, (message, response) => {
        const answered = opened.then(() => exchange.answer(message, response, actualPort));
        answered.catch((error) => {
            // A client that hung up is no mistake of ours.
            if (!message.destroyed)
                options.onError(error, message.url ?? '');
            response.destroy();
        });
    });
    server.on('upgrade', (_message, socket) => socket.destroy());
    actualPort = await listen(server, port);
    try {
        await options.onListening(actualPort);
    }
    catch (error) {
        server.closeAllConnections();
        server.close();
        throw error;
    }
    open();
    return { port: actualPort, close: () => closeServer(server) };
}

// EXTERNAL MODULE: ./build/domain/training/job.js
var training_job = __webpack_require__(77227);
// EXTERNAL MODULE: ./build/local/jobs/job-python.js + 1 modules
var job_python = __webpack_require__(37944);
// EXTERNAL MODULE: ./build/local/jobs/job-resource.js
var job_resource = __webpack_require__(12807);
;// CONCATENATED MODULE: ./build/local/jobs/job-settings-shape.js
/** Where and as whom a job runs: what Azure's bodies may say, and what of it this machine can do. */

/** Which of the two an `api-version` is nearer to. Clients mix versions, so that none is refused. */
const bodyVersion = (apiVersion) => apiVersion >= '2025' ? 'preview' : 'stable';
const rayMembers = {
    port: 'number',
    address: 'string',
    includeDashboard: 'boolean',
    dashboardPort: 'number',
    headNodeAdditionalArgs: 'string',
    workerNodeAdditionalArgs: 'string',
};
const identity = {
    name: 'IdentityConfiguration',
    members: { identityType: 'string', clientId: 'string', objectId: 'string', resourceId: 'string' },
};
/** The members that say where and as whom a job runs. */
function settingsMembers(version) {
    const newer = (members) => version === 'preview' ? members : {};
    return {
        services: 'any',
        identity,
        queueSettings: {
            name: 'QueueSettings',
            members: { jobTier: 'string', ...newer({ priority: 'number' }) },
        },
        resources: {
            name: 'JobResourceConfiguration',
            members: {
                instanceCount: 'number',
                instanceType: 'string',
                shmSize: 'string',
                dockerArgs: 'string',
                properties: { mapOf: 'any' },
                ...newer({ dockerArgsList: 'strings' }),
            },
        },
        distribution: {
            name: 'DistributionConfiguration',
            members: {
                distributionType: 'string',
                processCountPerInstance: 'number',
                parameterServerCount: 'number',
                workerCount: 'number',
                ...newer(rayMembers),
            },
        },
    };
}
const refuse = (message) => new http_route/* HttpFailure */.H(400, 'RequestInvalid', message);
/** Throws `HttpFailure` 400, with one sentence, for what one machine cannot do. */
function checkSettings({ services, resources, distribution }) {
    if ((resources?.instanceCount ?? 1) !== 1) {
        throw refuse('The local platform is one machine: instance_count must be 1.');
    }
    if (Object.keys(services ?? {}).length > 0) {
        throw refuse('Nobody can look into a job of the local platform: leave out `services`.');
    }
    if (distribution === undefined || distribution === null)
        return;
    const { distributionType, processCountPerInstance, workerCount } = distribution;
    if (distributionType?.toLowerCase() === 'ray') {
        throw refuse('The local platform starts no Ray cluster: leave out `distribution`.');
    }
    if ((processCountPerInstance ?? 1) > 1 || (workerCount ?? 1) > 1) {
        throw refuse('The local platform runs one process of a job: distribute it over one only.');
    }
}

// EXTERNAL MODULE: ./build/local/jobs/iso-duration.js
var iso_duration = __webpack_require__(88269);
;// CONCATENATED MODULE: ./build/local/jobs/job-shape.js




const assetTypes = {
    uri_file: 'UriFile',
    uri_folder: 'UriFolder',
    mltable: 'MLTable',
    custom_model: 'CustomModel',
    mlflow_model: 'MLFlowModel',
    triton_model: 'TritonModel',
};
function choices(suffix, members, required) {
    const shapes = Object.entries(assetTypes).map(([key, name]) => [key, { name: `${name}${suffix}`, members, required }]);
    return Object.fromEntries(shapes);
}
const inputMembers = {
    jobInputType: 'string',
    description: 'string',
    mode: 'string',
    uri: 'string',
};
const outputMembers = {
    jobOutputType: 'string',
    description: 'string',
    mode: 'string',
    uri: 'string',
};
const newerOutputMembers = { assetName: 'string', assetVersion: 'string' };
const literal = {
    name: 'LiteralJobInput',
    members: { jobInputType: 'string', description: 'string', value: 'string' },
    required: ['value'],
};
const input = {
    discriminator: 'jobInputType',
    choices: { ...choices('JobInput', inputMembers, ['uri']), literal },
};
const output = (version) => ({
    discriminator: 'jobOutputType',
    choices: choices('JobOutput', { ...outputMembers, ...(version === 'preview' ? newerOutputMembers : {}) }, []),
});
/** CommandJob (azureml-rest.md §5 and appendix A). */
const commandJob = (version) => ({
    name: 'CommandJob',
    required: ['command', 'environmentId'],
    members: {
        jobType: 'string',
        componentId: 'string',
        computeId: 'string',
        displayName: 'string',
        experimentName: 'string',
        description: 'string',
        tags: 'string-map',
        properties: 'string-map',
        isArchived: 'boolean',
        status: 'string',
        parameters: 'any',
        command: 'string',
        codeId: 'string',
        environmentId: 'string',
        environmentVariables: 'string-map',
        inputs: { mapOf: input },
        outputs: { mapOf: output(version) },
        notificationSetting: {
            name: 'NotificationSetting',
            members: { emailOn: 'strings', emails: 'strings', webhooks: 'any' },
        },
        limits: { name: 'CommandJobLimits', members: { jobLimitsType: 'string', timeout: 'string' } },
        ...settingsMembers(version),
    },
});
/** Job types that Azure has and this machine does not run. */
const refused = Object.fromEntries(['AutoML', 'Pipeline', 'Spark', 'Sweep'].map((name) => [name, { name, members: {} }]));
const jobShape = (version) => (0,strict_body/* resourceShape */.WJ)('JobBaseResource', {
    discriminator: 'jobType',
    choices: { Command: commandJob(version) },
});
const shapes = { stable: jobShape('stable'), preview: jobShape('preview') };
const job_shape_refuse = (message) => new http_route/* HttpFailure */.H(400, 'RequestInvalid', message);
function checkPossible(properties) {
    const timeout = properties.limits?.timeout;
    if (timeout !== undefined && timeout !== null && (0,iso_duration/* isoDurationMs */.o)(timeout) === undefined) {
        throw job_shape_refuse(`limits.timeout '${timeout.slice(0, 50)}' is not an ISO 8601 duration.`);
    }
    for (const [name, output] of Object.entries(properties.outputs ?? {})) {
        if ((output?.assetName ?? '') === '')
            continue;
        throw job_shape_refuse(`The local platform makes no asset of the output '${name}': leave out its \`name\` and register it with a step of its own.`);
    }
    checkSettings(properties);
}
/** The body of a job's PUT, checked; throws `HttpFailure` 400 for what Azure or this machine refuses. */
function readJobBody(body, name, version) {
    const type = body?.properties?.jobType;
    if (typeof type === 'string' && Object.hasOwn(refused, type)) {
        throw job_shape_refuse(`The local platform runs command jobs; it cannot run ${type} jobs.`);
    }
    const { properties } = (0,strict_body/* checkBody */.ll)(body, shapes[version]);
    checkPossible(properties);
    const given = properties;
    return {
        ...properties,
        jobType: 'Command',
        displayName: given.displayName ?? name,
        experimentName: given.experimentName ?? 'Default',
        tags: given.tags ?? {},
        properties: given.properties ?? {},
        inputs: given.inputs ?? {},
        outputs: given.outputs ?? {},
    };
}

;// CONCATENATED MODULE: ./build/local/jobs/job-routes.js









/** Azure's rule for names (azureml-rest.md §5). */
const jobName = /^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$/;
const idOf = /\/(codes|computes)\/([^/]+)(?:\/versions\/([^/]+))?$/i;
const notFound = (text) => new http_route/* HttpFailure */.H(404, 'NotFound', text);
/** The job of the path, or 404. */
async function found(jobs, request) {
    const name = (0,workspace_route/* param */.uR)(request, 'name');
    const job = await jobs.registry.get(name);
    if (job === undefined)
        throw notFound(`Job ${name.slice(0, 255)} was not found.`);
    return job;
}
/** Compute, environment and code have to exist when a job is made; everything else fails in the run, as on Azure. */
async function checkReferences(context, properties) {
    const { computeId, codeId, environmentId } = properties;
    if (typeof computeId === 'string' && computeId !== '') {
        const name = idOf.exec(computeId)?.[2] ?? computeId;
        const known = [context.workspace.compute.toLowerCase(), 'serverless', 'local'];
        if (!known.includes(name.toLowerCase())) {
            const own = `the local platform has one compute, '${context.workspace.compute}'`;
            throw notFound(`The compute '${name.slice(0, 100)}' was not found: ${own}.`);
        }
    }
    if (typeof codeId === 'string' && codeId !== '') {
        const [, , name = '', version = ''] = idOf.exec(codeId) ?? [];
        if ((await context.store.get(kinds/* kinds */.E.codeVersions, (0,kinds/* versionId */.I)(name, version))) === undefined) {
            throw notFound(`The code '${codeId.slice(0, 300)}' was not found.`);
        }
    }
    const isMissing = (0,job_python/* isOwnEnvironment */.KE)(environmentId) &&
        (await (0,job_python/* findEnvironment */.jY)(context, environmentId)) === undefined;
    if (isMissing)
        throw notFound(`The environment '${environmentId.slice(0, 300)}' was not found.`);
}
/** What a second PUT of a name changes: these members, and no `properties` that have a value already. */
function updated(before, after) {
    const own = before.properties;
    for (const [key, value] of Object.entries(after.properties)) {
        if (Object.hasOwn(own.properties, key) && own.properties[key] !== value) {
            const text = `The property '${key.slice(0, 100)}' of a job cannot be changed.`;
            throw new http_route/* HttpFailure */.H(400, 'UserError', text);
        }
    }
    return {
        ...before,
        properties: {
            ...own,
            tags: after.tags,
            displayName: after.displayName,
            description: after['description'] ?? own['description'] ?? null,
            isArchived: after['isArchived'] ?? own['isArchived'] ?? false,
            properties: { ...own.properties, ...after.properties },
        },
    };
}
async function put(context, jobs, request) {
    const name = (0,workspace_route/* param */.uR)(request, 'name');
    if (!jobName.test(name)) {
        throw new http_route/* HttpFailure */.H(400, 'RequestInvalid', `Job names must match ${jobName.source}.`);
    }
    const properties = readJobBody(await request.json(), name, bodyVersion(request.url.searchParams.get('api-version') ?? ''));
    const location = `${context.baseUrl()}${request.url.pathname}${request.url.search}`;
    const before = await jobs.registry.get(name);
    if (before === undefined) {
        await checkReferences(context, properties);
        const createdAt = new Date().toISOString();
        const fresh = { name, properties, status: 'NotStarted', createdAt };
        const { job, isNew } = await jobs.registry.create(fresh);
        if (isNew) {
            jobs.start(job);
            return { status: 201, headers: { location }, body: (0,job_resource/* jobResource */.W)(context, job) };
        }
    }
    const job = await jobs.registry.update(name, (old) => updated(old, properties));
    if (job === undefined)
        throw notFound(`Job ${name} was not found.`);
    return { status: 200, headers: { location }, body: (0,job_resource/* jobResource */.W)(context, job) };
}
async function job_routes_list(context, jobs, request) {
    const query = request.url.searchParams;
    const view = query.get('listViewType') ?? 'ActiveOnly';
    const [tag, type] = [query.get('tag'), query.get('jobType')];
    const wanted = (await jobs.registry.list()).filter(({ properties }) => {
        const isInView = view === 'All' || (properties['isArchived'] === true) === (view === 'ArchivedOnly');
        const hasTag = tag === null || Object.hasOwn(properties.tags, tag);
        return isInView && hasTag && (type === null || type.toLowerCase() === 'command');
    });
    // Newest first, as Azure lists jobs.
    const value = wanted.reverse().map((job) => (0,job_resource/* jobResource */.W)(context, job));
    return { status: 200, body: { value, nextLink: null } };
}
async function cancel(context, jobs, request) {
    const { name } = await found(jobs, request);
    await jobs.cancel(name);
    const location = context.operations.resultLocation('jc', name);
    const headers = {
        location,
        'x-ms-async-operation-timeout': 'PT1H',
        'content-type': 'application/json; charset=utf-8',
    };
    return { status: 202, headers, body: 'null' };
}
/** Jobs: PUT (also of tags), GET, list, cancel. */
function jobRoutes(context, jobs) {
    const names = context.workspace;
    return [
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/jobs', (request) => job_routes_list(context, jobs, request)),
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/jobs/:name', async (request) => ({
            status: 200,
            body: (0,job_resource/* jobResource */.W)(context, await found(jobs, request)),
        })),
        (0,workspace_route/* workspaceRoute */.nW)(names, 'PUT', '/jobs/:name', (request) => put(context, jobs, request)),
        (0,workspace_route/* workspaceRoute */.nW)(names, 'POST', '/jobs/:name/cancel', (request) => cancel(context, jobs, request)),
    ];
}
/** Whether a cancelled job has ended, for the operation that its cancellation is; undefined: no such job. */
function hasJobEnded(jobs) {
    return async (name) => {
        const job = await jobs.registry.get(name);
        return job === undefined ? undefined : (0,training_job/* isTerminal */.H)(job.status);
    };
}
/** The ARM id of a job. */
function jobArmId(context, name) {
    return `${workspaceArmId(context.workspace)}/jobs/${name}`;
}

// EXTERNAL MODULE: ./build/local/assets/resolve-uri.js
var resolve_uri = __webpack_require__(99075);
// EXTERNAL MODULE: ./build/local/processes/left-over.js
var left_over = __webpack_require__(89264);
;// CONCATENATED MODULE: ./build/local/work-queue.js
/** A queue of that capacity (1 or more). */
function createWorkQueue(capacity) {
    let running = 0;
    const waiting = [];
    const room = (signal) => new Promise((resolve) => {
        const enter = () => {
            signal.removeEventListener('abort', leave);
            resolve(true);
        };
        const leave = () => {
            waiting.splice(waiting.indexOf(enter), 1);
            resolve(false);
        };
        waiting.push(enter);
        signal.addEventListener('abort', leave, { once: true });
    });
    return {
        isFull: () => running >= capacity,
        add: async (work, signal) => {
            if (signal.aborted)
                return undefined;
            if (running < capacity)
                running += 1;
            else if (!(await room(signal)))
                return undefined;
            try {
                return await work();
            }
            finally {
                const next = waiting.shift();
                // The place is handed over, so that nobody slips in between.
                if (next === undefined)
                    running -= 1;
                else
                    next();
            }
        },
    };
}

// EXTERNAL MODULE: ./build/local/jobs/job-registry.js
var job_registry = __webpack_require__(89840);
;// CONCATENATED MODULE: ./build/local/jobs/job-record.js
/** The record of a job whose processes have ended. */
function withoutProcess(job) {
    const rest = { ...job };
    delete rest.process;
    return rest;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/local/processes/process-group.js
var process_group = __webpack_require__(39925);
;// CONCATENATED MODULE: ./build/local/jobs/job-process.js







/** Milliseconds between SIGTERM and SIGKILL. */
const graceMs = 5_000;
/** Names the folder of the job, which no other job of this machine has, in the environment of all its processes. */
const ownerVariable = 'ML_ACTIONS_JOB_FOLDER';
/** What every process of the job that runs in this folder carries in its environment, also one that left its group. */
const jobOwner = (folder) => `${ownerVariable}=${folder}`;
/**
 * The process waits on descriptor 3 until its number is on disk. If this server dies before that, the pipe closes and the job
 * never begins, so no job can run that a later server does not know of.
 */
const gate = 'read -r go <&3 || exit 125; exec 3<&-; exec bash -c "$1"';
async function spawnJob(job) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(job.log), { recursive: true });
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND;
    const log = await (0,promises_.open)(job.log, flags, 0o600);
    try {
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', gate, 'bash', job.command], {
            cwd: job.folder,
            env: { ...job.environment, [ownerVariable]: job.folder },
            detached: true,
            stdio: ['ignore', log.fd, log.fd, 'pipe'],
        });
        await new Promise((resolve, reject) => {
            child.once('spawn', resolve).once('error', reject);
        });
        return child;
    }
    finally {
        await log.close();
    }
}
/** Calls back when the log has outgrown its limit; the returned function ends the watch. */
function watchLog(job, onFull) {
    const timer = setInterval(() => {
        (0,promises_.stat)(job.log).then(({ size }) => {
            if (size > job.logLimit)
                onFull();
        }, () => undefined);
    }, 250);
    return () => clearInterval(timer);
}
function waitForEnd(child) {
    return new Promise((resolve) => {
        child.once('exit', (status, signal) => {
            resolve(status === null ? { kind: 'signal', signal: signal ?? '' } : { kind: 'exit', status });
        });
    });
}
/**
 * Runs a bash command line as a process group of its own. `onStarted` writes down who leads it, before its first command runs.
 * Nothing of the group is left when this returns.
 */
async function runJobProcess(job, onStarted, signal) {
    signal.throwIfAborted();
    const child = await spawnJob(job);
    const ended = waitForEnd(child);
    const leader = await (0,process_identity/* identify */.ls)(child.pid ?? 0);
    if (leader === undefined)
        return ended;
    let reason;
    let stopping;
    const stop = (kind) => {
        if (reason !== undefined)
            return;
        reason = { kind };
        stopping = (0,process_group/* endGroup */.N)(leader, graceMs);
    };
    const onAbort = () => stop('aborted');
    signal.addEventListener('abort', onAbort, { once: true });
    const unwatch = watchLog(job, () => stop('log-limit'));
    const limit = job.timeLimit;
    // Longer than a timer can wait (24.8 days) is no limit at all.
    const timer = limit === undefined || limit > 2 ** 31 - 1
        ? undefined
        : setTimeout(() => stop('time-limit'), limit);
    try {
        if (signal.aborted)
            onAbort();
        await onStarted(leader);
        openGate(child);
        const end = await ended;
        return reason ?? end;
    }
    finally {
        unwatch();
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        // A process that tidies up after SIGTERM has its five seconds, also when the shell before it has gone.
        await stopping;
        (0,process_group/* signalGroup */.i)(leader.pid, 'SIGKILL');
        await (0,left_over/* endOwned */.J)(jobOwner(job.folder));
    }
}
function openGate(child) {
    const pipe = child.stdio[3];
    // The process may have been ended already.
    pipe.on('error', () => undefined);
    pipe.end('go\n');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/local/processes/log-tail.js
var log_tail = __webpack_require__(11367);
// EXTERNAL MODULE: ./build/local/environments/environment-cache.js
var environment_cache = __webpack_require__(73381);
;// CONCATENATED MODULE: ./build/local/jobs/job-failure.js

/** The program of a command line, as Azure's sentence names it: its first word that is no assignment. */
function programOf(command) {
    const words = command.trim().split(/\s+/);
    const first = words.find((word) => !/^[A-Za-z_]\w*=/.test(word)) ?? 'bash';
    return (first.split('/').at(-1) ?? first).replaceAll(/["']/g, '').slice(0, 60);
}
const see = `Please check log file 'user_logs/std_log.txt' for error details.`;
/** Why processes that ended by themselves or by a limit count as failed; undefined for exit status 0. */
function processError(end, command, limits, lastLog) {
    const program = `User process '${programOf(command)}'`;
    const tail = lastLog === '' ? '' : ` Error: ${lastLog}`;
    const failed = (what) => ({
        code: 'UserError',
        message: `Execution failed. ${program} ${what} ${see}${tail}`,
    });
    switch (end.kind) {
        case 'exit':
            return end.status === 0 ? undefined : failed(`exited with status code ${end.status}.`);
        case 'signal':
            return failed(`was terminated by signal ${end.signal}.`);
        case 'log-limit':
            return failed(`wrote more than ${limits.logLimit} bytes of log and was ended.`);
        case 'time-limit':
            return {
                code: 'JobTimeout',
                message: `The job ran longer than its limit of ${limits.timeout} and was canceled. ${see}`,
            };
        case 'aborted':
            return undefined;
    }
}
/** Why a job could not begin or end, as a person should read it. */
function preparationError(error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: error instanceof environment_cache/* EnvironmentFailure */.K ? 'ImageBuildFailure' : 'UserError', message };
}

;// CONCATENATED MODULE: ./build/local/jobs/job-log.js


/** What a job's processes wrote, below the run's artifacts (azureml-rest.md §5). */
const userLog = 'user_logs/std_log.txt';
/** What was done before the job began. */
const buildLog = 'azureml-logs/20_image_build_log.txt';
/** Appends lines with a time to a log below the folder. */
function openBuildLog(folder) {
    const file = (0,external_node_path_.join)(folder, buildLog);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    return (line) => (0,external_node_fs_.appendFileSync)(file, `${new Date().toISOString()} ${line}\n`);
}

// EXTERNAL MODULE: ./build/local/workspace/workspace-names.js
var workspace_names = __webpack_require__(68854);
;// CONCATENATED MODULE: ./build/local/jobs/job-variables.js


/** The variables that Azure ML sets for a job, as far as they mean something here. */
function azureVariables(job) {
    const { workspace } = job;
    return {
        AZUREML_RUN_ID: job.runId,
        AZUREML_ROOT_RUN_ID: job.runId,
        AZUREML_EXPERIMENT_ID: job.experimentId,
        AZUREML_EXPERIMENT_SCOPE: `${(0,workspace_names/* workspaceArmId */.P)(workspace)}/experiments/${job.experimentName}`,
        AZUREML_ARM_SUBSCRIPTION: workspace.subscriptionId,
        AZUREML_ARM_RESOURCEGROUP: workspace.resourceGroup,
        AZUREML_ARM_WORKSPACE_NAME: workspace.workspaceName,
        AZUREML_ARM_PROJECT_NAME: job.experimentName,
        AZUREML_WORKSPACE_ID: workspace.workspaceId,
        AZUREML_WORKSPACE_SCOPE: (0,workspace_names/* workspaceArmId */.P)(workspace),
        AZUREML_SERVICE_ENDPOINT: job.serviceUrl,
        AZUREML_DISCOVERY_SERVICE_ENDPOINT: `${job.serviceUrl}/discovery`,
        MLFLOW_TRACKING_URI: job.trackingUri,
        MLFLOW_TRACKING_TOKEN: job.token,
        MLFLOW_RUN_ID: job.runId,
        MLFLOW_EXPERIMENT_NAME: job.experimentName,
    };
}
function named(prefix, values) {
    const entries = Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]);
    return Object.fromEntries(entries);
}
/** The whole environment of a job's processes. */
function jobVariables(job) {
    const { binFolder, virtualEnvironment } = job.python;
    const path = job.base['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
    return {
        ...job.base,
        // Without it a log is seen only when Python's buffer is full.
        PYTHONUNBUFFERED: '1',
        ...(virtualEnvironment === undefined ? {} : { VIRTUAL_ENV: virtualEnvironment }),
        PATH: binFolder === undefined ? path : `${binFolder}${external_node_path_.delimiter}${path}`,
        ...azureVariables(job),
        ...named('AZURE_ML_INPUT_', job.bindings.inputs),
        ...named('AZURE_ML_OUTPUT_', job.bindings.outputs),
        ...job.own,
    };
}

// EXTERNAL MODULE: ./build/local/assets/code-folder.js
var code_folder = __webpack_require__(19580);
// EXTERNAL MODULE: ./build/local/files/copy-tree.js
var copy_tree = __webpack_require__(82892);
;// CONCATENATED MODULE: ./build/local/jobs/job-workspace.js






const isThere = (path) => (0,promises_.stat)(path).then(() => true, () => false);
async function copyCode(making) {
    const { codeId } = making.job.properties;
    const folder = (0,external_node_path_.join)(making.root, 'code');
    await (0,promises_.mkdir)(folder, { recursive: true });
    if (codeId === undefined || codeId === null || codeId === '')
        return folder;
    const [, name = '', version = ''] = /\/codes\/([^/]+)\/versions\/([^/]+)$/i.exec(codeId) ?? [];
    const found = await making.context.store.get(kinds/* kinds */.E.codeVersions, (0,kinds/* versionId */.I)(name, version));
    const uri = found?.properties['codeUri'];
    if (typeof uri !== 'string')
        throw new Error(`The code ${codeId} does not exist.`);
    const source = (0,code_folder/* fromCodeUri */.I)(making.context, uri);
    if (!(await isThere(source)))
        throw new Error(`Nothing was uploaded to ${uri}.`);
    await (0,copy_tree/* copyTree */.E)(source, folder, making.signal);
    return folder;
}
async function bindInput(making, name, input) {
    if (input.jobInputType === 'literal')
        return input.value ?? '';
    const uri = input.uri ?? '';
    if (input.mode === 'Direct')
        return uri;
    const source = await making.resolver.resolve(uri, making.signal);
    if (!(await isThere(source))) {
        throw new Error(`The input '${name}' is empty: there is nothing at ${uri}.`);
    }
    const isFile = (await (0,promises_.stat)(source)).isFile();
    const folder = (0,external_node_path_.join)(making.root, 'inputs', name);
    // A job may write where it reads: it gets a copy, so that the stored bytes stay what their name says.
    const target = isFile ? (0,external_node_path_.join)(folder, source.split('/').at(-1) ?? name) : folder;
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,copy_tree/* copyTree */.E)(source, target, making.signal);
    return target;
}
async function bindOutputs(making) {
    const places = {};
    for (const [name, output] of Object.entries(making.job.properties.outputs)) {
        const place = (0,external_node_path_.join)(making.root, 'outputs', name);
        await (0,promises_.mkdir)(output.jobOutputType === 'uri_file' ? (0,external_node_path_.join)(place, '..') : place, {
            recursive: true,
        });
        places[name] = place;
    }
    return places;
}
async function collectOne(making, from, to) {
    if (!(await isThere(from)))
        return;
    const { skipped } = await (0,copy_tree/* copyTree */.E)(from, to, making.signal);
    for (const path of skipped)
        making.report(`not kept, neither a file nor a link inside: ${path}`);
}
async function collect(making, outputs) {
    const artifacts = making.context.artifactFolder(making.job.name);
    await collectOne(making, (0,external_node_path_.join)(making.root, 'code', 'outputs'), (0,external_node_path_.join)(artifacts, 'outputs'));
    const uris = (0,job_resource/* outputUris */.N9)(making.job);
    for (const [name, place] of Object.entries(outputs)) {
        const target = await making.resolver.resolve(uris[name] ?? '', making.signal);
        await collectOne(making, place, target);
    }
}
async function fill(making) {
    const { root } = making;
    const code = await copyCode(making);
    const inputs = {};
    for (const [name, input] of Object.entries(making.job.properties.inputs)) {
        inputs[name] = await bindInput(making, name, input);
    }
    const outputs = await bindOutputs(making);
    return {
        root,
        code,
        bindings: { inputs, outputs },
        collect: (signal) => collect({ ...making, signal }, outputs),
        remove: () => (0,promises_.rm)(root, { recursive: true, force: true }),
    };
}
/** The folder of the folders of all jobs that run. */
function jobsFolder(context) {
    return (0,external_node_path_.join)(context.home, 'jobs');
}
/** The folder in which the job of that name runs. */
function codeFolder(context, name) {
    return (0,external_node_path_.join)(jobsFolder(context), name, 'code');
}
/** Makes the folders of a job, or none when it fails. */
async function makeJobWorkspace(making) {
    const root = (0,external_node_path_.join)(jobsFolder(making.context), making.job.name);
    await (0,promises_.rm)(root, { recursive: true, force: true });
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    try {
        return await fill({ ...making, root });
    }
    catch (error) {
        await (0,promises_.rm)(root, { recursive: true, force: true });
        throw error;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/local/jobs/rank-variables.js

/** A port of this machine that nothing listens on right now. */
async function freePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address !== null ? address.port : 0;
}
/**
 * What `torch.distributed.init_process_group` reads from the environment, of a PyTorch job that is one process (Azure ML,
 * "Distributed GPU training guide"); nothing for other jobs.
 */
async function rankVariables(distribution) {
    const { distributionType } = (distribution ?? {});
    if (typeof distributionType !== 'string' || distributionType.toLowerCase() !== 'pytorch') {
        return {};
    }
    return {
        MASTER_ADDR: '127.0.0.1',
        MASTER_PORT: String(await freePort()),
        WORLD_SIZE: '1',
        NODE_RANK: '0',
        RANK: '0',
        LOCAL_RANK: '0',
    };
}

;// CONCATENATED MODULE: ./build/local/jobs/substitute.js
const expression = /\$\{\{\s*(inputs|outputs)\.([A-Za-z0-9_-]+)\s*\}\}/g;
const optional = /\$\[\[([\s\S]*?)\]\]/g;
function substitute_valueOf(bindings, kind, name) {
    const values = kind === 'inputs' ? bindings.inputs : bindings.outputs;
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/**
 * Puts values in place of `${{inputs.x}}` and `${{outputs.x}}`, verbatim: the command is a bash command line of the job's author,
 * as on Azure ML. `$[[ … ]]` is left out when an input in it was not given (Azure ML's optional inputs).
 */
function substitute(command, bindings) {
    const unknown = [];
    const withOptional = command.replaceAll(optional, (_, inner) => {
        const names = [...inner.matchAll(expression)];
        const isGiven = names.every(([, kind = '', name = '']) => substitute_valueOf(bindings, kind, name) !== undefined);
        return isGiven ? inner : '';
    });
    const done = withOptional.replaceAll(expression, (whole, kind, name) => {
        const value = substitute_valueOf(bindings, kind, name);
        if (value === undefined)
            unknown.push(whole);
        return value ?? whole;
    });
    return unknown.length > 0 ? { ok: false, unknown } : { ok: true, command: done };
}

;// CONCATENATED MODULE: ./build/local/jobs/job-run.js













const stopped = {
    code: 'LocalPlatformStopped',
    message: 'The local platform was stopped while this job was running.',
};
const mlflowStatus = {
    Completed: 'FINISHED',
    Failed: 'FAILED',
    Canceled: 'KILLED',
};
/** Both, or the first failure after both have settled: nothing goes on behind a job that has ended. */
async function both(a, b) {
    await Promise.allSettled([a, b]);
    return Promise.all([a, b]);
}
/** One job from Preparing to its end. Aborting the signal cancels it. */
class JobRun {
    on;
    job;
    signal;
    artifacts;
    report;
    runState = 'none';
    constructor(on, job, signal) {
        this.on = on;
        this.job = job;
        this.signal = signal;
        this.artifacts = on.context.artifactFolder(job.name);
        this.report = openBuildLog(this.artifacts);
    }
    async run() {
        let workspace;
        let outcome;
        try {
            await this.enter('Preparing');
            const prepared = await this.prepare((made) => (workspace = made));
            const end = await this.execute(prepared);
            await this.enter('Finalizing');
            await prepared.workspace.collect(this.on.context.signal);
            outcome = await this.judge(end);
        }
        catch (error) {
            outcome = this.signal.aborted
                ? { status: 'Canceled' }
                : { status: 'Failed', error: preparationError(error) };
            this.report(`failed: ${outcome.error?.message ?? 'canceled'}`);
        }
        await workspace?.remove().catch((error) => this.on.context.log(String(error)));
        if (this.runState === 'made')
            await this.finishRun(outcome.status);
        await this.finish(outcome);
        // Canceled while MLflow was asked: the run may be there all the same.
        if (this.runState === 'asked' && this.signal.aborted)
            await this.finishRun(outcome.status);
    }
    async enter(status) {
        await this.on.registry.update(this.job.name, (job) => ({
            ...job,
            status: job.status === 'CancelRequested' ? job.status : status,
            ...(status === 'Running' ? { startedAt: new Date().toISOString() } : {}),
        }));
    }
    async prepare(onWorkspace) {
        const { context, resolver } = this.on;
        const { job, report, signal } = this;
        const { environmentId } = job.properties;
        const workspace = await makeJobWorkspace({ context, resolver, job, report, signal });
        onWorkspace(workspace);
        const [run, python] = await both(this.createRun(), (0,job_python/* jobPython */.Aq)(context, environmentId, (0,external_node_path_.join)(workspace.root, 'bin'), report, signal));
        await this.on.registry.update(job.name, (old) => ({ ...old, experimentId: run.experimentId }));
        return { run, python, workspace };
    }
    async createRun() {
        const { displayName, tags, experimentName } = this.job.properties;
        const options = { displayName, tags, report: this.report };
        this.runState = 'asked';
        const run = await this.on.mlflow.createRun(this.job.name, experimentName, options, this.signal);
        this.runState = 'made';
        return run;
    }
    async variables({ run, python, workspace }) {
        const { context, mlflow } = this.on;
        const { distribution, environmentVariables, experimentName } = this.job.properties;
        return jobVariables({
            base: context.environment(),
            python,
            workspace: context.workspace,
            serviceUrl: context.baseUrl(),
            trackingUri: mlflow.baseUrl(),
            token: context.token,
            runId: this.job.name,
            experimentName,
            experimentId: run.experimentId,
            bindings: workspace.bindings,
            own: { ...(await rankVariables(distribution)), ...environmentVariables },
        });
    }
    async execute({ run, python, workspace }) {
        const { registry, logLimit } = this.on;
        const { command, limits } = this.job.properties;
        const done = substitute(command, workspace.bindings);
        if (!done.ok) {
            throw new Error(`The command names what the job does not have: ${done.unknown.join(', ')}.`);
        }
        const environment = await this.variables({ run, python, workspace });
        const timeLimit = (0,iso_duration/* isoDurationMs */.o)(limits?.timeout ?? '');
        const log = (0,external_node_path_.join)(this.artifacts, userLog);
        const { code: folder } = workspace;
        this.report('running the command');
        return runJobProcess({
            command: done.command,
            folder,
            environment,
            log,
            logLimit,
            ...(timeLimit && { timeLimit }),
        }, async (process) => {
            await registry.update(this.job.name, (job) => ({ ...job, process }));
            await this.enter('Running');
        }, this.signal);
    }
    async judge(end) {
        if (end.kind === 'aborted')
            return { status: 'Canceled' };
        const { command, limits } = this.job.properties;
        const tail = (await (0,log_tail/* logTail */.R)((0,external_node_path_.join)(this.artifacts, userLog), 20)).slice(-4096);
        const facts = { timeout: limits?.timeout ?? '', logLimit: this.on.logLimit };
        const error = processError(end, command, facts, tail);
        if (error === undefined)
            return { status: 'Completed' };
        // Azure ML cancels a job at its time limit.
        return { status: end.kind === 'time-limit' ? 'Canceled' : 'Failed', error };
    }
    /** MLflow's end of the run is worth three tries; the job's own end does not depend on it. */
    async finishRun(status) {
        const { context, mlflow } = this.on;
        const end = mlflowStatus[status];
        for (let attempt = 1; attempt <= 3; attempt++) {
            try {
                await mlflow.finishRun(this.job.name, end, AbortSignal.timeout(30_000));
                return;
            }
            catch (error) {
                context.log(`the MLflow run of job ${this.job.name} could not be ended: ${String(error)}`);
                await (0,external_node_timers_promises_.setTimeout)(200 * attempt);
            }
        }
    }
    async finish(outcome) {
        const endedAt = new Date().toISOString();
        await this.on.registry.update(this.job.name, (job) => {
            const isStopped = this.on.isClosing() && job.status !== 'CancelRequested';
            const end = isStopped && outcome.status === 'Canceled' ? { status: 'Failed', error: stopped } : outcome;
            return { ...withoutProcess(job), ...end, endedAt };
        });
    }
}
/** Runs a job to its end, which is on disk when this returns. */
function runJob(on, job, signal) {
    return new JobRun(on, job, signal).run();
}

;// CONCATENATED MODULE: ./build/local/jobs/jobs.js












const interrupted = {
    code: 'LocalPlatformStopped',
    message: 'The local platform stopped while this job was running.',
};
/** A job from before: ended for good, or undefined when it may begin now. */
function afterCrash(job) {
    if (['NotStarted', 'Queued'].includes(job.status))
        return undefined;
    const rest = withoutProcess(job);
    const endedAt = new Date().toISOString();
    if (job.status === 'CancelRequested')
        return { ...rest, status: 'Canceled', endedAt };
    return { ...rest, status: 'Failed', endedAt, error: interrupted };
}
async function endProcesses(context, { name, process }) {
    if (process === undefined)
        return;
    await (0,left_over/* endLeftOver */.Z)(process, `AZUREML_RUN_ID=${name}`, graceMs);
    await (0,left_over/* endOwned */.J)(jobOwner(codeFolder(context, name)));
}
class LocalJobs {
    registry;
    resolver;
    options;
    queue;
    isClosing = false;
    active = new Map();
    constructor(options) {
        const { context, mlflow, capacity } = options;
        this.options = options;
        this.registry = (0,job_registry/* openJobRegistry */.t)(context.store);
        this.queue = createWorkQueue(capacity);
        this.resolver = (0,resolve_uri/* createUriResolver */.b)(context, mlflow, async (name) => {
            const job = await this.registry.get(name);
            return job === undefined ? undefined : (0,job_resource/* outputUris */.N9)(job);
        });
    }
    start(job) {
        if (this.isClosing)
            return;
        const { context } = this.options;
        const abort = new AbortController();
        const key = job.name.toLowerCase();
        const ended = this.run(job, abort.signal)
            .catch((error) => context.log(`job ${job.name}: ${String(error)}`))
            .finally(() => this.active.delete(key));
        this.active.set(key, { abort, ended });
    }
    async cancel(name) {
        const job = await this.registry.update(name, (old) => (0,training_job/* isTerminal */.H)(old.status) ? old : { ...old, status: 'CancelRequested' });
        this.active.get(name.toLowerCase())?.abort.abort();
        return job !== undefined;
    }
    isBusy() {
        return this.active.size > 0;
    }
    async recover() {
        const jobs = await this.registry.list();
        const open = jobs.filter(({ status }) => !(0,training_job/* isTerminal */.H)(status));
        await Promise.all(open.map((job) => endProcesses(this.options.context, job)));
        await (0,promises_.rm)(jobsFolder(this.options.context), { recursive: true, force: true });
        for (const job of open)
            await this.settle(job);
    }
    async close() {
        this.isClosing = true;
        for (const { abort } of this.active.values())
            abort.abort();
        await Promise.all([...this.active.values()].map(({ ended }) => ended));
    }
    async run(job, signal) {
        const { context, mlflow, logLimit } = this.options;
        const { registry, resolver } = this;
        if (this.queue.isFull()) {
            await registry.update(job.name, (old) => old.status === 'NotStarted' ? { ...old, status: 'Queued' } : old);
        }
        const isClosing = () => this.isClosing;
        const on = { context, mlflow, registry, resolver, logLimit, isClosing };
        await this.queue.add(() => runJob(on, job, signal), signal);
        // A job that never got its turn was asked to end, or is left for the next start.
        await registry.update(job.name, (old) => old.status === 'CancelRequested'
            ? { ...old, status: 'Canceled', endedAt: new Date().toISOString() }
            : old);
    }
    async settle(job) {
        const { context, mlflow } = this.options;
        const after = afterCrash(job);
        if (after === undefined) {
            this.start(job);
            return;
        }
        await this.registry.update(job.name, () => after);
        const status = after.status === 'Canceled' ? 'KILLED' : 'FAILED';
        mlflow.finishRun(job.name, status, context.signal).catch((error) => {
            context.log(`the MLflow run of job ${job.name} could not be ended: ${String(error)}`);
        });
    }
}
/** Opens the jobs of a server. */
function createJobs(options) {
    return new LocalJobs(options);
}

;// CONCATENATED MODULE: ./build/local/lifecycle/control-routes.js

const paths = {
    health: '/healthz',
    environment: '/local/environment',
    stop: '/local/stop',
};
/** Paths by which servers are looked after; they do not count as use. */
function isControl(pathname) {
    return Object.values(paths).some((path) => path === pathname.toLowerCase());
}
const environmentShape = {
    name: 'LocalEnvironment',
    members: { variables: 'string-map' },
    required: ['variables'],
};
/** Whether the server is there, what the step that uses it has set up (a Python, say), and how it is told to go. */
function controlRoutes(context, onStop) {
    const health = () => Promise.resolve({
        status: 200,
        body: { status: 'ok', pid: process.pid, home: context.home, workspace: context.workspace },
    });
    const environment = async (request) => {
        const { variables } = (0,strict_body/* checkBody */.ll)(await request.json(), environmentShape);
        context.setEnvironment(variables);
        return { status: 204 };
    };
    const stop = () => {
        // After the answer is on its way.
        setTimeout(() => onStop('local stop'), 20);
        return Promise.resolve({ status: 202, body: { status: 'stopping' } });
    };
    return [
        { method: 'GET', path: paths.health, handle: health },
        { method: 'PUT', path: paths.environment, handle: environment },
        { method: 'POST', path: paths.stop, handle: stop },
    ];
}

// EXTERNAL MODULE: ./build/shared/delay.js
var delay = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/local/tools/cache-folder.js
var cache_folder = __webpack_require__(25751);
// EXTERNAL MODULE: ./build/local/tools/folder-lock.js
var folder_lock = __webpack_require__(36984);
// EXTERNAL MODULE: ./build/local/processes/run-program.js
var run_program = __webpack_require__(23602);
;// CONCATENATED MODULE: ./build/local/environments/build-environment.js




async function step(build, program, args) {
    const { environment, signal, report } = build;
    report(`$ ${[program, ...args].join(' ')}`);
    const last = [];
    const onLine = (line) => {
        report(line);
        last.push(line);
        if (last.length > 10)
            last.shift();
    };
    const { status } = await (0,run_program/* runProgram */.m)(program, args, { environment, onLine, signal });
    if (status === 0)
        return;
    const what = `${program.split('/').at(-1) ?? program} ended with ${status ?? 'a signal'}`;
    throw new environment_cache/* EnvironmentFailure */.K(`The environment could not be built: ${what}.\n${last.join('\n')}`);
}
/**
 * Makes a virtual environment, with `uv` where that is on PATH, else with venv and pip. Its scripts name its folder, so the folder
 * cannot be moved afterwards. Throws `EnvironmentFailure` with the last lines of the installer's output.
 */
async function buildEnvironment(build, folder) {
    const { environment, signal, requirements } = build;
    const inner = (0,external_node_path_.join)(folder, 'bin', 'python');
    const uv = await (0,run_program/* tryProgram */.S)('uv', ['--version'], { environment, signal });
    const hasUv = uv?.status === 0;
    if (hasUv)
        await step(build, 'uv', ['venv', '--quiet', '--seed', '--python', build.python, folder]);
    else
        await step(build, build.python, ['-m', 'venv', folder]);
    if (requirements.length === 0)
        return;
    const list = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(list, `${requirements.join('\n')}\n`);
    const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
    if (hasUv)
        await step(build, 'uv', ['pip', 'install', '--python', inner, '-r', list]);
    else
        await step(build, inner, ['-m', 'pip', 'install', ...quiet, '-r', list]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/local/environments/conda-names.js
/** Conda packages whose name on PyPI is another one. */
const pipNames = {
    'dask-core': 'dask',
    faiss: 'faiss-cpu',
    'graphviz-python': 'graphviz',
    'lightgbm-cpu': 'lightgbm',
    'matplotlib-base': 'matplotlib',
    'msgpack-python': 'msgpack',
    opencv: 'opencv-python-headless',
    'py-opencv': 'opencv-python-headless',
    'py-xgboost': 'xgboost',
    'py-xgboost-cpu': 'xgboost',
    'py-xgboost-gpu': 'xgboost',
    'python-graphviz': 'graphviz',
    'python-lightgbm': 'lightgbm',
    'python-xxhash': 'xxhash',
    pytables: 'tables',
    pytorch: 'torch',
    'pytorch-cpu': 'torch',
    'pytorch-gpu': 'torch',
    ruamel_yaml: 'ruamel.yaml',
    'seaborn-base': 'seaborn',
    'tensorflow-base': 'tensorflow',
    'tensorflow-cpu': 'tensorflow',
    'tensorflow-gpu': 'tensorflow',
    'torch-cpu': 'torch',
};
/** Packages that are part of every virtual environment here. */
const builtIn = ['pip', 'setuptools', 'wheel'];
/** Names that are no Python packages: programs, libraries of C and Fortran, other languages. */
const foreign = /^(r-.*|lib.*|_.*|gcc.*|gxx.*|gfortran.*|clang.*|cxx-compiler|c-compiler|compilers|cuda.*|cudatoolkit.*|cudnn|nccl|mkl|mkl-service|openblas|blas|blas-devel|openmpi|mpich|intel-openmp|llvm-openmp|openssl|ca-certificates|nodejs|openjdk|r|r-base|julia|rust|go|make|git|curl|wget|ffmpeg|zlib|bzip2|xz|sqlite|tk|readline|ncurses|nomkl|pytorch-cuda|pytorch-mutex|cpuonly|python_abi|tzdata)$/;
/** Whether a conda package has no counterpart that pip could install. */
function isForeign(name) {
    return foreign.test(name);
}

// EXTERNAL MODULE: ./build/local/environments/python-version.js
var python_version = __webpack_require__(89680);
;// CONCATENATED MODULE: ./build/local/environments/conda-file.js



/** `name`, `name=1.2`, `channel::name>=1,<2`, `name=1.2=build` (conda's MatchSpec, the forms that people write). */
const matchSpec = /^(?:[\w./-]+::)?([A-Za-z0-9_.-]+)\s*((?:[=<>!~].*)?)$/;
/** Conda's version words in pip's: `=1.2` means any 1.2.x, `==1.2` exactly that. */
function pipVersion(spec) {
    const text = spec.replaceAll(/\s+/g, '');
    const single = /^=(?!=)([^=]+)(?:=.*)?$/.exec(text);
    if (single?.[1] !== undefined) {
        const version = single[1].replace(/\.?\*$/, '');
        return version === '' ? '' : `==${version}.*`;
    }
    const exact = /^(==[^=]+)=.+$/.exec(text);
    return exact?.[1] ?? text;
}
function addConda(draft, item) {
    const [, rawName, spec = ''] = matchSpec.exec(item.trim()) ?? [];
    if (rawName === undefined) {
        draft.reasons.push(`The conda dependency '${item.slice(0, 100)}' is not understood.`);
        return;
    }
    const name = rawName.toLowerCase();
    if (name === 'python') {
        const version = spec === '' ? undefined : (0,python_version/* readPythonVersion */.dS)(spec);
        if (version !== undefined)
            draft.python = version;
        else if (spec !== '') {
            const instead = 'write python=3.11 or a range such as python>=3.9,<3.13';
            draft.reasons.push(`The version in '${item.slice(0, 100)}' is not understood: ${instead}.`);
        }
    }
    else if (isForeign(name)) {
        const text = `The conda package '${name}' is not a Python package, so it cannot be installed without conda.`;
        draft.reasons.push(text);
    }
    else if (!builtIn.includes(name)) {
        draft.requirements.push(`${pipNames[name] ?? name}${pipVersion(spec)}`);
    }
}
/** Options of a requirements file that name other files: there is only the text of the conda file. */
const fileOption = /^(-r|-c|-e|--requirement|--constraint|--editable)(\s|=|$)/;
function addPip(draft, item) {
    const line = item.trim();
    if (/[\r\n]/.test(line))
        draft.reasons.push('A pip requirement must be one line.');
    else if (fileOption.test(line) || /^\.{0,2}\//.test(line)) {
        const text = `The pip line '${line.slice(0, 100)}' names a file, which an environment cannot contain.`;
        draft.reasons.push(text);
    }
    else if (line !== '')
        draft.requirements.push(line);
}
function addDependency(draft, item) {
    if (typeof item === 'string')
        addConda(draft, item);
    else if (typeof item === 'object' && item !== null && 'pip' in item && Array.isArray(item.pip)) {
        for (const line of item.pip) {
            if (typeof line === 'string')
                addPip(draft, line);
            else
                draft.reasons.push('Each pip requirement must be text.');
        }
    }
    else
        draft.reasons.push('Each of `dependencies` must be text or a `pip:` list.');
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 50 });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** Reads a conda environment file (YAML, or the JSON that the environment asset answers). Channels do not matter to pip. */
function readCondaFile(text) {
    const file = parsed(text);
    if (file instanceof Error) {
        return { ok: false, reasons: [`The conda file is not YAML: ${file.message}`] };
    }
    const dependencies = typeof file === 'object' && file !== null && 'dependencies' in file ? file.dependencies : [];
    if (typeof file !== 'object' || file === null || !Array.isArray(dependencies)) {
        return { ok: false, reasons: ['The conda file needs a list `dependencies`.'] };
    }
    const draft = { requirements: [], reasons: [] };
    for (const item of dependencies)
        addDependency(draft, item);
    if (draft.reasons.length > 0)
        return { ok: false, reasons: draft.reasons };
    const { requirements, python } = draft;
    return { ok: true, plan: { requirements, ...(python === undefined ? {} : { python }) } };
}

;// CONCATENATED MODULE: ./build/local/environments/environment-folder.js



/** The stamp of a folder: it names the virtual environment in it that is whole. */
const stampName = 'complete';
const environmentName = /^(\d+)-[0-9a-f]{12}$/;
/**
 * The whole virtual environment below the folder; undefined when there is none, or when its Python is gone (a link that dangles
 * after the Python it was made from was removed).
 */
async function completeEnvironment(folder) {
    try {
        const name = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, stampName), 'utf8')).trim();
        if (!environmentName.test(name))
            return undefined;
        await (0,promises_.access)((0,external_node_path_.join)(folder, name, 'bin', 'python'), promises_.constants.X_OK);
        return (0,external_node_path_.join)(folder, name);
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Removes what killed processes left half made, and what is whole no more. */
async function removeLeftOvers(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const pid = Number(environmentName.exec(name)?.[1] ?? process.pid);
        if (pid !== process.pid && isAlive(pid))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
/**
 * Makes the virtual environment of a folder and returns its own folder. A virtual environment cannot be moved, so each one is
 * made in a place of its own and the stamp, renamed into place at the end, says which one is whole: whoever makes one at the same
 * moment, or is killed, disturbs nobody.
 */
async function makeCompleteEnvironment(folder, make) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await removeLeftOvers(folder);
    const name = `${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const path = (0,external_node_path_.join)(folder, name);
    try {
        await make(path);
    }
    catch (error) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
    const aside = (0,external_node_path_.join)(folder, `${stampName}.${name}`);
    await (0,promises_.writeFile)(aside, `${name}\n`, { flush: true });
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(folder, stampName));
    return path;
}

// EXTERNAL MODULE: ./build/local/environments/find-python.js
var find_python = __webpack_require__(65847);
;// CONCATENATED MODULE: ./build/local/environments/virtual-environments.js











function planOf(request) {
    const extra = request.extraRequirements ?? [];
    if (request.condaFile === undefined)
        return { requirements: extra };
    const reading = readCondaFile(request.condaFile);
    if (!reading.ok)
        throw new environment_cache/* EnvironmentFailure */.K(reading.reasons.join(' '));
    return { ...reading.plan, requirements: [...reading.plan.requirements, ...extra] };
}
/** Variables by which pip and uv choose where packages come from and which versions are taken. */
const choosing = /^(PIP|UV)_.*(INDEX|FIND_LINKS|CONSTRAINT|OVERRIDE|PRE)/i;
/** Names and passwords in URLs: they change from run to run and decide nothing. */
const credentials = /(?<=:\/\/)[^/@\s]*@/g;
/** Everything that decides what an environment contains. */
function environmentKey(python, requirements, environment) {
    const settings = Object.entries(environment)
        .filter(([name]) => choosing.test(name))
        .map(([name, value]) => [name, value?.replaceAll(credentials, '')])
        .sort();
    const { platform, arch } = process;
    const facts = [platform, arch, python.program, python.version, requirements, settings];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
async function find({ folder, build }) {
    const found = await completeEnvironment(folder);
    if (found !== undefined)
        build.report(`the environment is in the cache: ${found}`);
    return found;
}
/** Two processes that want the same environment at once make it once. */
function findOrMake(wanted) {
    const { folder, build } = wanted;
    const onWait = () => build.report('waiting for another process that makes the environment');
    return (0,folder_lock/* withFolderLock */.i)(folder, async () => (await find(wanted)) ??
        (await makeCompleteEnvironment(folder, (path) => buildEnvironment(build, path))), { onWait, signal: build.signal });
}
/**
 * Environments in `environments/` of the user's cache folder, shared by all homes: what has no exact version keeps the one it got
 * when the environment was made. This process makes one at a time (pip fills disk and network already). `variables` are those of
 * builds, asked for each time.
 */
function createEnvironmentCache(variables) {
    const queue = createWorkQueue(1);
    return {
        resolve: async (request, report, signal) => {
            if (request.condaFile === undefined && request.extraRequirements === undefined)
                return {};
            const environment = variables();
            const { python: version, requirements } = planOf(request);
            const python = await (0,find_python/* findPython */.K)(version, environment, signal);
            const key = environmentKey(python, requirements, environment);
            const wanted = {
                folder: (0,external_node_path_.join)((0,cache_folder/* cacheFolder */.n)(environment), 'environments', key),
                build: { python: python.program, requirements, environment, report, signal },
            };
            report(`Python ${python.version} (${python.program})`);
            const virtualEnvironment = (await find(wanted)) ?? (await queue.add(() => findOrMake(wanted), signal));
            // The queue gives nothing only to those who left it.
            if (virtualEnvironment === undefined)
                throw (0,delay/* abortError */.vt)(signal);
            return { virtualEnvironment, binFolder: (0,external_node_path_.join)(virtualEnvironment, 'bin') };
        },
    };
}

;// CONCATENATED MODULE: ./build/local/lifecycle/idle-watch.js
/** Calls `onIdle` once when for `idleMs` there was no request and no guard said true; 0 means never. */
function watchIdleness(idleMs, onIdle) {
    const guards = [];
    let last = performance.now();
    const look = () => {
        if (guards.some((isBusy) => isBusy()))
            last = performance.now();
        else if (performance.now() - last >= idleMs) {
            clearInterval(timer);
            onIdle();
        }
    };
    const timer = idleMs > 0 ? setInterval(look, Math.min(10_000, Math.max(50, idleMs / 4))) : undefined;
    return {
        touch: () => void (last = performance.now()),
        addGuard: (isBusy) => void guards.push(isBusy),
        stop: () => clearInterval(timer),
    };
}

;// CONCATENATED MODULE: ./build/local/lifecycle/secrets.js



const make = () => (0,external_node_crypto_.randomBytes)(32).toString('base64url');
/** Reads the secrets of a home, or makes them. The server's lock must be held. */
async function openSecrets(home) {
    const path = (0,external_node_path_.join)(home, 'secrets.json');
    const found = (await (0,private_file/* readPrivateJson */.AG)(path));
    if (typeof found?.token === 'string' && typeof found.signingKey === 'string') {
        return { token: found.token, signingKey: Buffer.from(found.signingKey, 'base64url') };
    }
    const [token, signingKey] = [make(), make()];
    await (0,private_file/* writePrivateJson */.FO)(path, { token, signingKey });
    return { token, signingKey: Buffer.from(signingKey, 'base64url') };
}

;// CONCATENATED MODULE: ./build/local/lifecycle/socket-folder.js




/** The longest path of a Unix socket on macOS (`sun_path` of 104 bytes with its end). */
const longest = 103;
/** Room for `/` and a socket's name. */
const longestName = 32;
/** Makes the folder, in the temporary folder or, where its path is too long, in `/tmp`; the one from before a crash is removed. */
async function makeSocketFolder(home) {
    const file = (0,external_node_path_.join)(home, 'sockets.json');
    const before = (await (0,private_file/* readPrivateJson */.AG)(file));
    if (typeof before?.folder === 'string' && /\/mla-[A-Za-z0-9]{6}$/.test(before.folder)) {
        await (0,promises_.rm)(before.folder, { recursive: true, force: true });
    }
    const isShort = Buffer.byteLength((0,external_node_os_.tmpdir)()) + '/mla-XXXXXX/'.length + longestName <= longest;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(isShort ? (0,external_node_os_.tmpdir)() : '/tmp', 'mla-'));
    await (0,private_file/* writePrivateJson */.FO)(file, { folder });
    return {
        path: (name) => {
            const path = (0,external_node_path_.join)(folder, name);
            if (/[/\0]/.test(name) || Buffer.byteLength(path) > longest) {
                throw new Error(`the socket path ${path} is longer than ${longest} bytes or not a name`);
            }
            return path;
        },
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./build/local/operations/operations.js


const kind = 'operations';
/** Seconds that an operation's URL stays valid. */
const lifetime = 24 * 3600;
/** Whether an operation has not ended yet. */
function isActive({ status }) {
    return !['Succeeded', 'Failed', 'Canceled'].includes(status);
}
function failureOf(error) {
    if (error instanceof http_route/* HttpFailure */.H)
        return { code: error.code, message: error.message };
    return {
        code: 'InternalServerError',
        message: error instanceof Error ? error.message : String(error),
    };
}
/** The path of an operation's URL, `mfeOperationsStatus` or `mfeOperationResults`. */
function operationPath(names, folder, id) {
    const provider = `/subscriptions/${names.subscriptionId}/providers/Microsoft.MachineLearningServices`;
    return `${provider}/locations/${names.location}/${folder}/${id}`;
}
class StoredOperations {
    options;
    running = new Set();
    constructor(options) {
        this.options = options;
    }
    async start(word, status, work) {
        const id = `${word}:${this.options.workspace.workspaceId}:${(0,external_node_crypto_.randomUUID)()}`;
        const document = { id, status, startTime: new Date().toISOString() };
        await this.options.store.put(kind, id, document);
        this.running.add(id);
        const ended = this.run(document, work).finally(() => this.running.delete(id));
        return {
            statusHeaders: {
                'azure-asyncoperation': this.url('mfeOperationsStatus', id),
                'x-ms-async-operation-timeout': 'PT1H',
            },
            resultHeaders: {
                location: this.url('mfeOperationResults', id),
                'x-ms-async-operation-timeout': 'PT1H',
            },
            ended: ended.catch((error) => this.options.log(`operation ${id}: ${String(error)}`)),
        };
    }
    async get(id) {
        return (await this.options.store.get(kind, id));
    }
    resultLocation(word, name) {
        return this.url('mfeOperationResults', `${word}:${this.options.workspace.workspaceId}:${name}`);
    }
    isBusy() {
        return this.running.size > 0;
    }
    async recover() {
        const message = 'The local platform stopped while this operation was running.';
        const error = { code: 'OperationInterrupted', message };
        for (const { id, document } of await this.options.store.list(kind)) {
            const found = document;
            if (!isActive(found))
                continue;
            const endTime = new Date().toISOString();
            await this.options.store.put(kind, id, { ...found, status: 'Failed', endTime, error });
        }
    }
    url(folder, id) {
        const { workspace, signer, baseUrl } = this.options;
        const path = operationPath(workspace, folder, id);
        const query = signer.sign(path, { scope: 'exact', permissions: 'r', lifetime });
        return `${baseUrl()}${path}?api-version=2024-04-01&${query}`;
    }
    async run(document, work) {
        let end = { status: 'Succeeded' };
        try {
            await work(this.options.signal);
        }
        catch (error) {
            end = { status: 'Failed', error: failureOf(error) };
        }
        const endTime = new Date().toISOString();
        await this.options.store.put(kind, document.id, { ...document, ...end, endTime });
    }
}
/** Opens the operations of a server. */
function createOperations(options) {
    return new StoredOperations(options);
}

// EXTERNAL MODULE: ./build/local/processes/child-environment.js
var child_environment = __webpack_require__(59744);
;// CONCATENATED MODULE: ./build/local/store/document-store.js



/** The file of an id: readable when it is a plain name, and a digest always, so that any id is a valid file name. */
function fileName(id) {
    const key = id.toLowerCase();
    const readable = key.replaceAll(/[^a-z0-9._-]/g, '_').slice(0, 80);
    return `${readable}.${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12)}.json`;
}
const document_store_isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
async function document_store_read(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (document_store_isMissing(error))
            return undefined;
        throw error;
    }
}
async function document_store_write(folder, name, content) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const aside = (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const file = await (0,promises_.open)(aside, 'wx', 0o600);
    try {
        await file.writeFile(JSON.stringify(content));
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(aside, (0,external_node_path_.join)(folder, name));
}
/** Opens the documents below a folder; the folder is made on the first write. */
function openDocumentStore(folder) {
    return {
        get: async (kind, id) => (await document_store_read((0,external_node_path_.join)(folder, kind, fileName(id))))?.document,
        put: (kind, id, document) => document_store_write((0,external_node_path_.join)(folder, kind), fileName(id), { id, document }),
        delete: async (kind, id) => {
            const path = (0,external_node_path_.join)(folder, kind, fileName(id));
            const existed = (await document_store_read(path)) !== undefined;
            await (0,promises_.rm)(path, { force: true });
            return existed;
        },
        list: async (kind) => {
            const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, kind)).catch((error) => {
                if (document_store_isMissing(error))
                    return [];
                throw error;
            });
            const documents = await Promise.all(names.filter((name) => !name.startsWith('.')).map((name) => document_store_read((0,external_node_path_.join)(folder, kind, name))));
            return documents
                .filter((found) => found !== undefined)
                .sort((a, b) => (a.id < b.id ? -1 : 1));
        },
    };
}

// EXTERNAL MODULE: ./build/local/workspace/datastores.js
var datastores = __webpack_require__(48374);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/local/workspace/workspace-file.js




const defaults = {
    subscriptionId: '00000000-0000-0000-0000-000000000000',
    resourceGroup: 'local',
    workspaceName: 'local',
    compute: 'local',
};
const rules = {
    subscriptionId: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
    resourceGroup: /^[\w().-]{1,90}$/,
    workspaceName: /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
    compute: /^[a-zA-Z][a-zA-Z0-9-]{1,31}$/,
};
const flags = {
    subscriptionId: 'subscription-id',
    resourceGroup: 'resource-group',
    workspaceName: 'workspace-name',
    compute: 'compute',
};
function check(asked, kept) {
    const keys = Object.keys(rules);
    const problems = keys.flatMap((key) => {
        const value = asked[key];
        if (value === undefined)
            return [];
        const input = flags[key];
        if (!rules[key].test(value)) {
            return [{ input, message: `'${value.slice(0, 100)}' does not match ${rules[key].source}` }];
        }
        // The names are part of every id that is stored; the compute's is not.
        const isOther = kept !== undefined && kept[key].toLowerCase() !== value.toLowerCase();
        if (key === 'compute' || !isOther)
            return [];
        const message = `this home belongs to '${kept[key]}' and not to '${value}'`;
        return [
            { input, message, hint: 'Use another --home (ML_ACTIONS_HOME) for another workspace.' },
        ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** The workspace of a home: made at the first start, the same ever after. Throws `UserError` when other names are asked for. */
async function openWorkspace(home, asked) {
    const path = (0,external_node_path_.join)(home, 'workspace.json');
    const kept = (await (0,private_file/* readJsonFile */.JE)(path));
    check(asked, kept);
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const names = {
        ...defaults,
        workspaceId: (0,external_node_crypto_.randomUUID)(),
        location: 'local',
        ...kept,
        ...(kept === undefined ? given : {}),
        ...(asked.compute === undefined ? {} : { compute: asked.compute }),
    };
    if (JSON.stringify(names) !== JSON.stringify(kept))
        await (0,private_file/* writePrivateJson */.FO)(path, names);
    return names;
}

;// CONCATENATED MODULE: ./build/local/open-context.js













/** Opens the state of a home, which is made on first use. */
async function openContext(options) {
    const { home, log } = options;
    await (0,lifecycle_home/* prepareHome */.F)(home);
    const workspace = await openWorkspace(home, options.names);
    const { token, signingKey } = await openSecrets(home);
    const sockets = await makeSocketFolder(home);
    const stopping = new AbortController();
    const { signal } = stopping;
    let url;
    const baseUrl = () => {
        if (url === undefined)
            throw new Error('the server does not listen yet');
        return url;
    };
    const store = openDocumentStore((0,external_node_path_.join)(home, 'documents'));
    const signer = (0,url_signer/* createUrlSigner */.Y)(signingKey);
    const blobs = (0,blob_store/* openBlobStore */.ni)((0,external_node_path_.join)(home, 'blobs'), store);
    for (const { container } of (0,datastores/* datastoresOf */.KN)(workspace))
        await blobs.createContainer(container);
    let variables = (0,child_environment/* childEnvironment */.Q)(options.environment);
    const environment = () => variables;
    const runs = (0,external_node_path_.join)(blobs.folder(blob_store/* artifactContainer */.G3), 'ExperimentRun');
    const idle = watchIdleness(options.idleMs, () => options.onStop('idleness'));
    const context = {
        ...{ home, store, blobs, workspace, signer, token, environment, baseUrl, log, signal },
        setEnvironment: (given) => void (variables = (0,child_environment/* childEnvironment */.Q)(given)),
        operations: createOperations({ store, workspace, signer, baseUrl, log, signal }),
        environmentCache: createEnvironmentCache(environment),
        artifactFolder: (runId) => (0,external_node_path_.join)(runs, `dcid.${runId}`),
        socketPath: sockets.path,
        addIdleGuard: idle.addGuard,
    };
    return { context, sockets, idle, stopping, listensAt: (at) => void (url = at) };
}

;// CONCATENATED MODULE: ./build/local/operations/operation-routes.js



/** How soon a client should ask again: Azure's clients would else wait 30 s (azure-clients.md §2). */
const soon = { 'retry-after-ms': '200' };
const provider = '/subscriptions/:subscriptionId/providers/Microsoft.MachineLearningServices/locations/:location';
const missing = () => new http_route/* HttpFailure */.H(404, 'NotFound', 'There is no such operation.');
function statusBody(operation) {
    return {
        id: operation.id,
        name: operation.id,
        status: operation.status,
        startTime: operation.startTime,
        endTime: operation.endTime ?? '0001-01-01T00:00:00',
        percentComplete: isActive(operation) ? 0 : 100,
        ...(operation.error === undefined ? {} : { error: { ...operation.error, details: [] } }),
    };
}
function resultAnswer(operation) {
    if (isActive(operation))
        return { status: 202, headers: soon, body: {} };
    if (operation.error === undefined)
        return { status: 200 };
    return { status: 400, body: { error: { ...operation.error, details: [] } } };
}
/** The two places where clients ask for the end of an operation. `others` answers for kinds that are kept elsewhere (`jc`). */
function operationRoutes(operations, others) {
    const status = async (request) => {
        const operation = await operations.get((0,workspace_route/* param */.uR)(request, 'id'));
        if (operation === undefined)
            throw missing();
        return { status: 200, headers: isActive(operation) ? soon : {}, body: statusBody(operation) };
    };
    const result = async (request) => {
        const id = (0,workspace_route/* param */.uR)(request, 'id');
        const [kind = '', , ...name] = id.split(':');
        const other = Object.hasOwn(others, kind) ? others[kind] : undefined;
        if (other === undefined) {
            const operation = await operations.get(id);
            if (operation === undefined)
                throw missing();
            return resultAnswer(operation);
        }
        const ended = await other(name.join(':'));
        if (ended === undefined)
            throw missing();
        return ended ? { status: 200 } : { status: 202, headers: soon, body: {} };
    };
    const route = (folder, handle) => ({
        method: 'GET',
        path: `${provider}/${folder}/:id`,
        access: 'signed',
        handle,
    });
    return [route('mfeOperationsStatus', status), route('mfeOperationResults', result)];
}

;// CONCATENATED MODULE: ./build/local/workspace/workspace-routes.js





const type = 'Microsoft.MachineLearningServices/workspaces';
function workspaceResource(context) {
    const names = context.workspace;
    const id = (0,workspace_names/* workspaceArmId */.P)(names);
    const { host } = new URL(context.baseUrl());
    return {
        id,
        name: names.workspaceName,
        type,
        location: names.location,
        tags: {},
        sku: { name: 'Basic', tier: 'Basic' },
        kind: 'Default',
        identity: null,
        systemData: (0,asset_version/* systemData */.uC)(new Date(0).toISOString(), new Date(0).toISOString()),
        properties: {
            workspaceId: names.workspaceId,
            friendlyName: names.workspaceName,
            description: null,
            storageAccount: null,
            keyVault: null,
            applicationInsights: null,
            discoveryUrl: `${context.baseUrl()}/discovery`,
            mlFlowTrackingUri: `azureml://${host}/mlflow/v1.0${id}`,
            provisioningState: 'Succeeded',
            publicNetworkAccess: 'Disabled',
            v1LegacyMode: false,
        },
    };
}
/** Where clients find each service of the region: here all are this server. */
function discovery(context) {
    const services = ['api', 'catalog', 'experimentation', 'history', 'modelmanagement', 'studio'];
    return Object.fromEntries(services.map((service) => [service, context.baseUrl()]));
}
function computeResource(context) {
    const names = context.workspace;
    return {
        id: `${(0,workspace_names/* workspaceArmId */.P)(names)}/computes/${names.compute}`,
        name: names.compute,
        type: `${type}/computes`,
        location: names.location,
        properties: {
            computeType: 'AmlCompute',
            computeLocation: names.location,
            description: 'this machine',
            provisioningState: 'Succeeded',
            provisioningErrors: null,
            properties: {
                vmSize: `local_${(0,external_node_os_.availableParallelism)()}_cores`,
                vmPriority: 'Dedicated',
                scaleSettings: { minNodeCount: 1, maxNodeCount: 1, nodeIdleTimeBeforeScaleDown: 'PT120S' },
                currentNodeCount: 1,
                targetNodeCount: 1,
                allocationState: 'Steady',
                errors: null,
            },
        },
    };
}
/** The workspace, the discovery of its services, and its one compute. */
function workspaceRoutes(context) {
    const names = context.workspace;
    const answer = (body) => Promise.resolve({ status: 200, body });
    return [
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '', () => answer(workspaceResource(context))),
        { method: 'GET', path: '/discovery', handle: () => answer(discovery(context)) },
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/computes', () => answer({ value: [computeResource(context)], nextLink: null })),
        (0,workspace_route/* workspaceRoute */.nW)(names, 'GET', '/computes/:name', async (request) => {
            if ((0,workspace_route/* param */.uR)(request, 'name').toLowerCase() === names.compute.toLowerCase()) {
                return answer(computeResource(context));
            }
            // Azure's 404 of a compute has no body (azureml-rest.md §2).
            throw new http_route/* HttpFailure */.H(404, 'NotFound', 'no such compute', { body: 'none' });
        }),
    ];
}

;// CONCATENATED MODULE: ./build/local/server.js














const defaultLogLimit = 1024 ** 3;
async function openRooms(config) {
    const opened = await openContext(config);
    const { context } = opened;
    const tracking = config.parts.mlflow(context);
    const mlflow = tracking.port;
    const jobs = createJobs({
        context,
        mlflow,
        capacity: config.jobCapacity ?? (0,external_node_os_.availableParallelism)(),
        logLimit: config.jobLogLimit ?? defaultLogLimit,
    });
    const modules = [tracking, ...config.parts.modules.map((create) => create(context, mlflow))];
    context.addIdleGuard(() => jobs.isBusy() || context.operations.isBusy());
    return { opened, mlflow, jobs, modules };
}
function routesOf(rooms, onStop) {
    const { mlflow, jobs, modules } = rooms;
    const { context } = rooms.opened;
    return [
        ...controlRoutes(context, onStop),
        ...workspaceRoutes(context),
        ...(0,datastores/* datastoreRoutes */.oH)(context),
        ...blobRoutes(context),
        ...codeRoutes(context),
        ...(0,environment_versions/* environmentRoutes */.Y)(context),
        ...dataRoutes(context),
        ...jobRoutes(context, jobs),
        ...historyRoutes({ context, mlflow, jobs }),
        ...operationRoutes(context.operations, { jc: hasJobEnded(jobs) }),
        ...modules.flatMap(({ routes }) => routes),
    ];
}
function server_listen(config, rooms) {
    const { context, idle, listensAt } = rooms.opened;
    const options = {
        routes: routesOf(rooms, config.onStop),
        token: context.token,
        signer: context.signer,
        location: context.workspace.location,
        onRequest: (path) => {
            if (!isControl(path))
                idle.touch();
        },
        onError: (error, what) => {
            const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
            context.log(`${what}: ${trace}`);
        },
        onListening: async (port) => {
            listensAt(`http://127.0.0.1:${port}`);
            await context.operations.recover();
            for (const { start } of rooms.modules)
                await start?.();
            await rooms.jobs.recover();
        },
    };
    return serveHttp(options, config.port);
}
async function server_close({ opened, jobs, modules }, server) {
    opened.idle.stop();
    // Jobs end first, while MLflow is there to be told.
    await jobs.close();
    opened.stopping.abort();
    await server.close();
    for (const module of modules)
        await module.close?.();
    await opened.sockets.remove();
}
/** Opens the state of a home, mends what a crash left, and serves it on 127.0.0.1. */
async function startLocalServer(config) {
    const rooms = await openRooms(config);
    const server = await server_listen(config, rooms);
    const { baseUrl, token, workspace } = rooms.opened.context;
    return { url: baseUrl(), token, workspace, close: () => server_close(rooms, server) };
}

;// CONCATENATED MODULE: ./build/commands/local/serve.js





async function announce(home, server) {
    const self = await (0,process_identity/* identify */.ls)(process.pid);
    if (self === undefined)
        throw new Error('this process cannot be identified');
    const { subscriptionId, resourceGroup, workspaceName } = server.workspace;
    const names = { subscriptionId, resourceGroup, workspaceName };
    await (0,server_file/* writeServerFile */.zh)(home, { url: server.url, token: server.token, process: self, ...names });
}
async function serveLocked(options, { environment, log, parts }, signal) {
    let onStop = () => undefined;
    const asked = new Promise((resolve) => (onStop = resolve));
    const server = await startLocalServer({
        home: options.home,
        port: options.port,
        names: options.names,
        environment,
        idleMs: options.idleMinutes * 60_000,
        parts,
        log,
        onStop,
    });
    await announce(options.home, server);
    log(`listening at ${server.url} (workspace ${server.workspace.workspaceName})`);
    signal.addEventListener('abort', () => onStop('a signal'), { once: true });
    if (signal.aborted)
        onStop('a signal');
    log(`stopping: ${await asked}`);
    await (0,server_file/* removeServerFile */.q2)(options.home);
    await server.close();
    log('stopped');
}
/** Is the server of a home until it is told to stop; false when another process is that server already. */
async function serve(options, io, signal) {
    await (0,lifecycle_home/* prepareHome */.F)(options.home);
    if (!(await takeServerLock(options.home)))
        return false;
    try {
        await serveLocked(options, io, signal);
    }
    finally {
        await releaseServerLock(options.home);
    }
    return true;
}


/***/ }),

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


/***/ })

};
