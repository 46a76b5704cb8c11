import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './project.ts';

/** The layer table of docs/architecture.md: what each room may import. `type:` means types only. */
const may: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain', 'shared'],
  report: ['report', 'domain', 'shared'],
  platforms: [
    'platforms',
    'domain',
    'shared',
    'errors',
    'tracking',
    'local/client',
    'local/require-python',
    'version',
  ],
  tracking: ['tracking', 'platforms/ports', 'domain', 'shared', 'errors'],
  local: ['local', 'domain', 'shared', 'errors', 'version'],
  data: ['data', 'domain', 'shared', 'errors'],
  runtime: ['runtime', 'shared', 'errors', 'type:report'],
  commands: [
    'commands/own',
    'domain',
    'platforms/ports',
    'tracking',
    'data',
    'report',
    'shared',
    'errors',
    'runtime/workflow-context',
    'type:runtime',
  ],
  shared: ['shared', 'type:errors', 'errors'],
};

/** Which packages only one room may know. */
const packages: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@actions\//, ['runtime']],
  [/^@azure\//, ['platforms']],
  [/^hyparquet/, ['data']],
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = read(file);
  const found = text.matchAll(
    /^(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...found].map(([, , type, plain, lazy]) => {
    const target = plain ?? lazy ?? '';
    const path = target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
    return { file, target: path, isType: type !== undefined };
  });
}

const roomOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

function isAllowed({ file, target, isType }: Import): boolean {
  const room = roomOf(file);
  const rules = may[room];
  if (rules === undefined) return true; // main.ts and its two helpers compose everything.
  const inside = target.replace(/^src\//, '').replace(/\.ts$/, '');
  return rules.some((rule) => {
    if (rule === 'commands/own') return isOwnCommand(file, inside);
    const wanted = rule.replace(/^type:/, '');
    if (rule.startsWith('type:') && !isType) return false;
    return inside === wanted || inside.startsWith(`${wanted}/`);
  });
}

/** A command may use its own folder and the files directly in `commands/`. */
function isOwnCommand(file: string, target: string): boolean {
  if (!target.startsWith('commands/')) return false;
  const parts = target.split('/');
  return parts.length === 2 || parts[1] === file.split('/')[2] || file === 'src/commands/table.ts';
}

const source = filesBelow('src').filter((file) => file.endsWith('.ts'));
const all = source.flatMap(importsOf);

describe('layers', () => {
  it('reads imports at all', () => {
    expect(all.length).toBeGreaterThan(source.length);
  });

  it('holds for every import inside src', () => {
    const local = (file: string): boolean => file.startsWith('src/commands/local/');
    const wrong = all
      .filter(({ target }) => target.startsWith('src/'))
      .filter((found) => !isAllowed(found))
      // `local start|status|stop` is the server's own command line.
      .filter(({ file, target }) => !(local(file) && target.startsWith('src/local/')))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms pure and each service in its room', () => {
    const wrong = all.filter(({ file, target }) => {
      const room = roomOf(file);
      if (target.startsWith('node:') && (room === 'domain' || room === 'report')) return true;
      return packages.some(([name, rooms]) => name.test(target) && !rooms.includes(room));
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('has no clock, chance or process in the pure rooms', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|process\.[a-z])/;
    const wrong = source.filter(
      (file) => ['domain', 'report'].includes(roomOf(file)) && impure.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});
