import { posix } from 'node:path';

/**
 * The folder of report files as a path from the workspace, which is where later steps and the upload look for it: `output-directory`
 * starts at `working-directory`, as every relative path does. An absolute one is what it is.
 */
export function outputFolder(inputs: {
  readonly outputDirectory: string;
  readonly workingDirectory: string;
}): string {
  const { outputDirectory: folder, workingDirectory: base } = inputs;
  return posix.isAbsolute(folder) || base === '.' ? folder : posix.join(base, folder);
}
