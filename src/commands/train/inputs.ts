import {
  assignments,
  boolean,
  choice,
  integer,
  list,
  path,
  text,
} from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import { platformInputs, workingDirectoryInput, meaning } from '../shared-inputs.ts';

const inputs = {
  'job-file': path({
    description: 'The job: a command job in the YAML language of the Azure ML CLI v2.',
    required: true,
  }),
  set: assignments({
    description:
      'Changes to the job file, one `path=value` a line (`inputs.lr=0.01`); values are YAML.',
  }),
  'experiment-name': text({
    description: meaning.experimentName,
  }),
  'job-name': text({
    description:
      "The job's name. By default it is made from the workflow run and a digest of the inputs, so that a re-run attaches to the running or finished job instead of paying twice.",
  }),
  'wait-for-completion': boolean({
    description: 'Whether the step lasts as long as the job.',
    default: 'true',
  }),
  'timeout-seconds': integer({ min: 1, max: 604_800 }, { description: meaning.timeoutSeconds }),
  'on-timeout': choice(['cancel', 'leave'], {
    description: 'What happens to the job then: `cancel` or `leave` it running.',
    default: 'cancel',
  }),
  'stream-logs': boolean({
    description: "Whether the job's log is shown in the step's log while it runs.",
    default: 'true',
  }),
  'download-outputs': list({
    description:
      'Outputs of the job to download after it completed, by name, or `all`. `default` is the artifacts of its run.',
  }),
  'download-directory': path({
    description: 'Folder for these outputs, one folder each.',
    default: 'ml-actions-outputs',
  }),
  tags: assignments({ description: meaning.tags }),
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type TrainInputs = InputsOf<typeof inputs>;

/** `action-train`. */
export const definition: Definition<typeof inputs> = {
  name: 'train',
  title: 'Train a model',
  description:
    'Runs a training job on this machine or on Azure Machine Learning, shows its log, and hands on its run, metrics and outputs.',
  inputs,
  outputs: {
    'job-name': 'Name of the job; known before the job is submitted.',
    'run-id': 'MLflow run of the job (its name).',
    'run-url': 'Page of the job; empty where there is none.',
    'experiment-name': 'MLflow experiment of the job.',
    status: 'Status of the job: `Completed`, `Failed`, `Canceled`, …',
    metrics: 'Last value of every metric of the run, as JSON.',
    'outputs-directory': 'Folder of the downloaded outputs; empty when none were asked for.',
    reattached: '`true` when the step found the job of an earlier run of the same workflow run.',
  },
  uploadsReport: false,
  afterwards: {
    command: 'train-cancel',
    condition: 'cancelled()',
    reads: { ML_ACTIONS_JOB_NAME: 'job-name' },
  },
  example: `\`\`\`yaml
- id: train
  uses: OWNER/ml-actions/action-train@v1
  with:
    platform: local
    job-file: job.yml
    set: |
      inputs.learning_rate=0.05
\`\`\``,
  notes: `The job file is checked before anything is sent: an unknown key, a missing file or an undeclared \`\${{inputs.x}}\` ends the
step with the line at fault. A cancelled workflow cancels its job. Re-running the workflow run attaches to the job when it is active or
completed and starts the next attempt when it failed; a changed job file, input or code makes another job.`,
};
