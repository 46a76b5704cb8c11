import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWorkspaceFile } from '../../src/commands/workspace-files.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const read = (file: string) => readWorkspaceFile(folder.path, folder.path, file, 'smoke-test', 8);

it('reads a small UTF-8 file and what lies beside it', async () => {
  await writeFile(join(folder.path, 'a.json'), '{"ä":1}');
  await writeFile(join(folder.path, 'b.txt'), 'beside');
  const result = read('a.json');
  expect(result).toMatchObject({ ok: true, value: { text: '{"ä":1}' } });
  const facts = result.ok ? result.value.facts : undefined;
  expect(facts?.readText('b.txt')).toEqual({ ok: true, value: 'beside' });
  expect(facts?.locate('../b.txt', 'file')).toMatchObject({ ok: false });
});

it.each<[string, Buffer | undefined, RegExp]>([
  ['missing', undefined, /does not exist/],
  ['large', Buffer.alloc(9, 'a'), /larger than 8 bytes/],
  ['latin', Buffer.from([0xe4]), /is not UTF-8/],
])('says what is wrong with a file that is %s, and the input', async (file, bytes, message) => {
  if (bytes !== undefined) await writeFile(join(folder.path, file), bytes);
  const result = read(file);
  expect(result).toMatchObject({ ok: false, problems: [{ input: 'smoke-test' }] });
  expect(result.ok ? '' : result.problems[0]?.message).toMatch(message);
});
