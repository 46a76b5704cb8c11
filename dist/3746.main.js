export const id = 3746;
export const ids = [3746,4007];
export const modules = {

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

/***/ 98554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ artifactInputs),
/* harmony export */   RW: () => (/* binding */ workingDirectoryInput),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   fF: () => (/* binding */ runIdInput),
/* harmony export */   jy: () => (/* binding */ optionalPlatformInputs),
/* harmony export */   uK: () => (/* binding */ requireGatesInput),
/* harmony export */   xP: () => (/* binding */ platformInputs)
/* harmony export */ });
/* harmony import */ var _shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24686);

/** Descriptions of inputs whose kind differs between actions and whose meaning does not. */
const meaning = {
    experimentName: 'MLflow experiment; by default the one in the job file, else the name of the repository.',
    timeoutSeconds: 'Longest time for the work of this step, in seconds.',
    tags: 'Tags, one `name=value` a line. Names that begin with `ml-actions.` are written by these actions alone.',
    modelPath: 'The model. With `run-id`: an artifact of the run or the name of a logged model, needed only when the run has several. Without: a file or folder on this machine.',
};
/** Inputs that choose and reach a platform; the same text in every action. */
const platformInputs = {
    platform: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['local', 'azureml'], {
        description: 'Where it runs: `local` (this machine, no cloud) or `azureml`. Must be said on GitHub Actions (by a gate only with `run-id`); `local` on a laptop.',
        required: true,
        laptopDefault: 'local',
    }),
    'subscription-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Azure subscription of the workspace.',
        environment: 'AZURE_SUBSCRIPTION_ID',
    }),
    'resource-group': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Resource group of the workspace.',
        environment: 'AZURE_RESOURCE_GROUP',
    }),
    'workspace-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Azure Machine Learning workspace.',
        environment: 'AZURE_ML_WORKSPACE',
    }),
    'tenant-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Entra tenant of the workload identity.',
        environment: 'AZURE_TENANT_ID',
    }),
    'client-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Application (client) id of the workload identity.',
        environment: 'AZURE_CLIENT_ID',
    }),
    'azure-credential': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['oidc', 'secret', 'cli', 'managed-identity'], {
        description: 'How to sign in to Azure: `oidc` (workload identity federation), `secret` (AZURE_CLIENT_SECRET), `cli` (an `az login` session) or `managed-identity`. Never a silent fallback from one to another.',
        default: 'oidc',
    }),
    'tracking-uri': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'An MLflow server, when tracking does not live on the platform (`MLFLOW_TRACKING_TOKEN`, or `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, are honoured).',
    }),
};
const { platform: needed, ...reach } = platformInputs;
/** The same for a command that needs a platform only when it is asked to reach a run. */
const optionalPlatformInputs = {
    platform: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['local', 'azureml'], {
        description: needed.description,
        laptopDefault: 'local',
    }),
    ...reach,
};
/** The MLflow run a step reads from or writes to. */
const runIdInput = {
    'run-id': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The MLflow run the step reads from or writes to (on Azure ML and local: the job name).',
    }),
};
/** Base of relative paths. */
const workingDirectoryInput = {
    'working-directory': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ description: 'Base of every relative path.', default: '.' }),
};
/** Inputs about how a result is shown. */
const reportInputs = {
    'output-directory': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Where report files are written.',
        default: 'ml-actions-report',
    }),
    'github-token': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Token for the pull request comment. Without one, or with a read-only one (forks), there is the summary only, and a notice.',
        default: '${{ github.token }}',
        secret: true,
    }),
    comment: (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['auto', 'never'], {
        description: 'The pull request comment: `auto` (on pull requests) or `never`.',
        default: 'auto',
    }),
};
/** Inputs about the artifact that holds the report; used by the manifest alone. */
const artifactInputs = {
    'upload-report': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Whether the report folder is uploaded as an artifact.',
        default: 'true',
    }),
    'artifact-name': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of that artifact; by default `ml-actions-` and the name of the gate.',
    }),
};
/** Which gates must have passed before a model is registered or deployed. */
const requireGatesInput = {
    'require-gates': (0,_shared_input_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Gates that must be recorded for this model and must have passed, by name. Without it at least one gate must be recorded and all recorded must have passed. `none` switches the check off, is recorded, and never leads to `gates-passed`.',
    }),
};


/***/ }),

/***/ 24686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ assignments),
  zM: () => (/* binding */ fields_boolean),
  Yq: () => (/* binding */ choice),
  nd: () => (/* binding */ integer),
  Mn: () => (/* binding */ lines),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ae: () => (/* binding */ path),
  Qq: () => (/* binding */ fields_text)
});

// EXTERNAL MODULE: ./build/shared/nearest-names.js
var nearest_names = __webpack_require__(24007);
// EXTERNAL MODULE: ./build/shared/result.js
var result = __webpack_require__(95743);
;// CONCATENATED MODULE: ./build/shared/input/field.js
/** Builds a field of one kind from its options. */
function field(kind, options, parse, choices) {
    const { required = false, ...rest } = options;
    return {
        kind,
        ...rest,
        required,
        ...(choices === undefined ? {} : { choices }),
        parse: parse,
    };
}

;// CONCATENATED MODULE: ./build/shared/input/fields.js



/** Free text, trimmed. */
const fields_text = (options) => field('text', options, (raw) => (0,result.ok)(raw.trim()));
/** A path, relative to the working directory. */
const path = (options) => field('path', options, (raw) => raw.includes('\0') ? (0,result/* problems */.B)({ message: 'a path cannot hold a NUL' }) : (0,result.ok)(raw.trim()));
/** One of the given words. */
const choice = (choices, options) => field('choice', options, (raw) => {
    const found = choices.find((name) => name === raw.trim());
    if (found !== undefined)
        return (0,result.ok)(found);
    return (0,result/* problems */.B)({
        message: `\`${raw.trim()}\` is not a choice`,
        hint: (0,nearest_names.didYouMean)(raw, choices),
    });
}, choices);
const words = new Map([
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
/** YAML 1.2 core schema words only: a typo must not silently mean false. */
const fields_boolean = (options) => field('boolean', options, (raw) => {
    const value = words.get(raw.trim());
    return value === undefined
        ? (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is neither \`true\` nor \`false\`` })
        : (0,result.ok)(value);
});
const inRange = (value, range) => value >= range.min && value <= range.max
    ? (0,result.ok)(value)
    : (0,result/* problems */.B)({ message: `${value} is not between ${range.min} and ${range.max}` });
/** A whole number in decimal digits. */
const integer = (range, options) => field('integer', options, (raw) => /^[+-]?\d{1,15}$/.test(raw.trim())
    ? inRange(Number(raw), range)
    : (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is not a whole number` }));
/** A finite decimal number. */
const number = (range, options) => field('number', options, (raw) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(raw.trim())
    ? inRange(Number(raw), range)
    : (0,result/* problems */.B)({ message: `\`${raw.trim()}\` is not a number` }));
/** Names separated by commas or new lines; none may be empty or come twice. */
const list = (options) => field('list', options, (raw) => {
    const names = raw.split(/[,\n]/).map((name) => name.trim());
    const filled = names.filter((name) => name !== '');
    const twice = filled.find((name, index) => filled.indexOf(name) !== index);
    return twice === undefined ? (0,result.ok)(filled) : (0,result/* problems */.B)({ message: `\`${twice}\` comes twice` });
});
const inputLines = (raw) => raw
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, text: content.trim() }))
    .filter(({ text: content }) => content !== '' && !content.startsWith('#'));
/** Lines; blank ones and comments (`#`) are left out, numbers count all. */
const lines = (options) => field('lines', options, (raw) => (0,result.ok)(inputLines(raw)));
/** Lines of `name=value`; the value may hold further `=`. No name comes twice. */
const assignments = (options) => field('name=value lines', options, (raw) => {
    const found = new Map();
    for (const { line, text: content } of inputLines(raw)) {
        const at = content.indexOf('=');
        const name = content.slice(0, at).trim();
        if (at < 1 || name === '')
            return (0,result/* problems */.B)({ message: `line ${line}: \`${content}\` is not name=value` });
        if (found.has(name))
            return (0,result/* problems */.B)({ message: `line ${line}: \`${name}\` comes twice` });
        found.set(name, content.slice(at + 1).trim());
    }
    return (0,result.ok)(found);
});


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


/***/ }),

/***/ 95743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** Wraps a value. */
function ok(value) {
    return { ok: true, value };
}
/** Wraps one or more problems. */
function problems(...list) {
    return { ok: false, problems: list };
}


/***/ })

};
