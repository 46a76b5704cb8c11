export const id = 8789;
export const ids = [8789];
export const modules = {

/***/ 78789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GroupCounter: () => (/* binding */ GroupCounter)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/data/row-keeper.js
var row_keeper = __webpack_require__(66132);
// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
// EXTERNAL MODULE: ./build/data/parquet/code-form.js + 3 modules
var code_form = __webpack_require__(42893);
;// CONCATENATED MODULE: ./build/data/parquet/code-tally.js
/** Bits of all codes together up to which a combination is its own place in a table. */
const directBits = 16;
const multiplier = 0x9e3779b1;
/**
 * Counts combinations of codes. While they are few, the codes side by side are the place in a table; later they are
 * hashed.
 */
class CodeTally {
    #columns;
    /** How far the code of each column is shifted; undefined when combinations are hashed. */
    #shifts;
    #sizes;
    /** Entry + 1, 0 for none. */
    #slots = new Int32Array(1);
    #size = 0;
    /** Codes of entry i: `#keys[i * columns, (i + 1) * columns)`. */
    #keys;
    #counts = new Float64Array(256);
    #firsts = new Float64Array(256);
    constructor(columns) {
        this.#columns = columns;
        this.#keys = new Int32Array(256 * columns);
        this.#sizes = new Array(columns).fill(1);
        this.#shifts = new Array(columns).fill(0);
    }
    /** How many combinations there are. */
    get size() {
        return this.#size;
    }
    /** The codes of a combination, by its number. */
    codesOf(entry) {
        return [...this.#keys.subarray(entry * this.#columns, (entry + 1) * this.#columns)];
    }
    /** The combinations, by number, which is the order they came in. */
    combinations() {
        return Array.from({ length: this.#size }, (_, i) => ({
            codes: this.codesOf(i),
            count: this.#counts[i] ?? 0,
            first: this.#firsts[i] ?? 0,
        }));
    }
    /**
     * Adds `n` rows, the first of them row `row`, and writes the number of each one's combination to `entries`. The codes of
     * column k are `codes[k]`, less than `sizes[k]`.
     */
    add(codes, sizes, n, row, entries) {
        if (sizes.some((size, k) => size > (this.#sizes[k] ?? 0)))
            this.#resize(sizes);
        const shifts = this.#shifts;
        if (shifts === undefined)
            this.#hashed(codes, n, row, entries);
        else {
            entries.fill(0, 0, n);
            for (let k = 0; k < codes.length; k += 2)
                beside(codes, shifts, k, n, entries);
            this.#direct(codes, n, row, entries);
        }
        const counts = this.#counts;
        for (let i = 0; i < n; i++) {
            const entry = entries[i] ?? 0;
            counts[entry] = (counts[entry] ?? 0) + 1;
        }
    }
    /** From places in the table to entries. */
    #direct(codes, n, row, entries) {
        const slots = this.#slots;
        for (let i = 0; i < n; i++) {
            const slot = entries[i] ?? 0;
            let entry = (slots[slot] ?? 0) - 1;
            if (entry < 0)
                entry = this.#insert(codes, i, row, slot);
            entries[i] = entry;
        }
    }
    #hashed(codes, n, row, entries) {
        entries.fill(0, 0, n);
        for (const column of codes) {
            for (let i = 0; i < n; i++)
                entries[i] = mixed(entries[i] ?? 0, column[i] ?? 0);
        }
        for (let i = 0; i < n; i++) {
            if (2 * this.#size >= this.#slots.length)
                this.#rehash();
            const mask = this.#slots.length - 1;
            let slot = (entries[i] ?? 0) & mask;
            let entry = (this.#slots[slot] ?? 0) - 1;
            while (entry >= 0 && !this.#has(entry, codes, i)) {
                slot = (slot + 1) & mask;
                entry = (this.#slots[slot] ?? 0) - 1;
            }
            if (entry < 0)
                entry = this.#insert(codes, i, row, slot);
            entries[i] = entry;
        }
    }
    #has(entry, codes, i) {
        const at = entry * this.#columns;
        for (let k = 0; k < codes.length; k++) {
            if (this.#keys[at + k] !== codes[k]?.[i])
                return false;
        }
        return true;
    }
    #insert(codes, i, row, slot) {
        const entry = this.#size++;
        if (entry >= this.#counts.length)
            this.#grow();
        for (const [k, column] of codes.entries()) {
            this.#keys[entry * this.#columns + k] = column[i] ?? 0;
        }
        this.#firsts[entry] = row + i;
        this.#slots[slot] = entry + 1;
        return entry;
    }
    #grow() {
        const length = 2 * this.#counts.length;
        const grown = (to, from) => {
            to.set(from);
            return to;
        };
        this.#counts = grown(new Float64Array(length), this.#counts);
        this.#firsts = grown(new Float64Array(length), this.#firsts);
        this.#keys = grown(new Int32Array(length * this.#columns), this.#keys);
    }
    /** Makes room for larger codes. */
    #resize(sizes) {
        const bits = sizes.map((size) => 32 - Math.clz32(size - 1));
        this.#sizes = bits.map((width) => 2 ** width);
        const shifts = [];
        let shift = 0;
        for (const width of bits) {
            shifts.push(shift);
            shift += width;
        }
        const wasHashed = this.#shifts === undefined;
        this.#shifts = shift <= directBits ? shifts : undefined;
        if (this.#shifts === undefined) {
            if (!wasHashed)
                this.#rehash();
            return;
        }
        this.#slots = new Int32Array(2 ** shift);
        for (let entry = 0; entry < this.#size; entry++) {
            let slot = 0;
            for (const [k, by] of shifts.entries()) {
                slot |= (this.#keys[entry * this.#columns + k] ?? 0) << by;
            }
            this.#slots[slot] = entry + 1;
        }
    }
    #rehash() {
        let length = 1 << (directBits + 1);
        while (length < 4 * this.#size)
            length *= 2;
        this.#slots = new Int32Array(length);
        for (let entry = 0; entry < this.#size; entry++) {
            let hash = 0;
            for (let k = 0; k < this.#columns; k++) {
                hash = mixed(hash, this.#keys[entry * this.#columns + k] ?? 0);
            }
            let slot = hash & (length - 1);
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & (length - 1);
            this.#slots[slot] = entry + 1;
        }
    }
}
/** Puts the codes of columns k and k + 1 beside what `into` has. */
function beside(codes, shifts, k, n, into) {
    const one = codes[k];
    if (one === undefined)
        return;
    // An odd last column is put there twice.
    const other = codes[k + 1] ?? one;
    const by = shifts[k] ?? 0;
    const otherBy = shifts[k + 1] ?? by;
    for (let i = 0; i < n; i++) {
        into[i] = (into[i] ?? 0) | ((one[i] ?? 0) << by) | ((other[i] ?? 0) << otherBy);
    }
}
function mixed(hash, code) {
    const product = Math.imul(hash ^ code, multiplier);
    return product ^ (product >>> 15);
}

// EXTERNAL MODULE: ./build/data/parquet/codec.js
var codec = __webpack_require__(440);
// EXTERNAL MODULE: ./build/data/parquet/column-reader.js
var column_reader = __webpack_require__(26780);
// EXTERNAL MODULE: ./build/data/parquet/column-texts.js
var column_texts = __webpack_require__(42167);
// EXTERNAL MODULE: ./build/data/parquet/footer.js + 1 modules
var footer = __webpack_require__(20950);
// EXTERNAL MODULE: ./build/data/sums/number-cell.js
var number_cell = __webpack_require__(12206);
// EXTERNAL MODULE: ./build/data/sums/sum-plan.js
var sum_plan = __webpack_require__(61225);
// EXTERNAL MODULE: ./build/data/parquet/hybrid-runs.js
var hybrid_runs = __webpack_require__(45193);
;// CONCATENATED MODULE: ./build/data/parquet/number-reader.js
const int32 = { width: 4, at: (view, offset) => view.getInt32(offset, true) };
const uint32 = { width: 4, at: (view, offset) => view.getUint32(offset, true) };
const number_reader_float = { width: 4, at: (view, offset) => view.getFloat32(offset, true) };
const number_reader_double = { width: 8, at: (view, offset) => view.getFloat64(offset, true) };
// The upper half times 2^32 is exact, so the sum is rounded once.
const int64 = {
    width: 8,
    at: (view, offset) => view.getInt32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true),
};
const uint64 = {
    width: 8,
    at: (view, offset) => view.getUint32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true),
};
/** How a column of plain numbers is read; undefined when its values are something else, such as decimals or dates. */
function numberReader({ type, element }) {
    const { converted_type: converted, logical_type: logical } = element;
    if (type === 'FLOAT')
        return number_reader_float;
    if (type === 'DOUBLE')
        return number_reader_double;
    if (type !== 'INT32' && type !== 'INT64')
        return undefined;
    if (converted !== undefined && !/^U?INT_/.test(converted))
        return undefined;
    if (logical !== undefined && logical.type !== 'INTEGER')
        return undefined;
    const isUnsigned = converted?.startsWith('U') === true || (logical?.type === 'INTEGER' && !logical.isSigned);
    if (type === 'INT64')
        return isUnsigned ? uint64 : int64;
    return isUnsigned ? uint32 : int32;
}

// EXTERNAL MODULE: ./build/data/parquet/stored-dictionary.js
var stored_dictionary = __webpack_require__(88172);
;// CONCATENATED MODULE: ./build/data/parquet/number-form.js






/** The form of a column; `most` rows are read at a time. */
function numberForm(stored, column, most) {
    const read = numberReader(stored);
    return read === undefined
        ? new TextNumberForm(stored, column, most)
        : new StoredNumberForm(stored, read, most);
}
/** Integers and floating point, as exactly as a double can hold them. */
class StoredNumberForm {
    missing = NaN;
    odd = undefined;
    #column;
    #read;
    #indices;
    #dictionary;
    constructor(column, read, most) {
        this.#column = column;
        this.#read = read;
        this.#indices = new Int32Array(most);
    }
    begin() {
        this.#dictionary = undefined;
    }
    dictionary(page) {
        const stored = new stored_dictionary/* StoredDictionary */.i(page, this.#column);
        this.#dictionary = Float64Array.from({ length: stored.size }, (_, i) => {
            const { view, start } = stored.at(i);
            return this.#read.at(view, start);
        });
    }
    open(page) {
        const { encoding } = page;
        if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY')
            return this.#indexed(page);
        if (encoding !== 'PLAIN')
            throw new Error(`numbers in the encoding ${encoding}`);
        const read = this.#read;
        const { view, end } = page;
        let p = page.start;
        const take = (out, at, n) => {
            if (p + n * read.width > end)
                throw new Error('a page has too few values');
            for (let i = at; i < at + n; i++, p += read.width)
                out[i] = read.at(view, p);
        };
        return { take };
    }
    #indexed(page) {
        const dictionary = this.#dictionary;
        if (dictionary === undefined)
            throw new Error('a page has indices and no dictionary');
        const runs = hybrid_runs/* HybridRuns */.x8.ofIndices(page, page.rows);
        const indices = this.#indices;
        const take = (out, at, n) => {
            runs.read(indices, 0, n);
            for (let i = 0; i < n; i++) {
                const index = indices[i] ?? 0;
                // An index is a number of up to 32 bits, read as signed.
                if (index < 0 || index >= dictionary.length) {
                    throw new Error(`an index ${index} into ${dictionary.length} values`);
                }
                out[at + i] = dictionary[index] ?? NaN;
            }
        };
        return { take, checkEnd: () => runs.checkEnd() };
    }
}
/** Distinct texts above which those of the row groups before are forgotten. */
const mostTexts = 1 << 17;
/** Whatever else there is, by its text: decimals, and strings that hold numbers. */
class TextNumberForm {
    missing = NaN;
    #stored;
    #column;
    #codes;
    #texts = new column_texts/* ColumnTexts */.d();
    #form;
    /** The number of each code. */
    #numbers = [];
    odd;
    constructor(stored, column, most) {
        this.#stored = stored;
        this.#column = column;
        this.#form = new code_form/* CodeForm */.w(stored, this.#texts);
        this.#codes = new Int32Array(most);
    }
    begin() {
        if (this.#texts.size > mostTexts) {
            this.#texts = new column_texts/* ColumnTexts */.d();
            this.#form = new code_form/* CodeForm */.w(this.#stored, this.#texts);
            this.#numbers = [];
        }
        this.#form.begin();
    }
    dictionary(page) {
        this.#form.dictionary(page);
    }
    open(page) {
        return this.#numbered(this.#form.open(page));
    }
    #numbered(codes) {
        const take = (out, at, n) => {
            codes.take(this.#codes, 0, n);
            for (let i = 0; i < n; i++) {
                const code = this.#codes[i] ?? 0;
                out[at + i] = this.#numbers[code] ??= this.#numberOf(this.#texts.all[code] ?? null);
            }
        };
        return { take, checkEnd: () => codes.checkEnd?.() };
    }
    #numberOf(text) {
        if (text === null)
            return NaN;
        const number = (0,number_cell/* numberOf */.r)(text, this.#column, 0);
        if (typeof number === 'number')
            return number;
        this.odd ??= text;
        return Infinity;
    }
}

;// CONCATENATED MODULE: ./build/data/parquet/number-columns.js



/** The numbers of the rows at hand, column by column. */
class NumberColumns {
    #plan;
    forms;
    #columns;
    /** `stored` are the columns of the plan; `most` rows are read at a time. */
    constructor(plan, stored, most) {
        this.#plan = plan;
        this.forms = plan.numbers.flatMap((column, k) => {
            const found = stored[k];
            return found === undefined ? [] : [numberForm(found, column, most)];
        });
        this.#columns = plan.numbers.map(() => new Float64Array(most));
    }
    /** Reads the next `n` rows. */
    read(readers, n) {
        for (const [k, column] of this.#columns.entries())
            readers[k]?.read(column, n);
    }
    /** Writes the numbers of row i of those just read to `row`; the problem with them, if there is one. */
    take(i, row, line) {
        for (let k = 0; k < this.#columns.length; k++)
            row[k] = this.#columns[k]?.[i] ?? NaN;
        const misfit = (0,sum_plan/* firstMisfit */.dH)(this.#plan, row);
        return misfit < 0 ? undefined : this.#problem(misfit, row[misfit] ?? NaN, line);
    }
    #problem(k, number, line) {
        const column = this.#plan.numbers[k];
        if (column === undefined)
            return undefined;
        const odd = number === Infinity ? this.forms[k]?.odd : undefined;
        const text = Number.isNaN(number) ? null : (odd ?? String(number));
        const told = (0,number_cell/* numberOf */.r)(text, column, line);
        return typeof told === 'number' ? undefined : told;
    }
}

// EXTERNAL MODULE: ./build/data/parquet/page-stream.js + 2 modules
var page_stream = __webpack_require__(1339);
// EXTERNAL MODULE: ./build/data/parquet/scratch.js
var scratch = __webpack_require__(10852);
;// CONCATENATED MODULE: ./build/data/parquet/group-counter.js












/** Rows handled at a time: their codes stay in the processor's nearest memory. */
const batchRows = 2048;
/** Batches after which other work of the thread gets its turn. */
const batchesInARow = 512;
/** Counts row groups of one parquet file in one thread, page by page: memory does not grow with rows. */
class GroupCounter {
    #job;
    #codecs;
    #columns;
    #numbers;
    #keeper;
    /** One for each column that is read. */
    #memory;
    #tally;
    #levels = new Int32Array(batchRows);
    #entries = new Int32Array(batchRows);
    /** Combinations that the keeper knows. */
    #known = 0;
    constructor(job, codecs) {
        const { columns, stored, sums, isOrdered } = job;
        this.#job = job;
        this.#codecs = codecs;
        this.#tally = new CodeTally(columns.length);
        this.#memory = stored.map(() => ({
            page: new scratch/* Scratch */.f(),
            dictionary: new scratch/* Scratch */.f(),
            plain: new scratch/* Scratch */.f(),
        }));
        this.#columns = stored.slice(0, columns.length).map((column) => {
            const texts = new column_texts/* ColumnTexts */.d();
            return { texts, form: new code_form/* CodeForm */.w(column, texts), codes: new Int32Array(batchRows) };
        });
        if (sums !== undefined) {
            this.#numbers = new NumberColumns(sums, stored.slice(columns.length), batchRows);
        }
        if (sums !== undefined || isOrdered)
            this.#keeper = new row_keeper/* RowKeeper */.z(sums, isOrdered);
    }
    /** A counter for a file. */
    static async for(job) {
        return new GroupCounter(job, await (0,codec/* loadCodecs */.E)(job.codecs));
    }
    /** Counts a row group. Groups come in rising order. */
    async count(group, signal) {
        try {
            const readers = this.#open(group);
            for (let row = 0, batch = 1; row < group.rows; row += batchRows, batch++) {
                const n = Math.min(batchRows, group.rows - row);
                const problem = this.#batch(readers, group.firstRow + row, n);
                if (problem !== undefined)
                    return { problem };
                if (batch % batchesInARow === 0)
                    await (0,promises_.setImmediate)();
                if (signal?.aborted === true)
                    return {};
            }
            for (const reader of [...readers.codes, ...readers.numbers])
                reader.end();
        }
        catch (error) {
            return { problem: { message: (0,footer/* corrupt */.qb)(error).message } };
        }
        return this.#keeper?.told({ rows: group.rows, lines: 0 }) ?? {};
    }
    #open(group) {
        const counted = this.#columns.length;
        return {
            codes: this.#columns.map(({ form }, k) => this.#reader(group, k, form)),
            numbers: (this.#numbers?.forms ?? []).map((form, k) => this.#reader(group, counted + k, form)),
        };
    }
    #reader(group, k, form) {
        const { stored, pageBytes } = this.#job;
        const [chunk, column, memory] = [group.chunks[k], stored[k], this.#memory[k]];
        if (chunk === undefined || column === undefined || memory === undefined) {
            throw new Error('a column has no bytes');
        }
        const unpack = this.#codecs.get(chunk.codec);
        if (unpack === undefined)
            throw new Error(`the codec ${chunk.codec}`);
        form.begin();
        const pages = new page_stream/* PageStream */.i(chunk, column, unpack, memory, pageBytes);
        return new column_reader/* ColumnReader */.m(pages, form, group.rows, this.#levels);
    }
    /** Counts the next `n` rows, the first of them row `row` of the file. */
    #batch(readers, row, n) {
        for (const [k, { codes }] of this.#columns.entries())
            readers.codes[k]?.read(codes, n);
        const { limit, columns } = this.#job;
        if (this.#columns.some(({ texts }) => texts.exceeds(limit)))
            return this.#tooManyTexts();
        const codes = this.#columns.map((column) => column.codes);
        const sizes = this.#columns.map(({ texts }) => texts.size);
        this.#tally.add(codes, sizes, n, row, this.#entries);
        if (this.#tally.size > limit) {
            const rows = this.#tally.combinations().map((tallied) => this.#valuesOf(tallied.codes));
            return (0,too_many/* tooManyProblem */.J)(rows, columns, limit);
        }
        return this.#keeper === undefined ? undefined : this.#keep(this.#keeper, readers, row, n);
    }
    /** Sums the numbers of the rows at hand and notes their order. */
    #keep(keeper, readers, row, n) {
        for (; this.#known < this.#tally.size; this.#known++) {
            keeper.learn(this.#valuesOf(this.#tally.codesOf(this.#known)));
        }
        const numbers = this.#numbers;
        numbers?.read(readers.numbers, n);
        for (let i = 0; i < n; i++) {
            const problem = numbers?.take(i, keeper.numbers, row + i + 1);
            if (problem !== undefined)
                return problem;
            keeper.keep(this.#entries[i] ?? 0);
        }
        return undefined;
    }
    /** A column that alone has too many values. */
    #tooManyTexts() {
        const { columns, limit } = this.#job;
        const sizes = this.#columns.map(({ texts }) => texts.size);
        const rows = Array.from({ length: Math.max(...sizes) }, (_, i) => this.#columns.map(({ texts }) => texts.all[i] ?? null));
        return (0,too_many/* tooManyProblem */.J)(rows, columns, limit);
    }
    #valuesOf(codes) {
        return codes.map((code, k) => this.#columns[k]?.texts.all[code] ?? null);
    }
    /** Hands over what was counted and summed; combination i is entry i of the sums. */
    totals() {
        const combinations = this.#tally.combinations().map(({ codes, count, first }) => {
            return { values: this.#valuesOf(codes), count, chunk: 0, line: first + 1 };
        });
        const sums = this.#keeper?.sums();
        return sums === undefined ? { combinations } : { combinations, sums };
    }
}


/***/ })

};
