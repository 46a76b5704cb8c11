import { CancelledError } from '../../errors.ts';
import { textsAt } from '../../shared/json.ts';
import type { LocalContext } from '../local-context.ts';
import type { DeploymentPlan } from './deployment-plan.ts';
import type { DeploymentDocument, ScoringInstance } from './endpoint-document.ts';
import type { EndpointState } from './endpoint-state.ts';
import type { InstanceFiles } from './instance-files.ts';
import type { Scorers } from './scorers.ts';

type Limits = Pick<
  ScoringInstance,
  'workers' | 'requestTimeoutMs' | 'mostPending' | 'startLimitMs'
>;

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<unknown>;
}

const keyOf = ({ endpoint, name }: DeploymentDocument): string =>
  `${endpoint}/${name}`.toLowerCase();

/** Brings deployments to life, again after a restart, and to their end. */
export class Provisioning {
  private readonly context: LocalContext;
  private readonly state: EndpointState;
  private readonly files: InstanceFiles;
  private readonly scorers: Scorers;
  private readonly running = new Map<string, Running>();

  constructor(context: LocalContext, state: EndpointState, files: InstanceFiles, scorers: Scorers) {
    this.context = context;
    this.state = state;
    this.files = files;
    this.scorers = scorers;
  }

  /**
   * Copies, builds, starts, and lets the new process take over. What served before serves until then, and further on when the
   * new one fails; the deployment is then Failed and stays, with its logs.
   */
  provision(
    deployment: DeploymentDocument,
    plan: DeploymentPlan,
    limits: Limits,
    signal: AbortSignal,
  ): Promise<void> {
    return this.run(deployment, signal, async (either) => {
      const { endpoint, name, logs } = deployment;
      const id = await this.files.open();
      await this.state.changeDeployment(endpoint, name, { logs: id });
      if (logs !== undefined && logs !== deployment.instance?.id) await this.files.remove(logs);
      try {
        const prepared = await this.files.prepare(id, plan, either);
        const variables = textsAt(deployment.properties, 'environmentVariables');
        const instance = { ...prepared, ...limits, variables };
        await this.startProcess(instance, either);
        await this.takeOver(deployment, instance);
      } catch (error) {
        await this.files.keepLogs(id);
        throw error;
      }
    });
  }

  /** Starts the process of a deployment that a former server had running. */
  revive(deployment: DeploymentDocument, instance: ScoringInstance): Promise<void> {
    return this.run(deployment, this.context.signal, async (signal) => {
      const { endpoint, name } = deployment;
      await this.startProcess(instance, signal);
      await this.state.changeDeployment(endpoint, name, { provisioningState: 'Succeeded' });
    });
  }

  /** Ends everything about a deployment; its document goes last, so that a crash in between is noticed. */
  async remove(deployment: DeploymentDocument): Promise<void> {
    const running = this.running.get(keyOf(deployment));
    running?.abort.abort(new CancelledError('the deployment is being deleted'));
    await running?.ended;
    const { endpoint, name } = deployment;
    const now = this.state.deployment(endpoint, name) ?? deployment;
    for (const id of new Set([now.instance?.id, now.logs])) {
      if (id === undefined) continue;
      await this.scorers.stop(id);
      await this.files.remove(id);
    }
    await this.dropTraffic(endpoint, name);
    await this.state.deleteDeployment(endpoint, name);
  }

  /** Resolves when nothing is being done any more; to be called when the context's signal was aborted. */
  async settled(): Promise<void> {
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
  }

  private async startProcess(instance: ScoringInstance, signal: AbortSignal): Promise<void> {
    let last: Promise<void> = Promise.resolve();
    const tell = (line: string): void => {
      last = last.then(() => this.files.tell(instance.id, line)).catch(() => undefined);
    };
    await this.scorers.start(instance, tell, signal).finally(() => last);
    await this.files.tell(instance.id, 'the scoring server answers');
  }

  private async takeOver(deployment: DeploymentDocument, instance: ScoringInstance): Promise<void> {
    const { endpoint, name, instance: old } = deployment;
    await this.state.changeDeployment(endpoint, name, { provisioningState: 'Succeeded', instance });
    if (old === undefined) return;
    await this.scorers.stop(old.id);
    await this.files.remove(old.id);
  }

  /** Mirrored traffic and rules of 0 percent do not keep a deployment; nothing may name it afterwards. */
  private async dropTraffic(endpoint: string, name: string): Promise<void> {
    const found = this.state.endpoint(endpoint);
    if (found === undefined) return;
    const without = (traffic: Readonly<Record<string, number>>): Record<string, number> =>
      Object.fromEntries(Object.entries(traffic).filter(([key]) => key !== name));
    const traffic = without(found.traffic);
    const mirrorTraffic = without(found.mirrorTraffic);
    await this.state.changeEndpoint(endpoint, { traffic, mirrorTraffic });
  }

  /** One thing at a time for a deployment. A failure makes it Failed, unless it is being deleted or the server stops. */
  private run(
    deployment: DeploymentDocument,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const abort = new AbortController();
    const key = keyOf(deployment);
    const result = work(AbortSignal.any([signal, abort.signal])).catch(async (error: unknown) => {
      if (!abort.signal.aborted && !this.context.signal.aborted) {
        const { endpoint, name } = deployment;
        await this.state.changeDeployment(endpoint, name, { provisioningState: 'Failed' });
      }
      throw error;
    });
    const ended = result.catch(() => undefined).finally(() => this.running.delete(key));
    this.running.set(key, { abort, ended });
    return result;
  }
}
