import type { Task } from './fairness-policy.ts';
import { GROUP_METRICS, type GroupMetric } from './group-metric.ts';
import type { Sample } from './sample.ts';

/** The numbers a report lists for some rows: those whose sums are there. */
export function listedMetrics(task: Task, sample: Sample): readonly GroupMetric[] {
  return GROUP_METRICS.filter((metric) => {
    const needs = metric.basis === 'rate' ? 'labels' : metric.needs;
    if (needs === 'labels') return task === 'classification';
    return needs === 'score' ? sample.scores !== undefined : task === 'regression';
  });
}
