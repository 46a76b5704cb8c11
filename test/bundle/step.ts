import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inputVariable } from '../../scripts/generate/manifest.ts';
import { startRunnerStep, type RunnerProcess } from '../fakes/runner-process.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** A workspace, and what a step of a composite action sees of the runner. */
export interface StepWorld {
  readonly workspace: string;
  /** Starts `exec node …/dist/main.js <command>` as the runner starts the step of a manifest. */
  start(
    command: string,
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): RunnerProcess;
  /** Outputs set so far, the last value of each. */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
  write(path: string, content: string): void;
  remove(): void;
}

/** Parses the file behind `GITHUB_OUTPUT`: heredocs, as the toolkit writes them. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = text.matchAll(/^([^=\n]+?)<<(ghadelimiter_[0-9a-f-]+)\n([\s\S]*?)\n?\2$/gm);
  for (const [, name = '', , value = ''] of entries) found[name] = value;
  return found;
}

export function stepWorld(): StepWorld {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  const path = (name: string): string => join(folder, name);
  for (const name of ['workspace', 'temp', 'home']) mkdirSync(path(name));
  for (const name of ['output', 'summary']) writeFileSync(path(name), '');
  const runner = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: path('home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: join(root, 'action-train'),
    GITHUB_WORKSPACE: path('workspace'),
    GITHUB_OUTPUT: path('output'),
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'check',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: path('temp'),
  };
  return {
    workspace: path('workspace'),
    start: (command, inputs = {}, environment = {}) => {
      const scriptFile = path(`${command}.sh`);
      writeFileSync(scriptFile, `exec node "$GITHUB_ACTION_PATH/../dist/main.js" ${command}`);
      const mapped = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]);
      return startRunnerStep({
        scriptFile,
        directory: path('workspace'),
        environment: { ...runner, ...Object.fromEntries(mapped), ...environment } as Record<
          string,
          string
        >,
      });
    },
    outputs: () => readOutputs(readFileSync(path('output'), 'utf8')),
    summary: () => readFileSync(path('summary'), 'utf8'),
    write: (name, content) => {
      mkdirSync(dirname(join(folder, 'workspace', name)), { recursive: true });
      writeFileSync(join(folder, 'workspace', name), content);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
