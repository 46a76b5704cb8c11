import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import {
  createCredential,
  fixedToken,
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

test('the local token is the token', async () => {
  const token = await fixedToken('abc').getToken('any');
  expect(token?.token).toBe('abc');
  expect(token?.expiresOnTimestamp).toBeGreaterThan(Date.now());
});
