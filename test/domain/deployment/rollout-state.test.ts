import { describe, expect, it } from 'vitest';
import {
  finishedTags,
  openRollout,
  openTags,
  type OpenRollout,
} from '../../../src/domain/deployment/rollout-state.ts';

const rollout: OpenRollout = {
  endpoint: 'lending',
  deployment: 'green',
  owner: 'octo/lending#77',
  deadline: new Date('2026-01-02T04:00:00Z'),
  previousTraffic: { blue: 90, red: 10 },
  previousMirror: { shadow: 20 },
  created: 'deployment',
  onFailure: 'rollback',
};
const deployment = (tags: Readonly<Record<string, string>>) => ({
  endpointName: 'lending',
  name: 'green',
  id: '',
  modelId: '',
  provisioningState: 'Succeeded' as const,
  instanceType: '',
  instanceCount: 1,
  tags,
});

describe('the state of a rollout', () => {
  it('is read from the tags as it was written', () => {
    expect(openRollout(deployment(openTags(rollout)))).toEqual(rollout);
    const first = {
      ...rollout,
      previousTraffic: {},
      previousMirror: {},
      created: 'endpoint' as const,
    };
    expect(openRollout(deployment(openTags(first)))).toEqual(first);
  });

  it('is over once it is finished', () => {
    const tags = { ...openTags(rollout), ...finishedTags(new Date(0)) };
    expect(openRollout(deployment(tags))).toBeUndefined();
  });

  it.each([
    ['ml-actions.rollout', 'open'],
    ['ml-actions.rollout', 'open never octo#1'],
    ['ml-actions.previous-traffic', 'blue=20'],
    ['ml-actions.previous-mirror', 'all'],
    ['ml-actions.created', 'everything'],
  ])('is not believed with %s: %s', (key, value) => {
    expect(openRollout(deployment({ ...openTags(rollout), [key]: value }))).toBeUndefined();
  });

  it('does not exist at a deployment made by hand', () => {
    expect(openRollout(deployment({}))).toBeUndefined();
  });
});
