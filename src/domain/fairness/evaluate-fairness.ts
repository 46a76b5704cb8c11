/** From counted rows and a policy to verdicts: everything the fairness gate decides. */
import { worstVerdict, type Verdict } from '../evidence/verdict.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { featureOf, type Check } from './check.ts';
import { readChecks } from './checks.ts';
import { taskOf } from './task.ts';
import type { ColumnCounts } from './column-counts.ts';
import { makeCountTable, type CountTable } from './count-table.ts';
import { policyProblems, type FairnessPolicy } from './fairness-policy.ts';
import type { Resampling } from './no-difference.ts';
import { familiesOf } from './family.ts';
import { makeBaseline, type Baseline, type BaselineCounts } from './baseline.ts';
import { judgeCheck, type CheckResult, type JudgeContext } from './judge-check.ts';
import { reportOnlyReason } from './reason.ts';

/** Everything that was found. */
export interface FairnessEvaluation {
  /** The worst verdict of the checks that count; inconclusive when none does, as then nothing was shown. */
  readonly verdict: Verdict;
  /** In the order of `thresholds`. */
  readonly checks: readonly CheckResult[];
  readonly table: CountTable;
  readonly policy: FairnessPolicy;
  /** m: the families of rates and strata that share the level of *fail*. */
  readonly families: number;
  /** The model in production that checks compare with; null without one. */
  readonly baseline: Baseline | null;
}

/** The features to tabulate: every single one, then the intersections that checks ask for. */
function askedFeatures(policy: FairnessPolicy, checks: readonly Check[]): (readonly string[])[] {
  const asked = new Map<string, readonly string[]>();
  for (const parts of [
    ...policy.sensitiveFeatures.map((name) => [name]),
    ...checks.map((c) => c.parts),
    ...(policy.withIntersection === true ? [policy.sensitiveFeatures] : []),
  ]) {
    asked.set(parts.join(' & '), parts);
  }
  return [...asked.values()];
}

/** Whether a check takes part in the family-wise level: it counts, and is decided by a test. */
function isTested(check: Check, policy: FairnessPolicy): boolean {
  const isReported = policy.decision === 'bound' && reportOnlyReason(check, policy) !== null;
  return check.severity === 'error' && !isReported;
}

/** The tables of the features that are asked about. */
function tablesFor(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  checks: readonly Check[],
): Result<CountTable> {
  const withReference = new Set(
    checks.filter(({ method }) => method === 'to_reference').map(featureOf),
  );
  const asked = askedFeatures(policy, checks);
  return makeCountTable(counts, policy, taskOf(checks), asked, withReference);
}

/** Everything counted that a verdict may rest on. */
export interface Evidence {
  readonly counts: ColumnCounts;
  readonly baseline?: BaselineCounts | null;
  /** For p-values that need chance; the verdict needs none. */
  readonly resampling?: Resampling;
}

/**
 * Judges counted predictions by a policy. Problems (all at once: of the policy, else of the file) name the input, or
 * the file and line; a verdict is a value, never a problem.
 */
export function evaluateFairness(
  { counts, baseline = null, resampling = NO_SEED }: Evidence,
  policy: FairnessPolicy,
): Result<FairnessEvaluation> {
  const contradictions = policyProblems(policy);
  const checks = readChecks(policy);
  if (!checks.ok) return problems(...contradictions, ...checks.problems);
  if (contradictions.length > 0) return problems(...contradictions);
  const table = tablesFor(counts, policy, checks.value);
  if (!table.ok) return table;
  const other = baseline === null ? ok(null) : makeBaseline(baseline, table.value, policy);
  if (!other.ok) return other;
  return ok(judgeAll(checks.value, table.value, policy, other.value, resampling));
}

const NO_SEED: Resampling = { seed: 0, replicates: 2000 };

function judgeAll(
  checks: readonly Check[],
  table: CountTable,
  policy: FairnessPolicy,
  baseline: Baseline | null,
  resampling: Resampling,
): FairnessEvaluation {
  const tables = new Map(table.features.map((feature) => [feature.feature, feature]));
  const subjects = checks.flatMap((check) => {
    const feature = tables.get(featureOf(check));
    return feature === undefined ? [] : [{ check, feature }];
  });
  const tested = subjects.filter(({ check }) => isTested(check, policy));
  const count = tested.reduce((m, { check, feature }) => m + familiesOf(check, feature), 0);
  const families = Math.max(1, count);
  const context: JudgeContext = { counts: table, policy, families, resampling, baseline };
  const results = subjects.map(({ check, feature }) => judgeCheck(check, feature, context));
  const counting = results.filter(({ severity }) => severity === 'error');
  const verdicts = counting.map(({ verdict }) => verdict);
  const verdict = verdicts.length === 0 ? 'inconclusive' : worstVerdict(...verdicts);
  return { verdict, checks: results, table, policy, families, baseline };
}
