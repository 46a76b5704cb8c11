import { ok, type Result } from '../../shared/result.ts';
import { textFormat, type TextFormat } from '../file-format.ts';

/** How the rows of a text file are written: also as one JSON document. */
export type TableFormat = TextFormat | 'json';

/** Enough of a file's first bytes to tell its format. */
export const peekBytes = 4096;

/** What a table as one JSON object begins with: pandas `orient="split"` or `"table"`. */
const opening = /^\s*\{\s*"(?:columns|index|data)"\s*:\s*\[|^\s*\{\s*"schema"\s*:\s*\{/;
/** pandas `orient="columns"`, its default: a JSON object of JSON objects. */
const byColumn = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{\s*"\d+"\s*:/;

/**
 * The name and the first bytes decide. A file whose name does not end in csv, jsonl or ndjson is a JSON document when
 * it is an array, or an object that begins as a table does; else one object a line (Spark calls that `.json`).
 */
export function tableFormat(name: string, start: Uint8Array): Result<TableFormat> {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  if (/\.(csv|jsonl|ndjson)$/.test(lower)) return textFormat(name, start);
  const text = Buffer.from(start)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const isDocument = /^\s*\[/.test(text) || opening.test(text) || byColumn.test(text);
  return isDocument ? ok('json') : textFormat(name, start);
}
