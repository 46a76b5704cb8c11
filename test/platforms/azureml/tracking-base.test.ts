import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { trackingBase } from '../../../src/platforms/azureml/tracking-base.ts';

const azure = new URL('https://management.azure.com');
const local = new URL('http://127.0.0.1:8080');

test.each([
  [
    'azureml://eastus.api.azureml.ms/mlflow/v1.0/subscriptions/s/workspaces/w',
    azure,
    'https://eastus.api.azureml.ms/mlflow/v2.0/subscriptions/s/workspaces/w',
  ],
  [
    'azureml://eastus.api.azureml.ms/mlflow/v2.0/x/',
    azure,
    'https://eastus.api.azureml.ms/mlflow/v2.0/x',
  ],
  ['azureml://127.0.0.1:8080/mlflow/v1.0/x', local, 'http://127.0.0.1:8080/mlflow/v2.0/x'],
  ['azureml://elsewhere/mlflow/v1.0/x', local, 'https://elsewhere/mlflow/v2.0/x'],
])('%s', (uri, endpoint, expected) => {
  expect(trackingBase(uri, endpoint)).toBe(expected);
});

test.each(['', 'https://x', 'azureml:x', 'databricks'])('%j is none', (uri) => {
  expect(() => trackingBase(uri, azure)).toThrow(UserError);
});
