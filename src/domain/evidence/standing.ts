import type { GateStatement } from './gate-statement.ts';
import type { Verdict } from './verdict.ts';

/**
 * What makes two judgements the same question: the gate's name, the bytes judged, the model, and the policy. Text whose sha256
 * names the question; the seed is no part of a policy digest, so that another seed is not another question.
 */
export function questionOf({ predicate }: GateStatement): string {
  const files = predicate.files.map(({ sha256 }) => sha256).sort();
  return JSON.stringify([
    predicate.name,
    predicate.policyDigest,
    predicate.judged,
    predicate.model?.sha256 ?? null,
    files,
  ]);
}

/**
 * Whether an earlier verdict on the same question stands against a new one: `fail` and `inconclusive` do unless the new one is worse,
 * because a rule with an error rate of 5 % that may be asked until it agrees has none. `error` was no answer and does not.
 */
export function stands(earlier: Verdict, now: Verdict): boolean {
  if (earlier === 'fail') return now !== 'fail';
  return earlier === 'inconclusive' && now !== 'fail' && now !== 'inconclusive';
}
