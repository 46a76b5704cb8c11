import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSingleVersion,
  readPythonVersion,
  satisfiesPython,
} from '../../../src/local/environments/python-version.ts';

describe('satisfiesPython', () => {
  it.each([
    ['=3.11', '3.11.7', '3.1.1 3.12.0 3.110.0'],
    ['==3.11.4', '3.11.4', '3.11.3 3.11.40'],
    ['=3.10.*', '3.10.0 3.10.14', '3.1.0 3.11.0'],
    ['=3.11.4=h1234_0_cpython', '3.11.4', '3.11.5'],
    ['>=3.11', '3.11.0 3.12.1 4.0.0', '3.10.14 3.9.0'],
    ['>3.11', '3.11.1 3.12.0', '3.11.0 3.10.2'],
    ['<=3.12', '3.12.0 3.9.1', '3.12.1'],
    ['<3.13', '3.12.9 3.9.0', '3.13.0 3.14.1'],
    ['>=3.9,<3.13', '3.9.0 3.12.9', '3.8.9 3.13.0'],
    ['>=3.9, <3.13, !=3.10.*', '3.9.1 3.11.0', '3.10.0 3.10.9 3.13.1'],
    ['!=3.10.2', '3.10.1 3.10.20', '3.10.2'],
    ['~=3.11', '3.11.0 3.14.0', '3.10.9 4.0.0'],
    ['~=3.11.2', '3.11.2 3.11.9', '3.11.1 3.12.0'],
    ['>=3.9.*', '3.9.0 3.10.1', '3.8.1'],
    ['3.10|>=3.12', '3.10.4 3.12.0', '3.11.0'],
  ])('%s takes %s and not %s', (spec, taken, refused) => {
    const wanted = readPythonVersion(spec);
    expect(wanted).toBeDefined();
    expect(taken.split(' ').filter((version) => !satisfiesPython(version, wanted))).toEqual([]);
    expect(refused.split(' ').filter((version) => satisfiesPython(version, wanted))).toEqual([]);
  });

  it('takes everything when nothing is wanted', () => {
    expect(satisfiesPython('2.7.18', undefined)).toBe(true);
  });

  it('takes exactly one of < and >=', () => {
    const version = fc.array(fc.nat(20), { minLength: 3, maxLength: 3 });
    const bound = fc.array(fc.nat(20), { minLength: 1, maxLength: 3 });
    const property = fc.property(version, bound, (numbers, limit) => {
      const [text, edge] = [numbers.join('.'), limit.join('.')];
      expect(satisfiesPython(text, `<${edge}`)).toBe(!satisfiesPython(text, `>=${edge}`));
      expect(satisfiesPython(text, `>${edge}`)).toBe(!satisfiesPython(text, `<=${edge}`));
      expect(satisfiesPython(text, edge)).toBe(!satisfiesPython(text, `!=${edge}.*`));
    });
    fc.assert(property);
  });
});

describe('readPythonVersion', () => {
  it.each([
    ['=3.11', '3.11', true],
    ['==3.12.1', '3.12.1', true],
    ['=3.10.*', '3.10', true],
    ['=3.11.4=h1234_0', '3.11.4', true],
    ['>=3.9, <3.13', '>=3.9,<3.13', false],
    ['=3.11|=3.12', '=3.11|=3.12', false],
  ])('reads %s as %s (one version: %s)', (spec, wanted, isSingle) => {
    expect(readPythonVersion(spec)).toBe(wanted);
    expect(isSingleVersion(wanted)).toBe(isSingle);
  });

  it.each(['=', '>=three', '>=3.9,', '>=3.9;<4', '=>3.9', '>=3.9.1.2', '=3.11rc1', '=3.11,|'])(
    'does not understand %s',
    (spec) => {
      expect(readPythonVersion(spec)).toBeUndefined();
    },
  );
});
