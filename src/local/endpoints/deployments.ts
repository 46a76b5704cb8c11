import type { Properties } from '../assets/asset-version.ts';
import { HttpFailure, type LocalRequest, type LocalResponse } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { member, textsAt } from '../../shared/json.ts';
import { planDeployment, type DeploymentPlan } from './deployment-plan.ts';
import type { Provisioning } from './provisioning.ts';
import { checkServing, deploymentProperties, instanceLimits } from './deployment-settings.ts';
import {
  isInTransition,
  type DeploymentDocument,
  type EndpointDocument,
} from './endpoint-document.ts';
import { deploymentResource } from './endpoint-resource.ts';
import { checkName } from './endpoint-rules.ts';
import { deploymentPatchShape, deploymentShape } from './endpoint-shape.ts';
import type { EndpointState } from './endpoint-state.ts';

/** The most deployments of one endpoint (Azure ML's limit), and instances of one deployment. */
const mostDeployments = 20;
const mostInstances = 50;

const badRequest = (message: string): HttpFailure => new HttpFailure(400, 'BadRequest', message);

/** Refuses a change of something that is being changed. */
export function checkIsAtRest(
  what: string,
  document: Pick<DeploymentDocument, 'provisioningState'>,
): void {
  const { provisioningState } = document;
  if (!isInTransition(provisioningState)) return;
  const text = `${what} is in provisioning state ${provisioningState}: wait until that has ended.`;
  throw new HttpFailure(409, 'Conflict', text);
}

function capacityOf(body: Properties, before: DeploymentDocument | undefined): number {
  const given = member(body, 'sku', 'capacity') ?? before?.capacity;
  if (
    typeof given === 'number' &&
    Number.isInteger(given) &&
    given >= 1 &&
    given <= mostInstances
  ) {
    return given;
  }
  throw badRequest(
    `A managed deployment needs sku.capacity, a whole number from 1 to ${mostInstances}.`,
  );
}

/** Deployments as ARM resources. */
export class Deployments {
  private readonly context: LocalContext;
  private readonly state: EndpointState;
  private readonly provisioning: Provisioning;

  constructor(context: LocalContext, state: EndpointState, provisioning: Provisioning) {
    this.context = context;
    this.state = state;
    this.provisioning = provisioning;
  }

  get(request: LocalRequest): LocalResponse {
    return { status: 200, body: deploymentResource(this.context, this.found(request)) };
  }

  list(request: LocalRequest): LocalResponse {
    const { name } = this.endpointOf(request);
    const value = this.state
      .deploymentsOf(name)
      .map((one) => deploymentResource(this.context, one));
    return { status: 200, body: { value, nextLink: null } };
  }

  async put(request: LocalRequest): Promise<LocalResponse> {
    const endpoint = this.endpointOf(request);
    const name = param(request, 'deployment');
    checkName('deployment', name);
    const body = checkBody(await request.json(), deploymentShape);
    const properties = deploymentProperties(body['properties'] as Properties);
    checkServing(properties);
    const plan = await planDeployment(this.context, properties);
    const before = this.state.deployment(endpoint.name, name);
    this.checkPut(endpoint, before);
    const now = new Date().toISOString();
    const after: DeploymentDocument = {
      ...before,
      endpoint: endpoint.name,
      name: before?.name ?? name,
      location: String(body['location']),
      tags: textsAt(body, 'tags'),
      capacity: capacityOf(body, before),
      properties,
      provisioningState: before === undefined ? 'Creating' : 'Updating',
      createdAt: before?.createdAt ?? now,
      lastModifiedAt: now,
    };
    return this.provision(after, plan, before === undefined);
  }

  /** Tags change at once; another number of instances starts the deployment anew. */
  async patch(request: LocalRequest): Promise<LocalResponse> {
    const body = checkBody(await request.json(), deploymentPatchShape);
    const before = this.found(request);
    checkIsAtRest(`The deployment ${before.name}`, before);
    const tags = body['tags'] === undefined ? before.tags : textsAt(body, 'tags');
    const changed = { ...before, tags, lastModifiedAt: new Date().toISOString() };
    const capacity = capacityOf(body, before);
    if (capacity !== before.capacity) {
      const plan = await planDeployment(this.context, before.properties);
      return this.provision({ ...changed, capacity, provisioningState: 'Updating' }, plan, false);
    }
    await this.state.putDeployment(changed);
    return { status: 200, body: deploymentResource(this.context, changed) };
  }

  async delete(request: LocalRequest): Promise<LocalResponse> {
    const [endpoint, name] = [param(request, 'endpoint'), param(request, 'deployment')];
    const found = this.state.deployment(endpoint, name);
    if (found === undefined) return { status: 204 };
    const percent = this.state.endpoint(endpoint)?.traffic[found.name] ?? 0;
    if (percent > 0) {
      const text = `The deployment '${found.name}' has ${percent} % of the live traffic: set that to 0 before it is deleted.`;
      throw badRequest(text);
    }
    await this.state.putDeployment({ ...found, provisioningState: 'Deleting' });
    const { operations } = this.context;
    const started = await operations.start('odidp', 'Deleting', () =>
      this.provisioning.remove(found),
    );
    return { status: 202, headers: started.resultHeaders, body: null };
  }

  /** The document of a request's path, or `HttpFailure` 404. */
  found(request: LocalRequest): DeploymentDocument {
    const [endpoint, name] = [param(request, 'endpoint'), param(request, 'deployment')];
    const found = this.state.deployment(endpoint, name);
    if (found !== undefined) return found;
    const what = `${endpoint.slice(0, 64)}/deployments/${name.slice(0, 64)}`;
    throw new HttpFailure(404, 'NotFound', `onlineEndpoints/${what} does not exist.`);
  }

  private endpointOf(request: LocalRequest): EndpointDocument {
    const name = param(request, 'endpoint');
    const found = this.state.endpoint(name);
    if (found !== undefined) return found;
    throw new HttpFailure(404, 'NotFound', `onlineEndpoints/${name.slice(0, 64)} does not exist.`);
  }

  private checkPut(endpoint: EndpointDocument, before: DeploymentDocument | undefined): void {
    if (endpoint.provisioningState === 'Deleting')
      checkIsAtRest(`The endpoint ${endpoint.name}`, endpoint);
    if (before !== undefined) checkIsAtRest(`The deployment ${before.name}`, before);
    else if (this.state.deploymentsOf(endpoint.name).length >= mostDeployments) {
      throw badRequest(
        `The endpoint has ${mostDeployments} deployments, the most that it may have.`,
      );
    }
  }

  private async provision(
    deployment: DeploymentDocument,
    plan: DeploymentPlan,
    isNew: boolean,
  ): Promise<LocalResponse> {
    const limits = instanceLimits(deployment.properties, deployment.capacity);
    await this.state.putDeployment(deployment);
    const status = isNew ? 'Creating' : 'Updating';
    const started = await this.context.operations.start('odidp', status, (signal) =>
      this.provisioning.provision(deployment, plan, limits, signal),
    );
    const body = deploymentResource(this.context, deployment);
    return { status: isNew ? 201 : 200, headers: started.statusHeaders, body };
  }
}
