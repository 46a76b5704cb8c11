import { expect, it } from 'vitest';
import { artifactFolderOf, artifactUriOf } from '../../../src/local/mlflow/artifact-places.ts';

it('the artifacts of a run are its blobs', () => {
  expect(artifactFolderOf('/blobs/azureml', artifactUriOf('job-1'))).toBe(
    '/blobs/azureml/ExperimentRun/dcid.job-1',
  );
  expect(artifactFolderOf('/r', 'mlflow-artifacts:/1/models/m-1/artifacts')).toBe(
    '/r/1/models/m-1/artifacts',
  );
});

it.each([
  's3://bucket/x',
  'file:///etc',
  'mlflow-artifacts://host/x',
  'mlflow-artifacts:/',
  'mlflow-artifacts:/../x',
  'mlflow-artifacts:/a/./b',
  'mlflow-artifacts:/a//b',
  'mlflow-artifacts:/a/%2e%2e/b',
  'mlflow-artifacts:/a\\b',
  '',
])('%j is not here', (uri) => {
  expect(artifactFolderOf('/r', uri)).toBeUndefined();
});
