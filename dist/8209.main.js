export const id = 8209;
export const ids = [8209];
export const modules = {

/***/ 78209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ fairness_gate_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/fairness-gate/inputs.js
var inputs = __webpack_require__(3746);
// EXTERNAL MODULE: ./build/commands/temporary-folder.js
var temporary_folder = __webpack_require__(27581);
;// CONCATENATED MODULE: ./build/domain/fairness/confusion.js
/** Rows. */
const rowsOf = ({ tp, fp, tn, fn }) => tp + fp + tn + fn;
/** Rows whose true label is positive. */
const positivesOf = ({ tp, fn }) => tp + fn;
/** Rows whose true label is negative. */
const negativesOf = ({ fp, tn }) => fp + tn;
/** Rows that are predicted positive. */
const selectedOf = ({ tp, fp }) => tp + fp;
/** The counts of two disjoint sets of rows together. */
function addConfusion(a, b) {
    return { tp: a.tp + b.tp, fp: a.fp + b.fp, tn: a.tn + b.tn, fn: a.fn + b.fn };
}
/** No rows. */
const NO_ROWS = { tp: 0, fp: 0, tn: 0, fn: 0 };

;// CONCATENATED MODULE: ./build/domain/fairness/rate-metric.js

const FAIRLEARN = 'fairlearn.metrics 0.15.0';
const SKLEARN = 'sklearn.metrics 1.9';
/** Every rate, by the order in which reports list them. */
const RATE_METRICS = [
    {
        name: 'selection_rate',
        formula: '(tp + fp) / n',
        denominator: 'rows',
        successes: selectedOf,
        trials: rowsOf,
        better: 'label',
        source: FAIRLEARN,
    },
    {
        name: 'true_positive_rate',
        formula: 'tp / (tp + fn)',
        denominator: 'positives',
        successes: ({ tp }) => tp,
        trials: positivesOf,
        better: 'high',
        source: FAIRLEARN,
    },
    {
        name: 'false_positive_rate',
        formula: 'fp / (fp + tn)',
        denominator: 'negatives',
        successes: ({ fp }) => fp,
        trials: negativesOf,
        better: 'low',
        source: FAIRLEARN,
    },
    {
        name: 'true_negative_rate',
        formula: 'tn / (fp + tn)',
        denominator: 'negatives',
        successes: ({ tn }) => tn,
        trials: negativesOf,
        better: 'high',
        source: FAIRLEARN,
    },
    {
        name: 'false_negative_rate',
        formula: 'fn / (tp + fn)',
        denominator: 'positives',
        successes: ({ fn }) => fn,
        trials: positivesOf,
        better: 'low',
        source: FAIRLEARN,
    },
    {
        name: 'accuracy_score',
        formula: '(tp + tn) / n',
        denominator: 'rows',
        successes: ({ tp, tn }) => tp + tn,
        trials: rowsOf,
        better: 'high',
        source: SKLEARN,
    },
    {
        name: 'precision_score',
        formula: 'tp / (tp + fp)',
        denominator: 'predicted positives',
        successes: ({ tp }) => tp,
        trials: selectedOf,
        better: 'high',
        source: SKLEARN,
    },
    {
        name: 'recall_score',
        formula: 'tp / (tp + fn)',
        denominator: 'positives',
        successes: ({ tp }) => tp,
        trials: positivesOf,
        better: 'high',
        source: SKLEARN,
    },
    {
        name: 'zero_one_loss',
        formula: '1 - (tp + tn) / n',
        denominator: 'rows',
        successes: ({ fp, fn }) => fp + fn,
        trials: rowsOf,
        better: 'low',
        source: SKLEARN,
    },
];
const byName = new Map(RATE_METRICS.map((metric) => [metric.name, metric]));
/** A rate by its name. */
function rateMetric(name) {
    return byName.get(name) ?? RATE_METRICS[0];
}
/** The share that is predicted the favorable label when that is the negative class. */
const FAVORABLE_NEGATIVE_RATE = {
    name: 'selection_rate',
    formula: '(tn + fn) / n',
    denominator: 'rows',
    successes: ({ tn, fn }) => tn + fn,
    trials: rowsOf,
    better: 'high',
    source: `${FAIRLEARN} with pos_label set to the favorable label`,
};
/** Successes and trials of a rate in a group. */
function rateIn(metric, counts) {
    return { successes: metric.successes(counts), trials: metric.trials(counts) };
}
/**
 * A rate as Fairlearn gives it, to the last bit: NaN for a group without rows (skipped by the aggregates), 0 where the
 * denominator alone is empty (scikit-learn's `zero_division`).
 */
function rateValue(metric, counts) {
    if (rowsOf(counts) === 0)
        return Number.NaN;
    // scikit-learn computes the loss from the accuracy; the quotient of errors would differ in the last bit.
    if (metric.name === 'zero_one_loss')
        return 1 - (counts.tp + counts.tn) / rowsOf(counts);
    const { successes, trials } = rateIn(metric, counts);
    return trials === 0 ? 0 : successes / trials;
}

;// CONCATENATED MODULE: ./build/domain/fairness/group-notes.js
/** What has to be said next to the numbers of a group. */


/** The rates with an equal denominator, in one sentence. */
function byDenominator(metrics) {
    const found = new Map();
    for (const metric of metrics) {
        found.set(metric.denominator, [...(found.get(metric.denominator) ?? []), metric]);
    }
    return found;
}
const names = (metrics) => metrics.map(({ name }) => name).join(', ');
/** The rates that the checks of a feature compare. */
function askedRates({ checks }, feature) {
    const asked = checks
        .filter((result) => result.feature === feature)
        .flatMap(({ check }) => check.metric.rates);
    return [...new Set(asked)];
}
/** Notes of one group: excluded, empty, undefined rates, denominators too small for a rate that is checked. */
function groupNotes(evaluation, feature, { counts, isExcluded }) {
    const excluded = isExcluded ? ['excluded by exclude-groups: shown, not compared'] : [];
    if (rowsOf(counts) === 0)
        return [...excluded, 'no rows: every rate is undefined'];
    const least = evaluation.policy.minDenominator;
    const undefinedRates = RATE_METRICS.filter((metric) => rateIn(metric, counts).trials === 0);
    const small = askedRates(evaluation, feature).filter((metric) => {
        const { trials } = rateIn(metric, counts);
        return trials > 0 && trials < least;
    });
    return [
        ...excluded,
        ...[...byDenominator(undefinedRates)].map(([denominator, metrics]) => `no ${denominator}: undefined (Fairlearn reports 0): ${names(metrics)}`),
        ...[...byDenominator(small)].map(([denominator, metrics]) => {
            const [metric] = metrics;
            const trials = metric === undefined ? 0 : rateIn(metric, counts).trials;
            return `${trials} ${denominator}: too few for ${names(metrics)}`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/fairness-report.js



const FAIRNESS_REPORT_SCHEMA = 'ml-actions/fairness-report/v1';
const orNull = (value) => (Number.isFinite(value) ? value : null);
/** The rates of some rows; null where the denominator is empty. */
function definedMetrics(counts) {
    return Object.fromEntries(RATE_METRICS.map((metric) => [
        metric.name,
        rateIn(metric, counts).trials === 0 ? null : rateValue(metric, counts),
    ]));
}
function reportCheck(result) {
    const { check, estimate, lower, upper } = result;
    return {
        metric: check.metric.name,
        feature: result.feature,
        control: result.control,
        method: check.method,
        agg: check.agg,
        operator: check.operator,
        threshold: check.threshold,
        estimate: orNull(estimate),
        lower,
        upper,
        pValueNoDifference: result.pValueNoDifference,
        fairlearnInterval: null,
        verdict: result.verdict,
        severity: result.severity,
        reason: result.reason,
        worstPair: result.worstPair,
        rowsNeeded: result.rowsNeeded,
    };
}
function reportGroups(evaluation) {
    return evaluation.table.features.flatMap((table) => table.strata.flatMap(({ level, groups }) => groups.map((group) => ({
        feature: table.feature,
        control: level,
        group: group.group,
        n: rowsOf(group.counts),
        ...group.counts,
        metrics: definedMetrics(group.counts),
        notes: groupNotes(evaluation, table.feature, group),
    }))));
}
function reportSettings(evaluation, context) {
    const { policy, table, families } = evaluation;
    return {
        decision: policy.decision,
        confidenceLevel: policy.confidenceLevel,
        replicates: context.replicates,
        seed: context.seed,
        positiveLabel: table.labels.positive,
        favorableLabel: policy.favorableLabel,
        minDenominator: policy.minDenominator,
        undefined: policy.undefined,
        missing: policy.missing,
        excludeGroups: policy.excludeGroups,
        sensitiveFeatures: policy.sensitiveFeatures,
        controlFeatures: policy.controlFeatures,
        thresholds: policy.thresholds.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''),
        families,
    };
}
/** Makes the report of an evaluation. */
function fairnessReport(evaluation, context) {
    const [table] = evaluation.table.features;
    return {
        schema: FAIRNESS_REPORT_SCHEMA,
        verdict: evaluation.verdict,
        gate: 'fairness',
        checks: evaluation.checks.map(reportCheck),
        groups: reportGroups(evaluation),
        overall: (table?.strata ?? []).map(({ level, overall }) => ({
            control: level,
            n: rowsOf(overall),
            metrics: definedMetrics(overall),
        })),
        data: { files: context.files, rows: evaluation.table.rows, dropped: evaluation.table.dropped },
        settings: reportSettings(evaluation, context),
        mitigation: null,
        tool: context.tool,
    };
}

// EXTERNAL MODULE: ./build/domain/evidence/verdict.js
var evidence_verdict = __webpack_require__(87238);
;// CONCATENATED MODULE: ./build/domain/fairness/disparity-metric.js
/** What a threshold line can name: one or two rates, and how they are compared over groups. */

const KINDS = ['difference', 'ratio', 'group_min', 'group_max'];
const disparity_metric_FAIRLEARN = 'fairlearn.metrics 0.15.0';
const DERIVED = [
    ['demographic_parity', [rateMetric('selection_rate')]],
    ['equalized_odds', [rateMetric('true_positive_rate'), rateMetric('false_positive_rate')]],
    ['equal_opportunity', [rateMetric('true_positive_rate')]],
];
function make(base, kind, rates) {
    const needsFavorable = kind === 'ratio' && rates.some(({ name }) => name === 'selection_rate');
    return { name: `${base}_${kind}`, kind, rates, needsFavorable, source: disparity_metric_FAIRLEARN };
}
/** Every measure, Fairlearn's fairness metrics first. */
const DISPARITY_METRICS = [
    ...DERIVED.flatMap(([base, rates]) => [
        make(base, 'difference', rates),
        make(base, 'ratio', rates),
    ]),
    ...RATE_METRICS.flatMap((rate) => KINDS.map((kind) => make(rate.name, kind, [rate]))),
    make('count', 'group_min', []),
    make('count', 'group_max', []),
];
const disparity_metric_byName = new Map(DISPARITY_METRICS.map((metric) => [metric.name, metric]));
/** A measure by its name. */
function disparityMetric(name) {
    return disparity_metric_byName.get(name);
}
/** Whether a higher value of the measure is the better one: ratios and minima have a floor, the others a ceiling. */
function hasFloor(kind) {
    return kind === 'ratio' || kind === 'group_min';
}

;// CONCATENATED MODULE: ./build/domain/fairness/aggregate.js
/** The extreme of the values that are numbers; NaN when none is. A loop, as a spread of thousands overflows. */
function extreme(values, isBetter) {
    let best = Number.NaN;
    for (const value of values) {
        if (Number.isNaN(best) || isBetter(value, best))
            best = value;
    }
    return best;
}
const leastOf = (values) => extreme(values, (a, b) => a < b);
const mostOf = (values) => extreme(values, (a, b) => a > b);
function difference(values, overall, method) {
    const subtrahend = method === 'between_groups' ? leastOf(values) : overall;
    return mostOf(values.map((value) => Math.abs(value - subtrahend)));
}
/** 0/0 is NaN, as in the division of doubles; nothing is clamped. */
function ratio(values, overall, method) {
    if (method === 'between_groups')
        return leastOf(values) / mostOf(values);
    return leastOf(values.map((value) => value / overall).map((r) => (r > 1 ? 1 / r : r)));
}
/** One number over the groups' rates; `overall` is the rate of all rows. */
function aggregate(kind, values, overall, method) {
    switch (kind) {
        case 'difference':
            return difference(values, overall, method);
        case 'ratio':
            return ratio(values, overall, method);
        case 'group_min':
            return leastOf(values);
        case 'group_max':
            return mostOf(values);
    }
}
/**
 * The numbers of the rates as one. `worst_case` is Python's own `max` and `min`, in the order given: a NaN in the
 * first place wins, in the second it is passed over. `mean` leaves NaN out.
 */
function combineRates(kind, values, agg) {
    if (agg === 'mean') {
        const known = values.filter((value) => !Number.isNaN(value));
        return known.reduce((sum, value) => sum + value, 0) / known.length;
    }
    const [first = Number.NaN, ...rest] = values;
    const isFloor = kind === 'ratio' || kind === 'group_min';
    return rest.reduce((a, b) => ((isFloor ? b < a : b > a) ? b : a), first);
}

;// CONCATENATED MODULE: ./build/domain/fairness/family.js




/** The groups of a stratum that are compared. */
const comparedGroups = (stratum) => stratum.groups.filter(({ isExcluded }) => !isExcluded);
function makeFamily(rate, stratum) {
    const present = comparedGroups(stratum).filter(({ counts }) => rowsOf(counts) > 0);
    const defined = present.filter(({ counts }) => rate.trials(counts) > 0);
    return {
        rate,
        stratum,
        groups: defined.map(({ group }) => group),
        rates: defined.map(({ counts }) => rateIn(rate, counts)),
        undefinedGroups: present
            .filter(({ counts }) => rate.trials(counts) === 0)
            .map(({ group }) => group),
    };
}
/** Every family of a check. `rates` are those of its metric, with the favorable label put in. */
function makeFamilies(rates, table) {
    return table.strata.flatMap((stratum) => rates.map((rate) => makeFamily(rate, stratum)));
}
/** The point value of a rate in the groups; with `skip` a group whose denominator is empty is left out. */
function pointValues(rate, stratum, rule) {
    return comparedGroups(stratum).map(({ counts }) => rule === 'skip' && rate.trials(counts) === 0 ? Number.NaN : rateValue(rate, counts));
}
/** The point estimate of a check in one stratum, as Fairlearn gives it. */
function stratumEstimate(check, rates, stratum, rule) {
    const { kind } = check.metric;
    if (rates.length === 0) {
        const rows = comparedGroups(stratum).map(({ counts }) => rowsOf(counts));
        return aggregate(kind, rows, Number.NaN, 'between_groups');
    }
    const values = rates.map((rate) => aggregate(kind, pointValues(rate, stratum, rule), rateValue(rate, stratum.overall), check.method));
    return combineRates(kind, values, check.agg);
}
/** The worst stratum: the largest difference or maximum, the smallest ratio or minimum; NaN only when all are. */
function worstEstimate(check, rates, table, rule) {
    const estimates = table.strata.map((stratum) => ({
        stratum,
        value: stratumEstimate(check, rates, stratum, rule),
    }));
    const values = estimates.map(({ value }) => value);
    const worst = hasFloor(check.metric.kind) ? leastOf(values) : mostOf(values);
    const [first] = estimates;
    if (first === undefined)
        throw new RangeError('a table has at least one stratum');
    return estimates.find(({ value }) => value === worst) ?? first;
}

;// CONCATENATED MODULE: ./build/domain/statistics/judgement.js
/** The Šidák level of one of `families` judged together at `alpha`: 1 − (1 − α)^(1/m). */
function familyLevel(alpha, families) {
    return -Math.expm1(Math.log1p(-alpha) / families);
}
/** The least step that tells a bound from a threshold; a bisection ends within it. */
const STEP = 1e-12;
/**
 * Where the last digit of a bisection would contradict the tests at the threshold itself, the tests are right.
 * `above` and `below` are the findings that put the whole interval there.
 */
function settle(judgement, threshold, above, below) {
    const { finding, lower, upper } = judgement;
    return {
        finding,
        lower: finding === above
            ? Math.max(lower, threshold)
            : Math.min(lower, Math.max(0, threshold - STEP)),
        upper: finding === below
            ? Math.min(upper, threshold)
            : Math.max(upper, Math.min(1, threshold + STEP)),
    };
}

;// CONCATENATED MODULE: ./build/domain/statistics/binomial.js
/** Exact binomial tails for any number of trials a file can hold, without cancellation. */
const HALF_LN_2PI = 0.9189385332046727;
const factorials = [1];
for (let n = 1; n <= 15; n++)
    factorials.push((factorials[n - 1] ?? 1) * n);
/** ln n! minus Stirling's formula, for whole n: exact factorials up to 15, else the series (error below 1e-16). */
function stirlingError(n) {
    if (n === 0)
        return 0;
    const factorial = factorials[n];
    if (factorial !== undefined)
        return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - HALF_LN_2PI;
    const s = 1 / (n * n);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / n;
}
/** x ln(x/m) + m − x, by a series when x is near m. */
function deviance(x, m) {
    if (Math.abs(x - m) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let sum = (x - m) * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * P(X = x) for X ~ Binomial(n, p), by the saddle-point expansion of C. Loader (2000), "Fast and accurate computation
 * of binomial probabilities": relative error about 1e-14 at any n.
 */
function binomialProbability(x, n, p) {
    if (x < 0 || x > n)
        return 0;
    if (p <= 0)
        return x === 0 ? 1 : 0;
    if (p >= 1)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(n * Math.log1p(-p));
    if (x === n)
        return Math.exp(n * Math.log(p));
    const log = stirlingError(n) -
        stirlingError(x) -
        stirlingError(n - x) -
        deviance(x, n * p) -
        deviance(n - x, n * (1 - p));
    return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
/** Σ P(X = k) for k = x, x + step, … while the terms matter; they fall, as x lies beyond the mean. */
function sumOutward(x, n, p, step) {
    const odds = p / (1 - p);
    let term = binomialProbability(x, n, p);
    let sum = term;
    for (let k = x; k >= 0 && k <= n && term > sum * 1e-17; k += step) {
        term *= step === 1 ? ((n - k) / (k + 1)) * odds : k / ((n - k + 1) * odds);
        sum += term;
    }
    return sum;
}
/** P(X ≤ x) for X ~ Binomial(n, p); x and n whole numbers. */
function binomialLowerTail(x, n, p) {
    if (x < 0)
        return 0;
    if (x >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    return x <= n * p ? sumOutward(x, n, p, -1) : 1 - sumOutward(x + 1, n, p, 1);
}
/** P(X ≥ x) for X ~ Binomial(n, p); x and n whole numbers. */
function binomialUpperTail(x, n, p) {
    if (x <= 0)
        return 1;
    if (x > n || p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return x >= n * p ? sumOutward(x, n, p, 1) : 1 - sumOutward(x - 1, n, p, -1);
}

;// CONCATENATED MODULE: ./build/domain/statistics/bisection.js
/**
 * The boundary of a monotone yes/no question between `inside`, where the answer is yes, and `outside`, where it is
 * no. Returns the last point found with the answer yes, within `tolerance` of the boundary (never across it).
 */
function bisect(inside, outside, holds, tolerance = 1e-13) {
    let yes = inside;
    let no = outside;
    while (Math.abs(no - yes) > tolerance) {
        const middle = yes + (no - yes) / 2;
        if (middle === yes || middle === no)
            break;
        if (holds(middle))
            yes = middle;
        else
            no = middle;
    }
    return yes;
}

;// CONCATENATED MODULE: ./build/domain/statistics/rate.js
/** successes / trials; NaN without trials. */
function rateOf({ successes, trials }) {
    return successes / trials;
}

;// CONCATENATED MODULE: ./build/domain/statistics/group-bounds.js
/** Deciding on the lowest or the highest rate over groups by exact binomial tails. */




/** The Clopper–Pearson lower bound: the rate at which `successes` or more have probability `alpha`. */
function exactLower({ successes, trials }, alpha) {
    if (successes === 0)
        return 0;
    return bisect(0, 1, (p) => binomialUpperTail(successes, trials, p) <= alpha);
}
/** The Clopper–Pearson upper bound: the rate at which `successes` or fewer have probability `alpha`. */
function exactUpper({ successes, trials }, alpha) {
    if (successes === trials)
        return 1;
    return bisect(1, 0, (p) => binomialLowerTail(successes, trials, p) <= alpha);
}
/** The most extreme of the groups' bounds; only groups that can beat the record are inverted. */
function extremeBound(rates, extreme, bound, beats) {
    const order = [...rates].sort((a, b) => (rateOf(a) - rateOf(b)) * (extreme === 'min' ? 1 : -1));
    let record;
    for (const rate of order) {
        if (record !== undefined && !beats(rate, record))
            continue;
        const value = bound(rate);
        if (record === undefined || (extreme === 'min' ? value < record : value > record))
            record = value;
    }
    return record ?? Number.NaN;
}
/** The bound that every group's own one-sided bound keeps, and the one that some group's adjusted bound shows. */
function groupBounds(rates, extreme, own, adjusted) {
    const levels = extreme === 'min' ? { lower: own, upper: adjusted } : { lower: adjusted, upper: own };
    // A group's lower bound lies below a point exactly when the upper tail there exceeds the level; and mirrored.
    const isLowerBelow = (rate, point) => binomialUpperTail(rate.successes, rate.trials, point) > levels.lower;
    const isUpperBelow = (rate, point) => binomialLowerTail(rate.successes, rate.trials, point) <= levels.upper;
    return {
        lower: extremeBound(rates, extreme, (rate) => exactLower(rate, levels.lower), (rate, record) => isLowerBelow(rate, record) === (extreme === 'min')),
        upper: extremeBound(rates, extreme, (rate) => exactUpper(rate, levels.upper), (rate, record) => isUpperBelow(rate, record) === (extreme === 'min')),
    };
}
/**
 * Judges "the lowest rate is at least T" (`min`) or "the highest is at most T" (`max`) over one or more groups.
 *
 * `holds`: every group's exact tail at T is at most `levels.pass` (an intersection–union test). `broken`: some group's
 * opposite tail is at most 1 − (1 − `levels.fail`)^(1/G) (Šidák over independent groups). The bounds are the extremes
 * of the groups' Clopper–Pearson bounds (1934, Biometrika 26:404) at those levels.
 */
function judgeExtreme(extreme, rates, threshold, levels) {
    const adjusted = familyLevel(levels.fail, rates.length);
    const low = ({ successes, trials }) => binomialLowerTail(successes, trials, threshold);
    const high = ({ successes, trials }) => binomialUpperTail(successes, trials, threshold);
    const [keeps, breaks] = extreme === 'min' ? [high, low] : [low, high];
    const isBroken = rates.some((rate) => breaks(rate) <= adjusted);
    const isKept = rates.every((rate) => keeps(rate) <= levels.pass);
    const finding = isBroken ? 'broken' : isKept ? 'holds' : 'open';
    const judgement = { finding, ...groupBounds(rates, extreme, levels.pass, adjusted) };
    return extreme === 'min'
        ? settle(judgement, threshold, 'holds', 'broken')
        : settle(judgement, threshold, 'broken', 'holds');
}

;// CONCATENATED MODULE: ./build/domain/statistics/normal.js
/** The standard normal distribution, accurate to the last digit or two of a double. */
const SQRT_2PI = 2.5066282746310002;
/** Coefficients from the highest power down. A loop, as this is where the time of a judgement goes. */
function polynomial(x, coefficients) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}
/** Density φ(x). */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x) / SQRT_2PI;
}
// Rational Chebyshev approximations: W. J. Cody (1969), Mathematics of Computation 23:631, in the scaling for Φ of
// ACM Algorithm 715 (Cody 1993). `numerator/denominator` of |x| <= 0.66291, <= 5.65685, and beyond (in 1/x²).
const CENTRE = {
    numerator: [
        0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
        18154.981253343561249,
    ],
    denominator: [
        1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
    ],
};
const MIDDLE = {
    numerator: [
        1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
        597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
        9842.7148383839780218,
    ],
    denominator: [
        1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
        18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
    ],
};
const TAIL = {
    numerator: [
        0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
        0.001421619193227893466, 2.9112874951168792e-5,
    ],
    denominator: [
        1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
        7.29751555083966205e-5,
    ],
};
/** exp(−y²/2) without the rounding error of y²: y is split at sixteenths (Cody). */
function gaussian(y) {
    const head = Math.trunc(y * 16) / 16;
    return Math.exp(-head * head * 0.5) * Math.exp(-(y - head) * (y + head) * 0.5);
}
/** 1 − Φ(y) for y > 0.66. */
function upperTail(y) {
    if (y <= 5.656854249492381) {
        return gaussian(y) * (polynomial(y, MIDDLE.numerator) / polynomial(y, MIDDLE.denominator));
    }
    const s = 1 / (y * y);
    const correction = (s * polynomial(s, TAIL.numerator)) / polynomial(s, TAIL.denominator);
    return (gaussian(y) * (1 / SQRT_2PI - correction)) / y;
}
/** Distribution function Φ(x); absolute error below 1e-15, relative error below 1e-14 in the lower tail. */
function normalCdf(x) {
    const y = Math.abs(x);
    if (y <= 0.67448975) {
        const s = x * x;
        return 0.5 + (x * polynomial(s, CENTRE.numerator)) / polynomial(s, CENTRE.denominator);
    }
    if (y > 38.6)
        return x > 0 ? 1 : 0;
    const tail = upperTail(y);
    return x > 0 ? 1 - tail : tail;
}
// PPND16 of M. J. Wichura (1988), Algorithm AS 241, Applied Statistics 37:477; relative accuracy about 1e-16.
const WICHURA = {
    centre: [
        [
            2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
            13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
        ],
        [
            5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
            5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
        ],
    ],
    middle: [
        [
            7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
            1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
            1.42343711074968357734,
        ],
        [
            1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
            0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
            1,
        ],
    ],
    tail: [
        [
            2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
            0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
            6.6579046435011037772,
        ],
        [
            2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
            7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
            0.59983220655588793769, 1,
        ],
    ],
};
const normal_ratio = (x, [above, below]) => polynomial(x, above) / polynomial(x, below);
/** Quantile Φ⁻¹(p) for p in [0, 1]; ±Infinity at the ends, NaN outside. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * normal_ratio(0.180625 - q * q, WICHURA.centre);
    const tail = q < 0 ? p : 1 - p;
    if (tail === 0)
        return q < 0 ? -Infinity : Infinity;
    const r = Math.sqrt(-Math.log(tail));
    const size = r <= 5 ? normal_ratio(r - 1.6, WICHURA.middle) : normal_ratio(r - 5, WICHURA.tail);
    return q < 0 ? -size : size;
}

;// CONCATENATED MODULE: ./build/domain/statistics/normal-range.js
/**
 * How large the greatest of all pairwise standardised differences of G groups can be by chance, when some groups
 * share a higher rate and the others a lower one. It makes one test of "some pair differs by more than T".
 */


/**
 * Steps of the trapezoidal rule. The integrand is entire and vanishes at both ends, so the error falls like exp(−2π²/(h²G)) in the
 * step h (Trefethen & Weideman 2014, SIAM Review 56:385): measured below 3e-14 at h = 0.7/√G
 * for 2 to 1000 groups. Many groups need fewer steps than that.
 */
const stepsOf = (groups, tau) => Math.min(400, Math.ceil(((18 + tau) * Math.sqrt(groups)) / 0.7));
function gridOf(groups, tau, z) {
    const steps = stepsOf(groups, tau);
    const step = (18 + tau) / steps;
    const r = tau + z * Math.SQRT2;
    const points = Array.from({ length: steps + 1 }, (_, i) => {
        const u = -9 + i * step;
        return {
            low: normalCdf(u + r) - normalCdf(u),
            high: normalCdf(u + r - tau) - normalCdf(u - tau),
            densities: [normalDensity(u), normalDensity(u - tau)],
        };
    });
    return { step, points };
}
function integrate(grid, groups, k) {
    let sum = 0;
    for (const { low, high, densities } of grid.points) {
        const bottom = (groups - k) * densities[0] * low ** (groups - k - 1) * high ** k;
        const top = k * densities[1] * high ** (k - 1) * low ** (groups - k);
        sum += bottom + top;
    }
    return sum * grid.step;
}
/**
 * P_k: the probability that no pair of `groups` groups, `k` of them `tau` standard errors above the others, exceeds
 * its true difference by `z` standard errors or more (the range of normal variables: Tukey 1953; unequal sizes after
 * Kramer, conservative by Hayter 1984, Annals of Statistics 12:61). 0 < k < groups.
 */
function rangeProbability(groups, k, tau, z) {
    return tau + z * Math.SQRT2 <= 0 ? 0 : integrate(gridOf(groups, tau, z), groups, k);
}
/**
 * The p-value of "every pair differs by at most the threshold" when the greatest score statistic is `z`: the least
 * favourable of one, half or all but one group at the top, and of one very large group against small ones.
 * `tau` is the threshold in standard errors, at most 8; `groups` ≥ 2.
 */
function unionPValue(groups, tau, z) {
    if (tau + z * Math.SQRT2 <= 0)
        return 1;
    // The integral of two groups in closed form, the common case.
    if (groups === 2)
        return normalCdf(-z) + normalCdf(-z - tau * Math.SQRT2);
    const grid = gridOf(groups, tau, z);
    const tops = new Set([1, Math.floor(groups / 2), Math.ceil(groups / 2)]);
    let least = normalCdf(z) ** (groups - 1);
    for (const k of tops)
        if (k < groups)
            least = Math.min(least, integrate(grid, groups, k));
    return 1 - least;
}
/** c(G, α, τ): the greatest score statistic whose `unionPValue` is α. */
function criticalValue(groups, alpha, tau) {
    return bisect(40, -tau, (z) => unionPValue(groups, tau, z) <= alpha, 1e-11);
}

;// CONCATENATED MODULE: ./build/domain/statistics/score.js
const clamp = (value, low, high) => value < low ? low : value > high ? high : value;
/** κ: the share of the continuity correction that is applied. Continuous, or z would jump (full at 10 or fewer). */
const correctionShare = (leastExpected) => leastExpected > 10 ? 10 / leastExpected : 1;
const leastExpected = (a, b, p1, p2) => Math.min(a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2));
function standardise(difference, shrink, variance) {
    const d = Math.sign(difference) * Math.max(0, Math.abs(difference) - shrink);
    if (variance > 0)
        return d / Math.sqrt(variance);
    return d === 0 ? 0 : d * Infinity;
}
/** The restricted estimate of the second rate when the first exceeds it by δ: the root of a cubic, in closed form. */
function restrictedSecond({ successes: x1, trials: n1 }, b, delta) {
    const { successes: x2, trials: n2 } = b;
    const l3 = n1 + n2;
    const c = x1 + x2;
    const l2 = (n1 + 2 * n2) * delta - l3 - c;
    const l1 = (n2 * delta - l3 - 2 * x2) * delta + c;
    const l0 = x2 * delta * (1 - delta);
    const third = l2 / (3 * l3);
    const q = third ** 3 - (l1 * l2) / (6 * l3 * l3) + l0 / (2 * l3);
    const s = Math.sqrt(Math.max(0, third * third - l1 / (3 * l3)));
    const p = q < 0 ? -s : s;
    const angle = p === 0 ? 0 : (Math.PI + Math.acos(clamp(q / p ** 3, -1, 1))) / 3;
    const root = p === 0 ? -third : 2 * p * Math.cos(angle) - third;
    return clamp(root, Math.max(0, -delta), Math.min(1, 1 - delta));
}
/**
 * The score statistic of H₀: p_a − p_b = δ (Miettinen & Nurminen 1985, Statistics in Medicine 4:213), corrected for
 * continuity unless told not to. Positive when the observed difference exceeds δ.
 */
function differenceScore(a, b, delta, isCorrected = true) {
    const { trials: n1 } = a;
    const { trials: n2 } = b;
    const p2 = restrictedSecond(a, b, delta);
    const p1 = clamp(p2 + delta, 0, 1);
    const total = n1 + n2;
    const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (total / (total - 1));
    const least = leastExpected(a, b, p1, p2);
    const shrink = isCorrected ? 0.5 * correctionShare(least) * (1 / n1 + 1 / n2) : 0;
    const z = standardise(a.successes / n1 - b.successes / n2 - delta, shrink, variance);
    return { z, variance, restricted: [p1, p2], leastExpected: least };
}
/**
 * The score statistic of H₀: p_a = T · p_b, T > 0 (Farrington & Manning 1990, Statistics in Medicine 9:1447;
 * Miettinen & Nurminen 1985), corrected for continuity unless told not to. Positive when p_a exceeds T · p_b.
 */
function ratioScore(a, b, t, isCorrected = true) {
    const { successes: x1, trials: n1 } = a;
    const { successes: x2, trials: n2 } = b;
    const total = n1 + n2;
    const quadratic = total * t;
    const linear = -(n1 * t + x1 + n2 + x2 * t);
    const constant = x1 + x2;
    const root = Math.sqrt(Math.max(0, linear * linear - 4 * quadratic * constant));
    const p2 = clamp((-linear - root) / (2 * quadratic), 0, Math.min(1, 1 / t));
    const p1 = t * p2;
    const variance = ((p1 * (1 - p1)) / n1 + (t * t * p2 * (1 - p2)) / n2) * (total / (total - 1));
    const least = leastExpected(a, b, p1, p2);
    const shrink = isCorrected ? 0.5 * correctionShare(least) * (1 / n1 + t / n2) : 0;
    const z = standardise(x1 / n1 - (t * x2) / n2, shrink, variance);
    return { z, variance, restricted: [p1, p2], leastExpected: least };
}

;// CONCATENATED MODULE: ./build/domain/statistics/pair-test.js
/**
 * One measure over groups as a maximum over ordered pairs of rates: the question, its statistic, its p-value.
 * Both measures are turned so that a large statistic speaks against the groups being alike enough.
 */



const LARGEST_TAU = 8;
/** The statistic of one ordered pair at a threshold, turned so that it grows with the disparity. */
function pairScore(measure, a, b, threshold) {
    if (measure === 'difference')
        return differenceScore(a, b, threshold);
    const score = ratioScore(a, b, threshold);
    return { ...score, z: -score.z };
}
/**
 * The threshold in standard errors of one rate, at most 8; `scale` multiplies every group (for rows needed).
 * For a difference 2·√n is one over the largest possible standard error, so no estimate is needed.
 */
function thresholdInErrors(measure, rates, threshold, scale = 1) {
    const least = scale * rates.reduce((n, rate) => Math.min(n, rate.trials), Infinity);
    if (measure === 'difference')
        return Math.min(LARGEST_TAU, 2 * threshold * Math.sqrt(least));
    const successes = rates.reduce((sum, rate) => sum + rate.successes, 0);
    const pooled = successes / rates.reduce((sum, rate) => sum + rate.trials, 0);
    if (pooled === 0 || pooled === 1)
        return 0;
    return Math.min(LARGEST_TAU, -Math.log(threshold) * Math.sqrt((least * pooled) / (1 - pooled)));
}
/** The p-value of "no pair is further apart than the threshold" when the greatest pair statistic is `z`. */
function pairPValue(measure, rates, threshold, z) {
    return unionPValue(rates.length, thresholdInErrors(measure, rates, threshold), z);
}
/** Whether the observed rates of a pair do not break a threshold: its statistic there is not positive. */
function isWithin(measure, a, b, threshold) {
    return measure === 'difference'
        ? rateOf(a) - rateOf(b) <= threshold
        : rateOf(a) >= threshold * rateOf(b);
}
/**
 * Calls back with every ordered pair, the one that is furthest apart first: the best bound comes early. For one first
 * group the pairs come ever closer together; `closer` as the answer leaves out the rest of them.
 */
function forEachPair(measure, rates, visit) {
    const order = rates.map((rate, index) => ({ rate, index, value: rateOf(rate) }));
    order.sort((a, b) => (measure === 'difference' ? b.value - a.value : a.value - b.value));
    for (const a of order) {
        for (let k = order.length - 1; k >= 0; k--) {
            const b = order[k];
            if (b === undefined || b === a)
                continue;
            if (visit(a.rate, b.rate, a.index, b.index) === 'closer')
                break;
        }
    }
}

;// CONCATENATED MODULE: ./build/domain/statistics/pair-bounds.js
/** Deciding on the largest difference or the smallest ratio over groups, and the interval that says the same. */




/** The end of the scale where nobody can break the threshold, and the other one. */
const SCALE = { difference: { strict: 0, loose: 1 }, ratio: { strict: 1, loose: 0 } };
/** The boundary in the threshold up to which a pair's statistic satisfies `shows`; undefined when it never does. */
function pairBoundary(measure, a, b, shows) {
    const { strict, loose } = SCALE[measure];
    // A ratio of 0 or a difference of 1 has no standard error to speak of; the ends are approached, not touched.
    const at = (t) => shows(pairScore(measure, a, b, t).z, t);
    const first = measure === 'difference' ? strict : strict - 1e-12;
    const last = measure === 'difference' ? loose : 1e-12;
    if (!at(first))
        return undefined;
    return at(last) ? loose : bisect(first, last, at);
}
/** The largest disparity shown: the last threshold, from the strict end, that some pair breaks at level `alpha`. */
function shownBound(measure, rates, alpha) {
    let best;
    let record = -Infinity;
    const start = measure === 'difference' ? 0 : 1 - 1e-12;
    forEachPair(measure, rates, (a, b, i, j) => {
        const from = best?.value ?? start;
        if (isWithin(measure, a, b, from))
            return 'closer';
        const z = pairScore(measure, a, b, from).z;
        if (z <= record)
            return undefined;
        record = z;
        const value = pairBoundary(measure, a, b, (statistic, t) => pairPValue(measure, rates, t, statistic) <= alpha);
        if (value !== undefined) {
            best = { value, pair: [i, j] };
            record = pairScore(measure, a, b, value).z;
        }
        return undefined;
    });
    return best;
}
/** The largest disparity not excluded: up to here some pair is not shown to keep the threshold. */
function excludedBound(measure, rates, quantile) {
    const { strict, loose } = SCALE[measure];
    let best = strict;
    const worse = (value) => measure === 'difference' ? value > best : value < best;
    const open = (z) => z > -quantile;
    forEachPair(measure, rates, (a, b) => {
        if (best === loose)
            return 'closer';
        if (best !== strict && !open(pairScore(measure, a, b, best).z))
            return undefined;
        const value = pairBoundary(measure, a, b, open);
        if (value !== undefined && worse(value))
            best = value;
        return undefined;
    });
    return best;
}
/** The greatest statistic over ordered pairs at a threshold. */
function greatest(measure, rates, threshold) {
    let best = { value: -Infinity, pair: [0, 1] };
    forEachPair(measure, rates, (a, b, i, j) => {
        if (best.value > 0 && isWithin(measure, a, b, threshold))
            return 'closer';
        const { z } = pairScore(measure, a, b, threshold);
        if (z > best.value)
            best = { value: z, pair: [i, j] };
        return undefined;
    });
    return best;
}
/**
 * Tests "the largest difference is at most T" or "the smallest ratio is at least T" over two or more groups.
 *
 * `holds` is an intersection–union test (Berger 1982, Technometrics 24:295): every ordered pair is shown to keep T,
 * each at level `pass`. `broken` is one test of the greatest pair statistic at level `fail`, with the range of normal
 * variables as its null distribution.
 */
function testPairs(measure, rates, threshold, levels) {
    const { value: z, pair } = greatest(measure, rates, threshold);
    const pValue = pairPValue(measure, rates, threshold, z);
    const isKept = z <= -normalQuantile(1 - levels.pass);
    return { finding: pValue <= levels.fail ? 'broken' : isKept ? 'holds' : 'open', z, pair, pValue };
}
/**
 * `testPairs` with its exact inversions: for a difference `broken` ⇔ lower ≥ T and `holds` ⇔ upper ≤ T; for a ratio
 * `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
function judgePairs(measure, rates, threshold, levels) {
    const { finding, z, pair, pValue } = testPairs(measure, rates, threshold, levels);
    const shown = shownBound(measure, rates, levels.fail);
    const inner = shown?.value ?? SCALE[measure].strict;
    const outer = excludedBound(measure, rates, normalQuantile(1 - levels.pass));
    const [lower, upper] = measure === 'difference' ? [inner, outer] : [outer, inner];
    const [above, below] = measure === 'difference' ? ['broken', 'holds'] : ['holds', 'broken'];
    const settled = settle({ finding, lower, upper }, threshold, above, below);
    return { ...settled, z, pValue, boundPair: shown?.pair ?? pair };
}

;// CONCATENATED MODULE: ./build/domain/statistics/chi-square.js

/**
 * P(χ² ≥ x) for a whole number of degrees of freedom: the finite sums of Abramowitz & Stegun 26.4.4 and 26.4.5, all
 * terms positive, added from logarithms so that thousands of degrees neither overflow nor vanish.
 */
function chiSquareUpperTail(x, degrees) {
    if (!(x > 0))
        return 1;
    const half = x / 2;
    const isOdd = degrees % 2 === 1;
    let sum = isOdd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
    // The first term is e^(−x/2) (x/2)^a / Γ(a + 1) with a = ½ or 0; Γ(3/2) = √π/2.
    let a = isOdd ? 0.5 : 0;
    let logTerm = -half + (isOdd ? 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) : 0);
    for (; a < degrees / 2 - 0.25; a++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / (a + 1));
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/domain/fairness/family-bounds.js
/** The tests of a check: every family judged, and the judgements put together. */




function judgeFamily(family, check, levels) {
    const { kind } = check.metric;
    if (kind === 'group_min' || kind === 'group_max') {
        if (family.rates.length === 0)
            return null;
        const extreme = kind === 'group_min' ? 'min' : 'max';
        return { ...judgeExtreme(extreme, family.rates, check.threshold, levels), boundPair: null };
    }
    if (family.rates.length < 2)
        return null;
    const judgement = judgePairs(kind, family.rates, check.threshold, levels);
    const [i, j] = judgement.boundPair;
    return { ...judgement, boundPair: [family.groups[i] ?? '', family.groups[j] ?? ''] };
}
/**
 * Judges all families of a check: it holds when every family holds, and is broken when one is (the levels already
 * share α between the families). Null when a family has too few groups with a defined rate to be tested.
 */
function judgeFamilies(families, check, levels) {
    const isFloor = hasFloor(check.metric.kind);
    let worst = null;
    for (const family of families) {
        const next = judgeFamily(family, check, levels);
        if (next === null)
            return null;
        worst = worst === null ? next : combine(worst, next, isFloor);
    }
    return worst;
}
function combine(a, b, isFloor) {
    const findings = [a.finding, b.finding];
    const finding = findings.includes('broken')
        ? 'broken'
        : findings.includes('open')
            ? 'open'
            : 'holds';
    const pick = isFloor ? Math.min : Math.max;
    const isSecond = isFloor ? b.upper < a.upper : b.lower > a.lower;
    return {
        finding,
        lower: pick(a.lower, b.lower),
        upper: pick(a.upper, b.upper),
        boundPair: (isSecond ? b : a).boundPair,
    };
}
/** Pearson's χ² of equal rates over the groups; 1 where all rates are 0 or all are 1, null for one group. */
function homogeneity(rates) {
    if (rates.length < 2)
        return null;
    const trials = rates.reduce((sum, rate) => sum + rate.trials, 0);
    const pooled = rates.reduce((sum, rate) => sum + rate.successes, 0) / trials;
    if (pooled === 0 || pooled === 1)
        return 1;
    const statistic = rates.reduce((sum, rate) => {
        const d = rate.successes - rate.trials * pooled;
        return sum + (d * d) / (rate.trials * pooled * (1 - pooled));
    }, 0);
    return chiSquareUpperTail(statistic, rates.length - 1);
}
/**
 * The p-value of "no difference between the groups": χ² with G − 1 degrees of freedom on the pooled rate, times the
 * number of families (Bonferroni) where there are several. It informs and never decides.
 */
function noDifferencePValue(families) {
    const values = families.map(({ rates }) => homogeneity(rates));
    const known = values.filter((value) => value !== null);
    if (known.length === 0 || known.length < values.length)
        return null;
    // A loop: tens of thousands of control levels are too many arguments for a spread.
    return known.reduce((least, value) => Math.min(least, known.length * value), 1);
}

;// CONCATENATED MODULE: ./build/domain/fairness/extreme-groups.js
/** Which groups are behind an estimate. */





/** The groups of a stratum with rows, from the highest to the lowest value; equal ones in their order. */
function ordered(stratum, valueOf) {
    return comparedGroups(stratum)
        .filter(({ counts }) => rowsOf(counts) > 0)
        .map((group) => ({ group: group.group, value: valueOf(group) }))
        .sort((a, b) => b.value - a.value);
}
/** The rate that the estimate is of: the worse one of equalized odds. */
function worseRate(check, rates, stratum) {
    const [first] = rates;
    const valueOf = (rate) => {
        const values = comparedGroups(stratum).map(({ counts }) => rateValue(rate, counts));
        return aggregate(check.metric.kind, values, rateValue(rate, stratum.overall), check.method);
    };
    const isWorse = (a, b) => (hasFloor(check.metric.kind) ? a < b : a > b);
    return rates.reduce((worst, rate) => (worst === undefined || isWorse(valueOf(rate), valueOf(worst)) ? rate : worst), first);
}
/** Whether the lowest rate is the worst one to have. */
function isLowWorst(check, rate, favorable) {
    if (check.metric.kind === 'group_min')
        return true;
    if (check.metric.kind === 'group_max')
        return false;
    return rate?.better === 'label' ? favorable !== 'negative' : rate?.better !== 'low';
}
/** Finds them for the estimate of a check in the stratum it is from. */
function findExtremes(check, rates, stratum, favorable) {
    const rate = worseRate(check, rates, stratum);
    const list = ordered(stratum, ({ counts }) => rate === undefined ? rowsOf(counts) : rateValue(rate, counts));
    const [highest, lowest] = [list[0], list.at(-1)];
    if (highest === undefined || lowest === undefined)
        return { pair: null, group: null };
    const group = (isLowWorst(check, rate, favorable) ? lowest : highest).group;
    const isPaired = check.metric.kind === 'difference' || check.metric.kind === 'ratio';
    return { pair: isPaired && list.length > 1 ? [highest.group, lowest.group] : null, group };
}

;// CONCATENATED MODULE: ./build/domain/fairness/words.js
/** Numbers and lists as they stand in sentences. */
/** A number with three decimals, and more where fewer would put it on the wrong side of the threshold. */
function shortNumber(value, threshold) {
    for (let digits = 3; digits < 7; digits++) {
        const text = value.toFixed(digits);
        if (Math.sign(Number(text) - threshold) === Math.sign(value - threshold))
            return text;
    }
    return value.toFixed(6);
}
/** The first few names in quotes, and how many more there are. */
function quotedList(names, most = 3) {
    const shown = names.slice(0, most).map((name) => `\`${name}\``);
    const rest = names.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(' and ');
}
/** A whole number with thousands separated, the same in every locale. */
function wholeNumber(value) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/domain/fairness/reason.js


/** The interval, e.g. `[0.112, 0.182]`. */
function intervalText({ lower, upper }, threshold) {
    return `[${shortNumber(lower, threshold)}, ${shortNumber(upper, threshold)}]`;
}
/** What the interval says, e.g. `the whole interval [0.112, 0.182] is above 0.10`. */
function boundReason(check, bounds, worst) {
    const { threshold, thresholdText } = check;
    const interval = intervalText(bounds, threshold);
    const isFloor = hasFloor(check.metric.kind);
    if (bounds.finding === 'open') {
        return `the interval ${interval} contains ${thresholdText}: these rows neither show nor rule out that it is crossed`;
    }
    const isAbove = (bounds.finding === 'broken') !== isFloor;
    const sentence = `the whole interval ${interval} is ${isAbove ? 'above' : 'below'} ${thresholdText}`;
    const { boundPair } = bounds;
    const isOther = boundPair !== null && worst?.some((group) => !boundPair.includes(group)) === true;
    if (bounds.finding !== 'broken' || !isOther)
        return sentence;
    return `${sentence}, most clearly between ${quotedList(boundPair)}`;
}
/** What the bare number says. */
function pointReason(check, estimate, holds) {
    const { operator, threshold, thresholdText, metric } = check;
    if (Number.isNaN(estimate))
        return `${metric.name} is undefined (0 divided by 0)`;
    const value = metric.rates.length === 0 ? wholeNumber(estimate) : shortNumber(estimate, threshold);
    return `${value} is ${holds ? '' : 'not '}${operator} ${thresholdText}`;
}
/** How many rows would do. */
function rowsReason(needed) {
    if (needed === null)
        return '';
    const entries = Object.entries(needed.groups);
    const shown = entries.slice(0, 4).map(([group, rows]) => `${wholeNumber(rows)} of \`${group}\``);
    const more = entries.length > 4 ? `, … (${entries.length} groups)` : '';
    const times = needed.scale.toFixed(needed.scale < 10 ? 1 : 0);
    return `; about ${times} times the rows would probably decide, towards ${needed.to}: ${shown.join(', ')}${more}`;
}
/** Why it cannot be decided, after what the numbers would say. */
function obstacleReason(sentence, list, needed) {
    const [first, second, ...rest] = list.map(({ reason }) => reason);
    const also = second === undefined ? '' : `; also ${second}`;
    const more = rest.length === 0
        ? ''
        : `; and for ${rest.length} more such reason${rest.length === 1 ? '' : 's'}`;
    return `at best inconclusive, as ${first ?? ''}${also}${more} (${sentence})${rowsReason(needed)}`;
}
/** Why a check that has no rule with known error rates is only reported. */
function reportOnlyReason(check) {
    const words = [
        ...(check.method === 'to_overall' ? ['method to_overall'] : []),
        ...(check.agg === 'mean' ? ['agg mean'] : []),
    ];
    if (words.length === 0)
        return null;
    return `report-only: for ${words.join(' and ')} there is no decision rule with known error rates (\`decision: point\` decides by the bare number)`;
}

;// CONCATENATED MODULE: ./build/domain/statistics/rows-needed.js
/** How many times the rows at hand, groups in the same shares, would decide at the observed rates. */






/** Beyond this factor a number of rows is of no use to anybody. */
const LARGEST_FACTOR = 1e6;
/** The missed chance of the decision, and Φ⁻¹ of its complement. */
const BETA = 0.1;
/** A pair's statistic at `k` times the counts, and the standard error of the observed rates in its units. */
function scaled(a, b, threshold, k) {
    const times = (rate) => ({ successes: k * rate.successes, trials: k * rate.trials });
    const { z, variance } = differenceScore(times(a), times(b), threshold);
    const observed = [a, b].reduce((sum, rate) => {
        const p = rateOf(rate);
        return sum + (p * (1 - p)) / (k * rate.trials);
    }, 0);
    return { z, spread: observed === 0 ? 0 : Math.sqrt(observed / variance) };
}
/** The least factor in [1, 10⁶] from which on `decides` says yes; undefined when it never does. */
function leastFactor(decides) {
    if (decides(1))
        return 1;
    let k = 2;
    while (!decides(k)) {
        if (k >= LARGEST_FACTOR)
            return undefined;
        k *= 2;
    }
    return bisect(k, k / 2, decides, k * 1e-9);
}
/** Every pair has to be shown to keep the threshold: the largest of the pairs' factors. */
function factorToPass(rates, threshold, alpha) {
    const quantile = normalQuantile(1 - alpha);
    const range = criticalValue(rates.length, BETA, 0);
    let factor = 1;
    forEachPair('difference', rates, (a, b) => {
        const decides = (k) => {
            const { z, spread } = scaled(a, b, threshold, k);
            return z <= -quantile - range * spread;
        };
        if (factor !== undefined && !decides(factor))
            factor = leastFactor(decides);
        return undefined;
    });
    return factor;
}
/** One pair that is shown to break the threshold is enough: the smallest of the pairs' factors. */
function factorToFail(rates, threshold, alpha) {
    const power = normalQuantile(1 - BETA);
    const margin = (a, b, k) => {
        const { z, spread } = scaled(a, b, threshold, k);
        return z - power * spread;
    };
    const isShown = (z, k) => unionPValue(rates.length, thresholdInErrors('difference', rates, threshold, k), z) <= alpha;
    let factor;
    let record = -Infinity;
    forEachPair('difference', rates, (a, b) => {
        if (isWithin('difference', a, b, threshold) || factor === 1)
            return 'closer';
        if (factor !== undefined && margin(a, b, factor) <= record)
            return undefined;
        factor = leastFactor((k) => isShown(margin(a, b, k), k));
        record = factor === undefined ? record : margin(a, b, factor);
        return undefined;
    });
    return factor;
}
/**
 * The factor on the rows at which "the largest difference is at most T" would be decided, at the observed rates:
 * towards pass when the observed difference is below T, else towards fail. Null near the threshold (|T − D| < T/4),
 * where no number of rows is worth naming, and beyond a million times. Itself an estimate: fix the number of rows in
 * advance; topping up until the check passes is a sequential test and breaks the level.
 */
function scaleNeeded(rates, threshold, levels) {
    const values = rates.map(rateOf);
    const largest = values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 1);
    if (Math.abs(threshold - largest) < threshold / 4 || rates.length < 2)
        return null;
    const to = largest < threshold ? 'pass' : 'fail';
    const factor = to === 'pass'
        ? factorToPass(rates, threshold, levels.pass)
        : factorToFail(rates, threshold, levels.fail);
    return factor === undefined ? null : { to, factor };
}

;// CONCATENATED MODULE: ./build/domain/fairness/rows-wanted.js
/** The rows that would decide an open check. */



/** The factor that lifts every denominator of the families to the least one. */
function denominatorFactor(families, least) {
    const trials = families.flatMap(({ rates }) => rates.map((rate) => rate.trials));
    return trials.reduce((factor, n) => Math.max(factor, least / n), 1);
}
function familiesScale(families, threshold, levels) {
    const disparity = ({ rates }) => {
        const values = rates.map(rateOf);
        return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 1);
    };
    const above = families.filter((family) => disparity(family) > threshold);
    const asked = above.length > 0 ? above : families;
    const scales = asked.map(({ rates }) => scaleNeeded(rates, threshold, levels));
    const known = scales.filter((scale) => scale !== null);
    const [first] = known;
    if (first === undefined)
        return null;
    // One family shown above the threshold fails the check; to pass it every family has to be shown below.
    if (above.length > 0)
        return known.reduce((a, b) => (b.factor < a.factor ? b : a), first);
    if (known.length < scales.length)
        return null;
    return known.reduce((a, b) => (b.factor > a.factor ? b : a), first);
}
/**
 * The rows that would decide a difference between groups, null for other measures (no power was computed for them),
 * near the threshold, and for a family that cannot be tested.
 */
function rowsNeeded(check, table, families, levels, minDenominator) {
    const isTestable = families.every(({ rates }) => rates.length >= 2);
    if (check.metric.kind !== 'difference' || !isTestable)
        return null;
    const wanted = familiesScale(families, check.threshold, levels);
    if (wanted === null)
        return null;
    const scale = Math.max(wanted.factor, denominatorFactor(families, minDenominator));
    const groups = new Map();
    for (const { groups: cells } of table.strata) {
        for (const { group, counts, isExcluded } of cells) {
            if (!isExcluded)
                groups.set(group, (groups.get(group) ?? 0) + rowsOf(counts));
        }
    }
    const entries = [...groups].map(([group, rows]) => [group, Math.ceil(scale * rows)]);
    return { to: wanted.to, scale, groups: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./build/domain/fairness/undecidable.js
/** What can at best be inconclusive, and why, in words. */




const certain = (reason) => ({ reason, isCurable: false });
/** `, where region is north` for a stratum with a level. */
const inLevel = (level) => level === null ? '' : ` in control level \`${level}\``;
function constantPrediction(table) {
    const [rows, selected] = table.strata.reduce(([n, s], { overall }) => [n + rowsOf(overall), s + selectedOf(overall)], [0, 0]);
    if (selected > 0 && selected < rows)
        return [];
    const label = selected === 0 ? 'negative' : 'positive';
    return [
        certain(`every row is predicted ${label}: a constant prediction shows nothing about fairness`),
    ];
}
function singleGroup(table) {
    const most = table.strata.reduce((n, stratum) => Math.max(n, comparedGroups(stratum).length), 0);
    if (most >= 2)
        return [];
    return [
        certain(`\`${table.feature}\` has ${most === 1 ? 'a single group' : 'no group'} to compare`),
    ];
}
/** Groups that occur elsewhere and have no row here. */
function absentGroups(table) {
    return table.strata.flatMap((stratum) => {
        const absent = comparedGroups(stratum).filter(({ counts }) => rowsOf(counts) === 0);
        if (absent.length === 0)
            return [];
        const groups = quotedList(absent.map(({ group }) => group));
        const has = absent.length === 1 ? 'has' : 'have';
        return [
            certain(`${groups} ${has} no rows${inLevel(stratum.level)} (\`exclude-groups\` leaves a group out)`),
        ];
    });
}
function undefinedRates({ rate, stratum, undefinedGroups }) {
    if (undefinedGroups.length === 0)
        return [];
    const has = undefinedGroups.length === 1 ? 'has' : 'have';
    const groups = `${quotedList(undefinedGroups)} ${has} no ${rate.denominator}${inLevel(stratum.level)}`;
    return [certain(`${groups}, so ${rate.name} is undefined there`)];
}
function smallDenominators({ rate, stratum, groups, rates }, least) {
    const small = groups.flatMap((group, index) => {
        const trials = rates[index]?.trials ?? 0;
        return trials < least ? [{ group, trials }] : [];
    });
    const [first] = small.sort((a, b) => a.trials - b.trials);
    if (first === undefined)
        return [];
    const more = small.length > 1 ? ` (${small.length} groups have too few)` : '';
    const reason = `\`${first.group}\` has ${first.trials} ${rate.denominator}${inLevel(stratum.level)}, fewer than the ${least} of min-denominator${more}: too few to judge ${rate.name}`;
    return [{ reason, isCurable: true }];
}
/** Rates so close to 0 or 1 that no difference among them could exceed the threshold. */
function cannotExceed({ rate, stratum, rates }, { threshold, thresholdText }) {
    const values = rates.map(rateOf);
    if (values.length === 0)
        return [];
    const isLow = values.every((value) => value <= threshold);
    if (!isLow && !values.every((value) => value >= 1 - threshold))
        return [];
    const side = isLow ? `at most ${thresholdText}` : `at least 1 - ${thresholdText}`;
    return [
        certain(`every ${rate.name}${inLevel(stratum.level)} is ${side}, so no difference could exceed ${thresholdText} and its absence shows nothing`),
    ];
}
/** Everything that keeps a check from being decided, the gravest first. */
function obstacles(check, table, families, policy) {
    const isStrict = policy.undefined === 'inconclusive';
    const isBound = policy.decision === 'bound';
    const absent = isStrict ? absentGroups(table) : [];
    // A number of rows is a fact, whatever was predicted for them.
    if (check.metric.rates.length === 0)
        return absent;
    return [
        ...constantPrediction(table),
        ...singleGroup(table),
        ...absent,
        // A test needs a denominator whatever the point value is taken to be.
        ...(isStrict || (isBound && policy.undefined === 'zero')
            ? families.flatMap(undefinedRates)
            : []),
        ...families.flatMap((family) => smallDenominators(family, policy.minDenominator)),
        ...(isBound && check.metric.kind === 'difference'
            ? families.flatMap((family) => cannotExceed(family, check))
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/judge-check.js








/** The rates a check compares: for a measure that needs it, of the favorable label. */
function checkRates(check, table) {
    const isOther = check.metric.needsFavorable && table.labels.favorable === 'negative';
    return isOther ? [FAVORABLE_NEGATIVE_RATE] : check.metric.rates;
}
const keeps = (operator, value, threshold) => {
    switch (operator) {
        case '<=':
            return value <= threshold;
        case '<':
            return value < threshold;
        case '>=':
            return value >= threshold;
        case '>':
            return value > threshold;
    }
};
const FINDINGS = { holds: 'pass', broken: 'fail', open: 'inconclusive' };
function wanted({ check, table, families, levels, policy }) {
    return rowsNeeded(check, table, families, levels, policy.minDenominator);
}
/** The verdict of a sentence that would be `verdict` if nothing stood in the way. */
function capped(verdict, sentence, inTheWay, question) {
    const isOpen = question.policy.decision === 'bound' && verdict === 'inconclusive';
    const isCurable = inTheWay.every((obstacle) => obstacle.isCurable);
    const needed = isCurable && (isOpen || inTheWay.length > 0) ? wanted(question) : null;
    if (inTheWay.length > 0) {
        return { verdict: 'inconclusive', reason: obstacleReason(sentence, inTheWay, needed), needed };
    }
    return { verdict, reason: `${sentence}${rowsReason(needed)}`, needed };
}
function decide(question, estimate, bounds, worst) {
    const { check, table, families, policy } = question;
    const isFact = check.metric.rates.length === 0;
    const isPoint = policy.decision === 'point' || isFact;
    const point = pointReason(check, estimate, keeps(check.operator, estimate, check.threshold));
    const reportOnly = reportOnlyReason(check);
    if (!isPoint && reportOnly !== null) {
        return { verdict: 'inconclusive', reason: `${reportOnly}; ${point}`, needed: null };
    }
    const inTheWay = obstacles(check, table, families, policy);
    if (isPoint) {
        const isKept = keeps(check.operator, estimate, check.threshold);
        const verdict = Number.isNaN(estimate) ? 'inconclusive' : isKept ? 'pass' : 'fail';
        const note = isFact ? '' : ' (the bare number: sampling error is not considered)';
        return capped(verdict, `${point}${note}`, inTheWay, question);
    }
    if (bounds === null)
        return capped('inconclusive', point, inTheWay, question);
    return capped(FINDINGS[bounds.finding], boundReason(check, bounds, worst), inTheWay, question);
}
/**
 * Judges a check of one feature. `familyCount` is m: the families judged together for *fail*, of all checks that
 * count; a check that only warns is judged with its own families, as it changes nothing.
 */
function judgeCheck(check, table, counts, policy, familyCount) {
    const rates = checkRates(check, counts);
    const families = makeFamilies(rates, table);
    const alpha = 1 - policy.confidenceLevel;
    const m = check.severity === 'error' ? familyCount : Math.max(1, families.length);
    const levels = { pass: alpha, fail: familyLevel(alpha, m) };
    const question = { check, table, families, policy, levels };
    const { value, stratum } = worstEstimate(check, rates, table, policy.undefined);
    const extremes = findExtremes(check, rates, stratum, counts.labels.favorable);
    const isReported = policy.decision === 'bound' && reportOnlyReason(check) !== null;
    const bounds = reportOnlyReason(check) === null ? judgeFamilies(families, check, levels) : null;
    const decided = decide(question, value, bounds, extremes.pair);
    return {
        check,
        feature: table.feature,
        control: stratum.level,
        estimate: value,
        lower: bounds?.lower ?? null,
        upper: bounds?.upper ?? null,
        pValueNoDifference: noDifferencePValue(families),
        verdict: decided.verdict,
        severity: isReported ? 'warn' : check.severity,
        reason: `${decided.reason}${table.strata.length > 1 ? `; the estimate is the worst,${inLevel(stratum.level)}` : ''}`,
        worstPair: extremes.pair,
        worstGroup: extremes.group,
        rowsNeeded: decided.needed,
    };
}

;// CONCATENATED MODULE: ./build/domain/fairness/gate-outputs.js
/** The outputs of a fairness gate beside its verdict. */





/** Output `failed-checks`: what stands between the gate and *pass*, the worst first. */
function failedChecks({ checks }) {
    return checks
        .filter(({ verdict, severity }) => severity === 'error' && verdict !== 'pass')
        .sort((a, b) => evidence_verdict/* verdicts */.rY.indexOf(b.verdict) - evidence_verdict/* verdicts */.rY.indexOf(a.verdict))
        .map((result) => ({
        metric: result.check.metric.name,
        feature: result.feature,
        control: result.control,
        operator: result.check.operator,
        threshold: result.check.threshold,
        estimate: Number.isFinite(result.estimate) ? result.estimate : null,
        verdict: result.verdict,
        reason: result.reason,
    }));
}
/** How far an estimate lies on the wrong side of its threshold, as a share of it. */
function excess({ check, estimate }) {
    const beyond = check.operator.startsWith('>')
        ? check.threshold - estimate
        : estimate - check.threshold;
    return Number.isNaN(beyond) ? -Infinity : beyond / Math.max(check.threshold, 1e-9);
}
/** Output `worst-group`: `feature=group` behind the worst verdict (of equal ones the furthest off); '' without one. */
function worstGroup({ checks }) {
    const counting = checks.filter(({ severity }) => severity === 'error');
    const list = counting.length > 0 ? counting : checks;
    const worst = (0,evidence_verdict/* worstVerdict */.zP)(...list.map(({ verdict }) => verdict));
    const [first] = list
        .filter(({ verdict, worstGroup: group }) => verdict === worst && group !== null)
        .sort((a, b) => excess(b) - excess(a));
    return first === undefined ? '' : `${first.feature}=${first.worstGroup ?? ''}`;
}
/** What is put out for every feature, whether a check asks for it or not. */
const SUMMARY = [
    'demographic_parity_difference',
    'demographic_parity_ratio',
    'equalized_odds_difference',
    'equalized_odds_ratio',
    'equal_opportunity_difference',
    'equal_opportunity_ratio',
    'accuracy_score_group_min',
];
function featureMetrics(table, counts, undefinedRule) {
    return SUMMARY.flatMap((name) => {
        const metric = disparityMetric(name);
        // Without a favorable label a ratio of selection rates is Fairlearn's, of the positive label.
        if (metric === undefined)
            return [];
        const check = { metric, method: 'between_groups', agg: 'worst_case' };
        const { value } = worstEstimate(check, checkRates({ metric }, counts), table, undefinedRule);
        return Number.isFinite(value) ? [[`${table.feature}.${name}`, value]] : [];
    });
}
function checkMetrics(checks) {
    return checks.flatMap(({ check, feature, estimate }) => {
        const method = check.method === 'to_overall' ? '.to_overall' : '';
        const agg = check.agg === 'mean' ? '.mean' : '';
        const name = `${feature}.${check.metric.name}${method}${agg}`;
        return Number.isFinite(estimate) ? [[name, estimate]] : [];
    });
}
/**
 * Output `metrics`: flat names to numbers, the worst control level where there are any. `accuracy_score` is of all
 * rows, `sex.demographic_parity_difference` over the groups of `sex`. What is undefined is left out.
 */
function gateMetrics(evaluation) {
    const { table, policy, checks } = evaluation;
    const rule = policy.undefined === 'skip' ? 'skip' : 'zero';
    const [first] = table.features;
    const strata = first?.strata ?? [];
    const overall = strata.flatMap(({ level, overall: counts }) => Object.entries(definedMetrics(counts)).flatMap(([name, value]) => value === null ? [] : [[level === null ? name : `${level}.${name}`, value]]));
    const features = table.features.flatMap((feature) => featureMetrics(feature, table, rule));
    return Object.fromEntries([...overall, ...features, ...checkMetrics(checks)]);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/commands/output-folder.js
var output_folder = __webpack_require__(16799);
// EXTERNAL MODULE: ./build/domain/evidence/gate-statement.js
var gate_statement = __webpack_require__(17384);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
;// CONCATENATED MODULE: ./build/commands/statement-file.js


/** `<name>.intoto.json`: the statement about a report, given exactly the text that is written to `<name>.json`. */
function statementFile(facts, reportJson) {
    const statement = (0,gate_statement/* gateStatement */.fc)(facts, (0,digest/* sha256OfText */.iQ)(reportJson));
    return {
        path: `${facts.name}.intoto.json`,
        content: `${JSON.stringify(statement, null, 2)}\n`,
    };
}

// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(42787);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/view.js




/** How verdicts look beside text. */
const marks = {
    pass: '✅',
    inconclusive: '❔',
    error: '🛑',
    fail: '❌',
};
/** A number with three significant decimals, or a dash where there is none. */
function shown(value) {
    return value === null || Number.isNaN(value) ? '–' : String(Number(value.toFixed(4)));
}
/** `[0.112, 0.182]`, or a dash. */
function shownInterval({ lower, upper }) {
    return lower === null || upper === null ? '–' : `[${shown(lower)}, ${shown(upper)}]`;
}
/** `demographic_parity_difference <= 0.10`, with method and aggregation where they are not the usual ones. */
function checkText({ check }) {
    const method = check.method === 'to_overall' ? ' method to_overall' : '';
    const agg = check.agg === 'mean' ? ' agg mean' : '';
    return `${check.metric.name} ${check.operator} ${check.thresholdText}${method}${agg}`;
}
/** The feature, and the control level where there is one. */
function subjectText({ feature, control }) {
    return control === null ? feature : `${feature} within ${control}`;
}
/** A count, or `<5` where it is too small to be published. */
function shownCount(count, minimumCell) {
    return count > 0 && count < minimumCell ? `<${minimumCell}` : wholeNumber(count);
}
/** The rates a reader needs for the checks of one feature: those that are compared, then the usual ones. */
function ratesOf(evaluation, feature) {
    const compared = evaluation.checks
        .filter((result) => result.feature === feature)
        .flatMap(({ check }) => checkRates(check, evaluation.table));
    const usual = RATE_METRICS.filter(({ name }) => [
        'selection_rate',
        'true_positive_rate',
        'false_positive_rate',
        'accuracy_score',
        'precision_score',
    ].includes(name));
    const all = new Map();
    for (const rate of [...compared, ...usual])
        if (!all.has(rate.name))
            all.set(rate.name, rate);
    return [...all.values()];
}
/** A rate of a group for a reader: hidden when it rests on too few to be published, a dash when on none. */
function shownRate(rate, { counts }, minimumCell) {
    const { successes, trials } = rateIn(rate, counts);
    if (trials === 0)
        return '–';
    return trials < minimumCell ? 'hidden' : shown(successes / trials);
}
/** Groups with rows, in the order of the table. */
function presentGroups(stratum) {
    return stratum.groups.filter(({ counts }) => rowsOf(counts) > 0);
}
/** One sentence for the top: how many checks ended how. */
function headline(evaluation, name) {
    const counting = evaluation.checks.filter(({ severity }) => severity === 'error');
    const count = (verdict) => counting.filter((result) => result.verdict === verdict).length;
    const parts = ['fail', 'error', 'inconclusive', 'pass']
        .filter((verdict) => count(verdict) > 0)
        .map((verdict) => `${count(verdict)} ${verdict}`);
    const checks = counting.length === 1 ? '1 check' : `${counting.length} checks`;
    const detail = counting.length === 0 ? 'no check counts' : `${checks}: ${parts.join(', ')}`;
    return `Fairness gate${name === 'fairness' ? '' : ` ${name}`}: ${evaluation.verdict} (${detail})`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/markdown.js





/** Groups that one table of a comment shows; the HTML report shows all. */
const MOST_GROUPS = 50;
/** The report as GitHub Markdown: the verdict and the checks first, then the groups, then how it was done. */
function markdownSections(outcome, inputs) {
    const { evaluation } = outcome;
    return [
        {
            markdown: `## ${marks[evaluation.verdict]} ${headline(evaluation, inputs.name)}\n\n${checkTable(evaluation.checks)}`,
        },
        ...reasons(evaluation.checks),
        ...evaluation.table.features.map((table) => groupSection(table, outcome, inputs)),
        ...foldSection(outcome),
        methodSection(outcome, inputs),
    ];
}
function checkTable(checks) {
    return (0,markdown_table/* markdownTable */.Q)([
        { title: '' },
        { title: 'check' },
        { title: 'for' },
        { title: 'estimate', align: 'right' },
        { title: 'interval', align: 'right' },
    ], checks.map((result) => [
        `${marks[result.verdict]} ${result.verdict}${result.severity === 'warn' ? ' (warn)' : ''}`,
        (0,report_escape/* inlineCode */.ti)(checkText(result)),
        (0,report_escape/* escapeMarkdown */.FV)(subjectText(result), 80),
        shown(result.estimate),
        shownInterval(result),
    ]));
}
/** Why each check ended so, the ones that did not pass first. */
function reasons(checks) {
    const lines = [...checks]
        .sort((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass'))
        .map((result) => {
        const what = `${(0,report_escape/* inlineCode */.ti)(checkText(result))} for ${(0,report_escape/* escapeMarkdown */.FV)(subjectText(result), 80)}`;
        const pair = result.worstPair === null
            ? ''
            : ` (${result.worstPair.map((group) => (0,report_escape/* escapeMarkdown */.FV)(group, 60)).join(' against ')})`;
        return `- ${marks[result.verdict]} ${what}${pair}: ${(0,report_escape/* escapeMarkdown */.FV)(result.reason, 700)}.`;
    });
    return [{ markdown: lines.join('\n') }];
}
function groupSection(table, { evaluation }, { minimumCell }) {
    const rates = ratesOf(evaluation, table.feature);
    const rows = table.strata.flatMap((stratum) => presentGroups(stratum).map((group) => [
        (0,report_escape/* escapeMarkdown */.FV)(stratum.level === null ? group.group : `${stratum.level}: ${group.group}`, 80) + (group.isExcluded ? ' (excluded)' : ''),
        shownCount(rowsOf(group.counts), minimumCell),
        ...rates.map((rate) => shownRate(rate, group, minimumCell)),
    ]));
    const columns = ['group', 'n', ...rates.map(({ name }) => name)];
    const more = rows.length > MOST_GROUPS
        ? `\n\n${rows.length - MOST_GROUPS} more groups are in the HTML report.`
        : '';
    const shownTable = (0,markdown_table/* markdownTable */.Q)(columns.map((title, index) => ({ title, align: index === 0 ? 'left' : 'right' })), rows.slice(0, MOST_GROUPS));
    return {
        markdown: `<details><summary>Groups of ${(0,report_escape/* escapeMarkdown */.FV)(table.feature, 80)} (${rows.length})</summary>\n\n${shownTable}${more}\n\n</details>`,
    };
}
function foldSection({ folds }) {
    const apart = folds.filter(({ pValue }) => pValue < 0.01);
    if (folds.length === 0)
        return [];
    const base = 'Predictions come from several fits of one recipe (cross-validation), so the verdict speaks of the procedure, on average over its fits.';
    const list = apart.map(({ feature, group, lowest, highest }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(`${feature}=${group}`, 80)}: selection rate from ${shown(lowest)} to ${shown(highest)} between folds, more than its rows explain.`);
    return [{ markdown: [base, ...list].join('\n') }];
}
function methodSection(outcome, inputs) {
    const { evaluation, counts, files } = outcome;
    const level = `${shown(evaluation.policy.confidenceLevel * 100)} %`;
    const decision = evaluation.policy.decision === 'bound'
        ? `Pass and fail are each shown at ${level} confidence; what neither shows is inconclusive.`
        : 'The bare numbers decide (`decision: point`); intervals only inform.';
    const rows = `${wholeNumber(counts.rows)} rows${evaluation.table.dropped === 0 ? '' : `, ${wholeNumber(evaluation.table.dropped)} of them dropped for missing values`}.`;
    const listed = files
        .slice(0, 10)
        .map(({ path, sha256, origin }) => `- ${(0,report_escape/* inlineCode */.ti)(path)} sha256 ${(0,report_escape/* inlineCode */.ti)(sha256)} (${origin})`);
    const hidden = `Counts under ${inputs.minimumCell} are hidden.`;
    const list = [
        ...listed,
        ...(files.length > 10 ? [`- and ${files.length - 10} more files`] : []),
    ].join('\n');
    return {
        markdown: `<details><summary>Method and data</summary>\n\n${rows} ${decision} ${hidden}\n\n${list}\n\n</details>`,
    };
}

;// CONCATENATED MODULE: ./build/report/html.js

function render(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return (0,report_escape/* escapeHtml */.ZD)(part);
    if (typeof part === 'number')
        return String(part);
    if ('markup' in part)
        return part.markup;
    return part.map(render).join('');
}
/** Template tag: strings and numbers between the pieces are escaped, `Html` and lists of it are kept. */
function html(pieces, ...parts) {
    return { markup: pieces.map((piece, index) => piece + render(parts[index])).join('') };
}

;// CONCATENATED MODULE: ./build/report/html-page.js

/**
 * Styles of every report: light and dark by the reader's setting, printable, readable from 320 px on. Wide tables scroll in their
 * own box, so that the page never does.
 */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
  --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --tint: #151b23;
  --pass: #3fb950; --fail: #f85149; --unsure: #d29922; --band: #12361f; --dot: #58a6ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
p { margin: .4rem 0; max-width: 46rem; } .soft { color: var(--soft); }
.verdict { display: inline-block; padding: .1rem .6rem; border-radius: 999px; border: 2px solid currentColor; font-weight: 600; }
.pass { color: var(--pass); } .fail, .error { color: var(--fail); } .inconclusive { color: var(--unsure); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .4rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { background: var(--tint); font-weight: 600; } tr:last-child td { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; } td.wide { min-width: 16rem; }
code { font: .88em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: break-word; }
dd code { overflow-wrap: anywhere; }
figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .9rem; margin-bottom: .3rem; }
.chart .row { display: grid; grid-template-columns: 16rem 1fr; gap: 0 1rem; align-items: stretch; max-width: 60rem; }
.chart .label { padding: .45rem 0; line-height: 1.25; overflow-wrap: anywhere; } .chart .label span { color: var(--soft); font-size: .85rem; display: block; }
.chart .track { position: relative; min-height: 2.4rem; margin: 0 .8rem; } .chart .track i { position: absolute; top: 0; bottom: 0; }
.chart .grid { border-left: 1px solid var(--line); } .chart .band { background: var(--band); }
.chart .threshold { border-left: 2px dashed var(--fail); } .chart .track .interval { top: calc(50% - 2px); bottom: auto; height: 4px; border-radius: 2px; background: var(--dot); }
.chart .track .dot { top: calc(50% - 6px); bottom: auto; width: 12px; height: 12px; margin-left: -6px; border-radius: 50%; background: var(--dot); border: 2px solid var(--paper); }
.chart .axis .track { min-height: 1.5rem; } .chart .axis span { position: absolute; transform: translateX(-50%); color: var(--soft); font-size: .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { .chart .row { grid-template-columns: 1fr; } .chart .label { padding: .5rem 0 0; } .chart .label span { display: inline; } }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { .scroll { overflow: visible; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } }
`;
/** A page that loads nothing and runs nothing: the policy allows its own style and no more. */
function htmlPage(title, body) {
    const style = { markup: STYLE };
    return html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.markup;
}

;// CONCATENATED MODULE: ./build/report/html-table.js

/** A table in a box that scrolls by itself when the page is narrow. */
function htmlTable(columns, rows) {
    const kind = (index) => columns[index]?.kind ?? 'text';
    const head = columns.map(({ title }, index) => html `<th scope="col" class="${kind(index)}">${title}</th>`);
    const body = rows.map((cells) => html `<tr>
        ${cells.map((cell, index) => html `<td class="${kind(index)}">${cell}</td>`)}
      </tr> `);
    return html `<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/domain/statistics/wilson.js

/**
 * Wilson's score interval of one proportion at a two-sided confidence level (Wilson 1927, JASA 22:209): for showing a group's rate,
 * not for deciding, where exact tails are used. `null` without trials.
 */
function wilsonInterval({ successes, trials }, confidenceLevel) {
    if (trials === 0)
        return null;
    const z = normalQuantile(1 - (1 - confidenceLevel) / 2);
    const rate = successes / trials;
    const shrunk = z ** 2 / trials;
    const centre = (rate + shrunk / 2) / (1 + shrunk);
    const half = (z * Math.sqrt((rate * (1 - rate) + shrunk / 4) / trials)) / (1 + shrunk);
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

;// CONCATENATED MODULE: ./build/report/interval-chart.js


/** Round steps (1, 2, 5 × 10ⁿ) that give at most six marks over the range. */
function axisStep(range) {
    const rough = range / 6;
    const power = 10 ** Math.floor(Math.log10(rough));
    return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
function axisRange(chart) {
    const numbers = [
        0,
        ...chart.rows.flatMap(({ value, lower, upper, threshold: own }) => [
            value,
            lower,
            upper,
            own ?? null,
        ]),
        ...(chart.band ?? []),
        chart.threshold ?? null,
    ].filter((number) => number !== null && Number.isFinite(number));
    const top = Math.max(...numbers);
    const bottom = Math.min(...numbers);
    return [bottom, top > bottom ? bottom + (top - bottom) * 1.08 : bottom + 1];
}
function axisMarks([from, to]) {
    const step = axisStep(to - from);
    const first = Math.ceil(from / step - 1e-9);
    const count = Math.floor((to - from) / step + 1e-9) + 1;
    return Array.from({ length: count }, (_, index) => (first + index) * step).filter((mark) => mark <= to);
}
const format = (value) => String(Number(value.toPrecision(6)));
/**
 * Dots with their intervals on one axis, drawn by styles alone so that labels keep their size on a phone. The same numbers stand
 * in words in each row's label for a reader that cannot see it; colours come from the page's style.
 */
function intervalChart(chart) {
    const [from, to] = axisRange(chart);
    const place = (value) => `${Number((((value - from) / (to - from)) * 100).toFixed(3))}%`;
    const marks = axisMarks([from, to]);
    const grid = marks.map((mark) => html `<i class="grid" style="left:${place(mark)}"></i>`);
    const labels = marks.map((mark) => html `<span style="left:${place(mark)}">${format(mark)}</span>`);
    const behind = html `${grid}${band(chart, place)}`;
    return html `<figure class="chart">
    <figcaption>${chart.title}</figcaption>
    ${chart.rows.map((row) => drawRow(row, place, behind, row.threshold ?? chart.threshold))}
    <div class="row axis" aria-hidden="true">
      <div></div>
      <div class="track">${labels}</div>
    </div>
  </figure> `;
}
function drawRow(row, place, behind, limit) {
    const label = (0,report_escape/* visible */.RK)(row.label, 80);
    return html `<div class="row" role="img" aria-label="${describe(row)}">
    <div class="label"><b>${label}</b> <span>${(0,report_escape/* visible */.RK)(row.note, 80)}</span></div>
    <div class="track">${behind}${interval(row, place)}${threshold(limit, place)}</div>
  </div> `;
}
function interval({ value, lower, upper }, place) {
    const line = lower === null || upper === null
        ? undefined
        : html `<i
          class="interval"
          style="left:${place(lower)};right:calc(100% - ${place(upper)})"
        ></i>`;
    const dot = value === null ? undefined : html `<i class="dot" style="left:${place(value)}"></i>`;
    return html `${line}${dot}`;
}
function band({ band: allowed }, place) {
    if (allowed === undefined)
        return undefined;
    const [from, to] = allowed;
    return html `<i class="band" style="left:${place(from)};right:calc(100% - ${place(to)})"></i>`;
}
function threshold(at, place) {
    return at === undefined ? undefined : html `<i class="threshold" style="left:${place(at)}"></i>`;
}
function describe({ label, value, lower, upper }) {
    const range = lower === null || upper === null ? '' : `, from ${format(lower)} to ${format(upper)}`;
    return `${(0,report_escape/* visible */.RK)(label, 80)}: ${value === null ? 'undefined' : format(value)}${range}`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/charts.js







/** Groups drawn in one chart; a longer list is a table. */
const MOST_ROWS = 40;
const charts_orNull = (value) => (Number.isFinite(value) ? value : null);
const kindTitles = {
    difference: 'Differences between groups',
    ratio: 'Ratios between groups',
    group_min: 'Lowest rate of a group',
    group_max: 'Highest rate of a group',
};
/** Estimates and intervals of the checks against their thresholds, one chart for each kind of number. */
function checkCharts({ evaluation }) {
    return Object.keys(kindTitles).flatMap((kind) => {
        const rows = evaluation.checks
            .filter(({ check }) => check.metric.kind === kind && check.metric.rates.length > 0)
            .map((result) => ({
            label: subjectText(result),
            note: `${result.check.metric.name}: ${result.verdict}`,
            value: charts_orNull(result.estimate),
            lower: result.lower,
            upper: result.upper,
            threshold: result.check.threshold,
        }));
        const title = `${kindTitles[kind]}: estimate, interval, and threshold (dashed)`;
        return rows.length === 0 ? [] : [intervalChart({ title, rows })];
    });
}
/** The charts of a feature: one for each rate that a check compares, in each stratum. */
function featureCharts(table, { evaluation }, minimumCell) {
    const checks = evaluation.checks.filter(({ feature }) => feature === table.feature);
    const rates = new Map(checks.flatMap((result) => checkRates(result.check, evaluation.table).map((rate) => [rate.name, { rate, result }])));
    return table.strata.flatMap((stratum) => [...rates.values()].map(({ rate, result }) => rateChart(rate, result, stratum, minimumCell, evaluation.policy.confidenceLevel)));
}
function rateChart(rate, { check }, stratum, minimumCell, level) {
    const groups = presentGroups(stratum).filter(({ isExcluded }) => !isExcluded);
    const rows = groups.slice(0, MOST_ROWS).map((group) => {
        const found = rateIn(rate, group.counts);
        const isHidden = found.trials < minimumCell;
        const interval = isHidden ? null : wilsonInterval(found, level);
        return {
            label: group.group,
            note: isHidden ? 'too few to show' : `${wholeNumber(found.trials)} ${rate.denominator}`,
            value: isHidden ? null : found.successes / found.trials,
            lower: interval?.[0] ?? null,
            upper: interval?.[1] ?? null,
        };
    });
    const where = stratum.level === null ? '' : ` within ${stratum.level}`;
    const allowed = allowedBand(check.metric.kind, check.threshold, rows);
    const shade = allowed === undefined ? '' : '; shaded: where all groups must lie';
    const chart = intervalChart({
        title: `${rate.name} by group${where}, with ${String(Number((level * 100).toFixed(2)))} % intervals${shade}`,
        rows,
        ...(allowed === undefined ? {} : { band: allowed }),
        ...(check.metric.kind === 'group_min' || check.metric.kind === 'group_max'
            ? { threshold: check.threshold }
            : {}),
    });
    const more = groups.length - rows.length;
    return more > 0
        ? html `${chart}
        <p class="soft">${more} more groups are in the table.</p>`
        : chart;
}
/** The range a threshold allows, from the lowest group up; for ratios from the highest group down. */
function allowedBand(kind, threshold, rows) {
    const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
    if (values.length < 2)
        return undefined;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (kind === 'difference')
        return [low, Math.min(1, low + threshold)];
    return kind === 'ratio' ? [high * threshold, high] : undefined;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/page.js







/** The report as one page that needs nothing else: verdict, checks, charts and groups by feature, method and data. */
function reportPage(outcome, inputs) {
    const { evaluation } = outcome;
    const title = headline(evaluation, inputs.name);
    const body = html `<h1>${title}</h1>
    <p><span class="verdict ${evaluation.verdict}">${evaluation.verdict}</span></p>
    <h2>Checks</h2>
    ${checksTable(outcome)} ${checkCharts(outcome)}
    ${evaluation.table.features.map((table) => featurePart(table, outcome, inputs))}
    ${foldPart(outcome)}
    <h2>Method and data</h2>
    ${methodPart(outcome, inputs)}`;
    return htmlPage(title, body);
}
function checksTable({ evaluation }) {
    return htmlTable([
        { title: 'verdict' },
        { title: 'check', kind: 'wide' },
        { title: 'for' },
        { title: 'estimate', kind: 'number' },
        { title: 'interval', kind: 'number' },
        { title: 'reason', kind: 'wide' },
    ], evaluation.checks.map((result) => [
        html `<b class="${result.verdict}">${result.verdict}</b
        >${result.severity === 'warn' ? ' (warn)' : ''}`,
        html `<code>${checkText(result)}</code>`,
        subjectText(result),
        shown(result.estimate),
        shownInterval(result),
        result.reason,
    ]));
}
function featurePart(table, outcome, inputs) {
    const { minimumCell } = inputs;
    const rates = ratesOf(outcome.evaluation, table.feature);
    const rows = table.strata.flatMap((stratum) => presentGroups(stratum).map((group) => [
        `${stratum.level === null ? '' : `${stratum.level}: `}${group.group}${group.isExcluded ? ' (excluded)' : ''}`,
        shownCount(rowsOf(group.counts), minimumCell),
        ...rates.map((rate) => shownRate(rate, group, minimumCell)),
    ]));
    const columns = [
        { title: 'group' },
        { title: 'n', kind: 'number' },
        ...rates.map(({ name }) => ({ title: name, kind: 'number' })),
    ];
    return html `<h2>${table.feature}</h2>
    ${featureCharts(table, outcome, minimumCell)} ${htmlTable(columns, rows)} `;
}
function foldPart({ folds }) {
    if (folds.length === 0)
        return undefined;
    const rows = folds.map(({ feature, group, folds: count, lowest, highest, pValue }) => [
        `${feature}=${group}`,
        String(count),
        shown(lowest),
        shown(highest),
        pValue < 0.0001 ? '<0.0001' : shown(pValue),
    ]);
    return html `<h2>Folds</h2>
    <p>
      Predictions come from several fits of one recipe (cross-validation): the verdict speaks of the
      procedure, on average over its fits. A small p says that a group's selection rate differs
      between the fits by more than its rows explain.
    </p>
    ${htmlTable([{ title: 'group' }, { title: 'folds', kind: 'number' }, { title: 'lowest rate', kind: 'number' }, { title: 'highest rate', kind: 'number' }, { title: 'p', kind: 'number' }], rows)} `;
}
function methodPart(outcome, inputs) {
    const { evaluation, counts, files, model, tool } = outcome;
    const { policy, table, families } = evaluation;
    const facts = [
        [
            'rows',
            `${wholeNumber(counts.rows)}, ${wholeNumber(table.dropped)} dropped for missing values`,
        ],
        [
            'decision',
            `${policy.decision} at confidence ${shown(policy.confidenceLevel)}; ${families} families share the level of fail`,
        ],
        ['positive label', table.labels.positive],
        ['favorable label', policy.favorableLabel ?? 'not said'],
        ['least denominator', String(policy.minDenominator)],
        ['undefined rates', policy.undefined],
        ['missing values', policy.missing],
        ['excluded groups', policy.excludeGroups.join(', ') || 'none'],
        ['hidden counts', `under ${inputs.minimumCell}`],
        ...files.map(({ path, sha256, origin }) => ['file', `${path} (${origin}) sha256 ${sha256}`]),
        ...(model === null ? [] : [['model', `${model.path} sha256 ${model.sha256}`]]),
        ['policy digest', outcome.policyDigest],
        ['commit', outcome.commit ?? 'unknown'],
        ['made by', `${tool.name} ${tool.version}`],
    ];
    return html `<p>
      Pass and fail are decided by tests whose errors are known (docs/fairness.md): a check passes
      when every pair of groups is shown to lie within the threshold, fails when one pair is shown
      to lie beyond it, and is inconclusive otherwise.
    </p>
    <dl>
      ${facts.map(([term, value]) => html `<dt>${term}</dt>
            <dd>${value}</dd> `)}
    </dl>`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/report.js








/** Whether the verdict lets the step succeed. */
function succeeds(verdict, inputs) {
    if (verdict === 'pass' || inputs.mode === 'report-only')
        return true;
    return verdict === 'inconclusive' && inputs.onInconclusive === 'warn';
}
/** The report of the gate, with its four files. */
function report(outcome, inputs) {
    const { evaluation } = outcome;
    const { verdict } = evaluation;
    const sections = markdownSections(outcome, inputs);
    const folder = (0,output_folder/* outputFolder */.q)(inputs);
    const path = (ending) => `${folder}/${inputs.name}.${ending}`;
    return {
        conclusion: succeeds(verdict, inputs) ? 'success' : 'failure',
        title: headline(evaluation, inputs.name),
        outputs: {
            verdict,
            passed: String(verdict === 'pass'),
            'report-json': path('json'),
            'report-html': path('html'),
            'report-markdown': path('md'),
            metrics: JSON.stringify(gateMetrics(evaluation)),
            'failed-checks': JSON.stringify(failedChecks(evaluation)),
            'worst-group': worstGroup(evaluation),
            'report-directory': folder,
            'artifact-name': inputs.artifactName ?? `ml-actions-${inputs.name}`,
        },
        sections,
        commentKey: `fairness-gate/${inputs.name}`,
        annotations: [
            ...nothingCounts(outcome, inputs),
            ...evaluation.checks.flatMap((result) => annotation(result, inputs)),
        ],
        files: files(outcome, inputs, sections.map(({ markdown }) => markdown).join('\n\n')),
        terminal: evaluation.checks.flatMap(terminalLines),
    };
}
function files(outcome, inputs, markdown) {
    const { name } = inputs;
    const { evaluation, tool } = outcome;
    const json = `${JSON.stringify(fairnessReport(evaluation, { files: outcome.counts.files, replicates: 0, seed: null, tool }), null, 2)}\n`;
    return [
        { path: `${name}.json`, content: json },
        { path: `${name}.html`, content: reportPage(outcome, inputs) },
        { path: `${name}.md`, content: `${markdown}\n` },
        statementFile(facts(outcome, inputs), json),
    ];
}
function facts(outcome, inputs) {
    const { evaluation, policyDigest, model, repository, commit, workflowRun, tool } = outcome;
    return {
        name: inputs.name,
        gate: 'fairness',
        verdict: evaluation.verdict,
        judged: inputs.fold === undefined ? 'model' : 'procedure',
        runId: outcome.run?.run.runId ?? null,
        policyDigest,
        checks: evaluation.checks.map((result) => ({
            check: `${checkText(result)} for ${subjectText(result)}`,
            verdict: result.verdict,
            severity: result.severity,
            reason: result.reason,
        })),
        files: outcome.files,
        model,
        repository,
        commit,
        workflowRun,
        tool,
    };
}
/** A red step needs a sentence of its own where every check only warns. */
function nothingCounts({ evaluation }, inputs) {
    const { checks, verdict } = evaluation;
    if (succeeds(verdict, inputs) || checks.some(({ severity }) => severity === 'error'))
        return [];
    const message = 'Every check only warns, so nothing was shown. Let one count, or say `mode: report-only`.';
    return [{ level: 'error', title: `${titleOf(inputs)}: ${verdict}`, message }];
}
const titleOf = ({ name }) => name === 'fairness' ? 'Fairness' : `Fairness (${name})`;
function annotation(result, inputs) {
    if (result.verdict === 'pass')
        return [];
    const blocks = result.severity === 'error' && !succeeds(result.verdict, inputs);
    const message = `${checkText(result)} for ${(0,report_escape/* visible */.RK)(subjectText(result), 80)}: ${(0,report_escape/* visible */.RK)(result.reason, 1000)}`;
    const title = `${titleOf(inputs)}: ${result.verdict}`;
    return [{ level: blocks ? 'error' : 'warning', title, message }];
}
const tones = { pass: 'good', inconclusive: 'unsure', error: 'bad', fail: 'bad' };
function terminalLines(result) {
    const numbers = `${shown(result.estimate)} ${shownInterval(result)}`;
    const warn = result.severity === 'warn' ? ' (warn)' : '';
    const what = `${checkText(result)} for ${(0,report_escape/* visible */.RK)(subjectText(result), 80)}`;
    return [
        { text: `${marks[result.verdict]} ${what}: ${numbers}${warn}`, tone: tones[result.verdict] },
        { text: `   ${(0,report_escape/* visible */.RK)(result.reason, 1000)}`, tone: 'dim' },
    ];
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/record.js


/** Stores the evidence with the run that was judged. An earlier verdict that stands makes the step fail. */
async function record(outcome, report, inputs, context, signal) {
    const { run: open } = outcome;
    if (open === undefined)
        return report;
    const { recordGate } = await __webpack_require__.e(/* import() */ 4135).then(__webpack_require__.bind(__webpack_require__, 74135));
    const stored = await (0,temporary_folder/* withTemporaryFolder */.E)(context.environment, (temporary) => recordGate(open.tracking, open.run, inputs.name, report.files, temporary, signal));
    if (stored.kind === 'recorded') {
        context.logger.info(`Recorded with run ${open.run.runId}: ${stored.tag}`);
        return report;
    }
    return {
        ...report,
        conclusion: succeeds(stored.verdict, inputs) ? 'success' : 'failure',
        title: `${report.title}; an earlier ${stored.verdict} stands`,
        outputs: { ...report.outputs, verdict: stored.verdict, passed: 'false' },
        sections: [{ markdown: `> ${stored.sentence}` }, ...report.sections],
        annotations: [
            { level: 'error', title: 'An earlier verdict stands', message: stored.sentence },
            ...report.annotations,
        ],
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/domain/evidence/gate-tag.js
var gate_tag = __webpack_require__(95405);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
;// CONCATENATED MODULE: ./build/domain/fairness/threshold-line.js
/** The grammar of `thresholds`, one line a check; what the words mean is `checks.ts`' affair. */
const KEYWORDS = ['for', 'method', 'agg', 'warn'];
const isKeyword = (token) => !token.isQuoted && KEYWORDS.includes(token.text);
/** Quoted texts, operators, ampersands and words; a `#` after a blank begins a comment. */
function tokenize(text) {
    const tokens = [];
    const pattern = /"([^"]*)"|(<=|>=|==|!=|[<>=]|&)|(#.*$)|([^\s"<>=&]+)/g;
    for (const [, quoted, symbol, comment, word] of text.matchAll(pattern)) {
        if (comment !== undefined)
            break;
        if (quoted !== undefined)
            tokens.push({ text: quoted, isQuoted: true });
        const plain = symbol ?? word;
        if (plain !== undefined)
            tokens.push({ text: plain, isQuoted: false });
    }
    return tokens;
}
/** The columns after `for`: words up to the next keyword, split at `&`. */
function readFeatures(tokens) {
    const end = tokens.findIndex(isKeyword);
    const used = end === -1 ? tokens.length : end;
    const features = [];
    let words = [];
    for (const token of tokens.slice(0, used)) {
        if (token.text === '&' && !token.isQuoted) {
            features.push(words.join(' '));
            words = [];
        }
        else
            words.push(token.text);
    }
    features.push(words.join(' '));
    return { features, used };
}
/** Reads the clauses after the number, in any order, each at most once; a text is what is wrong. */
function readClauses(tokens) {
    const clauses = { features: [], method: null, agg: null, isWarn: false };
    const seen = new Set();
    for (let i = 0; i < tokens.length;) {
        const token = tokens[i];
        if (token === undefined || !isKeyword(token)) {
            return `\`${token?.text ?? ''}\` is not expected here; after the number may follow \`for <feature>\`, \`method\`, \`agg\` and \`warn\``;
        }
        if (seen.has(token.text))
            return `\`${token.text}\` is said twice`;
        seen.add(token.text);
        i += 1;
        if (token.text === 'warn')
            clauses.isWarn = true;
        else if (token.text === 'for') {
            const { features, used } = readFeatures(tokens.slice(i));
            if (features.includes(''))
                return 'a feature is missing after `for` or beside `&`';
            clauses.features = features;
            i += used;
        }
        else {
            const value = tokens[i]?.text ?? '';
            if (token.text === 'method')
                clauses.method = value;
            else
                clauses.agg = value;
            i += 1;
        }
    }
    return clauses;
}
function readLine(line, tokens) {
    const [metric, operator, number, ...rest] = tokens;
    if (metric === undefined || operator === undefined || number === undefined) {
        const message = 'a check is `metric operator number`, e.g. `equalized_odds_difference <= 0.10`';
        return { line, message };
    }
    const clauses = readClauses(rest);
    if (typeof clauses === 'string')
        return { line, message: clauses };
    return { line, metric: metric.text, operator: operator.text, number: number.text, ...clauses };
}
/** The lines of a text that are not blank and not a comment. */
function readThresholdLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((content, index) => ({ line: index + 1, tokens: tokenize(content) }))
        .filter(({ tokens }) => tokens.length > 0)
        .map(({ line, tokens }) => readLine(line, tokens));
}

;// CONCATENATED MODULE: ./build/domain/fairness/checks.js
/** The checks of a policy: what `thresholds` asks for, one entry for every feature it is asked of. */





/** How the feature of a check is called: `sex`, or `sex & race`. */
const featureOf = (check) => check.parts.join(' & ');
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMES = DISPARITY_METRICS.map(({ name }) => name);
function unknownMetric(name) {
    const rate = [...RATE_METRICS.map((metric) => metric.name), 'count'].find((known) => known === name);
    if (rate === undefined)
        return { message: `unknown metric \`${name}\``, hint: (0,nearest_names.didYouMean)(name, NAMES) };
    return {
        message: `\`${name}\` is a number of each group, and a check needs one over the groups`,
        hint: `Name how the groups are compared: ${NAMES.filter((known) => known.startsWith(`${name}_`)).join(', ')}.`,
    };
}
const WORDS = {
    difference: 'a difference is better the smaller it is',
    group_max: 'a maximum over groups is a ceiling',
    ratio: 'a ratio is better the nearer it is to 1',
    group_min: 'a minimum over groups is a floor',
};
/** What is wrong with the operator. */
function operatorSaid({ operator }, metric) {
    const wanted = hasFloor(metric.kind) ? ['>=', '>'] : ['<=', '<'];
    if (wanted.includes(operator))
        return [];
    if (!['<=', '<', '>=', '>'].includes(operator)) {
        return [`\`${operator}\` is not one of <=, <, >= and >`];
    }
    return [
        `\`${metric.name} ${operator}\` asks for the opposite: ${WORDS[metric.kind]}, so write \`${wanted.join('` or `')}\``,
    ];
}
/** What is wrong with the number. */
function numberSaid({ number }, metric) {
    if (!NUMBER.test(number)) {
        const hint = number.endsWith('%')
            ? 'Write 10 % as 0.10.'
            : 'Write it with a decimal point, e.g. 0.10.';
        return [{ message: `\`${number}\` is not a number`, hint }];
    }
    const value = Number(number);
    if (metric.rates.length === 0) {
        return Number.isInteger(value) ? [] : [`\`${number}\` is no number of rows`];
    }
    const isInside = metric.kind === 'difference' ? value < 1 : value > 0 && value <= 1;
    if (isInside && value <= 1)
        return [];
    const range = metric.kind === 'difference' ? 'from 0 to below 1' : 'above 0 and at most 1';
    return [`${number} decides nothing: a threshold of \`${metric.name}\` is ${range}`];
}
/** What is wrong with `method` and `agg`. */
function clauseSaid({ method, agg }, metric) {
    const list = [];
    if (method !== null && method !== 'between_groups' && method !== 'to_overall') {
        list.push(`method \`${method}\` is neither between_groups nor to_overall`);
    }
    else if (method !== null && metric.kind !== 'difference' && metric.kind !== 'ratio') {
        list.push(`\`method\` is for differences and ratios; \`${metric.name}\` is a rate of one group`);
    }
    if (agg !== null && agg !== 'worst_case' && agg !== 'mean') {
        list.push(`agg \`${agg}\` is neither worst_case nor mean`);
    }
    else if (agg !== null && metric.rates.length < 2) {
        list.push(`\`agg\` is for equalized odds, which has two rates; \`${metric.name}\` has one`);
    }
    return list;
}
/** What is wrong with the features. */
function featureSaid({ features }, policy) {
    const list = features
        .filter((name) => !policy.sensitiveFeatures.includes(name))
        .map((name) => ({
        message: `\`${name}\` is not one of the sensitive features`,
        hint: (0,nearest_names.didYouMean)(name, policy.sensitiveFeatures),
    }));
    if (new Set(features).size < features.length)
        list.push('a feature is named twice');
    return list;
}
function favorableSaid(metric, policy) {
    if (!metric.needsFavorable || policy.favorableLabel !== null)
        return [];
    return [
        {
            message: `\`${metric.name}\` depends on which label is good for the person`,
            hint: 'Say it with `favorable-label`.',
        },
    ];
}
function lineChecks(line, policy) {
    const metric = disparityMetric(line.metric);
    if (metric === undefined)
        return [unknownMetric(line.metric)];
    const said = [
        ...operatorSaid(line, metric),
        ...numberSaid(line, metric),
        ...clauseSaid(line, metric),
        ...featureSaid(line, policy),
        ...favorableSaid(metric, policy),
    ];
    if (said.length > 0)
        return said;
    const subjects = line.features.length > 0 ? [line.features] : policy.sensitiveFeatures.map((name) => [name]);
    return subjects.map((parts) => ({
        line: line.line,
        metric,
        operator: line.operator,
        threshold: Number(line.number),
        thresholdText: line.number,
        parts,
        method: line.method === 'to_overall' ? 'to_overall' : 'between_groups',
        agg: line.agg === 'mean' ? 'mean' : 'worst_case',
        severity: line.isWarn ? 'warn' : 'error',
    }));
}
const isSaid = (entry) => typeof entry === 'string' || 'message' in entry;
/** What makes two checks the same question. */
const question = (check) => [check.metric.name, [...check.parts].sort().join('&'), check.method, check.agg].join('|');
/** Checks that ask the same of the same feature twice: one of them is not meant. */
function repeats(checks) {
    const first = new Map();
    return checks.flatMap((check) => {
        const key = `${question(check)}|${check.severity}`;
        const before = first.get(key);
        if (before === undefined)
            first.set(key, check);
        if (before === undefined)
            return [];
        const message = `\`${check.metric.name}\` for \`${featureOf(check)}\` was asked on line ${before.line} already`;
        return [{ input: 'thresholds', line: check.line, message }];
    });
}
/** Puts the number of the line into the sentence, since an input is no file whose place could be printed. */
const onLine = (line, said) => {
    const { message, hint } = typeof said === 'string' ? { message: said, hint: undefined } : said;
    const problem = { input: 'thresholds', line, message: `line ${line}: ${message}` };
    return hint === undefined ? problem : { ...problem, hint };
};
/** Reads `thresholds`; problems name the input and the line, all at once. */
function readChecks(policy) {
    const lines = readThresholdLines(policy.thresholds);
    if (lines.length === 0) {
        const hint = 'For example `demographic_parity_difference <= 0.10`.';
        return (0,result/* problems */.B)({ input: 'thresholds', message: 'there is no check', hint });
    }
    const list = [];
    const checks = [];
    for (const line of lines) {
        const entries = 'message' in line ? [line.message] : lineChecks(line, policy);
        for (const entry of entries) {
            if (isSaid(entry))
                list.push(onLine(line.line, entry));
            else
                checks.push(entry);
        }
    }
    const found = [...list, ...repeats(checks)];
    return found.length > 0 ? (0,result/* problems */.B)(...found) : (0,result.ok)(checks);
}

;// CONCATENATED MODULE: ./build/domain/fairness/excluded-groups.js
/** Which groups `exclude-groups` names. */


function parseEntry(text, features) {
    const feature = features.find((name) => text.startsWith(`${name}=`));
    if (feature === undefined)
        return { text, feature: null, group: text };
    return { text, feature, group: text.slice(feature.length + 1).trim() };
}
/** Whether an entry names a group, by its own name or, in an intersection, by one of its parts. */
function excluded_groups_names(entry, table, group, values) {
    if (entry.feature === table.feature || entry.feature === null) {
        if (entry.group === group)
            return true;
    }
    return table.parts.some((part, index) => (entry.feature === null || entry.feature === part) && entry.group === values[index]);
}
/** The values of the group at an index of the full product. */
function valuesAt(table, levels, index) {
    let rest = index;
    const values = [];
    for (const part of [...table.parts].reverse()) {
        const list = levels.get(part) ?? [''];
        values.unshift(list[rest % list.length] ?? '');
        rest = Math.floor(rest / list.length);
    }
    return values;
}
/** The tables with the named groups marked. An entry that names no group is a problem. */
function excludedGroups(tables, levels, texts) {
    if (texts.length === 0)
        return (0,result.ok)(tables);
    const features = [...new Set(tables.flatMap(({ feature, parts }) => [feature, ...parts]))];
    const entries = texts.map((text) => parseEntry(text, features));
    const used = new Set();
    const marked = tables.map((table) => {
        const mark = (cell, index) => {
            const values = valuesAt(table, levels, index);
            const hits = entries.filter((entry) => excluded_groups_names(entry, table, cell.group, values));
            for (const hit of hits)
                used.add(hit);
            return hits.length === 0 ? cell : { ...cell, isExcluded: true };
        };
        const strata = table.strata.map((stratum) => ({
            ...stratum,
            groups: stratum.groups.map(mark),
        }));
        return { ...table, strata };
    });
    const unused = entries.filter((entry) => !used.has(entry));
    const known = [
        ...new Set(tables.flatMap(({ strata }) => strata[0]?.groups ?? []).map((g) => g.group)),
    ];
    if (unused.length === 0)
        return (0,result.ok)(marked);
    return (0,result/* problems */.B)(...unused.map(({ text, group }) => ({
        input: 'exclude-groups',
        message: `\`${text}\` names no group`,
        hint: (0,nearest_names.didYouMean)(group, known),
    })));
}

;// CONCATENATED MODULE: ./build/domain/fairness/feature-tally.js
/** Counting labelled rows into the cells of one feature. */

/** The values of a group or level as one name. */
const joinLevels = (values) => values.join(' & ');
/** Every combination of the parts' values, in the order of the parts. */
function product(lists) {
    return lists.reduce((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}
/** Gives each combination of values its index in the product. */
function indexer(rows, parts) {
    const columns = parts.map((part) => {
        const levels = rows.levels.get(part) ?? [];
        return {
            part,
            size: levels.length,
            codes: new Map(levels.map((level, code) => [level, code])),
        };
    });
    return (row) => columns.reduce((index, { part, size, codes }) => index * size + (codes.get(row.valueOf(part)) ?? 0), 0);
}
function makeStratum(level, names, cells) {
    const groups = names.map((group, index) => ({
        group,
        counts: cells[index] ?? NO_ROWS,
        isExcluded: false,
    }));
    const overall = groups.reduce((sum, { counts }) => addConfusion(sum, counts), NO_ROWS);
    return { level, overall, groups };
}
/** The strata of one feature: control levels that occur, in order, each with the full product of its groups. */
function tallyFeature(rows, parts, control) {
    const names = product(parts.map((part) => rows.levels.get(part) ?? [])).map(joinLevels);
    const groupOf = indexer(rows, parts);
    const levelOf = indexer(rows, control);
    const strata = new Map();
    for (const row of rows.rows) {
        const key = levelOf(row);
        const stratum = strata.get(key) ?? {
            level: joinLevels(control.map(row.valueOf)),
            cells: names.map(() => ({ ...NO_ROWS })),
        };
        strata.set(key, stratum);
        const cell = stratum.cells[groupOf(row)];
        if (cell !== undefined)
            cell[row.cell] += row.count;
    }
    return [...strata]
        .sort(([a], [b]) => a - b)
        .map(([, { level, cells }]) => makeStratum(control.length === 0 ? null : level, names, cells));
}

;// CONCATENATED MODULE: ./build/domain/fairness/labels.js
/**
 * Which of two labels a cell holds, by Fairlearn's rules (`_get_labels_for_confusion_matrix`, 0.15.0): {0, 1} or
 * {-1, 1} with 1 positive, or any two labels with `positive-label`. Cells are compared as numbers where they are
 * numbers ("1.0" is 1), as 1 and 0 where they are booleans, else as text.
 */


const labels_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** The one spelling of a label: a number without ornament, a boolean as 1 or 0, else the text itself. */
function canonicalLabel(text) {
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return '1';
    if (word === 'false')
        return '0';
    if (!labels_NUMBER.test(text))
        return text;
    const value = Number(text);
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
        return text;
    return String(value === 0 ? 0 : value);
}
const quoted = (labels) => {
    const all = [...labels];
    const shown = all.slice(0, 6).map((label) => `\`${label.slice(0, 40)}\``);
    return all.length > 6 ? `${shown.join(', ')}, … (${all.length} in all)` : shown.join(', ');
};
const at = (found, message, hint) => ({
    message,
    hint,
    file: found.first.file,
    line: found.first.line,
    input: found.input,
});
function tooMany(found, third) {
    const names = found.map(({ text }) => canonicalLabel(text));
    const isScore = names.some((name) => labels_NUMBER.test(name) && !Number.isInteger(Number(name)));
    const hint = isScore
        ? 'These look like scores: apply the cut-off first, a prediction is one of two labels.'
        : 'Rates are defined for two classes: compare one class against the rest.';
    const message = `label \`${third.text.slice(0, 40)}\` is a third one; the labels are ${quoted(names)}`;
    return at(third, message, hint);
}
/** The labels of {0, 1} or {-1, 1}, or the first one outside. */
function standardLabels(found) {
    const names = new Set(found.map(({ text }) => canonicalLabel(text)));
    const stranger = found.find(({ text }) => !['0', '1', '-1'].includes(canonicalLabel(text)));
    if (stranger !== undefined) {
        const message = `label \`${stranger.text.slice(0, 40)}\` is neither of 0 and 1 nor of -1 and 1`;
        const hint = `Say which label is positive with \`positive-label\`; found: ${quoted(names)}.`;
        return (0,result/* problems */.B)(at(stranger, message, hint));
    }
    return (0,result.ok)({ positive: '1', negative: names.has('-1') ? '-1' : '0', favorable: null });
}
/** Any two labels, one of them named as positive. */
function namedLabels(found, positiveLabel) {
    const positive = canonicalLabel(positiveLabel);
    const others = found.filter(({ text }) => canonicalLabel(text) !== positive);
    if (others.length > 1) {
        const names = found.map(({ text }) => canonicalLabel(text));
        const message = `positive label \`${positiveLabel}\` does not occur; the labels are ${quoted(names)}`;
        return (0,result/* problems */.B)({ input: 'positive-label', message, hint: (0,nearest_names.didYouMean)(positiveLabel, names) });
    }
    const [other] = others;
    return (0,result.ok)({
        positive,
        negative: other === undefined ? null : canonicalLabel(other.text),
        favorable: null,
    });
}
function withFavorable(labels, favorableLabel) {
    const favorable = canonicalLabel(favorableLabel);
    if (favorable === labels.positive)
        return (0,result.ok)({ ...labels, favorable: 'positive' });
    // Where only the positive label is known, any other one is the negative class.
    if (labels.negative === null)
        return (0,result.ok)({ ...labels, negative: favorable, favorable: 'negative' });
    if (favorable === labels.negative)
        return (0,result.ok)({ ...labels, favorable: 'negative' });
    const names = [labels.positive, labels.negative];
    const message = `favorable label \`${favorableLabel}\` is neither of the labels ${quoted(names)}`;
    return (0,result/* problems */.B)({ input: 'favorable-label', message });
}
/**
 * The two labels of the files: `found` holds each label once, in order of its first row. Problems name the file and
 * the line of the first cell that is a third label or outside the classes.
 */
function readLabels(found, positiveLabel, favorableLabel) {
    const [, , third] = found;
    if (third !== undefined)
        return (0,result/* problems */.B)(tooMany(found, third));
    const labels = positiveLabel === null ? standardLabels(found) : namedLabels(found, positiveLabel);
    return labels.ok && favorableLabel !== null
        ? withFavorable(labels.value, favorableLabel)
        : labels;
}

;// CONCATENATED MODULE: ./build/domain/fairness/labelled-rows.js


/** The group of rows without a value, under `missing: group`. */
const MISSING_GROUP = '(missing)';
/** By code point, as Python compares strings; numbers by size where all values are numbers. */
function sortLevels(values) {
    const list = [...values];
    const isNumeric = list.every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
    const compareText = (a, b) => {
        const [one, other] = [Array.from(a), Array.from(b)];
        const index = one.findIndex((letter, i) => letter !== other[i]);
        if (index === -1)
            return one.length - other.length;
        return (one[index]?.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
    };
    return list.sort((a, b) => (isNumeric ? Number(a) - Number(b) : 0) || compareText(a, b));
}
/** Orders places by file, as counted, and line. */
function earlier(counts) {
    const order = new Map(counts.files.map(({ path }, index) => [path, index]));
    return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}
/** One problem a column that has missing values where none may be. */
function missingValues(counts, columns, isAllowed) {
    const compare = earlier(counts);
    return columns.flatMap(({ column, place, input }) => {
        if (isAllowed(column))
            return [];
        const without = counts.combinations.filter(({ values }) => (values[place] ?? null) === null);
        const [first] = without.map((combination) => combination.first).sort(compare);
        if (first === undefined)
            return [];
        const rows = without.reduce((sum, { count }) => sum + count, 0);
        const message = `column \`${column}\` has no value here${rows === 1 ? '' : `, and in ${rows} rows in all`}`;
        const hint = 'Mend the file, or set `missing` to `group` or `drop`.';
        return [{ input, file: first.file, line: first.line, message, hint }];
    });
}
/** Each label of the two columns once, in order of its first row. */
function foundLabels(counts, kept, places) {
    const compare = earlier(counts);
    const found = new Map();
    for (const { values, first } of kept) {
        for (const [index, place] of places.entries()) {
            const text = values[place] ?? '';
            const name = canonicalLabel(text);
            const known = found.get(name);
            if (known !== undefined && compare(known.first, first) <= 0)
                continue;
            found.set(name, { text, input: index === 0 ? 'y-true' : 'y-pred', first });
        }
    }
    return [...found.values()].sort((a, b) => compare(a.first, b.first));
}
const CELLS = { true: { true: 'tp', false: 'fn' }, false: { true: 'fp', false: 'tn' } };
/** Applies `missing`, and finds the labels. `places` says where each column stands in a combination. */
function readRows(counts, policy, places) {
    const placeOf = (column) => places.get(column) ?? -1;
    const features = [...policy.sensitiveFeatures, ...policy.controlFeatures];
    const columns = [
        { column: policy.yTrue, input: 'y-true' },
        { column: policy.yPred, input: 'y-pred' },
        ...policy.sensitiveFeatures.map((column) => ({ column, input: 'sensitive-features' })),
        ...policy.controlFeatures.map((column) => ({ column, input: 'control-features' })),
    ].map((entry) => ({ ...entry, place: placeOf(entry.column) }));
    const isDropping = policy.missing === 'drop';
    const isGroup = (column) => policy.missing === 'group' && features.includes(column);
    const found = missingValues(counts, columns, (column) => isDropping || isGroup(column));
    if (found.length > 0)
        return (0,result/* problems */.B)(...found);
    const kept = counts.combinations.filter(({ values }) => !isDropping || columns.every(({ place }) => (values[place] ?? null) !== null));
    if (kept.length === 0)
        return (0,result/* problems */.B)({ input: 'predictions', message: 'no row is left to judge' });
    const [truth, prediction] = [placeOf(policy.yTrue), placeOf(policy.yPred)];
    const sum = (list) => list.reduce((n, { count }) => n + count, 0);
    const valueOf = (values, column) => values[placeOf(column)] ?? MISSING_GROUP;
    return (0,result.ok)({
        labels: foundLabels(counts, kept, [truth, prediction]),
        dropped: sum(counts.combinations) - sum(kept),
        withPositive: (positive) => label(kept, features, policy, [truth, prediction], positive, valueOf),
    });
}
function label(kept, features, policy, [truth, prediction], positive, valueOf) {
    const known = new Map();
    const isPositive = (text) => {
        const answer = known.get(text) ?? canonicalLabel(text) === positive;
        known.set(text, answer);
        return answer;
    };
    const rows = kept.map(({ values, count }) => {
        const [t, p] = [isPositive(values[truth] ?? ''), isPositive(values[prediction] ?? '')];
        return { cell: CELLS[`${t}`][`${p}`], count, valueOf: (column) => valueOf(values, column) };
    });
    const distinct = (of) => new Set(rows.map(of));
    const levels = new Map(features.map((column) => [column, sortLevels(distinct((row) => row.valueOf(column)))]));
    const control = distinct((row) => JSON.stringify(policy.controlFeatures.map(row.valueOf)));
    return { rows, levels, controlLevels: control.size };
}

;// CONCATENATED MODULE: ./build/domain/fairness/count-table.js
/** The confusion counts of every group, by feature and control level: all that a verdict is a function of. */






/** The most groups of one feature or intersection, and the most cells with control levels. */
const GROUP_LIMIT = 5000;
const CELL_LIMIT = 50_000;
/** Where each asked column stands in the combinations, or which are not there. */
function columnPlaces(counts, policy) {
    const asked = [
        ['y-true', policy.yTrue],
        ['y-pred', policy.yPred],
        ...policy.sensitiveFeatures.map((name) => ['sensitive-features', name]),
        ...policy.controlFeatures.map((name) => ['control-features', name]),
    ];
    const places = new Map(counts.columns.map((name, index) => [name, index]));
    const missing = asked
        .filter(([, name]) => !places.has(name))
        .map(([input, name]) => ({
        input,
        message: `column \`${name}\` is not in the predictions`,
        hint: (0,nearest_names.didYouMean)(name, counts.columns),
    }));
    return missing.length > 0 ? (0,result/* problems */.B)(...missing) : (0,result.ok)(places);
}
const tooManyGroups = (feature, groups) => ({
    input: 'sensitive-features',
    message: `feature \`${feature}\` has ${groups} groups; the most is ${GROUP_LIMIT}`,
    hint: 'Is it a number or an identifier? Put its values into bands, or compare fewer of them.',
});
const tooManyCells = (feature, groups, levels) => ({
    input: 'control-features',
    message: `${groups} groups of \`${feature}\` in ${levels} control levels are more than ${CELL_LIMIT} cells`,
    hint: 'Use fewer or coarser control features.',
});
function tally(rows, parts, control) {
    const feature = parts.join(' & ');
    const groups = parts.reduce((n, part) => n * (rows.levels.get(part)?.length ?? 0), 1);
    if (groups > GROUP_LIMIT)
        return (0,result/* problems */.B)(tooManyGroups(feature, groups));
    const levels = rows.controlLevels;
    if (groups * levels > CELL_LIMIT)
        return (0,result/* problems */.B)(tooManyCells(feature, groups, levels));
    return (0,result.ok)({ feature, parts, strata: tallyFeature(rows, parts, control) });
}
/**
 * Makes the tables of the `features` (each a list of columns) from what was counted. Problems name every missing
 * column, missing value, strange label and feature with too many groups, with the file and line of the first row.
 */
function makeCountTable(counts, policy, features) {
    const places = columnPlaces(counts, policy);
    if (!places.ok)
        return places;
    const rows = readRows(counts, policy, places.value);
    if (!rows.ok)
        return rows;
    const labels = readLabels(rows.value.labels, policy.positiveLabel, policy.favorableLabel);
    if (!labels.ok)
        return labels;
    const labelled = rows.value.withPositive(labels.value.positive);
    const tables = features.map((parts) => tally(labelled, parts, policy.controlFeatures));
    const found = tables.flatMap((table) => (table.ok ? [] : table.problems));
    if (found.length > 0)
        return (0,result/* problems */.B)(...found);
    const tallied = tables.flatMap((table) => (table.ok ? [table.value] : []));
    const excluded = excludedGroups(tallied, labelled.levels, policy.excludeGroups);
    if (!excluded.ok)
        return excluded;
    const { dropped } = rows.value;
    return (0,result.ok)({ labels: labels.value, rows: counts.rows, dropped, features: excluded.value });
}

;// CONCATENATED MODULE: ./build/domain/fairness/fairness-policy.js
/** The columns to count by, each once, in the order the tables expect nothing of. */
function policyColumns(policy) {
    const { yTrue, yPred, sensitiveFeatures, controlFeatures } = policy;
    return [...new Set([yTrue, yPred, ...sensitiveFeatures, ...controlFeatures])];
}
const repeated = (names) => [
    ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
/** What in a policy contradicts itself, whatever the file holds. */
function policyProblems(policy) {
    const { yTrue, yPred, sensitiveFeatures, controlFeatures } = policy;
    const list = [];
    const say = (input, message) => void list.push({ input, message });
    if (sensitiveFeatures.length === 0)
        say('sensitive-features', 'no sensitive feature is named');
    for (const name of repeated([...sensitiveFeatures, ...controlFeatures])) {
        say('sensitive-features', `feature \`${name}\` is named twice, as sensitive or control feature`);
    }
    for (const name of [...sensitiveFeatures, ...controlFeatures]) {
        if (name === yPred)
            say('sensitive-features', `\`${name}\` is the predicted label, not a feature`);
    }
    if (yTrue === yPred)
        say('y-pred', `y-true and y-pred are the same column \`${yTrue}\``);
    if (!(policy.confidenceLevel > 0.5 && policy.confidenceLevel < 1)) {
        say('confidence-level', `${policy.confidenceLevel} is not between 0.5 and 1`);
    }
    if (!(Number.isInteger(policy.minDenominator) && policy.minDenominator >= 1)) {
        say('min-denominator', `${policy.minDenominator} is not a whole number of at least 1`);
    }
    return list;
}

;// CONCATENATED MODULE: ./build/domain/fairness/evaluate-fairness.js
/** From counted rows and a policy to verdicts: everything the fairness gate decides. */







/** The features to tabulate: every single one, then the intersections that checks ask for. */
function askedFeatures(policy, checks) {
    const asked = new Map();
    for (const parts of [
        ...policy.sensitiveFeatures.map((name) => [name]),
        ...checks.map((c) => c.parts),
    ]) {
        asked.set(parts.join(' & '), parts);
    }
    return [...asked.values()];
}
/** Whether a check takes part in the family-wise level: it counts, and is decided by a test. */
function isTested(check, policy) {
    const isReported = policy.decision === 'bound' && reportOnlyReason(check) !== null;
    return check.severity === 'error' && !isReported;
}
/**
 * Judges counted predictions by a policy. Problems (all at once: of the policy, else of the file) name the input, or
 * the file and line; a verdict is a value, never a problem.
 */
function evaluateFairness(counts, policy) {
    const contradictions = policyProblems(policy);
    const checks = readChecks(policy);
    if (!checks.ok)
        return (0,result/* problems */.B)(...contradictions, ...checks.problems);
    if (contradictions.length > 0)
        return (0,result/* problems */.B)(...contradictions);
    const table = makeCountTable(counts, policy, askedFeatures(policy, checks.value));
    if (!table.ok)
        return table;
    const tables = new Map(table.value.features.map((feature) => [feature.feature, feature]));
    const subjects = checks.value.flatMap((check) => {
        const feature = tables.get(featureOf(check));
        return feature === undefined ? [] : [{ check, feature }];
    });
    const families = subjects
        .filter(({ check }) => isTested(check, policy))
        .reduce((m, { check, feature }) => m + check.metric.rates.length * feature.strata.length, 0);
    const results = subjects.map(({ check, feature }) => judgeCheck(check, feature, table.value, policy, Math.max(1, families)));
    const counting = results.filter(({ severity }) => severity === 'error');
    const verdicts = counting.map(({ verdict }) => verdict);
    const verdict = verdicts.length === 0 ? 'inconclusive' : (0,evidence_verdict/* worstVerdict */.zP)(...verdicts);
    return (0,result.ok)({
        verdict,
        checks: results,
        table: table.value,
        policy,
        families: Math.max(1, families),
    });
}

;// CONCATENATED MODULE: ./build/domain/fairness/fold-spread.js


/** χ² of "all folds have one rate"; 1 where the rate is 0 or 1 everywhere. */
function fold_spread_homogeneity(folds) {
    const selected = folds.reduce((sum, fold) => sum + fold.selected, 0);
    const rows = folds.reduce((sum, fold) => sum + fold.rows, 0);
    const rate = selected / rows;
    if (folds.length < 2 || selected === 0 || selected === rows)
        return 1;
    const distance = folds.reduce((sum, fold) => sum + (fold.selected - fold.rows * rate) ** 2 / (fold.rows * rate * (1 - rate)), 0);
    return chiSquareUpperTail(distance, folds.length - 1);
}
/**
 * The spread of each group's selection rate between folds. Rows of different folds come from different fits, so a verdict over all
 * of them speaks of the average fit; this says how far that is from each.
 */
function foldSpread(counts, fold, policy, labels) {
    const place = (column) => counts.columns.indexOf(column);
    return policy.sensitiveFeatures.flatMap((feature) => {
        const groups = new Map();
        for (const { values, count } of counts.combinations) {
            const group = values[place(feature)];
            const prediction = values[place(policy.yPred)];
            if (group === null || group === undefined || prediction === null || prediction === undefined)
                continue;
            const folds = groups.get(group) ?? new Map();
            const name = values[place(fold)] ?? '';
            const tally = folds.get(name) ?? { selected: 0, rows: 0 };
            tally.rows += count;
            if (canonicalLabel(prediction) === labels.positive)
                tally.selected += count;
            groups.set(group, folds.set(name, tally));
        }
        return [...groups].map(([group, tallies]) => spreadOf(feature, group, [...tallies.values()]));
    });
}
function spreadOf(feature, group, folds) {
    const rates = folds.map(({ selected, rows }) => selected / rows);
    return {
        feature,
        group,
        folds: folds.length,
        lowest: Math.min(...rates),
        highest: Math.max(...rates),
        pValue: fold_spread_homogeneity(folds),
    };
}

// EXTERNAL MODULE: ./build/shared/canonical-json.js
var canonical_json = __webpack_require__(71569);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/commands/run-artifacts.js
var run_artifacts = __webpack_require__(87892);
;// CONCATENATED MODULE: ./build/commands/judged-files.js




/** The files as local ones: what a gate without a run can say of them. */
function localFiles(files) {
    return files.map(({ path, sha256, bytes }) => ({
        path,
        sha256,
        bytes,
        origin: 'local',
        artifact: null,
    }));
}
/**
 * Where the judged files come from: an artifact of the run when they were fetched from it or equal one by digest. Only artifacts of
 * the same size are downloaded to compare; what the gates themselves stored (`ml-actions/`) does not count.
 */
async function judgedFiles(tracking, runId, files, temporary, signal) {
    const known = new Map(files.flatMap(({ sha256, artifact }) => (artifact === undefined ? [] : [[sha256, artifact]])));
    const open = files.filter(({ sha256 }) => !known.has(sha256));
    const sizes = new Set(open.map(({ bytes }) => bytes));
    const artifacts = open.length === 0 ? [] : await (0,run_artifacts/* walkArtifacts */.zO)(tracking, runId, '', signal);
    for (const { path, bytes } of artifacts) {
        if (path.startsWith('ml-actions/') || (bytes !== undefined && !sizes.has(bytes)))
            continue;
        const copy = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'artifact-')), 'file');
        await tracking.downloadArtifact(runId, path, copy, signal);
        const { sha256 } = await (0,digest/* sha256OfFile */.Vq)(copy, signal);
        if (!known.has(sha256))
            known.set(sha256, path);
    }
    return files.map(({ path, sha256, bytes }) => {
        const artifact = known.get(sha256) ?? null;
        return { path, sha256, bytes, origin: artifact === null ? 'local' : 'run-artifact', artifact };
    });
}

// EXTERNAL MODULE: ./build/commands/workspace.js
var workspace = __webpack_require__(58354);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/data/byte-source.js

/** The file as it is. */
class FileSource {
    #handle;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #bytes = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    async read(into, at, length) {
        const { bytesRead } = await this.#handle.read(into, at, length, this.#bytes);
        this.#hash.update(into.subarray(at, at + bytesRead));
        this.#bytes += bytesRead;
        return bytesRead;
    }
    digest() {
        return { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
    }
    close() {
        return this.#handle.close();
    }
}

// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
;// CONCATENATED MODULE: ./build/data/combination-totals.js

/** Combinations of all threads and files put together; each knows the first place it was seen at. */
class CombinationTotals {
    #totals = new Map();
    #columns;
    #limit;
    constructor(columns, limit) {
        this.#columns = columns;
        this.#limit = limit;
    }
    /** Adds rows of file number `file`. */
    add(values, count, file, first) {
        const key = JSON.stringify(values);
        const total = this.#totals.get(key);
        if (total === undefined) {
            this.#totals.set(key, { values, count, file, first });
            return;
        }
        total.count += count;
        if (total.file === file && first.line < total.first.line)
            total.first = first;
    }
    /** The problem with too many of them, if there is one. */
    problem() {
        if (this.#totals.size <= this.#limit)
            return undefined;
        const rows = [...this.#totals.values()].map(({ values }) => values);
        return (0,too_many/* tooManyProblem */.J)(rows, this.#columns, this.#limit);
    }
    /** All of them, by the first place they were seen at. */
    combinations() {
        return [...this.#totals.values()]
            .sort((a, b) => a.file - b.file || a.first.line - b.first.line)
            .map(({ values, count, first }) => ({ values, count, first }));
    }
}

// EXTERNAL MODULE: ./build/data/byte-words.js
var byte_words = __webpack_require__(3);
;// CONCATENATED MODULE: ./build/data/chunk-feed.js

/** Bytes every buffer keeps free at its end: for the newline that a last line may lack, and for views. */
const spare = 1 + byte_words/* viewSlack */.cX;
/** A row exceeds the bound. */
class RowTooLong extends Error {
    name = 'RowTooLong';
    limit;
    /** Whether the row's end lies inside a quoted cell: then it may be a quote that was left open. */
    quoted;
    constructor(limit, quoted) {
        super('a row is too long');
        this.limit = limit;
        this.quoted = quoted;
    }
}
/**
 * Cuts a stream of bytes into chunks of whole rows, in buffers that worker threads can see and that are used again:
 * whoever takes a chunk gives it back with `release`.
 */
class ChunkFeed {
    #source;
    #step;
    /** Buffers given back: those of the usual size, and those that hold the longest row there may be. */
    #free = [];
    #freeLong = [];
    #longBytes;
    #buffer;
    #have = 0;
    /** Bytes at the front that the cutter has looked at. */
    #cutAt = 0;
    #from = 0;
    #ended = false;
    /** Reads `chunkBytes` at a time; no row is longer than `lineBytes`. */
    constructor(source, chunkBytes, lineBytes) {
        this.#source = source;
        this.#step = chunkBytes;
        this.#longBytes = Math.max(lineBytes, 4096) + 2 * chunkBytes + spare;
        this.#buffer = this.#take();
    }
    /** The first bytes of the file, at least `wanted` unless it is shorter; they stay in the feed. */
    async peek(wanted) {
        while (this.#have < wanted && !this.#ended)
            await this.#fill();
        return this.#buffer.subarray(0, this.#have);
    }
    /** Leaves out the first bytes, a byte order mark. */
    skip(bytes) {
        this.#from = bytes;
    }
    /** The next chunk, or undefined at the end. Throws `RowTooLong`. */
    async next(cutter, limit) {
        for (;;) {
            const cut = cutter.cut(this.#buffer, this.#cutAt, this.#have);
            this.#cutAt = this.#have;
            if (cut > 0)
                return this.#chunk(cut);
            if (this.#have - this.#from > limit)
                throw new RowTooLong(limit, cutter.quoted);
            if (this.#ended)
                return this.#last();
            await this.#fill();
        }
    }
    /** Gives the memory of a chunk back. */
    release(chunk) {
        (chunk.long ? this.#freeLong : this.#free).push(Buffer.from(chunk.bytes.buffer));
    }
    #take() {
        return this.#free.pop() ?? shared(2 * this.#step + spare);
    }
    /** At once as large as it can get: memory is not spent before it is written to, and nothing has to be grown. */
    #takeLong() {
        return this.#freeLong.pop() ?? shared(this.#longBytes);
    }
    async #fill() {
        if (this.#have + this.#step + spare > this.#buffer.length) {
            const long = this.#takeLong();
            long.set(this.#buffer.subarray(0, this.#have));
            this.#free.push(this.#buffer);
            this.#buffer = long;
        }
        const bytes = await this.#source.read(this.#buffer, this.#have, this.#step);
        this.#have += bytes;
        this.#ended = bytes === 0;
    }
    #chunk(end) {
        const bytes = this.#buffer;
        const from = this.#from;
        this.#have -= end;
        this.#buffer = this.#have <= this.#step ? this.#take() : this.#takeLong();
        this.#buffer.set(bytes.subarray(end, end + this.#have));
        this.#cutAt = this.#have;
        this.#from = 0;
        return { bytes, from, end, long: bytes.length === this.#longBytes };
    }
    /** What is left when the file does not end in a newline; there is always room for one byte more. */
    #last() {
        if (this.#have <= this.#from)
            return undefined;
        this.#buffer[this.#have++] = 10;
        return this.#chunk(this.#have);
    }
}
/** Memory that worker threads can see. */
const shared = (bytes) => Buffer.from(new SharedArrayBuffer(bytes));

;// CONCATENATED MODULE: ./build/data/chunk-tally.js
/** Results of the chunks of one file, which may come in any order, put back into the order of the file. */
class ChunkTally {
    /** Lines before chunk 0: the header. */
    #before;
    #lines = [];
    #problem;
    rows = 0;
    constructor(before) {
        this.#before = before;
    }
    record(chunk, result) {
        this.rows += result.rows;
        this.#lines[chunk] = result.lines;
        const { problem } = result;
        if (problem === undefined || (this.#problem?.chunk ?? Infinity) <= chunk)
            return;
        this.#problem = { chunk, problem };
    }
    /** Whether anything is wrong: no later chunk needs to be read. */
    get failed() {
        return this.#problem !== undefined;
    }
    /** The first problem of the file, its line counted from the start of the file. All chunks before it must be in. */
    problem() {
        if (this.#problem === undefined)
            return undefined;
        const { chunk, problem } = this.#problem;
        if (problem.line === undefined)
            return problem;
        return { ...problem, line: (this.bases()[chunk] ?? this.#before) + problem.line };
    }
    /** Lines before each chunk, and, last, before the next chunk that would come. */
    bases() {
        const bases = [this.#before];
        for (const lines of this.#lines)
            bases.push((bases.at(-1) ?? 0) + lines);
        return bases;
    }
}

// EXTERNAL MODULE: ./build/data/csv-row.js
var csv_row = __webpack_require__(42908);
// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
;// CONCATENATED MODULE: ./build/data/csv-header.js



/** Reads the header from the first chunk of a file; undefined when the chunk has blank lines only. */
function readCsvHeader(bytes, from, end, limits) {
    const row = new csv_row/* CsvRowReader */.Wh(Math.min(limits.headerBytes, end - from) + 1);
    let lines = 0;
    let at = from;
    do {
        if (at >= end)
            return undefined;
        const stop = Math.min(end, at + limits.headerBytes + 1);
        const newlineAt = bytes.subarray(at, end).indexOf(10);
        if (newlineAt > limits.headerBytes)
            return (0,result/* problems */.B)(headerTooLong(limits, lines + 1));
        const fault = row.read(bytes, at, end);
        if (fault !== undefined) {
            return (0,result/* problems */.B)({
                message: fault.message,
                line: lines + 1 + fault.newlines,
                hint: fault.hint,
            });
        }
        if (row.next > stop)
            return (0,result/* problems */.B)(headerTooLong(limits, lines + 1));
        lines += row.newlines;
        at = row.next;
    } while (row.cells === 0);
    return namesOf(bytes, row, lines);
}
/** The header exceeds its bound. */
function headerTooLong(limits, line) {
    return {
        message: `the header is longer than ${(0,data_limits/* describeBytes */.n)(limits.headerBytes)}`,
        line,
        hint: 'The first line must hold the names of the columns.',
    };
}
function namesOf(bytes, row, lines) {
    const line = lines - row.newlines + 1;
    const names = [];
    for (let cell = 0; cell < row.cells; cell++) {
        const name = (0,csv_row/* decodeCell */.JH)(bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0);
        if (name === undefined) {
            const hint = 'Save the file as UTF-8.';
            return (0,result/* problems */.B)({ message: 'the header is not valid UTF-8', line, hint });
        }
        names.push(name ?? '');
    }
    const twice = [...new Set(names.filter((name, i) => name !== '' && names.indexOf(name) !== i))];
    if (twice.length === 0)
        return (0,result.ok)({ names, end: row.next, lines });
    const hint = 'Every column needs a name of its own.';
    return (0,result/* problems */.B)(...twice.slice(0, 10).map((name) => ({
        message: `the header names the column \`${name}\` more than once`,
        line,
        hint,
    })));
}

;// CONCATENATED MODULE: ./build/data/file-format.js

/** The first bytes decide; a name that promises something else is a problem. */
function filePacking(name, start) {
    const lower = name.toLowerCase();
    if (begins(start, [0x50, 0x41, 0x52, 0x31]))
        return (0,result.ok)('parquet');
    if (begins(start, [0x1f, 0x8b]))
        return (0,result.ok)('gzip');
    if (lower.endsWith('.parquet')) {
        return (0,result/* problems */.B)({ message: 'this is not a parquet file: it does not begin with PAR1' });
    }
    if (lower.endsWith('.gz')) {
        return (0,result/* problems */.B)({ message: 'this is not a gzip file: it does not begin with 1f 8b' });
    }
    return (0,result.ok)('plain');
}
/** The name decides between csv and jsonl; when it says neither, the first byte that is not white space does. */
function textFormat(name, start) {
    const refused = unreadable(start);
    if (refused !== undefined)
        return (0,result/* problems */.B)(refused);
    const lower = name.toLowerCase().replace(/\.gz$/, '');
    if (lower.endsWith('.csv'))
        return (0,result.ok)('csv');
    if (/\.(jsonl|ndjson)$/.test(lower))
        return (0,result.ok)('jsonl');
    const first = start.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
    if (first !== 0x5b)
        return (0,result.ok)(first === 0x7b ? 'jsonl' : 'csv');
    return (0,result/* problems */.B)({
        message: 'this is a JSON array',
        hint: 'Write one object a line (pandas: `to_json(path, orient="records", lines=True)`).',
    });
}
/** What text in UTF-8 does not begin with. */
function unreadable(start) {
    if (begins(start, [0xff, 0xfe]) || begins(start, [0xfe, 0xff])) {
        return { message: 'this file is UTF-16', hint: 'Save it as UTF-8.' };
    }
    if (begins(start, [0x50, 0x4b, 0x03, 0x04])) {
        const hint = 'Save it as csv, csv.gz, jsonl or parquet.';
        return { message: 'this is a zip file (perhaps an Excel workbook)', hint };
    }
    if (begins(start, [0x50, 0x41, 0x52, 0x31])) {
        const hint = 'Parquet has its own compression: leave out gzip.';
        return { message: 'this is a parquet file inside gzip', hint };
    }
    return undefined;
}
/** The bytes of a UTF-8 byte order mark at the start: 3 or 0. */
function byteOrderMark(start) {
    return begins(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
}
const begins = (bytes, magic) => magic.every((byte, i) => bytes[i] === byte);

// EXTERNAL MODULE: ./build/data/scan-job.js + 6 modules
var scan_job = __webpack_require__(77494);
;// CONCATENATED MODULE: ./build/data/file-scan.js




/** Chunks a thread may have waiting: one under way and one to go on with. */
const depth = 2;
/**
 * Scans every chunk, the first one first if it was read already. This thread reads and hashes; it hands chunks to the
 * other threads and counts one itself whenever they have enough to do, so that no processor waits. Stops early
 * at a problem, which is then in the tally.
 */
async function scanFile(scan, first) {
    const { threads, tally, job } = scan;
    const own = (0,scan_job/* createScanner */.z)(job);
    const pending = new Set();
    let broken;
    let started = false;
    let number = 0;
    for (let chunk = first ?? (await nextChunk(scan, 0)); chunk !== undefined;) {
        const current = chunk;
        const at = number++;
        const thread = current.long ? undefined : leastBusy(threads);
        if (thread === undefined) {
            tally.record(at, own.scan(current.bytes, current.from, current.end, at));
            scan.feed.release(current);
        }
        else {
            if (!started)
                for (const each of threads)
                    each.begin(job);
            started = true;
            const done = thread
                .scan(current, at)
                .then((result) => tally.record(at, result))
                .catch((error) => (broken ??= error))
                .then(() => scan.feed.release(current))
                .finally(() => pending.delete(done));
            pending.add(done);
        }
        scan.onChunk();
        if (broken !== undefined || tally.failed)
            break;
        chunk = await nextChunk(scan, number);
    }
    await Promise.all(pending);
    checkAlive(scan.signal, broken);
    const others = started && !tally.failed ? threads.map((thread) => thread.totals()) : [];
    return [own.totals(), ...(await Promise.all(others))];
}
/** The thread with the least to do, unless all have enough. */
function leastBusy(threads) {
    let best;
    for (const thread of threads) {
        if (thread.load < (best?.load ?? depth))
            best = thread;
    }
    return best;
}
async function nextChunk(scan, number) {
    checkAlive(scan.signal, undefined);
    try {
        return await scan.feed.next(scan.cutter, scan.lineBytes);
    }
    catch (error) {
        if (!(error instanceof RowTooLong))
            throw error;
        const problem = { message: `this line is longer than ${(0,data_limits/* describeBytes */.n)(error.limit)}`, line: 1 };
        const hint = 'Perhaps a quote is opened in it and never closed.';
        const told = error.quoted ? { ...problem, hint } : problem;
        scan.tally.record(number, { rows: 0, lines: 0, problem: told });
        return undefined;
    }
}
/** Throws when the pass is to stop: cancelled, or a thread broke. */
function checkAlive(signal, broken) {
    if (signal.aborted)
        throw new errors/* CancelledError */.cc('cancelled while counting predictions');
    if (broken !== undefined)
        throw broken;
}

// EXTERNAL MODULE: ./build/data/missing-columns.js
var missing_columns = __webpack_require__(11771);
;// CONCATENATED MODULE: ./build/data/row-cutter.js
const newline = 10;
const quote = 34;
/** Rows end at every newline: JSON lines. */
class LineCutter {
    quoted = false;
    cut(bytes, from, have) {
        const last = bytes.subarray(from, have).lastIndexOf(newline);
        return last < 0 ? 0 : from + last + 1;
    }
}
/**
 * Rows end at newlines outside quotes: csv. In a well-formed file a place is inside quotes exactly when an odd number of
 * quotes lies before it, so counting them is enough and nothing is guessed. In a malformed one the first fault lies
 * in a chunk that was cut rightly, and nothing after the first fault counts.
 */
class CsvCutter {
    quoted = false;
    cut(bytes, from, have) {
        let open = this.quoted;
        if (bytes.subarray(from, have).includes(quote)) {
            let quotes = 0;
            for (let p = from; p < have; p++)
                if (bytes[p] === quote)
                    quotes++;
            if (quotes % 2 === 1)
                open = !open;
        }
        this.quoted = open;
        for (let p = have - 1; p >= from; p--) {
            const byte = bytes[p];
            if (byte === quote)
                open = !open;
            else if (byte === newline && !open)
                return p + 1;
        }
        return 0;
    }
}

;// CONCATENATED MODULE: ./build/data/count-text.js








/** Enough to tell csv from JSON lines; not less than a byte order mark and the magic numbers take. */
const peekBytes = (chunkBytes) => Math.max(4, Math.min(4096, chunkBytes));
/** Counts a csv or JSON lines file into the totals of the context. `size` is its size on disk. */
async function countText(context, at, source, size) {
    const { limits } = context;
    const refuse = refusal(context, at);
    const feed = new ChunkFeed(source, limits.chunkBytes, limits.lineBytes);
    const start = await feed.peek(peekBytes(limits.chunkBytes));
    if (start.length === byteOrderMark(start))
        throw refuse([{ message: 'the file is empty' }]);
    const format = textFormat(at.file.name, start);
    if (!format.ok)
        throw refuse(format.problems);
    feed.skip(byteOrderMark(start));
    const begin = format.value === 'csv' ? await beginCsv(context, feed, refuse) : beginJsonl(context);
    const tally = new ChunkTally(begin.lines);
    const totals = await scanFile({
        feed,
        cutter: begin.cutter,
        job: begin.job,
        lineBytes: limits.lineBytes,
        threads: await context.threadsFor(size),
        tally,
        onChunk: () => context.progress(tally.rows, source.digest().bytes),
        signal: context.signal,
    }, begin.first);
    const problem = tally.problem();
    if (problem !== undefined)
        throw refuse([problem]);
    if (tally.rows === 0)
        throw refuse([noRows(format.value)]);
    const absent = neverSeen(context, totals);
    if (absent.length > 0)
        throw refuse(absent);
    addTotals(context, at, totals, tally.bases());
    return { rows: tally.rows, ...source.digest() };
}
const refusal = ({ input }, { file }) => (problems) => new errors/* UserError */.yo(problems.map((problem) => ({
    ...(input === undefined ? {} : { input }),
    ...problem,
    file: file.name,
})));
const noRows = (format) => ({
    message: format === 'csv' ? 'the file has a header and no rows' : 'the file has no rows',
});
function beginJsonl({ columns, limits }) {
    const job = { format: 'jsonl', columns, limit: limits.combinations };
    return { job, cutter: new LineCutter(), lines: 0 };
}
async function beginCsv(context, feed, refuse) {
    const { columns, limits } = context;
    const cutter = new CsvCutter();
    for (let lines = 0;;) {
        const chunk = await feed.next(cutter, limits.headerBytes).catch((error) => {
            if (!(error instanceof RowTooLong))
                throw error;
            throw refuse([headerTooLong(limits, lines + 1)]);
        });
        if (chunk === undefined)
            throw refuse([{ message: 'the file holds nothing but blank lines' }]);
        const header = readCsvHeader(chunk.bytes, chunk.from, chunk.end, limits);
        if (header === undefined) {
            lines += newlinesOf(chunk);
            feed.release(chunk);
            continue;
        }
        if (!header.ok)
            throw refuse(header.problems.map((problem) => below(problem, lines)));
        const { names, end } = header.value;
        lines += header.value.lines;
        const absent = (0,missing_columns/* missingColumns */.Q)(columns, names, lines);
        if (absent.length > 0)
            throw refuse(absent);
        const wanted = columns.map(({ name }) => names.indexOf(name));
        const layout = { cells: names.length, wanted };
        const job = { format: 'csv', columns, limit: limits.combinations, layout };
        return { job, cutter, lines, first: { ...chunk, from: end } };
    }
}
const below = (problem, lines) => problem.line === undefined ? problem : { ...problem, line: problem.line + lines };
function newlinesOf({ bytes, from, end }) {
    let lines = 0;
    for (let p = from; p < end; p++)
        if (bytes[p] === 10)
            lines++;
    return lines;
}
/** The wanted columns that no row of the file has. */
function neverSeen({ columns }, totals) {
    const absent = columns.filter((_, i) => totals.every(({ seen }) => seen[i] !== true));
    return (0,missing_columns/* missingColumns */.Q)(absent, totals.find(({ names }) => names.length > 0)?.names ?? []);
}
function addTotals(context, { file, number }, totals, bases) {
    for (const { combinations } of totals) {
        for (const { values, count, chunk, line } of combinations) {
            const place = { file: file.name, line: (bases[chunk] ?? 0) + line };
            context.totals.add(values, count, number, place);
        }
    }
}

;// CONCATENATED MODULE: ./build/data/open-file.js


const sentences = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be read: permission denied',
    EPERM: 'the file may not be read: permission denied',
    ELOOP: 'the path is a loop of symbolic links',
};
/** Opens a prediction file; a `UserError` for whatever is not a file with something in it. */
async function openFile(file, input) {
    const refuse = (message, hint) => new errors/* UserError */.yo(fileProblem(file, input, message, hint));
    try {
        // Looked at before it is opened: opening a pipe would wait for its writer.
        const info = await (0,promises_.stat)(file.path);
        if (info.isDirectory()) {
            const hint = `Name a file, or a pattern such as \`${file.name}/*.csv\`.`;
            throw refuse('this is a directory, not a file', hint);
        }
        if (!info.isFile())
            throw refuse('this is not a regular file');
        if (info.size === 0)
            throw refuse('the file is empty');
        return { handle: await (0,promises_.open)(file.path, 'r'), bytes: info.size };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const code = error.code ?? 'unknown';
        throw refuse(sentences[code] ?? `the file cannot be read (${code})`);
    }
}
/** A problem about a prediction file, with the input that named it. */
function fileProblem(file, input, message, hint) {
    return {
        message,
        file: file.name,
        ...(input === undefined ? {} : { input }),
        ...(hint === undefined ? {} : { hint }),
    };
}

;// CONCATENATED MODULE: ./build/data/count-columns.js







/** Problems shown at once: a hundred files that lack one column are one mistake. */
const mostProblems = 20;
/**
 * Counts how often each combination of the wanted columns' values occurs in the files, in one pass over each: `SELECT
 * columns, COUNT(*) GROUP BY columns`, with the SHA-256 of exactly the bytes that were counted. Memory does not grow with
 * rows. csv follows RFC 4180; csv and jsonl may be gzipped; a file may be parquet.
 *
 * @throws UserError for files or columns that cannot be counted, the problems of all files at once
 * @throws CancelledError when the signal says so
 */
async function countColumns(request, signal) {
    const limits = { ...data_limits/* defaultLimits */.M, ...request.limits };
    const totals = new CombinationTotals(request.columns, limits.combinations);
    const threads = [];
    const stop = () => threads.forEach((thread) => void thread.close());
    signal.addEventListener('abort', stop, { once: true });
    const done = { rows: 0, bytes: 0 };
    const context = {
        columns: request.columns,
        input: request.input,
        limits,
        totals,
        threadsFor: async (bytes) => {
            if (bytes < limits.threadedBytes)
                return [];
            const { CountThread } = await __webpack_require__.e(/* import() */ 1439).then(__webpack_require__.bind(__webpack_require__, 61439));
            while (threads.length < request.workers)
                threads.push(new CountThread(request.workerEntry));
            return threads;
        },
        progress: (rows, bytes) => request.onProgress?.(done.rows + rows, done.bytes + bytes),
        signal,
    };
    try {
        const files = await countFiles(context, request, done);
        const columns = request.columns.map(({ name }) => name);
        return { columns, combinations: totals.combinations(), rows: done.rows, files };
    }
    finally {
        signal.removeEventListener('abort', stop);
        await Promise.all(threads.map((thread) => thread.close()));
    }
}
async function countFiles(context, request, done) {
    const files = [];
    const problems = [];
    for (const [number, file] of request.files.entries()) {
        if (problems.length >= mostProblems)
            break;
        try {
            const { rows, sha256, bytes } = await countFile(context, { file, number });
            done.rows += rows;
            done.bytes += bytes;
            files.push({ path: file.name, sha256, bytes });
        }
        catch (error) {
            if (context.signal.aborted)
                throw new errors/* CancelledError */.cc('cancelled while counting predictions');
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
        const tooMany = context.totals.problem();
        if (tooMany !== undefined)
            throw new errors/* UserError */.yo([...problems, tooMany]);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems.slice(0, mostProblems));
    return files;
}
async function countFile(context, at) {
    const { handle, bytes } = await openFile(at.file, context.input);
    const refuse = (message, hint) => new errors/* UserError */.yo(fileProblem(at.file, context.input, message, hint));
    let source = handle;
    try {
        const start = new Uint8Array(4);
        await handle.read(start, 0, 4, 0);
        const packing = filePacking(at.file.name, start);
        if (!packing.ok)
            throw refuse(packing.problems[0]?.message ?? '');
        if (packing.value === 'parquet') {
            // A fair part of the bundle, which a csv file does not need.
            const { countParquet } = await Promise.all(/* import() */[__webpack_require__.e(783), __webpack_require__.e(6606)]).then(__webpack_require__.bind(__webpack_require__, 76606));
            return await countParquet(context, at, handle, bytes);
        }
        const plain = new FileSource(handle);
        const text = packing.value === 'gzip' ? await unpacked(plain, context) : plain;
        source = text;
        return await countText(context, at, text, bytes);
    }
    catch (error) {
        const { name, message } = error;
        if (name === 'GunzipError' || name === 'ParquetError')
            throw refuse(message);
        const { code, syscall } = error;
        if (syscall === 'read')
            throw refuse(`the file cannot be read (${code ?? 'unknown'})`);
        throw error;
    }
    finally {
        await source.close();
    }
}
async function unpacked(packed, { limits }) {
    const { GunzipSource } = await __webpack_require__.e(/* import() */ 4804).then(__webpack_require__.bind(__webpack_require__, 74804));
    return new GunzipSource(packed, limits.unpackedBytes);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/data/expand-predictions.js



const mostFiles = 10_000;
const wildcard = /[*?[\]{}]/;
/**
 * The files a path or glob pattern names, sorted by name. A name that exists is taken literally, even with a wildcard
 * in it. Every file must lie inside the working directory once symbolic links are followed.
 *
 * @param pattern what the user gave; relative to the working directory, or absolute
 * @param workingDirectory absolute path; it must exist
 * @param input the input that holds the pattern, for problems
 * @throws UserError when nothing matches or something lies outside
 */
function expandPredictions(pattern, workingDirectory, input = 'predictions') {
    const refuse = (message, hint) => new errors/* UserError */.yo({ message, input, ...(hint === undefined ? {} : { hint }) });
    if (pattern.trim() === '')
        throw refuse('no prediction file is named');
    const directory = (0,external_node_fs_.realpathSync)(workingDirectory);
    const leaves = (path) => refuse(`\`${path}\` leaves the working directory`, 'Prediction files must lie inside it, symbolic links included.');
    // The part before the first wildcard decides, before any folder is searched.
    if (!inside(directory, (0,external_node_path_.resolve)(workingDirectory), fixedPart(pattern)))
        throw leaves(pattern);
    const found = matches(pattern, workingDirectory);
    if (found.length === 0) {
        const what = wildcard.test(pattern) ? 'no file matches' : 'there is no file';
        throw refuse(`${what} \`${pattern}\``, 'The path is relative to the working directory.');
    }
    if (found.length > mostFiles) {
        throw refuse(`\`${pattern}\` matches more than ${mostFiles.toLocaleString('en-US')} files`);
    }
    return found.map((name) => {
        const path = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workingDirectory, name));
        if (!within(directory, path))
            throw leaves(name);
        return { path, name: expand_predictions_shown(workingDirectory, name) };
    });
}
/** What the pattern matches, sorted: one name when it exists as it stands, else the files (not folders) of the glob. */
function matches(pattern, workingDirectory) {
    if (exists((0,external_node_path_.resolve)(workingDirectory, pattern)))
        return [pattern];
    if (!wildcard.test(pattern))
        return [];
    const found = (0,external_node_fs_.globSync)(pattern, { cwd: workingDirectory });
    const files = found.filter((name) => isFile((0,external_node_path_.resolve)(workingDirectory, name)));
    return files.sort((a, b) => (a < b ? -1 : Number(a > b)));
}
function exists(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The leading folders of a pattern that hold no wildcard; all of it when there is none. */
function fixedPart(pattern) {
    const parts = pattern.split(/[/\\]/);
    const first = parts.findIndex((part) => wildcard.test(part));
    if (first < 0)
        return pattern;
    // A step up behind a wildcard could lead anywhere: the pattern as a whole then counts as that step.
    const rest = parts.slice(first);
    return rest.includes('..') ? '..' : parts.slice(0, first).join('/') || '.';
}
/** Whether a path lies in the working directory, by its real or its given name. */
function inside(real, given, path) {
    const absolute = (0,external_node_path_.resolve)(given, path);
    return within(given, absolute) || within(real, absolute);
}
function within(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
/** The name for reports: relative to the working directory, with `/`. */
function expand_predictions_shown(workingDirectory, name) {
    return (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, name)).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/read-predictions.js









/** The files to judge: an artifact of the run when it has one of that path, else files of the working directory. */
async function findPredictions(inputs, base, open, temporary, signal) {
    const { predictions } = inputs;
    if (open !== undefined) {
        const { tracking, run } = open;
        const entry = await (0,run_artifacts/* findArtifact */.Kc)(tracking, run.runId, predictions, signal);
        if (entry?.isFolder === false) {
            const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'predictions-')), (0,external_node_path_.basename)(predictions));
            await tracking.downloadArtifact(run.runId, predictions, path, signal);
            return { files: [{ path, name: predictions }], artifact: predictions };
        }
    }
    try {
        return { files: expandPredictions(predictions, base, 'predictions') };
    }
    catch (error) {
        if (open === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        throw await neitherThere(predictions, open, error, signal);
    }
}
/** With a run, a name may have been meant as one of its artifacts: say which there are. */
async function neitherThere(predictions, { tracking, run }, error, signal) {
    const artifacts = await (0,run_artifacts/* walkArtifacts */.zO)(tracking, run.runId, '', signal);
    const known = artifacts.map(({ path }) => path).filter((path) => !path.startsWith('ml-actions/'));
    const same = known.filter((path) => path.endsWith(`/${predictions}`));
    const hint = known.length === 0
        ? 'The run has none.'
        : (0,nearest_names.didYouMean)(predictions, same.length > 0 ? same : known);
    const message = `run ${run.runId} has no artifact \`${predictions}\``;
    return new errors/* UserError */.yo([{ message, input: 'predictions', hint }, ...error.problems]);
}
/** Counts the columns that the policy needs, and the fold. */
async function countPredictions(files, inputs, policy, context, signal) {
    const began = context.now().getTime();
    const onProgress = (rows) => {
        const seconds = (context.now().getTime() - began) / 1000;
        if (seconds < 1)
            return;
        const million = (count) => (count / 1e6).toFixed(1);
        context.logger.progress(`${million(rows)} million rows, ${million(rows / seconds)} million a second`);
    };
    return countColumns({
        files,
        columns: wantedColumns(inputs, policy),
        input: 'predictions',
        workers: Math.max(0, Math.min(8, (0,external_node_os_.availableParallelism)()) - 1),
        workerEntry: context.entry,
        onProgress,
    }, signal);
}
function wantedColumns(inputs, policy) {
    const inputOf = (name) => {
        if (name === policy.yTrue)
            return 'y-true';
        if (name === policy.yPred)
            return 'y-pred';
        return policy.controlFeatures.includes(name) ? 'control-features' : 'sensitive-features';
    };
    const asked = policyColumns(policy).map((name) => ({ name, input: inputOf(name) }));
    const { fold } = inputs;
    const isNew = fold !== undefined && !asked.some(({ name }) => name === fold);
    return isNew ? [...asked, { name: fold, input: 'fold' }] : asked;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/settings.js
/** What the gate is asked, from its inputs. Line numbers in `thresholds` stay those of the input. */
function policyOf(inputs) {
    const last = inputs.thresholds.at(-1)?.line ?? 0;
    const lines = new Array(last).fill('');
    for (const { line, text } of inputs.thresholds)
        lines[line - 1] = text;
    return {
        yTrue: inputs.yTrue,
        yPred: inputs.yPred,
        sensitiveFeatures: inputs.sensitiveFeatures,
        controlFeatures: inputs.controlFeatures ?? [],
        positiveLabel: inputs.positiveLabel ?? null,
        favorableLabel: inputs.favorableLabel ?? null,
        thresholds: lines.join('\n'),
        decision: inputs.decision,
        confidenceLevel: inputs.confidenceLevel,
        minDenominator: inputs.minDenominator,
        undefined: inputs.undefined,
        missing: inputs.missing,
        excludeGroups: inputs.excludeGroups ?? [],
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/run.js














/** Counts the predictions, judges them, and finds out where files and model come from. */
async function run(inputs, context, signal) {
    const policy = policyOf(inputs);
    refuseContradictions(inputs, policy);
    const open = await openAskedRun(inputs, context, signal);
    return (0,temporary_folder/* withTemporaryFolder */.E)(context.environment, async (temporary) => {
        const base = (0,external_node_path_.resolve)(context.directory, inputs.workingDirectory);
        const { files, artifact } = await findPredictions(inputs, base, open, temporary, signal);
        const counts = await countPredictions(files, inputs, policy, context, signal);
        const evaluation = evaluateFairness(counts, policy);
        if (!evaluation.ok)
            throw new errors/* UserError */.yo(evaluation.problems);
        const read = counts.files.map((file) => artifact === undefined ? file : { ...file, artifact });
        const { labels } = evaluation.value.table;
        return {
            evaluation: evaluation.value,
            counts,
            files: open === undefined
                ? localFiles(read)
                : await judgedFiles(open.tracking, open.run.runId, read, temporary, signal),
            model: await judgedModel(inputs, base, context, open, temporary, signal),
            folds: inputs.fold === undefined ? [] : foldSpread(counts, inputs.fold, policy, labels),
            policyDigest: (0,digest/* sha256OfText */.iQ)((0,canonical_json/* canonicalJson */.d)({ gate: 'fairness', policy: { ...policy }, fold: inputs.fold ?? null })),
            tool: context.tool,
            commit: context.workflow?.sha ?? null,
            repository: context.workflow?.repository ?? null,
            workflowRun: context.workflow?.runUrl ?? null,
            run: open,
        };
    });
}
/** The run of `run-id`. A fair part of the bundle, which files alone do not need. */
async function openAskedRun(inputs, context, signal) {
    const { runId } = inputs;
    if (runId === undefined)
        return undefined;
    const { openRun } = await Promise.all(/* import() */[__webpack_require__.e(2655), __webpack_require__.e(9547)]).then(__webpack_require__.bind(__webpack_require__, 69547));
    return openRun(inputs, runId, context, signal);
}
/** What is wrong whatever the file holds is said before a long file is read. */
function refuseContradictions(inputs, policy) {
    const checks = readChecks(policy);
    const name = (0,gate_tag/* isGateName */.TL)(inputs.name)
        ? []
        : [
            {
                message: `\`${inputs.name}\` is no name`,
                input: 'name',
                hint: 'Use letters, digits, - and _.',
            },
        ];
    const found = [...policyProblems(policy), ...(checks.ok ? [] : checks.problems), ...name];
    if (found.length > 0)
        throw new errors/* UserError */.yo(found);
}
async function judgedModel(inputs, base, context, open, temporary, signal) {
    const { modelPath } = inputs;
    if (open !== undefined) {
        const { digestRunModel } = await __webpack_require__.e(/* import() */ 4394).then(__webpack_require__.bind(__webpack_require__, 14394));
        return (await digestRunModel(open.tracking, open.run, modelPath, temporary, signal)) ?? null;
    }
    if (modelPath === undefined)
        return null;
    const path = (0,workspace/* locateInside */.t)(context.directory, base, modelPath, 'any');
    if (!path.ok)
        throw new errors/* UserError */.yo(path.problems.map((problem) => ({ ...problem, input: 'model-path' })));
    const { sha256 } = await (0,digest/* digestPath */.GV)(path.value, signal);
    return { path: modelPath, sha256 };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/index.js





const fairness_gate_command = (0,command/* defineCommand */.N)({ definition: inputs.definition, run: run, report: report, record: record });


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definition: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98554);


const inputs = {
    predictions: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Prediction file, or a glob of several: csv, csv.gz, jsonl or parquet. With `run-id`: the path of an artifact of that run.',
        required: true,
    }),
    'y-true': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Column of the true label.', default: 'y_true' }),
    'y-pred': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Column of the predicted label.', default: 'y_pred' }),
    'sensitive-features': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Columns of the groups to compare. Each is checked by itself; a check `for a & b` looks at their intersection.',
        required: true,
    }),
    'control-features': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Columns held fixed: groups are compared within each of their levels, and the worst level decides.',
    }),
    thresholds: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: 'One check a line: `[metric] [<= < >= >] [number] [for <feature>] [method between_groups|to_overall] [agg worst_case|mean] [warn]`.',
        default: 'demographic_parity_difference <= 0.10',
    }),
    'positive-label': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The label that counts as positive; needed when the labels are not 0 and 1, -1 and 1, or false and true.',
    }),
    'favorable-label': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The label that is good for the person. Checks that depend on it (`selection_rate_ratio`, `demographic_parity_ratio`) need it.',
    }),
    decision: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['bound', 'point'], {
        description: '`bound`: pass and fail need evidence at the confidence level, everything else is inconclusive. `point`: the bare number decides.',
        default: 'bound',
    }),
    'confidence-level': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 0.5, max: 0.9999 }, {
        description: 'Confidence of both decisions: each is wrong at most one time in twenty at 0.95.',
        default: '0.95',
    }),
    'on-inconclusive': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['fail', 'warn'], {
        description: 'What an inconclusive verdict does to the step. The verdict, `passed` and the evidence stay inconclusive.',
        default: 'fail',
    }),
    'min-denominator': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 1_000_000_000 }, {
        description: 'Rows a rate must rest on (positives for the true positive rate, negatives for the false positive rate …); with fewer a check is at best inconclusive.',
        default: '30',
    }),
    'exclude-groups': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Groups that are not compared, as `group` or `feature=group`. The report names them.',
    }),
    'minimum-cell': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 0, max: 1_000_000 }, {
        description: 'Counts smaller than this are hidden in comment, Markdown and HTML: small counts are personal data.',
        default: '5',
    }),
    undefined: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['inconclusive', 'zero', 'skip'], {
        description: 'A rate without rows to rest on: `inconclusive`, `zero` (what Fairlearn does) or `skip` (the group is left out).',
        default: 'inconclusive',
    }),
    missing: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['error', 'group', 'drop'], {
        description: 'A missing group value: `error`, a `group` of its own, or `drop` the row. The report counts them.',
        default: 'error',
    }),
    fold: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of the cross-validation fold. Given: predictions come from several fits of one recipe, and the evidence says `judged: procedure`.',
    }),
    'model-path': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .meaning */ .ak.modelPath,
    }),
    mode: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['enforce', 'report-only'], {
        description: '`report-only`: verdict and outputs are the same, but a verdict never fails the step. Bad input still does.',
        default: 'enforce',
    }),
    name: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Tells two gates of one kind apart in reports, tags, comment and artifact.',
        default: 'fairness',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runIdInput */ .fF,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPlatformInputs */ .jy,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workingDirectoryInput */ .RW,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .reportInputs */ .eP,
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactInputs */ .QC,
};
const example = `\`\`\`yaml
- uses: OWNER/ml-actions/action-fairness-gate@v1
  with:
    predictions: predictions.csv
    sensitive-features: sex, race
    thresholds: |
      demographic_parity_difference <= 0.10
      equalized_odds_difference <= 0.10 for sex warn
\`\`\``;
const definition = {
    name: 'fairness-gate',
    title: 'ml-actions fairness gate',
    description: 'Judges predictions by group with Fairlearn’s metrics and says pass, fail, or how much evidence is missing.',
    inputs,
    outputs: {
        verdict: '`pass`, `inconclusive`, `error` or `fail`.',
        passed: '`true` only for `pass`.',
        'report-json': 'Path of the report.',
        'report-html': 'Path of the page for people.',
        'report-markdown': 'Path of the Markdown report.',
        metrics: 'Point values as JSON: `feature.metric`, and the bare metric over all rows.',
        'failed-checks': 'The checks that did not pass, as JSON.',
        'worst-group': 'The group with the least favorable rate of the worst check.',
        'report-directory': 'Folder that holds the report.',
        'artifact-name': 'Name of the uploaded artifact.',
    },
    failureOutputs: { verdict: 'error', passed: 'false' },
    uploadsReport: true,
    example,
    notes: 'What is computed and when it decides: [docs/fairness.md](../docs/fairness.md). Without `for`, every sensitive feature is checked by itself (Fairlearn would intersect them).',
};


/***/ }),

/***/ 16799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * The folder of report files as a path from the workspace, which is where later steps and the upload look for it: `output-directory`
 * starts at `working-directory`, as every relative path does. An absolute one is what it is.
 */
function outputFolder(inputs) {
    const { outputDirectory: folder, workingDirectory: base } = inputs;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) || base === '.' ? folder : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, folder);
}


/***/ }),

/***/ 87892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   pL: () => (/* binding */ isSafePath),
/* harmony export */   zO: () => (/* binding */ walkArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64050);




/** Folders below this depth are not looked into: no artifact tree of a run is that deep. */
const deepest = 32;
/** Whether a path from a server can be used below a folder of ours: relative, forward slashes, nothing that climbs out. */
function isSafePath(path) {
    return (!/[\\\0]|^\/|^[A-Za-z]:/.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part)));
}
/** All files of a run below `path` (empty: all its artifacts), depth first. Throws UserError above `mostFiles`. */
async function walkArtifacts(tracking, runId, path, signal) {
    const files = [];
    const visit = async (folder, depth) => {
        for (const entry of await tracking.listArtifacts(runId, folder, signal)) {
            if (!isSafePath(entry.path) || (folder !== '' && !entry.path.startsWith(`${folder}/`))) {
                const message = `the tracking server lists an artifact outside \`${folder}\`: ${entry.path}`;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(message, { code: 'protocol', retryable: false });
            }
            if (!entry.isFolder)
                files.push(entry);
            else if (depth < deepest)
                await visit(entry.path, depth + 1);
            if (files.length > _shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ message: `run ${runId} has more than ${_shared_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p} artifacts` });
            }
        }
    };
    await visit(path, 0);
    return files;
}
/** Downloads all files below an artifact folder into a folder of ours, keeping their relative paths. */
async function downloadFolder(tracking, runId, path, folder, signal) {
    for (const entry of await walkArtifacts(tracking, runId, path, signal)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path === '' ? entry.path : entry.path.slice(path.length + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await tracking.downloadArtifact(runId, entry.path, file, signal);
    }
}
/** The entry of one artifact, or undefined when it is not there; a path that no artifact can have (`./a`, `/a`) is none. */
async function findArtifact(tracking, runId, path, signal) {
    if (!isSafePath(path))
        return undefined;
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const entries = await tracking.listArtifacts(runId, parent, signal);
    return entries.find((entry) => entry.path === path);
}
/** Bytes of one small artifact; undefined when it is not there. Throws UserError when it is larger than `mostBytes`. */
async function readArtifact(tracking, runId, path, mostBytes, temporary, signal) {
    const entry = await findArtifact(tracking, runId, path, signal);
    if (entry === undefined || entry.isFolder)
        return undefined;
    const tooLarge = { message: `the artifact \`${path}\` is larger than ${mostBytes} bytes` };
    if ((entry.bytes ?? 0) > mostBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(tooLarge);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'artifact-')), 'file');
    await tracking.downloadArtifact(runId, path, file, signal);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, { signal });
    if (content.length > mostBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(tooLarge);
    return content;
}


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Runs `work` with a new folder that only this user can read, and removes it whatever happens. */
async function withTemporaryFolder(environment, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ml-actions-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 83301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   n: () => (/* binding */ describeBytes)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
/** What a gate uses; tests pass smaller ones. */
const defaultLimits = {
    lineBytes: 64 * MiB,
    headerBytes: MiB,
    combinations: 200_000,
    unpackedBytes: 64 * KiB * MiB,
    rowGroupRows: 16 * MiB,
    blockBytes: 512 * MiB,
    chunkBytes: MiB,
    threadedBytes: 8 * MiB,
};
/** `64 MiB`, `1.5 KiB`, `10 bytes`. */
function describeBytes(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${units[power] ?? 'bytes'}`;
}


/***/ }),

/***/ 11771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ missingColumns)
/* harmony export */ });
/* harmony import */ var _shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24007);

/** A problem for every wanted column that `names` does not have, with the nearest names there are. */
function missingColumns(columns, names, line) {
    const known = new Set(names);
    return columns
        .filter(({ name }) => !known.has(name))
        .map(({ name, input }) => ({
        message: `there is no column \`${name}\``,
        ...(line === undefined ? {} : { line }),
        ...(input === undefined ? {} : { input }),
        hint: `${(0,_shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.didYouMean)(name, names)}${otherSeparator(names)}`,
    }));
}
/** A header that is one name with semicolons or tabs in it was meant to be several. */
function otherSeparator(names) {
    const only = names.length === 1 ? (names[0] ?? '') : '';
    const found = [';', '\t', '|'].find((separator) => only.includes(separator));
    if (found === undefined)
        return '';
    return ` Cells must be separated by commas, not by ${JSON.stringify(found)}.`;
}


/***/ }),

/***/ 17384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ gatePredicateType),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   fc: () => (/* binding */ gateStatement),
/* harmony export */   qB: () => (/* binding */ statementType)
/* harmony export */ });
/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1';
/** The predicate this project defines: docs/evidence.md says what every member means. */
const gatePredicateType = 'ml-actions/gate/v1';
/** The subjects of a gate: the files judged, and the model when it is known. */
function subjectsOf(facts) {
    return [...facts.files, ...(facts.model === null ? [] : [facts.model])].map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
}
/** The statement of a gate about the report with that digest. */
function gateStatement(facts, reportSha256) {
    return {
        _type: statementType,
        subject: subjectsOf(facts),
        predicateType: gatePredicateType,
        predicate: { ...facts, report: { path: `${facts.name}.json`, sha256: reportSha256 } },
    };
}


/***/ }),

/***/ 95405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ recordedGates),
/* harmony export */   RW: () => (/* binding */ parseGateTag),
/* harmony export */   TL: () => (/* binding */ isGateName),
/* harmony export */   Xl: () => (/* binding */ gateTagKey),
/* harmony export */   p_: () => (/* binding */ gateArtifacts),
/* harmony export */   x$: () => (/* binding */ formatGateTag),
/* harmony export */   zD: () => (/* binding */ statementTagKey)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87238);

const gatePrefix = 'ml-actions.gate.';
const statementPrefix = 'ml-actions.statement.';
/** Names of gates become tag keys, file names and artifact names: letters, digits, `-` and `_`, at most 64. */
function isGateName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name);
}
/** `ml-actions.gate.<name>`. */
function gateTagKey(name) {
    return gatePrefix + name;
}
/** The key beside it, whose value `sha256:<digest>` binds the statement's own bytes, which the first tag does not. */
function statementTagKey(name) {
    return statementPrefix + name;
}
/** The value of a gate's tag. */
function formatGateTag(tag) {
    return `${tag.verdict} sha256:${tag.reportSha256}`;
}
/** Reads the value of a gate's tag; undefined when it is not one. */
function parseGateTag(value) {
    const [, verdict, reportSha256] = /^([a-z]+) sha256:([0-9a-f]{64})$/.exec(value) ?? [];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(verdict) && reportSha256 !== undefined ? { verdict, reportSha256 } : undefined;
}
/** Names of all gates that a run's tags record, sorted; names that no gate can have are left out. */
function recordedGates(tags) {
    return Object.keys(tags)
        .filter((key) => key.startsWith(gatePrefix))
        .map((key) => key.slice(gatePrefix.length))
        .filter(isGateName)
        .sort();
}
/** Paths of a gate's files among the artifacts of its run. */
function gateArtifacts(name) {
    return { report: `ml-actions/${name}.json`, statement: `ml-actions/${name}.intoto.json` };
}


/***/ }),

/***/ 87238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ isVerdict),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** How a gate ends, from best to worst; the worst of several wins (docs/architecture.md). */
const verdicts = ['pass', 'inconclusive', 'error', 'fail'];
/** Whether a text is a verdict. */
function isVerdict(text) {
    return verdicts.some((verdict) => verdict === text);
}
/** The worst of some verdicts; `pass` of none. */
function worstVerdict(...list) {
    return verdicts[Math.max(0, ...list.map((verdict) => verdicts.indexOf(verdict)))] ?? 'fail';
}


/***/ })

};
