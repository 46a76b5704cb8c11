import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  assignments,
  boolean,
  choice,
  integer,
  lines,
  list,
  number,
  path,
  text,
} from '../../../src/shared/input/fields.ts';
import { parseInputs, type InputSource, type InputsOf } from '../../../src/shared/input/schema.ts';

const schema = {
  platform: choice(['local', 'azureml'], {
    description: 'd',
    required: true,
    laptopDefault: 'local',
  }),
  'model-name': text({ description: 'd' }),
  'stream-logs': boolean({ description: 'd', default: 'true' }),
  'timeout-seconds': integer({ min: 1, max: 100 }, { description: 'd', default: '60' }),
  'confidence-level': number({ min: 0.5, max: 0.999 }, { description: 'd', default: '0.95' }),
  features: list({ description: 'd' }),
  thresholds: lines({ description: 'd' }),
  set: assignments({ description: 'd' }),
  'resource-group': text({ description: 'd', environment: 'AZURE_RESOURCE_GROUP' }),
  'github-token': text({ description: 'd', default: '${{ github.token }}' }),
} as const;

const source = (
  values: Readonly<Record<string, string>>,
  more: Partial<InputSource> = {},
): InputSource => ({ value: (name) => values[name], environment: {}, onGitHub: true, ...more });

function parsed(values: Readonly<Record<string, string>>, more: Partial<InputSource> = {}) {
  const result = parseInputs(schema, source(values, more));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

describe('parseInputs', () => {
  it('makes a typed record with defaults', () => {
    const inputs = parsed({ platform: 'local', features: 'sex, race\nage' });
    expectTypeOf(inputs).toEqualTypeOf<InputsOf<typeof schema>>();
    expectTypeOf(inputs.platform).toEqualTypeOf<'local' | 'azureml'>();
    expectTypeOf(inputs.modelName).toEqualTypeOf<string | undefined>();
    expectTypeOf(inputs.streamLogs).toEqualTypeOf<boolean>();
    expect(inputs).toEqual({
      platform: 'local',
      modelName: undefined,
      streamLogs: true,
      timeoutSeconds: 60,
      confidenceLevel: 0.95,
      features: ['sex', 'race', 'age'],
      thresholds: undefined,
      set: undefined,
      resourceGroup: undefined,
      githubToken: undefined,
    });
  });

  it('has no default platform on GitHub, and `local` on a laptop', () => {
    const onGitHub = parseInputs(schema, source({}));
    expect(onGitHub).toMatchObject({
      ok: false,
      problems: [
        { message: '`platform` is missing', input: 'platform', hint: 'Say `local` or `azureml`.' },
      ],
    });
    expect(parsed({}, { onGitHub: false }).platform).toBe('local');
  });

  it('needs one of several inputs, whatever their defaults', () => {
    const either = {
      file: path({ description: 'A file.', neededUnless: ['table', 'dry'] }),
      table: path({ description: 'A table.' }),
      dry: boolean({ description: 'Nothing is read.', default: 'false' }),
    };
    const read = (values: Readonly<Record<string, string>>) => parseInputs(either, source(values));
    expect(read({})).toMatchObject({
      problems: [{ input: 'file', hint: 'Set `file`, or `table`, or `dry`.' }],
    });
    expect(read({ dry: 'false' }).ok).toBe(false);
    for (const values of [{ file: 'a' }, { table: 'a' }, { dry: 'true' }]) {
      expect(read(values).ok).toBe(true);
    }
  });

  it('treats an empty input as not given and looks at its environment variable', () => {
    const environment = { AZURE_RESOURCE_GROUP: 'rg' };
    expect(
      parsed({ platform: 'local', 'resource-group': ' ' }, { environment }).resourceGroup,
    ).toBe('rg');
    expect(
      parsed({ platform: 'local', 'resource-group': 'x' }, { environment }).resourceGroup,
    ).toBe('x');
  });

  it('reports every problem at once, each with its input', () => {
    const result = parseInputs(
      schema,
      source({
        platform: 'azurml',
        'stream-logs': 'yes',
        'timeout-seconds': '1000',
        'confidence-level': 'high',
        features: 'sex,sex',
        set: 'a=1\nb',
      }),
    );
    if (result.ok) throw new Error('accepted');
    expect(result.problems.map(({ input, message, hint }) => [input, message, hint])).toEqual([
      ['platform', '`azurml` is not a choice', 'Did you mean `azureml`?'],
      ['stream-logs', '`yes` is neither `true` nor `false`', undefined],
      ['timeout-seconds', '1000 is not between 1 and 100', undefined],
      ['confidence-level', '`high` is not a number', undefined],
      ['features', '`sex` comes twice', undefined],
      ['set', 'line 2: `b` is not name=value', undefined],
    ]);
  });

  it('counts comment and blank lines but leaves them out', () => {
    expect(
      parsed({ platform: 'local', thresholds: '# why\n\n a <= 1\r\nb >= 2' }).thresholds,
    ).toEqual([
      { line: 3, text: 'a <= 1' },
      { line: 4, text: 'b >= 2' },
    ]);
  });

  it('keeps further equals signs in a value', () => {
    expect(parsed({ platform: 'local', set: 'inputs.q=a=b' }).set).toEqual(
      new Map([['inputs.q', 'a=b']]),
    );
  });
});
