import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { downloadOutputs } from '../../../src/commands/train/download-outputs.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

it.each(['.', 'down'])('downloads nothing through a link in %s that leads out', async (at) => {
  const directory = join(folder.path, 'workspace');
  mkdirSync(join(directory, at), { recursive: true });
  symlinkSync(folder.path, join(directory, at, at === '.' ? 'down' : 'model'));
  const asked: string[] = [];
  type Arguments = Parameters<typeof downloadOutputs>;
  const training = {
    download: (_job: string, name: string) => Promise.resolve([(asked.push(name), name)]),
  } as unknown as Arguments[0];
  const inputs = { downloadOutputs: ['model'], workingDirectory: '.', downloadDirectory: 'down' };
  const context = { directory, logger: { progress: () => undefined } } as unknown as Arguments[3];
  const download = downloadOutputs(
    training,
    { name: 'j', outputs: ['model'] } as unknown as Arguments[1],
    inputs as unknown as Arguments[2],
    context,
    new AbortController().signal,
  );
  await expect(download).rejects.toThrow(/leads out of the workspace/);
  expect(asked).toEqual([]);
});
