import { asArray, asRecord, textAt } from '../shared/json.ts';
import type { ArtifactEntry, LoggedModel, Metric, Run } from './tracking-client.ts';

/** A double as MLflow sends it: a number, or a string for NaN and what other servers write so. */
export function readNumber(value: unknown): number {
  const number =
    typeof value === 'string' ? Number(value.replace(/^(-?)inf$/i, '$1Infinity')) : value;
  if (typeof number !== 'number') return NaN;
  // SQL stores have no infinity: MLflow writes the largest double instead (measured with 3.17).
  if (Math.abs(number) === Number.MAX_VALUE) return Math.sign(number) * Infinity;
  return number;
}

/** An int64: a JSON number from MLflow, a string from servers that write protobuf's own JSON. */
function readInteger(value: unknown): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) ? number : 0;
}

function readPairs(list: unknown): Record<string, string> {
  const pairs = asArray(list).map((item): [string, string] => [
    textAt(item, 'key') ?? '',
    textAt(item, 'value') ?? '',
  ]);
  return Object.fromEntries(pairs);
}

/** A point of a metric. */
export function readMetric(value: unknown): Metric {
  const point = asRecord(value);
  return {
    key: textAt(point, 'key') ?? '',
    // Protobuf leaves a value of zero out.
    value: readNumber(point['value'] ?? 0),
    timestamp: readInteger(point['timestamp']),
    step: readInteger(point['step']),
  };
}

const statuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'] as const;

/** A run; undefined when it has no id. Empty lists are left out on the wire. */
export function readRun(value: unknown): Run | undefined {
  const { info, data } = asRecord(value);
  const runId = textAt(info, 'run_id') ?? textAt(info, 'run_uuid');
  if (runId === undefined) return undefined;
  const status = statuses.find((word) => word === textAt(info, 'status')) ?? 'RUNNING';
  const end = asRecord(info)['end_time'];
  const metrics = asArray(asRecord(data)['metrics']).map(readMetric);
  return {
    runId,
    experimentId: textAt(info, 'experiment_id') ?? '',
    name: textAt(info, 'run_name') ?? '',
    status,
    artifactUri: textAt(info, 'artifact_uri') ?? '',
    startTime: new Date(readInteger(asRecord(info)['start_time'])),
    ...(end === undefined || end === null ? {} : { endTime: new Date(readInteger(end)) }),
    metrics: Object.fromEntries(metrics.map((metric) => [metric.key, metric.value])),
    params: readPairs(asRecord(data)['params']),
    tags: readPairs(asRecord(data)['tags']),
  };
}

/** The `files` of a listing; paths as the server wrote them. */
export function readFiles(answer: unknown): readonly ArtifactEntry[] {
  return asArray(asRecord(answer)['files']).map((item) => {
    const file = asRecord(item);
    const bytes = file['file_size'];
    return {
      path: textAt(file, 'path') ?? '',
      isFolder: file['is_dir'] === true,
      ...(bytes === undefined || bytes === null ? {} : { bytes: readInteger(bytes) }),
    };
  });
}

/** A model of `logged-models/search`. */
export function readLoggedModel(value: unknown): LoggedModel {
  const { info } = asRecord(value);
  return {
    modelId: textAt(info, 'model_id') ?? '',
    name: textAt(info, 'name') ?? '',
    artifactUri: textAt(info, 'artifact_uri') ?? '',
  };
}
