import { expect, it } from 'vitest';
import { modelOrigin } from '../../../src/domain/registry/model-source.ts';

const nothing = { runId: undefined, modelPath: undefined, modelUri: undefined };

it.each([
  [{ runId: 'r' }, { kind: 'run', runId: 'r', path: undefined }],
  [
    { runId: 'r', modelPath: 'outputs/model' },
    { kind: 'run', runId: 'r', path: 'outputs/model' },
  ],
  [{ modelPath: 'model' }, { kind: 'local', path: 'model' }],
  [{ modelUri: 'runs:/r/a/model' }, { kind: 'run', runId: 'r', path: 'a/model' }],
  [
    { modelUri: 'azureml://jobs/r/outputs/artifacts/paths/model/' },
    { kind: 'run', runId: 'r', path: 'model' },
  ],
  [
    { modelUri: 'azureml://jobs/r/outputs/trained', runId: 'r' },
    { kind: 'job-output', runId: 'r', output: 'trained' },
  ],
  [
    { modelUri: 'azureml://jobs/r/outputs/trained/paths/' },
    { kind: 'job-output', runId: 'r', output: 'trained' },
  ],
  [
    { modelUri: 'azureml://datastores/d/paths/m', runId: 'r' },
    { kind: 'uri', uri: 'azureml://datastores/d/paths/m', runId: 'r' },
  ],
])('reads %j', (inputs, origin) => {
  expect(modelOrigin({ ...nothing, ...inputs })).toEqual({ ok: true, value: origin });
});

it.each([
  [{}, 'run-id', /nothing says/],
  [{ modelUri: 'runs:/r/m', modelPath: 'm' }, 'model-uri', /both/],
  [{ modelUri: 'runs:/r/m', runId: 'other' }, 'run-id', /is about run r and `run-id` says other/],
  [{ modelUri: './model' }, 'model-uri', /is not a URI/],
])('refuses %j', (inputs, input, message) => {
  const result = modelOrigin({ ...nothing, ...inputs });
  expect(result).toMatchObject({ ok: false, problems: [{ input }] });
  expect(result.ok ? '' : result.problems[0]?.message).toMatch(message);
});
