import type { Report } from '../report/report.ts';
import { describeProblem } from '../shared/problem.ts';
import type { Host } from './host.ts';
import { paint, wantsColour, type TextStream } from './terminal.ts';
import { terminalLogger } from './terminal-logger.ts';

/** Replaces every masked secret of at least four characters; shorter ones would hide ordinary words. */
function hider(): {
  readonly mask: (secret: string) => void;
  readonly hide: (text: string) => string;
} {
  const secrets = new Set<string>();
  return {
    mask: (secret) => {
      if (secret.length >= 4) secrets.add(secret);
    },
    hide: (text) => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** A person at a terminal, or another program: the report on stdout, everything else on stderr. */
export function terminalHost(
  stdout: TextStream,
  stderr: TextStream,
  environment: Readonly<Record<string, string | undefined>>,
): Host {
  const { mask, hide } = hider();
  const logger = terminalLogger(stderr, environment, hide);
  const colour = wantsColour(stdout, environment);
  return {
    logger,
    mask,
    publish: () => Promise.resolve(),
    show: (report: Report) => {
      const tone = report.conclusion === 'success' ? 'good' : 'bad';
      const lines = [{ text: report.title, tone } as const, ...report.terminal];
      for (const line of lines) stdout.write(`${hide(paint(line, colour))}\n`);
      return Promise.resolve();
    },
    explain: (title, problems) => {
      const errors = wantsColour(stderr, environment);
      stderr.write(`${paint({ text: title, tone: 'bad' }, errors)}\n`);
      for (const problem of problems) stderr.write(`  ${hide(describeProblem(problem))}\n`);
    },
  };
}
