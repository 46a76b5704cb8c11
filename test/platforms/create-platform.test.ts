import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createPlatform } from '../../src/platforms/create-platform.ts';
import type { PlatformSettings } from '../../src/platforms/ports.ts';

const settings = (rest: Partial<PlatformSettings> = {}): PlatformSettings => ({
  platform: 'azureml',
  subscriptionId: undefined,
  resourceGroup: undefined,
  workspaceName: undefined,
  tenantId: undefined,
  clientId: undefined,
  azureCredential: 'cli',
  trackingUri: undefined,
  workingDirectory: '.',
  ...rest,
});
const tools = {
  entry: '/nowhere/main.js',
  environment: {},
  mask: () => undefined,
  report: () => undefined,
};
const idle = new AbortController().signal;

describe('azureml', () => {
  test('names every missing input at once', async () => {
    const error: unknown = await createPlatform(
      settings({ resourceGroup: 'rg' }),
      tools,
      idle,
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    const inputs = (error as UserError).problems.map(({ input }) => input);
    expect(inputs).toEqual(['subscription-id', 'workspace-name']);
  });

  test('opens without a request when tracking lives elsewhere', async () => {
    const platform = await createPlatform(
      settings({
        subscriptionId: 's',
        resourceGroup: 'rg',
        workspaceName: 'ws',
        trackingUri: 'https://mlflow.example',
      }),
      tools,
      idle,
    );
    expect(platform.kind).toBe('azureml');
    expect(platform.tracking.baseUrl).toBe('https://mlflow.example');
  });
});

describe.skipIf(process.platform === 'win32')('local', () => {
  test('without a Python it is something to mend, and nothing is started', async () => {
    const home = join(mkdtempSync(join(tmpdir(), 'no-python-')), 'home');
    const environment = { PATH: dirname(home), ML_ACTIONS_HOME: home };
    const opened = createPlatform(settings({ platform: 'local' }), { ...tools, environment }, idle);
    await expect(opened).rejects.toThrow('needs Python 3.11 or newer, and none is on PATH');
    await expect(opened).rejects.toBeInstanceOf(UserError);
    expect(existsSync(home)).toBe(false);
  });
});

/** The packages that Node loads for a piece of code, by their names. */
function packagesOf(code: string): string[] {
  const hooks = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ resolve(specifier, context, next) {
      const found = next(specifier, context);
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(found.url);
      if (name) seen.add(name[1]);
      return found;
    } });
    ${code}
    console.log(JSON.stringify([...seen]));`;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', hooks], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--experimental-strip-types --no-warnings' },
  });
  return JSON.parse(output) as string[];
}

// Node 22.15 and later can watch what is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
describe.runIf(major > 22 || (major === 22 && minor >= 15))('what is loaded', () => {
  test('nothing from packages by the import alone', () => {
    expect(packagesOf(`await import('./src/platforms/create-platform.ts');`)).toEqual([]);
  });

  test('no identity library for the adapter that the local platform uses', () => {
    const packages = packagesOf(`
      const { createAzureMl } = await import('./src/platforms/azureml/azureml-platform.ts');
      const { cloudOf } = await import('./src/platforms/azureml/cloud.ts');
      const { fixedToken } = await import('./src/platforms/azureml/fixed-token.ts');
      createAzureMl({ kind: 'local', cloud: cloudOf(undefined), mask() {}, credential: fixedToken('t'),
        address: { endpoint: new URL('http://127.0.0.1:1'), subscriptionId: 's', resourceGroup: 'r', workspaceName: 'w' } });`);
    expect(packages).toContain('@azure/arm-machinelearning');
    expect(packages.filter((name) => /identity|msal/.test(name))).toEqual([]);
  });
});
