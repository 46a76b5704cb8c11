export const id = 9604;
export const ids = [9604,8677];
export const modules = {

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countTable: () => (/* binding */ countTable)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/tables/count-table-columns.js
var count_table_columns = __webpack_require__(90583);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/data/tables/count-table-row.js

/** Sums of doubles that were added in another order differ by so much. */
const rounding = 1 + 1e-9;
const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** Whole, perhaps as pandas writes an integer in a column with gaps: `12.0`. */
const whole = /^\d+(?:\.0*)?$/;
const leftOut = 'The query of `--print-sql` leaves it out where a weight or probability is missing or out of range.';
/** Reads the cells of the given roles and checks that they fit together. */
function countTableNumbers(roles, cells) {
    const numbers = new Map();
    for (const [i, role] of roles.entries()) {
        const number = cellNumber(role, cells[i] ?? null);
        if (typeof number === 'object')
            return (0,result/* problems */.B)(number);
        numbers.set(role, number);
    }
    const row = numbersOf(numbers);
    const problem = misfit(row);
    return problem === undefined ? (0,result.ok)(row) : (0,result/* problems */.B)({ message: problem, hint: swapped });
}
const swapped = 'Perhaps columns were exchanged: `fairness-gate --print-sql` prints the query that makes the table.';
function cellNumber(role, text) {
    if (text === null)
        return {
            message: `\`${role}\` is missing`,
            ...(/sum|squares/.test(role) ? { hint: leftOut } : {}),
        };
    const number = Number(text);
    const shown = `\`${role}\` is \`${text.slice(0, 40)}\``;
    if (role === 'count') {
        if (!whole.test(text)) {
            return { message: `${shown}; a number of rows is whole and not negative` };
        }
        return Number.isSafeInteger(number) ? number : { message: `${shown}; it must be below 2^53` };
    }
    if (!decimal.test(text) || !Number.isFinite(number)) {
        return { message: `${shown}, which is not a finite number` };
    }
    if (role === 'score' || number >= 0)
        return number;
    return { message: `${shown}; it must not be negative` };
}
function numbersOf(numbers) {
    const get = (role) => numbers.get(role) ?? 0;
    const weighted = numbers.has('weight_sum');
    const sum = get('probability_sum');
    return {
        count: get('count'),
        ...(numbers.has('score') ? { score: get('score') } : {}),
        ...(weighted ? { weight: { sum: get('weight_sum'), squares: get('weight_squares') } } : {}),
        ...(numbers.has('probability_sum')
            ? {
                probability: {
                    sum,
                    weighted: weighted ? get('weighted_probability_sum') : sum,
                    weightedSquares: weighted ? get('weighted_probability_squares') : sum,
                },
            }
            : {}),
    };
}
/** What numbers of so many rows cannot be: (Σw)²/n ≤ Σw² ≤ (Σw)² (Cauchy–Schwarz), and Σwp ≤ Σw as p ≤ 1. */
function misfit({ count, weight, probability }) {
    if (weight !== undefined) {
        const { sum, squares } = weight;
        if (sum * sum > count * squares * rounding || squares > sum * sum * rounding) {
            return `no ${count} weights have the sum ${sum} and the sum of squares ${squares}`;
        }
    }
    if (probability === undefined)
        return undefined;
    const most = weight ?? { sum: count, squares: count };
    const fits = probability.sum <= count * rounding &&
        probability.weighted <= most.sum * rounding &&
        probability.weightedSquares <= most.squares * rounding;
    return fits ? undefined : 'a sum of probabilities is larger than if every probability were 1';
}

// EXTERNAL MODULE: ./build/data/tables/read-each.js
var read_each = __webpack_require__(48577);
// EXTERNAL MODULE: ./build/data/sums/score-table.js + 1 modules
var score_table = __webpack_require__(44877);
;// CONCATENATED MODULE: ./build/data/tables/table-cells.js

/** Rows of count tables gathered by their groups and labels: what stands twice is added up. */
class TableCells {
    #cells = new Map();
    #sums;
    #scores;
    #rows = 0;
    #lines = 0;
    /** For tables of at most `lines` rows together. */
    constructor(sums, lines) {
        this.#sums = sums;
        if (sums.score !== undefined)
            this.#scores = new score_table/* ScoreTable */.f(lines, sums.weight !== undefined);
    }
    /** The sum of all counts. */
    get rows() {
        return this.#rows;
    }
    /** Rows of tables, also those that count nothing. */
    get lines() {
        return this.#lines;
    }
    add(values, numbers, first) {
        this.#lines++;
        this.#rows += numbers.count;
        if (numbers.count === 0)
            return;
        const cell = this.#cell(values, first);
        cell.count += numbers.count;
        if (numbers.weight !== undefined)
            cell.weight = addWeights(cell.weight, numbers.weight);
        if (numbers.probability !== undefined) {
            cell.probability = addProbabilities(cell.probability, numbers.probability);
        }
        const weight = numbers.weight?.sum ?? numbers.count;
        this.#scores?.add(cell.index, (numbers.score ?? 0) + 0, numbers.count, weight, 0);
    }
    combinations() {
        const histograms = this.#scores?.histograms(this.#cells.size);
        return [...this.#cells.values()].map((cell) => {
            const scores = histograms?.[cell.index];
            const sums = {
                ...(this.#sums.weight === undefined ? {} : { weight: cell.weight }),
                ...(this.#sums.probability === undefined ? {} : { probability: cell.probability }),
                ...(scores === undefined ? {} : { scores }),
            };
            const { values, count, first } = cell;
            const has = Object.keys(sums).length > 0;
            return has ? { values, count, first, sums } : { values, count, first };
        });
    }
    #cell(values, first) {
        const key = JSON.stringify(values);
        const known = this.#cells.get(key);
        if (known !== undefined)
            return known;
        const index = this.#cells.size;
        const made = {
            index,
            values: [...values],
            first,
            count: 0,
            weight: noWeight,
            probability: noProbability,
        };
        this.#cells.set(key, made);
        return made;
    }
}
const noWeight = { sum: 0, squares: 0 };
const noProbability = { sum: 0, weighted: 0, weightedSquares: 0 };
const addWeights = (a, b) => ({
    sum: a.sum + b.sum,
    squares: a.squares + b.squares,
});
const addProbabilities = (a, b) => ({
    sum: a.sum + b.sum,
    weighted: a.weighted + b.weighted,
    weightedSquares: a.weightedSquares + b.weightedSquares,
});

;// CONCATENATED MODULE: ./build/data/tables/count-table.js






/**
 * Reads tables of already aggregated counts (csv, JSON lines, JSON, parquet; made by the query of `countsSql`): the asked
 * columns as they are, and the numbers of `countTableRoles`. Rows with the same groups and labels are added up, rows that
 * count nothing are left out. `rows` is the sum of the counts; a place is that of a row of the table.
 *
 * @throws UserError for tables that cannot be read, or whose numbers cannot be counts
 * @throws CancelledError when the signal says so
 */
async function countTable(request, signal) {
    const { columns, sums = {} } = request;
    const reserved = (0,count_table_columns/* reservedNames */.h)(columns, sums);
    if (reserved.length > 0)
        throw new errors/* UserError */.yo(reserved);
    const limits = { ...data_limits/* defaultLimits */.M, ...request.limits };
    const roles = (0,count_table_columns/* countTableRoles */.N)(sums);
    const most = sums.score === undefined ? limits.combinations : limits.scorePairs;
    const cells = new TableCells(sums, most);
    const visitorOf = ({ name }) => (values, line) => {
        if (cells.lines >= most)
            return tooLong(most, line);
        const numbers = countTableNumbers(roles, values.slice(columns.length));
        if (!numbers.ok)
            return { message: '', ...numbers.problems[0], line };
        cells.add(values.slice(0, columns.length), numbers.value, { file: name, line });
        return Number.isSafeInteger(cells.rows) ? undefined : tooMany(line);
    };
    const read = await (0,read_each/* readEach */.e)({ ...request, columns: [...columns, ...roles.map((name) => ({ name }))] }, visitorOf, signal);
    if (cells.rows === 0)
        throw new errors/* UserError */.yo(nothing(request));
    return {
        columns: columns.map(({ name }) => name),
        combinations: cells.combinations(),
        rows: cells.rows,
        files: read.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    };
}
const tooLong = (most, line) => ({
    message: `a table of counts may have ${most.toLocaleString('en-US')} rows`,
    line,
    hint: 'Count by groups and labels, not by ids; round scores to fewer distinct values.',
});
const tooMany = (line) => ({ message: 'the counts add up to 2^53 or more', line });
const nothing = ({ files, input }) => ({
    message: 'the counts add up to 0',
    ...(input === undefined ? {} : { input }),
    ...(files[0] === undefined ? {} : { file: files[0].name }),
});


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


/***/ })

};
