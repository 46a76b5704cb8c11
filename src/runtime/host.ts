import type { Report } from '../report/report.ts';
import type { Problem } from '../shared/problem.ts';
import type { Logger } from './logger.ts';

/** Where a command runs: GitHub Actions or a terminal. The only door through which anything is said or set. */
export interface Host {
  readonly logger: Logger;
  readonly mask: (secret: string) => void;
  /** Sets an output at once. */
  readonly publish: (name: string, value: string) => Promise<void>;
  /** Shows a report: outputs, summary, comment and annotations, or text for a person. */
  readonly show: (report: Report) => Promise<void>;
  /** Says why nothing could be done. `title` is short; each problem is one message. */
  readonly explain: (title: string, problems: readonly Problem[]) => void;
}
