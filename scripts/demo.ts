/**
 * `npm run demo`: the release workflow of examples/lending through real act, on this machine alone. No cloud, no token of
 * GitHub's (its API is a stand-in on loopback), nothing left running. Exit status 1 when a step failed.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startGitHubApi, type GitHubApi } from '../test/fakes/github-api.ts';
import { actProgress } from '../test/e2e/harness/act-log.ts';
import type { ActResult } from '../test/e2e/harness/act-run.ts';
import type { ActStage } from '../test/e2e/harness/act-stage.ts';
import { pushEvent } from '../test/e2e/harness/events.ts';
import { LENDING, lendingFolder, runLending, stageLending } from '../test/e2e/harness/lending.ts';
import { scoreEndpoint, stopLocalServer } from '../test/e2e/harness/local-server.ts';
import { checkout, sharedCache, temporaryWorld } from '../test/e2e/harness/world.ts';

const reports = join(checkout, 'ml-actions-report', 'demo');
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const isTerminal = process.stdout.isTTY;
const faint = (text: string): string => (isTerminal ? `\u001b[2m${text}\u001b[22m` : text);
const bold = (text: string): string => (isTerminal ? `\u001b[1m${text}\u001b[22m` : text);

const introduction = `\
ml-actions demo: the release workflow of examples/lending, as GitHub would run it, on this machine.
  train a model on 2,380 mortgage applications, judge it by group, register it with the evidence, deploy it, ask it.
  The first time takes 3 to 5 minutes: act, MLflow, a scoring server and the example's packages are installed
  (about 1.5 GB in ${sharedCache()}/ml-actions and .tools). After that it takes about a minute.`;

function show(line: string): void {
  const progress = actProgress(line);
  if (progress?.kind === 'started') say(`\n${seconds()}  ▶ ${bold(progress.step)}`);
  else if (progress?.kind === 'said') say(faint(`        ${progress.text}`));
  else if (progress?.kind === 'ended')
    say(
      `${seconds()}  ${progress.result === 'success' ? '✓' : '✗'} ${progress.step}: ${progress.result}`,
    );
}

/** Keeps what the workflow uploaded, and its log: everything else goes with the temporary folder. */
function keepReports(stage: ActStage, result: ActResult): void {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  cpSync(stage.artifacts, reports, { recursive: true });
  writeFileSync(join(reports, 'act.jsonl'), result.output);
}

async function predict(home: string): Promise<void> {
  const request = readFileSync(join(lendingFolder, 'smoke-test.json'), 'utf8');
  const answer = await scoreEndpoint(home, 'lending', request);
  if (answer.status !== 200)
    throw new Error(`the endpoint answered ${answer.status}: ${answer.body.slice(0, 500)}`);
  say(`\n${seconds()}  ${bold('Two applications were sent to')} ${answer.scoringUri}`);
  const words = (JSON.parse(answer.body) as number[]).map((label) =>
    label === 1 ? 'denied' : 'approved',
  );
  say(`        prediction: ${answer.body.trim()} (${words.join(', ')})`);
}

/** The workflow and the prediction; whether everything succeeded. */
async function run(root: string, api: GitHubApi, signal: AbortSignal): Promise<boolean> {
  const home = join(root, 'ml');
  const stage = stageLending(join(root, 'act'), 'mitigated');
  try {
    const result = await runLending(stage, {
      ...{ workflow: 'release.yml', event: 'push', payload: pushEvent(LENDING) },
      ...{ api, home, signal, onLine: show },
      runId: 1,
    });
    signal.throwIfAborted();
    keepReports(stage, result);
    say(
      `\nReports: ${join(relative(process.cwd(), reports), 'ml-actions-fairness', 'fairness.html')}`,
    );
    say(
      `         (beside it .md, .json and the evidence as an in-toto statement; the log of act is act.jsonl)`,
    );
    if (result.exitCode !== 0 || result.jobs['release']?.result !== 'success') {
      say(`\nThe workflow failed: act ended with ${String(result.exitCode)}.\n${result.messages}`);
      return false;
    }
    await predict(home);
    return true;
  } finally {
    if (existsSync(home)) stopLocalServer(home);
    say(`${seconds()}  the local platform is stopped`);
  }
}

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
const world = temporaryWorld();
const api = await startGitHubApi();
say(introduction);
try {
  if (!existsSync(join(checkout, 'dist', 'main.js')))
    throw new Error('dist/main.js is missing: run `npm run build` first');
  process.exitCode = (await run(world.root, api, stop.signal)) ? 0 : 1;
} catch (error) {
  say(stop.signal.aborted ? 'Stopped.' : `The demo failed: ${String(error)}`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
} finally {
  await api.close();
  world.remove();
}
