import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfFiles, digestPath, folderListing, sha256OfFile } from '../../src/shared/digest.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('digestPath', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'digest-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is the plain sha256 of a file, as sha256sum gives it', async () => {
    await writeFile(join(folder, 'a'), 'abc');
    const digest = await digestPath(join(folder, 'a'));
    expect(digest.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest.bytes).toBe(3);
    expect(await sha256OfFile(join(folder, 'a'))).toMatchObject({ bytes: 3 });
  });

  it('is the sha256 of the sorted lines `path sha256 size` of a folder', async () => {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'b'), 'bb');
    await writeFile(join(folder, 'sub', 'a'), '');
    await writeFile(join(folder, 'Z'), 'z');
    const listing = `Z ${sha('z')} 1\nb ${sha('bb')} 2\nsub/a ${sha('')} 0\n`;
    const digest = await digestPath(folder);
    expect(digest.sha256).toBe(sha(listing));
    expect(digest.bytes).toBe(3);
    expect(digest.files.map(({ path }) => path)).toEqual(['Z', 'b', 'sub/a']);
  });

  it('follows a link to a file of the same folder and refuses every other link', async () => {
    await writeFile(join(folder, 'a'), 'abc');
    await symlink('a', join(folder, 'b'));
    expect((await digestPath(folder)).files.map(({ sha256 }) => sha256)).toEqual([
      sha('abc'),
      sha('abc'),
    ]);
    for (const target of ['/etc/hosts', '../elsewhere', '.', 'nowhere']) {
      await symlink(target, join(folder, 'c'));
      await expect(digestPath(folder)).rejects.toThrow(/link that leaves the folder/);
      await rm(join(folder, 'c'));
    }
  });

  it('refuses a name with a line break, which could forge another listing', async () => {
    await writeFile(join(folder, 'a\nb'), 'abc');
    await expect(digestPath(folder)).rejects.toThrow(/line break/);
  });

  it('stops when it is aborted', async () => {
    await writeFile(join(folder, 'a'), 'abc');
    await expect(digestPath(folder, AbortSignal.abort())).rejects.toThrow();
  });
});

describe('folderListing', () => {
  it('sorts by code point, not by UTF-16 units or by the language of the machine', () => {
    const file = (path: string) => ({ path, sha256: 'x', bytes: 0 });
    const listing = folderListing(['\u{1F600}', 'é', '\uFF5E', 'a', 'B'].map(file));
    expect(listing.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'B',
      'a',
      'é',
      '\uFF5E',
      '\u{1F600}',
      '',
    ]);
  });

  it('does not depend on the order in which files were found', () => {
    const files = fc.uniqueArray(
      fc.record({ path: fc.string({ minLength: 1 }), sha256: fc.constant('x'), bytes: fc.nat() }),
      { selector: ({ path }) => path },
    );
    fc.assert(
      fc.property(files, (list) => {
        expect(digestOfFiles(list.toReversed()).sha256).toBe(digestOfFiles(list).sha256);
      }),
    );
  });
});
