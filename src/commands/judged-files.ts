import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { JudgedFile } from '../domain/evidence/gate-statement.ts';
import { sha256OfFile } from '../shared/digest.ts';
import type { TrackingClient } from '../tracking/tracking-client.ts';
import { walkArtifacts } from './run-artifacts.ts';

/** A file that a gate has read. `artifact`: its path in the run, when it was fetched from there. */
export interface ReadFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly artifact?: string;
}

/** The files as local ones: what a gate without a run can say of them. */
export function localFiles(files: readonly ReadFile[]): readonly JudgedFile[] {
  return files.map(({ path, sha256, bytes }) => ({
    path,
    sha256,
    bytes,
    origin: 'local',
    artifact: null,
  }));
}

/**
 * Where the judged files come from: an artifact of the run when they were fetched from it or equal one by digest. Only artifacts of
 * the same size are downloaded to compare; what the gates themselves stored (`ml-actions/`) does not count.
 */
export async function judgedFiles(
  tracking: TrackingClient,
  runId: string,
  files: readonly ReadFile[],
  temporary: string,
  signal: AbortSignal,
): Promise<readonly JudgedFile[]> {
  const known = new Map(
    files.flatMap(({ sha256, artifact }) => (artifact === undefined ? [] : [[sha256, artifact]])),
  );
  const open = files.filter(({ sha256 }) => !known.has(sha256));
  const sizes = new Set(open.map(({ bytes }) => bytes));
  const artifacts = open.length === 0 ? [] : await walkArtifacts(tracking, runId, '', signal);
  for (const { path, bytes } of artifacts) {
    if (path.startsWith('ml-actions/') || (bytes !== undefined && !sizes.has(bytes))) continue;
    const copy = join(await mkdtemp(join(temporary, 'artifact-')), 'file');
    await tracking.downloadArtifact(runId, path, copy, signal);
    const { sha256 } = await sha256OfFile(copy, signal);
    if (!known.has(sha256)) known.set(sha256, path);
  }
  return files.map(({ path, sha256, bytes }) => {
    const artifact = known.get(sha256) ?? null;
    return { path, sha256, bytes, origin: artifact === null ? 'local' : 'run-artifact', artifact };
  });
}
