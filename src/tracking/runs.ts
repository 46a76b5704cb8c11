import { asArray, asRecord, textAt } from '../shared/json.ts';
import { isNotFound, protocolError } from './error-answer.ts';
import { PlatformError } from '../errors.ts';
import type { Metric, NewRun, Run } from './tracking-client.ts';
import type { TrackingHttp } from './tracking-http.ts';
import { readMetric, readRun } from './wire.ts';

const door = '/api/2.0/mlflow';

const get = (path: string, query: Readonly<Record<string, string | undefined>>, doing: string) =>
  ({ method: 'GET', path: `${door}${path}`, query, doing, repeatable: true }) as const;

async function experimentId(
  http: TrackingHttp,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const doing = `find the experiment \`${name}\``;
  const query = { experiment_name: name };
  try {
    const answer = await http.json(get('/experiments/get-by-name', query, doing), signal);
    const id = textAt(answer, 'experiment', 'experiment_id');
    if (id === undefined) throw protocolError(doing, 'without an id');
    return id;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function createExperiment(
  http: TrackingHttp,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  const doing = `create the experiment \`${name}\``;
  const path = `${door}/experiments/create`;
  try {
    const request = { method: 'POST', path, json: { name }, doing, repeatable: false } as const;
    const id = textAt(await http.json(request, signal), 'experiment_id');
    if (id === undefined) throw protocolError(doing, 'without an id');
    return id;
  } catch (error) {
    // Somebody else made it between our two requests.
    const exists =
      error instanceof PlatformError && error.failure.code === 'RESOURCE_ALREADY_EXISTS';
    const id = exists ? await experimentId(http, name, signal) : undefined;
    if (id === undefined) throw error;
    return id;
  }
}

/** The run, or undefined when the server knows none of that id. */
export async function fetchRun(
  http: TrackingHttp,
  runId: string,
  signal: AbortSignal,
): Promise<Run | undefined> {
  const doing = `read the run ${runId}`;
  try {
    const answer = await http.json(get('/runs/get', { run_id: runId }, doing), signal);
    const run = readRun(asRecord(answer)['run']);
    if (run === undefined) throw protocolError(doing, 'without a run');
    return run;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Makes a run, and its experiment when there is none of that name. Not tried again: each try would make a run. */
export async function startRun(
  http: TrackingHttp,
  { experimentName, name, tags }: NewRun,
  startTime: number,
  signal: AbortSignal,
): Promise<Run> {
  const experiment =
    (await experimentId(http, experimentName, signal)) ??
    (await createExperiment(http, experimentName, signal));
  const doing = `create a run in the experiment \`${experimentName}\``;
  const json = {
    experiment_id: experiment,
    start_time: startTime,
    ...(name === undefined ? {} : { run_name: name }),
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  };
  const path = `${door}/runs/create`;
  const answer = await http.json({ method: 'POST', path, json, doing, repeatable: false }, signal);
  const run = readRun(asRecord(answer)['run']);
  if (run === undefined) throw protocolError(doing, 'without a run');
  return run;
}

/** Every point of one metric, in the server's order. */
export async function fetchHistory(
  http: TrackingHttp,
  runId: string,
  key: string,
  signal: AbortSignal,
): Promise<readonly Metric[]> {
  const points: Metric[] = [];
  let token: string | undefined;
  do {
    const query = { run_id: runId, metric_key: key, max_results: '25000', page_token: token };
    const doing = `read the metric \`${key}\` of run ${runId}`;
    const answer = await http.json(get('/metrics/get-history', query, doing), signal);
    points.push(...asArray(asRecord(answer)['metrics']).map(readMetric));
    token = textAt(answer, 'next_page_token');
  } while (token !== undefined);
  return points;
}
