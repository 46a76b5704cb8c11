import { runProgram } from '../processes/run-program.ts';

export interface RenameRun {
  readonly databaseFile: string;
  readonly from: string;
  readonly to: string;
  readonly artifactUri: string;
  /** A tag of the old run that must not stay. */
  readonly marker: string;
  readonly python: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * Every table whose rows name a run does so in a column of one of these names (schema of mlflow 3.17: runs, metrics,
 * latest_metrics, params, tags, logged_models, logged_model_metrics, model_versions, assessments, issues, …).
 */
const script = `
import json, sqlite3, sys
job = json.loads(sys.argv[1])
db = sqlite3.connect(job["database"], timeout=60, isolation_level=None)
db.execute("BEGIN IMMEDIATE")
tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
for table in tables:
    quoted = '"' + table.replace('"', '""') + '"'
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({quoted})")]
    for column in {"run_uuid", "run_id", "source_run_id"}.intersection(columns):
        changed = db.execute(f"UPDATE {quoted} SET {column} = ? WHERE {column} = ?", (job["to"], job["from"])).rowcount
        if (table, column) == ("runs", "run_uuid") and changed != 1:
            db.execute("ROLLBACK")
            sys.exit("MLflow has no run " + job["from"])
db.execute("UPDATE runs SET artifact_uri = ? WHERE run_uuid = ?", (job["uri"], job["to"]))
db.execute("DELETE FROM tags WHERE run_uuid = ? AND key = ?", (job["to"], job["marker"]))
db.execute("COMMIT")
`;

/**
 * Gives a run another id and another place for its artifacts, in one transaction in MLflow's SQLite file. MLflow makes ids
 * itself and Azure's run ids are job names; a proxy that rewrote ids would miss filters, `runs:/` URIs and tags. Only for a run
 * whose id nobody was told. It is done by the Python that runs MLflow, whose `sqlite3` is always there: Node's `node:sqlite`
 * needs a flag before 22.13. Throws an `Error` when the new id is taken or the old one is unknown.
 */
export async function renameRun(rename: RenameRun): Promise<void> {
  const job = {
    database: rename.databaseFile,
    from: rename.from,
    to: rename.to,
    uri: rename.artifactUri,
    marker: rename.marker,
  };
  const { environment, signal } = rename;
  const args = ['-I', '-S', '-c', script, JSON.stringify(job)];
  const { status, output } = await runProgram(rename.python, args, { environment, signal });
  if (status === 0) return;
  const reason = output.trimEnd().split('\n').at(-1) ?? '';
  throw new Error(`The run could not be named ${rename.to} in MLflow's database: ${reason}`);
}
