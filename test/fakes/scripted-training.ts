import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, JobStatus } from '../../src/domain/training/job.ts';
import type { CommandJobSpec } from '../../src/domain/training/job-spec.ts';
import type { Platform, Training } from '../../src/platforms/ports.ts';

/** What one look at a job shows: its status then, and the lines that have come since. */
export interface Look {
  readonly status: JobStatus;
  readonly lines?: readonly string[];
  readonly failure?: Job['failure'];
}

/** A platform that goes through a script, for statuses and moments that a real one will not produce on demand. */
export class ScriptedTraining implements Training {
  readonly jobs = new Map<string, Job>();
  readonly submitted: { readonly name: string; readonly spec: CommandJobSpec }[] = [];
  readonly cancelled: string[] = [];
  /** Called with every look, before it is answered. */
  onLook: (count: number) => void = () => undefined;
  onSubmit: () => void = () => undefined;
  onCancel: (signal: AbortSignal) => Promise<void> = () => Promise.resolve();
  private readonly script: readonly Look[];
  private looks = 0;
  private pending: string[] = [];

  constructor(script: readonly Look[]) {
    this.script = script;
  }

  add(name: string, status: JobStatus, properties: Readonly<Record<string, string>> = {}): Job {
    const job: Job = {
      name,
      status,
      experimentName: 'e',
      displayName: name,
      url: `https://ml.example/${name}`,
      tags: {},
      properties,
      outputs: ['default', 'model'],
      startedAt: new Date(0),
      ...(status === 'Completed' ? { endedAt: new Date(65_000) } : {}),
    };
    this.jobs.set(name, job);
    return job;
  }

  get(name: string): Promise<Job | undefined> {
    const job = this.jobs.get(name);
    if (job === undefined || !this.submitted.some((each) => each.name === name))
      return Promise.resolve(job);
    this.onLook(++this.looks);
    const look = this.script[Math.min(this.looks, this.script.length) - 1];
    if (look === undefined) return Promise.resolve(job);
    if (this.looks <= this.script.length) this.pending.push(...(look.lines ?? []));
    const { status, failure } = look;
    return Promise.resolve({ ...job, status, ...(failure && { failure }) });
  }

  submit(name: string, spec: CommandJobSpec): Promise<Job> {
    this.submitted.push({ name, spec });
    const job = this.add(name, 'Starting', spec.properties);
    this.onSubmit();
    return Promise.resolve(job);
  }

  logs(_name: string, cursor: string) {
    const lines = this.pending;
    this.pending = [];
    return Promise.resolve({ lines, cursor: `${cursor}.` });
  }

  async cancel(name: string, signal: AbortSignal): Promise<void> {
    this.cancelled.push(name);
    await this.onCancel(signal);
  }

  async download(_name: string, output: string, folder: string): Promise<readonly string[]> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'file.txt'), output);
    return ['file.txt'];
  }
}

/** A platform that only trains and tracks. */
export function trainingPlatform(training: Training, trackingUrl: string): Platform {
  const none = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`this test has no ${String(name)}`);
      },
    },
  );
  return {
    kind: 'local',
    training,
    models: none as Platform['models'],
    endpoints: none as Platform['endpoints'],
    tracking: { baseUrl: trackingUrl, headers: () => Promise.resolve({}) },
  };
}
