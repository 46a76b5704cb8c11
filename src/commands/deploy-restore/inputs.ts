import { text } from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import { platformInputs, workingDirectoryInput } from '../shared-inputs.ts';

const inputs = {
  'rollout-endpoint': text({
    description: 'The endpoint to look at; nothing is done without one.',
    environment: 'ML_ACTIONS_ENDPOINT_NAME',
  }),
  'rollout-deployment': text({
    description: 'The deployment that was rolled out; nothing is done without one.',
    environment: 'ML_ACTIONS_DEPLOYMENT_NAME',
  }),
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type DeployRestoreInputs = InputsOf<typeof inputs>;

/** The safety net of `action-deploy`: a rollout outlives the seconds a cancelled step has, and this one restores it. */
export const definition: Definition<typeof inputs> = {
  name: 'deploy-restore',
  title: 'Restore an unfinished rollout',
  description:
    'Looks at the deployment of a rollout, and brings back what ran before when it has not ended.',
  inputs,
  outputs: {
    restored: '`true` when there was something to bring back and it was brought back.',
  },
  uploadsReport: false,
  example: 'Runs as the second step of `action-deploy`.',
};
