import { globSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { InputLine } from '../../shared/input/fields.ts';
import type { Problem } from '../../shared/problem.ts';
import { problems, ok, type Result } from '../../shared/result.ts';
import { isSafeArtifactPath } from '../../tracking/artifact-paths.ts';
import { locateInside } from '../workspace.ts';

/** A file and the path it gets among the run's artifacts: its own, relative to the working directory. */
export interface ArtifactFile {
  readonly file: string;
  readonly path: string;
}

const mostFiles = 10_000;
const wildcard = /[*?[\]{}]/;

/** What a line names: the path itself when it exists, else what a glob matches. */
function matches(base: string, pattern: string): readonly string[] {
  const isThere = statSync(resolve(base, pattern), { throwIfNoEntry: false }) !== undefined;
  if (isThere || !wildcard.test(pattern)) return [pattern];
  const files = globSync(pattern, { cwd: base }).filter(
    (name) => statSync(resolve(base, name), { throwIfNoEntry: false })?.isFile() === true,
  );
  return files.sort();
}

function checkPath(path: string): string | undefined {
  if (path === 'ml-actions' || path.startsWith('ml-actions/'))
    return `\`${path}\`: what lies in \`ml-actions/\` is written by the gates alone`;
  // MLflow takes a `#` for the end of a path (measured with 3.17).
  if (path.includes('#') || !isSafeArtifactPath(path))
    return `\`${path}\` cannot be the path of an artifact: it has a \`#\`, a backslash or a control character`;
  return undefined;
}

/** Adds a file, or all files of a folder; links must stay inside the working directory. */
function add(base: string, name: string, found: Map<string, string>): readonly Problem[] {
  const located = locateInside(base, base, name, 'any');
  if (!located.ok) return located.problems;
  if (statSync(located.value).isDirectory()) return addFolder(base, name, located.value, found);
  const path = relative(base, resolve(base, name)).split(sep).join('/');
  const message = checkPath(path);
  if (message !== undefined) return [{ message }];
  found.set(path, located.value);
  return [];
}

function addFolder(
  base: string,
  name: string,
  folder: string,
  found: Map<string, string>,
): readonly Problem[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (found.size > mostFiles) return [];
    const below = `${name}/${entry.name}`;
    // A link to a folder may lead back up, and the walk would not end.
    if (entry.isSymbolicLink() && isFolder(resolve(folder, entry.name)))
      return [{ message: `\`${below}\` is a link to a folder`, hint: 'Name that folder itself.' }];
    return add(base, below, found);
  });
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * The files that paths and globs name, folders with all they hold. Each must lie inside the working directory, links followed; a line
 * that matches nothing is a problem, not silence.
 */
export function artifactFiles(
  base: string,
  lines: readonly InputLine[],
): Result<readonly ArtifactFile[]> {
  const found = new Map<string, string>();
  const wrong: Problem[] = [];
  for (const { text } of lines) {
    // A glob is only searched inside the working directory.
    if (text.split(/[/\\]/).includes('..'))
      wrong.push({ message: `\`${text}\` leaves the working directory` });
    else {
      const names = matches(base, text);
      if (names.length === 0) wrong.push({ message: `no file matches \`${text}\`` });
      for (const name of names) wrong.push(...add(base, name, found));
    }
  }
  if (found.size > mostFiles) wrong.push({ message: `more than ${mostFiles} files` });
  if (wrong.length > 0) return problems(...wrong.map((p) => ({ ...p, input: 'artifacts' })));
  return ok([...found].map(([path, file]) => ({ path, file })));
}
