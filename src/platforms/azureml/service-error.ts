import { PlatformError } from '../../errors.ts';
import { isRetryableStatus } from '../../shared/retry.ts';
import { readErrorBody, type ErrorBody } from './error-body.ts';

/** The parts of an answer that an error is made of. */
export interface RefusedAnswer {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

const denied = /perform action '([^']+)'(?: over scope '([^']+)')?/;

/** What a person can do about a status, as far as it can be known. */
function hint(status: number, body: ErrorBody): string | undefined {
  const action = denied.exec(body.message);
  if (action !== null) {
    const [, name = '', scope] = action;
    const where = scope === undefined ? '' : ` on ${scope}`;
    return `Give the identity a role with \`${name}\`${where} (AzureML Data Scientist covers jobs, models and endpoints).`;
  }
  if (status === 401)
    return 'The credential was not accepted: check tenant-id, client-id and azure-credential.';
  if (body.code === 'KeyBasedAuthenticationNotPermitted' || body.code.startsWith('Authorization'))
    return 'Give the identity the role Storage Blob Data Contributor on the storage account.';
  if (status === 403)
    return 'The identity may not do this: AzureML Data Scientist on the workspace covers jobs, models and endpoints.';
  if (status === 404 && /Subscription|ResourceGroup|^ResourceNotFound$/.test(body.code))
    return 'Check subscription-id, resource-group and workspace-name, and that the identity may read them.';
  if (/quota/i.test(`${body.code} ${body.message}`))
    return 'Ask for more quota, use a smaller instance-type, or delete deployments that are not needed.';
  return undefined;
}

/** The id that the service's support asks for. */
function requestId(answer: RefusedAnswer, body: ErrorBody): string | undefined {
  const names = ['x-ms-correlation-request-id', 'x-ms-request-id', 'x-request-id'];
  const found = names.map((name) => answer.header(name)).find((id) => id !== undefined);
  return found ?? (body.requestId === '' ? undefined : body.requestId);
}

/** The refusal of a service, in its own words; `doing` completes "could not …". */
export function serviceError(doing: string, answer: RefusedAnswer): PlatformError {
  const body = readErrorBody(answer.text);
  const code = body.code === '' ? (answer.header('x-ms-error-code') ?? '') : body.code;
  const id = requestId(answer, body);
  const advice = hint(answer.status, { ...body, code });
  const said = body.message === '' ? 'the service gave no reason' : body.message;
  const label = code === '' ? '' : `${code}, `;
  return new PlatformError(`could not ${doing}: ${said} (${label}HTTP ${answer.status})`, {
    code: code === '' ? `http-${answer.status}` : code,
    statusCode: answer.status,
    retryable: isRetryableStatus(answer.status),
    ...(id === undefined ? {} : { requestId: id }),
    ...(advice === undefined ? {} : { hint: advice }),
  });
}

/** An answer that does not keep the service's own contract. */
export function protocolError(doing: string, why: string): PlatformError {
  return new PlatformError(`could not ${doing}: ${why}`, { code: 'protocol', retryable: false });
}
