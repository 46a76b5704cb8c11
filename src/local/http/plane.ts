import type { Plane } from './route.ts';
import { blobPrefix } from '../blobs/blob-store.ts';

const dataPlanes = [
  '/history/',
  '/data/',
  '/artifact/',
  '/modelregistry/',
  '/metric/',
  '/discovery',
];

/** Which of Azure's services answers on a path: it decides the shape of errors. */
export function planeOf(pathname: string): Plane {
  const path = pathname.toLowerCase();
  if (path.startsWith('/mlflow/')) return 'mlflow';
  if (path.startsWith(`${blobPrefix}/`)) return 'blob';
  if (path.startsWith('/endpoints/')) return 'scoring';
  return dataPlanes.some((prefix) => path.startsWith(prefix)) ? 'data' : 'arm';
}
