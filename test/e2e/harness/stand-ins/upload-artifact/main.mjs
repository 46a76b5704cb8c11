// Stands in for actions/upload-artifact where there is no artifact service: copies instead of uploading, and refuses what
// the real one refuses (no files with `error`, a name with forbidden characters, a second artifact of one name).
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const fail = (message) => {
  console.log(`::error::${message}`);
  process.exit(1);
};

const name = input('name') || 'artifact';
if (/["<>|*?:\r\n\\/]/.test(name)) fail(`The artifact name is not valid: ${name}`);
const root = process.env.ARTIFACT_FOLDER;
if (!root) fail('ARTIFACT_FOLDER is not set');
const target = join(root, name);
if (existsSync(target) && input('overwrite') !== 'true')
  fail(
    'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run',
  );

const lines = input('path')
  .split('\n')
  .map((line) => line.trim());
const wanted = lines.filter((line) => line && !line.startsWith('!'));
const excluded = new Set(
  lines
    .filter((line) => line.startsWith('!'))
    .flatMap((line) => globSync(line.slice(1)).map((path) => resolve(path))),
);
const hidden = (path) => basename(path).startsWith('.') && input('include-hidden-files') !== 'true';
const files = [];
for (const found of wanted.flatMap((pattern) =>
  existsSync(pattern) ? [pattern] : globSync(pattern),
)) {
  const path = resolve(found);
  if (statSync(path).isFile()) files.push(path);
  else
    for (const inner of globSync('**/*', { cwd: path }))
      if (statSync(join(path, inner)).isFile()) files.push(join(path, inner));
}
const kept = [...new Set(files)].filter((path) => !hidden(path) && !excluded.has(path));
if (kept.length === 0) {
  const message = `No files were found with the provided path: ${wanted.join(' ')}. No artifacts will be uploaded.`;
  if (input('if-no-files-found') === 'error') fail(message);
  if (input('if-no-files-found') !== 'ignore') console.log(`::warning::${message}`);
  process.exit(0);
}
const common = kept.slice(1).reduce(
  (folder, path) => {
    let shared = folder;
    while (relative(shared, path).startsWith('..')) shared = dirname(shared);
    return shared;
  },
  wanted.length === 1 && existsSync(wanted[0]) && statSync(wanted[0]).isDirectory()
    ? resolve(wanted[0])
    : dirname(kept[0]),
);
for (const path of kept) {
  const copy = join(target, relative(common, path));
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(path, copy);
}
console.log(
  `Artifact ${name}: ${kept.length} files below ${common.split(sep).at(-1)} copied to ${target}`,
);
appendFileSync(
  process.env.GITHUB_OUTPUT,
  `artifact-id=${kept.length}\nartifact-url=${pathToFileURL(target)}\n`,
);
