/** From what was found about a check to its verdict and reason. */
import type { Verdict } from '../evidence/verdict.ts';
import type { Levels } from '../statistics/judgement.ts';
import type { Baseline } from './baseline.ts';
import { baselineObstacles } from './baseline-check.ts';
import type { Check } from './check.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import type { Family } from './family.ts';
import type { CheckBounds } from './check-bounds.ts';
import type { FeatureTable } from './feature-table.ts';
import {
  boundReason,
  obstacleReason,
  pointReason,
  reportOnlyReason,
  rowsReason,
} from './reason.ts';
import { rowsNeeded, type RowsNeeded } from './rows-wanted.ts';
import { obstacles, type Obstacle } from './undecidable.ts';

const keeps = ({ operator, threshold, against }: Check, value: number): boolean => {
  // Of a loss a strict operator makes the margin strict.
  if (against === 'baseline') return operator.length > 1 ? value <= threshold : value < threshold;
  switch (operator) {
    case '<=':
      return value <= threshold;
    case '<':
      return value < threshold;
    case '>=':
      return value >= threshold;
    case '>':
      return value > threshold;
  }
};

/** What everything about one check is computed from. */
export interface Question {
  readonly check: Check;
  readonly table: FeatureTable;
  readonly families: readonly Family[];
  readonly policy: FairnessPolicy;
  readonly levels: Levels;
  /** The model in production, for a check against it. */
  readonly baseline: Baseline | null;
}

/** A verdict and its sentence. */
export interface Decided {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly needed: RowsNeeded | null;
}

const FINDINGS = { holds: 'pass', broken: 'fail', open: 'inconclusive' } as const;

function wanted({ check, table, families, levels, policy }: Question): RowsNeeded | null {
  return rowsNeeded(check, table, families, levels, policy.minDenominator);
}

/** The verdict of a sentence that would be `verdict` if nothing stood in the way. */
function capped(
  verdict: Verdict,
  sentence: string,
  inTheWay: readonly Obstacle[],
  question: Question,
): Decided {
  const isOpen = question.policy.decision === 'bound' && verdict === 'inconclusive';
  const isCurable = inTheWay.every((obstacle) => obstacle.isCurable);
  const needed = isCurable && (isOpen || inTheWay.length > 0) ? wanted(question) : null;
  const rows = rowsReason(needed, question.policy.minimumCell);
  if (inTheWay.length > 0) {
    const reason = `${obstacleReason(sentence, inTheWay)}${rows}`;
    return { verdict: 'inconclusive', reason, needed };
  }
  return { verdict, reason: `${sentence}${rows}`, needed };
}

/** Verdict and reason from the bounds, or from the bare number where that decides. */
export function decide(
  question: Question,
  estimate: number,
  bounds: CheckBounds | null,
  worst: readonly string[] | null,
): Decided {
  const { check, table, families, policy, baseline } = question;
  const isFact = check.metric.groupMetrics.length === 0;
  const isPoint = policy.decision === 'point' || isFact;
  const point = pointReason(check, estimate, keeps(check, estimate), policy.minimumCell);
  const reportOnly = reportOnlyReason(check, policy);
  if (!isPoint && reportOnly !== null) {
    return { verdict: 'inconclusive', reason: `${reportOnly}; ${point}`, needed: null };
  }
  const inTheWay = [
    ...obstacles(check, table, families, policy),
    ...(baseline === null ? [] : baselineObstacles(families, table, baseline, policy)),
  ];
  if (isPoint) {
    const isKept = keeps(check, estimate);
    const verdict = Number.isNaN(estimate) ? 'inconclusive' : isKept ? 'pass' : 'fail';
    const note = isFact ? '' : ' (the bare number: sampling error is not considered)';
    return capped(verdict, `${point}${note}`, inTheWay, question);
  }
  if (bounds === null) return capped('inconclusive', point, inTheWay, question);
  return capped(FINDINGS[bounds.finding], boundReason(check, bounds, worst), inTheWay, question);
}
