import { PlatformError } from '../../errors.ts';
import { isTerminal, type Job } from '../../domain/training/job.ts';
import type { Training } from '../../platforms/ports.ts';
import type { CommandContext } from '../command.ts';
import { elapsed } from './elapsed.ts';
import { lineTail } from './line-tail.ts';

export interface FollowOptions {
  readonly streamLogs: boolean;
  /** Longest wait in seconds; undefined: no end. */
  readonly timeoutSeconds: number | undefined;
}

/** The job as it was last seen. `isOver` is false when the time ran out first. */
export interface Followed {
  readonly job: Job;
  readonly isOver: boolean;
  readonly lastLines: readonly string[];
}

const firstWaitMs = 1000;
const longestWaitMs = 5000;

/** Looks at the job until it ends or the time runs out, and shows new lines of its log. */
export async function followJob(
  training: Training,
  name: string,
  options: FollowOptions,
  context: Pick<CommandContext, 'logger' | 'now' | 'delay'>,
  signal: AbortSignal,
): Promise<Followed> {
  const { logger, now } = context;
  const started = now().getTime();
  const deadline = started + (options.timeoutSeconds ?? Infinity) * 1000;
  const tail = lineTail();
  let cursor = '';
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, Math.round(waitMs * 1.25))) {
    const job = await training.get(name, signal);
    if (job === undefined) throw vanished(name);
    const chunk = await training.logs(name, cursor, signal);
    cursor = chunk.cursor;
    tail.push(chunk.lines);
    if (options.streamLogs && chunk.lines.length > 0) logger.foreign(chunk.lines);
    if (isTerminal(job.status)) return { job, isOver: true, lastLines: tail.lines() };
    const time = now().getTime();
    if (time >= deadline) return { job, isOver: false, lastLines: tail.lines() };
    if (chunk.lines.length === 0) logger.progress(`${job.status} (${elapsed(time - started)})`);
    await context.delay(Math.min(waitMs, deadline - time), signal);
  }
}

const vanished = (name: string): PlatformError =>
  new PlatformError(`job ${name} is no longer known to the platform`, {
    code: 'job-vanished',
    retryable: false,
    hint: 'It was deleted while this step waited for it.',
  });
