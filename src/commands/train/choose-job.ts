import { PlatformError, UserError } from '../../errors.ts';
import type { Job } from '../../domain/training/job.ts';
import { jobName, mostAttempts, type JobIdentity } from '../../domain/training/job-name.ts';
import type { Training } from '../../platforms/ports.ts';
import { sha256OfText } from '../../shared/digest.ts';
import { inputsDigestProperty } from './job-labels.ts';

/** A job to attach to, or the name of one to start. */
export type Choice =
  | { readonly kind: 'attach'; readonly job: Job }
  | { readonly kind: 'start'; readonly name: string };

/** Statuses after which a job of the same inputs is worth another attempt. */
const over: readonly string[] = [
  'Failed',
  'Canceled',
  'CancelRequested',
  'NotResponding',
  'Paused',
];

/** Attaches to an active or completed attempt; after one that failed or was cancelled comes the next number. */
export async function chooseAttempt(
  training: Training,
  identity: JobIdentity,
  signal: AbortSignal,
): Promise<Choice> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const name = jobName(identity, attempt, sha256OfText);
    const job = await training.get(name, signal);
    if (job === undefined) return { kind: 'start', name };
    if (!over.includes(job.status)) return { kind: 'attach', job };
  }
  throw new PlatformError(`all ${mostAttempts} attempts of this job failed or were cancelled`, {
    code: 'attempts',
    retryable: false,
    hint: 'Start a new workflow run.',
  });
}

/** The same for a name that the user chose, which stands for one job only: other inputs under it are a mistake. */
export async function chooseNamed(
  training: Training,
  name: string,
  digest: string,
  signal: AbortSignal,
): Promise<Choice> {
  const job = await training.get(name, signal);
  if (job === undefined) return { kind: 'start', name };
  const found = job.properties[inputsDigestProperty] ?? job.tags[inputsDigestProperty];
  if (found !== digest)
    throw new UserError({
      message:
        found === undefined
          ? `there is a job \`${name}\` already, which ml-actions did not start`
          : `there is a job \`${name}\` already, made from other inputs (job file, inputs or code)`,
      input: 'job-name',
      hint: 'Choose another name, or leave `job-name` out.',
    });
  if (!over.includes(job.status)) return { kind: 'attach', job };
  throw new UserError({
    message: `the job \`${name}\` has ended already (${job.status}), and a name stands for one job`,
    input: 'job-name',
    hint: 'Choose another name, or leave `job-name` out: a re-run then starts the next attempt.',
  });
}
