import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { definition } from '../../../src/commands/deploy/inputs.ts';
import type { DeployOutcome } from '../../../src/commands/deploy/outcome.ts';
import { run } from '../../../src/commands/deploy/run.ts';
import { definition as restoreDefinition } from '../../../src/commands/deploy-restore/inputs.ts';
import { run as restore } from '../../../src/commands/deploy-restore/run.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import type { Platform } from '../../../src/platforms/ports.ts';
import type { WorkflowContext } from '../../../src/runtime/workflow-context.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { inputsOf } from '../../fakes/inputs-of.ts';
import { shaOf } from '../../fakes/gate-facts.ts';
import { MemoryEndpoints } from '../../fakes/memory-endpoints.ts';
import { MemoryModels } from '../../fakes/memory-models.ts';

/** Tags of a version that `register` accepted with the gate `fairness`. */
export const passed = {
  'ml-actions.gates': 'fairness',
  'ml-actions.gates-passed': 'true',
  'ml-actions.required-gates': 'fairness',
  'ml-actions.model-digest': `sha256:${shaOf('c')}`,
  'ml-actions.gate.fairness': `pass sha256:${shaOf('1')}`,
};

export const workflow = (runId: string, eventName = 'push') =>
  ({ repository: 'octo/lending', runId, eventName, runUrl: 'https://x/1' }) as WorkflowContext;

interface DeployChanges extends Partial<CommandContext> {
  readonly signal?: AbortSignal;
  /** Below what the input allows, so that a test need not wait. */
  readonly timeoutSeconds?: number;
}

type Given = Readonly<Record<string, string>>;

/** A platform with the versions 1 and 2 of `lending`, both passed, in a workspace with `smoke.json`. */
export function world(directory: string) {
  const models = new MemoryModels();
  const endpoints = new MemoryEndpoints();
  const platform = { kind: 'local', models, endpoints } as unknown as Platform;
  const file = (path: string, content: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  file('smoke.json', '{"inputs": [[1]]}');
  const source = { kind: 'run', runId: 'r', path: 'model' } as const;
  const version = (tags: Given): void =>
    void models.register({
      name: 'lending',
      type: 'mlflow_model',
      source,
      description: '',
      tags,
      properties: {},
    });
  version(passed);
  version(passed);
  const context = (changes: Partial<CommandContext> = {}) =>
    fakeContext({
      directory,
      openPlatform: () => Promise.resolve(platform),
      workflow: workflow('1'),
      ...changes,
    });
  const deploy = (
    given: Given = {},
    { signal = new AbortController().signal, timeoutSeconds, ...changes }: DeployChanges = {},
  ): Promise<DeployOutcome> => {
    const standard = {
      'model-name': 'lending',
      'endpoint-name': 'lending',
      'smoke-test': 'smoke.json',
      'step-wait-seconds': '1',
    };
    const inputs = inputsOf(definition, { ...standard, ...given });
    const limited = timeoutSeconds === undefined ? inputs : { ...inputs, timeoutSeconds };
    return run(limited, context(changes), signal);
  };
  const restoreStep = (changes: Partial<CommandContext> = {}, deployment = 'green') =>
    restore(
      inputsOf(restoreDefinition, {
        'rollout-endpoint': 'lending',
        'rollout-deployment': deployment,
      }),
      context(changes),
      new AbortController().signal,
    );
  const traffic = () => endpoints.endpoints.get('lending')?.traffic;
  const names = () => [...endpoints.deployments.values()].map(({ name }) => name).sort();
  /** Version 1 serves as blue, from an earlier workflow run. */
  const servesBlue = async (): Promise<void> => {
    await deploy({ 'model-version': '1' }, { workflow: workflow('0') });
    endpoints.calls.length = 0;
  };
  return { models, endpoints, file, version, deploy, restoreStep, traffic, names, servesBlue };
}
