import { expect, test } from 'vitest';
import { protocolError, serviceError } from '../../../src/platforms/azureml/service-error.ts';

const refuse = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  serviceError('create the endpoint', {
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
    header: (name) => headers[name],
  });

test.each([
  [401, { error: { code: 'InvalidAuthenticationTokenTenant', message: 'wrong' } }, 'tenant-id'],
  [403, { error: { code: 'Forbidden', message: 'no' } }, 'AzureML Data Scientist'],
  [404, { error: { code: 'ResourceGroupNotFound', message: 'no' } }, 'resource-group'],
  [404, { error: { code: 'SubscriptionNotFound', message: 'no' } }, 'subscription-id'],
  [400, { error: { code: 'BadRequest', message: 'Not enough quota available' } }, 'quota'],
])('%i %j says what to do', (status, body, expected) => {
  expect(refuse(status, body).failure.hint).toContain(expected);
});

test('storage that refuses keys or roles names the role', () => {
  for (const code of ['KeyBasedAuthenticationNotPermitted', 'AuthorizationPermissionMismatch'])
    expect(refuse(403, '', { 'x-ms-error-code': code }).failure.hint).toContain(
      'Storage Blob Data Contributor',
    );
});

test('a refusal without words keeps its status', () => {
  const error = refuse(404, '');
  expect(error.message).toBe(
    'could not create the endpoint: the service gave no reason (HTTP 404)',
  );
  expect(error.failure).toMatchObject({ code: 'http-404', retryable: false });
});

test('an unknown missing thing gets no guess', () => {
  expect(refuse(404, { error: { code: 'NotFound', message: 'x' } }).failure.hint).toBeUndefined();
});

test('a broken contract is not worth a retry', () => {
  expect(protocolError('list', 'no value').failure).toEqual({ code: 'protocol', retryable: false });
});
