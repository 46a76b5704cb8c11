import type { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';
import type { CountLimits } from '../limits.ts';

/**
 * Called for every row with the wanted cells in the order asked (the list is used again: copy what is kept) and its place
 * (`RowPlace.line`). A problem it returns ends the pass.
 */
export type RowVisitor = (values: readonly (string | null)[], line: number) => Problem | undefined;

/** What reading the rows of one file takes, whatever its format. */
export interface RowPass {
  readonly columns: readonly WantedColumn[];
  readonly limits: CountLimits;
  readonly visit: RowVisitor;
  /** The problems with the name of the file. */
  readonly refuse: (...problems: readonly Problem[]) => UserError;
  /** Throws when the pass is to stop. */
  readonly checkAlive: () => void;
}

/** The file holds no row. */
export const noRows: Problem = { message: 'the file has no rows' };
