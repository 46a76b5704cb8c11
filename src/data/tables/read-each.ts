import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import type { PredictionFile } from '../count-request.ts';
import { readRows, type ReadFile, type RowRequest } from './read-rows.ts';
import type { RowVisitor } from './row-pass.ts';

/** Problems shown at once: a hundred files that lack one column are one mistake. */
const mostProblems = 20;

/** Which rows of which files. */
export interface EachRequest extends Omit<RowRequest, 'file'> {
  readonly files: readonly PredictionFile[];
}

/**
 * Reads the rows of file after file (see `readRows`), each with a visitor of its own.
 *
 * @throws UserError with the problems of all files at once
 */
export async function readEach(
  request: EachRequest,
  visitorOf: (file: PredictionFile, number: number) => RowVisitor,
  signal: AbortSignal,
  onFile?: (file: ReadFile) => void,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  const problems: Problem[] = [];
  for (const [number, file] of request.files.entries()) {
    if (problems.length >= mostProblems) break;
    try {
      const done = await readRows({ ...request, file }, visitorOf(file, number), signal);
      read.push(done);
      onFile?.(done);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, mostProblems));
  return read;
}
