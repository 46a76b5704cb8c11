/** JSON lines read the plain way: what is JSON is for `JSON.parse` to say. */
import type { ReferenceRow } from './reference-csv.ts';

const text = /"(?:[^"\\]|\\.)*"/y;
const space = /[ \t\r]*/y;

/** The wanted values of every line; a string says why there are none. */
export function referenceJsonl(bytes: Buffer, wanted: readonly string[]): ReferenceRow[] | string {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf));
  const lines = bytes
    .subarray(hasMark ? 3 : 0)
    .toString('latin1')
    .split('\n');
  const rows: ReferenceRow[] = [];
  const seen = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (/^[ \t\r]*$/.test(line)) continue;
    if (!/^[ \t\r]*\{/.test(line)) return 'no object';
    try {
      JSON.parse(line);
    } catch {
      return 'no JSON';
    }
    const members = membersOf(line);
    const values: (string | null)[] = [];
    for (const name of wanted) {
      const tokens = members.filter(([key]) => key === name).map(([, token]) => token);
      if (tokens.length > 1) return 'a key twice';
      if (tokens.length === 1) seen.add(name);
      const value = tokens[0] === undefined ? null : valueOf(tokens[0]);
      if (value === undefined) return 'a value that is nested or not UTF-8';
      values.push(value);
    }
    rows.push({ values, line: i + 1 });
  }
  if (rows.length === 0) return 'no rows';
  return wanted.every((name) => seen.has(name)) ? rows : 'no such key';
}

function valueOf(token: string): string | null | undefined {
  if (token.startsWith('{') || token.startsWith('[')) return undefined;
  if (token.startsWith('"')) return decoded(token);
  return token === 'null' ? null : token;
}

/** What a string token says; undefined when it is not UTF-8. */
function decoded(token: string): string | undefined {
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return JSON.parse(utf8.decode(Buffer.from(token, 'latin1'))) as string;
  } catch {
    return undefined;
  }
}

/** Keys and value tokens of the object in a line that is known to be JSON. */
function membersOf(line: string): [key: string | undefined, token: string][] {
  const members: [string | undefined, string][] = [];
  let at = line.indexOf('{') + 1;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(line)![0];
    at += found.length;
    return found;
  };
  for (take(space); line[at] === '"'; take(space)) {
    const key = decoded(take(text));
    take(space);
    at++;
    take(space);
    const start = at;
    for (let depth = 0; depth > 0 || !/[,}]/.test(line[at]!);) {
      if (line[at] === '"') take(text);
      else depth += nesting(line[at++]!);
    }
    members.push([key, line.slice(start, at).trim()]);
    if (line[at] === ',') at++;
  }
  return members;
}

const nesting = (character: string): number =>
  '{['.includes(character) ? 1 : '}]'.includes(character) ? -1 : 0;
