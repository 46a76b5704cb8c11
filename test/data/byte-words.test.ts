import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNewline, hashRange, sameRange, viewSlack } from '../../src/data/byte-words.ts';

/** A view of the bytes with the slack it must have, filled with what must not matter. */
function viewOf(bytes: readonly number[], before: number, fill: number): DataView {
  const all = [
    ...Array<number>(before).fill(fill),
    ...bytes,
    ...Array<number>(viewSlack).fill(fill),
  ];
  return new DataView(Uint8Array.from(all).buffer);
}

const byte = fc.integer({ min: 0, max: 255 });
const few = fc.array(byte, { maxLength: 13 });

it('finds the first newline', () => {
  fc.assert(
    fc.property(few, few, (before, behind) => {
      const text = before.filter((each) => each !== 10);
      const view = viewOf([...text, 10, ...behind], 0, 10);
      return findNewline(view, 0) === text.length;
    }),
  );
});

it('hashes and compares the bytes of a range, not its place nor what lies around it', () => {
  fc.assert(
    fc.property(few, byte, byte, (bytes, fill, other) => {
      const one = viewOf(bytes, 0, fill);
      const two = viewOf(bytes, 3, other);
      expect(hashRange(one, 0, bytes.length, 7)).toBe(hashRange(two, 3, 3 + bytes.length, 7));
      expect(sameRange(one, 0, bytes.length, two, 3)).toBe(true);
    }),
  );
});

it('sees every difference', () => {
  fc.assert(
    fc.property(few, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
      fc.pre(bytes.length > 0);
      const place = at % bytes.length;
      const changed = bytes.map((each, i) => (i === place ? each ^ change : each));
      return !sameRange(viewOf(bytes, 0, 0), 0, bytes.length, viewOf(changed, 0, 0), 0);
    }),
  );
});

it('spreads its hashes', () => {
  const hashes = new Set<number>();
  for (let i = 0; i < 10_000; i++) {
    const bytes = Array.from(Buffer.from(`male,White,${i}`));
    hashes.add(hashRange(viewOf(bytes, 0, 0), 0, bytes.length, 0));
  }
  expect(hashes.size).toBeGreaterThan(9_900);
});
