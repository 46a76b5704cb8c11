export const id = 9179;
export const ids = [9179];
export const modules = {

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

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonlRows: () => (/* binding */ readJsonlRows)
/* harmony export */ });
/* harmony import */ var _json_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21478);
/* harmony import */ var _missing_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11771);
/* harmony import */ var _row_cutter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41185);
/* harmony import */ var _json_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56689);
/* harmony import */ var _next_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98022);
/* harmony import */ var _row_pass_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83133);






const newline = 10;
const example = 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.';
/** Hands every object of a JSON lines file to the visitor; the number of rows. */
async function readJsonlRows(feed, pass) {
    const cutter = new _row_cutter_js__WEBPACK_IMPORTED_MODULE_3__/* .LineCutter */ .k();
    const cells = new _json_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonCells */ .Ke(pass.columns);
    const count = { rows: 0, lines: 0 };
    for (;;) {
        pass.checkAlive();
        const chunk = await (0,_next_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRows */ .d)(feed, cutter, pass, count.lines + 1);
        if (chunk === undefined)
            break;
        const problem = readLines(chunk, cells, pass, count);
        if (problem !== undefined)
            throw pass.refuse({ ...problem, line: count.lines + 1 });
        feed.release(chunk);
    }
    if (count.rows === 0)
        throw pass.refuse(_row_pass_js__WEBPACK_IMPORTED_MODULE_2__/* .noRows */ .j);
    const absent = (0,_missing_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .missingColumns */ .Q)(pass.columns.filter((_, i) => cells.seen[i] !== true), cells.names ?? []);
    if (absent.length > 0)
        throw pass.refuse(...absent);
    return count.rows;
}
function readLines(chunk, cells, pass, count) {
    const { buffer, byteOffset, byteLength } = chunk.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    for (let at = chunk.from; at < chunk.end; at++) {
        at = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_5__/* .skipSpace */ .AN)(bytes, at);
        if (bytes[at] !== newline) {
            if (bytes[at] !== 123)
                return { message: 'this line is not a JSON object', hint: example };
            const stop = cells.object(bytes, at);
            if (typeof stop === 'object')
                return { hint: example, ...stop };
            at = (0,_json_line_js__WEBPACK_IMPORTED_MODULE_5__/* .skipSpace */ .AN)(bytes, stop);
            if (bytes[at] !== newline)
                return { message: 'this line is not valid JSON', hint: example };
            count.rows++;
            const problem = pass.visit(cells.values, count.lines + 1);
            if (problem !== undefined)
                return problem;
        }
        count.lines++;
    }
    return undefined;
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
