/** Builds the bundle anew in another folder and compares it with the committed one, byte for byte. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Bytes that `dist/` may have altogether. */
const MOST_BYTES = 8 * 1024 * 1024;

const root = resolve(import.meta.dirname, '..');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

const staged = join(root, 'build', 'dist');
execFileSync(
  process.execPath,
  [join(root, 'scripts', 'build.ts'), '--out', relative(root, staged)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

const committed = filesBelow(join(root, 'dist'));
const built = filesBelow(staged);
const names = [...new Set([...committed, ...built])];
const different = names.filter(
  (name) =>
    !committed.includes(name) ||
    !built.includes(name) ||
    !readFileSync(join(root, 'dist', name)).equals(readFileSync(join(staged, name))),
);
const bytes = built.reduce((sum, name) => sum + statSync(join(staged, name)).size, 0);
rmSync(staged, { recursive: true, force: true });

if (different.length > 0) {
  process.stderr.write(
    `dist is not what src builds: ${different.join(', ')}. Run npm run build.\n`,
  );
  process.exitCode = 1;
} else if (bytes > MOST_BYTES) {
  process.stderr.write(`dist has ${bytes} bytes, more than ${MOST_BYTES}.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `dist is current: ${built.length} files, ${(bytes / 2 ** 20).toFixed(2)} MiB.\n`,
  );
}
