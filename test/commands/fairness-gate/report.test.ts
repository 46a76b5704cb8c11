import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../../../src/commands/fairness-gate/index.ts';
import { perform } from '../../../src/commands/perform.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { csvOf, fair, fairnessInputs, unfair } from './builders.ts';
import { scoredCsv } from './scored-csv.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const every = {
  score: 's',
  'favorable-label': '1',
  presets: 'four-fifths,nyc-ll144,aequitas,aif360',
};

/** The report of a csv, for a page and for a comment. */
async function reportOf(csv: string, values: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(folder, 'p.csv'), csv);
  const context = fakeContext({ directory: folder });
  const inputs = fairnessInputs(values);
  const report = await perform(command, inputs, context, new AbortController().signal);
  const sections = report.sections.map(({ markdown }) => markdown);
  const page = report.files.find(({ path }) => path.endsWith('.html'))?.content ?? '';
  return { sections, markdown: sections.join('\n\n'), page };
}

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The cells of every row of a page that begins with a name. */
const rowsOf = (page: string, name: string): string[][] =>
  [...page.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) =>
      [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, c = '']) => plain(c)),
    )
    .filter(([first]) => first === name);

describe('what to do about a failed check', () => {
  it('comes right after the reasons in a comment, in a few lines', async () => {
    const { sections } = await reportOf(scoredCsv({ m: 0.2, f: 0 }, 600), { score: 's' });
    const at = sections.findIndex((section) => section.startsWith('### What would mend it'));
    expect(at).toBe(2);
    expect(sections[at + 1]).toMatch(/^<details><summary>Groups of sex/);
    const lines = sections[at]?.split('\n').filter((line) => /^ *- /.test(line)) ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/today: accuracy\\_score 0\.\d+ at a difference of 0\.\d+$/);
    expect(lines[2]).toMatch(/at the threshold: .* cross-fitted/);
  });

  it('shows the pair, the rules in words, their worth and the curve on the page', async () => {
    const { page } = await reportOf(scoredCsv({ m: 0.2, f: 0 }, 600), { score: 's' });
    const text = plain(page);
    expect(text).toMatch(/selection_rate m 0\.\d+ f 0\.\d+ 0\.\d+/);
    expect(text).toContain('Before any of this is used');
    expect(text).toMatch(/In some places and uses that is unlawful/);
    expect(text).toMatch(/m select when the score is above 0\.\d+/);
    expect(page).toMatch(/aria-label="accuracy_score against demographic_parity_difference\./);
    expect(text).toContain('The numbers of the curve');
    expect(rowsOf(page, 'today')[0]?.[2]).toMatch(/^0\.\d+ ✗$/);
    expect(rowsOf(page, 'm').some(([, weight]) => Number(weight) > 0.9)).toBe(true);
  });

  it('says which features make the pair differ, when there is an explanation', async () => {
    const means = [
      ['age', 'm', 0.3],
      ['age', 'f', 0.1],
      ['<b>income</b>', 'm', 0.05],
      ['<b>income</b>', 'f', 0.15],
    ];
    const table = ['feature,group,mean', ...means.map((row) => row.join()), ''].join('\n');
    writeFileSync(join(folder, 'means.csv'), table);
    const values = { score: 's', 'group-attributions': 'means.csv' };
    const { page } = await reportOf(scoredCsv({ m: 0.2, f: 0 }, 600), values);
    expect(plain(page)).toContain('Mean attribution in m less that in f');
    expect(rowsOf(page, 'age')).toEqual([['age', '0.2']]);
    expect(page).toContain('<code>&lt;b&gt;income&lt;/b&gt;</code>');
  });

  it('names who is beyond a floor, and says that nothing is suggested for it', async () => {
    const { page, markdown } = await reportOf(csvOf(unfair), {
      thresholds: 'accuracy_score_group_min >= 0.95',
    });
    expect(plain(page)).toMatch(/group accuracy_score rows female 0\.7 1,000 male 0\.8 1,000/);
    expect(plain(page)).toContain('Nothing is suggested');
    expect(markdown).not.toContain('What would mend it');
  });

  it('is not there when nothing failed', async () => {
    const { page, markdown } = await reportOf(csvOf(fair));
    expect(page).not.toContain('What to do about it');
    expect(markdown).not.toContain('What would mend it');
  });
});

describe('tables of other rules', () => {
  it('say what they are and that they decide nothing, folded away', async () => {
    const { markdown, page } = await reportOf(scoredCsv({ m: 0.1, f: 0 }, 200), every);
    for (const text of [plain(page), markdown.replaceAll('\\', '')]) {
      expect(text).toContain('often misapplied');
      expect(text).toContain('The law sets no threshold');
      expect(text).toContain('Aequitas 1.1.0');
      expect(text).toContain('AIF360 0.6.1');
      expect(text.match(/decides? nothing/g)?.length).toBeGreaterThanOrEqual(5);
    }
    expect(markdown).toContain('<details><summary>Four-fifths rule: sex</summary>');
  });
});

describe('tables of other rules that cannot be made', () => {
  it('are said to be left out, with the reason', async () => {
    const groups = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`g${index}`, 0]));
    const { page, markdown } = await reportOf(scoredCsv(groups, 4), every);
    for (const text of [plain(page), markdown]) {
      expect(text).toContain('No tables of other rules for sex: too many groups');
    }
  });
});

describe('small cells', () => {
  it('are hidden in every table, what could be told from the rest among it', async () => {
    const csv = scoredCsv({ m: 0.1, f: 0, few: 0.3 }, 300, { few: 3 });
    const { page, markdown } = await reportOf(csv, every);
    const rows = rowsOf(page, 'few');
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const [, ...cells] of rows) {
      expect(cells.filter((cell) => !['<5', 'hidden'].includes(cell))).toEqual([]);
    }
    const lines = markdown.split('\n').filter((line) => line.startsWith('| few |'));
    expect(lines).toHaveLength(rows.length);
    expect(lines.filter((line) => /\d/.test(line.replaceAll('&lt;5', '')))).toEqual([]);
  });

  it('are shown when asked to', async () => {
    const csv = scoredCsv({ m: 0.1, f: 0, few: 0.3 }, 300, { few: 3 });
    const { page } = await reportOf(csv, { 'minimum-cell': '0' });
    expect(rowsOf(page, 'few')[0]?.[1]).toBe('3');
  });
});

describe('words for what is counted', () => {
  const columns = ['sex', 'y_true', 'y_pred', 'w', 'p', 'id'];
  const csv = [
    columns.join(','),
    ...Array.from({ length: 400 }, (_, row) =>
      [
        row % 2 ? 'm' : 'f',
        (row >> 1) % 2,
        (row >> 2) % 2,
        1 + (row % 3),
        (row % 9) / 10,
        row >> 3,
      ].join(),
    ),
    '',
  ].join('\n');

  it('say weights, clusters and expected predictions', async () => {
    const { page, markdown } = await reportOf(csv, {
      'sample-weight': 'w',
      'cluster-id': 'id',
      'y-pred-probability': 'p',
    });
    for (const text of [plain(page), markdown]) {
      expect(text).toMatch(/weighted by “w”/);
      expect(text).toMatch(/expected predictions: .* probability in “p”/);
      expect(text).toMatch(/Rows with the same “id”/);
    }
    expect(plain(page)).toMatch(/200 rows, effectively \d+(\.\d)?/);
  });

  it('are errors in a regression, without labels', async () => {
    const { page, markdown } = await reportOf(csv, {
      'y-true': 'w',
      'y-pred': 'p',
      thresholds: 'mean_absolute_error_difference <= 5',
    });
    expect(markdown).toContain(
      '| group | n | mean_absolute_error | root_mean_squared_error | r2_score |',
    );
    expect(plain(page)).not.toMatch(/positive label|selection_rate/);
  });
});

describe('names and numbers of groups', () => {
  it('cannot write into the page or the comment, however long', async () => {
    const names = [
      '<script>alert(1)</script>',
      'a|b`c`',
      '\u202etxt\u2066',
      '@team',
      'x'.repeat(10_000),
    ];
    const groups = Object.fromEntries(names.map((name, index) => [name, index * 0.06]));
    const { page, markdown } = await reportOf(scoredCsv(groups, 250), every);
    expect(page).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069]/);
    expect(markdown).not.toMatch(/(?<!`)<script|@team|[\u202a-\u202e\u2066-\u2069]/);
    expect(page).not.toContain('x'.repeat(1600));
    expect(markdown.length).toBeLessThan(65_536);
    const cells = markdown.split('\n').filter((line) => line.startsWith('| a'));
    expect(new Set(cells.map((line) => line.startsWith('| a\\|b')))).toContain(true);
  });

  it('are bounded, with the extremes and what was left out', async () => {
    const groups = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`g${10 + index}`, index * 0.004]),
    );
    const { page, markdown } = await reportOf(scoredCsv(groups, 120), every);
    const table = /<details><summary>Groups of sex \(80\)<\/summary>([\s\S]*?)<\/details>/.exec(
      markdown,
    );
    expect(table?.[1]?.match(/^\| g\d/gm)).toHaveLength(50);
    expect(table?.[1]).toContain('30 more are in the HTML report');
    expect(table?.[1]).toMatch(/\| g10 \|[\s\S]*\| g89 \|/);
    expect(plain(page)).toContain('The 24 highest and lowest of 80 groups');
    expect(markdown.length).toBeLessThan(65_536);
  });
});

describe('a baseline', () => {
  it('is named with its digest, and has no interval of Fairlearn', async () => {
    writeFileSync(join(folder, 'q.csv'), csvOf(fair));
    const { page, markdown } = await reportOf(csvOf(unfair), {
      'baseline-predictions': 'q.csv',
      thresholds: 'demographic_parity_difference <= baseline + 0.02',
      bootstrap: 'fairlearn',
      replicates: '20',
    });
    expect(rowsOf(page, 'q.csv')[0]?.slice(1)).toEqual([
      'baseline',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(plain(page)).toContain('2,000 rows, compared as a sample of its own');
    expect(plain(page)).toContain('Fairlearn: –');
    expect(plain(page)).toContain('What is lost against the baseline');
    expect(markdown).toMatch(
      /`demographic_parity_difference <= baseline \+ 0\.02` \| sex \| .* \| – \|/,
    );
  });
});

describe('a small number of rows', () => {
  it('is hidden also where it is what a check asks for', async () => {
    const csv = csvOf([...fair, ['other', 1, 1, 3]]);
    const thresholds = 'count_group_min >= 50';
    const { page, markdown } = await reportOf(csv, { thresholds });
    expect(markdown).toMatch(/`count_group_min >= 50` \| sex \| (\\<|&lt;)5 /);
    expect(plain(page)).toContain('fewer than 5 is not >= 50'.replace('>=', '&gt;='));
    const { markdown: told } = await reportOf(csv, { thresholds, 'minimum-cell': '1' });
    expect(told).toMatch(/`count_group_min >= 50` \| sex \| 3 /);
  });
});

describe('how to repeat it', () => {
  it('is one command, with the digest of every file and the version', async () => {
    const { page } = await reportOf(csvOf(fair), { 'minimum-cell': '3' });
    const command = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(page)?.[1];
    expect(command).toMatch(/^node dist\/main\.js fairness-gate \\\n {2}--predictions p\.csv/);
    expect(command).toContain('--minimum-cell 3');
    expect(rowsOf(page, 'p.csv')[0]?.[2]).toMatch(/^[0-9a-f]{64}$/);
    expect(plain(page)).toContain('with ml-actions 0.0.0-test');
  });
});
