/**
 * Builds `dist/` from `src/`: TypeScript to JavaScript by tsc, then one bundle with lazily loaded chunks by ncc, then the licences of
 * everything that is in it. `--out <folder>` builds elsewhere, for the comparison in check-dist.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { licences } from './licences.ts';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { toJson(options: object): { readonly modules?: readonly BundledModule[] } };
}

interface BundledModule {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
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
await writeFile(join(out, 'package.json'), '{"type":"module"}\n');
await writeFile(join(out, 'licenses.txt'), await licences(root, bundledFiles(bundle)));

/** Absolute paths of all modules in the bundle, those inside concatenated ones included. */
function bundledFiles(built: Bundle): readonly string[] {
  const files = new Set<string>();
  const visit = (modules: readonly BundledModule[]): void => {
    for (const found of modules) {
      if (typeof found.nameForCondition === 'string') files.add(found.nameForCondition);
      visit(found.modules ?? []);
    }
  };
  const all = {
    all: true,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  };
  visit(built.stats.toJson(all).modules ?? []);
  return [...files];
}
