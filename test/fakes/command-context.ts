import type { CommandContext } from '../../src/commands/command.ts';
import { delay } from '../../src/shared/delay.ts';
import { recordingLogger, type RecordingLogger } from './recording-logger.ts';

/** A context that remembers what was said, published and masked. */
export interface FakeContext extends CommandContext {
  readonly logger: RecordingLogger;
  readonly published: Map<string, string>;
  readonly masked: string[];
}

/** A context of a laptop without a platform, at a fixed time; everything can be replaced. */
export function fakeContext(overrides: Partial<CommandContext> = {}): FakeContext {
  const published = new Map<string, string>();
  const masked: string[] = [];
  return {
    now: () => new Date('2026-01-02T03:04:05Z'),
    environment: {},
    directory: process.cwd(),
    workflow: undefined,
    publish: (name, value) => {
      published.set(name, value);
      return Promise.resolve();
    },
    mask: (secret) => void masked.push(secret),
    openPlatform: () => Promise.reject(new Error('this test has no platform')),
    tool: { name: 'ml-actions', version: '0.0.0-test', bundleSha256: '' },
    entry: new URL('../../src/main.ts', import.meta.url).pathname,
    delay: (_, signal) => delay(0, signal),
    ...overrides,
    logger: recordingLogger(),
    published,
    masked,
  };
}
