export const id = 5887;
export const ids = [5887,8677];
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

/***/ 25887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairColumns: () => (/* binding */ pairColumns)
});

// UNUSED EXPORTS: mostPairedRows

// EXTERNAL MODULE: ./build/data/limits.js
var limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/sums/sum-plan.js
var sum_plan = __webpack_require__(61225);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/sums/number-cell.js
var number_cell = __webpack_require__(12206);
// EXTERNAL MODULE: ./build/data/sums/row-sums-table.js + 1 modules
var row_sums_table = __webpack_require__(87719);
// EXTERNAL MODULE: ./build/data/tables/combination-coder.js
var combination_coder = __webpack_require__(72140);
// EXTERNAL MODULE: ./build/domain/fairness/labels.js
var labels = __webpack_require__(63984);
;// CONCATENATED MODULE: ./build/data/tables/disagreements.js

const mostExamples = 3;
/** Whether two cells stand for the same: programs write `1.0` or `True` where others write `1` or `true`. */
function sameCell(a, b) {
    return a === b || (a !== null && b !== null && (0,labels/* canonicalLabel */.Z)(a) === (0,labels/* canonicalLabel */.Z)(b));
}
/** Rows of one id that differ in a column in which they must not. */
class Disagreements {
    #column;
    #examples = [];
    #count = 0;
    #first;
    constructor(column) {
        this.#column = column;
    }
    add(id, own, theirs) {
        this.#count++;
        this.#first ??= theirs.place;
        if (this.#examples.length < mostExamples) {
            this.#examples.push(`\`${id.slice(0, 80)}\` (${shown(own)}, ${shown(theirs)})`);
        }
    }
    problem(rowId) {
        if (this.#first === undefined)
            return undefined;
        const { name = '', input } = this.#column ?? {};
        const rows = this.#count === 1 ? '1 row has' : `${this.#count.toLocaleString('en-US')} rows have`;
        return {
            ...this.#first,
            message: `${rows} another \`${name}\` than the row of the candidate with the same \`${rowId.name}\`: ${this.#examples.join(', ')}${this.#count > mostExamples ? ', …' : ''}`,
            ...(input === undefined ? {} : { input }),
            hint: 'Both models must have predicted the same rows, and an id must name the same row in both.',
        };
    }
}
const shown = ({ place: { file, line }, cell }) => `${cell === null ? 'missing' : `\`${cell.slice(0, 40)}\``} in ${file}:${line}`;

// EXTERNAL MODULE: ./build/data/tables/growing-array.js
var growing_array = __webpack_require__(37106);
// EXTERNAL MODULE: ./build/data/byte-words.js
var byte_words = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/data/tables/id-table.js


const pageBytes = 1 << 20;
/** Longer ids are texts, and a page could not hold them. */
const mostIdBytes = 1024;
/**
 * Numbers ids 0, 1, 2 … as they come. Ids are compared byte by byte, so that no collision of hashes can take two ids for
 * one; an id takes its UTF-8 bytes and some thirty more.
 */
class IdTable {
    #pages = [];
    #used = pageBytes;
    /** Where the bytes of each id begin, over all pages, and how many there are. */
    #starts = new growing_array/* GrowingArray */.p((length) => new Float64Array(length));
    #lengths = new growing_array/* GrowingArray */.p((length) => new Uint16Array(length));
    #hashes = new growing_array/* GrowingArray */.p((length) => new Int32Array(length));
    #slots = new Int32Array(1 << 12);
    #mask = (1 << 12) - 1;
    #scratch = Buffer.alloc(3 * mostIdBytes + byte_words/* viewSlack */.cX);
    #view = new DataView(this.#scratch.buffer, this.#scratch.byteOffset, this.#scratch.byteLength);
    /** Ids there are. */
    get size() {
        return this.#starts.length;
    }
    /** The number of an id of at most `mostIdBytes` characters; a new one gets the number that `size` was. */
    numberOf(id) {
        const bytes = this.#scratch.write(id, 0);
        const hash = (0,byte_words/* hashRange */.Uk)(this.#view, 0, bytes, 0);
        for (let slot = hash & this.#mask;; slot = (slot + 1) & this.#mask) {
            const found = (this.#slots[slot] ?? 0) - 1;
            if (found < 0)
                return this.#add(bytes, hash, slot);
            if (this.#hashes.at(found) === hash && this.#same(found, bytes))
                return found;
        }
    }
    /** The id with this number. */
    idOf(number) {
        return this.#page(number).toString('utf8', ...this.#range(number));
    }
    #same(number, bytes) {
        const [start, end] = this.#range(number);
        if (end - start !== bytes)
            return false;
        return this.#page(number).compare(this.#scratch, 0, bytes, start, end) === 0;
    }
    #page(number) {
        return this.#pages[Math.floor(this.#starts.at(number) / pageBytes)] ?? this.#scratch;
    }
    #range(number) {
        const start = this.#starts.at(number) % pageBytes;
        return [start, start + this.#lengths.at(number)];
    }
    #add(bytes, hash, slot) {
        if (this.#used + bytes > pageBytes) {
            this.#pages.push(Buffer.allocUnsafeSlow(pageBytes));
            this.#used = 0;
        }
        const page = this.#pages.length - 1;
        this.#scratch.copy(this.#pages[page] ?? this.#scratch, this.#used, 0, bytes);
        this.#starts.push(page * pageBytes + this.#used);
        this.#lengths.push(bytes);
        this.#hashes.push(hash);
        this.#used += bytes;
        this.#slots[slot] = this.size;
        if (2 * this.size > this.#slots.length)
            this.#rehash();
        return this.size - 1;
    }
    #rehash() {
        this.#slots = new Int32Array(2 * this.#slots.length);
        this.#mask = this.#slots.length - 1;
        for (let number = 0; number < this.size; number++) {
            let slot = this.#hashes.at(number) & this.#mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & this.#mask;
            this.#slots[slot] = number + 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/data/tables/row-places.js

/** Places of many rows, in six bytes each. */
class RowPlaces {
    #files = [];
    #file = new growing_array/* GrowingArray */.p((length) => new Uint16Array(length));
    #line = new growing_array/* GrowingArray */.p((length) => new Uint32Array(length));
    get length() {
        return this.#line.length;
    }
    /** Adds a place. Files come one after the other, at most 65,536 of them (`expandPredictions` gives fewer). */
    push({ file, line }) {
        if (this.#files.at(-1) !== file)
            this.#files.push(file);
        this.#file.push(this.#files.length - 1);
        this.#line.push(line);
    }
    at(index) {
        return { file: this.#files[this.#file.at(index)] ?? '', line: this.#line.at(index) };
    }
}

;// CONCATENATED MODULE: ./build/data/tables/pair-tally.js








/** A surrogate without its other half, which JSON may hold and UTF-8 cannot: two of them would be one id. */
const halfCharacter = /[\ud800-\udfff]/u;
/** An id that the candidate does not have. */
const stranger = -1;
/** Joins the rows of two models: first all of the candidate, then all of the baseline. */
class PairTally {
    #plan;
    #ids = new IdTable();
    #places = new RowPlaces();
    /** Of each id: the combination of the candidate's row. */
    #codes = new growing_array/* GrowingArray */.p((length) => new Int32Array(length));
    /** Of each id: the number of the baseline's row, from 1; 0 as long as there is none. */
    #partners = new growing_array/* GrowingArray */.p((length) => new Uint32Array(length));
    #theirPlaces = new RowPlaces();
    #numbers = new growing_array/* GrowingArray */.p((length) => new Float64Array(length));
    #coder;
    /** The pairs of a combination and a baseline's prediction. */
    #pairs;
    #found = [];
    #sums;
    #row;
    #disagreements;
    #matched = 0;
    constructor(plan) {
        this.#plan = plan;
        this.#coder = new combination_coder/* CombinationCoder */.D(plan.columns, plan.limit);
        const last = { name: 'the prediction of the baseline' };
        this.#pairs = new combination_coder/* CombinationCoder */.D([{ name: 'groups and labels' }, last], plan.limit);
        if (plan.sums !== undefined)
            this.#sums = new row_sums_table/* RowSumsTable */.T(plan.sums);
        this.#row = new Float64Array(plan.sums?.numbers.length ?? 0);
        this.#disagreements = plan.shared.map((i) => new Disagreements(plan.columns[i]));
    }
    /** Ids that both models have. */
    get matched() {
        return this.#matched;
    }
    /** Takes a row of the candidate: id, columns, numbers. */
    candidate(cells, place) {
        const { line } = place;
        const id = this.#idOf(cells, this.#ids.size, line);
        if (typeof id === 'object')
            return id;
        const before = this.#ids.size;
        const number = this.#ids.numberOf(id);
        if (number < before)
            return this.#twice(id, this.#places.at(number), line);
        const code = this.#coder.codeOf(cells.slice(1));
        if (typeof code === 'object')
            return { ...code, line };
        this.#places.push(place);
        this.#codes.push(code);
        this.#partners.push(0);
        return this.#keepNumbers(cells, line);
    }
    #keepNumbers(cells, line) {
        const { sums, columns } = this.#plan;
        for (const [i, column] of (sums?.numbers ?? []).entries()) {
            const number = (0,number_cell/* numberOf */.r)(cells[1 + columns.length + i] ?? null, column, line);
            if (typeof number === 'object')
                return number;
            this.#numbers.push(number);
        }
        return undefined;
    }
    /** Takes a row of the baseline: id, prediction, shared columns. */
    baseline(cells, place) {
        const { line } = place;
        const id = this.#idOf(cells, this.#theirPlaces.length, line);
        if (typeof id === 'object')
            return id;
        const number = this.#ids.numberOf(id);
        if (number === this.#partners.length) {
            this.#partners.push(0);
            this.#codes.push(stranger);
        }
        const partner = this.#partners.at(number);
        if (partner > 0)
            return this.#twice(id, this.#theirPlaces.at(partner - 1), line);
        this.#theirPlaces.push(place);
        this.#partners.set(number, this.#theirPlaces.length);
        const code = this.#codes.at(number);
        return code === stranger ? undefined : this.#match(number, code, cells, place);
    }
    #match(number, code, cells, place) {
        this.#matched++;
        const own = this.#coder.valuesOf(code);
        for (let k = 0; k < this.#plan.shared.length; k++) {
            const mine = own[this.#plan.shared[k] ?? 0] ?? null;
            const theirs = cells[2 + k] ?? null;
            if (mine === theirs || sameCell(mine, theirs))
                continue;
            const row = { place: this.#places.at(number), cell: mine };
            this.#disagreements[k]?.add(this.#ids.idOf(number), row, { place, cell: theirs });
        }
        const prediction = cells[1] ?? null;
        const found = this.#pairs.codeOf([String(code), prediction]);
        if (typeof found === 'object')
            return { ...found, line: place.line };
        this.#count(found, { code, prediction, count: 0, first: number });
        return this.#sums?.problem();
    }
    #count(found, fresh) {
        const pair = (this.#found[found] ??= fresh);
        pair.count++;
        pair.first = Math.min(pair.first, fresh.first);
        if (this.#sums === undefined)
            return;
        const from = fresh.first * this.#row.length;
        for (let i = 0; i < this.#row.length; i++)
            this.#row[i] = this.#numbers.at(from + i);
        this.#sums.add(found, this.#row);
    }
    /** Throws a `UserError` when rows of one id differ where they must not. */
    checkAgreement() {
        const problems = this.#disagreements.flatMap((each) => each.problem(this.#plan.rowId) ?? []);
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems);
    }
    /** The pairs, by the first row of the candidate. */
    combinations() {
        const sums = this.#sums?.rowSums(this.#found.map(({ count }) => count));
        return this.#found
            .map((pair, i) => ({ pair, summed: sums?.[i] }))
            .sort((a, b) => a.pair.first - b.pair.first)
            .map(({ pair: { code, prediction, count, first }, summed }) => ({
            values: [...this.#coder.valuesOf(code), prediction],
            count,
            first: this.#places.at(first),
            ...(summed === undefined ? {} : { sums: summed }),
        }));
    }
    /** The id of the row that comes after `rows` others, unless it cannot be one. */
    #idOf([id = null], rows, line) {
        const { rowId, mostRows } = this.#plan;
        const column = rowId.input === undefined ? { line } : { line, input: rowId.input };
        if (rows >= mostRows) {
            const message = `more than ${mostRows.toLocaleString('en-US')} rows cannot be paired`;
            return { ...column, message, hint: `Leave out \`${rowId.input ?? 'row-id'}\`.` };
        }
        if (id === null)
            return { ...column, message: `\`${rowId.name}\` is missing` };
        if (id.length > mostIdBytes) {
            return { ...column, message: `\`${rowId.name}\` is longer than ${mostIdBytes} characters` };
        }
        return halfCharacter.test(id)
            ? { ...column, message: `\`${rowId.name}\` holds half a character` }
            : id;
    }
    #twice(id, { file, line: before }, line) {
        const { name, input } = this.#plan.rowId;
        return {
            message: `\`${name}\` is \`${id.slice(0, 80)}\` here and in ${file}:${before}`,
            line,
            ...(input === undefined ? {} : { input }),
            hint: 'Rows are paired by it, so that every row needs one of its own.',
        };
    }
}

// EXTERNAL MODULE: ./build/data/tables/read-each.js
var read_each = __webpack_require__(48577);
;// CONCATENATED MODULE: ./build/data/tables/pair-columns.js




/** Rows of each model that are paired at most; every one takes some hundred bytes of memory. */
const mostPairedRows = 5_000_000;
/**
 * Joins the predictions of a candidate and a baseline by row id and counts how often each combination of the candidate's
 * columns and the baseline's prediction occurs. Cells are the same when their text is, or what the text stands for as a
 * label (`1.0` and `1`).
 *
 * @throws UserError for files that cannot be read, an id that is missing or stands twice, too many rows, and rows of one id
 *   that differ in a column in which they must not
 * @throws CancelledError when the signal says so
 */
async function pairColumns(request, signal) {
    const plan = planOf(request);
    const tally = new PairTally(plan);
    const limits = request.limits === undefined ? {} : { limits: request.limits };
    const { rowId, baselinePrediction } = request;
    const numbers = plan.sums?.numbers ?? [];
    const own = await (0,read_each/* readEach */.e)({ ...request.candidate, ...limits, columns: [rowId, ...plan.columns, ...numbers] }, ({ name: file }) => (cells, line) => tally.candidate(cells, { file, line }), signal);
    const shared = plan.shared.flatMap((i) => plan.columns[i] ?? []);
    const theirs = await (0,read_each/* readEach */.e)({ ...request.baseline, ...limits, columns: [rowId, baselinePrediction, ...shared] }, ({ name: file }) => (cells, line) => tally.baseline(cells, { file, line }), signal);
    tally.checkAgreement();
    return outcome(request, tally, own, theirs);
}
function planOf(request) {
    const { columns, differing, rowId, mostRows = mostPairedRows } = request;
    const { combinations, scorePairs } = { ...limits/* defaultLimits */.M, ...request.limits };
    const shared = [...columns.keys()].filter((i) => !differing.includes(columns[i]?.name ?? ''));
    const sums = (0,sum_plan/* sumPlan */.Np)(request.sums, scorePairs);
    return { columns, shared, rowId, sums, mostRows, limit: combinations };
}
function outcome({ columns, rowId, baselinePrediction }, tally, own, theirs) {
    const { matched } = tally;
    const candidateRows = rowsOf(own);
    const baselineRows = rowsOf(theirs);
    if (matched < candidateRows || matched < baselineRows) {
        const [all, other, both] = [candidateRows, baselineRows, matched].map((n) => n.toLocaleString('en-US'));
        const reason = `of ${all} rows of the candidate and ${other} of the baseline, ${both} have the same \`${rowId.name}\``;
        return { kind: 'unpaired', reason, candidateRows, baselineRows, matched };
    }
    const counts = {
        columns: [...columns.map(({ name }) => name), baselinePrediction.as],
        combinations: tally.combinations(),
        rows: matched,
        files: [...own, ...theirs].map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    };
    return { kind: 'paired', counts };
}
const rowsOf = (files) => files.reduce((sum, { rows }) => sum + rows, 0);


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
