import { expect, it } from 'vitest';
import type { Outcome } from '../../../scripts/simulate/design.ts';
import { breaches } from '../../../scripts/simulate/promises.ts';
import { designPage, simulationTable } from '../../../scripts/simulate/simulation-table.ts';

const outcome: Outcome = {
  design: {
    name: 'two groups',
    section: 'difference, D = 0, rows needed',
    groups: 2,
    promised: 'pass',
  },
  replications: 10_000,
  pass: 0.5,
  fail: 0.0125,
  inconclusive: 0.4875,
  test: { pass: 0.6, fail: 0.0125 },
  coverage: { lower: 0.95, upper: null },
  compared: 10,
  contradictions: 1,
};

it('says what was run, what was broken, and the numbers of every design', () => {
  const text = simulationTable([outcome], breaches([outcome]), {
    seed: 7,
    quick: false,
    version: '1.2.3',
  });
  expect(text).toContain('1 designs, 10000 replications, seed 7');
  expect(text).toContain('| two groups | P(pass) | 50.00 % | 88.00 % |');
  expect(text).toContain('| two groups | contradicted | 10.00 % | 0.00 % |');
  expect(designPage('gate', [outcome])).toContain(
    '| two groups | 1.25 % | 50.00 % | 48.75 % | 1.25 % | 60.00 % | 95.00 % | – |',
  );
});
