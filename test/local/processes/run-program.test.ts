import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram, tryProgram } from '../../../src/local/processes/run-program.ts';

const environment = { PATH: process.env['PATH'] };
const never = new AbortController().signal;

describe.skipIf(process.platform === 'win32')('runProgram', () => {
  it('returns status and output, and gives the child no other variables', async () => {
    const script = 'echo out; echo err >&2; echo "[$SECRET]"; exit 3';
    process.env['SECRET'] = 'x';
    const end = await runProgram('sh', ['-c', script], { environment, signal: never });
    delete process.env['SECRET'];
    expect(end.status).toBe(3);
    expect(end.stdout).toBe('out\n[]\n');
    expect(end.output.split('\n').sort()).toEqual(['', '[]', 'err', 'out']);
  });

  it('keeps only the end of a long output', async () => {
    const script = 'i=0; while [ $i -lt 4000 ]; do echo "line $i"; i=$((i+1)); done';
    const end = await runProgram('sh', ['-c', script], { environment, signal: never });
    expect(end.output.length).toBe(16_384);
    expect(end.output.endsWith('line 3999\n')).toBe(true);
  });

  it('hands over each line as it comes, and an endless one in pieces', async () => {
    const lines: string[] = [];
    const onLine = (line: string): void => void lines.push(line);
    const script = `printf 'one\\r\\n\\ntwo'; printf three >&2; head -c 100000 /dev/zero | tr '\\0' x >&2`;
    await runProgram('sh', ['-c', script], { environment, signal: never, onLine });
    expect(lines.filter((line) => !line.includes('x')).sort()).toEqual(['', 'one', 'two']);
    const long = lines.filter((line) => line.includes('x'));
    expect(long.length).toBeGreaterThan(1);
    expect(long.join('')).toBe(`three${'x'.repeat(100_000)}`);
  });

  it('tryProgram has nothing to say about a missing program, and throws when it is aborted', async () => {
    const options = { environment, signal: never };
    expect(await tryProgram('ml-actions-no-such', [], options)).toBeUndefined();
    expect(await tryProgram('sh', ['-c', 'exit 3'], options)).toMatchObject({ status: 3 });
    const aborted = { environment, signal: AbortSignal.abort() };
    await expect(tryProgram('sh', [], aborted)).rejects.toThrow();
  });

  it('throws when there is no such program', async () => {
    const run = runProgram('ml-actions-no-such', [], { environment, signal: never });
    await expect(run).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('kills the program and what it started when it is aborted', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'run-program-')), 'pid');
    const controller = new AbortController();
    const script = `sleep 60 & echo $! > ${file}.new; mv ${file}.new ${file}; wait`;
    const run = runProgram('sh', ['-c', script], { environment, signal: controller.signal });
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: 'CancelledError' });
    const pid = Number(readFileSync(file, 'utf8'));
    await expect.poll(() => isRunning(pid), { timeout: 3000 }).toBe(false);
  });
});

/** Whether a process exists and is no zombie (containers without an init keep those). */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = process.platform === 'linux' ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return !stat.includes(') Z ');
  } catch {
    return false;
  }
}
