/** One check of `thresholds`. */
import type { Agg, Method } from './aggregate.ts';
import type { DisparityMetric } from './disparity-metric.ts';

export type Operator = '<=' | '<' | '>=' | '>';

/** How control levels become one number: the worst one, or Mantel and Haenszel's pooled difference. */
export type Strata = 'worst_case' | 'pooled';

/** One measure of one feature against one number. */
export interface Check {
  /** The line of `thresholds` it is from. */
  readonly line: number;
  readonly metric: DisparityMetric;
  readonly operator: Operator;
  /** What the measure is compared with: a number, or the model in production and a margin. */
  readonly against: 'number' | 'baseline';
  /** The number; against the baseline the margin, by how much the measure may be larger (for floors smaller). */
  readonly threshold: number;
  /** The number as typed, for sentences. */
  readonly thresholdText: string;
  /** The columns whose intersection is compared; mostly one. */
  readonly parts: readonly string[];
  readonly method: Method;
  readonly agg: Agg;
  readonly strata: Strata;
  readonly severity: 'error' | 'warn';
}

/** How the feature of a check is called: `sex`, or `sex & race`. */
export const featureOf = (check: Check): string => check.parts.join(' & ');
