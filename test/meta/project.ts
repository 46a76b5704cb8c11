import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Root of the project. */
export const root = resolve(import.meta.dirname, '..', '..');

/** Text of a file of the project. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** All files below a folder, relative to the root, with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}
