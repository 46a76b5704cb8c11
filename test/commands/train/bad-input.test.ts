import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, refusal, workflow, useTrial } from './trial.ts';

useTrial();

describe('bad input', () => {
  test('an unknown key, with its line and the nearest one', async () => {
    await writeFile(join(folder.path, 'bad.yml'), 'command: x\nenvironmet: azureml:e:1\n');
    expect(await refusal({ 'job-file': 'bad.yml' })).toEqual([
      'bad.yml:2:1: `environmet` is not a field of a command job. Did you mean `environment`?',
      'bad.yml:1:1: a command job needs `environment`.',
    ]);
  });

  test.each([
    ['a missing file', 'nothing.yml', '`nothing.yml` does not exist (input `job-file`).'],
    ['a folder', 'src', '`src` is a folder, not a file (input `job-file`).'],
    ['a path that leaves', '../job.yml', '`../job.yml` leaves the workspace (input `job-file`).'],
  ])('%s', async (_, file, message) => {
    expect((await refusal({ 'job-file': file }))[0]).toContain(message);
  });

  test('a file that is not UTF-8, and one that is empty', async () => {
    await writeFile(join(folder.path, 'bad.yml'), Buffer.from([0x63, 0xff]));
    await writeFile(join(folder.path, 'empty.yml'), '');
    expect((await refusal({ 'job-file': 'bad.yml' }))[0]).toContain('is not UTF-8 text');
    expect((await refusal({ 'job-file': 'empty.yml' }))[0]).toContain(
      'empty.yml: the file is empty',
    );
  });

  test.each(['code: ../..', 'code: escape', 'code: /etc'])(
    '%s leaves the workspace',
    async (line) => {
      await symlink('/etc', join(folder.path, 'escape'));
      await writeFile(
        join(folder.path, 'bad.yml'),
        `command: x\nenvironment: azureml:e:1\n${line}\n`,
      );
      expect((await refusal({ 'job-file': 'bad.yml' }))[0]).toMatch(
        /^bad.yml:3:7: `code`: `.*` leaves the workspace/,
      );
    },
  );

  test('everything at once, before anything is sent', async () => {
    const problems = await refusal({
      'job-name': 'a b',
      tags: `ml-actions.gates-passed=true\nlong=${'x'.repeat(1001)}`,
      'download-outputs': 'modle',
      'download-directory': '../out',
    });
    expect(problems).toEqual([
      expect.stringContaining('`a b` is not a name of a job'),
      'the tag `ml-actions.gates-passed` is one that only ml-actions sets (input `tags`).',
      'the value of the tag `long` has more than 1000 characters (input `tags`).',
      'the job has no output `modle` (input `download-outputs`). Did you mean `model`?',
      '`../out` leaves the workspace (input `download-directory`). Name a folder inside it.',
    ]);
  });

  test.each(['pull_request_target', 'workflow_run'])('nothing runs on %s', async (eventName) => {
    const [message] = await refusal({}, { workflow: workflow({ eventName }) });
    expect(message).toContain(`on \`${eventName}\` this step would run the job's code`);
    expect(message).toContain('Run it on `pull_request`');
  });
});
