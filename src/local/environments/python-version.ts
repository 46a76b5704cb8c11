type Order = '<' | '<=' | '>' | '>=' | '=' | '!=' | '~=';

/** One comparison of a version range: the numbers, and whether anything may follow them (`3.10.*`). */
interface Clause {
  readonly order: Order;
  readonly numbers: readonly number[];
  readonly isPrefix: boolean;
}

const clausePattern = /^(<=|>=|!=|~=|==|=|<|>)?(\d+(?:\.\d+){0,2})(\.?\*)?(?:=[^=,|]*)?$/;

function readClause(text: string): Clause | undefined {
  const [, written = '=', version, star] = clausePattern.exec(text) ?? [];
  if (version === undefined) return undefined;
  const order = (written === '==' ? '=' : written) as Order;
  const numbers = version.split('.').map(Number);
  // `=3.11` and `==3.11` both mean any 3.11.x here: nobody asks for 3.11.0 in that way.
  return { order, numbers, isPrefix: star !== undefined || order === '=' };
}

/** The alternatives of a range, each of which is a list of comparisons that must all hold; undefined: not understood. */
function readRange(range: string): readonly (readonly Clause[])[] | undefined {
  const alternatives = range.split('|').map((one) => one.split(',').map(readClause));
  const isWhole = alternatives.flat().every((clause) => clause !== undefined);
  return isWhole ? (alternatives as Clause[][]) : undefined;
}

/** Compares the numbers of two versions; missing ones are 0. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const startsWith = (version: readonly number[], prefix: readonly number[]): boolean =>
  prefix.every((number, index) => version[index] === number);

function holds(version: readonly number[], { order, numbers, isPrefix }: Clause): boolean {
  switch (order) {
    case '=':
      return startsWith(version, numbers);
    case '!=':
      return isPrefix ? !startsWith(version, numbers) : compare(version, numbers) !== 0;
    case '~=':
      return compare(version, numbers) >= 0 && startsWith(version, numbers.slice(0, -1));
    case '>=':
      return compare(version, numbers) >= 0;
    case '>':
      return compare(version, numbers) > 0;
    case '<=':
      return compare(version, numbers) <= 0;
    case '<':
      return compare(version, numbers) < 0;
  }
}

/**
 * Python's version as a conda file writes it (MatchSpec of conda 24: `=3.11`, `==3.11.4`, `>=3.9,<3.13`, `!=3.10.*`, `~=3.11`,
 * `3.10|3.12`) in the words of `satisfiesPython`: a version and what begins with it (`3.11`), or a range. Undefined when it is
 * not understood.
 */
export function readPythonVersion(spec: string): string | undefined {
  const range = spec.replaceAll(/\s+/g, '');
  const single = /^=?=?(\d+(?:\.\d+){0,2})(?:\.\*)?(?:=[^=,|]*)?$/.exec(range)?.[1];
  if (single !== undefined) return single;
  return readRange(range) === undefined ? undefined : range;
}

/** Whether `3.11.7` is what `3.11`, `3.11.7` or a range such as `>=3.9,<3.13` asks for; undefined asks for nothing. */
export function satisfiesPython(version: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const numbers = version.split('.').map(Number);
  const alternatives = readRange(wanted) ?? [];
  return alternatives.some((clauses) => clauses.every((clause) => holds(numbers, clause)));
}

/** Whether a wanted version is one version and no range. */
export function isSingleVersion(wanted: string): boolean {
  return /^[\d.]+$/.test(wanted);
}
