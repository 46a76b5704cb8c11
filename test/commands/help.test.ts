import { expect, it } from 'vitest';
import { commands } from '../../src/commands/table.ts';
import { commandHelp, generalHelp } from '../../src/commands/help.ts';

it('names every input with its default, and fits a terminal', async () => {
  const definition = await commands['fairness-gate']?.definition();
  if (definition === undefined) throw new Error('no fairness gate');
  const text = commandHelp(definition);
  for (const name of Object.keys(definition.inputs)) expect(text).toContain(`  --${name}  (`);
  expect(text).toContain('--confidence-level  (number; default 0.95)');
  expect(text).not.toContain('${{');
  const long = text.split('\n').filter((line) => line.length > 100 && !line.startsWith('  --'));
  expect(long).toEqual([]);
});

it('lists the commands', () => {
  expect(generalHelp('1.2.3', ['train'])).toMatch(
    /^ml-actions 1\.2\.3[\s\S]*\n {2}train\n {2}local start/,
  );
});
