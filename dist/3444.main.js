export const id = 3444;
export const ids = [3444,8677];
export const modules = {

/***/ 42167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ColumnTexts)
/* harmony export */ });
/** Bytes the distinct values of a column may take: values of megabytes each are no groups. */
const mostBytes = 64 * 1024 * 1024;
/** The distinct texts of one column, numbered as they come: 0, 1, 2 … */
class ColumnTexts {
    #codes = new Map();
    #texts = [];
    #bytes = 0;
    /** How many there are. */
    get size() {
        return this.#texts.length;
    }
    /** Whether they are too many to be groups. */
    exceeds(limit) {
        return this.#texts.length > limit || this.#bytes > mostBytes;
    }
    /** All of them, by number. */
    get all() {
        return this.#texts;
    }
    /** The number of a text. */
    codeOf(text) {
        const known = this.#codes.get(text);
        if (known !== undefined)
            return known;
        const code = this.#texts.length;
        this.#codes.set(text, code);
        this.#texts.push(text);
        this.#bytes += text?.length ?? 0;
        return code;
    }
}


/***/ }),

/***/ 72140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ CombinationCoder)
/* harmony export */ });
/* harmony import */ var _parquet_column_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42167);
/* harmony import */ var _too_many_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42491);


/** More than the texts of a column or the combinations there may be, so that a pair of numbers is one number. */
const radix = 2 ** 26;
/** Numbers combinations of texts 0, 1, 2 … as they come, without making a key of their texts. */
class CombinationCoder {
    #columns;
    #limit;
    #texts;
    /** For each column: from the number of the columns before and that of its text to the number of both. */
    #steps;
    #values = [];
    /** For no more than `limit` combinations, below 2^26. */
    constructor(columns, limit) {
        this.#columns = columns;
        this.#limit = limit;
        this.#texts = columns.map(() => new _parquet_column_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnTexts */ .d());
        this.#steps = columns.map(() => new Map());
    }
    get size() {
        return this.#values.length;
    }
    /** The number of a combination, of which the first cells of a row are the texts; or the problem with too many. */
    codeOf(row) {
        let code = 0;
        for (let i = 0; i < this.#texts.length; i++) {
            const key = code * radix + (this.#texts[i]?.codeOf(row[i] ?? null) ?? 0);
            const steps = this.#steps[i];
            code = steps?.get(key) ?? steps?.size ?? 0;
            if (code === steps?.size)
                steps.set(key, code);
        }
        if (code < this.size)
            return code;
        this.#values.push(row.slice(0, this.#texts.length));
        const tooMany = this.size > this.#limit || this.#texts.some((each) => each.exceeds(this.#limit));
        return tooMany ? (0,_too_many_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyProblem */ .J)(this.#values, this.#columns, this.#limit) : code;
    }
    /** The texts of a combination. */
    valuesOf(code) {
        return this.#values[code] ?? [];
    }
}


/***/ }),

/***/ 73444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countRows: () => (/* binding */ countRows)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83301);
/* harmony import */ var _sums_sum_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61225);
/* harmony import */ var _read_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48577);
/* harmony import */ var _row_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2080);




/** Rows after which progress is told. */
const progressRows = 1 << 16;
/**
 * Counts files of any format row by row, in this thread: what `countColumns` cannot read, which is a table in one JSON
 * document (pandas `orient="split"` or `"records"`, MLflow's `eval_results_table.json`).
 *
 * @throws UserError for files or columns that cannot be counted
 * @throws CancelledError when the signal says so
 */
async function countRows(request, signal) {
    const { columns, onProgress } = request;
    const limits = { ..._limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M, ...request.limits };
    const sums = (0,_sums_sum_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .sumPlan */ .Np)(request.sums, limits.scorePairs);
    const tally = new _row_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .RowTally */ .p({ columns, sums, isOrdered: request.rowOrder === true, limits });
    let bytes = 0;
    const read = await (0,_read_each_js__WEBPACK_IMPORTED_MODULE_2__/* .readEach */ .e)({ ...request, columns: [...columns, ...(sums?.numbers ?? [])] }, ({ name: file }) => (cells, line) => {
        if (tally.rows % progressRows === 0)
            onProgress?.(tally.rows, bytes);
        return tally.add(cells, { file, line });
    }, signal, (file) => (bytes += file.bytes));
    return tally.counts(read.map(({ path, sha256, bytes: size }) => ({ path, sha256, bytes: size })));
}


/***/ }),

/***/ 37106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GrowingArray)
/* harmony export */ });
/** Numbers in a typed array that grows: eight bytes or less each, where a list of JavaScript takes what it likes. */
class GrowingArray {
    #make;
    #items;
    #length = 0;
    constructor(make) {
        this.#make = make;
        this.#items = make(1 << 10);
    }
    get length() {
        return this.#length;
    }
    push(item) {
        if (this.#length === this.#items.length) {
            const grown = this.#make(2 * this.#items.length);
            grown.set(this.#items);
            this.#items = grown;
        }
        this.#items[this.#length++] = item;
    }
    at(index) {
        return this.#items[index] ?? 0;
    }
    set(index, item) {
        this.#items[index] = item;
    }
    /** What was pushed; shares the memory. */
    all() {
        return this.#items.subarray(0, this.#length);
    }
}


/***/ }),

/***/ 48577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readEach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18677);


/** Problems shown at once: a hundred files that lack one column are one mistake. */
const mostProblems = 20;
/**
 * Reads the rows of file after file (see `readRows`), each with a visitor of its own.
 *
 * @throws UserError with the problems of all files at once
 */
async function readEach(request, visitorOf, signal, onFile) {
    const read = [];
    const problems = [];
    for (const [number, file] of request.files.entries()) {
        if (problems.length >= mostProblems)
            break;
        try {
            const done = await (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__.readRows)({ ...request, file }, visitorOf(file, number), signal);
            read.push(done);
            onFile?.(done);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.slice(0, mostProblems));
    return read;
}


/***/ }),

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


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RowTally)
/* harmony export */ });
/* harmony import */ var _entry_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76262);
/* harmony import */ var _row_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21764);
/* harmony import */ var _sums_number_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12206);
/* harmony import */ var _sums_row_sums_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87719);
/* harmony import */ var _combination_coder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72140);
/* harmony import */ var _growing_array_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37106);






/** Counts rows that come one by one: cells of the columns, then of the numbers to sum. */
class RowTally {
    #plan;
    #coder;
    #counts = new _growing_array_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingArray */ .p((length) => new Float64Array(length));
    #first = [];
    #sums;
    #numbers;
    #order = new _growing_array_js__WEBPACK_IMPORTED_MODULE_2__/* .GrowingArray */ .p((length) => new Uint32Array(length));
    #rows = 0;
    constructor(plan) {
        this.#plan = plan;
        this.#coder = new _combination_coder_js__WEBPACK_IMPORTED_MODULE_3__/* .CombinationCoder */ .D(plan.columns, plan.limits.combinations);
        if (plan.sums !== undefined)
            this.#sums = new _sums_row_sums_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RowSumsTable */ .T(plan.sums);
        this.#numbers = new Float64Array(plan.sums?.numbers.length ?? 0);
    }
    get rows() {
        return this.#rows;
    }
    add(cells, place) {
        const problem = this.#readNumbers(cells, place.line);
        if (problem !== undefined)
            return problem;
        const code = this.#coder.codeOf(cells);
        if (typeof code === 'object')
            return { ...code, line: place.line };
        if (code === this.#first.length) {
            this.#first.push(place);
            this.#counts.push(0);
        }
        this.#counts.set(code, this.#counts.at(code) + 1);
        this.#sums?.add(code, this.#numbers);
        this.#rows++;
        return this.#keepOrder(code) ?? this.#sums?.problem();
    }
    #readNumbers(cells, line) {
        const { sums, columns } = this.#plan;
        for (const [i, column] of (sums?.numbers ?? []).entries()) {
            const number = (0,_sums_number_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(cells[columns.length + i] ?? null, column, line);
            if (typeof number === 'object')
                return number;
            this.#numbers[i] = number;
        }
        return undefined;
    }
    #keepOrder(code) {
        if (!this.#plan.isOrdered)
            return undefined;
        this.#order.push(code);
        const most = this.#plan.limits.orderedRows;
        return this.#rows > most ? (0,_row_order_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyRows */ .Z)(most) : undefined;
    }
    /** Everything counted, the combinations by the first row of each. */
    counts(files) {
        const columns = this.#plan.columns.map(({ name }) => name);
        const counts = { columns, combinations: this.#combinations(), rows: this.#rows, files };
        if (!this.#plan.isOrdered)
            return counts;
        const order = (0,_entry_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .entryNumbers */ .Fx)(this.#rows, this.#first.length);
        order.set(this.#order.all());
        return { ...counts, order };
    }
    #combinations() {
        const sums = this.#sums?.rowSums([...this.#counts.all()]);
        return this.#first.map((first, code) => {
            const values = this.#coder.valuesOf(code);
            const summed = sums?.[code];
            const counted = { values, count: this.#counts.at(code), first };
            return summed === undefined ? counted : { ...counted, sums: summed };
        });
    }
}


/***/ })

};
