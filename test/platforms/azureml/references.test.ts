import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { expandCompute, expandReference } from '../../../src/platforms/azureml/references.ts';
import { idle, prefix, testWorkspace } from '../../fakes/azureml.ts';

describe('references', () => {
  test.each([
    ['azureml:e:1', `${prefix}/environments/e/versions/1`],
    ['azureml:/subscriptions/x/y', '/subscriptions/x/y'],
    ['/subscriptions/x/y', '/subscriptions/x/y'],
    ['azureml://registries/azureml/environments/e/versions/1', undefined],
    ['azureml://registries/azureml/environments/e/labels/latest', undefined],
    ['azureml:AzureML-sklearn-1.5:12', undefined],
    ['https://example.com/x', undefined],
  ])('%s', async (text, expected) => {
    await using server = await testWorkspace({});
    expect(await expandReference(server.workspace, 'environments', text, idle)).toBe(
      expected ?? text,
    );
    expect(server.seen).toHaveLength(0);
  });

  test('@latest is the version that was created last', async () => {
    await using server = await testWorkspace({
      'GET /environments/e/versions': {
        body: { value: [{ id: `${prefix}/environments/e/versions/2` }] },
      },
    });
    expect(await expandReference(server.workspace, 'environments', 'azureml:e@latest', idle)).toBe(
      `${prefix}/environments/e/versions/2`,
    );
    expect(decodeURIComponent(server.seen[0]?.url ?? '')).toContain(
      '$orderBy=createdtime desc&$top=1',
    );
  });

  test.each(['e:1', 'azureml:e', 'azureml:e@newest', 'azureml:none@latest'])(
    '%s is a mistake',
    async (text) => {
      await using server = await testWorkspace({});
      const expanded = expandReference(server.workspace, 'environments', text, idle);
      await expect(expanded).rejects.toThrow(UserError);
    },
  );
});

test.each([
  ['cpu', `${prefix}/computes/cpu`],
  ['azureml:cpu', `${prefix}/computes/cpu`],
  ['azureml:/subscriptions/x/computes/c', '/subscriptions/x/computes/c'],
  ['serverless', undefined],
  [undefined, undefined],
])('the compute %s is %s', async (compute, expected) => {
  await using server = await testWorkspace({});
  expect(expandCompute(server.workspace, compute)).toBe(expected);
});
