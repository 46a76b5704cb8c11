import { UserError } from '../../errors.ts';
import type { JudgedModel } from '../../domain/evidence/gate-statement.ts';
import { digestPath } from '../../shared/digest.ts';
import type { CommandContext } from '../command.ts';
import type { OpenRun } from '../open-run.ts';
import { locateInside } from '../workspace.ts';
import type { FairnessInputs } from './settings.ts';

/** The model behind the predictions, by its digest: of the run, or of `model-path`; null when none is known. */
export async function judgedModel(
  inputs: FairnessInputs,
  base: string,
  context: CommandContext,
  open: OpenRun | undefined,
  temporary: string,
  signal: AbortSignal,
): Promise<JudgedModel | null> {
  const { modelPath } = inputs;
  if (open !== undefined) {
    const { digestRunModel } = await import('../run-model.ts');
    return (await digestRunModel(open.tracking, open.run, modelPath, temporary, signal)) ?? null;
  }
  if (modelPath === undefined) return null;
  const path = locateInside(context.directory, base, modelPath, 'any');
  if (!path.ok)
    throw new UserError(path.problems.map((problem) => ({ ...problem, input: 'model-path' })));
  const { sha256 } = await digestPath(path.value, signal);
  return { path: modelPath, sha256 };
}
