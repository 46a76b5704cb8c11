import { UserError } from '../errors.ts';
import type { InputSource } from '../shared/input/schema.ts';
import { didYouMean } from '../shared/nearest-names.ts';
import type { Problem } from '../shared/problem.ts';

/** Command line flags by input name. */
type Flags = ReadonlyMap<string, string>;

/**
 * Reads `--model-name value`, `--model-name=value` and a bare `--stream-logs` (true). Every unknown, repeated or stray word is
 * reported together.
 */
export function readFlags(argv: readonly string[], known: readonly string[]): Flags {
  const flags = new Map<string, string>();
  const wrong: Problem[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    const match = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word);
    if (match === null) {
      wrong.push({
        message: `\`${word}\` is not an option`,
        hint: 'Options look like `--name value`.',
      });
      continue;
    }
    const name = match[1] ?? '';
    let value = match[2];
    const next = argv[index + 1];
    if (value === undefined && next !== undefined && !/^--[a-z]/.test(next)) {
      value = next;
      index++;
    }
    if (!known.includes(name)) {
      wrong.push({ message: `there is no option \`--${name}\``, hint: didYouMean(name, known) });
    } else if (flags.has(name)) {
      wrong.push({ message: `\`--${name}\` comes twice`, input: name });
    }
    flags.set(name, value ?? 'true');
  }
  if (wrong.length > 0) throw new UserError(wrong);
  return flags;
}

/**
 * Where a command's raw inputs come from: flags first, then `INPUT_MODEL_NAME` (what a composite action maps by `env:`), then
 * `INPUT_MODEL-NAME` (what GitHub sets for JavaScript actions).
 */
export function inputSource(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Flags,
): InputSource {
  return {
    value: (name) => {
      const hyphens = `INPUT_${name.toUpperCase()}`;
      return flags.get(name) ?? environment[hyphens.replaceAll('-', '_')] ?? environment[hyphens];
    },
    environment,
    onGitHub: environment['GITHUB_ACTIONS'] === 'true',
  };
}
