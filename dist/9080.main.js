export const id = 9080;
export const ids = [9080,3301];
export const modules = {

/***/ 19080:
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
var fairness_gate_inputs = __webpack_require__(3746);
// EXTERNAL MODULE: ./build/commands/temporary-folder.js
var temporary_folder = __webpack_require__(27581);
// EXTERNAL MODULE: ./build/domain/fairness/group-metric.js + 10 modules
var group_metric = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/domain/fairness/listed-metrics.js
var listed_metrics = __webpack_require__(46678);
// EXTERNAL MODULE: ./build/domain/fairness/rate-metric.js
var rate_metric = __webpack_require__(55310);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
;// CONCATENATED MODULE: ./build/domain/fairness/group-notes.js




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
        .flatMap(({ check }) => check.metric.groupMetrics);
    return [...new Set(asked)];
}
/** Notes of one group: excluded, empty, undefined rates, denominators too small for a rate that is checked. */
function groupNotes(evaluation, feature, group) {
    const excluded = group.isExcluded ? ['excluded by exclude-groups: shown, not compared'] : [];
    if ((0,sample/* sampleRows */.mh)(group) === 0)
        return [...excluded, 'no rows: every rate is undefined'];
    const least = evaluation.policy.minDenominator;
    const trialsOf = (metric) => metric?.basis === 'rate' ? (0,rate_metric/* rateIn */.oP)(metric, group.counts).trials : 0;
    const undefinedRates = (0,listed_metrics/* listedMetrics */.F)(evaluation.table.task, group).filter((metric) => !(0,group_metric/* isDefined */.O9)(metric, group));
    const small = askedRates(evaluation, feature).filter((metric) => {
        const trials = trialsOf(metric);
        return trials > 0 && trials < least;
    });
    return [
        ...excluded,
        ...[...byDenominator(undefinedRates)].map(([denominator, metrics]) => `no ${denominator}: undefined (Fairlearn reports 0): ${names(metrics)}`),
        ...[...byDenominator(small)].map(([denominator, metrics]) => {
            return `${trialsOf(metrics[0])} ${denominator}: too few for ${names(metrics)}`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/fairness-report.js




const FAIRNESS_REPORT_SCHEMA = 'ml-actions/fairness-report/v1';
const orNull = (value) => (Number.isFinite(value) ? value : null);
/** The numbers of some rows; null where they are undefined. */
function definedMetrics(task, sample) {
    return Object.fromEntries((0,listed_metrics/* listedMetrics */.F)(task, sample).map((metric) => [
        metric.name,
        (0,group_metric/* isDefined */.O9)(metric, sample) ? (0,group_metric/* metricValue */.a3)(metric, sample) : null,
    ]));
}
function reportCheck(result, fairlearnInterval) {
    const { check, estimate, lower, upper } = result;
    return {
        metric: check.metric.name,
        feature: result.feature,
        control: result.control,
        method: check.method,
        agg: check.agg,
        strata: check.strata,
        against: check.against,
        operator: check.operator,
        threshold: check.threshold,
        estimate: orNull(estimate),
        lower,
        upper,
        pValueNoDifference: result.pValueNoDifference,
        fairlearnInterval,
        verdict: result.verdict,
        severity: result.severity,
        reason: result.reason,
        worstPair: result.worstPair,
        rowsNeeded: result.rowsNeeded,
    };
}
function reportGroups(evaluation) {
    const { task } = evaluation.table;
    return evaluation.table.features.flatMap((table) => table.strata.flatMap(({ level, groups }) => groups.map((group) => ({
        feature: table.feature,
        control: level,
        group: group.group,
        n: (0,sample/* sampleRows */.mh)(group),
        ...group.counts,
        metrics: definedMetrics(task, group),
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
        positiveLabel: table.labels?.positive ?? null,
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
function reportBaseline({ baseline }) {
    if (baseline === null)
        return null;
    const { files, rows, kind, reason } = baseline;
    return { files, rows, kind, reason };
}
/** Makes the report of an evaluation. */
function fairnessReport(evaluation, context) {
    const [table] = evaluation.table.features;
    return {
        schema: FAIRNESS_REPORT_SCHEMA,
        verdict: evaluation.verdict,
        gate: 'fairness',
        checks: evaluation.checks.map((result, index) => reportCheck(result, context.intervals?.[index] ?? null)),
        groups: reportGroups(evaluation),
        overall: (table?.strata ?? []).map(({ level, overall }) => ({
            control: level,
            n: (0,sample/* sampleRows */.mh)(overall),
            metrics: definedMetrics(evaluation.table.task, overall),
        })),
        data: {
            files: context.files,
            rows: evaluation.table.rows,
            dropped: evaluation.table.dropped,
            baseline: reportBaseline(evaluation),
            attributions: context.attributionFiles,
        },
        settings: reportSettings(evaluation, context),
        mitigation: context.mitigation,
        tables: context.tables,
        tool: context.tool,
    };
}

// EXTERNAL MODULE: ./build/domain/evidence/verdict.js
var evidence_verdict = __webpack_require__(87238);
// EXTERNAL MODULE: ./build/domain/fairness/disparity-metric.js
var disparity_metric = __webpack_require__(34011);
// EXTERNAL MODULE: ./build/domain/fairness/family.js
var family = __webpack_require__(16091);
// EXTERNAL MODULE: ./build/domain/fairness/judge-check.js + 37 modules
var judge_check = __webpack_require__(76974);
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
    if (counts.task === 'regression')
        return [];
    return SUMMARY.flatMap((name) => {
        const metric = (0,disparity_metric/* disparityMetric */.i7)(name);
        // Without a favorable label a ratio of selection rates is Fairlearn's, of the positive label.
        if (metric === undefined)
            return [];
        const check = { metric, method: 'between_groups', agg: 'worst_case' };
        const { value } = (0,family/* worstEstimate */.AQ)(check, (0,judge_check/* checkMetrics */.U)({ metric }, counts), table, undefinedRule);
        return Number.isFinite(value) ? [[`${table.feature}.${name}`, value]] : [];
    });
}
function askedMetrics(checks) {
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
    const overall = strata.flatMap(({ level, overall: sample }) => Object.entries(definedMetrics(table.task, sample)).flatMap(([name, value]) => value === null ? [] : [[level === null ? name : `${level}.${name}`, value]]));
    const features = table.features.flatMap((feature) => featureMetrics(feature, table, rule));
    return Object.fromEntries([...overall, ...features, ...askedMetrics(checks)]);
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
// EXTERNAL MODULE: ./build/report/sheet.js
var report_sheet = __webpack_require__(35524);
// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/extremes.js
var extremes = __webpack_require__(73535);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/group-name.js
/** A group for a reader: with its control level where there is one, and whether it is left out of the comparison. */
function groupName({ level }, { group, isExcluded }) {
    return `${level === null ? '' : `${level}: `}${group}${isExcluded ? ' (excluded)' : ''}`;
}

// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/view.js
var view = __webpack_require__(89203);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/group-sheet.js
/** The table of the groups of one feature. */






/**
 * Rows and rates of every group that has rows; where there are more than `most`, of those with the highest and the lowest
 * first rate. Counts under `minimumCell`, and rates that rest on fewer, are hidden.
 */
function groupSheet(table, evaluation, minimumCell, most) {
    const rates = (0,view/* ratesOf */.j1)(evaluation, table.feature);
    const [first] = rates;
    const all = table.strata.flatMap((stratum) => (0,view/* presentGroups */.um)(stratum).map((group) => ({ stratum, group })));
    const rows = (0,extremes/* extremes */.o)(all, most, ({ group }) => first === undefined || !(0,group_metric/* isDefined */.O9)(first, group) || (0,group_metric/* metricRows */.IN)(first, group) < minimumCell
        ? Number.NaN
        : (0,group_metric/* metricValue */.a3)(first, group));
    const isLabelled = evaluation.table.task === 'classification';
    const columns = [
        { title: 'group' },
        { title: 'n', kind: 'number' },
        ...(isLabelled ? [{ title: 'positives', kind: 'number' }] : []),
        ...rates.map(({ name }) => ({ title: name, kind: 'number' })),
    ];
    const cells = ({ stratum, group }) => [
        groupName(stratum, group),
        (0,view/* shownCount */.LF)((0,sample/* sampleRows */.mh)(group), minimumCell),
        ...(isLabelled
            ? [(0,view/* shownPart */.JV)((0,confusion/* positivesOf */.uH)(group.counts), (0,confusion/* rowsOf */.RO)(group.counts), minimumCell)]
            : []),
        ...rates.map((rate) => (0,view/* shownMetric */.qr)(rate, group, minimumCell)),
    ];
    return {
        sheet: {
            columns,
            rows: rows.map(cells),
        },
        groups: all.length,
        leftOut: all.length - rows.length,
    };
}

// EXTERNAL MODULE: ./build/commands/fairness-gate/pages/row-words.js
var row_words = __webpack_require__(98984);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/method-section.js



/** Files that a comment lists. */
const MOST_FILES = 10;
/** How it was decided and from what, folded away; the page has the command that repeats it. */
function methodSection(outcome, inputs) {
    const { evaluation, counts, files, tool, seed } = outcome;
    const { policy, table } = evaluation;
    const level = `${(0,view/* shown */.SP)(policy.confidenceLevel * 100)} %`;
    const decision = policy.decision === 'bound'
        ? `Pass and fail are each shown at ${level} confidence; what neither shows is inconclusive.`
        : 'The bare numbers decide (`decision: point`); intervals only inform.';
    const dropped = table.dropped === 0 ? '' : `, ${(0,view/* shownRows */.$6)(table.dropped)} of them dropped for missing values`;
    const words = [
        `${(0,view/* shownRows */.$6)(counts.rows)} rows${dropped}.`,
        ...(0,row_words/* rowWords */.O)(policy).map((sentence) => (0,report_escape/* escapeMarkdown */.FV)(sentence, 400)),
        decision,
        `Counts under ${inputs.minimumCell} are hidden.`,
        `Seed ${seed}.`,
        `Made by ${tool.name} ${(0,report_escape/* escapeMarkdown */.FV)(tool.version)}; the HTML report has the command that repeats it.`,
    ];
    const more = files.length - MOST_FILES;
    const list = [
        ...files
            .slice(0, MOST_FILES)
            .map(({ path, sha256, origin }) => `- ${(0,report_escape/* inlineCode */.ti)(path)} sha256 ${(0,report_escape/* inlineCode */.ti)(sha256)} (${origin})`),
        ...(more > 0 ? [`- and ${more} more files`] : []),
    ].join('\n');
    return {
        markdown: `<details><summary>Method and data</summary>\n\n${words.join(' ')}\n\n${list}\n\n</details>`,
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/markdown.js







/** Groups that one table of a comment shows; the HTML report shows more. */
const MOST_GROUPS = 50;
/** Checks in the first table, and reasons in a section: a section is shown whole or not at all. */
const MOST_CHECKS = 100;
const REASONS = 10;
/**
 * The report as GitHub Markdown: the verdict and the checks first, then why and what would mend it, the groups, other
 * rules, and how it was done.
 */
function markdownSections(outcome, inputs) {
    const { evaluation } = outcome;
    return [
        {
            markdown: `## ${view/* marks */.Z8[evaluation.verdict]} ${(0,view/* headline */.Pl)(evaluation, inputs.name)}\n\n${checkTable(outcome)}`,
        },
        ...reasons(evaluation.checks),
        ...(outcome.pages?.mitigationSection(outcome) ?? []),
        ...evaluation.table.features.map((table) => groupSection(table, outcome, inputs)),
        ...foldSection(outcome),
        ...(outcome.pages?.presetSections(outcome, inputs) ?? []),
        methodSection(outcome, inputs),
    ];
}
/** Those that did not pass first. */
const worstFirst = (results) => [...results].sort((a, b) => Number(a.result.verdict === 'pass') - Number(b.result.verdict === 'pass'));
function checkTable({ evaluation, intervals }) {
    const all = evaluation.checks.map((result, index) => ({ result, interval: intervals?.[index] }));
    const more = all.length - MOST_CHECKS;
    const listed = more > 0 ? worstFirst(all).slice(0, MOST_CHECKS) : all;
    const table = (0,markdown_table/* markdownTable */.Q)([
        { title: '' },
        { title: 'check' },
        { title: 'for' },
        { title: 'estimate', align: 'right' },
        { title: 'interval', align: 'right' },
        ...(intervals === null ? [] : [{ title: 'Fairlearn’s interval', align: 'right' }]),
    ], listed.map(({ result, interval }) => [
        `${view/* marks */.Z8[result.verdict]} ${result.verdict}${result.severity === 'warn' ? ' (warn)' : ''}`,
        (0,report_escape/* inlineCode */.ti)((0,view/* checkText */.qW)(result)),
        (0,report_escape/* escapeMarkdown */.FV)((0,view/* subjectText */.yq)(result), 80),
        (0,report_escape/* escapeMarkdown */.FV)((0,view/* shownEstimate */.E$)(result, evaluation), 80),
        (0,view/* shownInterval */.bS)(result),
        ...(intervals === null ? [] : [(0,view/* shownFairlearn */.MS)(result, interval)]),
    ]));
    return more > 0 ? `${table}\n\n${more} more checks are in the HTML report.` : table;
}
/** Why each check ended so, the ones that did not pass first. */
function reasons(checks) {
    const lines = worstFirst(checks.map((result) => ({ result }))).map(({ result }) => {
        const what = `${(0,report_escape/* inlineCode */.ti)((0,view/* checkText */.qW)(result))} for ${(0,report_escape/* escapeMarkdown */.FV)((0,view/* subjectText */.yq)(result), 80)}`;
        const pair = result.worstPair === null
            ? ''
            : ` (${result.worstPair.map((group) => (0,report_escape/* escapeMarkdown */.FV)(group, 60)).join(' against ')})`;
        return `- ${view/* marks */.Z8[result.verdict]} ${what}${pair}: ${(0,report_escape/* escapeMarkdown */.FV)(result.reason, 700)}.`;
    });
    return Array.from({ length: Math.ceil(lines.length / REASONS) }, (_, part) => ({
        markdown: lines.slice(part * REASONS, (part + 1) * REASONS).join('\n'),
    }));
}
function groupSection(table, { evaluation }, { minimumCell }) {
    const { sheet, groups, leftOut } = groupSheet(table, evaluation, minimumCell, MOST_GROUPS);
    const words = (0,row_words/* rowWords */.O)(evaluation.policy).map((sentence) => (0,report_escape/* escapeMarkdown */.FV)(sentence, 400));
    const more = leftOut > 0
        ? [
            `The groups with the highest and the lowest rates; ${leftOut} more are in the HTML report.`,
        ]
        : [];
    const body = [...words, (0,report_sheet/* sheetMarkdown */.zB)(sheet), ...more].join('\n\n');
    return {
        markdown: `<details><summary>Groups of ${(0,report_escape/* inlineHtml */.l0)(table.feature, 80)} (${groups})</summary>\n\n${body}\n\n</details>`,
    };
}
function foldSection({ folds }) {
    if (folds.length === 0)
        return [];
    const apart = folds.filter(({ pValue }) => pValue < 0.01).slice(0, MOST_GROUPS);
    const base = 'Predictions come from several fits of one recipe (cross-validation), so the verdict speaks of the procedure, on average over its fits.';
    const list = apart.map(({ feature, group, lowest, highest }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(`${feature}=${group}`, 80)}: selection rate from ${(0,view/* shown */.SP)(lowest)} to ${(0,view/* shown */.SP)(highest)} between folds, more than its rows explain.`);
    return [{ markdown: [base, ...list].join('\n') }];
}

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(45138);
;// CONCATENATED MODULE: ./build/report/page-style.js
/**
 * Styles of every report: light and dark by the reader's setting, printable, readable from 320 px on. Wide tables scroll in their
 * own box, so that the page never does.
 */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
  --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; --other: #8250df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --tint: #151b23;
  --pass: #3fb950; --fail: #f85149; --unsure: #d29922; --band: #12361f; --dot: #58a6ff; --other: #bc8cff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; } h3 code { font-size: .95em; } h4 { font-size: .95rem; margin: 1.1rem 0 .3rem; } h2, h3, h4 { overflow-wrap: anywhere; }
p { margin: .4rem 0; max-width: 46rem; } .soft { color: var(--soft); }
.verdict { display: inline-block; padding: .1rem .6rem; border-radius: 999px; border: 2px solid currentColor; font-weight: 600; }
.pass { color: var(--pass); } .fail, .error { color: var(--fail); } .inconclusive { color: var(--unsure); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .4rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
th { background: var(--tint); font-weight: 600; } tr:last-child td { border-bottom: 0; }
td.number, th.number { text-align: right; } td.number, td b { white-space: nowrap; overflow-wrap: normal; } td.text { min-width: 6.5rem; overflow-wrap: anywhere; } td.wide { min-width: 16rem; overflow-wrap: anywhere; } .wrap { white-space: normal; } th.wide { width: 45%; }
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
pre { margin: .6rem 0; padding: .7rem .9rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--tint);
  font: .85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre code { font: inherit; overflow-wrap: normal; }
details { margin: .6rem 0; } summary { cursor: pointer; color: var(--dot); }
.warnings { border-left: 4px solid var(--unsure); background: var(--tint); border-radius: 0 6px 6px 0; padding: .6rem 1rem; margin: .8rem 0; max-width: 46rem; }
.warnings ul { margin: .3rem 0; padding-left: 1.1rem; } .warnings li { margin: .2rem 0; overflow-wrap: anywhere; }
.lines { max-width: 44rem; } .lines .axis-name { color: var(--soft); font-size: .85rem; } .lines .right { text-align: right; }
.lines .plot { display: grid; grid-template-columns: 3.4rem 1fr; grid-template-rows: 17rem 1.6rem; }
.lines .side, .lines .field, .lines .foot { position: relative; } .lines .foot { grid-column: 2; }
.lines .field { border-left: 1px solid var(--soft); border-bottom: 1px solid var(--soft); } .lines svg { display: block; width: 100%; height: 100%; }
.lines .side span { position: absolute; right: .5rem; transform: translateY(50%); } .lines .foot span { position: absolute; top: .2rem; transform: translateX(-50%); }
.lines .side span, .lines .foot span { color: var(--soft); font-size: .8rem; }
.lines svg * { fill: none; vector-effect: non-scaling-stroke; } .lines .grid { stroke: var(--line); } .lines .limit { stroke: var(--fail); stroke-width: 2; stroke-dasharray: 6 4; }
.lines .first { stroke: var(--other); stroke-width: 2; stroke-dasharray: 2 4; } .lines .second { stroke: var(--dot); stroke-width: 2.5; }
.lines .mark, .lines .key.dot { position: absolute; width: 12px; height: 12px; border: 2px solid var(--paper); border-radius: 50%; }
.lines .mark { transform: translate(-50%, 50%); } .mark.first, .dot.first { background: var(--other); } .mark.second, .dot.second { background: var(--dot); }
.mark.today, .key.today { background: var(--ink); border-radius: 2px !important; rotate: 45deg; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin: .2rem 0 .6rem; padding: 0; font-size: .88rem; }
.legend li { position: relative; padding-left: 2.1rem; } .legend .key { position: absolute; left: 0; top: .68em; width: 1.6rem; border-top: 3px solid var(--dot); }
.legend .key.first { border-top: 3px dotted var(--other); } .legend .key.limit { border-top: 3px dashed var(--fail); }
.legend .key.dot { left: .4rem; top: .38em; border: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { .cards thead { display: none; } .cards tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); } .cards tr:last-child { border: 0; }
  .cards td { display: block; min-width: 0 !important; border: 0; padding: .15rem .8rem; text-align: left; white-space: normal; min-width: 0; overflow-wrap: anywhere; }
  .cards td:nth-child(n + 3)::before { content: attr(data-title) ": "; color: var(--soft); } 
  .chart .row { grid-template-columns: 1fr; } .chart .label { padding: .5rem 0 0; } .chart .label span { display: inline; } }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { :root { font-size: 12px; color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f6f8fa;
    --pass: #1a7f37; --fail: #cf222e; --unsure: #9a6700; --band: #dafbe1; --dot: #0969da; --other: #8250df; }
  main { max-width: none; padding: 0; } .scroll { overflow: visible; } td { min-width: 0 !important; padding: .25rem .4rem; } th { padding: .25rem .4rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  h2, h3, h4 { break-after: avoid; } figure, tr, .warnings { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; } }
`;

;// CONCATENATED MODULE: ./build/report/html-page.js


/** A page that loads nothing and runs nothing: the policy allows its own style and no more. */
function htmlPage(title, body) {
    const style = { markup: PAGE_STYLE };
    return (0,html/* html */.q) `<!doctype html>
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

// EXTERNAL MODULE: ./build/report/axis.js
var axis = __webpack_require__(32582);
;// CONCATENATED MODULE: ./build/report/interval-chart.js



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
/**
 * Dots with their intervals on one axis, drawn by styles alone so that labels keep their size on a phone. The same numbers stand
 * in words in each row's label for a reader that cannot see it; colours come from the page's style.
 */
function intervalChart(chart) {
    const range = axisRange(chart);
    const place = (0,axis/* placesOn */.SQ)(range);
    const marks = (0,axis/* axisMarks */.g0)(range);
    const grid = marks.map((mark) => (0,html/* html */.q) `<i class="grid" style="left:${place(mark)}"></i>`);
    const labels = marks.map((mark) => (0,html/* html */.q) `<span style="left:${place(mark)}">${(0,axis/* axisNumber */.P5)(mark)}</span>`);
    const behind = (0,html/* html */.q) `${grid}${band(chart, place)}`;
    return (0,html/* html */.q) `<figure class="chart">
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
    return (0,html/* html */.q) `<div class="row" role="img" aria-label="${describe(row)}">
    <div class="label"><b>${label}</b> <span>${(0,report_escape/* visible */.RK)(row.note, 80)}</span></div>
    <div class="track">${behind}${interval(row, place)}${threshold(limit, place)}</div>
  </div> `;
}
function interval({ value, lower, upper }, place) {
    const line = lower === null || upper === null
        ? undefined
        : (0,html/* html */.q) `<i
          class="interval"
          style="left:${place(lower)};right:calc(100% - ${place(upper)})"
        ></i>`;
    const dot = value === null ? undefined : (0,html/* html */.q) `<i class="dot" style="left:${place(value)}"></i>`;
    return (0,html/* html */.q) `${line}${dot}`;
}
function band({ band: allowed }, place) {
    if (allowed === undefined)
        return undefined;
    const [from, to] = allowed;
    return (0,html/* html */.q) `<i class="band" style="left:${place(from)};right:calc(100% - ${place(to)})"></i>`;
}
function threshold(at, place) {
    return at === undefined ? undefined : (0,html/* html */.q) `<i class="threshold" style="left:${place(at)}"></i>`;
}
function describe({ label, value, lower, upper }) {
    const range = lower === null || upper === null ? '' : `, from ${(0,axis/* axisNumber */.P5)(lower)} to ${(0,axis/* axisNumber */.P5)(upper)}`;
    return `${(0,report_escape/* visible */.RK)(label, 80)}: ${value === null ? 'undefined' : (0,axis/* axisNumber */.P5)(value)}${range}`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/check-charts.js




/** Checks drawn in one chart. */
const check_charts_MOST_CHECKS = 40;
const kindTitles = {
    difference: 'Differences between groups',
    ratio: 'Ratios between groups',
    group_min: 'Lowest number of a group',
    group_max: 'Highest number of a group',
};
/** What may stand on one axis: numbers of one kind and unit. */
function axisOf({ check }) {
    const title = check.against === 'baseline'
        ? 'What is lost against the baseline'
        : kindTitles[check.metric.kind];
    const hasOwnUnit = check.metric.kind !== 'ratio' && !check.metric.groupMetrics.every(group_metric/* isShare */.GS);
    return hasOwnUnit ? `${title} (${check.metric.name})` : title;
}
/** Estimates and intervals of the checks against their thresholds, one chart for each kind of number. */
function checkCharts({ evaluation }) {
    const axes = new Map();
    for (const result of evaluation.checks) {
        // Numbers of rows are facts; they have no interval.
        if (result.check.metric.groupMetrics.length === 0)
            continue;
        axes.set(axisOf(result), [...(axes.get(axisOf(result)) ?? []), result]);
    }
    return [...axes].map(([title, results]) => {
        const more = results.length - check_charts_MOST_CHECKS;
        const chart = intervalChart({
            title: `${title}: estimate, interval, and threshold (dashed)`,
            rows: results.slice(0, check_charts_MOST_CHECKS).map((result) => ({
                label: (0,view/* subjectText */.yq)(result),
                note: `${(0,view/* measureText */.kD)(result)}: ${result.verdict}`,
                value: Number.isFinite(result.estimate) ? result.estimate : null,
                lower: result.lower,
                upper: result.upper,
                threshold: result.check.threshold,
            })),
        });
        return more > 0
            ? (0,html/* html */.q) `${chart}
          <p class="soft">${more} more checks are in the table.</p>`
            : chart;
    });
}

// EXTERNAL MODULE: ./build/report/html-table.js
var html_table = __webpack_require__(86607);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/checks-part.js




const COLUMNS = [
    { title: 'verdict' },
    { title: 'check' },
    { title: 'estimate', kind: 'number' },
    { title: 'interval', kind: 'number' },
    { title: 'threshold', kind: 'number' },
    { title: 'reason', kind: 'wide' },
];
/** One row a check: what was found, against what, and why; Fairlearn's interval below the one that decides. */
function checksTable({ evaluation, intervals }) {
    return (0,html_table/* htmlTable */.I)(COLUMNS, evaluation.checks.map((result, index) => [
        (0,html/* html */.q) `<b class="${result.verdict}">${result.verdict}</b>${result.severity === 'warn' ? ' (warn)' : ''}`,
        (0,html/* html */.q) `<code>${(0,view/* measureText */.kD)(result)}</code>
        <div class="soft">for ${(0,report_escape/* visible */.RK)((0,view/* subjectText */.yq)(result), 160)}</div>`,
        (0,view/* shownEstimate */.E$)(result, evaluation),
        (0,html/* html */.q) `${(0,view/* shownInterval */.bS)(result)}${intervals === null ? undefined : fairlearns((0,view/* shownFairlearn */.MS)(result, intervals[index]))}`,
        (0,html/* html */.q) `<span class="wrap">${(0,view/* thresholdText */.HA)(result)}</span>`,
        reason(result),
    ]), 'cards');
}
const fairlearns = (range) => (0,html/* html */.q) `<div class="soft">Fairlearn: ${range}</div>`;
function reason({ reason: text, pValueNoDifference }) {
    const p = pValueNoDifference === null
        ? undefined
        : (0,html/* html */.q) `<div class="soft">p of no difference at all: ${(0,view/* shownPValue */.pt)(pValueNoDifference)}</div>`;
    return (0,html/* html */.q) `${(0,report_escape/* visible */.RK)(text, 1500)}${p}`;
}

// EXTERNAL MODULE: ./build/domain/fairness/sample-rate.js + 2 modules
var sample_rate = __webpack_require__(2223);
// EXTERNAL MODULE: ./build/domain/statistics/normal.js
var normal = __webpack_require__(86718);
;// CONCATENATED MODULE: ./build/domain/statistics/wilson.js

/**
 * Wilson's score interval of one proportion at a two-sided confidence level (Wilson 1927, JASA 22:209): for showing a group's rate,
 * not for deciding, where exact tails are used. `null` without trials.
 */
function wilsonInterval({ successes, trials }, confidenceLevel) {
    if (trials === 0)
        return null;
    const z = (0,normal/* normalQuantile */.Zl)(1 - (1 - confidenceLevel) / 2);
    const rate = successes / trials;
    const shrunk = z ** 2 / trials;
    const centre = (rate + shrunk / 2) / (1 + shrunk);
    const half = (z * Math.sqrt((rate * (1 - rate) + shrunk / 4) / trials)) / (1 + shrunk);
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/allowed-band.js
/**
 * The range a threshold allows the groups of a chart: from the lowest one up, for ratios from the highest one down; on
 * both sides of `centre` where every group is compared with that. Undefined where there is none, as for minima and against
 * a baseline.
 */
function allowedBand({ metric, threshold, against, agg }, values, centre) {
    const known = values.filter((value) => Number.isFinite(value));
    if (against === 'baseline' || agg === 'mean' || known.length < 2)
        return undefined;
    const isRatio = metric.kind === 'ratio';
    if (metric.kind !== 'difference' && !isRatio)
        return undefined;
    if (centre !== undefined) {
        if (!Number.isFinite(centre))
            return undefined;
        return isRatio
            ? [centre * threshold, threshold > 0 ? centre / threshold : centre]
            : [centre - threshold, centre + threshold];
    }
    const low = known.reduce((least, value) => Math.min(least, value));
    const high = known.reduce((most, value) => Math.max(most, value));
    return isRatio ? [high * threshold, high] : [low, low + threshold];
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/feature-charts.js










/** Groups drawn in one chart: of more, those with the highest and the lowest numbers. */
const feature_charts_MOST_GROUPS = 24;
/** Charts of one feature: control levels can be many. */
const MOST_CHARTS = 12;
/** One chart for each rate that a check compares, in each stratum; the strata of the estimates first. */
function featureCharts(table, { evaluation }, minimumCell) {
    const checks = evaluation.checks.filter(({ feature }) => feature === table.feature);
    const rates = new Map();
    // A check against a number has a band to draw, one against a baseline has none.
    const banded = [...checks].sort((a, b) => Number(a.check.against === 'baseline') - Number(b.check.against === 'baseline'));
    for (const result of banded) {
        for (const rate of (0,judge_check/* checkMetrics */.U)(result.check, evaluation.table)) {
            if (!rates.has(rate.name))
                rates.set(rate.name, { rate, result });
        }
    }
    const worst = new Set(checks.map(({ control }) => control));
    const strata = [...table.strata].sort((a, b) => Number(worst.has(b.level)) - Number(worst.has(a.level)));
    const wanted = strata.flatMap((stratum) => [...rates.values()].map((compared) => ({ stratum, compared })));
    const more = wanted.length - MOST_CHARTS;
    const level = evaluation.policy.confidenceLevel;
    return [
        ...wanted
            .slice(0, MOST_CHARTS)
            .map(({ stratum, compared }) => rateChart(compared, stratum, table.reference, minimumCell, level)),
        ...(more > 0
            ? [(0,html/* html */.q) `<p class="soft">${more} more charts of control levels are left out.</p> `]
            : []),
    ];
}
function rateChart({ rate, result }, stratum, reference, minimumCell, level) {
    const groups = (0,view/* presentGroups */.um)(stratum).filter(({ isExcluded }) => !isExcluded);
    const isShown = (group) => (0,group_metric/* metricRows */.IN)(rate, group) >= minimumCell;
    const valueOf = (group) => isShown(group) && (0,group_metric/* isDefined */.O9)(rate, group) ? (0,group_metric/* metricValue */.a3)(rate, group) : Number.NaN;
    const drawn = (0,extremes/* extremes */.o)(groups, feature_charts_MOST_GROUPS, valueOf);
    const effective = effectiveRates(rate, groups);
    const rows = drawn.map((group) => groupRow(rate, group, effective.get(group), minimumCell, level));
    const where = stratum.level === null ? '' : ` within ${stratum.level}`;
    const other = centreOf(rate, result, stratum, reference);
    const allowed = allowedBand(result.check, groups.map(valueOf), other);
    const { kind } = result.check.metric;
    const isExtreme = kind === 'group_min' || kind === 'group_max';
    const intervals = rate.basis === 'rate' ? `, with ${String(Number((level * 100).toFixed(2)))} % intervals` : '';
    const shade = allowed === undefined ? '' : '; shaded: where all groups must lie';
    const chart = intervalChart({
        title: `${rate.name} by group${where}${intervals}${shade}`,
        rows,
        ...(allowed === undefined ? {} : { band: allowed }),
        ...(isExtreme && result.check.against === 'number'
            ? { threshold: result.check.threshold }
            : {}),
    });
    const more = groups.length - drawn.length;
    return more > 0
        ? (0,html/* html */.q) `${chart}
        <p class="soft">
          The ${drawn.length} highest and lowest of ${groups.length} groups; the others lie between.
        </p>`
        : chart;
}
/** What every group is compared with, where it is not every other. */
function centreOf(rate, { check }, { groups, overall }, reference) {
    if (check.method === 'between_groups')
        return undefined;
    const sample = check.method === 'to_overall' ? overall : groups.find(({ group }) => group === reference);
    return sample === undefined ? undefined : (0,group_metric/* metricValue */.a3)(rate, sample);
}
/** The rates that intervals rest on: with weights and clusters those of the effective sizes. */
function effectiveRates(rate, groups) {
    if (rate.basis !== 'rate')
        return new Map();
    const defined = groups.filter((group) => (0,group_metric/* isDefined */.O9)(rate, group));
    const rates = (0,sample_rate/* sampleRates */.y)(rate, defined);
    return new Map(defined.flatMap((group, index) => {
        const own = rates[index];
        return own === undefined ? [] : [[group, own]];
    }));
}
function groupRow(rate, group, effective, minimumCell, level) {
    const rests = (0,group_metric/* metricRows */.IN)(rate, group);
    if (rests < minimumCell) {
        // That there are no positives says something of everybody in a small group.
        const isSmall = (0,view/* isTooFew */.Nu)((0,sample/* sampleRows */.mh)(group), minimumCell) || rests > 0;
        const note = `${isSmall ? `<${minimumCell}` : 'no'} ${rate.denominator}`;
        return { label: group.group, note, value: null, lower: null, upper: null };
    }
    const interval = effective === undefined ? null : wilsonInterval(effective, level);
    const isFewer = effective !== undefined && Math.abs(effective.trials - rests) > 0.05;
    const size = isFewer ? `, effectively ${(0,view/* shownRows */.$6)(Number(effective.trials.toFixed(1)))}` : '';
    return {
        label: group.group,
        note: `${(0,view/* shownRows */.$6)(rests)} ${rate.denominator}${size}`,
        value: (0,group_metric/* isDefined */.O9)(rate, group) ? (0,group_metric/* metricValue */.a3)(rate, group) : null,
        lower: interval?.[0] ?? null,
        upper: interval?.[1] ?? null,
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/fold-part.js



/** How far the folds of cross-validated predictions lie apart; undefined without folds. */
function foldPart({ folds }) {
    if (folds.length === 0)
        return undefined;
    return (0,html/* html */.q) `<h2>Folds</h2>
    <p>
      Predictions come from several fits of one recipe (cross-validation): the verdict speaks of the
      procedure, on average over its fits. A small p says that a group's selection rate differs
      between the fits by more than its rows explain.
    </p>
    ${(0,report_sheet/* sheetHtml */.Dx)({
        columns: [
            { title: 'group' },
            { title: 'folds', kind: 'number' },
            { title: 'lowest rate', kind: 'number' },
            { title: 'highest rate', kind: 'number' },
            { title: 'p', kind: 'number' },
        ],
        rows: folds.map(({ feature, group, folds: count, lowest, highest, pValue }) => [
            `${feature}=${group}`,
            String(count),
            (0,view/* shown */.SP)(lowest),
            (0,view/* shown */.SP)(highest),
            (0,view/* shownPValue */.pt)(pValue),
        ]),
    })}`;
}

// EXTERNAL MODULE: ./build/shared/input/schema.js
var schema = __webpack_require__(91304);
;// CONCATENATED MODULE: ./build/report/shell-quote.js
/** What a shell takes as it is. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** What a page or a terminal would not show as it is: control characters but for the new line, and marks without width. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/;
/** A byte that stands for itself between `$'` and `'`. */
const isPlainByte = (byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;
function dollarQuoted(text) {
    const bytes = Array.from(new TextEncoder().encode(text), (byte) => 
    // Three octal digits: what follows is never read as part of the number.
    isPlainByte(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`);
    return `$'${bytes.join('')}'`;
}
/**
 * One word of a POSIX shell (2018: '…'), whatever is in the text; new lines stay new lines. Text with characters that
 * cannot be seen becomes $'…' (POSIX 2024, bash, zsh, ksh), so that what is copied from a page is what was meant.
 */
function shellQuote(text) {
    if (PLAIN.test(text))
        return text;
    return UNSEEN.test(text) ? dollarQuoted(text) : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/repeat-command.js



const isLine = (value) => typeof value === 'object' && value !== null && 'line' in value && 'text' in value;
/** Lines at their numbers, so that what is said about a line says it of the same one. */
function linesText(lines) {
    const texts = new Array(lines.at(-1)?.line ?? 0).fill('');
    for (const { line, text } of lines)
        texts[line - 1] = text;
    return texts.join('\n');
}
/** A parsed value as the text that it is parsed from. */
function inputText(value) {
    if (!Array.isArray(value))
        return String(value);
    const items = value;
    return items.every(isLine) ? linesText(items) : items.map(String).join(',');
}
/** What an input is on a laptop when it is not given. */
function standardText({ laptopDefault, default: standard, parse }) {
    const text = laptopDefault ?? standard;
    if (text === undefined || text.includes('${{'))
        return null;
    const parsed = parse(text);
    return parsed.ok ? inputText(parsed.value) : null;
}
/** What a text stands for that begins like an option has to be tied to its name. */
function repeat_command_option(name, text) {
    return text.startsWith('-') ? `--${name}=${shellQuote(text)}` : `--${name} ${shellQuote(text)}`;
}
/**
 * One command for a POSIX shell with every input that is not the default. Secrets are left out, and so is what the
 * environment names.
 */
function repeatCommand(inputs) {
    const values = { ...inputs };
    const options = Object.entries(fairness_gate_inputs.definition.inputs).flatMap(([name, field]) => {
        const value = values[(0,schema/* camelCase */.xQ)(name)];
        if (value === undefined || field.secret === true || field.environment !== undefined)
            return [];
        const text = inputText(value);
        return text === '' || text === standardText(field) ? [] : [repeat_command_option(name, text)];
    });
    return [`node dist/main.js ${fairness_gate_inputs.definition.name}`, ...options].join(' \\\n  ');
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/method-part.js






/** The section. */
function methodPart(outcome, inputs) {
    const { policy } = outcome.evaluation;
    return (0,html/* html */.q) `<h2>Method and data</h2>
    ${decisionWords(outcome)} ${(0,row_words/* rowWords */.O)(policy).map((sentence) => (0,html/* html */.q) `<p>${(0,report_escape/* visible */.RK)(sentence, 400)}</p> `)}
    <dl>
      ${[...decisionFacts(outcome, inputs), ...originFacts(outcome)].map(([term, value]) => (0,html/* html */.q) `<dt>${term}</dt>
            <dd>${(0,report_escape/* visible */.RK)(value, 1000)}</dd> `)}
    </dl>
    <h3>Repeat it</h3>
    <p>
      From the folder of the workspace, with ml-actions ${outcome.tool.version} (give the path of its
      <code>dist/main.js</code>); for files with these digests the JSON report comes out
      the same, to the byte.
    </p>
    <pre tabindex="0"><code>${repeatCommand(inputs)}</code></pre>
    ${(0,report_sheet/* sheetHtml */.Dx)(digestSheet(outcome))}`;
}
function decisionWords({ evaluation }) {
    return evaluation.policy.decision === 'bound'
        ? (0,html/* html */.q) `<p>
        Pass and fail are decided by tests whose errors are known (docs/fairness.md): a check passes
        when every pair of groups is shown to lie within the threshold, fails when one pair is shown
        to lie beyond it, and is inconclusive otherwise.
      </p>`
        : (0,html/* html */.q) `<p>
        The bare numbers decide (<code>decision: point</code>): sampling error is not considered, and
        intervals only inform (docs/fairness.md).
      </p>`;
}
function decisionFacts({ evaluation, seed, counts, intervals }, inputs) {
    const { policy, table, families, baseline } = evaluation;
    const level = `${(0,view/* shown */.SP)(policy.confidenceLevel * 100)} %`;
    const shared = families === 1 ? '1 family' : `${families} families share the level of fail`;
    const list = (names) => names.join(', ') || 'none';
    return [
        [
            'rows',
            `${(0,view/* shownRows */.$6)(counts.rows)}${inputs.counts === undefined ? '' : ' in a table of counts'}, ${(0,view/* shownRows */.$6)(table.dropped)} dropped for missing values`,
        ],
        ...(baseline === null ? [] : [['baseline', baselineWords(baseline)]]),
        ['decision', `${policy.decision} at confidence ${level}; ${shared}`],
        ['sensitive features', list(policy.sensitiveFeatures)],
        ['control features', list(policy.controlFeatures)],
        ...(policy.score === undefined ? [] : [['score', policy.score]]),
        ...(table.labels === null ? [] : [['positive label', table.labels.positive]]),
        ['favorable label', policy.favorableLabel ?? 'not said'],
        ['least denominator', String(policy.minDenominator)],
        ['undefined rates', policy.undefined],
        ['missing values', policy.missing],
        ['excluded groups', list(policy.excludeGroups)],
        ['hidden counts', `under ${inputs.minimumCell}`],
        [
            'seed',
            `${seed}${inputs.seed === undefined ? ', derived from the digests of data and policy' : ''}; for permutations and folds, the verdict does not depend on it`,
        ],
        ...(intervals === null
            ? []
            : [['Fairlearn’s bootstrap', `${inputs.replicates} replicates`]]),
    ];
}
function baselineWords({ rows, kind, reason }) {
    const how = kind === 'paired' ? 'compared row by row' : 'compared as a sample of its own';
    return `${(0,view/* shownRows */.$6)(rows)} rows, ${how}${reason === null ? '' : `: ${reason}`}`;
}
function originFacts(outcome) {
    const { tool, run, commit, repository, workflowRun, policyDigest } = outcome;
    const bundle = tool.bundleSha256 === '' ? 'run from its sources' : `sha256 ${tool.bundleSha256}`;
    return [
        ['policy digest', policyDigest],
        ...(run === undefined ? [] : [['run', run.run.runId]]),
        ...(repository === null ? [] : [['repository', repository]]),
        ['commit', commit ?? 'unknown'],
        ...(workflowRun === null ? [] : [['workflow run', workflowRun]]),
        ['made by', `${tool.name} ${tool.version}, ${bundle}`],
    ];
}
/** The files as they were, to hold against `sha256sum`. */
function digestSheet({ files, model, evaluation, attributionFiles }) {
    return {
        columns: [
            { title: 'file', kind: 'code' },
            { title: 'from' },
            { title: 'sha256', kind: 'code' },
        ],
        rows: [
            ...files.map(({ path, origin, sha256 }) => [path, origin, sha256]),
            ...(evaluation.baseline?.files ?? []).map(({ path, sha256 }) => [path, 'baseline', sha256]),
            ...attributionFiles.map(({ path, sha256 }) => [path, 'attributions', sha256]),
            ...(model === null ? [] : [[model.path, 'model', model.sha256]]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/pages/page.js












/** Groups of a table that stands open: charts show the extremes of more. */
const MOST_OPEN = 40;
/** Groups that a table of the page shows; the JSON report has all. */
const page_MOST_GROUPS = 500;
/**
 * The report as one page that needs nothing else: verdict, checks, what to do, charts and groups by feature, tables of
 * other rules, method and data.
 */
function reportPage(outcome, inputs) {
    const { evaluation } = outcome;
    const title = (0,view/* headline */.Pl)(evaluation, inputs.name);
    const body = (0,html/* html */.q) `<h1>${title}</h1>
    <p><span class="verdict ${evaluation.verdict}">${evaluation.verdict}</span></p>
    <h2>Checks</h2>
    ${checksTable(outcome)} ${checkCharts(outcome)} ${outcome.pages?.mitigationPart(outcome, inputs)}
    ${evaluation.table.features.map((table) => featurePart(table, outcome, inputs))}
    ${foldPart(outcome)} ${outcome.pages?.presetTablesPart(outcome, inputs)}
    ${methodPart(outcome, inputs)}`;
    return htmlPage(title, body);
}
function featurePart(table, outcome, { minimumCell }) {
    const { sheet, groups, leftOut } = groupSheet(table, outcome.evaluation, minimumCell, page_MOST_GROUPS);
    const more = leftOut === 0
        ? undefined
        : (0,html/* html */.q) `<p class="soft">
          The ${sheet.rows.length} groups with the highest and the lowest rates of ${groups}; the JSON
          report has all.
        </p>`;
    return (0,html/* html */.q) `<h2>Groups of ${(0,report_escape/* visible */.RK)(table.feature, 160)}</h2>
    ${(0,row_words/* rowWords */.O)(outcome.evaluation.policy).map((sentence) => (0,html/* html */.q) `<p class="soft">${(0,report_escape/* visible */.RK)(sentence, 400)}</p> `)}
    ${featureCharts(table, outcome, minimumCell)} ${(0,report_sheet/* foldedSheetHtml */.RD)('The groups', sheet, MOST_OPEN)} ${more}`;
}

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/data/tables/count-table-columns.js
var count_table_columns = __webpack_require__(90583);
;// CONCATENATED MODULE: ./build/data/tables/counts-sql.js


/**
 * The query that counts where the data lies: its result, saved as csv with a header, is what `countTable` reads. A
 * weight or probability that is missing or out of range makes the sum of its cell missing, which `countTable` refuses,
 * where SQL alone would leave the row out of the sum or add what is no weight. `1e0 *` makes floating point of whatever number the column holds, so that squares of small
 * integers do not overflow.
 *
 * @param table goes into the query as it is: a name, a dotted name or a subquery with an alias
 * @returns a problem when a group or label has a name that the table of counts needs for itself
 */
function countsSql(columns, sums, table, quote) {
    const reserved = (0,count_table_columns/* reservedNames */.h)(columns, sums);
    if (reserved.length > 0)
        return { ok: false, problems: reserved };
    const name = (text) => quoted(text, quote);
    const groups = [...new Set(columns.map((column) => column.name))].map(name);
    const score = sums.score === undefined ? [] : [name(sums.score.name)];
    const expressions = expressionsOf(sums, name);
    const numbers = (0,count_table_columns/* countTableRoles */.N)(sums).map((role) => `${expressions[role]} AS ${name(role)}`);
    return (0,result.ok)([
        'SELECT',
        [...groups, ...numbers].map((item) => `  ${item}`).join(',\n'),
        `FROM ${table}`,
        `GROUP BY ${[...new Set([...groups, ...score])].join(', ')}`,
    ].join('\n'));
}
const quoted = (text, quote) => quote === 'double' ? `"${text.replaceAll('"', '""')}"` : `\`${text.replaceAll('`', '``')}\``;
function expressionsOf({ weight, probability, score }, name) {
    const w = name(weight?.name ?? '');
    const p = name(probability?.name ?? '');
    const hasWeights = `COUNT(${w}) = COUNT(*) AND MIN(${w}) >= 0`;
    const hasProbabilities = `COUNT(${p}) = COUNT(*) AND MIN(${p}) >= 0 AND MAX(${p}) <= 1`;
    const hasBoth = `${hasWeights} AND ${hasProbabilities}`;
    return {
        count: 'COUNT(*)',
        weight_sum: total(hasWeights, w),
        weight_squares: total(hasWeights, w, w),
        probability_sum: total(hasProbabilities, p),
        weighted_probability_sum: total(hasBoth, w, p),
        weighted_probability_squares: total(hasBoth, w, w, p),
        score: name(score?.name ?? ''),
    };
}
/** The sum of a product, missing where the condition does not hold. */
const total = (condition, ...factors) => `CASE WHEN ${condition} THEN SUM(1e0 * ${factors.join(' * ')}) END`;

// EXTERNAL MODULE: ./build/domain/fairness/fairness-policy.js
var fairness_policy = __webpack_require__(53257);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/columns.js
/** Which columns a gate reads, for what. */

/** The columns to count by: those of the policy, the fold, and what the bootstrap needs. */
function wantedColumns(policy, task, { fold, bootstrap }) {
    const asked = (0,fairness_policy/* policyColumns */.c)(policy, task);
    // Rows of one weight are resampled alike, so that the weight tells rows apart as a label does.
    const weight = bootstrap === 'fairlearn' ? policy.sampleWeight : undefined;
    const more = [
        ...(fold === undefined ? [] : [{ name: fold, input: 'fold' }]),
        ...(weight === undefined ? [] : [{ name: weight, input: 'sample-weight' }]),
    ];
    return [...asked, ...more.filter(({ name }) => !asked.some((one) => one.name === name))];
}
/** The columns to sum. */
function summedColumns(policy, task) {
    const { sampleWeight, yPredProbability, score, yTrue, yPred } = policy;
    const column = (key, name, input) => (name === undefined ? {} : { [key]: { name, input } });
    const weight = column('weight', sampleWeight, 'sample-weight');
    if (task === 'regression') {
        const truth = { name: yTrue, input: 'y-true' };
        return { ...weight, errors: { truth, prediction: { name: yPred, input: 'y-pred' } } };
    }
    return {
        ...weight,
        ...column('probability', yPredProbability, 'y-pred-probability'),
        ...column('score', score, 'score'),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/data/byte-source.js
var byte_source = __webpack_require__(48769);
// EXTERNAL MODULE: ./build/data/sums/row-sums-table.js + 1 modules
var row_sums_table = __webpack_require__(87719);
// EXTERNAL MODULE: ./build/data/too-many.js
var too_many = __webpack_require__(42491);
;// CONCATENATED MODULE: ./build/data/combination-totals.js


/** Combinations of all threads and files put together; each knows the first place it was seen at. */
class CombinationTotals {
    #totals = new Map();
    #columns;
    #limit;
    #sums;
    constructor(columns, limit, plan) {
        this.#columns = columns;
        this.#limit = limit;
        if (plan !== undefined)
            this.#sums = new row_sums_table/* RowSumsTable */.T(plan);
    }
    /** Adds rows of file number `file`; the number of their combination, from 0. */
    add(values, count, file, first) {
        const key = JSON.stringify(values);
        const total = this.#totals.get(key);
        if (total === undefined) {
            const number = this.#totals.size;
            this.#totals.set(key, { number, values, count, file, first });
            return number;
        }
        total.count += count;
        if (total.file === file && first.line < total.first.line)
            total.first = first;
        return total.number;
    }
    /** Adds what was summed over such rows; entry i of it belongs to the combination with the number `to[i]`. */
    addSums(sums, to) {
        this.#sums?.merge(sums, to);
    }
    /** The problem with too many of them, or of their scores, if there is one. */
    problem() {
        this.#sums?.settle();
        if (this.#totals.size <= this.#limit)
            return this.#sums?.problem();
        const rows = [...this.#totals.values()].map(({ values }) => values);
        return (0,too_many/* tooManyProblem */.J)(rows, this.#columns, this.#limit);
    }
    /** All of them, by the first place they were seen at. */
    ranked() {
        const totals = [...this.#totals.values()];
        const sums = this.#sums?.rowSums(totals.map(({ count }) => count));
        const ranks = new Int32Array(totals.length);
        const combinations = totals
            .sort((a, b) => a.file - b.file || a.first.line - b.first.line)
            .map(({ number, values, count, first }, rank) => {
            ranks[number] = rank;
            const summed = sums?.[number];
            return { values, count, first, ...(summed === undefined ? {} : { sums: summed }) };
        });
        return { combinations, ranks };
    }
}

// EXTERNAL MODULE: ./build/data/chunk-feed.js
var chunk_feed = __webpack_require__(71781);
// EXTERNAL MODULE: ./build/data/row-order.js
var row_order = __webpack_require__(21764);
;// CONCATENATED MODULE: ./build/data/chunk-tally.js

/** Results of the chunks of one file, which may come in any order, put back into the order of the file. */
class ChunkTally {
    /** Lines before chunk 0: the header. */
    #before;
    #order;
    #lines = [];
    /** The order of each chunk's rows, where it was asked for. */
    orders = [];
    #problem;
    rows = 0;
    /** `order` tells how many rows may come where their order is kept. */
    constructor(before, order) {
        this.#before = before;
        this.#order = order;
    }
    /** Takes the result of a chunk, which the scanner with this number (file-scan.ts) scanned. */
    record(chunk, result, scanner) {
        this.rows += result.rows;
        this.#lines[chunk] = result.lines;
        const { order: rows } = result;
        if (rows !== undefined)
            this.orders[chunk] = { scanner, rows };
        const problem = result.problem ?? this.#tooMany();
        if (problem === undefined || (this.#problem?.chunk ?? Infinity) <= chunk)
            return;
        this.#problem = { chunk, problem };
    }
    #tooMany() {
        const { room, limit } = this.#order ?? { room: Infinity, limit: 0 };
        return this.rows > room ? (0,row_order/* tooManyRows */.Z)(limit) : undefined;
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

// EXTERNAL MODULE: ./build/data/count-context.js
var count_context = __webpack_require__(82048);
// EXTERNAL MODULE: ./build/data/csv-header.js
var csv_header = __webpack_require__(95867);
// EXTERNAL MODULE: ./build/data/file-format.js
var file_format = __webpack_require__(74559);
// EXTERNAL MODULE: ./build/data/limits.js
var data_limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/scan-job.js + 7 modules
var scan_job = __webpack_require__(75759);
;// CONCATENATED MODULE: ./build/data/file-scan.js




/** Chunks a thread may have waiting: one under way and one to go on with. */
const depth = 2;
/**
 * Scans every chunk, the first one first if it was read already. This thread reads and hashes; it hands chunks to the
 * other threads and counts one itself whenever they have enough to do, so that no processor waits. Stops early
 * at a problem, which is then in the tally. The totals are those of this thread, scanner 0, and of `threads`, 1 and on.
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
            tally.record(at, own.scan(current.bytes, current.from, current.end, at), 0);
            scan.feed.release(current);
        }
        else {
            if (!started)
                for (const each of threads)
                    each.begin(job);
            started = true;
            const done = thread
                .scan(current, at)
                .then((result) => tally.record(at, result, 1 + threads.indexOf(thread)))
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
        if (!(error instanceof chunk_feed/* RowTooLong */.z))
            throw error;
        const problem = { message: `this line is longer than ${(0,data_limits/* describeBytes */.n)(error.limit)}`, line: 1 };
        const hint = 'Perhaps a quote is opened in it and never closed.';
        const told = error.quoted ? { ...problem, hint } : problem;
        scan.tally.record(number, { rows: 0, lines: 0, problem: told }, 0);
        return undefined;
    }
}
/** Throws when the pass is to stop: cancelled, or a thread broke. */
function checkAlive(signal, broken) {
    if (signal.aborted)
        throw new build_errors/* CancelledError */.cc('cancelled while counting predictions');
    if (broken !== undefined)
        throw broken;
}

// EXTERNAL MODULE: ./build/data/missing-columns.js
var missing_columns = __webpack_require__(11771);
// EXTERNAL MODULE: ./build/data/row-cutter.js
var row_cutter = __webpack_require__(41185);
;// CONCATENATED MODULE: ./build/data/count-text.js









/** Enough to tell csv from JSON lines; not less than a byte order mark and the magic numbers take. */
const peekBytes = (chunkBytes) => Math.max(4, Math.min(4096, chunkBytes));
/** Counts a csv or JSON lines file into the totals of the context. `size` is its size on disk. */
async function countText(context, at, source, size) {
    const { limits } = context;
    const refuse = refusal(context, at);
    const feed = new chunk_feed/* ChunkFeed */.k(source, limits.chunkBytes, limits.lineBytes);
    const start = await feed.peek(peekBytes(limits.chunkBytes));
    if (start.length === (0,file_format/* byteOrderMark */.y2)(start))
        throw refuse([{ message: 'the file is empty' }]);
    const format = (0,file_format/* textFormat */.jn)(at.file.name, start);
    if (!format.ok)
        throw refuse(format.problems);
    feed.skip((0,file_format/* byteOrderMark */.y2)(start));
    const begin = format.value === 'csv' ? await beginCsv(context, feed, refuse) : beginJsonl(context);
    const tally = new ChunkTally(begin.lines, context.order);
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
    addTotals(context, at, totals, tally);
    return { rows: tally.rows, ...source.digest() };
}
const refusal = ({ input }, { file }) => (problems) => new build_errors/* UserError */.yo(problems.map((problem) => ({
    ...(input === undefined ? {} : { input }),
    ...problem,
    file: file.name,
})));
const noRows = (format) => ({
    message: format === 'csv' ? 'the file has a header and no rows' : 'the file has no rows',
});
/** What every job says, whatever the format. */
const asked = ({ columns, limits, sums, order }) => ({
    columns,
    limit: limits.combinations,
    sums,
    isOrdered: order !== undefined,
});
function beginJsonl(context) {
    const job = { format: 'jsonl', ...asked(context) };
    return { job, cutter: new row_cutter/* LineCutter */.k(), lines: 0 };
}
async function beginCsv(context, feed, refuse) {
    const { columns, limits, sums } = context;
    const cutter = new row_cutter/* CsvCutter */.U();
    for (let lines = 0;;) {
        const chunk = await feed.next(cutter, limits.headerBytes).catch((error) => {
            if (!(error instanceof chunk_feed/* RowTooLong */.z))
                throw error;
            throw refuse([(0,csv_header/* headerTooLong */.u)(limits, lines + 1)]);
        });
        if (chunk === undefined)
            throw refuse([{ message: 'the file holds nothing but blank lines' }]);
        const header = (0,csv_header/* readCsvHeader */.k)(chunk.bytes, chunk.from, chunk.end, limits);
        if (header === undefined) {
            lines += newlinesOf(chunk);
            feed.release(chunk);
            continue;
        }
        if (!header.ok)
            throw refuse(header.problems.map((problem) => below(problem, lines)));
        const { names, end } = header.value;
        lines += header.value.lines;
        const absent = (0,missing_columns/* missingColumns */.Q)((0,count_context/* neededColumns */.V)(context), names, lines);
        if (absent.length > 0)
            throw refuse(absent);
        const wanted = columns.map(({ name }) => names.indexOf(name));
        const numbers = sums?.numbers.map(({ name }) => names.indexOf(name)) ?? [];
        const layout = { cells: names.length, wanted, numbers };
        const job = { format: 'csv', ...asked(context), layout };
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
function addTotals(context, { file, number }, totals, tally) {
    const bases = tally.bases();
    const numbers = totals.map(({ combinations, sums }) => {
        const to = Int32Array.from(combinations, ({ values, count, chunk, line }) => {
            const place = { file: file.name, line: (bases[chunk] ?? 0) + line };
            return context.totals.add(values, count, number, place);
        });
        if (sums !== undefined)
            context.totals.addSums(sums.snapshot, sumTargets(sums.entries, to));
        return to;
    });
    for (const { scanner, rows } of tally.orders) {
        context.order?.append(rows, numbers[scanner] ?? new Int32Array(0));
    }
}
/** The total of each entry of a snapshot, given the entry and the total of each combination. */
function sumTargets(entries, totals) {
    const targets = new Int32Array(entries.reduce((most, entry) => Math.max(most, entry + 1), 0));
    for (const [i, entry] of entries.entries())
        targets[entry] = totals[i] ?? 0;
    return targets;
}

// EXTERNAL MODULE: ./build/data/open-file.js
var open_file = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/data/sums/sum-plan.js
var sum_plan = __webpack_require__(61225);
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
    const sums = (0,sum_plan/* sumPlan */.Np)(request.sums, limits.scorePairs);
    const totals = new CombinationTotals(request.columns, limits.combinations, sums);
    const order = request.rowOrder === true ? new row_order/* RowOrder */.t(limits.orderedRows) : undefined;
    const threads = [];
    const stop = () => threads.forEach((thread) => void thread.close());
    signal.addEventListener('abort', stop, { once: true });
    const done = { rows: 0, bytes: 0 };
    const context = {
        columns: request.columns,
        sums,
        input: request.input,
        limits,
        totals,
        order,
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
        const { combinations, ranks } = totals.ranked();
        const counts = { columns, combinations, rows: done.rows, files };
        return order === undefined ? counts : { ...counts, order: order.numbered(ranks) };
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
                throw new build_errors/* CancelledError */.cc('cancelled while counting predictions');
            if (!(error instanceof build_errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
        const tooMany = context.totals.problem() ?? context.order?.problem();
        if (tooMany !== undefined)
            throw new build_errors/* UserError */.yo([...problems, tooMany]);
    }
    if (problems.length > 0)
        throw new build_errors/* UserError */.yo(problems.slice(0, mostProblems));
    return files;
}
async function countFile(context, at) {
    const { handle, bytes } = await (0,open_file/* openFile */.T)(at.file, context.input);
    const refuse = (message, hint) => new build_errors/* UserError */.yo((0,open_file/* fileProblem */.W)(at.file, context.input, message, hint));
    let source = handle;
    try {
        const start = new Uint8Array(4);
        await handle.read(start, 0, 4, 0);
        const packing = (0,file_format/* filePacking */.GP)(at.file.name, start);
        if (!packing.ok)
            throw refuse(packing.problems[0]?.message ?? '');
        if (packing.value === 'parquet') {
            // A fair part of the bundle, which a csv file does not need.
            const { countParquet } = await Promise.all(/* import() */[__webpack_require__.e(1686), __webpack_require__.e(9405), __webpack_require__.e(8789), __webpack_require__.e(5915)]).then(__webpack_require__.bind(__webpack_require__, 25915));
            return await countParquet(context, at, handle, bytes);
        }
        const plain = new byte_source/* FileSource */._(handle);
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

// EXTERNAL MODULE: ./build/data/tables/insights-folder.js + 1 modules
var insights_folder = __webpack_require__(23865);
// EXTERNAL MODULE: ./build/data/tables/replayed-source.js
var replayed_source = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/data/tables/table-format.js
var table_format = __webpack_require__(58015);
;// CONCATENATED MODULE: ./build/data/tables/is-json-table.js






/**
 * Whether a file is a table in one JSON document, by its first bytes. A file that cannot be read is none: whoever reads
 * it will say why.
 */
async function isJsonTable({ path, name }) {
    if (/\.(csv|jsonl|ndjson|parquet)(\.gz)?$/i.test(name))
        return false;
    const handle = await (0,promises_.open)(path, 'r').catch(() => undefined);
    if (handle === undefined)
        return false;
    let source = new byte_source/* FileSource */._(handle);
    try {
        const magic = new Uint8Array(4);
        await handle.read(magic, 0, 4, 0);
        const packing = (0,file_format/* filePacking */.GP)(name, magic);
        if (!packing.ok || packing.value === 'parquet')
            return false;
        if (packing.value === 'gzip') {
            const { GunzipSource } = await __webpack_require__.e(/* import() */ 4804).then(__webpack_require__.bind(__webpack_require__, 74804));
            source = new GunzipSource(source, data_limits/* defaultLimits */.M.unpackedBytes);
        }
        const format = (0,table_format/* tableFormat */.K)(name, await (0,replayed_source/* firstBytes */.m)(source, table_format/* peekBytes */.J));
        return format.ok && format.value === 'json';
    }
    catch {
        return false;
    }
    finally {
        await source.close();
    }
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
 * @param workingDirectory absolute path
 * @param input the input that holds the pattern, for problems
 * @throws UserError when there is no working directory, nothing matches or something lies outside
 */
function expandPredictions(pattern, workingDirectory, input = 'predictions') {
    const refuse = (message, hint) => new build_errors/* UserError */.yo({ message, input, ...(hint === undefined ? {} : { hint }) });
    if (pattern.trim() === '')
        throw refuse('no prediction file is named');
    const directory = realDirectory(workingDirectory);
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
        return { path, name: shown(workingDirectory, name) };
    });
}
function realDirectory(path) {
    const input = 'working-directory';
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        throw new build_errors/* UserError */.yo({ message: `there is no folder \`${path}\``, input });
    if (!stats.isDirectory())
        throw new build_errors/* UserError */.yo({ message: `\`${path}\` is no folder`, input });
    return (0,external_node_fs_.realpathSync)(path);
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
function shown(workingDirectory, name) {
    return (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, name)).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/commands/run-artifacts.js
var run_artifacts = __webpack_require__(87892);
// EXTERNAL MODULE: ./build/commands/workspace.js
var workspace = __webpack_require__(58354);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/read-predictions.js













/** The files to judge: an artifact of the run when it has one of that path, else files of the working directory. */
async function findPredictions({ input, path: predictions }, base, open, temporary, signal) {
    if (open !== undefined) {
        const { tracking, run } = open;
        const entry = await (0,run_artifacts/* findArtifact */.Kc)(tracking, run.runId, predictions, signal);
        if (entry?.isFolder === false) {
            const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'predictions-')), (0,external_node_path_.basename)(predictions));
            await tracking.downloadArtifact(run.runId, predictions, path, signal);
            return { files: [{ path, name: predictions }], artifact: predictions };
        }
    }
    const folder = (0,workspace/* locateInside */.t)(base, base, predictions, 'folder');
    if (folder.ok && (await (0,insights_folder/* isInsightsFolder */.m)(folder.value))) {
        return { files: [{ path: folder.value, name: predictions }], isInsights: true };
    }
    try {
        return { files: expandPredictions(predictions, base, input) };
    }
    catch (error) {
        if (open === undefined || !(error instanceof build_errors/* UserError */.yo))
            throw error;
        throw await neitherThere({ input, path: predictions }, open, error, signal);
    }
}
/** With a run, a name may have been meant as one of its artifacts: say which there are. */
async function neitherThere({ input, path: predictions }, { tracking, run }, error, signal) {
    const artifacts = await (0,run_artifacts/* walkArtifacts */.zO)(tracking, run.runId, '', signal);
    const known = artifacts.map(({ path }) => path).filter((path) => !path.startsWith('ml-actions/'));
    const same = known.filter((path) => path.endsWith(`/${predictions}`));
    const hint = known.length === 0
        ? 'The run has none.'
        : (0,nearest_names.didYouMean)(predictions, same.length > 0 ? same : known);
    const message = `run ${run.runId} has no artifact \`${predictions}\``;
    return new build_errors/* UserError */.yo([{ message, input, hint }, ...error.problems]);
}
/** Counts the columns that the policy needs, and the fold. */
async function countFound({ files, isInsights }, inputs, policy, task, context, signal, input = 'predictions') {
    const columns = wantedColumns(policy, task, inputs);
    const sums = summedColumns(policy, task);
    if (inputs.counts !== undefined) {
        const { countTable } = await __webpack_require__.e(/* import() */ 9604).then(__webpack_require__.bind(__webpack_require__, 9604));
        return countTable({ files, columns, sums: tableSums(sums), input: 'counts' }, signal);
    }
    const request = {
        files,
        columns,
        sums,
        rowOrder: inputs.bootstrap === 'fairlearn',
        input,
        workers: Math.max(0, Math.min(8, (0,external_node_os_.availableParallelism)()) - 1),
        workerEntry: context.entry,
        onProgress: progress(context),
    };
    const [folder] = files;
    if (isInsights !== undefined && folder !== undefined) {
        const { countInsights } = await __webpack_require__.e(/* import() */ 3607).then(__webpack_require__.bind(__webpack_require__, 83607));
        const labels = { truth: policy.yTrue, prediction: policy.yPred };
        return countInsights({ ...request, folder, labels }, signal);
    }
    for (const file of files) {
        if (!(await isJsonTable(file)))
            continue;
        const { countRows } = await __webpack_require__.e(/* import() */ 3444).then(__webpack_require__.bind(__webpack_require__, 73444));
        return countRows(request, signal);
    }
    return countColumns(request, signal);
}
/** What a table of counts can hold; errors of a regression it cannot. */
function tableSums({ errors, ...sums }) {
    if (errors === undefined)
        return sums;
    throw new build_errors/* UserError */.yo({
        message: 'errors of a regression cannot be counted: there is no table of counts for them',
        input: 'counts',
        hint: 'Give the predictions themselves with `predictions`.',
    });
}
/** Rows and rows a second, from the first second on. */
function progress(context) {
    const began = context.now().getTime();
    return (rows) => {
        const seconds = (context.now().getTime() - began) / 1000;
        if (seconds < 1)
            return;
        const million = (count) => (count / 1e6).toFixed(1);
        context.logger.progress(`${million(rows)} million rows, ${million(rows / seconds)} million a second`);
    };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/query.js
/** `print-sql`: the query that counts where the data lies. */




/** The query for the columns of a policy, from the table that `predictions` names. */
function makeQuery(inputs, policy, task) {
    const columns = wantedColumns(policy, task, inputs);
    const sql = countsSql(columns, tableSums(summedColumns(policy, task)), inputs.predictions ?? 'predictions', inputs.sqlQuote);
    if (!sql.ok)
        throw new build_errors/* UserError */.yo(sql.problems);
    return sql.value;
}
/** The query as a report: nothing was judged. What a terminal gets is SQL from the first to the last line. */
function queryReport(sql) {
    return {
        conclusion: 'success',
        title: '-- Its result, saved as csv with a header, is the input `counts` of the fairness gate.',
        outputs: { verdict: 'inconclusive', passed: 'false' },
        sections: [
            {
                markdown: `## Query of the fairness gate\n\nIts result, saved as csv with a header, is the input \`counts\`.\n\n\`\`\`\`sql\n${sql}\n\`\`\`\``,
            },
        ],
        annotations: [],
        files: [],
        terminal: sql.split('\n').map((text) => ({ text, tone: 'plain' })),
    };
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
    return outcome.kind === 'query' ? queryReport(outcome.sql) : verdictReport(outcome, inputs);
}
function verdictReport(outcome, inputs) {
    const { evaluation } = outcome;
    const { verdict } = evaluation;
    const sections = markdownSections(outcome, inputs);
    const folder = (0,output_folder/* outputFolder */.q)(inputs);
    const path = (ending) => `${folder}/${inputs.name}.${ending}`;
    return {
        conclusion: succeeds(verdict, inputs) ? 'success' : 'failure',
        title: (0,view/* headline */.Pl)(evaluation, inputs.name),
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
        terminal: evaluation.checks.flatMap((result) => terminalLines(result, evaluation)),
    };
}
function files(outcome, inputs, markdown) {
    const { name } = inputs;
    const { evaluation, tool } = outcome;
    const json = `${JSON.stringify(fairnessReport(evaluation, {
        files: outcome.counts.files,
        replicates: inputs.replicates,
        seed: outcome.seed,
        intervals: outcome.intervals,
        mitigation: outcome.mitigations,
        attributionFiles: outcome.attributionFiles,
        tables: outcome.tables,
        tool,
    }), null, 2)}\n`;
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
            check: `${(0,view/* checkText */.qW)(result)} for ${(0,view/* subjectText */.yq)(result)}`,
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
    const message = `${(0,view/* checkText */.qW)(result)} for ${(0,report_escape/* visible */.RK)((0,view/* subjectText */.yq)(result), 80)}: ${(0,report_escape/* visible */.RK)(result.reason, 1000)}`;
    const title = `${titleOf(inputs)}: ${result.verdict}`;
    return [{ level: blocks ? 'error' : 'warning', title, message }];
}
const tones = { pass: 'good', inconclusive: 'unsure', error: 'bad', fail: 'bad' };
function terminalLines(result, evaluation) {
    const numbers = `${(0,view/* shownEstimate */.E$)(result, evaluation)} ${(0,view/* shownInterval */.bS)(result)}`;
    const warn = result.severity === 'warn' ? ' (warn)' : '';
    const what = `${(0,view/* checkText */.qW)(result)} for ${(0,report_escape/* visible */.RK)((0,view/* subjectText */.yq)(result), 80)}`;
    return [
        { text: `${view/* marks */.Z8[result.verdict]} ${what}: ${numbers}${warn}`, tone: tones[result.verdict] },
        { text: `   ${(0,report_escape/* visible */.RK)(result.reason, 1000)}`, tone: 'dim' },
    ];
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/record.js


/** Stores the evidence with the run that was judged. An earlier verdict that stands makes the step fail. */
async function record(outcome, report, inputs, context, signal) {
    if (outcome.kind === 'query')
        return report;
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

// EXTERNAL MODULE: ./build/domain/fairness/aggregate.js
var aggregate = __webpack_require__(69620);
;// CONCATENATED MODULE: ./build/domain/fairness/check.js
/** How the feature of a check is called: `sex`, or `sex & race`. */
const featureOf = (check) => check.parts.join(' & ');

;// CONCATENATED MODULE: ./build/domain/fairness/check-problems.js
/** What can be wrong with a line of `thresholds`. */




const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMES = disparity_metric/* DISPARITY_METRICS */.Co.map(({ name }) => name);
function unknownMetric(name) {
    const rate = [...group_metric/* GROUP_METRICS */.iP.map((metric) => metric.name), 'count'].find((known) => known === name);
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
    const wanted = (0,disparity_metric/* hasFloor */.hP)(metric.kind) ? ['>=', '>'] : ['<=', '<'];
    if (wanted.includes(operator))
        return [];
    if (!['<=', '<', '>=', '>'].includes(operator)) {
        return [`\`${operator}\` is not one of <=, <, >= and >`];
    }
    return [
        `\`${metric.name} ${operator}\` asks for the opposite: ${WORDS[metric.kind]}, so write \`${wanted.join('` or `')}\``,
    ];
}
/** Whether the measure lies between 0 and 1. */
const isBounded = ({ kind, groupMetrics }) => kind === 'ratio' || groupMetrics.every(group_metric/* isShare */.GS);
/** What is wrong with the number. */
function numberSaid({ number, against }, metric) {
    if (against === 'baseline')
        return marginSaid(number, metric);
    if (!NUMBER.test(number)) {
        const hint = number.endsWith('%')
            ? 'Write 10 % as 0.10.'
            : 'Write it with a decimal point, e.g. 0.10.';
        return [{ message: `\`${number}\` is not a number`, hint }];
    }
    const value = Number(number);
    if (!Number.isFinite(value))
        return [`${number} is more than a number can be`];
    if (metric.groupMetrics.length === 0) {
        return Number.isInteger(value) ? [] : [`\`${number}\` is no number of rows`];
    }
    if (!isBounded(metric))
        return [];
    const isInside = metric.kind === 'difference' ? value < 1 : value > 0 && value <= 1;
    if (isInside)
        return [];
    const range = metric.kind === 'difference' ? 'from 0 to below 1' : 'above 0 and at most 1';
    return [`${number} decides nothing: a threshold of \`${metric.name}\` is ${range}`];
}
/** What is wrong with the margin of `baseline + 0.02`. */
function marginSaid(number, metric) {
    const wanted = (0,disparity_metric/* hasFloor */.hP)(metric.kind) ? '-' : '+';
    const margin = number.slice(1);
    if (!NUMBER.test(margin))
        return [`\`${margin}\` is not a number`];
    if (Number(margin) > 0 && !number.startsWith(wanted)) {
        const hint = `Write \`baseline ${wanted} ${margin}\`.`;
        return [{ message: 'the margin is what may be lost, not what has to be gained', hint }];
    }
    if (metric.groupMetrics.length === 0)
        return [`\`${metric.name}\` is a fact and has no baseline`];
    const most = isBounded(metric) ? 1 : Infinity;
    return Number(margin) < most
        ? []
        : [`a margin of ${margin} decides nothing: \`${metric.name}\` cannot get worse by so much`];
}
const isPoolable = ({ kind, groupMetrics }) => (kind === 'difference' || kind === 'ratio') &&
    groupMetrics.every(({ basis }) => basis === 'rate');
/** What is wrong with `method`, `agg` and `strata`. */
function clauseSaid({ method, agg, strata }, metric) {
    const list = [];
    if (method !== null && !aggregate/* METHODS */.J8.some((known) => known === method)) {
        list.push(`method \`${method}\` is none of ${aggregate/* METHODS */.J8.join(', ')}`);
    }
    else if (method !== null && metric.kind !== 'difference' && metric.kind !== 'ratio') {
        list.push(`\`method\` is for differences and ratios; \`${metric.name}\` is a number of one group`);
    }
    if (agg !== null && agg !== 'worst_case' && agg !== 'mean') {
        list.push(`agg \`${agg}\` is neither worst_case nor mean`);
    }
    else if (agg !== null && metric.groupMetrics.length < 2) {
        list.push(`\`agg\` is for equalized odds, which has two rates; \`${metric.name}\` has one`);
    }
    if (strata !== null && strata !== 'worst_case' && strata !== 'pooled') {
        list.push(`strata \`${strata}\` is neither worst_case nor pooled`);
    }
    else if (strata === 'pooled' && !isPoolable(metric)) {
        list.push(`strata are pooled for differences and ratios of rates; \`${metric.name}\` is none`);
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
/** What the policy would have to name for a line, and does not. */
function missingSaid(line, metric, policy) {
    const list = [];
    const say = (message, hint) => void list.push({ message, hint });
    if (metric.needsFavorable && policy.favorableLabel === null) {
        say(`\`${metric.name}\` depends on which label is good for the person`, 'Say it with `favorable-label`.');
    }
    const ofScore = metric.groupMetrics.some((rate) => rate.basis !== 'rate' && rate.needs === 'score');
    if (ofScore && policy.score === undefined) {
        say(`\`${metric.name}\` is of scores`, 'Name their column with `score`.');
    }
    if (line.method === 'to_reference' && (policy.referenceGroups ?? []).length === 0) {
        say('`method to_reference` needs a group to compare with', 'Name it with `reference-group`.');
    }
    if (line.strata === 'pooled' && policy.controlFeatures.length === 0) {
        say('there are no strata to pool', 'Name the columns held fixed with `control-features`.');
    }
    if (line.against === 'baseline' && policy.hasBaseline !== true) {
        say('there is no baseline', 'Name the predictions of the model in production with `baseline-predictions`.');
    }
    return list;
}
/** Everything that is wrong with a line of a known metric. */
function lineProblems(line, metric, policy) {
    return [
        ...operatorSaid(line, metric),
        ...numberSaid(line, metric),
        ...clauseSaid(line, metric),
        ...featureSaid(line, policy),
        ...missingSaid(line, metric, policy),
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/task.js
const isOfErrors = (metric) => metric.basis !== 'rate' && metric.needs === 'errors';
/** Whether a check is of a regression. */
const isRegression = ({ metric }) => metric.groupMetrics.some(isOfErrors);
/** What the checks are about; `readChecks` refuses a mixture. */
function taskOf(checks) {
    return checks.some(isRegression) ? 'regression' : 'classification';
}

;// CONCATENATED MODULE: ./build/domain/fairness/threshold-line.js
/** The grammar of `thresholds`, one line a check; what the words mean is `checks.ts`' affair. */
const KEYWORDS = ['for', 'method', 'agg', 'strata', 'warn'];
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
    const clauses = { features: [], method: null, agg: null, strata: null, isWarn: false };
    const seen = new Set();
    for (let i = 0; i < tokens.length;) {
        const token = tokens[i];
        if (token === undefined || !isKeyword(token)) {
            return `\`${token?.text ?? ''}\` is not expected here; after the number may follow \`for <feature>\`, \`method\`, \`agg\`, \`strata\` and \`warn\``;
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
            clauses[token.text] = tokens[i]?.text ?? '';
            i += 1;
        }
    }
    return clauses;
}
/** The number after the operator: `0.10`, or `baseline`, `baseline + 0.02`, `baseline - 0.02`, blanks or not. */
function readNumber(tokens) {
    const [first, ...rest] = tokens;
    if (first?.isQuoted !== false || !/^baseline\b/.test(first.text)) {
        return { number: first?.text ?? '', against: 'number', rest };
    }
    const clause = rest.findIndex(isKeyword);
    const words = rest.slice(0, Math.min(2, clause === -1 ? 2 : clause));
    const margin = ['', ...words.map(({ text }) => text)];
    // `baseline`, then `baseline + 0.02` as one, two or three words.
    for (const used of [0, 1, 2]) {
        const text = `${first.text}${margin.slice(0, used + 1).join('')}`.slice('baseline'.length);
        if (used < margin.length && /^[+-].*[^+-]$/.test(text)) {
            return { number: text, against: 'baseline', rest: rest.slice(used) };
        }
    }
    return { number: '+0', against: 'baseline', rest };
}
function readLine(line, tokens) {
    const [metric, operator, ...behind] = tokens;
    const { number, against, rest } = readNumber(behind);
    if (metric === undefined || operator === undefined || number === '') {
        const message = 'a check is `metric operator number`, e.g. `equalized_odds_difference <= 0.10`';
        return { line, message };
    }
    const clauses = readClauses(rest);
    if (typeof clauses === 'string')
        return { line, message: clauses };
    return { line, metric: metric.text, operator: operator.text, number, against, ...clauses };
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







function lineChecks(line, policy) {
    const metric = (0,disparity_metric/* disparityMetric */.i7)(line.metric);
    if (metric === undefined)
        return [unknownMetric(line.metric)];
    const said = lineProblems(line, metric, policy);
    if (said.length > 0)
        return said;
    const subjects = line.features.length > 0 ? [line.features] : policy.sensitiveFeatures.map((name) => [name]);
    const isBaseline = line.against === 'baseline';
    return subjects.map((parts) => ({
        line: line.line,
        metric,
        operator: line.operator,
        against: line.against,
        threshold: Math.abs(Number(line.number)),
        thresholdText: isBaseline
            ? `baseline ${line.number.slice(0, 1)} ${line.number.slice(1)}`
            : line.number,
        parts,
        method: aggregate/* METHODS */.J8.find((method) => method === line.method) ?? 'between_groups',
        agg: line.agg === 'mean' ? 'mean' : 'worst_case',
        strata: line.strata === 'pooled' ? 'pooled' : 'worst_case',
        severity: line.isWarn ? 'warn' : 'error',
    }));
}
const isSaid = (entry) => typeof entry === 'string' || 'message' in entry;
/** What makes two checks the same question. */
const question = (check) => [
    check.metric.name,
    [...check.parts].sort().join('&'),
    check.method,
    check.agg,
    check.strata,
    check.against,
].join('|');
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
/** Checks of a regression and of a classification in one gate: one file cannot be both. */
function mixture(checks) {
    const regression = checks.find(isRegression);
    const other = checks.find((check) => check.metric.groupMetrics.length > 0 && !isRegression(check));
    if (regression === undefined || other === undefined)
        return [];
    const message = `\`${regression.metric.name}\` is of a regression and \`${other.metric.name}\` of a classification`;
    return [{ input: 'thresholds', message, hint: 'Use one gate for each.' }];
}
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
    const found = [...list, ...repeats(checks), ...mixture(checks)];
    return found.length > 0 ? (0,result/* problems */.B)(...found) : (0,result.ok)(checks);
}

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

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/absent-files.js
/** Named files that are not there, of all inputs at once and before a long file is read. */



/**
 * A `UserError` with everything that is wrong with the names of files, each thing once. `base` is the working directory. Not for
 * a gate with a run: there a name may be one of its artifacts.
 */
function refuseAbsentFiles(inputs, base) {
    const named = {
        predictions: inputs.predictions,
        counts: inputs.counts,
        'baseline-predictions': inputs.baselinePredictions,
        'group-attributions': inputs.groupAttributions,
    };
    const found = Object.entries(named).flatMap(([input, path]) => {
        if (path === undefined)
            return [];
        try {
            expandPredictions(path, base, input);
            return [];
        }
        catch (error) {
            if (error instanceof build_errors/* UserError */.yo)
                return error.problems;
            throw error;
        }
    });
    const problems = [...new Map(found.map((one) => [(0,problem/* describeProblem */.B)(one), one])).values()];
    if (problems.length > 0)
        throw new build_errors/* UserError */.yo(problems);
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/read-attributions.js

/** Rows of the file: 1,000 features in 100 groups. */
const MOST_ROWS = 100_000;
/** Reads the files; none named: none. */
async function readAttributions({ groupAttributions: path }, base, signal) {
    if (path === undefined)
        return { means: [], files: [] };
    const input = 'group-attributions';
    const { readRows } = await __webpack_require__.e(/* import() */ 8677).then(__webpack_require__.bind(__webpack_require__, 18677));
    const list = [];
    const files = [];
    for (const file of expandPredictions(path, base, input)) {
        const columns = ['feature', 'group', 'mean'].map((name) => ({ name, input }));
        const { path: name, sha256, bytes, } = await readRows({ file, columns, input }, ([feature, group, text], line) => {
            const mean = Number(text ?? Number.NaN);
            if (feature === null || feature === undefined || group === null || group === undefined) {
                return { message: 'a feature or a group has no name here', line };
            }
            if (text?.trim() === '' || !Number.isFinite(mean)) {
                return { message: `\`${(text ?? '').slice(0, 40)}\` is no mean attribution`, line };
            }
            if (list.length >= MOST_ROWS)
                return { message: `more than ${MOST_ROWS} rows`, line };
            list.push({ feature, group, mean });
            return undefined;
        }, signal);
        files.push({ path: name, sha256, bytes });
    }
    return { means: list, files };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/reading/read-baseline.js


/** The column that holds the baseline's label once rows are paired. */
const BASELINE_COLUMN = '\u0000baseline';
/**
 * Counts the baseline: row by row beside the candidate's with `row-id`, else, and where the ids of the two do not
 * match, by itself. Null when none was named.
 */
async function countBaseline(request, context, signal) {
    const { inputs, policy, task, base, open, temporary } = request;
    const { baselinePredictions: path, rowId } = inputs;
    if (path === undefined)
        return null;
    const named = { input: 'baseline-predictions', path };
    const other = await findPredictions(named, base, open, temporary, signal);
    const paired = rowId === undefined ? null : await pair(request, other, rowId, signal);
    if (paired !== null && paired.kind === 'paired')
        return paired;
    const counts = await countFound(other, inputs, policy, task, context, signal, named.input);
    const reason = paired?.reason ?? null;
    if (reason !== null)
        context.logger.warning(`Not compared row by row: ${reason}.`);
    return { kind: 'unpaired', counts, reason, files: counts.files };
}
async function pair({ inputs, policy, task, place }, other, rowId, signal) {
    const { pairColumns } = await __webpack_require__.e(/* import() */ 5887).then(__webpack_require__.bind(__webpack_require__, 25887));
    const { yPred } = policy;
    const differing = [yPred, inputs.fold, inputs.clusterId].filter((name) => name !== undefined);
    const outcome = await pairColumns({
        candidate: { files: place.files, input: 'predictions' },
        baseline: { files: other.files, input: 'baseline-predictions' },
        rowId: { name: rowId, input: 'row-id' },
        columns: wantedColumns(policy, task, inputs),
        differing,
        baselinePrediction: { name: yPred, input: 'y-pred', as: BASELINE_COLUMN },
    }, signal);
    if (outcome.kind === 'unpaired')
        return { kind: 'unpaired', reason: outcome.reason };
    // The candidate's files come first.
    const files = outcome.counts.files.slice(place.files.length);
    return { kind: 'paired', counts: outcome.counts, column: BASELINE_COLUMN, files };
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/judged-model.js



/** The model behind the predictions, by its digest: of the run, or of `model-path`; null when none is known. */
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
        throw new build_errors/* UserError */.yo(path.problems.map((problem) => ({ ...problem, input: 'model-path' })));
    const { sha256 } = await (0,digest/* digestPath */.GV)(path.value, signal);
    return { path: modelPath, sha256 };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/domain/fairness/count-table.js + 2 modules
var count_table = __webpack_require__(30271);
// EXTERNAL MODULE: ./build/domain/fairness/baseline.js
var fairness_baseline = __webpack_require__(58656);
// EXTERNAL MODULE: ./build/domain/fairness/reason.js
var fairness_reason = __webpack_require__(63903);
;// CONCATENATED MODULE: ./build/domain/fairness/evaluate-fairness.js
/** From counted rows and a policy to verdicts: everything the fairness gate decides. */











/** The features to tabulate: every single one, then the intersections that checks ask for. */
function askedFeatures(policy, checks) {
    const asked = new Map();
    for (const parts of [
        ...policy.sensitiveFeatures.map((name) => [name]),
        ...checks.map((c) => c.parts),
        ...(policy.withIntersection === true ? [policy.sensitiveFeatures] : []),
    ]) {
        asked.set(parts.join(' & '), parts);
    }
    return [...asked.values()];
}
/** Whether a check takes part in the family-wise level: it counts, and is decided by a test. */
function isTested(check, policy) {
    const isReported = policy.decision === 'bound' && (0,fairness_reason/* reportOnlyReason */.fP)(check, policy) !== null;
    return check.severity === 'error' && !isReported;
}
/** The tables of the features that are asked about. */
function tablesFor(counts, policy, checks) {
    const withReference = new Set(checks.filter(({ method }) => method === 'to_reference').map(featureOf));
    const asked = askedFeatures(policy, checks);
    return (0,count_table/* makeCountTable */.MS)(counts, policy, taskOf(checks), asked, withReference);
}
/**
 * Judges counted predictions by a policy. Problems (all at once: of the policy, else of the file) name the input, or
 * the file and line; a verdict is a value, never a problem.
 */
function evaluateFairness({ counts, baseline = null, resampling = NO_SEED }, policy) {
    const contradictions = (0,fairness_policy/* policyProblems */.N)(policy);
    const checks = readChecks(policy);
    if (!checks.ok)
        return (0,result/* problems */.B)(...contradictions, ...checks.problems);
    if (contradictions.length > 0)
        return (0,result/* problems */.B)(...contradictions);
    const table = tablesFor(counts, policy, checks.value);
    if (!table.ok)
        return table;
    const other = baseline === null ? (0,result.ok)(null) : (0,fairness_baseline/* makeBaseline */.c1)(baseline, table.value, policy);
    if (!other.ok)
        return other;
    return (0,result.ok)(judgeAll(checks.value, table.value, policy, other.value, resampling));
}
const NO_SEED = { seed: 0, replicates: 2000 };
function judgeAll(checks, table, policy, baseline, resampling) {
    const tables = new Map(table.features.map((feature) => [feature.feature, feature]));
    const subjects = checks.flatMap((check) => {
        const feature = tables.get(featureOf(check));
        return feature === undefined ? [] : [{ check, feature }];
    });
    const tested = subjects.filter(({ check }) => isTested(check, policy));
    const count = tested.reduce((m, { check, feature }) => m + (0,family/* familiesOf */.m6)(check, feature), 0);
    const families = Math.max(1, count);
    const context = { counts: table, policy, families, resampling, baseline };
    const results = subjects.map(({ check, feature }) => (0,judge_check/* judgeCheck */.G)(check, feature, context));
    const counting = results.filter(({ severity }) => severity === 'error');
    const verdicts = counting.map(({ verdict }) => verdict);
    const verdict = verdicts.length === 0 ? 'inconclusive' : (0,evidence_verdict/* worstVerdict */.zP)(...verdicts);
    return { verdict, checks: results, table, policy, families, baseline };
}

// EXTERNAL MODULE: ./build/domain/statistics/homogeneity.js + 1 modules
var homogeneity = __webpack_require__(64316);
// EXTERNAL MODULE: ./build/domain/statistics/rate.js
var rate = __webpack_require__(99315);
// EXTERNAL MODULE: ./build/domain/fairness/labels.js
var fairness_labels = __webpack_require__(63984);
;// CONCATENATED MODULE: ./build/domain/fairness/fold-spread.js



/**
 * The spread of each group's selection rate between folds. Rows of different folds come from different fits, so a verdict over all
 * of them speaks of the average fit; this says how far that is from each. None without folds or predicted labels.
 */
function foldSpread(counts, fold, policy, labels) {
    if (fold === undefined || labels === null || policy.yPredProbability !== undefined)
        return [];
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
            const tally = folds.get(name) ?? { successes: 0, trials: 0 };
            tally.trials += count;
            if ((0,fairness_labels/* canonicalLabel */.Z)(prediction) === labels.positive)
                tally.successes += count;
            groups.set(group, folds.set(name, tally));
        }
        return [...groups].map(([group, tallies]) => spreadOf(feature, group, [...tallies.values()]));
    });
}
function spreadOf(feature, group, folds) {
    const rates = folds.map(rate/* rateOf */.M);
    return {
        feature,
        group,
        folds: folds.length,
        lowest: Math.min(...rates),
        highest: Math.max(...rates),
        // One rate, 0 or 1, in all folds does not differ.
        pValue: (0,homogeneity/* homogeneity */.d)(folds)?.pValue ?? 1,
    };
}

// EXTERNAL MODULE: ./build/shared/canonical-json.js
var canonical_json = __webpack_require__(71569);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/presets.js

/** What each preset needs said. */
const NEEDS_FAVORABLE = {
    'four-fifths': true,
    'nyc-ll144': true,
    aequitas: false,
    aif360: true,
};
const isPreset = (name) => Object.hasOwn(NEEDS_FAVORABLE, name);
/** The presets that were asked for. */
function presetsOf({ presets }) {
    return (presets ?? []).filter(isPreset);
}
/** Unknown presets, and those that depend on a label nobody has named. */
function presetProblems({ presets = [], favorableLabel }) {
    const names = Object.keys(NEEDS_FAVORABLE);
    return presets.flatMap((name) => {
        if (!isPreset(name)) {
            const message = `unknown preset \`${name}\``;
            return [{ input: 'presets', message, hint: (0,nearest_names.didYouMean)(name, names) }];
        }
        if (!NEEDS_FAVORABLE[name] || favorableLabel !== undefined)
            return [];
        const message = `preset \`${name}\` depends on which label is good for the person`;
        return [{ input: 'presets', message, hint: 'Say it with `favorable-label`.' }];
    });
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/examine.js
/** Everything the gate finds in counted predictions. */







/** Judges the counts, and adds what was asked for beside the verdict. */
async function examine(counts, inputs, policy, { baseline, attributions }, context, signal) {
    const policyDigest = (0,digest/* sha256OfText */.iQ)((0,canonical_json/* canonicalJson */.d)({
        gate: 'fairness',
        // What is hidden changes no verdict.
        policy: { ...policy, minimumCell: undefined },
        fold: inputs.fold ?? null,
        baseline: baseline?.files.map(({ sha256 }) => sha256) ?? null,
    }));
    const seed = inputs.seed ?? derivedSeed(counts, policyDigest);
    const resampling = { seed, replicates: inputs.replicates };
    const evaluation = evaluateFairness({ counts, baseline, resampling }, policy);
    if (!evaluation.ok)
        throw new build_errors/* UserError */.yo(evaluation.problems);
    await refuseCancelled(signal);
    const { labels } = evaluation.value.table;
    let intervals = null;
    if (inputs.bootstrap === 'fairlearn') {
        const { fairlearnIntervals } = await __webpack_require__.e(/* import() */ 5974).then(__webpack_require__.bind(__webpack_require__, 95974));
        intervals = await fairlearnIntervals(counts, evaluation.value, resampling, context, signal);
    }
    return {
        evaluation: evaluation.value,
        seed,
        intervals,
        mitigations: await suggested(evaluation.value, { seed, attributions: attributions.means }),
        attributionFiles: attributions.files,
        tables: await tablesOf(inputs, evaluation.value),
        pages: await besidePages(inputs, evaluation.value),
        folds: foldSpread(counts, inputs.fold, policy, labels),
        policyDigest,
    };
}
/** Thousands of groups take seconds, in which no signal is heard. */
async function refuseCancelled(signal) {
    await (0,external_node_timers_promises_.setImmediate)();
    if (signal.aborted)
        throw new build_errors/* CancelledError */.cc('cancelled while judging');
}
/** Only a failed check needs the optimizer, which is a fair part of the bundle. */
async function suggested(evaluation, context) {
    if (evaluation.checks.every(({ verdict }) => verdict !== 'fail'))
        return null;
    const { mitigations } = await __webpack_require__.e(/* import() */ 6467).then(__webpack_require__.bind(__webpack_require__, 96467));
    return mitigations(evaluation, context);
}
async function besidePages(inputs, { checks }) {
    const isShown = checks.some(({ verdict }) => verdict === 'fail') || presetsOf(inputs).length > 0;
    return isShown ? __webpack_require__.e(/* import() */ 1899).then(__webpack_require__.bind(__webpack_require__, 11899)) : null;
}
async function tablesOf(inputs, { table, policy }) {
    const presets = presetsOf(inputs);
    if (presets.length === 0)
        return [];
    const { presetTables } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 50227));
    return presetTables(presets, table, policy);
}
/** The same data and policy have the same seed; nobody chooses it. */
function derivedSeed({ files }, policyDigest) {
    const digests = files.map(({ sha256 }) => sha256).sort();
    return parseInt((0,digest/* sha256OfText */.iQ)([policyDigest, ...digests].join('\n')).slice(0, 8), 16);
}

// EXTERNAL MODULE: ./build/domain/evidence/gate-tag.js
var gate_tag = __webpack_require__(95405);
;// CONCATENATED MODULE: ./build/commands/fairness-gate/input-problems.js
/** What is wrong with the inputs whatever the files hold: said before a long file is read. */


/** Problems of single inputs, whatever the checks ask. */
function inputProblems(inputs) {
    const { name, predictions, counts, printSql } = inputs;
    const list = presetProblems(inputs);
    if (!(0,gate_tag/* isGateName */.TL)(name)) {
        const hint = 'Use letters, digits, - and _.';
        list.push({ message: `\`${name}\` is no name`, input: 'name', hint });
    }
    if (!printSql && predictions !== undefined && counts !== undefined) {
        const message = 'both `predictions` and `counts` are given';
        list.push({ message, input: 'counts', hint: 'Keep one of them.' });
    }
    return list;
}
/** Inputs that would be read for nothing, or that the task or the table of counts cannot serve. */
function idleInputs(inputs, task, checks) {
    return [...baselineProblems(inputs, task, checks), ...taskProblems(inputs, task)];
}
function baselineProblems({ baselinePredictions, rowId, counts }, task, checks) {
    if (baselinePredictions === undefined) {
        if (rowId === undefined)
            return [];
        const message = 'rows are told apart to pair them with those of `baseline-predictions`';
        return [{ input: 'row-id', message, hint: 'Give that input too, or leave `row-id` out.' }];
    }
    const input = 'baseline-predictions';
    if (task === 'regression') {
        const message = 'a baseline is for rates: there is no rule for errors of a regression';
        return [{ input, message }];
    }
    if (counts !== undefined) {
        return [{ input, message: 'a baseline needs `predictions`, not `counts`' }];
    }
    if (checks.some(({ against }) => against === 'baseline'))
        return [];
    const hint = 'Write for example `demographic_parity_difference <= baseline + 0.02`.';
    return [{ input, message: 'no check compares with the baseline', hint }];
}
const OF_LABELS = [
    ['y-pred-probability', 'yPredProbability'],
    ['score', 'score'],
    ['positive-label', 'positiveLabel'],
    ['favorable-label', 'favorableLabel'],
];
function taskProblems(inputs, task) {
    const list = bootstrapProblems(inputs, task);
    if (task === 'classification')
        return list;
    const idle = OF_LABELS.filter(([, member]) => inputs[member] !== undefined);
    return [
        ...list,
        ...idle.map(([input]) => ({
            input,
            message: 'the checks are of a regression, which has no labels and scores',
            hint: 'Leave it out.',
        })),
    ];
}
/** Fairlearn resamples rows of predicted labels. */
function bootstrapProblems(inputs, task) {
    if (inputs.bootstrap !== 'fairlearn')
        return [];
    const say = (what) => [
        {
            input: 'bootstrap',
            message: `rows with predicted labels are resampled, and ${what}`,
            hint: 'Leave `bootstrap` out.',
        },
    ];
    if (task === 'regression')
        return say('the checks are of a regression');
    if (inputs.counts !== undefined)
        return say('a table of counts has no rows');
    return inputs.yPredProbability === undefined ? [] : say('`y-pred-probability` is judged');
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
        ...optionalColumns(inputs),
        ...(inputs.referenceGroup === undefined ? {} : { referenceGroups: inputs.referenceGroup }),
        ...(inputs.presets?.includes('nyc-ll144') === true ? { withIntersection: true } : {}),
        hasBaseline: inputs.baselinePredictions !== undefined,
        thresholds: lines.join('\n'),
        decision: inputs.decision,
        confidenceLevel: inputs.confidenceLevel,
        minDenominator: inputs.minDenominator,
        minimumCell: inputs.minimumCell,
        undefined: inputs.undefined,
        missing: inputs.missing,
        excludeGroups: inputs.excludeGroups ?? [],
    };
}
const OPTIONAL_COLUMNS = ['yPredProbability', 'score', 'sampleWeight', 'clusterId'];
/** The columns that were named; a policy has no member for the others. */
function optionalColumns(inputs) {
    return Object.fromEntries(OPTIONAL_COLUMNS.flatMap((name) => {
        const column = inputs[name];
        return column === undefined ? [] : [[name, column]];
    }));
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/run.js
















/** Counts the predictions, judges them, and finds out where files and model come from. */
async function run(inputs, context, signal) {
    const policy = policyOf(inputs);
    const task = checkedTask(inputs, policy);
    if (inputs.printSql)
        return { kind: 'query', sql: makeQuery(inputs, policy, task) };
    const named = namedFiles(inputs);
    const open = await openAskedRun(inputs, context, signal);
    return (0,temporary_folder/* withTemporaryFolder */.E)(context.environment, async (temporary) => {
        const base = (0,external_node_path_.resolve)(context.directory, inputs.workingDirectory);
        if (open === undefined)
            refuseAbsentFiles(inputs, base);
        const place = await findPredictions(named, base, open, temporary, signal);
        const counts = await countFound(place, inputs, policy, task, context, signal);
        const other = { inputs, policy, task, place, base, open, temporary };
        const beside = {
            baseline: await countBaseline(other, context, signal),
            attributions: await readAttributions(inputs, base, signal),
        };
        const found = await examine(counts, inputs, policy, beside, context, signal);
        const read = counts.files.map((file) => place.artifact === undefined ? file : { ...file, artifact: place.artifact });
        return {
            kind: 'judged',
            counts,
            ...found,
            files: open === undefined
                ? localFiles(read)
                : await judgedFiles(open.tracking, open.run.runId, read, temporary, signal),
            model: await judgedModel(inputs, base, context, open, temporary, signal),
            ...contextFacts(context),
            run: open,
        };
    });
}
function contextFacts({ tool, workflow }) {
    return {
        tool,
        commit: workflow?.sha ?? null,
        repository: workflow?.repository ?? null,
        workflowRun: workflow?.runUrl ?? null,
    };
}
/** What is to be judged: predictions, or a table of counts; `checkedTask` has seen that it is one of them. */
function namedFiles({ predictions = '', counts }) {
    return counts === undefined
        ? { input: 'predictions', path: predictions }
        : { input: 'counts', path: counts };
}
/** The run of `run-id`. A fair part of the bundle, which files alone do not need. */
async function openAskedRun(inputs, context, signal) {
    const { runId } = inputs;
    if (runId === undefined)
        return undefined;
    const { openRun } = await Promise.all(/* import() */[__webpack_require__.e(2655), __webpack_require__.e(9547)]).then(__webpack_require__.bind(__webpack_require__, 69547));
    return openRun(inputs, runId, context, signal);
}
function checkedTask(inputs, policy) {
    const checks = readChecks(policy);
    const found = [
        ...(0,fairness_policy/* policyProblems */.N)(policy),
        ...(checks.ok ? [] : checks.problems),
        ...inputProblems(inputs),
    ];
    if (found.length > 0 || !checks.ok)
        throw new build_errors/* UserError */.yo(found);
    const task = taskOf(checks.value);
    const idle = idleInputs(inputs, task, checks.value);
    if (idle.length > 0)
        throw new build_errors/* UserError */.yo(idle);
    return task;
}

;// CONCATENATED MODULE: ./build/commands/fairness-gate/index.js





const fairness_gate_command = (0,command/* defineCommand */.N)({ definition: fairness_gate_inputs.definition, run: run, report: report, record: record });


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
        description: 'Prediction file, or a glob of several: csv, csv.gz, jsonl, parquet, MLflow’s `eval_results_table.json`, or a saved RAIInsights folder. With `run-id`: the path of an artifact of that run.',
        neededUnless: ['counts', 'print-sql'],
    }),
    counts: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Instead of `predictions`: a csv or JSON table of counts, made where the data lies by the query that `print-sql` prints.',
    }),
    'print-sql': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Prints the query that makes the table for `counts`, and does nothing else.',
        default: 'false',
    }),
    'sql-quote': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['double', 'backtick'], {
        description: 'How the query of `print-sql` quotes names: `double` is standard SQL (DuckDB, PostgreSQL, Snowflake, Redshift, Trino, Oracle, SQL Server), `backtick` what Spark, Databricks, BigQuery and MySQL read.',
        default: 'double',
    }),
    'y-true': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of the true label, in a regression of the true value.',
        default: 'y_true',
    }),
    'y-pred': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of the predicted label, in a regression of the predicted value.',
        default: 'y_pred',
    }),
    'y-pred-probability': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of the probability with which a randomised classifier predicts the positive label. Expected predictions are judged then, and `y-pred` is not read.',
    }),
    score: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of the score behind the prediction. Checks of scores (`roc_auc_score_group_min` …) need it, and a failed check comes with thresholds that would mend it.',
    }),
    'sensitive-features': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Columns of the groups to compare. Each is checked by itself; a check `for a & b` looks at their intersection.',
        required: true,
    }),
    'control-features': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Columns held fixed: groups are compared within each of their levels, and the worst level decides.',
    }),
    'sample-weight': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Column of the sample weight.' }),
    'cluster-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column of what rows have in common that are not independent of each other: a person, a household, a site.',
    }),
    'reference-group': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'The group others are compared with under `method to_reference`, as `group` or `feature=group`.',
    }),
    'baseline-predictions': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Predictions of the model in production, for checks such as `demographic_parity_difference <= baseline + 0.02`.',
    }),
    'row-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Column that tells rows apart. Given: predictions and `baseline-predictions` are compared row by row, which shows more with the same rows.',
    }),
    thresholds: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({
        description: 'One check a line: `[metric] [<= < >= >] [number] [for <feature>] [method between_groups|to_overall|to_reference] [agg worst_case|mean] [strata worst_case|pooled] [warn]`; `baseline + [number]` as the number compares with `baseline-predictions`.',
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
    'group-attributions': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Table with the mean attribution (SHAP value) of every feature in every group: columns `feature`, `group`, `mean`. A failed check then says which features make the groups differ.',
    }),
    presets: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Tables of other rules, to read and not to decide: `four-fifths`, `nyc-ll144`, `aequitas`, `aif360`.',
    }),
    bootstrap: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['none', 'fairlearn'], {
        description: '`fairlearn`: the percentile intervals that Fairlearn’s bootstrap gives for `seed` and `replicates`, to the bit. They are reported and decide nothing.',
        default: 'none',
    }),
    replicates: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 100_000 }, { description: 'Replicates of what resamples. The verdict does not.', default: '2000' }),
    seed: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 0, max: 4_294_967_295 }, {
        description: 'Seed of what resamples; derived from data and policy when absent, and printed.',
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

/***/ 73535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ extremes)
/* harmony export */ });
/**
 * The items with the highest and the lowest values, in their order, where there are more than `most`; those without a
 * value come last. Everything where there are not.
 */
function extremes(items, most, valueOf) {
    if (items.length <= most)
        return items;
    const known = items.filter((item) => !Number.isNaN(valueOf(item)));
    const ranked = [...known].sort((a, b) => valueOf(b) - valueOf(a));
    const rest = items.filter((item) => Number.isNaN(valueOf(item)));
    const high = ranked.slice(0, Math.ceil(most / 2));
    const low = ranked.slice(high.length).slice(-Math.floor(most / 2));
    const kept = new Set([...high, ...low, ...rest].slice(0, most));
    return items.filter((item) => kept.has(item));
}


/***/ }),

/***/ 98984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowWords),
/* harmony export */   S: () => (/* binding */ suggestionWords)
/* harmony export */ });
/** What the numbers of the group tables count, where it is not simply rows; a sentence each. */
function rowWords(policy) {
    const { yPredProbability, sampleWeight, clusterId } = policy;
    return [
        ...(yPredProbability === undefined
            ? []
            : [
                `Predictions are expected predictions: every row counts as positive with the probability in “${yPredProbability}”.`,
            ]),
        ...(sampleWeight === undefined
            ? []
            : [
                `Rates and errors are weighted by “${sampleWeight}”; n counts rows. Intervals rest on the effective number of rows, which is smaller.`,
            ]),
        ...(clusterId === undefined
            ? []
            : [
                `Rows with the same “${clusterId}” are taken to depend on each other; intervals rest on the effective number of rows.`,
            ]),
    ];
}
/** The same of a suggestion. */
function suggestionWords({ yPredProbability, sampleWeight, }) {
    return [
        ...(yPredProbability === undefined ? [] : ['Today’s numbers are of expected predictions.']),
        ...(sampleWeight === undefined
            ? []
            : ['Every row counts with its weight, in rates and in the objective.']),
    ];
}


/***/ }),

/***/ 89203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   E$: () => (/* binding */ shownEstimate),
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   J5: () => (/* binding */ shownRange),
/* harmony export */   JV: () => (/* binding */ shownPart),
/* harmony export */   LF: () => (/* binding */ shownCount),
/* harmony export */   MS: () => (/* binding */ shownFairlearn),
/* harmony export */   Nu: () => (/* binding */ isTooFew),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   bS: () => (/* binding */ shownInterval),
/* harmony export */   fL: () => (/* binding */ shownIf),
/* harmony export */   j1: () => (/* binding */ ratesOf),
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   pt: () => (/* binding */ shownPValue),
/* harmony export */   qW: () => (/* binding */ checkText),
/* harmony export */   qr: () => (/* binding */ shownMetric),
/* harmony export */   um: () => (/* binding */ presentGroups),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _domain_fairness_judge_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76974);
/* harmony import */ var _domain_fairness_group_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _domain_fairness_listed_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46678);
/* harmony import */ var _domain_fairness_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59137);
/* harmony import */ var _domain_fairness_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80174);





/** How verdicts look beside text. */
const marks = {
    pass: '✅',
    inconclusive: '❔',
    error: '🛑',
    fail: '❌',
};
/** Below this a number is what rounding left of 0. */
const NOTHING = 1e-12;
/** A number with four decimals, small ones with two digits, or a dash where there is none. */
function shown(value) {
    if (value === null || Number.isNaN(value))
        return '–';
    const size = Math.abs(value);
    const text = size < 0.001 && size > NOTHING ? value.toPrecision(2) : value.toFixed(4);
    return String(Number(text));
}
/** The estimate of a check; of a number of rows that is a small cell only that it is one. */
function shownEstimate({ check, estimate }, { policy: { minimumCell = 0 } }) {
    const isSmall = check.metric.groupMetrics.length === 0 && isTooFew(estimate, minimumCell);
    return isSmall ? `<${minimumCell}` : shown(estimate);
}
/** A p-value; those that are nearly 0 say so. */
function shownPValue(value) {
    return value !== null && value < 0.0001 ? '<0.0001' : shown(value);
}
/** `[0.112, 0.182]`, or a dash. */
function shownRange(lower, upper) {
    return lower === null || upper === null ? '–' : `[${shown(lower)}, ${shown(upper)}]`;
}
/** Fairlearn's interval of the measure; of a change against the baseline it has none. */
function shownFairlearn({ check }, interval) {
    const [lower, upper] = (check.against === 'baseline' ? null : interval) ?? [null, null];
    return shownRange(lower, upper);
}
/** The interval of a check. */
function shownInterval({ lower, upper }) {
    return shownRange(lower, upper);
}
/** `<= 0.10`, or `<= baseline + 0.02`. */
function thresholdText({ check }) {
    return `${check.operator} ${check.thresholdText}`;
}
/** The measure, with method, aggregation and strata where they are not the usual ones. */
function clauses({ check }) {
    const method = check.method === 'between_groups' ? '' : ` method ${check.method}`;
    const agg = check.agg === 'mean' ? ' agg mean' : '';
    return `${method}${agg}${check.strata === 'pooled' ? ' strata pooled' : ''}`;
}
/** `demographic_parity_difference <= 0.10`, with its clauses. */
function checkText(result) {
    return `${result.check.metric.name} ${thresholdText(result)}${clauses(result)}`;
}
/** The check without its threshold. */
function measureText(result) {
    return `${result.check.metric.name}${clauses(result)}`;
}
/** The feature, and the control level where there is one. */
function subjectText({ feature, control }) {
    return control === null ? feature : `${feature} within ${control}`;
}
/** Whole, or where predictions are probabilities with one decimal. */
function shownRows(rows) {
    const whole = Math.round(rows);
    return Math.abs(rows - whole) < 1e-6 ? (0,_domain_fairness_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(whole) : rows.toFixed(1);
}
/** A count, or `<5` where it is too small to be published. */
function shownCount(count, minimumCell) {
    return isTooFew(count, minimumCell) ? `<${minimumCell}` : shownRows(count);
}
/** Whether a count is too small to be published; that there is nobody may be said. */
const isTooFew = (count, minimumCell) => count > 0 && count < minimumCell;
/** A part of a count: hidden also where the rest of the whole is too small, as it could be told from both. */
function shownPart(part, whole, minimumCell) {
    if (isTooFew(part, minimumCell))
        return `<${minimumCell}`;
    return isTooFew(whole - part, minimumCell) ? 'hidden' : shownRows(part);
}
/** A number that rests on so many rows, or `hidden`. */
function shownIf(rows, minimumCell, text) {
    return rows < minimumCell ? 'hidden' : text;
}
/** The rates a reader needs for the checks of one feature: those that are compared, then the usual ones. */
function ratesOf(evaluation, feature) {
    const compared = evaluation.checks
        .filter((result) => result.feature === feature)
        .flatMap(({ check }) => (0,_domain_fairness_judge_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMetrics */ .U)(check, evaluation.table));
    const overall = evaluation.table.features[0]?.strata[0]?.overall ?? _domain_fairness_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SAMPLE */ .b5;
    const usual = (0,_domain_fairness_listed_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .listedMetrics */ .F)(evaluation.table.task, overall).filter(({ name }) => [
        'selection_rate',
        'true_positive_rate',
        'false_positive_rate',
        'accuracy_score',
        'precision_score',
        'mean_absolute_error',
        'root_mean_squared_error',
        'r2_score',
    ].includes(name));
    const all = new Map();
    for (const rate of [...compared, ...usual])
        if (!all.has(rate.name))
            all.set(rate.name, rate);
    return [...all.values()];
}
/**
 * A number of a group for a reader: hidden when it rests on too few to be published, a dash when on none. In a group that is
 * itself too small even that is hidden, as it says which labels occur.
 */
function shownMetric(metric, group, minimumCell) {
    if (isTooFew((0,_domain_fairness_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleRows */ .mh)(group), minimumCell))
        return 'hidden';
    if (!(0,_domain_fairness_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefined */ .O9)(metric, group))
        return '–';
    return (0,_domain_fairness_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRows */ .IN)(metric, group) < minimumCell ? 'hidden' : shown((0,_domain_fairness_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(metric, group));
}
/** Groups with rows, in the order of the table. */
function presentGroups(stratum) {
    return stratum.groups.filter((group) => (0,_domain_fairness_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleRows */ .mh)(group) > 0);
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

/***/ 48769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ FileSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The file as it is. */
class FileSource {
    #handle;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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


/***/ }),

/***/ 71781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ChunkFeed),
/* harmony export */   z: () => (/* binding */ RowTooLong)
/* harmony export */ });
/* harmony import */ var _byte_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3);

/** Bytes every buffer keeps free at its end: for the newline that a last line may lack, and for views. */
const spare = 1 + _byte_words_js__WEBPACK_IMPORTED_MODULE_0__/* .viewSlack */ .cX;
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


/***/ }),

/***/ 82048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ neededColumns)
/* harmony export */ });
/** Every column that a file must have, once. */
function neededColumns({ columns, sums }) {
    const all = [...columns, ...(sums?.numbers ?? [])];
    return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}


/***/ }),

/***/ 95867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCsvHeader),
/* harmony export */   u: () => (/* binding */ headerTooLong)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95743);
/* harmony import */ var _csv_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42908);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83301);



/** Reads the header from the first chunk of a file; undefined when the chunk has blank lines only. */
function readCsvHeader(bytes, from, end, limits) {
    const row = new _csv_row_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvRowReader */ .Wh(Math.min(limits.headerBytes, end - from) + 1);
    let lines = 0;
    let at = from;
    do {
        if (at >= end)
            return undefined;
        const stop = Math.min(end, at + limits.headerBytes + 1);
        const newlineAt = bytes.subarray(at, end).indexOf(10);
        if (newlineAt > limits.headerBytes)
            return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)(headerTooLong(limits, lines + 1));
        const fault = row.read(bytes, at, end);
        if (fault !== undefined) {
            return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({
                message: fault.message,
                line: lines + 1 + fault.newlines,
                hint: fault.hint,
            });
        }
        if (row.next > stop)
            return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)(headerTooLong(limits, lines + 1));
        lines += row.newlines;
        at = row.next;
    } while (row.cells === 0);
    return namesOf(bytes, row, lines);
}
/** The header exceeds its bound. */
function headerTooLong(limits, line) {
    return {
        message: `the header is longer than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBytes */ .n)(limits.headerBytes)}`,
        line,
        hint: 'The first line must hold the names of the columns.',
    };
}
function namesOf(bytes, row, lines) {
    const line = lines - row.newlines + 1;
    const names = [];
    for (let cell = 0; cell < row.cells; cell++) {
        const name = (0,_csv_row_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeCell */ .JH)(bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0);
        if (name === undefined) {
            const hint = 'Save the file as UTF-8.';
            return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)({ message: 'the header is not valid UTF-8', line, hint });
        }
        names.push(name ?? '');
    }
    const twice = [...new Set(names.filter((name, i) => name !== '' && names.indexOf(name) !== i))];
    if (twice.length === 0)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ names, end: row.next, lines });
    const hint = 'Every column needs a name of its own.';
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)(...twice.slice(0, 10).map((name) => ({
        message: `the header names the column \`${name}\` more than once`,
        line,
        hint,
    })));
}


/***/ }),

/***/ 74559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ filePacking),
/* harmony export */   jn: () => (/* binding */ textFormat),
/* harmony export */   y2: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);

/** The first bytes decide; a name that promises something else is a problem. */
function filePacking(name, start) {
    const lower = name.toLowerCase();
    if (begins(start, [0x50, 0x41, 0x52, 0x31]))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)('parquet');
    if (begins(start, [0x1f, 0x8b]))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)('gzip');
    if (lower.endsWith('.parquet')) {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ message: 'this is not a parquet file: it does not begin with PAR1' });
    }
    if (lower.endsWith('.gz')) {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ message: 'this is not a gzip file: it does not begin with 1f 8b' });
    }
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)('plain');
}
/** The name decides between csv and jsonl; when it says neither, the first byte that is not white space does. */
function textFormat(name, start) {
    const refused = unreadable(start);
    if (refused !== undefined)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(refused);
    const lower = name.toLowerCase().replace(/\.gz$/, '');
    if (lower.endsWith('.csv'))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)('csv');
    if (/\.(jsonl|ndjson)$/.test(lower))
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)('jsonl');
    const first = start.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
    if (first !== 0x5b)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(first === 0x7b ? 'jsonl' : 'csv');
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({
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
    scorePairs: 256 * KiB,
    orderedRows: 50_000_000,
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

/***/ 70556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


const sentences = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be read: permission denied',
    EPERM: 'the file may not be read: permission denied',
    ELOOP: 'the path is a loop of symbolic links',
};
/** Opens a prediction file; a `UserError` for whatever is not a file with something in it. */
async function openFile(file, input) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(fileProblem(file, input, message, hint));
    try {
        // Looked at before it is opened: opening a pipe would wait for its writer.
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.path);
        if (info.isDirectory()) {
            const hint = `Name a file, or a pattern such as \`${file.name}/*.csv\`.`;
            throw refuse('this is a directory, not a file', hint);
        }
        if (!info.isFile())
            throw refuse('this is not a regular file');
        if (info.size === 0)
            throw refuse('the file is empty');
        return { handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file.path, 'r'), bytes: info.size };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
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


/***/ }),

/***/ 41185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ CsvCutter),
/* harmony export */   k: () => (/* binding */ LineCutter)
/* harmony export */ });
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


/***/ }),

/***/ 21764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tooManyRows),
/* harmony export */   t: () => (/* binding */ RowOrder)
/* harmony export */ });
/* harmony import */ var _entry_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76262);

/** Which combination each row is, row by row over all files, in the order of the files. */
class RowOrder {
    /** Rows there may be. */
    limit;
    #parts = [];
    #rows = 0;
    /** For no more than `limit` rows. */
    constructor(limit) {
        this.limit = limit;
    }
    /** Rows that may still come. */
    get room() {
        return this.limit - this.#rows;
    }
    /** Adds rows by numbers of their own, number i being the total `to[i]` (combination-totals.ts). */
    append(rows, to) {
        this.#rows += rows.length;
        if (this.room >= 0)
            this.#parts.push((0,_entry_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .renumbered */ .eE)(rows, to));
    }
    /** The problem with too many rows, if there are. */
    problem() {
        return this.room < 0 ? tooManyRows(this.limit) : undefined;
    }
    /** The order as one array; total i has become number `ranks[i]`. */
    numbered(ranks) {
        const all = (0,_entry_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .entryNumbers */ .Fx)(this.#rows, (0,_entry_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .largestOf */ .u1)(ranks));
        let row = 0;
        for (const part of this.#parts)
            for (const total of part)
                all[row++] = ranks[total] ?? 0;
        return all;
    }
}
/** More rows than their order may be kept of. */
const tooManyRows = (limit) => ({
    message: `more than ${limit.toLocaleString('en-US')} rows, which are too many to be drawn again in their order`,
    hint: 'Predict on fewer rows, or ask for intervals that are computed from counts.',
});


/***/ }),

/***/ 90583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ countTableRoles),
/* harmony export */   h: () => (/* binding */ reservedNames)
/* harmony export */ });
/**
 * The columns a table of counts has beside the groups and labels, named as their roles: the number of rows; Σw and Σw² of
 * the sample weights w; Σp, Σwp and Σw²p of the probability p of the positive prediction; a score, which makes a row of the
 * table the rows of one cell with one score.
 */
function countTableRoles(sums) {
    const weighted = sums.weight !== undefined;
    const probability = weighted
        ? ['probability_sum', 'weighted_probability_sum', 'weighted_probability_squares']
        : ['probability_sum'];
    return [
        ...(sums.score === undefined ? [] : ['score']),
        'count',
        ...(weighted ? ['weight_sum', 'weight_squares'] : []),
        ...(sums.probability === undefined ? [] : probability),
    ];
}
/** The problems with groups and labels whose name a count table needs for itself. */
function reservedNames(columns, sums) {
    const roles = countTableRoles(sums);
    return columns
        .filter(({ name }) => roles.includes(name))
        .map(({ name, input }) => ({
        message: `in a table of counts \`${name}\` is the name of a number, not of a group or label`,
        ...(input === undefined ? {} : { input }),
        hint: 'Give that column another name.',
    }));
}


/***/ }),

/***/ 23865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ isInsightsFolder),
  u: () => (/* binding */ readInsightsFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shared/files/real-place.js
var real_place = __webpack_require__(72116);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/data/limits.js
var limits = __webpack_require__(83301);
// EXTERNAL MODULE: ./build/data/open-file.js
var open_file = __webpack_require__(70556);
;// CONCATENATED MODULE: ./build/data/tables/read-small-json.js





/** More than metadata takes: a list of every category of every feature is among it. */
const mostBytes = 64 * 1024 * 1024;
/** Reads a JSON file that is no table, of at most 64 MiB, with its digest. Throws a `UserError` that names it. */
async function readSmallJson(file, input) {
    const refuse = (message) => new errors/* UserError */.yo((0,open_file/* fileProblem */.W)(file, input, message));
    const { handle, bytes } = await (0,open_file/* openFile */.T)(file, input);
    try {
        if (bytes > mostBytes)
            throw refuse(`the file is larger than ${(0,limits/* describeBytes */.n)(mostBytes)}`);
        const content = await handle.readFile();
        const value = (0,json/* parseJson */.qF)(content.toString('utf8'));
        if (value === undefined)
            throw refuse('this is not valid JSON');
        const sha256 = (0,digest/* sha256OfText */.iQ)(content);
        return { value, file: { path: file.name, sha256, bytes: content.length } };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/data/tables/insights-folder.js






/** Each test set with its predictions: the one that was analysed, and all of it where that was only a part. */
const sets = [
    ['data/large_test.json', 'predictions/large_predict.json'],
    ['data/test.json', 'predictions/predict.json'],
];
const wantedFolder = 'Name the folder that `RAIInsights.save(path)` wrote.';
/** Whether a folder is a saved `RAIInsights`. */
async function isInsightsFolder(path) {
    return (await isFile((0,external_node_path_.join)(path, 'meta.json'))) && (await isFile((0,external_node_path_.join)(path, 'data', 'test.json')));
}
/**
 * Finds the files in a saved `RAIInsights`.
 *
 * @param folder absolute path, confined to the working directory, and the name for reports
 * @param input the input that named it, for problems
 * @throws UserError when it is none, of a task without labels, without predictions, or when a link leads out of it
 */
async function readInsightsFolder(folder, input) {
    const refuse = (message, hint, file = folder.name) => new errors/* UserError */.yo({ message, file, hint, ...(input === undefined ? {} : { input }) });
    const place = async (way) => {
        const path = (0,external_node_path_.join)(folder.path, way);
        if (await (0,real_place/* leadsInside */.u)(folder.path, path))
            return { path, name: `${folder.name}/${way}` };
        throw refuse('a link leads out of the folder', 'Put the file itself there.', `${folder.name}/${way}`);
    };
    if (!(await isInsightsFolder(folder.path))) {
        throw refuse('this is not a saved RAIInsights: it has no meta.json and data/test.json', wantedFolder);
    }
    const metaFile = await place('meta.json');
    const { value, file: meta } = await readSmallJson(metaFile, input);
    const targetColumn = (0,json/* textAt */.$6)(value, 'target_column');
    const taskType = (0,json/* textAt */.$6)(value, 'task_type');
    if (targetColumn === undefined) {
        throw refuse('there is no `target_column`', wantedFolder, metaFile.name);
    }
    if (taskType !== 'classification' && taskType !== 'regression') {
        const message = `the task is \`${taskType ?? 'unknown'}\``;
        throw refuse(message, 'It must be classification or regression.', metaFile.name);
    }
    for (const [data, predicted] of sets) {
        if (!(await isFile((0,external_node_path_.join)(folder.path, data))))
            continue;
        if (!(await isFile((0,external_node_path_.join)(folder.path, predicted))))
            continue;
        return { targetColumn, test: await place(data), predictions: await place(predicted), meta };
    }
    const hint = 'It was made without a model: make it with one, or bring predictions as a file.';
    throw refuse('there is no predictions/predict.json', hint);
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ firstBytes),
/* harmony export */   s: () => (/* binding */ ReplayedSource)
/* harmony export */ });
/** A source whose first bytes were looked at already and are handed out again. */
class ReplayedSource {
    #source;
    #start;
    constructor(source, start) {
        this.#source = source;
        this.#start = start;
    }
    async read(into, at, length) {
        if (this.#start.length === 0)
            return this.#source.read(into, at, length);
        const taken = this.#start.subarray(0, length);
        into.set(taken, at);
        this.#start = this.#start.subarray(taken.length);
        return taken.length;
    }
    digest() {
        return this.#source.digest();
    }
    close() {
        return this.#source.close();
    }
}
/** The first bytes of a source, `wanted` of them unless it is shorter. */
async function firstBytes(source, wanted) {
    const bytes = new Uint8Array(wanted);
    let have = 0;
    for (let read = -1; read !== 0 && have < wanted; have += read) {
        read = await source.read(bytes, have, wanted - have);
    }
    return bytes.subarray(0, have);
}


/***/ }),

/***/ 58015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ peekBytes),
/* harmony export */   K: () => (/* binding */ tableFormat)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95743);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74559);


/** Enough of a file's first bytes to tell its format. */
const peekBytes = 4096;
/** What a table as one JSON object begins with: pandas `orient="split"` or `"table"`. */
const opening = /^\s*\{\s*"(?:columns|index|data)"\s*:\s*\[|^\s*\{\s*"schema"\s*:\s*\{/;
/** pandas `orient="columns"`, its default: a JSON object of JSON objects. */
const byColumn = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*"\d+"\s*:/;
/**
 * The name and the first bytes decide. A file whose name does not end in csv, jsonl or ndjson is a JSON document when
 * it is an array, or an object that begins as a table does; else one object a line (Spark calls that `.json`).
 */
function tableFormat(name, start) {
    const lower = name.toLowerCase().replace(/\.gz$/, '');
    if (/\.(csv|jsonl|ndjson)$/.test(lower))
        return (0,_file_format_js__WEBPACK_IMPORTED_MODULE_0__/* .textFormat */ .jn)(name, start);
    const text = Buffer.from(start)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    const isDocument = /^\s*\[/.test(text) || opening.test(text) || byColumn.test(text);
    return isDocument ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)('json') : (0,_file_format_js__WEBPACK_IMPORTED_MODULE_0__/* .textFormat */ .jn)(name, start);
}


/***/ }),

/***/ 71181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logFactorial),
/* harmony export */   y: () => (/* binding */ hypergeometric)
/* harmony export */ });
const TABLE_LENGTH = 1024;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const table = new Float64Array(TABLE_LENGTH);
for (let k = 2; k < TABLE_LENGTH; k++)
    table[k] = (table[k - 1] ?? 0) + Math.log(k);
/** ln k!, by Stirling's series behind the table: the first term left out is below 1e-18. */
function logFactorial(k) {
    if (k < TABLE_LENGTH)
        return table[k] ?? 0;
    const series = (1 / 12 - (1 / 360 - 1 / (1260 * k * k)) / (k * k)) / k;
    return (k + 0.5) * Math.log(k) - k + HALF_LOG_TWO_PI + series;
}
/** 2 √(2 / e) and 3 - 2 √(3 / e): the width of the hat. */
const D1 = 1.7155277699214135;
const D2 = 0.8989161620588988;
/** Below it drawing one by one is as fast. */
const FEW = 10;
/** Successes among `sample` items of which each is looked at. */
function drawEach(random, good, total, sample) {
    let left = good;
    for (let i = 0; i < sample; i++) {
        if (random.nextDouble() * (total - i) < left)
            left--;
    }
    return good - left;
}
/** For `few` ≤ `many` items of each kind and a sample of at most half of them. */
function ratioOfUniforms(random, few, many, sample) {
    const total = few + many;
    const p = few / total;
    const centre = sample * p + 0.5;
    const variance = ((total - sample) * sample * p * (1 - p)) / (total - 1);
    const scale = Math.sqrt(variance + 0.5);
    const width = D1 * scale + D2;
    const mode = Math.floor(((sample + 1) * (few + 1)) / (total + 2));
    const logWeight = (k) => logFactorial(k) +
        logFactorial(few - k) +
        logFactorial(sample - k) +
        logFactorial(many - sample + k);
    const atMode = logWeight(mode);
    const end = Math.min(Math.min(sample, few) + 1, Math.floor(centre + 16 * scale));
    for (;;) {
        const u = random.nextDouble();
        const x = centre + (width * (random.nextDouble() - 0.5)) / u;
        if (!(x >= 0 && x < end))
            continue;
        const k = Math.floor(x);
        const t = atMode - logWeight(k);
        // The first two are bounds of the logarithm.
        if (u * (4 - u) - 3 <= t)
            return k;
        if (u * (u - t) >= 1)
            continue;
        if (2 * Math.log(u) <= t)
            return k;
    }
}
/**
 * How many of `good` successes among `total` items are in a sample of `size` without replacement; whole numbers with
 * good, size ≤ total.
 */
function hypergeometric(random, good, total, size) {
    const bad = total - good;
    if (good === 0 || size === 0)
        return 0;
    if (bad === 0)
        return size;
    if (size === total)
        return good;
    // The rest of a sample is a sample too, and failures are successes of the other kind.
    const sample = Math.min(size, total - size);
    let found;
    if (sample <= FEW)
        found = drawEach(random, good, total, sample);
    else if (good <= bad)
        found = ratioOfUniforms(random, good, bad, sample);
    else
        found = sample - ratioOfUniforms(random, bad, good, sample);
    return sample === size ? found : good - found;
}


/***/ }),

/***/ 85320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ Mt19937),
/* harmony export */   _4: () => (/* binding */ maskOf),
/* harmony export */   nS: () => (/* binding */ BLOCK_LENGTH)
/* harmony export */ });
/**
 * numpy's `RandomState` (numpy 2.4, its stream is frozen by NEP 19): the Mersenne Twister of Matsumoto and Nishimura
 * (1998), seeded by `init_genrand`.
 */
/** The numbers of one block. */
const BLOCK_LENGTH = 624;
const SHIFT = 397;
/** The smallest 2^k - 1 that is not below `max`. */
const maskOf = (max) => (max === 0 ? 0 : -1 >>> Math.clz32(max));
/** One step of the recurrence, for word `i` with the words after it. */
const twist = (current, next, far) => far ^ (((current & 0x80000000) | (next & 0x7fffffff)) >>> 1) ^ (-(next & 1) & 0x9908b0df);
function temper(word) {
    let y = word ^ (word >>> 11);
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
}
/** The generator behind `np.random.RandomState(seed)` for a seed from 0 to 2^32 - 1. */
class Mt19937 {
    /** Words of 32 bits, with the sign of their top bit: small integers for the engine. */
    #state = new Int32Array(BLOCK_LENGTH);
    #output = new Int32Array(BLOCK_LENGTH);
    #position = BLOCK_LENGTH;
    constructor(seed) {
        this.seed(seed);
    }
    /**
     * Starts again from a seed.
     * @throws RangeError for a seed that is no whole number from 0 to 2^32 - 1
     */
    seed(seed) {
        if (seed >>> 0 !== seed) {
            throw new RangeError(`a seed is a whole number from 0 to 2^32 - 1, not ${seed}`);
        }
        const state = this.#state;
        let word = seed | 0;
        state[0] = word;
        for (let i = 1; i < BLOCK_LENGTH; i++) {
            word = (Math.imul(1812433253, word ^ (word >>> 30)) + i) | 0;
            state[i] = word;
        }
        this.#position = BLOCK_LENGTH;
    }
    /**
     * The next 624 numbers at once, each 32 bits in a signed word; the array is overwritten by the next call. Not to be
     * mixed with the other methods, whose numbers it skips.
     */
    block() {
        const state = this.#state;
        const output = this.#output;
        for (let i = 0; i < BLOCK_LENGTH - SHIFT; i++) {
            const next = state[i + 1] ?? 0;
            state[i] = twist(state[i] ?? 0, next, state[i + SHIFT] ?? 0);
        }
        for (let i = BLOCK_LENGTH - SHIFT; i < BLOCK_LENGTH - 1; i++) {
            const next = state[i + 1] ?? 0;
            state[i] = twist(state[i] ?? 0, next, state[i + SHIFT - BLOCK_LENGTH] ?? 0);
        }
        const last = state[BLOCK_LENGTH - 1] ?? 0;
        state[BLOCK_LENGTH - 1] = twist(last, state[0] ?? 0, state[SHIFT - 1] ?? 0);
        for (let i = 0; i < BLOCK_LENGTH; i++)
            output[i] = temper(state[i] ?? 0);
        return output;
    }
    /** The next 32 bits as a number from 0 to 2^32 - 1. */
    next32() {
        if (this.#position === BLOCK_LENGTH) {
            this.block();
            this.#position = 0;
        }
        return (this.#output[this.#position++] ?? 0) >>> 0;
    }
    /** `RandomState.random_sample()`: 53 bits in [0, 1). */
    nextDouble() {
        const high = this.next32() >>> 5;
        const low = this.next32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /**
     * A whole number from 0 to `max` (below 2^32): random bits masked to the size of `max`, again until they are not above
     * it. Equals `RandomState.randint(max + 1)`; for max 0 no bits are drawn.
     */
    interval(max) {
        if (max === 0)
            return 0;
        const mask = maskOf(max);
        let value = (this.next32() & mask) >>> 0;
        while (value > max)
            value = (this.next32() & mask) >>> 0;
        return value;
    }
    /** `RandomState.choice(count, size)`: draws with replacement from 0 to count - 1. */
    choice(count, size) {
        return Uint32Array.from({ length: size }, () => this.interval(count - 1));
    }
    /** `RandomState.shuffle(items)` of a list or of an array of one dimension, in place: Fisher and Yates from the end. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.interval(i);
            const kept = items[i] ?? 0;
            items[i] = items[j] ?? 0;
            items[j] = kept;
        }
    }
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


/***/ }),

/***/ 69620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ combineRates),
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   QD: () => (/* binding */ aggregate),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/** Groups against each other, against all rows, or against the reference group. */
const METHODS = ['between_groups', 'to_overall', 'to_reference'];
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
/** One number over the groups' rates; `overall` is the rate of all rows, or of the reference group. */
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


/***/ }),

/***/ 58656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ isPairable),
/* harmony export */   c1: () => (/* binding */ makeBaseline),
/* harmony export */   hI: () => (/* binding */ sameStratum),
/* harmony export */   kk: () => (/* binding */ baselineGroups)
/* harmony export */ });
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95743);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77595);
/* harmony import */ var _count_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30271);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63984);
/* harmony import */ var _labelled_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61801);
/* harmony import */ var _rate_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55310);






/** A name that no column has: it takes the place of the candidate's prediction. */
const REPLACED = '\u0000candidate';
/** The baseline's labels as the predictions. */
function asPrediction(counts, yPred, column) {
    const columns = counts.columns.map((name) => name === column ? yPred : name === yPred ? REPLACED : name);
    return { ...counts, columns };
}
function withLabel(counts, column, isWanted) {
    const place = counts.columns.indexOf(column);
    const combinations = counts.combinations.filter(({ values }) => isWanted(values[place] ?? ''));
    return { ...counts, combinations };
}
/** Tables of the baseline for the features of the candidate, with its labels. */
function makeBaseline(found, candidate, policy) {
    const positive = candidate.labels?.positive ?? null;
    const features = candidate.features.map(({ parts }) => parts);
    const plain = {
        ...policy,
        positiveLabel: positive,
        favorableLabel: null,
        excludeGroups: [],
        referenceGroups: [],
    };
    const tableOf = (counts) => (0,_count_table_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCountTable */ .MS)(counts, plain, 'classification', features);
    const common = { kind: found.kind, rows: found.counts.rows, files: found.files };
    if (found.kind === 'unpaired') {
        const table = tableOf(found.counts);
        return table.ok
            ? (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ ...common, reason: found.reason, table: table.value, joint: null })
            : table;
    }
    const { counts, column } = found;
    const isPositive = (label) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalLabel */ .Z)(label) === positive;
    const table = tableOf(asPrediction(counts, policy.yPred, column));
    const yes = tableOf(withLabel(counts, column, isPositive));
    const no = tableOf(withLabel(counts, column, (label) => !isPositive(label)));
    if (!table.ok || !yes.ok || !no.ok) {
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_4__/* .problems */ .B)(...[table, yes, no].flatMap((one) => (one.ok ? [] : one.problems)));
    }
    const joint = { positive: yes.value, negative: no.value };
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ ...common, reason: null, table: table.value, joint });
}
/** The stratum of a table that the candidate's stratum is compared with; none when the baseline has no rows there. */
function sameStratum(table, feature, stratum) {
    return table.features
        .find((one) => one.feature === feature.feature)
        ?.strata.find(({ level }) => level === stratum.level);
}
const countsIn = (stratum, group) => stratum?.groups.find((one) => one.group === group)?.counts ?? _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6;
/** Whether the denominator of a rate is the same rows for any model: rows, positives and negatives are. */
const isPairable = ({ denominator }) => denominator !== 'predicted positives';
/** Adds rows of one cell of the candidate for which the baseline says `old`. */
function pairedCounts(metric, positive, negative) {
    const sums = { both: 0, onlyNew: 0, onlyOld: 0, neither: 0 };
    const hasSuccess = (isTrue, isPredicted) => metric.successes({ ..._confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6, [(0,_labelled_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .cellOf */ .WC)(isTrue, isPredicted)]: 1 }) > 0;
    for (const old of [true, false]) {
        for (const isTrue of [true, false]) {
            for (const fresh of [true, false]) {
                const cell = (0,_labelled_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .cellOf */ .WC)(isTrue, fresh);
                if (metric.trials({ ..._confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6, [cell]: 1 }) === 0)
                    continue;
                const [now, before] = [hasSuccess(isTrue, fresh), hasSuccess(isTrue, old)];
                const kind = now ? (before ? 'both' : 'onlyNew') : before ? 'onlyOld' : 'neither';
                sums[kind] += (old ? positive : negative)[cell];
            }
        }
    }
    return { kind: 'paired', ...sums };
}
/** The groups of a stratum under both models, in the order of `groups`. */
function baselineGroups(baseline, metric, feature, stratum, groups) {
    const { joint, table } = baseline;
    const old = sameStratum(table, feature, stratum);
    return groups.map((group) => {
        if (joint !== null && isPairable(metric)) {
            const [yes, no] = [joint.positive, joint.negative].map((one) => countsIn(sameStratum(one, feature, stratum), group));
            return pairedCounts(metric, yes ?? _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6, no ?? _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6);
        }
        const fresh = stratum.groups.find((one) => one.group === group)?.counts ?? _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ROWS */ .c6;
        return {
            kind: 'unpaired',
            fresh: (0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .rateIn */ .oP)(metric, fresh),
            old: (0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .rateIn */ .oP)(metric, countsIn(old, group)),
        };
    });
}


/***/ }),

/***/ 77595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ selectedOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   YB: () => (/* binding */ addConfusion),
/* harmony export */   c6: () => (/* binding */ NO_ROWS),
/* harmony export */   su: () => (/* binding */ negativesOf),
/* harmony export */   uH: () => (/* binding */ positivesOf)
/* harmony export */ });
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


/***/ }),

/***/ 30271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MS: () => (/* binding */ makeCountTable)
});

// UNUSED EXPORTS: CELL_LIMIT, GROUP_LIMIT

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/domain/fairness/excluded-groups.js
/** Which groups `exclude-groups` names. */


function parseEntry(text, features) {
    const feature = features.find((name) => text.startsWith(`${name}=`));
    if (feature === undefined)
        return { text, feature: null, group: text };
    return { text, feature, group: text.slice(feature.length + 1).trim() };
}
/** Whether an entry names a group, by its own name or, in an intersection, by one of its parts. */
function names(entry, table, group, values) {
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
            const hits = entries.filter((entry) => names(entry, table, cell.group, values));
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

// EXTERNAL MODULE: ./build/domain/fairness/fairness-policy.js
var fairness_policy = __webpack_require__(53257);
// EXTERNAL MODULE: ./build/domain/fairness/feature-tally.js + 1 modules
var feature_tally = __webpack_require__(82795);
// EXTERNAL MODULE: ./build/domain/fairness/labels.js
var fairness_labels = __webpack_require__(63984);
;// CONCATENATED MODULE: ./build/domain/fairness/reference-groups.js
/** Which group `reference-group` names for each feature. */


const groupsOf = ({ strata }) => (strata[0]?.groups ?? []).map(({ group }) => group);
const isExcluded = ({ strata }, reference) => (strata[0]?.groups ?? []).some(({ group, isExcluded }) => isExcluded && group === reference);
const excludedReference = (feature, reference) => [
    `\`${reference}\` is the reference group of \`${feature}\`, and \`exclude-groups\` leaves it out`,
    'Keep one of the two.',
];
/** The group an entry (`group` or `feature=group`) names in a feature. */
function namedGroup(entry, table) {
    const prefix = `${table.feature}=`;
    const group = entry.startsWith(prefix) ? entry.slice(prefix.length).trim() : entry;
    return groupsOf(table).find((known) => known === group);
}
/**
 * The tables with their reference group. `asked` are the features that need one. Problems: an entry that names no
 * group, a feature with two, and one that needs a reference and has none.
 */
function referenceGroups(tables, entries, asked) {
    const used = new Set();
    const list = [];
    const say = (message, hint) => void list.push({ input: 'reference-group', message, hint });
    const marked = tables.map((table) => {
        const found = entries.flatMap((entry) => {
            const group = namedGroup(entry, table);
            if (group !== undefined)
                used.add(entry);
            return group ?? [];
        });
        const [reference, second] = [...new Set(found)];
        if (second !== undefined) {
            say(`\`${table.feature}\` has two reference groups, \`${reference ?? ''}\` and \`${second}\``, 'Keep one.');
        }
        if (reference !== undefined) {
            if (isExcluded(table, reference))
                say(...excludedReference(table.feature, reference));
            return { ...table, reference };
        }
        if (asked.has(table.feature)) {
            const groups = groupsOf(table).slice(0, 8).join('`, `');
            say(`\`${table.feature}\` has no reference group`, `Its groups are \`${groups}\`.`);
        }
        return table;
    });
    const known = [...new Set(tables.flatMap(groupsOf))];
    for (const entry of entries) {
        if (used.has(entry))
            continue;
        say(`\`${entry}\` names no group`, (0,nearest_names.didYouMean)(entry.split('=').at(-1) ?? entry, known));
    }
    return list.length > 0 ? (0,result/* problems */.B)(...list) : (0,result.ok)(marked);
}

// EXTERNAL MODULE: ./build/domain/fairness/labelled-rows.js + 2 modules
var labelled_rows = __webpack_require__(61801);
;// CONCATENATED MODULE: ./build/domain/fairness/count-table.js
/** The confusion counts of every group, by feature and control level: all that a verdict is a function of. */








/** The most groups of one feature or intersection, and the most cells with control levels. */
const GROUP_LIMIT = 1000;
const CELL_LIMIT = 50_000;
/** Where each asked column stands in the combinations, or which are not there. */
function columnPlaces(counts, policy, task) {
    const places = new Map(counts.columns.map((name, index) => [name, index]));
    const missing = (0,fairness_policy/* policyColumns */.c)(policy, task)
        .filter(({ name }) => !places.has(name))
        .map(({ input, name }) => ({
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
function tally(rows, parts, { controlFeatures, clusterId }) {
    const feature = parts.join(' & ');
    const groups = parts.reduce((n, part) => n * (rows.levels.get(part)?.length ?? 0), 1);
    if (groups > GROUP_LIMIT)
        return (0,result/* problems */.B)(tooManyGroups(feature, groups));
    const levels = rows.controlLevels;
    if (groups * levels > CELL_LIMIT)
        return (0,result/* problems */.B)(tooManyCells(feature, groups, levels));
    return (0,result.ok)({ feature, parts, strata: (0,feature_tally/* tallyFeature */.bf)(rows, parts, controlFeatures, clusterId) });
}
function tableLabels({ labels }, { positiveLabel, favorableLabel }, task) {
    return task === 'regression' ? (0,result.ok)(null) : (0,fairness_labels/* readLabels */.k)(labels, positiveLabel, favorableLabel);
}
/**
 * Makes the tables of the `features` (each a list of columns) from what was counted; those of `withReference` need a
 * reference group. Problems name every missing
 * column, missing value, strange label and feature with too many groups, with the file and line of the first row.
 */
function makeCountTable(counts, policy, task, features, withReference = new Set()) {
    const places = columnPlaces(counts, policy, task);
    if (!places.ok)
        return places;
    const rows = (0,labelled_rows/* readRows */.aK)(counts, policy, task, places.value);
    if (!rows.ok)
        return rows;
    const labels = tableLabels(rows.value, policy, task);
    if (!labels.ok)
        return labels;
    const labelled = rows.value.withPositive(labels.value?.positive ?? '');
    const tables = features.map((parts) => tally(labelled, parts, policy));
    const found = tables.flatMap((table) => (table.ok ? [] : table.problems));
    if (found.length > 0)
        return (0,result/* problems */.B)(...found);
    const tallied = tables.flatMap((table) => (table.ok ? [table.value] : []));
    const excluded = excludedGroups(tallied, labelled.levels, policy.excludeGroups);
    if (!excluded.ok)
        return excluded;
    const entries = policy.referenceGroups ?? [];
    const referred = referenceGroups(excluded.value, entries, withReference);
    if (!referred.ok)
        return referred;
    const { dropped } = rows.value;
    return (0,result.ok)({ task, labels: labels.value, rows: counts.rows, dropped, features: referred.value });
}


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ DISPARITY_METRICS),
/* harmony export */   hP: () => (/* binding */ hasFloor),
/* harmony export */   i7: () => (/* binding */ disparityMetric)
/* harmony export */ });
/* harmony import */ var _group_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _rate_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55310);


const KINDS = ['difference', 'ratio', 'group_min', 'group_max'];
const FAIRLEARN = 'fairlearn.metrics 0.15.0';
const DERIVED = [
    ['demographic_parity', [(0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .rateMetric */ .hN)('selection_rate')]],
    ['equalized_odds', [(0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .rateMetric */ .hN)('true_positive_rate'), (0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .rateMetric */ .hN)('false_positive_rate')]],
    ['equal_opportunity', [(0,_rate_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .rateMetric */ .hN)('true_positive_rate')]],
];
function make(base, kind, groupMetrics) {
    const needsFavorable = kind === 'ratio' && groupMetrics.some(({ name }) => name === 'selection_rate');
    return { name: `${base}_${kind}`, kind, groupMetrics, needsFavorable, source: FAIRLEARN };
}
const kindsOf = (metric) => metric.basis === 'rate' ? KINDS : (metric.kinds ?? KINDS);
/** Every measure, Fairlearn's fairness metrics first. */
const DISPARITY_METRICS = [
    ...DERIVED.flatMap(([base, rates]) => [
        make(base, 'difference', rates),
        make(base, 'ratio', rates),
    ]),
    ..._group_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUP_METRICS */ .iP.flatMap((metric) => kindsOf(metric).map((kind) => make(metric.name, kind, [metric]))),
    make('count', 'group_min', []),
    make('count', 'group_max', []),
];
const byName = new Map(DISPARITY_METRICS.map((metric) => [metric.name, metric]));
/** A measure by its name. */
function disparityMetric(name) {
    return byName.get(name);
}
/** Whether a higher value of the measure is the better one: ratios and minima have a floor, the others a ceiling. */
function hasFloor(kind) {
    return kind === 'ratio' || kind === 'group_min';
}


/***/ }),

/***/ 53257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ policyProblems),
/* harmony export */   c: () => (/* binding */ policyColumns)
/* harmony export */ });
/** The columns whose values tell rows apart, each once. */
function policyColumns(policy, task) {
    const named = (input, names) => names.flatMap((name) => (name === undefined ? [] : [{ name, input }]));
    const labels = [
        ...named('y-true', [policy.yTrue]),
        ...(policy.yPredProbability === undefined ? named('y-pred', [policy.yPred]) : []),
    ];
    const all = [
        ...(task === 'classification' ? labels : []),
        ...named('sensitive-features', policy.sensitiveFeatures),
        ...named('control-features', policy.controlFeatures),
        ...named('cluster-id', [policy.clusterId]),
    ];
    return [...new Map(all.map((column) => [column.name, column])).values()];
}
const repeated = (names) => [
    ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
/** Columns that cannot be two things at once. */
function twoRoles(policy) {
    const { yTrue, yPred, yPredProbability, clusterId } = policy;
    const features = [...policy.sensitiveFeatures, ...policy.controlFeatures];
    const isFeature = (name) => name !== undefined && features.includes(name);
    const list = [];
    const say = (input, message) => void list.push({ input, message });
    if (isFeature(yTrue))
        say('sensitive-features', `\`${yTrue}\` is the true label, not a feature`);
    if (isFeature(yPred))
        say('sensitive-features', `\`${yPred}\` is the predicted label, not a feature`);
    if (yPredProbability === yTrue)
        say('y-pred-probability', `\`${yTrue}\` is the true label, not a prediction`);
    if (isFeature(clusterId))
        say('cluster-id', `\`${clusterId}\` is a feature: each of its groups would be one cluster`);
    if (clusterId === yTrue || clusterId === yPred)
        say('cluster-id', `\`${clusterId}\` is a label, not what rows have in common`);
    return list;
}
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
    list.push(...twoRoles(policy));
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


/***/ }),

/***/ 16091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ worstEstimate),
/* harmony export */   L7: () => (/* binding */ stratumEstimate),
/* harmony export */   Qj: () => (/* binding */ comparedGroups),
/* harmony export */   Zp: () => (/* binding */ makeFamilies),
/* harmony export */   dY: () => (/* binding */ allStrata),
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   o3: () => (/* binding */ comparedWith)
/* harmony export */ });
/* harmony import */ var _statistics_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99495);
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69620);
/* harmony import */ var _disparity_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34011);
/* harmony import */ var _group_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7590);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59137);
/* harmony import */ var _sample_rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2223);






/** The groups of a stratum that are compared. */
const comparedGroups = (stratum) => stratum.groups.filter(({ isExcluded }) => !isExcluded);
/** The estimates of all groups, or none where one has none (sample weights). */
function estimatesOf(metric, samples) {
    const estimates = samples.flatMap((sample) => metric.estimate(sample) ?? []);
    return estimates.length < samples.length ? [] : estimates;
}
function makeFamily(rate, stratum) {
    const present = comparedGroups(stratum).filter((group) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleRows */ .mh)(group) > 0);
    const defined = present.filter((group) => (0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefined */ .O9)(rate, group));
    const rates = rate.basis === 'rate' ? (0,_sample_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleRates */ .y)(rate, defined) : [];
    const estimates = rate.basis === 'mean' ? estimatesOf(rate, defined) : [];
    return {
        rate,
        stratum,
        groups: defined.map(({ group }) => group),
        rates,
        estimates,
        sizes: defined.map((group, index) => rates[index]?.trials ?? estimates[index]?.rows ?? (0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRows */ .IN)(rate, group)),
        shortages: defined.map((group, index) => {
            const estimate = estimates[index];
            if (rate.basis === 'rate')
                return (0,_sample_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .rateShortages */ .l)(rate, group);
            return estimate === undefined ? [] : (0,_statistics_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateShortages */ .vu)(estimate, rate.denominator);
        }),
        undefinedGroups: present.filter((group) => !(0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefined */ .O9)(rate, group)).map(({ group }) => group),
    };
}
/** Every family of a check. `rates` are those of its metric, with the favorable label put in. */
function makeFamilies(rates, table) {
    return table.strata.flatMap((stratum) => rates.map((rate) => makeFamily(rate, stratum)));
}
/** All strata as one. */
function allStrata({ strata }) {
    const [first] = strata;
    const groups = (first?.groups ?? []).map(({ group, isExcluded }, index) => ({
        ...(0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSamples */ .Az)(strata.map(({ groups: own }) => own[index] ?? _sample_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SAMPLE */ .b5)),
        group,
        isExcluded,
    }));
    return { level: null, overall: (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSamples */ .Az)(strata.map(({ overall }) => overall)), groups };
}
/** How many families of a check share the level of *fail*: rates that are put into one number are one. */
function familiesOf({ metric, agg, strata }, table) {
    const rates = agg === 'mean' ? 1 : metric.groupMetrics.length;
    return rates * (strata === 'pooled' ? 1 : table.strata.length);
}
/** The point value of a rate in the groups; with `skip` a group whose denominator is empty is left out. */
function pointValues(rate, stratum, rule) {
    return comparedGroups(stratum).map((group) => rule === 'skip' && !(0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefined */ .O9)(rate, group) ? Number.NaN : (0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(rate, group));
}
/** What each group is compared with, unless with each other: all rows, or the reference group. */
function comparedWith(metric, stratum, method, reference) {
    if (method !== 'to_reference')
        return (0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(metric, stratum.overall);
    const group = stratum.groups.find((one) => one.group === reference);
    return group === undefined ? Number.NaN : (0,_group_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(metric, group);
}
/** The point estimate of a check in one stratum, as Fairlearn gives it. */
function stratumEstimate(check, rates, stratum, rule, reference) {
    const { kind } = check.metric;
    if (rates.length === 0) {
        const rows = comparedGroups(stratum).map(_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleRows */ .mh);
        return (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_5__/* .aggregate */ .QD)(kind, rows, Number.NaN, 'between_groups');
    }
    const values = rates.map((rate) => (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_5__/* .aggregate */ .QD)(kind, pointValues(rate, stratum, rule), comparedWith(rate, stratum, check.method, reference), check.method));
    return (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_5__/* .combineRates */ .B0)(kind, values, check.agg);
}
/** The worst stratum: the largest difference or maximum, the smallest ratio or minimum; NaN only when all are. */
function worstEstimate(check, rates, table, rule) {
    const estimates = table.strata.map((stratum) => ({
        stratum,
        value: stratumEstimate(check, rates, stratum, rule, table.reference),
    }));
    const values = estimates.map(({ value }) => value);
    const worst = (0,_disparity_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFloor */ .hP)(check.metric.kind) ? (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_5__/* .leastOf */ .zk)(values) : (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_5__/* .mostOf */ .Fx)(values);
    const [first] = estimates;
    if (first === undefined)
        throw new RangeError('a table has at least one stratum');
    return estimates.find(({ value }) => value === worst) ?? first;
}


/***/ }),

/***/ 82795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mr: () => (/* binding */ joinLevels),
  bf: () => (/* binding */ tallyFeature)
});

// UNUSED EXPORTS: indexer

// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
// EXTERNAL MODULE: ./build/domain/regression/add-error-sums.js
var add_error_sums = __webpack_require__(85408);
// EXTERNAL MODULE: ./build/domain/scores/add-histograms.js + 1 modules
var add_histograms = __webpack_require__(62622);
// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
;// CONCATENATED MODULE: ./build/domain/fairness/sample-tally.js



/** Collects the rows of one group. */
class SampleTally {
    #counts = { ...confusion/* NO_ROWS */.c6 };
    #weights;
    #clusters;
    #scores;
    #errors;
    /** Adds equal rows; `cluster` is what they have in common with others that depend on them. */
    add({ cell, count, sums }, cluster) {
        const { weight, scores, errors } = sums ?? {};
        if (errors !== undefined) {
            this.#errors = this.#errors === undefined ? errors : (0,add_error_sums/* addErrorSums */.I)(this.#errors, errors);
        }
        if (cell === null)
            return;
        this.#counts[cell] += count;
        if (weight !== undefined) {
            this.#weights ??= { sums: { ...confusion/* NO_ROWS */.c6 }, squares: { ...confusion/* NO_ROWS */.c6 } };
            this.#weights.sums[cell] += weight.sum;
            this.#weights.squares[cell] += weight.squares;
        }
        if (cluster !== undefined) {
            this.#clusters ??= new Map();
            const own = this.#clusters.get(cluster) ?? { ...confusion/* NO_ROWS */.c6 };
            own[cell] += weight?.sum ?? count;
            this.#clusters.set(cluster, own);
        }
        if (scores !== undefined) {
            this.#scores ??= { positives: [], negatives: [] };
            this.#scores[cell === 'tp' || cell === 'fn' ? 'positives' : 'negatives'].push(scores);
        }
    }
    sample() {
        const scores = this.#scores;
        return {
            counts: this.#counts,
            ...(this.#weights === undefined ? {} : { weights: this.#weights }),
            ...(this.#clusters === undefined ? {} : { clusters: [...this.#clusters.values()] }),
            ...(this.#errors === undefined ? {} : { errors: this.#errors }),
            ...(scores === undefined
                ? {}
                : {
                    scores: {
                        positives: (0,add_histograms/* addHistograms */.B)(scores.positives),
                        negatives: (0,add_histograms/* addHistograms */.B)(scores.negatives),
                    },
                }),
        };
    }
}

;// CONCATENATED MODULE: ./build/domain/fairness/feature-tally.js


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
function makeStratum(level, names, tallies) {
    const samples = tallies.map((tally) => tally.sample());
    const groups = names.map((group, index) => ({
        ...(samples[index] ?? sample/* NO_SAMPLE */.b5),
        group,
        isExcluded: false,
    }));
    return { level, overall: (0,sample/* joinSamples */.Az)(samples), groups };
}
/** The strata of one feature: control levels that occur, in order, each with the full product of its groups. */
function tallyFeature(rows, parts, control, clusterId) {
    const names = product(parts.map((part) => rows.levels.get(part) ?? [])).map(joinLevels);
    const groupOf = indexer(rows, parts);
    const levelOf = indexer(rows, control);
    const strata = new Map();
    for (const row of rows.rows) {
        const key = levelOf(row);
        const stratum = strata.get(key) ?? {
            level: joinLevels(control.map(row.valueOf)),
            tallies: names.map(() => new SampleTally()),
        };
        strata.set(key, stratum);
        const cluster = clusterId === undefined ? undefined : row.valueOf(clusterId);
        stratum.tallies[groupOf(row)]?.add(row, cluster);
    }
    return [...strata]
        .sort(([a], [b]) => a - b)
        .map(([, { level, tallies }]) => makeStratum(control.length === 0 ? null : level, names, tallies));
}


/***/ }),

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ GROUP_METRICS),
  O9: () => (/* binding */ isDefined),
  GS: () => (/* binding */ isShare),
  IN: () => (/* binding */ metricRows),
  a3: () => (/* binding */ metricValue)
});

// EXTERNAL MODULE: ./build/domain/fairness/rate-metric.js
var rate_metric = __webpack_require__(55310);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var fairness_sample = __webpack_require__(59137);
// EXTERNAL MODULE: ./build/domain/statistics/estimate.js
var estimate = __webpack_require__(99495);
// EXTERNAL MODULE: ./build/domain/scores/each-score.js
var each_score = __webpack_require__(26651);
;// CONCATENATED MODULE: ./build/domain/scores/auc-variance.js
/** The area under the ROC curve of a group with its standard error. */


/** Rows by score; sample weights have no rule here. */
const unweighted = (histogram) => ({
    ...histogram,
    weights: histogram.counts,
});
const totalOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** Calls back with the rows at each score and their placement: the share of the other class they are right about. */
function forEachPlacement(positives, negatives, visit) {
    const [allPositives, allNegatives] = [totalOf(positives.counts), totalOf(negatives.counts)];
    let [positivesAbove, negativesAbove] = [0, 0];
    (0,each_score/* forEachScore */.z$)(unweighted(positives), unweighted(negatives), (_, positive, negative) => {
        const below = allNegatives - negativesAbove - negative;
        const ofPositive = (below + negative / 2) / allNegatives;
        const ofNegative = (positivesAbove + positive / 2) / allPositives;
        visit(positive, ofPositive, negative, ofNegative);
        positivesAbove += positive;
        negativesAbove += negative;
    });
}
/**
 * Area under the ROC curve with the variance of DeLong, DeLong & Clarke-Pearson (1988, Biometrics 44:837), ties counting half, in
 * one walk over the distinct scores (the idea of Sun & Xu 2014, IEEE Signal Processing Letters 21:1389). The variance is
 * that of two means, of the placements of positives and of negatives; so are the third cumulant (of the Hoeffding projection) and
 * the degrees of freedom (Welch–Satterthwaite). Of rows, without sample weights. NaN when a class has fewer than two rows.
 */
function aucEstimate(positives, negatives) {
    const [p, n] = [totalOf(positives.counts), totalOf(negatives.counts)];
    let sum = 0;
    forEachPlacement(positives, negatives, (rows, placement) => (sum += rows * placement));
    const value = sum / p;
    let [squaresP, cubesP, squaresN, cubesN] = [0, 0, 0, 0];
    forEachPlacement(positives, negatives, (rowsP, ofP, rowsN, ofN) => {
        squaresP += rowsP * (ofP - value) ** 2;
        cubesP += rowsP * (ofP - value) ** 3;
        squaresN += rowsN * (ofN - value) ** 2;
        cubesN += rowsN * (ofN - value) ** 3;
    });
    const [a, b] = [(0,estimate/* meanMoments */.nf)(p, squaresP, cubesP), (0,estimate/* meanMoments */.nf)(n, squaresN, cubesN)];
    const variance = a.variance + b.variance;
    const terms = a.variance ** 2 / (p - 1) + b.variance ** 2 / (n - 1);
    const degrees = terms > 0 ? variance ** 2 / terms : Math.min(p, n) - 1;
    return { value, variance, third: a.third + b.third, degrees, rows: Math.min(p, n) };
}

;// CONCATENATED MODULE: ./build/domain/scores/brier.js

function squares(histogram, label) {
    let sum = 0;
    histogram.values.forEach((score, i) => {
        sum += (histogram.weights[i] ?? 0) * (score - label) ** 2;
    });
    return sum;
}
/**
 * Mean squared distance of probability and label, Σw(p - y)² / Σw, from 0 (best) to 1 (Brier 1950; scikit-learn 1.9
 * `brier_score_loss` of two classes). NaN without weight or when some score is no probability.
 */
function brierScore(positives, negatives) {
    if (!(0,each_score/* areProbabilities */.UR)(positives, negatives))
        return Number.NaN;
    return ((squares(positives, 1) + squares(negatives, 0)) / ((0,each_score/* weightOf */.mm)(positives) + (0,each_score/* weightOf */.mm)(negatives)));
}

;// CONCATENATED MODULE: ./build/domain/scores/calibration.js
/** Whether probabilities mean what they say: of the rows with score 0.7, seven in ten should be positive. */

const UNDEFINED = {
    expectedCalibrationError: Number.NaN,
    worstBinGap: Number.NaN,
    calibrationInTheLarge: Number.NaN,
};
/** Edges of equal width as `numpy.linspace(0, 1, bins + 1)`, whose last bits decide where a score on an edge belongs. */
const edges = (bins) => Array.from({ length: bins + 1 }, (_, i) => (i === bins ? 1 : i * (1 / bins)));
/** The bin of a score, as `numpy.searchsorted(edges[1:-1], score)` in scikit-learn's `calibration_curve`. */
function binOf(score, limits) {
    const bins = limits.length - 1;
    let bin = Math.min(bins - 1, Math.max(0, Math.ceil(score * bins) - 1));
    while (bin < bins - 1 && score > (limits[bin + 1] ?? 1))
        bin++;
    while (bin > 0 && score <= (limits[bin] ?? 0))
        bin--;
    return bin;
}
const gapOf = ({ weight, scores, positives }) => (scores - positives) / weight;
/** The measures over bins that have rows. */
function measures(filled) {
    const total = filled.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0)
        return UNDEFINED;
    const gaps = filled.map((sums) => Math.abs(gapOf(sums)));
    return {
        expectedCalibrationError: gaps.reduce((sum, gap, i) => sum + ((filled[i]?.weight ?? 0) / total) * gap, 0),
        worstBinGap: gaps.reduce((worst, gap) => Math.max(worst, gap), 0),
        calibrationInTheLarge: filled.reduce((sum, part) => sum + part.scores - part.positives, 0) / total,
    };
}
/**
 * The calibration of rows over bins of equal width; bins are those of scikit-learn 1.9 `calibration_curve`
 * (`strategy='uniform'`), 10 unless told. Everything is NaN without weight or when some score is no probability.
 */
function calibration(positives, negatives, binCount = 10) {
    if (!(0,each_score/* areProbabilities */.UR)(positives, negatives))
        return { bins: [], ...UNDEFINED };
    const limits = edges(binCount);
    const sums = Array.from({ length: binCount }, () => ({
        weight: 0,
        scores: 0,
        positives: 0,
    }));
    (0,each_score/* forEachScore */.z$)(positives, negatives, (score, positive, negative) => {
        const bin = sums[binOf(score, limits)];
        if (bin === undefined)
            return;
        bin.weight += positive + negative;
        bin.scores += score * (positive + negative);
        bin.positives += positive;
    });
    return {
        bins: sums.map((part, i) => ({
            from: limits[i] ?? 0,
            to: limits[i + 1] ?? 1,
            weight: part.weight,
            meanScore: part.scores / part.weight,
            observedRate: part.positives / part.weight,
        })),
        ...measures(sums.filter(({ weight }) => weight > 0)),
    };
}

// EXTERNAL MODULE: ./build/domain/scores/class-balance.js
var class_balance = __webpack_require__(32680);
;// CONCATENATED MODULE: ./build/domain/scores/log-loss.js

/** scikit-learn's `np.finfo(np.float64).eps`: no row costs more than -ln of it, 36.04. */
const EPSILON = 2 ** -52;
const clipped = (p) => Math.min(Math.max(p, EPSILON), 1 - EPSILON);
function costs(histogram, probability) {
    let sum = 0;
    histogram.values.forEach((score, i) => {
        sum -= (histogram.weights[i] ?? 0) * Math.log(clipped(probability(score)));
    });
    return sum;
}
/**
 * Mean of -ln of the probability that was given to the true label, in nats: -Σw[y ln p + (1 - y) ln(1 - p)] / Σw, with p
 * clipped as scikit-learn 1.9 `log_loss` does. One class is enough (there: with `labels`). NaN without weight or when
 * some score is no probability.
 */
function logLoss(positives, negatives) {
    if (!(0,each_score/* areProbabilities */.UR)(positives, negatives))
        return Number.NaN;
    const sum = costs(positives, (score) => score) + costs(negatives, (score) => 1 - score);
    return sum / ((0,each_score/* weightOf */.mm)(positives) + (0,each_score/* weightOf */.mm)(negatives));
}

;// CONCATENATED MODULE: ./build/domain/scores/roc-auc.js

/**
 * Area under the ROC curve: the probability that a positive row has a higher score than a negative one, ties counting
 * half, Σ_s w⁻(s)·(w⁺(above s) + w⁺(s)/2) / (W⁺·W⁻) (Mann and Whitney 1947). scikit-learn 1.9 `roc_auc_score` sums
 * trapezoids, which is the same but for rounding. NaN when either class has no weight, as there.
 */
function rocAuc(positives, negatives) {
    let above = 0;
    let sum = 0;
    (0,each_score/* forEachScore */.z$)(positives, negatives, (_, positive, negative) => {
        sum += negative * (above + positive / 2);
        above += positive;
    });
    // One quotient after the other: the product of two large weights need not be a number. Rounded sums of weights may
    // reach past 1.
    return Math.min(1, sum / above / (0,each_score/* weightOf */.mm)(negatives));
}

;// CONCATENATED MODULE: ./build/domain/scores/score-estimates.js
/** Means over rows with scores, with their standard errors: what a group's calibration and losses are tested by. */


/** scikit-learn's clipping of probabilities in `log_loss` (log-loss.ts). */
const score_estimates_EPSILON = 2 ** -52;
const lossOf = (p) => -Math.log(Math.min(Math.max(p, score_estimates_EPSILON), 1 - score_estimates_EPSILON));
function sumOf(parts, term) {
    let sum = 0;
    for (const { histogram, valueOf } of parts) {
        histogram.values.forEach((score, i) => {
            sum += (histogram.counts[i] ?? 0) * term(valueOf(score));
        });
    }
    return sum;
}
/** The mean of a number over rows, each counted once whatever its weight. NaN of no rows. */
function histogramMean(parts) {
    const rows = sumOf(parts, () => 1);
    const mean = sumOf(parts, (value) => value) / rows;
    const squares = sumOf(parts, (value) => (value - mean) ** 2);
    const cubes = sumOf(parts, (value) => (value - mean) ** 3);
    return (0,estimate/* meanEstimate */.GX)(rows, mean, squares, cubes);
}
/** Mean score: of the positive rows balance for the positive class, of the negative rows for the negative class. */
function meanScoreEstimate(histogram) {
    return histogramMean([{ histogram, valueOf: (score) => score }]);
}
/** Rows of either class; undefined when some score is no probability. */
function labelled(positives, negatives, valueOf) {
    if (!(0,each_score/* areProbabilities */.UR)(positives, negatives))
        return undefined;
    return histogramMean([
        { histogram: positives, valueOf: (score) => valueOf(score, 1) },
        { histogram: negatives, valueOf: (score) => valueOf(score, 0) },
    ]);
}
/** Calibration in the large, mean score minus observed rate; undefined when some score is no probability. */
function calibrationEstimate(positives, negatives) {
    return labelled(positives, negatives, (score, label) => score - label);
}
/** Brier score; undefined when some score is no probability. */
function brierEstimate(positives, negatives) {
    return labelled(positives, negatives, (score, label) => (score - label) ** 2);
}
/** Log loss in nats; undefined when some score is no probability. */
function logLossEstimate(positives, negatives) {
    return labelled(positives, negatives, (score, label) => lossOf(label === 1 ? score : 1 - score));
}

;// CONCATENATED MODULE: ./build/domain/regression/error-estimates.js
/** Mean errors of a regression with their standard errors. */

/** The mean of x over n rows, from Σx, Σx² and Σx³. */
function fromPowers(n, first, second, third) {
    const mean = first / n;
    const squares = Math.max(0, second - n * mean ** 2);
    const cubes = third - 3 * mean * second + 2 * n * mean ** 3;
    return (0,estimate/* meanEstimate */.GX)(n, mean, squares, cubes);
}
/**
 * The mean absolute error of rows without weights; undefined with weights, where the skewness of the mean is not
 * known and the test would not hold.
 */
function absoluteErrorEstimate(sums) {
    const { rows, absolute, square, absoluteCubes } = sums;
    if (absoluteCubes === undefined)
        return undefined;
    return fromPowers(rows, absolute, square, absoluteCubes);
}
/** The mean squared error of rows without weights; undefined with weights. */
function squaredErrorEstimate(sums) {
    const { rows, square, fourthSpread, sixthPowers } = sums;
    if (sixthPowers === undefined)
        return undefined;
    return fromPowers(rows, square, fourthSpread, sixthPowers);
}

;// CONCATENATED MODULE: ./build/domain/regression/regression-measures.js
/** Σw|e| / Σw (`mean_absolute_error`), in units of y; NaN without weight. */
function meanAbsoluteError({ absolute, weight }) {
    return absolute / weight;
}
/** Σwŷ / Σw (`fairlearn.metrics.mean_prediction` 0.15.0); NaN without the sum. */
function meanPrediction({ predictions, weight }) {
    return predictions === undefined ? Number.NaN : predictions / weight;
}
/** Σwe² / Σw (`mean_squared_error`), in squared units of y; NaN without weight. */
function meanSquaredError({ square, weight }) {
    return square / weight;
}
/** The square root of the mean squared error (`root_mean_squared_error`), in units of y. */
function rootMeanSquaredError(sums) {
    return Math.sqrt(meanSquaredError(sums));
}
/**
 * 1 − Σwe² / Σw(y − ȳ)² (`r2_score`, `force_finite=True`): where y does not vary 1 for perfect predictions, else 0. NaN
 * below two rows, as there.
 */
function r2Score({ rows, weight, square, truthSquares }) {
    if (rows < 2 || weight === 0)
        return Number.NaN;
    if (truthSquares === 0)
        return square === 0 ? 1 : 0;
    return 1 - square / truthSquares;
}

;// CONCATENATED MODULE: ./build/domain/fairness/mean-metric.js









const SKLEARN = 'sklearn.metrics 1.9';
const KLEINBERG = 'Kleinberg, Mullainathan & Raghavan 2016, arXiv:1609.05807';
/** A function of the scores of a sample; undefined without scores or where it is no number. */
const ofScores = (of) => ({ scores }) => {
    const estimate = scores === undefined ? undefined : of(scores);
    return estimate === undefined || !Number.isFinite(estimate.value) ? undefined : estimate;
};
const scoreValue = (of) => ({ scores }) => scores === undefined ? Number.NaN : of(scores);
const ofErrors = (of, none) => ({ errors }) => errors === undefined || errors.rows === 0 ? none : of(errors);
const SCORE_MEANS = [
    {
        name: 'roc_auc_score',
        formula: 'P(score of a positive > score of a negative), ties half',
        denominator: 'rows of the rarer label',
        better: 'high',
        scale: 'share',
        source: `${SKLEARN}; standard error: DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44:837`,
        value: scoreValue(({ positives, negatives }) => rocAuc(positives, negatives)),
        estimate: ofScores(({ positives, negatives }) => aucEstimate(positives, negatives)),
    },
    {
        name: 'log_loss',
        formula: '-mean(y ln s + (1 - y) ln(1 - s))',
        denominator: 'rows',
        better: 'low',
        scale: 'unbounded',
        source: SKLEARN,
        value: scoreValue(({ positives, negatives }) => logLoss(positives, negatives)),
        estimate: ofScores(({ positives, negatives }) => logLossEstimate(positives, negatives)),
    },
    {
        name: 'brier_score_loss',
        formula: 'mean((s - y)^2)',
        denominator: 'rows',
        better: 'low',
        scale: 'share',
        source: SKLEARN,
        value: scoreValue(({ positives, negatives }) => brierScore(positives, negatives)),
        estimate: ofScores(({ positives, negatives }) => brierEstimate(positives, negatives)),
    },
    {
        name: 'calibration_in_the_large',
        formula: 'mean(s) - mean(y)',
        denominator: 'rows',
        better: 'low',
        scale: 'unbounded',
        kinds: ['difference'],
        source: 'Steyerberg 2019, Clinical Prediction Models, ch. 15',
        value: scoreValue(({ positives, negatives }) => calibration(positives, negatives).calibrationInTheLarge),
        estimate: ofScores(({ positives, negatives }) => calibrationEstimate(positives, negatives)),
    },
    {
        name: 'balance_for_positive_class',
        formula: 'mean(s) of the positives',
        denominator: 'positives',
        better: 'high',
        scale: 'unbounded',
        source: KLEINBERG,
        value: scoreValue(({ positives }) => (0,class_balance/* meanScore */.U)(positives)),
        estimate: ofScores(({ positives }) => meanScoreEstimate(positives)),
    },
    {
        name: 'balance_for_negative_class',
        formula: 'mean(s) of the negatives',
        denominator: 'negatives',
        better: 'low',
        scale: 'unbounded',
        source: KLEINBERG,
        value: scoreValue(({ negatives }) => (0,class_balance/* meanScore */.U)(negatives)),
        estimate: ofScores(({ negatives }) => meanScoreEstimate(negatives)),
    },
];
const ERROR_MEANS = [
    {
        name: 'mean_absolute_error',
        formula: 'mean |y - y_pred|',
        denominator: 'rows',
        better: 'low',
        scale: 'unbounded',
        source: SKLEARN,
        value: ofErrors(meanAbsoluteError, Number.NaN),
        estimate: ofErrors(absoluteErrorEstimate, undefined),
    },
    {
        name: 'mean_squared_error',
        formula: 'mean (y - y_pred)^2',
        denominator: 'rows',
        better: 'low',
        scale: 'unbounded',
        source: SKLEARN,
        value: ofErrors(meanSquaredError, Number.NaN),
        estimate: ofErrors(squaredErrorEstimate, undefined),
    },
];
/** Every mean, by the order in which reports list them. */
const MEAN_METRICS = [
    ...SCORE_MEANS.map((metric) => ({ ...metric, basis: 'mean', needs: 'score' })),
    ...ERROR_MEANS.map((metric) => ({ ...metric, basis: 'mean', needs: 'errors' })),
];

// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
;// CONCATENATED MODULE: ./build/domain/fairness/value-metric.js
/** Numbers of a group that are no rates. */



const value_metric_SKLEARN = 'sklearn.metrics 1.9';
const cells = ({ counts, weights }) => weights?.sums ?? counts;
/** The mean recall of the classes that occur. */
function balancedAccuracy(counts) {
    const [positives, negatives] = [(0,confusion/* positivesOf */.uH)(counts), (0,confusion/* negativesOf */.su)(counts)];
    const recalls = [
        ...(negatives > 0 ? [counts.tn / negatives] : []),
        ...(positives > 0 ? [counts.tp / positives] : []),
    ];
    return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}
function f1(counts) {
    if ((0,confusion/* rowsOf */.RO)(counts) === 0)
        return Number.NaN;
    const total = (0,confusion/* positivesOf */.uH)(counts) + (0,confusion/* selectedOf */.Js)(counts);
    return total === 0 ? 0 : (2 * counts.tp) / total;
}
/** Every such value, by the order in which reports list them. */
const VALUE_METRICS = [
    {
        basis: 'value',
        name: 'balanced_accuracy_score',
        formula: '(tp / (tp + fn) + tn / (fp + tn)) / 2; of the classes that occur',
        needs: 'labels',
        denominator: 'rows',
        better: 'high',
        scale: 'share',
        source: value_metric_SKLEARN,
        value: (sample) => balancedAccuracy(cells(sample)),
    },
    {
        basis: 'value',
        name: 'f1_score',
        formula: '2 tp / (2 tp + fp + fn)',
        needs: 'labels',
        denominator: 'rows',
        better: 'high',
        scale: 'share',
        source: value_metric_SKLEARN,
        value: (sample) => f1(cells(sample)),
    },
    {
        basis: 'value',
        name: 'expected_calibration_error',
        formula: 'sum over 10 equal bins of (n_b / n) |mean(y) - mean(s)|',
        needs: 'score',
        denominator: 'rows',
        better: 'low',
        scale: 'share',
        source: 'Naeini, Cooper & Hauskrecht 2015, AAAI 29',
        value: ({ scores }) => scores === undefined
            ? Number.NaN
            : calibration(scores.positives, scores.negatives).expectedCalibrationError,
    },
    {
        basis: 'value',
        name: 'mean_prediction',
        formula: 'mean(y_pred)',
        needs: 'errors',
        denominator: 'rows',
        better: 'high',
        scale: 'unbounded',
        kinds: ['difference', 'group_min', 'group_max'],
        source: 'fairlearn.metrics 0.15.0',
        value: ({ errors }) => (errors === undefined ? Number.NaN : meanPrediction(errors)),
    },
    {
        basis: 'value',
        name: 'root_mean_squared_error',
        formula: 'sqrt(mean (y - y_pred)^2)',
        needs: 'errors',
        denominator: 'rows',
        better: 'low',
        scale: 'unbounded',
        source: value_metric_SKLEARN,
        value: ({ errors }) => (errors === undefined ? Number.NaN : rootMeanSquaredError(errors)),
    },
    {
        basis: 'value',
        name: 'r2_score',
        formula: '1 - sum (y - y_pred)^2 / sum (y - mean(y))^2',
        needs: 'errors',
        denominator: 'rows',
        better: 'high',
        scale: 'unbounded',
        kinds: ['difference', 'group_min', 'group_max'],
        source: value_metric_SKLEARN,
        value: ({ errors }) => (errors === undefined ? Number.NaN : r2Score(errors)),
    },
];

;// CONCATENATED MODULE: ./build/domain/fairness/group-metric.js
/** The numbers a group can have, and their point values. */




/** Every number a group can have, by the order in which reports list them. */
const GROUP_METRICS = [
    ...rate_metric/* RATE_METRICS */.PD,
    ...VALUE_METRICS,
    ...MEAN_METRICS,
];
/** The point value in some rows, as Fairlearn gives it; sample weights count where there are any. */
function metricValue(metric, sample) {
    return metric.basis === 'rate'
        ? (0,rate_metric/* rateValue */.ob)(metric, sample.weights?.sums ?? sample.counts)
        : metric.value(sample);
}
/** Whether the rows have what a number rests on: a rate without trials, or a value that is NaN, is undefined. */
function isDefined(metric, sample) {
    return metric.basis === 'rate'
        ? metric.trials(sample.weights?.sums ?? sample.counts) > 0
        : Number.isFinite(metric.value(sample));
}
/** Rows that a number rests on: the denominator of a rate, all rows for what is no rate. */
function metricRows(metric, sample) {
    return metric.basis === 'rate' ? metric.trials(sample.counts) : (0,fairness_sample/* sampleRows */.mh)(sample);
}
/** Whether the number lies between 0 and 1. */
const isShare = (metric) => metric.basis === 'rate' || metric.scale === 'share';


/***/ }),

/***/ 76974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkMetrics),
  G: () => (/* binding */ judgeCheck)
});

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

;// CONCATENATED MODULE: ./build/domain/statistics/crossing.js
/**
 * The boundary between `inside`, where `excess` is positive or zero, and `outside`, where it is negative: the last
 * point found with the former, within `tolerance` of the boundary (never across it). As safe as bisection, in about a
 * fifth of its steps where the excess is smooth: ITP (Oliveira & Takahashi 2020, ACM Transactions on Mathematical Software 47:5),
 * which takes at most two steps more than bisection. Where the excess is infinite a step bisects.
 */
function crossing(inside, outside, excess, tolerance = 1e-13) {
    let [yes, no] = [inside, outside];
    let [above, below] = [excess(yes), excess(no)];
    const bisections = Math.ceil(Math.log2(Math.max(1, Math.abs(no - yes) / tolerance)));
    const slack = tolerance * 2 ** bisections * 2;
    for (let step = 0; Math.abs(no - yes) > tolerance; step++) {
        const radius = Math.max(0, slack * 2 ** -step - Math.abs(no - yes) / 2);
        const point = nextPoint([yes, above], [no, below], radius, tolerance / 2);
        if (point === yes || point === no)
            break;
        const value = excess(point);
        if (value >= 0)
            [yes, above] = [point, value];
        else
            [no, below] = [point, value];
    }
    return yes;
}
/**
 * The secant's root, moved towards the middle by a little that shrinks with the interval (never to less than `step`, so
 * that a root that is found is enclosed), and kept within `radius` of the middle.
 */
function nextPoint([yes, above], [no, below], radius, step) {
    const width = no - yes;
    const middle = yes + width / 2;
    const secant = (yes * below - no * above) / (below - above);
    if (!Number.isFinite(secant))
        return middle;
    const side = Math.sign(middle - secant);
    const shift = Math.min(Math.max(0.2 * width * width, step), Math.abs(middle - secant));
    const moved = secant + side * shift;
    return Math.abs(moved - middle) <= radius ? moved : middle - side * radius;
}

;// CONCATENATED MODULE: ./build/domain/statistics/skewness.js
/**
 * The skewness of p̂_a − w·p̂_b under the hypothesis of a score statistic (Gart & Nam 1990, Biometrics 46:637); `weight` is 1
 * for a difference, the ratio T for p_a = T·p_b.
 */
function scoreSkewness(a, b, { variance, restricted }, weight = 1) {
    if (variance === 0)
        return 0;
    const third = (p, trials) => (p * (1 - p) * (1 - 2 * p)) / trials ** 2;
    const [p1, p2] = restricted;
    return (third(p1, a.trials) - weight ** 3 * third(p2, b.trials)) / variance ** 1.5;
}
/**
 * The standard normal quantile that a statistic with skewness γ > 0 stands for, from z = u + γ(u² − 1)/6 (Cornish &
 * Fisher 1937): smaller than z, whose right tail is heavier than a normal one. Rises with z, falls with γ. Only ever
 * takes away: z itself where γ ≤ 0 or z ≤ 1.
 */
function unskewed(z, skewness) {
    if (skewness <= 0 || z <= 1 || z === Infinity)
        return z;
    const lifted = z + skewness / 6;
    return (2 * lifted) / (1 + Math.sqrt(1 + ((2 * skewness) / 3) * lifted));
}

;// CONCATENATED MODULE: ./build/domain/statistics/mean-limits.js
/** Score limits of one mean: of a proportion, and of a number that is −1, 0 or 1 a row. */


/**
 * A statistic of "the mean is `mean`" at restricted probabilities: half a row of continuity correction that fades out with
 * the least expected count (rows that are not 0, rows that are not 1, rows that are not −1), less its skewness.
 */
function statistic(estimate, mean, [plus, minus], trials) {
    const variance = plus + minus - mean * mean;
    const expected = trials * Math.min(plus + minus, 1 - plus, 1 - minus);
    const d = estimate - mean;
    const shrink = (0.5 * (expected > 10 ? 10 / expected : 1)) / trials;
    const size = Math.max(0, Math.abs(d) - shrink);
    if (!(variance > 0))
        return size === 0 ? 0 : Math.sign(d) * Infinity;
    const zero = 1 - plus - minus;
    const third = plus * (1 - mean) ** 3 - minus * (1 + mean) ** 3 - zero * mean ** 3;
    const side = Math.sign(d);
    const skewness = (side * third) / (variance ** 1.5 * Math.sqrt(trials));
    return side * unskewed((size * Math.sqrt(trials)) / Math.sqrt(variance), skewness);
}
/** The distances at which the statistic reaches the quantile, within [least, most]. */
function limitsOf(estimate, [least, most], quantile, z) {
    const below = (mean) => quantile - z(mean);
    const above = (mean) => quantile + z(mean);
    const lower = below(least) >= 0 ? least : crossing(estimate, least, below, 1e-12);
    const upper = above(most) >= 0 ? most : crossing(estimate, most, above, 1e-12);
    return { estimate, down: estimate - lower, up: upper - estimate };
}
/** The limits of a proportion: Wilson 1927, JASA 22:209, corrected for continuity and skewness. */
function proportionLimits({ successes, trials }, quantile) {
    const estimate = successes / trials;
    return limitsOf(estimate, [0, 1], quantile, (p) => statistic(estimate, p, [p, 0], trials));
}
/**
 * The limits of P(1) − P(−1), as of the change of a rate on the same rows: the score test of T. Tango (1998, Statistics in
 * Medicine 17:891), whose restricted probabilities have a closed form, corrected for continuity and skewness.
 */
function signedLimits({ plus, minus, trials }, quantile) {
    const estimate = (plus - minus) / trials;
    const restricted = (mean) => {
        const linear = (2 * trials - plus + minus) * mean - plus - minus;
        const constant = -minus * mean * (1 - mean);
        const root = Math.sqrt(Math.max(0, linear * linear - 8 * trials * constant));
        const least = Math.max(0, -mean);
        const second = Math.min(Math.max(least, (root - linear) / (4 * trials)), (1 - mean) / 2);
        return [second + mean, second];
    };
    return limitsOf(estimate, [-1, 1], quantile, (mean) => statistic(estimate, mean, restricted(mean), trials));
}

// EXTERNAL MODULE: ./build/domain/statistics/normal.js
var normal = __webpack_require__(86718);
;// CONCATENATED MODULE: ./build/domain/statistics/baseline-bounds.js


function pairedTerms(group, quantile) {
    const { both, onlyNew, onlyOld, neither } = group;
    const trials = both + onlyNew + onlyOld + neither;
    // new + old − 1 is 1 where both have a success, −1 where neither has.
    const sum = signedLimits({ plus: both, minus: neither, trials }, quantile);
    return {
        fresh: proportionLimits({ successes: both + onlyNew, trials }, quantile),
        old: proportionLimits({ successes: both + onlyOld, trials }, quantile),
        change: signedLimits({ plus: onlyNew, minus: onlyOld, trials }, quantile),
        sum: { ...sum, estimate: sum.estimate + 1 },
    };
}
function unpairedTerms(group, quantile) {
    const fresh = proportionLimits(group.fresh, quantile);
    const old = proportionLimits(group.old, quantile);
    const change = {
        estimate: fresh.estimate - old.estimate,
        down: Math.hypot(fresh.down, old.up),
        up: Math.hypot(fresh.up, old.down),
    };
    const sum = {
        estimate: fresh.estimate + old.estimate,
        down: Math.hypot(fresh.down, old.down),
        up: Math.hypot(fresh.up, old.up),
    };
    return { fresh, old, change, sum };
}
const termsOf = (groups, quantile) => groups.map((group) => group.kind === 'paired' ? pairedTerms(group, quantile) : unpairedTerms(group, quantile));
/**
 * The lower limit of (new_i − new_j) − (old_k − old_l) from those of its independent terms, one a group (MOVER: Zou &
 * Donner 2008, Statistics in Medicine 27:1693).
 */
function lowerLimit(terms, [i, j], [k, l]) {
    const [a, b, c, d] = [terms[i], terms[j], terms[k], terms[l]];
    if (a === undefined || b === undefined || c === undefined || d === undefined)
        return -Infinity;
    const estimate = a.fresh.estimate - b.fresh.estimate - c.old.estimate + d.old.estimate;
    const first = (k === i ? a.change : l === i ? a.sum : a.fresh).down;
    const second = (k === j ? b.sum : l === j ? b.change : b.fresh).up;
    const third = k === i || k === j ? 0 : c.old.up;
    const fourth = l === i || l === j ? 0 : d.old.down;
    return estimate - Math.sqrt(first ** 2 + second ** 2 + third ** 2 + fourth ** 2);
}
/** Ordered pairs of groups, those whose rates lie furthest apart first. */
function orderedPairs(terms, of) {
    const gap = ([i, j]) => (terms[i]?.[of].estimate ?? 0) - (terms[j]?.[of].estimate ?? 0);
    return terms
        .flatMap((_, i) => terms.flatMap((__, j) => (i === j ? [] : [[i, j]])))
        .sort((a, b) => gap(b) - gap(a));
}
/** The greatest, over pairs of the new model, of the least limit over pairs of the old one. */
function shownGrowth(terms) {
    const olds = orderedPairs(terms, 'old');
    let best = { value: -Infinity, pair: [0, 1] };
    for (const pair of orderedPairs(terms, 'fresh')) {
        let least = Infinity;
        for (const old of olds) {
            least = Math.min(least, lowerLimit(terms, pair, old));
            if (least <= best.value)
                break;
        }
        if (least > best.value)
            best = { value: least, pair };
    }
    return best;
}
/** The greatest upper limit of (new_i − old_i) − (new_j − old_j). */
function excludedGrowth(terms) {
    let most = -Infinity;
    for (const [i, a] of terms.entries()) {
        for (const [j, b] of terms.entries()) {
            if (i === j)
                continue;
            const estimate = a.change.estimate - b.change.estimate;
            most = Math.max(most, estimate + Math.hypot(a.change.up, b.change.down));
        }
    }
    return most;
}
const within = (value) => Math.min(1, Math.max(-1, value));
function judged(lower, upper, margin, boundGroups) {
    const bounds = { lower: within(lower), upper: within(upper), boundGroups };
    const isBroken = bounds.lower >= margin;
    return {
        finding: isBroken ? 'broken' : bounds.upper <= margin ? 'holds' : 'open',
        ...bounds,
    };
}
/**
 * Judges "the largest difference between groups grew by no more than the margin": D_new − D_old ≤ M, two groups at
 * least.
 *
 * `holds`: (new_i − old_i) − (new_j − old_j) ≤ M is shown for every ordered pair of groups, each at level `pass`
 * (intersection–union test); no pair then differs by more than D_old + M under the new model. `broken`: for some pair (i, j)
 * and all pairs (k, l), (new_i − new_j) − (old_k − old_l) > M is shown at level `fail` / (G(G − 1)). Limits of such
 * sums are made of score limits of the groups, of the change on the same rows where rows are paired (`mean-limits.ts`).
 */
function judgeBaseline(groups, margin, levels) {
    const pairs = groups.length * (groups.length - 1);
    const shown = shownGrowth(termsOf(groups, (0,normal/* normalQuantile */.Zl)(1 - levels.fail / pairs)));
    const excluded = excludedGrowth(termsOf(groups, (0,normal/* normalQuantile */.Zl)(1 - levels.pass)));
    return judged(shown.value, excluded, margin, shown.pair);
}
/**
 * Judges "the lowest rate over groups fell by no more than the margin": min old − min new ≤ M. `holds`: old_g − new_g ≤
 * M for every group, each at level `pass`. `broken`: some group's new rate lies below every old rate by more than M,
 * shown at level `fail` / G.
 */
function judgeBaselineMinimum(groups, margin, levels) {
    const strict = termsOf(groups, (0,normal/* normalQuantile */.Zl)(1 - levels.fail / groups.length));
    let best = { value: -Infinity, group: 0 };
    for (const [g, { fresh, change }] of strict.entries()) {
        const falls = strict.map(({ old }, h) => g === h
            ? -change.estimate - change.up
            : old.estimate - fresh.estimate - Math.hypot(old.down, fresh.up));
        const value = falls.reduce((a, b) => Math.min(a, b), Infinity);
        if (value > best.value)
            best = { value, group: g };
    }
    const upper = termsOf(groups, (0,normal/* normalQuantile */.Zl)(1 - levels.pass)).reduce((most, { change }) => Math.max(most, change.down - change.estimate), -Infinity);
    return judged(best.value, upper, margin, [best.group]);
}

// EXTERNAL MODULE: ./build/domain/fairness/baseline.js
var fairness_baseline = __webpack_require__(58656);
// EXTERNAL MODULE: ./build/domain/fairness/disparity-metric.js
var disparity_metric = __webpack_require__(34011);
;// CONCATENATED MODULE: ./build/domain/fairness/check-bounds.js
/** Two families together: they hold when both do, and are broken when one is; `isFloor`: low values are the bad ones. */
function combineBounds(a, b, isFloor) {
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

// EXTERNAL MODULE: ./build/domain/fairness/family.js
var family = __webpack_require__(16091);
// EXTERNAL MODULE: ./build/domain/statistics/rate.js
var statistics_rate = __webpack_require__(99315);
// EXTERNAL MODULE: ./build/domain/fairness/confusion.js
var confusion = __webpack_require__(77595);
// EXTERNAL MODULE: ./build/domain/fairness/group-metric.js + 10 modules
var group_metric = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/domain/fairness/sample.js
var sample = __webpack_require__(59137);
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

;// CONCATENATED MODULE: ./build/domain/statistics/pooled-score.js


/** The Mantel–Haenszel weight of a stratum: n_a n_b/(n_a + n_b), the inverse of 1/n_a + 1/n_b. */
const stratumWeight = ([a, b]) => (a.trials * b.trials) / (a.trials + b.trials);
function partOf([a, b], score, delta, weight) {
    const w = stratumWeight([a, b]);
    const [p1, p2] = score.restricted;
    return {
        difference: w * (a.successes / a.trials - (weight * b.successes) / b.trials - delta),
        variance: w * w * score.variance,
        third: w ** 3 * scoreSkewness(a, b, score, weight) * score.variance ** 1.5,
        shift: w * (1 / a.trials + weight / b.trials),
        expected: [a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2)],
    };
}
function pool(parts) {
    let [difference, variance, third, shift] = [0, 0, 0, 0];
    const expected = [0, 0, 0, 0];
    for (const part of parts) {
        difference += part.difference;
        variance += part.variance;
        third += part.third;
        shift = Math.max(shift, part.shift);
        part.expected.forEach((count, cell) => (expected[cell] = (expected[cell] ?? 0) + count));
    }
    // As for one stratum: half a success at full strength, fading out as the expected counts of all strata grow.
    const least = expected.reduce((a, b) => Math.min(a, b), Infinity);
    const shrink = 0.5 * (least > 10 ? 10 / least : 1) * shift;
    const d = Math.sign(difference) * Math.max(0, Math.abs(difference) - shrink);
    if (variance > 0)
        return { z: d / Math.sqrt(variance), skewness: third / variance ** 1.5 };
    return { z: d === 0 ? 0 : d * Infinity, skewness: 0 };
}
/**
 * The statistic of "the pooled difference is δ": Σ w_k (p_ak − p_bk)/Σ w_k = δ with w_k = n_ak n_bk/(n_ak + n_bk)
 * (Greenland & Robins 1985, Biometrics 41:55), each stratum's variance at its maximum-likelihood rates under p_a − p_b = δ
 * (Miettinen & Nurminen 1985, Statistics in Medicine 4:213, §7), so that it holds for many small strata too (as the
 * variance of Sato 1989 does). Where differences vary between strata the variance is too large rather than too small. Of one stratum it is `differenceScore`.
 */
function pooledDifferenceScore(strata, delta) {
    return pool(strata.map(([a, b]) => partOf([a, b], differenceScore(a, b, delta), delta, 1)));
}
/**
 * The statistic of "the pooled ratio is T": Σ w_k p_ak = T Σ w_k p_bk, the ratio of Mantel and Haenszel, each stratum's
 * variance at its rates under p_a = T p_b. Of one stratum it is `ratioScore`.
 */
function pooledRatioScore(strata, t) {
    return pool(strata.map(([a, b]) => partOf([a, b], ratioScore(a, b, t), 0, t)));
}
/** The pooled difference or ratio as it is observed; NaN without a stratum, or with a ratio to 0. */
function pooledEstimate(measure, strata) {
    let [first, second, total] = [0, 0, 0];
    for (const pair of strata) {
        const w = stratumWeight(pair);
        first += (w * pair[0].successes) / pair[0].trials;
        second += (w * pair[1].successes) / pair[1].trials;
        total += w;
    }
    if (measure === 'difference')
        return (first - second) / total;
    return second === 0 ? Number.NaN : first / second;
}

;// CONCATENATED MODULE: ./build/domain/statistics/union-test.js
/** Deciding on the worst of several one-sided comparisons, and the bounds that say the same. */



/** The last threshold from the strict end with `excess` ≥ 0; undefined when it is negative from the start. */
function boundary({ loose }, from, excess) {
    if (excess(from) < 0)
        return undefined;
    // A ratio of 0 has no standard error to speak of; the end is approached, not touched.
    const last = loose === 0 ? 1e-12 : loose - 1e-12;
    return excess(last) >= 0 ? loose : crossing(from, last, excess);
}
const startOf = ({ strict }) => (strict === 1 ? 1 - 1e-12 : strict);
/**
 * The furthest boundary of all comparisons by one of their statistics, in which `excess` rises; only those that beat the
 * record are searched, the most promising first.
 */
function furthest(question, of, excess) {
    const start = startOf(question);
    const order = question.comparisons
        .map((comparison, index) => ({ at: (t) => of(comparison(t)), index }))
        .map((one) => ({ ...one, first: one.at(start) }))
        .sort((a, b) => b.first - a.first);
    let best;
    let record = -Infinity;
    for (const { at, index } of order) {
        const from = best?.value ?? start;
        const own = at(from);
        if (own <= record)
            continue;
        record = own;
        const value = boundary(question, from, (t) => excess(at(t), t));
        if (value === undefined)
            continue;
        if (value === question.loose)
            return { value, worst: index };
        best = { value, worst: index };
        // Where a limit can no longer be exceeded a statistic falls at once, and smaller ones may reach further.
        record = excess(at(value), value) < 1e-6 ? at(value) : -Infinity;
    }
    return best;
}
/**
 * Tests "all comparisons keep the threshold". `holds` is an intersection–union test (Berger 1982, Technometrics 24:295): each is
 * shown at level `pass`. `broken`: the greatest statistic has a p-value of at most `fail`.
 */
function testUnion({ comparisons, pValue }, threshold, levels) {
    const statistics = comparisons.map((comparison) => comparison(threshold));
    const z = statistics.reduce((most, statistic) => Math.max(most, statistic.z), -Infinity);
    const against = statistics.reduce((most, own) => Math.max(most, own.against), -Infinity);
    const p = pValue(threshold, against);
    const isKept = z <= -(0,normal/* normalQuantile */.Zl)(1 - levels.pass);
    return {
        finding: p <= levels.fail ? 'broken' : isKept ? 'holds' : 'open',
        z: against,
        pValue: p,
        worst: Math.max(0, statistics.findIndex((own) => own.against === against)),
    };
}
/**
 * `testUnion` with its exact inversions. With thresholds that are ceilings (`strict` 0) `broken` ⇔ lower ≥ T and
 * `holds` ⇔ upper ≤ T; with floors (`strict` 1) `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
function judgeUnion(question, threshold, levels) {
    const { finding, z, pValue, worst } = testUnion(question, threshold, levels);
    const quantile = (0,normal/* normalQuantile */.Zl)(1 - levels.pass);
    const shown = furthest(question, (statistic) => statistic.against, (against, t) => Math.log(levels.fail / question.pValue(t, against)));
    const excluded = furthest(question, (statistic) => statistic.z, (own) => own + quantile);
    const inner = shown?.value ?? question.strict;
    const outer = excluded?.value ?? question.strict;
    const isFloor = question.strict > question.loose;
    const [lower, upper] = isFloor ? [outer, inner] : [inner, outer];
    const judgement = { finding, lower, upper };
    const settled = isFloor
        ? settle(judgement, threshold, 'holds', 'broken')
        : settle(judgement, threshold, 'broken', 'holds');
    return { ...settled, z, pValue, worst: shown?.worst ?? worst };
}

;// CONCATENATED MODULE: ./build/domain/statistics/pooled-bounds.js




function pairsOf(strata) {
    const groups = strata[0]?.length ?? 0;
    return Array.from({ length: groups }, (_, i) => i).flatMap((i) => Array.from({ length: groups - i - 1 }, (_, k) => {
        const pair = [i, i + k + 1];
        const common = strata.flatMap((rates) => {
            const [a, b] = [rates[pair[0]], rates[pair[1]]];
            return a !== undefined && b !== undefined && a.trials > 0 && b.trials > 0 ? [[a, b]] : [];
        });
        return { pair, strata: common };
    }));
}
/** Pairs of groups that have no stratum in common: nothing compares them. */
function incomparablePairs(strata) {
    return pairsOf(strata)
        .filter((pooled) => pooled.strata.length === 0)
        .map(({ pair }) => pair);
}
/** The largest pooled difference, or the smallest pooled ratio, over ordered pairs as observed; NaN without any. */
function pooledDisparity(measure, strata) {
    const values = pairsOf(strata).flatMap((pooled) => {
        const back = pooled.strata.map(([a, b]) => [b, a]);
        return [pooledEstimate(measure, pooled.strata), pooledEstimate(measure, back)];
    });
    const known = values.filter((value) => !Number.isNaN(value));
    if (known.length === 0)
        return Number.NaN;
    return known.reduce((x, y) => (measure === 'difference' ? Math.max(x, y) : Math.min(x, y)));
}
/** `high` is asked to lie above the other by no more than the threshold, or the other by no less than that ratio of it. */
function pooled_bounds_statistic(measure, strata, t) {
    if (measure === 'difference') {
        const { z, skewness } = pooledDifferenceScore(strata, t);
        return { z, against: unskewed(z, skewness) };
    }
    const { z, skewness } = pooledRatioScore(strata, t);
    return { z: -z, against: unskewed(-z, -skewness) };
}
/** Distance between the two limits of a pair in standard errors, at least, over what the threshold makes of it. */
function gapScale(measure, strata) {
    const weight = strata.reduce((sum, pair) => sum + stratumWeight(pair), 0);
    // The variance of a trial is ¼ at most, so no estimate is needed.
    if (measure === 'difference')
        return 4 * Math.sqrt(weight);
    const [successes, trials] = strata
        .flat()
        .reduce(([x, n], rate) => [x + rate.successes, n + rate.trials], [0, 0]);
    const pooled = successes / trials;
    return pooled === 0 || pooled === 1 ? 0 : 2 * Math.sqrt((weight * pooled) / (1 - pooled));
}
/** The question of `judgePooled`. */
function pooledQuestion(measure, strata) {
    const pairs = pairsOf(strata).filter((pooled) => pooled.strata.length > 0);
    const comparisons = pairs.flatMap((pooled) => {
        const back = pooled.strata.map(([a, b]) => [b, a]);
        return [pooled.strata, back].map((side) => (t) => pooled_bounds_statistic(measure, side, t));
    });
    const scales = pairs.map((pooled) => gapScale(measure, pooled.strata));
    const pValue = (t, z) => {
        const factor = measure === 'difference' ? t : -Math.log(t);
        const further = scales.reduce((p, scale) => p + (0,normal/* normalCdf */.vr)(-z - factor * scale), 0);
        return Math.min(1, pairs.length * (0,normal/* normalCdf */.vr)(-z) + further);
    };
    const [strict, loose] = measure === 'difference' ? [0, 1] : [1, 0];
    return { comparisons, strict, loose, pValue };
}
/**
 * Judges "no two groups differ by more than T when strata are held fixed": the pooled difference
 * Σ_k w_k (p_ik − p_jk)/Σ_k w_k of every ordered pair, w_k = n_ik n_jk/(n_ik + n_jk), over the strata in which both
 * occur (`pooledDifferenceScore`); or the pooled ratio Σ_k w_k p_ik/Σ_k w_k p_jk. `broken`: Σ over pairs of
 * [Φ(−Z) + Φ(−Z − gap)] ≤ level (Bonferroni: weights differ from pair to pair, so the pairs are no differences of one number a
 * group), gap = 4 T √(Σ_k w_k) for a difference. Pairs without a common stratum are left out: see `incomparablePairs`.
 */
function judgePooled(measure, strata, threshold, levels) {
    const judged = judgeUnion(pooledQuestion(measure, strata), threshold, levels);
    const pairs = pairsOf(strata).filter((pooled) => pooled.strata.length > 0);
    const [i, j] = pairs[Math.floor(judged.worst / 2)]?.pair ?? [0, 1];
    const isForward = judged.worst % 2 === 0;
    // For a difference the higher group first, for a ratio the lower (the numerator) first, as everywhere.
    return { ...judged, boundPair: isForward ? [i, j] : [j, i] };
}

// EXTERNAL MODULE: ./build/domain/fairness/aggregate.js
var aggregate = __webpack_require__(69620);
// EXTERNAL MODULE: ./build/domain/fairness/rate-metric.js
var rate_metric = __webpack_require__(55310);
;// CONCATENATED MODULE: ./build/domain/fairness/pooled-strata.js




const NO_RATE = { successes: 0, trials: 0 };
const measureOf = ({ metric }) => metric.kind === 'ratio' ? 'ratio' : 'difference';
/** The rates of the compared groups by stratum, in one order. */
function strataRates(metric, table, cells) {
    return table.strata.map((stratum) => (0,family/* comparedGroups */.Qj)(stratum).map((group) => metric.basis === 'rate' ? (0,rate_metric/* rateIn */.oP)(metric, cells(group)) : NO_RATE));
}
/** The names of the groups, in the order of the rates. */
const namesOf = (table) => (table.strata[0] === undefined ? [] : (0,family/* comparedGroups */.Qj)(table.strata[0])).map(({ group }) => group);
/** The pooled disparity as observed, weighted where rows are; NaN where no two groups share a stratum. */
function pooledValue(check, rates, table) {
    const values = rates.map((rate) => pooledDisparity(measureOf(check), strataRates(rate, table, ({ counts, weights }) => weights?.sums ?? counts)));
    return (0,aggregate/* combineRates */.B0)(check.metric.kind, values, check.agg);
}
/** Pairs of groups that share no stratum with rows in the denominator, by name. */
function unsharedPairs(rates, table) {
    const names = namesOf(table);
    return rates.flatMap((rate) => incomparablePairs(strataRates(rate, table, ({ counts }) => counts)).map(([i, j]) => [names[i] ?? '', names[j] ?? '']));
}
/** The tests of every rate, pooled over the strata. */
function judgePooledRates(rates, table, check, levels) {
    const names = namesOf(table);
    return rates.map((rate) => {
        const strata = strataRates(rate, table, ({ counts }) => counts);
        if (Number.isNaN(pooledDisparity(measureOf(check), strata)))
            return null;
        const judged = judgePooled(measureOf(check), strata, check.threshold, levels);
        const [i, j] = judged.boundPair;
        return { ...judged, boundPair: [names[i] ?? '', names[j] ?? ''] };
    });
}

// EXTERNAL MODULE: ./build/domain/fairness/words.js
var words = __webpack_require__(80174);
;// CONCATENATED MODULE: ./build/domain/fairness/undecidable.js
/** What can at best be inconclusive, and why, in words. */







const certain = (reason) => ({ reason, isCurable: false });
/** `, where region is north` for a stratum with a level. */
const inLevel = (level) => level === null ? '' : ` in control level \`${level}\``;
function constantPrediction(table) {
    const [rows, selected] = table.strata.reduce(([n, s], { overall }) => [n + (0,confusion/* rowsOf */.RO)(overall.counts), s + (0,confusion/* selectedOf */.Js)(overall.counts)], [0, 0]);
    // A regression has no labels.
    if (rows === 0 || (selected > 0 && selected < rows))
        return [];
    const label = selected === 0 ? 'negative' : 'positive';
    return [
        certain(`every row is predicted ${label}: a constant prediction shows nothing about fairness`),
    ];
}
function singleGroup(table) {
    const most = table.strata.reduce((n, stratum) => Math.max(n, (0,family/* comparedGroups */.Qj)(stratum).length), 0);
    if (most >= 2)
        return [];
    return [
        certain(`\`${table.feature}\` has ${most === 1 ? 'a single group' : 'no group'} to compare`),
    ];
}
/** Pairs of groups that no stratum compares; a group may be missing from some where strata are pooled. */
function unshared(check, table) {
    const [pair] = unsharedPairs(check.metric.groupMetrics, table);
    if (pair === undefined)
        return [];
    return [certain(`${(0,words/* quotedList */.p4)(pair)} have rows in no control level together`)];
}
/** Groups that occur elsewhere and have no row here. */
function absentGroups(table) {
    return table.strata.flatMap((stratum) => {
        const absent = (0,family/* comparedGroups */.Qj)(stratum).filter((group) => (0,sample/* sampleRows */.mh)(group) === 0);
        if (absent.length === 0)
            return [];
        const groups = (0,words/* quotedList */.p4)(absent.map(({ group }) => group));
        const has = absent.length === 1 ? 'has' : 'have';
        return [
            certain(`${groups} ${has} no rows${inLevel(stratum.level)} (\`exclude-groups\` leaves a group out)`),
        ];
    });
}
const isProbability = (score) => score >= 0 && score <= 1;
/** What groups without a number lack. */
function lacking(rate, samples) {
    if (rate.basis === 'rate') {
        const hasRows = samples.every((sample) => (0,group_metric/* metricRows */.IN)(rate, sample) > 0);
        return hasRows ? `no sample weight on ${rate.denominator}` : `no ${rate.denominator}`;
    }
    const scores = samples.flatMap((sample) => sample.scores === undefined ? [] : [sample.scores.positives, sample.scores.negatives]);
    const isOff = scores.some(({ values }) => !values.every(isProbability));
    const isOfAllRows = rate.denominator === 'rows';
    return isOfAllRows && isOff ? 'scores that are no probabilities' : `no ${rate.denominator}`;
}
function undefinedRates({ rate, stratum, undefinedGroups }) {
    if (undefinedGroups.length === 0)
        return [];
    const has = undefinedGroups.length === 1 ? 'has' : 'have';
    const samples = stratum.groups.filter(({ group }) => undefinedGroups.includes(group));
    const groups = `${(0,words/* quotedList */.p4)(undefinedGroups)} ${has} ${lacking(rate, samples)}${inLevel(stratum.level)}`;
    return [certain(`${groups}, so ${rate.name} is undefined there`)];
}
function smallDenominators({ rate, stratum, groups, sizes }, { minDenominator: least, minimumCell }) {
    const small = groups.flatMap((group, index) => {
        const trials = sizes[index] ?? 0;
        return trials < least ? [{ group, trials }] : [];
    });
    const [first] = small.sort((a, b) => a.trials - b.trials);
    if (first === undefined)
        return [];
    const more = small.length > 1 ? ` (${small.length} groups have too few)` : '';
    const reason = `\`${first.group}\` has ${(0,words/* rowsText */.Xs)(first.trials, minimumCell)} ${rate.denominator}${inLevel(stratum.level)}, fewer than the ${least} of min-denominator${more}: too few to judge ${rate.name}`;
    return [{ reason, isCurable: true }];
}
/** Weighted rows or clusters too few for the effective sizes to be trusted; two are needed of values, not of rows. */
function shortSamples({ rate, stratum, groups, shortages }, { minimumCell }) {
    return groups.flatMap((group, index) => (shortages[index] ?? []).slice(0, 1).map(({ has, needs, what }) => ({
        reason: `\`${group}\` has ${(0,words/* rowsText */.Xs)(Math.floor(has), needs > 2 ? minimumCell : 0)} ${what}${inLevel(stratum.level)}, fewer than the ${(0,words/* wholeNumber */.rD)(needs)} that ${rate.name} needs`,
        isCurable: true,
    })));
}
/** Rates so close to 0 or 1 that no difference among them could exceed the threshold. */
function cannotExceed({ rate, stratum, rates }, { threshold, thresholdText }) {
    const values = rates.map(statistics_rate/* rateOf */.M);
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
/**
 * The families whose rates are too close to 0 or 1. Where several are put into one number (`agg mean`, pooled strata) one
 * that could exceed the threshold is enough.
 */
function cannotExceedAny(families, check) {
    const found = families.map((family) => cannotExceed(family, check));
    const isJoint = check.agg === 'mean' || check.strata === 'pooled';
    return isJoint && found.some((list) => list.length === 0) ? [] : found.flat();
}
/** Everything that keeps a check from being decided, the gravest first. */
function obstacles(check, table, families, policy) {
    const isStrict = policy.undefined === 'inconclusive';
    const isBound = policy.decision === 'bound';
    const isPooled = check.strata === 'pooled';
    const missing = isPooled ? unshared(check, table) : absentGroups(table);
    const absent = isStrict ? missing : [];
    // A number of rows is a fact, whatever was predicted for them.
    if (check.metric.groupMetrics.length === 0)
        return absent;
    return [
        ...constantPrediction(table),
        ...singleGroup(table),
        ...absent,
        // A test needs a denominator whatever the point value is taken to be.
        ...(!isPooled && (isStrict || (isBound && policy.undefined === 'zero'))
            ? families.flatMap(undefinedRates)
            : []),
        ...families.flatMap((family) => smallDenominators(family, policy)),
        ...(isBound ? families.flatMap((family) => shortSamples(family, policy)) : []),
        ...(isBound && check.metric.kind === 'difference' && check.against === 'number'
            ? cannotExceedAny(families, check)
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/baseline-check.js
/** A check against the model in production: how much disparity grew, and whether by more than the margin. */







/** The rates whose loss is one number: of equalized odds each by itself, as the tests take them, unless `agg mean`. */
const lossesOf = ({ agg }, rates) => agg === 'mean' || rates.length < 2 ? [rates] : rates.map((rate) => [rate]);
/**
 * What is lost against the baseline: by how much a difference or a maximum grew, a ratio or a minimum fell. Of several
 * rates and control levels each loses by itself, and the greatest loss counts.
 */
function baselineLoss(check, rates, table, baseline, { undefined: rule }) {
    const losses = table.strata.flatMap((stratum) => {
        const old = (0,fairness_baseline/* sameStratum */.hI)(baseline.table, table, stratum);
        if (old === undefined)
            return [{ value: Number.NaN, stratum, rates }];
        const excluded = new Set(stratum.groups.filter(({ isExcluded }) => isExcluded).map(({ group }) => group));
        const compared = old.groups.map((group) => ({
            ...group,
            isExcluded: excluded.has(group.group),
        }));
        return lossesOf(check, rates).map((own) => {
            const numberIn = (one) => (0,family/* stratumEstimate */.L7)(check, own, one, rule, table.reference);
            const [fresh, before] = [numberIn(stratum), numberIn({ ...old, groups: compared })];
            const value = (0,disparity_metric/* hasFloor */.hP)(check.metric.kind) ? before - fresh : fresh - before;
            return { value, stratum, rates: own };
        });
    });
    const [first] = losses;
    if (first === undefined)
        throw new RangeError('a table has at least one stratum');
    return losses.reduce((worst, next) => (next.value > worst.value ? next : worst), first);
}
/** Failures as successes: the highest rate is the lowest of the complements. */
function complement(group) {
    if (group.kind === 'paired') {
        const { both, onlyNew, onlyOld, neither } = group;
        return { kind: 'paired', both: neither, onlyNew: onlyOld, onlyOld: onlyNew, neither: both };
    }
    const turned = ({ successes, trials }) => ({
        successes: trials - successes,
        trials,
    });
    return { kind: 'unpaired', fresh: turned(group.fresh), old: turned(group.old) };
}
function judge(check, groups, levels) {
    const { metric, threshold } = check;
    if (metric.kind === 'difference')
        return judgeBaseline(groups, threshold, levels);
    const list = metric.kind === 'group_max' ? groups.map(complement) : groups;
    return judgeBaselineMinimum(list, threshold, levels);
}
/** The tests of every family; null where a family has too few groups. */
function judgeBaselineFamilies(families, check, levels, table, baseline) {
    const least = check.metric.kind === 'difference' ? 2 : 1;
    let worst = null;
    for (const { rate, stratum, groups } of families) {
        if (rate.basis !== 'rate' || groups.length < least)
            return null;
        const pairs = (0,fairness_baseline/* baselineGroups */.kk)(baseline, rate, table, stratum, groups);
        if (pairs.some((group) => group.kind === 'unpaired' && group.old.trials === 0))
            return null;
        const { finding, lower, upper, boundGroups } = judge(check, pairs, levels);
        const [i = -1, j = -1] = boundGroups;
        const [a, b] = [groups[i], groups[j]];
        const boundPair = a === undefined || b === undefined ? null : [a, b];
        const next = { finding, lower, upper, boundPair };
        worst = worst === null ? next : combineBounds(worst, next, false);
    }
    return worst;
}
/** What of the baseline keeps a check from being decided: groups it has too few rows of. */
function baselineObstacles(families, table, baseline, { minDenominator: least, minimumCell }) {
    return families.flatMap(({ rate, stratum, groups }) => {
        if (rate.basis !== 'rate')
            return [];
        const pairs = (0,fairness_baseline/* baselineGroups */.kk)(baseline, rate, table, stratum, groups);
        const small = pairs.findIndex((group) => group.kind === 'unpaired' && group.old.trials < least);
        const found = pairs[small];
        if (found?.kind !== 'unpaired')
            return [];
        const reason = `the baseline has ${(0,words/* rowsText */.Xs)(found.old.trials, minimumCell)} ${rate.denominator} of \`${groups[small] ?? ''}\`${inLevel(stratum.level)}, fewer than the ${least} of min-denominator`;
        return [{ reason, isCurable: false }];
    });
}

// EXTERNAL MODULE: ./build/domain/fairness/reason.js
var fairness_reason = __webpack_require__(63903);
;// CONCATENATED MODULE: ./build/domain/statistics/bisection.js
/**
 * The boundary of a monotone yes/no question between `inside`, where the answer is yes, and `outside`, where it is
 * no. Returns the last point found with the answer yes, within `tolerance` of the boundary (never across it).
 */
function bisection_bisect(inside, outside, holds, tolerance = 1e-13) {
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
    const values = new Float64Array(4 * (steps + 1));
    for (let i = 0; i <= steps; i++) {
        const u = -9 + i * step;
        values[4 * i] = (0,normal/* normalCdf */.vr)(u + r) - (0,normal/* normalCdf */.vr)(u);
        values[4 * i + 1] = (0,normal/* normalCdf */.vr)(u + r - tau) - (0,normal/* normalCdf */.vr)(u - tau);
        values[4 * i + 2] = (0,normal/* normalDensity */.kC)(u);
        values[4 * i + 3] = (0,normal/* normalDensity */.kC)(u - tau);
    }
    return { step, values };
}
function integrate({ step, values }, groups, k) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 4) {
        const [low = 0, high = 0] = [values[i], values[i + 1]];
        const [bottom = 0, top = 0] = [values[i + 2], values[i + 3]];
        // One factor fewer of the group that is at the end of the range.
        const rest = low ** (groups - k - 1) * high ** (k - 1);
        sum += rest * ((groups - k) * bottom * high + k * top * low);
    }
    return sum * step;
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
        return (0,normal/* normalCdf */.vr)(-z) + (0,normal/* normalCdf */.vr)(-z - tau * Math.SQRT2);
    const grid = gridOf(groups, tau, z);
    const tops = new Set([1, Math.floor(groups / 2), Math.ceil(groups / 2)]);
    let least = (0,normal/* normalCdf */.vr)(z) ** (groups - 1);
    for (const k of tops)
        if (k < groups)
            least = Math.min(least, integrate(grid, groups, k));
    return 1 - least;
}
/** c(G, α, τ): the greatest score statistic whose `unionPValue` is α. */
function criticalValue(groups, alpha, tau) {
    return bisect(40, -tau, (z) => unionPValue(groups, tau, z) <= alpha, 1e-11);
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
    const least = scale * rates.reduce((n, rate) => Math.min(n, rate.trials, rate.independent ?? n), Infinity);
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
        ? (0,statistics_rate/* rateOf */.M)(a) - (0,statistics_rate/* rateOf */.M)(b) <= threshold
        : (0,statistics_rate/* rateOf */.M)(a) >= threshold * (0,statistics_rate/* rateOf */.M)(b);
}
/**
 * Calls back with every ordered pair, the one that is furthest apart first: the best bound comes early. For one first
 * group the pairs come ever closer together; `closer` as the answer leaves out the rest of them.
 */
function forEachPair(measure, rates, visit) {
    const order = rates.map((rate, index) => ({ rate, index, value: (0,statistics_rate/* rateOf */.M)(rate) }));
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
        const p = (0,statistics_rate/* rateOf */.M)(rate);
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
    return bisection_bisect(k, k / 2, decides, k * 1e-9);
}
/**
 * The chance that at `k` times the counts every observed rate comes out at `threshold` or below, when the rates are
 * those at hand: normal tails with half a count added, which covers every rounding of threshold × trials. A group
 * that is there already counts as certain, so the chance falls as k grows.
 */
function allAtMost(rates, threshold, k) {
    return rates.reduce((chance, rate) => {
        const p = (0,statistics_rate/* rateOf */.M)(rate);
        const trials = k * rate.trials;
        if (p <= threshold)
            return chance;
        return chance * (0,normal/* normalCdf */.vr)((threshold + 0.5 / trials - p) / Math.sqrt((p * (1 - p)) / trials));
    }, 1);
}
/** The chance of rates among which no difference could exceed the threshold: nothing is decided by them. */
function undecidableChance(rates, threshold, k) {
    const failures = rates.map(({ successes, trials }) => ({
        successes: trials - successes,
        trials,
    }));
    return allAtMost(rates, threshold, k) + allAtMost(failures, threshold, k);
}
/**
 * Every pair has to be shown to keep the threshold, and a difference above it has to be possible at the rates that come
 * out: the largest of the pairs' factors at which the chances of missing either add up to 0.1 at most.
 */
function factorToPass(rates, threshold, alpha) {
    // Certain at every k; beyond here the rates of every pair have a variance.
    if (undecidableChance(rates, threshold, 1) >= 1)
        return undefined;
    const quantile = (0,normal/* normalQuantile */.Zl)(1 - alpha);
    /** By how many standard errors of the observed rates a pair's statistic may rise before the pair is missed. */
    const reserve = (a, b, k) => {
        const { z, spread } = scaled(a, b, threshold, k);
        return (-quantile - z) / spread;
    };
    const suffices = (least, k) => unionPValue(rates.length, 0, least) + undecidableChance(rates, threshold, k) <= BETA;
    let factor = 1;
    let record = Infinity;
    forEachPair('difference', rates, (a, b) => {
        if (factor === undefined)
            return 'closer';
        const least = reserve(a, b, factor);
        if (least >= record)
            return undefined;
        record = least;
        if (suffices(least, factor))
            return undefined;
        factor = leastFactor((k) => suffices(reserve(a, b, k), k));
        record = factor === undefined ? record : reserve(a, b, factor);
        return undefined;
    });
    return factor;
}
/** One pair that is shown to break the threshold is enough: the smallest of the pairs' factors. */
function factorToFail(rates, threshold, alpha) {
    const power = (0,normal/* normalQuantile */.Zl)(1 - BETA);
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
 * where no number of rows is worth naming, beyond a million times, and where no difference could exceed T. Itself an estimate: fix the number of rows in
 * advance; topping up until the check passes is a sequential test and breaks the level.
 */
function scaleNeeded(rates, threshold, levels) {
    const values = rates.map(statistics_rate/* rateOf */.M);
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
        const values = rates.map(statistics_rate/* rateOf */.M);
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
/** Power is known of differences of rates between groups, each by itself. */
const isPowered = ({ metric, method, agg, strata, against }) => metric.kind === 'difference' &&
    method === 'between_groups' &&
    agg === 'worst_case' &&
    strata === 'worst_case' &&
    against === 'number';
/**
 * The rows that would decide a difference between groups, null for other measures (no power was computed for them),
 * near the threshold, and for a family that cannot be tested.
 */
function rowsNeeded(check, table, families, levels, minDenominator) {
    const isTestable = families.every(({ rates }) => rates.length >= 2);
    if (!isPowered(check) || !isTestable)
        return null;
    const wanted = familiesScale(families, check.threshold, levels);
    if (wanted === null)
        return null;
    const scale = Math.max(wanted.factor, denominatorFactor(families, minDenominator));
    const groups = new Map();
    for (const { groups: cells } of table.strata) {
        for (const cell of cells) {
            if (cell.isExcluded)
                continue;
            groups.set(cell.group, (groups.get(cell.group) ?? 0) + (0,sample/* sampleRows */.mh)(cell));
        }
    }
    const entries = [...groups].map(([group, rows]) => [group, Math.ceil(scale * rows)]);
    return { to: wanted.to, scale, groups: Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./build/domain/fairness/decide-check.js




const keeps = ({ operator, threshold, against }, value) => {
    // Of a loss a strict operator makes the margin strict.
    if (against === 'baseline')
        return operator.length > 1 ? value <= threshold : value < threshold;
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
    const rows = (0,fairness_reason/* rowsReason */.Gs)(needed, question.policy.minimumCell);
    if (inTheWay.length > 0) {
        const reason = `${(0,fairness_reason/* obstacleReason */.Oi)(sentence, inTheWay)}${rows}`;
        return { verdict: 'inconclusive', reason, needed };
    }
    return { verdict, reason: `${sentence}${rows}`, needed };
}
/** Verdict and reason from the bounds, or from the bare number where that decides. */
function decide(question, estimate, bounds, worst) {
    const { check, table, families, policy, baseline } = question;
    const isFact = check.metric.groupMetrics.length === 0;
    const isPoint = policy.decision === 'point' || isFact;
    const point = (0,fairness_reason/* pointReason */.P1)(check, estimate, keeps(check, estimate), policy.minimumCell);
    const reportOnly = (0,fairness_reason/* reportOnlyReason */.fP)(check, policy);
    if (!isPoint && reportOnly !== null) {
        return { verdict: 'inconclusive', reason: `${reportOnly}; ${point}`, needed: null };
    }
    const inTheWay = [
        ...obstacles(check, table, families, policy),
        ...(baseline === null ? [] : baselineObstacles(families, table, baseline, policy)),
    ];
    if (isPoint) {
        const isKept = keeps(check, estimate);
        const verdict = Number.isNaN(estimate) ? 'inconclusive' : isKept ? 'pass' : 'fail';
        const note = isFact ? '' : ' (the bare number: sampling error is not considered)';
        return capped(verdict, `${point}${note}`, inTheWay, question);
    }
    if (bounds === null)
        return capped('inconclusive', point, inTheWay, question);
    return capped(FINDINGS[bounds.finding], (0,fairness_reason/* boundReason */.VD)(check, bounds, worst), inTheWay, question);
}

;// CONCATENATED MODULE: ./build/domain/statistics/incomplete-beta.js
/** Binomial tails for numbers that need not be whole: the regularised incomplete beta function. */
const HALF_LN_2PI = 0.9189385332046727;
/** ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π for x > 0: Stirling's series from 16 on, below by recurrence. */
function stirlingError(x) {
    let [shifted, logProduct] = [x, 0];
    while (shifted < 16)
        logProduct += Math.log(++shifted);
    const s = 1 / (shifted * shifted);
    const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / shifted;
    if (shifted === x)
        return series;
    const logGamma = series + (shifted + 0.5) * Math.log(shifted) - shifted + HALF_LN_2PI - logProduct;
    return logGamma - (x + 0.5) * Math.log(x) + x - HALF_LN_2PI;
}
/** ln of x^a (1 − x)^b / B(a, b), arranged so that nothing large cancels. */
function logFront(a, b, x) {
    const n = a + b;
    const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
    const shape = a * Math.log((n * x) / a) + b * Math.log((n * (1 - x)) / b);
    return errors + shape + 0.5 * Math.log((a * b) / n) - HALF_LN_2PI;
}
const TINY = 1e-300;
const kept = (value) => (Math.abs(value) < TINY ? TINY : value);
/** The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8), by the method of Lentz. */
function fraction(a, b, x) {
    let c = 1;
    let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept(1 + even * d);
        c = kept(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept(1 + odd * d);
        c = kept(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
/** I_x(a, b) for a, b > 0: P(X ≤ x) of a beta variable. Relative error about 1e-13 up to a million trials. */
function incompleteBeta(a, b, x) {
    if (!(x > 0))
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logFront(a, b, x));
    return x < (a + 1) / (a + b + 2)
        ? (front * fraction(a, b, x)) / a
        : 1 - (front * fraction(b, a, 1 - x)) / b;
}
/**
 * P(X ≤ x) of a binomial variable, continued to fractions of successes and trials: I_{1−p}(n − x, x + 1). So Korn &
 * Graubard (1998, Survey Methodology 24:193) take the bounds of Clopper & Pearson to effective sizes.
 */
function fractionalLowerTail(x, n, p) {
    return x >= n ? 1 : incompleteBeta(n - x, x + 1, 1 - p);
}
/** P(X ≥ x) of a binomial variable, continued: I_p(x, n − x + 1). */
function fractionalUpperTail(x, n, p) {
    return x <= 0 ? 1 : incompleteBeta(x, n - x + 1, p);
}

;// CONCATENATED MODULE: ./build/domain/statistics/binomial.js
/** Exact binomial tails for any number of trials a file can hold, without cancellation. */

const binomial_HALF_LN_2PI = 0.9189385332046727;
const factorials = [1];
for (let n = 1; n <= 15; n++)
    factorials.push((factorials[n - 1] ?? 1) * n);
/** ln n! minus Stirling's formula, for whole n: exact factorials up to 15, else the series (error below 1e-16). */
function binomial_stirlingError(n) {
    if (n === 0)
        return 0;
    const factorial = factorials[n];
    if (factorial !== undefined)
        return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - binomial_HALF_LN_2PI;
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
    const log = binomial_stirlingError(n) -
        binomial_stirlingError(x) -
        binomial_stirlingError(n - x) -
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
const areWhole = (x, n) => Number.isInteger(x) && Number.isInteger(n);
/** P(X ≤ x) for X ~ Binomial(n, p); continued where x or n is a fraction (effective sizes). */
function binomialLowerTail(x, n, p) {
    if (x < 0)
        return 0;
    if (x >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    if (!areWhole(x, n))
        return fractionalLowerTail(x, n, p);
    return x <= n * p ? sumOutward(x, n, p, -1) : 1 - sumOutward(x + 1, n, p, 1);
}
/** P(X ≥ x) for X ~ Binomial(n, p); continued where x or n is a fraction (effective sizes). */
function binomialUpperTail(x, n, p) {
    if (x <= 0)
        return 1;
    if (x > n || p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    if (!areWhole(x, n))
        return fractionalUpperTail(x, n, p);
    return x >= n * p ? sumOutward(x, n, p, 1) : 1 - sumOutward(x - 1, n, p, -1);
}

;// CONCATENATED MODULE: ./build/domain/statistics/group-bounds.js
/** Deciding on the lowest or the highest rate over groups by exact binomial tails. */




/** The Clopper–Pearson lower bound: the rate at which `successes` or more have probability `alpha`. */
function exactLower({ successes, trials }, alpha) {
    if (successes === 0)
        return 0;
    return bisection_bisect(0, 1, (p) => binomialUpperTail(successes, trials, p) <= alpha);
}
/** The Clopper–Pearson upper bound: the rate at which `successes` or fewer have probability `alpha`. */
function exactUpper({ successes, trials }, alpha) {
    if (successes === trials)
        return 1;
    return bisection_bisect(1, 0, (p) => binomialLowerTail(successes, trials, p) <= alpha);
}
/** The most extreme of the groups' bounds; only groups that can beat the record are inverted. */
function extremeBound(rates, extreme, bound, beats) {
    const order = [...rates].sort((a, b) => ((0,statistics_rate/* rateOf */.M)(a) - (0,statistics_rate/* rateOf */.M)(b)) * (extreme === 'min' ? 1 : -1));
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

;// CONCATENATED MODULE: ./build/domain/statistics/pair-reach.js
/** How far the confidence limits of one pair of groups lie from its estimate, by inversion of its score tests. */



/** Further than this no mean of ratios is shown to be below 1. */
const FAR = 2;
function differenceReach(a, b, limit, quantile) {
    const estimate = a.successes / a.trials - b.successes / b.trials;
    if (limit === 'excluded') {
        const excess = (distance) => quantile + differenceScore(a, b, estimate + distance).z;
        return { estimate, excess, most: 1 - estimate };
    }
    const excess = (distance) => {
        const score = differenceScore(a, b, estimate - distance);
        return quantile - unskewed(score.z, scoreSkewness(a, b, score));
    };
    return { estimate, excess, most: estimate + 1 };
}
function ratioReach(a, b, limit, quantile) {
    const ratio = (a.successes * b.trials) / (a.trials * b.successes);
    // A ratio of 1 or more is a disparity of the pair the other way round; of this one it shows nothing.
    const isLess = ratio < 1;
    const estimate = isLess ? ratio : 1;
    if (limit === 'excluded') {
        const excess = (distance) => quantile - ratioScore(a, b, estimate - distance).z;
        // A ratio of 0 has no standard error; it is approached, not touched.
        return { estimate: -estimate, excess, most: Math.max(0, estimate - 1e-12) };
    }
    const excess = (distance) => {
        if (!isLess)
            return Infinity;
        const t = estimate + distance;
        const score = ratioScore(a, b, t);
        return quantile - unskewed(-score.z, -scoreSkewness(a, b, score, t));
    };
    return { estimate: -estimate, excess, most: FAR };
}
/**
 * The limit of a pair where its statistic (Miettinen & Nurminen 1985; Farrington & Manning 1990; for `shown` less its
 * skewness) reaches a standard normal quantile.
 */
function pairReach(measure, a, b, limit, quantile) {
    const reach = measure === 'difference' ? differenceReach : ratioReach;
    return reach(a, b, limit, quantile);
}
/** The distance of the limit. */
function reachOf({ excess, most }) {
    return most <= 0 || excess(most) >= 0 ? Math.max(0, most) : crossing(0, most, excess, 1e-12);
}

;// CONCATENATED MODULE: ./build/domain/statistics/mean-disparity-bounds.js


/**
 * The pairs that can give the greatest sum, the largest disparity first: no other has a larger one and a limit that
 * counts for more as well. One statistic tells that of most pairs; only those that are kept are inverted.
 */
function frontier(measure, rates, limit, quantile) {
    const order = rates
        .flatMap((a, i) => rates.flatMap((b, j) => i === j ? [] : [{ ...pairReach(measure, a, b, limit, quantile), pair: [i, j] }]))
        .sort((a, b) => b.estimate - a.estimate);
    const kept = [];
    let record;
    for (const one of order) {
        // Far away counts for more where nothing is excluded, and for less where something is shown.
        const beyond = record === undefined ? undefined : record <= one.most && one.excess(record) >= 0;
        if (beyond === (limit === 'shown'))
            continue;
        const reach = reachOf(one);
        if (record !== undefined && (limit === 'shown' ? reach >= record : reach <= record))
            continue;
        record = reach;
        kept.push({ estimate: one.estimate, reach, pair: one.pair });
    }
    return kept;
}
/** The greatest e_1 + e_2 ± √(r_1² + r_2²) over pairs of both rates, and the pairs that give it. */
function greatestSum(first, second, sign) {
    let value = -Infinity;
    let pairs = [
        [0, 1],
        [0, 1],
    ];
    for (const a of first) {
        for (const b of second) {
            const sum = a.estimate + b.estimate + sign * Math.hypot(a.reach, b.reach);
            if (sum > value)
                [value, pairs] = [sum, [a.pair, b.pair]];
        }
    }
    return { value, pairs };
}
/** One of the two bounds of the mean disparity, and the pairs it comes from. */
function bound(measure, [first, second], limit, level) {
    const quantile = (0,normal/* normalQuantile */.Zl)(1 - level);
    const { value, pairs } = greatestSum(frontier(measure, first, limit, quantile), frontier(measure, second, limit, quantile), limit === 'shown' ? -1 : 1);
    const disparity = value / 2;
    return { value: measure === 'difference' ? disparity : -disparity, pairs };
}
const mean_disparity_bounds_clamp = (value) => Math.min(1, Math.max(0, value));
/**
 * Judges "the mean of the largest differences of two rates is at most T", or "the mean of the smallest ratios is at
 * least T" (equalized odds with `agg='mean'`). Two groups at least for each rate.
 *
 * For one pair of groups of each rate the sum of the disparities d_1 + d_2 has the limits
 * d̂_1 + d̂_2 ± √((d̂_1 − l_1)² + (d̂_2 − l_2)²), with l the score limits of the pairs (MOVER: Zou & Donner 2008, Statistics in
 * Medicine 27:1693). `upper` is half the greatest upper limit over all combinations of pairs, each at level `pass`:
 * the threshold holds when every combination keeps it (intersection–union test). `lower` is half the greatest lower limit
 * with the level `fail` shared by all G_1(G_1 − 1) G_2(G_2 − 1) combinations (Bonferroni). For a ratio mirrored.
 */
function judgeMeanDisparity(measure, rates, threshold, levels) {
    const combinations = rates.reduce((n, { length }) => n * length * (length - 1), 1);
    const shown = bound(measure, rates, 'shown', levels.fail / combinations);
    const excluded = bound(measure, rates, 'excluded', levels.pass);
    const isFloor = measure === 'ratio';
    const ends = [mean_disparity_bounds_clamp(shown.value), mean_disparity_bounds_clamp(excluded.value)];
    const [lower, upper] = isFloor ? [ends[1], ends[0]] : ends;
    const isBroken = isFloor ? upper <= threshold : lower >= threshold;
    const isKept = isFloor ? lower >= threshold : upper <= threshold;
    return {
        finding: isBroken ? 'broken' : isKept ? 'holds' : 'open',
        lower,
        upper,
        boundPairs: shown.pairs,
    };
}

;// CONCATENATED MODULE: ./build/domain/statistics/rate-contrast.js
/** A rate held against another one from both sides, as comparisons of a union test. */




const IMPOSSIBLE = { z: -Infinity, against: -Infinity };
/** `a` is the higher one: its difference from `b` has a ceiling, the ratio b/a a floor. */
function rate_contrast_statistic(measure, a, b, limit) {
    if (measure === 'difference') {
        if (limit >= 1)
            return IMPOSSIBLE;
        const score = differenceScore(a, b, limit);
        return { z: score.z, against: unskewed(score.z, scoreSkewness(a, b, score)) };
    }
    if (limit <= 0)
        return IMPOSSIBLE;
    const score = ratioScore(b, a, limit);
    return { z: -score.z, against: unskewed(-score.z, -scoreSkewness(b, a, score, limit)) };
}
/** Independent draws behind a rate. */
const drawsOf = ({ trials, independent }) => Math.min(trials, independent ?? trials);
/** Distance between the two limits in standard errors of the compared estimate, at least. */
function gap(measure, { rate, other, limits }, threshold) {
    const { above, below } = limits(threshold);
    const inverse = 1 / drawsOf(rate) + 1 / drawsOf(other);
    // 0.5 is the largest standard deviation of one trial, so no estimate is needed.
    if (measure === 'difference')
        return (above + below) / (0.5 * Math.sqrt(inverse));
    const pooled = (0,statistics_rate/* rateOf */.M)({
        successes: rate.successes + other.successes,
        trials: rate.trials + other.trials,
    });
    if (pooled === 0 || pooled === 1)
        return 0;
    return -Math.log(above * below) / Math.sqrt(((1 - pooled) / pooled) * inverse);
}
/** P(one of the two statistics is `z` or more) at most: the other limit is `gap` further away. */
function tail(measure, contrast, sides, t, z) {
    const { above, below } = contrast.limits(t);
    const can = (limit) => (measure === 'difference' ? limit < 1 : limit > 0);
    const open = [sides !== 'below' && can(above), sides !== 'above' && can(below)];
    const count = open.filter(Boolean).length;
    if (count < 2)
        return count * (0,normal/* normalCdf */.vr)(-z);
    return (0,normal/* normalCdf */.vr)(-z) + (0,normal/* normalCdf */.vr)(-z - gap(measure, contrast, t));
}
/**
 * "Every contrast keeps the threshold." A union's p-value is the sum over contrasts (Bonferroni), each with what the
 * nearer and the further limit contribute: never anti-conservative, however the contrasts depend on each other.
 */
function contrastQuestion(measure, contrasts, sides = 'both') {
    const comparisons = contrasts.flatMap(({ rate, other, limits }) => [
        ...(sides === 'below' ? [] : [(t) => rate_contrast_statistic(measure, rate, other, limits(t).above)]),
        ...(sides === 'above' ? [] : [(t) => rate_contrast_statistic(measure, other, rate, limits(t).below)]),
    ]);
    const [strict, loose] = measure === 'difference' ? [0, 1] : [1, 0];
    const pValue = (t, z) => {
        // No limit can be exceeded, so none is.
        if (z === -Infinity)
            return 1;
        const union = contrasts.reduce((p, contrast) => p + tail(measure, contrast, sides, t, z), 0);
        return Math.min(1, union);
    };
    return { comparisons, strict, loose, pValue };
}

;// CONCATENATED MODULE: ./build/domain/statistics/overall-bounds.js


/**
 * How far a group may lie from the rest of the rows when it may lie T from all rows, of which it is the share w:
 * p_g − p_o = (1 − w)(p_g − p_rest).
 */
function restLimits(measure, share, t) {
    if (measure === 'difference')
        return { above: t / (1 - share), below: t / (1 - share) };
    // p_o/p_g ≥ T where the group is high, p_g/p_o ≥ T where it is low.
    return {
        above: (t - share) / (1 - share),
        below: (t * (1 - share)) / (1 - t * share),
    };
}
/** Groups of rows that count alike, against all rows (`overall`); one that is all rows has nothing to differ from. */
function againstOverall(rates, overall) {
    return rates
        .filter(({ trials }) => trials < overall.trials)
        .map((rate) => ({
        rate,
        rest: {
            successes: overall.successes - rate.successes,
            trials: overall.trials - rate.trials,
        },
        share: rate.trials / overall.trials,
    }));
}
/** Two groups that are all rows: each is the other's rest, so both ask about one contrast, and the stricter limit counts. */
function halves(measure, { rate, rest, share }) {
    const stricter = measure === 'difference' ? Math.min : Math.max;
    return {
        rate,
        other: rest,
        limits: (t) => {
            const [own, mirrored] = [restLimits(measure, share, t), restLimits(measure, 1 - share, t)];
            return {
                above: stricter(own.above, mirrored.below),
                below: stricter(own.below, mirrored.above),
            };
        },
    };
}
/** The question of `judgeOverall`. */
function overallQuestion(measure, groups) {
    const [first, second] = groups;
    const isHalves = first !== undefined &&
        second !== undefined &&
        groups.length === 2 &&
        Math.abs(first.share + second.share - 1) < 1e-12;
    if (isHalves)
        return contrastQuestion(measure, [halves(measure, first)]);
    const contrasts = groups.map(({ rate, rest, share }) => ({
        rate,
        other: rest,
        limits: (threshold) => restLimits(measure, share, threshold),
    }));
    return contrastQuestion(measure, contrasts);
}
/**
 * Judges every group against all rows: "no rate differs from the overall one by more than T" (Fairlearn's
 * `method='to_overall'`), or "no ratio of the two, either way, is below T". All rows are those of groups that are not
 * compared too; the shares w_g of the groups are taken as they are.
 *
 * p_g − p_o = (1 − w_g)(p_g − p_rest), so |p_g − p_o| ≤ T is a comparison of the group with the other rows, which are
 * independent of it, at δ = T/(1 − w_g); p_g/p_o ≥ T is p_g/p_rest ≥ T(1 − w_g)/(1 − T w_g), and p_o/p_g ≥ T is
 * p_rest/p_g ≥ (T − w_g)/(1 − w_g), true of itself where T ≤ w_g. The other rows are a mixture of groups, whose
 * variance is that of one binomial at most. `broken` as in `judgeReference`, with these limits.
 */
function judgeOverall(measure, groups, threshold, levels) {
    return judgeUnion(overallQuestion(measure, groups), threshold, levels);
}

// EXTERNAL MODULE: ./build/domain/statistics/estimate.js
var estimate = __webpack_require__(99495);
;// CONCATENATED MODULE: ./build/domain/statistics/student.js
/**
 * From Student's t to the standard normal by the approximation of D. L. Wallace (1959, Annals of Mathematical Statistics
 * 30:1121): within 0.002 of the exact quantile from 29 degrees of freedom on, for |t| ≤ 5. Exact at 0, rising, in
 * closed form both ways.
 */
const scaleOf = (degrees) => (8 * degrees + 1) / (8 * degrees + 3);
/** The standard normal quantile that is as far out as `t` with so many degrees of freedom. */
function normalOfStudent(t, degrees) {
    const spread = Math.sqrt(degrees * Math.log1p(t ** 2 / degrees));
    return Math.sign(t) * scaleOf(degrees) * spread;
}
/** The inverse of `normalOfStudent`. */
function studentOfNormal(z, degrees) {
    const spread = (z / scaleOf(degrees)) ** 2;
    return Math.sign(z) * Math.sqrt(degrees * Math.expm1(spread / degrees));
}

;// CONCATENATED MODULE: ./build/domain/statistics/estimate-contrast.js
/** Statistics of one estimate, or of two compared, that are nearly normal also when the rows are skewed. */


/**
 * A studentised estimate without its skewness: the transformation of P. Hall (1992, Journal of the Royal Statistical
 * Society B 54:221), a rising cubic, so that tests have an inverse.
 */
const estimate_contrast_unskewed = (t, skewness) => t + (skewness * t ** 2) / 3 + (skewness ** 2 * t ** 3) / 27 + skewness / 6;
/** The inverse of `unskewed`. */
function skewed(t, skewness) {
    if (Math.abs(skewness) < 1e-9)
        return t;
    return (3 / skewness) * (Math.cbrt(1 + skewness * (t - skewness / 6)) - 1);
}
/** The statistic of "the number is `hypothesis`": about standard normal, positive when the estimate is larger. */
function contrastScore(contrast, hypothesis) {
    const { value, variance, degrees } = contrast;
    const distance = value - hypothesis;
    if (!(variance > 0))
        return distance === 0 ? 0 : distance * Infinity;
    return normalOfStudent(estimate_contrast_unskewed(distance / Math.sqrt(variance), (0,estimate/* skewnessOf */.No)(contrast)), degrees);
}
/** The hypothesis at which the statistic is `score`: the inverse of `contrastScore`. */
function contrastBound(contrast, score) {
    const { value, variance, degrees } = contrast;
    if (!(variance > 0))
        return value;
    return (value - Math.sqrt(variance) * skewed(studentOfNormal(score, degrees), (0,estimate/* skewnessOf */.No)(contrast)));
}
/**
 * a − factor · b of independent estimates, with the degrees of freedom of B. L. Welch (1947, Biometrika 34:28) and F. E.
 * Satterthwaite.
 */
function contrastOf(a, b, factor) {
    const ofB = factor ** 2 * b.variance;
    const variance = a.variance + ofB;
    const terms = a.variance ** 2 / a.degrees + ofB ** 2 / b.degrees;
    return {
        value: a.value - factor * b.value,
        variance,
        third: a.third - factor ** 3 * b.third,
        degrees: terms > 0 ? variance ** 2 / terms : Math.min(a.degrees, b.degrees),
    };
}

;// CONCATENATED MODULE: ./build/domain/statistics/mean-extremes.js
/** Deciding on the lowest or the highest estimate over groups by their standard errors. */



/**
 * Judges "the lowest estimate is at least T" (`min`) or "the highest is at most T" (`max`) over one or more groups, as
 * `judgeExtreme` does for rates: `holds` when every group is shown to keep T at level `pass`, `broken` when one is
 * shown not to at 1 − (1 − `fail`)^(1/G). Bounds by exact inversion.
 */
function judgeMeanExtreme(extreme, estimates, threshold, levels) {
    const keeps = (0,normal/* normalQuantile */.Zl)(1 - levels.pass);
    const breaks = (0,normal/* normalQuantile */.Zl)(1 - familyLevel(levels.fail, estimates.length));
    // Turned so that a large number speaks against the threshold.
    const sign = extreme === 'max' ? 1 : -1;
    const scores = estimates.map((estimate) => sign * contrastScore(estimate, threshold));
    const isBroken = scores.some((score) => score >= breaks);
    const isKept = scores.every((score) => score <= -keeps);
    const worst = (bound) => sign * estimates.reduce((most, estimate) => Math.max(most, sign * bound(estimate)), -Infinity);
    const shown = worst((estimate) => contrastBound(estimate, sign * breaks));
    const excluded = worst((estimate) => contrastBound(estimate, -sign * keeps));
    const [lower, upper] = extreme === 'max' ? [shown, excluded] : [excluded, shown];
    const finding = isBroken ? 'broken' : isKept ? 'holds' : 'open';
    return { finding, lower, upper };
}

;// CONCATENATED MODULE: ./build/domain/statistics/mean-pairs.js
/** Deciding on the largest difference or the smallest ratio of estimates over groups by their standard errors. */




const mean_pairs_LARGEST_TAU = 8;
/**
 * The statistic of an ordered pair, turned so that it grows with the disparity: of a − b = T with the larger first, of
 * a = T b with the smaller first (the linear contrast of E. C. Fieller 1954).
 */
function pairStatistic(measure, a, b, threshold) {
    return measure === 'difference'
        ? contrastScore(contrastOf(a, b, 1), threshold)
        : -contrastScore(contrastOf(a, b, threshold), 0);
}
/** Calls back with every ordered pair. */
function forEveryPair(estimates, visit) {
    estimates.forEach((a, i) => {
        estimates.forEach((b, j) => {
            if (i !== j)
                visit(a, b, [i, j]);
        });
    });
}
function greatest(measure, estimates, threshold) {
    let best = { z: -Infinity, pair: [0, 1] };
    forEveryPair(estimates, (a, b, pair) => {
        const z = pairStatistic(measure, a, b, threshold);
        if (z > best.z)
            best = { z, pair };
    });
    return best;
}
/** The threshold in units of the largest standard error of a group (of a logarithm, for a ratio), at most 8. */
function mean_pairs_thresholdInErrors(measure, estimates, threshold) {
    const variances = estimates.map(({ value, variance }) => measure === 'difference' ? variance : variance / value ** 2);
    const largest = Math.sqrt(variances.reduce((most, variance) => Math.max(most, variance), 0));
    const distance = measure === 'difference' ? threshold : -Math.log(threshold);
    if (largest === 0)
        return distance > 0 ? mean_pairs_LARGEST_TAU : 0;
    return Math.min(mean_pairs_LARGEST_TAU, distance / largest);
}
function pValueOf(measure, estimates, threshold, z) {
    return unionPValue(estimates.length, mean_pairs_thresholdInErrors(measure, estimates, threshold), z);
}
/**
 * Tests "the largest difference of two estimates is at most T" or "the smallest ratio of two positive estimates is at
 * least T" over two or more independent groups, as `testPairs` does for rates: an intersection–union test at level
 * `pass` for `holds`, one test of the greatest statistic at level `fail` for `broken`.
 */
function testMeanPairs(measure, estimates, threshold, levels) {
    const { z, pair } = greatest(measure, estimates, threshold);
    const pValue = pValueOf(measure, estimates, threshold, z);
    const isKept = z <= -(0,normal/* normalQuantile */.Zl)(1 - levels.pass);
    return { finding: pValue <= levels.fail ? 'broken' : isKept ? 'holds' : 'open', z, pair, pValue };
}
/** The ends between which the thresholds lie that the observed disparity does not keep: nobody's, and the observed one. */
function observedRange(measure, estimates) {
    const values = estimates.map(({ value }) => value);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const least = values.reduce((a, b) => Math.min(a, b), Infinity);
    return measure === 'difference' ? [0, most - least] : [1, Math.max(0, least / most)];
}
/** The largest disparity shown: the last threshold, from the strict end, that is broken at level `alpha`. */
function shownBound(measure, estimates, alpha) {
    const [strict, observed] = observedRange(measure, estimates);
    const isBroken = (t) => pValueOf(measure, estimates, t, greatest(measure, estimates, t).z) <= alpha;
    return isBroken(strict) ? bisection_bisect(strict, observed, isBroken) : strict;
}
/** The largest disparity not excluded: up to here some pair is not shown to keep the threshold. */
function excludedBound(measure, estimates, quantile) {
    if (measure === 'ratio') {
        const isKept = (t) => greatest('ratio', estimates, t).z <= -quantile;
        return isKept(1) ? 1 : bisection_bisect(0, 1, isKept);
    }
    let best = 0;
    forEveryPair(estimates, (a, b) => {
        best = Math.max(best, contrastBound(contrastOf(a, b, 1), -quantile));
    });
    return best;
}
/** Where the last digits of a bound would contradict the tests at the threshold itself, the tests are right. */
function beside(bound, threshold, isAbove, isOutside) {
    const step = 1e-12 * Math.max(1, Math.abs(threshold));
    if (isAbove)
        return isOutside ? Math.max(bound, threshold) : Math.min(bound, threshold - step);
    return isOutside ? Math.min(bound, threshold) : Math.max(bound, threshold + step);
}
/**
 * `testMeanPairs` with its inversions: for a difference `broken` ⇔ lower ≥ T and `holds` ⇔ upper ≤ T; for a ratio
 * `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
function judgeMeanPairs(measure, estimates, threshold, levels) {
    const test = testMeanPairs(measure, estimates, threshold, levels);
    const shown = shownBound(measure, estimates, levels.fail);
    const excluded = excludedBound(measure, estimates, (0,normal/* normalQuantile */.Zl)(1 - levels.pass));
    const isDifference = measure === 'difference';
    const inner = beside(shown, threshold, isDifference, test.finding === 'broken');
    const outer = beside(excluded, threshold, !isDifference, test.finding === 'holds');
    const [lower, upper] = isDifference ? [Math.max(0, inner), outer] : [outer, Math.min(1, inner)];
    const { pair } = greatest(measure, estimates, shown);
    const { finding, z, pValue } = test;
    return { finding, lower, upper, z, pValue, boundPair: pair };
}

;// CONCATENATED MODULE: ./build/domain/statistics/pair-bounds.js
/** Deciding on the largest difference or the smallest ratio over groups, and the interval that says the same. */




/** The end of the scale where nobody can break the threshold, and the other one. */
const SCALE = { difference: { strict: 0, loose: 1 }, ratio: { strict: 1, loose: 0 } };
/**
 * The boundary in the threshold, from where it is known to hold, up to which `excess` of a pair's statistic is
 * positive or zero; undefined when it is negative from the start.
 */
function pairBoundary(measure, a, b, from, excess) {
    const { loose } = SCALE[measure];
    const at = (t) => excess(pairScore(measure, a, b, t).z, t);
    if (at(from) < 0)
        return undefined;
    // A ratio of 0 or a difference of 1 has no standard error to speak of; the ends are approached, not touched.
    const last = measure === 'difference' ? loose : 1e-12;
    return at(last) >= 0 ? loose : crossing(from, last, at);
}
/** The strict end of the thresholds, or beside it where nothing can be tested. */
const pair_bounds_startOf = (measure) => (measure === 'difference' ? 0 : 1 - 1e-12);
/** The largest disparity shown: the last threshold, from the strict end, that some pair breaks at level `alpha`. */
function pair_bounds_shownBound(measure, rates, alpha) {
    let best;
    let record = -Infinity;
    // In logarithms a tail is nearly a parabola, and the search a few steps.
    const excess = (z, t) => Math.log(alpha / Math.max(Number.MIN_VALUE, pairPValue(measure, rates, t, z)));
    forEachPair(measure, rates, (a, b, i, j) => {
        const from = best?.value ?? pair_bounds_startOf(measure);
        if (isWithin(measure, a, b, from))
            return 'closer';
        const z = pairScore(measure, a, b, from).z;
        if (z <= record)
            return undefined;
        record = z;
        const value = pairBoundary(measure, a, b, from, excess);
        if (value !== undefined) {
            best = { value, pair: [i, j] };
            record = pairScore(measure, a, b, value).z;
        }
        return undefined;
    });
    return best;
}
/** The largest disparity not excluded: up to here some pair is not shown to keep the threshold. */
function pair_bounds_excludedBound(measure, rates, quantile) {
    const { strict, loose } = SCALE[measure];
    let best = strict;
    const excess = (z) => z + quantile;
    forEachPair(measure, rates, (a, b) => {
        if (best === loose)
            return 'closer';
        const from = best === strict ? pair_bounds_startOf(measure) : best;
        best = pairBoundary(measure, a, b, from, excess) ?? best;
        return undefined;
    });
    return best;
}
/** The greatest statistic over ordered pairs at a threshold. */
function pair_bounds_greatest(measure, rates, threshold) {
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
    const { value: z, pair } = pair_bounds_greatest(measure, rates, threshold);
    const pValue = pairPValue(measure, rates, threshold, z);
    const isKept = z <= -(0,normal/* normalQuantile */.Zl)(1 - levels.pass);
    return { finding: pValue <= levels.fail ? 'broken' : isKept ? 'holds' : 'open', z, pair, pValue };
}
/**
 * `testPairs` with its exact inversions: for a difference `broken` ⇔ lower ≥ T and `holds` ⇔ upper ≤ T; for a ratio
 * `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
function judgePairs(measure, rates, threshold, levels) {
    const { finding, z, pair, pValue } = testPairs(measure, rates, threshold, levels);
    const shown = pair_bounds_shownBound(measure, rates, levels.fail);
    const inner = shown?.value ?? SCALE[measure].strict;
    const outer = pair_bounds_excludedBound(measure, rates, (0,normal/* normalQuantile */.Zl)(1 - levels.pass));
    const [lower, upper] = measure === 'difference' ? [inner, outer] : [outer, inner];
    const [above, below] = measure === 'difference' ? ['broken', 'holds'] : ['holds', 'broken'];
    const settled = settle({ finding, lower, upper }, threshold, above, below);
    return { ...settled, z, pValue, boundPair: shown?.pair ?? pair };
}

;// CONCATENATED MODULE: ./build/domain/statistics/reference-bounds.js


/** The question of `judgeReference`. */
function referenceQuestion(measure, rates, reference, sides = 'both') {
    const contrasts = rates.map((rate) => ({
        rate,
        other: reference,
        limits: (threshold) => ({ above: threshold, below: threshold }),
    }));
    return contrastQuestion(measure, contrasts, sides);
}
/**
 * Judges every group against one reference group: "no rate differs from the reference's by more than T", or "no ratio
 * of the two, either way, is below T". `rates` are the other groups. One rate is the case of a signed difference or
 * a disparate impact that has to lie in a band around 0 or 1; `sides` asks about one edge of the band only.
 *
 * The statistics are those of `judgePairs` (Miettinen & Nurminen; Farrington & Manning), G − 1 groups instead of all
 * pairs. `broken`: Σ_g [Φ(−Z) + Φ(−Z − gap_g)] ≤ level, Z the greatest statistic and gap_g the distance of the two
 * edges: 2T/(½ √(1/n_g + 1/n_ref)) for a difference, −2 ln T / √((1 − p̂)/p̂ · (1/n_g + 1/n_ref)) with p̂ of both
 * groups together for a ratio.
 */
function judgeReference(measure, rates, reference, threshold, levels, sides = 'both') {
    return judgeUnion(referenceQuestion(measure, rates, reference, sides), threshold, levels);
}

// EXTERNAL MODULE: ./build/domain/fairness/sample-rate.js + 2 modules
var sample_rate = __webpack_require__(2223);
;// CONCATENATED MODULE: ./build/domain/fairness/overall-groups.js






/** No rate needs scores, and putting those of all other groups together, for every group, takes long. */
const withoutScores = ({ counts, weights, clusters }) => ({
    counts,
    ...(weights === undefined ? {} : { weights }),
    ...(clusters === undefined ? {} : { clusters }),
});
/**
 * Each group of a family against all other rows of its stratum, those of excluded groups among them, for `method
 * to_overall`. Weights count in the share; the other rows are weighed and clustered as the group is.
 */
function overallGroups({ rate: metric, stratum, rates }) {
    if (metric.basis !== 'rate')
        return [];
    const { overall } = stratum;
    if (overall.weights === undefined && overall.clusters === undefined) {
        return againstOverall(rates, (0,rate_metric/* rateIn */.oP)(metric, overall.counts));
    }
    const weightOf = (sample) => (0,rate_metric/* rateIn */.oP)(metric, sample.weights?.sums ?? sample.counts).trials;
    const all = weightOf(overall);
    const ofRates = stratum.groups.map((of) => ({ of, sample: withoutScores(of) }));
    return (0,family/* comparedGroups */.Qj)(stratum)
        .filter((group) => (0,group_metric/* isDefined */.O9)(metric, group))
        .flatMap((group) => {
        const others = (0,sample/* joinSamples */.Az)(ofRates.filter(({ of }) => of !== group).map(({ sample }) => sample));
        if (!(0,group_metric/* isDefined */.O9)(metric, others))
            return [];
        const [rate, rest] = (0,sample_rate/* sampleRates */.y)(metric, [group, others]);
        if (rate === undefined || rest === undefined)
            return [];
        return { rate, rest, share: weightOf(group) / all };
    });
}

;// CONCATENATED MODULE: ./build/domain/fairness/family-bounds.js
/** The tests of a check: every family judged, and the judgements put together. */












const alone = (judgement) => ({ ...judgement, boundPair: null });
/** The groups of a family by themselves: the lowest or the highest rate. */
function judgeLevels(family, check, levels) {
    const { rates, estimates } = family;
    const extreme = check.metric.kind === 'group_min' ? 'min' : 'max';
    if (estimates.length > 0) {
        return alone(judgeMeanExtreme(extreme, estimates, check.threshold, levels));
    }
    if (rates.length === 0)
        return null;
    return alone(judgeExtreme(extreme, rates, check.threshold, levels));
}
/** The groups of a family against the reference group. */
function againstReference({ groups, rates }, { metric, threshold }, levels, reference) {
    const place = groups.indexOf(reference ?? '');
    const base = rates[place];
    if (base === undefined || rates.length < 2)
        return null;
    const others = groups.filter((_, index) => index !== place);
    const judgement = judgeReference(metric.kind === 'ratio' ? 'ratio' : 'difference', rates.filter((_, index) => index !== place), base, threshold, levels);
    return { ...judgement, boundPair: pairOf(others[comparedGroup(judgement.worst)], reference) };
}
/** Two comparisons a group, one for each side. */
const comparedGroup = (comparison) => Math.floor(comparison / 2);
const pairOf = (a, b) => a === undefined || b === undefined ? null : [a, b];
/** Means of groups against each other. */
function judgeMeans({ rate, estimates, groups }, measure, threshold, levels) {
    const judgement = judgeMeanPairs(measure, estimates, threshold, levels);
    const [i, j] = judgement.boundPair;
    // The difference of two areas cannot exceed 1, whatever its standard error is.
    const upper = (0,group_metric/* isShare */.GS)(rate) ? Math.min(1, judgement.upper) : judgement.upper;
    return { ...judgement, upper, boundPair: pairOf(groups[i], groups[j]) };
}
function judgeFamily(family, check, levels, reference) {
    const { kind } = check.metric;
    if (kind === 'group_min' || kind === 'group_max')
        return judgeLevels(family, check, levels);
    if (family.estimates.length > 1)
        return judgeMeans(family, kind, check.threshold, levels);
    if (family.rates.length < 2)
        return null;
    if (check.method === 'to_reference')
        return againstReference(family, check, levels, reference);
    if (check.method === 'to_overall') {
        return alone(judgeOverall(kind, overallGroups(family), check.threshold, levels));
    }
    const judgement = judgePairs(kind, family.rates, check.threshold, levels);
    const [i, j] = judgement.boundPair;
    return { ...judgement, boundPair: pairOf(family.groups[i], family.groups[j]) };
}
/** The mean of two rates' disparities in every stratum (`agg mean`). */
function judgeBoth(families, { metric, threshold }, levels) {
    const strata = [...new Set(families.map(({ stratum }) => stratum))];
    return strata.map((stratum) => {
        const [first, second] = families.filter((family) => family.stratum === stratum);
        if (first === undefined || second === undefined)
            return null;
        if (first.rates.length < 2 || second.rates.length < 2)
            return null;
        const measure = metric.kind === 'ratio' ? 'ratio' : 'difference';
        return alone(judgeMeanDisparity(measure, [first.rates, second.rates], threshold, levels));
    });
}
/**
 * Judges all families of a check: it holds when every family holds, and is broken when one is (the levels already
 * share α between the families). Null when a family has too few groups with a defined rate to be tested.
 */
function judgeFamilies(families, check, levels, table) {
    const judged = judgeEach(families, check, levels, table);
    return judged.reduce((worst, next, index) => {
        if (next === null || (index > 0 && worst === null))
            return null;
        return worst === null ? next : combineBounds(worst, next, (0,disparity_metric/* hasFloor */.hP)(check.metric.kind));
    }, null);
}
function judgeEach(families, check, levels, table) {
    if (check.strata === 'pooled') {
        const rates = [...new Set(families.map(({ rate }) => rate))];
        return judgePooledRates(rates, table, check, levels);
    }
    if (check.agg === 'mean')
        return judgeBoth(families, check, levels);
    return families.map((family) => judgeFamily(family, check, levels, table.reference));
}

// EXTERNAL MODULE: ./build/domain/bootstrap/hypergeometric.js
var hypergeometric = __webpack_require__(71181);
// EXTERNAL MODULE: ./build/domain/bootstrap/mt19937.js
var mt19937 = __webpack_require__(85320);
;// CONCATENATED MODULE: ./build/domain/bootstrap/permutation-test.js


/** Permutations, where nothing is said. */
const DEFAULT_PERMUTATIONS = 2000;
/** Permutations that reach the observed statistic after which more would only sharpen a p-value that is no small one. */
const ENOUGH = 100;
/** Differences of quotients that are equal as fractions may differ in their last bits. */
const TIE = 1e-12;
function marginsOf(rates) {
    const trials = Float64Array.from(rates, (rate) => rate.trials).sort();
    return {
        trials,
        total: trials.reduce((sum, n) => sum + n, 0),
        successes: rates.reduce((sum, rate) => sum + rate.successes, 0),
    };
}
function observedSpread(rates) {
    let [least, most] = [1, 0];
    for (const { successes, trials } of rates) {
        least = Math.min(least, successes / trials);
        most = Math.max(most, successes / trials);
    }
    return most - least;
}
/** Whether the spread of a permuted family reaches `bar`: its successes are dealt to the groups at random. */
function reaches({ trials, total, successes }, bar, random) {
    let [least, most] = [1, 0];
    let [items, good] = [total, successes];
    const last = trials.length - 1;
    for (let i = 0; i <= last; i++) {
        const size = trials[i] ?? 0;
        const found = i === last ? good : (0,hypergeometric/* hypergeometric */.y)(random, good, items, size);
        items -= size;
        good -= found;
        const rate = found / size;
        if (rate < least)
            least = rate;
        if (rate > most)
            most = rate;
        if (most - least >= bar)
            return true;
    }
    return false;
}
const isWhole = ({ successes, trials }) => Number.isSafeInteger(successes) && Number.isSafeInteger(trials);
/**
 * The p-value (1 + permutations that reach the observed statistic) / (permutations + 1) of the largest difference of two
 * groups' rates over all families (Phipson and Smyth 2010: exact, never 0); when the hundredth permutation reaches it, 100
 * divided by those made so far (Besag & Clifford 1991, Biometrika 78:301, as valid). A family are the groups of one rate in one
 * control level; equalized odds has two, true positives among positives and false positives among negatives, whose rows
 * are disjoint, so that each is permuted within its label. Groups without trials are left out. The same seed (a whole
 * number from 0 to 2^32 - 1) gives the same value. Null when no family has two groups, and for fractions of rows
 * (weights, expected predictions), which cannot be dealt.
 */
function permutationPValue(families, seed, permutations = DEFAULT_PERMUTATIONS) {
    const compared = families
        .map((rates) => rates.filter(({ trials }) => trials > 0))
        .filter((rates) => rates.length >= 2);
    if (compared.length === 0 || !compared.every((rates) => rates.every(isWhole)))
        return null;
    const bar = compared.reduce((most, rates) => Math.max(most, observedSpread(rates)), 0) - TIE;
    const margins = compared.map(marginsOf);
    const random = new mt19937/* Mt19937 */.FN(seed);
    let reached = 0;
    for (let i = 1; i <= permutations; i++) {
        if (!margins.some((family) => reaches(family, bar, random)))
            continue;
        reached += 1;
        if (reached === ENOUGH)
            return ENOUGH / i;
    }
    return (1 + reached) / (permutations + 1);
}

// EXTERNAL MODULE: ./build/domain/statistics/homogeneity.js + 1 modules
var homogeneity = __webpack_require__(64316);
;// CONCATENATED MODULE: ./build/domain/fairness/no-difference.js
/** The p-value of "no difference at all between the groups": it informs and never decides. */



/** Below this expected count Pearson's χ² is not trusted (W. G. Cochran 1954, Biometrics 10:417). */
const FEW = 5;
/** With more groups over all families permuting takes longer than it is worth for a number that only informs. */
const MOST_PERMUTED = 400;
/** Pearson's χ² of equal rates over the groups; 1 where all rates are 0 or all are 1. */
const chiSquare = (rates) => (0,homogeneity/* homogeneity */.d)(rates)?.pValue ?? 1;
const isFew = (rates) => {
    const test = (0,homogeneity/* homogeneity */.d)(rates);
    return test === undefined || test.leastExpected < FEW;
};
/** Choosing k of n, as a logarithm. */
const logChoices = (n, k) => (0,hypergeometric/* logFactorial */.k)(n) - (0,hypergeometric/* logFactorial */.k)(k) - (0,hypergeometric/* logFactorial */.k)(n - k);
/** Differences of quotients that are equal as fractions may differ in their last bits. */
const no_difference_TIE = 1e-12;
/** What all permutations of two groups give, counted instead of drawn; undefined for fractions of rows. */
function exactPValue([a, b]) {
    if (a === undefined || b === undefined)
        return undefined;
    const counts = [a.successes, a.trials, b.successes, b.trials];
    if (!counts.every(Number.isSafeInteger))
        return undefined;
    const good = a.successes + b.successes;
    const observed = Math.abs(a.successes / a.trials - b.successes / b.trials) - no_difference_TIE;
    const all = logChoices(a.trials + b.trials, good);
    let p = 0;
    for (let x = Math.max(0, good - b.trials); x <= Math.min(good, a.trials); x++) {
        if (Math.abs(x / a.trials - (good - x) / b.trials) < observed)
            continue;
        p += Math.exp(logChoices(a.trials, x) + logChoices(b.trials, good - x) - all);
    }
    return Math.min(1, p);
}
/** Successes, or failures, of two groups up to which all their permutations are counted. */
const MOST_COUNTED = 10_000;
function countedPValue(rates) {
    if (rates.length !== 2)
        return undefined;
    const good = rates.reduce((sum, rate) => sum + rate.successes, 0);
    return good <= MOST_COUNTED ? exactPValue(rates) : undefined;
}
/**
 * For one rate in one stratum with expected counts of at least five: χ² with G − 1 degrees of freedom; of two groups with fewer all
 * permutations are counted. Otherwise, and
 * for equalized odds, by permuting the groups within each family (for true and false positive rates: within each
 * label), the largest difference over all families against its own permutations. Where rows cannot be permuted (weights,
 * expected predictions, hundreds of groups): χ² times the number of families (Bonferroni). Null where there are not two groups.
 */
function noDifferencePValue(families, { seed, replicates }) {
    const [first, ...more] = families;
    if (first === undefined || families.some(({ rates }) => rates.length < 2))
        return null;
    const counted = more.length === 0 && isFew(first.rates) ? countedPValue(first.rates) : undefined;
    if (counted !== undefined)
        return counted;
    const lists = families.map(({ rates }) => rates);
    const groups = lists.reduce((n, rates) => n + rates.length, 0);
    if (groups <= MOST_PERMUTED && (more.length > 0 || isFew(first.rates))) {
        const permuted = permutationPValue(lists, seed, replicates);
        if (permuted !== null)
            return permuted;
    }
    const values = families.map(({ rates }) => chiSquare(rates));
    // A loop: tens of thousands of control levels are too many arguments for a spread.
    return values.reduce((least, value) => Math.min(least, values.length * value), 1);
}

;// CONCATENATED MODULE: ./build/domain/fairness/extreme-groups.js
/** Which groups are behind an estimate. */





/** The groups of a stratum with rows, from the highest to the lowest value; equal ones in their order. */
function ordered(stratum, valueOf) {
    return (0,family/* comparedGroups */.Qj)(stratum)
        .filter((group) => (0,sample/* sampleRows */.mh)(group) > 0)
        .map((group) => ({ group: group.group, value: valueOf(group) }))
        .sort((a, b) => b.value - a.value);
}
/** The rate that the estimate is of: the worse one of equalized odds. */
function worseRate(check, rates, stratum, reference) {
    const [first] = rates;
    const valueOf = (rate) => {
        const values = (0,family/* comparedGroups */.Qj)(stratum).map((group) => (0,group_metric/* metricValue */.a3)(rate, group));
        const other = (0,family/* comparedWith */.o3)(rate, stratum, check.method, reference);
        return (0,aggregate/* aggregate */.QD)(check.metric.kind, values, other, check.method);
    };
    const isWorse = (a, b) => ((0,disparity_metric/* hasFloor */.hP)(check.metric.kind) ? a < b : a > b);
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
/** The reference group and the one furthest from it, the higher first. */
function extreme_groups_againstReference(list, reference) {
    const base = list.find(({ group }) => group === reference);
    if (base === undefined)
        return null;
    const apart = ({ value }) => Math.abs(value - base.value);
    const [furthest] = list.filter((one) => one !== base).sort((a, b) => apart(b) - apart(a));
    if (furthest === undefined)
        return null;
    const isAbove = furthest.value >= base.value;
    return isAbove ? [furthest.group, reference] : [reference, furthest.group];
}
/** Finds them for the estimate of a check in the stratum it is from. */
function findExtremes(check, rates, stratum, favorable, reference) {
    const rate = worseRate(check, rates, stratum, reference);
    const list = ordered(stratum, (group) => rate === undefined ? (0,sample/* sampleRows */.mh)(group) : (0,group_metric/* metricValue */.a3)(rate, group));
    const [highest, lowest] = [list[0], list.at(-1)];
    if (highest === undefined || lowest === undefined)
        return { pair: null, group: null };
    const group = (isLowWorst(check, rate, favorable) ? lowest : highest).group;
    const isPaired = check.metric.kind === 'difference' || check.metric.kind === 'ratio';
    if (!isPaired || list.length < 2)
        return { pair: null, group };
    if (check.method === 'to_reference' && reference !== undefined) {
        const pair = extreme_groups_againstReference(list, reference);
        return { pair, group: pair?.find((name) => name !== reference) ?? group };
    }
    return { pair: [highest.group, lowest.group], group };
}

;// CONCATENATED MODULE: ./build/domain/fairness/judge-check.js











/** The rates a check compares: for a measure that needs it, of the favorable label. */
function checkMetrics(check, table) {
    const isOther = check.metric.needsFavorable && table.labels?.favorable === 'negative';
    return isOther ? [rate_metric/* FAVORABLE_NEGATIVE_RATE */.QS] : check.metric.groupMetrics;
}
/** The estimate: of the worst stratum, pooled over all of them, or what is lost against the baseline; and whose rates it is. */
function estimateOf({ check, table, policy, baseline }, rates) {
    if (baseline !== null)
        return baselineLoss(check, rates, table, baseline, policy);
    if (check.strata !== 'pooled')
        return { ...(0,family/* worstEstimate */.AQ)(check, rates, table, policy.undefined), rates };
    return { value: pooledValue(check, rates, table), stratum: (0,family/* allStrata */.dY)(table), rates };
}
/** Which groups are behind the estimate; pooled, those that the tests name, as rates over all levels may mislead. */
function responsible({ strata }, extremes, bounds) {
    if (strata !== 'pooled')
        return { worstPair: extremes.pair, worstGroup: extremes.group };
    const pair = bounds?.boundPair ?? null;
    return { worstPair: pair, worstGroup: pair?.[1] ?? null };
}
/** Of several control levels, which one the estimate is of. */
const whichLevel = ({ strata }, { level }) => strata.length > 1 && level !== null ? `; the estimate is the worst,${inLevel(level)}` : '';
function questionOf(check, table, context) {
    const { counts, policy } = context;
    // Pooled, a group may be small in a stratum: what it rests on are its rows in all of them.
    const judged = check.strata === 'pooled' ? { ...table, strata: [(0,family/* allStrata */.dY)(table)] } : table;
    const alpha = 1 - policy.confidenceLevel;
    const m = check.severity === 'error' ? context.families : Math.max(1, (0,family/* familiesOf */.m6)(check, table));
    return {
        check,
        table,
        families: (0,family/* makeFamilies */.Zp)(checkMetrics(check, counts), judged),
        policy,
        levels: { pass: alpha, fail: familyLevel(alpha, m) },
        baseline: check.against === 'baseline' ? context.baseline : null,
    };
}
/** The bounds by the rule that belongs to the check; null where it has none. */
function boundsOf({ check, table, families, policy, levels, baseline, }) {
    if ((0,fairness_reason/* reportOnlyReason */.fP)(check, policy) !== null)
        return null;
    // The tests of means do not hold for rows that are too few or too skewed, nor do their bounds.
    if (families.some(({ estimates, shortages }) => estimates.length > 0 && shortages.flat().length > 0)) {
        return null;
    }
    return baseline === null
        ? judgeFamilies(families, check, levels, table)
        : judgeBaselineFamilies(families, check, levels, table, baseline);
}
/** Judges a check of one feature. One that only warns is judged with its own families, as it changes nothing. */
function judgeCheck(check, table, context) {
    const { counts, policy, resampling } = context;
    const rates = checkMetrics(check, counts);
    const question = questionOf(check, table, context);
    const { value, stratum, rates: behind } = estimateOf(question, rates);
    const { favorable } = counts.labels ?? { favorable: null };
    const extremes = findExtremes(check, behind, stratum, favorable, table.reference);
    const bounds = boundsOf(question);
    // Of every stratum, which a pooled question has none of.
    const families = check.strata === 'pooled' ? (0,family/* makeFamilies */.Zp)(rates, table) : question.families;
    const decided = decide(question, value, bounds, extremes.pair);
    const isReported = policy.decision === 'bound' && (0,fairness_reason/* reportOnlyReason */.fP)(check, policy) !== null;
    return {
        check,
        feature: table.feature,
        control: stratum.level,
        estimate: value,
        lower: bounds?.lower ?? null,
        upper: bounds?.upper ?? null,
        pValueNoDifference: noDifferencePValue(families, resampling),
        verdict: decided.verdict,
        severity: isReported ? 'warn' : check.severity,
        reason: `${decided.reason}${whichLevel(table, stratum)}`,
        ...responsible(check, extremes, bounds),
        rowsNeeded: decided.needed,
    };
}


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ri: () => (/* binding */ MISSING_GROUP),
  WC: () => (/* binding */ cellOf),
  aK: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
// EXTERNAL MODULE: ./build/domain/fairness/fairness-policy.js
var fairness_policy = __webpack_require__(53257);
// EXTERNAL MODULE: ./build/domain/fairness/labels.js
var labels = __webpack_require__(63984);
;// CONCATENATED MODULE: ./build/domain/fairness/levels.js
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

;// CONCATENATED MODULE: ./build/domain/fairness/split-by-probability.js
/**
 * Rows of one true label whose prediction is a probability, as expected counts: the share p of every row is predicted
 * positive and the rest negative. Scores stay with the first part, so that each row is in one histogram.
 */
function splitByProbability(isTrue, count, sums) {
    const { sum = 0, weighted = 0, weightedSquares = 0 } = sums?.probability ?? {};
    const { weight, scores } = sums ?? {};
    const positive = {
        ...(weight === undefined ? {} : { weight: { sum: weighted, squares: weightedSquares } }),
        ...(scores === undefined ? {} : { scores }),
    };
    const negative = weight === undefined
        ? {}
        : { weight: { sum: weight.sum - weighted, squares: weight.squares - weightedSquares } };
    return [
        { cell: isTrue ? 'tp' : 'fp', count: sum, sums: positive },
        { cell: isTrue ? 'fn' : 'tn', count: count - sum, sums: negative },
    ];
}

;// CONCATENATED MODULE: ./build/domain/fairness/labelled-rows.js





/** The group of rows without a value, under `missing: group`. */
const MISSING_GROUP = '(missing)';
/** Orders places by file, as counted, and line. */
function earlier(counts) {
    const order = new Map(counts.files.map(({ path }, index) => [path, index]));
    return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}
/** One problem a column that has missing values where none may be. */
function missingValues(counts, columns, isAllowed) {
    const compare = earlier(counts);
    return columns.flatMap((column) => {
        if (isAllowed(column))
            return [];
        const { name, place, input } = column;
        const without = counts.combinations.filter(({ values }) => (values[place] ?? null) === null);
        const [first] = without.map((combination) => combination.first).sort(compare);
        if (first === undefined)
            return [];
        const rows = without.reduce((sum, { count }) => sum + count, 0);
        const message = `column \`${name}\` has no value here${rows === 1 ? '' : `, and in ${rows} rows in all`}`;
        const hint = 'Mend the file, or set `missing` to `group` or `drop`.';
        return [{ input, file: first.file, line: first.line, message, hint }];
    });
}
/** Each label of the label columns once, in order of its first row. */
function foundLabels(counts, kept, columns) {
    const compare = earlier(counts);
    const found = new Map();
    for (const { values, first } of kept) {
        for (const { place, input } of columns) {
            const text = values[place] ?? '';
            const name = (0,labels/* canonicalLabel */.Z)(text);
            const known = found.get(name);
            if (known !== undefined && compare(known.first, first) <= 0)
                continue;
            found.set(name, { text, input: input === 'y-true' ? 'y-true' : 'y-pred', first });
        }
    }
    return [...found.values()].sort((a, b) => compare(a.first, b.first));
}
const isLabel = ({ input }) => input === 'y-true' || input === 'y-pred';
const isFeature = ({ input }) => input === 'sensitive-features' || input === 'control-features';
/** Applies `missing`, and finds the labels. `places` says where each column stands in a combination. */
function readRows(counts, policy, task, places) {
    const columns = (0,fairness_policy/* policyColumns */.c)(policy, task).map(({ name, input }) => ({
        name,
        input,
        place: places.get(name) ?? -1,
    }));
    const isDropping = policy.missing === 'drop';
    const found = missingValues(counts, columns, (column) => isDropping || (policy.missing === 'group' && isFeature(column)));
    if (found.length > 0)
        return (0,result/* problems */.B)(...found);
    const kept = counts.combinations.filter(({ values }) => !isDropping || columns.every(({ place }) => (values[place] ?? null) !== null));
    if (kept.length === 0)
        return (0,result/* problems */.B)({ input: 'predictions', message: 'no row is left to judge' });
    const sum = (list) => list.reduce((n, { count }) => n + count, 0);
    return (0,result.ok)({
        labels: foundLabels(counts, kept, columns.filter(isLabel)),
        dropped: sum(counts.combinations) - sum(kept),
        withPositive: (positive) => labelledRows(kept, columns, policy, positive),
    });
}
function labelledRows(kept, columns, policy, positive) {
    const toRows = labeller(columns, positive);
    const places = new Map(columns.map(({ name, place }) => [name, place]));
    const rows = kept.flatMap((combination) => {
        const valueOf = (column) => combination.values[places.get(column) ?? -1] ?? MISSING_GROUP;
        return toRows(combination).map((row) => ({ ...row, valueOf }));
    });
    const distinct = (of) => new Set(rows.map(of));
    const features = columns.filter(isFeature).map(({ name }) => name);
    const levels = new Map(features.map((column) => [column, sortLevels(distinct((row) => row.valueOf(column)))]));
    const control = distinct((row) => JSON.stringify(policy.controlFeatures.map(row.valueOf)));
    return { rows, levels, controlLevels: control.size };
}
const CELLS = { true: { true: 'tp', false: 'fn' }, false: { true: 'fp', false: 'tn' } };
/** The cell of a true and a predicted label. */
const cellOf = (isTrue, isPredicted) => CELLS[`${isTrue}`][`${isPredicted}`];
/** Gives a combination its cell; two, in shares, where the prediction is a probability. */
function labeller(columns, positive) {
    const known = new Map();
    const isPositive = (text) => {
        const answer = known.get(text) ?? (0,labels/* canonicalLabel */.Z)(text) === positive;
        known.set(text, answer);
        return answer;
    };
    const truth = columns.find(({ input }) => input === 'y-true');
    const prediction = columns.find(({ input }) => input === 'y-pred');
    return ({ values, count, sums }) => {
        const rest = sums === undefined ? {} : { sums };
        if (truth === undefined)
            return [{ cell: null, count, ...rest }];
        const t = isPositive(values[truth.place] ?? '');
        if (prediction === undefined)
            return splitByProbability(t, count, sums);
        const p = isPositive(values[prediction.place] ?? '');
        return [{ cell: cellOf(t, p), count, ...rest }];
    };
}


/***/ }),

/***/ 63984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ canonicalLabel),
/* harmony export */   k: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24007);
/* harmony import */ var _shared_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);
/**
 * Which of two labels a cell holds, by Fairlearn's rules (`_get_labels_for_confusion_matrix`, 0.15.0): {0, 1} or
 * {-1, 1} with 1 positive, or any two labels with `positive-label`. Cells are compared as numbers where they are
 * numbers ("1.0" is 1), as 1 and 0 where they are booleans, else as text.
 */


const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** The one spelling of a label: a number without ornament, a boolean as 1 or 0, else the text itself. */
function canonicalLabel(text) {
    const word = text.trim().toLowerCase();
    if (word === 'true')
        return '1';
    if (word === 'false')
        return '0';
    if (!NUMBER.test(text))
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
    const isScore = names.some((name) => NUMBER.test(name) && !Number.isInteger(Number(name)));
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
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(at(stranger, message, hint));
    }
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ positive: '1', negative: names.has('-1') ? '-1' : '0', favorable: null });
}
/** Any two labels, one of them named as positive. */
function namedLabels(found, positiveLabel) {
    const positive = canonicalLabel(positiveLabel);
    const others = found.filter(({ text }) => canonicalLabel(text) !== positive);
    if (others.length > 1) {
        const names = found.map(({ text }) => canonicalLabel(text));
        const message = `positive label \`${positiveLabel}\` does not occur; the labels are ${quoted(names)}`;
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ input: 'positive-label', message, hint: (0,_shared_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(positiveLabel, names) });
    }
    const [other] = others;
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        positive,
        negative: other === undefined ? null : canonicalLabel(other.text),
        favorable: null,
    });
}
function withFavorable(labels, favorableLabel) {
    const favorable = canonicalLabel(favorableLabel);
    if (favorable === labels.positive)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...labels, favorable: 'positive' });
    // Where only the positive label is known, any other one is the negative class.
    if (labels.negative === null)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...labels, negative: favorable, favorable: 'negative' });
    if (favorable === labels.negative)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...labels, favorable: 'negative' });
    const names = [labels.positive, labels.negative];
    const message = `favorable label \`${favorableLabel}\` is neither of the labels ${quoted(names)}`;
    return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)({ input: 'favorable-label', message });
}
/**
 * The two labels of the files: `found` holds each label once, in order of its first row. Problems name the file and
 * the line of the first cell that is a third label or outside the classes.
 */
function readLabels(found, positiveLabel, favorableLabel) {
    const [, , third] = found;
    if (third !== undefined)
        return (0,_shared_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(tooMany(found, third));
    const labels = positiveLabel === null ? standardLabels(found) : namedLabels(found, positiveLabel);
    return labels.ok && favorableLabel !== null
        ? withFavorable(labels.value, favorableLabel)
        : labels;
}


/***/ }),

/***/ 46678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listedMetrics)
/* harmony export */ });
/* harmony import */ var _group_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);

/** The numbers a report lists for some rows: those whose sums are there. */
function listedMetrics(task, sample) {
    return _group_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUP_METRICS */ .iP.filter((metric) => {
        const needs = metric.basis === 'rate' ? 'labels' : metric.needs;
        if (needs === 'labels')
            return task === 'classification';
        return needs === 'score' ? sample.scores !== undefined : task === 'regression';
    });
}


/***/ }),

/***/ 55310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ RATE_METRICS),
/* harmony export */   QS: () => (/* binding */ FAVORABLE_NEGATIVE_RATE),
/* harmony export */   hN: () => (/* binding */ rateMetric),
/* harmony export */   oP: () => (/* binding */ rateIn),
/* harmony export */   ob: () => (/* binding */ rateValue)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77595);

const FAIRLEARN = 'fairlearn.metrics 0.15.0';
const SKLEARN = 'sklearn.metrics 1.9';
/** Every rate, by the order in which reports list them. */
const RATE_METRICS = [
    {
        basis: 'rate',
        name: 'selection_rate',
        formula: '(tp + fp) / n',
        denominator: 'rows',
        successes: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedOf */ .Js,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO,
        better: 'label',
        source: FAIRLEARN,
    },
    {
        basis: 'rate',
        name: 'true_positive_rate',
        formula: 'tp / (tp + fn)',
        denominator: 'positives',
        successes: ({ tp }) => tp,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .positivesOf */ .uH,
        better: 'high',
        source: FAIRLEARN,
    },
    {
        basis: 'rate',
        name: 'false_positive_rate',
        formula: 'fp / (fp + tn)',
        denominator: 'negatives',
        successes: ({ fp }) => fp,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .negativesOf */ .su,
        better: 'low',
        source: FAIRLEARN,
    },
    {
        basis: 'rate',
        name: 'true_negative_rate',
        formula: 'tn / (fp + tn)',
        denominator: 'negatives',
        successes: ({ tn }) => tn,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .negativesOf */ .su,
        better: 'high',
        source: FAIRLEARN,
    },
    {
        basis: 'rate',
        name: 'false_negative_rate',
        formula: 'fn / (tp + fn)',
        denominator: 'positives',
        successes: ({ fn }) => fn,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .positivesOf */ .uH,
        better: 'low',
        source: FAIRLEARN,
    },
    {
        basis: 'rate',
        name: 'accuracy_score',
        formula: '(tp + tn) / n',
        denominator: 'rows',
        successes: ({ tp, tn }) => tp + tn,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO,
        better: 'high',
        source: SKLEARN,
    },
    {
        basis: 'rate',
        name: 'precision_score',
        formula: 'tp / (tp + fp)',
        denominator: 'predicted positives',
        successes: ({ tp }) => tp,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedOf */ .Js,
        better: 'high',
        source: SKLEARN,
    },
    {
        basis: 'rate',
        name: 'recall_score',
        formula: 'tp / (tp + fn)',
        denominator: 'positives',
        successes: ({ tp }) => tp,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .positivesOf */ .uH,
        better: 'high',
        source: SKLEARN,
    },
    {
        basis: 'rate',
        name: 'zero_one_loss',
        formula: '1 - (tp + tn) / n',
        denominator: 'rows',
        successes: ({ fp, fn }) => fp + fn,
        trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO,
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
    basis: 'rate',
    name: 'selection_rate',
    formula: '(tn + fn) / n',
    denominator: 'rows',
    successes: ({ tn, fn }) => tn + fn,
    trials: _confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO,
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
    if ((0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts) === 0)
        return Number.NaN;
    // scikit-learn computes the loss from the accuracy; the quotient of errors would differ in the last bit.
    if (metric.name === 'zero_one_loss')
        return 1 - (counts.tp + counts.tn) / (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(counts);
    const { successes, trials } = rateIn(metric, counts);
    return trials === 0 ? 0 : successes / trials;
}


/***/ }),

/***/ 63903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ rowsReason),
/* harmony export */   Oi: () => (/* binding */ obstacleReason),
/* harmony export */   P1: () => (/* binding */ pointReason),
/* harmony export */   VD: () => (/* binding */ boundReason),
/* harmony export */   fP: () => (/* binding */ reportOnlyReason)
/* harmony export */ });
/* unused harmony export intervalText */
/* harmony import */ var _disparity_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34011);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58656);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80174);



/** The interval, e.g. `[0.112, 0.182]`. */
function intervalText({ lower, upper }, threshold) {
    return `[${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNumber */ .In)(lower, threshold)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNumber */ .In)(upper, threshold)}]`;
}
/** What the interval says, e.g. `the whole interval [0.112, 0.182] is above 0.10`. */
function boundReason(check, bounds, worst) {
    const { threshold, thresholdText } = check;
    const interval = intervalText(bounds, threshold);
    const isFloor = (0,_disparity_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFloor */ .hP)(check.metric.kind) && check.against === 'number';
    if (bounds.finding === 'open' && check.against === 'baseline') {
        return `what may be lost against the baseline, ${interval}, contains the margin ${threshold}: these rows neither show nor rule out that it is crossed`;
    }
    if (bounds.finding === 'open') {
        return `the interval ${interval} contains ${thresholdText}: these rows neither show nor rule out that it is crossed`;
    }
    const isAbove = (bounds.finding === 'broken') !== isFloor;
    const what = check.against === 'baseline' ? 'of the loss against the baseline ' : '';
    const limit = check.against === 'baseline' ? `the margin ${threshold}` : thresholdText;
    const sentence = `the whole interval ${what}${interval} is ${isAbove ? 'above' : 'below'} ${limit}`;
    const { boundPair } = bounds;
    const isOther = boundPair !== null && worst?.some((group) => !boundPair.includes(group)) === true;
    if (bounds.finding !== 'broken' || !isOther)
        return sentence;
    return `${sentence}, most clearly between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p4)(boundPair)}`;
}
/** What the bare number says; a small number of rows is not told. */
function pointReason(check, estimate, holds, minimumCell) {
    const { operator, threshold, thresholdText, metric } = check;
    if (check.against === 'baseline' && !Number.isNaN(estimate)) {
        return `the loss against the baseline, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNumber */ .In)(estimate, threshold)}, is ${holds ? 'within' : 'beyond'} the margin ${threshold}`;
    }
    if (Number.isNaN(estimate))
        return `${metric.name} is undefined (0 divided by 0)`;
    const value = metric.groupMetrics.length === 0
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsText */ .Xs)(estimate, minimumCell)
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNumber */ .In)(estimate, threshold);
    return `${value} is ${holds ? '' : 'not '}${operator} ${thresholdText}`;
}
/** How many rows would do; only how many times as many where that would tell a small number of rows. */
function rowsReason(needed, minimumCell = 0) {
    if (needed === null)
        return '';
    const entries = Object.entries(needed.groups);
    const isTelling = entries.some(([, rows]) => rows > 0 && rows / needed.scale < minimumCell);
    const shown = entries.slice(0, 4).map(([group, rows]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(rows)} of \`${group}\``);
    const more = entries.length > 4 ? `, … (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(entries.length)} groups)` : '';
    const times = needed.scale.toFixed(needed.scale < 10 ? 1 : 0);
    return `; about ${times} times the rows would probably decide, towards ${needed.to}${isTelling ? '' : `: ${shown.join(', ')}${more}`}`;
}
/** Why it cannot be decided, after what the numbers would say. */
function obstacleReason(sentence, list) {
    const [first, second, ...rest] = list.map(({ reason }) => reason);
    const also = second === undefined ? '' : `; also ${second}`;
    const more = rest.length === 0
        ? ''
        : `; and for ${rest.length} more such reason${rest.length === 1 ? '' : 's'}`;
    return `at best inconclusive, as ${first ?? ''}${also}${more} (${sentence})`;
}
const isComparable = ({ metric }) => metric.groupMetrics.every((rate) => rate.basis === 'rate' && (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairable */ .P3)(rate));
/** What of a check has no rule with known error rates. */
function unruled(check, policy) {
    const { metric, method, agg, strata, against } = check;
    const { sampleWeight, clusterId, yPredProbability } = policy;
    const values = metric.groupMetrics.flatMap(({ basis, name }) => basis === 'value' ? [name] : []);
    const isMean = metric.groupMetrics.some(({ basis }) => basis === 'mean');
    const isWeighted = sampleWeight !== undefined || clusterId !== undefined;
    // Each row is one draw that succeeds or does not.
    const isCounted = !isWeighted && yPredProbability === undefined;
    const rows = sampleWeight === undefined ? 'clusters' : 'sample weights';
    const isOfBaseline = against === 'baseline';
    const isPlain = method === 'between_groups' && agg === 'worst_case' && strata === 'worst_case';
    return [
        ...values,
        ...(isOfBaseline && (!isPlain || !isCounted || metric.kind === 'ratio' || !isComparable(check))
            ? ['a baseline with anything but differences and extremes of rates of independent rows']
            : []),
        ...(agg === 'mean' && method !== 'between_groups' ? [`agg mean with method ${method}`] : []),
        // Rows of one cluster are in both rates, which the limits of a sum take for independent.
        ...(agg === 'mean' && !isCounted && !isOfBaseline
            ? ['agg mean with sample weights, clusters or probabilities']
            : []),
        ...(isMean && method !== 'between_groups' ? [`${metric.name} with method ${method}`] : []),
        ...(isMean && isWeighted ? [`${metric.name} with ${rows}`] : []),
        ...(strata === 'pooled' && (isMean || !isCounted || method !== 'between_groups')
            ? ['strata pooled with anything but counted rates of independent rows between groups']
            : []),
    ];
}
/** Why a check that has no rule with known error rates is only reported. */
function reportOnlyReason(check, policy) {
    if (check.metric.groupMetrics.length === 0)
        return null;
    const words = unruled(check, policy);
    if (words.length === 0)
        return null;
    return `report-only: for ${words.join(' and ')} there is no decision rule with known error rates (\`decision: point\` decides by the bare number)`;
}


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ rateShortages),
  y: () => (/* binding */ sampleRates)
});

;// CONCATENATED MODULE: ./build/domain/statistics/cluster-size.js
/** Clusters of a group, with rows in the denominator, below which the level is not known to hold. */
const LEAST_CLUSTERS = 20;
/** Clusters with rows in the denominator of a rate. */
function clusterCount(clusters) {
    return clusters.reduce((count, { trials }) => count + (trials > 0 ? 1 : 0), 0);
}
function spreadOf({ rate, clusters, squares }) {
    const count = clusterCount(clusters);
    const total = clusters.reduce((sum, { trials }) => sum + trials, 0);
    const p = clusters.reduce((sum, { successes }) => sum + successes, 0) / total;
    let [residuals, sizes] = [0, 0];
    for (const { successes, trials } of clusters) {
        residuals += (successes - p * trials) ** 2;
        sizes += trials ** 2;
    }
    const failures = Math.max(0, squares.trials - squares.successes);
    const unit = rate.trials / squares.trials;
    return {
        count,
        isSilent: count < 2 || squares.successes <= 0 || failures <= 0,
        between: unit * (count / (count - 1)) * residuals,
        independent: unit * (squares.successes * (1 - p) ** 2 + failures * p ** 2),
        binomial: rate.trials * p * (1 - p),
        pairs: Math.max(0, sizes / squares.trials - 1),
    };
}
/** The correlation of two rows of one cluster, over all groups (moments: Donner & Klar 2000, §3). */
function sharedCorrelation(spreads) {
    let [excess, pairs] = [0, 0];
    for (const { isSilent, between, independent, binomial, pairs: own } of spreads) {
        if (isSilent)
            continue;
        excess += between - independent;
        pairs += binomial * own;
    }
    return pairs > 0 ? Math.min(1, Math.max(0, excess / pairs)) : 0;
}
function clusteredRate({ rate }, spread, correlation) {
    const { count, isSilent, between, independent, pairs } = spread;
    const share = rate.successes / rate.trials;
    const effect = Math.max(1, 1 + correlation * pairs, isSilent ? 1 : between / independent);
    const trials = isSilent ? Math.min(count, rate.trials / effect) : rate.trials / effect;
    return { successes: share * trials, trials, independent: count };
}
/**
 * The rates of independent rows that stand for rates of rows in clusters, one a group: successes p̂ n* of n* = n / deff trials, with
 * deff the largest of 1, the group's own design effect (between-cluster variance of its residual sums over what
 * independent rows would have: Rao & Scott 1992, Biometrics 48:577) and the one that the correlation within clusters over all
 * groups gives (own ones of few clusters are too often too small). Where every row has the same outcome n* is at
 * most the number of clusters. `independent` is the number of clusters.
 */
function clusteredRates(groups) {
    const spreads = groups.map(spreadOf);
    const correlation = sharedCorrelation(spreads);
    return groups.map((group, index) => {
        const spread = spreads[index];
        return spread === undefined || group.rate.trials === 0
            ? { ...group.rate, independent: spread?.count ?? 0 }
            : clusteredRate(group, spread, correlation);
    });
}
/** Too few clusters: the level is known to hold from 20 clusters with rows in the denominator on. */
function clusterShortage({ clusters }) {
    const has = clusterCount(clusters);
    return has >= LEAST_CLUSTERS ? null : { has, needs: LEAST_CLUSTERS, what: 'clusters' };
}

;// CONCATENATED MODULE: ./build/domain/statistics/effective-size.js
/** Rows of a denominator below which the level is not known to hold with weights. */
const LEAST_WEIGHTED_ROWS = 100;
/** Weights whose Kish size falls short of the rows by less than this share differ by rounding only. */
const ROUNDING = 1e-9;
/** Effective successes, or failures, of a group below which their weights are also judged by those of the other groups. */
const FEW = 30;
const failuresOf = ({ successes, trials }) => Math.max(0, trials - successes);
function outcome(sum, squares) {
    return sum > 0 && squares > 0
        ? { size: sum ** 2 / squares, weight: squares / sum }
        : { size: 0, weight: 0 };
}
const outcomesOf = ({ sums, squares }) => [
    outcome(sums.successes, squares.successes),
    outcome(failuresOf(sums), failuresOf(squares)),
];
/**
 * How many times more a success weighs than a failure, over all groups: the geometric mean of the groups' quotients, which
 * does not depend on the scale of the weights in any group.
 */
function weightQuotient(groups) {
    let [sum, total] = [0, 0];
    for (const group of groups) {
        const [success, failure] = outcomesOf(group);
        const size = Math.min(success.size, failure.size);
        if (size <= 0)
            continue;
        sum += size * Math.log(success.weight / failure.weight);
        total += size;
    }
    return total > 0 ? Math.exp(sum / total) : 1;
}
/** Kish's effective size (Σw)²/Σw² (L. Kish 1965, Survey Sampling, §11.7); at most the number of rows; 0 without weight. */
function kishSize({ rows, sums, squares }) {
    if (!(squares.trials > 0))
        return 0;
    return Math.min(rows.trials, sums.trials ** 2 / squares.trials);
}
/** Few rows say little about what such rows weigh: the heavier of them and of what the other outcome leads to expect. */
const heavier = ({ size, weight }, expected) => size >= FEW ? weight : Math.max(weight, expected);
/**
 * The size at which a binomial rate has the linearised (Taylor) variance of the ratio Σwy/Σw, in the form that stays
 * defined at rates of 0 and 1.
 */
function linearisedSize(group, rate, quotient) {
    const [success, failure] = outcomesOf(group);
    const ofSuccess = heavier(success, quotient * failure.weight);
    const ofFailure = heavier(failure, success.weight / quotient);
    return group.sums.trials / ((1 - rate) * ofSuccess + rate * ofFailure);
}
function effectiveRate(group, quotient) {
    const { rows, sums } = group;
    const kish = kishSize(group);
    if (kish === 0)
        return { successes: 0, trials: 0 };
    if (quotient === 1 && kish >= rows.trials * (1 - ROUNDING))
        return rows;
    const rate = Math.min(1, sums.successes / sums.trials);
    const trials = Math.min(kish, linearisedSize(group, rate, quotient));
    return { successes: rate * trials, trials };
}
/**
 * The unweighted rates that stand for weighted ones in tests, one a group: successes p̂ n* of n* trials, with n* the smaller of
 * Kish's and the linearised size
 *
 *     n_lin = Σw / ((1 − p̂) ω₁ + p̂ ω₀)        ω_y = Σw²/Σw over the rows with outcome y
 *
 * Kish's alone breaks when weights go with the outcome (reweighing, class balancing). With fewer than 30 effective
 * rows of an outcome, ω is at least what the other outcome's and the quotient of all groups give. All weights equal is
 * exactly the rate of the rows; a common factor on the weights of a group changes nothing.
 */
function effectiveRates(groups) {
    const quotient = weightQuotient(groups);
    const same = Math.abs(quotient - 1) < ROUNDING ? 1 : quotient;
    return groups.map((group) => effectiveRate(group, same));
}
/** Too few rows for weights: the level is known to hold from 100 rows of a denominator on. `what` are its rows, in words. */
function weightShortage({ rows }, what) {
    if (rows.trials >= LEAST_WEIGHTED_ROWS)
        return null;
    return { has: rows.trials, needs: LEAST_WEIGHTED_ROWS, what: `weighted ${what}` };
}

// EXTERNAL MODULE: ./build/domain/fairness/rate-metric.js
var rate_metric = __webpack_require__(55310);
;// CONCATENATED MODULE: ./build/domain/fairness/sample-rate.js
/** Rates as the tests take them: successes of independent trials, whatever the rows weigh and depend on. */



function weightedRate(metric, { counts, weights }) {
    if (weights === undefined)
        return undefined;
    return {
        rows: (0,rate_metric/* rateIn */.oP)(metric, counts),
        sums: (0,rate_metric/* rateIn */.oP)(metric, weights.sums),
        squares: (0,rate_metric/* rateIn */.oP)(metric, weights.squares),
    };
}
function sample_rate_clusteredRate(metric, { counts, weights, clusters }, rate) {
    if (clusters === undefined)
        return undefined;
    return {
        rate,
        clusters: clusters.map((cluster) => (0,rate_metric/* rateIn */.oP)(metric, cluster)),
        squares: (0,rate_metric/* rateIn */.oP)(metric, weights?.squares ?? counts),
    };
}
const isThere = (value) => value !== undefined;
/**
 * The rates of groups that are judged together. With sample weights or clusters they are those of the effective
 * sizes (docs/fairness.md); otherwise the counts themselves.
 */
function sampleRates(metric, samples) {
    const weighted = samples.map((sample) => weightedRate(metric, sample)).filter(isThere);
    const rates = weighted.length < samples.length
        ? samples.map(({ counts }) => (0,rate_metric/* rateIn */.oP)(metric, counts))
        : effectiveRates(weighted);
    const clustered = samples
        .map((sample, index) => sample_rate_clusteredRate(metric, sample, rates[index] ?? NO_RATE))
        .filter(isThere);
    return clustered.length < samples.length ? rates : clusteredRates(clustered);
}
const NO_RATE = { successes: 0, trials: 0 };
/** What a rate of a sample falls short of: rows where they are weighted, clusters where they are clustered. */
function rateShortages(metric, sample) {
    const weighted = weightedRate(metric, sample);
    const clustered = sample_rate_clusteredRate(metric, sample, (0,rate_metric/* rateIn */.oP)(metric, sample.counts));
    return [
        weighted === undefined ? null : weightShortage(weighted, metric.denominator),
        clustered === undefined ? null : clusterShortage(clustered),
    ].filter((shortage) => shortage !== null);
}


/***/ }),

/***/ 59137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ joinSamples),
/* harmony export */   b5: () => (/* binding */ NO_SAMPLE),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _regression_add_error_sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85408);
/* harmony import */ var _scores_add_histograms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62622);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77595);



/** Rows of a sample. */
const sampleRows = ({ counts, errors }) => errors?.rows ?? (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(counts);
const addWeights = (a, b) => ({
    sums: (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .addConfusion */ .YB)(a.sums, b.sums),
    squares: (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .addConfusion */ .YB)(a.squares, b.squares),
});
/** A member of the samples that have it, put together; nothing where none has. */
function joined(samples, key, join) {
    const parts = samples.flatMap((sample) => {
        const part = sample[key];
        return part === undefined ? [] : [part];
    });
    return parts.length === 0 ? {} : { [key]: join(parts) };
}
const joinScores = (parts) => ({
    positives: (0,_scores_add_histograms_js__WEBPACK_IMPORTED_MODULE_0__/* .addHistograms */ .B)(parts.map(({ positives }) => positives)),
    negatives: (0,_scores_add_histograms_js__WEBPACK_IMPORTED_MODULE_0__/* .addHistograms */ .B)(parts.map(({ negatives }) => negatives)),
});
/** Disjoint samples together. Their clusters are put side by side: one with rows in two of them counts as two. */
function joinSamples(samples) {
    return {
        counts: samples.reduce((sum, { counts }) => (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .addConfusion */ .YB)(sum, counts), _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROWS */ .c6),
        ...joined(samples, 'weights', (parts) => parts.reduce(addWeights)),
        ...joined(samples, 'clusters', (parts) => parts.flat()),
        ...joined(samples, 'scores', joinScores),
        ...joined(samples, 'errors', (parts) => parts.reduce(_regression_add_error_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .addErrorSums */ .I)),
    };
}
/** No rows. */
const NO_SAMPLE = { counts: _confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROWS */ .c6 };


/***/ }),

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ shortNumber),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
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
/** A number of rows, of which small ones are personal data; effective sizes and expected predictions are fractions. */
function rowsText(rows, minimumCell = 0) {
    if (rows > 0 && rows < minimumCell)
        return `fewer than ${minimumCell}`;
    return Number.isInteger(rows) ? wholeNumber(rows) : `effectively ${rows.toFixed(1)}`;
}
/** A whole number with thousands separated, the same in every locale. */
function wholeNumber(value) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addErrorSums)
/* harmony export */ });
const OPTIONAL = ['absoluteCubes', 'sixthPowers', 'predictions'];
/** Sums that some rows do not have, for one because they are weighted: of both together only where both have them. */
function addOptional(a, b) {
    return Object.fromEntries(OPTIONAL.flatMap((name) => {
        const [first, second] = [a[name], b[name]];
        return first === undefined || second === undefined ? [] : [[name, first + second]];
    }));
}
/** The sums of two disjoint sets of rows together (means after Chan, Golub & LeVeque 1983). */
function addErrorSums(a, b) {
    const weight = a.weight + b.weight;
    const apart = b.truthMean - a.truthMean;
    const share = weight === 0 ? 0 : b.weight / weight;
    return {
        rows: a.rows + b.rows,
        weight,
        weightSquares: a.weightSquares + b.weightSquares,
        absolute: a.absolute + b.absolute,
        square: a.square + b.square,
        absoluteSpread: a.absoluteSpread + b.absoluteSpread,
        squareSpread: a.squareSpread + b.squareSpread,
        fourthSpread: a.fourthSpread + b.fourthSpread,
        ...addOptional(a, b),
        truthMean: a.truthMean + apart * share,
        truthSquares: a.truthSquares + b.truthSquares + apart * apart * a.weight * share,
    };
}


/***/ }),

/***/ 62622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ addHistograms)
});

;// CONCATENATED MODULE: ./build/domain/scores/score-histogram.js
/** No row. */
const NO_SCORES = {
    values: new Float64Array(0),
    counts: new Float64Array(0),
    weights: new Float64Array(0),
    bits: 53,
};

;// CONCATENATED MODULE: ./build/domain/scores/add-histograms.js

/** The scores of disjoint sets of rows together; rounded where one of them is. */
function addHistograms(parts) {
    const filled = parts.filter(({ values }) => values.length > 0);
    const [first = NO_SCORES, ...rest] = filled;
    if (rest.length === 0)
        return first;
    const size = filled.reduce((sum, { values }) => sum + values.length, 0);
    const all = new Float64Array(size);
    let at = 0;
    for (const { values } of filled) {
        all.set(values, at);
        at += values.length;
    }
    const values = distinct(all.sort());
    const counts = new Float64Array(values.length);
    const weights = new Float64Array(values.length);
    for (const part of filled)
        addInto(counts, weights, values, part);
    return { values, counts, weights, bits: Math.min(...filled.map(({ bits }) => bits)) };
}
function distinct(sorted) {
    return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}
/** Both lists ascend, so that one walk finds every place. */
function addInto(counts, weights, values, part) {
    let place = 0;
    for (const [index, value] of part.values.entries()) {
        while (values[place] !== value)
            place++;
        counts[place] = (counts[place] ?? 0) + (part.counts[index] ?? 0);
        weights[place] = (weights[place] ?? 0) + (part.weights[index] ?? 0);
    }
}


/***/ }),

/***/ 32680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meanScore)
/* harmony export */ });
/* harmony import */ var _each_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26651);

/**
 * Mean score of some rows, Σws / Σw; NaN without weight. Of the positive rows of a group it is what balance for the
 * positive class compares between groups, of its negative rows balance for the negative class (Kleinberg, Mullainathan
 * and Raghavan 2016).
 */
function meanScore(histogram) {
    return (0,_each_score_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedScores */ .lT)(histogram) / (0,_each_score_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(histogram);
}


/***/ }),

/***/ 26651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ areProbabilities),
/* harmony export */   lT: () => (/* binding */ weightedScores),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   z$: () => (/* binding */ forEachScore)
/* harmony export */ });
/**
 * Calls back with every distinct score of two sets of rows, from the highest down, and the summed sample weights of
 * either set at it. Both lists ascend, so that one walk from their ends does it.
 */
function forEachScore(positives, negatives, visit) {
    let p = positives.values.length - 1;
    let n = negatives.values.length - 1;
    while (p >= 0 || n >= 0) {
        const ofPositives = positives.values[p] ?? -Infinity;
        const ofNegatives = negatives.values[n] ?? -Infinity;
        const score = Math.max(ofPositives, ofNegatives);
        const positive = p >= 0 && ofPositives === score ? (positives.weights[p--] ?? 0) : 0;
        const negative = n >= 0 && ofNegatives === score ? (negatives.weights[n--] ?? 0) : 0;
        visit(score, positive, negative);
    }
}
/** Σw of some rows. */
function weightOf(histogram) {
    let sum = 0;
    for (const weight of histogram.weights)
        sum += weight;
    return sum;
}
/** Σws of some rows. */
function weightedScores(histogram) {
    let sum = 0;
    histogram.values.forEach((score, i) => (sum += score * (histogram.weights[i] ?? 0)));
    return sum;
}
/** Whether every score is from 0 to 1: probabilities, as log loss, Brier score and calibration need. */
function areProbabilities(...histograms) {
    return histograms.every(({ values }) => values.length === 0 || ((values[0] ?? 0) >= 0 && (values.at(-1) ?? 0) <= 1));
}


/***/ }),

/***/ 99495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   No: () => (/* binding */ skewnessOf),
/* harmony export */   nf: () => (/* binding */ meanMoments),
/* harmony export */   vu: () => (/* binding */ estimateShortages)
/* harmony export */ });
/* unused harmony exports LEAST_ROWS, MOST_SKEWNESS */
/** Rows below which nothing is known of how the rules hold. */
const LEAST_ROWS = 30;
/**
 * The skewness of an estimate, in absolute value, up to which the rules are known to hold; of a mean n ≥ 25 γ² (W. G.
 * Cochran 1977, Sampling Techniques, §2.15). It keeps heavy tails out: there a few rows that happen not to be in the file
 * would decide.
 */
const MOST_SKEWNESS = 0.2;
/** Variance and third cumulant of the mean of n rows from their unbiased second and third central moments. */
function meanMoments(n, squares, cubes) {
    const variance = squares / (n - 1) / n;
    return { variance, third: n < 3 ? 0 : cubes / ((n - 1) * (n - 2)) / n };
}
/** The mean of n rows, from Σ(x − mean)² and Σ(x − mean)³. */
function meanEstimate(n, mean, squares, cubes) {
    return { value: mean, ...meanMoments(n, squares, cubes), degrees: n - 1, rows: n };
}
/** Skewness of the sampling distribution: κ₃ / κ₂^(3/2). */
const skewnessOf = ({ variance, third }) => third / variance ** 1.5;
/**
 * What an estimate lacks for the tests to hold: rows, variation, or rows in relation to their skewness. `what` are the rows, in words.
 */
function estimateShortages(estimate, what) {
    const { rows, variance } = estimate;
    if (rows < LEAST_ROWS)
        return [{ has: rows, needs: LEAST_ROWS, what }];
    if (!(variance > 0))
        return [{ has: 1, needs: 2, what: `distinct values of ${what}` }];
    const skewness = Math.abs(skewnessOf(estimate));
    if (skewness <= MOST_SKEWNESS)
        return [];
    const needs = Math.ceil(rows * (skewness / MOST_SKEWNESS) ** 2);
    return [{ has: rows, needs, what: `${what} of so skewed values` }];
}


/***/ }),

/***/ 64316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ homogeneity)
});

// EXTERNAL MODULE: ./build/domain/statistics/normal.js
var normal = __webpack_require__(86718);
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
    let sum = isOdd ? 2 * (0,normal/* normalCdf */.vr)(-Math.sqrt(x)) : 0;
    // The first term is e^(−x/2) (x/2)^a / Γ(a + 1) with a = ½ or 0; Γ(3/2) = √π/2.
    let a = isOdd ? 0.5 : 0;
    let logTerm = -half + (isOdd ? 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) : 0);
    for (; a < degrees / 2 - 0.25; a++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / (a + 1));
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/domain/statistics/homogeneity.js
/** One test of "all groups have the same rate", whatever their number. */

/**
 * Pearson's χ² over groups with trials (`scipy.stats.chi2_contingency` without correction). Undefined with fewer than two
 * such groups, or where all or none succeed.
 */
function homogeneity(rates) {
    const groups = rates.filter(({ trials }) => trials > 0);
    const trials = groups.reduce((sum, rate) => sum + rate.trials, 0);
    const successes = groups.reduce((sum, rate) => sum + rate.successes, 0);
    if (groups.length < 2 || successes === 0 || successes === trials)
        return undefined;
    let statistic = 0;
    let leastExpected = Infinity;
    for (const rate of groups) {
        const expected = (rate.trials * successes) / trials;
        const rest = (rate.trials * (trials - successes)) / trials;
        statistic +=
            (rate.successes - expected) ** 2 / expected +
                (rate.trials - rate.successes - rest) ** 2 / rest;
        leastExpected = Math.min(leastExpected, expected, rest);
    }
    const degrees = groups.length - 1;
    return { statistic, degrees, pValue: chiSquareUpperTail(statistic, degrees), leastExpected };
}


/***/ }),

/***/ 86718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
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
const ratio = (x, [above, below]) => polynomial(x, above) / polynomial(x, below);
/** Quantile Φ⁻¹(p) for p in [0, 1]; ±Infinity at the ends, NaN outside. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * ratio(0.180625 - q * q, WICHURA.centre);
    const tail = q < 0 ? p : 1 - p;
    if (tail === 0)
        return q < 0 ? -Infinity : Infinity;
    const r = Math.sqrt(-Math.log(tail));
    const size = r <= 5 ? ratio(r - 1.6, WICHURA.middle) : ratio(r - 5, WICHURA.tail);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 99315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateOf)
/* harmony export */ });
/** successes / trials; NaN without trials. */
function rateOf({ successes, trials }) {
    return successes / trials;
}


/***/ }),

/***/ 32582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ axisNumber),
/* harmony export */   SQ: () => (/* binding */ placesOn),
/* harmony export */   g0: () => (/* binding */ axisMarks)
/* harmony export */ });
/** Round steps (1, 2, 5 × 10ⁿ) that give at most six marks over the range. */
function axisStep(range) {
    const rough = range / 6;
    const power = 10 ** Math.floor(Math.log10(rough));
    return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
/** Values to mark, ascending, all inside the range. */
function axisMarks([from, to]) {
    const step = axisStep(to - from);
    const first = Math.ceil(from / step - 1e-9);
    const count = Math.floor((to - from) / step + 1e-9) + 1;
    return Array.from({ length: count }, (_, index) => (first + index) * step).filter((mark) => mark <= to);
}
/** The places of an axis. */
function placesOn([from, to]) {
    return (value) => `${Number((((value - from) / (to - from)) * 100).toFixed(3))}%`;
}
/** A number beside an axis. */
const axisNumber = (value) => String(Number(value.toPrecision(6)));


/***/ }),

/***/ 86607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ htmlTable)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);

/**
 * A table in a box that scrolls by itself when the page is narrow; with `cards` a row becomes a card there instead, for a
 * table that has to be read whole.
 */
function htmlTable(columns, rows, shape = 'scrolls') {
    const title = (index) => columns[index]?.title ?? '';
    const kind = (index) => columns[index]?.kind ?? 'text';
    const head = columns.map((column, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col" class="${kind(index)}">${column.title}</th>`);
    const body = rows.map((cells) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr>
        ${cells.map((cell, index) => shape === 'cards'
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td class="${kind(index)}" data-title="${title(index)}">${cell}</td>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td class="${kind(index)}">${cell}</td>`)}
      </tr> `);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll${shape === 'cards' ? ' cards' : ''}" tabindex="0">
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


/***/ }),

/***/ 45138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

function render(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(part);
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


/***/ }),

/***/ 35524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ sheetHtml),
/* harmony export */   RD: () => (/* binding */ foldedSheetHtml),
/* harmony export */   zB: () => (/* binding */ sheetMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86607);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42787);




/** Characters of a cell that are shown: a name of ten thousand is nothing to read. */
const CELL = 80;
/** Rows of a table on a page, and in a comment. */
const PAGE_ROWS = 500;
const COMMENT_ROWS = 50;
const leftOut = ({ rows }, most, where) => rows.length > most ? `${rows.length - most} more rows are in the ${where} report.` : undefined;
/** The table of a page; at most 500 rows, and how many more there are. */
function sheetHtml(sheet) {
    const { columns, rows } = sheet;
    const cell = (text, index) => {
        const shown = columns[index]?.kind === 'wide' ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, CELL);
        return columns[index]?.kind === 'code' ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<code>${shown}</code>` : shown;
    };
    const more = leftOut(sheet, PAGE_ROWS, 'JSON');
    const table = (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlTable */ .I)(columns.map(({ title, kind = 'text' }) => ({ title, kind: kind === 'code' ? 'text' : kind })), rows.slice(0, PAGE_ROWS).map((cells) => cells.map(cell)));
    return more === undefined
        ? table
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${table}
        <p class="soft">${more}</p>`;
}
/** The table of a page, folded away under its title where it has more than `mostOpen` rows. */
function foldedSheetHtml(title, sheet, mostOpen) {
    if (sheet.rows.length <= mostOpen)
        return sheetHtml(sheet);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<details>
    <summary>${title} (${sheet.rows.length})</summary>
    ${sheetHtml(sheet)}
  </details>`;
}
/** The table of a comment; at most 50 rows, and how many more there are. */
function sheetMarkdown(sheet) {
    const { columns, rows } = sheet;
    const cell = (text, index) => columns[index]?.kind === 'code' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text, 80) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text, 80);
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)(columns.map(({ title, kind }) => ({ title, align: kind === 'number' ? 'right' : 'left' })), rows.slice(0, COMMENT_ROWS).map((cells) => cells.map(cell)));
    const more = leftOut(sheet, COMMENT_ROWS, 'HTML');
    return more === undefined ? table : `${table}\n\n${more}`;
}


/***/ }),

/***/ 72116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ leadsInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path that may not exist yet leads, links followed as far as there is something. Absolute. */
async function realPlace(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!isMissing || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/**
 * Whether what is written to a path arrives in the folder or below it: a link on the way, which a checkout may hold, must not lead
 * elsewhere. Both absolute; neither has to exist.
 */
async function leadsInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realPlace(folder), await realPlace(path));
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}


/***/ }),

/***/ 91304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ rawValue),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95743);

/** `model-name` → `modelName`. */
function camelCase(name) {
    return name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
const given = (value) => value === undefined || value.trim() === '' ? undefined : value;
/** The raw text of one input: said, from its environment variable, or its default. */
function rawValue(name, field, source) {
    const fallback = source.onGitHub ? undefined : field.laptopDefault;
    const fromEnvironment = field.environment === undefined ? undefined : source.environment[field.environment];
    const standard = field.default?.includes('${{') === true ? undefined : field.default;
    return given(source.value(name)) ?? given(fromEnvironment) ?? fallback ?? standard;
}
/** Parses every input and reports every problem together. */
function parseInputs(schema, source) {
    const found = {};
    const wrong = [];
    for (const [name, field] of Object.entries(schema)) {
        const raw = rawValue(name, field, source);
        if (raw === undefined) {
            if (field.required || isNeeded(field, schema, source))
                wrong.push(missing(name, field));
            found[camelCase(name)] = undefined;
            continue;
        }
        const parsed = field.parse(raw);
        if (parsed.ok)
            found[camelCase(name)] = parsed.value;
        else
            wrong.push(...parsed.problems.map((problem) => ({ input: name, ...problem })));
    }
    return wrong.length > 0 ? { ok: false, problems: wrong } : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
/** Whether an input is needed because nothing was said in its place. */
function isNeeded({ neededUnless }, schema, source) {
    return (neededUnless?.every((name) => {
        const other = schema[name];
        return other === undefined || rawValue(name, other, source) === other.default;
    }) ?? false);
}
function missing(name, field) {
    const choices = field.choices?.map((word) => `\`${word}\``).join(' or ');
    const variable = field.environment === undefined ? '' : ` or the environment variable ${field.environment}`;
    const instead = (field.neededUnless ?? []).map((other) => `, or \`${other}\``).join('');
    const hint = choices === undefined ? `Set \`${name}\`${variable}${instead}.` : `Say ${choices}${variable}.`;
    return { message: `\`${name}\` is missing`, input: name, hint };
}


/***/ })

};
