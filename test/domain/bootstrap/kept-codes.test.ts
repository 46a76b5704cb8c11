import { describe, expect, it } from 'vitest';
import { keptCodes } from '../../../src/domain/bootstrap/kept-codes.ts';

describe('kept codes', () => {
  const codes = Uint8Array.of(0, 3, 1, 2, 3, 0);

  it('leave rows out and close the gaps', () => {
    expect([...keptCodes(codes, [true, false, true, true])]).toEqual([0, 2, 1, 2, 0]);
    expect([...codes]).toEqual([0, 3, 1, 2, 3, 0]);
  });

  it('are the same when all are kept', () => {
    expect(keptCodes(codes, [true, true, true, true])).toBe(codes);
  });
});
