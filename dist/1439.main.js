export const id = 1439;
export const ids = [1439];
export const modules = {

/***/ 61439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CountThread: () => (/* binding */ CountThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _count_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73423);


/** A counting thread, seen from outside: answers come in the order of the questions. */
class CountThread {
    #worker;
    #waiting = [];
    #ended;
    constructor(entry) {
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, { argv: [_count_role_js__WEBPACK_IMPORTED_MODULE_1__/* .countRole */ .o] });
        this.#worker.on('message', (answer) => {
            this.#waiting.shift()?.resolve(answer);
        });
        this.#worker.on('error', (error) => this.#end(error));
        this.#worker.on('exit', () => this.#end(new Error('a counting thread ended unexpectedly')));
    }
    /** Questions not answered yet. */
    get load() {
        return this.#waiting.length;
    }
    /** Begins a file: what was counted before is forgotten. */
    begin(job) {
        this.#post({ kind: 'job', job });
    }
    /** Counts a chunk; its memory must not change until then. */
    scan({ bytes, from, end }, chunk) {
        return this.#ask({ kind: 'scan', bytes, from, end, chunk });
    }
    /** What was counted since `begin`. */
    totals() {
        return this.#ask({ kind: 'totals' });
    }
    /** Begins a parquet file: what was counted before is forgotten. */
    beginGroups(job) {
        this.#post({ kind: 'group-job', job });
    }
    /** Counts a row group; its memory must not change until then. */
    countGroup({ number, firstRow, rows, chunks }) {
        return this.#ask({ kind: 'group', group: { number, firstRow, rows, chunks } });
    }
    /** What was counted since `beginGroups`. */
    groupTotals() {
        return this.#ask({ kind: 'group-totals' });
    }
    /** Ends the thread at once; questions not answered are rejected. */
    async close() {
        await this.#worker.terminate();
    }
    #post(ask) {
        this.#worker.postMessage(ask);
    }
    #ask(ask) {
        return new Promise((resolve, reject) => {
            if (this.#ended !== undefined) {
                reject(this.#ended);
                return;
            }
            this.#waiting.push({ resolve, reject });
            this.#post(ask);
        });
    }
    #end(error) {
        this.#ended ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#ended);
    }
}


/***/ })

};
