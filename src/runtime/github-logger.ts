import { randomUUID } from 'node:crypto';
import type * as core from '@actions/core';
import type { Logger } from './logger.ts';
import type { TextStream } from './terminal.ts';

/** GitHub's toolkit, loaded by the caller. */
export type Core = typeof core;

/**
 * Text of ours that may hold foreign words (the answer of a service, the name of a group): a line that the runner would read as a
 * workflow command (`::name::` at its start, `##[name]` anywhere) is broken by an invisible space. The toolkit escapes commands
 * only.
 */
export function harmless(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b').replaceAll('##[', '##\u200b['))
    .join('\n');
}

/** A log shows progress at most this often, so that hours of waiting stay readable. */
const PROGRESS_EVERY_MS = 10_000;

/**
 * A logger that writes GitHub's workflow commands. Foreign text stands between `::stop-commands::` and its token, a fresh random
 * one each time, so that nothing a job prints can set outputs, mask words or fake annotations.
 */
export function githubLogger(toolkit: Core, stream: TextStream, now: () => number): Logger {
  let last = -Infinity;
  return {
    info: (message) => toolkit.info(harmless(message)),
    notice: (message) => toolkit.info(harmless(message)),
    warning: (message) => toolkit.warning(message),
    debug: (message) => toolkit.debug(message),
    foreign: (lines) => {
      if (lines.length === 0) return;
      const token = randomUUID();
      stream.write(`::stop-commands::${token}\n${lines.join('\n')}\n::${token}::\n`);
    },
    progress: (message) => {
      if (now() - last < PROGRESS_EVERY_MS) return;
      last = now();
      toolkit.info(harmless(message));
    },
    group: (title, work) => toolkit.group(title, work),
  };
}
