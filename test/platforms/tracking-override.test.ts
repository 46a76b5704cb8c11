import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { trackingOverride } from '../../src/platforms/tracking-override.ts';

const idle = new AbortController().signal;
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

test.each([
  ['https://mlflow.example/', {}, 'https://mlflow.example', undefined],
  ['http://host:5000/base/', {}, 'http://host:5000/base', undefined],
  ['https://m.example', { MLFLOW_TRACKING_TOKEN: 't' }, 'https://m.example', 'Bearer t'],
  [
    'https://m.example',
    { MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p' },
    'https://m.example',
    basic('u:p'),
  ],
  ['https://u:p%40ss@m.example/x', {}, 'https://m.example/x', basic('u:p@ss')],
] as [string, Record<string, string>, string, string | undefined][])(
  '%s with %j',
  async (uri, environment, baseUrl, authorization) => {
    const masked: string[] = [];
    const address = trackingOverride(uri, environment, (secret) => masked.push(secret));
    expect(address.baseUrl).toBe(baseUrl);
    expect((await address.headers(idle))['authorization']).toBe(authorization);
    if (authorization !== undefined) expect(masked).toContain(authorization.replace(/^\w+ /, ''));
  },
);

test.each(['databricks', 'azureml://host/x', 'file:///tmp/mlruns', './mlruns', ''])(
  '%j is no address of a server',
  (uri) => {
    expect(() => trackingOverride(uri, {}, () => undefined)).toThrow(UserError);
  },
);
