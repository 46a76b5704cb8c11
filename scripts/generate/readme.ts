import type { Definition } from '../../src/commands/command.ts';
import type { Field } from '../../src/shared/input/field.ts';
import type { Schema } from '../../src/shared/input/schema.ts';
import { markdownTable } from '../../src/report/markdown-table.ts';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');

function defaultOf(field: Field<unknown>): string {
  if (field.required) return '**required**';
  const value =
    field.default ?? (field.environment === undefined ? '' : `env ${field.environment}`);
  return value === '' ? '' : `\`${cell(value)}\``;
}

function meaning(field: Field<unknown>): string {
  const choices = field.choices?.map((word) => `\`${word}\``).join(', ');
  return cell(
    choices === undefined ? field.description : `${field.description} One of ${choices}.`,
  );
}

/** The README of an action's folder. */
export function readme(definition: Definition<Schema>): string {
  const inputs = Object.entries(definition.inputs).map(([name, field]) => [
    `\`${name}\``,
    defaultOf(field),
    meaning(field),
  ]);
  const outputs = Object.entries(definition.outputs).map(([name, description]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return [
    `<!-- Written by \`npm run generate\` from src/commands/${definition.name}/inputs.ts. Not edited by hand. -->`,
    `# ${definition.title}`,
    '',
    definition.description,
    '',
    definition.example,
    '',
    ...(definition.notes === undefined ? [] : [definition.notes, '']),
    `On a laptop: \`node dist/main.js ${definition.name} --help\`.`,
    '',
    '## Inputs',
    '',
    markdownTable([{ title: 'input' }, { title: 'default' }, { title: 'meaning' }], inputs),
    '',
    '## Outputs',
    '',
    markdownTable([{ title: 'output' }, { title: 'meaning' }], outputs),
    '',
  ].join('\n');
}
