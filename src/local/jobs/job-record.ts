import type { JobFailure, JobStatus } from '../../domain/training/job.ts';
import type { ProcessIdentity } from '../processes/process-identity.ts';

export interface JobInput {
  readonly jobInputType: string;
  readonly uri?: string | null;
  readonly value?: string | null;
  readonly mode?: string | null;
}

export interface JobOutput {
  readonly jobOutputType: string;
  readonly uri?: string | null;
  readonly mode?: string | null;
}

/** The body of a command job after its check, as far as it is read here; the rest is kept and answered. */
export interface JobProperties {
  readonly jobType: 'Command';
  readonly command: string;
  readonly codeId?: string | null;
  readonly environmentId: string;
  readonly environmentVariables?: Readonly<Record<string, string>> | null;
  readonly computeId?: string | null;
  readonly displayName: string;
  readonly experimentName: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, JobInput>>;
  readonly outputs: Readonly<Record<string, JobOutput>>;
  readonly limits?: { readonly timeout?: string | null } | null;
  readonly [member: string]: unknown;
}

/** A job as it is kept on disk; written before each step it tells of. */
export interface JobRecord {
  readonly name: string;
  readonly properties: JobProperties;
  readonly status: JobStatus;
  readonly createdAt: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly experimentId?: string;
  readonly error?: Omit<JobFailure, 'warnings'>;
  /** The leader of the job's process group, while it runs. */
  readonly process?: ProcessIdentity;
}

/** The record of a job whose processes have ended. */
export function withoutProcess(job: JobRecord): JobRecord {
  const rest: { -readonly [Key in keyof JobRecord]: JobRecord[Key] } = { ...job };
  delete rest.process;
  return rest;
}
