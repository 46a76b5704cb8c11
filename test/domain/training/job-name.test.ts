import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  jobName,
  jobNameProblem,
  mostAttempts,
  type JobIdentity,
} from '../../../src/domain/training/job-name.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const identity: JobIdentity = {
  repository: 'Acme/Credit_Models',
  workflowRunId: '4242',
  job: 'train & judge',
  jobIndex: '0',
  step: '__run',
  inputsDigest: 'ab'.repeat(32),
};

test('is readable and always the same', () => {
  expect(jobName(identity, 1, sha256)).toBe(
    'ml-476ed54102924fda-credit-models-train-judge-4242-01',
  );
  expect(jobName({ ...identity, jobIndex: '1' }, 1, sha256)).not.toBe(jobName(identity, 1, sha256));
});

const text = fc.string({ unit: 'binary', maxLength: 60 });
const identities = fc.record<JobIdentity>({
  repository: text,
  workflowRunId: text,
  job: text,
  jobIndex: text,
  step: text,
  inputsDigest: text,
});
const attempts = fc.integer({ min: 1, max: mostAttempts });

test('keeps the rule of Azure, and no name is the beginning of another', () => {
  fc.assert(
    fc.property(identities, identities, attempts, attempts, (a, b, i, j) => {
      const [one, other] = [jobName(a, i, sha256), jobName(b, j, sha256)];
      expect(jobNameProblem(one)).toBeUndefined();
      expect(one.length).toBeLessThanOrEqual(255);
      if (one !== other) expect(other.startsWith(one)).toBe(false);
      const next = jobName(a, j, sha256);
      if (i !== j) expect(next.startsWith(one)).toBe(false);
    }),
  );
});

test('parts cannot be moved from one to the next', () => {
  const moved = { ...identity, job: '', step: `${identity.job}${identity.step}` };
  expect(jobName(moved, 1, sha256)).not.toBe(jobName(identity, 1, sha256));
});

test('has no attempt 0 or 100', () => {
  expect(() => jobName(identity, 0, sha256)).toThrow(RangeError);
  expect(() => jobName(identity, 100, sha256)).toThrow(RangeError);
});

test.each(['', '-a', 'a b', 'ä', 'a'.repeat(256)])('%j is no name', (name) => {
  expect(jobNameProblem(name)).toContain('is not a name of a job');
});
