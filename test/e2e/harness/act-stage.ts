import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestsOf, pinsOfFiles } from './action-pins.ts';
import { writeStrictShell } from './strict-shell.ts';

const here = dirname(fileURLToPath(import.meta.url));
const standIns = join(here, 'stand-ins');

/** Folders of one staged world; absolute. Everything is below `root`, which the caller deletes. */
export interface ActStage {
  readonly root: string;
  /** The repository whose workflow runs: a git checkout with one commit. */
  readonly repository: string;
  /** The released actions: `action-*`, `dist`, `action.yml` and nothing else, because act archives it for each use. */
  readonly release: string;
  /** What upload-artifact was given, one folder an artifact. */
  readonly artifacts: string;
  /** What steps find commands in, before the system's folders. */
  readonly path: readonly string[];
  /** `owner/repo@ref` → folder, for act's `--local-repository`. */
  readonly repositories: ReadonlyMap<string, string>;
}

export interface StageOptions {
  /** A folder that does not exist or is empty. Keep it short: sockets are made near it. */
  readonly root: string;
  /** The folder that becomes the repository. */
  readonly repository: string;
  /** The folder that holds `action-*` and `dist`. */
  readonly release: string;
  /** Node of the steps. */
  readonly node: string;
  /** More folders for commands, such as the one of a Python. */
  readonly path?: readonly string[];
  /** Changes the repository's files before they are committed. */
  readonly edit?: (repository: string) => void;
}

/** The stand-in for an action of GitHub's; act replaces `actions/checkout` itself. */
function standInFor(repository: string): string | undefined {
  if (repository === 'actions/checkout') return undefined;
  const own = join(standIns, repository.replace('actions/', ''));
  if (existsSync(own)) return own;
  if (/^actions\/setup-\w+$/.test(repository)) return join(standIns, 'nothing');
  throw new Error(`there is no stand-in for ${repository}: add one below ${standIns}`);
}

function stageRelease(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const wanted = readdirSync(from).filter((name) => /^(action-.+|dist|action\.yml)$/.test(name));
  for (const name of wanted) cpSync(join(from, name), join(to, name), { recursive: true });
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@localhost'];
  const quiet = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];
  execFileSync('git', [...identity, ...quiet, ...args], { cwd: folder, stdio: 'pipe' });
}

/** `owner/repo@ref` of everything that the workflows and the manifests use → where act finds it. */
function repositoriesOf(repository: string, release: string): ReadonlyMap<string, string> {
  const folder = join(repository, '.github', 'workflows');
  const workflows = readdirSync(folder).map((name) => join(folder, name));
  const found = new Map<string, string>();
  for (const pin of pinsOfFiles([...workflows, ...manifestsOf(release)])) {
    const target = pin.path.startsWith('action-') ? release : standInFor(pin.repository);
    if (target !== undefined) found.set(`${pin.repository}@${pin.ref}`, target);
  }
  return found;
}

/** Lays out a repository, a release and the tools of a runner. */
export function stageAct(options: StageOptions): ActStage {
  const at = (name: string): string => join(options.root, name);
  for (const name of ['home', 'tools', 'cache', 'empty', 'artifacts'])
    mkdirSync(at(name), { recursive: true });
  writeStrictShell(at('bin'));
  symlinkSync(options.node, join(at('tools'), 'node'));
  stageRelease(options.release, at('release'));
  cpSync(options.repository, at('repository'), { recursive: true });
  rmSync(join(at('repository'), '.git'), { recursive: true, force: true });
  options.edit?.(at('repository'));
  git(at('repository'), 'init', '--quiet', '--initial-branch=main');
  git(at('repository'), 'add', '--all');
  git(at('repository'), 'commit', '--quiet', '--message', 'Start');
  return {
    root: options.root,
    repository: at('repository'),
    release: at('release'),
    artifacts: at('artifacts'),
    path: [at('bin'), at('tools'), ...(options.path ?? []), '/usr/bin', '/bin'],
    repositories: repositoriesOf(at('repository'), at('release')),
  };
}
