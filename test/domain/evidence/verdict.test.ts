import { expect, it } from 'vitest';
import { isVerdict, worstVerdict } from '../../../src/domain/evidence/verdict.ts';

it('orders pass < inconclusive < error < fail and lets the worst win', () => {
  expect(worstVerdict()).toBe('pass');
  expect(worstVerdict('pass', 'inconclusive')).toBe('inconclusive');
  expect(worstVerdict('error', 'inconclusive', 'pass')).toBe('error');
  expect(worstVerdict('error', 'fail')).toBe('fail');
});

it('knows a verdict', () => {
  expect(isVerdict('fail')).toBe(true);
  expect(isVerdict('failed')).toBe(false);
});
