import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  databaseFile,
  prepareDatabase,
  stampDatabase,
} from '../../../src/local/mlflow/mlflow-database.ts';

/** A Python whose `mlflow db upgrade` writes into the file that it is given. */
function setUp(command = 'echo upgraded >> "${5#sqlite:///}"') {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-database-'));
  const python = join(folder, 'python');
  writeFileSync(python, `#!/bin/sh\n${command}\n`);
  chmodSync(python, 0o755);
  const { signal } = new AbortController();
  const environment = { PATH: '/usr/bin:/bin' };
  const prepare = (version: string) =>
    prepareDatabase({ folder, python, environment, version, signal });
  const text = (): string | undefined =>
    existsSync(databaseFile(folder)) ? readFileSync(databaseFile(folder), 'utf8') : undefined;
  return { folder, prepare, text };
}

describe.skipIf(process.platform === 'win32')('the database of MLflow', () => {
  it('that was never finished is made anew', async () => {
    const { folder, prepare, text } = setUp();
    writeFileSync(databaseFile(folder), 'half');
    writeFileSync(`${databaseFile(folder)}-journal`, 'half');
    await prepare('3.0.0');
    expect(text()).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['python']);
  });

  it('of the same version stays as it is', async () => {
    const { folder, prepare, text } = setUp();
    writeFileSync(databaseFile(folder), 'runs\n');
    await stampDatabase(folder, '3.0.0');
    await stampDatabase(folder, '3.0.0');
    await prepare('3.0.0');
    expect(text()).toBe('runs\n');
  });

  it('of another version is upgraded once', async () => {
    const { folder, prepare, text } = setUp();
    writeFileSync(databaseFile(folder), 'runs\n');
    await stampDatabase(folder, '3.0.0');
    await prepare('3.1.0');
    await prepare('3.1.0');
    expect(text()).toBe('runs\nupgraded\n');
  });

  it('stays as it was when the upgrade fails', async () => {
    const { folder, prepare, text } = setUp(
      'echo "Error: no such revision" >&2; echo spoilt > "${5#sqlite:///}"; exit 1',
    );
    writeFileSync(databaseFile(folder), 'runs\n');
    await stampDatabase(folder, '3.0.0');
    await expect(prepare('3.1.0')).rejects.toThrow(
      'MLflow 3.1.0 could not upgrade its database.\nError: no such revision',
    );
    expect(text()).toBe('runs\n');
  });
});
