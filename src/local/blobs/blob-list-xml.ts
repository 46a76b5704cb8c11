import type { BlobPage, ListQuery } from './blob-list.ts';

/** Escapes text for XML; characters that XML 1.0 forbids become U+FFFD. */
function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** The answer of List Blobs (Azure Storage REST, 2024-11-04). */
export function blobListXml(
  endpoint: string,
  container: string,
  query: ListQuery,
  page: BlobPage,
): string {
  const blobs = page.blobs.map(
    ({ name, size, modified }) =>
      `<Blob><Name>${xml(name)}</Name><Properties><Last-Modified>${modified.toUTCString()}</Last-Modified>` +
      `<Etag>0x${Math.trunc(modified.getTime()).toString(16)}${size.toString(16)}</Etag>` +
      `<Content-Length>${size}</Content-Length><Content-Type>application/octet-stream</Content-Type>` +
      `<BlobType>BlockBlob</BlobType></Properties></Blob>`,
  );
  const prefixes = page.prefixes.map(
    (prefix) => `<BlobPrefix><Name>${xml(prefix)}</Name></BlobPrefix>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>` +
    `<EnumerationResults ServiceEndpoint="${xml(endpoint)}" ContainerName="${xml(container)}">` +
    `<Prefix>${xml(query.prefix)}</Prefix><Marker>${xml(query.marker)}</Marker>` +
    `<MaxResults>${query.most}</MaxResults><Delimiter>${xml(query.delimiter)}</Delimiter>` +
    `<Blobs>${blobs.join('')}${prefixes.join('')}</Blobs>` +
    `<NextMarker>${xml(page.next)}</NextMarker></EnumerationResults>`
  );
}
