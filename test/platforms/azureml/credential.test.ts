import { describe, expect, test } from 'vitest';
import { CancelledError, PlatformError, UserError } from '../../../src/errors.ts';
import {
  createCredential,
  keepAssertion,
  withAdvice,
  type CredentialSettings,
} from '../../../src/platforms/azureml/credential.ts';

const settings = (rest: Partial<CredentialSettings> = {}): CredentialSettings => ({
  azureCredential: 'oidc',
  tenantId: undefined,
  clientId: undefined,
  ...rest,
});
const tools = (environment: Record<string, string> = {}) => ({
  environment,
  mask: () => undefined,
});

async function problemsOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('what is missing is said, all at once', () => {
  test('oidc', async () => {
    const message = await problemsOf(createCredential(settings(), tools()));
    for (const word of ['tenant-id', 'client-id', 'id-token: write'])
      expect(message).toContain(word);
  });

  test('secret', async () => {
    const message = await problemsOf(
      createCredential(settings({ azureCredential: 'secret' }), tools()),
    );
    for (const word of ['tenant-id', 'client-id', 'AZURE_CLIENT_SECRET'])
      expect(message).toContain(word);
  });
});

test('the secret is hidden from the log', async () => {
  const masked: string[] = [];
  await createCredential(settings({ azureCredential: 'secret', tenantId: 't', clientId: 'c' }), {
    environment: { AZURE_CLIENT_SECRET: 'hush' },
    mask: (secret) => masked.push(secret),
  });
  expect(masked).toEqual(['hush']);
});

const jwt = (subject: string): string =>
  `e30.${Buffer.from(JSON.stringify({ sub: subject })).toString('base64url')}.c2ln`;

describe('the assertion of the workflow', () => {
  test('is minted once in four minutes', async () => {
    let now = 0;
    let minted = 0;
    const kept = keepAssertion(
      () => Promise.resolve(`token ${++minted}`),
      () => now,
    );
    expect([await kept.get(), await kept.get()]).toEqual(['token 1', 'token 1']);
    now = 4 * 60_000 + 1;
    expect(await kept.get()).toBe('token 2');
  });

  test('is asked for once by all who need it, and again after a failure', async () => {
    let asked = 0;
    const kept = keepAssertion(
      () => (++asked === 1 ? Promise.reject(new Error('not now')) : Promise.resolve('token')),
      () => 0,
    );
    const failed = await Promise.allSettled([kept.get(), kept.get()]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toBe(1);
    expect(await Promise.all([kept.get(), kept.get()])).toEqual(['token', 'token']);
    expect(asked).toBe(2);
  });

  test('names its subject, when it has one', async () => {
    const subjectOf = async (token: string) => {
      const kept = keepAssertion(
        () => Promise.resolve(token),
        () => 0,
      );
      expect(kept.subject()).toBeUndefined();
      await kept.get();
      return kept.subject();
    };
    expect(await subjectOf(jwt('repo:o/r:pull_request'))).toBe('repo:o/r:pull_request');
    expect(await subjectOf('no jwt')).toBeUndefined();
  });
});

describe('a refused sign-in', () => {
  const refuse = (error: Error): Promise<unknown> => {
    const credential = { getToken: () => Promise.reject(error) };
    return withAdvice(credential, () => 'repo:o/r:pull_request')
      .getToken('https://management.azure.com/.default')
      .catch((reason: unknown) => reason);
  };

  test.each([
    ['AADSTS700213', 'federated credential'],
    ['AADSTS700016', 'client-id'],
    ['AADSTS90002', 'tenant-id'],
    ['AADSTS700024', 're-run'],
    ['AADSTS53003', 'conditional access'],
  ])('%s says what to do', async (code, expected) => {
    const error = await refuse(new Error(`invalid_client: Error(s): 1 - ${code}: refused`));
    expect(error).toMatchObject({
      message: expect.stringContaining(
        'subject of this workflow: repo:o/r:pull_request',
      ) as unknown,
      failure: { code, retryable: false, hint: expect.stringContaining(expected) as unknown },
    });
    expect(error).toBeInstanceOf(PlatformError);
  });

  test('a directory that cannot be reached may be there later', async () => {
    const error = await refuse(new Error('endpoints_resolution_error: not now'));
    expect(error).toMatchObject({ failure: { code: 'sign-in', retryable: true } });
  });

  test('an abort is an abort', async () => {
    const aborted = Object.assign(new Error('stop'), { name: 'AbortError' });
    expect(await refuse(aborted)).toBeInstanceOf(CancelledError);
  });

  test('a credential without a token is refused', async () => {
    const none = { getToken: () => Promise.resolve(null) };
    await expect(withAdvice(none, () => undefined).getToken('x')).rejects.toThrow('no token');
  });
});
