export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 34001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsvRows: () => (/* binding */ readCsvRows)
/* harmony export */ });
/* harmony import */ var _chunk_feed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71781);
/* harmony import */ var _csv_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95867);
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42908);
/* harmony import */ var _missing_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11771);
/* harmony import */ var _not_utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42846);
/* harmony import */ var _row_cutter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41185);
/* harmony import */ var _next_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98022);
/* harmony import */ var _row_pass_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83133);








/** Hands every row of a csv file (RFC 4180, with a header) to the visitor; the number of rows. */
async function readCsvRows(feed, pass) {
    const cutter = new _row_cutter_js__WEBPACK_IMPORTED_MODULE_5__/* .CsvCutter */ .U();
    const header = await readHeader(feed, cutter, pass);
    const absent = (0,_missing_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .missingColumns */ .Q)(pass.columns, header.names, header.lines);
    if (absent.length > 0)
        throw pass.refuse(...absent);
    const rows = new CsvRows(header, pass);
    for (let chunk = header.rest; chunk !== undefined;) {
        pass.checkAlive();
        const problem = rows.read(chunk);
        if (problem !== undefined)
            throw pass.refuse(problem);
        feed.release(chunk);
        chunk = await (0,_next_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .nextRows */ .d)(feed, cutter, pass, rows.lines + 1);
    }
    if (rows.rows === 0)
        throw pass.refuse(_row_pass_js__WEBPACK_IMPORTED_MODULE_4__/* .noRows */ .j);
    return rows.rows;
}
async function readHeader(feed, cutter, pass) {
    const { limits } = pass;
    for (let lines = 0;;) {
        const chunk = await feed.next(cutter, limits.headerBytes).catch((error) => {
            if (!(error instanceof _chunk_feed_js__WEBPACK_IMPORTED_MODULE_0__/* .RowTooLong */ .z))
                throw error;
            throw pass.refuse((0,_csv_header_js__WEBPACK_IMPORTED_MODULE_1__/* .headerTooLong */ .u)(limits, lines + 1));
        });
        if (chunk === undefined)
            throw pass.refuse(_row_pass_js__WEBPACK_IMPORTED_MODULE_4__/* .noRows */ .j);
        const header = (0,_csv_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsvHeader */ .k)(chunk.bytes, chunk.from, chunk.end, limits);
        if (header?.ok === true) {
            const { names, end, lines: own } = header.value;
            return { names, lines: lines + own, rest: { ...chunk, from: end } };
        }
        if (header !== undefined) {
            throw pass.refuse(...header.problems.map((problem) => ({ ...problem, line: lines + (problem.line ?? 1) })));
        }
        lines += (0,_next_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .newlinesIn */ .t)(chunk.bytes, chunk.from, chunk.end);
        feed.release(chunk);
    }
}
/** The rows behind a header, chunk by chunk. */
class CsvRows {
    #pass;
    #cells;
    #wanted;
    #row;
    #values;
    rows = 0;
    lines;
    constructor({ names, lines }, pass) {
        this.#pass = pass;
        this.#cells = names.length;
        this.#wanted = pass.columns.map(({ name }) => names.indexOf(name));
        this.#row = new _csv_row_js__WEBPACK_IMPORTED_MODULE_2__/* .CsvRowReader */ .Wh(names.length);
        this.#values = pass.columns.map(() => null);
        this.lines = lines;
    }
    read(chunk) {
        const row = this.#row;
        // Text can be had from a `Buffer` without a copy.
        const { buffer, byteOffset, byteLength } = chunk.bytes;
        const bytes = Buffer.from(buffer, byteOffset, byteLength);
        for (let at = chunk.from; at < chunk.end; at = row.next) {
            const fault = row.read(bytes, at, chunk.end);
            if (fault !== undefined) {
                const { message, hint, newlines } = fault;
                return { message, hint, line: this.lines + 1 + newlines };
            }
            const problem = row.cells === 0 ? undefined : this.#visit(bytes);
            if (problem !== undefined)
                return problem;
            this.lines += row.newlines;
        }
        return undefined;
    }
    #visit(bytes) {
        const { cells, starts, ends } = this.#row;
        const line = this.lines + 1;
        if (cells !== this.#cells) {
            const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#cells}`;
            return { message, line, hint: 'Give every row the cells of the header.' };
        }
        for (let i = 0; i < this.#wanted.length; i++) {
            const cell = this.#wanted[i] ?? 0;
            const value = cellText(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
            if (value === undefined)
                return (0,_not_utf8_js__WEBPACK_IMPORTED_MODULE_7__/* .notUtf8 */ .T)(this.#pass.columns[i], line);
            this.#values[i] = value;
        }
        this.rows++;
        return this.#pass.visit(this.#values, line);
    }
}
/** As `decodeCell`; most cells are ASCII without quotes, and those are quick. */
function cellText(bytes, start, end) {
    for (let p = start; p < end; p++) {
        const byte = bytes[p] ?? 0;
        if (byte === 34 || byte > 127)
            return (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeCell */ .JH)(bytes, start, end);
    }
    return start === end ? null : bytes.toString('latin1', start, end);
}


/***/ }),

/***/ 98022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nextRows),
/* harmony export */   t: () => (/* binding */ newlinesIn)
/* harmony export */ });
/* harmony import */ var _chunk_feed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71781);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83301);


/** The next whole rows of a text file; `line` is where they begin. */
async function nextRows(feed, cutter, pass, line) {
    try {
        return await feed.next(cutter, pass.limits.lineBytes);
    }
    catch (error) {
        if (!(error instanceof _chunk_feed_js__WEBPACK_IMPORTED_MODULE_0__/* .RowTooLong */ .z))
            throw error;
        const message = `this line is longer than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(error.limit)}`;
        const hint = 'Perhaps a quote is opened in it and never closed.';
        throw pass.refuse({ message, line, ...(error.quoted ? { hint } : {}) });
    }
}
/** Newlines in `bytes[from, end)`. */
function newlinesIn(bytes, from, end) {
    let lines = 0;
    for (let p = from; p < end; p++)
        if (bytes[p] === 10)
            lines++;
    return lines;
}


/***/ }),

/***/ 83133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ noRows)
/* harmony export */ });
/** The file holds no row. */
const noRows = { message: 'the file has no rows' };


/***/ })

};
