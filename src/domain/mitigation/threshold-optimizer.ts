/**
 * Fairlearn 0.15.0's ThresholdOptimizer from histograms of scores, to the last bit: thresholds for each group, mixed at
 * random, under which the groups are alike and the objective is best (Hardt, Price and Srebro 2016).
 */
import { ok, problems, type Result } from '../../shared/result.ts';
import { SIMPLE_CONSTRAINTS, type Aim } from './constraint.ts';
import { cumulativeCounts, type CumulativeCounts, type Mass } from './cumulative-counts.ts';
import { atEqualOdds, atOneRate, withinTolerance, type GridSolution } from './grid-solution.ts';
import type { GroupScores } from './group-scores.ts';
import { interpolatedCurve, unitGrid, type InterpolatedCurve } from './interpolated-curve.ts';
import { operationOf, thresholdPoints } from './threshold-points.ts';
import type { ThresholdOperation } from './threshold-operation.ts';
import type { ThresholdRule } from './threshold-rule.ts';
import { upperHull } from './upper-hull.ts';

/** What to optimise; defaults are Fairlearn's. */
export interface OptimizerSettings {
  readonly aim: Aim;
  /** Whether rules that select low scores may be used: `false` keeps the order of the scores. */
  readonly flip: boolean;
  /** Steps of the grid of the constrained rate. */
  readonly gridSize: number;
  readonly mass: Mass;
}

/** Fairlearn's defaults, for an aim. */
export function defaultSettings(aim: Aim): OptimizerSettings {
  return { aim, flip: false, gridSize: 1000, mass: 'counts' };
}

/** What a group can reach by thresholds, and nothing of its rows. */
export interface FittedGroup {
  readonly group: string;
  readonly positives: number;
  readonly negatives: number;
  readonly curve: InterpolatedCurve;
  /** The rule at each vertex of the hull that the curve interpolates. */
  readonly operations: readonly ThresholdOperation[];
}

/** What all groups can reach, from which the solution for any tolerance is found quickly. */
export interface FittedCurves {
  readonly settings: OptimizerSettings;
  readonly grid: Float64Array;
  readonly groups: readonly FittedGroup[];
}

/** A rule for each group. */
export interface ThresholdSolution {
  /** In the order of the input. */
  readonly groups: readonly GroupRule[];
  /** Fairlearn's `_y_best`: the objective on the data it was fitted on; for equalized odds the true positive rate. */
  readonly y: number;
}

export interface GroupRule {
  readonly group: string;
  readonly rule: ThresholdRule;
  /** Fairlearn's `_x_best`: the constrained rate; for equalized odds the false positive rate. */
  readonly x: number;
}

/**
 * Computes what one group can reach; undefined when it lacks a positive or a negative row ("degenerate labels" in
 * Fairlearn). Time is linear in distinct scores, but for ties that rounding makes.
 */
export function fitGroup(
  group: string,
  counts: CumulativeCounts,
  settings: OptimizerSettings,
): FittedGroup | undefined {
  const { aim, flip, gridSize } = settings;
  const { positives, negatives } = counts;
  if (!(positives > 0 && negatives > 0)) return undefined;
  const [xRate, yRate] =
    aim.constraint === 'equalized_odds'
      ? (['false_positive_rate', 'true_positive_rate'] as const)
      : ([SIMPLE_CONSTRAINTS[aim.constraint], aim.objective] as const);
  const points = thresholdPoints(counts, xRate, yRate, flip);
  const hull = upperHull(points);
  const operations = hull.points.map((point) => operationOf(counts, points.operators, point));
  const curve = interpolatedCurve(hull, unitGrid(gridSize));
  return { group, positives, negatives, curve, operations };
}

/**
 * Computes what the groups can reach. Their order decides last bits: Fairlearn sorts them.
 * Problems: no group, or every group that lacks one of the labels.
 */
export function fitCurves(
  groups: readonly GroupScores[],
  settings: OptimizerSettings,
): Result<FittedCurves> {
  if (groups.length === 0) return problems({ message: 'no group has scores' });
  const fitted = groups.map((scores) =>
    fitGroup(scores.group, cumulativeCounts(scores, settings.mass), settings),
  );
  const found = fitted.filter((group) => group !== undefined);
  if (found.length === groups.length)
    return ok({ settings, grid: unitGrid(settings.gridSize), groups: found });
  return problems(
    ...groups
      .filter((_, i) => fitted[i] === undefined)
      .map(({ group }) => ({
        message: `the group \`${group}\` needs rows of both true labels for a threshold`,
      })),
  );
}

/**
 * The best rules. `tolerance` (Fairlearn's `tol`, 0.13 and newer) is how far apart the constrained rates may be, from 0
 * to 1; equalized odds knows none and is always exact.
 */
export function solve(curves: FittedCurves, tolerance: number): ThresholdSolution {
  const place = placeGroups(curves, tolerance);
  const isOdds = curves.settings.aim.constraint === 'equalized_odds';
  return {
    y: place.y,
    groups: curves.groups.map((group, i) => {
      const index = place.indices[i] ?? 0;
      const x = curves.grid[index] ?? 0;
      const odds = isOdds ? oddsPart(x, group.curve.y[index] ?? 0, place.y) : NOTHING_IGNORED;
      return { group: group.group, x, rule: { ...mixAt(group, index), ...odds } };
    }),
  };
}

function placeGroups({ settings, grid, groups }: FittedCurves, tolerance: number): GridSolution {
  const { aim } = settings;
  const lines = groups.map(({ curve }) => curve);
  const positives = groups.reduce((sum, group) => sum + group.positives, 0);
  const negatives = groups.reduce((sum, group) => sum + group.negatives, 0);
  if (aim.constraint === 'equalized_odds')
    return atEqualOdds(lines, grid, aim.objective, positives, negatives);
  const rows = positives + negatives;
  const shares = groups.map((group) => (group.positives + group.negatives) / rows);
  if (tolerance === 0) return atOneRate(lines, shares);
  return withinTolerance(lines, shares, grid, tolerance);
}

const NOTHING_IGNORED = { pIgnore: 0, predictionConstant: 0 } as const;

type OddsPart = Pick<ThresholdRule, 'pIgnore' | 'predictionConstant'>;

/** A group that could do better than the others is held back by a share of predictions that ignore the score. */
function oddsPart(x: number, y: number, common: number): OddsPart {
  return { pIgnore: y === x ? 0 : (y - common) / (y - x), predictionConstant: x };
}

type Mix = Pick<ThresholdRule, 'p0' | 'operation0' | 'p1' | 'operation1'>;

const NOBODY: ThresholdOperation = { operator: '>', threshold: Infinity };

function mixAt({ curve, operations }: FittedGroup, index: number): Mix {
  const vertex = curve.vertex[index] ?? 0;
  const p0 = curve.p0[index] ?? 0;
  return {
    p0,
    operation0: operations[vertex] ?? NOBODY,
    p1: 1 - p0,
    operation1: operations[vertex + 1] ?? NOBODY,
  };
}
