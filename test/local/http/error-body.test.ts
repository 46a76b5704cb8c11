import { describe, expect, it } from 'vitest';
import { errorAnswer } from '../../../src/local/http/error-body.ts';
import { HttpFailure, type Plane } from '../../../src/local/http/route.ts';

const answer = (plane: Plane, status: number, code: string, message = 'why'): unknown => {
  const facts = {
    requestId: '0123456789abcdef-x',
    location: 'local',
    time: '2026-01-01T00:00:00Z',
  };
  const { body } = errorAnswer(plane, {
    failure: new HttpFailure(status, code, message),
    ...facts,
  });
  return plane === 'blob' ? body : JSON.parse(body);
};

describe('errorAnswer', () => {
  it('puts an invalid request’s text into the details, as MFE does', () => {
    expect(answer('arm', 400, 'RequestInvalid')).toMatchObject({
      error: {
        code: 'UserError',
        message: 'Request is invalid and/or missing fields.',
        details: [{ code: 'RequestInvalid', message: 'why' }],
        additionalInfo: expect.arrayContaining([
          { type: 'ComponentName', info: { value: 'managementfrontend' } },
          { type: 'InnerError', info: { value: { code: 'RequestInvalid', innerError: null } } },
        ]) as unknown,
      },
    });
  });

  it('has the text in the message and no details for what is not found', () => {
    expect(answer('arm', 404, 'NotFound')).toMatchObject({
      error: { code: 'NotFound', message: 'why', details: [] },
    });
  });

  it('answers what ARM itself refuses without additions', () => {
    expect(answer('arm', 404, 'ResourceNotFound')).toEqual({
      error: { code: 'ResourceNotFound', message: 'why' },
    });
  });

  it('says whose fault it is on the data plane', () => {
    expect(answer('data', 404, 'NotFoundError')).toMatchObject({
      error: { code: 'UserError' },
      statusCode: 404,
    });
    expect(answer('data', 500, 'InternalServerError')).toMatchObject({
      error: { code: 'ServiceError' },
    });
  });

  it('is PascalCase with MLflow’s own member on the MLflow plane', () => {
    expect(answer('mlflow', 400, 'INVALID_PARAMETER_VALUE')).toMatchObject({
      Error: { Code: 'INVALID_PARAMETER_VALUE', Message: 'why' },
      error_code: 'INVALID_PARAMETER_VALUE',
    });
  });

  it('is escaped XML for blobs', () => {
    expect(answer('blob', 400, 'InvalidUri', '<&>')).toContain('<Message>&lt;&amp;&gt;');
  });
});
