import type { Job, JobFailure, JobStatus } from '../../domain/training/job.ts';
import { asArray, asRecord, member, textAt, textsAt } from '../../shared/json.ts';
import { artifactsOutput } from './asset-location.ts';
import { readErrorBody } from './error-body.ts';
import { protocolError } from './service-error.ts';

/** What only the run history knows about a job. */
export type RunFacts = Pick<Job, 'startedAt' | 'endedAt' | 'failure'>;

const statuses: readonly JobStatus[] = [
  'NotStarted',
  'Starting',
  'Provisioning',
  'Preparing',
  'Queued',
  'Running',
  'Finalizing',
  'CancelRequested',
  'Completed',
  'Failed',
  'Canceled',
  'NotResponding',
  'Paused',
];

/** The status in our words; the service's set is open, and what we do not know counts as in progress. */
export function readJobStatus(status: string | undefined): JobStatus {
  return statuses.find((known) => known.toLowerCase() === status?.toLowerCase()) ?? 'Unknown';
}

function dateAt(json: unknown, name: string): Date | undefined {
  const date = new Date(textAt(json, name) ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function readFailure(details: unknown): JobFailure | undefined {
  const warnings = asArray(member(details, 'warnings'))
    .map((warning) => textAt(warning, 'message'))
    .filter((message) => message !== undefined);
  const error = asRecord(member(details, 'error'));
  if (Object.keys(error).length === 0) {
    const failed = readJobStatus(textAt(details, 'status')) === 'Failed';
    const message = 'the platform gave no reason';
    return failed || warnings.length > 0
      ? { code: '', message: failed ? message : '', warnings }
      : undefined;
  }
  const { code, message } = readErrorBody(JSON.stringify(error));
  return { code, message, warnings };
}

/** Reads `runs/{id}/details` of the run history. */
export function readRunFacts(details: unknown): RunFacts {
  const startedAt = dateAt(details, 'startTimeUtc');
  const endedAt = dateAt(details, 'endTimeUtc');
  const failure = readFailure(details);
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Reads a job resource; what the run history adds is given beside it. */
export function readJob(json: unknown, facts: RunFacts = {}): Job {
  const name = textAt(json, 'name');
  const properties = member(json, 'properties');
  if (name === undefined || textAt(properties, 'status') === undefined)
    throw protocolError('read the job', 'the answer has no name or no status');
  const outputs = Object.keys(asRecord(member(properties, 'outputs')));
  return {
    name,
    status: readJobStatus(textAt(properties, 'status')),
    experimentName: textAt(properties, 'experimentName') ?? 'Default',
    displayName: textAt(properties, 'displayName') ?? name,
    url: textAt(properties, 'services', 'Studio', 'endpoint') ?? '',
    tags: textsAt(properties, 'tags'),
    properties: textsAt(properties, 'properties'),
    outputs: [...new Set([artifactsOutput, ...outputs])],
    ...facts,
  };
}
