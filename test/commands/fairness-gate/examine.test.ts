import { expect, it } from 'vitest';
import { examine } from '../../../src/commands/fairness-gate/examine.ts';
import { policyOf } from '../../../src/commands/fairness-gate/settings.ts';
import { CancelledError } from '../../../src/errors.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { groupsOf } from '../../fakes/counted-predictions.ts';
import { fairnessInputs } from './builders.ts';

const counts = groupsOf('sex', { f: [40, 10, 40, 10], m: [40, 10, 40, 10] });
const beside = { baseline: null, attributions: { means: [], files: [] } };
const inputs = fairnessInputs({});

it('hears of a cancellation that came while it judged', async () => {
  const stop = new AbortController();
  // The signal comes while nothing else can run, so that it is seen first when the judging is over.
  const found = examine(counts, inputs, policyOf(inputs), beside, fakeContext(), stop.signal);
  stop.abort();
  await expect(found).rejects.toThrow(CancelledError);
});
