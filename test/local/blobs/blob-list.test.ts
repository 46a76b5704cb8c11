import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listBlobs } from '../../../src/local/blobs/blob-list.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

async function fill(root: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), 'x');
  }
}

it('gives the same names in the same order, whatever the size of a page', async () => {
  const part = fc.constantFrom('a', 'b', 'a.b', 'a-b', 'A', 'é');
  const name = fc
    .array(part, { minLength: 1, maxLength: 3 })
    .map((parts) => `${parts.join('/')}/f`);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(name, { maxLength: 8 }),
      fc.constantFrom('', 'a', 'a/', 'a.', 'zz'),
      fc.integer({ min: 1, max: 4 }),
      async (names, prefix, most) => {
        const root = join(folder.path, String((run += 1)));
        await fill(root, names);
        const seen: string[] = [];
        let marker = '';
        do {
          const page = await listBlobs(root, { prefix, delimiter: '', marker, most });
          seen.push(...page.blobs.map((blob) => blob.name));
          marker = page.next;
        } while (marker !== '');
        const expected = names.filter((one) => one.startsWith(prefix)).sort();
        expect(seen).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});

it('lists nothing of a folder that is not there', async () => {
  const query = { prefix: '', delimiter: '', marker: '', most: 10 };
  const page = await listBlobs(join(folder.path, 'none'), query);
  expect(page).toEqual({ blobs: [], prefixes: [], next: '' });
});

it('pages over blobs and prefixes together', async () => {
  await fill(folder.path, ['a/1', 'a/2', 'b', 'c/1', 'd']);
  const seen: string[] = [];
  let marker = '';
  do {
    const page = await listBlobs(folder.path, { prefix: '', delimiter: '/', marker, most: 1 });
    seen.push(...page.prefixes, ...page.blobs.map(({ name }) => name));
    marker = page.next;
  } while (marker !== '');
  expect(seen).toEqual(['a/', 'b', 'c/', 'd']);
});
