import { expect, it } from 'vitest';
import { isoDurationMs } from '../../../src/local/jobs/iso-duration.ts';

it.each([
  ['PT3600S', 3_600_000],
  ['PT1H30M', 5_400_000],
  ['PT0.3S', 300],
  ['PT1.25S', 1_250],
  ['P1DT1S', 86_401_000],
  ['P7D', 604_800_000],
  ['PT0S', undefined],
  ['PT', undefined],
  ['P', undefined],
  ['1h', undefined],
  ['-PT1S', undefined],
  ['P1Y', undefined],
  ['', undefined],
])('%s is %s ms', (text, expected) => {
  expect(isoDurationMs(text)).toBe(expected);
});
