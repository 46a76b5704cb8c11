import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkName,
  checkTraffic,
  chooseByTraffic,
  chooseMirror,
} from '../../../src/local/endpoints/endpoint-rules.ts';

describe('names', () => {
  it.each(['abc', 'a-1', 'Blue', `a${'b'.repeat(31)}`])('%s is one', (name) => {
    expect(() => checkName('endpoint', name)).not.toThrow();
  });
  it.each([
    'ab',
    '1abc',
    '-abc',
    'abc-',
    'a_b',
    'a.b',
    'a b',
    '',
    `a${'b'.repeat(32)}`,
    'äbc',
    'abc\n',
  ])('%j is none', (name) => {
    expect(() => checkName('deployment', name)).toThrow('is not valid');
  });
});

const targets = ['blue', 'green', 'grey'].map((name) => ({ name, isServing: name !== 'grey' }));
const check = (traffic: Record<string, number>, mirrorTraffic: Record<string, number> = {}) =>
  checkTraffic({ traffic, mirrorTraffic }, targets);

describe('traffic', () => {
  it.each([
    [{}, {}],
    [{ blue: 100 }, {}],
    [{ blue: 90, green: 10 }, {}],
    [{ blue: 100, green: 0 }, { green: 50 }],
    [{ blue: 0, grey: 0 }, {}],
  ])('%j mirrored %j is allowed', (traffic, mirrorTraffic) => {
    expect(check(traffic, mirrorTraffic)).toEqual({ traffic, mirrorTraffic });
  });

  it('takes names without case and answers them as they are spelt', () => {
    expect(check({ BLUE: 100 })).toEqual({ traffic: { blue: 100 }, mirrorTraffic: {} });
  });

  it.each([
    [{ blue: 99 }, {}, 'add up to 0 or 100, and it is 99'],
    [{ blue: 60, green: 60 }, {}, 'it is 120'],
    [{ blue: 99.5, green: 0.5 }, {}, 'whole number'],
    [{ blue: 150, green: -50 }, {}, 'from 0 to 100'],
    [{ red: 100 }, {}, "names 'red', which is no deployment"],
    [{ grey: 100 }, {}, 'not ready to serve'],
    [{ blue: 100 }, { green: 51 }, 'At most 50 %'],
    [{ blue: 90, green: 10 }, { green: 10 }, 'has live traffic'],
    [{}, { green: 10, blue: 10 }, 'one deployment only'],
    [{ blue: 100 }, { red: 0 }, "mirror traffic names 'red'"],
  ])('%j mirrored %j is refused: %s', (traffic, mirrorTraffic, message) => {
    expect(() => check(traffic, mirrorTraffic)).toThrow(message);
  });

  it('falls to each deployment in its share of the chances', () => {
    const split = fc.integer({ min: 0, max: 100 }).map((blue) => ({ blue, green: 100 - blue }));
    fc.assert(
      fc.property(split, (traffic) => {
        const chosen = Array.from({ length: 1000 }, (_, i) =>
          chooseByTraffic(traffic, (i + 0.5) / 1000),
        );
        expect(chosen.filter((name) => name === 'blue')).toHaveLength(traffic.blue * 10);
        expect(chosen.filter((name) => name === 'green')).toHaveLength(traffic.green * 10);
      }),
      { numRuns: 30 },
    );
    expect(chooseByTraffic({}, 0)).toBeUndefined();
    expect(chooseByTraffic({ blue: 0 }, 0)).toBeUndefined();
  });

  it('mirrors in its share of the chances', () => {
    const mirrored = Array.from({ length: 100 }, (_, i) =>
      chooseMirror({ green: 30 }, (i + 0.5) / 100),
    );
    expect(mirrored.filter((name) => name === 'green')).toHaveLength(30);
    expect(chooseMirror({}, 0)).toBeUndefined();
  });
});
