import { describe, expect, it } from 'vitest';
import { featureContributions } from '../../../src/domain/mitigation/feature-contributions.ts';

const table = [
  { feature: 'income', group: 'a', mean: 0.3 },
  { feature: 'income', group: 'b', mean: -0.1 },
  { feature: 'age', group: 'a', mean: 0.1 },
  { feature: 'age', group: 'b', mean: 0.6 },
  { feature: 'city', group: 'b', mean: 0.05 },
  { feature: 'city', group: 'c', mean: 9 },
];

describe('featureContributions', () => {
  it('lists the largest parts first, with their signs', () => {
    const { contributions, total } = featureContributions(table, 'a', 'b');
    expect(contributions.map(({ feature }) => feature)).toEqual(['age', 'income', 'city']);
    expect(contributions[0]?.difference).toBeCloseTo(-0.5, 14);
    expect(total).toBeCloseTo(-0.15, 14);
  });

  it('says what the explanation does not explain', () => {
    const means = { first: 0.5, second: 0.6 };
    expect(featureContributions(table, 'a', 'b', means).unexplained).toBeCloseTo(0.05, 14);
    expect(featureContributions(table, 'a', 'b').unexplained).toBeNull();
  });

  it('adds up several columns of a feature', () => {
    const twice = [...table, { feature: 'income', group: 'a', mean: 1 }];
    expect(featureContributions(twice, 'a', 'b').contributions[0]).toEqual({
      feature: 'income',
      difference: 1.3 + 0.1,
    });
  });

  it('lists 50 features and sums up all', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ feature: `f${i}`, group: 'a', mean: i }));
    const result = featureContributions(many, 'a', 'b');
    expect(result.contributions).toHaveLength(50);
    expect(result).toMatchObject({ total: 1770, featuresNotListed: 10 });
  });
});
