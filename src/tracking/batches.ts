import type { TrackingLimits } from './tracking-limits.ts';
import type { RunData } from './tracking-client.ts';

/** The lists of one `log-batch` body, each member as JSON text. */
export interface Batch {
  readonly metrics: readonly string[];
  readonly params: readonly string[];
  readonly tags: readonly string[];
}

type Kind = keyof Batch;

interface Item {
  readonly kind: Kind;
  readonly key: string;
  readonly json: string;
}

/** NaN and infinities are strings on the wire; everything else is an exact JSON number. */
export function wireNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

function* itemsOf(data: RunData): Generator<Item> {
  for (const { key, value, timestamp, step } of data.metrics ?? []) {
    const json = JSON.stringify({ key, value: wireNumber(value), timestamp, step });
    yield { kind: 'metrics', key, json };
  }
  for (const kind of ['params', 'tags'] as const) {
    for (const [key, value] of Object.entries(data[kind] ?? {}))
      yield { kind, key, json: JSON.stringify({ key, value }) };
  }
}

/** Bytes of a body beside its items: run id, member names, brackets. */
const frame = 600;

/** Splits the data, in order, into as few requests as the limits allow. */
export function batchesOf(data: RunData, limits: TrackingLimits): readonly Batch[] {
  const batches: Batch[] = [];
  let open: Record<Kind, string[]> = { metrics: [], params: [], tags: [] };
  let perMetric = new Map<string, number>();
  let total = 0;
  let bytes = frame;
  const close = (): void => {
    if (total > 0) batches.push(open);
    open = { metrics: [], params: [], tags: [] };
    perMetric = new Map();
    total = 0;
    bytes = frame;
  };
  for (const { kind, key, json } of itemsOf(data)) {
    const size = Buffer.byteLength(json) + 1;
    const ofMetric = kind === 'metrics' ? (perMetric.get(key) ?? 0) : 0;
    const isFull =
      open[kind].length >= limits[kind] ||
      total >= limits.total ||
      ofMetric >= limits.valuesPerMetric ||
      bytes + size > limits.bytes;
    if (isFull) close();
    open[kind].push(json);
    if (kind === 'metrics') perMetric.set(key, (perMetric.get(key) ?? 0) + 1);
    total++;
    bytes += size;
  }
  close();
  return batches;
}

/** The body of a batch. */
export function batchBody(runId: string, batch: Batch): string {
  const lists = (['metrics', 'params', 'tags'] as const).map(
    (kind) => `"${kind}":[${batch[kind].join(',')}]`,
  );
  return `{"run_id":${JSON.stringify(runId)},${lists.join(',')}}`;
}
