import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readActLog, type ActJob } from './act-log.ts';
import type { ActStage } from './act-stage.ts';

export interface ActOptions {
  /** The act program. */
  readonly act: string;
  /** A file of `.github/workflows`. */
  readonly workflow: string;
  readonly event: 'push' | 'pull_request' | 'workflow_dispatch';
  /** The event's JSON. */
  readonly payload: unknown;
  /** Base of GitHub's API. */
  readonly apiUrl: string;
  readonly repositoryName: string;
  readonly runId: number;
  /** `github.token`; never a real one. */
  readonly token: string;
  /** Variables that every step sees. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Told each line of act's JSON as it comes. */
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly jobs: Readonly<Record<string, ActJob>>;
  readonly seconds: number;
  /** What act said beside its JSON. */
  readonly messages: string;
  readonly output: string;
}

/** act's arguments: no Docker, no network, no file of the caller's, every action from this machine. */
function argumentsOf(stage: ActStage, options: ActOptions, eventFile: string): readonly string[] {
  const file = join(stage.repository, '.github', 'workflows', options.workflow);
  const environment = {
    GITHUB_REPOSITORY: options.repositoryName,
    GITHUB_RUN_ID: String(options.runId),
    GITHUB_API_URL: options.apiUrl,
    ARTIFACT_FOLDER: stage.artifacts,
    ...options.environment,
  };
  return [
    ...[options.event, '-C', stage.repository, '-W', file, '-e', eventFile],
    ...['-P', 'ubuntu-latest=-self-hosted'],
    ...[...stage.repositories].flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ...['--action-offline-mode', '--no-cache-server', '--pull=false', '--rm'],
    ...['--action-cache-path', join(stage.root, 'cache'), '--concurrent-jobs', '1'],
    ...['--use-gitignore=false', '--json', '-a', 'octocat', '-s', `GITHUB_TOKEN=${options.token}`],
    ...['env', 'secret', 'var', 'input'].flatMap((kind) => [`--${kind}-file`, '/dev/null']),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** Runs a workflow of the staged repository with the real act in host mode. Rejects only when act cannot be started. */
export async function runAct(stage: ActStage, options: ActOptions): Promise<ActResult> {
  const started = performance.now();
  const eventFile = join(stage.root, `event-${options.runId}.json`);
  writeFileSync(eventFile, JSON.stringify(options.payload));
  const child = spawn(options.act, argumentsOf(stage, options, eventFile), {
    cwd: join(stage.root, 'empty'),
    env: { HOME: join(stage.root, 'home'), LANG: 'C.UTF-8', PATH: stage.path.join(':') },
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGINT',
    ...(options.signal && { signal: options.signal }),
  });
  let output = '';
  let messages = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (messages += chunk));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    output += `${line}\n`;
    options.onLine?.(line);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    // An aborted run is waited for: act still ends its steps and removes its workspace.
    child.on('error', (error) => options.signal?.aborted === true || reject(error));
    child.once('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, jobs: readActLog(output), seconds, messages, output };
}
