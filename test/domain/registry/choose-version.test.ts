import { describe, expect, it } from 'vitest';
import {
  aliasHolder,
  aliasHolders,
  chooseVersion,
} from '../../../src/domain/registry/choose-version.ts';
import { shaOf } from '../../fakes/gate-facts.ts';
import { modelVersion } from '../../fakes/model-version.ts';

const passed = {
  'ml-actions.gates': 'fairness',
  'ml-actions.gates-passed': 'true',
  'ml-actions.model-digest': `sha256:${shaOf('c')}`,
  'ml-actions.gate.fairness': `pass sha256:${shaOf('1')}`,
};
const champion = (value: string) => ({ 'ml-actions.alias.champion': value });
const versions = [
  modelVersion(3, champion('2026-01-02T00:00:00.000Z')),
  modelVersion(2, { ...passed, ...champion('2026-01-01T00:00:00.000Z') }),
  modelVersion(1, { ...passed, ...champion('moved to 2') }),
];
const chosen = (wanted: string) => {
  const result = chooseVersion(versions, 'lending', wanted);
  return result.ok ? result.value.version : result.problems[0];
};

describe('chooseVersion', () => {
  it('finds a number, an alias, and the newest that passed', () => {
    expect(chosen('1')).toBe('1');
    expect(chosen('champion')).toBe('3');
    expect(chosen('latest-passed')).toBe('2');
  });

  it('offers what there is', () => {
    expect(chosen('champoin')).toMatchObject({ hint: 'Did you mean `champion`?' });
    expect(chooseVersion([], 'lending', '1')).toMatchObject({
      problems: [{ input: 'model-name' }],
    });
    expect(chooseVersion([modelVersion(1)], 'lending', 'latest-passed')).toMatchObject({
      problems: [{ input: 'model-version' }],
    });
  });

  it('knows an alias by a time, the newest while it moves, and not where it moved away', () => {
    expect(aliasHolder(versions, 'champion')?.version).toBe('3');
    expect(aliasHolder(versions.toReversed(), 'champion')?.version).toBe('3');
    expect(aliasHolders(versions, 'champion').map(({ version }) => version)).toEqual(['3', '2']);
    expect(aliasHolder(versions, 'challenger')).toBeUndefined();
  });
});
