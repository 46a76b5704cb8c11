export const id = 9405;
export const ids = [9405];
export const modules = {

/***/ 42893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ CodeForm)
});

// EXTERNAL MODULE: ./build/data/byte-words.js
var byte_words = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/data/parquet/byte-codes.js

/** Distinct values and their bytes that are remembered; more than that, and remembering begins anew. */
const mostValues = 1 << 20;
const mostBytes = 1 << 26;
/** Numbers for values as they are stored, so that a text is made once for each distinct value and not for each row. */
class ByteCodes {
    #resolve;
    #slots = new Int32Array(1 << 10);
    #size = 0;
    #keys = new Uint8Array(1 << 14);
    #keyView = new DataView(this.#keys.buffer);
    /** Value i: `#keys[#starts[i], #starts[i + 1])`. */
    #starts = new Int32Array(1 << 9);
    #hashes = new Int32Array(1 << 9);
    #codes = new Int32Array(1 << 9);
    /** `resolve` gives the number of a value that is not known; the bytes it gets are its own. */
    constructor(resolve) {
        this.#resolve = resolve;
    }
    /** The number of the value in `[start, end)`; the view must reach `viewSlack` bytes further. */
    codeOf(view, start, end) {
        const hash = (0,byte_words/* hashRange */.Uk)(view, start, end, end - start);
        const mask = this.#slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const entry = (this.#slots[slot] ?? 0) - 1;
            if (entry < 0)
                return this.#add(view, start, end, hash);
            if (this.#hashes[entry] !== hash)
                continue;
            const at = this.#starts[entry] ?? 0;
            const isAsLong = (this.#starts[entry + 1] ?? 0) - at === end - start;
            if (isAsLong && (0,byte_words/* sameRange */.Et)(view, start, end, this.#keyView, at))
                return this.#codes[entry] ?? 0;
        }
    }
    #add(view, start, end, hash) {
        const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start).slice();
        const code = this.#resolve(bytes);
        const used = this.#starts[this.#size] ?? 0;
        if (bytes.length > mostBytes)
            return code;
        if (this.#size >= mostValues || used + bytes.length > mostBytes) {
            this.#slots.fill(0);
            this.#size = 0;
        }
        this.#remember(bytes, hash, code);
        return code;
    }
    #remember(bytes, hash, code) {
        const entry = this.#size++;
        const start = this.#starts[entry] ?? 0;
        this.#reserve(start + bytes.length + byte_words/* viewSlack */.cX);
        this.#keys.set(bytes, start);
        this.#starts[entry + 1] = start + bytes.length;
        this.#hashes[entry] = hash;
        this.#codes[entry] = code;
        if (2 * this.#size <= this.#slots.length) {
            this.#place(entry);
            return;
        }
        this.#slots = new Int32Array(2 * this.#slots.length);
        for (let each = 0; each <= entry; each++)
            this.#place(each);
    }
    #place(entry) {
        const mask = this.#slots.length - 1;
        let slot = (this.#hashes[entry] ?? 0) & mask;
        while (this.#slots[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#slots[slot] = entry + 1;
    }
    #reserve(bytes) {
        if (bytes > this.#keys.length) {
            const keys = new Uint8Array(Math.max(bytes, 2 * this.#keys.length));
            keys.set(this.#keys);
            this.#keys = keys;
            this.#keyView = new DataView(keys.buffer);
        }
        if (this.#size + 1 < this.#starts.length)
            return;
        this.#starts = doubled(this.#starts);
        this.#hashes = doubled(this.#hashes);
        this.#codes = doubled(this.#codes);
    }
}
function doubled(from) {
    const to = new Int32Array(2 * from.length);
    to.set(from);
    return to;
}

// EXTERNAL MODULE: ./build/data/parquet/hybrid-runs.js
var hybrid_runs = __webpack_require__(45193);
// EXTERNAL MODULE: ./build/data/parquet/encoding.js
var parquet_encoding = __webpack_require__(76925);
;// CONCATENATED MODULE: ./build/data/parquet/page-codes.js
/** Indices into a dictionary, as the codes of its values. */
class IndexedCodes {
    #runs;
    #codes;
    #size;
    #resolve;
    /** `codes` of the `size` indices there are, -1 for one that was not asked for before. */
    constructor(runs, codes, size, resolve) {
        this.#runs = runs;
        this.#codes = codes;
        this.#size = size;
        this.#resolve = resolve;
    }
    take(out, at, n) {
        const end = at + n;
        for (let i = at; i < end;) {
            const same = this.#runs.repeats(end - i);
            if (same > 0) {
                out.fill(this.#codeOf(this.#runs.takeRepeated(same)), i, i + same);
                i += same;
                continue;
            }
            const m = Math.min(end - i, this.#runs.left);
            const isWhole = 2 ** this.#runs.width <= this.#codes.length;
            if (!isWhole || !this.#runs.readMapped(out, i, m, this.#codes)) {
                this.#runs.read(out, i, m);
                this.#look(out, i, i + m);
            }
            i += m;
        }
    }
    checkEnd() {
        this.#runs.checkEnd();
    }
    /** Replaces indices by codes. */
    #look(out, from, end) {
        const codes = this.#codes;
        for (let i = from; i < end; i++) {
            const index = out[i] ?? 0;
            const code = codes[index] ?? -1;
            out[i] = code < 0 ? this.#codeOf(index) : code;
        }
    }
    #codeOf(index) {
        if (!(index >= 0 && index < this.#size)) {
            throw new Error(`an index ${index} into ${this.#size} values`);
        }
        const known = this.#codes[index] ?? -1;
        return known < 0 ? (this.#codes[index] = this.#resolve(index)) : known;
    }
}
/** Booleans, by bits or by runs. */
class BooleanCodes {
    #runs;
    #codeOf;
    constructor(runs, codeOf) {
        this.#runs = runs;
        this.#codeOf = codeOf;
    }
    checkEnd() {
        this.#runs.checkEnd();
    }
    take(out, at, n) {
        this.#runs.read(out, at, n);
        const codes = [-1, -1];
        for (let i = at; i < at + n; i++) {
            const value = out[i] === 0 ? 0 : 1;
            let code = codes[value] ?? -1;
            if (code < 0)
                codes[value] = code = this.#codeOf(value === 1 ? 'true' : 'false');
            out[i] = code;
        }
    }
}
/** PLAIN values that all take as many bytes. */
class FixedCodes {
    #values;
    #stored;
    #width;
    #at;
    constructor(values, stored, width) {
        this.#values = values;
        this.#stored = stored;
        this.#width = width;
        this.#at = values.start;
    }
    take(out, at, n) {
        const { view, end } = this.#values;
        const width = this.#width;
        if (this.#at + n * width > end)
            throw new Error('a page has too few values');
        let p = this.#at;
        for (let i = at; i < at + n; i++, p += width)
            out[i] = this.#stored.codeOf(view, p, p + width);
        this.#at = p;
    }
}
/** PLAIN values that say how many bytes they take. */
class ByteArrayCodes {
    #values;
    #stored;
    #at;
    constructor(values, stored) {
        this.#values = values;
        this.#stored = stored;
        this.#at = values.start;
    }
    take(out, at, n) {
        const { view, end } = this.#values;
        let p = this.#at;
        for (let i = at; i < at + n; i++) {
            const start = p + 4;
            if (start > end)
                throw new Error('a page has too few values');
            p = start + view.getUint32(p, true);
            if (p > end)
                throw new Error('a value is longer than its page');
            out[i] = this.#stored.codeOf(view, start, p);
        }
        this.#at = p;
    }
}

// EXTERNAL MODULE: ./build/data/parquet/stored-dictionary.js
var stored_dictionary = __webpack_require__(88172);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
// EXTERNAL MODULE: ./build/data/parquet/printed-value.js
var printed_value = __webpack_require__(85872);
;// CONCATENATED MODULE: ./build/data/parquet/value-printer.js



const schemaRoot = { name: 'schema' };
/** What hyparquet must know of a column to decode values of it. */
function columnDecoder({ element, type }) {
    const node = { element, children: [], count: 1, path: [element.name] };
    const root = { element: schemaRoot, children: [node], count: 2, path: [] };
    return {
        pathInSchema: [element.name],
        type,
        element,
        schemaPath: [root, node],
        codec: 'UNCOMPRESSED',
        parsers: { ...convert/* DEFAULT_PARSERS */.Rc, ...printed_value/* textParsers */.Ym },
    };
}
/** The text of one value of a column, given as PLAIN stores it (a byte array without its length). */
function printStored(column, bytes) {
    const decoder = columnDecoder(column);
    const { buffer, byteOffset, length } = bytes;
    const reader = { view: new DataView(buffer, byteOffset, length), offset: 0 };
    const raw = column.type === 'BYTE_ARRAY'
        ? [bytes]
        : (0,plain/* readPlain */.r)(reader, column.type, 1, column.element.type_length);
    return (0,printed_value/* printValue */.jt)((0,convert/* convert */.C6)(raw, decoder)[0], column.element);
}

;// CONCATENATED MODULE: ./build/data/parquet/code-form.js






/** Values as the numbers of their texts. A text is made once for each distinct value, and none for an index. */
class CodeForm {
    #column;
    #texts;
    #stored;
    #codeOfIndex = new Int32Array(0);
    #dictionary;
    constructor(column, texts) {
        this.#column = column;
        this.#texts = texts;
        this.#stored = new ByteCodes((bytes) => texts.codeOf(printStored(column, bytes)));
    }
    /** Only a column that has nulls has a number for them. */
    get missing() {
        return this.#texts.codeOf(null);
    }
    begin() {
        this.#dictionary = undefined;
    }
    dictionary(page) {
        this.#dictionary = new stored_dictionary/* StoredDictionary */.i(page, this.#column);
        this.#codeOfIndex = roomFor(this.#codeOfIndex, page.count);
        this.#codeOfIndex.fill(-1);
    }
    open(page) {
        const { encoding, view, start, end } = page;
        const { type } = this.#column;
        if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY')
            return this.#indexed(page);
        if (type === 'BOOLEAN') {
            const runs = encoding === 'RLE'
                ? new hybrid_runs/* HybridRuns */.x8(view, start + 4, end, 1, page.rows)
                : hybrid_runs/* HybridRuns */.x8.packed(view, start, end, 1);
            return new BooleanCodes(runs, (value) => this.#texts.codeOf(value));
        }
        if (encoding !== 'PLAIN')
            throw new Error(`values of type ${type} in the encoding ${encoding}`);
        const width = (0,parquet_encoding/* valueWidth */.O)(this.#column);
        return width === undefined
            ? new ByteArrayCodes(page, this.#stored)
            : new FixedCodes(page, this.#stored, width);
    }
    #indexed(page) {
        const dictionary = this.#dictionary;
        if (dictionary === undefined)
            throw new Error('a page has indices and no dictionary');
        const runs = hybrid_runs/* HybridRuns */.x8.ofIndices(page, page.rows);
        return new IndexedCodes(runs, this.#codeOfIndex, dictionary.size, (index) => {
            const { view, start, end } = dictionary.at(index);
            return this.#stored.codeOf(view, start, end);
        });
    }
}
/** Room for a code for every index of as many bits as the largest of `count` has. */
function roomFor(room, count) {
    const least = 2 ** (32 - Math.clz32(count));
    return room.length >= least ? room : new Int32Array(least);
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadCodecs)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var hyparquet_src_snappy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17426);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20950);



/** The codecs of these names. */
async function loadCodecs(names) {
    const codecs = new Map();
    for (const name of new Set(names))
        codecs.set(name, await loadCodec(name));
    return codecs;
}
async function loadCodec(name) {
    if (name === 'UNCOMPRESSED')
        return (input, output) => fill(output, input);
    if (name === 'SNAPPY')
        return hyparquet_src_snappy_js__WEBPACK_IMPORTED_MODULE_2__/* .snappyUncompress */ .t;
    if (name === 'GZIP')
        return native(node_zlib__WEBPACK_IMPORTED_MODULE_0__.unzipSync);
    // Node has it from 22.15 on.
    const zstd = node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync;
    if (name === 'ZSTD' && zstd !== undefined)
        return native(zstd);
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const unpack = compressors[name];
    if (unpack === undefined)
        throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`the parquet codec ${name} is not supported`);
    return (input, output) => fill(output, unpack(input, output.length));
}
function native(unpack) {
    return (input, output) => {
        if (output.length === 0)
            return;
        fill(output, unpack(input, { maxOutputLength: output.length }));
    };
}
function fill(output, bytes) {
    if (bytes.length !== output.length) {
        throw new Error(`a page unpacks to ${bytes.length} bytes, not ${output.length}`);
    }
    output.set(bytes);
}


/***/ }),

/***/ 26780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ColumnReader)
/* harmony export */ });
/** Reads the rows of a column chunk in order, any number at a time. */
class ColumnReader {
    #pages;
    #form;
    #levels;
    #rowsLeft;
    #page;
    #pageLeft = 0;
    /** Rows of the page that had a value so far. */
    #present = 0;
    /** `rows` in all; `levels` is room for as many as are read at a time. */
    constructor(pages, form, rows, levels) {
        this.#pages = pages;
        this.#form = form;
        this.#rowsLeft = rows;
        this.#levels = levels;
    }
    /** Writes the next `n` rows to `out[0, n)`. */
    read(out, n) {
        for (let at = 0; at < n;) {
            while (this.#pageLeft === 0)
                this.#nextPage();
            const m = Math.min(n - at, this.#pageLeft);
            const { values, levels } = this.#page ?? noPage();
            if (levels === undefined)
                values.take(out, at, m);
            else
                this.#takeNullable(values, levels, out, at, m);
            at += m;
            this.#pageLeft -= m;
        }
    }
    /** Checks that nothing is left behind the last row. */
    end() {
        this.#checkEnd();
        for (let page = this.#pages.next(); page !== undefined; page = this.#pages.next()) {
            if (page.kind === 'data' && page.rows !== 0)
                throw new Error('a column has too many values');
        }
    }
    #nextPage() {
        this.#checkEnd();
        const page = this.#pages.next() ?? noPage();
        if (page.kind === 'dictionary') {
            this.#form.dictionary(page);
            return;
        }
        if (!(page.rows >= 0 && page.rows <= this.#rowsLeft)) {
            throw new Error(`a page claims ${page.rows} values`);
        }
        this.#rowsLeft -= page.rows;
        this.#pageLeft = page.rows;
        if (page.rows === 0)
            return;
        const { levels, present } = page;
        this.#page = { values: this.#form.open(page), levels, present };
        this.#present = 0;
    }
    /** Checks that the page at hand is read and had what it said: one of the second version counts its nulls. */
    #checkEnd() {
        const { values, levels, present } = this.#page ?? {};
        values?.checkEnd?.();
        levels?.checkEnd();
        if (levels !== undefined && present !== undefined && present !== this.#present) {
            throw new Error('a page has not as many nulls as it says');
        }
    }
    #takeNullable(values, runs, out, from, n) {
        const end = from + n;
        for (let at = from; at < end;) {
            const same = runs.repeats(end - at);
            if (same > 0 && runs.takeRepeated(same) === 1)
                this.#takePresent(values, out, at, same);
            else if (same > 0)
                out.fill(this.#form.missing, at, at + same);
            else
                this.#takeMixed(values, runs, out, at, end);
            at = same > 0 ? at + same : end;
        }
    }
    #takePresent(values, out, at, n) {
        this.#present += n;
        values.take(out, at, n);
    }
    #takeMixed(values, runs, out, at, end) {
        const levels = this.#levels;
        runs.read(levels, at, end - at);
        let present = 0;
        for (let i = at; i < end; i++)
            if (levels[i] === 1)
                present++;
        this.#takePresent(values, out, at, present);
        if (present === end - at)
            return;
        const { missing } = this.#form;
        // From the back, so that no value is overwritten before it has moved to its row.
        for (let i = end - 1, from = at + present - 1; i >= at; i--) {
            out[i] = levels[i] === 1 ? (out[from--] ?? 0) : missing;
        }
    }
}
function noPage() {
    throw new Error('a column has too few values');
}


/***/ }),

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

/***/ 76925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ valueWidth)
/* harmony export */ });
/** Bytes of a PLAIN value; undefined when each says its own length. Not for booleans, which are bits. */
function valueWidth({ type, element }) {
    switch (type) {
        case 'INT32':
        case 'FLOAT':
            return 4;
        case 'INT64':
        case 'DOUBLE':
            return 8;
        case 'INT96':
            return 12;
        case 'FIXED_LEN_BYTE_ARRAY': {
            const width = element.type_length ?? 0;
            if (!(width > 0))
                throw new Error('a type of fixed length without its length');
            return width;
        }
        case 'BYTE_ARRAY':
            return undefined;
        case 'BOOLEAN':
            throw new Error('booleans do not take whole bytes');
    }
}


/***/ }),

/***/ 20950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JH: () => (/* binding */ ParquetError),
  qb: () => (/* binding */ corrupt),
  DH: () => (/* binding */ decoded),
  AI: () => (/* binding */ readFooter),
  Nf: () => (/* binding */ topColumns)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
;// CONCATENATED MODULE: ./build/data/parquet/footer-shape.js
/**
 * Checks that the members of a footer that are followed are there and of their types: hyparquet 1.31.5 takes whatever a
 * damaged file has in their places.
 *
 * @throws Error when they are not
 */
function checkShape({ schema, num_rows: rows, row_groups: groups }) {
    const isSchema = schema.every((element, i) => isElement(element, i === 0, schema.length));
    if (schema.length === 0 || !isSchema)
        throw new Error('the schema is damaged');
    if (!isSize(rows) || !groups.every(isGroup))
        throw new Error('the row groups are damaged');
    const sum = groups.reduce((before, group) => before + group.num_rows, 0n);
    // A part that was lost must not go unnoticed.
    if (sum !== rows)
        throw new Error(`${sum} rows in groups, ${rows} in the file`);
}
function isElement(element, isRoot, most) {
    const { name, num_children: children = 0, repetition_type: repetition } = element;
    const isParent = Number.isInteger(children) && children >= 0 && children < most;
    return is(name, 'string') && isParent && (isRoot || is(repetition, 'string'));
}
const isGroup = ({ num_rows: rows, columns }) => isSize(rows) && columns.every(({ meta_data: meta }) => meta === undefined || isChunk(meta));
function isChunk(meta) {
    const { dictionary_page_offset: dictionary, path_in_schema: path } = meta;
    return (isSize(meta.num_values) &&
        isSize(meta.total_compressed_size) &&
        isSize(meta.data_page_offset) &&
        (dictionary === undefined || isSize(dictionary)) &&
        path.every((part) => is(part, 'string')) &&
        is(meta.codec, 'string') &&
        is(meta.type, 'string'));
}
/** A whole number, not negative, that a double holds. */
const isSize = (value) => is(value, 'bigint') && value >= 0n && value <= BigInt(Number.MAX_SAFE_INTEGER);
/** The types of hyparquet promise what it does not check. */
const is = (value, type) => typeof value === type;

// EXTERNAL MODULE: ./build/data/parquet/thrift-bounds.js
var thrift_bounds = __webpack_require__(41581);
;// CONCATENATED MODULE: ./build/data/parquet/footer.js




/** A parquet file that cannot be counted; the message says why. */
class ParquetError extends Error {
    name = 'ParquetError';
}
/** Reads the footer of a file of `size` bytes. */
async function readFooter(handle, size, limits) {
    const tail = await readTail(handle, size, Math.min(8, size));
    const magic = Buffer.from(tail.subarray(-4)).toString('latin1');
    if (size < 12 || magic !== 'PAR1') {
        throw new ParquetError('the parquet file is cut short: it does not end with PAR1');
    }
    const length = new DataView(tail.buffer).getUint32(0, true) + 8;
    if (length > size)
        throw new ParquetError('the parquet file is corrupt: its footer is too long');
    if (length > limits.blockBytes) {
        throw new ParquetError(`the parquet footer is longer than ${(0,data_limits/* describeBytes */.n)(limits.blockBytes)}`);
    }
    const bytes = await readTail(handle, size, length);
    const metadata = decoded(() => {
        (0,thrift_bounds/* checkStruct */.U)(new DataView(bytes.buffer, 0, length - 8), 0);
        const found = (0,src_metadata/* parquetMetadata */.m5)(bytes.buffer);
        checkShape(found);
        return found;
    });
    return { metadata, bytes, start: size - length };
}
async function readTail(handle, size, length) {
    const bytes = new Uint8Array(length);
    for (let have = 0; have < length;) {
        const { bytesRead } = await handle.read(bytes, have, length - have, size - length + have);
        if (bytesRead === 0)
            throw new ParquetError('the parquet file became shorter while it was read');
        have += bytesRead;
    }
    return bytes;
}
/** What the decoder gives; whatever it throws means that the file is corrupt. */
function decoded(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw corrupt(error);
    }
}
/** The decoder's error as ours. */
function corrupt(error) {
    if (error instanceof ParquetError)
        return error;
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return new ParquetError(`the parquet data is corrupt (${why})`, { cause: error });
}
/** The elements of the top-level columns, by name, in the order of the file. */
function topColumns({ schema }) {
    const columns = new Map();
    let skip = 0;
    for (const element of schema.slice(1)) {
        if (skip === 0)
            columns.set(element.name, element);
        else
            skip--;
        skip += element.num_children ?? 0;
    }
    return columns;
}


/***/ }),

/***/ 45193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wideNumber),
/* harmony export */   Wx: () => (/* binding */ pageSlack),
/* harmony export */   x8: () => (/* binding */ HybridRuns)
/* harmony export */ });
/** Bytes that must be readable behind every range of values: whole words are read. */
const pageSlack = 8;
/**
 * Reads small numbers of a fixed width in parquet's hybrid of run-length and bit-packed runs (Encodings.md, "RLE"), any
 * number at a time.
 *
 * @throws Error from its methods when the bytes end before the numbers do
 */
class HybridRuns {
    #view;
    #width;
    #end;
    /** Numbers that a run may repeat. */
    #most;
    /** Where the next run begins. */
    #at;
    /** Numbers left in the current run. */
    #left = 0;
    /** What a run-length run repeats; undefined in a bit-packed run. */
    #repeated;
    /** In a bit-packed run: its first byte, and bits of it already read. */
    #packed = 0;
    #bit = 0;
    /** Runs of numbers of `width` bits (0 to 32) in `[start, end)`, no more than `most` of them. */
    constructor(view, start, end, width, most) {
        if (width > 32)
            throw new Error(`numbers of ${width} bits`);
        this.#view = view;
        this.#at = start;
        this.#end = end;
        this.#width = width;
        this.#most = most;
        if (width > 0 || start < end)
            return;
        // Some writers store nothing for numbers that can only be 0.
        this.#repeated = 0;
        this.#left = Infinity;
    }
    /** Indices into a dictionary: their first byte is the width. A page of nulls alone may have no bytes. */
    static ofIndices({ view, start, end }, most) {
        if (start >= end)
            return new HybridRuns(view, start, end, 1, most);
        return new HybridRuns(view, start + 1, end, view.getUint8(start), most);
    }
    /** One bit-packed run without a header: plain booleans. */
    static packed(view, start, end, width) {
        const runs = new HybridRuns(view, end, end, width, 0);
        runs.#packed = start;
        runs.#left = Infinity;
        return runs;
    }
    /** Numbers left in the run at hand. */
    get left() {
        return this.#left;
    }
    /** Bits of a number. */
    get width() {
        return this.#width;
    }
    /** Checks that the last run does not go on behind the page; the groups of a bit-packed one may. */
    checkEnd() {
        const isOpen = this.#repeated !== undefined && this.#left > 0;
        if (isOpen && this.#left < Infinity)
            throw new Error('a run is longer than its page');
    }
    /** How many of the next `most` numbers are known to be the same one; 0 when that is not known. */
    repeats(most) {
        if (this.#left === 0)
            this.#nextRun();
        return this.#repeated === undefined ? 0 : Math.min(most, this.#left);
    }
    /** What `repeats` spoke of, taken `n` times. */
    takeRepeated(n) {
        this.#left -= n;
        return this.#repeated ?? 0;
    }
    /** Reads `n` numbers to `out[at, at + n)`. */
    read(out, at, n) {
        const end = at + n;
        for (let i = at; i < end;) {
            if (this.#left === 0)
                this.#nextRun();
            const m = Math.min(end - i, this.#left);
            if (this.#repeated === undefined)
                this.#unpack(out, i, m);
            else
                out.fill(this.#repeated, i, i + m);
            this.#left -= m;
            i += m;
        }
    }
    /**
     * Reads `n` numbers of one bit-packed run as what `map` has for them, which must have a member for every number of so many
     * bits. False when one of those is negative: then `out[at, at + n)` is of no use and nothing counts as read.
     */
    readMapped(out, at, n, map) {
        const bit = this.#bit;
        this.#check(n);
        let signs = 0;
        let i = at;
        const end = at + n;
        if (this.#width <= 4 && bit % 8 === 0) {
            i = at + (n & ~7);
            signs = unpackEights(this.#view, this.#packed + bit / 8, this.#width, out, at, i, map);
        }
        signs |= this.#unpackMapped(out, i, end, map, bit + (i - at) * this.#width);
        if (signs < 0)
            return false;
        this.#bit = bit + n * this.#width;
        this.#left -= n;
        return true;
    }
    #unpackMapped(out, from, end, map, at) {
        const view = this.#view;
        const base = this.#packed;
        const width = this.#width;
        const mask = (1 << width) - 1;
        let signs = 0;
        for (let i = from, bit = at; i < end; i++, bit += width) {
            const value = map[(view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask] ?? -1;
            out[i] = value;
            signs |= value;
        }
        return signs;
    }
    /** That a bit-packed run has `n` numbers more. */
    #check(n) {
        const bytes = Math.ceil((this.#bit + n * this.#width) / 8);
        if (this.#packed + bytes > this.#end)
            throw new Error('a bit-packed run is cut off');
    }
    #nextRun() {
        const header = this.#varint();
        if (header % 2 === 1) {
            const groups = (header - 1) / 2;
            this.#repeated = undefined;
            this.#left = 8 * groups;
            this.#packed = this.#at;
            this.#bit = 0;
            // The last run may be cut off behind the last number that counts.
            this.#at = Math.min(this.#end, this.#at + groups * this.#width);
            return;
        }
        const bytes = (this.#width + 7) >> 3;
        if (this.#at + bytes > this.#end)
            throw new Error('a run has no value');
        let value = 0;
        for (let i = 0; i < bytes; i++)
            value |= this.#view.getUint8(this.#at++) << (8 * i);
        this.#repeated = value;
        this.#left = header / 2;
        if (this.#left > this.#most)
            throw new Error('a run is longer than its page');
    }
    #varint() {
        let value = 0;
        for (let i = 0; i < 5; i++) {
            if (this.#at >= this.#end)
                throw new Error('runs end before their page');
            const byte = this.#view.getUint8(this.#at++);
            value += (byte & 127) * 2 ** (7 * i);
            if (byte < 128)
                return value;
        }
        throw new Error('the length of a run has no end');
    }
    #unpack(out, from, n) {
        const width = this.#width;
        const view = this.#view;
        const base = this.#packed;
        let bit = this.#bit;
        this.#check(n);
        this.#bit = bit + n * width;
        const end = from + n;
        if (width > 25) {
            for (let i = from; i < end; i++, bit += width)
                out[i] = wideNumber(view, base, bit, width);
            return;
        }
        const mask = (1 << width) - 1;
        for (let i = from; i < end; i++, bit += width) {
            out[i] = (view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask;
        }
    }
}
/** Numbers of up to four bits, eight at a time: one word holds them. Gives all results together by `|`. */
function unpackEights(view, start, width, out, from, end, map) {
    const mask = (1 << width) - 1;
    let signs = 0;
    for (let i = from, at = start; i < end; i += 8, at += width) {
        let word = view.getInt32(at, true);
        for (let k = i; k < i + 8; k++, word >>>= width) {
            const value = map[word & mask] ?? -1;
            out[k] = value;
            signs |= value;
        }
    }
    return signs;
}
/** The number of `width` (1 to 32) bits behind bit `bit` of what begins at `base`: it may spread over five bytes. */
function wideNumber(view, base, bit, width) {
    const at = base + Math.floor(bit / 8);
    const shift = bit % 8;
    const low = view.getUint32(at, true) >>> shift;
    const high = shift === 0 ? 0 : view.getUint8(at + 4) << (32 - shift);
    return (low | high) & (width === 32 ? -1 : (1 << width) - 1);
}


/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ PageStream)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
// EXTERNAL MODULE: ./build/data/parquet/hybrid-runs.js
var hybrid_runs = __webpack_require__(45193);
;// CONCATENATED MODULE: ./build/data/parquet/delta.js

/** Values of one block: far more than writers put there (128), and few enough that nothing overflows. */
const mostInBlock = 1 << 24;
/** Reads a stream of no more than `most` 32-bit numbers (Encodings.md, "Delta encoding"). Sums wrap around, as there. */
function readDeltas(range, most) {
    const stream = openStream(range, most);
    const values = new Int32Array(stream.total);
    let value = Number(BigInt.asIntN(32, zigzag(stream)));
    if (stream.total > 0)
        values[0] = value;
    for (let i = 1; i < stream.total;) {
        const least = Number(BigInt.asIntN(32, zigzag(stream)));
        i = eachMini(stream, i, (base, width, from, end) => {
            for (let k = from, bit = 0; k < end; k++, bit += width) {
                const low = Math.min(width, 32);
                const delta = low === 0 ? 0 : (0,hybrid_runs/* wideNumber */.L)(stream.view, base, bit, low);
                value = (value + least + delta) | 0;
                values[k] = value;
            }
        });
    }
    return { values, end: stream.at };
}
/** Reads a stream of no more than `most` 64-bit numbers. */
function readLongDeltas(range, most) {
    const stream = openStream(range, most);
    const values = new BigInt64Array(stream.total);
    let value = zigzag(stream);
    if (stream.total > 0)
        values[0] = value;
    for (let i = 1; i < stream.total;) {
        const least = zigzag(stream);
        i = eachMini(stream, i, (base, width, from, end) => {
            for (let k = from, bit = 0; k < end; k++, bit += width) {
                value = BigInt.asIntN(64, value + least + longNumber(stream.view, base, bit, width));
                values[k] = value;
            }
        });
    }
    return { values, end: stream.at };
}
function openStream(range, most) {
    const stream = { ...range, at: range.start };
    const inBlock = Number(varint(stream));
    const minis = Number(varint(stream));
    const total = Number(varint(stream));
    const perMini = inBlock / minis;
    if (!(inBlock > 0 && inBlock <= mostInBlock && Number.isInteger(perMini) && perMini % 8 === 0)) {
        throw new Error(`delta blocks of ${inBlock} values in ${minis} parts`);
    }
    if (total > most)
        throw new Error(`${total} deltas for ${most} rows`);
    return Object.assign(stream, { perMini, minis, total });
}
/** Calls back with every part of a block that has values to give; the index of the first value behind them. */
function eachMini(stream, first, read) {
    const widths = stream.at;
    stream.at += stream.minis;
    if (stream.at > stream.end)
        throw new Error('deltas are cut off');
    let i = first;
    for (let mini = 0; mini < stream.minis && i < stream.total; mini++) {
        const width = stream.view.getUint8(widths + mini);
        const base = stream.at;
        stream.at += (stream.perMini * width) / 8;
        if (width > 64 || stream.at > stream.end)
            throw new Error('deltas are cut off');
        const end = Math.min(stream.total, i + stream.perMini);
        read(base, width, i, end);
        i = end;
    }
    return i;
}
function longNumber(view, base, bit, width) {
    if (width <= 32)
        return width === 0 ? 0n : BigInt((0,hybrid_runs/* wideNumber */.L)(view, base, bit, width) >>> 0);
    const low = BigInt((0,hybrid_runs/* wideNumber */.L)(view, base, bit, 32) >>> 0);
    return low | (BigInt((0,hybrid_runs/* wideNumber */.L)(view, base, bit + 32, width - 32) >>> 0) << 32n);
}
function zigzag(stream) {
    const value = varint(stream);
    return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
}
function varint(stream) {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
        if (stream.at >= stream.end)
            throw new Error('deltas are cut off');
        const byte = stream.view.getUint8(stream.at++);
        value |= BigInt(byte & 127) << shift;
        if (byte < 128)
            return value;
    }
    throw new Error('a delta has no end');
}

// EXTERNAL MODULE: ./build/data/parquet/encoding.js
var encoding = __webpack_require__(76925);
// EXTERNAL MODULE: ./build/data/parquet/scratch.js
var parquet_scratch = __webpack_require__(10852);
;// CONCATENATED MODULE: ./build/data/parquet/plain-page.js



/**
 * A page whose values are PLAIN, made of one in an encoding that is rare for columns of groups, labels and scores.
 * Other pages are given back as they are. `most` is what the values may take in bytes.
 */
function plainPage(page, column, scratch, most) {
    const values = plainValues(page, column, scratch, most);
    return values === undefined ? page : { ...page, ...values, encoding: 'PLAIN' };
}
function plainValues(page, column, scratch, most) {
    const { type } = column;
    const isText = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
    switch (page.encoding) {
        case 'DELTA_BINARY_PACKED':
            if (type === 'INT32')
                return rangeOf(readDeltas(page, page.rows).values);
            if (type === 'INT64')
                return rangeOf(readLongDeltas(page, page.rows).values);
            break;
        case 'DELTA_LENGTH_BYTE_ARRAY':
            if (type === 'BYTE_ARRAY')
                return undelta(page, column, scratch, most, noPrefixes);
            break;
        case 'DELTA_BYTE_ARRAY':
            if (isText)
                return undelta(page, column, scratch, most, readDeltas);
            break;
        case 'BYTE_STREAM_SPLIT':
            if (type !== 'BYTE_ARRAY' && type !== 'BOOLEAN')
                return unsplit(page, column, scratch);
            break;
        default:
            return undefined;
    }
    throw new Error(`values of type ${type} in the encoding ${page.encoding}`);
}
/** Numbers as the machine stores them, which is how PLAIN does on all that Node runs on. */
function rangeOf(numbers) {
    // Room behind them, for whoever reads whole words.
    const bytes = new Uint8Array(numbers.byteLength + 8);
    bytes.set(new Uint8Array(numbers.buffer));
    return { view: new DataView(bytes.buffer), start: 0, end: numbers.byteLength };
}
const noPrefixes = ({ start }, most) => ({ values: new Int32Array(most), end: start });
/** Byte arrays given by what each shares with the one before, and what follows. */
function undelta(page, column, scratch, most, readPrefixes) {
    const prefixes = readPrefixes(page, page.rows);
    const suffixes = readDeltas({ ...page, start: prefixes.end }, page.rows);
    const head = (0,encoding/* valueWidth */.O)(column) === undefined ? 4 : 0;
    const length = plainLength(prefixes.values, suffixes.values, head);
    (0,parquet_scratch/* checkPageBytes */.y)(length, most);
    const bytes = scratch.take(length);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const input = new Uint8Array(page.view.buffer, page.view.byteOffset, page.end);
    let at = 0;
    let before = 0;
    let from = suffixes.end;
    for (const [i, suffix] of suffixes.values.entries()) {
        const prefix = prefixes.values[i] ?? 0;
        if (head > 0)
            view.setUint32(at, prefix + suffix, true);
        const start = at + head;
        bytes.copyWithin(start, before, before + prefix);
        if (from + suffix > page.end)
            throw new Error('a page has too few bytes');
        bytes.set(input.subarray(from, from + suffix), start + prefix);
        before = start;
        from += suffix;
        at = start + prefix + suffix;
    }
    return { view, start: 0, end: length };
}
/** Bytes of the values in PLAIN; no value may share more than the one before has. */
function plainLength(prefixes, suffixes, head) {
    if (prefixes.length < suffixes.length)
        throw new Error('a page has too few prefixes');
    let total = 0;
    let before = 0;
    for (const [i, suffix] of suffixes.entries()) {
        const prefix = prefixes[i] ?? 0;
        if (suffix < 0 || prefix < 0 || prefix > before)
            throw new Error('a value of negative length');
        before = prefix + suffix;
        total += head + before;
    }
    return total;
}
/** Values whose first bytes stand together, then their second bytes, and so on. */
function unsplit({ view, start, end }, column, scratch) {
    const width = (0,encoding/* valueWidth */.O)(column) ?? 1;
    const count = Math.floor((end - start) / width);
    const bytes = scratch.take(count * width);
    for (let b = 0; b < width; b++) {
        const from = start + b * count;
        for (let i = 0; i < count; i++)
            bytes[i * width + b] = view.getUint8(from + i);
    }
    return { view: new DataView(bytes.buffer, bytes.byteOffset), start: 0, end: count * width };
}

// EXTERNAL MODULE: ./build/data/parquet/thrift-bounds.js
var thrift_bounds = __webpack_require__(41581);
;// CONCATENATED MODULE: ./build/data/parquet/page-stream.js





/**
 * The pages of a column chunk, one after the other. A page is good until the next one is asked for, a dictionary as long
 * as the stream.
 */
class PageStream {
    #chunk;
    #view;
    #column;
    #unpack;
    #memory;
    #pageBytes;
    #at = 0;
    constructor(chunk, column, unpack, memory, pageBytes) {
        const { buffer, byteOffset, length } = chunk.bytes;
        this.#chunk = chunk;
        this.#view = new DataView(buffer, byteOffset, length);
        this.#column = column;
        this.#unpack = unpack;
        this.#memory = memory;
        this.#pageBytes = pageBytes;
    }
    /** The next page, or undefined behind the last one. Throws an error for what is not a page. */
    next() {
        // A single byte more may be padding (hyparquet 1.31.5, column.js).
        if (this.#at >= this.#view.byteLength - 1)
            return undefined;
        const end = (0,thrift_bounds/* checkStruct */.U)(this.#view, this.#at);
        const header = (0,column/* parquetHeader */.wK)({ view: this.#view, offset: this.#at });
        const packedEnd = end + header.compressed_page_size;
        if (!(header.compressed_page_size >= 0 && packedEnd <= this.#view.byteLength)) {
            throw new Error('a page is longer than its column chunk');
        }
        (0,parquet_scratch/* checkPageBytes */.y)(header.uncompressed_page_size, this.#pageBytes);
        const packed = this.#chunk.bytes.subarray(end, packedEnd);
        this.#at = packedEnd;
        switch (header.type) {
            case 'DICTIONARY_PAGE':
                return this.#dictionary(header, packed);
            case 'DATA_PAGE':
                return this.#plain(this.#data(header, packed));
            case 'DATA_PAGE_V2':
                return this.#plain(this.#data2(header, packed));
            case 'INDEX_PAGE':
                throw new Error('an index page among the pages of a column');
            default:
                throw new Error('a page of an unknown type');
        }
    }
    #plain(page) {
        return plainPage(page, this.#column, this.#memory.plain, this.#pageBytes);
    }
    #dictionary(header, packed) {
        const count = header.dictionary_page_header?.num_values ?? -1;
        if (count < 0)
            throw new Error('a dictionary without a size');
        const { dictionary } = this.#memory;
        const values = this.#values(packed, header.uncompressed_page_size, true, dictionary);
        return { kind: 'dictionary', count, ...values };
    }
    /** A page of the first version: levels and values are packed together. */
    #data(header, packed) {
        const { num_values: rows, encoding, definition_level_encoding: levelsAre, } = header.data_page_header ?? noHeader();
        const values = this.#values(packed, header.uncompressed_page_size, true, this.#memory.page);
        const page = { kind: 'data', rows, present: undefined, encoding };
        if (!this.#column.isNullable)
            return { ...page, ...values, levels: undefined };
        if (levelsAre !== 'RLE')
            throw new Error(`levels in the encoding ${levelsAre}`);
        if (values.end < 4)
            throw new Error('a page without levels');
        const start = 4 + values.view.getUint32(0, true);
        if (start > values.end)
            throw new Error('levels are longer than their page');
        return { ...page, ...values, start, levels: new hybrid_runs/* HybridRuns */.x8(values.view, 4, start, 1, rows) };
    }
    /** A page of the second version: the levels are not packed. */
    #data2(header, packed) {
        const head = header.data_page_header_v2 ?? noHeader();
        // Rows are values where nothing is nested.
        if (head.num_rows !== head.num_values)
            throw new Error('a page has other rows than values');
        const before = head.repetition_levels_byte_length;
        const levelsEnd = before + head.definition_levels_byte_length;
        if (!(before >= 0 && levelsEnd >= before && levelsEnd <= packed.length)) {
            throw new Error('levels are longer than their page');
        }
        const isPacked = head.is_compressed !== false;
        const length = header.uncompressed_page_size - levelsEnd;
        const values = this.#values(packed.subarray(levelsEnd), length, isPacked, this.#memory.page);
        const levels = this.#column.isNullable
            ? new hybrid_runs/* HybridRuns */.x8(viewOf(packed), before, levelsEnd, 1, head.num_values)
            : undefined;
        const { num_values: rows, encoding } = head;
        const present = rows - head.num_nulls;
        return { kind: 'data', rows, present, encoding, levels, ...values };
    }
    #values(packed, length, isPacked, into) {
        if (!isPacked || this.#chunk.codec === 'UNCOMPRESSED') {
            if (packed.length !== length)
                throw new Error('a page is not as long as it says');
            return { view: viewOf(packed), start: 0, end: length };
        }
        if (length < 0)
            throw new Error('a page is shorter than its levels');
        const output = into.take(length);
        // Writers leave out what packs nothing.
        if (length > 0)
            this.#unpack(packed, output);
        return { view: viewOf(output), start: 0, end: length };
    }
}
/** A view that reaches over the slack behind the bytes. */
const viewOf = ({ buffer, byteOffset }) => new DataView(buffer, byteOffset);
function noHeader() {
    throw new Error('a page without its header');
}


/***/ }),

/***/ 85872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ textParsers),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   jt: () => (/* binding */ printValue)
/* harmony export */ });
/**
 * How parquet values become the texts that csv would have:
 * integers as they are (`1`), floating point as the shortest decimal that reads back the same (`1` for 1.0, `0.1`),
 * booleans `true` and `false`, strings as they are, dates `2024-01-31`, timestamps `2024-01-31T12:00:00Z` with
 * the fraction they need (UTC), decimals without trailing zeros, times of day as the stored integer. Null and NaN are
 * missing values: pandas writes one for the other.
 */
function printValue(value, element) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'number')
        throw new TypeError(`a parquet value is a ${typeof value}`);
    if (Number.isNaN(value))
        return null;
    if (element.converted_type === 'DECIMAL')
        return String(Number(value.toFixed(element.scale ?? 0)));
    return element.type === 'FLOAT' ? shortestFloat(value) : String(value);
}
/** Why a column cannot be counted by, if it cannot. */
function unprintable(element) {
    if (element.num_children !== undefined && element.num_children > 0)
        return 'is nested';
    if (element.repetition_type === 'REPEATED')
        return 'is a list';
    if (element.converted_type === 'DECIMAL') {
        return (element.precision ?? 0) > 15 ? 'is a decimal of more than 15 digits' : undefined;
    }
    const logical = element.logical_type?.type;
    if (element.converted_type === 'BSON' || element.converted_type === 'INTERVAL')
        return 'is binary';
    if (logical === 'GEOMETRY' || logical === 'GEOGRAPHY' || logical === 'VARIANT')
        return 'is binary';
    const binary = element.type === 'FIXED_LEN_BYTE_ARRAY' && logical !== 'UUID' && logical !== 'FLOAT16';
    return binary ? 'is binary' : undefined;
}
/** Single precision: as few digits as name the same float. */
function shortestFloat(value) {
    for (let digits = 6; digits < 9; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return String(short);
    }
    return String(value);
}
/** `units` since 1970, each of them 10^-digits seconds, as ISO 8601. */
function isoTimestamp(units, digits) {
    const scale = 10n ** BigInt(digits);
    const fraction = ((units % scale) + scale) % scale;
    const seconds = Number((units - fraction) / scale);
    const whole = new Date(seconds * 1000).toISOString().slice(0, -5);
    const text = fraction.toString().padStart(digits, '0').replace(/0+$/, '');
    return text === '' ? `${whole}Z` : `${whole}.${text}Z`;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decode = (bytes) => utf8.decode(bytes);
/** Parsers for hyparquet: texts instead of `Date` and the like, and invalid UTF-8 refused instead of patched. */
const textParsers = {
    timestampFromMilliseconds: (units) => isoTimestamp(units, 3),
    timestampFromMicroseconds: (units) => isoTimestamp(units, 6),
    timestampFromNanoseconds: (units) => isoTimestamp(units, 9),
    dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
    stringFromBytes: decode,
    jsonFromBytes: decode,
};


/***/ }),

/***/ 10852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch),
/* harmony export */   y: () => (/* binding */ checkPageBytes)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83301);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20950);
/* harmony import */ var _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);



/** Memory that is used again and only grows, for what is needed until the next of its kind. */
class Scratch {
    #bytes = new Uint8Array(0);
    /** `length` bytes of any content, `pageSlack` more behind them. */
    take(length) {
        if (length + _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSlack */ .Wx > this.#bytes.length) {
            this.#bytes = new Uint8Array(Math.max(length + _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSlack */ .Wx, 1.25 * this.#bytes.length));
        }
        return this.#bytes.subarray(0, length);
    }
}
/** Refuses to make more of a page than a block may hold. */
function checkPageBytes(bytes, most) {
    if (bytes >= 0 && bytes <= most)
        return;
    throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`a page of the file unpacks to more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBytes */ .n)(most)}`);
}


/***/ }),

/***/ 88172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ StoredDictionary)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76925);

/** The values of a dictionary page, found by their index. */
class StoredDictionary {
    size;
    #page;
    #width;
    /** For values that say their length: where each begins, and the end of the last, with room for a length. */
    #starts;
    /** Throws an error when the page does not hold as many values as it says. */
    constructor(page, column) {
        this.#page = page;
        this.size = page.count;
        const width = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .valueWidth */ .O)(column);
        this.#width = width ?? 4;
        // Checked before memory is spent on what the page claims.
        if (page.start + page.count * this.#width > page.end)
            throw new Error('a dictionary is cut off');
        this.#starts = width === undefined ? startsOf(page) : undefined;
    }
    /** Where the value lies. The index must be one of the dictionary. */
    at(index) {
        const { view, start: first } = this.#page;
        if (this.#starts !== undefined) {
            return { view, start: this.#starts[index] ?? 0, end: (this.#starts[index + 1] ?? 4) - 4 };
        }
        const start = first + index * this.#width;
        return { view, start, end: start + this.#width };
    }
}
function startsOf({ view, start, end, count }) {
    const starts = new Int32Array(count + 1);
    let at = start + 4;
    for (let i = 0; i < count; i++) {
        starts[i] = at;
        if (at > end)
            throw new Error('a dictionary is cut off');
        at += view.getUint32(at - 4, true) + 4;
    }
    if (at - 4 > end)
        throw new Error('a dictionary is cut off');
    starts[count] = at;
    return starts;
}


/***/ }),

/***/ 41581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkStruct)
/* harmony export */ });
const deepest = 32;
/** Types of the compact protocol that parquet uses (Thrift's `doc/specs/thrift-compact-protocol.md`). */
const [stop, yes, no, byte, i16, i32, i64, double, binary, list, struct] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];
/**
 * Walks over a struct in Thrift's compact protocol without making anything of it, and gives the place behind it. What
 * passes can be decoded in time and memory that its bytes bound: no list is longer than what is left to fill it.
 *
 * @throws Error when the struct is not whole or not of parquet's types
 */
function checkStruct(view, from, depth = 0) {
    if (depth > deepest)
        throw new Error('thrift structs are nested too deep');
    for (let at = from;;) {
        const head = view.getUint8(at++);
        const type = head & 15;
        if (type === stop)
            return at;
        if (head >> 4 === 0)
            at = varint(view, at).end;
        at = type === yes || type === no ? at : checkElement(view, at, type, depth);
    }
}
function checkElement(view, at, type, depth) {
    switch (type) {
        case yes:
        case no:
        case byte:
            return within(view, at + 1);
        case i16:
        case i32:
        case i64:
            return varint(view, at).end;
        case double:
            return within(view, at + 8);
        case binary: {
            const { value, end } = varint(view, at);
            return within(view, end + value);
        }
        case list:
            return checkList(view, at, depth);
        case struct:
            return checkStruct(view, at, depth + 1);
        default:
            throw new Error(`thrift type ${type} is not of parquet`);
    }
}
function checkList(view, from, depth) {
    const head = view.getUint8(from);
    const long = head >> 4 === 15 ? varint(view, from + 1) : undefined;
    const size = long?.value ?? head >> 4;
    let at = long?.end ?? from + 1;
    // Every element takes a byte or more.
    within(view, at + size);
    for (let i = 0; i < size; i++)
        at = checkElement(view, at, head & 15, depth);
    return at;
}
/** The number at `from` and the place behind it. */
function varint(view, from) {
    let value = 0;
    for (let i = 0; i < 10; i++) {
        const part = view.getUint8(from + i);
        value += (part & 127) * 2 ** (7 * i);
        if (part < 128)
            return { value, end: from + i + 1 };
    }
    throw new Error('a thrift number has no end');
}
function within(view, end) {
    if (end <= view.byteLength)
        return end;
    throw new Error('a thrift value is longer than what holds it');
}


/***/ })

};
