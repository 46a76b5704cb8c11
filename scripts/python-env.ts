/**
 * Makes the Python environments that tests and the demo need: `node scripts/python-env.ts <name>` installs
 * `requirements/<name>.txt` into `.tools/<name>` and prints the path of its Python on stdout (progress on stderr).
 * Nothing is done when the environment was made from the same file by the same Python.
 */
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs a program to its end with its output on stderr; rejects with the program's name when it fails. */
async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', process.stderr, process.stderr] });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}`);
}

const answers = (program: string, ...args: string[]): string | undefined => {
  const result = spawnSync(program, args, { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
};

/** The Python to build from (`$PYTHON`, `python3` or `python`) and its version; it must be 3.11 or newer. */
function basePython(): { readonly program: string; readonly version: string } {
  const candidates = [process.env['PYTHON'], 'python3', 'python'].filter(
    (name) => name !== undefined,
  );
  for (const program of candidates) {
    const version = answers(program, '-c', 'import sys; print("%d.%d" % sys.version_info[:2])');
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    if (version !== undefined && (major > 3 || (major === 3 && minor >= 11)))
      return { program, version };
  }
  throw new Error('no Python 3.11 or newer found; set PYTHON to one');
}

/** Holds `<folder>.lock` while `work` runs, so that two callers at once make one environment. */
async function locked(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = `${folder}.lock`;
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const owner = ownerOf(lock);
      if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
      else if (waited === 0) say(`waiting for process ${owner}, which is making ${folder}`);
      if (waited > 900) throw new Error(`${lock} is held for 15 minutes; delete it if nobody does`);
      await sleep(1000);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The process id in a lock file; 0 when the file has just gone or is just being written. */
function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function install(folder: string, requirements: string, base: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const python = pythonOf(folder);
  if (answers('uv', '--version') !== undefined) {
    await run('uv', ['venv', '--quiet', '--python', base, folder]);
    await run('uv', ['pip', 'install', '--python', python, '-r', requirements]);
    return;
  }
  await run(base, ['-m', 'venv', folder]);
  const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
  await run(python, ['-m', 'pip', 'install', ...quiet, '-r', requirements]);
}

const pythonOf = (folder: string): string =>
  process.platform === 'win32'
    ? join(folder, 'Scripts', 'python.exe')
    : join(folder, 'bin', 'python');

/**
 * The path of the Python that has exactly `requirements/<name>.txt` installed, made on first use (a minute or less
 * with a warm pip cache). Throws with one sentence when there is no usable Python or the installation fails.
 */
export async function pythonEnv(name: string): Promise<string> {
  if (!/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/.test(name))
    throw new Error(`not a name of an environment: ${name}`);
  const requirements = join(root, 'requirements', `${name}.txt`);
  const folder = join(root, '.tools', name);
  const base = basePython();
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const stamp = `${digest} python ${base.version}\n`;
  const stampFile = join(folder, 'requirements.sha256');
  const isMade = (): boolean => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isMade()) return pythonOf(folder);
  mkdirSync(dirname(folder), { recursive: true });
  await locked(folder, async () => {
    if (isMade()) return;
    say(`installing requirements/${name}.txt into .tools/${name} (Python ${base.version}; once)`);
    await install(folder, requirements, base.program);
    writeFileSync(`${stampFile}.new`, stamp);
    renameSync(`${stampFile}.new`, stampFile);
  });
  return pythonOf(folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = ''] = process.argv.slice(2);
  try {
    process.stdout.write(`${await pythonEnv(name)}\n`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
