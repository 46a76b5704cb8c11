/** Threshold rules in words. */
import type { ReportedRule } from '../../../domain/mitigation/mitigation.ts';
import type { ReportedOperation } from '../../../domain/mitigation/threshold-operation.ts';

/** A threshold with six digits; the JSON report has all of them. */
const threshold = (value: number): string => String(Number(value.toPrecision(6)));

const probability = (value: number): string => String(Number(value.toPrecision(3)));

/** `everybody`, `nobody`, or `when the score is above 0.437`; the short form leaves out what was said before. */
function condition(operation: ReportedOperation, isShort: boolean): string {
  if (operation.when === 'always')
    return operation.predicts === 'positive' ? 'everybody' : 'nobody';
  const side = operation.when === '>' ? 'above' : 'below';
  return `${isShort ? '' : 'when the score is '}${side} ${threshold(operation.threshold)}`;
}

/** A rule without chance. */
export function operationWords(operation: ReportedOperation): string {
  return `select ${condition(operation, false)}`;
}

/** `select when the score is above 0.437 (with probability 0.82), else above 0.451`. */
export function ruleWords({ mix, pIgnore, predictionConstant }: ReportedRule): string {
  // The likelier one first.
  const [first, second] = [...mix].sort((a, b) => b.probability - a.probability);
  if (first === undefined) return '–';
  const isShort = first.when !== 'always';
  const scored =
    second === undefined
      ? operationWords(first)
      : `${operationWords(first)} (with probability ${probability(first.probability)}), else ${condition(second, isShort)}`;
  if (pIgnore <= 0) return scored;
  return `with probability ${probability(pIgnore)} ignore the score and select with probability ${probability(predictionConstant)}; otherwise ${scored}`;
}
