export const id = 6781;
export const ids = [6781,4007];
export const modules = {

/***/ 91983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCountWorker: () => (/* binding */ runCountWorker)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/data/scan-job.js + 7 modules
var scan_job = __webpack_require__(75759);
;// CONCATENATED MODULE: ./build/data/sums/sums-snapshot.js
/** The memory that may be moved instead of copied. */
function snapshotBuffers({ cells, scores }) {
    return scores === undefined ? [cells.buffer] : [cells.buffer, scores.cells.buffer];
}

;// CONCATENATED MODULE: ./build/data/count-worker.js



/** Serves as a counting thread until its parent ends it. To be called in a worker thread only. */
function runCountWorker() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('runCountWorker was called outside a worker thread');
    let scanner;
    const answerGroup = groupServer((answer) => port.postMessage(answer));
    port.on('message', (ask) => {
        if (isAboutGroups(ask))
            answerGroup(ask);
        else if (ask.kind === 'job')
            scanner = (0,scan_job/* createScanner */.z)(ask.job);
        else if (scanner === undefined)
            throw new Error('a chunk came before its job');
        else if (ask.kind === 'totals') {
            const totals = scanner.totals();
            const { snapshot } = totals.sums ?? {};
            port.postMessage(totals, snapshot === undefined ? [] : snapshotBuffers(snapshot));
        }
        else
            port.postMessage(scanner.scan(ask.bytes, ask.from, ask.end, ask.chunk));
    });
}
const isAboutGroups = (ask) => ask.kind.startsWith('group');
/** Answers questions about the row groups of parquet files, each when the one before is answered. */
function groupServer(post) {
    let counter;
    let turn = Promise.resolve();
    return (ask) => {
        // An error ends the thread, as one outside of a promise would.
        turn = turn.then(async () => {
            if (ask.kind === 'group-job') {
                // A fair part of the bundle, which a csv file does not need.
                const { GroupCounter } = await Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9405), __webpack_require__.e(8789), __webpack_require__.e(3301)]).then(__webpack_require__.bind(__webpack_require__, 78789));
                counter = await GroupCounter.for(ask.job);
            }
            else if (counter === undefined)
                throw new Error('a row group came before its job');
            else if (ask.kind === 'group-totals')
                post(counter.totals());
            else
                post(await counter.count(ask.group));
        });
    };
}


/***/ }),

/***/ 24007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestNames */
/** Levenshtein distance with transpositions, over UTF-16 units; small words only. */
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        before = above;
        above = row;
    }
    return above[b.length] ?? 0;
}
const normal = (name) => name.toLowerCase().replaceAll(/[-_ ]/g, '');
/**
 * The known names nearest to what was typed, best first, for "did you mean".
 * Case, hyphens and underscores do not count; at most a third of the letters may differ.
 */
function nearestNames(typed, known, most = 3) {
    const wanted = normal(typed.slice(0, 100));
    return known
        .map((name) => {
        const candidate = normal(name);
        const contains = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
        return { name, d: contains ? 0.5 : distance(wanted, candidate.slice(0, 100)) };
    })
        .filter(({ name, d }) => d <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
        .sort((a, b) => a.d - b.d)
        .slice(0, most)
        .map(({ name }) => name);
}
/** A hint such as "Did you mean `a` or `b`?", or the list of what there is when nothing is near. */
function didYouMean(typed, known) {
    const near = nearestNames(typed, known);
    if (near.length > 0)
        return `Did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`;
    const shown = known.slice(0, 20).map((name) => `\`${name}\``);
    return `Known: ${shown.join(', ')}${known.length > 20 ? ', …' : ''}.`;
}


/***/ })

};
