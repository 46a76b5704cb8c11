export const id = 9547;
export const ids = [9547];
export const modules = {

/***/ 69547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRun: () => (/* binding */ openRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tracking_create_tracking_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);


/** Opens the run of `run-id`. Throws `UserError` when no platform was said or the run does not exist. */
async function openRun(inputs, runId, context, signal) {
    const { platform: kind } = inputs;
    if (kind === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: '`platform` is missing, and `run-id` names a run on it',
            input: 'platform',
            hint: 'Say `local` or `azureml`.',
        });
    }
    const platform = await context.openPlatform({ ...inputs, platform: kind }, signal);
    const tracking = (0,_tracking_create_tracking_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createTrackingClient */ .F)(platform.tracking);
    const run = await tracking.getRun(runId, signal);
    if (run !== undefined)
        return { platform, tracking, run };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `there is no run \`${runId}\` on the tracking server`,
        input: 'run-id',
        hint: inputs.trackingUri
            ? 'Does `tracking-uri` name the server that has it?'
            : kind === 'local'
                ? 'State does not cross jobs on `local`: train and judge in one job.'
                : 'On Azure ML it is the name of the job, in the workspace that the inputs name.',
    });
}


/***/ })

};
