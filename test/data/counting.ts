import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countColumns } from '../../src/data/count-columns.ts';
import type { CountRequest } from '../../src/data/count-request.ts';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import { UserError } from '../../src/errors.ts';

/** The module that worker threads run in tests. */
export const workerEntry = new URL('./count-thread-entry.ts', import.meta.url);

// Test files share this module when they share a thread, so the folder lives as long as that.
const folder = mkdtempSync(join(tmpdir(), 'ml-actions-data-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A folder of its own for one test. */
export function newFolder(): string {
  return mkdtempSync(join(folder, 'test-'));
}

/** Where a file with this content lies; each call makes a new one. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, `${made++}-${name}`);
  writeFileSync(path, content);
  return path;
}

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Counts files made of the given contents. */
export function count(
  contents: Contents,
  columns: readonly string[],
  options: Partial<CountRequest> = {},
  signal = new AbortController().signal,
): Promise<ColumnCounts> {
  const files = Object.entries(contents).map(([name, content]) => ({
    path: written(name, content),
    name,
  }));
  const wanted = columns.map((name) => ({ name, input: `input-of-${name}` }));
  const request = { files, columns: wanted, input: 'predictions', workers: 0, workerEntry };
  return countColumns({ ...request, ...options }, signal);
}

/** `value,value x count @file:line`, missing values as `∅`. */
export function shown(counts: ColumnCounts): string[] {
  return counts.combinations.map(({ values, count: times, first }) => {
    const cells = values.map((value) => (value === null ? '∅' : JSON.stringify(value)));
    return `${cells.join(',')} x ${times} @${first.file}:${first.line}`;
  });
}

/** The lines of the `UserError` that the promise rejects with. */
export async function refused(promise: Promise<unknown>): Promise<string[]> {
  const error: unknown = await promise.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  return error.message.split('\n');
}
