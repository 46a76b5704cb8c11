import type { DecodedArray } from 'hyparquet';
import type { ColumnDecoder } from 'hyparquet/src/types.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { StoredColumn } from './group-job.ts';
import { printValue, textParsers } from './printed-value.ts';

const schemaRoot = { name: 'schema' };

/** What hyparquet must know of a column to decode values of it. */
function columnDecoder({ element, type }: StoredColumn): ColumnDecoder {
  const node = { element, children: [], count: 1, path: [element.name] };
  const root = { element: schemaRoot, children: [node], count: 2, path: [] };
  return {
    pathInSchema: [element.name],
    type,
    element,
    schemaPath: [root, node],
    codec: 'UNCOMPRESSED',
    parsers: { ...DEFAULT_PARSERS, ...textParsers },
  };
}

/** The text of one value of a column, given as PLAIN stores it (a byte array without its length). */
export function printStored(column: StoredColumn, bytes: Uint8Array): string | null {
  const decoder = columnDecoder(column);
  const { buffer, byteOffset, length } = bytes;
  const reader = { view: new DataView(buffer, byteOffset, length), offset: 0 };
  const raw: DecodedArray =
    column.type === 'BYTE_ARRAY'
      ? [bytes]
      : readPlain(reader, column.type, 1, column.element.type_length);
  return printValue(convert(raw, decoder)[0], column.element);
}
