import type { ModelVersion } from '../../src/domain/registry/model-version.ts';

/** A registered version; the number is also the second it was made in. */
export function modelVersion(
  version: number,
  tags: Readonly<Record<string, string>> = {},
): ModelVersion {
  return {
    name: 'lending',
    version: String(version),
    id: `/models/lending/versions/${version}`,
    type: 'mlflow_model',
    uri: 'azureml://jobs/run-a/outputs/artifacts/paths/model',
    url: '',
    description: '',
    tags,
    properties: {},
    runId: 'run-a',
    createdAt: new Date(version * 1000),
  };
}
