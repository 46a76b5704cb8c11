import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { logTail } from '../processes/log-tail.ts';
import { endLeftOver } from '../processes/left-over.ts';
import { readIdentity, type ProcessIdentity } from '../processes/process-identity.ts';
import { startService, type ServiceProcess } from '../processes/service-process.ts';
import type { DocumentStore } from '../store/document-store.ts';
import { delay, throwIfAborted } from '../../shared/delay.ts';
import { databaseFile, prepareDatabase, stampDatabase } from './mlflow-database.ts';
import { mlflowEnvironment } from './mlflow-environment.ts';
import { socketRequest } from './socket-request.ts';

export interface MlflowServerOptions {
  /** The folder of the database and the log. */
  readonly folder: string;
  /** Where artifacts are kept: `mlflow-artifacts:/a/b` is `<artifacts>/a/b`. */
  readonly artifacts: string;
  readonly socketPath: string;
  readonly store: DocumentStore;
  /** The variables of a process that is started now. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** Makes or finds the Python that has MLflow. */
  readonly python: (report: (message: string) => void, signal: AbortSignal) => Promise<string>;
  /** The version of MLflow in that Python. */
  readonly version: string;
  readonly log: (message: string) => void;
  /** Aborted when the local platform stops. */
  readonly signal: AbortSignal;
}

export interface ReadyMlflow {
  readonly socketPath: string;
  readonly python: string;
}

/** The store's document that says which process is the tracking server. */
const record = { kind: 'processes', id: 'mlflow' } as const;
/** Milliseconds until a start counts as failed: imports of a cold file cache on a small machine take up to a minute. */
const startLimit = 180_000;
const grace = 3_000;
/** The variable of its processes that says whose server they are. */
const ownerVariable = 'ML_ACTIONS_MLFLOW_FOLDER';

function serverArguments({ folder, artifacts, socketPath }: MlflowServerOptions): string[] {
  // The port of --uds is not opened: nothing but the owner of the socket's folder reaches MLflow.
  const uvicorn = `--uds ${socketPath} --no-access-log`;
  return [
    ...['-m', 'mlflow', 'server', '--workers', '1', '--uvicorn-opts', uvicorn],
    ...['--backend-store-uri', `sqlite:///${databaseFile(folder)}`],
    ...['--serve-artifacts', '--artifacts-destination', artifacts],
  ];
}

async function isHealthy(socketPath: string, signal: AbortSignal): Promise<boolean> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const headers = { host: 'localhost' };
    const request = { socketPath, method: 'GET', path: '/health', headers, signal: limited };
    const answer = await socketRequest(request);
    answer.resume();
    return answer.statusCode === 200;
  } catch {
    throwIfAborted(signal);
    return false;
  }
}

/** A real `mlflow server`: started on first use and again when it died, ended with the local platform. */
export class MlflowServer {
  private readonly options: MlflowServerOptions;
  private readonly logFile: string;
  private readonly reporters = new Set<(message: string) => void>();
  private running: { readonly service: ServiceProcess; readonly python: string } | undefined;
  private starting: Promise<ReadyMlflow> | undefined;

  constructor(options: MlflowServerOptions) {
    this.options = options;
    this.logFile = join(options.folder, 'server.log');
  }

  /** Resolves when it answers; starts it when it does not run. Failures are sentences for people. */
  async ready(report: (message: string) => void): Promise<ReadyMlflow> {
    if (this.running?.service.isAlive() === true) {
      return { socketPath: this.options.socketPath, python: this.running.python };
    }
    throwIfAborted(this.options.signal);
    this.reporters.add(report);
    try {
      this.starting ??= this.start().finally(() => (this.starting = undefined));
      return await this.starting;
    } finally {
      this.reporters.delete(report);
    }
  }

  /** Ends what a killed local platform left running. */
  async recover(): Promise<void> {
    const { store, folder } = this.options;
    const left = readIdentity(await store.get(record.kind, record.id));
    if (left !== undefined) await endLeftOver(left, `${ownerVariable}=${folder}`, grace);
    await store.delete(record.kind, record.id);
  }

  async close(): Promise<void> {
    await this.starting?.catch(() => undefined);
    await this.running?.service.stop(grace);
    await this.options.store.delete(record.kind, record.id);
  }

  private async start(): Promise<ReadyMlflow> {
    const began = performance.now();
    const { folder, artifacts, socketPath, log, signal } = this.options;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(artifacts, { recursive: true, mode: 0o700 });
    const report = (message: string): void => this.reporters.forEach((tell) => tell(message));
    const python = await this.options.python(report, signal);
    report('Starting the MLflow server.');
    const service = await this.launch(python);
    this.running = { service, python };
    log(`MLflow answers after ${Math.round(performance.now() - began)} ms.`);
    void service.ended.then((how) => this.onEnd(how));
    return { socketPath, python };
  }

  private onEnd(how: string): void {
    this.running = undefined;
    const { log, signal } = this.options;
    if (signal.aborted) return;
    log(`The MLflow server ended (${how}); it is started again.`);
    this.ready(() => undefined).catch((error: unknown) => {
      if (!signal.aborted) log(error instanceof Error ? error.message : String(error));
    });
  }

  private async launch(python: string): Promise<ServiceProcess> {
    const { folder, version, signal, socketPath, store } = this.options;
    const environment = mlflowEnvironment(this.options.environment(), { [ownerVariable]: folder });
    await prepareDatabase({ folder, python, environment, version, signal });
    await rm(socketPath, { force: true });
    const args = serverArguments(this.options);
    const { logFile } = this;
    const onStarted = (identity: ProcessIdentity): Promise<void> =>
      store.put(record.kind, record.id, identity);
    const start = { program: python, args, environment, cwd: folder, logFile, onStarted };
    const service = await startService(start);
    try {
      await this.waitUntilHealthy(service);
      await stampDatabase(folder, version);
      return service;
    } catch (error) {
      await service.stop(grace);
      throw error;
    }
  }

  private async waitUntilHealthy(service: ServiceProcess): Promise<void> {
    const { socketPath, signal } = this.options;
    const deadline = performance.now() + startLimit;
    while (!(await isHealthy(socketPath, signal))) {
      if (!service.isAlive() || performance.now() > deadline) {
        const how = service.isAlive() ? 'did not answer in time' : `ended (${await service.ended})`;
        const lines = await logTail(this.logFile, 8);
        throw new Error(`The MLflow server ${how}. Its log, ${this.logFile}, ends with:\n${lines}`);
      }
      await delay(100, signal);
    }
  }
}
