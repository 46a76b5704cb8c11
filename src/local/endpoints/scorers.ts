import { join } from 'node:path';
import { EnvironmentFailure } from '../environments/environment-cache.ts';
import { HttpFailure } from '../http/route.ts';
import type { LocalContext } from '../local-context.ts';
import { endLeftOver, endOwned } from '../processes/left-over.ts';
import { readIdentity } from '../processes/process-identity.ts';
import { ensureToolEnvironment } from '../tools/tool-environment.ts';
import type { ScoringEnvironment, ScoringInstance } from './endpoint-document.ts';
import {
  ownerVariable,
  processKind,
  ScoringProcess,
  scoringGrace,
  type ScoringPython,
} from './scoring-process.ts';

/** All scoring processes of the server, by the id of their instance. */
export class Scorers {
  private readonly context: LocalContext;
  private readonly processes = new Map<string, ScoringProcess>();

  constructor(context: LocalContext) {
    this.context = context;
  }

  get(id: string | undefined): ScoringProcess | undefined {
    return id === undefined ? undefined : this.processes.get(id);
  }

  isBusy(): boolean {
    return this.processes.size > 0;
  }

  /**
   * Makes the environment and starts the process; resolves when it serves. Throws `HttpFailure` with Azure's codes
   * `ImageBuildFailure` and `ResourceNotReady`.
   */
  async start(
    instance: ScoringInstance,
    tell: (line: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const python = await this.python(instance.environment, tell, signal);
    const process = new ScoringProcess(this.context, instance, python);
    this.processes.set(instance.id, process);
    try {
      await process.start(signal);
    } catch (error) {
      this.processes.delete(instance.id);
      throw error;
    }
  }

  async stop(id: string): Promise<void> {
    const process = this.processes.get(id);
    this.processes.delete(id);
    await process?.stop();
  }

  /** Ends what a killed server left running. */
  async recover(): Promise<void> {
    const { store } = this.context;
    for (const { id, document } of await store.list(processKind)) {
      const left = readIdentity(document);
      if (left !== undefined) await endLeftOver(left, `${ownerVariable}=${id}`, scoringGrace);
      await endOwned(`${ownerVariable}=${id}`);
      await store.delete(processKind, id);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.processes.keys()].map((id) => this.stop(id)));
  }

  private async python(
    wanted: ScoringEnvironment,
    tell: (line: string) => void,
    signal: AbortSignal,
  ): Promise<ScoringPython> {
    const { environment, environmentCache } = this.context;
    try {
      if (wanted.kind === 'tools') {
        const { folder, python } = await ensureToolEnvironment({
          environment: environment(),
          report: tell,
          signal,
        });
        return { python, binFolder: join(folder, 'bin'), virtualEnvironment: folder };
      }
      const { condaFile, extraRequirements } = wanted;
      const request = { condaFile, extraRequirements };
      const made = await environmentCache.resolve(request, tell, signal);
      const { binFolder, virtualEnvironment } = made;
      if (binFolder === undefined || virtualEnvironment === undefined) {
        throw new EnvironmentFailure('The environment of the deployment has no Python of its own.');
      }
      return { python: join(binFolder, 'python'), binFolder, virtualEnvironment };
    } catch (error) {
      if (signal.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new HttpFailure(400, 'ImageBuildFailure', reason, { cause: error });
    }
  }
}
