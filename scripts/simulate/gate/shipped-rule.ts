/** The rule that the gate applies, from its own functions, without the sentences and bounds of its report. */
import type { Check } from '../../../src/domain/fairness/check.ts';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import type { Verdict } from '../../../src/domain/evidence/verdict.ts';
import { addConfusion, NO_ROWS, type Confusion } from '../../../src/domain/fairness/confusion.ts';
import { hasFloor } from '../../../src/domain/fairness/disparity-metric.ts';
import {
  evaluateFairness,
  type FairnessEvaluation,
} from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { makeFamilies, type Family } from '../../../src/domain/fairness/family.ts';
import type { FeatureTable } from '../../../src/domain/fairness/feature-table.ts';
import { obstacles } from '../../../src/domain/fairness/undecidable.ts';
import { judgeExtreme } from '../../../src/domain/statistics/group-bounds.ts';
import {
  familyLevel,
  type Judgement,
  type Levels,
} from '../../../src/domain/statistics/judgement.ts';
import { testPairs } from '../../../src/domain/statistics/pair-bounds.ts';

const FEATURE = 'group';
const ALPHA = 0.05;

/** One check with the action's defaults, alone in its gate. */
export interface Rule {
  readonly check: Check;
  readonly policy: FairnessPolicy;
  readonly levels: Levels;
}

/** The rule of a line of `thresholds`. */
export function ruleOf(line: string): Rule {
  const policy: FairnessPolicy = {
    yTrue: 'y_true',
    yPred: 'y_pred',
    sensitiveFeatures: [FEATURE],
    controlFeatures: [],
    positiveLabel: null,
    favorableLabel: '1',
    thresholds: line,
    decision: 'bound',
    confidenceLevel: 1 - ALPHA,
    minDenominator: 30,
    undefined: 'inconclusive',
    missing: 'error',
    excludeGroups: [],
  };
  const checks = readChecks(policy);
  const check = checks.ok ? checks.value[0] : undefined;
  if (check === undefined) throw new Error(`no check: ${line}`);
  const alpha = 1 - policy.confidenceLevel;
  const fail = familyLevel(alpha, check.metric.groupMetrics.length);
  return { check, policy, levels: { pass: alpha, fail } };
}

/** The table the gate would make of the counts of groups. */
export function tableOf(counts: readonly Confusion[]): FeatureTable {
  const groups = counts.map((four, i) => ({
    group: `g${i}`,
    counts: four,
    isExcluded: false,
  }));
  const overall = counts.reduce(addConfusion, NO_ROWS);
  return {
    feature: FEATURE,
    parts: [FEATURE],
    strata: [{ level: null, overall: { counts: overall }, groups }],
  };
}

/** The families of a check over such a table. */
export const familiesOf = ({ check }: Rule, table: FeatureTable): Family[] =>
  makeFamilies(check.metric.groupMetrics, table);

/** What the tests of all families say about a threshold. */
export function findingAt(
  { check, levels }: Rule,
  families: readonly Family[],
  threshold: number,
): Judgement['finding'] {
  const { kind } = check.metric;
  const findings = families.map(({ rates }) => {
    if (kind === 'difference' || kind === 'ratio') {
      return testPairs(kind, rates, threshold, levels).finding;
    }
    return judgeExtreme(kind === 'group_min' ? 'min' : 'max', rates, threshold, levels).finding;
  });
  if (findings.includes('broken')) return 'broken';
  return findings.every((finding) => finding === 'holds') ? 'holds' : 'open';
}

const VERDICTS = { holds: 'pass', broken: 'fail', open: 'inconclusive' } as const;

/** The verdict of a finding at the threshold: inconclusive where something keeps the check from being decided. */
export function verdictOf(
  { check, policy }: Rule,
  table: FeatureTable,
  families: readonly Family[],
  finding: Judgement['finding'],
): Verdict {
  if (finding === 'open') return 'inconclusive';
  return obstacles(check, table, families, policy).length > 0 ? 'inconclusive' : VERDICTS[finding];
}

/** The whole gate on the same counts. */
export function wholeGate({ policy }: Rule, counts: readonly Confusion[]): FairnessEvaluation {
  const columns = [policy.yTrue, policy.yPred, FEATURE];
  const combinations = counts.flatMap(({ tp, fp, tn, fn }, i) =>
    (
      [
        ['1', '1', tp],
        ['0', '1', fp],
        ['0', '0', tn],
        ['1', '0', fn],
      ] as const
    )
      .filter(([, , count]) => count > 0)
      .map(([yTrue, yPred, count]) => ({
        values: [yTrue, yPred, `g${i}`],
        count,
        first: { file: 'simulated', line: 1 },
      })),
  );
  const rows = combinations.reduce((sum, { count }) => sum + count, 0);
  const evaluation = evaluateFairness(
    { counts: { columns, combinations, rows, files: [] } },
    policy,
  );
  if (!evaluation.ok) throw new Error(evaluation.problems.map(({ message }) => message).join('; '));
  return evaluation.value;
}

/** Bisections end within this of where they should. */
const NEAR = 1e-9;

/**
 * Whether the whole gate, with its bounds by inversion, says on these counts what the tests at the threshold and at
 * the true value say.
 */
export function agrees(
  rule: Rule,
  counts: readonly Confusion[],
  said: { readonly verdict: Verdict; readonly atTruth: Judgement['finding'] },
  truth: number,
): boolean {
  const { verdict, checks } = wholeGate(rule, counts);
  const { lower, upper } = checks[0] ?? {};
  if (lower == null || upper == null || verdict !== said.verdict) return false;
  const isAbove = lower >= truth;
  const isBelow = upper <= truth;
  const isNear = Math.min(Math.abs(lower - truth), Math.abs(upper - truth)) < NEAR;
  const [broken, holds] = hasFloor(rule.check.metric.kind)
    ? [isBelow, isAbove]
    : [isAbove, isBelow];
  return isNear || ((said.atTruth === 'broken') === broken && (said.atTruth === 'holds') === holds);
}
