import { describe, expect, it } from 'vitest';
import { reportOperation } from '../../../src/domain/mitigation/threshold-operation.ts';

describe('reportOperation', () => {
  it('keeps a comparison', () => {
    expect(reportOperation({ operator: '<', threshold: 0.5 })).toEqual({
      predicts: 'positive',
      when: '<',
      threshold: 0.5,
    });
  });

  it.each([
    ['>', Infinity, 'negative'],
    ['>', -Infinity, 'positive'],
    ['<', Infinity, 'positive'],
    ['<', -Infinity, 'negative'],
  ] as const)('says what %s %d always predicts', (operator, threshold, predicts) => {
    expect(reportOperation({ operator, threshold })).toEqual({ predicts, when: 'always' });
  });
});
