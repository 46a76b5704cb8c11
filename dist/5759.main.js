export const id = 5759;
export const ids = [5759];
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

/***/ 76262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ entryNumbers),
/* harmony export */   eE: () => (/* binding */ renumbered),
/* harmony export */   u1: () => (/* binding */ largestOf)
/* harmony export */ });
/** Room for so many numbers, none larger than `largest`. */
function entryNumbers(length, largest) {
    if (largest < 2 ** 8)
        return new Uint8Array(length);
    return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
/** The numbers that `from` becomes when number i is `to[i]`. */
function renumbered(from, to) {
    const renamed = entryNumbers(from.length, largestOf(to));
    for (let i = 0; i < from.length; i++)
        renamed[i] = to[from[i] ?? 0] ?? 0;
    return renamed;
}
function largestOf(numbers) {
    let largest = 0;
    for (const number of numbers)
        if (number > largest)
            largest = number;
    return largest;
}


/***/ }),

/***/ 21478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   dT: () => (/* binding */ skipValue),
/* harmony export */   t9: () => (/* binding */ skipString)
/* harmony export */ });
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


/***/ }),

/***/ 42846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notUtf8)
/* harmony export */ });
/** A wanted cell that is not UTF-8. */
function notUtf8(column, line) {
    return {
        message: `the value of column \`${column?.name ?? ''}\` is not valid UTF-8`,
        line,
        ...(column?.input === undefined ? {} : { input: column.input }),
        hint: 'Save the file as UTF-8.',
    };
}


/***/ }),

/***/ 66132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RowKeeper)
/* harmony export */ });
/* harmony import */ var _entry_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76262);
/* harmony import */ var _sums_row_sums_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87719);


/** What a scanner keeps of rows beside their counts: sums of numeric columns, and the order. */
class RowKeeper {
    /** The numbers of the row at hand, in the order of the plan. */
    numbers;
    #sums;
    /** Where the rows of an entry are summed: entries of the same values (`a`, `"a"`) share one place. */
    #places = new Int32Array(1 << 9);
    #known = new Map();
    #entries = 0;
    #order;
    #rows = 0;
    constructor(plan, isOrdered) {
        this.numbers = new Float64Array(plan?.numbers.length ?? 0);
        if (plan !== undefined)
            this.#sums = new _sums_row_sums_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RowSumsTable */ .T(plan);
        if (isOrdered)
            this.#order = new Uint32Array(1 << 12);
    }
    /** Makes the next entry known, which has these values. */
    learn(values) {
        const key = JSON.stringify(values);
        const place = this.#known.get(key) ?? this.#known.size;
        this.#known.set(key, place);
        if (this.#entries === this.#places.length) {
            const grown = new Int32Array(2 * this.#places.length);
            grown.set(this.#places);
            this.#places = grown;
        }
        this.#places[this.#entries++] = place;
    }
    /** Keeps the row at hand, a row of this entry. */
    keep(entry) {
        this.#sums?.add(this.#places[entry] ?? 0, this.numbers);
        if (this.#order !== undefined)
            this.#remember(entry, this.#order);
    }
    #remember(entry, order) {
        let room = order;
        if (this.#rows === room.length) {
            room = new Uint32Array(2 * order.length);
            room.set(order);
            this.#order = room;
        }
        room[this.#rows++] = entry;
    }
    /** What is told about a chunk: also the order of its rows, and what makes it pointless to go on. */
    told(result) {
        const problem = this.#sums?.problem();
        if (problem !== undefined)
            return { ...result, problem };
        if (this.#order === undefined)
            return result;
        const order = (0,_entry_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .entryNumbers */ .Fx)(this.#rows, this.#entries - 1);
        order.set(this.#order.subarray(0, this.#rows));
        this.#rows = 0;
        return { ...result, order };
    }
    /** All that was summed. */
    sums() {
        if (this.#sums === undefined)
            return undefined;
        const snapshot = this.#sums.snapshot(this.#known.size);
        return { snapshot, entries: this.#places.slice(0, this.#entries) };
    }
}


/***/ }),

/***/ 75759:
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
    /** Adds one to the key made of the ranges `[starts[r], ends[r])` of `view`; its number, -1 when it is not there yet. */
    count(view, starts, ends, hash) {
        for (let slot = hash & this.#mask;; slot = (slot + 1) & this.#mask) {
            const entry = (this.#slots[slot] ?? 0) - 1;
            if (entry < 0)
                return -1;
            if (this.#hashes[entry] !== hash || !this.#same(entry, view, starts, ends))
                continue;
            this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
            return entry;
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

;// CONCATENATED MODULE: ./build/data/csv-plan.js
/** The regions, from left to right. */
function csvRegions({ wanted, numbers = [] }) {
    const cells = [...new Set([...wanted, ...numbers])].sort((a, b) => a - b);
    const regions = [];
    for (const cell of cells) {
        const last = regions.at(-1);
        const after = last === undefined ? 0 : last.first + last.cells;
        const number = numbers.indexOf(cell);
        if (last?.number === -1 && number < 0 && cell === after) {
            regions[regions.length - 1] = { ...last, cells: last.cells + 1 };
        }
        else {
            const isKey = wanted.includes(cell);
            regions.push({ skip: cell - after, cells: 1, first: cell, isKey, number });
        }
    }
    return regions;
}

// EXTERNAL MODULE: ./build/data/csv-row.js
var csv_row = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/data/sums/double-double.js
var double_double = __webpack_require__(47411);
;// CONCATENATED MODULE: ./build/data/sums/number-bytes.js

const minus = 45;
const plus = 43;
const point = 46;
const blank = 32;
/** Powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const mostPower = 22;
/** Digits that a double holds exactly, whatever they are; and so many more that `powers` reach, beyond them. */
const mostDigits = 15;
const moreDigits = 7;
/** Far more than what the arithmetic of `quotient` loses, far less than what it must tell apart. */
const margin = 2 ** -96;
/**
 * Reads the decimal number at `at` into `numbers[index]`, correctly rounded; the place behind it and the blanks around it,
 * or -1 when it is anything but a plain number of usual length, which `numberOf` (number-cell.ts) must look at. Up to 15 digits
 * and powers up to 10^22 are one exact operation (Clinger 1990, "How to read floating point numbers accurately"); up to 22
 * digits take a division of double-doubles, whose rounding is known to be right unless it is next to a tie.
 */
function readNumber(bytes, at, numbers, index) {
    let p = skipBlanks(bytes, at);
    const isNegative = bytes[p] === minus;
    if (isNegative || bytes[p] === plus)
        p++;
    let high = 0;
    let low = 0;
    let digits = 0;
    let seen = 0;
    let power = 0;
    let scale = 0;
    for (;; p++) {
        const digit = (bytes[p] ?? 0) - 48;
        if (digit < 0 || digit > 9) {
            if (bytes[p] !== point || scale !== 0)
                break;
            scale = -1;
            continue;
        }
        seen++;
        power += scale;
        if (digits < mostDigits)
            high = 10 * high + digit;
        else
            low = 10 * low + digit;
        if (digits > 0 || digit > 0)
            digits++;
    }
    if (seen === 0 || digits > mostDigits + moreDigits)
        return -1;
    if (bytes[p] === 101 || bytes[p] === 69) {
        const behind = behindExponent(bytes, p + 1);
        if (behind < 0)
            return -1;
        power += exponentBetween(bytes, p + 1, behind);
        p = behind;
    }
    const value = scaled(high, low, digits, power);
    if (Number.isNaN(value))
        return -1;
    numbers[index] = isNegative ? -value : value;
    return skipBlanks(bytes, p);
}
function skipBlanks(bytes, at) {
    let p = at;
    while (bytes[p] === blank)
        p++;
    return p;
}
/** The place behind the exponent at `at`, or -1 when there is none or it is long. */
function behindExponent(bytes, at) {
    const from = bytes[at] === minus || bytes[at] === plus ? at + 1 : at;
    let p = from;
    while (isDigit(bytes[p]))
        p++;
    return p > from && p <= from + 4 ? p : -1;
}
function exponentBetween(bytes, at, behind) {
    let exponent = 0;
    for (let p = at; p < behind; p++) {
        if (isDigit(bytes[p]))
            exponent = 10 * exponent + ((bytes[p] ?? 0) - 48);
    }
    return bytes[at] === minus ? -exponent : exponent;
}
const isDigit = (byte) => byte !== undefined && byte >= 48 && byte <= 57;
/** The digits `high` and, behind them, `low`, times a power of ten; NaN when that is not easy. */
function scaled(high, low, digits, power) {
    if (digits <= mostDigits) {
        if (power < -mostPower || power > mostPower)
            return high === 0 ? 0 : NaN;
        return power < 0 ? high / (powers[-power] ?? NaN) : high * (powers[power] ?? NaN);
    }
    if (power > 0 || power < -mostPower)
        return NaN;
    return quotient(high, powers[digits - mostDigits] ?? NaN, low, powers[-power] ?? NaN);
}
/** `(high * shift + low) / divisor`, rounded once; NaN when it is too near a tie to say. */
function quotient(high, shift, low, divisor) {
    const product = high * shift;
    const sum = product + low;
    const rest = (0,double_double/* productError */.GT)(high, shift, product) + (0,double_double/* sumError */.il)(product, low, sum);
    const first = sum / divisor;
    const back = first * divisor;
    const second = (sum - back - (0,double_double/* productError */.GT)(first, divisor, back) + rest) / divisor;
    const value = first + second;
    const lost = second - (value - first);
    const unsure = margin * value;
    return value + (lost + unsure) === value && value + (lost - unsure) === value ? value : NaN;
}

// EXTERNAL MODULE: ./build/data/sums/sum-plan.js
var sum_plan = __webpack_require__(61225);
;// CONCATENATED MODULE: ./build/data/csv-quick.js





const newline = 10;
const carriageReturn = 13;
const comma = 44;
const csv_quick_text = 0;
/**
 * Rows of one call of the hot loop. It is a function of its own, entered anew again and again: the engine's code for a loop
 * that was entered once and never left is thrown away at its end, chunk after chunk.
 */
const stretchRows = 256;
/**
 * The quick way through csv: steps over unwanted cells, hashes the bytes of the wanted ones as they stand and looks them
 * up. It counts rows whose combination is known; at any other row, and at any quote in an unwanted cell, it stops.
 */
class CsvQuick {
    #table;
    #keeper;
    #plan;
    #skips;
    /** Cells of each region; 0 when it reaches to the end of the row, where no comma has to be counted. */
    #widths;
    #firsts;
    #lasts;
    #keys;
    #numbers;
    /** For each number the one that stands in the same cell and is read: often itself. */
    #sources;
    /** Cells behind the last region. */
    #rest;
    /** The keys of the row at hand. */
    starts;
    ends;
    /** Rows the last `stretch` counted. */
    passed = 0;
    constructor(layout, table, keeper, plan) {
        const regions = csvRegions(layout);
        const numbers = layout.numbers ?? [];
        const after = regions.map((region) => region.first + region.cells);
        const isLast = after.map((cell) => cell === layout.cells);
        this.#table = table;
        this.#keeper = keeper;
        this.#plan = plan;
        this.#skips = Int32Array.from(regions, ({ skip }) => skip);
        this.#widths = Int32Array.from(regions, ({ cells }, r) => (isLast[r] === true ? 0 : cells));
        this.#firsts = Int32Array.from(regions, ({ first }) => first);
        this.#lasts = Int32Array.from(after, (cell) => cell - 1);
        this.#keys = Uint8Array.from(regions, ({ isKey }) => (isKey ? 1 : 0));
        this.#numbers = Int32Array.from(regions, ({ number }) => number);
        this.#sources = Int32Array.from(numbers, (cell) => numbers.indexOf(cell));
        this.#rest = layout.cells - (after.at(-1) ?? 0);
        const keys = regions.filter(({ isKey }) => isKey).length;
        this.starts = new Int32Array(keys);
        this.ends = new Int32Array(keys);
    }
    /** Counts rows from `from` on until one is not known, or there were enough; where it stopped. */
    stretch(bytes, view, from, end) {
        return this.#keeper === undefined
            ? this.#count(bytes, view, from, end)
            : this.#keep(bytes, view, from, end, this.#keeper);
    }
    /** Whether the last `stretch` ended because it was long enough. */
    get isLong() {
        return this.passed === stretchRows;
    }
    #count(bytes, view, from, end) {
        let at = from;
        let passed = 0;
        while (at < end && passed < stretchRows) {
            const next = this.#row(bytes, view, at);
            if (next < 0)
                break;
            at = next;
            passed++;
        }
        this.passed = passed;
        return at;
    }
    #keep(bytes, view, from, end, keeper) {
        let at = from;
        let passed = 0;
        while (at < end && passed < stretchRows) {
            const next = this.#rowWithNumbers(bytes, view, at, keeper);
            if (next < 0)
                break;
            at = next;
            passed++;
        }
        this.passed = passed;
        return at;
    }
    /** Counts the row at `at` if its combination is known; the place of the next row, or -1. */
    #row(bytes, view, at) {
        const starts = this.starts;
        const ends = this.ends;
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
        return next >= 0 && this.#table.count(view, starts, ends, hash) >= 0 ? next : -1;
    }
    /** The same for a row of which more is kept than its combination. */
    #rowWithNumbers(bytes, view, at, keeper) {
        const regions = this.#skips.length;
        let p = at;
        let hash = 0;
        let key = 0;
        for (let r = 0; r < regions; r++) {
            p = skipCells(bytes, p, this.#skips[r] ?? 0);
            if (p < 0)
                return -1;
            const end = this.#regionEnd(bytes, view, p, r, keeper.numbers);
            if (end < 0)
                return -1;
            if (this.#keys[r] === 1) {
                hash = (0,byte_words/* hashRange */.Uk)(view, p, end, hash);
                this.starts[key] = p;
                this.ends[key++] = end;
            }
            p = end + 1;
        }
        const next = this.#rest === 0 ? p : this.#skipRest(bytes, p);
        if (next < 0 || !this.#fit(keeper.numbers))
            return -1;
        const entry = this.#table.count(view, this.starts, this.ends, hash);
        if (entry < 0)
            return -1;
        keeper.keep(entry);
        return next;
    }
    /** The comma or newline behind region `r`, whose number is read if it has one; -1 when it is not to be seen through. */
    #regionEnd(bytes, view, at, r, numbers) {
        const number = this.#numbers[r] ?? -1;
        const width = this.#widths[r] ?? 0;
        if (number < 0)
            return width === 0 ? (0,byte_words/* findNewline */.u9)(view, at) : regionEnd(bytes, at, width);
        let end = readNumber(bytes, at, numbers, number);
        if (end < 0)
            return -1;
        if (width > 0)
            return bytes[end] === comma ? end : -1;
        if (bytes[end] === carriageReturn)
            end++;
        return bytes[end] === newline ? end : -1;
    }
    /** Fills in the numbers that share a cell; whether all are such as they may be. */
    #fit(numbers) {
        const sources = this.#sources;
        for (let i = 0; i < sources.length; i++)
            numbers[i] = numbers[sources[i] ?? 0] ?? NaN;
        return this.#plan === undefined || (0,sum_plan/* firstMisfit */.dH)(this.#plan, numbers) < 0;
    }
    /** Steps over the cells behind the last region; the place of the next row, or -1. */
    #skipRest(bytes, from) {
        let p = from;
        for (let rest = this.#rest;; rest--) {
            while (csv_row/* csvKinds */.ul[bytes[p] ?? newline] === csv_quick_text)
                p++;
            if (rest === 1)
                break;
            if (bytes[p] !== comma)
                return -1;
            p++;
        }
        if (bytes[p] === carriageReturn)
            p++;
        return bytes[p] === newline ? p + 1 : -1;
    }
    /** Sets the keys of a row that was read with care, exactly as the quick way would, and gives their hash. */
    keyOf(row, view) {
        let hash = 0;
        let key = 0;
        for (let r = 0; r < this.#keys.length; r++) {
            if (this.#keys[r] !== 1)
                continue;
            const start = row.starts[this.#firsts[r] ?? 0] ?? 0;
            // A region at the end of the row takes a carriage return along.
            const toEnd = this.#widths[r] === 0;
            const stop = toEnd ? row.next - 1 : (row.ends[this.#lasts[r] ?? 0] ?? 0);
            this.starts[key] = start;
            this.ends[key++] = stop;
            hash = (0,byte_words/* hashRange */.Uk)(view, start, stop, hash);
        }
        return hash;
    }
}
/** The place behind `cells` unquoted cells and their commas, or -1. */
function skipCells(bytes, at, cells) {
    let p = at;
    for (let left = cells; left > 0; left--) {
        while (csv_row/* csvKinds */.ul[bytes[p] ?? newline] === csv_quick_text)
            p++;
        if (bytes[p] !== comma)
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

// EXTERNAL MODULE: ./build/data/not-utf8.js
var not_utf8 = __webpack_require__(42846);
// EXTERNAL MODULE: ./build/data/sums/number-cell.js
var number_cell = __webpack_require__(12206);
// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
;// CONCATENATED MODULE: ./build/data/csv-scanner.js






/**
 * Counts the rows of csv chunks.
 *
 * Most rows repeat a combination seen before: they go the quick way (csv-quick.ts), where no cell is unquoted and no text
 * is made. Whatever it does not know goes the careful way (csv-row.ts), which checks the row, decodes the wanted
 * cells and teaches the table. The table compares all bytes, so a known key is a row that was checked before.
 */
class CsvScanner {
    #layout;
    #columns;
    #limit;
    #plan;
    #keeper;
    #table = new CombinationTable();
    #row;
    #quick;
    constructor(layout, columns, limit, plan, keeper) {
        this.#layout = layout;
        this.#columns = columns;
        this.#limit = limit;
        this.#plan = plan;
        this.#keeper = keeper;
        this.#row = new csv_row/* CsvRowReader */.Wh(layout.cells);
        this.#quick = new CsvQuick(layout, this.#table, keeper, plan);
    }
    scan(bytes, from, end, chunk) {
        const quick = this.#quick;
        let at = from;
        let lines = 0;
        let rows = 0;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        while (at < end) {
            at = quick.stretch(bytes, view, at, end);
            lines += quick.passed;
            rows += quick.passed;
            if (quick.isLong || at === end)
                continue;
            const problem = this.#careful(bytes, view, at, end, { chunk, line: lines + 1 });
            if (problem !== undefined)
                return { rows, lines, problem };
            at = this.#row.next;
            lines += this.#row.newlines;
            if (this.#row.cells > 0)
                rows++;
        }
        return this.#keeper === undefined ? { rows, lines } : this.#keeper.told({ rows, lines });
    }
    totals() {
        const seen = this.#columns.map(() => true);
        const sums = this.#keeper?.sums();
        const totals = { combinations: this.#table.combinations(), seen, names: [] };
        return sums === undefined ? totals : { ...totals, sums };
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
        const misfit = this.#readNumbers(bytes, place.line);
        if (misfit !== undefined)
            return misfit;
        const hash = this.#quick.keyOf(row, view);
        const entry = this.#table.count(view, this.#quick.starts, this.#quick.ends, hash);
        if (entry < 0)
            return this.#learn(bytes, hash, place);
        this.#keeper?.keep(entry);
        return undefined;
    }
    #readNumbers(bytes, line) {
        for (const [i, column] of (this.#plan?.numbers ?? []).entries()) {
            const text = this.#cell(bytes, this.#layout.numbers?.[i] ?? 0);
            if (text === undefined)
                return (0,not_utf8/* notUtf8 */.T)(column, line);
            const number = (0,number_cell/* numberOf */.r)(text, column, line);
            if (typeof number !== 'number')
                return number;
            if (this.#keeper !== undefined)
                this.#keeper.numbers[i] = number;
        }
        return undefined;
    }
    #learn(bytes, hash, place) {
        const values = [];
        for (const [i, cell] of this.#layout.wanted.entries()) {
            const value = this.#cell(bytes, cell);
            if (value === undefined)
                return (0,not_utf8/* notUtf8 */.T)(this.#columns[i], place.line);
            values.push(value);
        }
        const entry = this.#table.size;
        this.#table.insert(bytes, this.#quick.starts, this.#quick.ends, hash, values, place);
        this.#keeper?.learn(values);
        this.#keeper?.keep(entry);
        return (0,too_many/* tooManyCombinations */.o)(this.#table, this.#columns, this.#limit);
    }
    /** The text of a cell of the row at hand. */
    #cell(bytes, cell) {
        return (0,csv_row/* decodeCell */.JH)(bytes, this.#row.starts[cell] ?? 0, this.#row.ends[cell] ?? 0);
    }
    #ragged(line) {
        const { cells } = this.#row;
        const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#layout.cells}`;
        return { message, line, hint: 'Give every row the cells of the header.' };
    }
}

// EXTERNAL MODULE: ./build/data/json-line.js
var json_line = __webpack_require__(21478);
;// CONCATENATED MODULE: ./build/data/json-token.js

const backslash = 92;
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
    if (length <= wanted.length || !bytes.subarray(key, keyEnd).includes(backslash))
        return false;
    const name = stringValue(bytes, key, keyEnd);
    return name !== undefined && Buffer.from(name).equals(wanted);
}
/** What a string token says; undefined when it is not UTF-8. */
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

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
;// CONCATENATED MODULE: ./build/data/jsonl-scanner.js










const jsonl_scanner_newline = 10;
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
    #plan;
    #keeper;
    /** The token of each wanted key in the line at hand, those of numbers last; empty when the key is absent. */
    #tokenStarts;
    #tokenEnds;
    /** Those of the columns to count by. */
    #starts;
    #ends;
    constructor(columns, limit, plan, keeper) {
        const wanted = [...columns, ...(plan?.numbers ?? [])];
        this.#columns = columns;
        this.#limit = limit;
        this.#plan = plan;
        this.#keeper = keeper;
        this.#keys = wanted.map(({ name }) => Buffer.from(name));
        this.#seen = columns.map(() => false);
        this.#tokenStarts = new Int32Array(wanted.length);
        this.#tokenEnds = new Int32Array(wanted.length);
        this.#starts = this.#tokenStarts.subarray(0, columns.length);
        this.#ends = this.#tokenEnds.subarray(0, columns.length);
    }
    scan(bytes, from, end, chunk) {
        let at = from;
        let lines = 0;
        let rows = 0;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        while (at < end) {
            const start = (0,json_line/* skipSpace */.AN)(bytes, at);
            if (bytes[start] === jsonl_scanner_newline)
                at = start;
            else {
                const line = lines + 1;
                const stop = this.#line(bytes, start);
                const problem = typeof stop === 'number'
                    ? (this.#readNumbers(bytes, start, line) ?? this.#count(bytes, view, { chunk, line }))
                    : { ...stop, line };
                if (problem !== undefined)
                    return { rows, lines, problem };
                if (typeof stop === 'number')
                    at = stop;
                rows++;
            }
            at++;
            lines++;
        }
        return this.#keeper === undefined ? { rows, lines } : this.#keeper.told({ rows, lines });
    }
    totals() {
        const combinations = this.#table.combinations();
        const totals = { combinations, seen: this.#seen, names: this.#names ?? [] };
        const sums = this.#keeper?.sums();
        return sums === undefined ? totals : { ...totals, sums };
    }
    /** Finds the wanted tokens of the object at `at`; the place of the newline behind it. */
    #line(bytes, at) {
        if (bytes[at] !== 123)
            return notAnObject;
        this.#tokenStarts.fill(0);
        this.#tokenEnds.fill(0);
        const names = this.#names === undefined ? [] : undefined;
        let p = (0,json_line/* skipSpace */.AN)(bytes, at + 1);
        for (let first = true; bytes[p] !== 125; first = false) {
            if (!first) {
                if (bytes[p] !== 44)
                    return malformed;
                p = (0,json_line/* skipSpace */.AN)(bytes, p + 1);
            }
            const keyEnd = (0,json_line/* skipString */.t9)(bytes, p);
            const colon = keyEnd < 0 ? -1 : (0,json_line/* skipSpace */.AN)(bytes, keyEnd);
            if (colon < 0 || bytes[colon] !== 58)
                return malformed;
            const value = (0,json_line/* skipSpace */.AN)(bytes, colon + 1);
            const stop = (0,json_line/* skipValue */.dT)(bytes, value);
            if (stop < 0)
                return malformed;
            if (names !== undefined)
                remember(names, bytes, p, keyEnd);
            const problem = this.#take(bytes, p, keyEnd, value, stop);
            if (problem !== undefined)
                return problem;
            p = (0,json_line/* skipSpace */.AN)(bytes, stop);
        }
        p = (0,json_line/* skipSpace */.AN)(bytes, p + 1);
        this.#names ??= names;
        return bytes[p] === jsonl_scanner_newline ? p : malformed;
    }
    /** Keeps the token if its key is wanted. */
    #take(bytes, key, keyEnd, value, stop) {
        for (let i = 0; i < this.#keys.length; i++) {
            if (!isKey(bytes, key, keyEnd, this.#keys[i] ?? nothing))
                continue;
            if (this.#tokenEnds[i] !== 0) {
                const name = Buffer.from(this.#keys[i] ?? nothing).toString();
                const message = `the key \`${name}\` occurs twice in one object`;
                return { message, hint: 'Give every key once.' };
            }
            this.#tokenStarts[i] = value;
            this.#tokenEnds[i] = stop;
        }
        return undefined;
    }
    /** Reads the numbers to sum of the object at `at`, whose tokens were found. */
    #readNumbers(bytes, at, line) {
        const plan = this.#plan;
        const keeper = this.#keeper;
        if (plan === undefined || keeper === undefined)
            return undefined;
        let isPlain = true;
        for (let i = 0; i < plan.numbers.length && isPlain; i++) {
            const start = this.#tokenStarts[this.#columns.length + i] ?? 0;
            const stop = this.#tokenEnds[this.#columns.length + i] ?? 0;
            isPlain = stop > 0 && readNumber(bytes, start, keeper.numbers, i) >= stop;
        }
        if (isPlain && (0,sum_plan/* firstMisfit */.dH)(plan, keeper.numbers) < 0)
            return undefined;
        for (const [i, column] of plan.numbers.entries()) {
            const number = this.#number(bytes, at, i, column, line);
            if (typeof number !== 'number')
                return number;
            keeper.numbers[i] = number;
        }
        return undefined;
    }
    /** Number i of the object at `at`, looked at with care. */
    #number(bytes, at, i, column, line) {
        const start = this.#tokenStarts[this.#columns.length + i] ?? 0;
        const stop = this.#tokenEnds[this.#columns.length + i] ?? 0;
        if (stop === 0)
            return absent(column, line, this.#namesOf(bytes, at));
        const text = tokenValue(bytes, start, stop);
        if (text === undefined)
            return (0,not_utf8/* notUtf8 */.T)(column, line);
        return typeof text === 'object' && text !== null
            ? { ...nested(column, line), hint: 'It must be a number.' }
            : (0,number_cell/* numberOf */.r)(text, column, line);
    }
    /** The keys of the object at `at`, instead of those of the first line: when the file is refused for it. */
    #namesOf(bytes, at) {
        this.#names = undefined;
        this.#line(bytes, at);
        return this.totals().names;
    }
    #count(bytes, view, place) {
        let hash = 0;
        for (let i = 0; i < this.#starts.length; i++) {
            const stop = this.#ends[i] ?? 0;
            if (stop > 0)
                this.#seen[i] = true;
            hash = (0,byte_words/* hashRange */.Uk)(view, this.#starts[i] ?? 0, stop, hash);
        }
        const known = this.#table.count(view, this.#starts, this.#ends, hash);
        if (known >= 0) {
            this.#keeper?.keep(known);
            return undefined;
        }
        const values = [];
        for (const [i, column] of this.#columns.entries()) {
            const value = tokenValue(bytes, this.#starts[i] ?? 0, this.#ends[i] ?? 0);
            if (value === undefined)
                return (0,not_utf8/* notUtf8 */.T)(column, place.line);
            if (typeof value === 'object' && value !== null)
                return nested(column, place.line);
            values.push(value);
        }
        const entry = this.#table.size;
        this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
        this.#keeper?.learn(values);
        this.#keeper?.keep(entry);
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
const absent = ({ name, input }, line, names) => ({
    message: `this line has no key \`${name}\``,
    line,
    ...(input === undefined ? {} : { input }),
    hint: (0,nearest_names.didYouMean)(name, names),
});
function remember(names, bytes, key, keyEnd) {
    const name = names.length < mostNames ? stringValue(bytes, key, keyEnd) : undefined;
    if (name !== undefined)
        names.push(name);
}

// EXTERNAL MODULE: ./build/data/row-keeper.js
var row_keeper = __webpack_require__(66132);
;// CONCATENATED MODULE: ./build/data/scan-job.js



/** A scanner for one file in one thread. */
function createScanner(job) {
    const { columns, limit, sums, isOrdered = false } = job;
    const isKept = sums !== undefined || isOrdered;
    const keeper = isKept ? new row_keeper/* RowKeeper */.z(sums, isOrdered) : undefined;
    if (job.format === 'jsonl')
        return new JsonlScanner(columns, limit, sums, keeper);
    return new CsvScanner(job.layout, columns, limit, sums, keeper);
}


/***/ }),

/***/ 47411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ productError),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   Zj: () => (/* binding */ accumulate),
/* harmony export */   il: () => (/* binding */ sumError)
/* harmony export */ });
const splitter = 2 ** 27 + 1;
/** What rounding `a * b` to `product` lost, exactly. For |a|, |b| below 2^996. */
function productError(a, b, product) {
    const wideA = splitter * a;
    const highA = wideA - (wideA - a);
    const lowA = a - highA;
    const wideB = splitter * b;
    const highB = wideB - (wideB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}
/** What rounding `a + b` to `sum` lost, exactly. */
function sumError(a, b, sum) {
    const part = sum - a;
    return a - (sum - part) + (b - part);
}
/** Adds `high + low` to the sum at `cells[at]`, `cells[at + 1]`. */
function accumulate(cells, at, high, low) {
    const before = cells[at] ?? 0;
    const sum = before + high;
    const lost = (cells[at + 1] ?? 0) + (sumError(before, high, sum) + low);
    const rounded = sum + lost;
    cells[at] = rounded;
    cells[at + 1] = lost - (rounded - sum);
}
/** `a * b`. */
function times(a, b) {
    const product = a.high * b.high;
    const lost = productError(a.high, b.high, product) + (a.high * b.low + a.low * b.high);
    return settled(product, lost);
}
/** `a - b`. */
function minus(a, b) {
    const sum = a.high - b.high;
    return settled(sum, sumError(a.high, -b.high, sum) + (a.low - b.low));
}
/** `a / b`. */
function over(a, b) {
    const quotient = a.high / b.high;
    const rest = minus(a, times(b, { high: quotient, low: 0 }));
    return settled(quotient, rest.high / b.high);
}
function settled(high, low) {
    const sum = high + low;
    return { high: sum, low: low - (sum - high) };
}


/***/ }),

/***/ 12206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _sum_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61225);

const decimal = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** How programs write a number that is missing or infinite. */
const noNumber = /^\s*(?:[+-]?(?:nan|inf|infinity)|n\/?a|null|none|nil|<na>|\.|-|\?|)\s*$/i;
const fillIn = 'Every row needs one: mend the file, or leave the row out of it.';
/** The number a cell holds, which must be one that its column may hold; `line` is where the cell stands. */
function numberOf(text, column, line) {
    const problem = (message, hint) => ({
        message,
        line,
        ...(column.input === undefined ? {} : { input: column.input }),
        hint,
    });
    if (text === null)
        return problem(`column \`${column.name}\` has no value here`, fillIn);
    const shown = `\`${text.slice(0, 40)}\` in column \`${column.name}\``;
    if (noNumber.test(text))
        return problem(`${shown} is not a finite number`, fillIn);
    if (!decimal.test(text)) {
        return problem(`${shown} is not a number`, 'Write numbers such as 0.25 or 1e-3.');
    }
    const number = Number(text);
    if (!Number.isFinite(number))
        return problem(`${shown} is not a finite number`, fillIn);
    return (0,_sum_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(column, number)
        ? number
        : problem(`${shown} ${whyMisfit(column, number)}`, hints[column.role]);
}
function whyMisfit({ role, least, most }, number) {
    if (role === 'probability')
        return 'is not between 0 and 1';
    if (role === 'weight' && number < least)
        return 'is negative';
    if (role === 'weight' && number < _sum_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leastWeight */ .aV)
        return `is below ${_sum_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leastWeight */ .aV} and not 0`;
    return `is beyond ${most}`;
}
const squared = 'Use another unit: squares of it must be summed.';
const hints = {
    weight: `A sample weight is 0 or a number from ${_sum_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leastWeight */ .aV} to ${_sum_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .mostMagnitude */ .A$}.`,
    probability: 'It must be the probability of the positive prediction.',
    score: '',
    truth: squared,
    prediction: squared,
};


/***/ }),

/***/ 87719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ RowSumsTable)
});

// EXTERNAL MODULE: ./build/data/sums/double-double.js
var double_double = __webpack_require__(47411);
;// CONCATENATED MODULE: ./build/data/sums/cell-plan.js

function cellsOf(plan) {
    const weighted = plan.weight >= 0;
    let length = 0;
    const place = (isWanted, sums) => {
        if (!isWanted)
            return -1;
        length += 2 * sums;
        return length - 2 * sums;
    };
    const weight = place(weighted, 1);
    const weightSquares = place(weighted, 1);
    const probability = place(plan.probability >= 0, weighted ? 3 : 1);
    const errors = place(plan.truth >= 0, 8);
    return { length, weight, weightSquares, probability, errors };
}
/** The sums in the cells of one entry of so many rows, but for its scores. */
function rowSumsOf(plan, at, cells, rows) {
    const weighted = plan.weight >= 0;
    const sum = (cell) => cells[cell] ?? 0;
    const weight = { sum: sum(at.weight), squares: sum(at.weightSquares) };
    const p = at.probability;
    const probability = {
        sum: sum(p),
        weighted: sum(weighted ? p + 2 : p),
        weightedSquares: sum(weighted ? p + 4 : p),
    };
    return {
        ...(weighted ? { weight } : {}),
        ...(p < 0 ? {} : { probability }),
        ...(at.errors < 0 ? {} : { errors: errorSumsOf(at, cells, rows, weighted) }),
    };
}
function errorSumsOf(at, cells, rows, weighted) {
    const both = (cell) => ({
        high: cells[cell] ?? 0,
        low: cells[cell + 1] ?? 0,
    });
    const sum = (place) => cells[at.errors + 2 * place] ?? 0;
    const weight = weighted ? both(at.weight) : { high: rows, low: 0 };
    const total = both(at.errors + 6);
    const isEmpty = weight.high === 0;
    const mean = isEmpty ? weight : (0,double_double/* over */.Zh)(total, weight);
    const squares = (0,double_double/* minus */.Rd)(both(at.errors + 8), (0,double_double/* times */.Hn)(mean, total));
    return {
        rows,
        weight: weight.high,
        weightSquares: weighted ? (cells[at.weightSquares] ?? 0) : rows,
        absolute: sum(0),
        square: sum(1),
        absoluteSpread: sum(weighted ? 5 : 0),
        squareSpread: sum(weighted ? 6 : 1),
        fourthSpread: sum(2),
        ...(weighted ? {} : { absoluteCubes: sum(5), sixthPowers: sum(6) }),
        predictions: sum(7),
        truthMean: mean.high,
        truthSquares: isEmpty ? 0 : Math.max(0, squares.high),
    };
}

// EXTERNAL MODULE: ./build/data/sums/score-table.js + 1 modules
var score_table = __webpack_require__(44877);
;// CONCATENATED MODULE: ./build/data/sums/row-sums-table.js



/**
 * Sums over the rows of entries (the combinations of a scanner, by number), for all kinds of sums that a plan asks for.
 * Every sum is kept as two doubles, so that neither the order of the rows nor how they were split over tables shows in
 * the result. One thread fills a table and hands it over as a snapshot; another merges snapshots into a table of its own.
 */
class RowSumsTable {
    #plan;
    #at;
    #scores;
    #cells;
    constructor(plan) {
        this.#plan = plan;
        this.#at = cellsOf(plan);
        this.#cells = new Float64Array(64 * this.#at.length);
        if (plan.score >= 0)
            this.#scores = new score_table/* ScoreTable */.f(plan.scorePairs, plan.weight >= 0);
    }
    /** Adds a row to an entry: its numbers in the order of the plan, none of them a misfit (sum-plan.ts). */
    add(entry, row) {
        const plan = this.#plan;
        const at = this.#at;
        this.#reserve(entry + 1);
        const base = entry * at.length;
        const weight = plan.weight < 0 ? 1 : (row[plan.weight] ?? 0);
        if (plan.weight >= 0) {
            (0,double_double/* accumulate */.Zj)(this.#cells, base + at.weight, weight, 0);
            (0,double_double/* accumulate */.Zj)(this.#cells, base + at.weightSquares, weight * weight, 0);
        }
        if (plan.probability >= 0)
            this.#addProbability(base, row[plan.probability] ?? 0, weight);
        if (plan.truth >= 0) {
            this.#addError(base, row[plan.truth] ?? 0, row[plan.prediction] ?? 0, weight);
        }
        // Adding 0 makes one zero of 0 and -0.
        this.#scores?.add(entry, (row[plan.score] ?? 0) + 0, 1, weight, 0);
    }
    #addProbability(base, probability, weight) {
        const cells = this.#cells;
        const at = base + this.#at.probability;
        (0,double_double/* accumulate */.Zj)(cells, at, probability, 0);
        if (this.#plan.weight < 0)
            return;
        (0,double_double/* accumulate */.Zj)(cells, at + 2, weight * probability, 0);
        (0,double_double/* accumulate */.Zj)(cells, at + 4, weight * weight * probability, 0);
    }
    #addError(base, truth, prediction, weight) {
        const cells = this.#cells;
        const at = base + this.#at.errors;
        const absolute = Math.abs(truth - prediction);
        const square = absolute * absolute;
        const spread = weight * weight;
        (0,double_double/* accumulate */.Zj)(cells, at, weight * absolute, 0);
        (0,double_double/* accumulate */.Zj)(cells, at + 2, weight * square, 0);
        (0,double_double/* accumulate */.Zj)(cells, at + 4, spread * square * square, 0);
        // Exact products: the squares around the mean are a small difference of these two sums.
        const part = weight * truth;
        const lost = (0,double_double/* productError */.GT)(weight, truth, part);
        const moment = part * truth;
        (0,double_double/* accumulate */.Zj)(cells, at + 6, part, lost);
        (0,double_double/* accumulate */.Zj)(cells, at + 8, moment, (0,double_double/* productError */.GT)(part, truth, moment) + lost * truth);
        const isWeighted = this.#plan.weight >= 0;
        (0,double_double/* accumulate */.Zj)(cells, at + 10, isWeighted ? spread * absolute : square * absolute, 0);
        (0,double_double/* accumulate */.Zj)(cells, at + 12, isWeighted ? spread * square : square * square * square, 0);
        const predicted = weight * prediction;
        (0,double_double/* accumulate */.Zj)(cells, at + 14, predicted, (0,double_double/* productError */.GT)(weight, prediction, predicted));
    }
    /** Adds what another table of the same plan held; its entry i is entry `to[i]` here. */
    merge(other, to) {
        const { length } = this.#at;
        for (let i = 0; i < to.length; i++) {
            const entry = to[i] ?? 0;
            this.#reserve(entry + 1);
            for (let c = 0; c < length; c += 2) {
                const from = i * length + c;
                const low = other.cells[from + 1] ?? 0;
                (0,double_double/* accumulate */.Zj)(this.#cells, entry * length + c, other.cells[from] ?? 0, low);
            }
        }
        if (other.scores !== undefined)
            this.#scores?.merge(other.scores, to);
    }
    /** Everything, to be merged elsewhere; `entries` is the number of entries there are. */
    snapshot(entries) {
        this.#reserve(entries);
        const cells = this.#cells.slice(0, entries * this.#at.length);
        return this.#scores === undefined ? { cells } : { cells, scores: this.#scores.snapshot() };
    }
    /** The sums of the entries 0, 1, …, of which the rows are given. */
    rowSums(rows) {
        this.#reserve(rows.length);
        const histograms = this.#scores?.histograms(rows.length);
        return rows.map((count, entry) => {
            const from = entry * this.#at.length;
            const cells = this.#cells.subarray(from, from + this.#at.length);
            const scores = histograms?.[entry];
            const sums = rowSumsOf(this.#plan, this.#at, cells, count);
            return scores === undefined ? sums : { ...sums, scores };
        });
    }
    /** Rounds scores as far as they must be, if all that there are have been added. */
    settle() {
        this.#scores?.settle();
    }
    /** The problem with scores that do not fit in memory however they are rounded. */
    problem() {
        if (this.#scores === undefined || this.#scores.bits >= score_table/* fewestBits */.j)
            return undefined;
        const { name = '', input } = this.#plan.numbers[this.#plan.score] ?? {};
        const most = this.#plan.scorePairs.toLocaleString('en-US');
        return {
            message: `more than ${most} distinct pairs of a score in \`${name}\` and a combination of groups and labels, even with scores of ${score_table/* fewestBits */.j} significant bits`,
            ...(input === undefined ? {} : { input }),
            hint: 'Use fewer groups, or round the scores to fewer distinct values.',
        };
    }
    #reserve(entries) {
        const cells = entries * this.#at.length;
        if (cells <= this.#cells.length)
            return;
        const grown = new Float64Array(Math.max(cells, 2 * this.#cells.length));
        grown.set(this.#cells);
        this.#cells = grown;
    }
}


/***/ }),

/***/ 44877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ScoreTable),
  j: () => (/* binding */ fewestBits)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/data/sums/double-double.js
var double_double = __webpack_require__(47411);
;// CONCATENATED MODULE: ./build/data/sums/round-to-odd.js
/** Where the half with sign, exponent and first digits lies: 1 on little-endian machines. */
const upper = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const lower = 1 - upper;
const word = new Float64Array(1);
const ownHalves = new Int32Array(word.buffer);
/**
 * The number with `bits` (8 to 53) significant bits: cut off, with the last bit set to 1 when anything was cut. Off by less
 * than one unit of the last bit, on either side. Unlike rounding to the nearest it may be done in steps (Boldo & Melquiond
 * 2008, "Emulation of a FMA and correctly rounded sums: proved algorithms using rounding to odd", IEEE Trans. Comput.
 * 57(4)): from 53 bits to 20 is the same as from 53 to 30 and on to 20, so what comes out does not depend on when memory ran
 * short. It keeps order, and what needs few bits (0, 0.5, 1) stays.
 */
function roundToOdd(value, bits) {
    word[0] = value;
    roundHalves(ownHalves, bits);
    return word[0];
}
/** Does so to the double whose halves are the first two of an array. */
function roundHalves(halves, bits) {
    const dropped = 53 - bits;
    if (dropped <= 0)
        return;
    const low = halves[lower] ?? 0;
    if (dropped < 32) {
        const mask = (1 << dropped) - 1;
        if ((low & mask) !== 0)
            halves[lower] = (low & ~mask) | (1 << dropped);
        return;
    }
    const high = halves[upper] ?? 0;
    const mask = (1 << (dropped - 32)) - 1;
    if (low === 0 && (high & mask) === 0)
        return;
    halves[lower] = 0;
    halves[upper] = (high & ~mask) | (mask + 1);
}

;// CONCATENATED MODULE: ./build/data/sums/score-table.js



/** Significant bits that are always kept: with fewer, scores would be off by more than 1 %. */
const fewestBits = 8;
const allBits = 53;
/** Drawn anew in every process, so that a file cannot be built to make its scores collide. */
const multiplier = (0,external_node_crypto_.randomInt)(2 ** 28, 2 ** 31) | 1;
/** The score at hand and its weight as two doubles: handed from function to function here, numbers need no memory. */
const hand = new Float64Array(3);
const halves = new Int32Array(hand.buffer);
/** The hash of an entry with the score at hand. */
function hashOf(entry) {
    let hash = Math.imul((halves[0] ?? 0) ^ Math.imul(entry, 0x9e3779b1), multiplier);
    hash = Math.imul(hash ^ (hash >>> 15) ^ (halves[1] ?? 0), multiplier);
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0x85ebca6b);
    return hash ^ (hash >>> 13);
}
/**
 * How often each score occurs in each entry, in open addressing. No more than `most` distinct pairs of entry and score are
 * kept: when there are more, all scores are rounded to as many bits as make them fit. Which number of bits that is
 * depends on the set of pairs alone, not on their order, nor on how they were split over tables that are merged.
 */
class ScoreTable {
    #most;
    /** Pairs that there may be for a while: with each bit given up at once, every row might cost another one. */
    #capacity;
    #weighted;
    /** Cells of a pair: score, entry, rows, and with weights their sum as two doubles. Side by side, for the cache. */
    #stride;
    #bits = allBits;
    #size = 0;
    #slots = new Int32Array(1 << 10);
    #mask = (1 << 10) - 1;
    #cells;
    constructor(most, weighted) {
        this.#most = most;
        this.#capacity = most + (most >> 1);
        this.#weighted = weighted;
        this.#stride = weighted ? 5 : 3;
        this.#cells = new Float64Array(this.#stride << 9);
    }
    /** Significant bits of the scores so far; fewer than `fewestBits` when they do not fit at all, and then nothing is kept. */
    get bits() {
        return this.#bits;
    }
    /** Adds `count` rows of one score, of the weight `high + low`. */
    add(entry, score, count, high, low) {
        if (this.#bits < fewestBits)
            return;
        hand[0] = score;
        hand[1] = high;
        hand[2] = low;
        this.#put(entry, count);
        if (this.#size > this.#capacity)
            this.settle();
    }
    /** Adds another table; its entry i is entry `to[i]` here. */
    merge(other, to) {
        if (other.bits < this.#bits)
            this.#rebuild(other.bits);
        const { cells } = other;
        for (let c = 0; c < cells.length; c += this.#stride) {
            const entry = to[cells[c + 1] ?? 0] ?? 0;
            const high = this.#weighted ? (cells[c + 3] ?? 0) : 0;
            const low = this.#weighted ? (cells[c + 4] ?? 0) : 0;
            this.add(entry, cells[c] ?? 0, cells[c + 2] ?? 0, high, low);
        }
    }
    snapshot() {
        this.settle();
        return { bits: this.#bits, cells: this.#cells.slice(0, this.#size * this.#stride) };
    }
    /** The histograms of the entries 0 to `entries` - 1. */
    histograms(entries) {
        this.settle();
        const { values, ends } = this.#sorted(entries);
        return Array.from({ length: entries }, (_, entry) => this.#histogram(entry, values.slice(ends[entry], ends[entry + 1])));
    }
    /** The scores of entry after entry, ascending; those of entry e are the `[ends[e], ends[e + 1])`. */
    #sorted(entries) {
        const cells = this.#cells;
        const end = this.#size * this.#stride;
        const ends = new Int32Array(entries + 1);
        for (let c = 1; c < end; c += this.#stride) {
            const next = (cells[c] ?? 0) + 1;
            ends[next] = (ends[next] ?? 0) + 1;
        }
        for (let e = 1; e <= entries; e++)
            ends[e] = (ends[e] ?? 0) + (ends[e - 1] ?? 0);
        const starts = ends.slice(0, entries);
        const values = new Float64Array(this.#size);
        for (let c = 0; c < end; c += this.#stride) {
            const entry = cells[c + 1] ?? 0;
            const at = starts[entry] ?? 0;
            values[at] = cells[c] ?? 0;
            starts[entry] = at + 1;
        }
        for (let e = 0; e < entries; e++)
            values.subarray(ends[e], ends[e + 1]).sort();
        return { values, ends };
    }
    #histogram(entry, values) {
        const counts = new Float64Array(values.length);
        const weights = this.#weighted ? new Float64Array(values.length) : counts;
        for (let i = 0; i < values.length; i++) {
            hand[0] = values[i] ?? 0;
            const slot = this.#slotOf(entry);
            const c = ((this.#slots[slot] ?? 0) - 1) * this.#stride;
            counts[i] = this.#cells[c + 2] ?? 0;
            if (this.#weighted)
                weights[i] = this.#cells[c + 3] ?? 0;
        }
        return { values, counts, weights, bits: this.#bits };
    }
    /** Adds so many rows with the score and the weight at hand. */
    #put(entry, count) {
        roundHalves(halves, this.#bits);
        const slot = this.#slotOf(entry);
        let at = (this.#slots[slot] ?? 0) - 1;
        if (at < 0) {
            at = this.#size++;
            this.#slots[slot] = at + 1;
            this.#insert(at * this.#stride, entry);
        }
        const cells = this.#cells;
        const c = at * this.#stride;
        cells[c + 2] = (cells[c + 2] ?? 0) + count;
        if (this.#weighted)
            (0,double_double/* accumulate */.Zj)(cells, c + 3, hand[1] ?? 0, hand[2] ?? 0);
    }
    /** Makes cells for the last pair, whose score is at hand. */
    #insert(c, entry) {
        if (c === this.#cells.length)
            this.#grow();
        this.#cells[c] = hand[0] ?? 0;
        this.#cells[c + 1] = entry;
        this.#cells.fill(0, c + 2, c + this.#stride);
        if (2 * this.#size > this.#slots.length)
            this.#widen();
    }
    /** The slot that holds an entry with the score at hand, or the free one where it belongs. */
    #slotOf(entry) {
        const slots = this.#slots;
        const cells = this.#cells;
        const score = hand[0] ?? 0;
        for (let slot = hashOf(entry) & this.#mask;; slot = (slot + 1) & this.#mask) {
            const c = ((slots[slot] ?? 0) - 1) * this.#stride;
            if (c < 0 || (cells[c] === score && cells[c + 1] === entry))
                return slot;
        }
    }
    #widen() {
        this.#slots = new Int32Array(2 * this.#slots.length);
        this.#mask = this.#slots.length - 1;
        for (let at = 0; at < this.#size; at++) {
            const c = at * this.#stride;
            hand[0] = this.#cells[c] ?? 0;
            const slot = this.#slotOf(this.#cells[c + 1] ?? 0);
            this.#slots[slot] = at + 1;
        }
    }
    #grow() {
        const grown = new Float64Array(2 * this.#cells.length);
        grown.set(this.#cells);
        this.#cells = grown;
    }
    /** Rounds to the largest number of bits at which everything fits, if it does not fit as it is. */
    settle() {
        if (this.#size <= this.#most)
            return;
        let entries = 0;
        for (let c = 1; c < this.#size * this.#stride; c += this.#stride) {
            entries = Math.max(entries, (this.#cells[c] ?? 0) + 1);
        }
        const sorted = this.#sorted(entries);
        let fits = fewestBits - 1;
        let tooMany = this.#bits;
        while (tooMany - fits > 1) {
            const bits = (fits + tooMany) >> 1;
            if (distinctOf(sorted, bits, this.#most) <= this.#most)
                fits = bits;
            else
                tooMany = bits;
        }
        this.#rebuild(fits);
    }
    /** Puts everything anew, with so many bits. */
    #rebuild(bits) {
        const size = this.#size;
        this.#bits = bits;
        this.#size = 0;
        this.#slots.fill(0);
        if (bits < fewestBits)
            return;
        // In place: a pair never moves behind the place it came from.
        for (let at = 0; at < size; at++) {
            const c = at * this.#stride;
            hand[0] = this.#cells[c] ?? 0;
            hand[1] = this.#weighted ? (this.#cells[c + 3] ?? 0) : 0;
            hand[2] = this.#weighted ? (this.#cells[c + 4] ?? 0) : 0;
            this.#put(this.#cells[c + 1] ?? 0, this.#cells[c + 2] ?? 0);
        }
    }
}
/** Pairs that are left with so many bits, counted to a little more than `most`. */
function distinctOf({ values, ends }, bits, most) {
    let distinct = 0;
    for (let e = 1; e < ends.length && distinct <= most; e++) {
        let before = NaN;
        for (let i = ends[e - 1] ?? 0; i < (ends[e] ?? 0); i++) {
            const value = roundToOdd(values[i] ?? 0, bits);
            if (value !== before)
                distinct++;
            before = value;
        }
    }
    return distinct;
}


/***/ }),

/***/ 61225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ mostMagnitude),
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   Np: () => (/* binding */ sumPlan),
/* harmony export */   aV: () => (/* binding */ leastWeight),
/* harmony export */   dH: () => (/* binding */ firstMisfit)
/* harmony export */ });
/** Whether the column may hold the number. NaN it may not. */
const mayHold = ({ role, least, most }, number) => number >= least && number <= most && !(role === 'weight' && number > 0 && number < leastWeight);
/** Numbers whose powers, weighted and summed, must stay finite: w²e⁴, and e⁶ without weights, of 10^17 rows do. */
const mostMagnitude = 1e48;
/** The smallest weight beside 0: the squares of smaller ones lose digits or become 0. */
const leastWeight = 1e-48;
const ranges = {
    weight: [0, mostMagnitude],
    probability: [0, 1],
    score: [-Number.MAX_VALUE, Number.MAX_VALUE],
    truth: [-mostMagnitude, mostMagnitude],
    prediction: [-mostMagnitude, mostMagnitude],
};
/** The plan for what was asked; undefined when nothing was. */
function sumPlan(sums, scorePairs) {
    const asked = {
        weight: sums?.weight,
        probability: sums?.probability,
        score: sums?.score,
        truth: sums?.errors?.truth,
        prediction: sums?.errors?.prediction,
    };
    const numbers = [];
    const place = (role) => {
        const column = asked[role];
        if (column === undefined)
            return -1;
        const [least, most] = ranges[role];
        return numbers.push({ ...column, role, least, most }) - 1;
    };
    const places = {
        weight: place('weight'),
        probability: place('probability'),
        score: place('score'),
        truth: place('truth'),
        prediction: place('prediction'),
    };
    return numbers.length === 0 ? undefined : { numbers, ...places, scorePairs };
}
/** The first number that its column may not hold, -1 when all may be. NaN may not. */
function firstMisfit({ numbers }, row) {
    for (let i = 0; i < numbers.length; i++) {
        const column = numbers[i];
        const number = row[i] ?? NaN;
        if (column === undefined || !mayHold(column, number))
            return i;
    }
    return -1;
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
