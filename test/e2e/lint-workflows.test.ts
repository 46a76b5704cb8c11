import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintWorkflows } from '../../scripts/linters/actionlint.ts';
import { describeFinding, type Finding } from '../../scripts/linters/finding.ts';
import { findLintTargets } from '../../scripts/linters/lint-targets.ts';
import { lintNames } from '../../scripts/linters/reference-linter.ts';
import { lintSchema } from '../../scripts/linters/schema-linter.ts';
import { lintSecurity } from '../../scripts/linters/zizmor.ts';
import { checkout } from './harness/world.ts';

const targets = findLintTargets(checkout);
const planted = join(checkout, 'test', 'fixtures', 'e2e', 'defects');
const defects = findLintTargets(planted);
const told = (findings: readonly Finding[]): readonly string[] => findings.map(describeFinding);

test('there are manifests and workflows to lint', () => {
  expect(targets.manifests.length).toBeGreaterThanOrEqual(6);
  expect(targets.workflows.length).toBeGreaterThanOrEqual(3);
});

test('GitHub’s own parser accepts every manifest and workflow', async () => {
  expect(told(await lintSchema(checkout, targets))).toEqual([]);
});

test('every input, step and output that is named exists', () => {
  expect(told(lintNames(checkout, targets))).toEqual([]);
});

test('zizmor finds nothing', async () => {
  expect(told(await lintSecurity(checkout, targets))).toEqual([]);
});

test('actionlint finds nothing', ({ skip }) => {
  const linted = lintWorkflows(checkout, targets);
  if (linted.kind === 'skipped') return skip(linted.reason);
  expect(told(linted.findings)).toEqual([]);
});

test('the linters find the defects that are planted', async () => {
  expect(told(await lintSchema(planted, defects))).toEqual([
    'action-bad/action.yml:14: Required property is missing: shell (workflow-parser)',
  ]);
  expect(told(lintNames(planted, defects))).toEqual([
    'action-bad/action.yml:10: there is no step `nowhere` (references)',
    'action-bad/action.yml:19: there is no input `wrod` (references)',
    '.github/workflows/caller.yml:13: step `bad` has no output `anwser` (references)',
    '.github/workflows/caller.yml:9: `action-bad` has no input `wrod` (references)',
    '.github/workflows/caller.yml:9: `action-bad` needs the input `word` (references)',
  ]);
});

test('zizmor calls a manifest that it cannot read a finding, and finds injection and loose pins', async () => {
  const unread = await lintSecurity(planted, defects);
  expect(told(unread).join('\n')).toContain('failed to validate');
  const release = join(checkout, 'test', 'fixtures', 'e2e', 'defects', 'readable');
  const found = told(await lintSecurity(release, findLintTargets(release))).join('\n');
  expect(found).toMatch(/action-loose\/action\.yml:\d+: template-injection/);
  expect(found).toMatch(/action-loose\/action\.yml:\d+: unpinned-uses/);
});

test('actionlint compares callers with manifests', ({ skip }) => {
  const linted = lintWorkflows(planted, defects);
  if (linted.kind === 'skipped') return skip(linted.reason);
  const text = told(linted.findings).join('\n');
  for (const name of ['"wrod" is not defined', 'missing input "word"', '"anwser" is not defined'])
    expect(text).toContain(name);
});
