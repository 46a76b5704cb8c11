/** What a command tells people while it works. On GitHub Actions these are log commands, on a terminal coloured lines. */
export interface Logger {
  readonly info: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly debug: (message: string) => void;
  /** Text from elsewhere (a job's log, a server's error): shown line by line, `::commands::` in it are inert. */
  readonly foreign: (lines: readonly string[]) => void;
  /** Long work: one updating line on a terminal, a line at most every ten seconds in a log. */
  readonly progress: (message: string) => void;
  /** A foldable group around some work. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}
