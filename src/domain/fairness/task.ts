import type { Check } from './check.ts';
import type { Task } from './fairness-policy.ts';
import type { GroupMetric } from './group-metric.ts';

const isOfErrors = (metric: GroupMetric): boolean =>
  metric.basis !== 'rate' && metric.needs === 'errors';

/** Whether a check is of a regression. */
export const isRegression = ({ metric }: Check): boolean => metric.groupMetrics.some(isOfErrors);

/** What the checks are about; `readChecks` refuses a mixture. */
export function taskOf(checks: readonly Check[]): Task {
  return checks.some(isRegression) ? 'regression' : 'classification';
}
