import { describe, expect, it } from 'vitest';
import { fitSections } from '../../src/runtime/budget.ts';

const sections = ['first', 'second', 'x'.repeat(100)].map((markdown) => ({ markdown }));

describe('fitSections', () => {
  it('shows everything when it fits', () => {
    expect(fitSections(sections, 'See there.', { limit: 200, measure: 'characters' })).toBe(
      `first\n\nsecond\n\n${'x'.repeat(100)}`,
    );
  });

  it('cuts between sections and says where the rest is', () => {
    const text = fitSections(sections, 'See there.', { limit: 80, measure: 'characters' });
    expect(text).toBe('first\n\nsecond\n\n*The rest does not fit here. See there.*');
    expect(text.length).toBeLessThanOrEqual(80);
  });

  it('counts bytes where the limit is in bytes', () => {
    const wide = [{ markdown: 'é'.repeat(50) }];
    expect(fitSections(wide, 'P.', { limit: 99, measure: 'bytes' })).toBe(
      '*The rest does not fit here. P.*',
    );
    expect(fitSections(wide, 'P.', { limit: 100, measure: 'bytes' })).toBe('é'.repeat(50));
  });
});
