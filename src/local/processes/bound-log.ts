import { appendFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { logTail } from './log-tail.ts';

/** The most bytes of a log that a running process writes; then its end goes to `<log>.1` and it begins anew. */
const largestLog = 20 * 1024 * 1024;
const pause = 5_000;

async function shorten(path: string, limit: number): Promise<void> {
  const { size } = await stat(path);
  if (size <= limit) return;
  const end = await logTail(path, Number.MAX_SAFE_INTEGER);
  await writeFile(`${path}.1.new`, end, { mode: 0o600 });
  await rename(`${path}.1.new`, `${path}.1`);
  // The writer appends, so it goes on at the new end; lines written in between are lost.
  await truncate(path);
  await appendFile(path, `(the log was longer than ${limit} bytes: its end is in ${path}.1)\n`);
}

/** Keeps a log below its bound while a process writes to it; the returned function ends the watch. */
export function boundLog(path: string, limit = largestLog, every = pause): () => void {
  const timer = setInterval(() => {
    // No log yet, or no room for the copy: the next look may do better.
    shorten(path, limit).catch(() => undefined);
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
