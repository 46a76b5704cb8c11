import { blobPrefix } from '../blobs/blob-store.ts';
import type { LocalContext } from '../local-context.ts';

/** The URL of a blob with a signature of eight hours, as Azure's are; `permissions` of `rcw`. */
export function blobUrl(
  context: LocalContext,
  container: string,
  blob: string,
  permissions: string,
): string {
  const path = `${blobPrefix}/${container}/${blob}`;
  const query = context.signer.sign(path, { scope: 'exact', permissions, lifetime: 8 * 3600 });
  return `${context.baseUrl()}${path.split('/').map(encodeURIComponent).join('/')}?${query}`;
}
