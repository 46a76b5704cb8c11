import { UserError } from '../../errors.ts';
import { requiredGates, type RequiredGates } from '../../domain/evidence/required-gates.ts';
import { aliasProblem, modelNameProblem } from '../../domain/registry/model-names.ts';
import { modelOrigin, type ModelOrigin } from '../../domain/registry/model-source.ts';
import { ownPrefix } from '../../domain/registry/version-tags.ts';
import type { Problem } from '../../shared/problem.ts';
import type { RegisterInputs } from './inputs.ts';

/** What the inputs ask for, checked. */
export interface RegistrationPlan {
  readonly origin: ModelOrigin;
  readonly required: RequiredGates;
  readonly tags: Readonly<Record<string, string>>;
}

/** Checks everything that can be known without the platform; throws UserError with all problems. */
export function planRegistration(inputs: RegisterInputs): RegistrationPlan {
  const origin = modelOrigin(inputs);
  const required = requiredGates(inputs.requireGates);
  const tags = [...(inputs.tags ?? new Map<string, string>())];
  const found: readonly Problem[] = [
    ...problem('model-name', modelNameProblem(inputs.modelName)),
    ...problem('alias', inputs.alias === undefined ? undefined : aliasProblem(inputs.alias)),
    ...tags.flatMap(([name]) =>
      problem('tags', name.startsWith(ownPrefix) ? reserved(name) : undefined),
    ),
    ...(origin.ok ? [] : origin.problems),
    ...(required.ok ? [] : required.problems),
  ];
  if (!origin.ok || !required.ok || found.length > 0) throw new UserError(found);
  return { origin: origin.value, required: required.value, tags: Object.fromEntries(tags) };
}

const reserved = (name: string): string =>
  `\`${name}\` begins with \`${ownPrefix}\`, which these actions write themselves`;

const problem = (input: string, message: string | undefined): readonly Problem[] =>
  message === undefined ? [] : [{ input, message }];
