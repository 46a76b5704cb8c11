export const id = 3607;
export const ids = [3607,8677];
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

/***/ 83607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countInsights: () => (/* binding */ countInsights)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/open-file.js
var open_file = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/data/sums/sum-plan.js
var sum_plan = __webpack_require__(61225);
// EXTERNAL MODULE: ./build/data/tables/insights-folder.js + 1 modules
var insights_folder = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/data/byte-source.js
var byte_source = __webpack_require__(48769);
// EXTERNAL MODULE: ./build/data/tables/json-cells.js
var json_cells = __webpack_require__(56689);
// EXTERNAL MODULE: ./build/data/tables/json-cursor.js + 1 modules
var json_cursor = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/data/tables/predicted-labels.js





/** Predictions are held in memory, one for every row of the test data. */
const mostLabels = 5_000_000;
/**
 * Reads a file that is a JSON array of labels: `predictions/predict.json` of a saved `RAIInsights`.
 *
 * @throws UserError for anything else in it, or more than five million labels
 */
async function readPredictedLabels(file, { limits, input }, signal) {
    const { handle } = await (0,open_file/* openFile */.T)(file, input);
    const source = new byte_source/* FileSource */._(handle);
    try {
        const cursor = new json_cursor/* JsonCursor */.N(source, limits.chunkBytes, limits.lineBytes);
        const labels = await labelsOf(cursor, signal);
        return { labels, file: { path: file.name, ...source.digest() } };
    }
    catch (error) {
        if (!(error instanceof json_cursor/* JsonFault */.r))
            throw error;
        throw new errors/* UserError */.yo({ ...(0,open_file/* fileProblem */.W)(file, input, error.message), line: error.line });
    }
    finally {
        await source.close();
    }
}
async function labelsOf(cursor, signal) {
    const labels = [];
    // Labels are few: one text stands for all rows that have it.
    const known = new Map();
    await cursor.expect(91);
    if (await cursor.accept(93))
        return labels;
    do {
        if (signal.aborted)
            throw new errors/* CancelledError */.cc('cancelled while reading predictions');
        const text = labelOf(await cursor.value(), labels.length + 1);
        if (!known.has(text) && known.size < 1000)
            known.set(text, text);
        labels.push(known.get(text) ?? text);
        if (labels.length > mostLabels) {
            const most = mostLabels.toLocaleString('en-US');
            throw new json_cursor/* JsonFault */.r(`there are more than ${most} predictions`, 1);
        }
    } while (await cursor.goesOn(93));
    await cursor.expectEnd();
    return labels;
}
function labelOf({ bytes, from, end }, row) {
    const first = bytes[from];
    if (first === 110)
        return null;
    if (first === 123 || first === 91) {
        throw new json_cursor/* JsonFault */.r(`prediction ${row} is a list or an object, not a label`, 1);
    }
    if (first !== 34)
        return bytes.toString('latin1', from, end);
    const text = (0,json_cells/* stringText */.n4)(bytes, from, end);
    if (text === undefined)
        throw new json_cursor/* JsonFault */.r(`prediction ${row} is not valid UTF-8`, 1);
    return text;
}

// EXTERNAL MODULE: ./build/data/tables/read-rows.js
var read_rows = __webpack_require__(18677);
// EXTERNAL MODULE: ./build/data/tables/row-tally.js
var row_tally = __webpack_require__(2080);
;// CONCATENATED MODULE: ./build/data/tables/count-insights.js








/**
 * Counts the test data and the predictions that `RAIInsights.save` wrote, as `countColumns` counts a file. The place of a
 * row is its number in the test data; `files` are the test data, the predictions and `meta.json`.
 *
 * @throws UserError when the folder is no such thing, or its columns cannot be counted
 * @throws CancelledError when the signal says so
 */
async function countInsights(request, signal) {
    const { folder, columns, input, labels } = request;
    const found = await (0,insights_folder/* readInsightsFolder */.u)(folder, input);
    const limits = { ...data_limits/* defaultLimits */.M, ...request.limits };
    const common = { limits, ...(input === undefined ? {} : { input }) };
    const predicted = await readPredictedLabels(found.predictions, common, signal);
    const sums = (0,sum_plan/* sumPlan */.Np)(request.sums, limits.scorePairs);
    const tally = new row_tally/* RowTally */.p({ columns, sums, isOrdered: request.rowOrder === true, limits });
    const wanted = [...columns, ...(sums?.numbers ?? [])];
    const isPrediction = wanted.map(({ name }) => name === labels.prediction);
    const { name } = found.test;
    const test = await (0,read_rows.readRows)({ file: found.test, columns: storedColumns(wanted, labels, found.targetColumn), ...common }, (cells, line) => {
        const prediction = predicted.labels[line - 1];
        if (prediction === undefined)
            return { message: 'this row has no prediction', line };
        const row = cells.map((cell, i) => (isPrediction[i] === true ? prediction : cell));
        return tally.add(row, { file: name, line });
    }, signal);
    if (test.rows !== predicted.labels.length) {
        const message = `there are ${predicted.labels.length} predictions for ${test.rows} rows of test data`;
        throw new errors/* UserError */.yo((0,open_file/* fileProblem */.W)(found.predictions, input, message));
    }
    const { path, sha256, bytes } = test;
    return tally.counts([{ path, sha256, bytes }, predicted.file, found.meta]);
}
/** The columns of the test data to read. Predictions are no column of it: the target is read in their place. */
function storedColumns(wanted, { truth, prediction }, target) {
    return wanted.map((column) => column.name === truth || column.name === prediction ? { ...column, name: target } : column);
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

/***/ 56689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ JsonCells),
/* harmony export */   n4: () => (/* binding */ stringText)
/* harmony export */ });
/* unused harmony export malformed */
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42908);
/* harmony import */ var _json_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21478);
/* harmony import */ var _not_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42846);



const mostNames = 1000;
/** The text of the string token `[start, end)`; undefined when it is not UTF-8. */
function stringText(bytes, start, end) {
    const token = (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes, start, end);
    return token === undefined ? undefined : JSON.parse(token);
}
/** Objects of one file have the same keys in the same order, mostly: each is decoded once. */
class KeyTexts {
    #known = [];
    /** The text of the key that is the `index`-th of its object. */
    text(bytes, start, end, index) {
        const known = this.#known[index];
        if (known?.token.compare(bytes, start, end) === 0)
            return known.text;
        const text = stringText(bytes, start, end);
        if (text !== undefined && index < mostNames) {
            this.#known[index] = { token: Buffer.from(bytes.subarray(start, end)), text };
        }
        return text;
    }
}
/**
 * Reads rows into `values`: numbers keep their text, booleans are `true` and `false`, null and an absent key are missing
 * values.
 */
class JsonCells {
    #columns;
    #keys = new KeyTexts();
    #places = new Map();
    values;
    /** Whether each wanted column occurred in some object. */
    seen;
    /** The keys of the first object, for "did you mean". */
    names;
    /** The object at hand in which each wanted column occurred last, by number. */
    #last;
    #object = 0;
    constructor(columns) {
        this.#columns = columns;
        for (const [i, { name }] of columns.entries()) {
            this.#places.set(name, [...(this.#places.get(name) ?? []), i]);
        }
        this.values = columns.map(() => null);
        this.seen = columns.map(() => false);
        this.#last = columns.map(() => 0);
    }
    /** Reads the object at `at`; the place behind it, or what is wrong. */
    object(bytes, at) {
        this.#object++;
        this.values.fill(null);
        const names = [];
        let p = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, at + 1);
        for (let cells = 0; bytes[p] !== 125;) {
            if (cells > 0 && bytes[p] !== 44)
                return malformed;
            const key = cells === 0 ? p : (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, p + 1);
            const keyEnd = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipString */ .t9)(bytes, key);
            const colon = keyEnd < 0 ? -1 : (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, keyEnd);
            if (colon < 0 || bytes[colon] !== 58)
                return malformed;
            const value = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, colon + 1);
            const stop = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(bytes, value);
            if (stop < 0)
                return malformed;
            const name = this.#keys.text(bytes, key, keyEnd, cells++);
            if (name === undefined)
                return { message: 'a key is not valid UTF-8' };
            if (this.names === undefined && names.length < mostNames)
                names.push(name);
            const problem = this.#member(bytes, name, value, stop);
            if (problem !== undefined)
                return problem;
            p = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, stop);
        }
        this.names ??= names;
        return p + 1;
    }
    #member(bytes, name, start, end) {
        for (const i of this.#places.get(name) ?? []) {
            if (this.#last[i] === this.#object) {
                const message = `the key \`${name}\` occurs twice in one object`;
                return { message, hint: 'Give every key once.' };
            }
            this.#last[i] = this.#object;
            this.seen[i] = true;
            const problem = this.#keep(bytes, i, start, end);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    }
    /** Reads the array at `at`, whose cells are the columns `names`; the place behind it, or what is wrong. */
    array(bytes, at, names) {
        let p = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, at + 1);
        let cells = 0;
        for (; bytes[p] !== 93; cells++) {
            if (cells > 0 && bytes[p] !== 44)
                return malformed;
            const start = cells === 0 ? p : (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, p + 1);
            const stop = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(bytes, start);
            if (stop < 0)
                return malformed;
            for (const i of this.#places.get(names[cells] ?? '') ?? []) {
                const problem = this.#keep(bytes, i, start, stop);
                if (problem !== undefined)
                    return problem;
            }
            p = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, stop);
        }
        if (cells === names.length)
            return p + 1;
        return { message: `this row has ${cells} cells, \`columns\` has ${names.length}` };
    }
    #keep(bytes, i, start, end) {
        const column = this.#columns[i];
        const first = bytes[start];
        if (first === 123 || first === 91) {
            const message = `the value of \`${column?.name ?? ''}\` is a list or an object`;
            const hint = 'It must be a string, a number, true, false or null.';
            return { message, hint, ...(column?.input === undefined ? {} : { input: column.input }) };
        }
        const text = first === 34 ? stringText(bytes, start, end) : bytes.toString('latin1', start, end);
        if (text === undefined)
            return (0,_not_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .notUtf8 */ .T)(column, 0);
        this.values[i] = first === 110 ? null : text;
        return undefined;
    }
}
/** A row that is no JSON. */
const malformed = { message: 'this row is not valid JSON' };


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ JsonCursor),
  r: () => (/* binding */ JsonFault)
});

// EXTERNAL MODULE: ./build/data/csv-row.js
var csv_row = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/data/json-line.js
var json_line = __webpack_require__(21478);
// EXTERNAL MODULE: ./build/data/limits.js
var limits = __webpack_require__(83301);
;// CONCATENATED MODULE: ./build/data/tables/value-extent.js
const newline = 10;
/** Finds where a value ends, in as many pieces as it comes in. */
class ValueExtent {
    #depth = 0;
    #inString = false;
    #escaped = false;
    #begun = false;
    #lines = 0;
    /** Whether a bracket or a quote waits for its partner. */
    get open() {
        return this.#depth > 0 || this.#inString;
    }
    /** Newlines stepped over since the last call. */
    takeLines() {
        const lines = this.#lines;
        this.#lines = 0;
        return lines;
    }
    /** The place behind the value, or -1 when `bytes[at, have)` does not hold its end. */
    end(bytes, at, have) {
        for (let p = at; p < have; p++) {
            const byte = bytes[p] ?? 0;
            if (this.#inString) {
                if (this.#endsString(byte) && this.#depth === 0)
                    return p + 1;
                continue;
            }
            if (this.#depth === 0 && (this.#begun ? endsWord : beginsNothing)[byte] === 1)
                return p;
            this.#begun = true;
            if (byte === newline) {
                this.#lines++;
                bytes[p] = 32;
            }
            else if (byte === 34)
                this.#inString = true;
            else if (byte === 123 || byte === 91)
                this.#depth++;
            else if ((byte === 125 || byte === 93) && --this.#depth === 0)
                return p + 1;
        }
        return -1;
    }
    #endsString(byte) {
        const ends = byte === 34 && !this.#escaped;
        this.#escaped = byte === 92 && !this.#escaped;
        if (ends)
            this.#inString = false;
        return ends;
    }
}
const marked = (characters) => {
    const marks = new Uint8Array(256);
    for (const character of characters)
        marks[character.charCodeAt(0)] = 1;
    return marks;
};
/** What ends a number or a word. */
const endsWord = marked(' \t\r\n,:]}"{[');
/** What no value begins with and what may stand where one is missing. */
const beginsNothing = marked(',:]}');

;// CONCATENATED MODULE: ./build/data/tables/json-cursor.js




const json_cursor_newline = 10;
/** A JSON document that cannot be read: what is wrong, and the 1-based line where it was noticed. */
class JsonFault extends Error {
    name = 'JsonFault';
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** Walks through a JSON document (RFC 8259) that need not fit into memory; only one value at a time has to. */
class JsonCursor {
    #source;
    #step;
    #limit;
    #buffer;
    /** What has to stay in the buffer begins here. */
    #from = 0;
    #at = 0;
    #have = 0;
    #ended = false;
    #line = 1;
    /** Reads `step` bytes at a time; no value that is kept is longer than `limit` bytes. */
    constructor(source, step, limit) {
        this.#source = source;
        this.#step = step;
        this.#limit = limit;
        this.#buffer = Buffer.alloc(2 * step);
    }
    /** The byte behind the white space here; -1 at the end of the document. */
    async peek() {
        for (;;) {
            for (; this.#at < this.#have; this.#at++) {
                const byte = this.#buffer[this.#at] ?? 0;
                if (byte === json_cursor_newline)
                    this.#line++;
                else if (byte !== 32 && byte !== 9 && byte !== 13)
                    return byte;
            }
            this.#from = this.#at;
            if (!(await this.#fill()))
                return -1;
        }
    }
    /** Steps over one byte that must be `byte`. */
    async expect(byte) {
        if ((await this.peek()) !== byte)
            throw this.#malformed();
        this.#at++;
    }
    /** Steps over `byte` if it is next. */
    async accept(byte) {
        const found = (await this.peek()) === byte;
        if (found)
            this.#at++;
        return found;
    }
    /** Steps over a comma, or over `close`; whether it was the comma. */
    async goesOn(close) {
        if (await this.accept(44))
            return true;
        await this.expect(close);
        return false;
    }
    /** The next value. */
    async value() {
        await this.peek();
        this.#from = this.#at;
        const line = this.#line;
        await this.#scan();
        const slice = { bytes: this.#buffer, from: this.#from, end: this.#at };
        if ((0,json_line/* skipValue */.dT)(slice.bytes, slice.from) !== slice.end)
            throw this.#malformed(line);
        return slice;
    }
    /** Steps over the next value; when it is an array or an object, only each of its elements has to fit into memory. */
    async skip() {
        const open = await this.peek();
        if (open !== 91 && open !== 123) {
            await this.value();
            return;
        }
        const close = open + 2;
        this.#at++;
        if (await this.accept(close))
            return;
        do {
            if (open === 123)
                await this.key();
            await this.value();
        } while (await this.goesOn(close));
    }
    /** The key of a member of an object; steps over the colon. */
    async key() {
        if ((await this.peek()) !== 34)
            throw this.#malformed();
        const { bytes, from, end } = await this.value();
        const key = (0,csv_row/* decodeUtf8 */._6)(bytes, from, end);
        if (key === undefined)
            throw this.#malformed();
        await this.expect(58);
        return JSON.parse(key);
    }
    /** The document must end here. */
    async expectEnd() {
        if ((await this.peek()) !== -1)
            throw this.#malformed();
    }
    /** Moves behind the value that begins here. */
    async #scan() {
        const extent = new ValueExtent();
        for (;;) {
            const before = this.#at;
            const end = extent.end(this.#buffer, this.#at, this.#have);
            this.#at = end < 0 ? this.#have : end;
            this.#line += extent.takeLines();
            if (end >= 0)
                return;
            const moved = this.#at > before;
            if (this.#at - this.#from > this.#limit) {
                const most = (0,limits/* describeBytes */.n)(this.#limit);
                throw new JsonFault(`a value of the JSON document is longer than ${most}`, this.#line);
            }
            if (await this.#fill())
                continue;
            if (extent.open || !moved)
                throw this.#tooShort();
            return;
        }
    }
    /** Reads on; false at the end. */
    async #fill() {
        if (this.#ended)
            return false;
        if (this.#from > 0) {
            this.#buffer.copyWithin(0, this.#from, this.#have);
            this.#at -= this.#from;
            this.#have -= this.#from;
            this.#from = 0;
        }
        if (this.#have + this.#step > this.#buffer.length) {
            const grown = Buffer.alloc(2 * this.#buffer.length);
            grown.set(this.#buffer.subarray(0, this.#have));
            this.#buffer = grown;
        }
        const bytes = await this.#source.read(this.#buffer, this.#have, this.#step);
        this.#have += bytes;
        this.#ended = bytes === 0;
        return bytes > 0;
    }
    #malformed(line = this.#line) {
        if (this.#ended && this.#at >= this.#have)
            return this.#tooShort();
        return new JsonFault('this is not valid JSON', line);
    }
    #tooShort() {
        return new JsonFault('the JSON document ends too early', this.#line);
    }
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
