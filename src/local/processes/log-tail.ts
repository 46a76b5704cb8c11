import { open } from 'node:fs/promises';

/** The most bytes that a tail looks at, from the end of the file. */
const largestTail = 1024 * 1024;

/** The last lines of a text file, of at most its last MiB; empty when there is no such file. */
export async function logTail(path: string, lines: number): Promise<string> {
  let file;
  try {
    file = await open(path, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - largestTail);
    const buffer = Buffer.alloc(size - start);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
    const all = buffer.toString('utf8', 0, bytesRead).split('\n');
    if (all.at(-1) === '') all.pop();
    return all.slice(-Math.max(1, lines)).join('\n');
  } finally {
    await file.close();
  }
}
