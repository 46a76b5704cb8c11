/** A ThresholdOptimizer solution as a suggestion: rules, what they are worth and what they cost. */
import { rowsOf, selectedOf, type Confusion } from '../fairness/confusion.ts';
import type { Aim } from './constraint.ts';
import {
  byChance,
  crossFit,
  heldOutConfusions,
  pooledConfusions,
  type Chance,
  type Folds,
} from './cross-fit.ts';
import { cumulativeCounts, type Mass } from './cumulative-counts.ts';
import type { GroupScores } from './group-scores.ts';
import type {
  CrossFittedOutcome,
  ReportedOutcome,
  ReportedPoint,
  ReportedRule,
  ThresholdRules,
  ThresholdSuggestion,
} from './mitigation.ts';
import { outcomeOf, type DisparityMeasure, type Outcome } from './outcome.ts';
import { reportOperation } from './threshold-operation.ts';
import { defaultSettings, fitGroup, solve, type FittedGroup } from './threshold-optimizer.ts';
import { deterministicRule, expectedConfusion, type ThresholdRule } from './threshold-rule.ts';
import { unitGrid } from './interpolated-curve.ts';
import {
  keepsTo,
  tolerancesFor,
  tradeOffPoint,
  type TradeOff,
  type TradeOffPoint,
} from './trade-off.ts';

/** Groups here have rows of both true labels. */
export interface ThresholdRequest {
  readonly aim: Aim;
  readonly measure: DisparityMeasure;
  readonly threshold: number;
  readonly flip: boolean;
  readonly mass: Mass;
  readonly groups: readonly GroupScores[];
  /** What the file predicts, one for each group. */
  readonly current: readonly Confusion[];
  readonly folds: Folds;
  /** Groups to list. */
  readonly listed: ReadonlySet<string>;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const reported = ({ objective, disparity }: Outcome): ReportedOutcome => ({
  objective: orNull(objective),
  disparity: orNull(disparity),
});

/** A request with everything that is computed once. */
interface Work extends TradeOff {
  readonly request: ThresholdRequest;
  readonly current: Outcome;
}

function prepare(request: ThresholdRequest): Work {
  const { aim, measure, groups, flip, mass } = request;
  const settings = { ...defaultSettings(aim), flip, mass };
  const counts = groups.map((group) => cumulativeCounts(group, mass));
  const fitted = groups.flatMap(({ group }, i): FittedGroup[] => {
    const own = counts[i];
    const found = own === undefined ? undefined : fitGroup(group, own, settings);
    return found === undefined ? [] : [found];
  });
  return {
    request,
    measure,
    counts,
    curves: { settings, grid: unitGrid(settings.gridSize), groups: fitted },
    folds: crossFit(groups, settings, request.folds),
    current: outcomeOf(request.current, aim, measure),
  };
}

/** Cross-fitted counts, fold by fold. */
function crossFitted(work: Work, tolerance: number, chance: Chance) {
  if (work.folds === undefined) return undefined;
  const confusions = heldOutConfusions(work.folds, tolerance, chance);
  const outcome = (counts: readonly Confusion[]): ReportedOutcome =>
    reported(outcomeOf(counts, work.request.aim, work.measure));
  const pooled = pooledConfusions(confusions);
  const value: CrossFittedOutcome = { ...outcome(pooled), folds: confusions.map(outcome) };
  return { pooled, value };
}

function costOf({ current }: Work, outcome: ReportedOutcome | undefined): number | null {
  if (outcome?.objective == null) return null;
  return orNull(current.objective - outcome.objective);
}

const rateOf = (counts: Confusion | undefined): number | null =>
  counts === undefined ? null : orNull(selectedOf(counts) / rowsOf(counts));

function reportRule(
  group: string,
  rule: ThresholdRule,
  inSample: Confusion | undefined,
  heldOut: Confusion | undefined,
): ReportedRule {
  const parts = [
    { probability: rule.p0, ...reportOperation(rule.operation0) },
    { probability: rule.p1, ...reportOperation(rule.operation1) },
  ];
  return {
    group,
    mix: parts.filter(({ probability }) => probability > 0),
    // Where scores are no better than chance, rounding can carry Fairlearn's quotient out of the range.
    pIgnore: Math.min(1, Math.max(0, rule.pIgnore)),
    predictionConstant: rule.predictionConstant,
    selectionRate: rateOf(inSample),
    crossFittedSelectionRate: rateOf(heldOut),
  };
}

function rulesAt(work: Work, tolerance: number): ThresholdRules {
  const { listed, aim } = work.request;
  const { groups } = solve(work.curves, tolerance);
  const confusions = (chance: Chance): Confusion[] =>
    groups.flatMap(({ rule }, i) => {
      const counts = work.counts[i];
      return counts === undefined ? [] : [expectedConfusion(counts, byChance(rule, chance))];
    });
  const inSample = confusions('randomised');
  const randomised = crossFitted(work, tolerance, 'randomised');
  const deterministic = crossFitted(work, tolerance, 'deterministic');
  const shown = groups
    .map((group, i) => ({ ...group, i }))
    .filter(({ group }) => listed.has(group));
  return {
    tolerance,
    inSample: reported(outcomeOf(inSample, aim, work.measure)),
    crossFitted: randomised?.value ?? null,
    cost: costOf(work, randomised?.value),
    groups: shown.map(({ group, rule, i }) =>
      reportRule(group, rule, inSample[i], randomised?.pooled[i]),
    ),
    deterministic: {
      inSample: reported(outcomeOf(confusions('deterministic'), aim, work.measure)),
      crossFitted: deterministic?.value ?? null,
      cost: costOf(work, deterministic?.value),
      groups: shown.map(({ group, rule }) => ({
        group,
        ...reportOperation(deterministicRule(rule).operation0),
      })),
    },
  };
}

const reportPoint = (point: TradeOffPoint): ReportedPoint => ({
  tolerance: point.tolerance,
  inSample: reported(point.inSample),
  crossFitted: point.crossFitted === undefined ? null : reported(point.crossFitted),
});

/** The greatest tolerance of the curve whose rules keep to the check, and no greater one than it names itself. */
function loosest(
  curve: readonly TradeOffPoint[],
  { measure, threshold }: ThresholdRequest,
): number {
  const isTolerance = measure.kind === 'difference' && measure.method === 'between_groups';
  const allowed = isTolerance ? threshold : Infinity;
  return curve
    .filter(({ tolerance }) => tolerance <= allowed)
    .filter(({ inSample }) => keepsTo(inSample, measure, threshold))
    .reduce((most, { tolerance }) => Math.max(most, tolerance), 0);
}

/** Rules that make the rates equal, and those that only just keep to the check. */
export function suggestThresholds(request: ThresholdRequest): ThresholdSuggestion {
  const work = prepare(request);
  const { aim, measure, threshold, folds } = request;
  const tolerances = tolerancesFor(request.current, work.curves, measure, threshold);
  const curve = tolerances.map((tolerance) => tradeOffPoint(work, tolerance));
  const tolerance = loosest(curve, request);
  const bits = request.groups.flatMap(({ positives, negatives }) => [
    positives.bits,
    negatives.bits,
  ]);
  return {
    ...aim,
    flip: request.flip,
    gridSize: work.curves.settings.gridSize,
    scoreBits: Math.min(...bits),
    crossFitting:
      work.folds === undefined
        ? null
        : { folds: work.folds.length, seed: folds.kind === 'drawn' ? folds.seed : null },
    current: reported(work.current),
    equal: rulesAt(work, 0),
    atThreshold: tolerance > 0 ? rulesAt(work, tolerance) : null,
    curve: curve.map(reportPoint),
  };
}
