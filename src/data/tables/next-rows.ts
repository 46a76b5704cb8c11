import { RowTooLong, type Chunk, type ChunkFeed } from '../chunk-feed.ts';
import { describeBytes } from '../limits.ts';
import type { RowCutter } from '../row-cutter.ts';
import type { RowPass } from './row-pass.ts';

/** The next whole rows of a text file; `line` is where they begin. */
export async function nextRows(
  feed: ChunkFeed,
  cutter: RowCutter,
  pass: RowPass,
  line: number,
): Promise<Chunk | undefined> {
  try {
    return await feed.next(cutter, pass.limits.lineBytes);
  } catch (error) {
    if (!(error instanceof RowTooLong)) throw error;
    const message = `this line is longer than ${describeBytes(error.limit)}`;
    const hint = 'Perhaps a quote is opened in it and never closed.';
    throw pass.refuse({ message, line, ...(error.quoted ? { hint } : {}) });
  }
}

/** Newlines in `bytes[from, end)`. */
export function newlinesIn(bytes: Uint8Array, from: number, end: number): number {
  let lines = 0;
  for (let p = from; p < end; p++) if (bytes[p] === 10) lines++;
  return lines;
}
