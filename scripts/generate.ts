/** Writes the manifest and README of every action from src/commands/<name>/inputs.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedFiles } from './generate/actions.ts';

const root = resolve(import.meta.dirname, '..');
for (const { path, content } of await generatedFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  process.stdout.write(`${path}\n`);
}
