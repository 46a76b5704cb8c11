import type { Definition } from '../../src/commands/command.ts';
import { parseInputs, type InputsOf, type Schema } from '../../src/shared/input/schema.ts';

/** The inputs of a command as a laptop would have them: defaults, and what is given by manifest name. */
export function parsedInputs<S extends Schema>(
  definition: Definition<S>,
  values: Readonly<Record<string, string>>,
): InputsOf<S> {
  for (const name of Object.keys(values))
    if (!(name in definition.inputs)) throw new Error(`${definition.name} has no input ${name}`);
  const source = { value: (name: string) => values[name], environment: {}, onGitHub: false };
  const result = parseInputs(definition.inputs, source);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}
