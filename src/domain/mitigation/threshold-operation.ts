/** Predicts the positive label for scores beyond a threshold (Fairlearn's ThresholdOperation). */
export interface ThresholdOperation {
  readonly operator: '>' | '<';
  /** Infinite for rules that predict one label for everybody. */
  readonly threshold: number;
}

/** The same as plain data that JSON can hold. */
export type ReportedOperation =
  | { readonly predicts: 'positive'; readonly when: '>' | '<'; readonly threshold: number }
  | { readonly predicts: 'positive' | 'negative'; readonly when: 'always' };

/** An operation for a report: scores are finite, so an infinite threshold is no comparison. */
export function reportOperation({ operator, threshold }: ThresholdOperation): ReportedOperation {
  if (Number.isFinite(threshold)) return { predicts: 'positive', when: operator, threshold };
  const selectsAll = (operator === '>') === threshold < 0;
  return { predicts: selectsAll ? 'positive' : 'negative', when: 'always' };
}
