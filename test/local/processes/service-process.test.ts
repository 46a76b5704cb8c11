import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  identify,
  isRunning,
  type ProcessIdentity,
} from '../../../src/local/processes/process-identity.ts';
import { startService, type ServiceOptions } from '../../../src/local/processes/service-process.ts';

function options(script: string, rest: Partial<ServiceOptions> = {}): ServiceOptions {
  const cwd = mkdtempSync(join(tmpdir(), 'service-'));
  return {
    ...{
      program: '/bin/sh',
      args: ['-c', script],
      environment: { PATH: process.env['PATH'], OWN: 'yes' },
    },
    ...{ cwd, logFile: join(cwd, 'logs', 'service.log'), onStarted: () => Promise.resolve() },
    ...rest,
  };
}
const log = ({ logFile }: ServiceOptions): string => readFileSync(logFile, 'utf8');

describe.skipIf(process.platform === 'win32')('a service', () => {
  it('writes to its log, has its own variables, and says how it ended', async () => {
    const given = options('echo "out $OWN $HOME"; echo err >&2; exit 7');
    const service = await startService(given);
    expect(await service.ended).toBe('status 7');
    expect(service.isAlive()).toBe(false);
    expect(log(given)).toBe('out yes \nerr\n');
    await service.stop(100);
  });

  it('begins only after who leads it is written down', async () => {
    let known: ProcessIdentity | undefined;
    const given = options('echo begun', {
      onStarted: async (identity) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(log(given)).toBe('');
        known = identity;
      },
    });
    const service = await startService(given);
    await service.ended;
    expect(known).toEqual(service.identity);
    expect(log(given)).toBe('begun\n');
  });

  it('does not begin when that fails', async () => {
    const given = options('echo begun', { onStarted: () => Promise.reject(new Error('no room')) });
    await expect(startService(given)).rejects.toThrow('no room');
    expect(log(given)).toBe('');
  });

  it('of a missing program ends at once; a missing folder is an error', async () => {
    const service = await startService(options('', { program: 'ml-actions-no-such' }));
    expect(await service.ended).toBe('status 127');
    await expect(startService(options('', { cwd: '/no/such/folder' }))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('is stopped with its children, by force when it must be', async () => {
    const given = options(
      'trap "" TERM; sleep 60 & echo $! > child; echo ready > ready; wait; sleep 60',
    );
    const service = await startService(given);
    await expect.poll(() => existsSync(join(given.cwd, 'ready'))).toBe(true);
    const child = Number(readFileSync(join(given.cwd, 'child'), 'utf8'));
    const started = performance.now();
    await service.stop(200);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await service.ended).toBe('SIGKILL');
    expect(await isRunning(service.identity)).toBe(false);
    expect(await identify(child)).toBeUndefined();
  });

  it('leaves no child behind when it dies', async () => {
    const given = options('sleep 60 & echo $! > child; echo ready > ready; exec sleep 60');
    const service = await startService(given);
    await expect.poll(() => existsSync(join(given.cwd, 'ready'))).toBe(true);
    const child = Number(readFileSync(join(given.cwd, 'child'), 'utf8'));
    process.kill(service.identity.pid, 'SIGKILL');
    expect(await service.ended).toBe('SIGKILL');
    await expect.poll(() => identify(child)).toBeUndefined();
  });

  it('puts a log aside that has grown too large', async () => {
    const given = options('echo new');
    await (
      await startService(given)
    ).ended;
    writeFileSync(given.logFile, Buffer.alloc(10 * 1024 * 1024 + 1, 'x'));
    await (
      await startService(given)
    ).ended;
    expect(log(given)).toBe('new\n');
    expect(existsSync(`${given.logFile}.1`)).toBe(true);
  });
});
