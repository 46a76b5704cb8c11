export const id = 8677;
export const ids = [8677];
export const modules = {

/***/ 18677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRows: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48769);
/* harmony import */ var _chunk_feed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71781);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74559);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83301);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70556);
/* harmony import */ var _replayed_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5455);
/* harmony import */ var _table_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58015);








/**
 * Hands every row of a csv, JSON lines, JSON (see `readJsonRows`) or parquet file to the visitor, in order. csv and JSON may be
 * gzipped. For what needs single rows; counting is much quicker by `countColumns`.
 *
 * @throws UserError when the file or its columns cannot be read, or for what the visitor refuses
 * @throws CancelledError when the signal says so
 */
async function readRows(request, visit, signal) {
    const pass = passOf(request, visit, signal);
    const open = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openFile */ .T)(request.file, request.input);
    const toClose = [open.handle];
    try {
        return await readOpen(request, pass, signal, open, (source) => void toClose.unshift(source));
    }
    catch (error) {
        if (signal.aborted)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('cancelled while reading predictions');
        const { name, message } = error;
        if (name === 'GunzipError' || name === 'ParquetError')
            throw pass.refuse({ message });
        const { code, syscall } = error;
        if (syscall !== 'read')
            throw error;
        throw pass.refuse({ message: `the file cannot be read (${code ?? 'unknown'})` });
    }
    finally {
        await toClose[0]?.close();
    }
}
function passOf({ file, columns, input, limits }, visit, signal) {
    return {
        columns,
        limits: { ..._limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .M, ...limits },
        visit,
        refuse: (...problems) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.map((problem) => ({
            ...(input === undefined ? {} : { input }),
            ...problem,
            file: file.name,
        }))),
        checkAlive: () => signal.throwIfAborted(),
    };
}
async function readOpen({ file }, pass, signal, { handle, bytes }, opened) {
    const magic = new Uint8Array(4);
    await handle.read(magic, 0, 4, 0);
    const packing = (0,_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .filePacking */ .GP)(file.name, magic);
    if (!packing.ok)
        throw pass.refuse(...packing.problems);
    if (packing.value === 'parquet') {
        // A fair part of the bundle, which other files do not need.
        const { readParquetRows } = await Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9405), __webpack_require__.e(5257)]).then(__webpack_require__.bind(__webpack_require__, 45257));
        return { path: file.name, ...(await readParquetRows(handle, bytes, pass, signal)) };
    }
    const plain = new _byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .FileSource */ ._(handle);
    const source = packing.value === 'gzip' ? await unpacked(plain, pass.limits) : plain;
    opened(source);
    const rows = await readText(file.name, source, pass);
    return { path: file.name, rows, ...source.digest() };
}
async function unpacked(packed, limits) {
    const { GunzipSource } = await __webpack_require__.e(/* import() */ 4804).then(__webpack_require__.bind(__webpack_require__, 74804));
    return new GunzipSource(packed, limits.unpackedBytes);
}
async function readText(name, source, pass) {
    const start = await (0,_replayed_source_js__WEBPACK_IMPORTED_MODULE_6__/* .firstBytes */ .m)(source, _table_format_js__WEBPACK_IMPORTED_MODULE_7__/* .peekBytes */ .J);
    if (start.length === (0,_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .byteOrderMark */ .y2)(start))
        throw pass.refuse({ message: 'the file is empty' });
    const format = (0,_table_format_js__WEBPACK_IMPORTED_MODULE_7__/* .tableFormat */ .K)(name, start);
    if (!format.ok)
        throw pass.refuse(...format.problems);
    if (format.value === 'json') {
        const { readJsonRows } = await __webpack_require__.e(/* import() */ 8819).then(__webpack_require__.bind(__webpack_require__, 78819));
        return readJsonRows(new _replayed_source_js__WEBPACK_IMPORTED_MODULE_6__/* .ReplayedSource */ .s(source, start), pass);
    }
    const text = new _replayed_source_js__WEBPACK_IMPORTED_MODULE_6__/* .ReplayedSource */ .s(source, start.subarray((0,_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .byteOrderMark */ .y2)(start)));
    const feed = new _chunk_feed_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkFeed */ .k(text, pass.limits.chunkBytes, pass.limits.lineBytes);
    if (format.value === 'jsonl') {
        const { readJsonlRows } = await __webpack_require__.e(/* import() */ 9179).then(__webpack_require__.bind(__webpack_require__, 49179));
        return readJsonlRows(feed, pass);
    }
    const { readCsvRows } = await __webpack_require__.e(/* import() */ 4001).then(__webpack_require__.bind(__webpack_require__, 34001));
    return readCsvRows(feed, pass);
}


/***/ })

};
