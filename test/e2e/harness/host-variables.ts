import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';

const wanted =
  /^(PIP_|UV_|https?_proxy$|no_proxy$|SSL_CERT_|REQUESTS_CA_BUNDLE$|NODE_EXTRA_CA_CERTS$)/i;

/** The variables by which package managers reach their index from this machine: act starts steps with nothing else. */
export function packageIndexVariables(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const found = Object.entries(environment).filter(
    (entry): entry is [string, string] => wanted.test(entry[0]) && entry[1] !== undefined,
  );
  return Object.fromEntries(found);
}

/** The folder of the interpreter behind `python3` (or `$PYTHON`), whatever shims are on PATH; Python 3.11 or newer. */
export function pythonFolder(): string {
  const ask = 'import sys; assert sys.version_info >= (3, 11), sys.version; print(sys.executable)';
  const program = process.env['PYTHON'] ?? 'python3';
  return dirname(execFileSync(program, ['-c', ask], { encoding: 'utf8' }).trim());
}
