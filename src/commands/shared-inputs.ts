import { boolean, choice, list, path, text } from '../shared/input/fields.ts';

/** Descriptions of inputs whose kind differs between actions and whose meaning does not. */
export const meaning = {
  experimentName:
    'MLflow experiment; by default the one in the job file, else the name of the repository.',
  timeoutSeconds: 'Longest time for the work of this step, in seconds.',
  tags: 'Tags, one `name=value` a line. Names that begin with `ml-actions.` are written by these actions alone.',
  modelPath:
    'The model. With `run-id`: an artifact of the run or the name of a logged model, needed only when the run has several. Without: a file or folder on this machine.',
} as const;

/** Inputs that choose and reach a platform; the same text in every action. */
export const platformInputs = {
  platform: choice(['local', 'azureml'], {
    description:
      'Where it runs: `local` (this machine, no cloud) or `azureml`. Must be said on GitHub Actions (by a gate only with `run-id`); `local` on a laptop.',
    required: true,
    laptopDefault: 'local',
  }),
  'subscription-id': text({
    description: 'Azure subscription of the workspace.',
    environment: 'AZURE_SUBSCRIPTION_ID',
  }),
  'resource-group': text({
    description: 'Resource group of the workspace.',
    environment: 'AZURE_RESOURCE_GROUP',
  }),
  'workspace-name': text({
    description: 'Azure Machine Learning workspace.',
    environment: 'AZURE_ML_WORKSPACE',
  }),
  'tenant-id': text({
    description: 'Entra tenant of the workload identity.',
    environment: 'AZURE_TENANT_ID',
  }),
  'client-id': text({
    description: 'Application (client) id of the workload identity.',
    environment: 'AZURE_CLIENT_ID',
  }),
  'azure-credential': choice(['oidc', 'secret', 'cli', 'managed-identity'], {
    description:
      'How to sign in to Azure: `oidc` (workload identity federation), `secret` (AZURE_CLIENT_SECRET), `cli` (an `az login` session) or `managed-identity`. Never a silent fallback from one to another.',
    default: 'oidc',
  }),
  'tracking-uri': text({
    description:
      'An MLflow server, when tracking does not live on the platform (`MLFLOW_TRACKING_TOKEN`, or `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, are honoured).',
  }),
} as const;

const { platform: needed, ...reach } = platformInputs;

/** The same for a command that needs a platform only when it is asked to reach a run. */
export const optionalPlatformInputs = {
  platform: choice(['local', 'azureml'], {
    description: needed.description,
    laptopDefault: 'local',
  }),
  ...reach,
} as const;

/** The MLflow run a step reads from or writes to. */
export const runIdInput = {
  'run-id': text({
    description:
      'The MLflow run the step reads from or writes to (on Azure ML and local: the job name).',
  }),
} as const;

/** Base of relative paths. */
export const workingDirectoryInput = {
  'working-directory': path({ description: 'Base of every relative path.', default: '.' }),
} as const;

/** Inputs about how a result is shown. */
export const reportInputs = {
  'output-directory': path({
    description: 'Where report files are written.',
    default: 'ml-actions-report',
  }),
  'github-token': text({
    description:
      'Token for the pull request comment. Without one, or with a read-only one (forks), there is the summary only, and a notice.',
    default: '${{ github.token }}',
    secret: true,
  }),
  comment: choice(['auto', 'never'], {
    description: 'The pull request comment: `auto` (on pull requests) or `never`.',
    default: 'auto',
  }),
} as const;

/** Inputs about the artifact that holds the report; used by the manifest alone. */
export const artifactInputs = {
  'upload-report': boolean({
    description: 'Whether the report folder is uploaded as an artifact.',
    default: 'true',
  }),
  'artifact-name': text({
    description: 'Name of that artifact; by default `ml-actions-` and the name of the gate.',
  }),
} as const;

/** Which gates must have passed before a model is registered or deployed. */
export const requireGatesInput = {
  'require-gates': list({
    description:
      'Gates that must be recorded for this model and must have passed, by name. Without it at least one gate must be recorded and all recorded must have passed. `none` switches the check off, is recorded, and never leads to `gates-passed`.',
  }),
} as const;
