import type { LocalRequest, LocalResponse, Route } from '../http/route.ts';
import { workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext, LocalModule } from '../local-context.ts';
import { ModelFiles } from '../models/model-files.ts';
import { deploymentLogs } from './deployment-logs.ts';
import { Deployments } from './deployments.ts';
import {
  isInTransition,
  type DeploymentDocument,
  type ScoringInstance,
} from './endpoint-document.ts';
import { EndpointState } from './endpoint-state.ts';
import { Endpoints } from './endpoints.ts';
import { InstanceFiles } from './instance-files.ts';
import { Provisioning } from './provisioning.ts';
import { Scorers } from './scorers.ts';
import { ScoringRouter } from './scoring-routes.ts';

type Handle = (request: LocalRequest) => LocalResponse | Promise<LocalResponse>;

/** The only size that a managed deployment has here, in Azure's shape. */
const skus = {
  value: [
    {
      resourceType: 'Microsoft.MachineLearning.Services/endpoints/deployments',
      sku: { name: 'Default', tier: 'Standard' },
      capacity: { minimum: 1, maximum: 50, default: 1, scaleType: 'Automatic' },
    },
  ],
  nextLink: null,
};

/** The parts of the room, put together. */
class EndpointRoom {
  private readonly context: LocalContext;
  private readonly state: EndpointState;
  private readonly files: InstanceFiles;
  readonly scorers: Scorers;
  private readonly provisioning: Provisioning;
  private readonly endpoints: Endpoints;
  private readonly deployments: Deployments;

  constructor(context: LocalContext) {
    this.context = context;
    this.state = new EndpointState(context.store);
    this.files = new InstanceFiles(context, new ModelFiles(context));
    this.scorers = new Scorers(context);
    this.provisioning = new Provisioning(context, this.state, this.files, this.scorers);
    this.endpoints = new Endpoints(context, this.state, this.provisioning);
    this.deployments = new Deployments(context, this.state, this.provisioning);
  }

  routes(): readonly Route[] {
    const { context, endpoints, deployments } = this;
    const [all, one] = ['/onlineEndpoints', '/onlineEndpoints/:endpoint'];
    const deployment = `${one}/deployments/:deployment`;
    const route = (method: Route['method'], path: string, handle: Handle): Route =>
      workspaceRoute(context.workspace, method, path, async (request) => handle(request));
    return [
      route('GET', all, () => endpoints.list()),
      route('GET', one, (request) => endpoints.get(request)),
      route('PUT', one, (request) => endpoints.put(request)),
      route('PATCH', one, (request) => endpoints.patch(request)),
      route('DELETE', one, (request) => endpoints.delete(request)),
      route('POST', `${one}/listKeys`, (request) => endpoints.listKeys(request)),
      route('POST', `${one}/regenerateKeys`, (request) => endpoints.regenerateKeys(request)),
      route('POST', `${one}/token`, (request) => endpoints.token(request)),
      route('GET', `${one}/deployments`, (request) => deployments.list(request)),
      route('GET', deployment, (request) => deployments.get(request)),
      route('PUT', deployment, (request) => deployments.put(request)),
      route('PATCH', deployment, (request) => deployments.patch(request)),
      route('DELETE', deployment, (request) => deployments.delete(request)),
      route('GET', `${deployment}/skus`, (request) => {
        deployments.found(request);
        return { status: 200, body: skus };
      }),
      route('POST', `${deployment}/getLogs`, (request) =>
        deploymentLogs(context, deployments.found(request), request),
      ),
      ...new ScoringRouter(context, this.state, this.scorers).routes(),
    ];
  }

  /** Ends leftover processes, finishes deletions, gives up what was half made, and brings back what served. */
  async start(): Promise<void> {
    const { state } = this;
    await this.scorers.recover();
    await state.load();
    const used = state.allDeployments().flatMap(({ instance, logs }) => [instance?.id, logs]);
    await this.files.removeOthers(new Set(used.filter((id) => id !== undefined)));
    for (const { name, provisioningState } of state.allEndpoints()) {
      if (provisioningState === 'Deleting') await this.endpoints.remove(name);
      else if (isInTransition(provisioningState)) {
        await state.changeEndpoint(name, { provisioningState: 'Succeeded' });
      }
    }
    for (const deployment of state.allDeployments()) {
      const { endpoint, name, instance, provisioningState } = deployment;
      if (provisioningState === 'Deleting') await this.provisioning.remove(deployment);
      else if (instance !== undefined) {
        await state.changeDeployment(endpoint, name, { provisioningState: 'Updating' });
        this.revive(deployment, instance);
      } else if (isInTransition(provisioningState)) {
        await state.changeDeployment(endpoint, name, { provisioningState: 'Failed' });
      }
    }
  }

  async close(): Promise<void> {
    await this.provisioning.settled();
    await this.scorers.close();
  }

  /** In the background: a start must not wait for Python. */
  private revive(deployment: DeploymentDocument, instance: ScoringInstance): void {
    const { context } = this;
    const { endpoint, name } = deployment;
    this.provisioning.revive(deployment, instance).then(
      () => context.log(`the deployment ${endpoint}/${name} is back`),
      (error: unknown) => {
        if (context.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        context.log(`the deployment ${endpoint}/${name} did not come back: ${reason}`);
      },
    );
  }
}

/** Online endpoints of the workspace (azureml-rest.md §9), their processes and the address they score at. */
export function createEndpoints(context: LocalContext): LocalModule {
  const room = new EndpointRoom(context);
  context.addIdleGuard(() => room.scorers.isBusy());
  return {
    routes: room.routes(),
    start: () => room.start(),
    close: () => room.close(),
  };
}
