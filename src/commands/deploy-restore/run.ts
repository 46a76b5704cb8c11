import { createdByTagKey, openRollout } from '../../domain/deployment/rollout-state.ts';
import type { Endpoints } from '../../platforms/ports.ts';
import type { CommandContext } from '../command.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import { rollBack } from '../roll-back.ts';
import { rolloutOwner } from '../rollout-owner.ts';
import type { DeployRestoreInputs } from './inputs.ts';

/** `none`: nothing is unfinished. `left`: it is, and was to be left so. */
export interface DeployRestoreOutcome {
  readonly endpointName: string;
  readonly deploymentName: string;
  readonly kind: 'none' | 'left' | 'restored';
}

/** Restores the rollout that this workflow run left open, whatever it was that ended the step before. */
export async function run(
  inputs: DeployRestoreInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<DeployRestoreOutcome> {
  const { rolloutEndpoint: endpoint, rolloutDeployment: deployment } = inputs;
  if (endpoint === undefined || deployment === undefined) {
    return { endpointName: '', deploymentName: '', kind: 'none' };
  }
  refuseForeignCode(context.workflow, 'change an endpoint');
  const { endpoints } = await context.openPlatform(inputs, signal);
  const kind = await restore(endpoint, deployment, { ...context, endpoints }, signal);
  return { endpointName: endpoint, deploymentName: deployment, kind };
}

async function restore(
  name: string,
  deployment: string,
  tools: CommandContext & { readonly endpoints: Endpoints },
  signal: AbortSignal,
): Promise<DeployRestoreOutcome['kind']> {
  const { endpoints, workflow } = tools;
  const owner = rolloutOwner(workflow);
  const endpoint = await endpoints.getEndpoint(name, signal);
  if (endpoint === undefined) return 'none';
  const deployments = await endpoints.listDeployments(name, signal);
  const found = deployments.find((one) => one.name === deployment);
  const open = found && openRollout(found);
  if (open?.owner === owner) {
    if (open.onFailure === 'leave') return 'left';
    await rollBack(open, tools, signal);
    return 'restored';
  }
  // Interrupted after the endpoint was made and before its first deployment.
  if (deployments.length > 0 || endpoint.tags[createdByTagKey] !== owner) return 'none';
  const nothing = { previousTraffic: {}, previousMirror: {}, created: 'endpoint' } as const;
  await rollBack({ endpoint: name, deployment, ...nothing }, tools, signal);
  return 'restored';
}
