/** The checks that failed, each with its suggestion and the groups behind it. */
import type { Stratum } from '../../../domain/fairness/feature-table.ts';
import { allStrata } from '../../../domain/fairness/family.ts';
import type { CheckResult } from '../../../domain/fairness/judge-check.ts';
import type { Mitigation } from '../../../domain/mitigation/mitigation.ts';
import type { FairnessOutcome } from '../outcome.ts';

/** A failed check. */
export interface FailedCheck {
  readonly result: CheckResult;
  /** The groups it was judged in. */
  readonly stratum: Stratum;
  /** The group others are compared with, where there is one. */
  readonly reference: string | undefined;
  readonly mitigation: Mitigation | null;
}

const belongs = ({ feature, metric, threshold }: Mitigation, { check, ...result }: CheckResult) =>
  feature === result.feature && metric === check.metric.name && threshold === check.threshold;

/** All of them, in their order, which is also that of the suggestions. */
export function failedChecks({ evaluation, mitigations }: FairnessOutcome): readonly FailedCheck[] {
  const waiting = [...(mitigations ?? [])];
  return evaluation.checks.flatMap((result): FailedCheck[] => {
    if (result.verdict !== 'fail') return [];
    const table = evaluation.table.features.find(({ feature }) => feature === result.feature);
    if (table === undefined) return [];
    const [next] = waiting;
    const isOwn = next !== undefined && belongs(next, result);
    if (isOwn) waiting.shift();
    const stratum = table.strata.find(({ level }) => level === result.control);
    return [
      {
        result,
        stratum: stratum ?? allStrata(table),
        reference: table.reference,
        mitigation: isOwn ? next : null,
      },
    ];
  });
}
