import {
  asArray,
  asRecord,
  member,
  parseJson,
  textAt,
  type JsonRecord,
} from '../../shared/json.ts';

/** What an error answer says, whichever of Azure's planes wrote it. */
export interface ErrorBody {
  /** The most specific code; empty when there is none. */
  readonly code: string;
  readonly message: string;
  /** The correlation id in the body; empty when there is none. */
  readonly requestId: string;
}

const longest = 4000;
/** Codes of the front end that say only that there are details. */
const generic = new Set(['usererror', 'badrequest', 'validationerror', 'notfound', 'systemerror']);

/** The same object with lower-case keys: the MLflow plane writes `Error.Message`, the others `error.message`. */
function lowerKeys(value: unknown): JsonRecord {
  return Object.fromEntries(
    Object.entries(asRecord(value)).map(([key, inner]) => [key.toLowerCase(), inner]),
  );
}

/** All strings inside the `errors` of a problem document, or its `detail`, `message` or `title`. */
function words(problem: JsonRecord): string[] {
  const errors = Object.values(asRecord(problem['errors'])).flatMap((value) => asArray(value));
  const texts = errors.filter((value): value is string => typeof value === 'string');
  if (texts.length > 0) return texts;
  const text = textAt(problem, 'detail') ?? textAt(problem, 'message') ?? textAt(problem, 'title');
  return text === undefined ? [] : [text];
}

/** Replaces JSON that was put inside a message (quota errors are encoded twice) by the sentences in it. */
function unfold(message: string): string {
  const start = message.indexOf('{');
  if (start < 0) return message;
  const inner = words(asRecord(parseJson(message.slice(start))));
  return inner.length === 0 ? message : `${message.slice(0, start)}${inner.join(' ')}`.trim();
}

function innermostCode(error: JsonRecord): string | undefined {
  let code: string | undefined;
  let at: unknown = error['innererror'];
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
    const level = lowerKeys(at);
    code = textAt(level, 'code') ?? code;
    at = level['innererror'];
  }
  return code;
}

function correlation(body: JsonRecord, error: JsonRecord): string {
  const own = lowerKeys(body['correlation']);
  const info = asArray(error['additionalinfo']).find(
    (item) => textAt(item, 'type') === 'Correlation',
  );
  return (
    textAt(own, 'request') ??
    textAt(own, 'requestid') ??
    textAt(own, 'operation') ??
    textAt(info, 'info', 'value', 'request') ??
    ''
  );
}

/** Hides signatures of signed URLs, which services like to quote, and cuts what is too long. */
function presentable(text: string): string {
  const safe = text.replaceAll(/([?&](?:sig|s|h)=)[^&\s"'<>]+/gi, '$1…').trim();
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}

function readError(body: JsonRecord, error: JsonRecord): ErrorBody {
  const details = asArray(error['details']).map(lowerKeys);
  const texts = [textAt(error, 'message'), ...details.map((detail) => textAt(detail, 'message'))]
    .filter((text) => text !== undefined)
    .map(unfold);
  const outer = textAt(error, 'code') ?? '';
  const inner = details.map((detail) => textAt(detail, 'code')).find((code) => code !== undefined);
  const specific = inner ?? innermostCode(error) ?? textAt(body, 'error_code');
  const code = outer === '' || generic.has(outer.toLowerCase()) ? (specific ?? outer) : outer;
  return {
    code,
    message: presentable([...new Set(texts)].join(' ')),
    requestId: correlation(body, error),
  };
}

/** Blob storage writes XML; only its code and first line are of use. */
function readXml(text: string): ErrorBody | undefined {
  const code = /<Code>([^<]+)<\/Code>/.exec(text)?.[1];
  if (code === undefined) return undefined;
  const [message = '', ...rest] = (/<Message>([^<]+)<\/Message>/.exec(text)?.[1] ?? '').split('\n');
  const requestId = /RequestId:(\S+)/.exec(rest.join('\n'))?.[1] ?? '';
  return { code, message: presentable(message), requestId };
}

/**
 * Reads an error answer of any plane: ARM and its front end (`error.details[].message`), the data plane (`innerError`, `correlation`),
 * MLflow (PascalCase and `error_code`), blob storage (XML) and gateways (plain text). Also reads the `error` of a failed operation.
 */
export function readErrorBody(text: string): ErrorBody {
  const parsed = parseJson(text);
  const body = lowerKeys(parsed);
  const error = lowerKeys(member(body, 'error'));
  if (Object.keys(error).length > 0) return readError(body, error);
  if (textAt(body, 'message') !== undefined || textAt(body, 'error_code') !== undefined)
    return readError(body, body);
  const xml = readXml(text);
  if (xml !== undefined) return xml;
  const plain = /^\s*<(!doctype|html)/i.test(text) ? '' : text;
  return {
    code: textAt(body, 'error') ?? '',
    message: presentable(
      typeof parsed === 'object' ? words(asRecord(parsed)).join(' ') : plain.slice(0, 500),
    ),
    requestId: '',
  };
}
