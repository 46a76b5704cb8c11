import { expect, it } from 'vitest';
import { definition } from '../../../src/commands/register/inputs.ts';
import type { RegisterOutcome } from '../../../src/commands/register/outcome.ts';
import { report } from '../../../src/commands/register/report.ts';
import { shaOf } from '../../fakes/gate-facts.ts';
import { inputsOf } from '../../fakes/inputs-of.ts';
import { modelVersion } from '../../fakes/model-version.ts';

const inputs = inputsOf(definition, {
  'model-name': 'lending',
  'run-id': 'run-a',
  alias: 'champion',
});
const accepted = {
  name: 'fairness',
  judged: 'procedure',
  reportSha256: shaOf('1'),
  statementSha256: shaOf('2'),
  policyDigest: shaOf('3'),
} as const;
const judged = {
  modelSha256: shaOf('c'),
  runId: 'run-a',
  required: { kind: 'all-recorded' },
} as const;
const registered: RegisterOutcome = {
  ...judged,
  kind: 'registered',
  version: modelVersion(3),
  aliasMovedFrom: '2',
  evidence: { accepted: [accepted], refusals: [], ignored: ['quality'] },
};

it('hands on the version and says what was accepted', () => {
  const said = report(registered, inputs);
  expect(said.conclusion).toBe('success');
  expect(said.title).toBe('Registered lending version 3');
  expect(Object.keys(said.outputs)).toEqual(Object.keys(definition.outputs));
  expect(said.outputs).toMatchObject({
    'model-version': '3',
    'model-digest': `sha256:${shaOf('c')}`,
  });
  const [facts] = said.sections;
  expect(facts?.markdown).toContain('`fairness` (procedure)');
  expect(facts?.markdown).toContain('was at version `2`');
  expect(facts?.markdown).toContain('`quality`');
});

it('lists every sentence of a refusal, first, and fails the step', () => {
  const sentence = '`fairness` is about run <script>@me</script>, not about run a.';
  const said = report(
    {
      ...judged,
      kind: 'refused',
      evidence: { accepted: [], refusals: [{ reason: 'other-run', sentence }], ignored: [] },
    },
    inputs,
  );
  expect(said.conclusion).toBe('failure');
  expect(said.outputs).toMatchObject({ 'model-version': '', 'model-id': '' });
  expect(said.sections[0]?.markdown).toContain('is about run &lt;script&gt;');
  expect(said.sections[0]?.markdown).not.toContain('@me');
  expect(said.annotations).toHaveLength(1);
  expect(said.terminal.map(({ text }) => text).join('\n')).toContain('not about run a.');
});

it('says when a version was there already, and that none was asked for', () => {
  const said = report({ ...registered, kind: 'attached', required: { kind: 'none' } }, inputs);
  expect(said.title).toBe('lending version 3 is registered already');
  expect(said.sections[0]?.markdown).toContain('`require-gates: none` was said');
});
