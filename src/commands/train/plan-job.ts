import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { jobNameProblem, type JobIdentity } from '../../domain/training/job-name.ts';
import type { CommandJobSpec } from '../../domain/training/job-spec.ts';
import type { Problem } from '../../shared/problem.ts';
import type { CommandContext } from '../command.ts';
import { downloadProblems } from './download-outputs.ts';
import type { TrainInputs } from './inputs.ts';
import { inputsDigest, resultFolders } from './inputs-digest.ts';
import { labelled, withDigest } from './job-labels.ts';
import { readJob } from './read-job.ts';

/** Everything that is known before the platform is asked for anything. */
export interface JobPlan {
  readonly spec: CommandJobSpec;
  readonly digest: string;
  /** The name the user chose, by input or in the job file. */
  readonly chosenName: string | undefined;
  readonly identity: JobIdentity;
}

type PlanContext = Pick<CommandContext, 'directory' | 'workflow' | 'tool' | 'environment'>;

/** Reads and checks all inputs; throws one `UserError` with every problem. */
export async function planJob(
  inputs: TrainInputs,
  context: PlanContext,
  signal: AbortSignal,
): Promise<JobPlan> {
  const base = resolve(context.directory, inputs.workingDirectory);
  const { workflow, tool } = context;
  const read = readJob(context.directory, base, inputs.jobFile, inputs.set ?? new Map());
  const wrong: Problem[] = [...nameProblems(inputs)];
  if (!read.ok) throw new UserError([...wrong, ...read.problems]);
  const { name, spec } = read.value;
  const tags = inputs.tags ?? new Map<string, string>();
  const labels = labelled(spec, { jobFile: inputs.jobFile, tags, workflow, tool });
  if (!labels.ok) wrong.push(...labels.problems);
  wrong.push(...downloadProblems(inputs, spec, context.directory));
  if (wrong.length > 0 || !labels.ok) throw new UserError(wrong);
  const experimentName =
    inputs.experimentName ?? spec.experimentName ?? workflow?.repository.split('/').at(-1);
  const named = { ...labels.value, experimentName: experimentName || 'Default' };
  const ours = resultFolders(base, inputs.downloadDirectory, context.environment);
  const digest = await inputsDigest(named, ours, signal);
  const identity = identityOf(inputs, workflow, digest);
  const chosenName = inputs.jobName ?? name;
  return { spec: withDigest(named, digest), digest, chosenName, identity };
}

function nameProblems({ jobName }: TrainInputs): readonly Problem[] {
  const message = jobName === undefined ? undefined : jobNameProblem(jobName);
  return message === undefined ? [] : [{ input: 'job-name', message }];
}

/** Without a workflow run every run is new. */
function identityOf(
  inputs: TrainInputs,
  workflow: PlanContext['workflow'],
  inputsDigest: string,
): JobIdentity {
  if (workflow === undefined) {
    const file = basename(inputs.jobFile).replace(/\.ya?ml$/i, '');
    const once = { workflowRunId: randomUUID().slice(0, 8), jobIndex: randomUUID() };
    return { repository: file, job: '', step: '', inputsDigest, ...once };
  }
  const { repository, runId, job, jobIndex, step } = workflow;
  return { repository, workflowRunId: runId, job, jobIndex, step, inputsDigest };
}
