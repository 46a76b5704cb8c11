/** A defect of a manifest or a workflow. */
export interface Finding {
  readonly linter: 'workflow-parser' | 'references' | 'zizmor' | 'actionlint';
  /** Relative to the folder that was linted, when the linter names one. */
  readonly file: string;
  readonly line: number | undefined;
  readonly message: string;
}

/** What a linter said, or why it could not be asked. */
export type Linted =
  | { readonly kind: 'linted'; readonly findings: readonly Finding[] }
  | { readonly kind: 'skipped'; readonly reason: string };

/** `file:line: message (linter)`. */
export function describeFinding({ file, line, message, linter }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message} (${linter})`;
}
