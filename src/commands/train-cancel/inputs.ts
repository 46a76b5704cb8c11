import { text } from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import { platformInputs, workingDirectoryInput } from '../shared-inputs.ts';

const inputs = {
  'job-name': text({
    description: 'The job to look at; nothing is done without one.',
    environment: 'ML_ACTIONS_JOB_NAME',
  }),
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type TrainCancelInputs = InputsOf<typeof inputs>;

/** The safety net of `action-train`: a step that was killed before it could cancel its job is followed by this one. */
export const definition: Definition<typeof inputs> = {
  name: 'train-cancel',
  title: 'Cancel a training that a cancelled workflow left',
  description: 'Looks at a job and cancels it when it is still active.',
  inputs,
  outputs: {
    status: 'Status of the job when it was looked at; empty when there is none.',
    cancelled: '`true` when its cancellation was asked for.',
  },
  uploadsReport: false,
  example: 'Runs as the second step of `action-train`.',
};
