import type { Section } from '../report/report.ts';

/** Bytes of UTF-8. */
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export interface Budget {
  readonly limit: number;
  readonly measure: 'characters' | 'bytes';
}

/** A job summary: 1 MiB for each step (actions/runner, FileCommandManager); a reserve for what other code adds. */
export const SUMMARY_BUDGET: Budget = { limit: 1024 * 1024 - 4096, measure: 'bytes' };

/** An issue comment: 65,536 characters, else 422 "Body is too long" (GitHub REST API). */
export const COMMENT_BUDGET: Budget = { limit: 65_536, measure: 'characters' };

/**
 * Joins as many sections as fit, most important first, and says in their place when some were left out. A section is shown whole
 * or not at all, so no table or fence is ever cut open; a first section that is too long alone is replaced by the pointer.
 */
export function fitSections(sections: readonly Section[], pointer: string, budget: Budget): string {
  const size = budget.measure === 'bytes' ? bytes : (text: string) => text.length;
  const whole = sections.map(({ markdown }) => markdown).join('\n\n');
  if (size(whole) <= budget.limit) return whole;
  const note = `*The rest does not fit here. ${pointer}*`;
  const kept: string[] = [];
  let room = budget.limit - size(note);
  for (const { markdown } of sections) {
    room -= size(markdown) + 2;
    if (room < 0) break;
    kept.push(markdown);
  }
  return [...kept, note].join('\n\n');
}
