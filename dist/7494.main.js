export const id = 7494;
export const ids = [7494];
export const modules = {

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ sameRange),
/* harmony export */   Uk: () => (/* binding */ hashRange),
/* harmony export */   cX: () => (/* binding */ viewSlack),
/* harmony export */   u9: () => (/* binding */ findNewline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Ranges of bytes handled four at a time, which is a third faster than one at a time. A view must reach `viewSlack`
 * bytes further than the ranges asked about; what lies there does not count.
 */
const viewSlack = 4;
/**
 * The odd multiplier of the hash, drawn anew in every process, so that a file cannot be built to make all its rows
 * collide.
 */
const multiplier = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 28, 2 ** 31) | 1;
/** A mask for the first `bytes` (0 to 3) bytes of a word. */
const maskOf = (bytes) => (1 << (8 * bytes)) - 1;
/** Continues the hash `seed`, 32 bits, over `[start, end)`. */
function hashRange(view, start, end, seed) {
    let hash = seed;
    let p = start;
    for (; p + 4 <= end; p += 4) {
        hash = Math.imul(hash ^ view.getInt32(p, true), multiplier);
        hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (view.getInt32(p, true) & maskOf(end - p)), multiplier);
    return hash ^ (hash >>> 15);
}
/** Whether `[start, end)` of one view holds the bytes that stand at `other` in another. */
function sameRange(view, start, end, otherView, other) {
    let p = start;
    let q = other;
    for (; p + 4 <= end; p += 4, q += 4) {
        if (view.getInt32(p, true) !== otherView.getInt32(q, true))
            return false;
    }
    return ((view.getInt32(p, true) ^ otherView.getInt32(q, true)) & maskOf(end - p)) === 0;
}
/** The place of the first newline at or behind `start`; there must be one. */
function findNewline(view, start) {
    for (let p = start;; p += 4) {
        // A byte of `word` is zero where there is a newline; the lowest bit of `zeros` marks the first.
        const word = view.getInt32(p, true) ^ 0x0a0a0a0a;
        const zeros = (word - 0x01010101) & ~word & 0x80808080;
        if (zeros !== 0)
            return p + ((31 - Math.clz32(zeros & -zeros)) >>> 3);
    }
}


/***/ }),

/***/ 42908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ decodeCell),
/* harmony export */   Wh: () => (/* binding */ CsvRowReader),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   ul: () => (/* binding */ csvKinds)
/* harmony export */ });
/** RFC 4180, read with care: one row at a time, every fault named. The quick way is in csv-scanner.ts. */
const newline = 10;
const carriageReturn = 13;
const quote = 34;
const comma = 44;
/** What a byte of an unquoted cell means: 0 text, else the end of the cell or something that must not be there. */
const csvKinds = new Uint8Array(256);
csvKinds[newline] = 1;
csvKinds[carriageReturn] = 2;
csvKinds[quote] = 3;
csvKinds[comma] = 4;
const quoteWhole = 'Quote the whole cell and double every quote in it, as RFC 4180 says: "5"" pipe".';
/** Reads rows; after `read` the fields tell where the cells lie. Kept and reused: a row costs no memory. */
class CsvRowReader {
    /** Where each cell begins and ends, quotes included; for the first `capacity` cells. */
    starts;
    ends;
    /** Cells in the row, also those beyond the capacity; 0 for a blank line. */
    cells = 0;
    /** Newlines the row takes, its own included. */
    newlines = 0;
    /** Where the next row begins. */
    next = 0;
    constructor(capacity) {
        this.starts = new Int32Array(capacity);
        this.ends = new Int32Array(capacity);
    }
    /** Reads the row at `at`; `bytes[end - 1]` is a newline. */
    read(bytes, at, end) {
        this.cells = 0;
        this.newlines = 0;
        if (this.#endsRow(bytes, at))
            return undefined;
        let p = at;
        for (;;) {
            const stop = bytes[p] === quote ? this.#quoted(bytes, p + 1, end) : unquoted(bytes, p);
            if (stop < 0)
                return this.#fault('a quote is opened and never closed', 'Close it.');
            this.starts[this.cells] = p;
            this.ends[this.cells] = stop;
            this.cells++;
            if (this.#endsRow(bytes, stop))
                return undefined;
            if (bytes[stop] !== comma)
                return this.#stray(bytes, p, stop);
            p = stop + 1;
        }
    }
    /** Whether the row ends at `p`; if so, steps over its line end. */
    #endsRow(bytes, p) {
        const at = bytes[p] === carriageReturn ? p + 1 : p;
        if (bytes[at] !== newline)
            return false;
        this.newlines++;
        this.next = at + 1;
        return true;
    }
    /** The place behind the quote that closes a cell, or -1. */
    #quoted(bytes, from, end) {
        const before = this.newlines;
        for (let p = from; p < end; p++) {
            const byte = bytes[p];
            if (byte === newline)
                this.newlines++;
            else if (byte === quote) {
                if (bytes[p + 1] !== quote)
                    return p + 1;
                p++;
            }
        }
        this.newlines = before;
        return -1;
    }
    #stray(bytes, start, stop) {
        if (bytes[start] === quote)
            return this.#fault('text follows a closing quote', quoteWhole);
        if (bytes[stop] === quote)
            return this.#fault('a quote stands inside an unquoted cell', quoteWhole);
        const hint = 'End lines with LF or CRLF, and quote a cell that holds a carriage return.';
        return this.#fault('a carriage return stands inside a line', hint);
    }
    #fault(message, hint) {
        return { message, hint, newlines: this.newlines };
    }
}
function unquoted(bytes, from) {
    let p = from;
    while (csvKinds[bytes[p] ?? newline] === 0)
        p++;
    return p;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 to text; undefined when it is not UTF-8. The copy is there because shared memory cannot be decoded. */
function decodeUtf8(bytes, start, end) {
    try {
        return utf8.decode(bytes.slice(start, end));
    }
    catch {
        return undefined;
    }
}
/** The text of a cell as `CsvRowReader` found it: null when empty and unquoted, undefined when not UTF-8. */
function decodeCell(bytes, start, end) {
    if (start === end)
        return null;
    if (bytes[start] !== quote)
        return decodeUtf8(bytes, start, end);
    return decodeUtf8(bytes, start + 1, end - 1)?.replaceAll('""', '"');
}


/***/ }),

/***/ 77494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createScanner)
});

// EXTERNAL MODULE: ./build/data/byte-words.js
var byte_words = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/data/combination-table.js

const end = 10;
const slack = 4;
/**
 * Counts of distinct byte strings, in open addressing, without making a string or an object a row.
 * A key is the concatenation of some ranges of a row, each closed by a newline byte. Several keys may stand for one
 * combination of values (`a` and `"a"`): the caller merges what `combinations` yields.
 */
class CombinationTable {
    #slots = new Int32Array(1 << 10);
    #mask = (1 << 10) - 1;
    /** Key of entry i: `#keys[#offsets[i], #offsets[i + 1])`. */
    #keys = new Uint8Array(1 << 14);
    #keyView = new DataView(this.#keys.buffer);
    #offsets = new Int32Array(1 << 9);
    #hashes = new Int32Array(1 << 9);
    #counts = new Float64Array(1 << 9);
    #values = [];
    #places = [];
    /** Distinct keys. */
    get size() {
        return this.#values.length;
    }
    /** Bytes of all keys. */
    get keyBytes() {
        return this.#offsets[this.#values.length] ?? 0;
    }
    /** Adds one to the key made of the ranges `[starts[r], ends[r])` of `view`; false when it is not there yet. */
    count(view, starts, ends, hash) {
        for (let slot = hash & this.#mask;; slot = (slot + 1) & this.#mask) {
            const entry = (this.#slots[slot] ?? 0) - 1;
            if (entry < 0)
                return false;
            if (this.#hashes[entry] !== hash || !this.#same(entry, view, starts, ends))
                continue;
            this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
            return true;
        }
    }
    #same(entry, view, starts, ends) {
        let k = this.#offsets[entry] ?? 0;
        for (let r = 0; r < starts.length; r++) {
            const start = starts[r] ?? 0;
            const stop = ends[r] ?? 0;
            if (!(0,byte_words/* sameRange */.Et)(view, start, stop, this.#keyView, k))
                return false;
            k += stop - start;
            if (this.#keys[k++] !== end)
                return false;
        }
        return k === this.#offsets[entry + 1];
    }
    /** Adds a key that `count` did not find, with its decoded values and where it was seen, counted once. */
    insert(bytes, starts, ends, hash, values, place) {
        const entry = this.#values.length;
        let k = this.#offsets[entry] ?? 0;
        for (let r = 0; r < starts.length; r++) {
            const range = bytes.subarray(starts[r], ends[r]);
            this.#reserveKeys(k + range.length + 1 + slack);
            this.#keys.set(range, k);
            k += range.length;
            this.#keys[k++] = end;
        }
        if (entry + 2 > this.#offsets.length)
            this.#growEntries();
        this.#offsets[entry + 1] = k;
        this.#hashes[entry] = hash;
        this.#counts[entry] = 1;
        this.#values.push(values);
        this.#places.push(place);
        if (2 * (entry + 1) > this.#slots.length)
            this.#rehash();
        else
            this.#place(entry);
    }
    /** The entries, in the order of their insertion. */
    combinations() {
        return this.#values.map((values, i) => {
            const { chunk, line } = this.#places[i] ?? { chunk: 0, line: 0 };
            return { values, count: this.#counts[i] ?? 0, chunk, line };
        });
    }
    #place(entry) {
        const hash = this.#hashes[entry] ?? 0;
        let slot = hash & this.#mask;
        while (this.#slots[slot] !== 0)
            slot = (slot + 1) & this.#mask;
        this.#slots[slot] = entry + 1;
    }
    #rehash() {
        this.#slots = new Int32Array(2 * this.#slots.length);
        this.#mask = this.#slots.length - 1;
        for (let entry = 0; entry < this.#values.length; entry++)
            this.#place(entry);
    }
    #reserveKeys(bytes) {
        if (bytes <= this.#keys.length)
            return;
        const grown = new Uint8Array(Math.max(bytes, 2 * this.#keys.length));
        grown.set(this.#keys);
        this.#keys = grown;
        this.#keyView = new DataView(grown.buffer);
    }
    #growEntries() {
        const length = 2 * this.#offsets.length;
        const grow = (to, from) => {
            to.set(from);
            return to;
        };
        this.#offsets = grow(new Int32Array(length), this.#offsets);
        this.#hashes = grow(new Int32Array(length), this.#hashes);
        this.#counts = grow(new Float64Array(length), this.#counts);
    }
}

// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
;// CONCATENATED MODULE: ./build/data/csv-plan.js
/** The runs of wanted cells, from left to right. */
function csvRegions(layout) {
    const cells = [...new Set(layout.wanted)].sort((a, b) => a - b);
    const regions = [];
    for (const cell of cells) {
        const last = regions.at(-1);
        const after = last === undefined ? 0 : last.first + last.cells;
        if (last !== undefined && cell === after)
            regions[regions.length - 1] = grown(last);
        else
            regions.push({ skip: cell - after, cells: 1, first: cell });
    }
    return regions;
}
const grown = (region) => ({ ...region, cells: region.cells + 1 });

// EXTERNAL MODULE: ./build/data/csv-row.js
var csv_row = __webpack_require__(42908);
;// CONCATENATED MODULE: ./build/data/not-utf8.js
/** A wanted cell that is not UTF-8. */
function notUtf8(column, line) {
    return {
        message: `the value of column \`${column?.name ?? ''}\` is not valid UTF-8`,
        line,
        ...(column?.input === undefined ? {} : { input: column.input }),
        hint: 'Save the file as UTF-8.',
    };
}

;// CONCATENATED MODULE: ./build/data/csv-scanner.js






const newline = 10;
const csv_scanner_text = 0;
/**
 * Rows of one call of the hot loop. It is a function of its own, entered anew again and again: the engine's code for a loop
 * that was entered once and never left is thrown away at its end, chunk after chunk.
 */
const stretchRows = 256;
/**
 * Counts the rows of csv chunks.
 *
 * Most rows repeat a combination seen before. The quick way steps over unwanted cells, hashes the bytes of the wanted
 * ones as they stand and looks them up: no cell is unquoted, no text is made. Whatever it does not know, and whatever
 * has a quote in an unwanted cell, goes the careful way (csv-row.ts), which checks the row, decodes the wanted
 * cells and teaches the table. The table compares all bytes, so a known key is a row that was checked before.
 */
class CsvScanner {
    #layout;
    #columns;
    #limit;
    #table = new CombinationTable();
    #row;
    #skips;
    /** Cells of each region; 0 when it reaches to the end of the row, where no comma has to be counted. */
    #widths;
    #firsts;
    #lasts;
    /** Cells behind the last region. */
    #rest;
    #starts;
    #ends;
    /** Rows the last `#stretch` counted. */
    #passed = 0;
    constructor(layout, columns, limit) {
        const regions = csvRegions(layout);
        const after = regions.map((region) => region.first + region.cells);
        this.#layout = layout;
        this.#columns = columns;
        this.#limit = limit;
        this.#row = new csv_row/* CsvRowReader */.Wh(layout.cells);
        this.#skips = Int32Array.from(regions, (region) => region.skip);
        this.#widths = Int32Array.from(regions, (region, r) => after[r] === layout.cells ? 0 : region.cells);
        this.#firsts = Int32Array.from(regions, (region) => region.first);
        this.#lasts = Int32Array.from(after, (cell) => cell - 1);
        this.#rest = layout.cells - (after.at(-1) ?? 0);
        this.#starts = new Int32Array(regions.length);
        this.#ends = new Int32Array(regions.length);
    }
    scan(bytes, from, end, chunk) {
        let at = from;
        let lines = 0;
        let rows = 0;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        while (at < end) {
            at = this.#stretch(bytes, view, at, end);
            lines += this.#passed;
            rows += this.#passed;
            if (this.#passed === stretchRows || at === end)
                continue;
            const problem = this.#careful(bytes, view, at, end, { chunk, line: lines + 1 });
            if (problem !== undefined)
                return { rows, lines, problem };
            at = this.#row.next;
            lines += this.#row.newlines;
            if (this.#row.cells > 0)
                rows++;
        }
        return { rows, lines };
    }
    totals() {
        const seen = this.#columns.map(() => true);
        return { combinations: this.#table.combinations(), seen, names: [] };
    }
    /** Counts rows from `at` on until one is not known, or there were enough; where it stopped. */
    #stretch(bytes, view, from, end) {
        let at = from;
        let passed = 0;
        while (at < end && passed < stretchRows) {
            const next = this.#quick(bytes, view, at);
            if (next < 0)
                break;
            at = next;
            passed++;
        }
        this.#passed = passed;
        return at;
    }
    /** Counts the row at `at` if its combination is known; the place of the next row, or -1. */
    #quick(bytes, view, at) {
        const starts = this.#starts;
        const ends = this.#ends;
        const regions = starts.length;
        let p = at;
        let hash = 0;
        for (let r = 0; r < regions; r++) {
            p = skipCells(bytes, p, this.#skips[r] ?? 0);
            if (p < 0)
                return -1;
            const width = this.#widths[r] ?? 0;
            const end = width === 0 ? (0,byte_words/* findNewline */.u9)(view, p) : regionEnd(bytes, p, width);
            if (end < 0)
                return -1;
            hash = (0,byte_words/* hashRange */.Uk)(view, p, end, hash);
            starts[r] = p;
            ends[r] = end;
            p = end + 1;
        }
        const next = this.#rest === 0 ? p : this.#skipRest(bytes, p);
        return next >= 0 && this.#table.count(view, starts, ends, hash) ? next : -1;
    }
    /** Steps over the cells behind the last region; the place of the next row, or -1. */
    #skipRest(bytes, from) {
        let p = from;
        for (let rest = this.#rest;; rest--) {
            while (csv_row/* csvKinds */.ul[bytes[p] ?? newline] === csv_scanner_text)
                p++;
            if (rest === 1)
                break;
            if (bytes[p] !== 44)
                return -1;
            p++;
        }
        if (bytes[p] === 13)
            p++;
        return bytes[p] === newline ? p + 1 : -1;
    }
    #careful(bytes, view, at, end, place) {
        const row = this.#row;
        const fault = row.read(bytes, at, end);
        if (fault !== undefined) {
            return { message: fault.message, hint: fault.hint, line: place.line + fault.newlines };
        }
        if (row.cells === 0)
            return undefined;
        if (row.cells !== this.#layout.cells)
            return this.#ragged(place.line);
        const hash = this.#key(view);
        if (this.#table.count(view, this.#starts, this.#ends, hash)) {
            return undefined;
        }
        return this.#learn(bytes, hash, place);
    }
    /** Sets the regions of the row just read, exactly as the quick way would, and gives their hash. */
    #key(view) {
        let hash = 0;
        for (let r = 0; r < this.#starts.length; r++) {
            const start = this.#row.starts[this.#firsts[r] ?? 0] ?? 0;
            // A region at the end of the row takes a carriage return along.
            const toEnd = this.#widths[r] === 0;
            const stop = toEnd ? this.#row.next - 1 : (this.#row.ends[this.#lasts[r] ?? 0] ?? 0);
            this.#starts[r] = start;
            this.#ends[r] = stop;
            hash = (0,byte_words/* hashRange */.Uk)(view, start, stop, hash);
        }
        return hash;
    }
    #learn(bytes, hash, place) {
        const values = [];
        for (const [i, cell] of this.#layout.wanted.entries()) {
            const value = (0,csv_row/* decodeCell */.JH)(bytes, this.#row.starts[cell] ?? 0, this.#row.ends[cell] ?? 0);
            if (value === undefined)
                return notUtf8(this.#columns[i], place.line);
            values.push(value);
        }
        this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
        return (0,too_many/* tooManyCombinations */.o)(this.#table, this.#columns, this.#limit);
    }
    #ragged(line) {
        const { cells } = this.#row;
        const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#layout.cells}`;
        return { message, line, hint: 'Give every row the cells of the header.' };
    }
}
/** The place behind `cells` unquoted cells and their commas, or -1. */
function skipCells(bytes, at, cells) {
    let p = at;
    for (let left = cells; left > 0; left--) {
        while (csv_row/* csvKinds */.ul[bytes[p] ?? newline] === csv_scanner_text)
            p++;
        if (bytes[p] !== 44)
            return -1;
        p++;
    }
    return p;
}
/** The comma behind `cells` unquoted cells, or -1. */
function regionEnd(bytes, at, cells) {
    const behind = skipCells(bytes, at, cells);
    return behind < 0 ? -1 : behind - 1;
}

;// CONCATENATED MODULE: ./build/data/json-line.js
/** JSON (RFC 8259) read byte by byte: strict, without making values, so that a line costs no memory. */
const quote = 34;
const backslash = 92;
const deepest = 256;
/** The place behind the white space at `at`. A newline ends a line, so it is not white space here. */
function skipSpace(bytes, at) {
    let p = at;
    for (;;) {
        const byte = bytes[p];
        if (byte !== 32 && byte !== 9 && byte !== 13)
            return p;
        p++;
    }
}
/** The place behind the string whose opening quote is at `at`, or -1 when it is malformed. */
function skipString(bytes, at) {
    if (bytes[at] !== quote)
        return -1;
    let p = at + 1;
    for (;;) {
        const byte = bytes[p] ?? 0;
        if (byte === quote)
            return p + 1;
        if (byte < 32)
            return -1;
        p++;
        if (byte === backslash) {
            p = skipEscape(bytes, p);
            if (p < 0)
                return -1;
        }
    }
}
function skipEscape(bytes, at) {
    const byte = bytes[at] ?? 0;
    if (byte !== 117)
        return '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? at + 1 : -1;
    for (let p = at + 1; p < at + 5; p++)
        if (!isHex(bytes[p] ?? 0))
            return -1;
    return at + 5;
}
const isHex = (byte) => isDigit(byte) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);
const isDigit = (byte) => byte !== undefined && byte >= 48 && byte <= 57;
/** The place behind the value at `at`, or -1 when it is malformed or nested deeper than 256. */
function skipValue(bytes, at, depth = 0) {
    switch (bytes[at] ?? 0) {
        case quote:
            return skipString(bytes, at);
        case 123:
            return depth < deepest ? skipMembers(bytes, at + 1, 125, depth) : -1;
        case 91:
            return depth < deepest ? skipMembers(bytes, at + 1, 93, depth) : -1;
        case 116:
            return skipWord(bytes, at, 'true');
        case 102:
            return skipWord(bytes, at, 'false');
        case 110:
            return skipWord(bytes, at, 'null');
        default:
            return skipNumber(bytes, at);
    }
}
/** The members of an object (closed by 125) or the elements of an array (closed by 93). */
function skipMembers(bytes, at, close, depth) {
    let p = skipSpace(bytes, at);
    if (bytes[p] === close)
        return p + 1;
    for (;;) {
        if (close === 125)
            p = skipKey(bytes, p);
        if (p >= 0)
            p = skipValue(bytes, skipSpace(bytes, p), depth + 1);
        if (p < 0)
            return -1;
        p = skipSpace(bytes, p);
        if (bytes[p] === close)
            return p + 1;
        if (bytes[p] !== 44)
            return -1;
        p = skipSpace(bytes, p + 1);
    }
}
/** The place behind the key at `at` and its colon, or -1. */
function skipKey(bytes, at) {
    const key = skipString(bytes, at);
    if (key < 0)
        return -1;
    const p = skipSpace(bytes, key);
    return bytes[p] === 58 ? p + 1 : -1;
}
function skipWord(bytes, at, word) {
    for (let i = 0; i < word.length; i++)
        if (bytes[at + i] !== word.charCodeAt(i))
            return -1;
    return at + word.length;
}
function skipNumber(bytes, at) {
    let p = bytes[at] === 45 ? at + 1 : at;
    p = bytes[p] === 48 ? p + 1 : skipDigits(bytes, p);
    if (p >= 0 && bytes[p] === 46)
        p = skipDigits(bytes, p + 1);
    if (p < 0 || (bytes[p] !== 101 && bytes[p] !== 69))
        return p;
    p++;
    return skipDigits(bytes, bytes[p] === 43 || bytes[p] === 45 ? p + 1 : p);
}
/** At least one digit. */
function skipDigits(bytes, at) {
    let p = at;
    while (isDigit(bytes[p]))
        p++;
    return p > at ? p : -1;
}

;// CONCATENATED MODULE: ./build/data/jsonl-scanner.js






const jsonl_scanner_newline = 10;
const jsonl_scanner_backslash = 92;
const mostNames = 1000;
const nothing = new Uint8Array(0);
/**
 * Counts JSON lines: one object a line, blank lines left out. Numbers keep their text (`1.0` stays `1.0`), booleans are
 * `true` and `false`, null and an absent key are missing values.
 */
class JsonlScanner {
    #columns;
    #limit;
    #table = new CombinationTable();
    #keys;
    #seen;
    #names;
    /** The token of each wanted column in the line at hand; empty when the key is absent. */
    #starts;
    #ends;
    constructor(columns, limit) {
        this.#columns = columns;
        this.#limit = limit;
        this.#keys = columns.map(({ name }) => Buffer.from(name));
        this.#seen = columns.map(() => false);
        this.#starts = new Int32Array(columns.length);
        this.#ends = new Int32Array(columns.length);
    }
    scan(bytes, from, end, chunk) {
        let at = from;
        let lines = 0;
        let rows = 0;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        while (at < end) {
            const start = skipSpace(bytes, at);
            if (bytes[start] === jsonl_scanner_newline)
                at = start;
            else {
                const line = lines + 1;
                const stop = this.#line(bytes, start);
                const problem = typeof stop === 'number' ? this.#count(bytes, view, { chunk, line }) : { ...stop, line };
                if (problem !== undefined)
                    return { rows, lines, problem };
                if (typeof stop === 'number')
                    at = stop;
                rows++;
            }
            at++;
            lines++;
        }
        return { rows, lines };
    }
    totals() {
        const combinations = this.#table.combinations();
        return { combinations, seen: this.#seen, names: this.#names ?? [] };
    }
    /** Finds the wanted tokens of the object at `at`; the place of the newline behind it. */
    #line(bytes, at) {
        if (bytes[at] !== 123)
            return notAnObject;
        this.#starts.fill(0);
        this.#ends.fill(0);
        const names = this.#names === undefined ? [] : undefined;
        let p = skipSpace(bytes, at + 1);
        for (let first = true; bytes[p] !== 125; first = false) {
            if (!first) {
                if (bytes[p] !== 44)
                    return malformed;
                p = skipSpace(bytes, p + 1);
            }
            const keyEnd = skipString(bytes, p);
            const colon = keyEnd < 0 ? -1 : skipSpace(bytes, keyEnd);
            if (colon < 0 || bytes[colon] !== 58)
                return malformed;
            const value = skipSpace(bytes, colon + 1);
            const stop = skipValue(bytes, value);
            if (stop < 0)
                return malformed;
            if (names !== undefined)
                remember(names, bytes, p, keyEnd);
            const problem = this.#take(bytes, p, keyEnd, value, stop);
            if (problem !== undefined)
                return problem;
            p = skipSpace(bytes, stop);
        }
        p = skipSpace(bytes, p + 1);
        this.#names ??= names;
        return bytes[p] === jsonl_scanner_newline ? p : malformed;
    }
    /** Keeps the token if its key is wanted. */
    #take(bytes, key, keyEnd, value, stop) {
        for (let i = 0; i < this.#keys.length; i++) {
            if (!isKey(bytes, key, keyEnd, this.#keys[i] ?? nothing))
                continue;
            if (this.#ends[i] !== 0) {
                const message = `the key \`${this.#columns[i]?.name ?? ''}\` occurs twice in one object`;
                return { message, hint: 'Give every key once.' };
            }
            this.#starts[i] = value;
            this.#ends[i] = stop;
        }
        return undefined;
    }
    #count(bytes, view, place) {
        let hash = 0;
        for (let i = 0; i < this.#starts.length; i++) {
            const stop = this.#ends[i] ?? 0;
            if (stop > 0)
                this.#seen[i] = true;
            hash = (0,byte_words/* hashRange */.Uk)(view, this.#starts[i] ?? 0, stop, hash);
        }
        if (this.#table.count(view, this.#starts, this.#ends, hash))
            return undefined;
        const values = [];
        for (const [i, column] of this.#columns.entries()) {
            const value = tokenValue(bytes, this.#starts[i] ?? 0, this.#ends[i] ?? 0);
            if (value === undefined)
                return notUtf8(column, place.line);
            if (typeof value === 'object' && value !== null)
                return nested(column, place.line);
            values.push(value);
        }
        this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
        return (0,too_many/* tooManyCombinations */.o)(this.#table, this.#columns, this.#limit);
    }
}
const notAnObject = {
    message: 'this line is not a JSON object',
    hint: 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
};
const malformed = {
    message: 'this line is not valid JSON',
    hint: 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
};
const nested = (column, line) => ({
    message: `the value of \`${column.name}\` is a list or an object`,
    line,
    ...(column.input === undefined ? {} : { input: column.input }),
    hint: 'It must be a string, a number, true, false or null.',
});
/** Whether the string token `[key, keyEnd)` spells the wanted name, escapes and all. */
function isKey(bytes, key, keyEnd, wanted) {
    const length = keyEnd - key - 2;
    if (length === wanted.length) {
        let i = 0;
        while (i < length && bytes[key + 1 + i] === wanted[i])
            i++;
        if (i === length)
            return true;
    }
    if (length <= wanted.length || !bytes.subarray(key, keyEnd).includes(jsonl_scanner_backslash))
        return false;
    const name = stringValue(bytes, key, keyEnd);
    return name !== undefined && Buffer.from(name).equals(wanted);
}
const stringValue = (bytes, start, end) => {
    const token = (0,csv_row/* decodeUtf8 */._6)(bytes, start, end);
    return token === undefined ? undefined : JSON.parse(token);
};
/** A token's value: undefined when it is not UTF-8, an object when it is nested. */
function tokenValue(bytes, start, end) {
    if (start === end)
        return null;
    const first = bytes[start];
    if (first === 34)
        return stringValue(bytes, start, end);
    if (first === 123 || first === 91)
        return {};
    const word = (0,csv_row/* decodeUtf8 */._6)(bytes, start, end);
    return word === 'null' ? null : word;
}
function remember(names, bytes, key, keyEnd) {
    const name = names.length < mostNames ? stringValue(bytes, key, keyEnd) : undefined;
    if (name !== undefined)
        names.push(name);
}

;// CONCATENATED MODULE: ./build/data/scan-job.js


/** A scanner for one file in one thread. */
function createScanner(job) {
    if (job.format === 'jsonl')
        return new JsonlScanner(job.columns, job.limit);
    return new CsvScanner(job.layout, job.columns, job.limit);
}


/***/ }),

/***/ 42491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tooManyProblem),
/* harmony export */   o: () => (/* binding */ tooManyCombinations)
/* harmony export */ });
/** Bytes a table's keys may take: distinct values of megabytes each are no groups either. */
const keyBytes = 64 * 1024 * 1024;
/**
 * The problem with a table of one file that holds too much, if it does. Keys may be more than combinations (`a`, `"a"`),
 * hence the allowance; the exact count is taken when the tables of all threads and files are put together.
 */
function tooManyCombinations(table, columns, limit) {
    if (table.size <= 2 * limit && table.keyBytes <= keyBytes)
        return undefined;
    const rows = table.combinations().map(({ values }) => values);
    return tooManyProblem(rows, columns, limit);
}
/** Names the column to blame: the one with the most distinct values. */
function tooManyProblem(rows, columns, limit) {
    const distinct = columns.map((_, i) => new Set(rows.map((values) => values[i])).size);
    const most = Math.max(...distinct);
    const worst = columns[distinct.indexOf(most)];
    const names = columns.map(({ name }) => `\`${name}\``).join(', ');
    const number = limit.toLocaleString('en-US');
    return {
        message: `more than ${number} distinct combinations of ${names}; \`${worst?.name ?? ''}\` has the most distinct values`,
        ...(worst?.input === undefined ? {} : { input: worst.input }),
        hint: 'Columns must hold groups and labels, not ids or continuous numbers: put the values into bins first.',
    };
}


/***/ })

};
