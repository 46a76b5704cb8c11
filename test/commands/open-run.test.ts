import { expect, it } from 'vitest';
import { openRun } from '../../src/commands/open-run.ts';
import type { Platform, PlatformSettings } from '../../src/platforms/ports.ts';
import { fakeContext } from '../fakes/command-context.ts';
import { fakeServer } from '../fakes/http-server.ts';

const inputs: PlatformSettings = {
  platform: 'local',
  subscriptionId: undefined,
  resourceGroup: undefined,
  workspaceName: undefined,
  tenantId: undefined,
  clientId: undefined,
  azureCredential: 'oidc',
  trackingUri: undefined,
  workingDirectory: '.',
};

const never = new AbortController().signal;

it('opens the run on the platform that was said', async () => {
  const info = {
    run_id: 'r',
    experiment_id: '1',
    status: 'FINISHED',
    artifact_uri: 'mlflow-artifacts:/1/r/artifacts',
    start_time: 1,
  };
  await using server = await fakeServer(({ url }) =>
    url.includes('run_id=r')
      ? { body: { run: { info, data: {} } } }
      : { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' } },
  );
  const tracking = { baseUrl: server.origin, headers: () => Promise.resolve({}) };
  const asked: string[] = [];
  const context = fakeContext({
    openPlatform: ({ platform }) => {
      asked.push(platform);
      return Promise.resolve({ kind: 'local', tracking } as unknown as Platform);
    },
  });
  expect((await openRun(inputs, 'r', context, never)).run.runId).toBe('r');
  expect(asked).toEqual(['local']);
  await expect(openRun(inputs, 'other', context, never)).rejects.toThrow(
    /there is no run `other`.*\(input `run-id`\).*one job/,
  );
  const elsewhere = { ...inputs, trackingUri: server.origin };
  await expect(openRun(elsewhere, 'other', context, never)).rejects.toThrow(/Does `tracking-uri`/);
  const azure = { ...inputs, platform: 'azureml' } as const;
  await expect(openRun(azure, 'other', context, never)).rejects.toThrow(/name of the job/);
});

it('asks for the platform when only a run was named', async () => {
  const run = openRun({ ...inputs, platform: undefined }, 'r', fakeContext(), never);
  await expect(run).rejects.toThrow(/`platform` is missing, and `run-id` names a run on it/);
});
