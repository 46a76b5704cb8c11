import { expect, it } from 'vitest';
import { PlatformError, UserError } from '../../src/errors.ts';
import { describeProblem } from '../../src/shared/problem.ts';

it('says where, what, which input and what to do, in one line', () => {
  const place = { file: 'p.csv', line: 3, column: 7 };
  expect(describeProblem({ message: 'bad', ...place, input: 'y-true', hint: 'Mend it.' })).toBe(
    'p.csv:3:7: bad (input `y-true`). Mend it.',
  );
  expect(describeProblem({ message: 'why?' })).toBe('why?');
});

it('becomes the message of a user error, all problems together', () => {
  expect(new UserError([{ message: 'a' }, { message: 'b' }]).message).toBe('a.\nb.');
  expect(new UserError({ message: 'a' }).problems).toHaveLength(1);
  const failure = { code: 'x', retryable: true };
  expect(new PlatformError('m', failure).failure).toBe(failure);
});
