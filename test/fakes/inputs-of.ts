import type { Definition } from '../../src/commands/command.ts';
import { parseInputs, type InputsOf, type Schema } from '../../src/shared/input/schema.ts';

/** The parsed inputs of a command, as its manifest would give them. */
export function inputsOf<S extends Schema>(
  definition: Definition<S>,
  given: Readonly<Record<string, string>>,
): InputsOf<S> {
  const parsed = parseInputs(definition.inputs, {
    value: (name) => given[name],
    environment: {},
    onGitHub: false,
  });
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}
