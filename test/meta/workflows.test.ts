import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, read } from './project.ts';

interface Job {
  readonly needs?: readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = filesBelow('.github/workflows').map((path) => ({
  path,
  workflow: parse(read(path)) as Workflow,
}));

describe.each(workflows)('$path', ({ workflow }) => {
  it('grants nothing by default', () => {
    expect(workflow.permissions).toEqual({});
  });

  it('bounds the time of every job', () => {
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('pins actions by commit and keeps expressions out of scripts', () => {
    for (const { uses, run } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

it('requires every job of ci', () => {
  const jobs = workflows.find(({ path }) => path.endsWith('/ci.yml'))?.workflow.jobs ?? {};
  const others = Object.keys(jobs).filter((name) => name !== 'required');
  expect(others.length).toBeGreaterThan(0);
  expect([...(jobs['required']?.needs ?? [])].sort()).toEqual(others.sort());
});
