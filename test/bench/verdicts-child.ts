/** Evaluates forty groups and eight checks once and prints the milliseconds it took. */
import { evaluateFairness } from '../../src/domain/fairness/evaluate-fairness.ts';
import { groupsOf, policy } from '../fakes/counted-predictions.ts';

const groups = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [
    `g${i}`,
    [300 + ((i * 37) % 60), 100 + ((i * 13) % 30), 300, 100 + ((i * 7) % 20)] as const,
  ]),
);
const thresholds = [
  'demographic_parity_difference <= 0.10',
  'equalized_odds_difference <= 0.10',
  'equal_opportunity_difference <= 0.10',
  'accuracy_score_difference <= 0.10',
  'selection_rate_ratio >= 0.80',
  'false_positive_rate_difference <= 0.10',
  'precision_score_difference <= 0.10',
  'accuracy_score_group_min >= 0.60',
].join('\n');
const counts = groupsOf('sex', groups);
const asked = policy({ favorableLabel: '1', thresholds });
const start = performance.now();
const found = evaluateFairness({ counts }, asked);
const took = performance.now() - start;
if (!found.ok || found.value.checks.length !== 8) throw new Error('the gate did not judge');
process.stdout.write(String(took));
