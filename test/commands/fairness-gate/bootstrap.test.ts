import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from '../../../src/commands/fairness-gate/index.ts';
import { perform } from '../../../src/commands/perform.ts';
import { CancelledError } from '../../../src/errors.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { csvOf, fair, fairnessInputs } from './builders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('says how far it is, and ends with the step', async () => {
  writeFileSync(join(folder, 'p.csv'), csvOf(fair));
  const stop = new AbortController();
  const told: string[] = [];
  const context = fakeContext({ directory: folder });
  const logger = {
    ...context.logger,
    progress: (text: string) => {
      told.push(text);
      if (told.length === 2) stop.abort();
    },
  };
  const inputs = fairnessInputs({ bootstrap: 'fairlearn', replicates: '10000' });
  await expect(perform(command, inputs, { ...context, logger }, stop.signal)).rejects.toThrow(
    CancelledError,
  );
  expect(told).toEqual(['0 of 10000 bootstrap replicates', '2000 of 10000 bootstrap replicates']);
  expect(readdirSync(folder)).toEqual(['p.csv']);
});
