import { expect, test } from 'vitest';
import { parseLocation } from '../../../src/platforms/azureml/asset-location.ts';

test.each([
  [
    'azureml://datastores/workspaceblobstore/paths/a/b c.csv',
    { kind: 'datastore', datastore: 'workspaceblobstore', path: 'a/b c.csv' },
  ],
  [
    'azureml://datastores/workspaceartifactstore/ExperimentRun/dcid.job1',
    { kind: 'datastore', datastore: 'workspaceartifactstore', path: 'ExperimentRun/dcid.job1' },
  ],
  [
    'azureml://subscriptions/s/resourcegroups/rg/workspaces/ws/datastores/d/paths/x/',
    { kind: 'datastore', datastore: 'd', path: 'x/' },
  ],
  [
    'azureml://subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/datastores/d/paths/x',
    { kind: 'datastore', datastore: 'd', path: 'x' },
  ],
  [
    'azureml://jobs/j/outputs/artifacts/paths/outputs/model',
    { kind: 'job', job: 'j', output: 'default', path: 'outputs/model' },
  ],
  ['azureml://jobs/j/outputs/named/paths/', { kind: 'job', job: 'j', output: 'named', path: '' }],
  ['azureml://jobs/j/outputs/named', { kind: 'job', job: 'j', output: 'named', path: '' }],
  ['runs:/r/model', { kind: 'job', job: 'r', output: 'default', path: 'model' }],
  ['azureml:m:3', { kind: 'model', name: 'm', version: '3' }],
  [
    '/subscriptions/s/resourcegroups/rg/providers/X/workspaces/ws/Models/m/versions/3',
    { kind: 'model', name: 'm', version: '3' },
  ],
  ['https://example.com/m', { kind: 'other' }],
  ['azureml://registries/r/models/m/versions/1', { kind: 'other' }],
  ['', { kind: 'other' }],
])('%s', (uri, expected) => {
  expect(parseLocation(uri)).toEqual(expected);
});
