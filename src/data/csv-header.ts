import type { Problem } from '../shared/problem.ts';
import { problems, ok, type Result } from '../shared/result.ts';
import { CsvRowReader, decodeCell } from './csv-row.ts';
import { describeBytes, type CountLimits } from './limits.ts';

/** The names of a csv file's columns. */
export interface CsvHeader {
  readonly names: readonly string[];
  /** Where the header ends and the rows begin. */
  readonly end: number;
  /** Lines up to there. */
  readonly lines: number;
}

/** Reads the header from the first chunk of a file; undefined when the chunk has blank lines only. */
export function readCsvHeader(
  bytes: Uint8Array,
  from: number,
  end: number,
  limits: CountLimits,
): Result<CsvHeader> | undefined {
  const row = new CsvRowReader(Math.min(limits.headerBytes, end - from) + 1);
  let lines = 0;
  let at = from;
  do {
    if (at >= end) return undefined;
    const stop = Math.min(end, at + limits.headerBytes + 1);
    const newlineAt = bytes.subarray(at, end).indexOf(10);
    if (newlineAt > limits.headerBytes) return problems(headerTooLong(limits, lines + 1));
    const fault = row.read(bytes, at, end);
    if (fault !== undefined) {
      return problems({
        message: fault.message,
        line: lines + 1 + fault.newlines,
        hint: fault.hint,
      });
    }
    if (row.next > stop) return problems(headerTooLong(limits, lines + 1));
    lines += row.newlines;
    at = row.next;
  } while (row.cells === 0);
  return namesOf(bytes, row, lines);
}

/** The header exceeds its bound. */
export function headerTooLong(limits: CountLimits, line: number): Problem {
  return {
    message: `the header is longer than ${describeBytes(limits.headerBytes)}`,
    line,
    hint: 'The first line must hold the names of the columns.',
  };
}

function namesOf(bytes: Uint8Array, row: CsvRowReader, lines: number): Result<CsvHeader> {
  const line = lines - row.newlines + 1;
  const names: string[] = [];
  for (let cell = 0; cell < row.cells; cell++) {
    const name = decodeCell(bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0);
    if (name === undefined) {
      const hint = 'Save the file as UTF-8.';
      return problems({ message: 'the header is not valid UTF-8', line, hint });
    }
    names.push(name ?? '');
  }
  const twice = [...new Set(names.filter((name, i) => name !== '' && names.indexOf(name) !== i))];
  if (twice.length === 0) return ok({ names, end: row.next, lines });
  const hint = 'Every column needs a name of its own.';
  return problems(
    ...twice.slice(0, 10).map((name) => ({
      message: `the header names the column \`${name}\` more than once`,
      line,
      hint,
    })),
  );
}
