import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSumsTable } from '../../../src/data/sums/row-sums-table.ts';
import { roundToOdd } from '../../../src/data/sums/round-to-odd.ts';
import { fewestBits, ScoreTable } from '../../../src/data/sums/score-table.ts';
import { sumPlan } from '../../../src/data/sums/sum-plan.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const bits = fc.integer({ min: fewestBits, max: 53 });

describe('rounding to odd', () => {
  it('is the same in steps as at once', () => {
    fc.assert(
      fc.property(finite, bits, bits, (value, a, b) => {
        const [more, fewer] = a > b ? [a, b] : [b, a];
        expect(roundToOdd(roundToOdd(value, more), fewer)).toBe(roundToOdd(value, fewer));
      }),
    );
  });

  it('keeps order, and is off by less than a unit of the last bit', () => {
    fc.assert(
      fc.property(finite, finite, bits, (a, b, kept) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(roundToOdd(low, kept)).toBeLessThanOrEqual(roundToOdd(high, kept));
        if (Math.abs(a) < 1e-300) return;
        expect(Math.abs(roundToOdd(a, kept) - a)).toBeLessThan(2 ** (1 - kept) * Math.abs(a));
      }),
    );
  });

  it('needs no more bits than it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }), bits, (value, kept) => {
        expect(Number.isInteger(roundToOdd(value, kept) / 2 ** (53 - kept))).toBe(true);
      }),
    );
  });

  it.each([0, 1, 0.5, 0.75, -2])('keeps %d', (value) => {
    expect(roundToOdd(value, fewestBits)).toBe(value);
  });
});

interface Seen {
  readonly entry: number;
  readonly score: number;
}

const seen = fc.array(
  fc.record({ entry: fc.nat(2), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 200 },
);

function filled(all: readonly Seen[], most: number): ScoreTable {
  const table = new ScoreTable(most, false);
  for (const { entry, score } of all) table.add(entry, score + 0, 1, 0, 0);
  return table;
}

/** The largest number of bits at which the pairs fit. */
function fitting(all: readonly Seen[], most: number): number {
  for (let kept = 53; kept >= fewestBits; kept--) {
    const pairs = new Set(all.map(({ entry, score }) => `${entry} ${roundToOdd(score, kept)}`));
    if (pairs.size <= most) return kept;
  }
  return fewestBits - 1;
}

const same = Int32Array.of(0, 1, 2);

describe('scores that do not fit', () => {
  it('are rounded as little as makes them fit, whatever the order and the split', () => {
    fc.assert(
      fc.property(seen, fc.integer({ min: 1, max: 200 }), fc.nat(200), (all, most, cut) => {
        const whole = filled(all, most);
        whole.settle();
        expect(whole.bits).toBe(fitting(all, most));
        const merged = new ScoreTable(most, false);
        for (const part of [all.slice(cut), all.slice(0, cut).reverse()]) {
          merged.merge(filled(part, most).snapshot(), same);
        }
        expect(merged.histograms(3)).toEqual(whole.histograms(3));
        if (whole.bits < fewestBits) return;
        const rows = whole.histograms(3).map(({ counts }) => counts.reduce((a, b) => a + b, 0));
        expect(rows).toEqual([0, 1, 2].map((e) => all.filter(({ entry }) => entry === e).length));
      }),
    );
  });

  it('keep their weights while the table grows and is rounded', () => {
    const table = new ScoreTable(5000, true);
    for (let i = 0; i < 20_000; i++) table.add(i % 2, Math.sqrt(i) / 142, 1, i % 7, 0);
    const [even, odd] = table.histograms(2);
    const sum = (numbers: Float64Array): number => numbers.reduce((a, b) => a + b, 0);
    expect([sum(even!.counts), sum(odd!.counts)]).toEqual([10_000, 10_000]);
    expect(sum(even!.weights) + sum(odd!.weights)).toBe(59_997);
    expect(even!.values.length + odd!.values.length).toBeLessThanOrEqual(5000);
    expect(even!.values).toEqual(even!.values.slice().sort());
    expect(even!.bits).toBeLessThan(20);
  });

  it('are all found again however many they are', () => {
    const table = new ScoreTable(50_000, false);
    for (let i = 0; i < 30_000; i++) table.add(i % 3, Math.sqrt(i >> 1), 1, 0, 0);
    const counts = table.histograms(3).flatMap((histogram) => [...histogram.counts]);
    expect(counts).toHaveLength(30_000);
    expect(counts.every((count) => count === 1)).toBe(true);
  });

  it('are a problem when too few bits would be left', () => {
    const table = new RowSumsTable(sumPlan({ score: { name: 's', input: 'score' } }, 3)!);
    for (const score of [0.1, 0.2, 0.4]) table.add(0, Float64Array.of(score));
    table.settle();
    expect(table.problem()).toBeUndefined();
    table.add(0, Float64Array.of(0.8));
    table.settle();
    expect(table.problem()).toEqual({
      message:
        'more than 3 distinct pairs of a score in `s` and a combination of groups and labels, even with scores of 8 significant bits',
      input: 'score',
      hint: 'Use fewer groups, or round the scores to fewer distinct values.',
    });
  });
});
