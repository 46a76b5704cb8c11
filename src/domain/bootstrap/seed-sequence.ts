/**
 * numpy's `SeedSequence` (numpy 2.4, `numpy/random/bit_generator.pyx`; M. E. O'Neill's `seed_seq_fe128`): a seed of any
 * quality becomes well mixed 32-bit words.
 */

const POOL_WORDS = 4;
const XSHIFT = 16;

/** A constant that is multiplied after each use. */
interface Hash {
  value: number;
  readonly factor: number;
}

const poolHash = (): Hash => ({ value: 0x43b0d7e5, factor: 0x931e8875 });
const outputHash = (): Hash => ({ value: 0x8b51f9dd, factor: 0x58f38ded });

function hashed(word: number, hash: Hash): number {
  const whitened = word ^ hash.value;
  hash.value = Math.imul(hash.value, hash.factor);
  const product = Math.imul(whitened, hash.value);
  return product ^ (product >>> XSHIFT);
}

function mixed(a: number, b: number): number {
  const sum = (Math.imul(0xca01f9dd, a) - Math.imul(0x4973f715, b)) | 0;
  return sum ^ (sum >>> XSHIFT);
}

/** The 32-bit words of a whole number, the lowest first; 0 is one word. */
function wordsOf(seed: number): number[] {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`a seed is a whole number from 0 to 2^53 - 1, not ${seed}`);
  }
  const high = Math.floor(seed / 2 ** 32);
  return high === 0 ? [seed] : [seed % 2 ** 32, high];
}

/** The four words in which the seed is mixed; a seed of two words at most leaves the others 0. */
function entropyPool(seed: number): number[] {
  const hash = poolHash();
  const words = wordsOf(seed);
  const pool = Array.from({ length: POOL_WORDS }, (_, i) => hashed(words[i] ?? 0, hash));
  for (let from = 0; from < POOL_WORDS; from++) {
    for (let to = 0; to < POOL_WORDS; to++) {
      if (from !== to) pool[to] = mixed(pool[to] ?? 0, hashed(pool[from] ?? 0, hash));
    }
  }
  return pool;
}

/**
 * `SeedSequence(seed).generate_state(words, np.uint32)`.
 * @throws RangeError for a seed that is no whole number from 0 to 2^53 - 1
 */
export function generateState(seed: number, words: number): Uint32Array {
  const pool = entropyPool(seed);
  const hash = outputHash();
  return Uint32Array.from({ length: words }, (_, i) => hashed(pool[i % POOL_WORDS] ?? 0, hash));
}
