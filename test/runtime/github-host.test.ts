import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { CommentApi } from '../../src/runtime/comment.ts';
import { githubHost } from '../../src/runtime/github-host.ts';
import { memoryStream } from '../fakes/text-stream.ts';

// The toolkit remembers the summary's path for the life of the process, so all tests share one folder.
const folder = mkdtempSync(join(tmpdir(), 'host-'));
let printed = '';

beforeEach(() => {
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  vi.stubEnv('GITHUB_OUTPUT', join(folder, 'output'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'summary'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  core.summary.emptyBuffer();
});

afterAll(() => rmSync(folder, { recursive: true }));

const report: Report = {
  conclusion: 'failure',
  title: 'Fairness gate: fail',
  outputs: { verdict: 'fail', metrics: '{"a":1}' },
  sections: [{ markdown: '## Fairness' }, { markdown: 'x'.repeat(70_000) }],
  commentKey: 'fairness',
  annotations: Array.from({ length: 12 }, (_, index) => ({
    level: 'error' as const,
    title: 'check',
    message: `number ${index}`,
    file: 'p.csv',
    line: 3,
  })),
  files: [],
  terminal: [],
};

function open(comments?: CommentApi) {
  return githubHost({
    core,
    stdout: process.stdout,
    now: () => 0,
    comments: () => (comments === undefined ? undefined : Promise.resolve(comments)),
    runUrl: 'https://github.com/o/r/actions/runs/1',
  });
}

const failing = (status: number): CommentApi => ({
  list: () =>
    Promise.reject(Object.assign(new Error('Resource not accessible by integration'), { status })),
  create: () => Promise.reject(new Error('not reached')),
  update: () => Promise.reject(new Error('not reached')),
});

describe('githubHost', () => {
  it('writes outputs, the summary, and at most ten annotations of a kind', async () => {
    await open().show(report);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(
      /verdict<<ghadelimiter_[\s\S]*\nfail\n/,
    );
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain(
      `## Fairness\n\n${'x'.repeat(70_000)}`,
    );
    expect(printed.match(/^::error /gm)).toHaveLength(10);
    expect(printed).toContain('::error title=check,file=p.csv,line=3::number 9');
    expect(printed).toContain('2 more errors are in the report.');
  });

  it('masks a secret once, however often it is used', () => {
    const host = open();
    for (const secret of ['geheim', 'geheim', '', 'other']) host.mask(secret);
    expect(printed.match(/^::add-mask::.*$/gm)).toEqual([
      '::add-mask::geheim',
      '::add-mask::other',
    ]);
  });

  it('keeps a comment within GitHub’s limit and says where the rest is', async () => {
    const bodies: string[] = [];
    const api: CommentApi = {
      list: () => Promise.resolve([]),
      create: (body) => {
        bodies.push(body);
        return Promise.resolve('');
      },
      update: () => Promise.reject(new Error('nothing to update')),
    };
    await open(api).show(report);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('## Fairness');
    expect(bodies[0]).toContain('The rest does not fit here.');
    expect(bodies[0]?.length).toBeLessThanOrEqual(65_536);
  });

  it('goes on with a notice where it may not comment, with a warning where it could not', async () => {
    await open(failing(403)).show(report);
    expect(printed).toContain('::notice title=No comment::This token may not comment');
    await open(failing(500)).show(report);
    expect(printed).toContain(
      '::warning::The comment could not be written: Resource not accessible',
    );
  });

  it('makes commands in foreign text inert with a token nobody can guess', () => {
    const stream = memoryStream();
    const host = githubHost({
      core,
      stdout: stream,
      now: () => 0,
      comments: () => undefined,
      runUrl: '',
    });
    host.logger.foreign(['::set-output name=verdict::pass', 'plain']);
    host.logger.foreign(['again']);
    const tokens = [...stream.text().matchAll(/^::stop-commands::([0-9a-f-]{36})$/gm)].map(
      ([, token]) => token,
    );
    expect(new Set(tokens).size).toBe(2);
    expect(stream.text()).toBe(
      `::stop-commands::${tokens[0]}\n::set-output name=verdict::pass\nplain\n::${tokens[0]}::\n` +
        `::stop-commands::${tokens[1]}\nagain\n::${tokens[1]}::\n`,
    );
  });

  it('explains every problem, the tenth annotation holding the rest', () => {
    const problems = Array.from({ length: 15 }, (_, index) => ({
      message: `p${index}`,
      file: 'job.yml',
      line: 7,
    }));
    open().explain('Please check the inputs', problems);
    expect(printed.match(/^::error /gm)).toHaveLength(10);
    expect(printed).toContain(
      '::error title=Please check the inputs,file=job.yml,line=7::job.yml:7: p0.',
    );
    expect(printed).toContain('p14');
    open().explain('t', [{ message: 'line 3: bad', input: 'thresholds', line: 3 }]);
    expect(printed).toContain('::error title=t::line 3: bad');
  });
});
