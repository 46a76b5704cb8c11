import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordGate } from '../../../src/commands/record-gate.ts';
import { definition } from '../../../src/commands/register/inputs.ts';
import { planRegistration } from '../../../src/commands/register/plan-registration.ts';
import { registerModel } from '../../../src/commands/register/run.ts';
import { statementFile } from '../../../src/commands/statement-file.ts';
import { UserError } from '../../../src/errors.ts';
import type { GateFacts } from '../../../src/domain/evidence/gate-statement.ts';
import type { Platform } from '../../../src/platforms/ports.ts';
import { digestOfFiles, sha256OfText } from '../../../src/shared/digest.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { gateFacts } from '../../fakes/gate-facts.ts';
import { inputsOf } from '../../fakes/inputs-of.ts';
import { MemoryModels } from '../../fakes/memory-models.ts';
import { MemoryTracking } from '../../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;
const modelFiles = { MLmodel: 'flavors: {}', 'model.skops': 'weights' };
const digestOf = (files: Readonly<Record<string, string>>) =>
  digestOfFiles(
    Object.entries(files).map(([path, text]) => ({
      path,
      sha256: sha256OfText(text),
      bytes: text.length,
    })),
  ).sha256;
const predictions = 'y_true,y_pred\n1,1\n';

/** A platform with a run that logged predictions and a model (where MLflow 3 keeps it). */
function world() {
  const tracking = new MemoryTracking();
  tracking.addRun('run-a', { 'p.csv': predictions }, { model: modelFiles });
  const models = new MemoryModels();
  const platform = { kind: 'local', models } as unknown as Platform;
  const context = fakeContext({
    directory: folder.path,
    environment: { RUNNER_TEMP: folder.path },
  });
  const gate = async (changes: Partial<GateFacts> = {}) => {
    const [file] = gateFacts().files;
    const facts = gateFacts({
      files: [{ ...file!, sha256: sha256OfText(predictions), artifact: 'p.csv' }],
      model: { path: 'model', sha256: digestOf(modelFiles) },
      ...changes,
    });
    const text = JSON.stringify({ verdict: facts.verdict });
    const files = [{ path: `${facts.name}.json`, content: text }, statementFile(facts, text)];
    const run = tracking.runs.get('run-a')!;
    await recordGate(tracking, run, facts.name, files, folder.path, signal);
  };
  const register = (given: Readonly<Record<string, string>>) => {
    const inputs = inputsOf(definition, { 'model-name': 'lending', ...given });
    const plan = planRegistration(inputs);
    return registerModel(plan, inputs, { platform, tracking, context }, signal);
  };
  return { tracking, models, gate, register };
}

describe('register', () => {
  it("registers a run's model with its digest, lineage and evidence", async () => {
    const { models, gate, register } = world();
    await gate();
    const outcome = await register({ 'run-id': 'run-a', tags: 'team=risk' });
    expect(outcome).toMatchObject({ kind: 'registered', version: { version: '1' } });
    expect(models.registrations).toMatchObject([
      { type: 'mlflow_model', source: { kind: 'run', runId: 'run-a', path: 'model' } },
    ]);
    expect(models.versions[0]?.tags).toMatchObject({
      team: 'risk',
      'ml-actions.gates': 'fairness',
      'ml-actions.gates-passed': 'true',
      'ml-actions.model-digest': `sha256:${digestOf(modelFiles)}`,
      'ml-actions.run-id': 'run-a',
    });
  });

  it('finds the version that is there when it runs again, and brings its tags up to date', async () => {
    const { models, gate, register } = world();
    await register({ 'run-id': 'run-a', 'require-gates': 'none' });
    expect(models.versions[0]?.tags['ml-actions.gates-passed']).toBe('false');
    await gate();
    expect(await register({ 'run-id': 'run-a' })).toMatchObject({
      kind: 'attached',
      version: { version: '1', tags: { 'ml-actions.gates-passed': 'true' } },
    });
    expect(models.versions).toHaveLength(1);
  });

  it('makes another version of other bytes', async () => {
    const { tracking, models, register } = world();
    await register({ 'run-id': 'run-a', 'require-gates': 'none' });
    const stored = tracking.models.get('run-a')![0]!;
    tracking.models.set('run-a', [{ ...stored, files: { ...modelFiles, 'model.skops': 'new' } }]);
    await register({ 'run-id': 'run-a', 'require-gates': 'none' });
    expect(models.versions.map(({ version }) => version)).toEqual(['2', '1']);
  });

  it.each<
    [
      string,
      Parameters<ReturnType<typeof world>['gate']>[0] | undefined,
      Record<string, string>,
      string,
    ]
  >([
    ['no gate is recorded', undefined, {}, 'nothing-recorded'],
    ['the required gate is another', {}, { 'require-gates': 'privacy' }, 'missing'],
    ['the gate failed', { verdict: 'fail' }, {}, 'failed'],
    [
      'the gate was inconclusive',
      { verdict: 'inconclusive' },
      { 'require-gates': 'fairness' },
      'inconclusive',
    ],
    [
      'the gate judged another model',
      { model: { path: 'm', sha256: 'f'.repeat(64) } },
      {},
      'other-model',
    ],
    ['the gate judged another run', { runId: 'run-b' }, {}, 'other-run'],
    ['only the procedure was judged', { judged: 'procedure' }, {}, 'procedure'],
  ])('registers nothing when %s', async (_, changes, given, reason) => {
    const { models, gate, register } = world();
    if (changes !== undefined) await gate(changes);
    expect(await register({ 'run-id': 'run-a', ...given })).toMatchObject({
      kind: 'refused',
      evidence: { refusals: [{ reason }] },
    });
    expect(models.calls).toEqual([]);
  });

  it('refuses a model that was changed after it was judged', async () => {
    const { tracking, models, gate, register } = world();
    await gate();
    const stored = tracking.models.get('run-a')![0]!;
    tracking.models.set('run-a', [{ ...stored, files: { ...modelFiles, extra: 'x' } }]);
    expect(await register({ 'run-id': 'run-a' })).toMatchObject({
      evidence: { refusals: [{ reason: 'other-model' }] },
    });
    expect(models.calls).toEqual([]);
  });

  it('takes evidence about the procedure when that is said, and records it', async () => {
    const { models, gate, register } = world();
    await gate({ judged: 'procedure', model: null });
    await register({ 'run-id': 'run-a', 'accept-procedure-evidence': 'true' });
    expect(models.versions[0]?.tags).toMatchObject({
      'ml-actions.procedure-evidence': 'fairness',
      'ml-actions.gates-passed': 'true',
    });
  });

  it('moves an alias: first to the new version, then away from the old', async () => {
    const { tracking, models, register } = world();
    const given = { 'require-gates': 'none', alias: 'champion' };
    await register({ 'run-id': 'run-a', ...given });
    tracking.addRun('run-b', {}, { model: modelFiles });
    expect(await register({ 'run-id': 'run-b', ...given })).toMatchObject({ aliasMovedFrom: '1' });
    expect(models.versions.map(({ tags }) => tags['ml-actions.alias.champion'])).toEqual([
      '2026-01-02T03:04:05.000Z',
      'moved to 2',
    ]);
    expect(models.calls.slice(-2)).toEqual([
      'tag 2 ml-actions.alias.champion',
      'tag 1 ml-actions.alias.champion',
    ]);
  });
});

describe('where the model is', () => {
  it('registers a local folder as it is, without a run', async () => {
    const { models, register } = world();
    await mkdir(join(folder.path, 'model'));
    await writeFile(join(folder.path, 'model', 'weights.bin'), 'w');
    expect(await register({ 'model-path': 'model' })).toMatchObject({
      kind: 'refused',
      evidence: { refusals: [{ reason: 'no-run' }] },
    });
    await register({ 'model-path': 'model', 'require-gates': 'none' });
    expect(models.registrations).toMatchObject([
      { type: 'custom_model', source: { kind: 'local', path: join(folder.path, 'model') } },
    ]);
  });

  it('brings a job output here to digest it', async () => {
    const { models, register } = world();
    const source = { kind: 'job-output', jobName: 'run-a', output: 'trained' } as const;
    models.sources.set(JSON.stringify(source), modelFiles);
    const uri = 'azureml://jobs/run-a/outputs/trained';
    await register({ 'model-uri': uri, 'require-gates': 'none' });
    expect(models.registrations).toMatchObject([{ type: 'mlflow_model', source }]);
    expect(models.versions[0]?.tags['ml-actions.model-digest']).toBe(
      `sha256:${digestOf(modelFiles)}`,
    );
  });

  it('uploads what it read when the run is tracked elsewhere', async () => {
    const { models, register } = world();
    const elsewhere = { 'tracking-uri': 'https://mlflow.example' };
    await register({ 'run-id': 'run-a', 'require-gates': 'none', ...elsewhere });
    expect(models.registrations[0]?.source.kind).toBe('local');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a run that is not there', { 'run-id': 'nope' }, /there is no run nope/],
    ['a path that leaves the workspace', { 'model-path': '../secrets' }, /leaves the workspace/],
    ['a path that is not there', { 'model-path': 'nothing' }, /does not exist/],
    [
      'a path that the run does not have',
      { 'run-id': 'run-a', 'model-path': 'modle' },
      /no artifact and no logged model/,
    ],
    [
      'an mlflow_model without MLmodel',
      { 'run-id': 'run-a', 'model-path': 'p.csv', 'model-type': 'mlflow_model' },
      /has a file `MLmodel`/,
    ],
    [
      'a job output without files',
      { 'model-uri': 'azureml://jobs/run-a/outputs/none' },
      /no files/,
    ],
  ])('is told: %s', async (_, given, message) => {
    const { models, register } = world();
    await expect(register({ 'require-gates': 'none', ...given })).rejects.toThrow(message);
    expect(models.calls).toEqual([]);
  });

  it('says which models a run has when it has several', async () => {
    const { tracking, register } = world();
    tracking.addRun('two', {}, { a: modelFiles, b: modelFiles });
    await expect(register({ 'run-id': 'two' })).rejects.toThrow(/several models: `a`, `b`/);
    tracking.addRun('none', {});
    await expect(register({ 'run-id': 'none' })).rejects.toThrow(/has logged no model/);
  });
});

it('reports all problems of the inputs at once', () => {
  const inputs = inputsOf(definition, {
    'model-name': '-x',
    alias: 'latest',
    tags: 'ml-actions.gates-passed=true',
    'require-gates': 'none, fairness',
  });
  expect(() => planRegistration(inputs)).toThrow(UserError);
  const problems = ((): UserError['problems'] => {
    try {
      planRegistration(inputs);
      return [];
    } catch (error) {
      return (error as UserError).problems;
    }
  })();
  expect(problems.map(({ input }) => input).sort()).toEqual([
    'alias',
    'model-name',
    'require-gates',
    'run-id',
    'tags',
  ]);
});
