import { appendFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { boundLog } from '../../../src/local/processes/bound-log.ts';

it('a log that has grown too large begins anew, and its end is kept', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'bound-log-')), 'log');
  const stop = boundLog(path, 1_000, 10);
  appendFileSync(path, 'short\n');
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(readFileSync(path, 'utf8')).toBe('short\n');
  appendFileSync(path, `${'x'.repeat(1_000)}\nlast\n`);
  await expect.poll(() => statSync(path).size).toBeLessThan(1_000);
  expect(readFileSync(`${path}.1`, 'utf8')).toMatch(/^short\nx+\nlast$/);
  expect(readFileSync(path, 'utf8')).toContain('longer than 1000 bytes');
  stop();
  appendFileSync(path, 'y'.repeat(2_000));
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(statSync(path).size).toBeGreaterThan(2_000);
});
