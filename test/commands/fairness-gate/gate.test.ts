import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../../src/commands/fairness-gate/index.ts';
import { perform } from '../../../src/commands/perform.ts';
import { UserError } from '../../../src/errors.ts';
import type { Report } from '../../../src/report/report.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { csvOf, fair, fairnessInputs, few, unfair, type Rows } from './builders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function gate(
  rows: Rows | string,
  values: Readonly<Record<string, string>> = {},
): Promise<Report> {
  writeFileSync(join(folder, 'p.csv'), typeof rows === 'string' ? rows : csvOf(rows));
  const context = fakeContext({ directory: folder });
  return perform(command, fairnessInputs(values), context, new AbortController().signal);
}

describe('fairness gate', () => {
  it('fails what is shown to be unfair, and writes four files', async () => {
    const report = await gate(unfair);
    expect(report.conclusion).toBe('failure');
    expect(report.title).toBe('Fairness gate: fail (1 check: 1 fail)');
    expect(report.outputs).toMatchObject({
      verdict: 'fail',
      passed: 'false',
      'report-json': 'ml-actions-report/fairness.json',
      'artifact-name': 'ml-actions-fairness',
      'report-directory': 'ml-actions-report',
      'worst-group': expect.stringMatching(/^sex=/) as string,
    });
    expect(JSON.parse(report.outputs['metrics'] ?? '')).toMatchObject({
      'sex.demographic_parity_difference': 0.6 - 0.4,
      'sex.equalized_odds_difference': 0.9 - 0.6,
    });
    expect(readdirSync(join(folder, 'ml-actions-report')).sort()).toEqual([
      'fairness.html',
      'fairness.intoto.json',
      'fairness.json',
      'fairness.md',
    ]);
    expect(report.annotations).toMatchObject([{ level: 'error', title: 'Fairness: fail' }]);
  });

  it('reads and writes from the working directory, and says both names', async () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'q.csv'), csvOf(unfair));
    const values = { predictions: 'q.csv', 'working-directory': 'sub', name: 'women' };
    const report = await gate(fair, values);
    expect(report.outputs).toMatchObject({
      'report-json': 'sub/ml-actions-report/women.json',
      'report-directory': 'sub/ml-actions-report',
    });
    expect(readdirSync(join(folder, 'sub', 'ml-actions-report'))).toContain('women.json');
    expect(report.annotations).toMatchObject([{ title: 'Fairness (women): fail' }]);
  });

  it('says why it is red when every check only warns', async () => {
    const thresholds = 'demographic_parity_difference <= 0.10 warn';
    const { annotations, conclusion } = await gate(fair, { thresholds });
    expect(conclusion).toBe('failure');
    expect(annotations).toMatchObject([{ level: 'error', title: 'Fairness: inconclusive' }]);
    const told = await gate(fair, { thresholds, mode: 'report-only' });
    expect(told).toMatchObject({ conclusion: 'success', annotations: [] });
  });

  it('passes what is shown to be fair', async () => {
    const report = await gate(fair);
    expect(report).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'pass', passed: 'true', 'failed-checks': '[]' },
    });
    expect(report.annotations).toEqual([]);
  });

  it('calls too little data inconclusive, which blocks unless told otherwise', async () => {
    expect(await gate(few)).toMatchObject({
      conclusion: 'failure',
      outputs: { verdict: 'inconclusive' },
    });
    const warned = await gate(few, { 'on-inconclusive': 'warn' });
    expect(warned).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'inconclusive', passed: 'false' },
    });
    expect(warned.annotations[0]?.level).toBe('warning');
  });

  it('keeps verdict and outputs with report-only, and lets the step succeed', async () => {
    expect(await gate(unfair, { mode: 'report-only' })).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'fail', passed: 'false' },
    });
  });

  it('reports a warn check without counting it', async () => {
    const thresholds =
      'demographic_parity_difference <= 0.10 warn\naccuracy_score_group_min >= 0.5';
    const report = await gate(unfair, { thresholds });
    expect(report.outputs['verdict']).toBe('pass');
    expect(report.annotations).toMatchObject([{ level: 'warning' }]);
  });

  it('decides by the bare number when asked to', async () => {
    expect((await gate(few, { decision: 'point' })).outputs['verdict']).toBe('pass');
  });

  it('says what it judged in a statement whose digests hold', async () => {
    mkdirSync(join(folder, 'model'));
    writeFileSync(join(folder, 'model', 'MLmodel'), 'flavors: {}\n');
    await gate(fair, { 'model-path': 'model', fold: 'sex' });
    const text = readFileSync(join(folder, 'ml-actions-report', 'fairness.intoto.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'p.csv' }, { name: 'model' }],
      predicate: {
        verdict: 'pass',
        judged: 'procedure',
        runId: null,
        files: [{ origin: 'local' }],
      },
    });
  });

  it('hides small counts from people, not from the report', async () => {
    const rare: Rows = [...fair, ['other', 1, 1, 2], ['other', 0, 0, 1]];
    const report = await gate(rare, { 'exclude-groups': 'other' });
    const shown = report.sections.map(({ markdown }) => markdown).join('\n');
    expect(shown).toContain('| other \\(excluded\\) | &lt;5 | &lt;5 | hidden |');
    const { groups } = JSON.parse(
      readFileSync(join(folder, report.outputs['report-json'] ?? ''), 'utf8'),
    ) as {
      groups: readonly { readonly group: string; readonly n: number }[];
    };
    expect(groups).toContainEqual(expect.objectContaining({ group: 'other', n: 3 }));
  });

  it('cannot be written into by a group name', async () => {
    const hostile = '<img src=x onerror=alert(1)>|@team `x`';
    const report = await gate([...fair, [hostile, 1, 1, 60], [hostile, 0, 0, 60]]);
    const page = readFileSync(join(folder, report.outputs['report-html'] ?? ''), 'utf8');
    expect(page).not.toContain('<img');
    const shown = report.sections.map(({ markdown }) => markdown).join('\n');
    expect(shown).not.toContain('<img');
    expect(shown).not.toContain('@team');
  });

  it('repeats itself to the byte', async () => {
    const files = async (): Promise<readonly string[]> =>
      (await gate(unfair)).files.map(({ content }) => content);
    expect(await files()).toEqual(await files());
  });
});

describe('bad input', () => {
  async function problemsOf(
    rows: Rows | string,
    values: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const error: unknown = await gate(rows, values).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(readdirSync(folder)).toEqual(['p.csv']);
    return (error as UserError).message;
  }

  it('offers the nearest column', async () => {
    expect(await problemsOf(fair, { 'sensitive-features': 'sexx' })).toMatch(
      /`sexx`.*Did you mean `sex`\?/,
    );
  });

  it('names the place of a third label', async () => {
    expect(await problemsOf('sex,y_true,y_pred\nm,1,0\nf,2,0\n')).toMatch(/^p\.csv:3: .*`2`/);
  });

  it('names the place of a missing group', async () => {
    expect(await problemsOf('sex,y_true,y_pred\nm,1,0\n,0,0\n')).toMatch(/^p\.csv:3: .*`sex`/);
  });

  it('reports every wrong line of the thresholds before it reads a file', async () => {
    const message = await problemsOf('not even a csv', {
      thresholds: 'demographic_parity_differense <= 0.1\nselection_rate_difference < 10 %',
    });
    expect(message).toMatch(
      /line 1: unknown metric[\s\S]*Did you mean `demographic_parity_difference`/,
    );
    expect(message).toMatch(/line 2/);
  });

  it('refuses names and paths that lead elsewhere', async () => {
    expect(await problemsOf(fair, { name: '../x' })).toMatch(/`\.\.\/x` is no name/);
    expect(await problemsOf(fair, { 'output-directory': '../out' })).toMatch(
      /leaves the workspace/,
    );
    expect(await problemsOf(fair, { 'model-path': '/etc/passwd' })).toMatch(/leaves the workspace/);
    expect(await problemsOf(fair, { predictions: '../p.csv' })).toMatch(
      /leaves the working directory/,
    );
  });

  it('needs a platform for a run', async () => {
    const inputs = { ...fairnessInputs({ 'run-id': 'r' }), platform: undefined };
    const run = command.run(
      inputs,
      fakeContext({ directory: folder }),
      new AbortController().signal,
    );
    await expect(run).rejects.toThrow(/`platform` is missing, and `run-id` names a run on it/);
  });
});
