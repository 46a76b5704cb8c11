import {
  boolean,
  choice,
  integer,
  lines,
  list,
  number,
  path,
  text,
} from '../../shared/input/fields.ts';
import type { Definition } from '../command.ts';
import {
  artifactInputs,
  optionalPlatformInputs,
  reportInputs,
  runIdInput,
  workingDirectoryInput,
  meaning,
} from '../shared-inputs.ts';

const inputs = {
  predictions: path({
    description:
      'Prediction file, or a glob of several: csv, csv.gz, jsonl, parquet, MLflow’s `eval_results_table.json`, or a saved RAIInsights folder. With `run-id`: the path of an artifact of that run.',
    neededUnless: ['counts', 'print-sql'],
  }),
  counts: path({
    description:
      'Instead of `predictions`: a csv or JSON table of counts, made where the data lies by the query that `print-sql` prints.',
  }),
  'print-sql': boolean({
    description: 'Prints the query that makes the table for `counts`, and does nothing else.',
    default: 'false',
  }),
  'sql-quote': choice(['double', 'backtick'], {
    description:
      'How the query of `print-sql` quotes names: `double` is standard SQL (DuckDB, PostgreSQL, Snowflake, Redshift, Trino, Oracle, SQL Server), `backtick` what Spark, Databricks, BigQuery and MySQL read.',
    default: 'double',
  }),
  'y-true': text({
    description: 'Column of the true label, in a regression of the true value.',
    default: 'y_true',
  }),
  'y-pred': text({
    description: 'Column of the predicted label, in a regression of the predicted value.',
    default: 'y_pred',
  }),
  'y-pred-probability': text({
    description:
      'Column of the probability with which a randomised classifier predicts the positive label. Expected predictions are judged then, and `y-pred` is not read.',
  }),
  score: text({
    description:
      'Column of the score behind the prediction. Checks of scores (`roc_auc_score_group_min` …) need it, and a failed check comes with thresholds that would mend it.',
  }),
  'sensitive-features': list({
    description:
      'Columns of the groups to compare. Each is checked by itself; a check `for a & b` looks at their intersection.',
    required: true,
  }),
  'control-features': list({
    description:
      'Columns held fixed: groups are compared within each of their levels, and the worst level decides.',
  }),
  'sample-weight': text({ description: 'Column of the sample weight.' }),
  'cluster-id': text({
    description:
      'Column of what rows have in common that are not independent of each other: a person, a household, a site.',
  }),
  'reference-group': list({
    description:
      'The group others are compared with under `method to_reference`, as `group` or `feature=group`.',
  }),
  'baseline-predictions': path({
    description:
      'Predictions of the model in production, for checks such as `demographic_parity_difference <= baseline + 0.02`.',
  }),
  'row-id': text({
    description:
      'Column that tells rows apart. Given: predictions and `baseline-predictions` are compared row by row, which shows more with the same rows.',
  }),
  thresholds: lines({
    description:
      'One check a line: `[metric] [<= < >= >] [number] [for <feature>] [method between_groups|to_overall|to_reference] [agg worst_case|mean] [strata worst_case|pooled] [warn]`; `baseline + [number]` as the number compares with `baseline-predictions`.',
    default: 'demographic_parity_difference <= 0.10',
  }),
  'positive-label': text({
    description:
      'The label that counts as positive; needed when the labels are not 0 and 1, -1 and 1, or false and true.',
  }),
  'favorable-label': text({
    description:
      'The label that is good for the person. Checks that depend on it (`selection_rate_ratio`, `demographic_parity_ratio`) need it.',
  }),
  decision: choice(['bound', 'point'], {
    description:
      '`bound`: pass and fail need evidence at the confidence level, everything else is inconclusive. `point`: the bare number decides.',
    default: 'bound',
  }),
  'confidence-level': number(
    { min: 0.5, max: 0.9999 },
    {
      description:
        'Confidence of both decisions: each is wrong at most one time in twenty at 0.95.',
      default: '0.95',
    },
  ),
  'on-inconclusive': choice(['fail', 'warn'], {
    description:
      'What an inconclusive verdict does to the step. The verdict, `passed` and the evidence stay inconclusive.',
    default: 'fail',
  }),
  'min-denominator': integer(
    { min: 1, max: 1_000_000_000 },
    {
      description:
        'Rows a rate must rest on (positives for the true positive rate, negatives for the false positive rate …); with fewer a check is at best inconclusive.',
      default: '30',
    },
  ),
  'exclude-groups': list({
    description:
      'Groups that are not compared, as `group` or `feature=group`. The report names them.',
  }),
  'minimum-cell': integer(
    { min: 0, max: 1_000_000 },
    {
      description:
        'Counts smaller than this are hidden in comment, Markdown and HTML: small counts are personal data.',
      default: '5',
    },
  ),
  undefined: choice(['inconclusive', 'zero', 'skip'], {
    description:
      'A rate without rows to rest on: `inconclusive`, `zero` (what Fairlearn does) or `skip` (the group is left out).',
    default: 'inconclusive',
  }),
  missing: choice(['error', 'group', 'drop'], {
    description:
      'A missing group value: `error`, a `group` of its own, or `drop` the row. The report counts them.',
    default: 'error',
  }),
  'group-attributions': path({
    description:
      'Table with the mean attribution (SHAP value) of every feature in every group: columns `feature`, `group`, `mean`. A failed check then says which features make the groups differ.',
  }),
  presets: list({
    description:
      'Tables of other rules, to read and not to decide: `four-fifths`, `nyc-ll144`, `aequitas`, `aif360`.',
  }),
  bootstrap: choice(['none', 'fairlearn'], {
    description:
      '`fairlearn`: the percentile intervals that Fairlearn’s bootstrap gives for `seed` and `replicates`, to the bit. They are reported and decide nothing.',
    default: 'none',
  }),
  replicates: integer(
    { min: 1, max: 100_000 },
    { description: 'Replicates of what resamples. The verdict does not.', default: '2000' },
  ),
  seed: integer(
    { min: 0, max: 4_294_967_295 },
    {
      description: 'Seed of what resamples; derived from data and policy when absent, and printed.',
    },
  ),
  fold: text({
    description:
      'Column of the cross-validation fold. Given: predictions come from several fits of one recipe, and the evidence says `judged: procedure`.',
  }),
  'model-path': text({
    description: meaning.modelPath,
  }),
  mode: choice(['enforce', 'report-only'], {
    description:
      '`report-only`: verdict and outputs are the same, but a verdict never fails the step. Bad input still does.',
    default: 'enforce',
  }),
  name: text({
    description: 'Tells two gates of one kind apart in reports, tags, comment and artifact.',
    default: 'fairness',
  }),
  ...runIdInput,
  ...optionalPlatformInputs,
  ...workingDirectoryInput,
  ...reportInputs,
  ...artifactInputs,
} as const;

const example = `\`\`\`yaml
- uses: OWNER/ml-actions/action-fairness-gate@v1
  with:
    predictions: predictions.csv
    sensitive-features: sex, race
    thresholds: |
      demographic_parity_difference <= 0.10
      equalized_odds_difference <= 0.10 for sex warn
\`\`\``;

export const definition: Definition<typeof inputs> = {
  name: 'fairness-gate',
  title: 'ml-actions fairness gate',
  description:
    'Judges predictions by group with Fairlearn’s metrics and says pass, fail, or how much evidence is missing.',
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
  notes:
    'What is computed and when it decides: [docs/fairness.md](../docs/fairness.md). Without `for`, every sensitive feature is checked by itself (Fairlearn would intersect them).',
};
