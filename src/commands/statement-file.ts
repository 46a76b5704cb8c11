import { gateStatement, type GateFacts } from '../domain/evidence/gate-statement.ts';
import type { ReportFile } from '../report/report.ts';
import { sha256OfText } from '../shared/digest.ts';

/** `<name>.intoto.json`: the statement about a report, given exactly the text that is written to `<name>.json`. */
export function statementFile(facts: GateFacts, reportJson: string): ReportFile {
  const statement = gateStatement(facts, sha256OfText(reportJson));
  return {
    path: `${facts.name}.intoto.json`,
    content: `${JSON.stringify(statement, null, 2)}\n`,
  };
}
