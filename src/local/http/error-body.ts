import type { HttpFailure, Plane } from './route.ts';

/** An answer's error: its body, ready to send, and the headers that go with it. */
export interface ErrorAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ErrorFacts {
  readonly failure: HttpFailure;
  readonly requestId: string;
  readonly location: string;
  readonly time: string;
}

/** Codes that ARM answers itself, before the machine learning service: without `details` and `additionalInfo`. */
const plainArmCodes = new Set([
  'AuthorizationFailed',
  'InvalidApiVersionParameter',
  'InvalidAuthenticationToken',
  'MissingApiVersionParameter',
  'ResourceGroupNotFound',
  'ResourceNotFound',
  'SubscriptionNotFound',
]);

/** MFE puts the useful text into `details` and a general sentence into `message` (azureml-rest.md §0). */
function armError({ failure, requestId, location, time }: ErrorFacts): unknown {
  if (plainArmCodes.has(failure.code)) {
    return { error: { code: failure.code, message: failure.message } };
  }
  const isInvalid = failure.code === 'RequestInvalid';
  const info = (type: string, value: unknown): unknown => ({ type, info: { value } });
  const detail = {
    code: failure.code,
    message: failure.message,
    details: [],
    additionalInfo: [],
  };
  return {
    error: {
      code: isInvalid ? 'UserError' : failure.code,
      message: isInvalid ? 'Request is invalid and/or missing fields.' : failure.message,
      details: isInvalid ? [detail] : [],
      additionalInfo: [
        info('ComponentName', 'managementfrontend'),
        info('Correlation', { operation: requestId, request: requestId.slice(0, 16) }),
        info('Environment', location),
        info('Location', location),
        info('Time', time),
        info('InnerError', { code: failure.code, innerError: null }),
      ],
    },
  };
}

function dataError({ failure, requestId, location, time }: ErrorFacts): unknown {
  return {
    error: {
      code: failure.status < 500 ? 'UserError' : 'ServiceError',
      severity: null,
      message: failure.message,
      messageFormat: failure.message,
      messageParameters: {},
      referenceCode: null,
      detailsUri: null,
      target: null,
      details: [],
      innerError: { code: failure.code, innerError: null },
      debugInfo: null,
      additionalInfo: null,
    },
    correlation: { operation: requestId, request: requestId.slice(0, 16) },
    environment: location,
    location,
    time,
    componentName: 'run-history',
    statusCode: failure.status,
  };
}

/** Azure's MLflow service writes PascalCase and adds MLflow's own member. */
function mlflowError({ failure, requestId, location, time }: ErrorFacts): unknown {
  return {
    Error: { Code: failure.code, Severity: null, Message: failure.message },
    Correlation: { operation: requestId, request: requestId.slice(0, 16) },
    Environment: location,
    Location: location,
    Time: time,
    ComponentName: 'mlflow',
    statusCode: failure.status,
    error_code: failure.code,
  };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function blobError({ failure, requestId, time }: ErrorFacts): ErrorAnswer {
  const message = `${escapeXml(failure.message)}\nRequestId:${requestId}\nTime:${time}`;
  return {
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': failure.code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${escapeXml(failure.code)}</Code><Message>${message}</Message></Error>`,
  };
}

/** The error in the shape of its plane. */
export function errorAnswer(plane: Plane, facts: ErrorFacts): ErrorAnswer {
  if (plane === 'blob') return blobError(facts);
  const bodies = {
    arm: armError,
    data: dataError,
    mlflow: mlflowError,
    scoring: ({ failure }: ErrorFacts): unknown => ({
      error: { code: failure.code, message: failure.message },
    }),
  };
  return {
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-ms-response-type': 'error' },
    body: JSON.stringify(bodies[plane](facts)),
  };
}
