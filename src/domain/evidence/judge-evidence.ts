import { type GateStatement } from './gate-statement.ts';
import { type GateTag, parseGateTag } from './gate-tag.ts';
import { readGateStatement } from './read-gate-statement.ts';
import type { RequiredGates } from './required-gates.ts';

/** A file as it is stored now. */
export interface StoredFile {
  readonly sha256: string;
  readonly text: string;
}

/** What a run records of one gate: the values of its two tags and its two files, as far as they are there. */
export interface RecordedGate {
  readonly name: string;
  readonly tag: string;
  readonly statementTag: string | undefined;
  readonly report: StoredFile | undefined;
  readonly statement: StoredFile | undefined;
}

/** Everything the judgement rests on. */
export interface EvidenceQuestion {
  /** The run the model is said to come from; undefined when there is none. */
  readonly runId: string | undefined;
  /** Digest of the model's files, recomputed now. */
  readonly modelSha256: string;
  readonly required: RequiredGates;
  readonly acceptProcedure: boolean;
  readonly gates: readonly RecordedGate[];
  /** Path → sha256, recomputed now, of the run's artifacts that the statements name; absent when they are gone. */
  readonly artifacts: ReadonlyMap<string, string>;
}

export interface AcceptedGate {
  readonly name: string;
  readonly judged: 'model' | 'procedure';
  readonly reportSha256: string;
  readonly statementSha256: string;
  readonly policyDigest: string;
}

/** Why evidence does not count. */
export type RefusalReason =
  | 'no-run'
  | 'nothing-recorded'
  | 'missing'
  | 'malformed'
  | 'altered'
  | 'failed'
  | 'inconclusive'
  | 'error'
  | 'other-run'
  | 'other-model'
  | 'no-model'
  | 'no-files'
  | 'local-origin'
  | 'procedure';

export interface Refusal {
  /** The gate; absent when the refusal is about all of them. */
  readonly gate?: string;
  readonly reason: RefusalReason;
  /** One sentence that names the gate, what is wrong and, where there is one, the way out. */
  readonly sentence: string;
}

export interface Evidence {
  readonly accepted: readonly AcceptedGate[];
  readonly refusals: readonly Refusal[];
  /** Recorded gates that nobody required, with their tags. */
  readonly ignored: readonly string[];
}

/** Judges the evidence recorded for a model (docs/evidence.md). Every gate is judged, so that all refusals are told at once. */
export function judgeEvidence(question: EvidenceQuestion): Evidence {
  const { required, gates, runId } = question;
  const recorded = gates.map(({ name }) => name);
  if (required.kind === 'none') return { accepted: [], refusals: [], ignored: recorded };
  if (runId === undefined) return refused('no-run', noRun);
  if (required.kind === 'all-recorded' && gates.length === 0) {
    return refused('nothing-recorded', nothingRecorded(runId));
  }
  const names = required.kind === 'named' ? required.names : recorded;
  const judged = names.map((name) => {
    const gate = gates.find((candidate) => candidate.name === name);
    return gate === undefined ? missing(name, runId, recorded) : judgeGate(gate, runId, question);
  });
  return {
    accepted: judged.filter((result) => 'reportSha256' in result),
    refusals: judged.filter((result) => 'reason' in result),
    ignored: recorded.filter((name) => !names.includes(name)),
  };
}

const noRun =
  'The model comes from no run, so no gate can have been recorded for it. Register it from the run that logged it (`run-id`), or say `require-gates: none`.';

const nothingRecorded = (runId: string): string =>
  `No gate is recorded for run ${runId}. Run a gate with \`run-id\` first, or say \`require-gates: none\`.`;

function refused(reason: RefusalReason, sentence: string): Evidence {
  return { accepted: [], refusals: [{ reason, sentence }], ignored: [] };
}

function missing(name: string, runId: string, recorded: readonly string[]): Refusal {
  const others = recorded.length === 0 ? 'none is' : `recorded: ${recorded.join(', ')}`;
  return {
    gate: name,
    reason: 'missing',
    sentence: `\`${name}\` is required and not recorded for run ${runId} (${others}).`,
  };
}

type Say = (reason: RefusalReason, rest: string) => Refusal;

function judgeGate(
  gate: RecordedGate,
  runId: string,
  question: EvidenceQuestion,
): AcceptedGate | Refusal {
  const say: Say = (reason, rest) => ({
    gate: gate.name,
    reason,
    sentence: `\`${gate.name}\` ${rest}`,
  });
  const whole = intact(gate, say);
  if ('reason' in whole) return whole;
  const { predicate } = whole.statement;
  const refusal =
    aboutVerdict(predicate, say) ??
    aboutRun(predicate, runId, say) ??
    aboutModel(predicate, question, say) ??
    aboutFiles(predicate, question, say);
  return (
    refusal ?? {
      name: gate.name,
      judged: predicate.judged,
      reportSha256: whole.tag.reportSha256,
      statementSha256: whole.statementSha256,
      policyDigest: predicate.policyDigest,
    }
  );
}

interface Intact {
  readonly tag: GateTag;
  readonly statement: GateStatement;
  readonly statementSha256: string;
}

/** Tags, report and statement must be there, readable, and agree with each other. */
function intact(gate: RecordedGate, say: Say): Intact | Refusal {
  const { report, statement } = gate;
  const tag = parseGateTag(gate.tag);
  if (tag === undefined)
    return say('malformed', 'has a tag that is not `<verdict> sha256:<digest>`.');
  if (report === undefined)
    return say('missing', 'has a tag but its report is not among the artifacts.');
  if (statement === undefined) {
    return say('missing', 'has a tag but its statement is not among the artifacts.');
  }
  if (report.sha256 !== tag.reportSha256) {
    return say('altered', 'has a report whose digest is not the one in its tag: it was altered.');
  }
  if (gate.statementTag !== `sha256:${statement.sha256}`) {
    return say(
      'altered',
      'has a statement whose digest is not the one in its tag: it was altered.',
    );
  }
  const read = readGateStatement(statement.text);
  if (!read.ok) {
    const why = read.problems.map(({ message }) => message).join('; ');
    return say('malformed', `has a statement that cannot be read: ${why}.`);
  }
  const { predicate } = read.value;
  const agree =
    predicate.name === gate.name &&
    predicate.verdict === tag.verdict &&
    predicate.report.sha256 === tag.reportSha256 &&
    verdictOf(report.text) === tag.verdict;
  if (!agree)
    return say('altered', 'has a tag, a report and a statement that contradict each other.');
  return { tag, statement: read.value, statementSha256: statement.sha256 };
}

function verdictOf(report: string): unknown {
  try {
    const parsed: unknown = JSON.parse(report);
    return typeof parsed === 'object' && parsed !== null && 'verdict' in parsed
      ? parsed.verdict
      : undefined;
  } catch {
    return undefined;
  }
}

type Predicate = GateStatement['predicate'];

function aboutVerdict({ verdict }: Predicate, say: Say): Refusal | undefined {
  switch (verdict) {
    case 'pass':
      return undefined;
    case 'fail':
      return say('failed', 'did not pass: its verdict is fail.');
    case 'inconclusive':
      return say('inconclusive', 'was inconclusive: not failed, but not proven either.');
    case 'error':
      return say('error', 'could not be judged: its verdict is error.');
  }
}

function aboutRun(predicate: Predicate, runId: string, say: Say): Refusal | undefined {
  if (predicate.runId === runId) return undefined;
  const other = predicate.runId === null ? 'no run' : `run ${predicate.runId}`;
  return say('other-run', `is about ${other}, not about run ${runId}.`);
}

function aboutModel(
  { model, judged }: Predicate,
  { modelSha256, acceptProcedure }: EvidenceQuestion,
  say: Say,
): Refusal | undefined {
  if (model !== null && model.sha256 !== modelSha256) {
    return say(
      'other-model',
      `is about another model: it judged sha256:${model.sha256.slice(0, 12)}…, this one is sha256:${modelSha256.slice(0, 12)}….`,
    );
  }
  if (judged === 'procedure') {
    if (acceptProcedure) return undefined;
    return say(
      'procedure',
      'judged the procedure (other fits of the same recipe), not this very model. Say `accept-procedure-evidence: true` if that is meant to count.',
    );
  }
  if (model !== null) return undefined;
  return say(
    'no-model',
    'names no model. Log the model to the run before the gate, or give the gate `model-path`.',
  );
}

function aboutFiles(
  { files }: Predicate,
  { artifacts }: EvidenceQuestion,
  say: Say,
): Refusal | undefined {
  if (files.length === 0) return say('no-files', 'names no file that it judged.');
  const local = files.find(({ origin }) => origin === 'local');
  if (local !== undefined) {
    return say(
      'local-origin',
      `judged \`${local.path}\`, which is not an artifact of the run. Log it to the run, then judge it from there.`,
    );
  }
  const gone = files.find(({ artifact }) => artifact === null || !artifacts.has(artifact));
  if (gone !== undefined) {
    return say('missing', `judged \`${gone.path}\`, which is no longer among the run's artifacts.`);
  }
  const changed = files.find(({ artifact, sha256 }) => artifacts.get(artifact ?? '') !== sha256);
  if (changed === undefined) return undefined;
  return say('altered', `judged \`${changed.path}\`, which is another file in the run by now.`);
}
