import type { ScanProblem } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';

/** A wanted cell that is not UTF-8. */
export function notUtf8(column: WantedColumn | undefined, line: number): ScanProblem {
  return {
    message: `the value of column \`${column?.name ?? ''}\` is not valid UTF-8`,
    line,
    ...(column?.input === undefined ? {} : { input: column.input }),
    hint: 'Save the file as UTF-8.',
  };
}
