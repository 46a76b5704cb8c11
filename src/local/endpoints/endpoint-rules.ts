import type { Traffic } from '../../domain/deployment/endpoint.ts';
import { HttpFailure } from '../http/route.ts';

const nameRule = /^[a-zA-Z](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/;
/** The most of a deployment's mirrored traffic, in percent (Azure ML's limit). */
const mostMirrored = 50;

const badRequest = (message: string): HttpFailure => new HttpFailure(400, 'BadRequest', message);

/** Azure's rule for names of online endpoints and their deployments; throws `HttpFailure` 400. */
export function checkName(what: 'endpoint' | 'deployment', name: string): void {
  if (name.length >= 3 && name.length <= 32 && nameRule.test(name)) return;
  throw badRequest(
    `The ${what} name '${name.slice(0, 64)}' is not valid: 3 to 32 letters, digits and hyphens, beginning with a letter and not ending with a hyphen.`,
  );
}

/** What traffic rules may name. */
export interface TrafficTarget {
  readonly name: string;
  /** Whether a process of it serves. */
  readonly isServing: boolean;
}

function checkTargets(traffic: Traffic, targets: readonly TrafficTarget[], what: string): Traffic {
  const named: [string, number][] = [];
  for (const [name, percent] of Object.entries(traffic)) {
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
      throw badRequest(`The ${what} of '${name}' must be a whole number from 0 to 100.`);
    }
    const target = targets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (target === undefined) {
      throw badRequest(
        `The ${what} names '${name.slice(0, 64)}', which is no deployment of the endpoint.`,
      );
    }
    if (percent > 0 && !target.isServing) {
      throw badRequest(`The ${what} names '${target.name}', which is not ready to serve.`);
    }
    named.push([target.name, percent]);
  }
  return Object.fromEntries(named);
}

const live = (traffic: Traffic): readonly [string, number][] =>
  Object.entries(traffic).filter(([, percent]) => percent > 0);

export interface CheckedTraffic {
  readonly traffic: Traffic;
  readonly mirrorTraffic: Traffic;
}

/**
 * Azure's rules (azureml-rest.md §9): whole percentages of deployments that exist, together 0 or 100; at most one mirrored one,
 * of at most 50, that has no live traffic. Throws `HttpFailure` 400; names come back as the deployments are spelt.
 */
export function checkTraffic(
  given: CheckedTraffic,
  targets: readonly TrafficTarget[],
): CheckedTraffic {
  const traffic = checkTargets(given.traffic, targets, 'traffic');
  const sum = Object.values(traffic).reduce((total, percent) => total + percent, 0);
  if (sum !== 0 && sum !== 100) {
    throw badRequest(`The traffic must add up to 0 or 100, and it is ${sum}.`);
  }
  const mirrorTraffic = checkTargets(given.mirrorTraffic, targets, 'mirror traffic');
  const mirrored = live(mirrorTraffic);
  if (mirrored.length > 1) {
    throw badRequest('Traffic can be mirrored to one deployment only.');
  }
  for (const [name, percent] of mirrored) {
    if (percent > mostMirrored) {
      throw badRequest(`At most ${mostMirrored} % of the traffic can be mirrored.`);
    }
    if ((traffic[name] ?? 0) > 0) {
      throw badRequest(`The deployment '${name}' has live traffic, so none can be mirrored to it.`);
    }
  }
  return { traffic, mirrorTraffic };
}

/** The deployment that a number from 0 (inclusive) to 1 (exclusive) falls to; undefined when none has traffic. */
export function chooseByTraffic(traffic: Traffic, chance: number): string | undefined {
  let rest = chance * 100;
  for (const [name, percent] of live(traffic)) {
    rest -= percent;
    if (rest < 0) return name;
  }
  return undefined;
}

/** The deployment that gets a copy of a request, or undefined. */
export function chooseMirror(mirrorTraffic: Traffic, chance: number): string | undefined {
  return live(mirrorTraffic).find(([, percent]) => chance * 100 < percent)?.[0];
}
