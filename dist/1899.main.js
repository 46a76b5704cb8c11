export const id = 1899;
export const ids = [1899];
export const modules = {

/***/ 11899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mitigationPart: () => (/* reexport */ mitigationPart),
  mitigationSection: () => (/* reexport */ mitigationSection),
  presetSections: () => (/* reexport */ presetSections),
  presetTablesPart: () => (/* reexport */ presetTablesPart)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(45138);
// EXTERNAL MODULE: ./build/report/sheet.js
var report_sheet = __webpack_require__(35524);
// EXTERNAL MODULE: ./build/domain/fairness/family.js
var family = __webpack_require__(16091);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/failed-checks.js

const belongs = ({ feature, metric, threshold }, { check, ...result }) => feature === result.feature && metric === check.metric.name && threshold === check.threshold;
/** All of them, in their order, which is also that of the suggestions. */
function failedChecks({ evaluation, mitigations }) {
    const waiting = [...(mitigations ?? [])];
    return evaluation.checks.flatMap((result) => {
        if (result.verdict !== 'fail')
            return [];
        const table = evaluation.table.features.find(({ feature }) => feature === result.feature);
        if (table === undefined)
            return [];
        const [next] = waiting;
        const isOwn = next !== undefined && belongs(next, result);
        if (isOwn)
            waiting.shift();
        const stratum = table.strata.find(({ level }) => level === result.control);
        return [
            {
                result,
                stratum: stratum ?? (0,family/* allStrata */.dY)(table),
                reference: table.reference,
                mitigation: isOwn ? next : null,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domain/fairness/group-metric.js + 10 modules
var group_metric = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/domain/fairness/judge-check.js + 37 modules
var judge_check = __webpack_require__(76974);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/extremes.js
var extremes = __webpack_require__(73535);
// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/view.js
var view = __webpack_require__(89203);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/responsible-sheet.js






/** Pairs, or groups, that are listed at most. */
const MOST = 10;
function namedOf(rate, { stratum }, minimumCell) {
    return (0,family/* comparedGroups */.Qj)(stratum)
        .filter((group) => (0,group_metric/* isDefined */.O9)(rate, group) && (0,group_metric/* metricRows */.IN)(rate, group) >= minimumCell)
        .map((group) => ({
        name: group.group,
        value: (0,group_metric/* metricValue */.a3)(rate, group),
        rows: (0,group_metric/* metricRows */.IN)(rate, group),
    }));
}
/** What every group is compared with, unless with each other. */
function counterparts(rate, named, { result, stratum, reference }) {
    if (result.check.method === 'to_reference')
        return named.filter(({ name }) => name === reference);
    if (result.check.method === 'between_groups')
        return named;
    const { overall } = stratum;
    return [{ name: 'all rows', value: (0,group_metric/* metricValue */.a3)(rate, overall), rows: (0,group_metric/* metricRows */.IN)(rate, overall) }];
}
/** Pairs beyond the threshold; the widest ones are between the extremes, however many groups there are. */
function pairsOf(rate, failed, minimumCell) {
    const { kind } = failed.result.check.metric;
    const named = (0,extremes/* extremes */.o)(namedOf(rate, failed, minimumCell), 4 * MOST, ({ value }) => value);
    const others = counterparts(rate, named, failed);
    return named.flatMap((one) => others
        // Among themselves every pair comes twice, and counts from above.
        .filter((other) => other !== one && (others !== named || one.value > other.value))
        .map((other) => {
        const [high, low] = one.value >= other.value ? [one, other] : [other, one];
        const gap = kind === 'ratio' ? low.value / high.value : high.value - low.value;
        return { rate, high, low, gap };
    }));
}
function pairSheet(rates, failed, minimumCell) {
    const { kind } = failed.result.check.metric;
    const { threshold } = failed.result.check;
    const isRatio = kind === 'ratio';
    const pairs = rates
        .flatMap((rate) => pairsOf(rate, failed, minimumCell))
        .filter(({ gap }) => (isRatio ? gap < threshold : gap > threshold))
        .sort((a, b) => (isRatio ? a.gap - b.gap : b.gap - a.gap));
    if (pairs.length === 0)
        return null;
    return {
        columns: [
            { title: 'compared', kind: 'code' },
            { title: 'higher' },
            { title: 'its value', kind: 'number' },
            { title: 'lower' },
            { title: 'its value', kind: 'number' },
            { title: isRatio ? 'ratio' : 'difference', kind: 'number' },
        ],
        rows: pairs
            .slice(0, MOST)
            .map(({ rate, high, low, gap }) => [
            rate.name,
            high.name,
            (0,view/* shown */.SP)(high.value),
            low.name,
            (0,view/* shown */.SP)(low.value),
            (0,view/* shown */.SP)(gap),
        ]),
    };
}
function groupRows(rates, failed, minimumCell) {
    const { check } = failed.result;
    const isFloor = check.metric.kind === 'group_min';
    const [rate] = rates;
    const named = rate === undefined
        ? (0,family/* comparedGroups */.Qj)(failed.stratum).map((group) => {
            const rows = (0,sample/* sampleRows */.mh)(group);
            return { name: group.group, value: rows, rows };
        })
        : namedOf(rate, failed, minimumCell);
    const beyond = named
        .filter(({ value }) => (isFloor ? value < check.threshold : value > check.threshold))
        .sort((a, b) => (isFloor ? a.value - b.value : b.value - a.value));
    if (beyond.length === 0)
        return null;
    const valueOf = ({ value }) => rate === undefined ? (0,view/* shownCount */.LF)(value, minimumCell) : (0,view/* shown */.SP)(value);
    return {
        columns: [
            { title: 'group' },
            { title: rate?.name ?? 'rows', kind: 'number' },
            { title: rate === undefined ? 'n' : rate.denominator, kind: 'number' },
        ],
        rows: beyond
            .slice(0, MOST)
            .map((one) => [one.name, valueOf(one), (0,view/* shownCount */.LF)(one.rows, minimumCell)]),
    };
}
/**
 * The pairs whose observed numbers are beyond the threshold, the widest first; for a minimum or maximum the groups.
 * At most ten, and none that rests on fewer rows than `minimumCell`. Null where there is nothing to list, as against a
 * baseline, where the change is judged.
 */
function responsibleSheet(failed, evaluation, minimumCell) {
    const { check } = failed.result;
    if (check.against === 'baseline')
        return null;
    const rates = (0,judge_check/* checkMetrics */.U)(check, evaluation.table);
    const { kind } = check.metric;
    return kind === 'difference' || kind === 'ratio'
        ? pairSheet(rates, failed, minimumCell)
        : groupRows(rates, failed, minimumCell);
}

// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/row-words.js
var row_words = __webpack_require__(98984);
// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/rule-words.js
/** A threshold with six digits; the JSON report has all of them. */
const threshold = (value) => String(Number(value.toPrecision(6)));
const probability = (value) => String(Number(value.toPrecision(3)));
/** `everybody`, `nobody`, or `when the score is above 0.437`; the short form leaves out what was said before. */
function condition(operation, isShort) {
    if (operation.when === 'always')
        return operation.predicts === 'positive' ? 'everybody' : 'nobody';
    const side = operation.when === '>' ? 'above' : 'below';
    return `${isShort ? '' : 'when the score is '}${side} ${threshold(operation.threshold)}`;
}
/** A rule without chance. */
function operationWords(operation) {
    return `select ${condition(operation, false)}`;
}
/** `select when the score is above 0.437 (with probability 0.82), else above 0.451`. */
function ruleWords({ mix, pIgnore, predictionConstant }) {
    // The likelier one first.
    const [first, second] = [...mix].sort((a, b) => b.probability - a.probability);
    if (first === undefined)
        return '–';
    const isShort = first.when !== 'always';
    const scored = second === undefined
        ? operationWords(first)
        : `${operationWords(first)} (with probability ${probability(first.probability)}), else ${condition(second, isShort)}`;
    if (pIgnore <= 0)
        return scored;
    return `with probability ${probability(pIgnore)} ignore the score and select with probability ${probability(predictionConstant)}; otherwise ${scored}`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/suggestion-sheets.js
/** The tables of a suggestion: what it is worth, the rules, the weights, the curve. */



const number = (title) => ({ title, kind: 'number' });
const sizeIn = ({ groups }, name) => {
    const found = groups.find(({ group }) => group === name);
    return found === undefined ? 0 : (0,confusion/* rowsOf */.RO)(found.counts);
};
/** Room for the rounding of expected counts. */
const ROUNDING = 1e-9;
/** Whether a check would still fail by its bare number. */
function isBeyond({ kind, threshold }, { disparity }) {
    if (disparity === null)
        return false;
    return kind === 'ratio' ? disparity < threshold - ROUNDING : disparity > threshold + ROUNDING;
}
/** A disparity, marked where it is beyond the threshold. */
function disparityText(mitigation, disparity) {
    return `${(0,view/* shown */.SP)(disparity)}${isBeyond(mitigation, { disparity }) ? ' ✗' : ''}`;
}
/** What the rules are worth, next to the predictions of today. */
function worthSheet(mitigation, suggestion) {
    const { objective, current, equal, atThreshold } = suggestion;
    const disparity = (outcome) => disparityText(mitigation, outcome?.disparity ?? null);
    const line = (name, { inSample, crossFitted, cost }) => [
        name,
        (0,view/* shown */.SP)(inSample.objective),
        disparity(inSample),
        (0,view/* shown */.SP)(crossFitted?.objective ?? null),
        disparity(crossFitted),
        (0,view/* shown */.SP)(cost),
    ];
    const both = (name, rules) => [
        line(name, rules),
        line(`${name}, without chance`, rules.deterministic),
    ];
    return {
        columns: [
            { title: 'predictions' },
            number(`${objective}, in-sample`),
            number(`${mitigation.kind}, in-sample`),
            number(`${objective}, cross-fitted`),
            number(`${mitigation.kind}, cross-fitted`),
            number('cost'),
        ],
        rows: [
            ['today', ...today(current, disparity(current)), ...today(current, disparity(current)), '–'],
            ...both('equal rates', equal),
            ...(atThreshold === null ? [] : both('at the threshold', atThreshold)),
        ],
    };
}
const today = ({ objective }, disparity) => [
    (0,view/* shown */.SP)(objective),
    disparity,
];
/** The rule of each group in words; of a group with fewer rows than `minimumCell` nothing. */
function rulesSheet(rules, stratum, minimumCell) {
    return {
        columns: [
            { title: 'group' },
            { title: 'rule', kind: 'wide' },
            number('selected, in-sample'),
            number('selected, cross-fitted'),
        ],
        rows: rules.groups.map((rule) => {
            const show = (text) => (0,view/* shownIf */.fL)(sizeIn(stratum, rule.group), minimumCell, text);
            return [
                rule.group,
                show(ruleWords(rule)),
                show((0,view/* shown */.SP)(rule.selectionRate)),
                show((0,view/* shown */.SP)(rule.crossFittedSelectionRate)),
            ];
        }),
    };
}
/** The likelier rule of each group alone. */
function plainRulesSheet({ deterministic }, stratum, minimumCell) {
    return {
        columns: [{ title: 'group' }, { title: 'rule without chance', kind: 'wide' }],
        rows: deterministic.groups.map((rule) => [
            rule.group,
            (0,view/* shownIf */.fL)(sizeIn(stratum, rule.group), minimumCell, operationWords(rule)),
        ]),
    };
}
/** Weights for training; hidden where fewer rows than `minimumCell` have the label, as they tell how many. */
function weightsSheet({ reweighing }, { groups }, minimumCell) {
    return {
        columns: [{ title: 'group' }, number('weight of positives'), number('weight of negatives')],
        rows: reweighing.map(({ group, positive, negative }) => {
            const counts = groups.find((one) => one.group === group)?.counts;
            const [rows, positives] = counts === undefined ? [0, 0] : [(0,confusion/* rowsOf */.RO)(counts), (0,confusion/* positivesOf */.uH)(counts)];
            const show = (weight, count) => weight === null ? '–' : (0,view/* shownIf */.fL)(count, minimumCell, (0,view/* shown */.SP)(weight));
            return [group, show(positive, positives), show(negative, rows - positives)];
        }),
    };
}
/** The numbers of the trade-off curve. */
function curveSheet({ kind }, { objective, curve }) {
    return {
        columns: [
            number('rates apart by at most'),
            number(`${objective}, in-sample`),
            number(`${kind}, in-sample`),
            number(`${objective}, cross-fitted`),
            number(`${kind}, cross-fitted`),
        ],
        rows: curve.map(({ tolerance, inSample, crossFitted }) => [
            (0,view/* shown */.SP)(tolerance),
            (0,view/* shown */.SP)(inSample.objective),
            (0,view/* shown */.SP)(inSample.disparity),
            (0,view/* shown */.SP)(crossFitted?.objective ?? null),
            (0,view/* shown */.SP)(crossFitted?.disparity ?? null),
        ]),
    };
}
/** The features that make the scores of two groups differ; null where either group is too small to be published. */
function decompositionSheet({ pair, contributions, total, unexplained }, stratum, minimumCell) {
    if (pair.some((name) => sizeIn(stratum, name) < minimumCell))
        return null;
    return {
        columns: [{ title: 'feature', kind: 'code' }, number('part of the difference')],
        rows: [
            ...contributions.map(({ feature, difference }) => [feature, (0,view/* shown */.SP)(difference)]),
            ['total of all features', (0,view/* shown */.SP)(total)],
            ...(unexplained === null ? [] : [['left unexplained', (0,view/* shown */.SP)(unexplained)]]),
        ],
    };
}

// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
;// CONCATENATED MODULE: ./build/report/line-chart.js



/** All values with a margin on both sides. */
function rangeOf(values, margin) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = high > low ? (high - low) * margin : Math.abs(high) * margin || 1;
    return [low - room, high + room];
}
function axesOf({ lines, threshold }) {
    const points = lines.flatMap((line) => line.points);
    if (points.length === 0)
        return undefined;
    const limit = threshold === undefined ? [] : [threshold.at];
    const x = rangeOf([...points.map(([value]) => value), ...limit], 0.06);
    const y = rangeOf(points.map(([, value]) => value), 0.12);
    return { x: (0,axis/* placesOn */.SQ)(x), y: (0,axis/* placesOn */.SQ)(y), xMarks: (0,axis/* axisMarks */.g0)(x), yMarks: (0,axis/* axisMarks */.g0)(y) };
}
/** A place as a coordinate of the drawing, which is 100 by 100 from the top left corner. */
const across = (place) => Number.parseFloat(place);
const down = (place) => Number((100 - Number.parseFloat(place)).toFixed(3));
function drawLine({ points, mark }, { x, y }) {
    if (points.length < 2)
        return undefined;
    const path = points.map(([a, b]) => `${across(x(a))},${down(y(b))}`).join(' ');
    return (0,html/* html */.q) `<polyline class="${mark}" points="${path}" />`;
}
function drawDot({ points, mark }, { x, y }) {
    const [point] = points;
    if (points.length !== 1 || point === undefined)
        return undefined;
    return (0,html/* html */.q) `<i class="mark ${mark}" style="left:${x(point[0])};bottom:${y(point[1])}"></i>`;
}
function drawGrid({ x, y, xMarks, yMarks }) {
    return [
        ...xMarks
            .map((mark) => across(x(mark)))
            .map((at) => (0,html/* html */.q) `<line class="grid" x1="${at}" x2="${at}" y1="0" y2="100" />`),
        ...yMarks
            .map((mark) => down(y(mark)))
            .map((at) => (0,html/* html */.q) `<line class="grid" x1="0" x2="100" y1="${at}" y2="${at}" />`),
    ];
}
function drawThreshold({ threshold }, { x }) {
    if (threshold === undefined)
        return undefined;
    const at = across(x(threshold.at));
    return (0,html/* html */.q) `<line class="limit" x1="${at}" x2="${at}" y1="0" y2="100" />`;
}
function legend({ lines, threshold }) {
    const entry = (mark, label) => (0,html/* html */.q) `<li><i class="key ${mark}"></i>${(0,report_escape/* visible */.RK)(label, 120)}</li> `;
    return (0,html/* html */.q) `<ul class="legend" aria-hidden="true">
    ${lines.map(({ label, mark, points }) => entry(points.length === 1 ? `${mark} dot` : mark, label))}
    ${threshold === undefined ? undefined : entry('limit', threshold.label)}
  </ul>`;
}
/**
 * Lines over two axes. The drawing stretches with the page and its labels do not, so that they can be read on a phone;
 * colours come from the page's style. Undefined without points. The numbers belong into a table beside it.
 */
function lineChart(chart) {
    const axes = axesOf(chart);
    if (axes === undefined)
        return undefined;
    const labels = axes.xMarks.map((mark) => (0,html/* html */.q) `<span style="left:${axes.x(mark)}">${(0,axis/* axisNumber */.P5)(mark)}</span>`);
    const sides = axes.yMarks.map((mark) => (0,html/* html */.q) `<span style="bottom:${axes.y(mark)}">${(0,axis/* axisNumber */.P5)(mark)}</span>`);
    return (0,html/* html */.q) `<figure class="lines">
    <figcaption>${chart.title}</figcaption>
    ${legend(chart)}
    <div class="axis-name" aria-hidden="true">${chart.y}</div>
    <div class="plot">
      <div class="side" aria-hidden="true">${sides}</div>
      <div class="field">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label="${(0,report_escape/* visible */.RK)(chart.description, 600)}"
        >
          <title>${chart.title}</title>
          ${drawGrid(axes)}${drawThreshold(chart, axes)}
          ${chart.lines.map((line) => drawLine(line, axes))}
        </svg>
        ${chart.lines.map((line) => drawDot(line, axes))}
      </div>
      <div class="foot" aria-hidden="true">${labels}</div>
    </div>
    <div class="axis-name right" aria-hidden="true">${chart.x}</div>
  </figure> `;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/trade-off-chart.js


const pointOf = (outcome) => outcome?.objective == null || outcome.disparity === null
    ? []
    : [[outcome.disparity, outcome.objective]];
/** What accuracy, or another objective, each step towards equal rates costs; undefined where no number is defined. */
function tradeOffChart({ metric, kind, threshold }, { curve, current, objective }) {
    const all = [
        {
            label: 'in-sample (optimistic)',
            mark: 'first',
            points: curve.flatMap(({ inSample }) => pointOf(inSample)),
        },
        {
            label: 'cross-fitted',
            mark: 'second',
            points: curve.flatMap(({ crossFitted }) => pointOf(crossFitted)),
        },
        { label: 'today', mark: 'today', points: pointOf(current) },
    ];
    const lines = all.filter(({ points }) => points.length > 0);
    const ends = lines.map(({ label, points }) => {
        const [first, last] = [points[0], points.at(-1)];
        const at = ([x, y]) => `${(0,view/* shown */.SP)(y)} at ${(0,view/* shown */.SP)(x)}`;
        if (first === undefined || last === undefined)
            return label;
        return `${label}: ${points.length === 1 ? at(first) : `${at(first)} to ${at(last)}`}`;
    });
    const better = kind === 'ratio' ? 'right' : 'left';
    return lineChart({
        title: `${objective} that thresholds by group can reach, against the ${kind} that is left: higher is more accurate, further ${better} more equal`,
        description: `${objective} against ${metric}. ${ends.join('; ')}. The threshold is ${(0,view/* shown */.SP)(threshold)}.`,
        x: metric,
        y: objective,
        lines,
        threshold: { label: `threshold ${(0,view/* shown */.SP)(threshold)}`, at: threshold },
    });
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/mitigation-part.js









/** Rows of a table that stands open. */
const MOST_OPEN = 12;
/** Failed checks that are gone into. */
const MOST_CHECKS = 20;
/** The section; undefined when nothing failed. */
function mitigationPart(outcome, inputs) {
    const failed = failedChecks(outcome);
    if (failed.length === 0)
        return undefined;
    const more = failed.length - MOST_CHECKS;
    return (0,html/* html */.q) `<h2>What to do about it</h2>
    <p>
      Suggestions, computed from this data and never applied. First look why: a difference can come
      from the data that were collected, the labels, the features, or the threshold.
    </p>
    ${failed.slice(0, MOST_CHECKS).map((one) => checkPart(one, outcome, inputs))}
    ${more > 0 ? (0,html/* html */.q) `<p class="soft">${more} more failed checks are in the JSON report.</p>` : undefined}`;
}
function checkPart(failed, { evaluation }, { minimumCell }) {
    const { result, mitigation } = failed;
    const responsible = responsibleSheet(failed, evaluation, minimumCell);
    return (0,html/* html */.q) `<h3><code>${(0,view/* checkText */.qW)(result)}</code> for ${(0,report_escape/* visible */.RK)((0,view/* subjectText */.yq)(result))}</h3>
    ${responsible === null
        ? undefined
        : (0,html/* html */.q) `<h4>Who is behind it</h4>
            <p>
              Beyond the threshold in the numbers as observed, the widest first; at most ten.
            </p>
            ${(0,report_sheet/* sheetHtml */.Dx)(responsible)}`}
    ${mitigation === null ? noSuggestion() : suggestion(mitigation, failed, evaluation, minimumCell)}`;
}
const noSuggestion = () => (0,html/* html */.q) `<p>
    Nothing is suggested: thresholds and weights are computed for differences and ratios of rates,
    for the first eight checks that fail.
  </p>`;
function suggestion(mitigation, { stratum }, { policy, table }, minimumCell) {
    const { thresholdOptimizer, warnings, groupsNotListed, decomposition } = mitigation;
    const positive = table.labels?.positive ?? '';
    return (0,html/* html */.q) `<div class="warnings">
      <b>Before any of this is used</b>
      <ul>
        ${warnings.map((warning) => (0,html/* html */.q) `<li>${(0,report_escape/* visible */.RK)(warning, 600)}</li> `)}
      </ul>
    </div>
    ${(0,row_words/* suggestionWords */.S)(policy).map((sentence) => (0,html/* html */.q) `<p>${sentence}</p> `)}
    ${thresholdOptimizer === null ? undefined : thresholdsPart(mitigation, thresholdOptimizer, stratum, positive, minimumCell)}
    ${decomposition === null ? undefined : decompositionPart(decomposition, stratum, minimumCell)}
    <h4>Weights for training</h4>
    <p>
      Under these weights label and group are independent (Kamiran &amp; Calders 2012). Train with
      them, and judge the new model.
    </p>
    ${(0,report_sheet/* foldedSheetHtml */.RD)('The weights', weightsSheet(mitigation, stratum, minimumCell), MOST_OPEN)}
    ${groupsNotListed > 0 ? (0,html/* html */.q) `<p class="soft">${groupsNotListed} smaller groups are not listed.</p>` : undefined}`;
}
function crossFittingWords({ crossFitting, constraint, objective }) {
    const what = `Fairlearn’s ThresholdOptimizer (constraint ${constraint}, objective ${objective})`;
    if (crossFitting === null)
        return `${what}; too few rows to cross-fit.`;
    const { folds, seed } = crossFitting;
    const drawn = seed === null ? 'the folds of the file' : `drawn with seed ${seed}`;
    return `${what}. Cross-fitted numbers are of rows that the rules were not fitted on: ${folds} folds, ${drawn}. Cost is today’s ${objective} less the cross-fitted one: below 0 the rules are better than today; ✗ is beyond the threshold.`;
}
function thresholdsPart(mitigation, found, stratum, positive, minimumCell) {
    const { equal, atThreshold } = found;
    const main = atThreshold ?? equal;
    return (0,html/* html */.q) `<h4>Thresholds by group</h4>
    <p>${crossFittingWords(found)}</p>
    ${(0,report_sheet/* sheetHtml */.Dx)(worthSheet(mitigation, found))} ${tradeOffChart(mitigation, found)}
    <details>
      <summary>The numbers of the curve</summary>
      ${(0,report_sheet/* sheetHtml */.Dx)(curveSheet(mitigation, found))}
    </details>
    <h4>The rules</h4>
    <p>
      ${atThreshold === null ? 'Rates equal.' : 'Rates as far apart as the check allows.'} Select
      means: predict <code>${(0,report_escape/* visible */.RK)(positive)}</code>.
    </p>
    ${(0,report_sheet/* foldedSheetHtml */.RD)('The rules', rulesSheet(main, stratum, minimumCell), MOST_OPEN)}
    <details>
      <summary>The same without chance</summary>
      ${(0,report_sheet/* sheetHtml */.Dx)(plainRulesSheet(main, stratum, minimumCell))}
    </details>
    ${atThreshold === null ? undefined : equalRules(equal, stratum, minimumCell)}`;
}
/** The rules that make the rates equal, where others are the first to look at. */
function equalRules(equal, stratum, minimumCell) {
    return (0,html/* html */.q) `<details>
    <summary>The rules that make the rates equal</summary>
    ${(0,report_sheet/* sheetHtml */.Dx)(rulesSheet(equal, stratum, minimumCell))}
    <p>Without chance:</p>
    ${(0,report_sheet/* sheetHtml */.Dx)(plainRulesSheet(equal, stratum, minimumCell))}
  </details>`;
}
function decompositionPart(decomposition, stratum, minimumCell) {
    const sheet = decompositionSheet(decomposition, stratum, minimumCell);
    if (sheet === null)
        return undefined;
    const { pair, featuresNotListed } = decomposition;
    const [first, second] = pair.map((name) => (0,report_escape/* visible */.RK)(name, 80));
    return (0,html/* html */.q) `<h4>Which features make them differ</h4>
    <p>
      Mean attribution in ${first} less that in ${second}, in units of the explained output. It says
      what the model uses, not what is a cause.
    </p>
    ${(0,report_sheet/* foldedSheetHtml */.RD)('The features', sheet, MOST_OPEN)}
    ${featuresNotListed > 0 ? (0,html/* html */.q) `<p class="soft">${featuresNotListed} features with smaller parts are not listed.</p>` : undefined}`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/mitigation-section.js




/** Failed checks that a comment goes into. */
const mitigation_section_MOST_CHECKS = 8;
/** What would mend each failed check, in a few lines; nothing where nothing is suggested. */
function mitigationSection(outcome) {
    const lines = failedChecks(outcome).slice(0, mitigation_section_MOST_CHECKS).flatMap(checkLines);
    if (lines.length === 0)
        return [];
    const end = 'Suggestions only: rules, weights and warnings are in the HTML report under “What to do about it”.';
    return [{ markdown: ['### What would mend it', lines.join('\n'), end].join('\n\n') }];
}
function checkLines({ result, mitigation }) {
    if (mitigation === null)
        return [];
    const what = `- ${(0,report_escape/* inlineCode */.ti)((0,view/* checkText */.qW)(result))} for ${(0,report_escape/* escapeMarkdown */.FV)((0,view/* subjectText */.yq)(result), 80)}:`;
    const { thresholdOptimizer: found, kind, warnings } = mitigation;
    if (found === null) {
        const [why = ''] = warnings;
        return [`${what} ${(0,report_escape/* escapeMarkdown */.FV)(why, 200)} Weights for training are in the HTML report.`];
    }
    const objective = (0,report_escape/* escapeMarkdown */.FV)(found.objective);
    const worth = (outcome) => `${objective} ${(0,view/* shown */.SP)(outcome.objective)} at a ${kind} of ${(0,view/* shown */.SP)(outcome.disparity)}`;
    const rules = (name, { inSample, crossFitted }) => {
        const still = isBeyond(mitigation, crossFitted ?? inSample)
            ? '; still beyond the threshold'
            : '';
        return crossFitted === null
            ? `  - ${name}: ${worth(inSample)}, in-sample and so optimistic${still}`
            : `  - ${name}: ${worth(crossFitted)}, cross-fitted${still}`;
    };
    return [
        `${what} thresholds by group, which use group membership at decision time.`,
        `  - today: ${worth(found.current)}`,
        ...(found.atThreshold === null ? [] : [rules('at the threshold', found.atThreshold)]),
        rules('equal rates', found.equal),
    ];
}

// EXTERNAL MODULE: ./build/domain/parity/aequitas-groups.js
var aequitas_groups = __webpack_require__(70023);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/aequitas-sheets.js



/** Rows that each rate rests on in a group. */
function rowsBehind(metric, row) {
    switch (metric) {
        case 'ppr':
        case 'pprev':
            return row.size;
        case 'precision':
        case 'fdr':
            return (0,confusion/* selectedOf */.Js)(row);
        case 'for':
        case 'npv':
            return row.tn + row.fn;
        case 'fpr':
        case 'tnr':
            return (0,confusion/* negativesOf */.su)(row);
        case 'fnr':
        case 'tpr':
            return (0,confusion/* positivesOf */.uH)(row);
    }
}
const metricColumns = aequitas_groups/* AEQUITAS_METRIC_NAMES */.Y6.map((title) => ({ title, kind: 'number' }));
function ratesSheet({ rows }, minimumCell) {
    return {
        columns: [
            { title: 'group' },
            { title: 'n', kind: 'number' },
            { title: 'prev', kind: 'number' },
            { title: 'accuracy', kind: 'number' },
            ...metricColumns,
        ],
        rows: rows.map((row) => [
            row.group,
            (0,view/* shownCount */.LF)(row.size, minimumCell),
            (0,view/* shownIf */.fL)(row.size, minimumCell, (0,view/* shown */.SP)(row.prev)),
            (0,view/* shownIf */.fL)(row.size, minimumCell, (0,view/* shown */.SP)(row.accuracy)),
            ...aequitas_groups/* AEQUITAS_METRIC_NAMES */.Y6.map((metric) => {
                const value = row.metrics[metric];
                if ((0,view/* isTooFew */.Nu)(row.size, minimumCell))
                    return 'hidden';
                return value === null ? '–' : (0,view/* shownIf */.fL)(rowsBehind(metric, row), minimumCell, (0,view/* shown */.SP)(value));
            }),
        ]),
    };
}
/** Rows behind a disparity: the fewer ones of the group and of what it is compared with. */
function rowsBehindBoth(metric, row, table) {
    const reference = table.rows.find(({ group }) => group === table.referenceGroups[metric]);
    const other = reference === undefined ? 0 : rowsBehind(metric, reference);
    return Math.min(rowsBehind(metric, row), other);
}
function disparitySheet(table, minimumCell) {
    return {
        columns: [{ title: 'group' }, ...metricColumns],
        rows: table.rows.map((row) => [
            row.group,
            ...aequitas_groups/* AEQUITAS_METRIC_NAMES */.Y6.map((metric) => {
                const value = row.disparities[metric];
                if ((0,view/* isTooFew */.Nu)(row.size, minimumCell))
                    return 'hidden';
                if (value === null)
                    return '–';
                const isOutside = value < table.tau || value > 1 / table.tau;
                const text = `${(0,view/* shown */.SP)(value)}${isOutside ? ' ✗' : ''}`;
                return (0,view/* shownIf */.fL)(rowsBehindBoth(metric, row, table), minimumCell, text);
            }),
        ]),
    };
}
const held = (parity) => parity === null ? 'undefined' : parity ? 'holds' : 'does not hold';
/** Which tests hold in every group, and where they do not; a group with too few rows is not named. */
function paritySheet({ rows, overall }, minimumCell) {
    const names = Object.keys(overall);
    return {
        columns: [{ title: 'test' }, { title: 'all groups' }, { title: 'not for', kind: 'wide' }],
        rows: names.map((name) => {
            const broken = rows.filter(({ parities }) => parities[name] === false);
            const listed = broken.filter(({ size }) => size >= minimumCell).slice(0, 10);
            const more = broken.length - listed.length;
            const groups = listed.map(({ group }) => group.slice(0, 80)).join(', ');
            return [name, held(overall[name]), `${groups}${more > 0 ? ` and ${more} more` : ''}`];
        }),
    };
}
/** The audit of a feature. */
function aequitasTables(feature, table, minimumCell) {
    const { source, tau, referenceGroups } = table;
    const references = new Set(Object.values(referenceGroups));
    const [reference = ''] = references;
    const compared = references.size === 1 ? ` to the group “${reference.slice(0, 80)}”` : '';
    return {
        title: `${source}: ${feature}`,
        sentences: [
            `The numbers that ${source} computes. Its tests call a disparity (the rate divided by that of the reference group) inside ${(0,view/* shown */.SP)(tau)} to ${(0,view/* shown */.SP)(1 / tau)} fair, whatever the number of rows. This table decides nothing.`,
        ],
        sheets: [
            { title: 'Rates', sheet: ratesSheet(table, minimumCell) },
            {
                title: `Disparities${compared}; ✗: outside the band`,
                sheet: disparitySheet(table, minimumCell),
            },
            { title: 'Parity tests', sheet: paritySheet(table, minimumCell) },
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/parity/parity-measure.js
var parity_measure = __webpack_require__(97563);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/aif360-sheet.js




const BEST = {
    zero: '0',
    one: '1',
    low: 'low',
};
/** The reference group, and all others together. */
function sidesOf(feature, reference, counts) {
    const strata = counts.features.find((table) => table.feature === feature)?.strata ?? [];
    const groups = strata.flatMap(family/* comparedGroups */.Qj);
    const sum = (isReference) => groups
        .filter(({ group }) => (group === reference) === isReference)
        .reduce((all, group) => (0,confusion/* addConfusion */.YB)(all, group.counts), confusion/* NO_ROWS */.c6);
    return [sum(true), sum(false)];
}
/** Whether a side has a denominator that is too small; shares of all rows rest on the rows alone. */
function isHidden(formula, sides, minimumCell) {
    const isOfAll = /^(?:SR|BR)_/.test(formula);
    return sides.some((counts) => {
        const parts = [
            (0,confusion/* positivesOf */.uH)(counts),
            (0,confusion/* negativesOf */.su)(counts),
            (0,confusion/* selectedOf */.Js)(counts),
            (0,confusion/* rowsOf */.RO)(counts) - (0,confusion/* selectedOf */.Js)(counts),
        ];
        return [(0,confusion/* rowsOf */.RO)(counts), ...(isOfAll ? [] : parts)].some((rows) => (0,view/* isTooFew */.Nu)(rows, minimumCell));
    });
}
/** The numbers of AIF360 for a feature. */
function aif360Table(feature, { reference, values }, counts, minimumCell) {
    const sides = sidesOf(feature, reference, counts);
    return {
        title: `${parity_measure/* AIF360 */.Q}: ${feature}`,
        sentences: [
            `The numbers that ${parity_measure/* AIF360 */.Q} computes (names without its prefix: of papers that the JSON report names). The privileged group p is “${reference.slice(0, 80)}”, all others together are u. They have no interval, and this table decides nothing.`,
        ],
        sheets: [
            {
                sheet: {
                    columns: [
                        { title: 'name', kind: 'code' },
                        { title: 'value', kind: 'number' },
                        { title: 'best' },
                        { title: 'formula', kind: 'wide' },
                    ],
                    rows: values.map(({ name, value, better, formula }) => [
                        name,
                        isHidden(formula, sides, minimumCell) ? 'hidden' : (0,view/* shown */.SP)(value),
                        BEST[better],
                        formula,
                    ]),
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/four-fifths-sheet.js

/** What the comparison with the highest group comes to, in words. */
function finding({ comparison }, highest) {
    if (highest === null)
        return 'nobody is selected';
    if (comparison === null)
        return 'highest rate';
    const { isBelowFourFifths, isSignificant, isSignificantInFamily } = comparison;
    const ratio = isBelowFourFifths ? 'below four fifths' : 'not below four fifths';
    const significance = isSignificantInFamily
        ? 'significant'
        : isSignificant
            ? 'significant by itself, not among all pairs'
            : 'not significant';
    const person = comparison.isReversedByOnePerson
        ? '; one person more would reverse it'
        : comparison.dependsOnOnePerson
            ? '; one person more would lift it'
            : '';
    return `${ratio}, ${significance}${person}`;
}
const COLUMNS = [
    { title: 'group' },
    { title: 'n', kind: 'number' },
    { title: 'selected', kind: 'number' },
    { title: 'selection rate', kind: 'number' },
    { title: 'impact ratio', kind: 'number' },
    { title: 'interval', kind: 'number' },
    { title: 'p', kind: 'number' },
    { title: 'p (Holm)', kind: 'number' },
    { title: 'finding', kind: 'wide' },
];
/** A group; what rests on it and on the group with the highest rate is hidden where either is too small. */
function cells(row, { rows, highest }, minimumCell) {
    const top = rows.find(({ group }) => group === highest)?.applicants ?? 0;
    const both = (text) => (0,view/* shownIf */.fL)(Math.min(row.applicants, top), minimumCell, text);
    return [
        row.group,
        (0,view/* shownCount */.LF)(row.applicants, minimumCell),
        (0,view/* shownPart */.JV)(row.selected, row.applicants, minimumCell),
        (0,view/* shownIf */.fL)(row.applicants, minimumCell, (0,view/* shown */.SP)(row.selectionRate)),
        both((0,view/* shown */.SP)(row.impactRatio)),
        both(row.interval === null ? '–' : (0,view/* shownRange */.J5)(...row.interval)),
        both((0,view/* shownPValue */.pt)(row.comparison?.pValue ?? null)),
        both((0,view/* shownPValue */.pt)(row.comparison?.pValueHolm ?? null)),
        both(finding(row, highest)),
    ];
}
/** The four-fifths rule of a feature. */
function fourFifthsTable(feature, table, minimumCell) {
    const { rows, confidenceLevel, source, omnibus } = table;
    const test = omnibus === null
        ? 'Whether any rates differ cannot be tested here'
        : `Whether any rates differ at all: χ² ${(0,view/* shown */.SP)(omnibus.statistic)} with ${omnibus.degrees} degrees of freedom, p ${(0,view/* shownPValue */.pt)(omnibus.pValue)}`;
    return {
        title: `Four-fifths rule: ${feature}`,
        sentences: [
            `The four-fifths rule is often misapplied: it is one rule of US employment law about selection (${source}), and a ratio of 0.8 shows neither fairness nor its absence elsewhere. This table decides nothing.`,
            `Selected are those who are predicted the favorable label. Intervals and tests at ${(0,view/* shown */.SP)(confidenceLevel)}. ${test}.`,
        ],
        sheets: [
            { sheet: { columns: COLUMNS, rows: rows.map((row) => cells(row, table, minimumCell)) } },
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/ll144-sheet.js

const percent = (share) => `${String(Number((share * 100).toFixed(1)))} %`;
function sheetOf({ kind, rows }, minimumCell) {
    const isScoring = kind === 'scoring';
    return {
        columns: [
            { title: 'category' },
            { title: 'n', kind: 'number' },
            { title: 'share', kind: 'number' },
            { title: isScoring ? 'above the median' : 'selected', kind: 'number' },
            { title: isScoring ? 'scoring rate' : 'selection rate', kind: 'number' },
            { title: 'impact ratio', kind: 'number' },
            { title: 'impact ratio without small categories', kind: 'number' },
        ],
        rows: rows.map((row) => {
            const own = (text) => (0,view/* shownIf */.fL)(row.applicants, minimumCell, text);
            return [
                row.category,
                (0,view/* shownCount */.LF)(row.applicants, minimumCell),
                own(percent(row.share)),
                (0,view/* shownPart */.JV)(row.selected, row.applicants, minimumCell),
                own((0,view/* shown */.SP)(row.rate)),
                own((0,view/* shown */.SP)(row.impactRatio)),
                own(row.mayBeExcluded ? 'may be left out' : (0,view/* shown */.SP)(row.impactRatioWithoutSmall)),
            ];
        }),
    };
}
/** A table of a bias audit after Local Law 144. */
function ll144Table(table, minimumCell) {
    const { feature, kind, median, unknown, source } = table;
    const rounded = median !== null && median.bits < 53 ? `, of scores with ${median.bits} bits` : '';
    const above = median === null
        ? ''
        : ` Scoring rate: the share above the median ${(0,view/* shown */.SP)(median.value)}${rounded}.`;
    return {
        title: `NYC Local Law 144, ${kind} rates: ${feature}`,
        sentences: [
            `What a bias audit of an automated employment decision tool has to publish in New York City (${source}). The law sets no threshold, so this table decides nothing.${above}`,
            `People of unknown category: ${(0,view/* shownCount */.LF)(unknown, minimumCell)}. A category of less than 2 % of the data may be left out of the ratios, with reasons; the last column leaves all such out.`,
        ],
        sheets: [{ sheet: sheetOf(table, minimumCell) }],
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/preset-sheets.js




/** Every table that was asked for, feature by feature. */
function presetSheets(tables, counts, minimumCell) {
    return tables.flatMap(({ feature, fourFifths, nycLl144, aequitas, aif360 }) => [
        ...(fourFifths === undefined ? [] : [fourFifthsTable(feature, fourFifths, minimumCell)]),
        ...(nycLl144 ?? []).map((table) => ll144Table(table, minimumCell)),
        ...(aequitas === undefined ? [] : [aequitasTables(feature, aequitas, minimumCell)]),
        ...(aif360 === undefined ? [] : [aif360Table(feature, aif360, counts, minimumCell)]),
    ]);
}
/** Why features have no tables though `presets` asks for some; undefined where all have. */
function withoutPresets({ tables, evaluation }, { presets = [] }) {
    if (presets.length === 0)
        return undefined;
    const { task, features } = evaluation.table;
    if (task === 'regression')
        return 'The tables of other rules are of labels; a regression has none.';
    const has = new Set(tables.map(({ feature }) => feature));
    const without = features.map(({ feature }) => feature).filter((feature) => !has.has(feature));
    if (without.length === 0)
        return undefined;
    return `No tables of other rules for ${without.join(', ')}: too many groups to compare each with another.`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/preset-tables-part.js




/** The tables of other rules and libraries; undefined when none was asked for. */
function presetTablesPart(outcome, inputs) {
    const parts = presetSheets(outcome.tables, outcome.evaluation.table, inputs.minimumCell);
    const without = withoutPresets(outcome, inputs);
    if (parts.length === 0 && without === undefined)
        return undefined;
    return (0,html/* html */.q) `<h2>Other rules and libraries</h2>
    <p>Asked for with <code>presets</code>: to read, not to decide.</p>
    ${without === undefined ? undefined : (0,html/* html */.q) `<p>${(0,report_escape/* visible */.RK)(without, 800)}</p>`}
    ${parts.map(({ title, sentences, sheets }) => (0,html/* html */.q) `<details>
          <summary>${(0,report_escape/* visible */.RK)(title)}</summary>
          ${sentences.map((sentence) => (0,html/* html */.q) `<p>${(0,report_escape/* visible */.RK)(sentence, 800)}</p> `)}
          ${sheets.map((one) => (0,html/* html */.q) `${one.title === undefined ? undefined : (0,html/* html */.q) `<h4>${(0,report_escape/* visible */.RK)(one.title)}</h4>`}
              ${(0,report_sheet/* sheetHtml */.Dx)(one.sheet)}`)}
        </details> `)}`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/preset-sections.js



/** Tables of other rules, folded away: they decide nothing. */
function presetSections(outcome, inputs) {
    const without = withoutPresets(outcome, inputs);
    const sheets = presetSheets(outcome.tables, outcome.evaluation.table, inputs.minimumCell);
    return [
        ...sheets.map(presetSection),
        ...(without === undefined ? [] : [{ markdown: (0,report_escape/* escapeMarkdown */.FV)(without, 800) }]),
    ];
}
function presetSection({ title, sentences, sheets }) {
    const parts = sheets.map((one) => {
        const table = (0,report_sheet/* sheetMarkdown */.zB)(one.sheet);
        return one.title === undefined ? table : `**${(0,report_escape/* escapeMarkdown */.FV)(one.title)}**\n\n${table}`;
    });
    const body = [...sentences.map((sentence) => (0,report_escape/* escapeMarkdown */.FV)(sentence, 800)), ...parts];
    return {
        markdown: `<details><summary>${(0,report_escape/* inlineHtml */.l0)(title, 120)}</summary>\n\n${body.join('\n\n')}\n\n</details>`,
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/beside-pages.js
/** What a report has only for failed checks and presets: loaded when there are any, since a page like most has none. */






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
