import type { Stats } from 'node:fs';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { blobListXml } from './blob-list-xml.ts';
import { listBlobs } from './blob-list.ts';
import { blobPrefix, type BlobMetadata } from './blob-store.ts';

/** The version of the storage protocol that answers name. */
const storageVersion = { 'x-ms-version': '2024-11-04' } as const;

interface Place {
  readonly container: string;
  readonly blob: string;
}

const placeOf = (request: LocalRequest): Place => ({
  container: param(request, 'container'),
  blob: param(request, 'blob'),
});

/** An opaque tag that changes with the file. */
const etag = (stats: Stats): string =>
  `"0x${Math.trunc(stats.mtimeMs).toString(16)}${stats.size.toString(16)}${stats.ino.toString(16)}"`;

function blobHeaders(stats: Stats, metadata: BlobMetadata): Record<string, string> {
  const own = Object.entries(metadata).map(([key, value]) => [`x-ms-meta-${key}`, value] as const);
  return {
    ...storageVersion,
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    'last-modified': stats.mtime.toUTCString(),
    etag: etag(stats),
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-creation-time': stats.birthtime.toUTCString(),
    'x-ms-server-encrypted': 'false',
    ...Object.fromEntries(own),
  };
}

interface Range {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** One `bytes=a-b` or `bytes=a-`, cut to the size; undefined without the header. */
function rangeOf(request: LocalRequest, size: number): Range | undefined {
  const header = request.headers['x-ms-range'] ?? request.headers.range;
  if (typeof header !== 'string') return undefined;
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header) ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start < size && end >= start) return { start, end };
  const text = 'The range specified is invalid for the current size of the resource.';
  const headers = { 'content-range': `bytes */${size}` };
  throw new HttpFailure(416, 'InvalidRange', text, { headers });
}

async function existing(context: LocalContext, place: Place): Promise<Stats> {
  const stats = await context.blobs.stat(place.container, place.blob);
  if (stats !== undefined) return stats;
  throw new HttpFailure(404, 'BlobNotFound', 'The specified blob does not exist.');
}

async function read(context: LocalContext, request: LocalRequest): Promise<LocalResponse> {
  const place = placeOf(request);
  const stats = await existing(context, place);
  const metadata = await context.blobs.metadata(place.container, place.blob);
  const headers = blobHeaders(stats, metadata);
  const range = rangeOf(request, stats.size);
  if (range === undefined && (request.method === 'HEAD' || stats.size === 0)) {
    return { status: 200, headers: { ...headers, 'content-length': `${stats.size}` } };
  }
  // A log may grow while it is sent: only what was there is promised and sent.
  const { start, end } = range ?? { start: 0, end: stats.size - 1 };
  const part =
    range === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${stats.size}` };
  return {
    status: range === undefined ? 200 : 206,
    headers: { ...headers, ...part, 'content-length': `${end - start + 1}` },
    ...(request.method === 'HEAD'
      ? {}
      : { stream: context.blobs.read(place.container, place.blob, { start, end }) }),
  };
}

/** `x-ms-meta-*` headers; HTTP has made their names lower-case. */
function metadataOf(request: LocalRequest): BlobMetadata {
  const prefix = 'x-ms-meta-';
  const own = Object.entries(request.headers).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), String(value)]));
}

async function write(context: LocalContext, request: LocalRequest): Promise<LocalResponse> {
  const { container, blob } = placeOf(request);
  const comp = request.url.searchParams.get('comp');
  if (comp === 'metadata') {
    const stats = await existing(context, { container, blob });
    await context.blobs.setMetadata(container, blob, metadataOf(request));
    return { status: 200, headers: { ...storageVersion, etag: etag(stats) } };
  }
  if (comp !== null) {
    const text = `The local platform does not know comp=${comp.slice(0, 40)}: write the blob in one request.`;
    throw new HttpFailure(400, 'UnsupportedQueryParameter', text);
  }
  if (!(await context.blobs.hasContainer(container))) {
    throw new HttpFailure(404, 'ContainerNotFound', 'The specified container does not exist.');
  }
  const contentMd5 = request.headers['content-md5'];
  await context.blobs.write(container, blob, request.raw, {
    onlyIfAbsent: request.headers['if-none-match'] === '*',
    ...(typeof contentMd5 === 'string' ? { contentMd5 } : {}),
  });
  const metadata = metadataOf(request);
  if (Object.keys(metadata).length > 0) await context.blobs.setMetadata(container, blob, metadata);
  const stats = await existing(context, { container, blob });
  const headers = { etag: etag(stats), 'last-modified': stats.mtime.toUTCString() };
  return { status: 201, headers: { ...storageVersion, ...headers } };
}

async function list(context: LocalContext, request: LocalRequest): Promise<LocalResponse> {
  const container = param(request, 'container');
  const query = request.url.searchParams;
  if (query.get('restype') !== 'container' || query.get('comp') !== 'list') {
    const text = 'Of containers only restype=container&comp=list is served.';
    throw new HttpFailure(400, 'InvalidQueryParameterValue', text);
  }
  if (!(await context.blobs.hasContainer(container))) {
    throw new HttpFailure(404, 'ContainerNotFound', 'The specified container does not exist.');
  }
  const most = Number(query.get('maxresults') ?? 5000);
  const wanted = {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    marker: query.get('marker') ?? '',
    most: most >= 1 && most <= 5000 ? Math.trunc(most) : 5000,
  };
  const page = await listBlobs(context.blobs.folder(container), wanted);
  const endpoint = `${context.baseUrl()}${blobPrefix}/`;
  const headers = { ...storageVersion, 'content-type': 'application/xml' };
  return { status: 200, headers, body: blobListXml(endpoint, container, wanted, page) };
}

/** Azure Blob Storage, as far as Azure ML's clients use it: put, metadata, head, get with ranges, and lists. */
export function blobRoutes(context: LocalContext): readonly Route[] {
  const path = `${blobPrefix}/:container/*blob`;
  const signed = (method: Route['method'], handle: typeof read, at = path): Route => ({
    method,
    path: at,
    access: 'signed',
    handle: (request) => handle(context, request),
  });
  return [
    signed('GET', list, `${blobPrefix}/:container`),
    signed('GET', read),
    signed('HEAD', read),
    signed('PUT', write),
  ];
}
