import type { RowCodes } from './resample.ts';

/**
 * The rows whose combination is kept, in their order, by the combinations' numbers among those that are kept: what
 * `missing: drop` leaves out takes no part in the draws, as in a file without these rows.
 */
export function keptCodes(codes: RowCodes, isKept: readonly boolean[]): RowCodes {
  const numbers = new Int32Array(isKept.length);
  let next = 0;
  for (const [code, kept] of isKept.entries()) numbers[code] = kept ? next++ : -1;
  if (next === isKept.length) return codes;
  const all = codes.slice();
  let rows = 0;
  for (const code of codes) {
    const number = numbers[code] ?? -1;
    if (number >= 0) all[rows++] = number;
  }
  return all.slice(0, rows);
}
