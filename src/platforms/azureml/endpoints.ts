import type {
  Deployment,
  DeploymentSpec,
  Endpoint,
  EndpointSpec,
  ProvisioningState,
  Traffic,
} from '../../domain/deployment/endpoint.ts';
import { PlatformError, UserError } from '../../errors.ts';
import { textAt, textsAt } from '../../shared/json.ts';
import type { Endpoints, Progress } from '../ports.ts';
import {
  deploymentBody,
  endpointBody,
  readDeployment,
  readEndpoint,
  reroutedBody,
} from './endpoint-body.ts';
import { ensureEnvironment } from './environment.ts';
import { waitForOperation } from './long-running-operation.ts';
import { expandCompute, expandReference } from './references.ts';
import type { ServiceAnswer, ServiceRequest } from './request.ts';
import { createInvoke, type ScoringTools } from './scoring.ts';
import { uploadCode } from './upload/code-upload.ts';
import { listAll } from './workspace.ts';

const quiet: Progress = () => undefined;
const endpointPath = (name: string): string => `/onlineEndpoints/${encodeURIComponent(name)}`;
const deploymentPath = (endpoint: string, name: string): string =>
  `${endpointPath(endpoint)}/deployments/${encodeURIComponent(name)}`;

const settleMs = 2000;

async function get(
  { workspace }: ScoringTools,
  path: string,
  doing: string,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  return workspace.arm(path, { method: 'GET', doing, accept: [404] }, signal);
}

/** Sends a write and waits for the end of what it started. */
async function write(
  { workspace, clock }: ScoringTools,
  path: string,
  request: Pick<ServiceRequest, 'method' | 'doing' | 'json' | 'accept' | 'repeatable'>,
  report: Progress,
  signal: AbortSignal,
): Promise<void> {
  const started = await workspace.arm(path, request, signal);
  const { transport } = workspace;
  await waitForOperation(started, { transport, doing: request.doing, report, clock }, signal);
}

const inProgress: readonly ProvisioningState[] = ['Creating', 'Updating', 'Scaling'];

/** Reads what was written. An answer without an operation may still be in the making; a failed one is an error. */
async function settled<T extends { readonly provisioningState: ProvisioningState }>(
  tools: ScoringTools,
  path: string,
  doing: string,
  read: (json: unknown) => T,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    const answer = await tools.workspace.arm(path, { method: 'GET', doing }, signal);
    const found = read(answer.json);
    if (found.provisioningState === 'Failed' || found.provisioningState === 'Canceled')
      throw new PlatformError(`could not ${doing}: its state is ${found.provisioningState}`, {
        code: `provisioning-${found.provisioningState.toLowerCase()}`,
        retryable: false,
        hint: 'The log of the deployment says why.',
      });
    if (!inProgress.includes(found.provisioningState)) return found;
    await tools.clock.delay(settleMs, signal);
  }
}

async function createEndpoint(
  tools: ScoringTools,
  spec: EndpointSpec,
  report: Progress,
  signal: AbortSignal,
): Promise<Endpoint> {
  const { location } = await tools.workspace.facts(signal);
  const path = endpointPath(spec.name);
  const doing = `create the endpoint ${spec.name}`;
  const computeId = expandCompute(tools.workspace, spec.compute);
  const json = endpointBody(spec, {
    location,
    ...(computeId === undefined ? {} : { computeId }),
  });
  await write(tools, path, { method: 'PUT', doing, json }, report, signal);
  return settled(tools, path, doing, readEndpoint, signal);
}

async function environmentOf(
  { workspace }: ScoringTools,
  { environment }: DeploymentSpec,
  signal: AbortSignal,
): Promise<{ readonly environmentId?: string }> {
  if (environment === undefined) return {};
  const environmentId =
    environment.kind === 'reference'
      ? await expandReference(workspace, 'environments', environment.text, signal)
      : await ensureEnvironment(workspace, environment, signal);
  return { environmentId };
}

async function createDeployment(
  tools: ScoringTools,
  spec: DeploymentSpec,
  report: Progress,
  signal: AbortSignal,
): Promise<Deployment> {
  const { workspace } = tools;
  const { code } = spec;
  const { location } = await workspace.facts(signal);
  const codeId =
    code === undefined ? {} : { codeId: await uploadCode(workspace, code.path, report, signal) };
  const environment = await environmentOf(tools, spec, signal);
  const json = deploymentBody(spec, { location, ...codeId, ...environment });
  const path = deploymentPath(spec.endpointName, spec.name);
  const doing = `create the deployment ${spec.name} of ${spec.endpointName}`;
  await write(tools, path, { method: 'PUT', doing, json }, report, signal);
  return settled(tools, path, doing, readDeployment, signal);
}

/** A PATCH, which leaves what serves alone; its map of tags replaces the old one, so it carries both. */
async function tagDeployment(
  tools: ScoringTools,
  endpoint: string,
  name: string,
  tags: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Deployment> {
  const path = deploymentPath(endpoint, name);
  const doing = `tag the deployment ${name} of ${endpoint}`;
  const now = await tools.workspace.arm(path, { method: 'GET', doing }, signal);
  const json = { tags: { ...textsAt(now.json, 'tags'), ...tags } };
  const request = { method: 'PATCH', doing, json, repeatable: true } as const;
  await write(tools, path, request, quiet, signal);
  return settled(tools, path, doing, readDeployment, signal);
}

/** A full PUT of the endpoint as it is now, with other traffic. */
async function reroute(
  tools: ScoringTools,
  name: string,
  change: { readonly traffic?: Traffic; readonly mirrorTraffic?: Traffic },
  signal: AbortSignal,
): Promise<Endpoint> {
  const path = endpointPath(name);
  const doing = `set the traffic of ${name}`;
  const answer = await get(tools, path, doing, signal);
  if (answer.status === 404) throw new UserError({ message: `there is no endpoint ${name}` });
  const json = reroutedBody(answer.json, change);
  await write(tools, path, { method: 'PUT', doing, json }, quiet, signal);
  return settled(tools, path, doing, readEndpoint, signal);
}

/** Deletes; what is gone already is fine (204, or 404 from the front end). */
async function remove(
  tools: ScoringTools,
  path: string,
  doing: string,
  signal: AbortSignal,
): Promise<void> {
  await write(tools, path, { method: 'DELETE', doing, accept: [404] }, quiet, signal);
}

async function listDeployments(
  { workspace }: ScoringTools,
  endpoint: string,
  signal: AbortSignal,
): Promise<Deployment[]> {
  const found: Deployment[] = [];
  const path = `${endpointPath(endpoint)}/deployments`;
  const doing = `list the deployments of ${endpoint}`;
  for await (const item of listAll(workspace, path, {}, doing, signal))
    found.push(readDeployment(item));
  return found;
}

async function readLog(
  { workspace }: ScoringTools,
  endpoint: string,
  deployment: string,
  containerType: string,
  tail: number,
  signal: AbortSignal,
): Promise<string> {
  const doing = `read the log of ${deployment}`;
  const answer = await workspace.arm(
    `${deploymentPath(endpoint, deployment)}/getLogs`,
    // 404: the container does not exist yet.
    { method: 'POST', doing, json: { containerType, tail }, accept: [404], repeatable: true },
    signal,
  );
  return answer.status === 404 ? '' : (textAt(answer.json, 'content') ?? '');
}

/** Managed online endpoints of an Azure ML workspace. */
export function createEndpoints(tools: ScoringTools): Endpoints {
  return {
    getEndpoint: async (name, signal) => {
      const answer = await get(tools, endpointPath(name), `read the endpoint ${name}`, signal);
      return answer.status === 404 ? undefined : readEndpoint(answer.json);
    },
    createEndpoint: (spec, report, signal) => createEndpoint(tools, spec, report, signal),
    deleteEndpoint: (name, signal) =>
      remove(tools, endpointPath(name), `delete the endpoint ${name}`, signal),
    listDeployments: (endpoint, signal) => listDeployments(tools, endpoint, signal),
    createDeployment: (spec, report, signal) => createDeployment(tools, spec, report, signal),
    tagDeployment: (endpoint, name, tags, signal) =>
      tagDeployment(tools, endpoint, name, tags, signal),
    deleteDeployment: (endpoint, name, signal) => {
      const doing = `delete the deployment ${name} of ${endpoint}`;
      return remove(tools, deploymentPath(endpoint, name), doing, signal);
    },
    setTraffic: (endpoint, traffic, signal) => reroute(tools, endpoint, { traffic }, signal),
    setMirrorTraffic: (endpoint, mirrorTraffic, signal) =>
      reroute(tools, endpoint, { mirrorTraffic }, signal),
    invoke: createInvoke(tools),
    logs: (endpoint, deployment, container, tail, signal) =>
      readLog(tools, endpoint, deployment, container, tail, signal),
  };
}
