import type { GateFacts } from '../../src/domain/evidence/gate-statement.ts';

export const shaOf = (letter: string): string => letter.repeat(64);

/** The facts of a fairness gate that passed on one artifact of run `run-a` and its model. */
export function gateFacts(changes: Partial<GateFacts> = {}): GateFacts {
  return {
    name: 'fairness',
    gate: 'fairness',
    verdict: 'pass',
    judged: 'model',
    runId: 'run-a',
    policyDigest: shaOf('a'),
    checks: [
      {
        check: 'demographic_parity_difference <= 0.1 for sex',
        verdict: 'pass',
        severity: 'error',
        reason: 'every pair lies within 0.1',
      },
    ],
    files: [
      {
        path: 'predictions.csv',
        sha256: shaOf('b'),
        bytes: 3,
        origin: 'run-artifact',
        artifact: 'predictions.csv',
      },
    ],
    model: { path: 'model', sha256: shaOf('c') },
    repository: 'octo/lending',
    commit: '0123456789abcdef0123456789abcdef01234567',
    workflowRun: 'https://github.com/octo/lending/actions/runs/1',
    tool: { name: 'ml-actions', version: '0.1.0', bundleSha256: shaOf('d') },
    ...changes,
  };
}
