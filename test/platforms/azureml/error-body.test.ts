import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readErrorBody } from '../../../src/platforms/azureml/error-body.ts';

test('the front end hides its text in the details', () => {
  const body = {
    error: {
      code: 'UserError',
      message: 'Request is invalid and/or missing fields.',
      details: [
        {
          code: 'RequestInvalid',
          message: "Could not find member 'assetVersion' on object of type 'UriFolderJobOutput'",
          details: [],
          additionalInfo: [],
        },
      ],
      additionalInfo: [
        { type: 'ComponentName', info: { value: 'managementfrontend' } },
        { type: 'Correlation', info: { value: { operation: 'op', request: 'req' } } },
      ],
    },
  };
  expect(readErrorBody(JSON.stringify(body))).toEqual({
    code: 'RequestInvalid',
    message:
      "Request is invalid and/or missing fields. Could not find member 'assetVersion' on object of type 'UriFolderJobOutput'",
    requestId: 'req',
  });
});

test('the data plane names the innermost code', () => {
  const body = {
    error: {
      code: 'UserError',
      severity: null,
      message: 'Run runId=x was not found',
      details: [],
      innerError: { code: 'NotFoundError', innerError: null },
    },
    correlation: { operation: 'o', request: 'r' },
    componentName: 'run-history',
    statusCode: 404,
  };
  expect(readErrorBody(JSON.stringify(body))).toEqual({
    code: 'NotFoundError',
    message: 'Run runId=x was not found',
    requestId: 'r',
  });
});

test('MLflow on Azure writes PascalCase, MLflow itself an error_code', () => {
  const azure = {
    Error: { Code: 'ValidationError', Severity: null, Message: 'Limit=250' },
    Correlation: { RequestId: 'r' },
    ComponentName: 'mlflow',
    statusCode: 400,
    error_code: 'INVALID_PARAMETER_VALUE',
  };
  expect(readErrorBody(JSON.stringify(azure))).toEqual({
    code: 'INVALID_PARAMETER_VALUE',
    message: 'Limit=250',
    requestId: 'r',
  });
  const plain = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no run' };
  expect(readErrorBody(JSON.stringify(plain))).toMatchObject({
    code: 'RESOURCE_DOES_NOT_EXIST',
    message: 'no run',
  });
});

test('a quota error is encoded twice', () => {
  const inner = {
    errors: { VmSize: ['Not enough quota available for Standard_DS3_v2. Needed: 8'] },
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
  };
  const body = {
    error: {
      code: 'BadRequest',
      message: 'The request is invalid.',
      details: [
        {
          code: 'InferencingClientCreateDeploymentFailed',
          message: `InferencingClient HttpRequest error, error detail: ${JSON.stringify(inner)}`,
        },
      ],
    },
  };
  expect(readErrorBody(JSON.stringify(body))).toMatchObject({
    code: 'InferencingClientCreateDeploymentFailed',
    message:
      'The request is invalid. InferencingClient HttpRequest error, error detail: Not enough quota available for Standard_DS3_v2. Needed: 8',
  });
});

test.each([
  ['unknown to cluster', { code: '', message: 'unknown to cluster' }],
  ['<!DOCTYPE html><html><body>502</body></html>', { code: '', message: '' }],
  ['', { code: '', message: '' }],
  ['null', { code: '', message: '' }],
  [
    '\uFEFF<?xml version="1.0"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.\nRequestId:ab-c\nTime:x</Message></Error>',
    { code: 'BlobNotFound', message: 'The specified blob does not exist.', requestId: 'ab-c' },
  ],
])('%j is read as far as it goes', (text, expected) => {
  expect(readErrorBody(text)).toMatchObject(expected);
});

test('signatures are never repeated, and no text is endless', () => {
  const url = 'https://a.blob.core.windows.net/c/b?sv=1&sig=abc%2Bdef%3D&sp=r';
  const said = readErrorBody(JSON.stringify({ error: { message: `no access to ${url}` } }));
  expect(said.message).toBe('no access to https://a.blob.core.windows.net/c/b?sv=1&sig=…&sp=r');
  const long = readErrorBody(JSON.stringify({ error: { message: 'x'.repeat(100_000) } }));
  expect(long.message.length).toBeLessThan(5000);
});

test('any JSON at all is read without a fault', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      for (const text of [a, `{"error":${a}}`, `{"error":{"details":[${a}],"innerError":${b}}}`])
        expect(typeof readErrorBody(text).message).toBe('string');
    }),
  );
});
