import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encodePath, proxyPath, requireSafePath } from './artifact-paths.ts';
import { isNotFound, protocolError } from './error-answer.ts';
import type { ArtifactEntry } from './tracking-client.ts';
import type { TrackingHttp } from './tracking-http.ts';
import { readFiles } from './wire.ts';

const door = '/api/2.0/mlflow-artifacts/artifacts';

const urlPath = (http: TrackingHttp, root: string, path: string): string =>
  `${door}/${encodePath(`${proxyPath(root, http.baseUrl)}/${requireSafePath(path)}`)}`;

/** Writes one artifact below an artifact URI to a file, aside then renamed; nothing is left when it breaks off. */
export async function downloadFrom(
  http: TrackingHttp,
  root: string,
  path: string,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const doing = `download the artifact \`${path}\``;
  await mkdir(dirname(file), { recursive: true });
  // One name a file, so that what a killed step has left is replaced by the next.
  const aside = `${file}.part`;
  await rm(aside, { force: true });
  const read = async (response: Response): Promise<void> => {
    const body = Readable.fromWeb(response.body ?? new Blob([]).stream());
    await pipeline(body, createWriteStream(aside), { signal });
    const promised = response.headers.get('content-length');
    const { size } = await stat(aside);
    if (promised !== null && Number(promised) !== size)
      throw protocolError(doing, `${size} of ${promised} bytes`);
    await rename(aside, file);
  };
  // No copy is compressed on the way, so that the length can be checked.
  const headers = { 'accept-encoding': 'identity' };
  const request = { method: 'GET', path: urlPath(http, root, path), headers, doing } as const;
  try {
    await http.answer({ ...request, repeatable: true, timeoutMs: longestTransferMs }, read, signal);
  } finally {
    await rm(aside, { force: true });
  }
}

/** A day: a bound, so that a server that goes silent does not hold the step for ever. */
const longestTransferMs = 86_400_000;

/** Stores a file as an artifact below an artifact URI, streamed. */
export async function uploadTo(
  http: TrackingHttp,
  root: string,
  path: string,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const { size } = await stat(file);
  const request = {
    method: 'PUT',
    path: urlPath(http, root, path),
    // Without a length it would be sent in chunks, which WSGI servers read as nothing.
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    body: () => (size === 0 ? '' : createReadStream(file)),
    doing: `upload the artifact \`${path}\``,
    repeatable: true,
    timeoutMs: longestTransferMs,
  } as const;
  await http.answer(request, (response) => response.arrayBuffer(), signal);
}

/** One level of what lies below an artifact URI; names are relative to `path`. */
export async function listFrom(
  http: TrackingHttp,
  root: string,
  path: string,
  signal: AbortSignal,
): Promise<readonly ArtifactEntry[]> {
  const base = proxyPath(root, http.baseUrl);
  const request = {
    method: 'GET',
    path: door,
    query: { path: path === '' ? base : `${base}/${requireSafePath(path)}` },
    doing: `list the artifacts below \`${path}\``,
    repeatable: true,
  } as const;
  try {
    return readFiles(await http.json(request, signal));
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
