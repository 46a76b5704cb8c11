import type { Problem } from '../../shared/problem.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import { placeWithin, type YamlScalar } from '../../shared/yaml/yaml-tree.ts';

const expression = /\$\{\{\s*([^}]*?)\s*\}\}/g;

/** The names that a command may refer to. */
export interface Declared {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

function check(said: string, declared: Declared): Omit<Problem, 'line'> | undefined {
  const [, kind, name = ''] = /^(inputs|outputs)\.([A-Za-z0-9_]+)(?:\.path)?$/.exec(said) ?? [];
  if (kind !== 'inputs' && kind !== 'outputs')
    return {
      message: `\`\${{${said}}}\` means nothing in a command job`,
      hint: 'Use `${{inputs.name}}` or `${{outputs.name}}`.',
    };
  if (declared[kind].includes(name)) return undefined;
  const hint =
    declared[kind].length > 0
      ? didYouMean(name, declared[kind])
      : `Add \`${name}\` below \`${kind}\`.`;
  return { message: `\`command\` uses \`\${{${kind}.${name}}}\`, which is not declared`, hint };
}

/**
 * Every `${{inputs.x}}` and `${{outputs.x}}` of a command must be declared, also inside `$[[ … ]]`: a component may leave an input
 * out, a job may not (azure-ai-ml 1.35.2 refuses it).
 */
export function checkExpressions(command: YamlScalar, declared: Declared): readonly Problem[] {
  const text = String(command.value);
  const found = new Map<string, Problem>();
  for (const [whole, said = ''] of text.matchAll(expression)) {
    const problem = check(said, declared);
    if (problem) found.set(whole, { ...problem, ...placeWithin(command, whole) });
  }
  return [...found.values()];
}
