import { PlatformError } from '../errors.ts';

/**
 * Whether a path may be used below a root: relative, forward slashes, no empty part, no `.` or `..`, no drive, no control
 * character. Paths come from servers and users alike.
 */
export function isSafeArtifactPath(path: string): boolean {
  return (
    !/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) &&
    path.split('/').every((part) => !/^\.{0,2}$/.test(part))
  );
}

/** Throws when a path from the server would lead elsewhere. */
export function requireSafePath(path: string): string {
  if (isSafeArtifactPath(path)) return path;
  throw new PlatformError(`${JSON.stringify(path)} is not the path of an artifact`, {
    code: 'protocol',
    retryable: false,
  });
}

/** A path in a URL: every part encoded, slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * The path below the server's artifact proxy that an artifact URI stands for. Only `mlflow-artifacts:` goes through the server; what
 * other schemes name (`s3`, `gs`, `azureml`, `file` …) lies in a store that this client does not speak to.
 */
export function proxyPath(uri: string, baseUrl: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1] ?? '';
  if (scheme !== 'mlflow-artifacts')
    throw new PlatformError(
      `the artifacts are kept at a ${scheme === '' ? 'path of the server' : `\`${scheme}:\` address`}, which can be reached only by that store's own tools`,
      {
        code: 'artifact-scheme',
        retryable: false,
        hint: 'Start the MLflow server with `--serve-artifacts` (its default), so that artifacts go through it.',
      },
    );
  const { host, pathname } = new URL(
    uri.replace(/^mlflow-artifacts:(?!\/\/)/i, 'mlflow-artifacts://'),
  );
  if (host !== '' && host !== new URL(baseUrl).host)
    throw new PlatformError(`the artifacts are kept by another server, ${host}`, {
      code: 'artifact-scheme',
      retryable: false,
      hint: 'Use that server as `tracking-uri`.',
    });
  return decodeURIComponent(pathname).replace(/^\/+|\/+$/g, '');
}
