import { join, relative, resolve } from 'node:path';
import { PlatformError, UserError } from '../../errors.ts';
import type { Job } from '../../domain/training/job.ts';
import type { CommandJobSpec } from '../../domain/training/job-spec.ts';
import type { Training } from '../../platforms/ports.ts';
import { leadsInside } from '../../shared/files/real-place.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import type { CommandContext } from '../command.ts';
import { isWithin } from '../workspace.ts';
import type { TrainInputs } from './inputs.ts';

/** Outputs that the job will not have, found before it is paid for, and a folder that leaves the workspace. */
export function downloadProblems(
  inputs: TrainInputs,
  spec: Pick<CommandJobSpec, 'outputs'>,
  workspace: string,
): readonly Problem[] {
  if (inputs.downloadOutputs === undefined) return [];
  const known = [...Object.keys(spec.outputs), 'default', 'all'];
  const wrong: Problem[] = inputs.downloadOutputs
    .filter((name) => !known.includes(name))
    .map((name) => ({
      input: 'download-outputs',
      message: `the job has no output \`${name}\``,
      hint: didYouMean(name, known),
    }));
  if (!inputs.waitForCompletion) {
    const message = 'outputs can be downloaded only with `wait-for-completion`';
    wrong.push({ input: 'download-outputs', message });
  }
  const folder = resolve(workspace, inputs.workingDirectory, inputs.downloadDirectory);
  if (!isWithin(workspace, folder)) {
    const message = `\`${inputs.downloadDirectory}\` leaves the workspace`;
    wrong.push({ input: 'download-directory', message, hint: 'Name a folder inside it.' });
  }
  return wrong;
}

/** Downloads the outputs that were asked for, each into a folder of its own name. */
export async function downloadOutputs(
  training: Training,
  job: Job,
  inputs: TrainInputs,
  context: Pick<CommandContext, 'logger' | 'directory'>,
  signal: AbortSignal,
): Promise<{ readonly directory: string; readonly files: number }> {
  const asked = inputs.downloadOutputs ?? [];
  if (asked.length === 0) return { directory: '', files: 0 };
  const names = asked.includes('all') ? job.outputs : asked;
  const base = resolve(context.directory, inputs.workingDirectory);
  const root = resolve(base, inputs.downloadDirectory);
  let files = 0;
  for (const name of names) {
    // Names come from the platform when all are asked for.
    if (!/^[A-Za-z0-9_-]+$/.test(name))
      throw new PlatformError(`the platform names an output ${JSON.stringify(name)}`, {
        code: 'protocol',
        retryable: false,
      });
    context.logger.progress(`Downloading output ${name}`);
    const folder = join(root, name);
    // The checkout, or the job itself, may have put a link there by now.
    if (!(await leadsInside(context.directory, folder))) throw ledOut(inputs.downloadDirectory);
    files += (await training.download(job.name, name, folder, signal)).length;
  }
  return { directory: relative(base, root), files };
}

const ledOut = (directory: string): UserError =>
  new UserError({
    input: 'download-directory',
    message: `a link in \`${directory}\` leads out of the workspace`,
    hint: 'Remove it, or name a folder that is not part of the repository.',
  });
