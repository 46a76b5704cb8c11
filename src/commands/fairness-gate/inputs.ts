import { choice, integer, lines, list, number, path, text } from '../../shared/input/fields.ts';
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
      'Prediction file, or a glob of several: csv, csv.gz, jsonl or parquet. With `run-id`: the path of an artifact of that run.',
    required: true,
  }),
  'y-true': text({ description: 'Column of the true label.', default: 'y_true' }),
  'y-pred': text({ description: 'Column of the predicted label.', default: 'y_pred' }),
  'sensitive-features': list({
    description:
      'Columns of the groups to compare. Each is checked by itself; a check `for a & b` looks at their intersection.',
    required: true,
  }),
  'control-features': list({
    description:
      'Columns held fixed: groups are compared within each of their levels, and the worst level decides.',
  }),
  thresholds: lines({
    description:
      'One check a line: `[metric] [<= < >= >] [number] [for <feature>] [method between_groups|to_overall] [agg worst_case|mean] [warn]`.',
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
