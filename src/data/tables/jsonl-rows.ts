import type { Problem } from '../../shared/problem.ts';
import type { Chunk, ChunkFeed } from '../chunk-feed.ts';
import { skipSpace } from '../json-line.ts';
import { missingColumns } from '../missing-columns.ts';
import { LineCutter } from '../row-cutter.ts';
import { JsonCells } from './json-cells.ts';
import { nextRows } from './next-rows.ts';
import { noRows, type RowPass } from './row-pass.ts';

const newline = 10;
const example = 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.';

/** Hands every object of a JSON lines file to the visitor; the number of rows. */
export async function readJsonlRows(feed: ChunkFeed, pass: RowPass): Promise<number> {
  const cutter = new LineCutter();
  const cells = new JsonCells(pass.columns);
  const count = { rows: 0, lines: 0 };
  for (;;) {
    pass.checkAlive();
    const chunk = await nextRows(feed, cutter, pass, count.lines + 1);
    if (chunk === undefined) break;
    const problem = readLines(chunk, cells, pass, count);
    if (problem !== undefined) throw pass.refuse({ ...problem, line: count.lines + 1 });
    feed.release(chunk);
  }
  if (count.rows === 0) throw pass.refuse(noRows);
  const absent = missingColumns(
    pass.columns.filter((_, i) => cells.seen[i] !== true),
    cells.names ?? [],
  );
  if (absent.length > 0) throw pass.refuse(...absent);
  return count.rows;
}

function readLines(
  chunk: Chunk,
  cells: JsonCells,
  pass: RowPass,
  count: { rows: number; lines: number },
): Problem | undefined {
  const { buffer, byteOffset, byteLength } = chunk.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  for (let at = chunk.from; at < chunk.end; at++) {
    at = skipSpace(bytes, at);
    if (bytes[at] !== newline) {
      if (bytes[at] !== 123) return { message: 'this line is not a JSON object', hint: example };
      const stop = cells.object(bytes, at);
      if (typeof stop === 'object') return { hint: example, ...stop };
      at = skipSpace(bytes, stop);
      if (bytes[at] !== newline) return { message: 'this line is not valid JSON', hint: example };
      count.rows++;
      const problem = pass.visit(cells.values, count.lines + 1);
      if (problem !== undefined) return problem;
    }
    count.lines++;
  }
  return undefined;
}
