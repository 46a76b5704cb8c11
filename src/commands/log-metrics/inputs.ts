import { assignments, integer, lines, path, text } from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import { platformInputs, runIdInput, workingDirectoryInput, meaning } from '../shared-inputs.ts';

const inputs = {
  metrics: assignments({ description: 'Metrics, one `name=value` a line.' }),
  'metrics-file': path({
    description:
      'File of metrics: `.json` (one object), `.jsonl` (a line `{"name", "value", "step", "timestamp"}` each) or `.csv` (`name,value[,step,timestamp]`, or `step` and one column a metric).',
  }),
  parameters: assignments({ description: 'Parameters, one `name=value` a line.' }),
  tags: assignments({ description: meaning.tags }),
  artifacts: lines({
    description:
      'Files, folders or globs to store with the run, one a line; each keeps its path relative to the working directory.',
  }),
  step: integer(
    { min: -999_999_999_999_999, max: 999_999_999_999_999 },
    { description: 'Step of metrics that name none.', default: '0' },
  ),
  'experiment-name': text({
    description: meaning.experimentName,
  }),
  'run-name': text({ description: 'Name of a new run.' }),
  ...runIdInput,
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type LogMetricsInputs = InputsOf<typeof inputs>;

/** `action-log-metrics`. */
export const definition: Definition<typeof inputs> = {
  name: 'log-metrics',
  title: 'Log metrics to MLflow',
  description:
    'Logs metrics, parameters, tags and artifacts to an MLflow run, or to a new one, and reads them back.',
  inputs,
  outputs: {
    'run-id': 'The MLflow run.',
    'run-url': 'Page of the run; empty where there is none.',
    'metrics-logged': 'How many values of metrics were logged.',
    'artifacts-logged': 'How many files were stored.',
  },
  uploadsReport: false,
  example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-log-metrics@v1
  with:
    platform: local
    run-id: \${{ steps.train.outputs.run-id }}
    metrics: |
      business_value=1250.5
    artifacts: |
      reports/*.html
\`\`\``,
  notes: `Every number is checked before anything is sent and read back after: an MLflow server answers 200 and drops data when one
value does not parse. Without \`run-id\` a run is made and ended, \`FAILED\` when something went wrong.`,
};
