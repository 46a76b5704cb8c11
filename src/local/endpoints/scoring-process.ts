import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { delay, throwIfAborted } from '../../shared/delay.ts';
import { HttpFailure } from '../http/route.ts';
import type { LocalContext } from '../local-context.ts';
import { socketRequest } from '../mlflow/socket-request.ts';
import { boundLog } from '../processes/bound-log.ts';
import { logTail } from '../processes/log-tail.ts';
import type { ProcessIdentity } from '../processes/process-identity.ts';
import { endOwned } from '../processes/left-over.ts';
import { startService, type ServiceProcess } from '../processes/service-process.ts';
import type { ScoringInstance } from './endpoint-document.ts';
import { instanceFolder, instancePaths, serverLog } from './instance-files.ts';

/** The Python that a process runs in. */
export interface ScoringPython {
  readonly python: string;
  readonly binFolder: string;
  readonly virtualEnvironment: string;
}

/** The kind of the documents that say which processes score. */
export const processKind = 'scoring-processes';
/** The variable of scoring processes that says whose they are. */
export const ownerVariable = 'ML_ACTIONS_SCORING_INSTANCE';

/** Names this platform's own processes of an instance: another that has taken over the home has others of the same instance. */
const startVariable = 'ML_ACTIONS_SCORING_START';
/** Milliseconds between SIGTERM and SIGKILL. */
export const scoringGrace = 5_000;
const longestBackoff = 60_000;

/** gunicorn and Microsoft's scoring application on a Unix socket: its own command line would listen on every address. */
function gunicornArguments(socket: string, workers: number): string[] {
  return [
    ...['-m', 'gunicorn', '--bind', `unix:${socket}`, '--workers', String(workers)],
    ...['--timeout', '300', '--graceful-timeout', '3', '--no-control-socket'],
    'azureml_inference_server_http.server.entry:app',
  ];
}

/** The allow-listed environment, the user's variables, and what Azure's images set; the last ones win. */
function scoringEnvironment(
  context: LocalContext,
  instance: ScoringInstance,
  { binFolder, virtualEnvironment }: ScoringPython,
  start: string,
): NodeJS.ProcessEnv {
  const base = context.environment();
  const { code, model } = instancePaths(context, instance);
  return {
    ...base,
    PYTHONUNBUFFERED: '1',
    PATH: [binFolder, base['PATH']].filter(Boolean).join(':'),
    VIRTUAL_ENV: virtualEnvironment,
    ...instance.variables,
    AML_APP_ROOT: code,
    AZUREML_ENTRY_SCRIPT: instance.entryScript,
    ...(model === undefined ? {} : { AZUREML_MODEL_DIR: model }),
    [ownerVariable]: instance.id,
    [startVariable]: start,
  };
}

/** Lines of the scoring server and of gunicorn that only inform, such as the list of the model's files that follows a crash. */
const informing = / I \[\d+\] (azmlinfsrv|gunicorn)|^\[[^\]]+\] \[\d+\] \[INFO\]/;

/** The end of a log without what only informs; all of it when there is nothing else. */
export function tellingLines(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => !informing.test(line));
  return (telling.length > 0 ? telling : lines).slice(-20).join('\n').slice(-4_000);
}

/** One deployment's server: started, watched, started again when it dies, and stopped. */
export class ScoringProcess {
  readonly instance: ScoringInstance;
  readonly socketPath: string;
  /** Requests that are being worked on. */
  pending = 0;
  private readonly context: LocalContext;
  private readonly python: ScoringPython;
  private readonly startId = randomUUID();
  private readonly stopping = new AbortController();
  private readonly unbound: () => void;
  private service: ServiceProcess | undefined;
  private isHealthy = false;
  private work: Promise<void> = Promise.resolve();

  constructor(context: LocalContext, instance: ScoringInstance, python: ScoringPython) {
    this.context = context;
    this.instance = instance;
    this.python = python;
    this.socketPath = context.socketPath(`s${instance.id.slice(0, 13)}`);
    this.unbound = boundLog(serverLog(context, instance.id));
  }

  /** Whether it takes requests now. */
  get isReady(): boolean {
    return this.isHealthy && this.service?.isAlive() === true;
  }

  /**
   * Starts it and waits until it answers. Throws `HttpFailure` `ResourceNotReady` with the last lines of its log when it ends or
   * does not answer in time; nothing is left running then.
   */
  async start(signal: AbortSignal): Promise<void> {
    const either = AbortSignal.any([signal, this.stopping.signal]);
    try {
      await this.launch(either);
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.work = this.keepAlive();
  }

  /** Ends the process group, and what its script has taken out of it; nothing is left when this returns. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.unbound();
    this.isHealthy = false;
    await this.service?.stop(scoringGrace);
    await this.work;
    await endOwned(`${startVariable}=${this.startId}`);
    await this.context.store.delete(processKind, this.instance.id);
    await rm(this.socketPath, { force: true });
  }

  private async launch(signal: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    const { context, instance } = this;
    await rm(this.socketPath, { force: true });
    this.service = await startService({
      program: this.python.python,
      args: gunicornArguments(this.socketPath, instance.workers),
      environment: scoringEnvironment(context, instance, this.python, this.startId),
      cwd: instancePaths(context, instance).code,
      logFile: serverLog(context, instance.id),
      onStarted: (identity: ProcessIdentity) =>
        context.store.put(processKind, instance.id, identity),
    });
    try {
      await this.waitUntilHealthy(this.service, signal);
      this.isHealthy = true;
    } catch (error) {
      await this.service.stop(scoringGrace);
      throw error;
    }
  }

  private async waitUntilHealthy(service: ServiceProcess, signal: AbortSignal): Promise<void> {
    const deadline = performance.now() + this.instance.startLimitMs;
    while (!(await this.isAnswering(signal))) {
      if (!service.isAlive()) throw await this.notReady(`it ended with ${await service.ended}`);
      if (performance.now() > deadline) {
        const seconds = Math.round(this.instance.startLimitMs / 1000);
        throw await this.notReady(`it did not answer within ${seconds} s`);
      }
      await delay(100, signal);
    }
  }

  /** Azure's words; where its guide begins, our log lines are. */
  private async notReady(how: string): Promise<HttpFailure> {
    const log = await logTail(serverLog(this.context, this.instance.id), 300);
    const text = `User container has crashed or terminated: ${how}. The last lines of its log:`;
    return new HttpFailure(400, 'ResourceNotReady', `${text}\n${tellingLines(log)}`);
  }

  private async isAnswering(signal: AbortSignal): Promise<boolean> {
    try {
      const answer = await socketRequest({
        socketPath: this.socketPath,
        method: 'GET',
        path: '/',
        headers: { host: 'localhost' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
      });
      answer.resume();
      return answer.statusCode === 200;
    } catch {
      throwIfAborted(signal);
      return false;
    }
  }

  /** Starts it again whenever it ends, ever more slowly while it does not come up. */
  private async keepAlive(): Promise<void> {
    const { signal } = this.stopping;
    const isStopping = (): boolean => signal.aborted;
    let backoff = 500;
    for (;;) {
      const how = (await this.service?.ended) ?? 'no process';
      this.isHealthy = false;
      if (isStopping()) return;
      this.context.log(
        `scoring process ${instanceFolder(this.context, this.instance.id)} ended (${how})`,
      );
      try {
        await this.launch(signal);
        backoff = 500;
      } catch (error) {
        if (isStopping()) return;
        this.context.log(error instanceof Error ? error.message : String(error));
        await sleep(backoff, undefined, { signal }).catch(() => undefined);
        backoff = Math.min(2 * backoff, longestBackoff);
      }
    }
  }
}
