/** The grammar of `thresholds`, one line a check; what the words mean is `checks.ts`' affair. */

/** A line taken apart; every member is the text as typed. */
export interface ThresholdLine {
  /** 1-based, within the input. */
  readonly line: number;
  readonly metric: string;
  readonly operator: string;
  /** The number; the margin, as typed with its sign, of `baseline + 0.02`. */
  readonly number: string;
  /** What the measure is compared with: the number itself, or the model in production and a margin. */
  readonly against: 'number' | 'baseline';
  /** The columns after `for`, split at `&`; empty without `for`. */
  readonly features: readonly string[];
  readonly method: string | null;
  readonly agg: string | null;
  readonly strata: string | null;
  readonly isWarn: boolean;
}

/** A line that is not a check, and why. */
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

interface Token {
  readonly text: string;
  /** Whether it was written in quotes, and so cannot be a keyword. */
  readonly isQuoted: boolean;
}

const KEYWORDS = ['for', 'method', 'agg', 'strata', 'warn'];
const isKeyword = (token: Token): boolean => !token.isQuoted && KEYWORDS.includes(token.text);

/** Quoted texts, operators, ampersands and words; a `#` after a blank begins a comment. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /"([^"]*)"|(<=|>=|==|!=|[<>=]|&)|(#.*$)|([^\s"<>=&]+)/g;
  for (const [, quoted, symbol, comment, word] of text.matchAll(pattern)) {
    if (comment !== undefined) break;
    if (quoted !== undefined) tokens.push({ text: quoted, isQuoted: true });
    const plain = symbol ?? word;
    if (plain !== undefined) tokens.push({ text: plain, isQuoted: false });
  }
  return tokens;
}

/** The columns after `for`: words up to the next keyword, split at `&`. */
function readFeatures(tokens: readonly Token[]): { features: string[]; used: number } {
  const end = tokens.findIndex(isKeyword);
  const used = end === -1 ? tokens.length : end;
  const features: string[] = [];
  let words: string[] = [];
  for (const token of tokens.slice(0, used)) {
    if (token.text === '&' && !token.isQuoted) {
      features.push(words.join(' '));
      words = [];
    } else words.push(token.text);
  }
  features.push(words.join(' '));
  return { features, used };
}

interface Clauses {
  features: readonly string[];
  method: string | null;
  agg: string | null;
  strata: string | null;
  isWarn: boolean;
}

/** Reads the clauses after the number, in any order, each at most once; a text is what is wrong. */
function readClauses(tokens: readonly Token[]): Clauses | string {
  const clauses: Clauses = { features: [], method: null, agg: null, strata: null, isWarn: false };
  const seen = new Set<string>();
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined || !isKeyword(token)) {
      return `\`${token?.text ?? ''}\` is not expected here; after the number may follow \`for <feature>\`, \`method\`, \`agg\`, \`strata\` and \`warn\``;
    }
    if (seen.has(token.text)) return `\`${token.text}\` is said twice`;
    seen.add(token.text);
    i += 1;
    if (token.text === 'warn') clauses.isWarn = true;
    else if (token.text === 'for') {
      const { features, used } = readFeatures(tokens.slice(i));
      if (features.includes('')) return 'a feature is missing after `for` or beside `&`';
      clauses.features = features;
      i += used;
    } else {
      clauses[token.text as 'method' | 'agg' | 'strata'] = tokens[i]?.text ?? '';
      i += 1;
    }
  }
  return clauses;
}

/** The number after the operator: `0.10`, or `baseline`, `baseline + 0.02`, `baseline - 0.02`, blanks or not. */
function readNumber(tokens: readonly Token[]): {
  readonly number: string;
  readonly against: 'number' | 'baseline';
  readonly rest: readonly Token[];
} {
  const [first, ...rest] = tokens;
  if (first?.isQuoted !== false || !/^baseline\b/.test(first.text)) {
    return { number: first?.text ?? '', against: 'number', rest };
  }
  const clause = rest.findIndex(isKeyword);
  const words = rest.slice(0, Math.min(2, clause === -1 ? 2 : clause));
  const margin = ['', ...words.map(({ text }) => text)];
  // `baseline`, then `baseline + 0.02` as one, two or three words.
  for (const used of [0, 1, 2]) {
    const text = `${first.text}${margin.slice(0, used + 1).join('')}`.slice('baseline'.length);
    if (used < margin.length && /^[+-].*[^+-]$/.test(text)) {
      return { number: text, against: 'baseline', rest: rest.slice(used) };
    }
  }
  return { number: '+0', against: 'baseline', rest };
}

function readLine(line: number, tokens: readonly Token[]): ThresholdLine | BadLine {
  const [metric, operator, ...behind] = tokens;
  const { number, against, rest } = readNumber(behind);
  if (metric === undefined || operator === undefined || number === '') {
    const message = 'a check is `metric operator number`, e.g. `equalized_odds_difference <= 0.10`';
    return { line, message };
  }
  const clauses = readClauses(rest);
  if (typeof clauses === 'string') return { line, message: clauses };
  return { line, metric: metric.text, operator: operator.text, number, against, ...clauses };
}

/** The lines of a text that are not blank and not a comment. */
export function readThresholdLines(text: string): (ThresholdLine | BadLine)[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, tokens: tokenize(content) }))
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ line, tokens }) => readLine(line, tokens));
}
