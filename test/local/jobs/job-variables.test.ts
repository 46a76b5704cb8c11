import { describe, expect, it } from 'vitest';
import { jobVariables, type JobSurroundings } from '../../../src/local/jobs/job-variables.ts';

const surroundings: JobSurroundings = {
  base: { PATH: '/usr/bin', HOME: '/home/me' },
  python: {},
  workspace: {
    subscriptionId: 's',
    resourceGroup: 'g',
    workspaceName: 'w',
    workspaceId: 'id',
    location: 'local',
    compute: 'local',
  },
  serviceUrl: 'http://127.0.0.1:1',
  trackingUri: 'http://127.0.0.1:1/mlflow',
  token: 'token',
  runId: 'train-1',
  experimentName: 'credit',
  experimentId: '7',
  bindings: { inputs: { data: '/in/data.csv' }, outputs: { model: '/out/model' } },
  own: {},
};
const scope = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices';

describe('the variables of a job', () => {
  it('are the machine’s, Azure’s, MLflow’s, and those of inputs and outputs', () => {
    expect(jobVariables(surroundings)).toEqual({
      PATH: '/usr/bin',
      HOME: '/home/me',
      PYTHONUNBUFFERED: '1',
      AZUREML_RUN_ID: 'train-1',
      AZUREML_ROOT_RUN_ID: 'train-1',
      AZUREML_EXPERIMENT_ID: '7',
      AZUREML_EXPERIMENT_SCOPE: `${scope}/workspaces/w/experiments/credit`,
      AZUREML_ARM_SUBSCRIPTION: 's',
      AZUREML_ARM_RESOURCEGROUP: 'g',
      AZUREML_ARM_WORKSPACE_NAME: 'w',
      AZUREML_ARM_PROJECT_NAME: 'credit',
      AZUREML_WORKSPACE_ID: 'id',
      AZUREML_WORKSPACE_SCOPE: `${scope}/workspaces/w`,
      AZUREML_SERVICE_ENDPOINT: 'http://127.0.0.1:1',
      AZUREML_DISCOVERY_SERVICE_ENDPOINT: 'http://127.0.0.1:1/discovery',
      MLFLOW_TRACKING_URI: 'http://127.0.0.1:1/mlflow',
      MLFLOW_TRACKING_TOKEN: 'token',
      MLFLOW_RUN_ID: 'train-1',
      MLFLOW_EXPERIMENT_NAME: 'credit',
      AZURE_ML_INPUT_data: '/in/data.csv',
      AZURE_ML_OUTPUT_model: '/out/model',
    });
  });

  it('put a virtual environment in front of PATH', () => {
    const python = { binFolder: '/venv/bin', virtualEnvironment: '/venv' };
    expect(jobVariables({ ...surroundings, python })).toMatchObject({
      PATH: '/venv/bin:/usr/bin',
      VIRTUAL_ENV: '/venv',
    });
  });

  it('have a PATH on a machine that has none', () => {
    const { PATH } = jobVariables({ ...surroundings, base: {} });
    expect(PATH).toBe('/usr/local/bin:/usr/bin:/bin');
  });

  it('let the author’s own win', () => {
    const own = { PYTHONUNBUFFERED: '0', MLFLOW_TRACKING_URI: 'http://mlflow.example', MINE: 'x' };
    expect(jobVariables({ ...surroundings, own })).toMatchObject(own);
  });
});
