import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThresholdLines } from '../../../src/domain/fairness/threshold-line.ts';

describe('readThresholdLines', () => {
  it('reads the whole grammar', () => {
    const text =
      'a_difference<=0.10 for sex & "age band" method to_overall agg mean strata pooled warn # why';
    expect(readThresholdLines(text)).toEqual([
      {
        line: 1,
        metric: 'a_difference',
        operator: '<=',
        number: '0.10',
        against: 'number',
        features: ['sex', 'age band'],
        method: 'to_overall',
        agg: 'mean',
        strata: 'pooled',
        isWarn: true,
      },
    ]);
  });

  it.each([
    ['a <= baseline', '+0'],
    ['a <= baseline+0.02', '+0.02'],
    ['a <= baseline + 0.02', '+0.02'],
    ['a <= baseline +0.02', '+0.02'],
    ['a >= baseline- 0.02', '-0.02'],
  ])('reads `%s`', (text, number) => {
    const [line] = readThresholdLines(`${text} for sex warn`);
    expect(line).toMatchObject({ number, against: 'baseline', features: ['sex'], isWarn: true });
  });

  it('counts lines of every ending and passes over blank and comment lines', () => {
    const lines = readThresholdLines('# title\r\n\r\na < 1\n  # more\rb >= 0.5 warn');
    expect(lines.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('takes words of a column name together, and keywords in quotes as names', () => {
    const [line] = readThresholdLines('a <= 1 for marital status & "warn & for" warn');
    expect(line).toMatchObject({ features: ['marital status', 'warn & for'], isWarn: true });
  });

  it.each([
    ['a <=', 'metric operator number'],
    ['a <= baseline - for sex', '`-` is not expected'],
    ['a <= 1 by sex', '`by` is not expected'],
    ['a <= 1 for', 'feature is missing'],
    ['a <= 1 for sex & ', 'feature is missing'],
    ['a <= 1 warn warn', 'said twice'],
    ['a <= 1 0.2', '`0.2` is not expected'],
  ])('refuses `%s`', (text, words) => {
    const [line] = readThresholdLines(text);
    expect(line).toHaveProperty('message', expect.stringContaining(words));
  });

  it('never throws, and ends in time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        for (const { line } of readThresholdLines(text)) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
