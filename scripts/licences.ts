import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The package folder of a file below node_modules, nested ones included; undefined for our own files. */
function packageFolder(file: string): string | undefined {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1];
}

async function readPackage(folder: string): Promise<Package> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[sc]e|notice|copying)/i.test(name),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? 'see text',
    text: texts.map((text) => text.trim().replaceAll('\r\n', '\n')).join('\n\n'),
  };
}

/**
 * Names, versions and licence texts of every package that has a module in the bundle. (ncc's own list holds only what is in lazy
 * chunks when there are any.) A package without a licence text in its folder is listed by its SPDX name.
 */
export async function licences(root: string, files: readonly string[]): Promise<string> {
  const folders = [...new Set(files.map(packageFolder).filter((found) => found !== undefined))];
  if (folders.length === 0)
    throw new Error('the bundle names no packages: the module list is empty');
  for (const folder of folders) {
    if (relative(root, folder).startsWith(`..${sep}`))
      throw new Error(`${folder} is outside the project`);
  }
  const packages = await Promise.all(folders.map(readPackage));
  const key = (found: Package): string => `${found.name}@${found.version}`;
  const unique = new Map(packages.map((found) => [key(found), found]));
  return [...unique.values()]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((found) => `${key(found)}\n${found.licence}\n${found.text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
