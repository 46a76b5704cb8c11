import { globSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { PredictionFile } from './count-request.ts';

const mostFiles = 10_000;
const wildcard = /[*?[\]{}]/;

/**
 * The files a path or glob pattern names, sorted by name. A name that exists is taken literally, even with a wildcard
 * in it. Every file must lie inside the working directory once symbolic links are followed.
 *
 * @param pattern what the user gave; relative to the working directory, or absolute
 * @param workingDirectory absolute path
 * @param input the input that holds the pattern, for problems
 * @throws UserError when there is no working directory, nothing matches or something lies outside
 */
export function expandPredictions(
  pattern: string,
  workingDirectory: string,
  input = 'predictions',
): PredictionFile[] {
  const refuse = (message: string, hint?: string): UserError =>
    new UserError({ message, input, ...(hint === undefined ? {} : { hint }) });
  if (pattern.trim() === '') throw refuse('no prediction file is named');
  const directory = realDirectory(workingDirectory);
  const leaves = (path: string): UserError =>
    refuse(
      `\`${path}\` leaves the working directory`,
      'Prediction files must lie inside it, symbolic links included.',
    );
  // The part before the first wildcard decides, before any folder is searched.
  if (!inside(directory, resolve(workingDirectory), fixedPart(pattern))) throw leaves(pattern);
  const found = matches(pattern, workingDirectory);
  if (found.length === 0) {
    const what = wildcard.test(pattern) ? 'no file matches' : 'there is no file';
    throw refuse(`${what} \`${pattern}\``, 'The path is relative to the working directory.');
  }
  if (found.length > mostFiles) {
    throw refuse(`\`${pattern}\` matches more than ${mostFiles.toLocaleString('en-US')} files`);
  }
  return found.map((name) => {
    const path = realpathSync(resolve(workingDirectory, name));
    if (!within(directory, path)) throw leaves(name);
    return { path, name: shown(workingDirectory, name) };
  });
}

function realDirectory(path: string): string {
  const input = 'working-directory';
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new UserError({ message: `there is no folder \`${path}\``, input });
  if (!stats.isDirectory()) throw new UserError({ message: `\`${path}\` is no folder`, input });
  return realpathSync(path);
}

/** What the pattern matches, sorted: one name when it exists as it stands, else the files (not folders) of the glob. */
function matches(pattern: string, workingDirectory: string): string[] {
  if (exists(resolve(workingDirectory, pattern))) return [pattern];
  if (!wildcard.test(pattern)) return [];
  const found = globSync(pattern, { cwd: workingDirectory });
  const files = found.filter((name) => isFile(resolve(workingDirectory, name)));
  return files.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The leading folders of a pattern that hold no wildcard; all of it when there is none. */
function fixedPart(pattern: string): string {
  const parts = pattern.split(/[/\\]/);
  const first = parts.findIndex((part) => wildcard.test(part));
  if (first < 0) return pattern;
  // A step up behind a wildcard could lead anywhere: the pattern as a whole then counts as that step.
  const rest = parts.slice(first);
  return rest.includes('..') ? '..' : parts.slice(0, first).join('/') || '.';
}

/** Whether a path lies in the working directory, by its real or its given name. */
function inside(real: string, given: string, path: string): boolean {
  const absolute = resolve(given, path);
  return within(given, absolute) || within(real, absolute);
}

function within(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The name for reports: relative to the working directory, with `/`. */
function shown(workingDirectory: string, name: string): string {
  return relative(workingDirectory, resolve(workingDirectory, name)).split(sep).join('/');
}
