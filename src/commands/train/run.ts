import type { Job } from '../../domain/training/job.ts';
import type { Training } from '../../platforms/ports.ts';
import { refuseForeignCode } from '../refuse-foreign-code.ts';
import type { CommandContext } from '../command.ts';
import { cancelOnce } from './cancel-job.ts';
import { chooseAttempt, chooseNamed, type Choice } from './choose-job.ts';
import { conclude, nothingYet } from './conclude.ts';
import { followJob, type Followed } from './follow-job.ts';
import type { TrainInputs } from './inputs.ts';
import type { TrainOutcome } from './outcome.ts';
import { planJob, type JobPlan } from './plan-job.ts';

/** Trains: checks, names, submits or attaches, follows, reads back. Whatever aborts it cancels the job first, once. */
export async function run(
  inputs: TrainInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<TrainOutcome> {
  refuseForeignCode(context.workflow, "run the job's code");
  const plan = await planJob(inputs, context, signal);
  const platform = await context.openPlatform(inputs, signal);
  const choice = await choose(platform.training, plan, signal);
  const name = choice.kind === 'attach' ? choice.job.name : choice.name;
  await context.publish('job-name', name);
  const cancel = cancelOnce(platform.training, name, context.logger);
  let job: Job | undefined;
  let followed: Followed | undefined;
  try {
    job = await start(platform.training, choice, plan, context, signal);
    if (inputs.waitForCompletion) {
      followed = await follow(platform.training, job, inputs, context, signal);
    }
  } catch (error) {
    // Even while it was being submitted: the request may have arrived.
    if (signal.aborted) await cancel('Cancelled');
    else if (job) context.logger.warning(`Job ${name} may still be running.`);
    throw error;
  }
  const reattached = choice.kind === 'attach';
  if (followed === undefined) return { ...nothingYet, kind: 'submitted', job, reattached };
  return conclude(followed, reattached, { inputs, context, platform, cancel, signal });
}

function choose(training: Training, plan: JobPlan, signal: AbortSignal): Promise<Choice> {
  return plan.chosenName === undefined
    ? chooseAttempt(training, plan.identity, signal)
    : chooseNamed(training, plan.chosenName, plan.digest, signal);
}

async function start(
  training: Training,
  choice: Choice,
  plan: JobPlan,
  { logger }: CommandContext,
  signal: AbortSignal,
): Promise<Job> {
  if (choice.kind === 'attach') {
    const { name, status } = choice.job;
    logger.notice(`Attached to job ${name} of an earlier run (${status}).`);
    return choice.job;
  }
  const job = await training.submit(
    choice.name,
    plan.spec,
    (text) => logger.progress(text),
    signal,
  );
  logger.info(`Submitted job ${job.name}.`);
  return job;
}

async function follow(
  training: Training,
  job: Job,
  inputs: TrainInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Followed> {
  if (job.url !== '') context.logger.info(`Job page: ${job.url}`);
  const work = (): Promise<Followed> => followJob(training, job.name, inputs, context, signal);
  return inputs.streamLogs ? context.logger.group(`Log of job ${job.name}`, work) : work();
}
