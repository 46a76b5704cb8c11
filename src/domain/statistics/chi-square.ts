import { normalCdf } from './normal.ts';

/**
 * P(χ² ≥ x) for a whole number of degrees of freedom: the finite sums of Abramowitz & Stegun 26.4.4 and 26.4.5, all
 * terms positive, added from logarithms so that thousands of degrees neither overflow nor vanish.
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(x > 0)) return 1;
  const half = x / 2;
  const isOdd = degrees % 2 === 1;
  let sum = isOdd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
  // The first term is e^(−x/2) (x/2)^a / Γ(a + 1) with a = ½ or 0; Γ(3/2) = √π/2.
  let a = isOdd ? 0.5 : 0;
  let logTerm = -half + (isOdd ? 0.5 * Math.log(half) - Math.log(Math.sqrt(Math.PI) / 2) : 0);
  for (; a < degrees / 2 - 0.25; a++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(half / (a + 1));
  }
  return Math.min(1, sum);
}
