/**
 * Hypergeometric draws by ratio of uniforms: HRUA of Stadlober, "The ratio of uniforms approach for generating discrete
 * random variates", J. Comput. Appl. Math. 31 (1990), as in numpy 2.4 (`random_hypergeometric.c`).
 */
import type { Mt19937 } from './mt19937.ts';

const TABLE_LENGTH = 1024;
const HALF_LOG_TWO_PI = 0.9189385332046728;

const table = new Float64Array(TABLE_LENGTH);
for (let k = 2; k < TABLE_LENGTH; k++) table[k] = (table[k - 1] ?? 0) + Math.log(k);

/** ln k!, by Stirling's series behind the table: the first term left out is below 1e-18. */
export function logFactorial(k: number): number {
  if (k < TABLE_LENGTH) return table[k] ?? 0;
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * k * k)) / (k * k)) / k;
  return (k + 0.5) * Math.log(k) - k + HALF_LOG_TWO_PI + series;
}

/** 2 √(2 / e) and 3 - 2 √(3 / e): the width of the hat. */
const D1 = 1.7155277699214135;
const D2 = 0.8989161620588988;

/** Below it drawing one by one is as fast. */
const FEW = 10;

/** Successes among `sample` items of which each is looked at. */
function drawEach(random: Mt19937, good: number, total: number, sample: number): number {
  let left = good;
  for (let i = 0; i < sample; i++) {
    if (random.nextDouble() * (total - i) < left) left--;
  }
  return good - left;
}

/** For `few` ≤ `many` items of each kind and a sample of at most half of them. */
function ratioOfUniforms(random: Mt19937, few: number, many: number, sample: number): number {
  const total = few + many;
  const p = few / total;
  const centre = sample * p + 0.5;
  const variance = ((total - sample) * sample * p * (1 - p)) / (total - 1);
  const scale = Math.sqrt(variance + 0.5);
  const width = D1 * scale + D2;
  const mode = Math.floor(((sample + 1) * (few + 1)) / (total + 2));
  const logWeight = (k: number): number =>
    logFactorial(k) +
    logFactorial(few - k) +
    logFactorial(sample - k) +
    logFactorial(many - sample + k);
  const atMode = logWeight(mode);
  const end = Math.min(Math.min(sample, few) + 1, Math.floor(centre + 16 * scale));
  for (;;) {
    const u = random.nextDouble();
    const x = centre + (width * (random.nextDouble() - 0.5)) / u;
    if (!(x >= 0 && x < end)) continue;
    const k = Math.floor(x);
    const t = atMode - logWeight(k);
    // The first two are bounds of the logarithm.
    if (u * (4 - u) - 3 <= t) return k;
    if (u * (u - t) >= 1) continue;
    if (2 * Math.log(u) <= t) return k;
  }
}

/**
 * How many of `good` successes among `total` items are in a sample of `size` without replacement; whole numbers with
 * good, size ≤ total.
 */
export function hypergeometric(random: Mt19937, good: number, total: number, size: number): number {
  const bad = total - good;
  if (good === 0 || size === 0) return 0;
  if (bad === 0) return size;
  if (size === total) return good;
  // The rest of a sample is a sample too, and failures are successes of the other kind.
  const sample = Math.min(size, total - size);
  let found: number;
  if (sample <= FEW) found = drawEach(random, good, total, sample);
  else if (good <= bad) found = ratioOfUniforms(random, good, bad, sample);
  else found = sample - ratioOfUniforms(random, bad, good, sample);
  return sample === size ? found : good - found;
}
