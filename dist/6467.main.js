export const id = 6467;
export const ids = [6467];
export const modules = {

/***/ 96467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mitigations: () => (/* binding */ mitigations)
});

;// CONCATENATED MODULE: ./build/domain/mitigation/feature-contributions.js
/** Which features make the scores of two groups differ, from an explanation of the model. */
/** Features that are listed at most. */
const MAX_FEATURES = 50;
/** Means per feature; several rows of a feature in a group (its one-hot columns, say) are added. */
function meansOf(table, group) {
    const means = new Map();
    for (const row of table) {
        if (row.group === group)
            means.set(row.feature, (means.get(row.feature) ?? 0) + row.mean);
    }
    return means;
}
/**
 * Attributions of additive explanations sum to the prediction less a constant, so that differences of their means sum to
 * the difference of mean predictions (Lundberg and Lee 2017, local accuracy). A feature that one group lacks counts
 * 0 there. Attributions are in the output the explainer was given, often log-odds: then so are the parts.
 */
function featureContributions(table, first, second, meanPredictions) {
    const a = meansOf(table, first);
    const b = meansOf(table, second);
    const all = [...new Set([...a.keys(), ...b.keys()])]
        .map((feature) => ({ feature, difference: (a.get(feature) ?? 0) - (b.get(feature) ?? 0) }))
        .sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference) || (x.feature < y.feature ? -1 : 1));
    const total = all.reduce((sum, { difference }) => sum + difference, 0);
    return {
        contributions: all.slice(0, MAX_FEATURES),
        total,
        unexplained: meanPredictions === undefined ? null : meanPredictions.first - meanPredictions.second - total,
        featuresNotListed: Math.max(0, all.length - MAX_FEATURES),
    };
}

// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
;// CONCATENATED MODULE: ./build/domain/mitigation/constraint.js
/** What ThresholdOptimizer can hold equal between groups, and what it makes best; names are Fairlearn's. */
/** Fairlearn's SIMPLE_CONSTRAINTS with the rate that each compares. */
const SIMPLE_CONSTRAINTS = {
    demographic_parity: 'selection_rate',
    selection_rate_parity: 'selection_rate',
    true_positive_rate_parity: 'true_positive_rate',
    false_positive_rate_parity: 'false_positive_rate',
    true_negative_rate_parity: 'true_negative_rate',
    false_negative_rate_parity: 'false_negative_rate',
};
/** Objectives of simple constraints. */
const OBJECTIVES = (/* unused pure expression or super */ null && ([
    'accuracy_score',
    'balanced_accuracy_score',
    'selection_rate',
    'true_positive_rate',
    'true_negative_rate',
]));
/** The rates that a constraint makes alike; those of equalized odds in Fairlearn's order. */
function ratesOf(constraint) {
    return constraint === 'equalized_odds'
        ? ['true_positive_rate', 'false_positive_rate']
        : [SIMPLE_CONSTRAINTS[constraint]];
}
const BY_METRIC = [
    [/^(?:demographic_parity|selection_rate)_/, 'demographic_parity'],
    [/^equalized_odds_/, 'equalized_odds'],
    [/^(?:equal_opportunity|true_positive_rate|recall_score)_/, 'true_positive_rate_parity'],
    [/^false_positive_rate_/, 'false_positive_rate_parity'],
    [/^true_negative_rate_/, 'true_negative_rate_parity'],
    [/^false_negative_rate_/, 'false_negative_rate_parity'],
];
/**
 * The constraint that belongs to a measure of the gate, by the name of a difference or ratio between groups (Fairlearn's
 * and scikit-learn's names). Undefined where thresholds cannot hold it: other rates, minima and maxima over groups.
 */
function constraintFor(metric) {
    if (!/_(?:difference|ratio)$/.test(metric))
        return undefined;
    return BY_METRIC.find(([pattern]) => pattern.test(metric))?.[1];
}

;// CONCATENATED MODULE: ./build/domain/mitigation/mitigation-warnings.js
/** Rules that differ by group are no suggestion anybody could follow for more groups than this. */
const MAX_OPTIMIZED_GROUPS = 200;
const quoted = (names) => {
    const shown = names.slice(0, 5).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
/** Why there are no thresholds. */
function noThresholds(reason, { metric }) {
    switch (reason) {
        case 'metric':
            return `No thresholds are suggested: no choice of thresholds is known that holds ${metric}.`;
        case 'scores':
            return 'No thresholds are suggested: without a score column there is nothing to put a threshold on.';
        case 'groups':
            return `No thresholds are suggested: there are more than ${MAX_OPTIMIZED_GROUPS} groups.`;
        case 'labels':
            return 'No thresholds are suggested: fewer than two groups have rows of both true labels.';
    }
}
/** Groups that were left out of the search. */
function leftOut(groups) {
    if (groups.length === 0)
        return [];
    return [
        `No thresholds for ${quoted(groups)}: rows of both true labels are needed; the numbers leave such groups out.`,
    ];
}
const isRandomised = ({ equal, atThreshold }) => [equal, atThreshold].some((rules) => rules?.groups.some(({ mix, pIgnore }) => mix.length > 1 || pIgnore > 0));
/** What to know before thresholds by group are used. */
function thresholdWarnings(suggestion) {
    return [
        'The thresholds use group membership at decision time. In some places and uses that is unlawful (disparate treatment).',
        ...(isRandomised(suggestion)
            ? [
                'The rules are randomised: two people of one group with the same score can get different predictions. The deterministic variant avoids that and is less exact.',
            ]
            : []),
        'The thresholds were fitted on this data, so the in-sample numbers are optimistic: plan with the cross-fitted ones, and fit anew on data of your own.',
        ...(suggestion.crossFitting === null
            ? ['Costs are not cross-fitted: some group has too few rows of a true label.']
            : []),
        ...(suggestion.flip ? ['Some rules may select low scores instead of high ones.'] : []),
        ...(suggestion.scoreBits < 53
            ? [
                `Scores were rounded to ${suggestion.scoreBits} significant bits to bound memory, and thresholds with them.`,
            ]
            : []),
    ];
}
/** What to know before rows are reweighed. */
const REWEIGHING_WARNING = 'The weights are from the rows judged here: to train with them, compute them from the training rows, and judge the new model.';

;// CONCATENATED MODULE: ./build/domain/mitigation/reweighing.js

/**
 * Weights under which label and group are independent: w(g, y) = n_y·n_g / (n·n_gy) (Kamiran and Calders 2012; AIF360
 * 0.6 Reweighing in its order of operations, for any number of groups). From the true labels of the rows judged here;
 * to train with them, compute them from the training rows.
 */
function reweighing(groups) {
    const positives = groups.reduce((sum, { counts }) => sum + (0,confusion/* positivesOf */.uH)(counts), 0);
    const negatives = groups.reduce((sum, { counts }) => sum + (0,confusion/* negativesOf */.su)(counts), 0);
    const rows = positives + negatives;
    return groups.map(({ group, counts }) => {
        const weight = (ofLabel, ofBoth) => ofBoth > 0 ? (ofLabel * (0,confusion/* rowsOf */.RO)(counts)) / (rows * ofBoth) : null;
        return {
            group,
            positive: weight(positives, (0,confusion/* positivesOf */.uH)(counts)),
            negative: weight(negatives, (0,confusion/* negativesOf */.su)(counts)),
        };
    });
}

// EXTERNAL MODULE: ./build/domain/scores/add-histograms.js + 1 modules
var add_histograms = __webpack_require__(62622);
// EXTERNAL MODULE: ./build/domain/bootstrap/mt19937.js
var mt19937 = __webpack_require__(85320);
;// CONCATENATED MODULE: ./build/domain/mitigation/cumulative-counts.js
/** Walks both histograms from their highest score down; scores that no row has are left out. */
function cumulative_counts_cumulativeCounts(group, mass = 'counts') {
    const { values: ofPositives, [mass]: positiveMass } = group.positives;
    const { values: ofNegatives, [mass]: negativeMass } = group.negatives;
    let p = ofPositives.length - 1;
    let n = ofNegatives.length - 1;
    const scores = new Float64Array(p + n + 2);
    const tp = new Float64Array(p + n + 3);
    const fp = new Float64Array(p + n + 3);
    let size = 0;
    let positives = 0;
    let negatives = 0;
    while (p >= 0 || n >= 0) {
        const score = Math.max(ofPositives[p] ?? -Infinity, ofNegatives[n] ?? -Infinity);
        const before = positives + negatives;
        if (ofPositives[p] === score)
            positives += positiveMass[p--] ?? 0;
        if (ofNegatives[n] === score)
            negatives += negativeMass[n--] ?? 0;
        if (positives + negatives === before)
            continue;
        scores[size++] = score;
        tp[size] = positives;
        fp[size] = negatives;
    }
    // Copies, as a part of an array would keep all of it: a fold has a fraction of the scores of its group.
    return {
        scores: scores.slice(0, size),
        tp: tp.slice(0, size + 1),
        fp: fp.slice(0, size + 1),
        positives,
        negatives,
    };
}
/** The threshold below the first i scores: in the middle to the next one; infinite before the first and after the last. */
function thresholdAfter({ scores }, i) {
    return i === 0 ? Infinity : ((scores[i - 1] ?? Number.NaN) + (scores[i] ?? -Infinity)) / 2;
}
/** How many of the descending scores satisfy a condition that holds for the first of them and not for the others. */
function prefixLength(scores, holds) {
    let from = 0;
    let to = scores.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (holds(scores[middle] ?? Number.NaN))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
/** True and false positives of an operation on rows that it need not have been made from. */
function selectedBy(counts, { operator, threshold }) {
    if (operator === '>') {
        const above = prefixLength(counts.scores, (score) => score > threshold);
        return [counts.tp[above] ?? 0, counts.fp[above] ?? 0];
    }
    const notBelow = prefixLength(counts.scores, (score) => score >= threshold);
    return [
        counts.positives - (counts.tp[notBelow] ?? 0),
        counts.negatives - (counts.fp[notBelow] ?? 0),
    ];
}

// EXTERNAL MODULE: ./build/domain/bootstrap/hypergeometric.js
var hypergeometric = __webpack_require__(71181);
;// CONCATENATED MODULE: ./build/domain/mitigation/score-folds.js

/** Up to so many rows of one score are dealt out one by one, which is quicker than a draw for each fold. */
const ROWS_ONE_BY_ONE = 64;
/** Sizes that differ by one row at most; who gets the larger ones is drawn. */
function foldSizes(rows, folds, generator) {
    const first = generator.interval(folds - 1);
    const extra = rows % folds;
    return Array.from({ length: folds }, (_, fold) => Math.floor(rows / folds) + ((fold - first + folds) % folds < extra ? 1 : 0));
}
function dealOne(places, total, generator) {
    let ticket = generator.nextDouble() * total;
    let fold = 0;
    while (fold < places.length - 1) {
        ticket -= places[fold] ?? 0;
        if (ticket < 0)
            break;
        fold++;
    }
    while (places[fold] === 0)
        fold--;
    places[fold] = (places[fold] ?? 0) - 1;
    return fold;
}
/** Deals out all rows of one score at once: multivariate hypergeometric, fold after fold. */
function dealMany(places, rows, generator) {
    let total = places.reduce((sum, free) => sum + free, 0);
    let left = rows;
    return places.map((free, fold) => {
        const dealt = (0,hypergeometric/* hypergeometric */.y)(generator, free, total, left);
        places[fold] = free - dealt;
        total -= free;
        left -= dealt;
        return dealt;
    });
}
/** The count of each score in each fold. */
function dealCounts(counts, folds, generator) {
    const parts = Array.from({ length: folds }, () => new Float64Array(counts.length));
    const add = (fold, i, rows) => {
        const part = parts[fold];
        if (part !== undefined)
            part[i] = (part[i] ?? 0) + rows;
    };
    let total = counts.reduce((sum, count) => sum + Math.floor(count), 0);
    const places = foldSizes(total, folds, generator);
    counts.forEach((count, i) => {
        const rows = Math.floor(count);
        if (rows > ROWS_ONE_BY_ONE)
            dealMany(places, rows, generator).forEach((dealt, fold) => add(fold, i, dealt));
        else
            for (let row = 0; row < rows; row++)
                add(dealOne(places, total - row, generator), i, 1);
        total -= rows;
        // A count table may hold fractions of rows; such a rest goes to one fold.
        if (count > rows)
            add(generator.interval(folds - 1), i, count - rows);
    });
    return parts;
}
/** The part of a histogram with these counts; weights go along with the rows. */
function partOf(histogram, counts) {
    const { values, bits } = histogram;
    if (histogram.weights === histogram.counts)
        return { values, counts, weights: counts, bits };
    const weights = counts.map((count, i) => {
        const share = count / (histogram.counts[i] ?? 1);
        return count === 0 ? 0 : share * (histogram.weights[i] ?? 0);
    });
    return { values, counts, weights, bits };
}
/**
 * Splits a histogram into folds of equal size at random, exactly as shuffling its rows would; the same state of the
 * generator gives the same folds. Scores that a fold lacks have the count 0 there.
 */
function splitHistogram(histogram, folds, generator) {
    return dealCounts(histogram.counts, folds, generator).map((counts) => ({
        heldOut: partOf(histogram, counts),
        training: partOf(histogram, counts.map((count, i) => (histogram.counts[i] ?? 0) - count)),
    }));
}

;// CONCATENATED MODULE: ./build/domain/mitigation/grid-solution.js
/** The first place of the greatest number. */
function firstGreatest(values) {
    let best = 0;
    for (let i = 1; i < values.length; i++) {
        if ((values[i] ?? 0) > (values[best] ?? 0))
            best = i;
    }
    return best;
}
/** All groups at the same x, where the mean of their objectives, weighted by their shares of the rows, is greatest. */
function atOneRate(curves, shares) {
    const overall = new Float64Array(curves[0]?.y.length ?? 0);
    curves.forEach(({ y }, group) => {
        const share = shares[group] ?? 0;
        for (let i = 0; i < overall.length; i++)
            overall[i] = (overall[i] ?? 0) + share * (y[i] ?? 0);
    });
    const best = firstGreatest(overall);
    return { indices: curves.map(() => best), y: overall[best] ?? Number.NaN };
}
/** For every end of a window on the grid, its start: the window is as wide as the tolerance allows. */
function windowStarts(grid, tolerance) {
    let start = 0;
    return Int32Array.from(grid, (x) => {
        while (x - (grid[start] ?? 0) > tolerance)
            start++;
        return start;
    });
}
/** Calls back with the last place of the greatest value in every window; a queue of falling values, so linear. */
function eachWindowMaximum(values, starts, visit) {
    const queue = new Int32Array(values.length);
    let head = 0;
    let tail = 0;
    for (let end = 0; end < values.length; end++) {
        const value = values[end] ?? 0;
        while (tail > head && (values[queue[tail - 1] ?? 0] ?? 0) <= value)
            tail--;
        queue[tail++] = end;
        while ((queue[head] ?? 0) < (starts[end] ?? 0))
            head++;
        visit(end, queue[head] ?? 0);
    }
}
/**
 * Each group at its own x, no two further apart than the tolerance, where the weighted mean of their objectives is
 * greatest, and of equals the groups are closest (Fairlearn's `maximize_objective_with_tolerance`).
 */
function withinTolerance(curves, shares, grid, tolerance) {
    const starts = windowStarts(grid, tolerance);
    const objective = new Float64Array(grid.length);
    const least = new Int32Array(grid.length).fill(grid.length);
    const most = new Int32Array(grid.length);
    const weighted = curves.map(({ y }, group) => y.map((value) => value * (shares[group] ?? 0)));
    for (const values of weighted) {
        eachWindowMaximum(values, starts, (end, place) => {
            objective[end] = (objective[end] ?? 0) + (values[place] ?? 0);
            least[end] = Math.min(least[end] ?? place, place);
            most[end] = Math.max(most[end] ?? place, place);
        });
    }
    let best = 0;
    let spread = Infinity;
    objective.forEach((value, end) => {
        const width = (grid[most[end] ?? 0] ?? 0) - (grid[least[end] ?? 0] ?? 0);
        const record = objective[best] ?? 0;
        if (value < record || (value === record && width > spread))
            return;
        best = end;
        spread = width;
    });
    return { indices: placesAt(weighted, starts, best), y: objective[best] ?? Number.NaN };
}
/** The places of the maxima of one window. */
function placesAt(weighted, starts, end) {
    return weighted.map((values) => {
        let best = starts[end] ?? 0;
        for (let i = best + 1; i <= end; i++) {
            if ((values[i] ?? 0) >= (values[best] ?? 0))
                best = i;
        }
        return best;
    });
}
/** `numpy.around(value, 15)` of a number from 0 to 1: adding 2^52 rounds to whole numbers, halves to even. */
const around15 = (value) => (value * 1e15 + 2 ** 52 - 2 ** 52) / 1e15;
/** The same false positive rate x for all groups, and the true positive rate that all of them can reach there. */
function atEqualOdds(curves, grid, objective, positives, negatives) {
    const lowest = grid.map((_, i) => curves.reduce((least, { y }) => Math.min(least, y[i] ?? 0), Infinity));
    const objectives = grid.map((x, i) => {
        const y = lowest[i] ?? 0;
        return around15(expectedObjective(objective, x, y, positives, negatives));
    });
    const best = firstGreatest(objectives);
    return { indices: curves.map(() => best), y: lowest[best] ?? Number.NaN };
}
/** Fairlearn adds the four expected counts up again, which decides last bits. */
function expectedObjective(objective, x, y, positives, negatives) {
    const fp = negatives * x;
    const tn = negatives * (1 - x);
    const tp = positives * y;
    const fn = positives * (1 - y);
    return objective === 'accuracy_score'
        ? (tp + tn) / (tp + tn + fp + fn)
        : (0.5 * tp) / (tp + fn) + (0.5 * tn) / (tn + fp);
}

;// CONCATENATED MODULE: ./build/domain/mitigation/interpolated-curve.js
/** `numpy.linspace(0, 1, size + 1)`, to the last bit. */
function interpolated_curve_unitGrid(size) {
    return Float64Array.from({ length: size + 1 }, (_, i) => (i === size ? 1 : i * (1 / size)));
}
/** Fairlearn's `_interpolate_curve`: the hull reaches from x = 0 to x = 1, and so does the ascending grid. */
function interpolatedCurve(hull, grid) {
    const y = new Float64Array(grid.length);
    const vertex = new Int32Array(grid.length);
    const p0 = new Float64Array(grid.length);
    let right = 0;
    grid.forEach((x, i) => {
        while ((hull.x[right] ?? Infinity) <= x)
            right++;
        // A grid point on a vertex belongs to the edge left of it; the first has none.
        const left = i > 0 && hull.x[right - 1] === x ? right - 2 : right - 1;
        const x0 = hull.x[left] ?? 0;
        const x1 = hull.x[left + 1] ?? 1;
        const p = (x1 - x) / (x1 - x0);
        vertex[i] = left;
        p0[i] = p;
        y[i] = p * (hull.y[left] ?? 0) + (1 - p) * (hull.y[left + 1] ?? 0);
    });
    return { y, vertex, p0 };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/confusion-rate.js
/** The parts whose sum is a rate, for rows of which so many are positive and negative. */
function rateTerms(name, positives, negatives) {
    const rows = positives + negatives;
    switch (name) {
        case 'selection_rate':
            return [{ constant: 0, tp: 1, fp: 1, denominator: rows }];
        case 'true_positive_rate':
            return [{ constant: 0, tp: 1, fp: 0, denominator: positives }];
        case 'false_negative_rate':
            return [{ constant: positives, tp: -1, fp: 0, denominator: positives }];
        case 'false_positive_rate':
            return [{ constant: 0, tp: 0, fp: 1, denominator: negatives }];
        case 'true_negative_rate':
            return [{ constant: negatives, tp: 0, fp: -1, denominator: negatives }];
        case 'accuracy_score':
            return [{ constant: negatives, tp: 1, fp: -1, denominator: rows }];
        case 'balanced_accuracy_score':
            return [
                { constant: 0, tp: 0.5, fp: 0, denominator: positives },
                { constant: 0.5 * negatives, tp: 0, fp: -0.5, denominator: negatives },
            ];
    }
}
/** A rate of some rows; NaN where its denominator is empty. */
function rateOfConfusion(name, { tp, fp, tn, fn }) {
    return rateTerms(name, tp + fn, fp + tn).reduce((sum, term) => sum + (term.constant + term.tp * tp + term.fp * fp) / term.denominator, 0);
}

;// CONCATENATED MODULE: ./build/domain/mitigation/threshold-points.js
/** Every threshold of a group as a point of two rates (Fairlearn's `_calculate_tradeoff_points`). */


/** The operation of a point. */
function operationOf(counts, operators, point) {
    if (operators === 1)
        return { operator: '>', threshold: thresholdAfter(counts, point) };
    return { operator: point % 2 === 0 ? '>' : '<', threshold: thresholdAfter(counts, point >> 1) };
}
/** All points of a group. `flip` adds to each threshold the rule that selects below it. */
function thresholdPoints(counts, xRate, yRate, flip) {
    const operators = flip ? 2 : 1;
    return {
        x: ratesOfPoints(counts, xRate, operators),
        y: ratesOfPoints(counts, yRate, operators),
        operators,
    };
}
function ratesOfPoints(counts, name, operators) {
    const { tp, fp, positives, negatives } = counts;
    const rates = new Float64Array(operators * tp.length);
    for (const term of rateTerms(name, positives, negatives)) {
        const { constant, denominator, tp: a, fp: b } = term;
        for (let i = 0, at = 0; i < tp.length; i++, at += operators) {
            rates[at] = (rates[at] ?? 0) + (constant + a * (tp[i] ?? 0) + b * (fp[i] ?? 0)) / denominator;
        }
        if (operators === 1)
            continue;
        for (let i = 0, at = 1; i < tp.length; i++, at += 2) {
            const selected = a * (positives - (tp[i] ?? 0)) + b * (negatives - (fp[i] ?? 0));
            rates[at] = (rates[at] ?? 0) + (constant + selected) / denominator;
        }
    }
    return rates;
}

;// CONCATENATED MODULE: ./build/domain/mitigation/upper-hull.js
/** A rate only rises or only falls while the threshold sinks: a walk forwards or backwards is sorted by x. */
function walkOf({ x, operators }, first) {
    const last = x.length - operators + first;
    return (x[first] ?? 0) <= (x[last] ?? 0)
        ? { place: first, end: last + operators, step: operators }
        : { place: last, end: first - operators, step: -operators };
}
/** Whether point `a` is sorted after point `b` of the same x: higher, or equal and made later. */
const isAfter = (y, a, b) => (y[a] ?? 0) > (y[b] ?? 0) || (y[a] === y[b] && a > b);
/** Takes all points of the walk's next x: the first and the last of them. */
function takeRun(walk, { x, y }) {
    const value = x[walk.place];
    let least = walk.place;
    let most = least;
    for (walk.place += walk.step; walk.place !== walk.end; walk.place += walk.step) {
        if (x[walk.place] !== value)
            break;
        if (isAfter(y, walk.place, most))
            most = walk.place;
        else if (isAfter(y, least, walk.place))
            least = walk.place;
    }
    return [least, most];
}
/** Andrew's monotone chain: drops what lies below the line to the new point, or on it. */
function append({ x, y, points }, point, x2, y2) {
    for (let last = x.length - 1; last >= 1; last--) {
        const x0 = x[last - 1] ?? 0;
        const y0 = y[last - 1] ?? 0;
        if (((y[last] ?? 0) - y0) * (x2 - x0) > (y2 - y0) * ((x[last] ?? 0) - x0))
            break;
        x.pop();
        y.pop();
        points.pop();
    }
    x.push(x2);
    y.push(y2);
    points.push(point);
}
/**
 * The upper convex hull with the vertices of Fairlearn's `_filter_points_to_get_convex_hull`, which sorts all points
 * by x, then y, then number. No sorting is needed: of points with one x the chain drops all but the last, and but the
 * first at the left end.
 */
function upperHull(points) {
    const { x, y, operators } = points;
    const chain = { x: [], y: [], points: [] };
    const walks = operators === 1 ? [walkOf(points, 0)] : [walkOf(points, 0), walkOf(points, 1)];
    const [above, below] = walks;
    if (above === undefined)
        return chain;
    const nextX = (walk) => walk === undefined || walk.place === walk.end ? Infinity : (x[walk.place] ?? Infinity);
    for (;;) {
        const xAbove = nextX(above);
        const xBelow = nextX(below);
        const value = Math.min(xAbove, xBelow);
        if (value === Infinity)
            return chain;
        let least = -1;
        let most = -1;
        for (const walk of walks) {
            if (nextX(walk) !== value)
                continue;
            const [first, last] = takeRun(walk, points);
            if (least === -1 || isAfter(y, least, first))
                least = first;
            if (most === -1 || isAfter(y, last, most))
                most = last;
        }
        if (chain.x.length === 0 && least !== most)
            append(chain, least, value, y[least] ?? 0);
        append(chain, most, value, y[most] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/domain/mitigation/threshold-optimizer.js
/**
 * Fairlearn 0.15.0's ThresholdOptimizer from histograms of scores, to the last bit: thresholds for each group, mixed at
 * random, under which the groups are alike and the objective is best (Hardt, Price and Srebro 2016).
 */







/** Fairlearn's defaults, for an aim. */
function defaultSettings(aim) {
    return { aim, flip: false, gridSize: 1000, mass: 'counts' };
}
/**
 * Computes what one group can reach; undefined when it lacks a positive or a negative row ("degenerate labels" in
 * Fairlearn). Time is linear in distinct scores, but for ties that rounding makes.
 */
function fitGroup(group, counts, settings) {
    const { aim, flip, gridSize } = settings;
    const { positives, negatives } = counts;
    if (!(positives > 0 && negatives > 0))
        return undefined;
    const [xRate, yRate] = aim.constraint === 'equalized_odds'
        ? ['false_positive_rate', 'true_positive_rate']
        : [SIMPLE_CONSTRAINTS[aim.constraint], aim.objective];
    const points = thresholdPoints(counts, xRate, yRate, flip);
    const hull = upperHull(points);
    const operations = hull.points.map((point) => operationOf(counts, points.operators, point));
    const curve = interpolatedCurve(hull, interpolated_curve_unitGrid(gridSize));
    return { group, positives, negatives, curve, operations };
}
/**
 * Computes what the groups can reach. Their order decides last bits: Fairlearn sorts them.
 * Problems: no group, or every group that lacks one of the labels.
 */
function fitCurves(groups, settings) {
    if (groups.length === 0)
        return problems({ message: 'no group has scores' });
    const fitted = groups.map((scores) => fitGroup(scores.group, cumulativeCounts(scores, settings.mass), settings));
    const found = fitted.filter((group) => group !== undefined);
    if (found.length === groups.length)
        return ok({ settings, grid: unitGrid(settings.gridSize), groups: found });
    return problems(...groups
        .filter((_, i) => fitted[i] === undefined)
        .map(({ group }) => ({
        message: `the group \`${group}\` needs rows of both true labels for a threshold`,
    })));
}
/**
 * The best rules. `tolerance` (Fairlearn's `tol`, 0.13 and newer) is how far apart the constrained rates may be, from 0
 * to 1; equalized odds knows none and is always exact.
 */
function solve(curves, tolerance) {
    const place = placeGroups(curves, tolerance);
    const isOdds = curves.settings.aim.constraint === 'equalized_odds';
    return {
        y: place.y,
        groups: curves.groups.map((group, i) => {
            const index = place.indices[i] ?? 0;
            const x = curves.grid[index] ?? 0;
            const odds = isOdds ? oddsPart(x, group.curve.y[index] ?? 0, place.y) : NOTHING_IGNORED;
            return { group: group.group, x, rule: { ...mixAt(group, index), ...odds } };
        }),
    };
}
function placeGroups({ settings, grid, groups }, tolerance) {
    const { aim } = settings;
    const lines = groups.map(({ curve }) => curve);
    const positives = groups.reduce((sum, group) => sum + group.positives, 0);
    const negatives = groups.reduce((sum, group) => sum + group.negatives, 0);
    if (aim.constraint === 'equalized_odds')
        return atEqualOdds(lines, grid, aim.objective, positives, negatives);
    const rows = positives + negatives;
    const shares = groups.map((group) => (group.positives + group.negatives) / rows);
    if (tolerance === 0)
        return atOneRate(lines, shares);
    return withinTolerance(lines, shares, grid, tolerance);
}
const NOTHING_IGNORED = { pIgnore: 0, predictionConstant: 0 };
/** A group that could do better than the others is held back by a share of predictions that ignore the score. */
function oddsPart(x, y, common) {
    return { pIgnore: y === x ? 0 : (y - common) / (y - x), predictionConstant: x };
}
const NOBODY = { operator: '>', threshold: Infinity };
function mixAt({ curve, operations }, index) {
    const vertex = curve.vertex[index] ?? 0;
    const p0 = curve.p0[index] ?? 0;
    return {
        p0,
        operation0: operations[vertex] ?? NOBODY,
        p1: 1 - p0,
        operation1: operations[vertex + 1] ?? NOBODY,
    };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/threshold-rule.js

/** The rule without chance that is nearest: the operation that is the likelier one, and nothing ignored. */
function deterministicRule(rule) {
    const operation = rule.p0 >= 0.5 ? rule.operation0 : rule.operation1;
    return {
        p0: 1,
        operation0: operation,
        p1: 0,
        operation1: operation,
        pIgnore: 0,
        predictionConstant: 0,
    };
}
/** The confusion counts a rule gives in expectation: fractions of rows. */
function expectedConfusion(counts, rule) {
    const [tp0, fp0] = selectedBy(counts, rule.operation0);
    const [tp1, fp1] = selectedBy(counts, rule.operation1);
    const ignored = rule.pIgnore * rule.predictionConstant;
    const expected = (selected0, selected1, rows) => ignored * rows + (1 - rule.pIgnore) * (rule.p0 * selected0 + rule.p1 * selected1);
    const tp = expected(tp0, tp1, counts.positives);
    const fp = expected(fp0, fp1, counts.negatives);
    return { tp, fp, fn: counts.positives - tp, tn: counts.negatives - fp };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/cross-fit.js
/** Rules fitted on some rows and tried on others: what they cost where they were not tuned. */








function foldsOf(group, index, folds, generator) {
    if (folds.kind === 'drawn') {
        const positives = splitHistogram(group.positives, folds.count, generator);
        const negatives = splitHistogram(group.negatives, folds.count, generator);
        const pick = (fold, part) => ({
            group: group.group,
            positives: positives[fold]?.[part] ?? group.positives,
            negatives: negatives[fold]?.[part] ?? group.negatives,
        });
        return positives.map((_, fold) => ({
            heldOut: pick(fold, 'heldOut'),
            training: pick(fold, 'training'),
        }));
    }
    const parts = folds.parts.map((part) => part[index]).filter((part) => part !== undefined);
    return parts.map((heldOut) => {
        const others = parts.filter((part) => part !== heldOut);
        return {
            heldOut,
            training: {
                group: group.group,
                positives: (0,add_histograms/* addHistograms */.B)(others.map(({ positives }) => positives)),
                negatives: (0,add_histograms/* addHistograms */.B)(others.map(({ negatives }) => negatives)),
            },
        };
    });
}
/**
 * Fits every fold's complement. Undefined when some group has too few rows of a label to be fitted without one fold.
 * Group by group, so that the histograms of one group at a time are split.
 */
function crossFit(groups, settings, folds) {
    const generator = new mt19937/* Mt19937 */.FN(folds.kind === 'drawn' ? folds.seed : 0);
    const count = folds.kind === 'drawn' ? folds.count : folds.parts.length;
    const fitted = Array.from({ length: count }, () => []);
    const heldOut = Array.from({ length: count }, () => []);
    for (const [index, group] of groups.entries()) {
        for (const [fold, part] of foldsOf(group, index, folds, generator).entries()) {
            const counts = cumulative_counts_cumulativeCounts(part.training, settings.mass);
            const found = fitGroup(group.group, counts, settings);
            if (found === undefined)
                return undefined;
            fitted[fold]?.push(found);
            heldOut[fold]?.push(cumulative_counts_cumulativeCounts(part.heldOut, settings.mass));
        }
    }
    const grid = interpolated_curve_unitGrid(settings.gridSize);
    return fitted.map((found, fold) => ({
        curves: { settings, grid, groups: found },
        heldOut: heldOut[fold] ?? [],
    }));
}
/** A rule as it is, or without chance. */
const byChance = (rule, chance) => chance === 'randomised' ? rule : deterministicRule(rule);
/** For each fold the confusion counts that its rules give its own rows in expectation, one for each group. */
function heldOutConfusions(fits, tolerance, chance) {
    return fits.map(({ curves, heldOut }) => solve(curves, tolerance).groups.map(({ rule }, i) => {
        const counts = heldOut[i];
        return counts === undefined ? confusion/* NO_ROWS */.c6 : expectedConfusion(counts, byChance(rule, chance));
    }));
}
/** The counts of every group over all folds: each row once, judged by rules that had not seen it. */
function pooledConfusions(folds) {
    const [first = [], ...rest] = folds;
    return rest.reduce((sums, fold) => sums.map((sum, i) => (0,confusion/* addConfusion */.YB)(sum, fold[i] ?? confusion/* NO_ROWS */.c6)), [...first]);
}

// EXTERNAL MODULE: ./build/domain/fairness/aggregate.js
var aggregate = __webpack_require__(69620);
;// CONCATENATED MODULE: ./build/domain/mitigation/outcome.js
/** What rules or predictions amount to: how good they are and how far apart the groups. */




const swapped = ({ tp, fp, tn, fn }) => ({ tp: fn, fp: tn, tn: fp, fn: tp });
const isKnown = (value) => !Number.isNaN(value);
/** Disparity between groups; groups whose rate has an empty denominator are left out. */
function disparityOf(groups, aim, measure) {
    const values = ratesOf(aim.constraint).map((rate) => {
        const isSwapped = rate === 'selection_rate' && measure.favorable === 'negative';
        const counts = isSwapped ? groups.map(swapped) : groups;
        const rates = counts.map((confusion) => rateOfConfusion(rate, confusion));
        const overall = rateOfConfusion(rate, counts.reduce(confusion/* addConfusion */.YB, confusion/* NO_ROWS */.c6));
        return (0,aggregate/* aggregate */.QD)(measure.kind, rates, overall, measure.method);
    });
    return (0,aggregate/* combineRates */.B0)(measure.kind, values, measure.agg);
}
/**
 * The objective as Fairlearn weighs it: for simple constraints the mean over groups by their rows, for equalized odds
 * that of all rows together.
 */
function objectiveOf(groups, { constraint, objective }) {
    if (constraint === 'equalized_odds')
        return rateOfConfusion(objective, groups.reduce(confusion/* addConfusion */.YB, confusion/* NO_ROWS */.c6));
    const known = groups
        .map((counts) => ({ rows: (0,confusion/* rowsOf */.RO)(counts), value: rateOfConfusion(objective, counts) }))
        .filter(({ value }) => isKnown(value));
    const rows = known.reduce((sum, group) => sum + group.rows, 0);
    return known.reduce((sum, group) => sum + (group.rows / rows) * group.value, rows > 0 ? 0 : NaN);
}
/** Both. */
function outcomeOf(groups, aim, measure) {
    return {
        objective: objectiveOf(groups, aim),
        disparity: disparityOf(groups, aim, measure),
    };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/threshold-operation.js
/** An operation for a report: scores are finite, so an infinite threshold is no comparison. */
function reportOperation({ operator, threshold }) {
    if (Number.isFinite(threshold))
        return { predicts: 'positive', when: operator, threshold };
    const selectsAll = (operator === '>') === threshold < 0;
    return { predicts: selectsAll ? 'positive' : 'negative', when: 'always' };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/trade-off.js




/** Tolerances from 0 to the present difference. */
const STEPS = 24;
/**
 * The tolerances of a curve, ascending: even steps from 0 to the present difference of the constrained rate, and the
 * threshold where it is such a difference. Only 0 for equalized odds.
 */
function tolerancesFor(current, { settings: { aim } }, { kind }, threshold) {
    if (aim.constraint === 'equalized_odds')
        return [0];
    const between = {
        kind: 'difference',
        method: 'between_groups',
        agg: 'worst_case',
        favorable: 'positive',
    };
    const present = disparityOf(current, aim, between) || 0;
    const steps = Array.from({ length: STEPS + 1 }, (_, i) => (present * i) / STEPS);
    const wanted = kind === 'difference' && threshold >= 0 && threshold <= 1 ? [threshold] : [];
    return [...new Set([...steps, ...wanted])].sort((a, b) => a - b);
}
/** The point of one tolerance. */
function tradeOffPoint({ curves, counts, folds, measure }, tolerance) {
    const { aim } = curves.settings;
    const confusions = solve(curves, tolerance).groups.flatMap(({ rule }, i) => {
        const group = counts[i];
        return group === undefined ? [] : [expectedConfusion(group, rule)];
    });
    const point = { tolerance, inSample: outcomeOf(confusions, aim, measure) };
    if (folds === undefined)
        return point;
    const pooled = pooledConfusions(heldOutConfusions(folds, tolerance, 'randomised'));
    return { ...point, crossFitted: outcomeOf(pooled, aim, measure) };
}
/** Room for the rounding of expected counts. */
const ROUNDING = 1e-9;
/** Whether an outcome keeps to a threshold of the check. */
function keepsTo({ disparity }, { kind }, threshold) {
    return kind === 'difference'
        ? disparity <= threshold + ROUNDING
        : disparity >= threshold - ROUNDING;
}

;// CONCATENATED MODULE: ./build/domain/mitigation/suggest-thresholds.js
/** A ThresholdOptimizer solution as a suggestion: rules, what they are worth and what they cost. */









const orNull = (value) => (Number.isFinite(value) ? value : null);
const reported = ({ objective, disparity }) => ({
    objective: orNull(objective),
    disparity: orNull(disparity),
});
function prepare(request) {
    const { aim, measure, groups, flip, mass } = request;
    const settings = { ...defaultSettings(aim), flip, mass };
    const counts = groups.map((group) => cumulative_counts_cumulativeCounts(group, mass));
    const fitted = groups.flatMap(({ group }, i) => {
        const own = counts[i];
        const found = own === undefined ? undefined : fitGroup(group, own, settings);
        return found === undefined ? [] : [found];
    });
    return {
        request,
        measure,
        counts,
        curves: { settings, grid: interpolated_curve_unitGrid(settings.gridSize), groups: fitted },
        folds: crossFit(groups, settings, request.folds),
        current: outcomeOf(request.current, aim, measure),
    };
}
/** Cross-fitted counts, fold by fold. */
function crossFitted(work, tolerance, chance) {
    if (work.folds === undefined)
        return undefined;
    const confusions = heldOutConfusions(work.folds, tolerance, chance);
    const outcome = (counts) => reported(outcomeOf(counts, work.request.aim, work.measure));
    const pooled = pooledConfusions(confusions);
    const value = { ...outcome(pooled), folds: confusions.map(outcome) };
    return { pooled, value };
}
function costOf({ current }, outcome) {
    if (outcome?.objective == null)
        return null;
    return orNull(current.objective - outcome.objective);
}
const rateOf = (counts) => counts === undefined ? null : orNull((0,confusion/* selectedOf */.Js)(counts) / (0,confusion/* rowsOf */.RO)(counts));
function reportRule(group, rule, inSample, heldOut) {
    const parts = [
        { probability: rule.p0, ...reportOperation(rule.operation0) },
        { probability: rule.p1, ...reportOperation(rule.operation1) },
    ];
    return {
        group,
        mix: parts.filter(({ probability }) => probability > 0),
        // Where scores are no better than chance, rounding can carry Fairlearn's quotient out of the range.
        pIgnore: Math.min(1, Math.max(0, rule.pIgnore)),
        predictionConstant: rule.predictionConstant,
        selectionRate: rateOf(inSample),
        crossFittedSelectionRate: rateOf(heldOut),
    };
}
function rulesAt(work, tolerance) {
    const { listed, aim } = work.request;
    const { groups } = solve(work.curves, tolerance);
    const confusions = (chance) => groups.flatMap(({ rule }, i) => {
        const counts = work.counts[i];
        return counts === undefined ? [] : [expectedConfusion(counts, byChance(rule, chance))];
    });
    const inSample = confusions('randomised');
    const randomised = crossFitted(work, tolerance, 'randomised');
    const deterministic = crossFitted(work, tolerance, 'deterministic');
    const shown = groups
        .map((group, i) => ({ ...group, i }))
        .filter(({ group }) => listed.has(group));
    return {
        tolerance,
        inSample: reported(outcomeOf(inSample, aim, work.measure)),
        crossFitted: randomised?.value ?? null,
        cost: costOf(work, randomised?.value),
        groups: shown.map(({ group, rule, i }) => reportRule(group, rule, inSample[i], randomised?.pooled[i])),
        deterministic: {
            inSample: reported(outcomeOf(confusions('deterministic'), aim, work.measure)),
            crossFitted: deterministic?.value ?? null,
            cost: costOf(work, deterministic?.value),
            groups: shown.map(({ group, rule }) => ({
                group,
                ...reportOperation(deterministicRule(rule).operation0),
            })),
        },
    };
}
const reportPoint = (point) => ({
    tolerance: point.tolerance,
    inSample: reported(point.inSample),
    crossFitted: point.crossFitted === undefined ? null : reported(point.crossFitted),
});
/** The greatest tolerance of the curve whose rules keep to the check, and no greater one than it names itself. */
function loosest(curve, { measure, threshold }) {
    const isTolerance = measure.kind === 'difference' && measure.method === 'between_groups';
    const allowed = isTolerance ? threshold : Infinity;
    return curve
        .filter(({ tolerance }) => tolerance <= allowed)
        .filter(({ inSample }) => keepsTo(inSample, measure, threshold))
        .reduce((most, { tolerance }) => Math.max(most, tolerance), 0);
}
/** Rules that make the rates equal, and those that only just keep to the check. */
function suggestThresholds(request) {
    const work = prepare(request);
    const { aim, measure, threshold, folds } = request;
    const tolerances = tolerancesFor(request.current, work.curves, measure, threshold);
    const curve = tolerances.map((tolerance) => tradeOffPoint(work, tolerance));
    const tolerance = loosest(curve, request);
    const bits = request.groups.flatMap(({ positives, negatives }) => [
        positives.bits,
        negatives.bits,
    ]);
    return {
        ...aim,
        flip: request.flip,
        gridSize: work.curves.settings.gridSize,
        scoreBits: Math.min(...bits),
        crossFitting: work.folds === undefined
            ? null
            : { folds: work.folds.length, seed: folds.kind === 'drawn' ? folds.seed : null },
        current: reported(work.current),
        equal: rulesAt(work, 0),
        atThreshold: tolerance > 0 ? rulesAt(work, tolerance) : null,
        curve: curve.map(reportPoint),
    };
}

;// CONCATENATED MODULE: ./build/domain/mitigation/suggest-mitigation.js





/** Groups that a report lists at most. */
const MAX_LISTED_GROUPS = 50;
/** The names of the groups with the most rows. */
function listedGroups(groups) {
    const bySize = [...groups].sort((a, b) => (0,confusion/* rowsOf */.RO)(b.counts) - (0,confusion/* rowsOf */.RO)(a.counts));
    return new Set(bySize.slice(0, MAX_LISTED_GROUPS).map(({ group }) => group));
}
/** Equalized odds knows only two objectives (Fairlearn); any other becomes accuracy there. */
function aimOf(constraint, objective) {
    if (constraint !== 'equalized_odds')
        return { constraint, objective };
    const isKnown = objective === 'accuracy_score' || objective === 'balanced_accuracy_score';
    return { constraint, objective: isKnown ? objective : 'accuracy_score' };
}
function tryThresholds(request, listed) {
    const none = (reason) => ({
        suggestion: null,
        warnings: [noThresholds(reason, request)],
    });
    const constraint = constraintFor(request.metric);
    if (constraint === undefined)
        return none('metric');
    const scored = request.groups.flatMap((group) => group.scores === undefined ? [] : [{ ...group, scores: group.scores }]);
    if (scored.length === 0 || scored.length < request.groups.length)
        return none('scores');
    if (scored.length > MAX_OPTIMIZED_GROUPS)
        return none('groups');
    const mass = request.mass ?? 'counts';
    const hasMass = (values) => values.some((value) => value > 0);
    const usable = scored.filter(({ scores }) => hasMass(scores.positives[mass]) && hasMass(scores.negatives[mass]));
    if (usable.length < 2)
        return none('labels');
    const suggestion = suggestThresholds({
        aim: aimOf(constraint, request.objective ?? 'accuracy_score'),
        measure: request.measure,
        threshold: request.threshold,
        flip: request.flip ?? false,
        mass,
        groups: usable.map(({ group, scores }) => ({ group, ...scores })),
        current: usable.map(({ counts }) => counts),
        folds: foldsFor(request, usable),
        listed,
    });
    const without = scored.filter((group) => !usable.includes(group)).map(({ group }) => group);
    return { suggestion, warnings: [...leftOut(without), ...thresholdWarnings(suggestion)] };
}
/** Given folds, without the groups that are left out. */
function foldsFor({ folds, groups }, usable) {
    if (folds.kind === 'drawn')
        return folds;
    const kept = new Set(usable.map(({ group }) => group));
    const isKept = groups.map(({ group }) => kept.has(group));
    return { ...folds, parts: folds.parts.map((part) => part.filter((_, i) => isKept[i])) };
}
/**
 * What could be done about a check that failed: thresholds for each group from the scores, with their cross-fitted
 * cost, and weights for training. Pure, and the same for the same request.
 */
function suggestMitigation(request) {
    const listed = listedGroups(request.groups);
    const { suggestion, warnings } = tryThresholds(request, listed);
    return {
        feature: request.feature,
        metric: request.metric,
        kind: request.measure.kind,
        threshold: request.threshold,
        thresholdOptimizer: suggestion,
        reweighing: reweighing(request.groups).filter(({ group }) => listed.has(group)),
        decomposition: null,
        groupsNotListed: request.groups.length - listed.size,
        warnings: [...warnings, REWEIGHING_WARNING],
    };
}

// EXTERNAL MODULE: ./build/domain/scores/class-balance.js
var class_balance = __webpack_require__(32680);
// EXTERNAL MODULE: ./build/domain/fairness/family.js
var family = __webpack_require__(16091);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
;// CONCATENATED MODULE: ./build/domain/fairness/mitigations.js






/** Failed checks that get a suggestion; the first ones. */
const MOST_SUGGESTIONS = 8;
/** Folds that are drawn to see what a suggestion costs on rows it was not fitted on. */
const FOLDS = 5;
/** The mean score of a group, when there are scores. */
function meanScoreOf(stratum, name) {
    const scores = stratum.groups.find(({ group }) => group === name)?.scores;
    if (scores === undefined)
        return undefined;
    return (0,class_balance/* meanScore */.U)((0,add_histograms/* addHistograms */.B)([scores.positives, scores.negatives]));
}
/** Why the two groups behind a check differ, feature by feature. */
function decomposition(pair, stratum, attributions) {
    const isExplained = pair?.every((name) => attributions.some(({ group }) => group === name));
    if (pair === null || isExplained !== true)
        return null;
    const [first, second] = [meanScoreOf(stratum, pair[0]), meanScoreOf(stratum, pair[1])];
    const means = first === undefined || second === undefined ? undefined : { first, second };
    return { pair, ...featureContributions(attributions, pair[0], pair[1], means) };
}
function suggestionFor({ check, feature, control, worstPair }, { table, policy }, { seed, attributions }) {
    const { kind, name } = check.metric;
    const stratum = table.features
        .find((one) => one.feature === feature)
        ?.strata.find(({ level }) => level === control);
    const isOfRates = check.metric.groupMetrics.every(({ basis }) => basis === 'rate');
    if (stratum === undefined || !isOfRates || check.against === 'baseline')
        return [];
    if (kind !== 'difference' && kind !== 'ratio')
        return [];
    const method = check.method === 'to_overall' ? 'to_overall' : 'between_groups';
    const favorable = table.labels?.favorable ?? 'positive';
    const suggestion = suggestMitigation({
        feature,
        metric: name,
        measure: { kind, method, agg: check.agg, favorable },
        threshold: check.threshold,
        groups: (0,family/* comparedGroups */.Qj)(stratum)
            .filter((group) => (0,sample/* sampleRows */.mh)(group) > 0)
            .map((group) => ({ ...group, counts: group.weights?.sums ?? group.counts })),
        mass: policy.sampleWeight === undefined ? 'counts' : 'weights',
        folds: { kind: 'drawn', count: FOLDS, seed },
    });
    return [{ ...suggestion, decomposition: decomposition(worstPair, stratum, attributions) }];
}
/** What could be done about the checks that failed: suggestions, never applied. Null when none failed. */
function mitigations(evaluation, context) {
    const failed = evaluation.checks.filter(({ verdict }) => verdict === 'fail');
    const list = failed
        .slice(0, MOST_SUGGESTIONS)
        .flatMap((result) => suggestionFor(result, evaluation, context));
    return list.length === 0 ? null : list;
}


/***/ })

};
