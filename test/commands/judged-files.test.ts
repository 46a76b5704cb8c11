import { expect, it } from 'vitest';
import { judgedFiles, localFiles } from '../../src/commands/judged-files.ts';
import { sha256OfText } from '../../src/shared/digest.ts';
import { MemoryTracking } from '../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;
const read = (path: string, content: string, artifact?: string) => ({
  path,
  sha256: sha256OfText(content),
  bytes: content.length,
  ...(artifact === undefined ? {} : { artifact }),
});

it('finds a local file among the artifacts by its digest, not by its name', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { 'out/predictions.csv': 'abc', 'mine.csv': 'abd' });
  const files = [read('mine.csv', 'abc'), read('other.csv', 'xyz')];
  expect(await judgedFiles(tracking, 'r', files, folder.path, signal)).toMatchObject([
    { path: 'mine.csv', origin: 'run-artifact', artifact: 'out/predictions.csv' },
    { path: 'other.csv', origin: 'local', artifact: null },
  ]);
});

it('takes the word of whoever fetched a file from the run, and looks at nothing then', async () => {
  const tracking = new MemoryTracking();
  const files = [read('predictions.csv', 'abc', 'predictions.csv')];
  expect(await judgedFiles(tracking, 'gone', files, folder.path, signal)).toMatchObject([
    { origin: 'run-artifact', artifact: 'predictions.csv' },
  ]);
});

it('does not count what gates stored themselves', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { 'ml-actions/fairness.json': 'abc' });
  const files = [read('p.csv', 'abc')];
  expect(await judgedFiles(tracking, 'r', files, folder.path, signal)).toEqual(localFiles(files));
});
