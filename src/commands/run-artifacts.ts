import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlatformError, UserError } from '../errors.ts';
import { mostFiles } from '../shared/digest.ts';
import type { ArtifactEntry, TrackingClient } from '../tracking/tracking-client.ts';

/** Folders below this depth are not looked into: no artifact tree of a run is that deep. */
const deepest = 32;

/** Whether a path from a server can be used below a folder of ours: relative, forward slashes, nothing that climbs out. */
export function isSafePath(path: string): boolean {
  return (
    !/[\\\0]|^\/|^[A-Za-z]:/.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part))
  );
}

/** All files of a run below `path` (empty: all its artifacts), depth first. Throws UserError above `mostFiles`. */
export async function walkArtifacts(
  tracking: TrackingClient,
  runId: string,
  path: string,
  signal: AbortSignal,
): Promise<readonly ArtifactEntry[]> {
  const files: ArtifactEntry[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await tracking.listArtifacts(runId, folder, signal)) {
      if (!isSafePath(entry.path) || (folder !== '' && !entry.path.startsWith(`${folder}/`))) {
        const message = `the tracking server lists an artifact outside \`${folder}\`: ${entry.path}`;
        throw new PlatformError(message, { code: 'protocol', retryable: false });
      }
      if (!entry.isFolder) files.push(entry);
      else if (depth < deepest) await visit(entry.path, depth + 1);
      if (files.length > mostFiles) {
        throw new UserError({ message: `run ${runId} has more than ${mostFiles} artifacts` });
      }
    }
  };
  await visit(path, 0);
  return files;
}

/** Downloads all files below an artifact folder into a folder of ours, keeping their relative paths. */
export async function downloadFolder(
  tracking: TrackingClient,
  runId: string,
  path: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  for (const entry of await walkArtifacts(tracking, runId, path, signal)) {
    const file = join(folder, path === '' ? entry.path : entry.path.slice(path.length + 1));
    await mkdir(dirname(file), { recursive: true });
    await tracking.downloadArtifact(runId, entry.path, file, signal);
  }
}

/** The entry of one artifact, or undefined when it is not there; a path that no artifact can have (`./a`, `/a`) is none. */
export async function findArtifact(
  tracking: TrackingClient,
  runId: string,
  path: string,
  signal: AbortSignal,
): Promise<ArtifactEntry | undefined> {
  if (!isSafePath(path)) return undefined;
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const entries = await tracking.listArtifacts(runId, parent, signal);
  return entries.find((entry) => entry.path === path);
}

/** Bytes of one small artifact; undefined when it is not there. Throws UserError when it is larger than `mostBytes`. */
export async function readArtifact(
  tracking: TrackingClient,
  runId: string,
  path: string,
  mostBytes: number,
  temporary: string,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  const entry = await findArtifact(tracking, runId, path, signal);
  if (entry === undefined || entry.isFolder) return undefined;
  const tooLarge = { message: `the artifact \`${path}\` is larger than ${mostBytes} bytes` };
  if ((entry.bytes ?? 0) > mostBytes) throw new UserError(tooLarge);
  const file = join(await mkdtemp(join(temporary, 'artifact-')), 'file');
  await tracking.downloadArtifact(runId, path, file, signal);
  const content = await readFile(file, { signal });
  if (content.length > mostBytes) throw new UserError(tooLarge);
  return content;
}
