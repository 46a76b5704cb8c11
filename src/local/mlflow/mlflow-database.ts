import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../processes/run-program.ts';

export interface DatabaseOptions {
  /** The folder of the database. */
  readonly folder: string;
  readonly python: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The version of MLflow that is going to open it. */
  readonly version: string;
  readonly signal: AbortSignal;
}

/** The database file below MLflow's folder. */
export const databaseFile = (folder: string): string => join(folder, 'mlflow.db');
/** Holds the version of MLflow whose tables the database is known to have. */
const stampFile = (folder: string): string => join(folder, 'schema-version');

async function stampOf(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(stampFile(folder), 'utf8')).trim();
  } catch {
    return undefined;
  }
}

/** Upgrades a copy, so that an upgrade that fails or is killed leaves the old database as it was. */
async function upgrade(options: DatabaseOptions): Promise<void> {
  const { folder, python, environment, signal } = options;
  const copy = join(folder, 'upgrading.db');
  await rm(copy, { force: true });
  await copyFile(databaseFile(folder), copy);
  const args = ['-m', 'mlflow', 'db', 'upgrade', `sqlite:///${copy}`];
  const { status, output } = await runProgram(python, args, { environment, signal });
  if (status !== 0) {
    const lines = output.trimEnd().split('\n').slice(-8).join('\n');
    throw new Error(`MLflow ${options.version} could not upgrade its database.\n${lines}`);
  }
  await rename(copy, databaseFile(folder));
}

/**
 * Makes the database ready before the server starts. One whose tables were never finished (killed during the very first start,
 * before any run was handed out) is removed; one of another version of MLflow is upgraded on a copy, which then replaces it.
 */
export async function prepareDatabase(options: DatabaseOptions): Promise<void> {
  const stamp = await stampOf(options.folder);
  if (stamp === undefined) {
    await rm(databaseFile(options.folder), { force: true });
    await rm(`${databaseFile(options.folder)}-journal`, { force: true });
  } else if (stamp !== options.version) {
    await upgrade(options);
    await stampDatabase(options.folder, options.version);
  }
}

/** Remembers that the tables are whole; to be called when the server answers. */
export async function stampDatabase(folder: string, version: string): Promise<void> {
  if ((await stampOf(folder)) === version) return;
  const aside = `${stampFile(folder)}.new`;
  await writeFile(aside, `${version}\n`, { flush: true });
  await rename(aside, stampFile(folder));
}
