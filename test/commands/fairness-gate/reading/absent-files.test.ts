import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseAbsentFiles } from '../../../../src/commands/fairness-gate/reading/absent-files.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';
import { fairnessInputs } from '../builders.ts';

const folder = useTemporaryFolder();
const inputs = fairnessInputs({ 'baseline-predictions': 'old.csv', 'group-attributions': 'a.csv' });

it('names every file that is not there', () => {
  writeFileSync(join(folder.path, 'p.csv'), 'sex\n');
  expect(() => refuseAbsentFiles(inputs, folder.path)).toThrow(/`old\.csv`[^]*`a\.csv`/);
  expect(() => refuseAbsentFiles(fairnessInputs({}), folder.path)).not.toThrow();
});

it('says once that there is no working directory', () => {
  const message = /^(?!.*there is no folder[^]*there is no folder).*there is no folder/;
  expect(() => refuseAbsentFiles(inputs, join(folder.path, 'absent'))).toThrow(message);
});
