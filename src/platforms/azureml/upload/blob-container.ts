import { randomUUID } from 'node:crypto';
import { mapLimited } from '../../../shared/pool.ts';
import type { Progress } from '../../ports.ts';
import type { ServiceAnswer, ServiceRequest, Sink, Transport } from '../request.ts';
import { protocolError } from '../service-error.ts';
import { parseBlobList, type BlobEntry } from './blob-list.ts';
import type { UploadFile } from '../../../shared/files/file-tree.ts';
import { fileBody } from './file-body.ts';
import { sharedKeyAuthorization } from './shared-key.ts';

/** What opens the container: a signature in the URL, the account's key, or the identity's own token. */
export type BlobAccess =
  | { readonly kind: 'sas'; readonly query: string }
  | { readonly kind: 'key'; readonly account: string; readonly key: string }
  | { readonly kind: 'token'; readonly audience: string };

/** A container of Azure Blob Storage. */
export interface BlobContainer {
  put(blob: string, file: UploadFile, signal: AbortSignal): Promise<void>;
  metadata(
    blob: string,
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, string>> | undefined>;
  setMetadata(
    blob: string,
    metadata: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<void>;
  list(prefix: string, signal: AbortSignal): Promise<readonly BlobEntry[]>;
  read<T>(blob: string, sink: Sink<T>, signal: AbortSignal): Promise<T>;
}

const storageVersion = '2021-12-02';
const mostPages = 100;
const uploadsAtOnce = 4;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

interface BlobRequest extends Pick<
  ServiceRequest,
  'method' | 'doing' | 'headers' | 'body' | 'accept'
> {
  /** Path within the container; empty for the container. */
  readonly blob: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Adds to a request what opens the container. */
async function authorize(
  transport: Transport,
  base: string,
  access: BlobAccess,
  request: BlobRequest,
  signal: AbortSignal,
): Promise<ServiceRequest> {
  const { blob, query = {}, ...rest } = request;
  const path = blob === '' ? base : `${base}/${encodePath(blob)}`;
  const own = new URLSearchParams(query).toString();
  // The signature is kept as it came: parsing it and writing it again would change its encoding.
  const parts = [own, access.kind === 'sas' ? access.query : ''].filter((part) => part !== '');
  const url = parts.length === 0 ? path : `${path}?${parts.join('&')}`;
  const headers: Record<string, string> = { 'x-ms-version': storageVersion, ...request.headers };
  if (access.kind === 'token')
    headers['authorization'] = await transport.authorization(access.audience, signal);
  if (access.kind === 'key') {
    headers['x-ms-date'] = new Date().toUTCString();
    // The pipeline would add it after the signature, which covers every x-ms- header.
    headers['x-ms-client-request-id'] = randomUUID();
    const length =
      request.body === undefined || typeof request.body === 'string' ? 0 : request.body.bytes;
    const signed = { ...headers, 'content-length': String(length) };
    const target = { method: request.method, url: new URL(url), headers: signed };
    headers['authorization'] = sharedKeyAuthorization(access.account, access.key, target);
  }
  return { ...rest, url, headers, access: 'own' };
}

/** Opens a container by its URL (without a query). */
export function openContainer(
  transport: Transport,
  base: string,
  access: BlobAccess,
): BlobContainer {
  const send = async (request: BlobRequest, signal: AbortSignal): Promise<ServiceAnswer> =>
    transport.send(await authorize(transport, base, access, request, signal), signal);
  return {
    put: async (blob, file, signal) => {
      // 409 and 412: an earlier attempt arrived although its answer did not, or another client wrote the same content.
      const headers = { 'x-ms-blob-type': 'BlockBlob', 'if-none-match': '*' };
      const doing = `upload ${file.relative}`;
      const body = fileBody(file);
      await send({ method: 'PUT', blob, doing, headers, body, accept: [409, 412] }, signal);
    },
    metadata: async (blob, signal) => {
      const doing = `look for ${blob}`;
      const answer = await send({ method: 'HEAD', blob, doing, accept: [404] }, signal);
      if (answer.status === 404) return undefined;
      const status = answer.header('x-ms-meta-upload_status');
      return status === undefined ? {} : { upload_status: status };
    },
    setMetadata: async (blob, metadata, signal) => {
      const entries = Object.entries(metadata).map(([name, value]) => [`x-ms-meta-${name}`, value]);
      const headers = Object.fromEntries(entries) as Record<string, string>;
      const doing = `mark ${blob} as complete`;
      await send({ method: 'PUT', blob, doing, headers, query: { comp: 'metadata' } }, signal);
    },
    list: (prefix, signal) => listBlobs(send, prefix, signal),
    read: async (blob, sink, signal) => {
      const request: BlobRequest = { method: 'GET', blob, doing: `download ${blob}` };
      const ready = await authorize(transport, base, access, request, signal);
      return transport.receive(ready, sink, signal);
    },
  };
}

async function listBlobs(
  send: (request: BlobRequest, signal: AbortSignal) => Promise<ServiceAnswer>,
  prefix: string,
  signal: AbortSignal,
): Promise<readonly BlobEntry[]> {
  const doing = `list the files of ${prefix}`;
  const found: BlobEntry[] = [];
  let marker = '';
  for (let page = 0; page < mostPages; page++) {
    const fixed = { restype: 'container', comp: 'list', include: 'metadata', prefix };
    const query = marker === '' ? fixed : { ...fixed, marker };
    const answer = await send({ method: 'GET', blob: '', doing, query }, signal);
    const list = parseBlobList(answer.text);
    if (list === undefined) throw protocolError(doing, 'the answer is not a list of blobs');
    found.push(...list.blobs);
    if (list.nextMarker === '') return found;
    marker = list.nextMarker;
  }
  throw protocolError(doing, `the list has more than ${mostPages} pages`);
}

/** Uploads files below a prefix (`''` or `name/`), four at a time, and marks the first one when all are there. */
export async function uploadFiles(
  container: BlobContainer,
  prefix: string,
  files: readonly UploadFile[],
  metadata: Readonly<Record<string, string>>,
  report: Progress,
  signal: AbortSignal,
): Promise<void> {
  let done = 0;
  await mapLimited(files, uploadsAtOnce, async (file) => {
    await container.put(prefix + file.relative, file, signal);
    done++;
    if (done % 100 === 0) report(`uploaded ${done} of ${files.length} files`);
  });
  const indicator = indicatorOf(files);
  await container.setMetadata(
    prefix + indicator,
    { upload_status: 'completed', ...metadata },
    signal,
  );
}

/** The file whose metadata says that an upload is complete: the first by name, as azure-ai-ml takes it. */
export function indicatorOf(files: readonly UploadFile[]): string {
  return files.map((file) => file.relative).toSorted()[0] ?? '';
}
