/**
 * Lints the manifests and workflows of this repository and its examples with everything there is:
 * `node scripts/lint-workflows.ts`. Prints one line a finding; exit status 1 when there is any.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintWorkflows } from './linters/actionlint.ts';
import { describeFinding } from './linters/finding.ts';
import { findLintTargets } from './linters/lint-targets.ts';
import { lintNames } from './linters/reference-linter.ts';
import { lintSchema } from './linters/schema-linter.ts';
import { lintSecurity } from './linters/zizmor.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const targets = findLintTargets(root);
const actionlint = lintWorkflows(root, targets);
const findings = [
  ...(await lintSchema(root, targets)),
  ...lintNames(root, targets),
  ...(await lintSecurity(root, targets)),
  ...(actionlint.kind === 'linted' ? actionlint.findings : []),
];
for (const finding of findings) console.log(describeFinding(finding));
if (actionlint.kind === 'skipped') console.log(`actionlint: skipped, ${actionlint.reason}`);
const { manifests, workflows } = targets;
console.log(
  `${manifests.length} manifests, ${workflows.length} workflows, ${findings.length} findings`,
);
if (findings.length > 0) process.exitCode = 1;
