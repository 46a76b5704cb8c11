import { join } from 'node:path';

const scheme = 'mlflow-artifacts:/';

/** Where a run's artifacts are for MLflow: its clients send them to the tracking server, which writes them to the blobs. */
export function artifactUriOf(runId: string): string {
  return `${scheme}ExperimentRun/dcid.${runId}`;
}

/**
 * The folder on disk behind an `mlflow-artifacts:/…` URI; undefined for another scheme, a server's name, or a path that leaves
 * the root. `root` is the server's `--artifacts-destination`.
 */
export function artifactFolderOf(root: string, uri: string): string | undefined {
  if (!uri.startsWith(scheme) || uri.startsWith(`${scheme}/`)) return undefined;
  const parts = uri.slice(scheme.length).split('/');
  const isSafe = parts.every(
    (part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0?#%]/.test(part),
  );
  return isSafe ? join(root, ...parts) : undefined;
}
