import {
  asArray,
  asRecord,
  member,
  parseJson,
  textAt,
  type JsonRecord,
} from '../../shared/json.ts';
import { delay } from '../../shared/delay.ts';
import { defaultRetryPolicy, isRetryableStatus, withRetry } from '../../shared/retry.ts';
import { readText, socketRequest } from './socket-request.ts';

/** The most bytes of an answer: a run with every metric it may have stays far below. */
const largestAnswer = 32 * 1024 * 1024;

/** MLflow refused; the message is its own. */
export class MlflowFailure extends Error {
  override readonly name = 'MlflowFailure';
  readonly status: number;
  /** MLflow's word, such as `RESOURCE_DOES_NOT_EXIST`. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface MlflowRunInfo {
  readonly runId: string;
  readonly experimentId: string;
  readonly artifactUri: string;
  readonly lifecycleStage: string;
}

export interface LoggedModelInfo {
  readonly modelId: string;
  readonly name: string;
  readonly artifactUri: string;
}

/** The few calls that the local platform itself makes, over the socket (MLflow REST 2.0, mlflow 3). */
export class MlflowClient {
  private readonly socketPath: string;
  private readonly signal: AbortSignal;

  constructor(socketPath: string, signal: AbortSignal) {
    this.socketPath = socketPath;
    this.signal = signal;
  }

  private async call(method: 'GET' | 'POST', path: string, body: JsonRecord): Promise<unknown> {
    const query =
      method === 'GET' ? `?${new URLSearchParams(body as Record<string, string>).toString()}` : '';
    const answer = await socketRequest({
      socketPath: this.socketPath,
      method,
      path: `/api/2.0/mlflow/${path}${query}`,
      headers: { host: 'localhost', 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      signal: this.signal,
    });
    const text = await readText(answer, largestAnswer);
    const status = answer.statusCode ?? 0;
    const json = parseJson(text);
    if (status === 200) return json;
    const code = textAt(json, 'error_code') ?? `HTTP ${status}`;
    throw new MlflowFailure(status, code, textAt(json, 'message') ?? text.slice(0, 300));
  }

  /** The value, or undefined when MLflow says that there is none. */
  private async find(path: string, query: JsonRecord): Promise<unknown> {
    try {
      return await this.call('GET', path, query);
    } catch (error) {
      if (error instanceof MlflowFailure && error.status === 404) return undefined;
      throw error;
    }
  }

  /** The id of the experiment of that name, which is made when there is none. */
  async ensureExperiment(name: string): Promise<string> {
    const byName = async (): Promise<string | undefined> => {
      const found = await this.find('experiments/get-by-name', { experiment_name: name });
      if (textAt(found, 'experiment', 'lifecycle_stage') === 'deleted') {
        throw new Error(
          `The experiment '${name}' was deleted in MLflow: restore it or choose another name.`,
        );
      }
      return textAt(found, 'experiment', 'experiment_id');
    };
    const found = await byName();
    if (found !== undefined) return found;
    try {
      return textAt(await this.call('POST', 'experiments/create', { name }), 'experiment_id') ?? '';
    } catch (error) {
      // Somebody else may have made it in between; MLflow's message is then raw SQL.
      const other = await byName();
      if (other !== undefined) return other;
      throw error;
    }
  }

  async getRun(runId: string): Promise<MlflowRunInfo | undefined> {
    const found = await this.find('runs/get', { run_id: runId });
    return found === undefined ? undefined : runInfo(member(found, 'run'));
  }

  async createRun(
    experimentId: string,
    name: string,
    tags: Readonly<Record<string, string>>,
  ): Promise<MlflowRunInfo> {
    const created = await this.call('POST', 'runs/create', {
      experiment_id: experimentId,
      run_name: name,
      start_time: Date.now(),
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    });
    return runInfo(member(created, 'run'));
  }

  /** Runs of an experiment that carry a tag with exactly this value. */
  async findRunsByTag(
    experimentId: string,
    key: string,
    value: string,
  ): Promise<readonly MlflowRunInfo[]> {
    // A search fails with 500 when a run it has found is renamed by a neighbour before it is read.
    const found = await withRetry(
      () =>
        this.call('POST', 'runs/search', {
          experiment_ids: [experimentId],
          filter: `tags.\`${key}\` = '${value}'`,
          max_results: 10,
        }),
      (error) => ({ retry: error instanceof MlflowFailure && isRetryableStatus(error.status) }),
      { ...defaultRetryPolicy, firstMs: 50 },
      { delay, random: Math.random },
      this.signal,
    );
    return asArray(member(found, 'runs')).map(runInfo);
  }

  async endRun(runId: string, status: string): Promise<void> {
    await this.call('POST', 'runs/update', { run_id: runId, status, end_time: Date.now() });
  }

  /** The models that MLflow 3 keeps beside a run, newest first. */
  async loggedModels(experimentId: string, runId: string): Promise<readonly LoggedModelInfo[]> {
    const found = await this.call('POST', 'logged-models/search', {
      experiment_ids: [experimentId],
      filter: `source_run_id = '${runId}'`,
      order_by: [{ field_name: 'creation_time', ascending: false }],
      max_results: 50,
    });
    return asArray(member(found, 'models')).map((model) => ({
      modelId: textAt(model, 'info', 'model_id') ?? '',
      name: textAt(model, 'info', 'name') ?? '',
      artifactUri: textAt(model, 'info', 'artifact_uri') ?? '',
    }));
  }
}

function runInfo(run: unknown): MlflowRunInfo {
  const info = asRecord(member(run, 'info'));
  return {
    runId: textAt(info, 'run_id') ?? '',
    experimentId: textAt(info, 'experiment_id') ?? '',
    artifactUri: textAt(info, 'artifact_uri') ?? '',
    lifecycleStage: textAt(info, 'lifecycle_stage') ?? '',
  };
}
