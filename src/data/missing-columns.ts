import { didYouMean } from '../shared/nearest-names.ts';
import type { Problem } from '../shared/problem.ts';
import type { WantedColumn } from './count-request.ts';

/** A problem for every wanted column that `names` does not have, with the nearest names there are. */
export function missingColumns(
  columns: readonly WantedColumn[],
  names: readonly string[],
  line?: number,
): Problem[] {
  const known = new Set(names);
  return columns
    .filter(({ name }) => !known.has(name))
    .map(({ name, input }) => ({
      message: `there is no column \`${name}\``,
      ...(line === undefined ? {} : { line }),
      ...(input === undefined ? {} : { input }),
      hint: `${didYouMean(name, names)}${otherSeparator(names)}`,
    }));
}

/** A header that is one name with semicolons or tabs in it was meant to be several. */
function otherSeparator(names: readonly string[]): string {
  const only = names.length === 1 ? (names[0] ?? '') : '';
  const found = [';', '\t', '|'].find((separator) => only.includes(separator));
  if (found === undefined) return '';
  return ` Cells must be separated by commas, not by ${JSON.stringify(found)}.`;
}
