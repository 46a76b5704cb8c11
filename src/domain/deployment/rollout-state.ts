import type { Deployment, Traffic } from './endpoint.ts';
import { formatTraffic, parseTraffic } from './traffic.ts';

/** Keys of the tags that a rollout leaves at its deployment. Values hold at most 256 characters on Azure. */
export const rolloutTagKeys = {
  /** `open <deadline> <owner>`, `finished <time> <owner>`, or `finished <time>` when it was undone. */
  state: 'ml-actions.rollout',
  previousTraffic: 'ml-actions.previous-traffic',
  previousMirror: 'ml-actions.previous-mirror',
  /** What the rollout made and a rollback removes: `endpoint`, `deployment` or `nothing`. */
  created: 'ml-actions.created',
  onFailure: 'ml-actions.on-failure',
  /** sha256 of everything that makes the deployment what it is. */
  spec: 'ml-actions.spec',
} as const;

/** At an endpoint that a rollout made: the owner, for the time before there is a deployment. */
export const createdByTagKey = 'ml-actions.created-by';

/** Longest value of a tag (Azure Resource Manager). Characters. */
export const longestTagValue = 256;

/** A rollout that began and has not ended: enough to undo it from another process. */
export interface OpenRollout {
  readonly endpoint: string;
  readonly deployment: string;
  /** `<repository>#<workflow run id>`, or `laptop`. */
  readonly owner: string;
  /** After this moment nobody is at work on it any more. */
  readonly deadline: Date;
  readonly previousTraffic: Traffic;
  readonly previousMirror: Traffic;
  /** `endpoint`: the deployment and its endpoint; `nothing`: the deployment was there before and stays. */
  readonly created: 'endpoint' | 'deployment' | 'nothing';
  readonly onFailure: 'rollback' | 'leave';
}

/** The tags of a rollout that begins. */
export function openTags(rollout: OpenRollout): Readonly<Record<string, string>> {
  const keys = rolloutTagKeys;
  return {
    [keys.state]: `open ${rollout.deadline.toISOString()} ${rollout.owner}`,
    [keys.previousTraffic]: formatTraffic(rollout.previousTraffic),
    [keys.previousMirror]: formatMirror(rollout.previousMirror),
    [keys.created]: rollout.created,
    [keys.onFailure]: rollout.onFailure,
  };
}

/** The tag of a rollout that reached its end, or (without an owner) of one that was undone. */
export function finishedTags(now: Date, owner?: string): Readonly<Record<string, string>> {
  const words = ['finished', now.toISOString(), ...(owner === undefined ? [] : [owner])];
  return { [rolloutTagKeys.state]: words.join(' ') };
}

/** The traffic before the rollout that this owner finished with this deployment; empty when it is not known. */
export function trafficBeforeFinished({ tags }: Deployment, owner: string): Traffic {
  const [, by] = /^finished \S+ (.+)$/.exec(tags[rolloutTagKeys.state] ?? '') ?? [];
  if (by !== owner) return {};
  return parseTraffic(tags[rolloutTagKeys.previousTraffic] ?? '') ?? {};
}

/** The rollout that a deployment's tags say is open; undefined when none is, or they cannot be read. */
export function openRollout({ endpointName, name, tags }: Deployment): OpenRollout | undefined {
  const keys = rolloutTagKeys;
  const [, deadline = '', owner = ''] = /^open (\S+) (.+)$/.exec(tags[keys.state] ?? '') ?? [];
  const previousTraffic = parseTraffic(tags[keys.previousTraffic] ?? '');
  const previousMirror = parseMirror(tags[keys.previousMirror] ?? 'none');
  const created = (['endpoint', 'deployment', 'nothing'] as const).find(
    (word) => word === tags[keys.created],
  );
  const until = new Date(deadline);
  const isRead = previousTraffic && previousMirror && created && !Number.isNaN(until.getTime());
  if (!isRead || owner === '') return undefined;
  const onFailure = tags[keys.onFailure] === 'leave' ? 'leave' : 'rollback';
  return {
    endpoint: endpointName,
    deployment: name,
    owner,
    deadline: until,
    previousTraffic,
    previousMirror,
    created,
    onFailure,
  };
}

function formatMirror(mirror: Traffic): string {
  const [first] = Object.entries(mirror).filter(([, share]) => share > 0);
  return first === undefined ? 'none' : `${first[0]}=${first[1]}`;
}

/** At most one deployment is mirrored, and at most half of the traffic. */
function parseMirror(text: string): Traffic | undefined {
  if (text === 'none') return {};
  const [, name, share] = /^([a-zA-Z][-a-zA-Z0-9]{2,31})=(\d{1,2})$/.exec(text) ?? [];
  return name === undefined ? undefined : { [name]: Number(share) };
}
