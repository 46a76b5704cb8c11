import { expect, it } from 'vitest';
import { holm } from '../../../src/domain/parity/adjust-p-values.ts';

const P = [0.01, 0.04, 0.03, 0.005];

it('Holm steps down', () => {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
  [0.03, 0.06, 0.06, 0.02].forEach((p, i) => expect(holm(P)[i]).toBeCloseTo(p, 14));
});

it('Holm over a wider family starts with its size', () => {
  [0.09, 0.28, 0.24, 0.05].forEach((p, i) => expect(holm(P, 10)[i]).toBeCloseTo(p, 14));
  expect(holm([0.2, 0.9], 10)).toEqual([1, 1]);
});

it('undefined ones count for nothing', () => {
  expect(holm([Number.NaN, 0.02])).toEqual([Number.NaN, 0.02]);
  expect(holm([])).toEqual([]);
});
