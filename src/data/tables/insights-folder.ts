import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { leadsInside } from '../../shared/files/real-place.ts';
import { textAt } from '../../shared/json.ts';
import type { CountedFile } from '../../domain/fairness/column-counts.ts';
import type { PredictionFile } from '../count-request.ts';
import { readSmallJson } from './read-small-json.ts';

/**
 * The files of a saved `RAIInsights` that hold its test data and predictions (responsibleai 0.36, microsoft/
 * responsible-ai-toolbox@94379f6, `RAIInsights.save`). Nothing else of it is opened: the models in it are pickles.
 */
export interface InsightsFolder {
  readonly targetColumn: string;
  /** pandas `orient="split"`: all columns, the target and features that the model did not get among them. */
  readonly test: PredictionFile;
  /** A JSON array with the predicted label of every row of `test`. */
  readonly predictions: PredictionFile;
  /** `meta.json`, which named the target column. */
  readonly meta: CountedFile;
}

/** Each test set with its predictions: the one that was analysed, and all of it where that was only a part. */
const sets = [
  ['data/large_test.json', 'predictions/large_predict.json'],
  ['data/test.json', 'predictions/predict.json'],
] as const;

const wantedFolder = 'Name the folder that `RAIInsights.save(path)` wrote.';

/** Whether a folder is a saved `RAIInsights`. */
export async function isInsightsFolder(path: string): Promise<boolean> {
  return (await isFile(join(path, 'meta.json'))) && (await isFile(join(path, 'data', 'test.json')));
}

/**
 * Finds the files in a saved `RAIInsights`.
 *
 * @param folder absolute path, confined to the working directory, and the name for reports
 * @param input the input that named it, for problems
 * @throws UserError when it is none, of a task without labels, without predictions, or when a link leads out of it
 */
export async function readInsightsFolder(
  folder: PredictionFile,
  input?: string,
): Promise<InsightsFolder> {
  const refuse = (message: string, hint: string, file = folder.name): UserError =>
    new UserError({ message, file, hint, ...(input === undefined ? {} : { input }) });
  const place = async (way: string): Promise<PredictionFile> => {
    const path = join(folder.path, way);
    if (await leadsInside(folder.path, path)) return { path, name: `${folder.name}/${way}` };
    throw refuse(
      'a link leads out of the folder',
      'Put the file itself there.',
      `${folder.name}/${way}`,
    );
  };
  if (!(await isInsightsFolder(folder.path))) {
    throw refuse(
      'this is not a saved RAIInsights: it has no meta.json and data/test.json',
      wantedFolder,
    );
  }
  const metaFile = await place('meta.json');
  const { value, file: meta } = await readSmallJson(metaFile, input);
  const targetColumn = textAt(value, 'target_column');
  const taskType = textAt(value, 'task_type');
  if (targetColumn === undefined) {
    throw refuse('there is no `target_column`', wantedFolder, metaFile.name);
  }
  if (taskType !== 'classification' && taskType !== 'regression') {
    const message = `the task is \`${taskType ?? 'unknown'}\``;
    throw refuse(message, 'It must be classification or regression.', metaFile.name);
  }
  for (const [data, predicted] of sets) {
    if (!(await isFile(join(folder.path, data)))) continue;
    if (!(await isFile(join(folder.path, predicted)))) continue;
    return { targetColumn, test: await place(data), predictions: await place(predicted), meta };
  }
  const hint = 'It was made without a model: make it with one, or bring predictions as a file.';
  throw refuse('there is no predictions/predict.json', hint);
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
