import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, root } from './project.ts';

/** Tests of whole parts and of the project itself; every other test lies where its subject lies. */
const apart = /^test\/(contract|bundle|oracle|e2e|browser|fuzz|meta|bench|fakes|fixtures)\//;

/** Rooms that are only doors, tested through them: the test, and words in it that show so. */
const throughDoors: Readonly<Record<string, readonly [string, RegExp]>> = {
  'src/local/history': ['test/contract/local-jobs.test.ts', /logFiles/],
  src: ['test/bundle/gate.test.ts', /'fairnes-gate'/],
};

const tests = filesBelow('test').filter((file) => file.endsWith('.test.ts'));
const units = tests.filter((file) => !apart.test(file));
const source = filesBelow('src').filter((file) => file.endsWith('.ts'));

/** `test/a/b.test.ts` → `src/a/b`; scripts mirror likewise. */
const subject = (file: string): string => {
  const path = file.replace(/^test\//, '').replace(/\.test\.ts$/, '');
  return path.startsWith('scripts/') ? path : `src/${path}`;
};

describe('tests mirror src', () => {
  it('file for file, or as one topic of a folder', () => {
    const lost = units.filter((file) => {
      const path = join(root, subject(file));
      return !existsSync(`${path}.ts`) && !existsSync(path) && !existsSync(dirname(path));
    });
    expect(lost).toEqual([]);
  });

  it('leave no folder of src out', () => {
    const hasCode = (file: string): boolean =>
      /^export (async )?(function|class|const) /m.test(read(file));
    const folders = [...new Set(source.filter(hasCode).map(dirname))];
    const tested = new Set(units.flatMap((file) => [subject(file), dirname(subject(file))]));
    const isReached = (folder: string): boolean => {
      const [file, words] = throughDoors[folder] ?? [];
      return file !== undefined && words?.test(read(file)) === true;
    };
    const untested = folders.filter((folder) => !tested.has(folder) && !isReached(folder));
    expect(untested).toEqual([]);
  });
});

describe('the tree', () => {
  it('has no file that hides what it is for', () => {
    const vague = source.filter((file) => /\/(utils?|helpers?|common|misc)\.ts$/.test(file));
    expect(vague).toEqual([]);
  });

  it('has no unfinished marks and no exclusive or skipped tests', () => {
    const marks = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        String.raw`\.only\(`,
        String.raw`\b(it|describe|test)\.skip\(`,
      ].join('|'),
    );
    expect([...source, ...tests].filter((file) => marks.test(read(file)))).toEqual([]);
  });
});
