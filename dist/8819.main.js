export const id = 8819;
export const ids = [8819];
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

/***/ 78819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonRows: () => (/* binding */ readJsonRows)
/* harmony export */ });
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42908);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74559);
/* harmony import */ var _missing_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11771);
/* harmony import */ var _json_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56689);
/* harmony import */ var _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70005);
/* harmony import */ var _replayed_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5455);
/* harmony import */ var _row_pass_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83133);







const hint = 'Write the table as `to_json(path, orient="split")`, `orient="records"` or `mlflow.log_table` do.';
/**
 * Hands every row of a JSON document to the visitor; the number of rows. The document is an array of objects (pandas
 * `orient="records"`) or an object with `columns` and, behind it, `data`, an array of arrays (pandas `orient="split"`,
 * which is MLflow's `eval_results_table.json` too; mlflow 3.17.2 `log_table`). The place of a row is its 1-based number.
 */
async function readJsonRows(source, pass) {
    const start = await (0,_replayed_source_js__WEBPACK_IMPORTED_MODULE_4__/* .firstBytes */ .m)(source, 3);
    const text = new _replayed_source_js__WEBPACK_IMPORTED_MODULE_4__/* .ReplayedSource */ .s(source, start.subarray((0,_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .byteOrderMark */ .y2)(start)));
    const cursor = new _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonCursor */ .N(text, pass.limits.chunkBytes, pass.limits.lineBytes);
    const rows = new DocumentRows(cursor, pass);
    try {
        await rows.read();
    }
    catch (error) {
        if (!(error instanceof _json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonFault */ .r))
            throw error;
        throw pass.refuse({ message: error.message, line: error.line });
    }
    if (rows.count === 0)
        throw pass.refuse(_row_pass_js__WEBPACK_IMPORTED_MODULE_3__/* .noRows */ .j);
    return rows.count;
}
/** The rows of one document. */
class DocumentRows {
    #cursor;
    #pass;
    #cells;
    count = 0;
    constructor(cursor, pass) {
        this.#cursor = cursor;
        this.#pass = pass;
        this.#cells = new _json_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonCells */ .Ke(pass.columns);
    }
    async read() {
        if ((await this.#cursor.peek()) === 91)
            await this.#rows(undefined);
        else
            await this.#members();
        await this.#cursor.expectEnd();
    }
    /** The members of the outer object, `columns` and `data` among them. */
    async #members() {
        const cursor = this.#cursor;
        await cursor.expect(123);
        let names;
        let isRead = false;
        let more = !(await cursor.accept(125));
        while (more) {
            const key = await cursor.key();
            const isArray = (await cursor.peek()) === 91;
            if (key === 'columns' && isArray && names === undefined) {
                names = this.#names(await cursor.value());
            }
            else if (key === 'data' && isArray && !isRead) {
                await this.#rows(names);
                isRead = true;
            }
            else
                await cursor.skip();
            more = await cursor.goesOn(125);
        }
        if (!isRead)
            throw this.#pass.refuse({ message: 'this JSON object is not a table', hint });
    }
    #names({ bytes, from, end }) {
        const text = (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes, from, end);
        if (text === undefined) {
            const utf8 = 'Save the file as UTF-8.';
            throw this.#pass.refuse({ message: '`columns` is not valid UTF-8', hint: utf8 });
        }
        const list = JSON.parse(text);
        if (list.some((name) => typeof name === 'object')) {
            throw this.#pass.refuse({ message: '`columns` holds something that is no name', hint });
        }
        const names = list.map(String);
        const absent = (0,_missing_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .missingColumns */ .Q)(this.#pass.columns, names);
        if (absent.length > 0)
            throw this.#pass.refuse(...absent);
        const twice = this.#pass.columns.filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
        if (twice.length === 0)
            return names;
        throw this.#pass.refuse(...twice.map(({ name }) => ({ message: `\`columns\` names \`${name}\` more than once` })));
    }
    /** The elements of the array here. */
    async #rows(names) {
        const cursor = this.#cursor;
        await cursor.expect(91);
        if (await cursor.accept(93))
            return;
        do {
            if (this.count % 4096 === 0)
                this.#pass.checkAlive();
            const problem = this.#row(await cursor.value(), names);
            if (problem !== undefined) {
                throw this.#pass.refuse({ ...problem, line: this.count });
            }
        } while (await cursor.goesOn(93));
        if (names !== undefined)
            return;
        const absent = (0,_missing_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .missingColumns */ .Q)(this.#pass.columns.filter((_, i) => this.#cells.seen[i] !== true), this.#cells.names ?? []);
        if (absent.length > 0)
            throw this.#pass.refuse(...absent);
    }
    #row({ bytes, from }, names) {
        this.count++;
        const first = bytes[from];
        const cells = this.#cells;
        if (first === 91 && names === undefined) {
            return { message: 'this row is a list and no `columns` stand before `data`', hint };
        }
        if (first !== 91 && first !== 123)
            return { message: 'this row is no list or object', hint };
        const stop = first === 91 ? cells.array(bytes, from, names ?? []) : cells.object(bytes, from);
        return typeof stop === 'object' ? stop : this.#pass.visit(cells.values, this.count);
    }
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
