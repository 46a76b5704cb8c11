import { problems, ok, type Result } from '../shared/result.ts';

/** How the rows of a file are written, once it is unpacked. */
export type TextFormat = 'csv' | 'jsonl';

/** How a file is packed: told by its first bytes, whatever its name. */
export type FilePacking = 'plain' | 'gzip' | 'parquet';

/** The first bytes decide; a name that promises something else is a problem. */
export function filePacking(name: string, start: Uint8Array): Result<FilePacking> {
  const lower = name.toLowerCase();
  if (begins(start, [0x50, 0x41, 0x52, 0x31])) return ok('parquet');
  if (begins(start, [0x1f, 0x8b])) return ok('gzip');
  if (lower.endsWith('.parquet')) {
    return problems({ message: 'this is not a parquet file: it does not begin with PAR1' });
  }
  if (lower.endsWith('.gz')) {
    return problems({ message: 'this is not a gzip file: it does not begin with 1f 8b' });
  }
  return ok('plain');
}

/** The name decides between csv and jsonl; when it says neither, the first byte that is not white space does. */
export function textFormat(name: string, start: Uint8Array): Result<TextFormat> {
  const refused = unreadable(start);
  if (refused !== undefined) return problems(refused);
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  if (lower.endsWith('.csv')) return ok('csv');
  if (/\.(jsonl|ndjson)$/.test(lower)) return ok('jsonl');
  const first = start.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  if (first !== 0x5b) return ok(first === 0x7b ? 'jsonl' : 'csv');
  return problems({
    message: 'this is a JSON array',
    hint: 'Write one object a line (pandas: `to_json(path, orient="records", lines=True)`).',
  });
}

/** What text in UTF-8 does not begin with. */
function unreadable(start: Uint8Array): { message: string; hint: string } | undefined {
  if (begins(start, [0xff, 0xfe]) || begins(start, [0xfe, 0xff])) {
    return { message: 'this file is UTF-16', hint: 'Save it as UTF-8.' };
  }
  if (begins(start, [0x50, 0x4b, 0x03, 0x04])) {
    const hint = 'Save it as csv, csv.gz, jsonl or parquet.';
    return { message: 'this is a zip file (perhaps an Excel workbook)', hint };
  }
  if (begins(start, [0x50, 0x41, 0x52, 0x31])) {
    const hint = 'Parquet has its own compression: leave out gzip.';
    return { message: 'this is a parquet file inside gzip', hint };
  }
  return undefined;
}

/** The bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export function byteOrderMark(start: Uint8Array): number {
  return begins(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);
