import { createHash, randomBytes } from 'node:crypto';
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError, UserError } from '../../errors.ts';
import { findBasePython, type BasePython } from './base-python.ts';
import { cacheFolder } from './cache-folder.ts';
import { withFolderLock } from './folder-lock.ts';
import { toolRequirements } from './requirements.generated.ts';
import { runProgram, type ProgramOptions } from '../processes/run-program.ts';

/** The environment that MLflow's server and, where nothing else is asked for, the scoring server run in. */
export interface ToolEnvironment {
  readonly folder: string;
  readonly python: string;
}

export interface ToolEnvironmentOptions extends ProgramOptions {
  /** Told when something takes long: one short sentence each time. */
  readonly report: (message: string) => void;
  /** Replaces the pinned requirements; for tests of the making itself. */
  readonly requirements?: string;
}

/** Everything that decides what the environment contains: the locked requirements, the Python, the machine's kind. */
function environmentKey(requirements: string, base: BasePython): string {
  return createHash('sha256')
    .update([requirements, base.version, process.platform, process.arch].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** Whether the interpreter is there: its link dangles after the Python it was made from is removed. */
async function isUsable(python: string): Promise<boolean> {
  try {
    await access(python, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function hasUv(options: ProgramOptions): Promise<boolean> {
  try {
    return (await runProgram('uv', ['--version'], options)).status === 0;
  } catch (error) {
    if (options.signal.aborted) throw error;
    return false;
  }
}

async function step(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  const { status, output } = await runProgram(program, args, options);
  if (status === 0) return;
  const lines = output.trimEnd().split('\n').slice(-12).join('\n');
  throw new PlatformError(
    `The tool environment (MLflow and the scoring server) could not be installed: ${program} ended with ${String(status)}.\n${lines}`,
    { code: 'unreachable', retryable: true, hint: 'The package index must be reachable once.' },
  );
}

/** Wheels only and every one by its hash: nothing is built, so nothing that was downloaded runs before it is checked. */
const locked = ['--require-hashes', '--only-binary', ':all:'];

async function install(
  folder: string,
  base: BasePython,
  requirements: string,
  options: ProgramOptions,
): Promise<void> {
  const python = join(folder, 'bin', 'python');
  const file = join(folder, 'requirements.txt');
  const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off', '--quiet'];
  if (await hasUv(options)) {
    await step('uv', ['venv', '--quiet', '--python', base.program, folder], options);
    await writeFile(file, requirements);
    const pip = ['pip', 'install', '--quiet', '--python', python];
    return step('uv', [...pip, ...locked, '-r', file], options);
  }
  if (!base.canMakeEnvironments) {
    throw new UserError({
      message: `Python ${base.version} (\`${base.program}\`) cannot make environments: it has no \`venv\` or \`ensurepip\` module`,
      hint: `Install them (Debian, Ubuntu: \`apt install python${base.version}-venv\`), or install \`uv\`.`,
    });
  }
  await step(base.program, ['-m', 'venv', folder], options);
  await writeFile(file, requirements);
  await step(python, ['-m', 'pip', 'install', ...quiet, ...locked, '-r', file], options);
}

/** Renames the finished folder into place; when another process was faster, its folder is as good. */
async function place(aside: string, folder: string): Promise<void> {
  if (await isUsable(join(folder, 'bin', 'python'))) return;
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
}

async function make(
  folder: string,
  base: BasePython,
  requirements: string,
  options: ToolEnvironmentOptions,
): Promise<void> {
  const started = performance.now();
  options.report(
    `Installing MLflow and the scoring server into ${folder} (once; about a minute, 370 MB).`,
  );
  const aside = `${folder}.${randomBytes(6).toString('hex')}.new`;
  try {
    await install(aside, base, requirements, options);
    await place(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  options.report(`Installed MLflow and the scoring server in ${seconds} s.`);
}

/**
 * The pinned tool environment in the user's cache folder, made on first use and then found. Processes that need it at once
 * make it once; a killed one leaves nothing that is taken for finished. Throws `UserError` when there is no usable Python,
 * `PlatformError` when the installation fails (its last lines in the message), and the signal's reason when it is aborted.
 */
export async function ensureToolEnvironment(
  options: ToolEnvironmentOptions,
): Promise<ToolEnvironment> {
  const requirements = options.requirements ?? toolRequirements;
  const base = await findBasePython(options);
  const parent = join(cacheFolder(options.environment), 'tools');
  const folder = join(parent, environmentKey(requirements, base));
  const python = join(folder, 'bin', 'python');
  if (await isUsable(python)) return { folder, python };
  await mkdir(parent, { recursive: true });
  const onWait = (): void =>
    options.report('Waiting for another process that installs MLflow and the scoring server.');
  await withFolderLock(
    folder,
    async () => {
      if (!(await isUsable(python))) await make(folder, base, requirements, options);
    },
    { onWait, signal: options.signal },
  );
  return { folder, python };
}
