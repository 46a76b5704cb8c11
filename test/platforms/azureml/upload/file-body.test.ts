import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBody } from '../../../../src/platforms/azureml/upload/file-body.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

test('a body can be opened again', async () => {
  const absolute = join(folder.path, 'a.txt');
  await writeFile(absolute, 'hello');
  const body = fileBody({ relative: 'a.txt', absolute, bytes: 5 });
  for (let time = 0; time < 2; time++)
    expect(Buffer.concat(await body.open().toArray()).toString()).toBe('hello');
});
