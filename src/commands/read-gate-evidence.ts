import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import {
  gateArtifacts,
  gateTagKey,
  recordedGates,
  statementTagKey,
} from '../domain/evidence/gate-tag.ts';
import type { RecordedGate, StoredFile } from '../domain/evidence/judge-evidence.ts';
import { mostStatementBytes, readGateStatement } from '../domain/evidence/read-gate-statement.ts';
import { sha256OfFile, sha256OfText } from '../shared/digest.ts';
import type { Run, TrackingClient } from '../tracking/tracking-client.ts';
import { findArtifact, isSafePath, readArtifact } from './run-artifacts.ts';

/** A report larger than this is not read. Bytes. */
const mostReportBytes = 64 * 1024 * 1024;

/** More gates than this on one run are an accident or an attack. */
const mostGates = 100;

export interface GateEvidence {
  readonly gates: readonly RecordedGate[];
  /** Path → sha256 of the run's artifacts that the statements name, hashed now. */
  readonly artifacts: ReadonlyMap<string, string>;
}

/** Reads everything that a run records about its gates, as it is stored now. Judges nothing. */
export async function readGateEvidence(
  tracking: TrackingClient,
  run: Run,
  temporary: string,
  signal: AbortSignal,
): Promise<GateEvidence> {
  const names = recordedGates(run.tags);
  if (names.length > mostGates) {
    throw new UserError({ message: `run ${run.runId} records more than ${mostGates} gates` });
  }
  const read = async (path: string, most: number): Promise<StoredFile | undefined> => {
    const bytes = await readArtifact(tracking, run.runId, path, most, temporary, signal);
    return bytes && { sha256: sha256OfText(bytes), text: bytes.toString('utf8') };
  };
  const gates: RecordedGate[] = [];
  for (const name of names) {
    const paths = gateArtifacts(name);
    gates.push({
      name,
      tag: run.tags[gateTagKey(name)] ?? '',
      statementTag: run.tags[statementTagKey(name)],
      report: await read(paths.report, mostReportBytes),
      statement: await read(paths.statement, mostStatementBytes),
    });
  }
  return { gates, artifacts: await hashArtifacts(tracking, run, gates, temporary, signal) };
}

async function hashArtifacts(
  tracking: TrackingClient,
  run: Run,
  gates: readonly RecordedGate[],
  temporary: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const statements = gates.map(({ statement }) => readGateStatement(statement?.text ?? ''));
  const paths = statements
    .flatMap((read) => (read.ok ? read.value.predicate.files : []))
    .flatMap(({ artifact }) => (artifact === null || !isSafePath(artifact) ? [] : [artifact]));
  const hashes = new Map<string, string>();
  for (const path of new Set(paths)) {
    const entry = await findArtifact(tracking, run.runId, path, signal);
    if (entry === undefined || entry.isFolder) continue;
    const file = join(await mkdtemp(join(temporary, 'artifact-')), 'file');
    await tracking.downloadArtifact(run.runId, path, file, signal);
    hashes.set(path, (await sha256OfFile(file, signal)).sha256);
  }
  return hashes;
}
