import { expect, test } from 'vitest';
import { fixedToken } from '../../../src/platforms/azureml/fixed-token.ts';

test('the local token is the token, for longer than any step', async () => {
  const token = await fixedToken('abc').getToken('any');
  expect(token?.token).toBe('abc');
  expect(token?.expiresOnTimestamp).toBeGreaterThan(Date.now() + 24 * 3600 * 1000);
});
