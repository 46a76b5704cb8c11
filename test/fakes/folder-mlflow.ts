import type { LocalContext, LocalModule } from '../../src/local/local-context.ts';
import type { MlflowPort, MlflowRunStatus } from '../../src/local/mlflow-port.ts';
import { workspaceArmId } from '../../src/local/workspace/workspace-names.ts';

/** Runs that were made and how they ended, by id. */
export type RecordedRuns = Map<string, MlflowRunStatus | 'RUNNING'>;

/**
 * Tracking without a tracking server: runs are remembered in memory, their artifacts are folders. The real MLflow takes ten seconds to
 * start; what it does is proven by its own tests.
 */
export function folderMlflow(
  runs: RecordedRuns,
): (context: LocalContext) => { readonly port: MlflowPort } & LocalModule {
  return (context) => ({
    routes: [],
    port: {
      baseUrl: () => `${context.baseUrl()}/mlflow/v2.0${workspaceArmId(context.workspace)}`,
      createRun: (runId, experimentName) => {
        if (experimentName === 'refused')
          return Promise.reject(new Error('MLflow does not start.'));
        runs.set(runId, 'RUNNING');
        const artifactRoot = context.artifactFolder(runId);
        return Promise.resolve({ experimentId: '7', artifactRoot });
      },
      finishRun: (runId, status) => {
        if (runs.has(runId)) runs.set(runId, status);
        return Promise.resolve();
      },
      artifactFolder: (runId) =>
        Promise.resolve(runs.has(runId) ? context.artifactFolder(runId) : undefined),
      findLoggedModel: () => Promise.resolve(undefined),
    },
  });
}
