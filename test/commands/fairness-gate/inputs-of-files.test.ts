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
  });

  it.each([
    [{ counts: 'c.csv' }, 'both `predictions` and `counts`'],
    [{ predictions: '' }, '`predictions` is missing'],
  ])('is given instead of predictions: %j', async (values, message) => {
    await expect(gate(values)).rejects.toThrow(message);
  });
});
