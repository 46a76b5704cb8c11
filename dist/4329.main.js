export const id = 4329;
export const ids = [4329];
export const modules = {

/***/ 4329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCountWorker: () => (/* binding */ runCountWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _scan_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77494);


/** Serves as a counting thread until its parent ends it. To be called in a worker thread only. */
function runCountWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('runCountWorker was called outside a worker thread');
    let scanner;
    port.on('message', (ask) => {
        if (ask.kind === 'job')
            scanner = (0,_scan_job_js__WEBPACK_IMPORTED_MODULE_1__/* .createScanner */ .z)(ask.job);
        else if (scanner === undefined)
            throw new Error('a chunk came before its job');
        else if (ask.kind === 'totals')
            port.postMessage(scanner.totals());
        else
            port.postMessage(scanner.scan(ask.bytes, ask.from, ask.end, ask.chunk));
    });
}


/***/ })

};
