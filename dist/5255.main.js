export const id = 5255;
export const ids = [5255];
export const modules = {

/***/ 85255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlatform: () => (/* binding */ createPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** The local platform: found, or started on first use. No identity library is loaded on this way. */
async function openLocal(settings, tools, signal) {
    const { environment, entry, mask, report } = tools;
    const [{ findOrStartServer, resolveHome }, { requirePython }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2267).then(__webpack_require__.bind(__webpack_require__, 22267)),
        __webpack_require__.e(/* import() */ 1814).then(__webpack_require__.bind(__webpack_require__, 81814)),
    ]);
    // Python is asked while the adapter is loaded, which takes as long.
    const [{ createAzureMl }, { cloudOf }, { fixedToken }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9823), __webpack_require__.e(4789), __webpack_require__.e(4078)]).then(__webpack_require__.bind(__webpack_require__, 94078)),
        __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 50363)),
        __webpack_require__.e(/* import() */ 8588).then(__webpack_require__.bind(__webpack_require__, 98588)),
        requirePython(environment, signal),
    ]);
    const home = resolveHome(environment, settings.workingDirectory);
    const server = await findOrStartServer({ home, entry, environment, onProgress: report }, signal);
    mask(server.token);
    const { subscriptionId, resourceGroup, workspaceName } = server;
    return createAzureMl({
        kind: 'local',
        address: { endpoint: new URL(server.url), subscriptionId, resourceGroup, workspaceName },
        cloud: cloudOf(undefined),
        credential: fixedToken(server.token),
        mask,
    });
}
/** The three names of a workspace; throws `UserError` naming every input that is missing. */
function workspaceOf(settings) {
    const { subscriptionId, resourceGroup, workspaceName } = settings;
    if (subscriptionId && resourceGroup && workspaceName)
        return { subscriptionId, resourceGroup, workspaceName };
    const inputs = [
        ['subscription-id', subscriptionId, 'AZURE_SUBSCRIPTION_ID'],
        ['resource-group', resourceGroup, 'AZURE_RESOURCE_GROUP'],
        ['workspace-name', workspaceName, 'AZURE_ML_WORKSPACE'],
    ];
    const missing = inputs.filter(([, value]) => !value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing.map(([input, , variable]) => ({
        message: `${input} is needed with platform: azureml`,
        input,
        hint: `Set it, or the variable ${variable}.`,
    })));
}
async function openAzure(settings, tools) {
    const { environment, mask } = tools;
    const workspace = workspaceOf(settings);
    const [{ createAzureMl }, { cloudOf }, { createCredential }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9823), __webpack_require__.e(4789), __webpack_require__.e(4078)]).then(__webpack_require__.bind(__webpack_require__, 94078)),
        __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 50363)),
        __webpack_require__.e(/* import() */ 2161).then(__webpack_require__.bind(__webpack_require__, 2161)),
    ]);
    const cloud = cloudOf(environment['AZURE_AUTHORITY_HOST']);
    const credential = await createCredential(settings, tools);
    const endpoint = new URL(cloud.resourceManager);
    return createAzureMl({
        kind: 'azureml',
        address: { endpoint, ...workspace },
        cloud,
        credential,
        mask,
    });
}
/** MLflow: the platform's own unless `tracking-uri` names another server. */
async function trackingOf(adapter, settings, tools, signal) {
    const uri = settings.trackingUri?.trim();
    if (!uri)
        return adapter.openTracking(signal);
    const { trackingOverride } = await __webpack_require__.e(/* import() */ 8607).then(__webpack_require__.bind(__webpack_require__, 58607));
    return trackingOverride(uri, tools.environment, tools.mask);
}
/**
 * Opens the platform that the inputs choose. Nothing heavy is loaded before this is called, and only what the platform needs then.
 * Throws `UserError` for missing inputs, `PlatformError` when the platform cannot be reached.
 */
async function createPlatform(settings, tools, signal) {
    const adapter = settings.platform === 'local'
        ? await openLocal(settings, tools, signal)
        : await openAzure(settings, tools);
    const { kind, training, models, endpoints } = adapter;
    const tracking = await trackingOf(adapter, settings, tools, signal);
    return { kind, training, models, endpoints, tracking };
}


/***/ })

};
