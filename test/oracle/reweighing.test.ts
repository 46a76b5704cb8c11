import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import { reweighing } from '../../src/domain/mitigation/reweighing.ts';
import { random } from './random-frames.ts';

it('gives the weights of AIF360 0.6.1 to the last bit', async () => {
  const next = random(20260911);
  const sets = Array.from({ length: 60 }, () =>
    [0, 1].map(() => [0, 1].map(() => 1 + Math.floor(400 * next() ** 3))),
  );
  const child = spawnSync(
    await pythonEnv('parity'),
    [fileURLToPath(new URL('reweighing-oracle.py', import.meta.url))],
    { input: JSON.stringify(sets), encoding: 'utf8' },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  const { version, answers } = JSON.parse(child.stdout) as {
    version: string;
    answers: number[][][];
  };
  expect(version).toBe('0.6.1');
  const ours = sets.map((groups) =>
    reweighing(
      groups.map(([positives = 0, negatives = 0], i) => ({
        group: String(i),
        counts: { tp: positives, fn: 0, fp: 0, tn: negatives },
      })),
    ).map(({ positive, negative }) => [positive, negative]),
  );
  expect(ours).toEqual(answers);
});
