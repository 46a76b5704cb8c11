import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowSumsTable } from '../../../src/data/sums/row-sums-table.ts';
import { sumPlan } from '../../../src/data/sums/sum-plan.ts';
import type { RowSums } from '../../../src/domain/fairness/row-sums.ts';

const column = (name: string): { name: string } => ({ name });
const everything = {
  weight: column('w'),
  probability: column('p'),
  score: column('s'),
  errors: { truth: column('y'), prediction: column('f') },
};
const planned = (sums: Parameters<typeof sumPlan>[0], pairs = 1 << 20) => sumPlan(sums, pairs)!;

/** A row: the entry it belongs to and its numbers. */
interface Row {
  readonly entry: number;
  readonly w: number;
  readonly p: number;
  readonly s: number;
  readonly y: number;
  readonly f: number;
}

/** Of few digits, so that the naive sums are exact where they nearly cancel. */
const fraction = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 64, max: most * 64 }).map((n) => n / 64);
const real = fraction(1e6);
const row: fc.Arbitrary<Row> = fc.record({
  entry: fc.nat(3),
  w: fc.oneof(fc.nat(5), fraction(100).map(Math.abs)),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
  s: fc.oneof(fc.constantFrom(0, -0, 0.5, 1), real),
  y: real,
  f: real,
});
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

const cells = (each: Row, isWeighted: boolean): Float64Array =>
  Float64Array.from([...(isWeighted ? [each.w] : []), each.p, each.s, each.y, each.f]);

function tableOf(all: readonly Row[], isWeighted: boolean): RowSumsTable {
  const { weight, ...others } = everything;
  const table = new RowSumsTable(planned(isWeighted ? { weight, ...others } : others));
  for (const each of all) table.add(each.entry, cells(each, isWeighted));
  return table;
}

const rowsOf = (all: readonly Row[]): number[] =>
  [0, 1, 2, 3].map((entry) => all.filter((each) => each.entry === entry).length);

const total = (terms: readonly number[]): number => terms.reduce((a, b) => a + b, 0);

/** The same sums, each by its formula. */
function naive(all: readonly Row[], isWeighted: boolean): RowSums {
  const w = all.map((each) => (isWeighted ? each.w : 1));
  const e = all.map(({ y, f }) => y - f);
  const sum = (of: (row: Row, w: number, e: number) => number): number =>
    total(all.map((each, i) => of(each, w[i]!, e[i]!)));
  const weight = total(w);
  const mean = weight === 0 ? 0 : sum(({ y }, v) => v * y) / weight;
  const values = [...new Set(all.map(({ s }) => s + 0))].sort((a, b) => a - b);
  const having = (s: number, of: (w: number) => number): number =>
    sum((each, v) => (each.s === s ? of(v) : 0));
  return {
    ...(isWeighted ? { weight: { sum: weight, squares: sum((_, v) => v * v) } } : {}),
    probability: {
      sum: sum(({ p }) => p),
      weighted: sum(({ p }, v) => v * p),
      weightedSquares: sum(({ p }, v) => v * v * p),
    },
    errors: {
      rows: all.length,
      weight,
      weightSquares: sum((_, v) => v * v),
      absolute: sum((_, v, d) => v * Math.abs(d)),
      square: sum((_, v, d) => v * d * d),
      absoluteSpread: sum((_, v, d) => v * v * Math.abs(d)),
      squareSpread: sum((_, v, d) => v * v * d * d),
      fourthSpread: sum((_, v, d) => v * v * d ** 4),
      ...(isWeighted
        ? {}
        : {
            absoluteCubes: sum((_, __, d) => Math.abs(d) ** 3),
            sixthPowers: sum((_, __, d) => d ** 6),
          }),
      predictions: sum(({ f }, v) => v * f),
      truthMean: mean,
      truthSquares: sum(({ y }, v) => v * (y - mean) ** 2),
    },
    scores: {
      values: Float64Array.from(values),
      counts: Float64Array.from(values, (s) => having(s, () => 1)),
      weights: Float64Array.from(values, (s) => having(s, (v) => v)),
      bits: 53,
    },
  };
}

/** Every number of a result, in one order. */
function numbersOf(sums: unknown): number[] {
  if (typeof sums === 'number') return [sums];
  if (sums instanceof Float64Array) return [...sums];
  return Object.entries(sums as object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, value]) => numbersOf(value));
}

function expectClose(actual: unknown, expected: unknown, relative: number): void {
  const [ours, theirs] = [numbersOf(actual), numbersOf(expected)];
  expect(ours).toHaveLength(theirs.length);
  for (const [i, number] of ours.entries()) {
    const apart = Math.abs(number - theirs[i]!);
    expect(apart).toBeLessThanOrEqual(relative * Math.abs(theirs[i]!) + 1e-3 * relative);
  }
}

it('sums what a naive sum does', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isWeighted) => {
      const sums = tableOf(all, isWeighted).rowSums(rowsOf(all));
      for (const [entry, each] of sums.entries()) {
        const mine = all.filter((one) => one.entry === entry);
        expectClose(each, naive(mine, isWeighted), 1e-9);
      }
    }),
  );
});

it('gives the same for rows in another order, split over tables', () => {
  fc.assert(
    fc.property(rows, fc.nat(60), fc.boolean(), (all, cut, isWeighted) => {
      const whole = tableOf(all, isWeighted).rowSums(rowsOf(all));
      const turned = all.map((each) => ({ ...each, entry: 3 - each.entry })).reverse();
      const merged = tableOf([], isWeighted);
      for (const part of [turned.slice(0, cut), turned.slice(cut)]) {
        merged.merge(tableOf(part, isWeighted).snapshot(4), Int32Array.of(3, 2, 1, 0));
      }
      expectClose(merged.rowSums(rowsOf(all)), whole, 4e-16);
      expect(merged.rowSums(rowsOf(all)).map(({ scores }) => scores!.values)).toEqual(
        whole.map(({ scores }) => scores!.values),
      );
    }),
  );
});

it('keeps integers exact and loses nothing of small terms beside large ones', () => {
  const table = new RowSumsTable(planned({ weight: column('w') }));
  for (let i = 0; i < 3000; i++) table.add(0, Float64Array.of(i % 2 === 0 ? 2 ** 40 : 2 ** -20));
  const [sums] = table.rowSums([3000]);
  expect(sums!.weight!.sum).toBe(1500 * 2 ** 40 + 1500 * 2 ** -20);
});

it('knows the variance of a truth that is far from zero', () => {
  const table = new RowSumsTable(
    planned({ errors: { truth: column('y'), prediction: column('f') } }),
  );
  for (let i = 0; i < 1000; i++) table.add(0, Float64Array.of(1e9 + (i % 2), 0));
  const [sums] = table.rowSums([1000]);
  expect(sums!.errors!.truthMean).toBe(1e9 + 0.5);
  expect(sums!.errors!.truthSquares).toBe(250);
});

it('has no member for what was not asked for', () => {
  expect(sumPlan(undefined, 1)).toBeUndefined();
  expect(sumPlan({}, 1)).toBeUndefined();
  const table = new RowSumsTable(planned({ probability: column('p') }));
  table.add(1, Float64Array.of(0.25));
  expect(table.rowSums([0, 1])).toEqual([
    { probability: { sum: 0, weighted: 0, weightedSquares: 0 } },
    { probability: { sum: 0.25, weighted: 0.25, weightedSquares: 0.25 } },
  ]);
});
