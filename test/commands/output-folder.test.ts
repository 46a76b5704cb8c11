import { expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/output-folder.ts';

it.each([
  ['.', 'report', 'report'],
  ['models/a', 'report', 'models/a/report'],
  ['./models/', './report', 'models/report'],
  ['models', '../report', 'report'],
  ['models', '/w/report', '/w/report'],
])('from %s, %s is %s', (workingDirectory, outputDirectory, expected) => {
  expect(outputFolder({ workingDirectory, outputDirectory })).toBe(expected);
});
