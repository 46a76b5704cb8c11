import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopServer } from '../../src/local/client.ts';
import { createPlatform } from '../../src/platforms/create-platform.ts';
import type { PlatformSettings } from '../../src/platforms/ports.ts';

const { signal } = new AbortController();
const entry = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'create-platform-'));
});
afterAll(async () => {
  await stopServer(home, signal);
  await rm(home, { recursive: true, force: true });
});

const settings = (rest: Partial<PlatformSettings> = {}): PlatformSettings => ({
  platform: 'local',
  subscriptionId: undefined,
  resourceGroup: undefined,
  workspaceName: undefined,
  tenantId: undefined,
  clientId: undefined,
  azureCredential: 'oidc',
  trackingUri: undefined,
  workingDirectory: home,
  ...rest,
});

test('local is started on first use, found on the second, and its token is hidden', async () => {
  const said: string[] = [];
  const masked: string[] = [];
  const tools = {
    entry,
    environment: { ...process.env, ML_ACTIONS_HOME: home },
    mask: (secret: string) => masked.push(secret),
    report: (message: string) => said.push(message),
  };
  const first = await createPlatform(settings(), tools, signal);
  expect(first.kind).toBe('local');
  expect(said.join('\n')).toContain('starting the local platform');
  expect(await first.training.get('absent', signal)).toBeUndefined();

  const before = said.length;
  const second = await createPlatform(settings(), tools, signal);
  expect(said).toHaveLength(before);
  expect(second.tracking.baseUrl).toBe(first.tracking.baseUrl);
  expect(second.tracking.baseUrl).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/mlflow\/v2\.0\/subscriptions\//,
  );
  const [token = ''] = masked;
  expect(token.length).toBeGreaterThan(20);
  expect(await second.tracking.headers(signal)).toEqual({ authorization: `Bearer ${token}` });

  const elsewhere = settings({ trackingUri: 'https://mlflow.example/base/' });
  const third = await createPlatform(elsewhere, tools, signal);
  expect(third.tracking.baseUrl).toBe('https://mlflow.example/base');
});
