export const id = 5257;
export const ids = [5257];
export const modules = {

/***/ 95534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ GroupFeed),
/* harmony export */   N: () => (/* binding */ chunkMeta)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83301);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20950);
/* harmony import */ var _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45193);



/**
 * Reads the wanted columns of one row group after the other, into memory that worker threads can see and that is used
 * again: whoever takes a group gives it back with `release`.
 */
class GroupFeed {
    #metadata;
    #job;
    #blocks;
    /** Bytes of the file. */
    #size;
    #limits;
    #free = [];
    #next = 0;
    #rows = 0;
    constructor(metadata, job, blocks, size, limits) {
        this.#metadata = metadata;
        this.#job = job;
        this.#blocks = blocks;
        this.#size = size;
        this.#limits = limits;
    }
    /** The next group that has rows, or undefined behind the last. Throws a `ParquetError`. */
    async next(signal) {
        for (;;) {
            const number = this.#next++;
            const group = this.#metadata.row_groups[number];
            if (group === undefined)
                return undefined;
            const rows = this.#rowsOf(group);
            if (rows === 0)
                continue;
            const fed = await this.#read(group, number, rows, signal);
            this.#rows += rows;
            return fed;
        }
    }
    /** Gives the memory of a group back. */
    release({ memory }) {
        this.#free.push(memory);
    }
    #rowsOf(group) {
        const rows = Number(group.num_rows);
        if (rows > this.#limits.rowGroupRows) {
            const most = this.#limits.rowGroupRows.toLocaleString('en-US');
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`a row group has more than ${most} rows: write smaller row groups`);
        }
        if (!(rows >= 0))
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH('the parquet file is corrupt: a row group has no size');
        return rows;
    }
    async #read(group, number, rows, signal) {
        const found = this.#job.stored.map((column) => this.#chunkOf(group, column, rows));
        const bytes = found.reduce((sum, { start, end }) => sum + end - start, 0);
        const memory = this.#take(bytes + _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSlack */ .Wx * found.length);
        let at = 0;
        const wanted = found.map(({ start, end, codec }) => {
            const into = new Uint8Array(memory, at, end - start);
            at += end - start + _hybrid_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSlack */ .Wx;
            return { start, end, into, codec };
        });
        const end = Math.max(this.#blocks.at, ...found.map((range) => range.end));
        if (!(await this.#blocks.advance(end, wanted, signal))) {
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH('the file became shorter while it was read');
        }
        const chunks = wanted.map(({ codec, into }) => ({ codec, bytes: into }));
        return { number, firstRow: this.#rows, rows, chunks, bytes, memory };
    }
    /** Where a column of a row group lies: after what was read before, and inside the file. */
    #chunkOf(group, { element, type }, rows) {
        const column = element.name;
        const meta = chunkMeta(group, column);
        const start = Number(meta.dictionary_page_offset ?? 0n) || Number(meta.data_page_offset);
        const bytes = Number(meta.total_compressed_size);
        if (bytes > this.#limits.blockBytes) {
            const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBytes */ .n)(this.#limits.blockBytes);
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`a row group holds more than ${limit} of \`${column}\`: write smaller row groups`);
        }
        if (!(bytes >= 0 && start >= this.#blocks.at && start + bytes <= this.#size)) {
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH('the parquet file is corrupt: its row groups overlap or are out of order');
        }
        if (Number(meta.num_values) !== rows || meta.type !== type) {
            throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`the parquet file is corrupt: a row group has other values of \`${column}\` than rows`);
        }
        return { start, end: start + bytes, codec: meta.codec };
    }
    #take(bytes) {
        const free = this.#free.pop();
        if (free !== undefined && free.byteLength >= bytes)
            return free;
        // Row groups are alike: a little more than this one takes is enough for the next.
        return new SharedArrayBuffer(Math.ceil(1.1 * bytes));
    }
}
/** What the footer says of a column in a row group. */
function chunkMeta(group, column) {
    const found = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === column);
    if (found?.meta_data !== undefined)
        return found.meta_data;
    throw new _footer_js__WEBPACK_IMPORTED_MODULE_1__/* .ParquetError */ .JH(`a row group lacks the column \`${column}\``);
}


/***/ }),

/***/ 31192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ HashedBlocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const stepBytes = 1024 * 1024;
/**
 * Reads a file once, from start to end, hashing every byte and keeping the ranges somebody needs: so the digest is that
 * of the bytes that were decoded, also for a format that is not read in order.
 */
class HashedBlocks {
    #handle;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
     * Reads on to `to` and copies the wanted ranges, which must lie between here and there.
     * False when the file ends before.
     */
    async advance(to, wanted, signal) {
        while (this.#at < to) {
            signal.throwIfAborted();
            const length = Math.min(stepBytes, to - this.#at);
            const { bytesRead } = await this.#handle.read(this.#step, 0, length, this.#at);
            if (bytesRead === 0)
                return false;
            const bytes = this.#step.subarray(0, bytesRead);
            this.#hash.update(bytes);
            for (const range of wanted)
                this.#keep(bytes, range);
            this.#at += bytesRead;
        }
        return true;
    }
    #keep(bytes, { start, end, into }) {
        const from = Math.max(start, this.#at);
        const to = Math.min(end, this.#at + bytes.length);
        if (from < to)
            into.set(bytes.subarray(from - this.#at, to - this.#at), from - start);
    }
    /** SHA-256 of all bytes so far. */
    digest() {
        return this.#hash.copy().digest('hex');
    }
}


/***/ }),

/***/ 45257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParquetRows: () => (/* binding */ readParquetRows)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _missing_columns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11771);
/* harmony import */ var _parquet_code_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42893);
/* harmony import */ var _parquet_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(440);
/* harmony import */ var _parquet_column_reader_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26780);
/* harmony import */ var _parquet_column_texts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42167);
/* harmony import */ var _parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20950);
/* harmony import */ var _parquet_group_feed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95534);
/* harmony import */ var _parquet_hashed_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31192);
/* harmony import */ var _parquet_page_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1339);
/* harmony import */ var _parquet_printed_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85872);
/* harmony import */ var _parquet_scratch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10852);
/* harmony import */ var _row_pass_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83133);













const batchRows = 2048;
/** Hands every row of a parquet file to the visitor; the place of a row is its 1-based number. */
async function readParquetRows(handle, size, pass, signal) {
    const footer = await (0,_parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .readFooter */ .AI)(handle, size, pass.limits);
    const elements = (0,_parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .topColumns */ .Nf)(footer.metadata);
    const unfit = unfitColumns(pass, elements);
    if (unfit.length > 0)
        throw pass.refuse(...unfit);
    const job = groupJob(pass, footer, elements);
    const blocks = new _parquet_hashed_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .HashedBlocks */ .k(handle);
    const feed = new _parquet_group_feed_js__WEBPACK_IMPORTED_MODULE_4__/* .GroupFeed */ .K(footer.metadata, job, blocks, size, pass.limits);
    const reader = new GroupRows(job, await (0,_parquet_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .loadCodecs */ .E)(job.codecs), pass);
    let rows = 0;
    for (let group = await feed.next(signal); group !== undefined; group = await feed.next(signal)) {
        const problem = await reader.read(group);
        if (problem !== undefined)
            throw pass.refuse(problem);
        rows += group.rows;
        feed.release(group);
    }
    if (rows === 0)
        throw pass.refuse(_row_pass_js__WEBPACK_IMPORTED_MODULE_9__/* .noRows */ .j);
    const into = new Uint8Array(size - footer.start);
    const isWhole = await blocks.advance(size, [{ start: footer.start, end: size, into }], signal);
    if (!isWhole || !Buffer.from(into.buffer).equals(footer.bytes)) {
        throw new _parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .ParquetError */ .JH('the file changed while it was read');
    }
    return { rows, sha256: blocks.digest(), bytes: size };
}
function unfitColumns({ columns }, elements) {
    const problems = (0,_missing_columns_js__WEBPACK_IMPORTED_MODULE_10__/* .missingColumns */ .Q)(columns, [...elements.keys()]);
    for (const { name, input } of columns) {
        const element = elements.get(name);
        const why = element === undefined ? undefined : (0,_parquet_printed_value_js__WEBPACK_IMPORTED_MODULE_7__/* .unprintable */ .hO)(element);
        if (why === undefined)
            continue;
        const message = `the column \`${name}\` ${why}`;
        problems.push({ message, ...(input === undefined ? {} : { input }) });
    }
    return problems;
}
function groupJob({ columns, limits }, { metadata }, elements) {
    const stored = columns.map(({ name }) => {
        const element = elements.get(name);
        if (element?.type === undefined)
            throw new _parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .ParquetError */ .JH(`the column \`${name}\` has no type`);
        return { element, type: element.type, isNullable: element.repetition_type !== 'REQUIRED' };
    });
    const codecs = columns.flatMap(({ name }) => metadata.row_groups.map((group) => (0,_parquet_group_feed_js__WEBPACK_IMPORTED_MODULE_4__/* .chunkMeta */ .N)(group, name).codec));
    return {
        columns,
        sums: undefined,
        isOrdered: false,
        stored,
        codecs: [...new Set(codecs)],
        limit: limits.combinations,
        pageBytes: limits.blockBytes,
    };
}
/** Reads row groups row by row. Texts are kept for one group only: ids are never the same again. */
class GroupRows {
    #job;
    #codecs;
    #pass;
    #memory;
    #levels = new Int32Array(batchRows);
    #values;
    constructor(job, codecs, pass) {
        this.#job = job;
        this.#codecs = codecs;
        this.#pass = pass;
        this.#memory = job.columns.map(() => ({
            page: new _parquet_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .Scratch */ .f(),
            dictionary: new _parquet_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .Scratch */ .f(),
            plain: new _parquet_scratch_js__WEBPACK_IMPORTED_MODULE_8__/* .Scratch */ .f(),
        }));
        this.#values = job.columns.map(() => null);
    }
    async read(group) {
        const columns = (0,_parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(() => group.chunks.map((_, k) => this.#open(group, k)));
        for (let row = 0; row < group.rows; row += batchRows) {
            this.#pass.checkAlive();
            if (row % (64 * batchRows) === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            const n = Math.min(batchRows, group.rows - row);
            for (const { reader, codes } of columns)
                (0,_parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(() => reader.read(codes, n));
            const problem = this.#visit(columns, group.firstRow + row, n);
            if (problem !== undefined)
                return problem;
        }
        (0,_parquet_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(() => columns.forEach(({ reader }) => reader.end()));
        return undefined;
    }
    #open(group, k) {
        const { stored, pageBytes, columns } = this.#job;
        const [chunk, column, memory] = [group.chunks[k], stored[k], this.#memory[k]];
        if (chunk === undefined || column === undefined || memory === undefined) {
            throw new Error('a column has no bytes');
        }
        const unpack = this.#codecs.get(chunk.codec);
        if (unpack === undefined)
            throw new Error(`the codec ${chunk.codec}`);
        const texts = new _parquet_column_texts_js__WEBPACK_IMPORTED_MODULE_11__/* .ColumnTexts */ .d();
        const form = new _parquet_code_form_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeForm */ .w(column, texts);
        form.begin();
        const pages = new _parquet_page_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .PageStream */ .i(chunk, column, unpack, memory, pageBytes);
        const reader = new _parquet_column_reader_js__WEBPACK_IMPORTED_MODULE_12__/* .ColumnReader */ .m(pages, form, group.rows, this.#levels);
        return { name: columns[k]?.name ?? '', texts, reader, codes: new Int32Array(batchRows) };
    }
    #visit(columns, row, n) {
        const large = columns.find(({ texts }) => texts.exceeds(Infinity));
        if (large !== undefined) {
            const message = `a row group holds more than 64 MiB of distinct texts in \`${large.name}\``;
            return { message, hint: 'Write row groups of a million rows or less.' };
        }
        for (let i = 0; i < n; i++) {
            for (let k = 0; k < columns.length; k++) {
                const column = columns[k];
                this.#values[k] = column?.texts.all[column.codes[i] ?? 0] ?? null;
            }
            const problem = this.#pass.visit(this.#values, row + i + 1);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
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
