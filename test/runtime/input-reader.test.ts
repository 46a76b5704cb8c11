import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { inputSource, readFlags } from '../../src/runtime/input-reader.ts';

const known = ['model-name', 'stream-logs', 'thresholds'];

describe('readFlags', () => {
  it('reads both spellings and bare switches', () => {
    expect(readFlags(['--model-name', 'm', '--stream-logs', '--thresholds=a <= 1'], known)).toEqual(
      new Map([
        ['model-name', 'm'],
        ['stream-logs', 'true'],
        ['thresholds', 'a <= 1'],
      ]),
    );
    expect(readFlags(['--model-name', '-1'], known).get('model-name')).toBe('-1');
  });

  it('reports every mistake together', () => {
    const read = () =>
      readFlags(['stray', '--modelname', 'x', '--model-name', 'a', '--model-name', 'b'], known);
    expect(read).toThrow(UserError);
    expect(read).toThrow(
      /`stray` is not an option[\s\S]*Did you mean `model-name`\?[\s\S]*`--model-name` comes twice/,
    );
  });
});

describe('inputSource', () => {
  const environment = {
    INPUT_MODEL_NAME: 'under',
    'INPUT_MODEL-NAME': 'hyphen',
    GITHUB_ACTIONS: 'true',
  };

  it('prefers flags, then underscores, then hyphens', () => {
    expect(inputSource(environment, new Map([['model-name', 'flag']])).value('model-name')).toBe(
      'flag',
    );
    expect(inputSource(environment, new Map()).value('model-name')).toBe('under');
    expect(inputSource({ 'INPUT_MODEL-NAME': 'hyphen' }, new Map()).value('model-name')).toBe(
      'hyphen',
    );
    expect(inputSource({}, new Map()).value('model-name')).toBeUndefined();
  });

  it('knows where it runs', () => {
    expect(inputSource(environment, new Map()).onGitHub).toBe(true);
    expect(inputSource({}, new Map()).onGitHub).toBe(false);
  });
});
