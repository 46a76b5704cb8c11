export const id = 5974;
export const ids = [5974];
export const modules = {

/***/ 95974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fairlearnIntervals: () => (/* binding */ fairlearnIntervals)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/domain/bootstrap/kept-codes.js
/**
 * The rows whose combination is kept, in their order, by the combinations' numbers among those that are kept: what
 * `missing: drop` leaves out takes no part in the draws, as in a file without these rows.
 */
function keptCodes(codes, isKept) {
    const numbers = new Int32Array(isKept.length);
    let next = 0;
    for (const [code, kept] of isKept.entries())
        numbers[code] = kept ? next++ : -1;
    if (next === isKept.length)
        return codes;
    const all = codes.slice();
    let rows = 0;
    for (const code of codes) {
        const number = numbers[code] ?? -1;
        if (number >= 0)
            all[rows++] = number;
    }
    return all.slice(0, rows);
}

// EXTERNAL MODULE: ./build/domain/fairness/fairness-policy.js
var fairness_policy = __webpack_require__(53257);
// EXTERNAL MODULE: ./build/domain/fairness/feature-tally.js + 1 modules
var feature_tally = __webpack_require__(82795);
// EXTERNAL MODULE: ./build/domain/fairness/labels.js
var fairness_labels = __webpack_require__(63984);
// EXTERNAL MODULE: ./build/domain/fairness/labelled-rows.js + 2 modules
var labelled_rows = __webpack_require__(61801);
;// CONCATENATED MODULE: ./build/domain/bootstrap/bootstrap-places.js
/** Where the rows of every combination count, for resampling them. */





/** The rows in the order of the files, without dropped ones. */
function resampledRows({ order, combinations, columns }, policy) {
    if (order === undefined)
        return null;
    const asked = (0,fairness_policy/* policyColumns */.c)(policy, 'classification').map(({ name }) => columns.indexOf(name));
    const isKept = combinations.map(({ values }) => asked.every((place) => policy.missing !== 'drop' || (values[place] ?? null) !== null));
    return {
        codes: keptCodes(order, isKept),
        combinations: combinations.filter((_, index) => isKept[index]),
    };
}
/**
 * Where each of the combinations counts in the table of a feature. Null without predicted labels, and with weights that
 * are no whole numbers from 1.
 */
function bootstrapPlaces(rows, columns, feature, table, policy) {
    const { labels } = table;
    if (labels === null || policy.yPredProbability !== undefined)
        return null;
    const strata = new Map(feature.strata.map(({ level }, index) => [level, index]));
    const groups = new Map((feature.strata[0]?.groups ?? []).map(({ group }, index) => [group, index]));
    const places = rows.combinations.map(({ values }) => {
        const valueOf = (column) => values[columns.indexOf(column)] ?? labelled_rows/* MISSING_GROUP */.ri;
        const isPositive = (column) => (0,fairness_labels/* canonicalLabel */.Z)(valueOf(column)) === labels.positive;
        const level = policy.controlFeatures.length === 0 ? null : (0,feature_tally/* joinLevels */.mr)(policy.controlFeatures.map(valueOf));
        const place = {
            stratum: strata.get(level) ?? 0,
            group: groups.get((0,feature_tally/* joinLevels */.mr)(feature.parts.map(valueOf))) ?? 0,
            cell: (0,labelled_rows/* cellOf */.WC)(isPositive(policy.yTrue), isPositive(policy.yPred)),
        };
        const { sampleWeight } = policy;
        return sampleWeight === undefined ? place : { ...place, weight: Number(valueOf(sampleWeight)) };
    });
    const isWhole = places.every(({ weight = 1 }) => Number.isSafeInteger(weight) && weight >= 1);
    return isWhole ? { strata: feature.strata, places } : null;
}

// EXTERNAL MODULE: ./build/domain/fairness/family.js
var family = __webpack_require__(16091);
// EXTERNAL MODULE: ./build/domain/fairness/group-metric.js + 10 modules
var group_metric = __webpack_require__(7590);
;// CONCATENATED MODULE: ./build/domain/bootstrap/bootstrap-statistic.js
/** What a replicate is asked: one number of each stratum. */


/**
 * The estimate of a check, whose numbers of a group are `metrics` (at least one; a `count` is a fact without an interval).
 * With `zero` it is that of Fairlearn's `MetricFrame.difference_ci`, `ratio_ci`, `group_min_ci` and `group_max_ci`, and so of
 * its fairness functions, which are these aggregates. For equalized odds Fairlearn has no interval: it is taken here of
 * the replicates' values, each combined by `agg` as `equalized_odds_difference` and `_ratio` combine the two.
 */
function checkStatistic(check, metrics, rule, reference) {
    return {
        of: (stratum) => (0,family/* stratumEstimate */.L7)(check, metrics, stratum, rule, reference),
        leavesOutNaN: 'with-levels',
    };
}
/** A number of one group, by its position in the stratum: `MetricFrame.by_group_ci`. */
function groupStatistic(metric, group) {
    return {
        of: ({ groups }) => {
            const found = groups[group];
            return found === undefined ? Number.NaN : metricValue(metric, found);
        },
        leavesOutNaN: 'always',
    };
}
/** A number of all rows of a stratum: `MetricFrame.overall_ci`. */
function overallStatistic(metric) {
    return { of: ({ overall }) => metricValue(metric, overall), leavesOutNaN: 'with-levels' };
}

;// CONCATENATED MODULE: ./build/domain/bootstrap/quantile.js
/**
 * `np.quantile(values, q)` with the method `linear` (numpy 2.4), to the last bit. NaN among the values makes it NaN;
 * so does an empty list.
 */
function quantile(values, q) {
    // A typed array sorts by size, NaN last.
    return sortedQuantile(Float64Array.from(values).sort(), q);
}
/** `np.nanquantile(values, q)`: NaN is left out; NaN when nothing is left. */
function nanquantile(values, q) {
    return sortedQuantile(values.filter((value) => !Number.isNaN(value)).sort(), q);
}
function sortedQuantile(sorted, q) {
    const last = sorted.at(-1) ?? Number.NaN;
    if (Number.isNaN(last))
        return Number.NaN;
    const place = (sorted.length - 1) * q;
    if (place >= sorted.length - 1)
        return last;
    const index = Math.floor(place);
    const a = sorted[index] ?? Number.NaN;
    const b = sorted[index + 1] ?? Number.NaN;
    return lerp(a, b, place - index);
}
/** numpy's `_lerp`: from the nearer end, so that it is monotonic and hits both ends. */
const lerp = (a, b, t) => t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;

// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
;// CONCATENATED MODULE: ./build/domain/bootstrap/cell-sums.js
const CELLS = ['tp', 'fp', 'tn', 'fn'];
/** Where in a `CellSums` the cell of a group is; groups are numbered over all strata. */
const slotOf = (group, cell) => CELLS.length * group + CELLS.indexOf(cell);
/** Adds up numbers of each code in the cells of the groups. */
class CellSums {
    #slots;
    #factors;
    #sums;
    /** `slots` and `factors` (what one row adds) are by code. */
    constructor(slots, factors, groups) {
        this.#slots = slots;
        this.#factors = factors;
        this.#sums = new Float64Array(CELLS.length * groups);
    }
    /** Takes the counts by code of a replicate, in place of those before. */
    take(counts) {
        const sums = this.#sums.fill(0);
        for (let code = 0; code < this.#slots.length; code++) {
            const slot = this.#slots[code] ?? 0;
            sums[slot] = (sums[slot] ?? 0) + (counts[code] ?? 0) * (this.#factors[code] ?? 0);
        }
    }
    /** The cells of the group at a position over all strata. */
    at(group) {
        const at = (cell) => this.#sums[CELLS.length * group + cell] ?? 0;
        return { tp: at(0), fp: at(1), tn: at(2), fn: at(3) };
    }
}

;// CONCATENATED MODULE: ./build/domain/bootstrap/replicate-strata.js


function readWeights(places) {
    const weights = Float64Array.from(places, ({ weight = 1 }) => weight);
    const wrong = weights.find((weight) => !(Number.isSafeInteger(weight) && weight >= 1));
    if (wrong === undefined)
        return weights;
    throw new RangeError(`rows of weight ${wrong} cannot be resampled: whole numbers from 1 can`);
}
/** The position of the first group of each stratum among the groups of all, and at the end how many there are. */
function groupStarts(strata) {
    const starts = [0];
    for (const { groups } of strata)
        starts.push((starts.at(-1) ?? 0) + groups.length);
    return starts;
}
/** Takes the counts of a replicate and gives the sample of each group, numbered over all strata. */
function sampler(places, starts) {
    const slots = Uint32Array.from(places, ({ stratum, group, cell }) => slotOf((starts[stratum] ?? 0) + group, cell));
    const weights = readWeights(places);
    const sumsOf = (of) => new CellSums(slots, weights.map(of), starts.at(-1) ?? 0);
    const rows = sumsOf(() => 1);
    if (places.every(({ weight }) => weight === undefined)) {
        return (counts) => {
            rows.take(counts);
            return (group) => ({ counts: rows.at(group) });
        };
    }
    const sums = sumsOf((weight) => weight);
    const squares = sumsOf((weight) => weight * weight);
    return (counts) => {
        for (const tally of [rows, sums, squares])
            tally.take(counts);
        return (group) => ({
            counts: rows.at(group),
            weights: { sums: sums.at(group), squares: squares.at(group) },
        });
    };
}
/**
 * The way from the counts by code of one replicate to its strata. A group that was not drawn is there without rows, as an
 * absent intersection is.
 * @throws RangeError for a weight that is no whole number from 1
 */
function replicateStrata({ strata, places, }) {
    const starts = groupStarts(strata);
    const samplesOf = sampler(places, starts);
    return (counts) => {
        const sampleAt = samplesOf(counts);
        return strata.map(({ level, groups: of }, index) => {
            const start = starts[index] ?? 0;
            const groups = of.map(({ group, isExcluded }, place) => ({
                group,
                isExcluded,
                ...sampleAt(start + place),
            }));
            return { level, overall: (0,sample/* joinSamples */.Az)(groups), groups };
        });
    };
}

;// CONCATENATED MODULE: ./build/domain/bootstrap/replicate-values.js


/**
 * The values of the statistics of one feature, replicate after replicate: of the counts of a replicate nothing is kept, so
 * that memory grows with replicates and not with combinations.
 */
class ReplicateValues {
    #feature;
    #statistics;
    /** By statistic and stratum. */
    #values;
    #strataOf;
    #taken = 0;
    constructor(feature, statistics, replicates) {
        this.#feature = feature;
        this.#statistics = statistics;
        this.#values = statistics.map(() => feature.strata.map(() => new Float64Array(replicates)));
        this.#strataOf = replicateStrata(feature);
    }
    /** Takes the counts of some replicates (`resampledCounts`), in the order of their seeds. */
    take(counts) {
        const codes = this.#feature.places.length;
        for (let start = 0; start < counts.length; start += codes) {
            const strata = this.#strataOf(counts.subarray(start, start + codes));
            for (const [i, statistic] of this.#statistics.entries()) {
                for (const [j, stratum] of strata.entries()) {
                    const values = this.#values[i]?.[j];
                    if (values !== undefined)
                        values[this.#taken] = statistic.of(stratum);
                }
            }
            this.#taken += 1;
        }
    }
    /**
     * The intervals of each statistic, its strata in order; as in Fairlearn an undefined replicate makes them undefined
     * or is left out.
     */
    intervals(quantiles) {
        return this.#values.map((strata, i) => this.#feature.strata.map(({ level }, index) => {
            const isLeftOut = this.#statistics[i]?.leavesOutNaN === 'always' || level !== null;
            const of = isLeftOut ? nanquantile : quantile;
            const values = strata[index] ?? new Float64Array();
            return { level, quantiles: quantiles.map((q) => of(values, q)) };
        }));
    }
}

// EXTERNAL MODULE: ./build/domain/bootstrap/mt19937.js
var mt19937 = __webpack_require__(85320);
;// CONCATENATED MODULE: ./build/domain/bootstrap/seed-sequence.js
/**
 * numpy's `SeedSequence` (numpy 2.4, `numpy/random/bit_generator.pyx`; M. E. O'Neill's `seed_seq_fe128`): a seed of any
 * quality becomes well mixed 32-bit words.
 */
const POOL_WORDS = 4;
const XSHIFT = 16;
const poolHash = () => ({ value: 0x43b0d7e5, factor: 0x931e8875 });
const outputHash = () => ({ value: 0x8b51f9dd, factor: 0x58f38ded });
function hashed(word, hash) {
    const whitened = word ^ hash.value;
    hash.value = Math.imul(hash.value, hash.factor);
    const product = Math.imul(whitened, hash.value);
    return product ^ (product >>> XSHIFT);
}
function mixed(a, b) {
    const sum = (Math.imul(0xca01f9dd, a) - Math.imul(0x4973f715, b)) | 0;
    return sum ^ (sum >>> XSHIFT);
}
/** The 32-bit words of a whole number, the lowest first; 0 is one word. */
function wordsOf(seed) {
    if (!Number.isSafeInteger(seed) || seed < 0) {
        throw new RangeError(`a seed is a whole number from 0 to 2^53 - 1, not ${seed}`);
    }
    const high = Math.floor(seed / 2 ** 32);
    return high === 0 ? [seed] : [seed % 2 ** 32, high];
}
/** The four words in which the seed is mixed; a seed of two words at most leaves the others 0. */
function entropyPool(seed) {
    const hash = poolHash();
    const words = wordsOf(seed);
    const pool = Array.from({ length: POOL_WORDS }, (_, i) => hashed(words[i] ?? 0, hash));
    for (let from = 0; from < POOL_WORDS; from++) {
        for (let to = 0; to < POOL_WORDS; to++) {
            if (from !== to)
                pool[to] = mixed(pool[to] ?? 0, hashed(pool[from] ?? 0, hash));
        }
    }
    return pool;
}
/**
 * `SeedSequence(seed).generate_state(words, np.uint32)`.
 * @throws RangeError for a seed that is no whole number from 0 to 2^53 - 1
 */
function generateState(seed, words) {
    const pool = entropyPool(seed);
    const hash = outputHash();
    return Uint32Array.from({ length: words }, (_, i) => hashed(pool[i % POOL_WORDS] ?? 0, hash));
}

;// CONCATENATED MODULE: ./build/domain/bootstrap/pcg64.js
/** numpy's `default_rng` (numpy 2.4): PCG64, the 128-bit XSL-RR generator of O'Neill (2014), seeded by a SeedSequence. */

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const MASK_64 = (1n << 64n) - 1n;
const MASK_128 = (1n << 128n) - 1n;
const TWO_32 = 2 ** 32;
/** The generator behind `np.random.default_rng(seed)`. Big integers: it draws seeds, some thousands at most. */
class Pcg64 {
    #state = 0n;
    #increment;
    /** The upper half of the last 64 bits, as long as nobody took it. */
    #kept = null;
    /** @throws RangeError for a seed that is no whole number from 0 to 2^53 - 1 */
    constructor(seed) {
        const words = Array.from(generateState(seed, 8), BigInt);
        // Pairs of words are 64-bit numbers, lower word first; pairs of those are 128-bit numbers, upper half first.
        const word64 = (i) => (words[2 * i] ?? 0n) | ((words[2 * i + 1] ?? 0n) << 32n);
        this.#increment = (((word64(2) << 64n) | word64(3)) << 1n) | 1n;
        this.#increment &= MASK_128;
        this.#step();
        this.#state += (word64(0) << 64n) | word64(1);
        this.#step();
    }
    #step() {
        this.#state = (this.#state * MULTIPLIER + this.#increment) & MASK_128;
    }
    /** The next 64 bits, as `PCG64.random_raw()`. */
    next64() {
        this.#step();
        const folded = (this.#state >> 64n) ^ (this.#state & MASK_64);
        const turn = this.#state >> 122n;
        return ((folded >> turn) | (folded << (64n - turn))) & MASK_64;
    }
    /** The next 32 bits: the lower half of 64 new ones, then the upper half. */
    next32() {
        if (this.#kept !== null) {
            const kept = this.#kept;
            this.#kept = null;
            return kept;
        }
        const bits = this.next64();
        this.#kept = Number(bits >> 32n);
        return Number(bits & 0xffffffffn);
    }
    /**
     * `Generator.integers(0, bound, size, dtype=np.uint32)`: whole numbers from 0 to bound - 1 by Lemire's multiplication
     * (2019). `bound` is from 2 to 2^32 - 1.
     */
    integers(bound, size) {
        const range = BigInt(bound);
        const threshold = BigInt((TWO_32 - bound) % bound);
        return Uint32Array.from({ length: size }, () => {
            let product = BigInt(this.next32()) * range;
            while ((product & 0xffffffffn) < threshold)
                product = BigInt(this.next32()) * range;
            return Number(product >> 32n);
        });
    }
}

;// CONCATENATED MODULE: ./build/domain/bootstrap/resample.js
/** Rows drawn with replacement as `pandas.DataFrame.sample(frac=1, replace=True, random_state=seed)` draws them. */


/** The most rows that can be resampled: positions are signed words. */
const MAX_RESAMPLED_ROWS = 2 ** 31;
/**
 * The seeds of the replicates of `MetricFrame(n_boot=count, random_state=randomState)` (Fairlearn 0.15.0,
 * `generate_bootstrap_samples`). `randomState` is a whole number from 0 to 2^53 - 1.
 */
function bootstrapSeeds(randomState, count) {
    return new Pcg64(randomState).integers(2 ** 32 - 1, count);
}
/** Codes up to a power of two, those behind the last row one above the highest: what is drawn there is rejected. */
function padded(codes, codeCount) {
    const length = (0,mt19937/* maskOf */._4)(codes.length - 1) + 1;
    const fits = codeCount <= 0xff ? Uint8Array : codeCount <= 0xffff ? Uint16Array : Uint32Array;
    const all = new fits(length).fill(codeCount, codes.length);
    all.set(codes);
    return all;
}
/**
 * Adds up the codes of `rows` drawn rows. `counts` starts at zeros and has a last place for what is rejected: counting
 * it costs less than a branch that nobody can predict.
 */
function drawRows(all, rows, generator, counts) {
    const mask = all.length - 1;
    const rejected = counts.length - 1;
    let wanted = rows;
    while (wanted >= mt19937/* BLOCK_LENGTH */.nS) {
        const before = counts[rejected] ?? 0;
        const words = generator.block();
        // By index: `for of` over a typed array takes twice as long, and this loop is all the time there is.
        for (let i = 0; i < mt19937/* BLOCK_LENGTH */.nS; i++) {
            const code = all[(words[i] ?? 0) & mask] ?? 0;
            counts[code] = (counts[code] ?? 0) + 1;
        }
        wanted -= mt19937/* BLOCK_LENGTH */.nS - ((counts[rejected] ?? 0) - before);
    }
    while (wanted > 0) {
        for (const word of generator.block()) {
            if (wanted === 0)
                break;
            const code = all[word & mask] ?? 0;
            counts[code] = (counts[code] ?? 0) + 1;
            if (code !== rejected)
                wanted--;
        }
    }
}
/**
 * The counts of `codeCount` combinations in one replicate for each seed, one replicate after the other. Replicates do
 * not depend on each other: threads can share the seeds and the answers be laid end to end.
 * @throws RangeError for no row or more rows than MAX_RESAMPLED_ROWS
 */
function resampledCounts(codes, codeCount, seeds) {
    if (codes.length === 0 || codes.length > MAX_RESAMPLED_ROWS) {
        throw new RangeError(`${codes.length} rows cannot be resampled: 1 to 2^31 can`);
    }
    const tables = new Uint32Array(seeds.length * codeCount);
    const all = padded(codes, codeCount);
    const generator = new mt19937/* Mt19937 */.FN(0);
    const counts = new Uint32Array(codeCount + 1);
    for (const [index, seed] of seeds.entries()) {
        counts.fill(0);
        generator.seed(seed);
        // numpy draws no bits for the one row there is.
        if (codes.length === 1)
            counts[codes[0] ?? 0] = 1;
        else
            drawRows(all, codes.length, generator, counts);
        tables.set(counts.subarray(0, codeCount), index * codeCount);
    }
    return tables;
}

// EXTERNAL MODULE: ./build/domain/fairness/judge-check.js + 37 modules
var judge_check = __webpack_require__(76974);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/bootstrap.js
/** Fairlearn's bootstrap intervals of the checks, on request. */







/** 0.025 and not 0.025000000000000022: the last digits of a quantile are seen in the interval. */
const shortened = (share) => Number(share.toFixed(12));
/** Rows drawn between two looks at the signal: a twentieth of a second. */
const SLICE_ROWS = 4_000_000;
/** Fairlearn knows no baseline and pools nothing, and a number of rows is a fact. */
const hasInterval = ({ check }) => check.metric.groupMetrics.length > 0 &&
    check.against === 'number' &&
    check.strata === 'worst_case';
/**
 * The percentile intervals of `MetricFrame(..., n_boot=replicates, random_state=seed)` at the confidence level. The
 * replicates are made in slices, so that a cancelled step ends at once.
 */
async function fairlearnIntervals(counts, evaluation, { seed, replicates }, context, signal) {
    const { checks, policy, table } = evaluation;
    const rows = resampledRows(counts, policy);
    if (rows === null)
        return checks.map(() => null);
    const features = table.features.flatMap((feature) => {
        const results = checks.filter((one) => one.feature === feature.feature && hasInterval(one));
        const places = bootstrapPlaces(rows, counts.columns, feature, table, policy);
        if (results.length === 0 || places === null)
            return [];
        const statistics = results.map((result) => statisticOf(result, evaluation, feature));
        return [{ results, values: new ReplicateValues(places, statistics, replicates) }];
    });
    const seeds = bootstrapSeeds(seed, replicates);
    const slice = Math.max(1, Math.floor(SLICE_ROWS / rows.codes.length));
    for (let from = 0; from < replicates && features.length > 0; from += slice) {
        await (0,promises_.setImmediate)();
        if (signal.aborted)
            throw new errors/* CancelledError */.cc('cancelled while resampling');
        context.logger.progress(`${from} of ${replicates} bootstrap replicates`);
        const part = seeds.subarray(from, from + slice);
        const drawn = resampledCounts(rows.codes, rows.combinations.length, part);
        for (const { values } of features)
            values.take(drawn);
    }
    return inOrder(checks, features, shortened((1 - policy.confidenceLevel) / 2));
}
const statisticOf = ({ check }, { table }, { reference }) => checkStatistic(check, (0,judge_check/* checkMetrics */.U)(check, table), 'zero', reference);
/** The intervals by check, each of the control level that the estimate is of. */
function inOrder(checks, features, tail) {
    const found = new Map();
    for (const { results, values } of features) {
        for (const [index, strata] of values.intervals([tail, shortened(1 - tail)]).entries()) {
            const result = results[index];
            const own = strata.find(({ level }) => level === result?.control);
            const [lower = Number.NaN, upper = Number.NaN] = own?.quantiles ?? [];
            if (result !== undefined && Number.isFinite(lower) && Number.isFinite(upper)) {
                found.set(result, [lower, upper]);
            }
        }
    }
    return checks.map((result) => found.get(result) ?? null);
}


/***/ })

};
