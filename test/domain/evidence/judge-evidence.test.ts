import { describe, expect, it } from 'vitest';
import { gateStatement, type GateFacts } from '../../../src/domain/evidence/gate-statement.ts';
import {
  type EvidenceQuestion,
  judgeEvidence,
  type RecordedGate,
} from '../../../src/domain/evidence/judge-evidence.ts';
import { sha256OfText } from '../../../src/shared/digest.ts';
import { gateFacts, shaOf } from '../../fakes/gate-facts.ts';

/** What a run holds after a gate with these facts was recorded honestly. */
function recorded(changes: Partial<GateFacts> = {}): RecordedGate {
  const facts = gateFacts(changes);
  const report = JSON.stringify({ verdict: facts.verdict, gate: facts.gate });
  const statement = JSON.stringify(gateStatement(facts, sha256OfText(report)));
  return {
    name: facts.name,
    tag: `${facts.verdict} sha256:${sha256OfText(report)}`,
    statementTag: `sha256:${sha256OfText(statement)}`,
    report: { sha256: sha256OfText(report), text: report },
    statement: { sha256: sha256OfText(statement), text: statement },
  };
}

function question(changes: Partial<EvidenceQuestion> = {}): EvidenceQuestion {
  return {
    runId: 'run-a',
    modelSha256: shaOf('c'),
    required: { kind: 'all-recorded' },
    acceptProcedure: false,
    gates: [recorded()],
    artifacts: new Map([['predictions.csv', shaOf('b')]]),
    ...changes,
  };
}

const reasons = (changes: Partial<EvidenceQuestion>) =>
  judgeEvidence(question(changes)).refusals.map(({ gate, reason }) => [gate, reason]);
const edited = (gate: RecordedGate, from: string, to: string): RecordedGate => {
  const text = gate.statement!.text.replace(from, to);
  return { ...gate, statement: { sha256: sha256OfText(text), text } };
};

describe('judgeEvidence', () => {
  it('accepts a gate that passed on an artifact of this run, about this model', () => {
    const gate = recorded();
    expect(judgeEvidence(question())).toEqual({
      accepted: [
        {
          name: 'fairness',
          judged: 'model',
          reportSha256: gate.report?.sha256,
          statementSha256: gate.statement?.sha256,
          policyDigest: shaOf('a'),
        },
      ],
      refusals: [],
      ignored: [],
    });
  });

  it('needs at least one gate when none was named', () => {
    expect(reasons({ gates: [] })).toEqual([[undefined, 'nothing-recorded']]);
  });

  it('needs every recorded gate to have passed when none was named', () => {
    const gates = [recorded(), recorded({ name: 'quality', verdict: 'fail' })];
    expect(reasons({ gates })).toEqual([['quality', 'failed']]);
  });

  it('needs exactly the named gates and says which others it did not look at', () => {
    const gates = [recorded(), recorded({ name: 'quality', verdict: 'fail' })];
    const required = { kind: 'named', names: ['fairness'] } as const;
    expect(judgeEvidence(question({ gates, required }))).toMatchObject({
      accepted: [{ name: 'fairness' }],
      refusals: [],
      ignored: ['quality'],
    });
    expect(reasons({ required: { kind: 'named', names: ['fairness', 'privacy'] } })).toEqual([
      ['privacy', 'missing'],
    ]);
  });

  it('accepts nothing and refuses nothing when none was said', () => {
    const evidence = judgeEvidence(question({ required: { kind: 'none' }, runId: undefined }));
    expect(evidence).toEqual({ accepted: [], refusals: [], ignored: ['fairness'] });
  });

  it('refuses a model without a run', () => {
    expect(reasons({ runId: undefined })).toEqual([[undefined, 'no-run']]);
  });

  it('takes evidence about the procedure only when that was said', () => {
    const gates = [recorded({ judged: 'procedure', model: null })];
    expect(reasons({ gates })).toEqual([['fairness', 'procedure']]);
    expect(judgeEvidence(question({ gates, acceptProcedure: true })).accepted).toMatchObject([
      { name: 'fairness', judged: 'procedure' },
    ]);
  });

  it('refuses evidence about the procedure of another model even when procedures count', () => {
    const gates = [recorded({ judged: 'procedure', model: { path: 'model', sha256: shaOf('9') } })];
    expect(reasons({ gates, acceptProcedure: true })).toEqual([['fairness', 'other-model']]);
  });

  const good = recorded();
  const [file] = gateFacts().files;
  const failed = recorded({ verdict: 'fail' });
  const otherReport = JSON.stringify({ verdict: 'pass', gate: 'fairness', rows: 1 });
  it.each<[string, Partial<EvidenceQuestion>, string]>([
    ['a verdict of fail', { gates: [failed] }, 'failed'],
    ['an inconclusive verdict', { gates: [recorded({ verdict: 'inconclusive' })] }, 'inconclusive'],
    ['a verdict of error', { gates: [recorded({ verdict: 'error' })] }, 'error'],
    [
      'an edited report',
      { gates: [{ ...good, report: { sha256: sha256OfText(otherReport), text: otherReport } }] },
      'altered',
    ],
    ['a missing report', { gates: [{ ...good, report: undefined }] }, 'missing'],
    ['a missing statement', { gates: [{ ...good, statement: undefined }] }, 'missing'],
    ['an edited statement', { gates: [edited(good, shaOf('c'), shaOf('9'))] }, 'altered'],
    [
      'a truncated statement',
      { gates: [{ ...good, statement: { sha256: 'x', text: good.statement!.text.slice(0, 50) } }] },
      'altered',
    ],
    [
      'a truncated statement under a matching tag',
      { gates: [{ ...good, statementTag: 'sha256:x', statement: { sha256: 'x', text: '{' } }] },
      'malformed',
    ],
    ['a statement without its tag', { gates: [{ ...good, statementTag: undefined }] }, 'altered'],
    [
      'a tag set to pass by hand',
      { gates: [{ ...failed, tag: failed.tag.replace('fail', 'pass') }] },
      'altered',
    ],
    ['a tag of another shape', { gates: [{ ...good, tag: 'pass' }] }, 'malformed'],
    [
      'the files of another gate',
      { gates: [{ ...recorded({ name: 'quality' }), name: 'fairness' }] },
      'altered',
    ],
    ['a report of another verdict', { gates: [contradicting()] }, 'altered'],
    ['evidence about another run', { gates: [recorded({ runId: 'run-b' })] }, 'other-run'],
    ['evidence about no run', { gates: [recorded({ runId: null })] }, 'other-run'],
    ['evidence about another model', { modelSha256: shaOf('9') }, 'other-model'],
    ['evidence that names no model', { gates: [recorded({ model: null })] }, 'no-model'],
    ['evidence about no files', { gates: [recorded({ files: [] })] }, 'no-files'],
    [
      'files of local origin',
      { gates: [recorded({ files: [{ ...file!, origin: 'local', artifact: null }] })] },
      'local-origin',
    ],
    ['predictions that are gone', { artifacts: new Map() }, 'missing'],
    [
      'predictions that were swapped',
      { artifacts: new Map([['predictions.csv', shaOf('9')]]) },
      'altered',
    ],
  ])('refuses %s', (_, changes, reason) => {
    const evidence = judgeEvidence(question(changes));
    expect(evidence.accepted).toEqual([]);
    expect(evidence.refusals).toMatchObject([{ gate: 'fairness', reason }]);
  });

  it('gives every reason a sentence of its own that names the gate', () => {
    const cases = [
      failed,
      recorded({ runId: 'x' }),
      recorded({ model: null }),
      recorded({ files: [] }),
    ];
    const sentences = cases.map(
      (gate) => judgeEvidence(question({ gates: [gate] })).refusals[0]!.sentence,
    );
    expect(new Set(sentences).size).toBe(cases.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^`fairness` .*\.$/);
  });
});

/** Tag and statement agree, and the report that both name by digest says something else. */
function contradicting(): RecordedGate {
  const report = JSON.stringify({ verdict: 'fail', gate: 'fairness' });
  const statement = JSON.stringify(gateStatement(gateFacts(), sha256OfText(report)));
  return {
    name: 'fairness',
    tag: `pass sha256:${sha256OfText(report)}`,
    statementTag: `sha256:${sha256OfText(statement)}`,
    report: { sha256: sha256OfText(report), text: report },
    statement: { sha256: sha256OfText(statement), text: statement },
  };
}
