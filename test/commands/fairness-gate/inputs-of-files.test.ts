import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../../src/commands/fairness-gate/index.ts';
import { perform } from '../../../src/commands/perform.ts';
import type { FairnessReport } from '../../../src/domain/fairness/fairness-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';
import { csvOf, fairnessInputs, unfair } from './builders.ts';

const folder = useTemporaryFolder();

function gate(values: Readonly<Record<string, string>>): Promise<Report> {
  const context = fakeContext({ directory: folder.path });
  return perform(command, fairnessInputs(values), context, new AbortController().signal);
}

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(folder.path, name), `${lines.join('\n')}\n`);

const written = (): FairnessReport =>
  JSON.parse(
    readFileSync(join(folder.path, 'ml-actions-report', 'fairness.json'), 'utf8'),
  ) as FairnessReport;

describe('a table of counts', () => {
  it('leads to the numbers of the rows', async () => {
    writeFileSync(join(folder.path, 'p.csv'), csvOf(unfair));
    await gate({});
    const { checks, groups } = written();
    write('c.csv', ['sex,y_true,y_pred,count', ...unfair.map((row) => row.join(','))]);
    const report = await gate({ predictions: '', counts: 'c.csv' });
    expect(report.outputs['verdict']).toBe('fail');
    expect(written()).toMatchObject({ checks, groups, data: { rows: 2000 } });
  });

  it('is made by the query that is printed', async () => {
    const report = await gate({ 'print-sql': 'true', predictions: 'lake.scores' });
    expect(report.conclusion).toBe('success');
    expect(report.files).toEqual([]);
    const sql = [report.title, ...report.terminal.map(({ text }) => text)].join('\n');
    expect(sql)
      .toBe(`-- Its result, saved as csv with a header, is the input \`counts\` of the fairness gate.
SELECT
  "y_true",
  "y_pred",
  "sex",
  COUNT(*) AS "count"
FROM lake.scores
GROUP BY "y_true", "y_pred", "sex"`);
    const spark = await gate({ 'print-sql': 'true', 'sql-quote': 'backtick' });
    expect(spark.terminal.at(-1)?.text).toBe('GROUP BY `y_true`, `y_pred`, `sex`');
  });

  it('is given instead of predictions', async () => {
    await expect(gate({ counts: 'c.csv' })).rejects.toThrow('both `predictions` and `counts`');
    expect(() => fairnessInputs({ predictions: '' })).toThrow('`predictions` is missing');
  });
});

describe('a baseline', () => {
  const rows = (labels: (index: number) => number): string[] => [
    'id,sex,y_true,y_pred',
    ...Array.from({ length: 2000 }, (_, i) => `${i},${i % 2 === 0 ? 'f' : 'm'},1,${labels(i)}`),
  ];
  const thresholds = 'selection_rate_difference <= baseline + 0.03';
  const asked = { thresholds, 'baseline-predictions': 'old.csv' };

  it('is compared row by row where rows have an id', async () => {
    write(
      'p.csv',
      rows((i) => (i % 5 < 2 ? 1 : 0)),
    );
    write(
      'old.csv',
      rows((i) => (i % 5 < 2 === i % 100 > 0 ? 1 : 0)),
    );
    const paired = await gate({ ...asked, 'row-id': 'id' });
    expect(paired.outputs['verdict']).toBe('pass');
    expect(written().data.baseline).toMatchObject({ kind: 'paired', rows: 2000, reason: null });
    const unpaired = await gate(asked);
    expect(unpaired.outputs['verdict']).toBe('inconclusive');
    expect(written().data.baseline).toMatchObject({ kind: 'unpaired' });
    expect(written().data.baseline?.files).toMatchObject([{ path: 'old.csv' }]);
  });

  it('is compared as two samples where the ids differ, and says so', async () => {
    write(
      'p.csv',
      rows((i) => (i % 5 < 2 ? 1 : 0)),
    );
    write('old.csv', rows((i) => (i % 5 < 2 ? 1 : 0)).slice(0, 1500));
    await gate({ ...asked, 'row-id': 'id' });
    expect(written().data.baseline).toMatchObject({ kind: 'unpaired', rows: 1499 });
    expect(written().data.baseline?.reason).toContain('have the same `id`');
  });

  it('is needed where a check names it', async () => {
    write(
      'p.csv',
      rows(() => 1),
    );
    await expect(gate({ thresholds })).rejects.toThrow('there is no baseline');
  });
});

describe('mean attributions', () => {
  it('say which features make the groups of a failed check differ', async () => {
    writeFileSync(join(folder.path, 'p.csv'), csvOf(unfair));
    write('shap.csv', [
      'feature,group,mean',
      'income,male,0.15',
      'income,female,-0.1',
      'age,male,0.01',
      'age,female,0.02',
    ]);
    await gate({ 'group-attributions': 'shap.csv' });
    expect(written().data.attributions).toMatchObject([{ path: 'shap.csv', bytes: 85 }]);
    expect(written().mitigation?.[0]?.decomposition).toMatchObject({
      pair: ['male', 'female'],
      contributions: [
        { feature: 'income', difference: 0.25 },
        { feature: 'age', difference: -0.01 },
      ],
      unexplained: null,
    });
  });

  it('are numbers', async () => {
    writeFileSync(join(folder.path, 'p.csv'), csvOf(unfair));
    write('shap.csv', ['feature,group,mean', 'income,male,much']);
    await expect(gate({ 'group-attributions': 'shap.csv' })).rejects.toThrow(
      /`much` is no mean attribution.*shap\.csv|shap\.csv.*`much` is no mean attribution/,
    );
  });
});

describe('what a number lacks', () => {
  const wide = (row: (index: number) => string): readonly string[] => [
    'sex,y_true,y_pred,s,w',
    ...Array.from({ length: 200 }, (_, index) => row(index)),
  ];

  it('is a score that is a probability', async () => {
    write(
      'p.csv',
      wide((i) => `${i % 2 ? 'a' : 'b'},${i % 3 ? 0 : 1},0,${i % 2 ? 0.5 : 1.5},1`),
    );
    await gate({ score: 's', thresholds: 'log_loss_difference <= 0.1' });
    expect(written().checks[0]?.reason).toContain('`b` has scores that are no probabilities');
  });

  it('is sample weight', async () => {
    write(
      'p.csv',
      wide((i) => `${i % 2 ? 'a' : 'b'},${i % 3 ? 0 : 1},${i % 5 ? 0 : 1},0.5,${i % 2}`),
    );
    await gate({ 'sample-weight': 'w' });
    expect(written().checks[0]?.reason).toContain('`b` has no sample weight on rows');
  });

  it('is not said in numbers that are hidden', async () => {
    write('p.csv', ['sex,y_true,y_pred', 'a,0,1', 'a,1,0', 'b,0,1', 'b,1,1', 'b,1,0']);
    await gate({});
    const text = readFileSync(join(folder.path, 'ml-actions-report', 'fairness.md'), 'utf8');
    expect(text).toContain('has fewer than 5 rows');
    expect(text).not.toContain('has 2 rows');
  });
});
