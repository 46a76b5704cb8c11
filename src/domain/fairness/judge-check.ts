/** One check judged: the numbers, the verdict and the reason. */
import type { Verdict } from '../evidence/verdict.ts';
import { familyLevel } from '../statistics/judgement.ts';
import type { Check } from './check.ts';
import type { Baseline } from './baseline.ts';
import { baselineLoss, judgeBaselineFamilies } from './baseline-check.ts';
import { decide, type Question } from './decide-check.ts';
import type { CountTable } from './count-table.ts';
import type { FeatureTable, Stratum } from './feature-table.ts';
import type { CheckBounds } from './check-bounds.ts';
import { judgeFamilies } from './family-bounds.ts';
import { noDifferencePValue, type Resampling } from './no-difference.ts';
import {
  allStrata,
  familiesOf,
  makeFamilies,
  worstEstimate,
  type StratumEstimate,
} from './family.ts';
import { pooledValue } from './pooled-strata.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { findExtremes, type ExtremeGroups } from './extreme-groups.ts';
import type { GroupMetric } from './group-metric.ts';
import { FAVORABLE_NEGATIVE_RATE } from './rate-metric.ts';
import { reportOnlyReason } from './reason.ts';
import type { RowsNeeded } from './rows-wanted.ts';
import { inLevel } from './undecidable.ts';

/** A check and what came of it. */
export interface CheckResult {
  readonly check: Check;
  readonly feature: string;
  /** The control level the estimate is of (the worst); null without control features. */
  readonly control: string | null;
  /** As Fairlearn computes it; NaN where undefined. */
  readonly estimate: number;
  /** Bounds by inversion of the tests; null where there is no test. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValueNoDifference: number | null;
  readonly verdict: Verdict;
  readonly severity: 'error' | 'warn';
  readonly reason: string;
  /** The groups with the highest and the lowest rate behind the estimate; one group for a minimum or maximum. */
  readonly worstPair: readonly [string, string] | null;
  /** The group that is worst off. */
  readonly worstGroup: string | null;
  readonly rowsNeeded: RowsNeeded | null;
}

/** The rates a check compares: for a measure that needs it, of the favorable label. */
export function checkMetrics(
  check: Pick<Check, 'metric'>,
  table: CountTable,
): readonly GroupMetric[] {
  const isOther = check.metric.needsFavorable && table.labels?.favorable === 'negative';
  return isOther ? [FAVORABLE_NEGATIVE_RATE] : check.metric.groupMetrics;
}

/** The estimate: of the worst stratum, pooled over all of them, or what is lost against the baseline; and whose rates it is. */
function estimateOf(
  { check, table, policy, baseline }: Question,
  rates: readonly GroupMetric[],
): StratumEstimate & { readonly rates: readonly GroupMetric[] } {
  if (baseline !== null) return baselineLoss(check, rates, table, baseline, policy);
  if (check.strata !== 'pooled')
    return { ...worstEstimate(check, rates, table, policy.undefined), rates };
  return { value: pooledValue(check, rates, table), stratum: allStrata(table), rates };
}

/** Which groups are behind the estimate; pooled, those that the tests name, as rates over all levels may mislead. */
function responsible(
  { strata }: Check,
  extremes: ExtremeGroups,
  bounds: CheckBounds | null,
): Pick<CheckResult, 'worstPair' | 'worstGroup'> {
  if (strata !== 'pooled') return { worstPair: extremes.pair, worstGroup: extremes.group };
  const pair = bounds?.boundPair ?? null;
  return { worstPair: pair, worstGroup: pair?.[1] ?? null };
}

/** Of several control levels, which one the estimate is of. */
const whichLevel = ({ strata }: FeatureTable, { level }: Stratum): string =>
  strata.length > 1 && level !== null ? `; the estimate is the worst,${inLevel(level)}` : '';

/** What a check is judged with. */
export interface JudgeContext {
  readonly counts: CountTable;
  readonly policy: FairnessPolicy;
  /** m: the families judged together for *fail*, of all checks that count. */
  readonly families: number;
  readonly resampling: Resampling;
  /** The model in production, if there is one. */
  readonly baseline: Baseline | null;
}

function questionOf(check: Check, table: FeatureTable, context: JudgeContext): Question {
  const { counts, policy } = context;
  // Pooled, a group may be small in a stratum: what it rests on are its rows in all of them.
  const judged = check.strata === 'pooled' ? { ...table, strata: [allStrata(table)] } : table;
  const alpha = 1 - policy.confidenceLevel;
  const m = check.severity === 'error' ? context.families : Math.max(1, familiesOf(check, table));
  return {
    check,
    table,
    families: makeFamilies(checkMetrics(check, counts), judged),
    policy,
    levels: { pass: alpha, fail: familyLevel(alpha, m) },
    baseline: check.against === 'baseline' ? context.baseline : null,
  };
}

/** The bounds by the rule that belongs to the check; null where it has none. */
function boundsOf({
  check,
  table,
  families,
  policy,
  levels,
  baseline,
}: Question): CheckBounds | null {
  if (reportOnlyReason(check, policy) !== null) return null;
  // The tests of means do not hold for rows that are too few or too skewed, nor do their bounds.
  if (
    families.some(({ estimates, shortages }) => estimates.length > 0 && shortages.flat().length > 0)
  ) {
    return null;
  }
  return baseline === null
    ? judgeFamilies(families, check, levels, table)
    : judgeBaselineFamilies(families, check, levels, table, baseline);
}

/** Judges a check of one feature. One that only warns is judged with its own families, as it changes nothing. */
export function judgeCheck(check: Check, table: FeatureTable, context: JudgeContext): CheckResult {
  const { counts, policy, resampling } = context;
  const rates = checkMetrics(check, counts);
  const question = questionOf(check, table, context);
  const { value, stratum, rates: behind } = estimateOf(question, rates);
  const { favorable } = counts.labels ?? { favorable: null };
  const extremes = findExtremes(check, behind, stratum, favorable, table.reference);
  const bounds = boundsOf(question);
  // Of every stratum, which a pooled question has none of.
  const families = check.strata === 'pooled' ? makeFamilies(rates, table) : question.families;
  const decided = decide(question, value, bounds, extremes.pair);
  const isReported = policy.decision === 'bound' && reportOnlyReason(check, policy) !== null;
  return {
    check,
    feature: table.feature,
    control: stratum.level,
    estimate: value,
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    pValueNoDifference: noDifferencePValue(families, resampling),
    verdict: decided.verdict,
    severity: isReported ? 'warn' : check.severity,
    reason: `${decided.reason}${whichLevel(table, stratum)}`,
    ...responsible(check, extremes, bounds),
    rowsNeeded: decided.needed,
  };
}
