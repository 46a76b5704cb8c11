import { describe, expect, it } from 'vitest';
import { gateStatement, type GateFacts } from '../../../src/domain/evidence/gate-statement.ts';
import { readGateStatement } from '../../../src/domain/evidence/read-gate-statement.ts';
import { verdicts } from '../../../src/domain/evidence/verdict.ts';
import { gateFacts, shaOf } from '../../fakes/gate-facts.ts';
import {
  mutants,
  publishedSchema,
  saidMembers,
  schemaMembers,
  validator,
} from '../../fakes/json-schema.ts';

const schema = publishedSchema('gate-v1.schema.json');
const problemsWith = validator(schema);

const local = {
  path: 'p.csv',
  sha256: shaOf('e'),
  bytes: 0,
  origin: 'local',
  artifact: null,
} as const;
const facts: Readonly<Record<string, GateFacts>> = {
  'on a run': gateFacts(),
  'outside of a workflow': gateFacts({
    runId: null,
    model: null,
    files: [local],
    repository: null,
    commit: null,
    workflowRun: null,
    tool: { name: 'ml-actions', version: '0.1.0', bundleSha256: '' },
  }),
  'of a procedure': gateFacts({ judged: 'procedure', verdict: 'inconclusive' }),
};
const predicates = Object.entries(facts).map(
  ([name, fact]) => [name, gateStatement(fact, shaOf('f')).predicate] as const,
);

describe('the published schema of the predicate', () => {
  it.each(predicates)('is kept by a statement %s', (_, predicate) => {
    expect(problemsWith(predicate)).toEqual([]);
  });

  it('has no member that no statement fills', () => {
    const said = new Set(predicates.flatMap(([, predicate]) => saidMembers(predicate)));
    expect(schemaMembers(schema).filter((member) => !said.has(member))).toEqual([]);
  });

  it('refuses a member too many or too few anywhere, as the reader does', () => {
    const statement = gateStatement(gateFacts(), shaOf('f'));
    for (const { what, value } of mutants(statement.predicate)) {
      expect(problemsWith(value), what).not.toEqual([]);
      const text = JSON.stringify({ ...statement, predicate: value });
      expect(readGateStatement(text).ok, what).toBe(false);
    }
  });

  it.each([
    ['a local file that is an artifact', gateFacts({ files: [{ ...local, artifact: 'p.csv' }] })],
    ['an artifact without a place', gateFacts({ files: [{ ...local, origin: 'run-artifact' }] })],
    ['a name that is none', gateFacts({ name: '../fairness' })],
    ['a digest that is none', gateFacts({ policyDigest: 'ab' })],
  ])('refuses %s, as the reader does', (_, wrong) => {
    const statement = gateStatement(wrong, shaOf('f'));
    expect(problemsWith(statement.predicate)).not.toEqual([]);
    expect(readGateStatement(JSON.stringify(statement)).ok).toBe(false);
  });

  it('names every verdict', () => {
    expect(schema.$defs?.['verdict']?.enum).toEqual(verdicts);
  });
});
