/** What a command has to say, before anyone decides where it is shown. Strings only; no I/O. */
export interface Report {
  /** `failure` is exit status 1: a verdict, a job or a rollout that did not succeed. Never an exception. */
  readonly conclusion: 'success' | 'failure';
  /** One line: what happened. First line of the summary, the annotation and the terminal. */
  readonly title: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** GitHub Markdown, the most important section first; cut at a section when there is no room. */
  readonly sections: readonly Section[];
  /** Given: shown as a pull request comment that is found again by this key and updated. */
  readonly commentKey?: string;
  readonly annotations: readonly Annotation[];
  /** Files for the output directory; relative paths. */
  readonly files: readonly ReportFile[];
  /** A short report for a person at a terminal. */
  readonly terminal: readonly TerminalLine[];
}

export interface Section {
  /** Markdown, already escaped, ending without a new line. */
  readonly markdown: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

export interface ReportFile {
  readonly path: string;
  readonly content: string;
}

export interface TerminalLine {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'bad' | 'unsure' | 'dim' | 'strong';
}
