import { expect, it } from 'vitest';
import {
  describeRequiredGates,
  requiredGates,
} from '../../../src/domain/evidence/required-gates.ts';

it('reads nothing, names and none', () => {
  expect(requiredGates(undefined)).toEqual({ ok: true, value: { kind: 'all-recorded' } });
  expect(requiredGates([])).toEqual({ ok: true, value: { kind: 'all-recorded' } });
  expect(requiredGates(['none'])).toEqual({ ok: true, value: { kind: 'none' } });
  expect(requiredGates(['fairness', 'quality'])).toEqual({
    ok: true,
    value: { kind: 'named', names: ['fairness', 'quality'] },
  });
});

it('refuses none beside names, and names that no gate has', () => {
  expect(requiredGates(['none', 'fairness'])).toMatchObject({ ok: false });
  expect(requiredGates(['fair ness', 'a/b'])).toMatchObject({ ok: false, problems: [{}, {}] });
});

it('says what was required', () => {
  expect(describeRequiredGates({ kind: 'named', names: ['a', 'b'] })).toBe('a,b');
  expect(describeRequiredGates({ kind: 'none' })).toBe('none');
  expect(describeRequiredGates({ kind: 'all-recorded' })).toBe('all recorded');
});
