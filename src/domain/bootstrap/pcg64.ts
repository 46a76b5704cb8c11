/** numpy's `default_rng` (numpy 2.4): PCG64, the 128-bit XSL-RR generator of O'Neill (2014), seeded by a SeedSequence. */
import { generateState } from './seed-sequence.ts';

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const MASK_64 = (1n << 64n) - 1n;
const MASK_128 = (1n << 128n) - 1n;
const TWO_32 = 2 ** 32;

/** The generator behind `np.random.default_rng(seed)`. Big integers: it draws seeds, some thousands at most. */
export class Pcg64 {
  #state = 0n;
  readonly #increment: bigint;
  /** The upper half of the last 64 bits, as long as nobody took it. */
  #kept: number | null = null;

  /** @throws RangeError for a seed that is no whole number from 0 to 2^53 - 1 */
  constructor(seed: number) {
    const words = Array.from(generateState(seed, 8), BigInt);
    // Pairs of words are 64-bit numbers, lower word first; pairs of those are 128-bit numbers, upper half first.
    const word64 = (i: number): bigint => (words[2 * i] ?? 0n) | ((words[2 * i + 1] ?? 0n) << 32n);
    this.#increment = (((word64(2) << 64n) | word64(3)) << 1n) | 1n;
    this.#increment &= MASK_128;
    this.#step();
    this.#state += (word64(0) << 64n) | word64(1);
    this.#step();
  }

  #step(): void {
    this.#state = (this.#state * MULTIPLIER + this.#increment) & MASK_128;
  }

  /** The next 64 bits, as `PCG64.random_raw()`. */
  next64(): bigint {
    this.#step();
    const folded = (this.#state >> 64n) ^ (this.#state & MASK_64);
    const turn = this.#state >> 122n;
    return ((folded >> turn) | (folded << (64n - turn))) & MASK_64;
  }

  /** The next 32 bits: the lower half of 64 new ones, then the upper half. */
  next32(): number {
    if (this.#kept !== null) {
      const kept = this.#kept;
      this.#kept = null;
      return kept;
    }
    const bits = this.next64();
    this.#kept = Number(bits >> 32n);
    return Number(bits & 0xffffffffn);
  }

  /**
   * `Generator.integers(0, bound, size, dtype=np.uint32)`: whole numbers from 0 to bound - 1 by Lemire's multiplication
   * (2019). `bound` is from 2 to 2^32 - 1.
   */
  integers(bound: number, size: number): Uint32Array {
    const range = BigInt(bound);
    const threshold = BigInt((TWO_32 - bound) % bound);
    return Uint32Array.from({ length: size }, () => {
      let product = BigInt(this.next32()) * range;
      while ((product & 0xffffffffn) < threshold) product = BigInt(this.next32()) * range;
      return Number(product >> 32n);
    });
  }
}
