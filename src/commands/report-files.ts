import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { ReportFile } from '../report/report.ts';

/**
 * Writes report files below the output directory, each aside first and then renamed, so that a reader never sees half a file.
 * The directory must lie inside the workspace.
 */
export async function writeReportFiles(
  files: readonly ReportFile[],
  outputDirectory: string,
  workspace: string,
): Promise<void> {
  const root = resolve(workspace, outputDirectory);
  if (relative(workspace, root).split(sep)[0] === '..') {
    throw new UserError({
      message: `\`${outputDirectory}\` leaves the workspace`,
      input: 'output-directory',
      hint: 'Name a folder inside it.',
    });
  }
  for (const file of files) await writeAside(resolve(root, file.path), file.content);
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
