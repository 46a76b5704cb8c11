import { PlatformError, UserError } from '../errors.ts';
import type { TrackingAddress } from '../platforms/ports.ts';
import { textAt } from '../shared/json.ts';
import { downloadFrom, uploadTo } from './artifact-proxy.ts';
import { requireSafePath } from './artifact-paths.ts';
import { batchBody, batchesOf } from './batches.ts';
import { isNotFound } from './error-answer.ts';
import { downloadModel, searchLoggedModels } from './logged-models.ts';
import { runDataProblems } from './run-data-rules.ts';
import { fetchHistory, fetchRun, startRun } from './runs.ts';
import type { ArtifactEntry, TrackingClient } from './tracking-client.ts';
import { defaultHttpOptions, trackingHttp, type TrackingHttp } from './tracking-http.ts';
import { mlflowLimits } from './tracking-limits.ts';
import { readFiles } from './wire.ts';

/** A client of the tracking server at an address. Nothing is sent before the first call. */
export function createTrackingClient(
  address: TrackingAddress,
  { limits = mlflowLimits, now = Date.now, ...http }: Partial<Options> = {},
): TrackingClient {
  const server = trackingHttp(address, { ...defaultHttpOptions, ...http });
  const rootOf = artifactRoots(server);
  const post = (path: string, json: unknown, doing: string, signal: AbortSignal) =>
    server.json(
      { method: 'POST', path: `/api/2.0/mlflow${path}`, json, doing, repeatable: true },
      signal,
    );
  return {
    getRun: (runId, signal) => fetchRun(server, runId, signal),
    createRun: (run, signal) => {
      refuse({ tags: run.tags });
      return startRun(server, run, now(), signal);
    },
    endRun: async (runId, status, signal) => {
      const json = { run_id: runId, status, end_time: now() };
      await post('/runs/update', json, `end the run ${runId}`, signal);
    },
    log: async (runId, data, signal) => {
      refuse(data);
      for (const batch of batchesOf(data, limits))
        await post('/runs/log-batch', batchBody(runId, batch), `log to the run ${runId}`, signal);
    },
    metricHistory: (runId, key, signal) => fetchHistory(server, runId, key, signal),
    listArtifacts: (runId, path, signal) => listArtifacts(server, runId, path, signal),
    downloadArtifact: async (runId, path, file, signal) =>
      downloadFrom(server, await rootOf(runId, signal), path, file, signal),
    uploadArtifact: async (runId, path, file, signal) =>
      uploadTo(server, await rootOf(runId, signal), path, file, signal),
    loggedModels: (run, signal) => searchLoggedModels(server, run, signal),
    downloadLoggedModel: (model, folder, signal) => downloadModel(server, model, folder, signal),
  };
}

/** Everything about a client that tests and other servers change. */
export type Options = typeof defaultHttpOptions & {
  readonly limits: typeof mlflowLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

function refuse(data: Parameters<typeof runDataProblems>[0]): void {
  const wrong = runDataProblems(data);
  if (wrong.length > 0) throw new UserError(wrong);
}

/** Remembers where a run's artifacts are: it never changes. */
function artifactRoots(server: TrackingHttp) {
  const known = new Map<string, string>();
  return async (runId: string, signal: AbortSignal): Promise<string> => {
    const root = known.get(runId) ?? (await fetchRun(server, runId, signal))?.artifactUri;
    if (root === undefined)
      throw new PlatformError(`there is no run ${runId}`, { code: 'no-run', retryable: false });
    known.set(runId, root);
    return root;
  };
}

async function listArtifacts(
  server: TrackingHttp,
  runId: string,
  path: string,
  signal: AbortSignal,
): Promise<readonly ArtifactEntry[]> {
  const found: ArtifactEntry[] = [];
  let token: string | undefined;
  do {
    const query = {
      run_id: runId,
      page_token: token,
      path: path === '' ? undefined : requireSafePath(path),
    };
    const doing = `list the artifacts of run ${runId}`;
    const request = {
      method: 'GET',
      path: '/api/2.0/mlflow/artifacts/list',
      query,
      doing,
    } as const;
    try {
      const answer = await server.json({ ...request, repeatable: true }, signal);
      found.push(...readFiles(answer));
      token = textAt(answer, 'next_page_token');
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  } while (token !== undefined);
  for (const entry of found) requireSafePath(entry.path);
  return found;
}
