import type { StoredColumn } from './group-job.ts';

/** How a number is read where it is stored. */
export interface ReadNumber {
  at(view: DataView, offset: number): number;
  /** Bytes it takes. */
  readonly width: number;
}

const int32: ReadNumber = { width: 4, at: (view, offset) => view.getInt32(offset, true) };
const uint32: ReadNumber = { width: 4, at: (view, offset) => view.getUint32(offset, true) };
const float: ReadNumber = { width: 4, at: (view, offset) => view.getFloat32(offset, true) };
const double: ReadNumber = { width: 8, at: (view, offset) => view.getFloat64(offset, true) };
// The upper half times 2^32 is exact, so the sum is rounded once.
const int64: ReadNumber = {
  width: 8,
  at: (view, offset) => view.getInt32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true),
};
const uint64: ReadNumber = {
  width: 8,
  at: (view, offset) => view.getUint32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true),
};

/** How a column of plain numbers is read; undefined when its values are something else, such as decimals or dates. */
export function numberReader({ type, element }: StoredColumn): ReadNumber | undefined {
  const { converted_type: converted, logical_type: logical } = element;
  if (type === 'FLOAT') return float;
  if (type === 'DOUBLE') return double;
  if (type !== 'INT32' && type !== 'INT64') return undefined;
  if (converted !== undefined && !/^U?INT_/.test(converted)) return undefined;
  if (logical !== undefined && logical.type !== 'INTEGER') return undefined;
  const isUnsigned =
    converted?.startsWith('U') === true || (logical?.type === 'INTEGER' && !logical.isSigned);
  if (type === 'INT64') return isUnsigned ? uint64 : int64;
  return isUnsigned ? uint32 : int32;
}
