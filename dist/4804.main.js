export const id = 4804;
export const ids = [4804];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GunzipSource: () => (/* binding */ GunzipSource)
/* harmony export */ });
/* unused harmony export GunzipError */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83301);



const blockBytes = 256 * 1024;
/** The content of a gzip file cannot be had; the message says why. */
class GunzipError extends Error {
    name = 'GunzipError';
}
/** The unpacked content of a gzip file (RFC 1952, several members allowed); the digest is of the packed file. */
class GunzipSource {
    #packed;
    #input;
    #gunzip;
    #blocks;
    #limit;
    #block = new Uint8Array(0);
    #unpacked = 0;
    constructor(packed, limit) {
        this.#packed = packed;
        this.#limit = limit;
        this.#gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: blockBytes });
        this.#input = blocksOf(packed);
        // The stream's own error reaches the reader through the iterator.
        (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(this.#input), this.#gunzip, () => undefined);
        this.#blocks = this.#gunzip[Symbol.asyncIterator]();
    }
    async read(into, at, length) {
        if (this.#block.length === 0 && !(await this.#next()))
            return 0;
        const taken = this.#block.subarray(0, length);
        into.set(taken, at);
        this.#block = this.#block.subarray(taken.length);
        return taken.length;
    }
    async #next() {
        const { done, value } = await this.#blocks
            .next()
            .catch((error) => {
            throw gunzipError(error);
        });
        if (done === true) {
            await this.#readToEnd();
            return false;
        }
        this.#block = value;
        this.#unpacked += value.length;
        if (this.#unpacked > this.#limit) {
            throw new GunzipError(`the file unpacks to more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBytes */ .n)(this.#limit)}`);
        }
        return true;
    }
    /** Whatever follows the last member is part of the file, so of its digest too. */
    async #readToEnd() {
        // Waits for a read that is under way, and lets no other begin.
        await this.#input.return();
        const rest = new Uint8Array(blockBytes);
        while ((await this.#packed.read(rest, 0, blockBytes)) > 0)
            ;
    }
    digest() {
        return this.#packed.digest();
    }
    close() {
        this.#gunzip.destroy();
        return this.#packed.close();
    }
}
async function* blocksOf(source) {
    for (;;) {
        const block = new Uint8Array(blockBytes);
        const bytes = await source.read(block, 0, blockBytes);
        if (bytes === 0)
            return;
        yield block.subarray(0, bytes);
    }
}
function gunzipError(error) {
    const code = error.code;
    if (code === 'Z_BUF_ERROR')
        return new GunzipError('the gzip data ends too early');
    if (typeof code === 'string' && code.startsWith('Z_')) {
        return new GunzipError('the gzip data is corrupt');
    }
    return error;
}


/***/ })

};
