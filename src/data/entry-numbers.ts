/** Numbers from 0, in as few bytes as the largest needs. */
export type EntryNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers, none larger than `largest`. */
export function entryNumbers(length: number, largest: number): EntryNumbers {
  if (largest < 2 ** 8) return new Uint8Array(length);
  return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The numbers that `from` becomes when number i is `to[i]`. */
export function renumbered(from: EntryNumbers, to: Int32Array): EntryNumbers {
  const renamed = entryNumbers(from.length, largestOf(to));
  for (let i = 0; i < from.length; i++) renamed[i] = to[from[i] ?? 0] ?? 0;
  return renamed;
}

export function largestOf(numbers: Int32Array): number {
  let largest = 0;
  for (const number of numbers) if (number > largest) largest = number;
  return largest;
}
