/** A check against the model in production: how much disparity grew, and whether by more than the margin. */
import {
  judgeBaseline,
  judgeBaselineMinimum,
  type BaselineGroup,
  type BaselineJudgement,
} from '../statistics/baseline-bounds.ts';
import type { Levels } from '../statistics/judgement.ts';
import { baselineGroups, sameStratum, type Baseline } from './baseline.ts';
import type { Check } from './check.ts';
import { hasFloor } from './disparity-metric.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import type { FeatureTable, Stratum } from './feature-table.ts';
import { combineBounds, type CheckBounds } from './check-bounds.ts';
import { stratumEstimate, type Family, type StratumEstimate } from './family.ts';
import type { GroupMetric } from './group-metric.ts';
import { inLevel, type Obstacle } from './undecidable.ts';
import { rowsText } from './words.ts';

/** A loss, and the rates it is of. */
interface BaselineLoss extends StratumEstimate {
  readonly rates: readonly GroupMetric[];
}

/** The rates whose loss is one number: of equalized odds each by itself, as the tests take them, unless `agg mean`. */
const lossesOf = (
  { agg }: Check,
  rates: readonly GroupMetric[],
): readonly (readonly GroupMetric[])[] =>
  agg === 'mean' || rates.length < 2 ? [rates] : rates.map((rate) => [rate]);

/**
 * What is lost against the baseline: by how much a difference or a maximum grew, a ratio or a minimum fell. Of several
 * rates and control levels each loses by itself, and the greatest loss counts.
 */
export function baselineLoss(
  check: Check,
  rates: readonly GroupMetric[],
  table: FeatureTable,
  baseline: Baseline,
  { undefined: rule }: FairnessPolicy,
): BaselineLoss {
  const losses = table.strata.flatMap((stratum): BaselineLoss[] => {
    const old = sameStratum(baseline.table, table, stratum);
    if (old === undefined) return [{ value: Number.NaN, stratum, rates }];
    const excluded = new Set(
      stratum.groups.filter(({ isExcluded }) => isExcluded).map(({ group }) => group),
    );
    const compared = old.groups.map((group) => ({
      ...group,
      isExcluded: excluded.has(group.group),
    }));
    return lossesOf(check, rates).map((own) => {
      const numberIn = (one: Stratum): number =>
        stratumEstimate(check, own, one, rule, table.reference);
      const [fresh, before] = [numberIn(stratum), numberIn({ ...old, groups: compared })];
      const value = hasFloor(check.metric.kind) ? before - fresh : fresh - before;
      return { value, stratum, rates: own };
    });
  });
  const [first] = losses;
  if (first === undefined) throw new RangeError('a table has at least one stratum');
  return losses.reduce((worst, next) => (next.value > worst.value ? next : worst), first);
}

/** Failures as successes: the highest rate is the lowest of the complements. */
function complement(group: BaselineGroup): BaselineGroup {
  if (group.kind === 'paired') {
    const { both, onlyNew, onlyOld, neither } = group;
    return { kind: 'paired', both: neither, onlyNew: onlyOld, onlyOld: onlyNew, neither: both };
  }
  const turned = ({ successes, trials }: BaselineRate): BaselineRate => ({
    successes: trials - successes,
    trials,
  });
  return { kind: 'unpaired', fresh: turned(group.fresh), old: turned(group.old) };
}

type BaselineRate = Extract<BaselineGroup, { kind: 'unpaired' }>['fresh'];

function judge(check: Check, groups: readonly BaselineGroup[], levels: Levels): BaselineJudgement {
  const { metric, threshold } = check;
  if (metric.kind === 'difference') return judgeBaseline(groups, threshold, levels);
  const list = metric.kind === 'group_max' ? groups.map(complement) : groups;
  return judgeBaselineMinimum(list, threshold, levels);
}

/** The tests of every family; null where a family has too few groups. */
export function judgeBaselineFamilies(
  families: readonly Family[],
  check: Check,
  levels: Levels,
  table: FeatureTable,
  baseline: Baseline,
): CheckBounds | null {
  const least = check.metric.kind === 'difference' ? 2 : 1;
  let worst: CheckBounds | null = null;
  for (const { rate, stratum, groups } of families) {
    if (rate.basis !== 'rate' || groups.length < least) return null;
    const pairs = baselineGroups(baseline, rate, table, stratum, groups);
    if (pairs.some((group) => group.kind === 'unpaired' && group.old.trials === 0)) return null;
    const { finding, lower, upper, boundGroups } = judge(check, pairs, levels);
    const [i = -1, j = -1] = boundGroups;
    const [a, b] = [groups[i], groups[j]];
    const boundPair = a === undefined || b === undefined ? null : ([a, b] as const);
    const next: CheckBounds = { finding, lower, upper, boundPair };
    worst = worst === null ? next : combineBounds(worst, next, false);
  }
  return worst;
}

/** What of the baseline keeps a check from being decided: groups it has too few rows of. */
export function baselineObstacles(
  families: readonly Family[],
  table: FeatureTable,
  baseline: Baseline,
  { minDenominator: least, minimumCell }: FairnessPolicy,
): Obstacle[] {
  return families.flatMap(({ rate, stratum, groups }): Obstacle[] => {
    if (rate.basis !== 'rate') return [];
    const pairs = baselineGroups(baseline, rate, table, stratum, groups);
    const small = pairs.findIndex((group) => group.kind === 'unpaired' && group.old.trials < least);
    const found = pairs[small];
    if (found?.kind !== 'unpaired') return [];
    const reason = `the baseline has ${rowsText(found.old.trials, minimumCell)} ${rate.denominator} of \`${groups[small] ?? ''}\`${inLevel(stratum.level)}, fewer than the ${least} of min-denominator`;
    return [{ reason, isCurable: false }];
  });
}
