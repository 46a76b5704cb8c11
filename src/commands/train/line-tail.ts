/** Lines of a failed job's log that its report shows. */
export const shownLines = 50;
const longestLine = 2000;

export interface LineTail {
  push(lines: readonly string[]): void;
  /** Oldest first. */
  lines(): readonly string[];
}

/** Remembers the last `shownLines` lines, each cut: a job may write for days. */
export function lineTail(): LineTail {
  let kept: readonly string[] = [];
  return {
    push(lines) {
      const cut = lines
        .slice(-shownLines)
        .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
      kept = [...kept, ...cut].slice(-shownLines);
    },
    lines: () => kept,
  };
}
