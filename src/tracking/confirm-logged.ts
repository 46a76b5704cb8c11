import { PlatformError } from '../errors.ts';
import { mapLimited } from '../shared/pool.ts';
import type { Metric, RunData, TrackingClient } from './tracking-client.ts';

const isSame = (a: number, b: number): boolean =>
  Object.is(a, b) || a === b || (Math.abs(a) === Number.MAX_VALUE && b === Math.sign(a) * Infinity);

const holds = (stored: readonly Metric[], { value, timestamp, step }: Metric): boolean =>
  stored.some(
    (point) => point.step === step && point.timestamp === timestamp && isSame(value, point.value),
  );

function byKey(metrics: readonly Metric[]): ReadonlyMap<string, readonly Metric[]> {
  const keys = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const list = keys.get(metric.key);
    if (list) list.push(metric);
    else keys.set(metric.key, [metric]);
  }
  return keys;
}

/** Histories read at a time. */
const atOnce = 4;

/** Names shown of what was lost. */
const shown = 10;

/**
 * Reads back what was logged and throws a `PlatformError` that names what is not there: MLflow answers 200 and drops data when one
 * value of a batch does not parse.
 */
export async function confirmLogged(
  client: TrackingClient,
  runId: string,
  data: RunData,
  signal: AbortSignal,
): Promise<void> {
  const lost: string[] = [];
  const run = await client.getRun(runId, signal);
  for (const kind of ['params', 'tags'] as const) {
    for (const [key, value] of Object.entries(data[kind] ?? {}))
      // Servers set `mlflow.` tags themselves and may know better.
      if (!key.startsWith('mlflow.') && (run?.[kind][key] ?? '') !== value)
        lost.push(`${kind.slice(0, -1)} \`${key}\``);
  }
  await mapLimited([...byKey(data.metrics ?? [])], atOnce, async ([key, metrics]) => {
    const stored = await client.metricHistory(runId, key, signal);
    const missing = missingPoints(stored, metrics);
    if (missing > 0) lost.push(`${missing} of ${metrics.length} values of metric \`${key}\``);
  });
  if (lost.length === 0) return;
  const more = lost.length > shown ? ` and ${lost.length - shown} more` : '';
  throw new PlatformError(
    `the tracking server accepted the data of run ${runId} but does not have all of it: ${lost.slice(0, shown).join(', ')}${more}`,
    { code: 'data-lost', retryable: true, hint: 'Log it again; what is there already stays.' },
  );
}

/** Points are found by step first: a history may be long. */
function missingPoints(stored: readonly Metric[], wanted: readonly Metric[]): number {
  const bySteps = new Map<number, Metric[]>();
  for (const point of stored) {
    const list = bySteps.get(point.step);
    if (list) list.push(point);
    else bySteps.set(point.step, [point]);
  }
  return wanted.filter((metric) => !holds(bySteps.get(metric.step) ?? [], metric)).length;
}
