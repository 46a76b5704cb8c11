import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The part of JSON Schema that the published schemas are written in. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly oneOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A published schema, by its file name in docs/schema. */
export function publishedSchema(name: string): JsonSchema {
  const path = join(import.meta.dirname, '..', '..', 'docs', 'schema', name);
  return JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
}

/** What is wrong with a value by a schema; empty when nothing is. The validator refuses schemas it has doubts about. */
export function validator(schema: JsonSchema): (value: unknown) => readonly string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {};
}

/** Every member that the schema names, by its path. */
export function schemaMembers(root: JsonSchema, at: JsonSchema = root, path = ''): string[] {
  const schema = resolved(root, at);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [
      `${path}.${name}`,
      ...schemaMembers(root, member, `${path}.${name}`),
    ]),
    ...(schema.items ? schemaMembers(root, schema.items, `${path}[]`) : []),
    ...(schema.oneOf ?? []).flatMap((option) => schemaMembers(root, option, path)),
  ];
}

/** The members of a value that say something, by their paths; an empty list and null say nothing. */
export function saidMembers(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => saidMembers(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
    ...(member === null || (Array.isArray(member) && member.length === 0)
      ? []
      : [`${path}.${name}`]),
    ...saidMembers(member, `${path}.${name}`),
  ]);
}

/** Every schema inside of a schema, itself included. */
export function subschemas(schema: JsonSchema): JsonSchema[] {
  return [
    schema,
    ...[
      ...Object.values(schema.properties ?? {}),
      ...Object.values(schema.$defs ?? {}),
      ...(schema.oneOf ?? []),
      ...(schema.items ? [schema.items] : []),
    ].flatMap(subschemas),
  ];
}

/** A value with one thing changed at every object in it in turn: a member left out, or a strange one added. */
export function mutants(value: unknown): { readonly what: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const list: { what: string; value: unknown }[] = [];
  if (!Array.isArray(value)) {
    list.push({ what: 'a stranger', value: { ...value, stranger: 'x' } });
    for (const name of Object.keys(value)) {
      const rest = Object.entries(value).filter(([key]) => key !== name);
      list.push({ what: `without .${name}`, value: Object.fromEntries(rest) });
    }
  }
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    for (const mutant of mutants(member)) {
      const changed: unknown = Array.isArray(value)
        ? (value as unknown[]).with(Number(key), mutant.value)
        : { ...value, [key]: mutant.value };
      list.push({ what: `.${key} ${mutant.what}`, value: changed });
    }
  }
  return list;
}
