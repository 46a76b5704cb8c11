import { describe, expect, it } from 'vitest';
import type { Deployment, Endpoint, Traffic } from '../../../src/domain/deployment/endpoint.ts';
import {
  adviseUnfinished,
  planRollout,
  type RolloutRequest,
} from '../../../src/domain/deployment/plan-rollout.ts';
import { openRollout, openTags } from '../../../src/domain/deployment/rollout-state.ts';

const endpoint = (traffic: Traffic, tags = {}): Endpoint => ({
  name: 'lending',
  id: '',
  authMode: 'key',
  provisioningState: 'Succeeded',
  scoringUri: '',
  traffic,
  mirrorTraffic: {},
  tags,
});
const deployment = (
  name: string,
  spec?: string,
  changes: Partial<Deployment> = {},
): Deployment => ({
  endpointName: 'lending',
  name,
  id: '',
  modelId: '',
  provisioningState: 'Succeeded',
  instanceType: '',
  instanceCount: 1,
  tags: spec === undefined ? {} : { 'ml-actions.spec': spec },
  ...changes,
});
const request = (changes: Partial<RolloutRequest> = {}): RolloutRequest => ({
  deploymentName: undefined,
  specDigest: 'new',
  owner: 'o/r#1',
  shares: [10, 100],
  ...changes,
});
const open = (name: string, changes = {}) =>
  openTags({
    endpoint: 'lending',
    deployment: name,
    owner: 'o/r#1',
    deadline: new Date('2026-01-02T04:00:00Z'),
    previousTraffic: { blue: 100 },
    previousMirror: {},
    created: 'deployment',
    onFailure: 'rollback',
    ...changes,
  });

describe('planRollout', () => {
  it('begins with blue and all traffic where there is no endpoint', () => {
    const plan = planRollout({ endpoint: undefined, deployments: [] }, request());
    expect(plan).toMatchObject({
      value: {
        deploymentName: 'blue',
        action: 'create',
        createsEndpoint: true,
        created: 'endpoint',
        previousTraffic: {},
        previousDeployment: '',
        steps: [{ blue: 100 }],
        notices: [/* the shares do not apply */ expect.stringContaining('all traffic at once')],
      },
    });
  });

  it('goes from blue to green in steps', () => {
    const deployments = [deployment('blue', 'old')];
    expect(
      planRollout({ endpoint: endpoint({ blue: 100 }), deployments }, request()),
    ).toMatchObject({
      value: {
        deploymentName: 'green',
        action: 'create',
        created: 'deployment',
        previousTraffic: { blue: 100 },
        previousDeployment: 'blue',
        steps: [{ blue: 90, green: 10 }, { green: 100 }],
        notices: [],
      },
    });
  });

  it('replaces the idle colour of an earlier rollout', () => {
    const deployments = [deployment('blue', 'older'), deployment('green', 'old')];
    const situation = { endpoint: endpoint({ green: 100 }), deployments };
    expect(planRollout(situation, request())).toMatchObject({
      value: {
        deploymentName: 'blue',
        action: 'replace',
        steps: [{ blue: 10, green: 90 }, { blue: 100 }],
      },
    });
  });

  it('does not replace what somebody else made, nor what serves', () => {
    const byHand = [deployment('blue', 'old'), deployment('green')];
    expect(
      planRollout({ endpoint: endpoint({ blue: 100 }), deployments: byHand }, request()),
    ).toMatchObject({
      problems: [{ input: 'deployment-name', message: /both taken/ }],
    });
    const both = [deployment('blue', 'a'), deployment('green', 'b')];
    expect(
      planRollout({ endpoint: endpoint({ blue: 90, green: 10 }), deployments: both }, request()),
    ).toMatchObject({ ok: false });
    const named = request({ deploymentName: 'blue' });
    expect(
      planRollout({ endpoint: endpoint({ blue: 100 }), deployments: byHand }, named),
    ).toMatchObject({
      problems: [{ message: /has live traffic and is another one/ }],
    });
  });

  it('has nothing to do when the same deployment has its share', () => {
    const deployments = [deployment('blue', 'new')];
    expect(
      planRollout({ endpoint: endpoint({ blue: 100 }), deployments }, request()),
    ).toMatchObject({
      value: { deploymentName: 'blue', action: 'reuse', created: 'nothing', steps: [] },
    });
    const canary = [deployment('blue', 'old'), deployment('green', 'new')];
    const situation = { endpoint: endpoint({ blue: 90, green: 10 }), deployments: canary };
    expect(planRollout(situation, request({ shares: [10] }))).toMatchObject({
      value: { steps: [] },
    });
  });

  it('promotes a canary, never lowers its share, and would go back to the canary', () => {
    const deployments = [deployment('blue', 'old'), deployment('green', 'new')];
    const situation = { endpoint: endpoint({ blue: 70, green: 30 }), deployments };
    expect(planRollout(situation, request({ shares: [10, 50, 100] }))).toMatchObject({
      value: {
        action: 'reuse',
        created: 'nothing',
        previousTraffic: { blue: 70, green: 30 },
        steps: [{ blue: 50, green: 50 }, { green: 100 }],
      },
    });
  });

  it('takes an unfinished rollout up where it was, and still knows what ran before', () => {
    const green = deployment('green', 'new');
    const deployments = [
      deployment('blue', 'old'),
      { ...green, tags: { ...green.tags, ...open('green') } },
    ];
    const situation = { endpoint: endpoint({ blue: 90, green: 10 }), deployments };
    expect(planRollout(situation, request({ shares: [10, 50, 100] }))).toMatchObject({
      value: {
        deploymentName: 'green',
        action: 'reuse',
        created: 'deployment',
        previousTraffic: { blue: 100 },
        steps: [{ blue: 50, green: 50 }, { green: 100 }],
      },
    });
  });

  it('makes a broken deployment of the same spec anew', () => {
    const deployments = [deployment('blue', 'new', { provisioningState: 'Failed' })];
    expect(
      planRollout({ endpoint: endpoint({}), deployments }, request({ deploymentName: 'blue' })),
    ).toMatchObject({
      value: { action: 'replace', created: 'deployment' },
    });
  });

  it('counts an empty endpoint that an interrupted try made as its own', () => {
    const own = endpoint({}, { 'ml-actions.created-by': 'o/r#1' });
    expect(planRollout({ endpoint: own, deployments: [] }, request())).toMatchObject({
      value: { createsEndpoint: false, created: 'endpoint' },
    });
  });
});

describe('adviseUnfinished', () => {
  const green = deployment('green', 'new');
  const advise = (
    changes: object,
    asked: Partial<RolloutRequest> = {},
    now = '2026-01-02T03:00:00Z',
  ) => {
    const unfinished = { ...green, tags: { ...green.tags, ...open('green', changes) } };
    const wanted = { ...request(asked), now: new Date(now) };
    return adviseUnfinished(openRollout(unfinished)!, unfinished, wanted).kind;
  };

  it("takes up one's own, restores one's own of another spec", () => {
    expect(advise({})).toBe('resume');
    expect(advise({}, { specDigest: 'newer' })).toBe('restore');
    expect(advise({}, { deploymentName: 'red' })).toBe('restore');
  });

  it("leaves somebody else's alone until its time is over", () => {
    expect(advise({ owner: 'o/r#2' }, { specDigest: 'newer' })).toBe('wait');
    expect(advise({ owner: 'o/r#2' }, { specDigest: 'newer' }, '2026-01-02T05:00:00Z')).toBe(
      'restore',
    );
  });
});
