import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';

/** Says whether a file, by its path relative to the folder with `/`, stays at home. */
export type IsIgnored = (relativePath: string) => boolean;

interface Rule {
  readonly pattern: RegExp;
  readonly ignores: boolean;
}

const largest = 1024 * 1024;
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A `[…]` class from its position; undefined when it is not closed, and the bracket then means itself. */
function bracket(glob: string, start: number): { text: string; end: number } | undefined {
  let at = start + 1;
  const negated = glob[at] === '!' || glob[at] === '^';
  if (negated) at++;
  const first = at;
  if (glob[at] === ']') at++;
  while (at < glob.length && glob[at] !== ']') at += glob[at] === '\\' ? 2 : 1;
  if (at >= glob.length) return undefined;
  const inside = glob.slice(first, at).replaceAll(/[[\]^]/g, '\\$&');
  return { text: `(?!/)[${negated ? '^' : ''}${inside}]`, end: at };
}

/** One path segment of a pattern as a regular expression. */
function segment(glob: string): string {
  let out = '';
  for (let at = 0; at < glob.length; at++) {
    const letter = glob[at] ?? '';
    const group = letter === '[' ? bracket(glob, at) : undefined;
    if (letter === '\\' && at + 1 < glob.length) out += escape(glob[++at] ?? '');
    else if (letter === '*') out += '[^/]*';
    else if (letter === '?') out += '[^/]';
    else if (group !== undefined) {
      out += group.text;
      at = group.end;
    } else out += escape(letter);
  }
  return out;
}

/** The parts of a pattern with its anchoring made explicit; undefined for one that matches nothing. */
function parts(pattern: string): string[] | undefined {
  const list = pattern
    .split('/')
    .filter((part, at, all) => !(part === '**' && all[at - 1] === '**'));
  if (list[0] === '') list.shift();
  else if (list.length === 1 || (list.length === 2 && list[1] === '')) {
    if (list[0] !== '**') list.unshift('**');
  }
  if (list.length === 0 || (list.length === 1 && list[0] === '')) return undefined;
  if (list.at(-1) === '') list[list.length - 1] = '**';
  return list;
}

/** A pattern of a whole path, the way Python's pathspec 0.12 (`gitwildmatch`) builds it, which azure-ai-ml uses. */
function compile(pattern: string): RegExp | undefined {
  // Every file that is in some folder.
  if (/^(?:\*\*\/)+$/.test(pattern)) return /^.+\/.*$/s;
  const list = parts(pattern);
  if (list === undefined) return undefined;
  const last = list.length - 1;
  let out = '';
  let slash = false;
  for (const [at, part] of list.entries()) {
    if (part === '**') {
      if (at === 0 && at === last) out += '[^/]+(?:/.*)?';
      else if (at === 0) out += '(?:.+/)?';
      else if (at === last) out += '/.*';
      else out += '(?:/.+)?';
      slash = at > 0 && at < last;
      continue;
    }
    out += (slash ? '/' : '') + (part === '*' ? '[^/]+' : segment(part));
    if (at === last) out += '(?:/.*)?';
    slash = true;
  }
  return new RegExp(`^${out}$`, 's');
}

function parseRule(line: string): Rule | undefined {
  const text = line.replace(/(?<!\\)\s+$/, '');
  if (text === '' || text.startsWith('#') || text === '/') return undefined;
  const negated = text.startsWith('!');
  const pattern = compile(negated ? text.slice(1) : text);
  return pattern === undefined ? undefined : { pattern, ignores: !negated };
}

/** Reads the text of an ignore file. Patterns are matched on files only, and the last one that matches decides. */
export function parseIgnoreRules(text: string): IsIgnored {
  const rules = text.split(/\r?\n/).map(parseRule);
  return (path) => rules.findLast((rule) => rule?.pattern.test(path) === true)?.ignores ?? false;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.length <= largest) return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  throw new UserError({
    message: `the ignore file is larger than ${largest} characters`,
    file: path,
  });
}

/**
 * The rules of a folder: its `.amlignore` if there is one, else its `.gitignore` (never both, never those of parents or subfolders, as
 * azure-ai-ml does). `.git` and our own state are never uploaded, whatever the rules say.
 */
export async function readIgnoreRules(folder: string): Promise<IsIgnored> {
  const text =
    (await readIfThere(join(folder, '.amlignore'))) ??
    (await readIfThere(join(folder, '.gitignore'))) ??
    '';
  const rules = parseIgnoreRules(text);
  return (path) => isNeverUploaded(path) || rules(path);
}

/** Version control and the local platform's state (design §5). */
export function isNeverUploaded(path: string): boolean {
  return path.split('/').some((part) => part === '.git' || part === '.ml-actions');
}
