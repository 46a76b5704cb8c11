import { ok, problems, type Result } from '../../shared/result.ts';
import type { Deployment, Endpoint, Traffic } from './endpoint.ts';
import {
  createdByTagKey,
  openRollout,
  rolloutTagKeys,
  trafficBeforeFinished,
  type OpenRollout,
} from './rollout-state.ts';
import { liveTraffic, sameTraffic, splitTraffic, withoutDeployment } from './traffic.ts';

/** What an endpoint looks like now; `endpoint` is undefined when there is none. */
export interface Situation {
  readonly endpoint: Endpoint | undefined;
  readonly deployments: readonly Deployment[];
}

export interface RolloutRequest {
  /** Chosen by the user; undefined: `blue` or `green`. */
  readonly deploymentName: string | undefined;
  /** sha256 of everything that makes the new deployment what it is. */
  readonly specDigest: string;
  readonly owner: string;
  /** Percentages, growing. */
  readonly shares: readonly number[];
}

export interface RolloutPlan {
  readonly deploymentName: string;
  /** `reuse`: a deployment of the same spec is there; `replace`: an idle one of that name goes first. */
  readonly action: 'create' | 'replace' | 'reuse';
  readonly createsEndpoint: boolean;
  /** What a rollback removes again. */
  readonly created: OpenRollout['created'];
  /** What ran before; a rollback brings it back. */
  readonly previousTraffic: Traffic;
  readonly previousMirror: Traffic;
  /** The deployments that had some of it, also when this very rollout was finished by an earlier try: what `remove-previous` removes. */
  readonly replaced: readonly string[];
  /** The deployment that had most of it; empty when nothing ran. */
  readonly previousDeployment: string;
  /** The traffic maps still to be set, in order; empty when it has its share already. */
  readonly steps: readonly Traffic[];
  /** What is told when the plan is not literally what was asked for. */
  readonly notices: readonly string[];
}

const colours = ['blue', 'green'] as const;

const isBroken = ({ provisioningState }: Deployment): boolean =>
  ['Failed', 'Canceled', 'Deleting'].includes(provisioningState);

const isOurs = ({ tags }: Deployment): boolean => tags[rolloutTagKeys.spec] !== undefined;

/** Plans a rollout. Whatever unfinished rollout there was, other than of this very spec, is restored before this is asked. */
export function planRollout(situation: Situation, request: RolloutRequest): Result<RolloutPlan> {
  const { endpoint, deployments } = situation;
  const live = liveTraffic(endpoint?.traffic ?? {});
  const name = chooseName(deployments, live, request);
  if (!name.ok) return name;
  const deploymentName = name.value;
  const there = deployments.find((one) => one.name === deploymentName);
  const reuse = there !== undefined && sameSpec(there, request) && !isBroken(there);
  const hasTraffic = (live[deploymentName] ?? 0) > 0;
  if (there !== undefined && !reuse && hasTraffic) return isServing(deploymentName);
  const open = reuse ? openRollout(there) : undefined;
  const previousTraffic = open?.previousTraffic ?? live;
  const others = withoutDeployment(previousTraffic, deploymentName);
  const share = reuse ? (live[deploymentName] ?? 0) : 0;
  const steps = remainingSteps(others, deploymentName, request.shares, share);
  return ok({
    deploymentName,
    action: there === undefined ? 'create' : reuse ? 'reuse' : 'replace',
    createsEndpoint: endpoint === undefined,
    created: reuse ? (open?.created ?? 'nothing') : createdBy(situation, request),
    previousTraffic,
    previousMirror: open?.previousMirror ?? liveTraffic(endpoint?.mirrorTraffic ?? {}),
    previousDeployment: largest(others),
    replaced: replacedBy(deploymentName, previousTraffic, reuse ? there : undefined, request),
    steps: steps.filter((step) => !sameTraffic(step, live)),
    notices: noticesOf(others, request.shares),
  });
}

/** An empty endpoint that an interrupted try of ours made goes with it. */
function createdBy(
  { endpoint, deployments }: Situation,
  { owner }: RolloutRequest,
): 'endpoint' | 'deployment' {
  const isOurs = endpoint?.tags[createdByTagKey] === owner && deployments.length === 0;
  return endpoint === undefined || isOurs ? 'endpoint' : 'deployment';
}

/** A step that was killed after its rollout had ended, and before it had removed what served, is run again. */
function replacedBy(
  name: string,
  previous: Traffic,
  reused: Deployment | undefined,
  { owner }: RolloutRequest,
): readonly string[] {
  const earlier = reused === undefined ? {} : trafficBeforeFinished(reused, owner);
  return Object.keys(withoutDeployment(liveTraffic({ ...earlier, ...previous }), name));
}

const sameSpec = (deployment: Deployment, { specDigest }: RolloutRequest): boolean =>
  deployment.tags[rolloutTagKeys.spec] === specDigest;

function chooseName(
  deployments: readonly Deployment[],
  live: Traffic,
  request: RolloutRequest,
): Result<string> {
  if (request.deploymentName !== undefined) return ok(request.deploymentName);
  const same = deployments.find((one) => sameSpec(one, request) && !isBroken(one));
  if (same !== undefined) return ok(same.name);
  const named = (colour: string): Deployment | undefined =>
    deployments.find((one) => one.name === colour);
  const free = colours.find((colour) => named(colour) === undefined);
  // An idle colour of ours is what the last rollout replaced. One that somebody else made is not ours to replace.
  const idle = colours.find((colour) => {
    const found = named(colour);
    return found !== undefined && isOurs(found) && (live[colour] ?? 0) === 0;
  });
  const name = free ?? idle;
  if (name !== undefined) return ok(name);
  return problems({
    message: '`blue` and `green` are both taken',
    input: 'deployment-name',
    hint: 'Name the deployment, or finish the rollout of the one that has a part of the traffic.',
  });
}

function isServing(name: string): Result<never> {
  return problems({
    message: `the deployment \`${name}\` has live traffic and is another one`,
    input: 'deployment-name',
    hint: 'Choose another name, or leave the choice to the action.',
  });
}

/** A share that is reached already is not lowered. */
function remainingSteps(
  others: Traffic,
  name: string,
  shares: readonly number[],
  reached: number,
): readonly Traffic[] {
  const isAlone = Object.keys(liveTraffic(others)).length === 0;
  if (isAlone) return [{ [name]: 100 }];
  return shares
    .filter((share) => share >= reached)
    .map((share) => splitTraffic(others, name, share));
}

function noticesOf(others: Traffic, shares: readonly number[]): readonly string[] {
  const isAlone = Object.keys(liveTraffic(others)).length === 0;
  return isAlone && (shares.length > 1 || shares[0] !== 100)
    ? ['Nothing else serves at this endpoint, so the deployment gets all traffic at once.']
    : [];
}

function largest(traffic: Traffic): string {
  const [first] = Object.entries(liveTraffic(traffic)).sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** What to do about a rollout that is not finished. */
export type UnfinishedAdvice =
  { readonly kind: 'resume' } | { readonly kind: 'restore' } | { readonly kind: 'wait' };

/**
 * One's own rollout of the same spec is taken up; one's own of another spec, and anybody's whose time is over, is restored first;
 * somebody else's is left alone while it may still be at work.
 */
export function adviseUnfinished(
  rollout: OpenRollout,
  deployment: Deployment,
  request: RolloutRequest & { readonly now: Date },
): UnfinishedAdvice {
  const isOver = request.now.getTime() > rollout.deadline.getTime();
  if (rollout.owner !== request.owner && !isOver) return { kind: 'wait' };
  const isWanted =
    request.deploymentName === undefined || request.deploymentName === deployment.name;
  const resume = isWanted && sameSpec(deployment, request) && !isBroken(deployment);
  return { kind: resume ? 'resume' : 'restore' };
}
