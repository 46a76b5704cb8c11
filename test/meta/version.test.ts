import { expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { read } from './project.ts';

it('is the version of the package and has a change log entry', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  expect(VERSION).toBe(version);
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
