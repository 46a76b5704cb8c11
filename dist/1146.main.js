export const id = 1146;
export const ids = [1146];
export const modules = {

/***/ 67191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t4: () => (/* binding */ assetRoutes),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* unused harmony export findVersion */
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54940);
/* harmony import */ var _http_strict_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65997);
/* harmony import */ var _http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98996);
/* harmony import */ var _workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68854);
/* harmony import */ var _asset_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78169);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59175);






/** Azure's rule for names and versions of assets. */
const assetName = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
/** All versions in the store, oldest first. */
async function listVersions(context, kind) {
    const documents = await context.store.list(kind);
    return documents
        .map(({ document }) => document)
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
/** One version, or `HttpFailure` 404. */
async function findVersion(context, collection, name, version) {
    const found = await context.store.get(collection.kind, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .versionId */ .I)(name, version));
    if (found !== undefined)
        return found;
    const what = `${collection.collection}/${name}/versions/${version}`;
    throw new _http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(404, 'NotFound', `${what.slice(0, 300)} does not exist in the workspace.`);
}
const ofName = (all, name) => all.filter((asset) => asset.name.toLowerCase() === name.toLowerCase());
/** `listViewType`, `$orderBy=createdtime desc` and `$top` as clients send them. */
function page(request, versions) {
    const query = request.url.searchParams;
    const view = query.get('listViewType') ?? 'ActiveOnly';
    const isWanted = ({ properties }) => view === 'All' || (properties['isArchived'] === true) === (view === 'ArchivedOnly');
    const wanted = versions.filter(isWanted);
    if (/^createdtime +desc$/i.test(query.get('$orderBy') ?? ''))
        wanted.reverse();
    const top = Number(query.get('$top') ?? Infinity);
    return top >= 1 ? wanted.slice(0, top) : wanted;
}
async function put(context, assets, request) {
    const [name, version] = [(0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'name'), (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'version')];
    if (![name, version].every((text) => assetName.test(text))) {
        const text = `Asset name and version must match ${assetName.source}.`;
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(400, 'RequestInvalid', text);
    }
    const body = (0,_http_strict_body_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBody */ .ll)(await request.json(), assets.shape);
    const properties = assets.accept(body['properties']);
    const before = (await context.store.get(assets.kind, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .versionId */ .I)(name, version)));
    const differs = (key) => (before?.properties[key] ?? null) !== (properties[key] ?? null);
    if (before !== undefined && assets.immutable.some(differs))
        throw assets.conflict();
    const now = new Date().toISOString();
    const asset = {
        name: before?.name ?? name,
        version: before?.version ?? version,
        properties,
        createdAt: before?.createdAt ?? now,
        lastModifiedAt: now,
    };
    await context.store.put(assets.kind, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .versionId */ .I)(name, version), asset);
    const resource = (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionResource */ .ZX)(context.workspace, assets.collection, asset);
    return { status: before === undefined ? 201 : 200, body: resource };
}
async function container(context, assets, request) {
    const name = (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'name');
    const versions = ofName(await listVersions(context, assets.kind), name);
    const [first, latest] = [versions[0], versions.at(-1)];
    if (first === undefined || latest === undefined) {
        const text = `${assets.collection}/${name.slice(0, 255)} does not exist in the workspace.`;
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(404, 'NotFound', text);
    }
    const properties = {
        description: null,
        tags: {},
        properties: {},
        isArchived: versions.every((asset) => asset.properties['isArchived'] === true),
        latestVersion: latest.version,
        nextVersion: (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .nextVersion */ .yU)(versions.map((asset) => asset.version)),
        provisioningState: 'Succeeded',
    };
    const body = {
        id: `${(0,_workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceArmId */ .P)(context.workspace)}/${assets.collection}/${first.name}`,
        name: first.name,
        type: `Microsoft.MachineLearningServices/workspaces/${assets.collection}`,
        properties,
        systemData: (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .systemData */ .uC)(first.createdAt, latest.lastModifiedAt),
    };
    return { status: 200, body };
}
async function list(context, assets, request) {
    const all = await listVersions(context, assets.kind);
    const found = assets.search?.(request, all) ?? page(request, ofName(all, (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'name')));
    const value = found.map((one) => (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionResource */ .ZX)(context.workspace, assets.collection, one));
    return { status: 200, body: { value, nextLink: null } };
}
/** PUT and GET of versions, their list, and the container that names the latest and the next one. */
function assetRoutes(context, assets) {
    const at = `/${assets.collection}/:name`;
    const names = context.workspace;
    const get = async (request) => {
        const found = findVersion(context, assets, (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'name'), (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'version'));
        return { status: 200, body: (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionResource */ .ZX)(names, assets.collection, await found) };
    };
    const versionPath = `${at}/versions/:version`;
    return [
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'GET', at, (request) => container(context, assets, request)),
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'GET', `${at}/versions`, (request) => list(context, assets, request)),
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'GET', versionPath, get),
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'PUT', versionPath, (request) => put(context, assets, request)),
    ];
}


/***/ }),

/***/ 78169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ versionResource),
/* harmony export */   _B: () => (/* binding */ assetProperties),
/* harmony export */   uC: () => (/* binding */ systemData),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export versionArmId */
/* harmony import */ var _workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68854);

/** Azure's `systemData`; local has one user. */
function systemData(createdAt, lastModifiedAt) {
    return {
        createdAt,
        createdBy: 'local',
        createdByType: 'User',
        lastModifiedAt,
        lastModifiedBy: 'local',
        lastModifiedByType: 'User',
    };
}
/** The ARM id of a version; `collection` is `codes`, `environments`, `data` or `models`. */
function versionArmId(names, collection, asset) {
    return `${(0,_workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceArmId */ .P)(names)}/${collection}/${asset.name}/versions/${asset.version}`;
}
/** The resource as answered. Its `name` is the version, not the asset's name (azureml-rest.md §0). */
function versionResource(names, collection, asset) {
    return {
        id: versionArmId(names, collection, asset),
        name: asset.version,
        type: `Microsoft.MachineLearningServices/workspaces/${collection}/versions`,
        properties: asset.properties,
        systemData: systemData(asset.createdAt, asset.lastModifiedAt),
    };
}
/** `isArchived` false and the other optional members null, as Azure answers. */
function assetProperties(given) {
    return {
        description: null,
        isAnonymous: false,
        isArchived: false,
        ...given,
        tags: given['tags'] ?? {},
        properties: given['properties'] ?? {},
        provisioningState: 'Succeeded',
    };
}
/** The version that Azure proposes next: one more than the largest whole number there is. */
function nextVersion(versions) {
    const numbers = versions.filter((text) => /^\d{1,15}$/.test(text)).map(Number);
    return String(Math.max(0, ...numbers) + 1);
}


/***/ }),

/***/ 19580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fromCodeUri)
/* harmony export */ });
/* harmony import */ var _blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34332);
/* harmony import */ var _http_url_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40287);


/**
 * The folder of a code version's URI: `<blob address>/<container>/<folder>`, or the container itself for a single file. Only the
 * path counts: the server's port may have changed since.
 */
function fromCodeUri(context, uri) {
    const path = URL.canParse(uri) ? (0,_http_url_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .decodedPath */ .k)(new URL(uri).pathname) : undefined;
    if (path?.startsWith(`${_blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__/* .blobPrefix */ .cu}/`) !== true) {
        throw new Error(`The code URI ${uri.slice(0, 200)} is not of this server's blob storage.`);
    }
    const [container = '', ...rest] = path.slice(_blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__/* .blobPrefix */ .cu.length + 1).split('/');
    const blob = rest.filter((part) => part !== '').join('/');
    return blob === '' ? context.blobs.folder(container) : context.blobs.path(container, blob);
}


/***/ }),

/***/ 42659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ environmentCollection),
/* harmony export */   Y: () => (/* binding */ environmentRoutes)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54940);
/* harmony import */ var _http_strict_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65997);
/* harmony import */ var _asset_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78169);
/* harmony import */ var _asset_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67191);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59175);






const route = { name: 'Route', members: { path: 'string', port: 'number' } };
const environmentShape = (0,_http_strict_body_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceShape */ .WJ)('EnvironmentVersionResource', {
    name: 'EnvironmentVersion',
    members: {
        ..._http_strict_body_js__WEBPACK_IMPORTED_MODULE_2__/* .assetMembers */ .WN,
        image: 'string',
        condaFile: 'string',
        osType: 'string',
        autoRebuild: 'string',
        environmentType: 'string',
        stage: 'string',
        build: {
            name: 'BuildContext',
            members: { contextUri: 'string', dockerfilePath: 'string' },
            required: ['contextUri'],
        },
        inferenceConfig: {
            name: 'InferenceContainerProperties',
            members: { livenessRoute: route, readinessRoute: route, scoringRoute: route },
        },
    },
});
/** Azure answers the conda file as JSON text (azureml-rest.md §4). */
function condaAsJson(text) {
    try {
        return JSON.stringify((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 50 }));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H(400, 'RequestInvalid', `The conda file is not YAML: ${reason}`);
    }
}
function accept(given) {
    const condaFile = given['condaFile'];
    if (given['build'] !== undefined && given['build'] !== null) {
        const text = 'The local platform builds no images: name an image and a conda_file instead of build.';
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H(400, 'RequestInvalid', text);
    }
    return (0,_asset_version_js__WEBPACK_IMPORTED_MODULE_5__/* .assetProperties */ ._B)({
        ...given,
        condaFile: typeof condaFile === 'string' ? condaAsJson(condaFile) : null,
        environmentType: 'UserCreated',
        osType: given['osType'] ?? 'Linux',
    });
}
/** Environment versions; a version that says something else is a conflict, as clients of Azure expect. */
const environmentCollection = {
    collection: 'environments',
    kind: _kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kinds */ .E.environmentVersions,
    shape: environmentShape,
    accept,
    immutable: ['condaFile', 'image'],
    conflict: () => new _http_route_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H(409, 'Conflict', 'The environment version exists and cannot be changed.'),
};
function environmentRoutes(context) {
    return (0,_asset_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .assetRoutes */ .t4)(context, environmentCollection);
}


/***/ }),

/***/ 59175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kinds),
/* harmony export */   I: () => (/* binding */ versionId)
/* harmony export */ });
/** The kinds of documents in the store, one folder each. Model versions are written by the model registry and read here. */
const kinds = {
    codeVersions: 'code-versions',
    environmentVersions: 'environment-versions',
    dataVersions: 'data-versions',
    modelVersions: 'model-versions',
    jobs: 'jobs',
};
/** The id of an asset version's document. */
function versionId(name, version) {
    return `${name}/${version}`;
}


/***/ }),

/***/ 99075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ UriFailure),
/* harmony export */   b: () => (/* binding */ createUriResolver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_datastores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48374);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59175);



/** A URI that leads nowhere here; the message says why. */
class UriFailure extends Error {
    name = 'UriFailure';
}
const datastoreUri = /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/(?:providers\/microsoft\.machinelearningservices\/)?workspaces\/[^/]+\/)?datastores\/([^/]+)\/(?:paths\/)?(.*)$/i;
const jobUri = /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/)?jobs\/([^/]+)\/outputs\/([^/]+)\/?(?:paths\/)?(.*)$/i;
const runUri = /^runs:\/+([^/]+)\/?(.*)$/i;
const versionUri = /\/(data|models)\/([^/]+)\/versions\/([^/]+)$/i;
const shortUri = /^azureml:([^:/@]+):([^:/@]+)$/;
/** Below a folder by forward-slash parts; nothing may climb out of it. */
function below(folder, path) {
    const parts = path.split('/').filter((part) => part !== '');
    if (parts.some((part) => part === '..' || part === '.' || /[\0\\]/.test(part))) {
        throw new UriFailure(`The path '${path.slice(0, 200)}' must not contain '.' or '..'.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...parts);
}
function decoded(path) {
    try {
        return decodeURI(path);
    }
    catch {
        throw new UriFailure(`The path '${path.slice(0, 200)}' is not percent-encoded UTF-8.`);
    }
}
function fromDatastore(context, name, path) {
    const datastore = (0,_workspace_datastores_js__WEBPACK_IMPORTED_MODULE_1__/* .findDatastore */ .fQ)(context.workspace, name);
    if (datastore === undefined)
        throw new UriFailure(`There is no datastore '${name}'.`);
    return below(context.blobs.folder(datastore.container), decoded(path));
}
async function fromRun(at, run, path) {
    const isJob = (await at.outputs(run)) !== undefined;
    const folder = isJob
        ? at.context.artifactFolder(run)
        : await at.mlflow.artifactFolder(run, at.signal);
    if (folder === undefined)
        throw new UriFailure(`There is no run '${run}'.`);
    return below(folder, path);
}
async function fromJob(at, job, output, path) {
    if (output === 'artifacts' || output === 'default')
        return fromRun(at, job, path);
    const outputs = await at.outputs(job);
    if (outputs === undefined)
        throw new UriFailure(`There is no job '${job}'.`);
    const uri = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
    if (uri === undefined)
        throw new UriFailure(`The job '${job}' has no output '${output}'.`);
    return below(await follow({ ...at, depth: at.depth + 1 }, uri), path);
}
async function fromVersion(at, collection, name, version) {
    const isData = collection.toLowerCase() === 'data';
    const kind = isData ? _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E.dataVersions : _kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .E.modelVersions;
    const found = (await at.context.store.get(kind, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .versionId */ .I)(name, version)));
    const uri = found?.properties[isData ? 'dataUri' : 'modelUri'];
    if (typeof uri !== 'string') {
        throw new UriFailure(`There is no ${collection} version '${name}:${version}'.`);
    }
    return follow({ ...at, depth: at.depth + 1 }, uri);
}
async function follow(at, uri) {
    if (at.depth > 10)
        throw new UriFailure(`The references behind '${uri}' go in a circle.`);
    const [, datastore, path] = datastoreUri.exec(uri) ?? [];
    if (datastore !== undefined)
        return fromDatastore(at.context, datastore, path ?? '');
    const [, job, output, jobPath] = jobUri.exec(uri) ?? [];
    if (job !== undefined && output !== undefined)
        return fromJob(at, job, output, jobPath ?? '');
    const [, run, runPath] = runUri.exec(uri) ?? [];
    if (run !== undefined)
        return fromRun(at, run, runPath ?? '');
    const [, collection, name, version] = versionUri.exec(uri) ?? [];
    if (collection !== undefined && name !== undefined && version !== undefined) {
        return fromVersion(at, collection, name, version);
    }
    const [, shortName, shortVersion] = shortUri.exec(uri) ?? [];
    if (shortName !== undefined && shortVersion !== undefined) {
        return fromVersion(at, 'data', shortName, shortVersion);
    }
    throw new UriFailure(`The local platform cannot read '${uri.slice(0, 300)}': it knows datastores, jobs, runs, data and model versions.`);
}
/** Follows URIs over assets, jobs and runs to a place on disk. */
function createUriResolver(context, mlflow, outputs) {
    return {
        resolve: (uri, signal) => follow({ context, mlflow, outputs, signal, depth: 0 }, uri),
    };
}


/***/ }),

/***/ 34332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ artifactContainer),
/* harmony export */   cu: () => (/* binding */ blobPrefix),
/* harmony export */   ni: () => (/* binding */ openBlobStore),
/* harmony export */   vi: () => (/* binding */ accountName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54940);







/** The name of the one storage account; its blobs are at `/<account>.blob.core.windows.net/<container>/<blob>`. */
const accountName = 'mlactionslocal';
/** The path prefix of every blob URL: the account as first part, as storage clients expect on a loopback host. */
const blobPrefix = `/${accountName}.blob.core.windows.net`;
/** The container of run artifacts and logs (datastore `workspaceartifactstore`). */
const artifactContainer = 'azureml';
/** Azure's bound of one Put Blob (5,000 MiB). */
const largestBlob = 5_000 * 1024 * 1024;
/** A container's name by Azure's rule: 3 to 63 of lower-case letters, digits and single hyphens. */
const containerName = /^[a-z0-9](-?[a-z0-9]){2,62}$/;
function checkBlobName(blob) {
    const parts = blob.split('/');
    const isBad = (part) => part === '' || part === '.' || part === '..' || part.length > 255;
    if (blob.length > 1024 || /[\0\\]/.test(blob) || parts.some(isBad)) {
        const rule = "parts must not be empty, '.', '..' or contain a backslash";
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(400, 'InvalidResourceName', `The blob name is not valid: ${rule}.`);
    }
}
/** Lets bytes through up to the bound, and compares their MD5 at the end. */
function checked(expectedMd5) {
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            md5.update(chunk);
            if (size > largestBlob) {
                const message = `The blob is larger than ${largestBlob} bytes, the most one request may write.`;
                done(new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(413, 'RequestBodyTooLarge', message));
            }
            else
                done(null, chunk);
        },
        flush(done) {
            if (expectedMd5 === undefined || md5.digest('base64') === expectedMd5)
                done();
            else
                done(new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(400, 'Md5Mismatch', 'The MD5 of the request differs from its header.'));
        },
    });
}
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : undefined;
/** A name that is a file in one blob and a folder in another: Azure allows it, a file system does not. */
function clash(error) {
    if (!['ENOTDIR', 'EISDIR', 'EEXIST'].includes(codeOf(error) ?? ''))
        return error;
    const message = 'The local platform cannot keep a blob whose name is also the folder of another.';
    return new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(409, 'BlobNameConflict', message, { cause: error });
}
const metadataKind = 'blob-metadata';
/** Blob names differ by case, ids of documents do not: the digest keeps them apart. */
function metadataId(container, blob) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${container}/${blob}`).digest('hex');
}
/** The file's facts; undefined when it or a folder on the way is missing. */
async function found(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''))
            return undefined;
        throw error;
    }
}
/** Puts the finished file in its place, atomically. */
async function place(aside, target, onlyIfAbsent) {
    if (!onlyIfAbsent)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(aside, target);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(aside, target);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(409, 'BlobAlreadyExists', 'The specified blob already exists.');
    }
}
class FileBlobStore {
    root;
    store;
    constructor(root, store) {
        this.root = root;
        this.store = store;
    }
    folder(container) {
        if (containerName.test(container))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.root, container);
        throw new _http_route_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpFailure */ .H(400, 'InvalidResourceName', 'The container name is not valid.');
    }
    async createContainer(container) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(this.folder(container), { recursive: true, mode: 0o700 });
    }
    async hasContainer(container) {
        return (await found(this.folder(container))) !== undefined;
    }
    path(container, blob) {
        checkBlobName(blob);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder(container), blob);
    }
    async stat(container, blob) {
        const stats = await found(this.path(container, blob));
        return stats?.isFile() === true ? stats : undefined;
    }
    read(container, blob, range) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.path(container, blob), range ?? {});
    }
    async write(container, blob, bytes, { onlyIfAbsent, contentMd5 }) {
        const target = this.path(container, blob);
        const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.root, '.incoming');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(incoming, { recursive: true, mode: 0o700 });
        const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex'));
        try {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(bytes, checked(contentMd5), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(aside, { flush: true }));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
            await place(aside, target, onlyIfAbsent);
            await this.store.delete(metadataKind, metadataId(container, blob));
        }
        catch (error) {
            throw clash(error);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(aside, { force: true });
        }
    }
    async metadata(container, blob) {
        const kept = await this.store.get(metadataKind, metadataId(container, blob));
        return (kept ?? {});
    }
    setMetadata(container, blob, metadata) {
        return this.store.put(metadataKind, metadataId(container, blob), metadata);
    }
}
/** Opens the blobs below a folder. Metadata are documents of their own. */
function openBlobStore(folder, store) {
    return new FileBlobStore(folder, store);
}


/***/ }),

/***/ 73381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EnvironmentFailure)
/* harmony export */ });
/** An environment that cannot be made; the message says why. */
class EnvironmentFailure extends Error {
    name = 'EnvironmentFailure';
}


/***/ }),

/***/ 65847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _processes_run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23602);
/* harmony import */ var _environment_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73381);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89680);





const question = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';
/** What a command of that name is, or undefined when it does not run. */
async function ask(name, environment, signal) {
    const end = await (0,_processes_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .tryProgram */ .S)(name, ['-c', question], { environment, signal });
    const [program, version] = end?.stdout.trimEnd().split(/\r?\n/).slice(-2) ?? [];
    if (end?.status !== 0 || !program?.startsWith('/') || version === undefined)
        return undefined;
    return { program, version };
}
const minorOf = (name) => Number(name.split('.')[1]);
/** The names `python3.X` in the folders of PATH, newest first. */
async function versionedNames(environment) {
    const folders = (environment['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((part) => part !== '');
    const lists = await Promise.all(folders.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])));
    const names = new Set(lists.flat().filter((name) => /^python3\.\d{1,3}$/.test(name)));
    return [...names].sort((a, b) => minorOf(b) - minorOf(a));
}
/** Names to ask, in the order of preference: a single version's own, what people call Python, then newest first. */
async function candidates(wanted, environment) {
    const own = wanted !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isSingleVersion */ .p3)(wanted)
        ? [`python${wanted.split('.').slice(0, 2).join('.')}`]
        : [];
    return [...new Set([...own, 'python3', 'python', ...(await versionedNames(environment))])];
}
/**
 * A Python on PATH of that version (`3.11`, `3.11.4`, a range such as `>=3.9,<3.13`, or any). Throws `EnvironmentFailure` that
 * names what there is instead.
 */
async function findPython(wanted, environment, signal) {
    const seen = new Map();
    for (const name of await candidates(wanted, environment)) {
        const python = await ask(name, environment, signal);
        if (python === undefined)
            continue;
        if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfiesPython */ .Qh)(python.version, wanted))
            return python;
        if (!seen.has(python.version))
            seen.set(python.version, `${name} is ${python.version}`);
    }
    const there = seen.size === 0 ? 'there is no Python on PATH' : [...seen.values()].join(', ');
    const need = wanted === undefined ? 'Python' : `Python ${wanted}`;
    const hint = 'Install it and put it on PATH (on GitHub Actions: actions/setup-python)';
    throw new _environment_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentFailure */ .K(`The environment needs ${need}, but ${there}. ${hint}.`);
}


/***/ }),

/***/ 89680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ satisfiesPython),
/* harmony export */   dS: () => (/* binding */ readPythonVersion),
/* harmony export */   p3: () => (/* binding */ isSingleVersion)
/* harmony export */ });
const clausePattern = /^(<=|>=|!=|~=|==|=|<|>)?(\d+(?:\.\d+){0,2})(\.?\*)?(?:=[^=,|]*)?$/;
function readClause(text) {
    const [, written = '=', version, star] = clausePattern.exec(text) ?? [];
    if (version === undefined)
        return undefined;
    const order = (written === '==' ? '=' : written);
    const numbers = version.split('.').map(Number);
    // `=3.11` and `==3.11` both mean any 3.11.x here: nobody asks for 3.11.0 in that way.
    return { order, numbers, isPrefix: star !== undefined || order === '=' };
}
/** The alternatives of a range, each of which is a list of comparisons that must all hold; undefined: not understood. */
function readRange(range) {
    const alternatives = range.split('|').map((one) => one.split(',').map(readClause));
    const isWhole = alternatives.flat().every((clause) => clause !== undefined);
    return isWhole ? alternatives : undefined;
}
/** Compares the numbers of two versions; missing ones are 0. */
function compare(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
const startsWith = (version, prefix) => prefix.every((number, index) => version[index] === number);
function holds(version, { order, numbers, isPrefix }) {
    switch (order) {
        case '=':
            return startsWith(version, numbers);
        case '!=':
            return isPrefix ? !startsWith(version, numbers) : compare(version, numbers) !== 0;
        case '~=':
            return compare(version, numbers) >= 0 && startsWith(version, numbers.slice(0, -1));
        case '>=':
            return compare(version, numbers) >= 0;
        case '>':
            return compare(version, numbers) > 0;
        case '<=':
            return compare(version, numbers) <= 0;
        case '<':
            return compare(version, numbers) < 0;
    }
}
/**
 * Python's version as a conda file writes it (MatchSpec of conda 24: `=3.11`, `==3.11.4`, `>=3.9,<3.13`, `!=3.10.*`, `~=3.11`,
 * `3.10|3.12`) in the words of `satisfiesPython`: a version and what begins with it (`3.11`), or a range. Undefined when it is
 * not understood.
 */
function readPythonVersion(spec) {
    const range = spec.replaceAll(/\s+/g, '');
    const single = /^=?=?(\d+(?:\.\d+){0,2})(?:\.\*)?(?:=[^=,|]*)?$/.exec(range)?.[1];
    if (single !== undefined)
        return single;
    return readRange(range) === undefined ? undefined : range;
}
/** Whether `3.11.7` is what `3.11`, `3.11.7` or a range such as `>=3.9,<3.13` asks for; undefined asks for nothing. */
function satisfiesPython(version, wanted) {
    if (wanted === undefined)
        return true;
    const numbers = version.split('.').map(Number);
    const alternatives = readRange(wanted) ?? [];
    return alternatives.some((clauses) => clauses.every((clause) => holds(numbers, clause)));
}
/** Whether a wanted version is one version and no range. */
function isSingleVersion(wanted) {
    return /^[\d.]+$/.test(wanted);
}


/***/ }),

/***/ 82892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ copyTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A file itself, or a link to a file below the root; undefined for anything else. */
async function isCopied(copy, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
    if (real === undefined || !(real === copy.root || real.startsWith(copy.root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)))
        return false;
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real)).isFile();
}
async function copyInto(copy, from, to) {
    copy.signal.throwIfAborted();
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from);
    if (stats.isDirectory()) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true });
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from))
            await copyInto(copy, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name));
    }
    else if (await isCopied(copy, from)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
        // A file system that can share the bytes until one side writes does so.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        copy.files += 1;
    }
    else
        copy.skipped.push(from);
}
/** Copies a file or the regular files of a folder; what is there already is overwritten. A missing source is an error. */
async function copyTree(from, to, signal) {
    const copy = { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(from), signal, files: 0, skipped: [] };
    await copyInto(copy, copy.root, to);
    return { files: copy.files, skipped: copy.skipped };
}


/***/ }),

/***/ 70260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export largestJsonBody */
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54940);

/** The most bytes of a JSON body. */
const largestJsonBody = 4 * 1024 * 1024;
/** Reads at most `limit` bytes of a message; more is `HttpFailure` 413, and the rest is left unread. */
async function readBytes(message, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > limit) {
            const text = `The request body is larger than ${limit} bytes.`;
            throw new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(413, 'RequestEntityTooLarge', text);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Parses a JSON body of at most 4 MiB of UTF-8; an empty one is `undefined`, a malformed one `HttpFailure` 400. */
async function readJson(message) {
    const bytes = await readBytes(message, largestJsonBody);
    if (bytes.length === 0)
        return undefined;
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(400, 'RequestInvalid', `The request body is not JSON: ${reason}`);
    }
}


/***/ }),

/***/ 54940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/** An answer that is an error, in Azure's shape for its plane. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    status;
    code;
    headers;
    /** `none`: the answer has no body, as some of Azure's 404 have. */
    body;
    constructor(status, code, message, options) {
        super(message, options);
        this.status = status;
        this.code = code;
        this.headers = options?.headers ?? {};
        this.body = options?.body ?? 'plane';
    }
}


/***/ }),

/***/ 65997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ resourceShape),
/* harmony export */   WN: () => (/* binding */ assetMembers),
/* harmony export */   ll: () => (/* binding */ checkBody)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54940);

const invalid = (message) => new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(400, 'RequestInvalid', message);
function asObject(value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value;
    }
    throw invalid(`Error converting value at path '${path}': an object is expected.`);
}
function checkScalar(value, kind, path) {
    if (typeof value === kind)
        return;
    throw invalid(`Error converting value at path '${path}': a ${kind} is expected.`);
}
function checkObject(value, shape, path) {
    const object = asObject(value, path);
    for (const [key, member] of Object.entries(object)) {
        const expected = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
        if (expected === undefined) {
            throw invalid(`Could not find member '${key.slice(0, 100)}' on object of type '${shape.name}'`);
        }
        checkMember(member, expected, path === '' ? key : `${path}.${key}`);
    }
    for (const key of shape.required ?? []) {
        if (object[key] === undefined || object[key] === null) {
            throw invalid(`The ${key} field of ${shape.name} is required.`);
        }
    }
}
function checkChoice(value, shape, path) {
    const object = asObject(value, path);
    const given = object[shape.discriminator];
    const known = Object.keys(shape.choices);
    const choice = typeof given === 'string'
        ? known.find((name) => name.toLowerCase() === given.toLowerCase())
        : undefined;
    const chosen = choice === undefined ? undefined : shape.choices[choice];
    if (chosen === undefined) {
        const text = `'${shape.discriminator}' at path '${path}' must be one of ${known.join(', ')}.`;
        throw invalid(text);
    }
    checkObject(value, chosen, path);
}
function checkMap(value, member, path) {
    for (const [key, entry] of Object.entries(asObject(value, path))) {
        checkMember(entry, member, `${path}.${key}`);
    }
}
function checkMember(value, shape, path) {
    if (value === null || value === undefined || shape === 'any')
        return;
    if (shape === 'string-map')
        checkMap(value, 'string', path);
    else if (shape === 'strings') {
        if (!Array.isArray(value))
            throw invalid(`A list is expected at path '${path}'.`);
        for (const [index, item] of value.entries())
            checkScalar(item, 'string', `${path}[${index}]`);
    }
    else if (typeof shape === 'string')
        checkScalar(value, shape, path);
    else if ('mapOf' in shape)
        checkMap(value, shape.mapOf, path);
    else if ('discriminator' in shape)
        checkChoice(value, shape, path);
    else
        checkObject(value, shape, path);
}
/**
 * The body, if every member of it is declared. Azure's front end refuses unknown members with 400 `RequestInvalid`
 * "Could not find member 'x' on object of type 'T'" (azureml-rest.md §0), and so does this.
 */
function checkBody(body, shape) {
    const object = asObject(body ?? undefined, '');
    checkObject(object, shape, '');
    return object;
}
/** Members that every asset version has. */
const assetMembers = {
    description: 'string',
    // Clients of 2023 send `hash_version` as a number (azure-clients.md §5): values are not looked into.
    properties: { mapOf: 'any' },
    tags: { mapOf: 'any' },
    isAnonymous: 'boolean',
    isArchived: 'boolean',
    provisioningState: 'string',
};
/** An ARM resource around its `properties`; `members` adds those of a tracked resource (`location`, `tags`, …). */
function resourceShape(name, properties, members = {}) {
    const own = { id: 'string', name: 'string', type: 'string', systemData: 'any' };
    return { name, members: { ...own, ...members, properties }, required: ['properties'] };
}


/***/ }),

/***/ 40287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createUrlSigner),
/* harmony export */   k: () => (/* binding */ decodedPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Decodes a path once; undefined when its escapes are malformed. */
function decodedPath(pathname) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
        return undefined;
    }
}
function equal(a, b) {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(left, right);
}
/** The paths that a signature of this kind may have been made for, the URL's own one and, with `sr=c`, its parents. */
function signedPaths(path, resource) {
    if (resource !== 'c')
        return [path];
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
/** Signs with HMAC-SHA-256 over permissions, expiry, scope and path. `now` is in milliseconds since 1970. */
function createUrlSigner(key, now = Date.now) {
    const signature = (permissions, expiry, resource, path) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update([permissions, expiry, resource, path].join('\n'))
        .digest('base64url');
    return {
        sign: (path, options) => {
            const expiry = `${new Date(now() + options.lifetime * 1000).toISOString().slice(0, 19)}Z`;
            const resource = options.scope === 'exact' ? 'b' : 'c';
            const sig = signature(options.permissions, expiry, resource, path);
            const query = { sv: '2024-11-04', sr: resource, sp: options.permissions, se: expiry, sig };
            return new URLSearchParams(query).toString();
        },
        allows: (url, permission) => {
            const [sp, se, sr, sig] = ['sp', 'se', 'sr', 'sig'].map((key) => url.searchParams.get(key));
            const path = decodedPath(url.pathname);
            if (!sp || !se || !sr || !sig || path === undefined)
                return false;
            if (!sp.includes(permission) || !(Date.parse(se) > now()))
                return false;
            // A person may not escape a signed folder by `..`: such paths are no names of ours at all.
            if (path.split('/').includes('..'))
                return false;
            return signedPaths(path, sr).some((signed) => equal(sig, signature(sp, se, sr, signed)));
        },
    };
}


/***/ }),

/***/ 98996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ checkWorkspace),
/* harmony export */   nW: () => (/* binding */ workspaceRoute),
/* harmony export */   uR: () => (/* binding */ param)
/* harmony export */ });
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54940);

const root = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroupName';
const provider = '/providers/Microsoft.MachineLearningServices';
/** Refuses names that are not this workspace's, with ARM's own words. */
function checkWorkspace(names, params) {
    const differs = (key, own) => params[key]?.toLowerCase() !== own.toLowerCase();
    const shown = (key) => (params[key] ?? '').slice(0, 100);
    if (differs('subscriptionId', names.subscriptionId)) {
        const text = `The subscription '${shown('subscriptionId')}' could not be found.`;
        throw new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(404, 'SubscriptionNotFound', text);
    }
    if (differs('resourceGroupName', names.resourceGroup)) {
        const text = `Resource group '${shown('resourceGroupName')}' could not be found.`;
        throw new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(404, 'ResourceGroupNotFound', text);
    }
    if (differs('workspaceName', names.workspaceName)) {
        const resource = `Microsoft.MachineLearningServices/workspaces/${shown('workspaceName')}`;
        const group = `under resource group '${names.resourceGroup}' was not found.`;
        throw new _route_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpFailure */ .H(404, 'ResourceNotFound', `The Resource '${resource}' ${group}`);
    }
}
/** A route below the workspace (`suffix` as `/jobs/:name`); names of another workspace are 404. */
function workspaceRoute(names, method, suffix, handle, options = {}) {
    return {
        method,
        path: `${options.prefix ?? ''}${root}${provider}/workspaces/:workspaceName${suffix}`,
        ...(options.access === undefined ? {} : { access: options.access }),
        handle: (request) => {
            checkWorkspace(names, request.params);
            return handle(request);
        },
    };
}
/** A part of a matched path; a missing one is a mistake in the route's own pattern. */
function param(request, name) {
    const value = request.params[name];
    if (value === undefined)
        throw new Error(`the route has no :${name}`);
    return value;
}


/***/ }),

/***/ 88269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isoDurationMs)
/* harmony export */ });
const pattern = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.(\d{1,3})\d*)?S)?)?$/;
/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds (`PT1H30M`); undefined when it is none or zero. */
function isoDurationMs(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const part = (index) => Number(match.at(index) ?? 0);
    const seconds = ((part(1) * 24 + part(2)) * 60 + part(3)) * 60 + part(4);
    const fraction = Number((match.at(5) ?? '').padEnd(3, '0'));
    const ms = seconds * 1000 + fraction;
    return ms > 0 ? ms : undefined;
}


/***/ }),

/***/ 37944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jY: () => (/* binding */ findEnvironment),
  KE: () => (/* binding */ isOwnEnvironment),
  Aq: () => (/* binding */ jobPython)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/local/assets/environment-versions.js
var environment_versions = __webpack_require__(42659);
// EXTERNAL MODULE: ./build/local/assets/asset-routes.js
var asset_routes = __webpack_require__(67191);
// EXTERNAL MODULE: ./build/local/assets/kinds.js
var kinds = __webpack_require__(59175);
// EXTERNAL MODULE: ./build/local/environments/find-python.js
var find_python = __webpack_require__(65847);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/local/processes/on-path.js



/** The file that a program's name means on PATH, or undefined. */
async function onPath(program, environment) {
    for (const folder of (environment['PATH'] ?? '').split(external_node_path_.delimiter).filter((part) => part !== '')) {
        const file = (0,external_node_path_.join)(folder, program);
        const isProgram = await (0,promises_.access)(file, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isProgram)
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/local/jobs/job-python.js







const ownId = /\/workspaces\/[^/]+\/environments\/([^/]+)\/(versions|labels)\/([^/]+)$/i;
/** The environment version of an id in this workspace; undefined for curated and registry ones and unknown names. */
async function findEnvironment(context, id) {
    const [, name = '', by, version = ''] = ownId.exec(id) ?? [];
    if (by === undefined)
        return undefined;
    if (by.toLowerCase() === 'versions') {
        const found = await context.store.get(kinds/* kinds */.E.environmentVersions, (0,kinds/* versionId */.I)(name, version));
        return found;
    }
    const all = await (0,asset_routes/* listVersions */.yO)(context, environment_versions/* environmentCollection */.Q.kind);
    return all.findLast((one) => one.name.toLowerCase() === name.toLowerCase());
}
/** Whether an id says that the environment is one of this workspace, so that it must exist here. */
function isOwnEnvironment(id) {
    return ownId.test(id);
}
/** The Python on PATH, under the name `python` too: most commands begin with it, and many machines have only `python3`. */
async function systemPython(context, folder, signal) {
    const environment = context.environment();
    if ((await onPath('python', environment)) !== undefined)
        return {};
    const python = await (0,find_python/* findPython */.K)(undefined, environment, signal).catch(() => undefined);
    if (python === undefined)
        return {};
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.symlink)(python.program, (0,external_node_path_.join)(folder, 'python'));
    return { binFolder: folder };
}
/** Python for a job: its conda file as a virtual environment, else what is on PATH. Images are not run, and the log says so. */
async function jobPython(context, environmentId, folder, report, signal) {
    const found = await findEnvironment(context, environmentId);
    const { image, condaFile } = found?.properties ?? {};
    if (found === undefined) {
        report(`environment ${environmentId} is a container image of Azure: not used on the local platform`);
    }
    else if (typeof image === 'string') {
        report(`image ${image} is not used on the local platform: jobs run on this machine`);
    }
    if (typeof condaFile === 'string') {
        return context.environmentCache.resolve({ condaFile }, report, signal);
    }
    report('no conda_file: the Python on PATH is used');
    return systemPython(context, folder, signal);
}


/***/ }),

/***/ 89840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openJobRegistry)
/* harmony export */ });
/* harmony import */ var _assets_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59175);

/** Opens the jobs of a store. */
function openJobRegistry(store) {
    const turns = new Map();
    const inTurn = (name, work) => {
        const key = name.toLowerCase();
        const result = (turns.get(key) ?? Promise.resolve()).then(work);
        const settled = result.then(() => undefined, () => undefined);
        turns.set(key, settled);
        void settled.then(() => {
            if (turns.get(key) === settled)
                turns.delete(key);
        });
        return result;
    };
    const get = async (name) => (await store.get(_assets_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.jobs, name));
    return {
        get,
        list: async () => {
            const jobs = (await store.list(_assets_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.jobs)).map(({ document }) => document);
            return jobs.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
        },
        update: (name, change) => inTurn(name, async () => {
            const before = await get(name);
            if (before === undefined)
                return undefined;
            const after = change(before);
            await store.put(_assets_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.jobs, before.name, after);
            return after;
        }),
        create: (job) => inTurn(job.name, async () => {
            const before = await get(job.name);
            if (before !== undefined)
                return { job: before, isNew: false };
            await store.put(_assets_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.jobs, job.name, job);
            return { job, isNew: true };
        }),
    };
}


/***/ }),

/***/ 12807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ outputUris),
/* harmony export */   W: () => (/* binding */ jobResource)
/* harmony export */ });
/* unused harmony export outputUri */
/* harmony import */ var _assets_asset_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78169);
/* harmony import */ var _workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68854);


/** Where an output lies when its job does not say: Azure's own convention (azureml-rest.md §5). */
function outputUri(job, name, output) {
    if (typeof output.uri === 'string' && output.uri !== '')
        return output.uri;
    const folder = output.jobOutputType === 'uri_file' ? '' : '/';
    return `azureml://datastores/workspaceblobstore/paths/azureml/${job}/${name}${folder}`;
}
/** The URIs of a job's named outputs. */
function outputUris({ name, properties }) {
    const entries = Object.entries(properties.outputs);
    return Object.fromEntries(entries.map(([key, output]) => [key, outputUri(name, key, output)]));
}
/** Outputs as answered: the declared ones, and `default`, which is the run's artifacts. */
function outputsOf(job) {
    const uris = outputUris(job);
    const named = Object.entries(job.properties.outputs).map(([key, output]) => [
        key,
        { description: null, mode: 'ReadWriteMount', ...output, uri: uris[key] },
    ]);
    return {
        ...Object.fromEntries(named),
        default: {
            description: null,
            jobOutputType: 'uri_folder',
            mode: 'ReadWriteMount',
            uri: `azureml://datastores/workspaceartifactstore/ExperimentRun/dcid.${job.name}`,
        },
    };
}
/** Members that Azure answers as null or empty when they were not given. */
const absent = {
    description: null,
    componentId: null,
    computeId: null,
    codeId: null,
    identity: null,
    limits: null,
    distribution: null,
    environmentVariables: {},
    notificationSetting: null,
    parameters: {},
    isArchived: false,
};
/** Where the job's run can be tracked; there is no page to look at. */
function services(context) {
    const { host } = new URL(context.baseUrl());
    const endpoint = `azureml://${host}/mlflow/v1.0${(0,_workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceArmId */ .P)(context.workspace)}?`;
    const rest = { status: null, port: null, errorMessage: null };
    return { Tracking: { jobServiceType: 'Tracking', endpoint, ...rest } };
}
/** The job as ARM answers it. */
function jobResource(context, job) {
    const own = job.properties;
    const resources = own['resources'];
    return {
        id: `${(0,_workspace_workspace_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceArmId */ .P)(context.workspace)}/jobs/${job.name}`,
        name: job.name,
        type: 'Microsoft.MachineLearningServices/workspaces/jobs',
        properties: {
            ...absent,
            ...own,
            properties: { ...own.properties, '_azureml.ClusterName': context.workspace.compute },
            resources: { instanceCount: 1, shmSize: '2g', ...resources },
            queueSettings: own['queueSettings'] ?? { jobTier: 'Null' },
            status: job.status,
            outputs: outputsOf(job),
            services: services(context),
        },
        systemData: (0,_assets_asset_version_js__WEBPACK_IMPORTED_MODULE_1__/* .systemData */ .uC)(job.createdAt, job.createdAt),
    };
}


/***/ }),

/***/ 89264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endOwned),
/* harmony export */   Z: () => (/* binding */ endLeftOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39925);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38574);



/** The living processes of a group, on Linux (proc_pid_stat(5): state, parent, group). */
async function groupMembers(group) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const members = [];
    for (const entry of entries.filter((name) => /^\d+$/.test(name))) {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${entry}/stat`, 'utf8').catch(() => '');
        const [state, , ownGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(ownGroup) === group && state !== 'Z' && state !== 'X')
            members.push(Number(entry));
    }
    return members;
}
async function hasVariable(pid, variable) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return text.split('\0').includes(variable);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended since it was listed.
    }
}
/**
 * Ends the group of a process from before a crash, and nobody else's. While its leader lives, the leader's start time proves
 * whose group it is. When only other members are left (Linux), each must carry `variable` (`NAME=value`) in its environment.
 */
async function endLeftOver(leader, variable, grace) {
    if (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(leader))
        return (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N)(leader, grace);
    const isNumberTaken = (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(leader.pid)) !== undefined;
    if (process.platform !== 'linux' || isNumberTaken)
        return;
    for (const pid of await groupMembers(leader.pid)) {
        if (await hasVariable(pid, variable))
            kill(pid);
    }
}
/**
 * Ends every process that carries `variable` (`NAME=value`, a value that nobody else on the machine uses), also one that has left
 * its group (`setsid`). On Linux; elsewhere the environment of a process cannot be read, and nothing happens.
 */
async function endOwned(variable) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    for (const pid of entries.map(Number).filter((number) => number > 1 && number !== process.pid)) {
        if (await hasVariable(pid, variable))
            kill(pid);
    }
}


/***/ }),

/***/ 39925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   i: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38574);


/** Signals every process of a group; false when there is none, or none that we may signal. */
function signalGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch {
        return false;
    }
}
/**
 * Ends the process group that the process leads: SIGTERM, and SIGKILL for what is left after `grace` milliseconds. Resolves when
 * nobody is left. Nothing happens when the leader is gone and its number belongs to somebody else by now.
 */
async function endGroup(leader, grace) {
    if (!(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunning */ .W_)(leader)))
        return;
    signalGroup(leader.pid, 'SIGTERM');
    const deadline = performance.now() + grace;
    while (signalGroup(leader.pid, 0)) {
        if (performance.now() > deadline) {
            signalGroup(leader.pid, 'SIGKILL');
            // Zombies that nobody reaps (a container without an init) stay in the group for ever.
            if (performance.now() > deadline + 1_000)
                return;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(25);
    }
}


/***/ }),

/***/ 23602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tryProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _shared_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8603);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39925);



/** The last characters of output that are kept for an error message, and the longest line that is handed over whole. */
const keptOutput = 16_384;
function splitLines(onLine) {
    let rest = '';
    return {
        write: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= keptOutput)
                return;
            onLine(rest);
            rest = '';
        },
        end: () => {
            if (rest !== '')
                onLine(rest);
        },
    };
}
/**
 * Runs a program (no shell, no stdin) to its end. It and everything it starts are killed when the signal is aborted; then the
 * signal's `abortError` is thrown. A program that cannot be started throws the system's error (`ENOENT`, `EACCES`).
 */
async function runProgram(program, args, { environment, signal, onLine = () => undefined }) {
    (0,_shared_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfAborted */ .Te)(signal);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (text) => void (stdout = (stdout + text).slice(-keptOutput)));
    for (const stream of [child.stdout, child.stderr]) {
        const lines = splitLines(onLine);
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-keptOutput);
            lines.write(text);
        });
        stream.once('end', lines.end);
    }
    const onAbort = () => {
        if (child.pid !== undefined)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .signalGroup */ .i)(child.pid, 'SIGKILL');
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const status = await new Promise((resolve, reject) => {
            child.once('error', reject).once('close', resolve);
        });
        if (signal.aborted)
            throw (0,_shared_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .abortError */ .vt)(signal);
        return { status, stdout, output };
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}
/** Like `runProgram`, for programs that may be missing: `undefined` when it cannot be started. */
async function tryProgram(program, args, options) {
    try {
        return await runProgram(program, args, options);
    }
    catch (error) {
        if (options.signal.aborted)
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 25751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder of things that are expensive to make and safe to delete: `$XDG_CACHE_HOME/ml-actions` (an absolute path, as the
 * XDG Base Directory Specification 0.8 asks), else `~/Library/Caches/ml-actions` on macOS and `~/.cache/ml-actions` elsewhere.
 */
function cacheFolder(environment, platform = process.platform) {
    const given = environment['XDG_CACHE_HOME'];
    if (given?.startsWith('/') === true)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given, 'ml-actions');
    const home = environment['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const caches = platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('Library', 'Caches') : '.cache';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, caches, 'ml-actions');
}


/***/ }),

/***/ 36984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withFolderLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_delay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8603);



/** Milliseconds after which a lock is nobody's, whatever process has its number by now. */
const longestHold = 30 * 60_000;
const pause = 300;
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Whether the owner of a lock file is gone; a file that is just being written has an owner. */
async function isStale(lock) {
    try {
        const [text, { mtimeMs }] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, 'utf8'), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(lock)]);
        const age = Date.now() - mtimeMs;
        if (age > longestHold)
            return true;
        return text === '' ? age > 5_000 : !isAlive(Number(text));
    }
    catch {
        return false;
    }
}
/**
 * Holds `<folder>.lock` while `work` runs, so that processes that need the same folder at once make it once. The lock saves
 * work and is no proof: two that take over a dead owner's lock at the same moment may both work, so `work` must put its
 * result in place by a rename.
 */
async function withFolderLock(folder, work, { onWait, signal }) {
    const lock = `${folder}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), { recursive: true });
    for (let hasWaited = false;; hasWaited = true) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
            break;
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
                throw error;
        }
        if (await isStale(lock))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        else {
            if (!hasWaited)
                onWait();
            await (0,_shared_delay_js__WEBPACK_IMPORTED_MODULE_2__/* .delay */ .cb)(pause, signal);
        }
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}


/***/ }),

/***/ 48374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ datastoresOf),
/* harmony export */   fQ: () => (/* binding */ findDatastore),
/* harmony export */   oH: () => (/* binding */ datastoreRoutes)
/* harmony export */ });
/* harmony import */ var _blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34332);
/* harmony import */ var _http_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54940);
/* harmony import */ var _http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98996);
/* harmony import */ var _assets_asset_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78169);
/* harmony import */ var _workspace_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68854);





/** The two datastores that every workspace has, as on Azure. */
function datastoresOf(names) {
    const blobs = `azureml-blobstore-${names.workspaceId}`;
    return [
        { name: 'workspaceblobstore', container: blobs, isDefault: true },
        { name: 'workspaceartifactstore', container: _blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactContainer */ .G3, isDefault: false },
    ];
}
/** The datastore of that name, or undefined. */
function findDatastore(names, name) {
    return datastoresOf(names).find((one) => one.name === name.toLowerCase());
}
/** Storage clients make `https://{accountName}.blob.{suffix}` of this; on loopback the host stands in front. */
function resource(context, datastore, createdAt) {
    const names = context.workspace;
    const base = new URL(context.baseUrl());
    return {
        id: `${(0,_workspace_names_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceArmId */ .P)(names)}/datastores/${datastore.name}`,
        name: datastore.name,
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        properties: {
            datastoreType: 'AzureBlob',
            accountName: `${base.host}/${_blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__/* .accountName */ .vi}`,
            containerName: datastore.container,
            endpoint: 'core.windows.net',
            protocol: base.protocol.replace(':', ''),
            credentials: { credentialsType: 'Sas' },
            isDefault: datastore.isDefault,
            serviceDataAccessAuthIdentity: 'None',
            subscriptionId: names.subscriptionId,
            resourceGroup: names.resourceGroup,
            description: null,
            tags: {},
            properties: {},
        },
        systemData: (0,_assets_asset_version_js__WEBPACK_IMPORTED_MODULE_4__/* .systemData */ .uC)(createdAt, createdAt),
    };
}
function found(context, request) {
    const name = (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .param */ .uR)(request, 'name');
    const datastore = findDatastore(context.workspace, name);
    if (datastore !== undefined)
        return datastore;
    throw new _http_route_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H(404, 'NotFound', `There is no datastore ${name.slice(0, 255)}.`);
}
function listSecrets(context, request) {
    const { container } = found(context, request);
    const sasToken = context.signer.sign(`${_blobs_blob_store_js__WEBPACK_IMPORTED_MODULE_0__/* .blobPrefix */ .cu}/${container}`, {
        scope: 'below',
        permissions: 'rcwl',
        lifetime: 8 * 3600,
    });
    return { status: 200, body: { secretsType: 'Sas', sasToken } };
}
function datastoreRoutes(context) {
    const names = context.workspace;
    const createdAt = new Date(0).toISOString();
    const list = (request) => {
        const onlyDefault = request.url.searchParams.get('isDefault')?.toLowerCase() === 'true';
        const wanted = datastoresOf(names).filter((one) => one.isDefault || !onlyDefault);
        const value = wanted.map((one) => resource(context, one, createdAt));
        return Promise.resolve({ status: 200, body: { value, nextLink: null } });
    };
    const get = (request) => Promise.resolve({ status: 200, body: resource(context, found(context, request), createdAt) });
    return [
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'GET', '/datastores', list),
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'GET', '/datastores/:name', async (request) => get(request)),
        (0,_http_workspace_route_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRoute */ .nW)(names, 'POST', '/datastores/:name/listSecrets', async (request) => Promise.resolve(listSecrets(context, request))),
    ];
}


/***/ }),

/***/ 68854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceArmId)
/* harmony export */ });
/** The ARM id of the workspace: `/subscriptions/…/workspaces/<name>`, the prefix of every other id. */
function workspaceArmId(names) {
    return (`/subscriptions/${names.subscriptionId}/resourceGroups/${names.resourceGroup}` +
        `/providers/Microsoft.MachineLearningServices/workspaces/${names.workspaceName}`);
}


/***/ })

};
