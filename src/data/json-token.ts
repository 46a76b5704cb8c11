import { decodeUtf8 } from './csv-row.ts';

const backslash = 92;

/** Whether the string token `[key, keyEnd)` spells the wanted name, escapes and all. */
export function isKey(bytes: Uint8Array, key: number, keyEnd: number, wanted: Uint8Array): boolean {
  const length = keyEnd - key - 2;
  if (length === wanted.length) {
    let i = 0;
    while (i < length && bytes[key + 1 + i] === wanted[i]) i++;
    if (i === length) return true;
  }
  if (length <= wanted.length || !bytes.subarray(key, keyEnd).includes(backslash)) return false;
  const name = stringValue(bytes, key, keyEnd);
  return name !== undefined && Buffer.from(name).equals(wanted);
}

/** What a string token says; undefined when it is not UTF-8. */
export const stringValue = (bytes: Uint8Array, start: number, end: number): string | undefined => {
  const token = decodeUtf8(bytes, start, end);
  return token === undefined ? undefined : (JSON.parse(token) as string);
};

/** A token's value: undefined when it is not UTF-8, an object when it is nested. */
export function tokenValue(
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null | undefined | object {
  if (start === end) return null;
  const first = bytes[start];
  if (first === 34) return stringValue(bytes, start, end);
  if (first === 123 || first === 91) return {};
  const word = decodeUtf8(bytes, start, end);
  return word === 'null' ? null : word;
}
