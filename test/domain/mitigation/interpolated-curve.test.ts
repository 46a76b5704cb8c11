import { describe, expect, it } from 'vitest';
import { interpolatedCurve, unitGrid } from '../../../src/domain/mitigation/interpolated-curve.ts';

describe('unitGrid', () => {
  it('has the last bits of numpy.linspace', () => {
    const grid = unitGrid(10);
    expect(grid[3]).toBe(0.30000000000000004);
    expect(grid[10]).toBe(1);
    expect(grid).toHaveLength(11);
  });
});

describe('interpolatedCurve', () => {
  const grid = Float64Array.of(0, 0.25, 0.5, 0.75, 1);

  it('mixes the vertices beside each x; a vertex itself is reached from the left', () => {
    const curve = interpolatedCurve(
      { x: [0, 0.5, 1], y: [0.2, 0.8, 0.6], points: [0, 1, 2] },
      grid,
    );
    expect([...curve.vertex]).toEqual([0, 0, 0, 1, 1]);
    expect([...curve.p0]).toEqual([1, 0.5, 0, 0.5, 0]);
    expect([...curve.y]).toEqual([0.2, 0.5, 0.8, 0.7, 0.6]);
  });

  it('starts from the upper one of two points at the left end', () => {
    const curve = interpolatedCurve({ x: [0, 0, 1], y: [0, 0.5, 1], points: [0, 1, 2] }, grid);
    expect(curve.vertex[0]).toBe(1);
    expect(curve.y[0]).toBe(0.5);
  });
});
