export const id = 227;
export const ids = [227];
export const modules = {

/***/ 50227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  presetTables: () => (/* binding */ presetTables)
});

// UNUSED EXPORTS: MOST_PRESET_GROUPS, PRESETS

// EXTERNAL MODULE: ./build/domain/parity/aequitas-groups.js
var aequitas_groups = __webpack_require__(70023);
;// CONCATENATED MODULE: ./build/domain/parity/aequitas-parities.js
/** Each test and the rate whose disparity it looks at. */
const SINGLE_PARITIES = {
    'Statistical Parity': 'ppr',
    'Impact Parity': 'pprev',
    'FDR Parity': 'fdr',
    'FPR Parity': 'fpr',
    'FOR Parity': 'for',
    'FNR Parity': 'fnr',
    'TPR Parity': 'tpr',
    'TNR Parity': 'tnr',
    'NPV Parity': 'npv',
    'Precision Parity': 'precision',
};
/** Tests that hold when both of two others do; later ones may build on earlier ones. */
const COMPOSITE_PARITIES = {
    'TypeI Parity': ['FDR Parity', 'FPR Parity'],
    'TypeII Parity': ['FOR Parity', 'FNR Parity'],
    'Equalized Odds': ['FPR Parity', 'TPR Parity'],
    'Unsupervised Fairness': ['Statistical Parity', 'Impact Parity'],
    'Supervised Fairness': ['TypeI Parity', 'TypeII Parity'],
};
/** The two-sided band: τ ≤ disparity ≤ 1/τ; undefined where the disparity is not a number. */
function isInBand(disparity, tau) {
    return Number.isNaN(disparity) ? null : tau <= disparity && disparity <= 1 / tau;
}
/** Undefined when both are; with one undefined it does not hold, whatever the library's comment says. */
const both = (first, second) => first === null && second === null ? null : first === true && second === true;
/** All tests of one group. */
function paritiesOf(disparities, tau) {
    const found = {};
    for (const [name, metric] of Object.entries(SINGLE_PARITIES))
        found[name] = isInBand(disparities[metric], tau);
    for (const [name, [first, second]] of Object.entries(COMPOSITE_PARITIES))
        found[name] = both(found[first] ?? null, found[second] ?? null);
    return found;
}

;// CONCATENATED MODULE: ./build/domain/parity/aequitas-table.js


/** Aequitas' stand-in for an infinite disparity (`fill_divbyzero`); 0/0 stays undefined. */
const DIVISION_BY_ZERO = 10;
/** The first group with the most rows, or with the least value; where all values are undefined the first of all. */
function referenceFor(groups, { reference }, metric) {
    if (reference.kind === 'predefined')
        return groups.find(({ group }) => group === reference.group);
    const key = (group) => reference.kind === 'majority' ? -group.size : group.metrics[metric];
    let best = groups[0];
    for (const group of groups)
        if (best && (key(group) < key(best) || Number.isNaN(key(best))))
            best = group;
    return best && Number.isNaN(key(best)) ? groups[0] : best;
}
function disparity(value, reference) {
    const ratio = value / reference;
    return ratio === Infinity ? DIVISION_BY_ZERO : ratio;
}
const orNull = (value) => (Number.isNaN(value) ? null : value);
function overallOf(rows) {
    const names = Object.keys(rows[0]?.parities ?? {});
    const worst = (name) => {
        const defined = rows.map(({ parities }) => parities[name]).filter((value) => value !== null);
        return defined.length === 0 ? null : defined.every(Boolean);
    };
    return Object.fromEntries(names.map((name) => [name, worst(name)]));
}
/**
 * The table, of the groups that have rows; undefined when there are none or the named reference group is not among them.
 * Counts are of the positive label: Aequitas knows no favorable one.
 */
function aequitasTable(input, options) {
    const groups = (0,aequitas_groups/* aequitasGroups */.Il)(input);
    const references = aequitas_groups/* AEQUITAS_METRIC_NAMES */.Y6.map((metric) => referenceFor(groups, options, metric));
    if (references.some((reference) => reference === undefined))
        return undefined;
    const byMetric = new Map(aequitas_groups/* AEQUITAS_METRIC_NAMES */.Y6.map((metric, i) => [metric, references[i]]));
    const rows = groups.map((group) => {
        const disparities = (0,aequitas_groups/* forEachMetric */.BI)((metric) => disparity(group.metrics[metric], byMetric.get(metric)?.metrics[metric] ?? Number.NaN));
        const { size, prev, accuracy, metrics } = group;
        return {
            group: group.group,
            ...group.counts,
            size,
            prev,
            accuracy,
            metrics: (0,aequitas_groups/* forEachMetric */.BI)((metric) => orNull(metrics[metric])),
            disparities: (0,aequitas_groups/* forEachMetric */.BI)((metric) => orNull(disparities[metric])),
            parities: paritiesOf(disparities, options.tau),
        };
    });
    return {
        source: 'Aequitas 1.1.0',
        reference: options.reference.kind,
        referenceGroups: (0,aequitas_groups/* forEachMetric */.BI)((metric) => byMetric.get(metric)?.group ?? ''),
        tau: options.tau,
        rows,
        overall: overallOf(rows),
    };
}

// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
// EXTERNAL MODULE: ./build/domain/statistics/rate.js
var statistics_rate = __webpack_require__(99315);
;// CONCATENATED MODULE: ./build/domain/parity/adjust-p-values.js
/** p-values of several hypotheses, adjusted for their number; in the order given, undefined ones (NaN) left out. */
/** The places of the defined p-values, from the smallest on. */
const ascending = (pValues) => pValues
    .map((p, place) => ({ p, place }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => a.p - b.p)
    .map(({ place }) => place);
/**
 * Holm's step-down adjustment (1979, Scandinavian Journal of Statistics 6:65): controls the chance of any false claim.
 * `family` is the number of hypotheses where more were open than are listed, as when the listed ones were chosen by
 * their data; the result is then at least Holm's own over all of them.
 */
function holm(pValues, family) {
    const order = ascending(pValues);
    const size = Math.max(family ?? 0, order.length);
    const adjusted = pValues.map(() => Number.NaN);
    let running = 0;
    order.forEach((place, rank) => {
        running = Math.max(running, Math.min(1, (size - rank) * (pValues[place] ?? 1)));
        adjusted[place] = running;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/domain/statistics/homogeneity.js + 1 modules
var homogeneity = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/domain/statistics/normal.js
var normal = __webpack_require__(86718);
;// CONCATENATED MODULE: ./build/domain/parity/katz-interval.js

/**
 * The interval of a ratio of rates p_a/p_b on the logarithmic scale (Katz et al. 1978, Biometrics 34:469), with ½ added to
 * successes and trials where one of them has no success (Walter 1975, Biometrika 62:371). Undefined where both
 * succeed always: it would have no width. `confidence` inside (0, 1).
 */
function katzInterval(a, b, confidence) {
    if (a.successes === a.trials && b.successes === b.trials)
        return undefined;
    const extra = a.successes === 0 || b.successes === 0 ? 0.5 : 0;
    const [x, m] = [a.successes + extra, a.trials + extra];
    const [y, n] = [b.successes + extra, b.trials + extra];
    const centre = Math.log(x / m / (y / n));
    const reach = (0,normal/* normalQuantile */.Zl)((1 + confidence) / 2) * Math.sqrt(1 / x - 1 / m + 1 / y - 1 / n);
    return [Math.exp(centre - reach), Math.exp(centre + reach)];
}

;// CONCATENATED MODULE: ./build/domain/parity/parity-input.js
/** What the measures of other libraries are computed from: counts by group, seen from the outcome that is favorable. */

const mirrored = ({ values, counts, weights, bits }) => ({
    values: values.map((value) => 1 - value).reverse(),
    counts: counts.toReversed(),
    weights: weights.toReversed(),
    bits,
});
/** The group with the favorable label as its positive one. */
function favorableGroup(group, favorable) {
    if (favorable === 'positive')
        return group;
    const { tp, fp, tn, fn } = group.counts;
    const counts = { tp: tn, fp: fn, tn: tp, fn: fp };
    if (group.scores === undefined)
        return { group: group.group, counts };
    const { positives, negatives } = group.scores;
    return {
        group: group.group,
        counts,
        scores: { positives: mirrored(negatives), negatives: mirrored(positives) },
    };
}
/** The groups that have rows, with the favorable label as the positive one. */
function presentGroups({ groups, favorable }) {
    return groups
        .filter(({ counts }) => (0,confusion/* rowsOf */.RO)(counts) > 0)
        .map((group) => favorableGroup(group, favorable));
}
/** Several groups as one. */
function mergeGroups(groups) {
    const scores = groups.flatMap((group) => (group.scores === undefined ? [] : [group.scores]));
    return {
        counts: groups.reduce((sum, { counts }) => (0,confusion/* addConfusion */.YB)(sum, counts), confusion/* NO_ROWS */.c6),
        scores: scores.length < groups.length ? undefined : scores,
    };
}
/** The reference group, and all others merged. */
function sidesOf(input) {
    const groups = presentGroups(input);
    return {
        privileged: mergeGroups(groups.filter(({ group }) => group === input.reference)),
        unprivileged: mergeGroups(groups.filter(({ group }) => group !== input.reference)),
    };
}

;// CONCATENATED MODULE: ./build/domain/parity/fisher-exact.js
/** Probabilities closer than this count as equal, as in R's `fisher.test`: two tables may tie exactly. */
const TIE = 1 + 1e-7;
/**
 * Fisher's exact test of equal rates, two-sided: the probability, given both margins, of a table that is at most as
 * likely as the one seen (`scipy.stats.fisher_exact`, R's `fisher.test`). Whole counts; 1 where a margin is empty.
 * Takes as many steps as the smallest margin has rows.
 */
function fisherExact(a, b) {
    const successes = a.successes + b.successes;
    const total = a.trials + b.trials;
    const least = Math.max(0, successes - b.trials);
    const most = Math.min(a.trials, successes);
    if (least >= most)
        return 1;
    // Relative to the mode, so that nothing overflows; what underflows is 0 to the last bit of the sum.
    const mode = Math.floor(((a.trials + 1) * (successes + 1)) / (total + 2));
    const below = b.trials - successes;
    const up = (x) => ((a.trials - x) * (successes - x)) / ((x + 1) * (below + x + 1));
    const weights = new Float64Array(most - least + 1);
    weights[mode - least] = 1;
    for (let x = mode; x < most; x++)
        weights[x + 1 - least] = (weights[x - least] ?? 0) * up(x);
    for (let x = mode; x > least; x--)
        weights[x - 1 - least] = (weights[x - least] ?? 0) / up(x - 1);
    const limit = (weights[a.successes - least] ?? 0) * TIE;
    let sum = 0;
    let tail = 0;
    for (const weight of weights.toSorted()) {
        sum += weight;
        if (weight <= limit)
            tail = sum;
    }
    return Math.min(1, tail / sum);
}

;// CONCATENATED MODULE: ./build/domain/parity/two-proportions.js
/** The usual tests of two proportions, as auditors of selection rates run them. */



/**
 * The pooled z statistic of two proportions, (p_a − p_b)/√(p(1−p)(1/n_a + 1/n_b)), without continuity correction; not
 * a number where all or none of both succeed.
 */
function pooledZ(a, b) {
    const p = (a.successes + b.successes) / (a.trials + b.trials);
    const variance = p * (1 - p) * (1 / a.trials + 1 / b.trials);
    return variance === 0 ? Number.NaN : ((0,statistics_rate/* rateOf */.M)(a) - (0,statistics_rate/* rateOf */.M)(b)) / Math.sqrt(variance);
}
/** The least expected count of the 2 × 2 table of two rates, when they are equal. */
function leastExpectedCount(a, b) {
    const successes = a.successes + b.successes;
    const total = a.trials + b.trials;
    return (Math.min(a.trials, b.trials) * Math.min(successes, total - successes)) / total;
}
const isWhole = ({ successes, trials }) => Number.isInteger(successes) && Number.isInteger(trials);
/**
 * The pooled z test, or Fisher's exact test where a cell is expected to hold fewer than 5 and the counts are whole
 * (sums of weights are not). Both rates have trials.
 */
function compareProportions(a, b) {
    const z = pooledZ(a, b);
    const shown = Number.isNaN(z) ? null : z;
    if (leastExpectedCount(a, b) < 5 && isWhole(a) && isWhole(b))
        return { test: 'fisher', z: shown, pValue: fisherExact(a, b) };
    return { test: 'z', z: shown, pValue: shown === null ? 1 : 2 * (0,normal/* normalCdf */.vr)(-Math.abs(z)) };
}

;// CONCATENATED MODULE: ./build/domain/parity/four-fifths.js
/**
 * The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D) with the statistics
 * that belong to it. A screen and no finding of law: a smaller gap may count, a larger one may not.
 */







/** The share of each group that is predicted the favorable label; groups without rows left out. */
function selectionsOf(groups, favorable) {
    return presentGroups({ groups, reference: '', favorable }).map(({ group, counts }) => ({
        group,
        rate: { successes: (0,confusion/* selectedOf */.Js)(counts), trials: (0,confusion/* rowsOf */.RO)(counts) },
    }));
}
const highestOf = (groups) => {
    const rates = groups.map(({ rate }) => (0,statistics_rate/* rateOf */.M)(rate));
    const most = Math.max(...rates);
    return most > 0 ? groups[rates.indexOf(most)] : undefined;
};
/** Whether a rate is below four fifths of another, without division: 20/30 is not below four fifths of 50/60. */
const isBelow = (rate, highest) => 5 * rate.successes * highest.trials < 4 * highest.successes * rate.trials;
/** What becomes of a group below four fifths when one selection moves to it from the highest group. */
function onePerson(groups, here, top) {
    const moved = { successes: here.rate.successes + 1, trials: here.rate.trials };
    const left = { successes: top.rate.successes - 1, trials: top.rate.trials };
    const others = groups.filter((group) => group !== here && group !== top);
    return {
        dependsOnOnePerson: ![left, ...others.map(({ rate }) => rate)].some((rate) => isBelow(moved, rate)),
        isReversedByOnePerson: (0,statistics_rate/* rateOf */.M)(moved) > (0,statistics_rate/* rateOf */.M)(left),
    };
}
const NOT_BELOW = { dependsOnOnePerson: false, isReversedByOnePerson: false };
/** Every group against the highest. */
function compareAll(groups, top, confidence) {
    const others = groups.filter((group) => group !== top);
    const tests = others.map((group) => ({
        group,
        test: compareProportions(group.rate, top.rate),
    }));
    const adjusted = holm(tests.map(({ test }) => test.pValue), (groups.length * (groups.length - 1)) / 2);
    return new Map(tests.map(({ group, test }, place) => {
        const pValueHolm = adjusted[place] ?? 1;
        const isBelowFourFifths = isBelow(group.rate, top.rate);
        const comparison = {
            ...test,
            pValueHolm,
            isBelowFourFifths,
            isSignificant: test.pValue < 1 - confidence,
            isSignificantInFamily: pValueHolm < 1 - confidence,
            ...(isBelowFourFifths ? onePerson(groups, group, top) : NOT_BELOW),
        };
        return [group, comparison];
    }));
}
/**
 * The table of all groups; `confidence` inside (0, 1), 0.95 for the "two standard deviations" of the courts. The groups have
 * trials. Whole counts, or sums of weights, for which Fisher's test is not made.
 */
function fourFifths(groups, confidence = 0.95) {
    const top = highestOf(groups);
    const comparisons = top === undefined ? undefined : compareAll(groups, top, confidence);
    const rowOf = (group) => ({
        group: group.group,
        applicants: group.rate.trials,
        selected: group.rate.successes,
        selectionRate: (0,statistics_rate/* rateOf */.M)(group.rate),
        impactRatio: top === undefined ? null : (0,statistics_rate/* rateOf */.M)(group.rate) / (0,statistics_rate/* rateOf */.M)(top.rate),
        interval: top === undefined || group === top
            ? null
            : (katzInterval(group.rate, top.rate, confidence) ?? null),
        comparison: comparisons?.get(group) ?? null,
    });
    return {
        source: '29 CFR 1607.4 D',
        confidenceLevel: confidence,
        highest: top?.group ?? null,
        rows: groups.map(rowOf),
        omnibus: (0,homogeneity/* homogeneity */.d)(groups.map(({ rate }) => rate)) ?? null,
    };
}

// EXTERNAL MODULE: ./build/domain/scores/add-histograms.js + 1 modules
var add_histograms = __webpack_require__(62622);
;// CONCATENATED MODULE: ./build/domain/parity/sample-median.js
/** The value at the smallest rank that holds at least `rank` rows, and the one after it. */
function valuesAt({ values, counts }, half) {
    let seen = 0;
    for (const [index, count] of counts.entries()) {
        seen += count;
        const value = values[index] ?? Number.NaN;
        if (seen > half)
            return [value, value];
        // Exactly half of the rows end here: the other middle value is the next one that has rows.
        if (seen === half && count > 0) {
            const next = counts.findIndex((rows, later) => later > index && rows > 0);
            return [value, next === -1 ? value : (values[next] ?? value)];
        }
    }
    return [Number.NaN, Number.NaN];
}
/** The median of the scores of all rows, the mean of the two middle ones if they differ; NaN without rows. */
function sampleMedian(scores) {
    const rows = scores.counts.reduce((sum, count) => sum + count, 0);
    if (rows === 0)
        return Number.NaN;
    const [low, high] = valuesAt(scores, rows / 2);
    return low === high ? low : low + (high - low) / 2;
}
/** Rows that score strictly above a value; ties do not. */
function rowsAbove({ values, counts }, value) {
    return counts.reduce((sum, count, index) => sum + ((values[index] ?? 0) > value ? count : 0), 0);
}

;// CONCATENATED MODULE: ./build/domain/parity/ll144.js
/**
 * The tables of a bias audit after New York City's Local Law 144 (6 RCNY 5-300 and 5-301). The law sets no threshold: they
 * are published, not judged.
 */



/** Share of the data below which a category may be left out of the impact ratios (6 RCNY 5-301(d)). */
const SMALL_SHARE = 0.02;
const highest = (rates) => rates.reduce((most, rate) => Math.max(most, (0,statistics_rate/* rateOf */.M)(rate)), 0);
const ratioTo = (rate, most) => (most === 0 ? null : rate / most);
function tableOf(feature, median, categories) {
    const people = (list) => list.reduce((sum, { outcome }) => sum + outcome.trials, 0);
    const all = people(categories);
    const known = categories.filter(({ isUnknown, outcome }) => !isUnknown && outcome.trials > 0);
    const isSmall = ({ trials }) => trials / all < SMALL_SHARE;
    const most = highest(known.map(({ outcome }) => outcome));
    const mostOfLarge = highest(known.map(({ outcome }) => outcome).filter((outcome) => !isSmall(outcome)));
    return {
        source: '6 RCNY 5-301',
        feature,
        kind: median === null ? 'selection' : 'scoring',
        median,
        rows: known.map(({ category, outcome }) => ({
            category,
            applicants: outcome.trials,
            selected: outcome.successes,
            rate: (0,statistics_rate/* rateOf */.M)(outcome),
            impactRatio: ratioTo((0,statistics_rate/* rateOf */.M)(outcome), most),
            share: outcome.trials / all,
            mayBeExcluded: isSmall(outcome),
            impactRatioWithoutSmall: isSmall(outcome) ? null : ratioTo((0,statistics_rate/* rateOf */.M)(outcome), mostOfLarge),
        })),
        unknown: people(categories.filter(({ isUnknown }) => isUnknown)),
    };
}
/** The table of a tool that selects; categories without people are left out. */
function ll144Selection(feature, categories) {
    return tableOf(feature, null, categories);
}
/**
 * The table of a tool that scores: the scoring rate is the share of a category above the median score of the sample,
 * people of unknown category included; a score equal to the median is not above it. Undefined without scores.
 */
function ll144Scoring(feature, categories) {
    const sample = (0,add_histograms/* addHistograms */.B)(categories.map(({ outcome }) => outcome));
    const value = sampleMedian(sample);
    if (Number.isNaN(value))
        return undefined;
    const rates = categories.map(({ category, isUnknown, outcome }) => ({
        category,
        isUnknown,
        outcome: {
            successes: rowsAbove(outcome, value),
            trials: outcome.counts.reduce((sum, count) => sum + count, 0),
        },
    }));
    return tableOf(feature, { value, bits: sample.bits }, rates);
}

// EXTERNAL MODULE: ./build/domain/parity/parity-measure.js
var parity_measure = __webpack_require__(97563);
;// CONCATENATED MODULE: ./build/domain/parity/composition-measures.js
/** Measures of who is in the data and who is turned away, and of the balance of errors. */



const relativeEntropy = (p, q) => (p === 0 ? 0 : p * Math.log(p / q));
/** KL(P_p || P_u) of the two outcomes; infinite where the unprivileged group never has an outcome the other has. */
function divergence(input, successes) {
    const { privileged, unprivileged } = sidesOf(input);
    const p = successes(privileged.counts) / (0,confusion/* rowsOf */.RO)(privileged.counts);
    const u = successes(unprivileged.counts) / (0,confusion/* rowsOf */.RO)(unprivileged.counts);
    return relativeEntropy(1 - p, 1 - u) + relativeEntropy(p, u);
}
/** A group's share of the rejected minus its share of the accepted, averaged over groups by their size. */
function groupDisparity(input, successes) {
    const groups = presentGroups(input).map(({ counts }) => counts);
    const all = groups.reduce(confusion/* addConfusion */.YB, confusion/* NO_ROWS */.c6);
    const accepted = successes(all);
    const rejected = (0,confusion/* rowsOf */.RO)(all) - accepted;
    const sum = groups.reduce((total, counts) => {
        const gap = ((0,confusion/* rowsOf */.RO)(counts) - successes(counts)) / rejected - successes(counts) / accepted;
        return total + (0,confusion/* rowsOf */.RO)(counts) * gap;
    }, 0);
    return sum / (0,confusion/* rowsOf */.RO)(all);
}
/**
 * The unprivileged group's share of the rejected minus its share of the accepted within each stratum, averaged by the
 * size of the strata. Not a number when a stratum accepts or rejects nobody, as the shares are undefined there.
 */
function stratifiedDisparity(input) {
    let rows = 0;
    let sum = 0;
    for (const { groups } of input.strata ?? []) {
        const { privileged, unprivileged } = sidesOf({ ...input, groups });
        const all = (0,confusion/* addConfusion */.YB)(privileged.counts, unprivileged.counts);
        const size = (0,confusion/* rowsOf */.RO)(all);
        if (size === 0)
            continue;
        const selected = (0,confusion/* selectedOf */.Js)(unprivileged.counts);
        const rejectedShare = ((0,confusion/* rowsOf */.RO)(unprivileged.counts) - selected) / (size - (0,confusion/* selectedOf */.Js)(all));
        rows += size;
        sum += size * (rejectedShare - selected / (0,confusion/* selectedOf */.Js)(all));
    }
    return sum / rows;
}
const missesPerAlarm = ({ fn, fp }) => (fp === 0 ? Number.NaN : fn / fp);
const sklearn = (name) => `${parity_measure/* AIF360 */.Q} aif360.sklearn.metrics.${name}`;
const BERK = 'Berk, Heidari, Jabbari, Kearns & Roth 2021, Sociological Methods & Research 50:3';
/** Measures that are no difference of rates. */
const COMPOSITION_MEASURES = [
    {
        name: 'aif360.class_imbalance',
        formula: '(n_u - n_p) / n',
        source: sklearn('class_imbalance'),
        better: 'zero',
        needs: ['reference group'],
        value: (input) => {
            const { privileged, unprivileged } = sidesOf(input);
            const [u, p] = [(0,confusion/* rowsOf */.RO)(unprivileged.counts), (0,confusion/* rowsOf */.RO)(privileged.counts)];
            return (u - p) / (u + p);
        },
    },
    ...[
        ['aif360.', 'predicted', confusion/* selectedOf */.Js],
        ['aif360.dataset.', 'true', confusion/* positivesOf */.uH],
    ].flatMap(([prefix, which, successes]) => [
        {
            name: `${prefix}kl_divergence`,
            formula: `sum over ${which} labels of P_p ln(P_p / P_u)`,
            source: sklearn('kl_divergence'),
            better: 'zero',
            needs: ['reference group'],
            value: (input) => divergence(input, successes),
        },
        {
            name: `${prefix}conditional_demographic_disparity`,
            formula: `sum n_i DD_i / n, DD_i = share of rejected - share of accepted by ${which} label`,
            source: sklearn('conditional_demographic_disparity'),
            better: 'zero',
            needs: ['favorable label'],
            value: (input) => groupDisparity(input, successes),
        },
    ]),
    {
        name: 'conditional_demographic_disparity',
        formula: 'sum over strata of n_k DD_k / n, DD_k = u of rejected - u of accepted in stratum k',
        source: 'Wachter, Mittelstadt & Russell 2021, Computer Law & Security Review 41:105567',
        better: 'zero',
        needs: ['reference group', 'favorable label', 'control features'],
        value: stratifiedDisparity,
    },
    {
        name: 'treatment_equality_difference',
        formula: 'fn_u/fp_u - fn_p/fp_p',
        source: BERK,
        better: 'zero',
        needs: ['reference group', 'favorable label'],
        value: (input) => {
            const { privileged, unprivileged } = sidesOf(input);
            return missesPerAlarm(unprivileged.counts) - missesPerAlarm(privileged.counts);
        },
    },
    {
        name: 'treatment_equality_ratio',
        formula: '(fn_u/fp_u) / (fn_p/fp_p)',
        source: BERK,
        better: 'one',
        needs: ['reference group', 'favorable label'],
        value: (input) => {
            const { privileged, unprivileged } = sidesOf(input);
            return missesPerAlarm(unprivileged.counts) / missesPerAlarm(privileged.counts);
        },
    },
];

;// CONCATENATED MODULE: ./build/domain/parity/differential-measures.js
/** Differential fairness over all groups, intersections above all (Foulds et al. 2018, arXiv:1807.08362). */



const spread = (values) => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
/**
 * ε: the largest |ln p_i − ln p_j| and |ln(1 − p_i) − ln(1 − p_j)| over groups, of rates that a Dirichlet prior
 * smooths; four fifths are about 0.22. Not a number with fewer than two groups.
 */
function smoothedEpsilon(input, successes) {
    const concentration = input.concentration ?? 1;
    const rates = presentGroups(input).map(({ counts }) => (successes(counts) + concentration / 2) / ((0,confusion/* rowsOf */.RO)(counts) + concentration));
    if (rates.length < 2)
        return Number.NaN;
    return Math.max(spread(rates.map((rate) => Math.log(rate))), spread(rates.map((rate) => Math.log(1 - rate))));
}
const FORMULA = 'max over groups of |ln p_i - ln p_j|, |ln(1-p_i) - ln(1-p_j)|, p = (successes + c/2)/(n + c)';
/** Measures of the widest gap on the logarithmic scale; no group is privileged. */
const DIFFERENTIAL_MEASURES = [
    {
        name: 'aif360.smoothed_empirical_differential_fairness',
        formula: `${FORMULA} with successes = predicted favorable`,
        source: `${parity_measure/* AIF360 */.Q} aif360.metrics.BinaryLabelDatasetMetric of the predictions`,
        better: 'zero',
        needs: [],
        value: (input) => smoothedEpsilon(input, confusion/* selectedOf */.Js),
    },
    {
        name: 'aif360.dataset.smoothed_empirical_differential_fairness',
        formula: `${FORMULA} with successes = truly favorable`,
        source: `${parity_measure/* AIF360 */.Q} aif360.metrics.BinaryLabelDatasetMetric`,
        better: 'zero',
        needs: [],
        value: (input) => smoothedEpsilon(input, confusion/* positivesOf */.uH),
    },
    {
        name: 'aif360.differential_fairness_bias_amplification',
        formula: 'smoothed epsilon of the predictions - that of the labels',
        source: `${parity_measure/* AIF360 */.Q} aif360.metrics.ClassificationMetric`,
        better: 'low',
        needs: [],
        value: (input) => smoothedEpsilon(input, confusion/* selectedOf */.Js) - smoothedEpsilon(input, confusion/* positivesOf */.uH),
    },
];

;// CONCATENATED MODULE: ./build/domain/parity/entropy-measures.js
/**
 * Generalized entropy of the benefits b = ŷ − y + 1, which are 0, 1 or 2, so that counts suffice (Speicher et al.
 * 2018, KDD, arXiv:1807.00787), as in AIF360.
 */



const benefitsOf = ({ tp, fp, tn, fn }) => [
    { benefit: 0, rows: fn },
    { benefit: 1, rows: tp + tn },
    { benefit: 2, rows: fp },
];
const meanBenefit = (counts) => (counts.fp - counts.fn) / (0,confusion/* rowsOf */.RO)(counts) + 1;
/** One benefit's term of the index; its share of the whole is `rows`. α = 2 is written so that nothing cancels. */
function term(relative, alpha) {
    if (alpha === 0)
        return -Math.log(relative);
    if (alpha === 1)
        return relative === 0 ? 0 : relative * Math.log(relative);
    if (alpha === 2)
        return (relative - 1) ** 2 / 2;
    return (relative ** alpha - 1) / (alpha * (alpha - 1));
}
/**
 * The index of benefits, 0 when all are equal. α = 1 is Theil's index and α = 0 the mean logarithmic deviation, infinite
 * when somebody has no benefit; AIF360 0.6.1 divides the latter by the mean once more, against its own documentation.
 */
function entropy(benefits, alpha) {
    const present = benefits.filter(({ rows }) => rows > 0);
    const total = present.reduce((sum, { rows }) => sum + rows, 0);
    const mean = present.reduce((sum, { benefit, rows }) => sum + benefit * rows, 0) / total;
    const sum = present.reduce((all, b) => all + b.rows * term(b.benefit / mean, alpha), 0);
    return sum / total;
}
const allOf = (input) => presentGroups(input).reduce((sum, { counts }) => (0,confusion/* addConfusion */.YB)(sum, counts), confusion/* NO_ROWS */.c6);
const between = (groups, alpha) => entropy(groups
    .filter((counts) => (0,confusion/* rowsOf */.RO)(counts) > 0)
    .map((counts) => ({ benefit: meanBenefit(counts), rows: (0,confusion/* rowsOf */.RO)(counts) })), alpha);
const overall = (input, alpha) => entropy(benefitsOf(allOf(input)), alpha);
function betweenTwo(input, alpha) {
    const { privileged, unprivileged } = sidesOf(input);
    return between([unprivileged.counts, privileged.counts], alpha);
}
const betweenAll = (input, alpha) => between(presentGroups(input).map(({ counts }) => counts), alpha);
const KINDS = [
    { prefix: '', of: 'b over all rows', index: overall, needs: ['favorable label'] },
    {
        prefix: 'between_group_',
        of: 'mean b of u and of p',
        index: betweenTwo,
        needs: ['reference group', 'favorable label'],
    },
    {
        prefix: 'between_all_groups_',
        of: 'mean b of every group',
        index: betweenAll,
        needs: ['favorable label'],
    },
];
const alphaOf = ({ alpha }) => alpha ?? 2;
/** Entropy indices of all rows, and of what lies between groups. */
const ENTROPY_MEASURES = KINDS.flatMap(({ prefix, of, index, needs }) => {
    const common = {
        source: `${parity_measure/* AIF360 */.Q} aif360.metrics.ClassificationMetric`,
        better: 'low',
        needs,
    };
    return [
        {
            ...common,
            name: `aif360.${prefix}generalized_entropy_index`,
            formula: `mean((x/mean(x))^alpha - 1) / (alpha (alpha - 1)) with x = ${of}`,
            value: (input) => index(input, alphaOf(input)),
        },
        {
            ...common,
            name: `aif360.${prefix}theil_index`,
            formula: `mean(x/mean(x) ln(x/mean(x))) with x = ${of}`,
            value: (input) => index(input, 1),
        },
        {
            ...common,
            name: `aif360.${prefix}coefficient_of_variation`,
            formula: `sd(x) / mean(x) with x = ${of}`,
            value: (input) => Math.sqrt(2 * index(input, 2)),
        },
    ];
});

;// CONCATENATED MODULE: ./build/domain/parity/aif360-rates.js

/** AIF360 tests only these denominators; the others divide by zero and give no number. */
const guarded = (above, below, undefinedRate) => below > 0 ? above / below : undefinedRate;
/** Rates by the names of AIF360's methods. */
const AIF360_RATES = {
    selection_rate: { symbol: 'SR', value: (c) => (0,confusion/* selectedOf */.Js)(c) / (0,confusion/* rowsOf */.RO)(c) },
    base_rate: { symbol: 'BR', value: (c) => (0,confusion/* positivesOf */.uH)(c) / (0,confusion/* rowsOf */.RO)(c) },
    true_positive_rate: { symbol: 'TPR', value: (c) => c.tp / (0,confusion/* positivesOf */.uH)(c) },
    false_positive_rate: { symbol: 'FPR', value: (c) => c.fp / (0,confusion/* negativesOf */.su)(c) },
    false_negative_rate: { symbol: 'FNR', value: (c) => c.fn / (0,confusion/* positivesOf */.uH)(c) },
    positive_predictive_value: {
        symbol: 'PPV',
        value: (c, none) => guarded(c.tp, (0,confusion/* selectedOf */.Js)(c), none),
    },
    false_discovery_rate: { symbol: 'FDR', value: (c, none) => guarded(c.fp, (0,confusion/* selectedOf */.Js)(c), none) },
    false_omission_rate: { symbol: 'FOR', value: (c, none) => guarded(c.fn, c.fn + c.tn, none) },
    // One minus the accuracy, as there; the quotient of errors would differ in the last bit.
    error_rate: { symbol: 'ERR', value: (c, none) => 1 - guarded(c.tp + c.tn, (0,confusion/* rowsOf */.RO)(c), none) },
};
/** What an undefined rate counts as. */
const undefinedRateOf = (input) => input.undefined === 'zero' ? 0 : Number.NaN;

;// CONCATENATED MODULE: ./build/domain/parity/rate-measures.js
/** AIF360's comparisons of the rates of two groups: `ClassificationMetric`, and `BinaryLabelDatasetMetric` on labels. */



/** A rate of the unprivileged and of the privileged group. */
function pairOf(input, name) {
    const { privileged, unprivileged } = sidesOf(input);
    const { value } = AIF360_RATES[name];
    const none = undefinedRateOf(input);
    return [value(unprivileged.counts, none), value(privileged.counts, none)];
}
function difference(input, name) {
    const [unprivileged, privileged] = pairOf(input, name);
    return unprivileged - privileged;
}
function ratio(input, name) {
    const [unprivileged, privileged] = pairOf(input, name);
    return unprivileged / privileged;
}
const CLASSIFICATION = `${parity_measure/* AIF360 */.Q} aif360.metrics.ClassificationMetric`;
const DATASET = `${parity_measure/* AIF360 */.Q} aif360.metrics.BinaryLabelDatasetMetric`;
const NEEDS = ['reference group', 'favorable label'];
/** `u - p` of one rate, under AIF360's name for it. */
function differenceOf(name, rate, source = CLASSIFICATION) {
    const { symbol } = AIF360_RATES[rate];
    return {
        name: `aif360.${name}`,
        formula: `${symbol}_u - ${symbol}_p`,
        source,
        better: 'zero',
        needs: NEEDS,
        value: (input) => difference(input, rate),
    };
}
/** `u / p` of one rate, under AIF360's name for it. */
function ratioOf(name, rate, source = CLASSIFICATION) {
    const { symbol } = AIF360_RATES[rate];
    return {
        name: `aif360.${name}`,
        formula: `${symbol}_u / ${symbol}_p`,
        source,
        better: 'one',
        needs: NEEDS,
        value: (input) => ratio(input, rate),
    };
}
const odds = (name, formula, value) => ({
    name: `aif360.${name}`,
    formula,
    source: CLASSIFICATION,
    better: 'zero',
    needs: NEEDS,
    value,
});
const oddsGaps = (input) => [
    difference(input, 'false_positive_rate'),
    difference(input, 'true_positive_rate'),
];
/** Every difference and ratio of rates. */
const RATE_MEASURES = [
    differenceOf('statistical_parity_difference', 'selection_rate'),
    differenceOf('mean_difference', 'selection_rate', `${DATASET} of the predictions`),
    ratioOf('disparate_impact', 'selection_rate'),
    differenceOf('dataset.statistical_parity_difference', 'base_rate', DATASET),
    differenceOf('dataset.mean_difference', 'base_rate', DATASET),
    ratioOf('dataset.disparate_impact', 'base_rate', DATASET),
    differenceOf('true_positive_rate_difference', 'true_positive_rate'),
    differenceOf('equal_opportunity_difference', 'true_positive_rate'),
    differenceOf('false_positive_rate_difference', 'false_positive_rate'),
    ratioOf('false_positive_rate_ratio', 'false_positive_rate'),
    differenceOf('false_negative_rate_difference', 'false_negative_rate'),
    ratioOf('false_negative_rate_ratio', 'false_negative_rate'),
    differenceOf('false_discovery_rate_difference', 'false_discovery_rate'),
    ratioOf('false_discovery_rate_ratio', 'false_discovery_rate'),
    differenceOf('false_omission_rate_difference', 'false_omission_rate'),
    ratioOf('false_omission_rate_ratio', 'false_omission_rate'),
    differenceOf('error_rate_difference', 'error_rate'),
    ratioOf('error_rate_ratio', 'error_rate'),
    odds('average_odds_difference', '((FPR_u - FPR_p) + (TPR_u - TPR_p)) / 2; opposite gaps cancel', (input) => {
        const [fpr, tpr] = oddsGaps(input);
        return 0.5 * (fpr + tpr);
    }),
    odds('average_abs_odds_difference', '(|FPR_u - FPR_p| + |TPR_u - TPR_p|) / 2', (input) => {
        const [fpr, tpr] = oddsGaps(input);
        return 0.5 * (Math.abs(fpr) + Math.abs(tpr));
    }),
    odds('equalized_odds_difference', 'max(|FPR_u - FPR_p|, |TPR_u - TPR_p|)', (input) => {
        const [fpr, tpr] = oddsGaps(input);
        return Math.max(Math.abs(fpr), Math.abs(tpr));
    }),
    odds('average_predictive_value_difference', '((PPV_u - PPV_p) + (FOR_u - FOR_p)) / 2', (input) => 0.5 *
        (difference(input, 'positive_predictive_value') + difference(input, 'false_omission_rate'))),
];

;// CONCATENATED MODULE: ./build/domain/parity/score-measures.js


const sumOver = ({ values, weights }, part) => values.reduce((sum, value, index) => sum + part(value) * (weights[index] ?? 0), 0);
/** The weighted mean of `part` of the score over the rows of a side that have the true label; NaN without such rows. */
function meanOf({ scores }, label, part) {
    const histograms = scores?.map((byLabel) => byLabel[label]) ?? [];
    const total = (of) => histograms.reduce((sum, histogram) => sum + sumOver(histogram, of), 0);
    return total(part) / total(() => 1);
}
const itself = (score) => score;
const rest = (score) => 1 - score;
const gfpr = (side) => meanOf(side, 'negatives', itself);
const gtpr = (side) => meanOf(side, 'positives', itself);
const gfnr = (side) => meanOf(side, 'positives', rest);
const gtnr = (side) => meanOf(side, 'negatives', rest);
const gap = (input, rate) => {
    const { privileged, unprivileged } = sidesOf(input);
    return rate(unprivileged) - rate(privileged);
};
const SOURCE = `${parity_measure/* AIF360 */.Q} aif360.metrics.ClassificationMetric`;
const RATES = [
    ['false_positive_rate', 'GFPR', 'mean score of negatives', gfpr],
    ['true_positive_rate', 'GTPR', 'mean score of positives', gtpr],
    ['false_negative_rate', 'GFNR', 'mean of 1 - score of positives', gfnr],
    ['true_negative_rate', 'GTNR', 'mean of 1 - score of negatives', gtnr],
];
/** Differences of generalized rates. */
const SCORE_MEASURES = [
    ...RATES.map(([rate, symbol, meaning, value]) => ({
        name: `aif360.generalized_${rate}_difference`,
        formula: `${symbol}_u - ${symbol}_p, ${symbol} = ${meaning}`,
        source: `${SOURCE}.difference of its generalized_${rate}`,
        better: 'zero',
        needs: ['reference group', 'favorable label', 'scores'],
        value: (input) => gap(input, value),
    })),
    {
        name: 'aif360.generalized_equalized_odds_difference',
        formula: 'max(|GFPR_u - GFPR_p|, |GTPR_u - GTPR_p|)',
        source: SOURCE,
        better: 'zero',
        needs: ['reference group', 'favorable label', 'scores'],
        value: (input) => Math.max(Math.abs(gap(input, gfpr)), Math.abs(gap(input, gtpr))),
    },
    ...RATES.filter(([rate]) => rate.startsWith('false')).map(([rate, symbol, meaning, value]) => ({
        name: `aif360.generalized_${rate}`,
        formula: `${symbol} = ${meaning}, of all groups`,
        source: SOURCE,
        better: 'low',
        needs: ['favorable label', 'scores'],
        value: (input) => value(mergeGroups(presentGroups(input))),
    })),
];

;// CONCATENATED MODULE: ./build/domain/parity/parity-measures.js
/** The catalogue of measures beside Fairlearn's, and their values for a report. They inform; no verdict is made of them. */






/** Every measure, by the order in which reports list them. */
const PARITY_MEASURES = [
    ...RATE_MEASURES,
    ...SCORE_MEASURES,
    ...ENTROPY_MEASURES,
    ...DIFFERENTIAL_MEASURES,
    ...COMPOSITION_MEASURES,
];
const finite = (value) => (Number.isFinite(value) ? value : null);
/** Whether the input has what the measure needs; a reference group must have rows. */
function isPossible({ needs }, input) {
    const { groups, reference, strata } = input;
    const present = groups.filter(({ counts }) => (0,confusion/* rowsOf */.RO)(counts) > 0);
    return needs.every((need) => {
        if (need === 'reference group')
            return present.some(({ group }) => group === reference);
        if (need === 'scores')
            return present.every(({ scores }) => scores !== undefined);
        return need !== 'control features' || (strata !== undefined && strata.length > 0);
    });
}
/** Every measure that the input allows. */
function parityValues(input) {
    return PARITY_MEASURES.filter((measure) => isPossible(measure, input)).map(({ name, value, better, formula, source }) => ({
        name,
        value: finite(value(input)),
        better,
        formula,
        source,
    }));
}

// EXTERNAL MODULE: ./build/domain/fairness/feature-tally.js + 1 modules
var feature_tally = __webpack_require__(82795);
// EXTERNAL MODULE: ./build/domain/fairness/labelled-rows.js + 2 modules
var labelled_rows = __webpack_require__(61801);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
;// CONCATENATED MODULE: ./build/domain/fairness/preset-tables.js
/** Tables of other rules and libraries, on request: to read, not to decide. */









const PRESETS = (/* unused pure expression or super */ null && (['four-fifths', 'nyc-ll144', 'aequitas', 'aif360']));
/** Bounds of what is listed: these tables compare every group with another. */
const MOST_PRESET_GROUPS = 200;
const parityGroup = ({ group, counts, scores }) => scores === undefined ? { group, counts } : { group, counts, scores };
const comparedIn = (stratum) => stratum.groups.filter(({ isExcluded }) => !isExcluded);
/** The groups over all control levels. */
function groupsOf({ strata }) {
    const [first] = strata;
    if (first === undefined)
        return [];
    return comparedIn(first).map(({ group }) => ({
        ...(0,sample/* joinSamples */.Az)(strata.flatMap((stratum) => comparedIn(stratum).filter((one) => one.group === group))),
        group,
    }));
}
function largest(groups) {
    const [first] = [...groups].sort((a, b) => (0,confusion/* rowsOf */.RO)(b.counts) - (0,confusion/* rowsOf */.RO)(a.counts));
    return first?.group ?? '';
}
const isUnknown = (group) => group.split((0,feature_tally/* joinLevels */.mr)(['', ''])).includes(labelled_rows/* MISSING_GROUP */.ri);
function ll144(feature, groups, favorable) {
    const selections = selectionsOf(groups.map(parityGroup), favorable);
    const selection = ll144Selection(feature, selections.map(({ group, rate }) => ({
        category: group,
        isUnknown: isUnknown(group),
        outcome: rate,
    })));
    const scored = groups.flatMap(({ group, scores }) => scores === undefined
        ? []
        : {
            category: group,
            isUnknown: isUnknown(group),
            outcome: (0,add_histograms/* addHistograms */.B)([scores.positives, scores.negatives]),
        });
    return [selection, ll144Scoring(feature, scored) ?? []].flat();
}
function aif360(table, input) {
    const hasLevels = table.strata.some(({ level }) => level !== null);
    const strata = table.strata.map((stratum) => ({
        level: stratum.level ?? '',
        groups: comparedIn(stratum).map(parityGroup),
    }));
    const values = parityValues(hasLevels ? { ...input, strata } : input);
    return { reference: input.reference, values };
}
function tablesOf(table, presets, favorable, confidence) {
    const samples = groupsOf(table);
    const groups = samples.map(parityGroup);
    const reference = table.reference ?? largest(samples);
    const has = (preset) => presets.includes(preset);
    const audit = has('aequitas')
        ? aequitasTable(groups, { reference: { kind: 'predefined', group: reference }, tau: 0.8 })
        : undefined;
    return {
        feature: table.feature,
        ...(has('four-fifths')
            ? { fourFifths: fourFifths(selectionsOf(groups, favorable), confidence) }
            : {}),
        ...(has('nyc-ll144') ? { nycLl144: ll144(table.feature, samples, favorable) } : {}),
        ...(audit === undefined ? {} : { aequitas: audit }),
        ...(has('aif360') ? { aif360: aif360(table, { groups, reference, favorable }) } : {}),
    };
}
/**
 * The tables of every feature of a classification with at most 200 groups. The reference of Aequitas and AIF360 is
 * `reference-group`, else the largest group.
 */
function presetTables(presets, table, policy) {
    const { labels } = table;
    if (labels === null || presets.length === 0)
        return [];
    return table.features
        .filter(({ strata }) => (strata[0]?.groups.length ?? 0) <= MOST_PRESET_GROUPS)
        .map((feature) => tablesOf(feature, presets, labels.favorable ?? 'positive', policy.confidenceLevel));
}


/***/ }),

/***/ 70023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ forEachMetric),
/* harmony export */   Il: () => (/* binding */ aequitasGroups),
/* harmony export */   Y6: () => (/* binding */ AEQUITAS_METRIC_NAMES)
/* harmony export */ });
/* unused harmony export AEQUITAS_METRICS */
/* harmony import */ var _fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77595);
/** The group table of Aequitas 1.1.0 (`Group.get_crosstabs`): rates that are undefined are not numbers, and never 0. */

const divide = (above, below) => (below === 0 ? Number.NaN : above / below);
/** Aequitas' rates by its names; `k` is the number of rows of all groups that are predicted positive. */
const AEQUITAS_METRICS = {
    ppr: ({ tp, fp }, k) => divide(tp + fp, k),
    pprev: (c) => divide((0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedOf */ .Js)(c), (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(c)),
    precision: ({ tp, fp }) => divide(tp, tp + fp),
    fdr: ({ tp, fp }) => divide(fp, tp + fp),
    for: ({ tn, fn }) => divide(fn, fn + tn),
    fpr: ({ fp, tn }) => divide(fp, fp + tn),
    fnr: ({ tp, fn }) => divide(fn, fn + tp),
    tpr: ({ tp, fn }) => divide(tp, fn + tp),
    tnr: ({ fp, tn }) => divide(tn, fp + tn),
    npv: ({ tn, fn }) => divide(tn, fn + tn),
};
/** The rates in Aequitas' order. */
const AEQUITAS_METRIC_NAMES = Object.keys(AEQUITAS_METRICS);
/** A value for each rate. */
function forEachMetric(value) {
    return Object.fromEntries(AEQUITAS_METRIC_NAMES.map((name) => [name, value(name)]));
}
/** The groups that have rows, in the order given. */
function aequitasGroups(groups) {
    const k = (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedOf */ .Js)(groups.reduce((sum, { counts }) => (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .addConfusion */ .YB)(sum, counts), _fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6));
    return groups
        .filter(({ counts }) => (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts) > 0)
        .map(({ group, counts }) => ({
        group,
        counts,
        size: (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts),
        prev: (counts.fn + counts.tp) / (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts),
        accuracy: (counts.tp + counts.tn) / (0,_fairness_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts),
        metrics: forEachMetric((name) => AEQUITAS_METRICS[name](counts, k)),
    }));
}


/***/ }),

/***/ 97563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ AIF360)
/* harmony export */ });
/** AIF360's release that the measures are compared with. */
const AIF360 = 'AIF360 0.6.1';


/***/ })

};
