import { createHmac } from 'node:crypto';

/** A request as far as its signature depends on it. */
export interface SignedParts {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

const standard = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'if-modified-since',
  'if-match',
  'if-none-match',
  'if-unmodified-since',
  'range',
];

function canonicalHeaders(headers: SignedParts['headers']): string {
  return Object.entries(headers)
    .filter(([name]) => name.startsWith('x-ms-'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value.trim().replaceAll(/\s+/g, ' ')}\n`)
    .join('');
}

function canonicalResource(account: string, url: URL): string {
  const query = new Map<string, string[]>();
  for (const [name, value] of url.searchParams) {
    const key = name.toLowerCase();
    query.set(key, [...(query.get(key) ?? []), value]);
  }
  const lines = [...query]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => `\n${name}:${values.sort().join(',')}`);
  return `/${account}${url.pathname}${lines.join('')}`;
}

/** The text that is signed ("Authorize with Shared Key", Azure Storage REST, version 2015-02-21 and later). */
export function stringToSign(account: string, { method, url, headers }: SignedParts): string {
  const values = standard.map((name) => {
    const value = headers[name] ?? '';
    return name === 'content-length' && value === '0' ? '' : value;
  });
  const head = [method, ...values].join('\n');
  return `${head}\n${canonicalHeaders(headers)}${canonicalResource(account, url)}`;
}

/** The value of the Authorization header; `key` is the account's key in base64. */
export function sharedKeyAuthorization(account: string, key: string, parts: SignedParts): string {
  const text = stringToSign(account, parts);
  const hmac = createHmac('sha256', Buffer.from(key, 'base64'));
  return `SharedKey ${account}:${hmac.update(text, 'utf8').digest('base64')}`;
}
