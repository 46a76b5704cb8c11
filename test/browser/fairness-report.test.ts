import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/commands/fairness-gate/index.ts';
import { perform } from '../../src/commands/perform.ts';
import { csvOf, fairnessInputs, unfair } from '../commands/fairness-gate/builders.ts';
import { fakeContext } from '../fakes/command-context.ts';
import { systemChromium } from './chromium.ts';

const executablePath = systemChromium();
const hostile = '<script>document.title="owned"</script>';
const long =
  'a group whose name is longer than any column would like it to be, without a break_at_the_end_of_it';

/** Sizes in px of all text that is shown, run in the page. */
const FONT_SIZES = `[...document.querySelectorAll('main *')]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
  .map((element) => parseFloat(getComputedStyle(element).fontSize))`;

describe.skipIf(executablePath === undefined)('the fairness report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(
      join(folder, 'p.csv'),
      csvOf([
        ...unfair,
        [hostile, 1, 1, 200],
        [hostile, 0, 0, 300],
        [long, 1, 0, 100],
        [long, 0, 1, 80],
      ]),
    );
    const thresholds = [
      'demographic_parity_difference <= 0.10',
      'equalized_odds_difference <= 0.20 warn',
      'selection_rate_ratio >= 0.80',
      'accuracy_score_group_min >= 0.70',
    ].join('\n');
    const inputs = fairnessInputs({ thresholds, 'favorable-label': '1' });
    await perform(
      command,
      inputs,
      fakeContext({ directory: folder }),
      new AbortController().signal,
    );
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [400, 'light'],
    [400, 'dark'],
  ] as const)('is whole and readable at %i px, %s', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => troubles.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'ml-actions-report', 'fairness.html')).href);
    expect(await page.title()).toBe('Fairness gate: fail (3 checks: 3 fail)');
    expect(await page.locator('h1').textContent()).toContain('Fairness gate: fail');
    // The page itself never scrolls sideways; wide tables do so in their own box.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const sizes = await page.evaluate<readonly number[]>(FONT_SIZES);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(await page.locator('.dot:visible').count()).toBeGreaterThan(8);
    expect(await page.getByText(hostile).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

it.runIf(executablePath === undefined)(
  'is not looked at: there is no Chromium on PATH',
  (context) => {
    context.skip('install chromium to run these tests');
  },
);
