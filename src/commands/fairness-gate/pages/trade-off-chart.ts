import type {
  Mitigation,
  ReportedOutcome,
  ThresholdSuggestion,
} from '../../../domain/mitigation/mitigation.ts';
import type { Html } from '../../../report/html.ts';
import { lineChart, type ChartLine, type ChartPoint } from '../../../report/line-chart.ts';
import { shown } from './view.ts';

const pointOf = (outcome: ReportedOutcome | null): readonly ChartPoint[] =>
  outcome?.objective == null || outcome.disparity === null
    ? []
    : [[outcome.disparity, outcome.objective]];

/** What accuracy, or another objective, each step towards equal rates costs; undefined where no number is defined. */
export function tradeOffChart(
  { metric, kind, threshold }: Mitigation,
  { curve, current, objective }: ThresholdSuggestion,
): Html | undefined {
  const all: readonly ChartLine[] = [
    {
      label: 'in-sample (optimistic)',
      mark: 'first',
      points: curve.flatMap(({ inSample }) => pointOf(inSample)),
    },
    {
      label: 'cross-fitted',
      mark: 'second',
      points: curve.flatMap(({ crossFitted }) => pointOf(crossFitted)),
    },
    { label: 'today', mark: 'today', points: pointOf(current) },
  ];
  const lines = all.filter(({ points }) => points.length > 0);
  const ends = lines.map(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    const at = ([x, y]: ChartPoint): string => `${shown(y)} at ${shown(x)}`;
    if (first === undefined || last === undefined) return label;
    return `${label}: ${points.length === 1 ? at(first) : `${at(first)} to ${at(last)}`}`;
  });
  const better = kind === 'ratio' ? 'right' : 'left';
  return lineChart({
    title: `${objective} that thresholds by group can reach, against the ${kind} that is left: higher is more accurate, further ${better} more equal`,
    description: `${objective} against ${metric}. ${ends.join('; ')}. The threshold is ${shown(threshold)}.`,
    x: metric,
    y: objective,
    lines,
    threshold: { label: `threshold ${shown(threshold)}`, at: threshold },
  });
}
