import { parquetMetadata, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { topColumns } from '../../../src/data/parquet/footer.ts';
import { printValue, textParsers } from '../../../src/data/parquet/printed-value.ts';

/** Combinations as `count` shows them, decoded by hyparquet alone, value by value. */
export async function referenceCount(
  content: Uint8Array,
  columns: readonly string[],
): Promise<string[]> {
  const bytes = Uint8Array.from(content).buffer;
  const metadata = parquetMetadata(bytes);
  const elements = topColumns(metadata);
  const counts = new Map<string, { count: number; first: number }>();
  await parquetRead({
    file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) },
    metadata,
    columns: [...columns],
    compressors,
    parsers: textParsers,
    onComplete: (rows: unknown[][]) => {
      for (const [i, row] of rows.entries()) {
        const cells = columns.map((name, k) => {
          const text = printValue(row[k], elements.get(name)!);
          return text === null ? '∅' : JSON.stringify(text);
        });
        const key = cells.join(',');
        const seen = counts.get(key);
        if (seen === undefined) counts.set(key, { count: 1, first: i + 1 });
        else seen.count++;
      }
    },
  });
  return Array.from(counts, ([key, { count, first }]) => `${key} x ${count} @p.parquet:${first}`);
}
