import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlatformError } from '../../src/errors.ts';
import type {
  ArtifactEntry,
  LoggedModel,
  Metric,
  NewRun,
  Run,
  RunData,
  TrackingClient,
} from '../../src/tracking/tracking-client.ts';

interface StoredModel {
  readonly model: LoggedModel;
  readonly files: Readonly<Record<string, string>>;
}

/** An MLflow server in memory: runs, artifacts, and the models that MLflow 3 keeps beside them. Test code changes its maps freely. */
export class MemoryTracking implements TrackingClient {
  readonly runs = new Map<string, Run>();
  /** Run id → artifact path → content. */
  readonly artifacts = new Map<string, Map<string, string>>();
  readonly models = new Map<string, StoredModel[]>();
  readonly history: (Metric & { readonly runId: string })[] = [];

  /** Adds a run with artifacts and logged models (name → files). */
  addRun(
    runId: string,
    artifacts: Readonly<Record<string, string>> = {},
    models: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  ): Run {
    const run: Run = {
      runId,
      experimentId: '1',
      name: runId,
      status: 'FINISHED',
      artifactUri: `mlflow-artifacts:/1/${runId}/artifacts`,
      startTime: new Date(0),
      metrics: {},
      params: {},
      tags: {},
    };
    this.runs.set(runId, run);
    this.artifacts.set(runId, new Map(Object.entries(artifacts)));
    this.models.set(
      runId,
      Object.entries(models).map(([name, files], index) => ({
        model: { modelId: `m-${runId}-${index}`, name, artifactUri: `mlflow-artifacts:/1/models` },
        files,
      })),
    );
    return run;
  }

  getRun(runId: string): Promise<Run | undefined> {
    return Promise.resolve(this.runs.get(runId));
  }

  createRun(run: NewRun): Promise<Run> {
    const runId = `run-${this.runs.size + 1}`;
    const made: Run = { ...this.addRun(runId), status: 'RUNNING', tags: run.tags };
    this.runs.set(runId, made);
    return Promise.resolve(made);
  }

  endRun(runId: string, status: 'FINISHED' | 'FAILED' | 'KILLED'): Promise<void> {
    this.runs.set(runId, { ...this.known(runId), status });
    return Promise.resolve();
  }

  log(runId: string, data: RunData): Promise<void> {
    const run = this.known(runId);
    const metrics = (data.metrics ?? []).map(({ key, value }) => [key, value] as const);
    this.history.push(...(data.metrics ?? []).map((metric) => ({ ...metric, runId })));
    this.runs.set(runId, {
      ...run,
      metrics: { ...run.metrics, ...Object.fromEntries(metrics) },
      params: { ...run.params, ...data.params },
      tags: { ...run.tags, ...data.tags },
    });
    return Promise.resolve();
  }

  metricHistory(runId: string, key: string): Promise<readonly Metric[]> {
    return Promise.resolve(
      this.history.filter((metric) => metric.runId === runId && metric.key === key),
    );
  }

  listArtifacts(runId: string, path: string): Promise<readonly ArtifactEntry[]> {
    const prefix = path === '' ? '' : `${path}/`;
    const found = new Map<string, ArtifactEntry>();
    for (const [name, content] of this.artifacts.get(runId) ?? []) {
      if (!name.startsWith(prefix)) continue;
      const [first = '', ...rest] = name.slice(prefix.length).split('/');
      const entry = prefix + first;
      const bytes = Buffer.byteLength(content);
      found.set(entry, {
        path: entry,
        isFolder: rest.length > 0,
        ...(rest.length > 0 ? {} : { bytes }),
      });
    }
    return Promise.resolve([...found.values()]);
  }

  async downloadArtifact(runId: string, path: string, file: string): Promise<void> {
    const content = this.artifacts.get(runId)?.get(path);
    if (content === undefined) throw missing(`No such artifact: '${path}'`);
    await writeFile(file, content);
  }

  async uploadArtifact(runId: string, path: string, file: string): Promise<void> {
    this.known(runId);
    this.artifacts.get(runId)?.set(path, await readFile(file, 'utf8'));
  }

  loggedModels(run: Run): Promise<readonly LoggedModel[]> {
    return Promise.resolve((this.models.get(run.runId) ?? []).map(({ model }) => model));
  }

  async downloadLoggedModel(model: LoggedModel, folder: string): Promise<readonly string[]> {
    const stored = [...this.models.values()]
      .flat()
      .find((one) => one.model.modelId === model.modelId);
    if (stored === undefined) throw missing(`No such model: '${model.modelId}'`);
    for (const [path, content] of Object.entries(stored.files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return Object.keys(stored.files);
  }

  private known(runId: string): Run {
    const run = this.runs.get(runId);
    if (run === undefined) throw missing(`Run with id=${runId} not found`);
    return run;
  }
}

function missing(message: string): PlatformError {
  const code = 'RESOURCE_DOES_NOT_EXIST';
  return new PlatformError(message, { code, statusCode: 404, retryable: false });
}
