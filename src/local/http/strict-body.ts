import { HttpFailure } from './route.ts';

/**
 * What a member of a body may be. `any` is not looked into; a list of strings is an open enumeration that is not checked;
 * `null` is allowed everywhere and means absent, as in Azure.
 */
export type MemberShape =
  | 'any'
  | 'string'
  | 'number'
  | 'boolean'
  | 'strings'
  | 'string-map'
  | ObjectShape
  | { readonly mapOf: MemberShape }
  | ChoiceShape;

/** An object of declared members; `name` is the type that Azure's message speaks of. */
export interface ObjectShape {
  readonly name: string;
  readonly members: Readonly<Record<string, MemberShape>>;
  readonly required?: readonly string[];
}

/** One of several objects, told apart by a member. */
export interface ChoiceShape {
  readonly discriminator: string;
  readonly choices: Readonly<Record<string, ObjectShape>>;
}

const invalid = (message: string): HttpFailure => new HttpFailure(400, 'RequestInvalid', message);

type JsonObject = Readonly<Record<string, unknown>>;

function asObject(value: unknown, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw invalid(`Error converting value at path '${path}': an object is expected.`);
}

function checkScalar(value: unknown, kind: 'string' | 'number' | 'boolean', path: string): void {
  if (typeof value === kind) return;
  throw invalid(`Error converting value at path '${path}': a ${kind} is expected.`);
}

function checkObject(value: unknown, shape: ObjectShape, path: string): void {
  const object = asObject(value, path);
  for (const [key, member] of Object.entries(object)) {
    const expected = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
    if (expected === undefined) {
      throw invalid(
        `Could not find member '${key.slice(0, 100)}' on object of type '${shape.name}'`,
      );
    }
    checkMember(member, expected, path === '' ? key : `${path}.${key}`);
  }
  for (const key of shape.required ?? []) {
    if (object[key] === undefined || object[key] === null) {
      throw invalid(`The ${key} field of ${shape.name} is required.`);
    }
  }
}

function checkChoice(value: unknown, shape: ChoiceShape, path: string): void {
  const object = asObject(value, path);
  const given = object[shape.discriminator];
  const known = Object.keys(shape.choices);
  const choice =
    typeof given === 'string'
      ? known.find((name) => name.toLowerCase() === given.toLowerCase())
      : undefined;
  const chosen = choice === undefined ? undefined : shape.choices[choice];
  if (chosen === undefined) {
    const text = `'${shape.discriminator}' at path '${path}' must be one of ${known.join(', ')}.`;
    throw invalid(text);
  }
  checkObject(value, chosen, path);
}

function checkMap(value: unknown, member: MemberShape, path: string): void {
  for (const [key, entry] of Object.entries(asObject(value, path))) {
    checkMember(entry, member, `${path}.${key}`);
  }
}

function checkMember(value: unknown, shape: MemberShape, path: string): void {
  if (value === null || value === undefined || shape === 'any') return;
  if (shape === 'string-map') checkMap(value, 'string', path);
  else if (shape === 'strings') {
    if (!Array.isArray(value)) throw invalid(`A list is expected at path '${path}'.`);
    for (const [index, item] of value.entries()) checkScalar(item, 'string', `${path}[${index}]`);
  } else if (typeof shape === 'string') checkScalar(value, shape, path);
  else if ('mapOf' in shape) checkMap(value, shape.mapOf, path);
  else if ('discriminator' in shape) checkChoice(value, shape, path);
  else checkObject(value, shape, path);
}

/**
 * The body, if every member of it is declared. Azure's front end refuses unknown members with 400 `RequestInvalid`
 * "Could not find member 'x' on object of type 'T'" (azureml-rest.md §0), and so does this.
 */
export function checkBody(body: unknown, shape: ObjectShape): JsonObject {
  const object = asObject(body ?? undefined, '');
  checkObject(object, shape, '');
  return object;
}

/** Members that every asset version has. */
export const assetMembers: Readonly<Record<string, MemberShape>> = {
  description: 'string',
  // Clients of 2023 send `hash_version` as a number (azure-clients.md §5): values are not looked into.
  properties: { mapOf: 'any' },
  tags: { mapOf: 'any' },
  isAnonymous: 'boolean',
  isArchived: 'boolean',
  provisioningState: 'string',
};

/** An ARM resource around its `properties`; `members` adds those of a tracked resource (`location`, `tags`, …). */
export function resourceShape(
  name: string,
  properties: MemberShape,
  members: Readonly<Record<string, MemberShape>> = {},
): ObjectShape {
  const own = { id: 'string', name: 'string', type: 'string', systemData: 'any' } as const;
  return { name, members: { ...own, ...members, properties }, required: ['properties'] };
}
