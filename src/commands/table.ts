import type { Schema } from '../shared/input/schema.ts';
import type { Command, Definition } from './command.ts';

/** A command as the table knows it: its inputs alone, for help and manifests, or all of it. Both are loaded on demand. */
export interface Entry {
  readonly definition: () => Promise<Definition<Schema>>;
  readonly command: () => Promise<Command<Schema, unknown>>;
  /** Whether there is an `action-<name>` folder for it. */
  readonly isAction: boolean;
}

/** The types of inputs and outcomes are tied inside each command; here they are opaque. */
function entry<S extends Schema, Outcome>(
  definition: () => Promise<{ readonly definition: Definition<S> }>,
  command: () => Promise<{ readonly command: Command<S, Outcome> }>,
  isAction = true,
): Entry {
  return {
    definition: async () => (await definition()).definition,
    command: async () => (await command()).command as unknown as Command<Schema, unknown>,
    isAction,
  };
}

/** Every command of the bundle, in the order in which a team meets them. */
export const commands: Readonly<Record<string, Entry>> = {
  train: entry(
    () => import('./train/inputs.ts'),
    () => import('./train/index.ts'),
  ),
  'train-cancel': entry(
    () => import('./train-cancel/inputs.ts'),
    () => import('./train-cancel/index.ts'),
    false,
  ),
  'log-metrics': entry(
    () => import('./log-metrics/inputs.ts'),
    () => import('./log-metrics/index.ts'),
  ),
  'fairness-gate': entry(
    () => import('./fairness-gate/inputs.ts'),
    () => import('./fairness-gate/index.ts'),
  ),
  register: entry(
    () => import('./register/inputs.ts'),
    () => import('./register/index.ts'),
  ),
  deploy: entry(
    () => import('./deploy/inputs.ts'),
    () => import('./deploy/index.ts'),
  ),
  'deploy-restore': entry(
    () => import('./deploy-restore/inputs.ts'),
    () => import('./deploy-restore/index.ts'),
    false,
  ),
};
