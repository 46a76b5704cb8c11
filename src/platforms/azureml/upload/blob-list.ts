/** One blob of a list. */
export interface BlobEntry {
  readonly name: string;
  readonly bytes: number;
}

export interface BlobList {
  readonly blobs: readonly BlobEntry[];
  /** Empty on the last page. */
  readonly nextMarker: string;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const hex = name[1] === 'x';
    const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const element = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];

/** The name, which services percent-encode when XML cannot hold it. */
function blobName(xml: string): string {
  const encoded = /<Name\s+Encoded="true"\s*>/.test(xml);
  const text = unescape(element(xml, 'Name') ?? '');
  if (!encoded) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the XML of List Blobs (Azure Storage REST); undefined when it is something else. Markers of empty folders are left out. */
export function parseBlobList(xml: string): BlobList | undefined {
  if (!xml.includes('<EnumerationResults')) return undefined;
  const blobs = [...xml.matchAll(/<Blob>(.*?)<\/Blob>/gs)]
    .map(([, blob = '']) => blob)
    .filter((blob) => element(blob, 'hdi_isfolder')?.toLowerCase() !== 'true')
    .map((blob) => ({ name: blobName(blob), bytes: Number(element(blob, 'Content-Length') ?? 0) }));
  return { blobs, nextMarker: unescape(element(xml, 'NextMarker') ?? '') };
}
