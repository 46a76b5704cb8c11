import { expect, it } from 'vitest';
import { endpointNameProblem } from '../../../src/domain/deployment/endpoint-names.ts';

it.each(['abc', 'a-b', 'Lending-2', 'x'.repeat(32)])('%s is a name', (name) => {
  expect(endpointNameProblem('an endpoint', name)).toBeUndefined();
});

it.each(['', 'ab', '1abc', 'abc-', 'a_b', 'a.b', 'x'.repeat(33), '../x', 'abc\n'])(
  '%j is none',
  (name) => {
    expect(endpointNameProblem('an endpoint', name)).toMatch(/is not a name of an endpoint/);
  },
);
