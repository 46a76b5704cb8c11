export const id = 6606;
export const ids = [6606];
export const modules = {

/***/ 76606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countParquet: () => (/* binding */ countParquet)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/data/hashed-blocks.js

const stepBytes = 1024 * 1024;
/**
 * Reads a file once, from start to end, hashing every byte and keeping the ranges somebody needs: so the digest is that
 * of the bytes that were decoded, also for a format that is not read in order.
 */
class HashedBlocks {
    #handle;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #step = new Uint8Array(stepBytes);
    #at = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    /** Where the next unread byte lies. */
    get at() {
        return this.#at;
    }
    /**
     * Reads on to `to` and gives the bytes of the wanted ranges, which must lie between here and there.
     * Undefined when the file ends before.
     */
    async advance(to, wanted, signal) {
        const kept = wanted.map(({ start, end }) => new Uint8Array(end - start));
        while (this.#at < to) {
            signal.throwIfAborted();
            const length = Math.min(stepBytes, to - this.#at);
            const { bytesRead } = await this.#handle.read(this.#step, 0, length, this.#at);
            if (bytesRead === 0)
                return undefined;
            const bytes = this.#step.subarray(0, bytesRead);
            this.#hash.update(bytes);
            for (const [i, range] of wanted.entries())
                this.#keep(bytes, range, kept[i]);
            this.#at += bytesRead;
        }
        return kept.map(({ buffer }) => buffer);
    }
    #keep(bytes, { start, end }, into) {
        const from = Math.max(start, this.#at);
        const to = Math.min(end, this.#at + bytes.length);
        if (from < to)
            into?.set(bytes.subarray(from - this.#at, to - this.#at), from - start);
    }
    /** SHA-256 of all bytes so far. */
    digest() {
        return this.#hash.copy().digest('hex');
    }
}

// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/missing-columns.js
var missing_columns = __webpack_require__(11771);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 5 modules
var src_column = __webpack_require__(61419);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var metadata = __webpack_require__(96367);
;// CONCATENATED MODULE: ./build/data/parquet-footer.js


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
    return { metadata: decoded(() => (0,metadata/* parquetMetadata */.m5)(bytes)), bytes, start: size - length };
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

;// CONCATENATED MODULE: ./build/data/parquet-values.js
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

;// CONCATENATED MODULE: ./build/data/parquet-column.js






/** Decodes a block into its pages. Every size it declares is checked before memory is spent on it. */
async function decodeBlock(block, limits) {
    decoded(() => checkPages(block, limits));
    const pages = [];
    await (0,read/* parquetRead */.bA)({
        file: {
            byteLength: block.start + block.bytes.byteLength,
            slice: (start, end) => block.bytes.slice(start - block.start, (end ?? Infinity) - block.start),
        },
        metadata: block.metadata,
        columns: [block.column],
        rowStart: block.firstRow,
        rowEnd: block.firstRow + block.rows,
        compressors: bounded(limits),
        parsers: textParsers,
        geoparquet: false,
        onChunk: ({ columnData }) => pages.push(columnData),
    }).catch((error) => {
        throw corrupt(error);
    });
    const rows = pages.reduce((sum, page) => sum + page.length, 0);
    if (rows !== block.rows) {
        throw corrupt(new Error(`column ${block.column} has ${rows} rows of ${block.rows}`));
    }
    return pages;
}
/** A page of a flat column holds no more values than its row group has rows. */
function checkPages({ bytes, rows, column }, limits) {
    const reader = { view: new DataView(bytes), offset: 0 };
    while (reader.offset < bytes.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const page = header.data_page_header ?? header.data_page_header_v2;
        const values = page?.num_values ?? header.dictionary_page_header?.num_values ?? 0;
        const most = page === undefined ? limits.rowGroupRows : rows;
        if (values < 0 || values > most || header.compressed_page_size < 0) {
            throw new Error(`a page of column ${column} claims ${values} values`);
        }
        checkSize(header.uncompressed_page_size, limits);
        reader.offset += header.compressed_page_size;
    }
}
function checkSize(bytes, limits) {
    if (bytes >= 0 && bytes <= limits.blockBytes)
        return;
    throw new ParquetError(`a page of the file unpacks to more than ${(0,data_limits/* describeBytes */.n)(limits.blockBytes)}`);
}
/** The decompressors, refusing to make more than a block may hold. */
function bounded(limits) {
    const entries = Object.entries(src/* compressors */.Vm).map(([codec, unpack]) => [
        codec,
        (input, length) => {
            checkSize(length, limits);
            return unpack(input, length);
        },
    ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
;// CONCATENATED MODULE: ./build/data/row-fold.js

/** Larger than any number of combinations or distinct values, small enough for pairs of them to stay exact. */
const pairBase = 2 ** 26;
/**
 * Combinations of rows that arrive column by column: each row carries the number of its combination so far, and a column
 * splits the combinations by its values.
 */
class RowFold {
    #columns;
    #limit;
    #rows;
    #combinations = [[]];
    constructor(rows, columns, limit) {
        this.#rows = new Int32Array(rows);
        this.#columns = columns;
        this.#limit = limit;
    }
    /** Splits by the next column, given as pages of raw values and how to print one. */
    split(pages, print) {
        const codes = new Map();
        const printed = new Map();
        const pairs = new Map();
        const next = [];
        let row = 0;
        for (const page of pages) {
            for (const value of page) {
                let code = codes.get(value);
                if (code === undefined) {
                    const text = print(value);
                    code = printed.get(text) ?? printed.size;
                    printed.set(text, code);
                    codes.set(value, code);
                    if (codes.size > this.#limit)
                        return this.#blame([...printed.keys()]);
                }
                const before = this.#rows[row] ?? 0;
                const pair = before * pairBase + code;
                let after = pairs.get(pair);
                if (after === undefined) {
                    after = next.length;
                    pairs.set(pair, after);
                    next.push([...(this.#combinations[before] ?? []), print(value)]);
                    if (after >= this.#limit)
                        return (0,too_many/* tooManyProblem */.J)(next, this.#columns, this.#limit);
                }
                this.#rows[row++] = after;
            }
        }
        this.#combinations = next;
        return undefined;
    }
    /** A column that alone has too many values. */
    #blame(values) {
        const before = (this.#combinations[0] ?? []).map(() => null);
        return (0,too_many/* tooManyProblem */.J)(values.map((value) => [...before, value]), this.#columns, this.#limit);
    }
    /** Calls back with every combination, its count and its first row (0-based). */
    each(visit) {
        const counts = new Float64Array(this.#combinations.length);
        const firsts = new Int32Array(this.#combinations.length);
        for (let row = this.#rows.length - 1; row >= 0; row--) {
            const combination = this.#rows[row] ?? 0;
            counts[combination] = (counts[combination] ?? 0) + 1;
            firsts[combination] = row;
        }
        for (const [i, values] of this.#combinations.entries()) {
            visit(values, counts[i] ?? 0, firsts[i] ?? 0);
        }
    }
}

;// CONCATENATED MODULE: ./build/data/count-parquet.js








/** Counts a parquet file, row group by row group and column by column; only the wanted columns are decoded. */
async function countParquet(context, at, handle, size) {
    const refuse = (problems) => new errors/* UserError */.yo(problems.map((problem) => ({
        ...(context.input === undefined ? {} : { input: context.input }),
        ...problem,
        file: at.file.name,
    })));
    const footer = await readFooter(handle, size, context.limits);
    const elements = topColumns(footer.metadata);
    const unfit = unfitColumns(context, elements);
    if (unfit.length > 0)
        throw refuse(unfit);
    const blocks = new HashedBlocks(handle);
    let rows = 0;
    for (const group of footer.metadata.row_groups) {
        const fold = await foldGroup(context, blocks, { metadata: footer.metadata, group, rows, size });
        if (!(fold instanceof RowFold))
            throw refuse([fold]);
        const before = rows;
        fold.each((values, count, first) => {
            const place = { file: at.file.name, line: before + first + 1 };
            context.totals.add(values, count, at.number, place);
        });
        rows += Number(group.num_rows);
        context.progress(rows, blocks.at);
        const tooMany = context.totals.problem();
        if (tooMany !== undefined)
            throw new errors/* UserError */.yo(tooMany);
    }
    if (rows === 0)
        throw refuse([{ message: 'the file has no rows' }]);
    await checkTail(blocks, footer, size, context.signal);
    return { rows, sha256: blocks.digest(), bytes: size };
}
function unfitColumns({ columns }, elements) {
    const problems = (0,missing_columns/* missingColumns */.Q)(columns, [...elements.keys()]);
    for (const { name, input } of columns) {
        const element = elements.get(name);
        const why = element === undefined ? undefined : unprintable(element);
        if (why === undefined)
            continue;
        problems.push({
            message: `the column \`${name}\` ${why}`,
            ...(input === undefined ? {} : { input }),
            hint: 'Count by columns of strings, numbers, booleans or dates.',
        });
    }
    return problems;
}
async function foldGroup({ columns, limits, signal }, blocks, at) {
    const rows = Number(at.group.num_rows);
    if (rows > limits.rowGroupRows) {
        const most = limits.rowGroupRows.toLocaleString('en-US');
        throw new ParquetError(`a row group has more than ${most} rows: write smaller row groups`);
    }
    if (rows < 0)
        throw new ParquetError('the parquet file is corrupt: a row group has no size');
    const fold = new RowFold(rows, columns, limits.combinations);
    if (rows === 0)
        return fold;
    const ranges = columns.map(({ name }) => blockRange(at, name, blocks.at, limits.blockBytes));
    const end = Math.max(blocks.at, ...ranges.map((range) => range.end));
    const bytes = await blocks.advance(end, ranges, signal);
    if (bytes === undefined)
        throw new ParquetError('the file became shorter while it was read');
    const elements = topColumns(at.metadata);
    for (const [i, { name }] of columns.entries()) {
        signal.throwIfAborted();
        const element = elements.get(name);
        const block = bytes[i];
        if (element === undefined || block === undefined)
            continue;
        const start = ranges[i]?.start ?? 0;
        const { metadata, rows: firstRow } = at;
        const place = { metadata, column: name, firstRow, rows, start, bytes: block };
        const pages = await decodeBlock(place, limits);
        const problem = fold.split(pages, (value) => printValue(value, element));
        if (problem !== undefined)
            return problem;
    }
    return fold;
}
/** Where a column of a row group lies: after what was read before, and inside the file. */
function blockRange(at, column, from, most) {
    const found = at.group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === column);
    const meta = found?.meta_data;
    if (meta === undefined)
        throw new ParquetError(`a row group lacks the column \`${column}\``);
    const start = Number(meta.dictionary_page_offset ?? 0n) || Number(meta.data_page_offset);
    const bytes = Number(meta.total_compressed_size);
    if (bytes > most) {
        const limit = (0,data_limits/* describeBytes */.n)(most);
        throw new ParquetError(`a row group holds more than ${limit} of \`${column}\`: write smaller row groups`);
    }
    if (bytes < 0 || start < from || start + bytes > at.size) {
        throw new ParquetError('the parquet file is corrupt: its row groups overlap or are out of order');
    }
    return { start, end: start + bytes };
}
/** Reads on to the end, where the footer must be the one that was followed. */
async function checkTail(blocks, footer, size, signal) {
    const tail = [{ start: footer.start, end: size }];
    const [bytes] = (await blocks.advance(size, tail, signal)) ?? [];
    if (bytes === undefined || !Buffer.from(bytes).equals(footer.bytes)) {
        throw new ParquetError('the file changed while it was read');
    }
}


/***/ })

};
