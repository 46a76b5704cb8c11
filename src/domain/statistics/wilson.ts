import { normalQuantile } from './normal.ts';
import type { Rate } from './rate.ts';

/**
 * Wilson's score interval of one proportion at a two-sided confidence level (Wilson 1927, JASA 22:209): for showing a group's rate,
 * not for deciding, where exact tails are used. `null` without trials.
 */
export function wilsonInterval(
  { successes, trials }: Rate,
  confidenceLevel: number,
): readonly [number, number] | null {
  if (trials === 0) return null;
  const z = normalQuantile(1 - (1 - confidenceLevel) / 2);
  const rate = successes / trials;
  const shrunk = z ** 2 / trials;
  const centre = (rate + shrunk / 2) / (1 + shrunk);
  const half = (z * Math.sqrt((rate * (1 - rate) + shrunk / 4) / trials)) / (1 + shrunk);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
