import { blobPrefix } from '../blobs/blob-store.ts';
import { decodedPath } from '../http/url-signer.ts';
import type { LocalContext } from '../local-context.ts';

/**
 * The folder of a code version's URI: `<blob address>/<container>/<folder>`, or the container itself for a single file. Only the
 * path counts: the server's port may have changed since.
 */
export function fromCodeUri(context: LocalContext, uri: string): string {
  const path = URL.canParse(uri) ? decodedPath(new URL(uri).pathname) : undefined;
  if (path?.startsWith(`${blobPrefix}/`) !== true) {
    throw new Error(`The code URI ${uri.slice(0, 200)} is not of this server's blob storage.`);
  }
  const [container = '', ...rest] = path.slice(blobPrefix.length + 1).split('/');
  const blob = rest.filter((part) => part !== '').join('/');
  return blob === '' ? context.blobs.folder(container) : context.blobs.path(container, blob);
}
