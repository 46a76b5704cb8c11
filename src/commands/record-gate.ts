import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { GateStatement } from '../domain/evidence/gate-statement.ts';
import {
  formatGateTag,
  gateArtifacts,
  gateTagKey,
  parseGateTag,
  statementTagKey,
} from '../domain/evidence/gate-tag.ts';
import { mostStatementBytes, readGateStatement } from '../domain/evidence/read-gate-statement.ts';
import { questionOf, stands } from '../domain/evidence/standing.ts';
import type { Verdict } from '../domain/evidence/verdict.ts';
import type { ReportFile } from '../report/report.ts';
import { sha256OfText } from '../shared/digest.ts';
import type { Run, TrackingClient } from '../tracking/tracking-client.ts';
import { readArtifact } from './run-artifacts.ts';

/** Recorded, or not because an earlier verdict on the same question stands. */
export type GateRecord =
  | { readonly kind: 'recorded'; readonly tag: string }
  | { readonly kind: 'stands'; readonly verdict: Verdict; readonly sentence: string };

/**
 * Stores a gate's files as artifacts of its run below `ml-actions/` and sets the run's tags, after the files and all at once, so
 * that a tag never speaks of what is not there. `files` are the report's own and must hold `<name>.json` and `<name>.intoto.json`.
 */
export async function recordGate(
  tracking: TrackingClient,
  run: Run,
  name: string,
  files: readonly ReportFile[],
  temporary: string,
  signal: AbortSignal,
): Promise<GateRecord> {
  const { statement, text } = ownStatement(name, files);
  const { predicate } = statement;
  // The archive keeps the worst answer to every question that was asked, also after another policy was asked in between.
  const archive = `ml-actions/judged/${name}-${sha256OfText(questionOf(statement))}.intoto.json`;
  const earlier =
    (await answered(tracking, run, archive, statement, temporary, signal)) ??
    (await lastVerdict(tracking, run, statement, temporary, signal));
  if (earlier !== undefined && stands(earlier, predicate.verdict)) {
    return { kind: 'stands', verdict: earlier, sentence: standsSentence(name, earlier) };
  }
  const uploads = [
    { path: archive, content: text },
    ...files.map(({ path, content }) => ({ path: `ml-actions/${path}`, content })),
  ];
  for (const { path, content } of uploads) {
    const file = join(await mkdtemp(join(temporary, 'upload-')), 'file');
    await writeFile(file, content, { flag: 'wx' });
    await tracking.uploadArtifact(run.runId, path, file, signal);
  }
  const tag = formatGateTag({ verdict: predicate.verdict, reportSha256: predicate.report.sha256 });
  const tags = { [gateTagKey(name)]: tag, [statementTagKey(name)]: `sha256:${sha256OfText(text)}` };
  await tracking.log(run.runId, { tags }, signal);
  return { kind: 'recorded', tag };
}

function standsSentence(name: string, earlier: Verdict): string {
  return `An earlier judgement of the same files under the same policy was ${earlier}, and it stands: asking \`${name}\` again does not change it. Judge a new run.`;
}

/** A report that does not hold what its gate must write is a bug of the gate. */
function ownStatement(
  name: string,
  files: readonly ReportFile[],
): { readonly statement: GateStatement; readonly text: string } {
  const text = files.find(({ path }) => path === `${name}.intoto.json`)?.content ?? '';
  const report = files.find(({ path }) => path === `${name}.json`)?.content ?? '';
  const read = readGateStatement(text);
  if (!read.ok || read.value.predicate.report.sha256 !== sha256OfText(report)) {
    throw new Error(`the files of gate ${name} do not hold a statement about its own report`);
  }
  return { statement: read.value, text };
}

/** The verdict kept in the archive for the same question. */
async function answered(
  tracking: TrackingClient,
  run: Run,
  archive: string,
  now: GateStatement,
  temporary: string,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  const bytes = await readArtifact(
    tracking,
    run.runId,
    archive,
    mostStatementBytes,
    temporary,
    signal,
  );
  if (bytes === undefined) return undefined;
  const read = readGateStatement(bytes.toString('utf8'));
  if (read.ok && questionOf(read.value) === questionOf(now)) return read.value.predicate.verdict;
  throw new UserError({
    message: `run ${run.runId} holds an earlier judgement that was altered (artifact \`${archive}\`)`,
    hint: 'Judge a new run.',
  });
}

/**
 * The verdict of the run's own tag, when its statement is about the same question, or when it cannot be read: then nobody can show
 * that it was about another one.
 */
async function lastVerdict(
  tracking: TrackingClient,
  run: Run,
  now: GateStatement,
  temporary: string,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  const { name } = now.predicate;
  const tag = parseGateTag(run.tags[gateTagKey(name)] ?? '');
  if (tag === undefined) return undefined;
  const path = gateArtifacts(name).statement;
  const bytes = await readArtifact(
    tracking,
    run.runId,
    path,
    mostStatementBytes,
    temporary,
    signal,
  );
  const read = bytes === undefined ? undefined : readGateStatement(bytes.toString('utf8'));
  const other = read?.ok === true && questionOf(read.value) !== questionOf(now);
  return other ? undefined : tag.verdict;
}
