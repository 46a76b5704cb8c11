import { describe, expect, it } from 'vitest';
import {
  acceptedGates,
  hasPassedGates,
  versionRefusals,
  versionTags,
  type VersionFacts,
} from '../../../src/domain/registry/version-tags.ts';
import { shaOf } from '../../fakes/gate-facts.ts';

const gate = (name: string, judged: 'model' | 'procedure' = 'model') => ({
  name,
  judged,
  reportSha256: shaOf('1'),
  statementSha256: shaOf('2'),
  policyDigest: shaOf('3'),
});
const facts = (changes: Partial<VersionFacts> = {}): VersionFacts => ({
  modelSha256: shaOf('c'),
  runId: 'run-a',
  commit: 'abc',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  repository: 'o/r',
  required: { kind: 'all-recorded' },
  accepted: [gate('fairness'), gate('quality', 'procedure')],
  ...changes,
});
const unguarded = versionTags(facts({ required: { kind: 'none' }, accepted: [] }));
const refusals = (tags: Readonly<Record<string, string>>, ...names: string[]) =>
  versionRefusals(
    'lending',
    '3',
    tags,
    names.length > 0 ? { kind: 'named', names } : { kind: 'all-recorded' },
  );

describe('versionTags', () => {
  it('says what was accepted, of what, from where', () => {
    expect(versionTags(facts())).toEqual({
      'ml-actions.gates': 'fairness,quality',
      'ml-actions.gates-passed': 'true',
      'ml-actions.required-gates': 'all recorded',
      'ml-actions.procedure-evidence': 'quality',
      'ml-actions.model-digest': `sha256:${shaOf('c')}`,
      'ml-actions.run-id': 'run-a',
      'ml-actions.commit': 'abc',
      'ml-actions.run-url': 'https://github.com/o/r/actions/runs/1',
      'ml-actions.repository': 'o/r',
      'ml-actions.gate.fairness': `pass sha256:${shaOf('1')}`,
      'ml-actions.gate.quality': `pass sha256:${shaOf('1')}`,
    });
  });

  it('records none, and none never leads to gates-passed', () => {
    expect(unguarded).toMatchObject({
      'ml-actions.gates': 'none',
      'ml-actions.gates-passed': 'false',
      'ml-actions.required-gates': 'none',
    });
    expect(hasPassedGates(unguarded)).toBe(false);
  });

  it('leaves out what is not known', () => {
    const tags = versionTags(facts({ commit: undefined, runUrl: undefined, runId: undefined }));
    expect(Object.keys(tags)).not.toContain('ml-actions.commit');
    expect(Object.keys(tags)).not.toContain('ml-actions.run-id');
  });
});

describe('versionRefusals', () => {
  it('lets through what versionTags wrote', () => {
    expect(hasPassedGates(versionTags(facts()))).toBe(true);
    expect(acceptedGates(versionTags(facts()))).toEqual(['fairness', 'quality']);
    expect(refusals(versionTags(facts()))).toEqual([]);
    expect(refusals(versionTags(facts()), 'quality')).toEqual([]);
  });

  it('names each gate that is missing', () => {
    expect(refusals(versionTags(facts()), 'fairness', 'privacy', 'shap')).toEqual([
      '`privacy` is required and not recorded for lending version 3 (fairness, quality).',
      '`shap` is required and not recorded for lending version 3 (fairness, quality).',
    ]);
  });

  it('tells apart: never registered here, registered with none, not passed', () => {
    const partly = Object.fromEntries(
      Object.entries(versionTags(facts())).filter(([key]) => !key.startsWith('ml-actions.gate.')),
    );
    const sentences = [refusals({}), refusals(unguarded), refusals(partly)].map(([one]) => one);
    expect(sentences[0]).toMatch(/was not registered by ml-actions/);
    expect(sentences[1]).toMatch(/registered with `require-gates: none`/);
    expect(sentences[2]).toMatch(/is not tagged/);
  });

  it('believes a list of gates only with the tag of each', () => {
    expect(refusals({ ...unguarded, 'ml-actions.gates': 'fairness' }, 'fairness')).toHaveLength(1);
    const failed = { 'ml-actions.gate.fairness': `fail sha256:${shaOf('1')}` };
    expect(refusals({ ...versionTags(facts()), ...failed }, 'fairness')).toHaveLength(1);
  });

  it('asks nothing when none was said', () => {
    expect(versionRefusals('lending', '3', {}, { kind: 'none' })).toEqual([]);
  });
});
