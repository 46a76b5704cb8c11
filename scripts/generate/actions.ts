import type { Definition } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/table.ts';
import type { Schema } from '../../src/shared/input/schema.ts';
import { manifest } from './manifest.ts';
import { readme } from './readme.ts';

/** A generated file: its path from the root of the project, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every action folder's manifest and README, from the commands' own definitions. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const entry of Object.values(commands).filter(({ isAction }) => isAction)) {
    const definition = await entry.definition();
    const folder = `action-${definition.name}`;
    const content = manifest(definition, await secondDefinition(definition));
    files.push({ path: `${folder}/action.yml`, content });
    files.push({ path: `${folder}/README.md`, content: readme(definition) });
  }
  return files;
}

async function secondDefinition(
  definition: Definition<Schema>,
): Promise<Definition<Schema> | undefined> {
  const command = definition.afterwards?.command;
  return command === undefined ? undefined : commands[command]?.definition();
}
