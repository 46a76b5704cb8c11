import { boolean, choice, integer, list, path, text } from '../../shared/input/fields.ts';
import type { InputsOf } from '../../shared/input/schema.ts';
import type { Definition } from '../command.ts';
import {
  platformInputs,
  requireGatesInput,
  workingDirectoryInput,
  meaning,
} from '../shared-inputs.ts';

const inputs = {
  'model-name': text({ description: 'Name of the registered model.', required: true }),
  'model-version': text({
    description:
      'Version to deploy: a number, an alias, or `latest-passed` (the newest whose gates passed).',
    default: 'latest-passed',
  }),
  'endpoint-name': text({
    description:
      'Online endpoint; made when it does not exist. May be left out when `endpoint-file` names it.',
  }),
  'endpoint-file': path({
    description:
      'The endpoint in the YAML language of the Azure ML CLI v2; used when the endpoint is made.',
  }),
  'deployment-file': path({
    description:
      'The deployment in the YAML language of the Azure ML CLI v2: code, environment, variables, instances. MLflow models need none.',
  }),
  'deployment-name': text({
    description: 'Name of the deployment; by default `blue` or `green`, whichever is free.',
  }),
  'instance-type': text({
    description:
      "Size of the machines; by default the deployment file's, else `Standard_DS3_v2`. `platform: local` does not use it.",
  }),
  'instance-count': integer(
    { min: 1, max: 50 },
    { description: "Number of machines; by default the deployment file's, else 1." },
  ),
  ...requireGatesInput,
  'traffic-steps': list({
    description:
      'Shares of the traffic that the new deployment gets one after the other, in percent, such as `10,50,100`. What is not its share stays where it was.',
    default: '100',
  }),
  'step-wait-seconds': integer(
    { min: 0, max: 86_400 },
    {
      description: 'Wait after each step and before the next, in seconds; then its health counts.',
      default: '60',
    },
  ),
  'mirror-traffic': integer(
    { min: 0, max: 50 },
    {
      description:
        'Share of the live requests that is copied to the new deployment before it gets any, in percent; for `step-wait-seconds`.',
      default: '0',
    },
  ),
  'smoke-test': path({
    description:
      'A JSON file that is sent to the new deployment before it gets traffic, and after each step. It must answer 2xx and JSON.',
  }),
  'on-failure': choice(['rollback', 'leave'], {
    description:
      'After a failure: `rollback` (the traffic as before, the new deployment removed) or `leave` everything as it is.',
    default: 'rollback',
  }),
  'remove-previous': boolean({
    description:
      'Whether deployments that got traffic before are removed once the new one has all of it.',
    default: 'false',
  }),
  'timeout-seconds': integer(
    { min: 1, max: 86_400 },
    { description: meaning.timeoutSeconds, default: '3600' },
  ),
  ...platformInputs,
  ...workingDirectoryInput,
} as const;

export type DeployInputs = InputsOf<typeof inputs>;

/** `action-deploy`. */
export const definition: Definition<typeof inputs> = {
  name: 'deploy',
  title: 'Deploy a model',
  description:
    'Takes a registered version whose gates passed to 0 % of an online endpoint, tests it, moves the traffic in steps, or brings back what ran before.',
  inputs,
  outputs: {
    'endpoint-name': 'Name of the endpoint.',
    'deployment-name': 'Name of the new deployment; known before anything is changed.',
    'previous-deployment':
      'The deployment that had most of the traffic before; empty when there was none.',
    'scoring-uri': 'Where requests are sent. Keys are never an output.',
    traffic: 'Shares of the traffic at the end, as JSON.',
    'rolled-back': '`true` when the rollout failed and what ran before was brought back.',
  },
  uploadsReport: false,
  afterwards: {
    command: 'deploy-restore',
    condition: 'always()',
    reads: {
      ML_ACTIONS_ENDPOINT_NAME: 'endpoint-name',
      ML_ACTIONS_DEPLOYMENT_NAME: 'deployment-name',
    },
  },
  example: `\`\`\`yaml
- uses: OWNER/ml-actions/action-deploy@v1
  with:
    platform: local
    model-name: lending
    model-version: latest-passed
    endpoint-name: lending
    smoke-test: smoke-test.json
    traffic-steps: 10,50,100
\`\`\``,
  notes: `The evidence that \`register\` accepted is checked before the endpoint is touched. Give workflows that deploy to one endpoint a
\`concurrency:\` group: two rollouts at once would undo each other. A rollout of another workflow run that is under way is not disturbed;
one that was left unfinished is restored first. Re-running the workflow run takes an unfinished rollout up where it was.`,
};
