import { UserError } from '../../errors.ts';
import type { Endpoint } from '../../domain/deployment/endpoint.ts';
import { liveTraffic } from '../../domain/deployment/traffic.ts';
import { chooseVersion } from '../../domain/registry/choose-version.ts';
import type { ModelVersion } from '../../domain/registry/model-version.ts';
import { versionRefusals } from '../../domain/registry/version-tags.ts';
import type { Platform } from '../../platforms/ports.ts';
import type { CommandContext } from '../command.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import { afterFailure } from './after-failure.ts';
import type { DeployInputs } from './inputs.ts';
import type { DeployOutcome, RolloutFacts, SmokeAnswer } from './outcome.ts';
import { planDeploy, type DeployPlan } from './plan-deploy.ts';
import { prepareRollout, type Prepared } from './prepare-rollout.ts';
import { removePrevious, rollOut, type Rollout } from './roll-out.ts';

/** Deploys: chooses and checks the version, plans, rolls out, or brings back what ran before. */
export async function run(
  inputs: DeployInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<DeployOutcome> {
  refuseForeignCode(context.workflow, 'deploy a model');
  const plan = planDeploy(inputs, context.directory);
  const platform = await context.openPlatform(inputs, signal);
  const version = await resolveVersion(platform, inputs, signal);
  const { required, endpointName } = plan;
  const refusals = versionRefusals(version.name, version.version, version.tags, required);
  if (refusals.length > 0) return { kind: 'refused', version, required, endpointName, refusals };
  const answers: SmokeAnswer[] = [];
  const note = (answer: SmokeAnswer): void => void answers.push(answer);
  const { endpoints } = platform;
  const prepared = await prepareRollout(
    plan,
    inputs,
    version,
    { endpoints, context, note },
    signal,
  );
  return carryOut(prepared, { plan, inputs, version, answers }, signal);
}

async function resolveVersion(
  { models }: Platform,
  { modelName, modelVersion }: DeployInputs,
  signal: AbortSignal,
): Promise<ModelVersion> {
  const versions = await models.list(modelName, signal);
  const chosen = chooseVersion(versions, modelName, modelVersion);
  if (!chosen.ok) throw new UserError(chosen.problems);
  return chosen.value;
}

interface Telling {
  readonly plan: DeployPlan;
  readonly inputs: DeployInputs;
  readonly version: ModelVersion;
  readonly answers: readonly SmokeAnswer[];
}

async function carryOut(
  { rollout, isUnchanged }: Prepared,
  telling: Telling,
  cancel: AbortSignal,
): Promise<DeployOutcome> {
  const { timeoutSeconds } = telling.inputs;
  const limit = AbortSignal.any([cancel, AbortSignal.timeout(timeoutSeconds * 1000)]);
  let endpoint: Endpoint;
  try {
    endpoint = await rollOut(rollout, limit);
  } catch (error) {
    const ending = await afterFailure(error, rollout, { cancel, limit }, timeoutSeconds);
    const { failure, problem } = ending;
    // Nothing was changed, so nothing was brought back.
    const kind = isUnchanged && ending.kind === 'rolled-back' ? 'left' : ending.kind;
    return { kind, failure, problem, ...factsOf(rollout, telling, ending.endpoint, []) };
  }
  // The rollout has ended: whatever happens from here on undoes nothing.
  const notices = await removePrevious(rollout, endpoint, cancel);
  const kind = isUnchanged ? 'unchanged' : 'deployed';
  return { kind, ...factsOf(rollout, telling, endpoint, notices) };
}

function factsOf(
  { plan: rollout, log, endpoint: before }: Rollout,
  { plan, version, answers }: Telling,
  endpoint: Endpoint | undefined,
  notices: readonly string[],
): RolloutFacts {
  return {
    version,
    required: plan.required,
    endpointName: plan.endpointName,
    deploymentName: rollout.deploymentName,
    previousDeployment: rollout.previousDeployment,
    scoringUri: endpoint?.scoringUri ?? '',
    before: liveTraffic(before?.traffic ?? {}),
    after: liveTraffic(endpoint?.traffic ?? {}),
    phases: log.phases,
    answers,
    notices: [...rollout.notices, ...notices],
  };
}
