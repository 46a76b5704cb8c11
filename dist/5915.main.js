export const id = 5915;
export const ids = [5915];
export const modules = {

/***/ 25915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countParquet: () => (/* binding */ countParquet)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/data/count-context.js
var count_context = __webpack_require__(82048);
// EXTERNAL MODULE: ./build/data/missing-columns.js
var missing_columns = __webpack_require__(11771);
// EXTERNAL MODULE: ./build/data/row-order.js
var row_order = __webpack_require__(21764);
// EXTERNAL MODULE: ./build/data/parquet/footer.js + 1 modules
var parquet_footer = __webpack_require__(20950);
// EXTERNAL MODULE: ./build/data/parquet/group-feed.js
var group_feed = __webpack_require__(95534);
// EXTERNAL MODULE: ./build/data/parquet/group-counter.js + 4 modules
var group_counter = __webpack_require__(78789);
;// CONCATENATED MODULE: ./build/data/parquet/group-scan.js


/** Row groups a thread may have waiting, one under way among them; a large one is not kept waiting. */
const depth = 2;
const largeBytes = 4 * 1024 * 1024;
/**
 * Counts every row group. This thread reads and hashes; it hands groups to the other threads and counts one itself
 * whenever they have enough to do, so that no processor waits. Stops early at a problem.
 */
async function scanGroups(scan) {
    const pass = new GroupPass(scan, await group_counter.GroupCounter.for(scan.job));
    return await pass.run();
}
class GroupPass {
    #scan;
    #own;
    #pending = new Set();
    #orders = [];
    #begun = false;
    #rows = 0;
    #broken;
    #problem;
    constructor(scan, own) {
        this.#scan = scan;
        this.#own = own;
    }
    async run() {
        const { feed, threads, signal } = this.#scan;
        try {
            for (;;) {
                const group = await feed.next(signal);
                if (group === undefined)
                    break;
                await this.#count(group);
                this.#checkAlive();
                if (this.#problem !== undefined)
                    break;
            }
        }
        finally {
            await Promise.all(this.#pending);
        }
        this.#checkAlive();
        const rows = this.#rows;
        if (this.#problem !== undefined) {
            return { totals: [], orders: [], rows, problem: this.#problem.problem };
        }
        const others = this.#begun ? threads.map((thread) => thread.groupTotals()) : [];
        // A group without rows has none.
        const orders = this.#orders.filter(Boolean);
        const totals = [this.#own.totals(), ...(await Promise.all(others))];
        return { totals, orders, rows, problem: undefined };
    }
    async #count(group) {
        const thread = this.#idleThread(group);
        if (thread === undefined) {
            this.#record(group, await this.#own.count(group, this.#scan.signal), 0);
            return;
        }
        if (!this.#begun)
            for (const each of this.#scan.threads)
                each.beginGroups(this.#scan.job);
        this.#begun = true;
        const done = thread
            .countGroup(group)
            .then((result) => this.#record(group, result, 1 + this.#scan.threads.indexOf(thread)))
            .catch((error) => void (this.#broken ??= error))
            .finally(() => this.#pending.delete(done));
        this.#pending.add(done);
    }
    /** The thread with the least to do, unless all have enough. */
    #idleThread({ bytes }) {
        let best;
        for (const thread of this.#scan.threads) {
            if (thread.load < (best?.load ?? (bytes > largeBytes ? 1 : depth)))
                best = thread;
        }
        return best;
    }
    #record(group, { problem, order }, scanner) {
        if (order !== undefined)
            this.#orders[group.number] = { scanner, rows: order };
        this.#scan.feed.release(group);
        this.#rows += group.rows;
        this.#scan.onGroup(this.#rows);
        if (problem === undefined || (this.#problem?.group ?? Infinity) <= group.number)
            return;
        this.#problem = { group: group.number, problem };
    }
    /** Throws when the pass is to stop: cancelled, or a thread broke. */
    #checkAlive() {
        if (this.#scan.signal.aborted)
            throw new errors/* CancelledError */.cc('cancelled while counting predictions');
        if (this.#broken !== undefined)
            throw this.#broken;
    }
}

// EXTERNAL MODULE: ./build/data/parquet/hashed-blocks.js
var hashed_blocks = __webpack_require__(31192);
// EXTERNAL MODULE: ./build/data/parquet/printed-value.js
var printed_value = __webpack_require__(85872);
;// CONCATENATED MODULE: ./build/data/parquet/count-parquet.js









/** Counts a parquet file, row groups side by side and page by page; only the wanted columns are decoded. */
async function countParquet(context, at, handle, size) {
    const refuse = (problems) => new errors/* UserError */.yo(problems.map((problem) => ({
        ...(context.input === undefined ? {} : { input: context.input }),
        ...problem,
        file: at.file.name,
    })));
    const { limits, signal } = context;
    const footer = await (0,parquet_footer/* readFooter */.AI)(handle, size, limits);
    const elements = (0,parquet_footer/* topColumns */.Nf)(footer.metadata);
    const unfit = [...unfitColumns(context, elements), ...tooLong(context, footer)];
    if (unfit.length > 0)
        throw refuse(unfit);
    const job = groupJob(context, footer.metadata, elements);
    const blocks = new hashed_blocks/* HashedBlocks */.k(handle);
    const { totals, orders, rows, problem } = await scanGroups({
        feed: new group_feed/* GroupFeed */.K(footer.metadata, job, blocks, size, limits),
        job,
        threads: await threadsFor(context, footer.metadata, size),
        onGroup: (done) => context.progress(done, blocks.at),
        signal,
    });
    if (problem !== undefined)
        throw refuse([problem]);
    if (rows === 0)
        throw refuse([{ message: 'the file has no rows' }]);
    await checkTail(blocks, footer, size, signal);
    const numbers = totals.map((part) => addTotals(context, at, part));
    for (const { scanner, rows: part } of orders) {
        context.order?.append(part, numbers[scanner] ?? new Int32Array(0));
    }
    return { rows, sha256: blocks.digest(), bytes: size };
}
/** Adds what one thread counted; the total of each of its combinations. */
function addTotals({ totals }, { file, number }, { combinations, sums }) {
    const to = Int32Array.from(combinations, ({ values, count, line }) => totals.add(values, count, number, { file: file.name, line }));
    if (sums !== undefined)
        totals.addSums(sums.snapshot, to);
    return to;
}
function unfitColumns(context, elements) {
    const columns = (0,count_context/* neededColumns */.V)(context);
    const problems = (0,missing_columns/* missingColumns */.Q)(columns, [...elements.keys()]);
    for (const { name, input } of columns) {
        const element = elements.get(name);
        const why = element === undefined ? undefined : (0,printed_value/* unprintable */.hO)(element);
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
/** That a file has too many rows to keep their order. */
function tooLong({ order }, { metadata }) {
    const isTooLong = order !== undefined && metadata.num_rows > order.room;
    return isTooLong ? [(0,row_order/* tooManyRows */.Z)(order.limit)] : [];
}
function groupJob({ columns, sums, order, limits }, { row_groups: groups }, elements) {
    const all = [...columns, ...(sums?.numbers ?? [])];
    const stored = all.map(({ name }) => {
        const element = elements.get(name);
        if (element?.type === undefined)
            throw new parquet_footer/* ParquetError */.JH(`the column \`${name}\` has no type`);
        return { element, type: element.type, isNullable: element.repetition_type !== 'REQUIRED' };
    });
    const codecs = all.flatMap(({ name }) => groups.map((group) => (0,group_feed/* chunkMeta */.N)(group, name).codec));
    const { combinations: limit, blockBytes: pageBytes } = limits;
    const isOrdered = order !== undefined;
    return { columns, sums, isOrdered, stored, codecs: [...new Set(codecs)], limit, pageBytes };
}
/** Worker threads, if the file has row groups to share and enough values that it pays. */
async function threadsFor(context, { row_groups: groups }, size) {
    if (groups.length < 2)
        return [];
    const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    // A dictionary packs a value into less than a byte, and it takes as long to count as in csv.
    const columns = context.columns.length + (context.sums?.numbers.length ?? 0);
    return await context.threadsFor(Math.max(size, rows * columns));
}
/** Reads on to the end, where the footer must be the one that was followed. */
async function checkTail(blocks, footer, size, signal) {
    const into = new Uint8Array(size - footer.start);
    const isWhole = await blocks.advance(size, [{ start: footer.start, end: size, into }], signal);
    if (!isWhole || !Buffer.from(into.buffer).equals(footer.bytes)) {
        throw new parquet_footer/* ParquetError */.JH('the file changed while it was read');
    }
}


/***/ }),

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


/***/ })

};
