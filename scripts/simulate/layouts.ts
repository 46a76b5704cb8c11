/** True rates and rows of the groups of a design. */
import type { TrueRate } from './design.ts';

/** Which groups are high; `pair`: one high, one low, all others halfway, so that a single pair is at the limit. */
export type Shape = 'one high' | 'one low' | 'half high' | 'pair';

/** The rows of the first group against those of every other group. */
export type Sizes = 'balanced' | '1:50' | '50:1';

/** The rates of `groups` groups between `low` and `high`. */
function ratesOf(shape: Shape, groups: number, low: number, high: number): number[] {
  return Array.from({ length: groups }, (_, i) => {
    switch (shape) {
      case 'one high':
        return i === 0 ? high : low;
      case 'one low':
        return i === 0 ? low : high;
      case 'half high':
        return i < groups / 2 ? high : low;
      case 'pair':
        return [high, low][i] ?? (low + high) / 2;
    }
  });
}

/** Groups of a shape; the smaller of the two sizes is `rows`. */
export function layout(
  shape: Shape,
  groups: number,
  [low, high]: readonly [number, number],
  sizes: Sizes,
  rows: number,
): TrueRate[] {
  return ratesOf(shape, groups, low, high).map((rate, i) => {
    const isLarge = sizes === '1:50' ? i > 0 : sizes === '50:1' && i === 0;
    return { rate, trials: isLarge ? 50 * rows : rows };
  });
}

/** The rows of a layout in words. */
export const rowsText = (groups: readonly TrueRate[]): string => {
  const [first, last] = [groups[0]?.trials ?? 0, groups.at(-1)?.trials ?? 0];
  return first === last ? `${first} rows` : `${first} : ${last} rows`;
};
