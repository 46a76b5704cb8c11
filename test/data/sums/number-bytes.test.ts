import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/data/sums/number-bytes.ts';

/** What is read of a text, a comma behind it: the number and where it ended; undefined when it is left to others. */
function read(text: string): readonly [number, number] | undefined {
  const numbers = new Float64Array(1);
  const end = readNumber(Buffer.from(`${text},`), 0, numbers, 0);
  return end < 0 ? undefined : [numbers[0]!, end];
}

const digits = (most: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));

describe('reading a number from bytes', () => {
  it.each([
    '0',
    '-0',
    '1',
    '+1',
    '007',
    '1.',
    '.5',
    '0.1',
    '-12.5',
    '1e3',
    '1E-5',
    '2.5e+10',
    '0e999',
    '0.1234567890123456789012',
    '123456789012345678',
    '0.30000000000000004',
    '9007199254740992.5',
    '1.7976931348623157',
    '5e-22',
    '1e22',
    '0.000000000000000000001',
  ])('reads %s', (text) => {
    expect(read(text)).toEqual([Number(text), text.length]);
  });

  it('steps over blanks around it', () => {
    expect(read('  1.5  ')).toEqual([1.5, 7]);
  });

  it.each([
    '',
    '-',
    '.',
    'e5',
    '1e',
    '1e+',
    'nan',
    '"1"',
    '1e99999',
    '1'.repeat(23),
    '1e300',
    '9007199254740993',
  ])('leaves %j to others', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('stops where a number stops', () => {
    expect(read('1.5.2')).toEqual([1.5, 3]);
    expect(read('12abc')).toEqual([12, 2]);
  });

  it('rounds decimals as the language does', () => {
    let easy = 0;
    const check = (text: string): void => {
      const found = read(text);
      if (found === undefined) return;
      easy++;
      expect([text, ...found]).toEqual([text, Number(text), text.length]);
    };
    fc.assert(
      fc.property(digits(3), digits(22), fc.integer({ min: -22, max: 22 }), (whole, part, e) => {
        check(`${whole}.${part}`);
        check(`-${whole}.${part}e${e}`);
        check(`${whole}${part}`);
      }),
      { numRuns: 500 },
    );
    expect(easy).toBeGreaterThan(500);
  });

  it('reads every number a program prints in full', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (number) => {
        const found = read(String(number));
        if (number > 1e-5 || number === 0) expect(found?.[0]).toBe(number);
        else if (found !== undefined) expect(found[0]).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads decimals that lie near the middle of two doubles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 ** 52, max: 2 ** 53 - 2 }), digits(5), (number, tail) => {
        for (const text of [`${number}.5`, `${number}.5${tail}`, `${number}.49${tail}`]) {
          const found = read(text);
          if (found !== undefined) expect([text, found[0]]).toEqual([text, Number(text)]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
