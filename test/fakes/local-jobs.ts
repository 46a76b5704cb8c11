import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalClient } from './local-client.ts';

export interface JobView {
  readonly status: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly displayName: string;
  readonly outputs: Readonly<
    Record<string, { readonly uri: string; readonly jobOutputType: string }>
  >;
}

/** Makes the environment of most jobs here: the Python on PATH. */
export async function makeEnvironment(client: LocalClient): Promise<string> {
  const answer = await client.arm('PUT', '/environments/plain/versions/1', {
    properties: { image: 'mcr.example/plain' },
  });
  return String(answer.json['id']);
}

/** Puts a command job; throws when it is refused. */
export async function putJob(
  client: LocalClient,
  name: string,
  command: string,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const environmentId = await makeEnvironment(client);
  const body = { properties: { jobType: 'Command', command, environmentId, ...properties } };
  const answer = await client.arm('PUT', `/jobs/${name}`, body);
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
}

export async function getJob(client: LocalClient, name: string): Promise<JobView> {
  return (await client.arm('GET', `/jobs/${name}`)).json['properties'] as JobView;
}

/** Waits until a job has one of these statuses. */
export async function waitForStatus(
  client: LocalClient,
  name: string,
  ...statuses: readonly string[]
): Promise<JobView> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const job = await getJob(client, name);
    if (statuses.includes(job.status)) return job;
    if (Date.now() > deadline) throw new Error(`job ${name} is ${job.status} after 90 s`);
    await sleep(25);
  }
}

export const waitForEnd = (client: LocalClient, name: string): Promise<JobView> =>
  waitForStatus(client, name, 'Completed', 'Failed', 'Canceled');

export interface Details {
  readonly status: string;
  readonly startTimeUtc: string | null;
  readonly endTimeUtc: string | null;
  readonly logFiles: Readonly<Record<string, string>>;
  readonly error: { readonly error: { readonly code: string; readonly message: string } } | null;
}

export async function getDetails(client: LocalClient, name: string): Promise<Details> {
  return (await client.history(`/runs/${name}/details`)).json as unknown as Details;
}

/** The user's log, by its signed URL and without the token; empty as long as there is none. */
export async function readLog(client: LocalClient, name: string): Promise<string> {
  const url = (await getDetails(client, name)).logFiles['user_logs/std_log.txt'];
  if (url === undefined) return '';
  return (await client.send('GET', url, { anonymous: true })).text;
}
