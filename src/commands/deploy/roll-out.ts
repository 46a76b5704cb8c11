import { PlatformError } from '../../errors.ts';
import type {
  Deployment,
  DeploymentSpec,
  Endpoint,
  EndpointSpec,
  Traffic,
} from '../../domain/deployment/endpoint.ts';
import type { RolloutPlan } from '../../domain/deployment/plan-rollout.ts';
import {
  createdByTagKey,
  finishedTags,
  openTags,
  type OpenRollout,
} from '../../domain/deployment/rollout-state.ts';
import { liveTraffic, withoutDeployment } from '../../domain/deployment/traffic.ts';
import type { Endpoints } from '../../platforms/ports.ts';
import type { CommandContext } from '../command.ts';
import type { DeployInputs } from './inputs.ts';
import type { SmokeAnswer } from './outcome.ts';
import type { PhaseLog } from './phases.ts';
import { smokeTest } from './smoke-test.ts';

/** A rollout and all it needs. */
export interface Rollout {
  readonly plan: RolloutPlan;
  readonly open: OpenRollout;
  /** Undefined when it has to be made. */
  readonly endpoint: Endpoint | undefined;
  readonly endpointSpec: EndpointSpec;
  readonly spec: Omit<DeploymentSpec, 'name'>;
  readonly inputs: Pick<DeployInputs, 'stepWaitSeconds' | 'mirrorTraffic' | 'removePrevious'>;
  /** The request of the smoke test; undefined when there is none. */
  readonly smokeBody: string | undefined;
  readonly endpoints: Endpoints;
  readonly context: Pick<CommandContext, 'logger' | 'now' | 'delay'>;
  readonly log: PhaseLog;
  readonly note: (answer: SmokeAnswer) => void;
}

/** How often a deployment in the making is looked at. */
const lookMs = 5000;

/** Goes through all phases; throws at the first that fails. Nothing is undone here. */
export async function rollOut(rollout: Rollout, signal: AbortSignal): Promise<Endpoint> {
  const { plan, log, endpoints, context } = rollout;
  const { deploymentName } = plan;
  let endpoint = await ensureEndpoint(rollout, signal);
  await log.run(`Deployment ${deploymentName}`, () => ensureDeployment(rollout, endpoint, signal));
  await log.run(checkName(rollout), () =>
    check(rollout, endpoint, whenFirst(plan, endpoint), signal),
  );
  await mirror(rollout, endpoint, signal);
  for (const [index, traffic] of plan.steps.entries()) {
    const share = traffic[deploymentName] ?? 0;
    endpoint = await log.run(`Traffic ${share} %`, async () => {
      const now = await endpoints.setTraffic(endpoint.name, traffic, signal);
      if (index < plan.steps.length - 1) await pause(rollout, signal);
      await check(rollout, now, `at ${share} %`, signal);
      return now;
    });
  }
  const finished = finishedTags(context.now(), rollout.open.owner);
  await log.run('Finish', () =>
    endpoints.tagDeployment(endpoint.name, deploymentName, finished, signal),
  );
  return endpoint;
}

const whenFirst = ({ deploymentName }: RolloutPlan, { traffic }: Endpoint): string => {
  const share = traffic[deploymentName] ?? 0;
  return share === 0 ? 'before any traffic' : `at ${share} %`;
};

const checkName = ({ smokeBody }: Rollout): string =>
  smokeBody === undefined ? 'Health' : 'Smoke test';

async function ensureEndpoint(rollout: Rollout, signal: AbortSignal): Promise<Endpoint> {
  const { endpoint, endpointSpec, endpoints, context, log, open } = rollout;
  if (endpoint !== undefined) return endpoint;
  const spec = { ...endpointSpec, tags: { ...endpointSpec.tags, [createdByTagKey]: open.owner } };
  const tell = (message: string): void => context.logger.progress(message);
  return log.run(`Endpoint ${spec.name}`, () => endpoints.createEndpoint(spec, tell, signal));
}

async function ensureDeployment(
  rollout: Rollout,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<void> {
  const { plan, spec, open, endpoints, context } = rollout;
  const name = plan.deploymentName;
  if ((endpoint.mirrorTraffic[name] ?? 0) > 0) {
    // Azure refuses live traffic for a deployment that is mirrored, and deletes none that is.
    await endpoints.setMirrorTraffic(endpoint.name, otherMirror(rollout), signal);
  }
  if (plan.action === 'reuse') {
    await untilMade(rollout, endpoint.name, signal);
    await endpoints.tagDeployment(endpoint.name, name, openTags(open), signal);
    return;
  }
  if (plan.action === 'replace') await endpoints.deleteDeployment(endpoint.name, name, signal);
  const made = { ...spec, name, tags: { ...spec.tags, ...openTags(open) } };
  await endpoints.createDeployment(made, (text) => context.logger.progress(text), signal);
}

const otherMirror = ({ plan }: Rollout): Traffic =>
  withoutDeployment(plan.previousMirror, plan.deploymentName);

async function find(
  { endpoints, plan }: Rollout,
  endpoint: string,
  signal: AbortSignal,
): Promise<Deployment> {
  const all = await endpoints.listDeployments(endpoint, signal);
  const found = all.find(({ name }) => name === plan.deploymentName);
  if (found !== undefined) return found;
  throw unhealthy(`the deployment ${plan.deploymentName} is gone`);
}

/** A deployment of this very spec may still be in the making, from a step that was cancelled. */
async function untilMade(rollout: Rollout, endpoint: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const { provisioningState } = await find(rollout, endpoint, signal);
    if (!['Creating', 'Updating', 'Scaling'].includes(provisioningState)) return;
    rollout.context.logger.progress(`the deployment is ${provisioningState}`);
    await rollout.context.delay(lookMs, signal);
  }
}

const unhealthy = (message: string): PlatformError =>
  new PlatformError(message, { code: 'unhealthy', retryable: false });

/** The deployment must be whole, and answer the smoke test when there is one. */
async function check(
  rollout: Rollout,
  endpoint: Endpoint,
  when: string,
  signal: AbortSignal,
): Promise<void> {
  const { smokeBody: body, endpoints, note, plan, context } = rollout;
  const { provisioningState, name } = await find(rollout, endpoint.name, signal);
  if (provisioningState !== 'Succeeded') {
    throw unhealthy(`the deployment ${name} is in the state ${provisioningState} ${when}`);
  }
  if (body === undefined) return;
  // With all traffic the request goes the way of everybody's requests, and shows that this way works.
  const target = (endpoint.traffic[plan.deploymentName] ?? 0) === 100 ? undefined : name;
  const tools = { endpoints, body, note, delay: context.delay };
  await smokeTest(endpoint, target, when, tools, signal);
}

/** Copies some live requests to the new deployment, as long as others are served by what ran before. */
async function mirror(rollout: Rollout, endpoint: Endpoint, signal: AbortSignal): Promise<void> {
  const { inputs, plan, log, endpoints } = rollout;
  const share = inputs.mirrorTraffic;
  const name = plan.deploymentName;
  const isLive = (endpoint.traffic[name] ?? 0) > 0;
  if (share === 0 || isLive || Object.keys(liveTraffic(endpoint.traffic)).length === 0) return;
  await log.run(`Mirror ${share} %`, async () => {
    await endpoints.setMirrorTraffic(endpoint.name, { [name]: share }, signal);
    await pause(rollout, signal);
    await check(rollout, endpoint, `with ${share} % mirrored`, signal);
    await endpoints.setMirrorTraffic(endpoint.name, otherMirror(rollout), signal);
  });
}

async function pause({ inputs, context }: Rollout, signal: AbortSignal): Promise<void> {
  if (inputs.stepWaitSeconds === 0) return;
  context.logger.progress(`waiting ${inputs.stepWaitSeconds} s before the next step`);
  await context.delay(inputs.stepWaitSeconds * 1000, signal);
}

/** Removes what had traffic before, once the new deployment has all of it; what cannot be removed is told. */
export async function removePrevious(
  { plan, inputs, endpoints, context }: Rollout,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const hasAll = endpoint.traffic[plan.deploymentName] === 100;
  if (!inputs.removePrevious || !hasAll) return [];
  const notices: string[] = [];
  for (const name of plan.replaced) {
    try {
      await endpoints.deleteDeployment(endpoint.name, name, signal);
      context.logger.info(`The deployment ${name} is removed.`);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof PlatformError)) throw error;
      notices.push(`The deployment ${name} could not be removed: ${error.message}`);
    }
  }
  return notices;
}
