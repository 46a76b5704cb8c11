import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { ReportFile } from '../report/report.ts';
import { leadsInside } from '../shared/files/real-place.ts';
import { isWithin } from './workspace.ts';

/**
 * Writes report files below the output directory, each aside first and then renamed, so that a reader never sees half a file.
 * They must arrive inside the workspace, links followed.
 */
export async function writeReportFiles(
  files: readonly ReportFile[],
  outputDirectory: string,
  workspace: string,
): Promise<void> {
  const root = resolve(workspace, outputDirectory);
  const places = files.map(({ path, content }) => ({ path: resolve(root, path), content }));
  for (const folder of new Set([root, ...places.map(({ path }) => dirname(path))])) {
    if (isWithin(workspace, folder) && (await leadsInside(workspace, folder))) continue;
    throw new UserError({
      message: `\`${outputDirectory}\` leaves the workspace`,
      input: 'output-directory',
      hint: 'Name a folder inside it, with no link that leads out.',
    });
  }
  for (const { path, content } of places) await writeAside(path, content);
}

async function writeAside(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(aside, content, { flag: 'wx' });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
