import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scoringServer = fileURLToPath(new URL('fake-scoring-server.mjs', import.meta.url));

export interface FakePythonOptions {
  readonly version?: string;
  readonly hasVenv?: boolean;
  /** What `pip install` does; `{log}` is the file that every installation appends a line to. */
  readonly pip?: string;
}

/** Writes a `python3` that answers the probe and plays `venv`, `pip` and `gunicorn`; returns its folder, for PATH. */
export function fakePython(folder: string, options: FakePythonOptions = {}): string {
  const { version = '3.12', hasVenv = true, pip = 'sleep 0.2' } = options;
  const log = join(folder, 'installs');
  mkdirSync(folder, { recursive: true });
  const script = [
    '#!/bin/sh',
    `if [ "$1" = -c ]; then echo "${version} ${hasVenv ? '1' : '0'}"; exit 0; fi`,
    'if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; exit; fi',
    `if [ "$2" = pip ]; then echo install >> "${log}"; ${pip}; exit; fi`,
    `if [ "$2" = gunicorn ]; then exec "${process.execPath}" "${scoringServer}" "$@"; fi`,
    'exit 9',
  ];
  writeFileSync(join(folder, 'python3'), script.join('\n'));
  chmodSync(join(folder, 'python3'), 0o755);
  return folder;
}
