import { describe, expect, it } from 'vitest';
import { gateStatement } from '../../../src/domain/evidence/gate-statement.ts';
import {
  mostStatementBytes,
  readGateStatement,
} from '../../../src/domain/evidence/read-gate-statement.ts';
import { gateFacts, shaOf } from '../../fakes/gate-facts.ts';

const statement = gateStatement(gateFacts(), shaOf('e'));
/** The statement as loose JSON, to be spoilt. */
interface Copy {
  subject: object[];
  predicate: { files: [object]; checks: [object] };
}
const changed = (change: (copy: Copy) => void): string => {
  const copy = JSON.parse(JSON.stringify(statement)) as Copy;
  change(copy);
  return JSON.stringify(copy);
};

describe('gateStatement', () => {
  it('is an in-toto statement about the files and the model', () => {
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'ml-actions/gate/v1',
      subject: [
        { name: 'predictions.csv', digest: { sha256: shaOf('b') } },
        { name: 'model', digest: { sha256: shaOf('c') } },
      ],
      predicate: { verdict: 'pass', report: { path: 'fairness.json', sha256: shaOf('e') } },
    });
  });
});

describe('readGateStatement', () => {
  it('reads back exactly what was written', () => {
    expect(readGateStatement(JSON.stringify(statement))).toEqual({ ok: true, value: statement });
  });

  it('reads a statement without run, model, commit or workflow', () => {
    const facts = gateFacts({ runId: null, model: null, commit: null, workflowRun: null });
    const local = gateStatement({ ...facts, repository: null }, shaOf('e'));
    expect(readGateStatement(JSON.stringify(local))).toEqual({ ok: true, value: local });
  });

  it.each<[string, (copy: Copy) => void, RegExp]>([
    ['another type', (c) => Object.assign(c, { _type: 'x' }), /_type/],
    ['another predicate', (c) => Object.assign(c, { predicateType: 'x' }), /predicateType/],
    ['an unknown member', (c) => Object.assign(c, { signature: 'x' }), /signature/],
    [
      'a subject more',
      (c) => c.subject.push({ name: 'x', digest: { sha256: shaOf('f') } }),
      /subject/,
    ],
    ['a subject less', (c) => c.subject.pop(), /subject/],
    ['no predicate', (c) => Object.assign(c, { predicate: null }), /predicate/],
    ['an odd verdict', (c) => Object.assign(c.predicate, { verdict: 'passed' }), /verdict/],
    ['an odd name', (c) => Object.assign(c.predicate, { name: '../x' }), /name/],
    ['a short digest', (c) => Object.assign(c.predicate, { policyDigest: 'abc' }), /policyDigest/],
    ['files that are no list', (c) => Object.assign(c.predicate, { files: {} }), /files/],
    ['an odd origin', (c) => Object.assign(c.predicate.files[0], { origin: 'x' }), /origin/],
    [
      'an origin without artifact',
      (c) => Object.assign(c.predicate.files[0], { artifact: null }),
      /artifact/,
    ],
    ['a negative size', (c) => Object.assign(c.predicate.files[0], { bytes: -1 }), /bytes/],
    ['an odd severity', (c) => Object.assign(c.predicate.checks[0], { severity: 'x' }), /severity/],
    ['a member that is missing', (c) => Reflect.deleteProperty(c.predicate, 'judged'), /judged/],
  ])('refuses %s', (_, change, message) => {
    const read = readGateStatement(changed(change));
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.problems[0]?.message).toMatch(message);
  });

  it('refuses truncated and oversized text', () => {
    expect(readGateStatement(JSON.stringify(statement).slice(0, -5))).toMatchObject({ ok: false });
    expect(readGateStatement(' '.repeat(mostStatementBytes + 1))).toMatchObject({ ok: false });
    expect(readGateStatement('[]')).toMatchObject({ ok: false });
  });
});
