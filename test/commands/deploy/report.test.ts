import { describe, expect, it } from 'vitest';
import { definition } from '../../../src/commands/deploy/inputs.ts';
import type { DeployOutcome, RolloutFacts } from '../../../src/commands/deploy/outcome.ts';
import { report } from '../../../src/commands/deploy/report.ts';
import { modelVersion } from '../../fakes/model-version.ts';

const facts: RolloutFacts = {
  version: modelVersion(3),
  required: { kind: 'all-recorded' },
  endpointName: 'lending',
  deploymentName: 'green',
  previousDeployment: 'blue',
  scoringUri: 'https://lending.example/score',
  before: { blue: 100 },
  after: { green: 100 },
  phases: [
    { name: 'Deployment green', result: 'done', milliseconds: 61_000 },
    { name: 'Smoke test', result: 'done', milliseconds: 120 },
  ],
  answers: [{ when: 'before any traffic', status: 200, milliseconds: 12, body: '[1]' }],
  notices: [],
};
const failure = {
  phase: 'Smoke test',
  message: 'the answer has the status 424',
  hint: 'The model itself raised an error.',
  logs: ['ValueError: <b>boom</b>', '```'],
};
const text = (outcome: DeployOutcome) =>
  report(outcome)
    .sections.map(({ markdown }) => markdown)
    .join('\n\n');

describe('the report of a rollout', () => {
  it('hands on exactly the outputs of the manifest', () => {
    const { outputs, conclusion } = report({ kind: 'deployed', ...facts });
    expect(conclusion).toBe('success');
    expect(Object.keys(outputs)).toEqual(Object.keys(definition.outputs));
    expect(outputs).toEqual({
      'endpoint-name': 'lending',
      'deployment-name': 'green',
      'previous-deployment': 'blue',
      'scoring-uri': 'https://lending.example/score',
      traffic: '{"green":100}',
      'rolled-back': 'false',
    });
  });

  it('shows traffic before and after, phases with times, and what was answered', () => {
    const shown = text({ kind: 'deployed', ...facts });
    expect(shown).toContain('| Traffic before | `blue` 100 % |');
    expect(shown).toContain('| Traffic now | `green` 100 % |');
    expect(shown).toContain('| Deployment green | ✅ done | 61.0 s |');
    expect(shown).toContain('```text\n[1]\n```');
  });

  it('begins with why it failed, and shows logs as they are', () => {
    const outcome = {
      kind: 'rolled-back',
      failure,
      problem: '',
      ...facts,
      after: { blue: 100 },
    } as const;
    const said = report(outcome);
    expect(said).toMatchObject({ conclusion: 'failure', outputs: { 'rolled-back': 'true' } });
    expect(said.title).toBe(
      'The rollout of lending version 3 failed: lending serves what it served before',
    );
    expect(said.sections[0]?.markdown).toMatch(
      /^- Smoke test: the answer has the status 424\n- The model/,
    );
    expect(said.sections[1]?.markdown).toContain('````text\nValueError: <b>boom</b>\n```\n````');
    expect(said.annotations).toMatchObject([{ level: 'error' }]);
  });

  it('puts first that what served could not be brought back', () => {
    const problem = 'the service is <b>gone</b>';
    const outcome = { kind: 'rollback-failed', failure, problem, ...facts } as const;
    expect(report(outcome).title).toMatch(/could not be brought back: look at lending/);
    expect(text(outcome)).toMatch(/^- Bringing back what ran before: the service is &lt;b&gt;gone/);
    expect(report(outcome).outputs['rolled-back']).toBe('false');
  });

  it('lists why evidence was refused, and hands on no deployment', () => {
    const { version, required, endpointName } = facts;
    const refusals = ['`fairness` is required and not recorded.', 'second'];
    const outcome = { kind: 'refused', version, required, endpointName, refusals } as const;
    expect(report(outcome)).toMatchObject({
      conclusion: 'failure',
      outputs: { 'deployment-name': '', traffic: '{}', 'rolled-back': 'false' },
    });
    expect(text(outcome)).toMatch(/^- .*fairness.*\n- second/);
  });

  it('tells when nothing had to be done, when it was left, and what else there is to know', () => {
    expect(report({ kind: 'unchanged', ...facts }).title).toMatch(/is deployed to lending already/);
    expect(report({ kind: 'left', failure, problem: '', ...facts }).title).toMatch(
      /was left as it is/,
    );
    const noticed = report({ kind: 'deployed', ...facts, notices: ['all traffic at once'] });
    expect(noticed.annotations).toMatchObject([
      { level: 'notice', message: 'all traffic at once' },
    ]);
  });
});
