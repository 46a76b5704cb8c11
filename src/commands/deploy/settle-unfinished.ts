import { UserError } from '../../errors.ts';
import type { Deployment } from '../../domain/deployment/endpoint.ts';
import {
  adviseUnfinished,
  type RolloutRequest,
  type Situation,
} from '../../domain/deployment/plan-rollout.ts';
import { openRollout, type OpenRollout } from '../../domain/deployment/rollout-state.ts';
import { rollBack, type RollbackTools } from '../roll-back.ts';

/** The endpoint and its deployments as they are now. */
export async function lookAt(
  name: string,
  { endpoints }: Pick<RollbackTools, 'endpoints'>,
  signal: AbortSignal,
): Promise<Situation> {
  const endpoint = await endpoints.getEndpoint(name, signal);
  const deployments = endpoint === undefined ? [] : await endpoints.listDeployments(name, signal);
  return { endpoint, deployments };
}

/**
 * The situation that a rollout may start from: what others left unfinished is restored first. Throws UserError when somebody else's
 * rollout is under way, or the endpoint itself is broken.
 */
export async function settleUnfinished(
  name: string,
  request: RolloutRequest,
  tools: RollbackTools,
  signal: AbortSignal,
): Promise<Situation> {
  const situation = await lookAt(name, tools, signal);
  if (situation.endpoint?.provisioningState === 'Failed') throw brokenEndpoint(name);
  const unfinished = situation.deployments.flatMap((deployment) => {
    const rollout = openRollout(deployment);
    return rollout === undefined ? [] : [{ rollout, deployment }];
  });
  const now = tools.now();
  const advised = unfinished.map(({ rollout, deployment }) => ({
    rollout,
    deployment,
    advice: adviseUnfinished(rollout, deployment, { ...request, now }).kind,
  }));
  const busy = advised.find(({ advice }) => advice === 'wait');
  if (busy !== undefined) throw underWay(busy.rollout);
  const restored = advised.filter(({ advice }) => advice === 'restore');
  for (const { rollout, deployment } of restored) {
    tools.logger.warning(leftUnfinished(rollout, deployment));
    await rollBack(rollout, tools, signal);
  }
  return restored.length === 0 ? situation : lookAt(name, tools, signal);
}

const leftUnfinished = (rollout: OpenRollout, { name }: Deployment): string =>
  `A rollout of ${name} by ${rollout.owner} was left unfinished; what ran before it is restored first.`;

function underWay({ owner, deployment, deadline }: OpenRollout): UserError {
  return new UserError({
    message: `a rollout of the deployment \`${deployment}\` by ${owner} is under way`,
    input: 'endpoint-name',
    hint: `Wait until it has ended (at the latest at ${deadline.toISOString()}), and give both workflows one \`concurrency:\` group.`,
  });
}

function brokenEndpoint(name: string): UserError {
  return new UserError({
    message: `the endpoint \`${name}\` is in the state Failed`,
    input: 'endpoint-name',
    hint: 'Delete it or mend it first, or name another one.',
  });
}
