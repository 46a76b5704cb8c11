import type { CountedFile } from '../../domain/fairness/column-counts.ts';
import { UserError } from '../../errors.ts';
import { sha256OfText } from '../../shared/digest.ts';
import { parseJson } from '../../shared/json.ts';
import type { PredictionFile } from '../count-request.ts';
import { describeBytes } from '../limits.ts';
import { fileProblem, openFile } from '../open-file.ts';

/** More than metadata takes: a list of every category of every feature is among it. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a JSON file that is no table, of at most 64 MiB, with its digest. Throws a `UserError` that names it. */
export async function readSmallJson(
  file: PredictionFile,
  input?: string,
): Promise<{ readonly value: unknown; readonly file: CountedFile }> {
  const refuse = (message: string): UserError => new UserError(fileProblem(file, input, message));
  const { handle, bytes } = await openFile(file, input);
  try {
    if (bytes > mostBytes) throw refuse(`the file is larger than ${describeBytes(mostBytes)}`);
    const content = await handle.readFile();
    const value = parseJson(content.toString('utf8'));
    if (value === undefined) throw refuse('this is not valid JSON');
    const sha256 = sha256OfText(content);
    return { value, file: { path: file.name, sha256, bytes: content.length } };
  } finally {
    await handle.close();
  }
}
