/** Rows drawn with replacement as `pandas.DataFrame.sample(frac=1, replace=True, random_state=seed)` draws them. */
import { BLOCK_LENGTH, maskOf, Mt19937 } from './mt19937.ts';
import { Pcg64 } from './pcg64.ts';

/** For each row in the order of the file, which combination of values it holds. */
export type RowCodes = Uint8Array | Uint16Array | Uint32Array;

/** The most rows that can be resampled: positions are signed words. */
export const MAX_RESAMPLED_ROWS = 2 ** 31;

/**
 * The seeds of the replicates of `MetricFrame(n_boot=count, random_state=randomState)` (Fairlearn 0.15.0,
 * `generate_bootstrap_samples`). `randomState` is a whole number from 0 to 2^53 - 1.
 */
export function bootstrapSeeds(randomState: number, count: number): Uint32Array {
  return new Pcg64(randomState).integers(2 ** 32 - 1, count);
}

/** Codes up to a power of two, those behind the last row one above the highest: what is drawn there is rejected. */
function padded(codes: RowCodes, codeCount: number): RowCodes {
  const length = maskOf(codes.length - 1) + 1;
  const fits = codeCount <= 0xff ? Uint8Array : codeCount <= 0xffff ? Uint16Array : Uint32Array;
  const all = new fits(length).fill(codeCount, codes.length);
  all.set(codes);
  return all;
}

/**
 * Adds up the codes of `rows` drawn rows. `counts` starts at zeros and has a last place for what is rejected: counting
 * it costs less than a branch that nobody can predict.
 */
function drawRows(all: RowCodes, rows: number, generator: Mt19937, counts: Uint32Array): void {
  const mask = all.length - 1;
  const rejected = counts.length - 1;
  let wanted = rows;
  while (wanted >= BLOCK_LENGTH) {
    const before = counts[rejected] ?? 0;
    const words = generator.block();
    // By index: `for of` over a typed array takes twice as long, and this loop is all the time there is.
    for (let i = 0; i < BLOCK_LENGTH; i++) {
      const code = all[(words[i] ?? 0) & mask] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    wanted -= BLOCK_LENGTH - ((counts[rejected] ?? 0) - before);
  }
  while (wanted > 0) {
    for (const word of generator.block()) {
      if (wanted === 0) break;
      const code = all[word & mask] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      if (code !== rejected) wanted--;
    }
  }
}

/**
 * The counts of `codeCount` combinations in one replicate for each seed, one replicate after the other. Replicates do
 * not depend on each other: threads can share the seeds and the answers be laid end to end.
 * @throws RangeError for no row or more rows than MAX_RESAMPLED_ROWS
 */
export function resampledCounts(
  codes: RowCodes,
  codeCount: number,
  seeds: Uint32Array,
): Uint32Array {
  if (codes.length === 0 || codes.length > MAX_RESAMPLED_ROWS) {
    throw new RangeError(`${codes.length} rows cannot be resampled: 1 to 2^31 can`);
  }
  const tables = new Uint32Array(seeds.length * codeCount);
  const all = padded(codes, codeCount);
  const generator = new Mt19937(0);
  const counts = new Uint32Array(codeCount + 1);
  for (const [index, seed] of seeds.entries()) {
    counts.fill(0);
    generator.seed(seed);
    // numpy draws no bits for the one row there is.
    if (codes.length === 1) counts[codes[0] ?? 0] = 1;
    else drawRows(all, codes.length, generator, counts);
    tables.set(counts.subarray(0, codeCount), index * codeCount);
  }
  return tables;
}
