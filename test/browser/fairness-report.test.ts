import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/commands/fairness-gate/index.ts';
import { perform } from '../../src/commands/perform.ts';
import { fairnessInputs } from '../commands/fairness-gate/builders.ts';
import { scoredCsv } from '../commands/fairness-gate/scored-csv.ts';
import { fakeContext } from '../fakes/command-context.ts';
import { systemChromium } from './chromium.ts';
import { LOW_CONTRAST } from './contrast.ts';

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
    const groups = { male: 0.15, female: 0, [hostile]: 0.05, [long]: 0.1, few: 0.2 };
    writeFileSync(join(folder, 'p.csv'), scoredCsv(groups, 400, { few: 3 }));
    const inputs = fairnessInputs({
      thresholds: [
        'demographic_parity_difference <= 0.10',
        'equalized_odds_difference <= 0.20 warn',
        'selection_rate_ratio >= 0.80',
        'accuracy_score_group_min >= 0.70',
      ].join('\n'),
      score: 's',
      'favorable-label': '1',
      'exclude-groups': 'few',
      presets: 'four-fifths,nyc-ll144,aequitas,aif360',
      bootstrap: 'fairlearn',
      replicates: '50',
    });
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

  const open = async (width: number, colorScheme: 'light' | 'dark'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(pathToFileURL(join(folder, 'ml-actions-report', 'fairness.html')).href);
    return page;
  };

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('is whole and readable at %i px, %s', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => troubles.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'ml-actions-report', 'fairness.html')).href);
    expect(await page.title()).toMatch(/^Fairness gate: fail \(3 checks: /);
    expect(await page.locator('h1').textContent()).toContain('Fairness gate: fail');
    // Everything that can be opened is open: nothing in it may be too wide or too faint either.
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    // The page itself never scrolls sideways; wide tables do so in their own box.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const sizes = await page.evaluate<readonly number[]>(FONT_SIZES);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(await page.evaluate<readonly string[]>(LOW_CONTRAST)).toEqual([]);
    expect(await page.locator('.dot:visible').count()).toBeGreaterThan(8);
    expect(await page.getByText(hostile).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('has the verdict on the first screen, before what to do and how it was done', async () => {
    const page = await open(360, 'light');
    const box = await page.locator('.verdict').boundingBox();
    expect(box?.y).toBeLessThan(300);
    const parts = await page.locator('h2').allTextContents();
    expect(parts).toEqual([
      'Checks',
      'What to do about it',
      'Groups of sex',
      'Other rules and libraries',
      'Method and data',
    ]);
    await page.close();
  });

  it('draws the trade-off with a name, its lines, today and the threshold', async () => {
    const page = await open(1280, 'light');
    const chart = page.getByRole('img', { name: /accuracy_score against demographic_parity/ });
    expect(await chart.count()).toBe(1);
    expect(await chart.locator('polyline').count()).toBe(2);
    const limit = await chart.locator('.limit').boundingBox();
    const field = await chart.boundingBox();
    expect(Math.abs((limit?.height ?? 0) - (field?.height ?? 0))).toBeLessThan(4);
    expect(await page.locator('.lines .mark.today').first().isVisible()).toBe(true);
    await page.close();
  });

  it('is printed on white, whole, with what is folded away', async () => {
    const page = await open(720, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate<readonly string[]>(LOW_CONTRAST)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720);
    const inside = page.getByText('aif360.theil_index', { exact: true });
    const box = await inside.first().boundingBox();
    expect(box?.height).toBeGreaterThan(5);
    await page.close();
  });
});

it.runIf(executablePath === undefined)(
  'is not looked at: there is no Chromium on PATH',
  (context) => {
    context.skip('install chromium to run these tests');
  },
);
