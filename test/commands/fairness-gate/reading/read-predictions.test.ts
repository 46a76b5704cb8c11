import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPredictions } from '../../../../src/commands/fairness-gate/reading/read-predictions.ts';
import type { OpenRun } from '../../../../src/commands/open-run.ts';
import { MemoryTracking } from '../../../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

function find(predictions: string, artifacts: Readonly<Record<string, string>>) {
  const tracking = new MemoryTracking();
  const open = { tracking, run: tracking.addRun('r', artifacts) } as unknown as OpenRun;
  const named = { input: 'predictions', path: predictions } as const;
  const signal = new AbortController().signal;
  return findPredictions(named, folder.path, open, folder.path, signal);
}

it('takes the artifact of the run, by the name it has there', async () => {
  const { files, artifact } = await find('outputs/p.csv', { 'outputs/p.csv': 'a' });
  expect(artifact).toBe('outputs/p.csv');
  expect(files[0]?.name).toBe('outputs/p.csv');
  expect(await readFile(files[0]?.path ?? '', 'utf8')).toBe('a');
});

it('takes a file of the workspace that the run does not have', async () => {
  await writeFile(join(folder.path, 'p.csv'), 'b');
  expect(await find('p.csv', {})).toMatchObject({ files: [{ name: 'p.csv' }] });
});

it('says what the run has when neither is there', async () => {
  await expect(find('p.csv', { 'outputs/p.csv': 'a', 'model/MLmodel': '' })).rejects.toThrow(
    /run r has no artifact `p\.csv` \(input `predictions`\)\. Did you mean `outputs\/p\.csv`\?\nthere is no file `p\.csv`/,
  );
});
