import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command, CommandContext } from './commands/command.ts';
import type { PlatformSettings } from './platforms/ports.ts';
import { perform } from './commands/perform.ts';
import { explainFailure, type ExitStatus } from './runtime/exit-status.ts';
import type { Host } from './runtime/host.ts';
import { getIdToken } from './runtime/id-token.ts';
import { openHost } from './runtime/open-host.ts';
import { inputSource, readFlags } from './runtime/input-reader.ts';
import { runAction } from './runtime/run-action.ts';
import { workflowContext, type WorkflowContext } from './runtime/workflow-context.ts';
import { delay } from './shared/delay.ts';
import type { InputSource, Schema } from './shared/input/schema.ts';
import { VERSION } from './version.ts';

/** Builds the world around a command and runs it: the composition root behind `main.ts`. */
export async function runCommand(
  command: Command<Schema, unknown>,
  argv: readonly string[],
  entry: string,
  signal: AbortSignal,
): Promise<ExitStatus> {
  const environment = process.env;
  const workflow = workflowContext(environment, readEvent(environment['GITHUB_EVENT_PATH']));
  let source: InputSource = inputSource(environment, new Map());
  const host = await openHost(workflow, () => source);
  try {
    source = inputSource(environment, readFlags(argv, Object.keys(command.definition.inputs)));
  } catch (error) {
    return explainFailure(error, host, VERSION);
  }
  const context = createContext(host, workflow, entry);
  return runAction(
    {
      inputs: command.definition.inputs,
      failureOutputs: command.definition.failureOutputs ?? {},
      perform: (inputs, stop) => perform(command, inputs, context, stop),
    },
    source,
    host,
    signal,
    VERSION,
  );
}

function createContext(
  host: Host,
  workflow: WorkflowContext | undefined,
  entry: string,
): CommandContext {
  return {
    logger: host.logger,
    now: () => new Date(),
    environment: process.env,
    directory: process.cwd(),
    workflow,
    publish: host.publish,
    mask: host.mask,
    openPlatform: (settings, signal) => openPlatform(settings, host, entry, signal),
    tool: { name: 'ml-actions', version: VERSION, bundleSha256: bundleSha256(entry) },
    entry,
    delay,
  };
}

async function openPlatform(
  settings: PlatformSettings,
  host: Host,
  entry: string,
  signal: AbortSignal,
): ReturnType<CommandContext['openPlatform']> {
  const { createPlatform } = await import('./platforms/create-platform.ts');
  const tools = {
    entry,
    environment: process.env,
    mask: host.mask,
    report: host.logger.progress,
    getIdToken,
  };
  return createPlatform(settings, tools, signal);
}

/** GitHub's event; `undefined` when there is none or it cannot be read as JSON. */
function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Facts from the event are a convenience; the variables are enough to go on.
  }
}

/** Digest of the bundle's scripts, which `scripts/build.ts` leaves beside them; empty when run from sources. */
function bundleSha256(entry: string): string {
  try {
    return readFileSync(join(dirname(entry), 'bundle.sha256'), 'utf8').trim();
  } catch {
    return '';
  }
}
