/**
 * numpy's `RandomState` (numpy 2.4, its stream is frozen by NEP 19): the Mersenne Twister of Matsumoto and Nishimura
 * (1998), seeded by `init_genrand`.
 */

/** The numbers of one block. */
export const BLOCK_LENGTH = 624;
const SHIFT = 397;

/** The smallest 2^k - 1 that is not below `max`. */
export const maskOf = (max: number): number => (max === 0 ? 0 : -1 >>> Math.clz32(max));

/** One step of the recurrence, for word `i` with the words after it. */
const twist = (current: number, next: number, far: number): number =>
  far ^ (((current & 0x80000000) | (next & 0x7fffffff)) >>> 1) ^ (-(next & 1) & 0x9908b0df);

function temper(word: number): number {
  let y = word ^ (word >>> 11);
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >>> 18);
}

/** The generator behind `np.random.RandomState(seed)` for a seed from 0 to 2^32 - 1. */
export class Mt19937 {
  /** Words of 32 bits, with the sign of their top bit: small integers for the engine. */
  readonly #state = new Int32Array(BLOCK_LENGTH);
  readonly #output = new Int32Array(BLOCK_LENGTH);
  #position = BLOCK_LENGTH;

  constructor(seed: number) {
    this.seed(seed);
  }

  /**
   * Starts again from a seed.
   * @throws RangeError for a seed that is no whole number from 0 to 2^32 - 1
   */
  seed(seed: number): void {
    if (seed >>> 0 !== seed) {
      throw new RangeError(`a seed is a whole number from 0 to 2^32 - 1, not ${seed}`);
    }
    const state = this.#state;
    let word = seed | 0;
    state[0] = word;
    for (let i = 1; i < BLOCK_LENGTH; i++) {
      word = (Math.imul(1812433253, word ^ (word >>> 30)) + i) | 0;
      state[i] = word;
    }
    this.#position = BLOCK_LENGTH;
  }

  /**
   * The next 624 numbers at once, each 32 bits in a signed word; the array is overwritten by the next call. Not to be
   * mixed with the other methods, whose numbers it skips.
   */
  block(): Int32Array {
    const state = this.#state;
    const output = this.#output;
    for (let i = 0; i < BLOCK_LENGTH - SHIFT; i++) {
      const next = state[i + 1] ?? 0;
      state[i] = twist(state[i] ?? 0, next, state[i + SHIFT] ?? 0);
    }
    for (let i = BLOCK_LENGTH - SHIFT; i < BLOCK_LENGTH - 1; i++) {
      const next = state[i + 1] ?? 0;
      state[i] = twist(state[i] ?? 0, next, state[i + SHIFT - BLOCK_LENGTH] ?? 0);
    }
    const last = state[BLOCK_LENGTH - 1] ?? 0;
    state[BLOCK_LENGTH - 1] = twist(last, state[0] ?? 0, state[SHIFT - 1] ?? 0);
    for (let i = 0; i < BLOCK_LENGTH; i++) output[i] = temper(state[i] ?? 0);
    return output;
  }

  /** The next 32 bits as a number from 0 to 2^32 - 1. */
  next32(): number {
    if (this.#position === BLOCK_LENGTH) {
      this.block();
      this.#position = 0;
    }
    return (this.#output[this.#position++] ?? 0) >>> 0;
  }

  /** `RandomState.random_sample()`: 53 bits in [0, 1). */
  nextDouble(): number {
    const high = this.next32() >>> 5;
    const low = this.next32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * A whole number from 0 to `max` (below 2^32): random bits masked to the size of `max`, again until they are not above
   * it. Equals `RandomState.randint(max + 1)`; for max 0 no bits are drawn.
   */
  interval(max: number): number {
    if (max === 0) return 0;
    const mask = maskOf(max);
    let value = (this.next32() & mask) >>> 0;
    while (value > max) value = (this.next32() & mask) >>> 0;
    return value;
  }

  /** `RandomState.choice(count, size)`: draws with replacement from 0 to count - 1. */
  choice(count: number, size: number): Uint32Array {
    return Uint32Array.from({ length: size }, () => this.interval(count - 1));
  }

  /** `RandomState.shuffle(items)` of a list or of an array of one dimension, in place: Fisher and Yates from the end. */
  shuffle(items: Uint32Array | Float64Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.interval(i);
      const kept = items[i] ?? 0;
      items[i] = items[j] ?? 0;
      items[j] = kept;
    }
  }
}
