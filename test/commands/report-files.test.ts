import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeReportFiles } from '../../src/commands/report-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes and replaces whole files, and leaves nothing beside them', async () => {
  const files = [
    { path: 'a.json', content: '1' },
    { path: 'sub/b.md', content: 'x' },
  ];
  await writeReportFiles(files, 'out', folder);
  await writeReportFiles([{ path: 'a.json', content: '2' }], 'out', folder);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'sub']);
  expect(readFileSync(join(folder, 'out', 'a.json'), 'utf8')).toBe('2');
});

it.each(['..', '../x', '/elsewhere'])('does not leave the workspace for %s', async (outside) => {
  const write = writeReportFiles([{ path: 'a', content: '' }], outside, folder);
  await expect(write).rejects.toThrow(/leaves the workspace \(input `output-directory`\)/);
});

it.each(['link', 'link/sub'])('does not follow a link out of the workspace: %s', async (out) => {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync('../elsewhere', join(workspace, 'link'));
  const write = writeReportFiles([{ path: 'a', content: '' }], out, workspace);
  await expect(write).rejects.toThrow(/leaves the workspace/);
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});
