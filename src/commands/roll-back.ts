import { PlatformError } from '../errors.ts';
import { finishedTags, type OpenRollout } from '../domain/deployment/rollout-state.ts';
import { sameTraffic } from '../domain/deployment/traffic.ts';
import type { Endpoint } from '../domain/deployment/endpoint.ts';
import type { Endpoints } from '../platforms/ports.ts';
import { withRetry, type RetryAdvice, type RetryPolicy } from '../shared/retry.ts';
import type { CommandContext } from './command.ts';

export type RollbackTools = Pick<CommandContext, 'logger' | 'now' | 'delay'> & {
  readonly endpoints: Endpoints;
};

/** What the rollback needs of a rollout. */
export type RollbackTarget = Pick<
  OpenRollout,
  'endpoint' | 'deployment' | 'previousTraffic' | 'previousMirror' | 'created'
>;

/** An endpoint that is being changed answers 409 until that has ended: up to about ten minutes. */
const patience: RetryPolicy = {
  attempts: 45,
  firstMs: 1000,
  mostMs: 15_000,
  longestAskedMs: 120_000,
};

const whileBusy = (error: unknown): RetryAdvice => ({
  retry: error instanceof PlatformError && error.failure.statusCode === 409,
});

/**
 * Brings back what ran before: first the traffic, so that nobody is served by the new deployment any more, then removes what the
 * rollout made. Idempotent: it may be called again after it was interrupted anywhere. Stops at the first step that fails.
 * Returns the endpoint as it is then; undefined when it is gone.
 */
export async function rollBack(
  target: RollbackTarget,
  tools: RollbackTools,
  signal: AbortSignal,
): Promise<Endpoint | undefined> {
  const { endpoints, logger, now, delay } = tools;
  const { endpoint: name, deployment } = target;
  const patiently = (work: () => Promise<unknown>): Promise<unknown> =>
    withRetry(work, whileBusy, patience, { delay, random: Math.random }, signal);
  const endpoint = await endpoints.getEndpoint(name, signal);
  if (endpoint === undefined) return undefined;
  if (!sameTraffic(endpoint.mirrorTraffic, target.previousMirror)) {
    await patiently(() => endpoints.setMirrorTraffic(name, target.previousMirror, signal));
  }
  if (!sameTraffic(endpoint.traffic, target.previousTraffic)) {
    await patiently(() => endpoints.setTraffic(name, target.previousTraffic, signal));
    logger.info(`The traffic of ${name} is what it was before.`);
  }
  const deployments = await endpoints.listDeployments(name, signal);
  const there = deployments.some((one) => one.name === deployment);
  if (there && target.created === 'nothing') {
    await patiently(() => endpoints.tagDeployment(name, deployment, finishedTags(now()), signal));
  } else if (there) {
    await patiently(() => endpoints.deleteDeployment(name, deployment, signal));
    logger.info(`The deployment ${deployment} is removed.`);
  }
  const isEmpty = deployments.every((one) => one.name === deployment);
  if (target.created === 'endpoint' && isEmpty) {
    await patiently(() => endpoints.deleteEndpoint(name, signal));
    logger.info(`The endpoint ${name}, which this rollout made, is removed.`);
    return undefined;
  }
  return endpoints.getEndpoint(name, signal);
}
