import { describe, expect, it } from 'vitest';
import { CancelledError, PlatformError, UserError } from '../../src/errors.ts';
import type { Report } from '../../src/report/report.ts';
import type { Host } from '../../src/runtime/host.ts';
import { runAction } from '../../src/runtime/run-action.ts';
import { text } from '../../src/shared/input/fields.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';

const schema = {
  name: text({ description: 'd', required: true }),
  token: text({ description: 'd', secret: true }),
} as const;

const report = (conclusion: Report['conclusion']): Report => ({
  conclusion,
  title: 't',
  outputs: { a: '1' },
  sections: [],
  annotations: [],
  files: [],
  terminal: [],
});

function fakeHost(): Host & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    logger: recordingLogger(),
    mask: (secret) => void said.push(`mask ${secret}`),
    publish: (name, value) => {
      said.push(`output ${name}=${value}`);
      return Promise.resolve();
    },
    show: ({ title }) => {
      said.push(`show ${title}`);
      return Promise.resolve();
    },
    explain: (title, problems) =>
      void said.push(`${title}: ${problems.map(({ message }) => message).join(' | ')}`),
  };
}

async function run(
  perform: () => Promise<Report>,
  values: Readonly<Record<string, string>> = { name: 'x', token: 'geheim' },
  signal = new AbortController().signal,
) {
  const host = fakeHost();
  const source = { value: (name: string) => values[name], environment: {}, onGitHub: true };
  const status = await runAction({ inputs: schema, perform }, source, host, signal, '1.0');
  return { status, said: host.said };
}

describe('runAction', () => {
  it('masks secrets before anything else and ends with the report’s conclusion', async () => {
    expect(await run(() => Promise.resolve(report('success')))).toEqual({
      status: 0,
      said: ['mask geheim', 'show t'],
    });
    expect((await run(() => Promise.resolve(report('failure')))).status).toBe(1);
  });

  it('gives each kind of failure its own status and words', async () => {
    const user = await run(() =>
      Promise.reject(new UserError([{ message: 'a' }, { message: 'b' }])),
    );
    expect(user).toMatchObject({
      status: 2,
      said: ['mask geheim', 'Please check the inputs: a | b'],
    });
    const failure = { code: 'UserError', statusCode: 400, requestId: 'r', retryable: false };
    const platform = await run(() => Promise.reject(new PlatformError('no quota', failure)));
    expect(platform.status).toBe(3);
    expect(platform.said[1]).toContain(
      'no quota (code UserError, status 400, request r). Trying again will not help.',
    );
    const bug = await run(() => Promise.reject(new TypeError('oops')));
    expect(bug.status).toBe(70);
    expect(bug.said[1]).toMatch(/ml-actions 1\.0.*TypeError: oops[\s\S]*run-action\.test/);
  });

  it('reports a missing input without running', async () => {
    const result = await run(() => Promise.reject(new Error('must not run')), {});
    expect(result).toEqual({ status: 2, said: ['Please check the inputs: `name` is missing'] });
  });

  it('sets what is known of a step that ends without a report', async () => {
    const host = fakeHost();
    const source = { value: () => undefined, environment: {}, onGitHub: true };
    const action = {
      inputs: schema,
      failureOutputs: { verdict: 'error' },
      perform: () => Promise.reject(new Error('not reached')),
    };
    expect(await runAction(action, source, host, new AbortController().signal, '1.0')).toBe(2);
    expect(host.said[0]).toBe('output verdict=error');
  });

  it('is quiet when it was cancelled, whatever broke because of it', async () => {
    const controller = new AbortController();
    const stop = (): Promise<Report> => {
      controller.abort(new CancelledError());
      return Promise.reject(new Error('socket hang up'));
    };
    const result = await run(stop, { name: 'x' }, controller.signal);
    expect(result).toEqual({ status: 130, said: [] });
  });
});
