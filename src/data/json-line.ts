/** JSON (RFC 8259) read byte by byte: strict, without making values, so that a line costs no memory. */

const quote = 34;
const backslash = 92;
const deepest = 256;

/** The place behind the white space at `at`. A newline ends a line, so it is not white space here. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let p = at;
  for (;;) {
    const byte = bytes[p];
    if (byte !== 32 && byte !== 9 && byte !== 13) return p;
    p++;
  }
}

/** The place behind the string whose opening quote is at `at`, or -1 when it is malformed. */
export function skipString(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== quote) return -1;
  let p = at + 1;
  for (;;) {
    const byte = bytes[p] ?? 0;
    if (byte === quote) return p + 1;
    if (byte < 32) return -1;
    p++;
    if (byte === backslash) {
      p = skipEscape(bytes, p);
      if (p < 0) return -1;
    }
  }
}

function skipEscape(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte !== 117) return '"\\/bfnrt'.includes(String.fromCharCode(byte)) ? at + 1 : -1;
  for (let p = at + 1; p < at + 5; p++) if (!isHex(bytes[p] ?? 0)) return -1;
  return at + 5;
}

const isHex = (byte: number): boolean =>
  isDigit(byte) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 48 && byte <= 57;

/** The place behind the value at `at`, or -1 when it is malformed or nested deeper than 256. */
export function skipValue(bytes: Uint8Array, at: number, depth = 0): number {
  switch (bytes[at] ?? 0) {
    case quote:
      return skipString(bytes, at);
    case 123:
      return depth < deepest ? skipMembers(bytes, at + 1, 125, depth) : -1;
    case 91:
      return depth < deepest ? skipMembers(bytes, at + 1, 93, depth) : -1;
    case 116:
      return skipWord(bytes, at, 'true');
    case 102:
      return skipWord(bytes, at, 'false');
    case 110:
      return skipWord(bytes, at, 'null');
    default:
      return skipNumber(bytes, at);
  }
}

/** The members of an object (closed by 125) or the elements of an array (closed by 93). */
function skipMembers(bytes: Uint8Array, at: number, close: 125 | 93, depth: number): number {
  let p = skipSpace(bytes, at);
  if (bytes[p] === close) return p + 1;
  for (;;) {
    if (close === 125) p = skipKey(bytes, p);
    if (p >= 0) p = skipValue(bytes, skipSpace(bytes, p), depth + 1);
    if (p < 0) return -1;
    p = skipSpace(bytes, p);
    if (bytes[p] === close) return p + 1;
    if (bytes[p] !== 44) return -1;
    p = skipSpace(bytes, p + 1);
  }
}

/** The place behind the key at `at` and its colon, or -1. */
function skipKey(bytes: Uint8Array, at: number): number {
  const key = skipString(bytes, at);
  if (key < 0) return -1;
  const p = skipSpace(bytes, key);
  return bytes[p] === 58 ? p + 1 : -1;
}

function skipWord(bytes: Uint8Array, at: number, word: string): number {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return -1;
  return at + word.length;
}

function skipNumber(bytes: Uint8Array, at: number): number {
  let p = bytes[at] === 45 ? at + 1 : at;
  p = bytes[p] === 48 ? p + 1 : skipDigits(bytes, p);
  if (p >= 0 && bytes[p] === 46) p = skipDigits(bytes, p + 1);
  if (p < 0 || (bytes[p] !== 101 && bytes[p] !== 69)) return p;
  p++;
  return skipDigits(bytes, bytes[p] === 43 || bytes[p] === 45 ? p + 1 : p);
}

/** At least one digit. */
function skipDigits(bytes: Uint8Array, at: number): number {
  let p = at;
  while (isDigit(bytes[p])) p++;
  return p > at ? p : -1;
}
