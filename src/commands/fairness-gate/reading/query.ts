/** `print-sql`: the query that counts where the data lies. */
import { UserError } from '../../../errors.ts';
import type { FairnessPolicy, Task } from '../../../domain/fairness/fairness-policy.ts';
import { countsSql } from '../../../data/tables/counts-sql.ts';
import type { Report } from '../../../report/report.ts';
import { summedColumns, wantedColumns } from './columns.ts';
import { tableSums } from './read-predictions.ts';
import type { FairnessInputs } from '../settings.ts';

/** The query for the columns of a policy, from the table that `predictions` names. */
export function makeQuery(inputs: FairnessInputs, policy: FairnessPolicy, task: Task): string {
  const columns = wantedColumns(policy, task, inputs);
  const sql = countsSql(
    columns,
    tableSums(summedColumns(policy, task)),
    inputs.predictions ?? 'predictions',
    inputs.sqlQuote,
  );
  if (!sql.ok) throw new UserError(sql.problems);
  return sql.value;
}

/** The query as a report: nothing was judged. What a terminal gets is SQL from the first to the last line. */
export function queryReport(sql: string): Report {
  return {
    conclusion: 'success',
    title: '-- Its result, saved as csv with a header, is the input `counts` of the fairness gate.',
    outputs: { verdict: 'inconclusive', passed: 'false' },
    sections: [
      {
        markdown: `## Query of the fairness gate\n\nIts result, saved as csv with a header, is the input \`counts\`.\n\n\`\`\`\`sql\n${sql}\n\`\`\`\``,
      },
    ],
    annotations: [],
    files: [],
    terminal: sql.split('\n').map((text) => ({ text, tone: 'plain' })),
  };
}
