import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HybridRuns, pageSlack } from '../../../src/data/parquet/hybrid-runs.ts';
import { hybrid } from './parquet-writer.ts';

const slack = Buffer.alloc(pageSlack, 0xff);
const over = (bytes: Buffer, width: number, cut = 0): HybridRuns => {
  const { buffer } = Uint8Array.from(Buffer.concat([bytes, slack]));
  return new HybridRuns(new DataView(buffer), 0, bytes.length - cut, width, 1000);
};

const numbersOf = (width: number): fc.Arbitrary<number[]> => {
  const number = fc.integer({ min: 0, max: 2 ** width - 1 }).map((value) => value | 0);
  const stretch = fc.tuple(number, fc.integer({ min: 1, max: 20 }));
  const stretches = fc.array(stretch, { minLength: 1, maxLength: 30 });
  return stretches.map((all) =>
    all.flatMap(([value, times]) => new Array<number>(times).fill(value)),
  );
};

const asked = fc.record({
  runs: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
  steps: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
});

it('reads numbers of every width, any number at a time', () => {
  const numbers = fc
    .integer({ min: 0, max: 32 })
    .chain((width) =>
      fc.record({ width: fc.constant(width), numbers: numbersOf(width), how: asked }),
    );
  fc.assert(
    fc.property(numbers, ({ width, numbers, how }) => {
      const runs = over(hybrid(numbers, width, how.runs), width);
      const out = new Int32Array(numbers.length);
      for (let at = 0, turn = 0; at < numbers.length; turn++) {
        const n = Math.min(how.steps[turn % how.steps.length]!, numbers.length - at);
        runs.read(out, at, n);
        at += n;
      }
      expect([...out]).toEqual(numbers);
    }),
  );
});

it('maps numbers while it reads them', () => {
  const numbers = fc.integer({ min: 1, max: 7 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      numbers: numbersOf(width),
      step: fc.integer({ min: 1, max: 40 }),
    }),
  );
  fc.assert(
    fc.property(numbers, ({ width, numbers, step }) => {
      const runs = over(hybrid(numbers, width, [1000]), width);
      const map = Int32Array.from({ length: 2 ** width }, (_, i) => 1000 - i);
      const out = new Int32Array(numbers.length);
      for (let at = 0; at < numbers.length;) {
        const same = runs.repeats(numbers.length - at);
        if (same > 0) out.fill(1000 - runs.takeRepeated(same), at, at + same);
        const n = same > 0 ? same : Math.min(step, runs.left, numbers.length - at);
        if (same === 0) expect(runs.readMapped(out, at, n, map)).toBe(true);
        at += n;
      }
      expect([...out]).toEqual(numbers.map((number) => 1000 - number));
    }),
  );
});

it('reads nothing when a number has no place in the map', () => {
  const runs = over(hybrid([0, 1, 2, 3, 0, 1, 2, 3], 2, [8]), 2);
  const out = new Int32Array(8);
  expect(runs.repeats(8)).toBe(0);
  expect(runs.readMapped(out, 0, 8, Int32Array.of(7, 7, -1, 7))).toBe(false);
  runs.read(out, 0, 8);
  expect([...out]).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
});

it('may lack the bytes behind the last number that counts, and no others', () => {
  const bytes = hybrid([1, 2, 3, 0, 0, 0, 0, 0], 8, [8]);
  const out = new Int32Array(4);
  over(bytes, 8, 5).read(out, 0, 3);
  expect([...out]).toEqual([1, 2, 3, 0]);
  expect(() => over(bytes, 8, 5).read(out, 0, 4)).toThrow('cut off');
});

it.each<[string, number[], number]>([
  ['nothing', [], 1],
  ['a run without its value', [4], 8],
  ['a length without an end', [255, 255, 255, 255, 255, 255], 1],
  ['a run longer than its page', [0xd2, 0x0f, 1], 1],
])('refuses %s', (_, bytes, width) => {
  expect(() => over(Buffer.from(bytes), width).read(new Int32Array(1), 0, 1)).toThrow();
});
