import { describe, expect, it } from 'vitest';
import { readGateEvidence } from '../../src/commands/read-gate-evidence.ts';
import { recordGate } from '../../src/commands/record-gate.ts';
import { statementFile } from '../../src/commands/statement-file.ts';
import type { GateFacts } from '../../src/domain/evidence/gate-statement.ts';
import { judgeEvidence } from '../../src/domain/evidence/judge-evidence.ts';
import type { ReportFile } from '../../src/report/report.ts';
import { sha256OfText } from '../../src/shared/digest.ts';
import { gateFacts, shaOf } from '../fakes/gate-facts.ts';
import { MemoryTracking } from '../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;
const content = 'y_true,y_pred\n1,1\n';
const file = {
  path: 'p.csv',
  sha256: sha256OfText(content),
  bytes: content.length,
  origin: 'run-artifact',
  artifact: 'p.csv',
} as const;

function files(changes: Partial<GateFacts>, note = ''): readonly ReportFile[] {
  const facts = gateFacts({ files: [file], ...changes });
  const report = JSON.stringify({ verdict: facts.verdict, note });
  return [
    { path: `${facts.name}.json`, content: report },
    { path: `${facts.name}.html`, content: '<p>' },
    statementFile(facts, report),
  ];
}

function server() {
  const tracking = new MemoryTracking();
  tracking.addRun('run-a', { 'p.csv': content });
  const record = (changes: Partial<GateFacts>, note = '') =>
    recordGate(
      tracking,
      tracking.runs.get('run-a')!,
      changes.name ?? 'fairness',
      files(changes, note),
      folder.path,
      signal,
    );
  const judge = async () =>
    judgeEvidence({
      runId: 'run-a',
      modelSha256: shaOf('c'),
      required: { kind: 'all-recorded' },
      acceptProcedure: false,
      ...(await readGateEvidence(tracking, tracking.runs.get('run-a')!, folder.path, signal)),
    });
  return { tracking, record, judge, stored: tracking.artifacts.get('run-a')! };
}

describe('recordGate', () => {
  it('stores the files below ml-actions/, sets the tag, and what it stored is accepted', async () => {
    const { tracking, record, judge, stored } = server();
    const report = files({})[0]!.content;
    expect(await record({})).toEqual({
      kind: 'recorded',
      tag: `pass sha256:${sha256OfText(report)}`,
    });
    expect(stored.get('ml-actions/fairness.json')).toBe(report);
    expect(stored.get('ml-actions/fairness.html')).toBe('<p>');
    expect(tracking.runs.get('run-a')?.tags['ml-actions.gate.fairness']).toBe(
      `pass sha256:${sha256OfText(report)}`,
    );
    expect(await judge()).toMatchObject({ accepted: [{ name: 'fairness' }], refusals: [] });
  });

  it('lets an earlier fail stand: asking again changes neither tag nor files', async () => {
    const { tracking, record, stored } = server();
    await record({ verdict: 'fail' });
    const before = [structuredClone(tracking.runs.get('run-a')), [...stored]];
    const again = await record({ verdict: 'pass' }, 'another seed');
    expect(again).toMatchObject({ kind: 'stands', verdict: 'fail' });
    expect([tracking.runs.get('run-a'), [...stored]]).toEqual(before);
  });

  it('lets it stand also after another policy was asked in between', async () => {
    const { record } = server();
    await record({ verdict: 'inconclusive' });
    expect(await record({ policyDigest: shaOf('9') })).toMatchObject({ kind: 'recorded' });
    expect(await record({})).toMatchObject({ kind: 'stands', verdict: 'inconclusive' });
  });

  it('lets a worse verdict replace a better one', async () => {
    const { tracking, record } = server();
    await record({});
    expect(await record({ verdict: 'fail' })).toMatchObject({ kind: 'recorded' });
    expect(tracking.runs.get('run-a')?.tags['ml-actions.gate.fairness']).toMatch(/^fail /);
  });

  it('holds a fail whose statement was deleted against every new question', async () => {
    const { record, stored } = server();
    await record({ verdict: 'fail' });
    for (const path of stored.keys()) if (path.endsWith('.intoto.json')) stored.delete(path);
    expect(await record({ policyDigest: shaOf('9') })).toMatchObject({ kind: 'stands' });
  });

  it('refuses to answer over an archive that was altered', async () => {
    const { record, stored } = server();
    await record({ verdict: 'fail' });
    const archive = [...stored.keys()].find((path) => path.startsWith('ml-actions/judged/'))!;
    stored.set(archive, '{}');
    await expect(record({})).rejects.toThrow(/was altered/);
  });

  it('keeps gates of different names apart', async () => {
    const { record, judge } = server();
    await record({});
    await record({ name: 'fairness-age', verdict: 'fail' });
    expect((await judge()).refusals).toMatchObject([{ gate: 'fairness-age', reason: 'failed' }]);
  });

  it('calls a report without its own statement a bug', async () => {
    const { tracking } = server();
    const run = tracking.runs.get('run-a')!;
    const [report] = files({});
    await expect(
      recordGate(tracking, run, 'fairness', [report!], folder.path, signal),
    ).rejects.toThrow(/do not hold a statement/);
  });
});

describe('readGateEvidence', () => {
  it('sees predictions that were swapped after the gate', async () => {
    const { record, judge, stored } = server();
    await record({});
    stored.set('p.csv', 'y_true,y_pred\n1,0\n');
    expect((await judge()).refusals).toMatchObject([{ gate: 'fairness', reason: 'altered' }]);
  });

  it('does not read a report that grew beyond its bound', async () => {
    const { record, judge, stored } = server();
    await record({});
    stored.set('ml-actions/fairness.json', ' '.repeat(64 * 1024 * 1024 + 1));
    await expect(judge()).rejects.toThrow(/larger than 67108864 bytes/);
  });
});
