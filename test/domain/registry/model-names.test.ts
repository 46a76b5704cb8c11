import { expect, it } from 'vitest';
import { aliasProblem, modelNameProblem } from '../../../src/domain/registry/model-names.ts';

it.each(['lending', 'a', 'A-b_c.1', 'x'.repeat(255)])('%s is a model name', (name) => {
  expect(modelNameProblem(name)).toBeUndefined();
});

it.each(['', '-a', 'a/b', 'a b', 'x'.repeat(256), 'ä'])('%j is no model name', (name) => {
  expect(modelNameProblem(name)).toMatch(/is not a name of a model/);
});

it.each(['champion', 'prod-eu_1'])('%s is an alias', (alias) => {
  expect(aliasProblem(alias)).toBeUndefined();
});

it.each(['latest', 'latest-passed', '7', 'v7', 'a b', '', 'a.b'])('%j is no alias', (alias) => {
  expect(aliasProblem(alias)).toBeDefined();
});
