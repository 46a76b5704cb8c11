import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import { countRows } from '../../src/data/tables/count-rows.ts';
import { ensureToolEnvironment } from '../../src/local/tools/tool-environment.ts';
import { newFolder, shown } from '../data/counting.ts';

const folder = newFolder();

beforeAll(async () => {
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const signal = AbortSignal.timeout(500_000);
  const { python } = await ensureToolEnvironment({ environment: process.env, signal, report });
  const script = fileURLToPath(new URL('./mlflow-table.py', import.meta.url));
  const { status, stderr } = spawnSync(python, [script], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

function counted(name: string, columns: readonly string[]): Promise<ColumnCounts> {
  const [path = ''] = globSync(`**/${name}`, { cwd: folder });
  return countRows(
    {
      files: [{ path: join(folder, path), name }],
      columns: columns.map((column) => ({ name: column })),
      sums: { weight: { name: 'weight' } },
    },
    new AbortController().signal,
  );
}

describe('tables that real programs write', () => {
  it.each(['eval_results_table.json', 'split.json', 'records.json', 'table.json', 'lines.json'])(
    'are counted: %s',
    async (name) => {
      const counts = await counted(name, ['sex', 'flag', 'target', 'outputs']);
      expect(shown(counts)).toEqual([
        `"f \\"ŷ\\"","true","1","1" x 2 @${name}:1`,
        `∅,"false","0","0" x 1 @${name}:2`,
        `"m","true","1","0" x 1 @${name}:3`,
      ]);
      expect(counts.combinations.map(({ sums }) => sums?.weight)).toEqual([
        { sum: 2.25, squares: 3.3125 },
        { sum: 2, squares: 4 },
        { sum: 0.1, squares: 0.1 * 0.1 },
      ]);
    },
  );
});
