import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactContainer } from '../blobs/blob-store.ts';
import type { LocalContext, LocalModule } from '../local-context.ts';
import type { MlflowPort, MlflowRun, MlflowRunOptions } from '../mlflow-port.ts';
import { mlflowVersion } from '../tools/tool-versions.ts';
import { ensureToolEnvironment } from '../tools/tool-environment.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import { artifactFolderOf, artifactUriOf } from './artifact-places.ts';
import { MlflowClient, type MlflowRunInfo } from './mlflow-client.ts';
import { databaseFile } from './mlflow-database.ts';
import { mlflowEnvironment } from './mlflow-environment.ts';
import { mlflowRoutes } from './mlflow-proxy.ts';
import { MlflowServer } from './mlflow-server.ts';
import { renameRun } from './rename-run.ts';

/** MLflow's rule for run ids (mlflow 3.17, `_RUN_ID_REGEX`). */
const runIdRule = /^[a-zA-Z0-9][\w-]{0,255}$/;
/** Marks a run between its creation and the moment it gets its name, so that a crash in between leaves no second one. */
const marker = 'ml-actions.local.becomes';

const silent = (): void => undefined;

/** The port over a supervised server. */
class SupervisedMlflow implements MlflowPort {
  private readonly context: LocalContext;
  private readonly server: MlflowServer;
  private readonly folder: string;
  private readonly artifacts: string;

  constructor(context: LocalContext, server: MlflowServer, folder: string, artifacts: string) {
    this.context = context;
    this.server = server;
    this.folder = folder;
    this.artifacts = artifacts;
  }

  baseUrl(): string {
    return `${this.context.baseUrl()}/mlflow/v2.0${workspaceArmId(this.context.workspace)}`;
  }

  async createRun(
    runId: string,
    experimentName: string,
    options: MlflowRunOptions,
    signal: AbortSignal,
  ): Promise<MlflowRun> {
    if (!runIdRule.test(runId)) {
      const rule = 'letters, digits, _ and -, at most 256, beginning with a letter or digit';
      throw new Error(`MLflow cannot keep a run named '${runId.slice(0, 260)}': ${rule}.`);
    }
    const { socketPath, python } = await this.server.ready(options.report);
    const client = new MlflowClient(socketPath, signal);
    const found = await client.getRun(runId);
    const run =
      found ?? (await this.makeRun(client, python, runId, experimentName, options, signal));
    const artifactRoot = artifactFolderOf(this.artifacts, run.artifactUri);
    if (artifactRoot === undefined) {
      throw new Error(
        `The run ${runId} keeps its artifacts at ${run.artifactUri}, which is not here.`,
      );
    }
    await mkdir(artifactRoot, { recursive: true, mode: 0o700 });
    return { experimentId: run.experimentId, artifactRoot };
  }

  private async makeRun(
    client: MlflowClient,
    python: string,
    runId: string,
    experimentName: string,
    options: MlflowRunOptions,
    signal: AbortSignal,
  ): Promise<MlflowRunInfo> {
    const experimentId = await client.ensureExperiment(experimentName);
    const [begun] = await client.findRunsByTag(experimentId, marker, runId);
    const tags = { ...options.tags, [marker]: runId };
    const run = begun ?? (await client.createRun(experimentId, options.displayName, tags));
    const artifactUri = artifactUriOf(runId);
    await renameRun({
      databaseFile: databaseFile(this.folder),
      from: run.runId,
      to: runId,
      artifactUri,
      marker,
      python,
      environment: mlflowEnvironment(this.context.environment()),
      signal,
    });
    return { ...run, runId, artifactUri };
  }

  async finishRun(
    runId: string,
    status: 'FINISHED' | 'FAILED' | 'KILLED',
    signal: AbortSignal,
  ): Promise<void> {
    const { socketPath } = await this.server.ready(silent);
    const client = new MlflowClient(socketPath, signal);
    if ((await client.getRun(runId)) !== undefined) await client.endRun(runId, status);
  }

  async artifactFolder(runId: string, signal: AbortSignal): Promise<string | undefined> {
    if (!runIdRule.test(runId)) return undefined;
    const { socketPath } = await this.server.ready(silent);
    const run = await new MlflowClient(socketPath, signal).getRun(runId);
    return run === undefined ? undefined : artifactFolderOf(this.artifacts, run.artifactUri);
  }

  async findLoggedModel(
    runId: string,
    name: string,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    if (!runIdRule.test(runId)) return undefined;
    const { socketPath } = await this.server.ready(silent);
    const client = new MlflowClient(socketPath, signal);
    const run = await client.getRun(runId);
    if (run === undefined) return undefined;
    const models = await client.loggedModels(run.experimentId, runId);
    const found = models.find((model) => model.name === name || model.modelId === name);
    return found === undefined ? undefined : artifactFolderOf(this.artifacts, found.artifactUri);
  }
}

/** The tracking server of a local platform: its port for jobs and models, its routes, its recovery and its end. */
export function createMlflow(context: LocalContext): { readonly port: MlflowPort } & LocalModule {
  const folder = join(context.home, 'mlflow');
  const artifacts = context.blobs.folder(artifactContainer);
  const { environment, store, log, signal } = context;
  const server = new MlflowServer({
    folder,
    artifacts,
    socketPath: context.socketPath('mlflow'),
    store,
    environment,
    python: async (report, stop) =>
      (await ensureToolEnvironment({ environment: environment(), report, signal: stop })).python,
    version: mlflowVersion,
    log,
    signal,
  });
  const ready = () => server.ready((message) => log(message));
  return {
    port: new SupervisedMlflow(context, server, folder, artifacts),
    routes: mlflowRoutes(context.workspace, ready),
    start: () => server.recover(),
    close: () => server.close(),
  };
}
