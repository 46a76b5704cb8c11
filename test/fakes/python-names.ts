import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes programs that say they are a Python of that version, by their names; returns their folder, for PATH. */
export async function pythonNames(
  folder: string,
  versions: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, version] of Object.entries(versions)) {
    const program = join(folder, name);
    const script = `#!/bin/sh\necho a warning of a shim\necho "${program}"\necho "${version}"\n`;
    await writeFile(program, script, { mode: 0o755 });
  }
  return folder;
}
