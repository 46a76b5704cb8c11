import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTraffic,
  parseTraffic,
  parseTrafficSteps,
  sameTraffic,
  splitTraffic,
} from '../../../src/domain/deployment/traffic.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{2,6}$/), {
  minLength: 1,
  maxLength: 5,
});

describe('splitTraffic', () => {
  it('takes from what served, in proportion', () => {
    expect(splitTraffic({ blue: 100 }, 'green', 10)).toEqual({ blue: 90, green: 10 });
    expect(splitTraffic({ blue: 60, red: 40 }, 'green', 50)).toEqual({
      blue: 30,
      green: 50,
      red: 20,
    });
    expect(splitTraffic({ blue: 100 }, 'green', 100)).toEqual({ green: 100 });
    expect(splitTraffic({ blue: 90, green: 10 }, 'green', 50)).toEqual({ blue: 50, green: 50 });
  });

  it('gives everything to the only one there is', () => {
    expect(splitTraffic({}, 'green', 10)).toEqual({ green: 100 });
    expect(splitTraffic({ green: 100 }, 'green', 10)).toEqual({ green: 100 });
  });

  it('always gives whole numbers that add up to 100, and the share that was asked for', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 100 }),
        (others, parts, share) => {
          const traffic = splitTraffic(
            Object.fromEntries(others.map((name, index) => [name, parts[index] ?? 1])),
            'NEW',
            share,
          );
          const shares = Object.values(traffic);
          expect(shares.reduce((sum, part) => sum + part, 0)).toBe(100);
          expect(shares.every((part) => Number.isInteger(part) && part > 0)).toBe(true);
          expect(traffic['NEW']).toBe(share);
        },
      ),
    );
  });
});

describe('a note of traffic', () => {
  it('is read as it was written', () => {
    for (const traffic of [{}, { blue: 100 }, { blue: 90, green: 10 }]) {
      expect(parseTraffic(formatTraffic(traffic))).toEqual(traffic);
    }
    expect(formatTraffic({ green: 100, blue: 0 })).toBe('green=100');
  });

  it.each([
    '',
    'blue',
    'blue=50',
    'blue=90,green=20',
    'blue=0,green=100',
    'b=100',
    '{"blue":100}',
    'blue=1e2',
  ])('%j is none', (text) => {
    expect(parseTraffic(text)).toBeUndefined();
  });
});

it('zeros say nothing', () => {
  expect(sameTraffic({ blue: 100, green: 0 }, { blue: 100 })).toBe(true);
  expect(sameTraffic({ blue: 100 }, { green: 100 })).toBe(false);
});

describe('parseTrafficSteps', () => {
  it('reads growing percentages', () => {
    expect(parseTrafficSteps(['10', '50%', '100 %'])).toEqual({ ok: true, value: [10, 50, 100] });
  });

  it.each([[[]], [['0']], [['101']], [['ten']], [['50', '10']], [['10', '10']], [['1.5']]])(
    'refuses %j',
    (steps) => {
      expect(parseTrafficSteps(steps)).toMatchObject({ problems: [{ input: 'traffic-steps' }] });
    },
  );
});
