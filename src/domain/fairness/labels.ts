/**
 * Which of two labels a cell holds, by Fairlearn's rules (`_get_labels_for_confusion_matrix`, 0.15.0): {0, 1} or
 * {-1, 1} with 1 positive, or any two labels with `positive-label`. Cells are compared as numbers where they are
 * numbers ("1.0" is 1), as 1 and 0 where they are booleans, else as text.
 */
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { RowPlace } from './column-counts.ts';

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The one spelling of a label: a number without ornament, a boolean as 1 or 0, else the text itself. */
export function canonicalLabel(text: string): string {
  const word = text.trim().toLowerCase();
  if (word === 'true') return '1';
  if (word === 'false') return '0';
  if (!NUMBER.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return text;
  return String(value === 0 ? 0 : value);
}

/** A label found in the files and the first row that holds it. */
export interface FoundLabel {
  readonly text: string;
  readonly input: 'y-true' | 'y-pred';
  readonly first: RowPlace;
}

/** The two labels, by their one spelling. */
export interface Labels {
  readonly positive: string;
  /** Null when the files and the policy know the positive label alone. */
  readonly negative: string | null;
  /** Which of the two is good for the person; null: not said. */
  readonly favorable: 'positive' | 'negative' | null;
}

const quoted = (labels: Iterable<string>): string => {
  const all = [...labels];
  const shown = all.slice(0, 6).map((label) => `\`${label.slice(0, 40)}\``);
  return all.length > 6 ? `${shown.join(', ')}, … (${all.length} in all)` : shown.join(', ');
};

const at = (found: FoundLabel, message: string, hint: string): Problem => ({
  message,
  hint,
  file: found.first.file,
  line: found.first.line,
  input: found.input,
});

function tooMany(found: readonly FoundLabel[], third: FoundLabel): Problem {
  const names = found.map(({ text }) => canonicalLabel(text));
  const isScore = names.some((name) => NUMBER.test(name) && !Number.isInteger(Number(name)));
  const hint = isScore
    ? 'These look like scores: apply the cut-off first, a prediction is one of two labels.'
    : 'Rates are defined for two classes: compare one class against the rest.';
  const message = `label \`${third.text.slice(0, 40)}\` is a third one; the labels are ${quoted(names)}`;
  return at(third, message, hint);
}

/** The labels of {0, 1} or {-1, 1}, or the first one outside. */
function standardLabels(found: readonly FoundLabel[]): Result<Labels> {
  const names = new Set(found.map(({ text }) => canonicalLabel(text)));
  const stranger = found.find(({ text }) => !['0', '1', '-1'].includes(canonicalLabel(text)));
  if (stranger !== undefined) {
    const message = `label \`${stranger.text.slice(0, 40)}\` is neither of 0 and 1 nor of -1 and 1`;
    const hint = `Say which label is positive with \`positive-label\`; found: ${quoted(names)}.`;
    return problems(at(stranger, message, hint));
  }
  return ok({ positive: '1', negative: names.has('-1') ? '-1' : '0', favorable: null });
}

/** Any two labels, one of them named as positive. */
function namedLabels(found: readonly FoundLabel[], positiveLabel: string): Result<Labels> {
  const positive = canonicalLabel(positiveLabel);
  const others = found.filter(({ text }) => canonicalLabel(text) !== positive);
  if (others.length > 1) {
    const names = found.map(({ text }) => canonicalLabel(text));
    const message = `positive label \`${positiveLabel}\` does not occur; the labels are ${quoted(names)}`;
    return problems({ input: 'positive-label', message, hint: didYouMean(positiveLabel, names) });
  }
  const [other] = others;
  return ok({
    positive,
    negative: other === undefined ? null : canonicalLabel(other.text),
    favorable: null,
  });
}

function withFavorable(labels: Labels, favorableLabel: string): Result<Labels> {
  const favorable = canonicalLabel(favorableLabel);
  if (favorable === labels.positive) return ok({ ...labels, favorable: 'positive' });
  // Where only the positive label is known, any other one is the negative class.
  if (labels.negative === null)
    return ok({ ...labels, negative: favorable, favorable: 'negative' });
  if (favorable === labels.negative) return ok({ ...labels, favorable: 'negative' });
  const names = [labels.positive, labels.negative];
  const message = `favorable label \`${favorableLabel}\` is neither of the labels ${quoted(names)}`;
  return problems({ input: 'favorable-label', message });
}

/**
 * The two labels of the files: `found` holds each label once, in order of its first row. Problems name the file and
 * the line of the first cell that is a third label or outside the classes.
 */
export function readLabels(
  found: readonly FoundLabel[],
  positiveLabel: string | null,
  favorableLabel: string | null,
): Result<Labels> {
  const [, , third] = found;
  if (third !== undefined) return problems(tooMany(found, third));
  const labels = positiveLabel === null ? standardLabels(found) : namedLabels(found, positiveLabel);
  return labels.ok && favorableLabel !== null
    ? withFavorable(labels.value, favorableLabel)
    : labels;
}
