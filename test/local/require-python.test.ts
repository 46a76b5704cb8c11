import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { requirePython } from '../../src/local/require-python.ts';
import { fakePython } from '../fakes/fake-python.ts';

const { signal } = new AbortController();
const folder = (): string => mkdtempSync(join(tmpdir(), 'require-python-'));

describe.skipIf(process.platform === 'win32')('requirePython', () => {
  it('is content with a Python that the platform runs on', async () => {
    const PATH = fakePython(folder(), { version: '3.11' });
    await expect(requirePython({ PATH }, signal)).resolves.toBeUndefined();
  });

  it('refuses an older one, and none, as something to mend', async () => {
    const PATH = fakePython(folder(), { version: '3.9' });
    await expect(requirePython({ PATH }, signal)).rejects.toThrow('on PATH is 3.9');
    await expect(requirePython({ PATH: folder() }, signal)).rejects.toBeInstanceOf(UserError);
  });
});
