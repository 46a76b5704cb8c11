import { expect, it } from 'vitest';
import { gateStatement } from '../../../src/domain/evidence/gate-statement.ts';
import { questionOf, stands } from '../../../src/domain/evidence/standing.ts';
import { gateFacts, shaOf } from '../../fakes/gate-facts.ts';

it('lets fail and inconclusive stand unless the new verdict is worse', () => {
  expect(stands('fail', 'pass')).toBe(true);
  expect(stands('fail', 'inconclusive')).toBe(true);
  expect(stands('fail', 'fail')).toBe(false);
  expect(stands('inconclusive', 'pass')).toBe(true);
  expect(stands('inconclusive', 'fail')).toBe(false);
  expect(stands('error', 'pass')).toBe(false);
  expect(stands('pass', 'fail')).toBe(false);
});

it('asks another question with other files, another model, policy or name, but not with another verdict or commit', () => {
  const question = (changes: Parameters<typeof gateFacts>[0]) =>
    questionOf(gateStatement(gateFacts(changes), shaOf('e')));
  const [file] = gateFacts().files;
  const same = question({});
  expect(question({ verdict: 'fail', commit: null, checks: [] })).toBe(same);
  expect(question({ files: [{ ...file!, path: 'renamed.csv' }] })).toBe(same);
  for (const other of [
    { name: 'other' },
    { policyDigest: shaOf('9') },
    { model: null },
    { judged: 'procedure' as const },
    { files: [{ ...file!, sha256: shaOf('8') }] },
  ]) {
    expect(question(other)).not.toBe(same);
  }
});
