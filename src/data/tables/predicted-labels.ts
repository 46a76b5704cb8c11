import type { CountedFile } from '../../domain/fairness/column-counts.ts';
import { CancelledError, UserError } from '../../errors.ts';
import { FileSource } from '../byte-source.ts';
import type { PredictionFile } from '../count-request.ts';
import type { CountLimits } from '../limits.ts';
import { fileProblem, openFile } from '../open-file.ts';
import { stringText } from './json-cells.ts';
import { JsonCursor, JsonFault, type JsonSlice } from './json-cursor.ts';

/** Predictions are held in memory, one for every row of the test data. */
const mostLabels = 5_000_000;

/** The elements of a JSON array, as cells. */
export interface PredictedLabels {
  readonly labels: readonly (string | null)[];
  readonly file: CountedFile;
}

/**
 * Reads a file that is a JSON array of labels: `predictions/predict.json` of a saved `RAIInsights`.
 *
 * @throws UserError for anything else in it, or more than five million labels
 */
export async function readPredictedLabels(
  file: PredictionFile,
  { limits, input }: { readonly limits: CountLimits; readonly input?: string },
  signal: AbortSignal,
): Promise<PredictedLabels> {
  const { handle } = await openFile(file, input);
  const source = new FileSource(handle);
  try {
    const cursor = new JsonCursor(source, limits.chunkBytes, limits.lineBytes);
    const labels = await labelsOf(cursor, signal);
    return { labels, file: { path: file.name, ...source.digest() } };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new UserError({ ...fileProblem(file, input, error.message), line: error.line });
  } finally {
    await source.close();
  }
}

async function labelsOf(cursor: JsonCursor, signal: AbortSignal): Promise<(string | null)[]> {
  const labels: (string | null)[] = [];
  // Labels are few: one text stands for all rows that have it.
  const known = new Map<string | null, string | null>();
  await cursor.expect(91);
  if (await cursor.accept(93)) return labels;
  do {
    if (signal.aborted) throw new CancelledError('cancelled while reading predictions');
    const text = labelOf(await cursor.value(), labels.length + 1);
    if (!known.has(text) && known.size < 1000) known.set(text, text);
    labels.push(known.get(text) ?? text);
    if (labels.length > mostLabels) {
      const most = mostLabels.toLocaleString('en-US');
      throw new JsonFault(`there are more than ${most} predictions`, 1);
    }
  } while (await cursor.goesOn(93));
  await cursor.expectEnd();
  return labels;
}

function labelOf({ bytes, from, end }: JsonSlice, row: number): string | null {
  const first = bytes[from];
  if (first === 110) return null;
  if (first === 123 || first === 91) {
    throw new JsonFault(`prediction ${row} is a list or an object, not a label`, 1);
  }
  if (first !== 34) return bytes.toString('latin1', from, end);
  const text = stringText(bytes, from, end);
  if (text === undefined) throw new JsonFault(`prediction ${row} is not valid UTF-8`, 1);
  return text;
}
