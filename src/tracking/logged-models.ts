import { join } from 'node:path';
import { PlatformError } from '../errors.ts';
import { asArray, asRecord, textAt } from '../shared/json.ts';
import { requireSafePath } from './artifact-paths.ts';
import { downloadFrom, listFrom } from './artifact-proxy.ts';
import type { LoggedModel, Run } from './tracking-client.ts';
import type { TrackingHttp } from './tracking-http.ts';
import { readLoggedModel } from './wire.ts';

const mostPages = 200;
const mostFiles = 10_000;
const deepest = 32;

/** Servers without the API (MLflow 2, Azure ML) answer so, with or without JSON. */
const isUnknownApi = (error: unknown): boolean =>
  error instanceof PlatformError && [404, 405, 501].includes(error.failure.statusCode ?? 0);

/** Models whose source is the run, oldest first; empty where the server has no such API. */
export async function searchLoggedModels(
  http: TrackingHttp,
  run: Run,
  signal: AbortSignal,
): Promise<readonly LoggedModel[]> {
  // The id goes into a filter: what could end its quotes cannot be an id.
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(run.runId)) return [];
  const found: LoggedModel[] = [];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const json = {
      experiment_ids: [run.experimentId],
      filter: `source_run_id = '${run.runId}'`,
      max_results: 50,
      order_by: [{ field_name: 'creation_timestamp', ascending: true }],
      ...(token === undefined ? {} : { page_token: token }),
    };
    let answer: unknown;
    try {
      const path = '/api/2.0/mlflow/logged-models/search';
      const doing = 'search the logged models';
      answer = await http.json({ method: 'POST', path, json, doing, repeatable: true }, signal);
    } catch (error) {
      if (isUnknownApi(error)) return [];
      throw error;
    }
    found.push(...asArray(asRecord(answer)['models']).map(readLoggedModel));
    token = textAt(answer, 'next_page_token');
    if (token === undefined) return found;
  }
  throw tooMany(`run ${run.runId} logged more than ${mostPages * 50} models`);
}

const tooMany = (message: string): PlatformError =>
  new PlatformError(message, { code: 'too-many', retryable: false });

/** Writes the files of a model below the folder; returns their relative paths. */
export async function downloadModel(
  http: TrackingHttp,
  model: LoggedModel,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const files: string[] = [];
  const visit = async (path: string, depth: number): Promise<void> => {
    for (const entry of await listFrom(http, model.artifactUri, path, signal)) {
      const below = requireSafePath(path === '' ? entry.path : `${path}/${entry.path}`);
      if (!entry.isFolder) files.push(below);
      else if (depth < deepest) await visit(below, depth + 1);
      if (files.length > mostFiles)
        throw tooMany(`the model ${model.modelId} has more than ${mostFiles} files`);
    }
  };
  await visit('', 0);
  for (const path of files)
    await downloadFrom(http, model.artifactUri, path, join(folder, path), signal);
  return files;
}
