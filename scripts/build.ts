/**
 * Builds `dist/` from `src/`: TypeScript to JavaScript by tsc, then one bundle with lazily loaded chunks by ncc, then the licences of
 * everything that is in it. `--out <folder>` builds elsewhere, for the comparison in check-dist.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { licences } from './licences.ts';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  /** webpack's Stats. */
  readonly stats: { readonly compilation: { readonly modules: Iterable<BundledModule> } };
}

interface BundledModule {
  nameForCondition(): string | null;
}

type Ncc = (input: string, options: object) => Promise<Bundle>;

const root = resolve(import.meta.dirname, '..');
const asked = process.argv.indexOf('--out');
const out = resolve(root, asked === -1 ? 'dist' : (process.argv[asked + 1] ?? 'dist'));
const require = createRequire(import.meta.url);

await rm(join(root, 'build'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

const ncc = require('@vercel/ncc') as Ncc;
const bundle = await ncc(join(root, 'build', 'main.js'), {
  cache: false,
  filename: 'main.js',
  quiet: true,
  target: 'es2022',
});

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(join(out, 'main.js'), bundle.code);
for (const [name, { source }] of Object.entries(bundle.assets)) {
  if (name === 'xdg-open') continue; // A shell script of `open`, which opens browsers: no command signs in that way.
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), source);
}
await writeFile(join(out, 'bundle.sha256'), `${await scriptsDigest()}\n`);
await writeFile(join(out, 'package.json'), '{"type":"module"}\n');
await writeFile(join(out, 'licenses.txt'), await licences(root, bundledFiles(bundle)));

/** Absolute paths of all modules that the bundler has read. */
function bundledFiles({ stats }: Bundle): readonly string[] {
  const names = Array.from(stats.compilation.modules, (found) => found.nameForCondition());
  return [...new Set(names.filter((name) => name !== null))];
}

/** sha256 over `<name> NUL <content>` of every script of the bundle, by name: what reports and evidence call the bundle. */
async function scriptsDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(out)).filter((found) => found.endsWith('.js')).sort()) {
    hash.update(`${name}\0`).update(await readFile(join(out, name)));
  }
  return hash.digest('hex');
}
