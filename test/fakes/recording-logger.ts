import type { Logger } from '../../src/runtime/logger.ts';

/** A logger that remembers. `entries` are `level: message`. */
export interface RecordingLogger extends Logger {
  readonly entries: string[];
}

export function recordingLogger(): RecordingLogger {
  const entries: string[] = [];
  const add = (level: string) => (message: string) => void entries.push(`${level}: ${message}`);
  return {
    entries,
    info: add('info'),
    notice: add('notice'),
    warning: add('warning'),
    debug: add('debug'),
    foreign: (lines) => lines.forEach(add('foreign')),
    progress: add('progress'),
    group: async (title, work) => {
      entries.push(`group: ${title}`);
      return work();
    },
  };
}
