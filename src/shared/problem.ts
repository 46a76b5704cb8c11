/** One thing to mend: what is wrong, where, and what to do about it. */
export interface Problem {
  readonly message: string;
  /** The input at fault, by its name in the manifest. */
  readonly input?: string;
  /** The file at fault, as the user named it, with 1-based line and column where known. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** What to do. */
  readonly hint?: string;
}

/** One line: `file:line:column: message (input `name`): hint`. */
export function describeProblem(problem: Problem): string {
  const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  const place = problem.file === undefined ? '' : `${where.join(':')}: `;
  const input = problem.input === undefined ? '' : ` (input \`${problem.input}\`)`;
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `${place}${problem.message}${input}${/[.!?]$/.test(problem.message) ? '' : '.'}${hint}`;
}
