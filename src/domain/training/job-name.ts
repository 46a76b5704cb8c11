/** What makes a job the same job when a workflow is run again. */
export interface JobIdentity {
  /** `owner/name` of the repository; on a laptop the name of the job file. */
  readonly repository: string;
  /** The workflow run's id; on a laptop something that never comes twice. */
  readonly workflowRunId: string;
  readonly job: string;
  /** Index in the matrix. */
  readonly jobIndex: string;
  readonly step: string;
  /** sha256 of the inputs (job file and the content of what it uses), hex. */
  readonly inputsDigest: string;
}

/** Most attempts under one identity; the width of the number in the name is fixed. */
export const mostAttempts = 99;

const slug = (text: string, longest: number): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');

/**
 * The name of attempt `attempt` (1 … `mostAttempts`): `ml-<16 hex digits of the identity>-<repository>-<job>-<run id>-<attempt>`.
 * Prefix-free, because the digest comes first at a fixed place and decides the length of the rest: storage lists the files of
 * a job by the prefix of its name. Within Azure ML's rule `^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$`.
 */
export function jobName(
  identity: JobIdentity,
  attempt: number,
  sha256: (text: string) => string,
): string {
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > mostAttempts)
    throw new RangeError(`attempt ${attempt} is not between 1 and ${mostAttempts}`);
  const { repository, workflowRunId, job, jobIndex, step, inputsDigest } = identity;
  const parts = [repository, workflowRunId, job, jobIndex, step, inputsDigest];
  const digest = sha256(JSON.stringify(parts)).slice(0, 16);
  const readable = [
    slug(repository.split('/').at(-1) ?? '', 30),
    slug(job, 30),
    slug(workflowRunId, 20),
  ];
  const number = String(attempt).padStart(2, '0');
  return ['ml', digest, ...readable.filter((part) => part !== ''), number].join('-');
}

/** Why a chosen name would be refused by Azure ML; undefined when it would not. */
export function jobNameProblem(name: string): string | undefined {
  if (/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,254}$/.test(name)) return undefined;
  return `\`${name.slice(0, 300)}\` is not a name of a job: 1 to 255 letters, digits, hyphens and underscores, the first a letter or a digit`;
}
