import { UserError } from '../../errors.ts';
import {
  planRollout,
  type RolloutPlan,
  type RolloutRequest,
} from '../../domain/deployment/plan-rollout.ts';
import { openRollout, openTags, longestTagValue } from '../../domain/deployment/rollout-state.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';
import type { Endpoints } from '../../platforms/ports.ts';
import type { CommandContext } from '../command.ts';
import { rolloutOwner } from '../rollout-owner.ts';
import { rollbackBudgetMs } from './after-failure.ts';
import { plannedSpec } from './deployment-spec.ts';
import type { DeployInputs } from './inputs.ts';
import type { SmokeAnswer } from './outcome.ts';
import { phaseLog } from './phases.ts';
import type { DeployPlan } from './plan-deploy.ts';
import type { Rollout } from './roll-out.ts';
import { settleUnfinished } from './settle-unfinished.ts';

export interface PrepareTools {
  readonly endpoints: Endpoints;
  readonly context: CommandContext;
  readonly note: (answer: SmokeAnswer) => void;
}

export interface Prepared {
  readonly rollout: Rollout;
  /** The version has its share of the traffic already, from a rollout that ended. */
  readonly isUnchanged: boolean;
}

/** Restores what was left unfinished, plans, and publishes the names that the second step needs. Changes nothing of its own. */
export async function prepareRollout(
  plan: DeployPlan,
  inputs: DeployInputs,
  version: ModelVersion,
  { endpoints, context, note }: PrepareTools,
  signal: AbortSignal,
): Promise<Prepared> {
  const { spec, digest } = await plannedSpec(plan, inputs, version, context.workflow, signal);
  const owner = rolloutOwner(context.workflow);
  const { shares, deploymentName, endpointName } = plan;
  const request: RolloutRequest = { deploymentName, specDigest: digest, owner, shares };
  const tools = { ...context, endpoints };
  const situation = await settleUnfinished(endpointName, request, tools, signal);
  const planned = planRollout(situation, request);
  if (!planned.ok) throw new UserError(planned.problems);
  const open = openOf(plan, planned.value, inputs, owner, context.now());
  await context.publish('endpoint-name', endpointName);
  await context.publish('deployment-name', planned.value.deploymentName);
  const there = situation.deployments.find(({ name }) => name === open.deployment);
  const wasOpen = there !== undefined && openRollout(there) !== undefined;
  return {
    isUnchanged: planned.value.action === 'reuse' && planned.value.steps.length === 0 && !wasOpen,
    rollout: {
      plan: planned.value,
      open,
      endpoint: situation.endpoint,
      endpointSpec: { ...plan.endpointFile, name: endpointName },
      spec,
      inputs,
      smokeBody: plan.smokeTest,
      endpoints,
      context,
      log: phaseLog(context),
      note,
    },
  };
}

function openOf(
  { endpointName: endpoint }: DeployPlan,
  plan: RolloutPlan,
  { timeoutSeconds, onFailure }: DeployInputs,
  owner: string,
  now: Date,
): Rollout['open'] {
  const open = {
    endpoint,
    deployment: plan.deploymentName,
    owner,
    deadline: new Date(now.getTime() + timeoutSeconds * 1000 + rollbackBudgetMs),
    previousTraffic: plan.previousTraffic,
    previousMirror: plan.previousMirror,
    created: plan.created,
    onFailure,
  };
  const long = Object.values(openTags(open)).find((value) => value.length > longestTagValue);
  if (long === undefined) return open;
  throw new UserError({
    message: `the traffic of \`${endpoint}\` is split over so many deployments that it cannot be noted (${long.length} of ${longestTagValue} characters)`,
    hint: 'Finish the rollouts that are under way first.',
  });
}
