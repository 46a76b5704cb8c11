import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leadsInside } from '../../../src/shared/files/real-place.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

it.each([
  ['w', true],
  ['w/new/deep', true],
  ['w/in/new', true],
  ['w/out', false],
  ['w/out/new', false],
  ['w/in/../../elsewhere', false],
  ['w2', false],
])('follows the links on the way to %s', async (path, inside) => {
  mkdirSync(join(folder.path, 'w/real'), { recursive: true });
  mkdirSync(join(folder.path, 'elsewhere'));
  symlinkSync('real', join(folder.path, 'w/in'));
  symlinkSync('../elsewhere', join(folder.path, 'w/out'));
  expect(await leadsInside(join(folder.path, 'w'), join(folder.path, path))).toBe(inside);
});
