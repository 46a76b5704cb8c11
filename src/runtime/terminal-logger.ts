import type { TerminalLine } from '../report/report.ts';
import type { Logger } from './logger.ts';
import { paint, printable, wantsColour, type TextStream } from './terminal.ts';

/** One line at the bottom of a terminal that later text replaces. */
function statusLine(stream: TextStream): {
  readonly show: (text: string) => void;
  readonly clear: () => void;
} {
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[2K');
    shown = false;
  };
  const show = (text: string): void => {
    clear();
    stream.write(text);
    shown = true;
  };
  return { show, clear };
}

/** A logger for people at a terminal: messages on stderr, so that stdout holds the report alone. */
export function terminalLogger(
  stream: TextStream,
  environment: Readonly<Record<string, string | undefined>>,
  hide: (text: string) => string,
): Logger {
  const colour = wantsColour(stream, environment);
  const status = statusLine(stream);
  const line = (text: string, tone: TerminalLine['tone']): void => {
    status.clear();
    stream.write(`${paint({ text: hide(text), tone }, colour)}\n`);
  };
  const verbose = environment['RUNNER_DEBUG'] === '1';
  return {
    info: (message) => line(message, 'plain'),
    notice: (message) => line(message, 'strong'),
    warning: (message) => line(`Warning: ${message}`, 'unsure'),
    debug: (message) => {
      if (verbose) line(message, 'dim');
    },
    foreign: (texts) => texts.forEach((text) => line(printable(text), 'plain')),
    progress: (message) => {
      if (stream.isTTY !== true) return;
      const width = (stream.columns ?? 80) - 1;
      status.show(paint({ text: hide(message).slice(0, width), tone: 'dim' }, colour));
    },
    group: async (title, work) => {
      line(title, 'strong');
      try {
        return await work();
      } finally {
        status.clear();
      }
    },
  };
}
