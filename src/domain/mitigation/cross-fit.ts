/** Rules fitted on some rows and tried on others: what they cost where they were not tuned. */
import { addHistograms } from '../scores/add-histograms.ts';
import { Mt19937 } from '../bootstrap/mt19937.ts';
import { addConfusion, NO_ROWS, type Confusion } from '../fairness/confusion.ts';
import { cumulativeCounts, type CumulativeCounts } from './cumulative-counts.ts';
import type { GroupScores } from './group-scores.ts';
import { splitHistogram, type Fold } from './score-folds.ts';
import {
  fitGroup,
  solve,
  type FittedCurves,
  type FittedGroup,
  type OptimizerSettings,
} from './threshold-optimizer.ts';
import { deterministicRule, expectedConfusion, type ThresholdRule } from './threshold-rule.ts';
import { unitGrid } from './interpolated-curve.ts';

/** Where folds come from. */
export type Folds =
  /** `count` from 2; `seed` a whole number from 0 to 2^32 - 1. */
  | { readonly kind: 'drawn'; readonly count: number; readonly seed: number }
  /** The scores of the groups in each fold, in the order of the groups. */
  | { readonly kind: 'given'; readonly parts: readonly (readonly GroupScores[])[] };

/** One fold: curves of the other rows, and its own rows. */
export interface FoldFit {
  readonly curves: FittedCurves;
  readonly heldOut: readonly CumulativeCounts[];
}

/** Whether a mix of rules is used as it is, or its likelier rule alone. */
export type Chance = 'randomised' | 'deterministic';

function foldsOf(
  group: GroupScores,
  index: number,
  folds: Folds,
  generator: Mt19937,
): Fold<GroupScores>[] {
  if (folds.kind === 'drawn') {
    const positives = splitHistogram(group.positives, folds.count, generator);
    const negatives = splitHistogram(group.negatives, folds.count, generator);
    const pick = (fold: number, part: 'heldOut' | 'training'): GroupScores => ({
      group: group.group,
      positives: positives[fold]?.[part] ?? group.positives,
      negatives: negatives[fold]?.[part] ?? group.negatives,
    });
    return positives.map((_, fold) => ({
      heldOut: pick(fold, 'heldOut'),
      training: pick(fold, 'training'),
    }));
  }
  const parts = folds.parts.map((part) => part[index]).filter((part) => part !== undefined);
  return parts.map((heldOut) => {
    const others = parts.filter((part) => part !== heldOut);
    return {
      heldOut,
      training: {
        group: group.group,
        positives: addHistograms(others.map(({ positives }) => positives)),
        negatives: addHistograms(others.map(({ negatives }) => negatives)),
      },
    };
  });
}

/**
 * Fits every fold's complement. Undefined when some group has too few rows of a label to be fitted without one fold.
 * Group by group, so that the histograms of one group at a time are split.
 */
export function crossFit(
  groups: readonly GroupScores[],
  settings: OptimizerSettings,
  folds: Folds,
): readonly FoldFit[] | undefined {
  const generator = new Mt19937(folds.kind === 'drawn' ? folds.seed : 0);
  const count = folds.kind === 'drawn' ? folds.count : folds.parts.length;
  const fitted = Array.from({ length: count }, (): FittedGroup[] => []);
  const heldOut = Array.from({ length: count }, (): CumulativeCounts[] => []);
  for (const [index, group] of groups.entries()) {
    for (const [fold, part] of foldsOf(group, index, folds, generator).entries()) {
      const counts = cumulativeCounts(part.training, settings.mass);
      const found = fitGroup(group.group, counts, settings);
      if (found === undefined) return undefined;
      fitted[fold]?.push(found);
      heldOut[fold]?.push(cumulativeCounts(part.heldOut, settings.mass));
    }
  }
  const grid = unitGrid(settings.gridSize);
  return fitted.map((found, fold) => ({
    curves: { settings, grid, groups: found },
    heldOut: heldOut[fold] ?? [],
  }));
}

/** A rule as it is, or without chance. */
export const byChance = (rule: ThresholdRule, chance: Chance): ThresholdRule =>
  chance === 'randomised' ? rule : deterministicRule(rule);

/** For each fold the confusion counts that its rules give its own rows in expectation, one for each group. */
export function heldOutConfusions(
  fits: readonly FoldFit[],
  tolerance: number,
  chance: Chance,
): Confusion[][] {
  return fits.map(({ curves, heldOut }) =>
    solve(curves, tolerance).groups.map(({ rule }, i) => {
      const counts = heldOut[i];
      return counts === undefined ? NO_ROWS : expectedConfusion(counts, byChance(rule, chance));
    }),
  );
}

/** The counts of every group over all folds: each row once, judged by rules that had not seen it. */
export function pooledConfusions(folds: readonly (readonly Confusion[])[]): Confusion[] {
  const [first = [], ...rest] = folds;
  return rest.reduce<Confusion[]>(
    (sums, fold) => sums.map((sum, i) => addConfusion(sum, fold[i] ?? NO_ROWS)),
    [...first],
  );
}
