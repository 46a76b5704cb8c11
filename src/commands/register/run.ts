import { UserError } from '../../errors.ts';
import type { ModelOrigin } from '../../domain/registry/model-source.ts';
import { versionTags } from '../../domain/registry/version-tags.ts';
import type { Platform } from '../../platforms/ports.ts';
import { createTrackingClient } from '../../tracking/create-tracking-client.ts';
import type { Run, TrackingClient } from '../../tracking/tracking-client.ts';
import type { CommandContext } from '../command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { fetchModel, type FetchedModel } from './fetch-model.ts';
import type { RegisterInputs } from './inputs.ts';
import { judgeModel } from './judge-model.ts';
import type { Judged, RegisterOutcome } from './outcome.ts';
import { planRegistration, type RegistrationPlan } from './plan-registration.ts';
import { moveAlias, registerVersion } from './register-version.ts';

/** Registers a model when its evidence holds. Nothing is registered when it does not. */
export async function run(
  inputs: RegisterInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<RegisterOutcome> {
  const plan = planRegistration(inputs);
  const platform = await context.openPlatform(inputs, signal);
  const tracking = createTrackingClient(platform.tracking);
  return registerModel(plan, inputs, { platform, tracking, context }, signal);
}

export interface RegisterTools {
  readonly platform: Platform;
  readonly tracking: TrackingClient;
  readonly context: CommandContext;
}

/** The same with everything opened. */
export async function registerModel(
  plan: RegistrationPlan,
  inputs: RegisterInputs,
  { platform, tracking, context }: RegisterTools,
  signal: AbortSignal,
): Promise<RegisterOutcome> {
  const found = await findRun(plan.origin, tracking, signal);
  return withTemporaryFolder(context.environment, async (temporary) => {
    const { logger, directory } = context;
    const tools = { platform, tracking, run: found, directory, temporary };
    logger.progress('Reading the model');
    const model = await fetchModel(plan.origin, inputs, tools, signal);
    logger.info(
      `The model has ${model.files === 1 ? '1 file' : `${model.files} files`} and the digest sha256:${model.sha256}.`,
    );
    const question = {
      run: found,
      modelSha256: model.sha256,
      required: plan.required,
      acceptProcedure: inputs.acceptProcedureEvidence,
    };
    const evidence = await judgeModel(tracking, question, temporary, signal);
    const judged = {
      modelSha256: model.sha256,
      runId: found?.runId,
      required: plan.required,
      evidence,
    };
    if (evidence.refusals.length > 0) return { kind: 'refused', ...judged };
    return registerJudged(plan, inputs, model, judged, found, { platform, context }, signal);
  });
}

async function findRun(
  origin: ModelOrigin,
  tracking: TrackingClient,
  signal: AbortSignal,
): Promise<Run | undefined> {
  if (origin.kind === 'local' || origin.runId === undefined) return undefined;
  const found = await tracking.getRun(origin.runId, signal);
  if (found !== undefined) return found;
  throw new UserError({
    message: `there is no run ${origin.runId}`,
    input: 'run-id',
    hint: 'On Azure ML and local it is the name of the job.',
  });
}

async function registerJudged(
  plan: RegistrationPlan,
  inputs: RegisterInputs,
  model: FetchedModel,
  judged: Judged,
  found: Run | undefined,
  { platform, context }: Pick<RegisterTools, 'platform' | 'context'>,
  signal: AbortSignal,
): Promise<RegisterOutcome> {
  const { workflow, logger, now } = context;
  const lineage = versionTags({
    modelSha256: model.sha256,
    runId: found?.runId,
    commit: workflow?.sha ?? found?.tags['mlflow.source.git.commit'],
    runUrl: workflow?.runUrl,
    repository: workflow?.repository,
    required: plan.required,
    accepted: judged.evidence.accepted,
  });
  const registration = {
    name: inputs.modelName,
    type: model.type,
    source: model.source,
    description: inputs.description ?? '',
    tags: { ...plan.tags, ...lineage },
    properties: {},
  };
  const report = (message: string): void => logger.progress(message);
  const { version, isNew } = await registerVersion(platform.models, registration, report, signal);
  const kind = isNew ? 'registered' : 'attached';
  if (inputs.alias === undefined) return { kind, ...judged, version, aliasMovedFrom: '' };
  const moved = await moveAlias(platform.models, version, inputs.alias, now(), signal);
  return { kind, ...judged, version: moved.version, aliasMovedFrom: moved.from };
}
