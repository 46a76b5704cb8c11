/** Mean attributions by feature and group, for the decomposition of a failed check. */
import type { MeanAttribution } from '../../../domain/mitigation/feature-contributions.ts';
import type { CountedFile } from '../../../domain/fairness/column-counts.ts';
import { expandPredictions } from '../../../data/expand-predictions.ts';
import type { FairnessInputs } from '../settings.ts';

/** Rows of the file: 1,000 features in 100 groups. */
const MOST_ROWS = 100_000;

/** What was read, and where. */
export interface AttributionTable {
  readonly means: readonly MeanAttribution[];
  readonly files: readonly CountedFile[];
}

/** Reads the files; none named: none. */
export async function readAttributions(
  { groupAttributions: path }: FairnessInputs,
  base: string,
  signal: AbortSignal,
): Promise<AttributionTable> {
  if (path === undefined) return { means: [], files: [] };
  const input = 'group-attributions';
  const { readRows } = await import('../../../data/tables/read-rows.ts');
  const list: MeanAttribution[] = [];
  const files: CountedFile[] = [];
  for (const file of expandPredictions(path, base, input)) {
    const columns = ['feature', 'group', 'mean'].map((name) => ({ name, input }));
    const {
      path: name,
      sha256,
      bytes,
    } = await readRows(
      { file, columns, input },
      ([feature, group, text], line) => {
        const mean = Number(text ?? Number.NaN);
        if (feature === null || feature === undefined || group === null || group === undefined) {
          return { message: 'a feature or a group has no name here', line };
        }
        if (text?.trim() === '' || !Number.isFinite(mean)) {
          return { message: `\`${(text ?? '').slice(0, 40)}\` is no mean attribution`, line };
        }
        if (list.length >= MOST_ROWS) return { message: `more than ${MOST_ROWS} rows`, line };
        list.push({ feature, group, mean });
        return undefined;
      },
      signal,
    );
    files.push({ path: name, sha256, bytes });
  }
  return { means: list, files };
}
