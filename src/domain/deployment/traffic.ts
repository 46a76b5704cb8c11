import { ok, problems, type Result } from '../../shared/result.ts';
import type { Traffic } from './endpoint.ts';

/** The deployments that get traffic; zeros say nothing. Sorted by name. */
export function liveTraffic(traffic: Traffic): Traffic {
  const live = Object.entries(traffic).filter(([, share]) => share > 0);
  return Object.fromEntries(live.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two maps mean the same. */
export function sameTraffic(a: Traffic, b: Traffic): boolean {
  return JSON.stringify(liveTraffic(a)) === JSON.stringify(liveTraffic(b));
}

/** A map without one deployment. */
export function withoutDeployment(traffic: Traffic, name: string): Traffic {
  return Object.fromEntries(Object.entries(traffic).filter(([other]) => other !== name));
}

/** `blue=90,green=10`, or `none`: short enough for a tag. */
export function formatTraffic(traffic: Traffic): string {
  const parts = Object.entries(liveTraffic(traffic)).map(([name, share]) => `${name}=${share}`);
  return parts.length === 0 ? 'none' : parts.join(',');
}

/** Reads what `formatTraffic` wrote; undefined for anything else. */
export function parseTraffic(text: string): Traffic | undefined {
  if (text === 'none') return {};
  const entries = text.split(',').map((part) => {
    const [, name, share] = /^([a-zA-Z][-a-zA-Z0-9]{2,31})=(\d{1,3})$/.exec(part) ?? [];
    return [name ?? '', Number(share)] as const;
  });
  const isWhole = entries.every(([name, share]) => name !== '' && share >= 1 && share <= 100);
  const sum = entries.reduce((total, [, share]) => total + share, 0);
  return isWhole && sum === 100 ? Object.fromEntries(entries) : undefined;
}

/**
 * Gives `share` percent to one deployment and the rest to the others in their old proportion, in whole numbers that add up to 100
 * (largest remainders). With no others it gets everything: Azure knows only sums of 0 and 100.
 */
export function splitTraffic(others: Traffic, name: string, share: number): Traffic {
  const rest = Object.entries(liveTraffic(withoutDeployment(others, name)));
  const sum = rest.reduce((total, [, part]) => total + part, 0);
  if (sum === 0) return { [name]: 100 };
  const exact = rest.map(([other, part]) => ({ other, part: ((100 - share) * part) / sum }));
  const floors = exact.map(({ part }) => Math.floor(part));
  const missing = 100 - share - floors.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map(({ part }, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index);
  const parts = exact.map(({ other }, index) => {
    const extra = byRemainder.includes(index) ? 1 : 0;
    return [other, (floors[index] ?? 0) + extra] as const;
  });
  return liveTraffic({ ...Object.fromEntries(parts), [name]: share });
}

/** Reads `traffic-steps`: whole percentages from 1 to 100, each larger than the one before. */
export function parseTrafficSteps(steps: readonly string[]): Result<readonly number[]> {
  const input = 'traffic-steps';
  const numbers = steps.map((step) => (/^\d{1,3}\s*%?$/.test(step) ? Number.parseInt(step) : 0));
  const odd = steps.find((_, index) => {
    const share = numbers[index] ?? 0;
    return share < 1 || share > 100;
  });
  if (odd !== undefined || steps.length === 0) {
    const message = `\`${odd ?? ''}\` is not a whole percentage from 1 to 100`;
    return problems({ message, input, hint: 'For example `10,50,100`.' });
  }
  const falls = numbers.some((share, index) => index > 0 && share <= (numbers[index - 1] ?? 0));
  return falls ? problems({ message: 'the steps do not grow', input }) : ok(numbers);
}
