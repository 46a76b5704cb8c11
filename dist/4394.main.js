export const id = 4394;
export const ids = [4394];
export const modules = {

/***/ 14394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ findRunModel),
/* harmony export */   digestRunModel: () => (/* binding */ digestRunModel),
/* harmony export */   fE: () => (/* binding */ downloadRunModel),
/* harmony export */   ik: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);
/* harmony import */ var _shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24007);
/* harmony import */ var _run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87892);






/** All models of a run: folders with an `MLmodel` file, and logged models by name (by id where a name comes twice). */
async function runModels(tracking, run, signal) {
    const files = await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArtifacts */ .zO)(tracking, run.runId, '', signal);
    const folders = files
        .filter(({ path }) => /(^|\/)MLmodel$/.test(path) && path !== 'MLmodel')
        .map(({ path }) => path.slice(0, path.lastIndexOf('/')));
    const logged = await tracking.loggedModels(run, signal);
    return [
        ...folders.map((path) => ({ kind: 'artifact', path, isFolder: true })),
        ...logged
            .filter(({ name }) => !folders.includes(name))
            .map((model) => {
            const twice = logged.filter(({ name }) => name === model.name).length > 1;
            return { kind: 'logged', path: twice ? model.modelId : model.name, model };
        }),
    ];
}
/**
 * The model of a run by its path or name. Without one: the only model there is, or undefined when there is none or there are
 * several. Throws UserError for a path that the run does not have.
 */
async function findRunModel(tracking, run, wanted, signal) {
    const path = wanted?.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path !== undefined) {
        if (!(0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
            throw notThere(wanted ?? '', run, []);
        const entry = await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .findArtifact */ .Kc)(tracking, run.runId, path, signal);
        if (entry !== undefined)
            return { kind: 'artifact', path, isFolder: entry.isFolder };
    }
    const models = await runModels(tracking, run, signal);
    if (path === undefined)
        return models.length === 1 ? models[0] : undefined;
    const found = models.find((model) => model.path === path || idOf(model) === path);
    if (found === undefined)
        throw notThere(path, run, models);
    return found;
}
const idOf = (model) => model.kind === 'logged' ? model.model.modelId : undefined;
function notThere(path, run, models) {
    const known = models.map((model) => model.path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        message: `run ${run.runId} has no artifact and no logged model \`${path}\``,
        input: 'model-path',
        hint: known.length === 0 ? 'The run has logged no model.' : (0,_shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_5__.didYouMean)(path, known),
    });
}
/** Downloads a run's model into a new folder below `temporary`; returns the path of its file or folder. */
async function downloadRunModel(tracking, run, model, temporary, signal) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'model-'));
    if (model.kind === 'logged') {
        await tracking.downloadLoggedModel(model.model, folder, signal);
        return folder;
    }
    if (model.isFolder) {
        await (0,_run_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadFolder */ .LP)(tracking, run.runId, model.path, folder, signal);
        return folder;
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, model.path.slice(model.path.lastIndexOf('/') + 1));
    await tracking.downloadArtifact(run.runId, model.path, file, signal);
    return file;
}
/** Digest of a run's model, for the statement of a gate; undefined when the run has none, or several and none was named. */
async function digestRunModel(tracking, run, wanted, temporary, signal) {
    const model = await findRunModel(tracking, run, wanted, signal);
    if (model === undefined)
        return undefined;
    const { sha256 } = await (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPath */ .GV)(await downloadRunModel(tracking, run, model, temporary, signal), signal);
    return { path: model.path, sha256 };
}


/***/ })

};
