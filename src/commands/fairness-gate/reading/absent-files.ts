/** Named files that are not there, of all inputs at once and before a long file is read. */
import { expandPredictions } from '../../../data/expand-predictions.ts';
import { UserError } from '../../../errors.ts';
import { describeProblem, type Problem } from '../../../shared/problem.ts';
import type { FairnessInputs } from '../settings.ts';

/**
 * A `UserError` with everything that is wrong with the names of files, each thing once. `base` is the working directory. Not for
 * a gate with a run: there a name may be one of its artifacts.
 */
export function refuseAbsentFiles(inputs: FairnessInputs, base: string): void {
  const named = {
    predictions: inputs.predictions,
    counts: inputs.counts,
    'baseline-predictions': inputs.baselinePredictions,
    'group-attributions': inputs.groupAttributions,
  };
  const found = Object.entries(named).flatMap(([input, path]): readonly Problem[] => {
    if (path === undefined) return [];
    try {
      expandPredictions(path, base, input);
      return [];
    } catch (error) {
      if (error instanceof UserError) return error.problems;
      throw error;
    }
  });
  const problems = [...new Map(found.map((one) => [describeProblem(one), one])).values()];
  if (problems.length > 0) throw new UserError(problems);
}
