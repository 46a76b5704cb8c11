/** How a gate ends, from best to worst; the worst of several wins (docs/architecture.md). */
export const verdicts = ['pass', 'inconclusive', 'error', 'fail'] as const;

export type Verdict = (typeof verdicts)[number];

/** Whether a text is a verdict. */
export function isVerdict(text: unknown): text is Verdict {
  return verdicts.some((verdict) => verdict === text);
}

/** The worst of some verdicts; `pass` of none. */
export function worstVerdict(...list: readonly Verdict[]): Verdict {
  return verdicts[Math.max(0, ...list.map((verdict) => verdicts.indexOf(verdict)))] ?? 'fail';
}
