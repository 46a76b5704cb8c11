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
import { judgeCheck, type CheckResult } from './judge-check.ts';
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

/**
 * Judges counted predictions by a policy. Problems (all at once: of the policy, else of the file) name the input, or
 * the file and line; a verdict is a value, never a problem.
 */
export function evaluateFairness(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  resampling: Resampling = { seed: 0, replicates: 2000 },
): Result<FairnessEvaluation> {
  const contradictions = policyProblems(policy);
  const checks = readChecks(policy);
  if (!checks.ok) return problems(...contradictions, ...checks.problems);
  if (contradictions.length > 0) return problems(...contradictions);
  const task = taskOf(checks.value);
  const withReference = new Set(
    checks.value.filter(({ method }) => method === 'to_reference').map(featureOf),
  );
  const asked = askedFeatures(policy, checks.value);
  const table = makeCountTable(counts, policy, task, asked, withReference);
  if (!table.ok) return table;
  const tables = new Map(table.value.features.map((feature) => [feature.feature, feature]));
  const subjects = checks.value.flatMap((check) => {
    const feature = tables.get(featureOf(check));
    return feature === undefined ? [] : [{ check, feature }];
  });
  const families = subjects
    .filter(({ check }) => isTested(check, policy))
    .reduce((m, { check, feature }) => m + familiesOf(check, feature), 0);
  const results = subjects.map(({ check, feature }) =>
    judgeCheck(check, feature, table.value, policy, Math.max(1, families), resampling),
  );
  const counting = results.filter(({ severity }) => severity === 'error');
  const verdicts = counting.map(({ verdict }) => verdict);
  const verdict = verdicts.length === 0 ? 'inconclusive' : worstVerdict(...verdicts);
  return ok({
    verdict,
    checks: results,
    table: table.value,
    policy,
    families: Math.max(1, families),
  });
}
