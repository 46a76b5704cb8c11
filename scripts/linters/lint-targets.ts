import { globSync } from 'node:fs';

/** The files to lint below a checkout, relative to it. */
export interface LintTargets {
  /** `action-*` manifests and the root's. */
  readonly manifests: readonly string[];
  /** Workflows of this repository and of the examples. */
  readonly workflows: readonly string[];
}

/** Finds them. */
export function findLintTargets(root: string): LintTargets {
  const find = (...patterns: readonly string[]): readonly string[] =>
    globSync(patterns, { cwd: root }).sort();
  return {
    manifests: find('action.yml', 'action-*/action.yml'),
    workflows: find('.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml'),
  };
}
