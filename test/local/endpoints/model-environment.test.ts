import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelEnvironment, withServing } from '../../../src/local/endpoints/model-environment.ts';
import { readCondaFile } from '../../../src/local/environments/conda-file.ts';
import { mlflowVersion, servingRequirements } from '../../../src/local/tools/tool-versions.ts';

const skinny = `mlflow-skinny==${mlflowVersion}`;

async function of(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'model-environment-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const environment = await modelEnvironment(folder);
  if (environment.kind === 'tools') return environment;
  const reading = readCondaFile(environment.condaFile);
  return {
    plan: reading.ok ? reading.plan : reading.reasons,
    extra: environment.extraRequirements,
  };
}

const conda = (python: string, ...pip: readonly string[]): string =>
  `channels:\n- conda-forge\ndependencies:\n- ${python}\n- pip<=24.0\n- pip:\n${pip.map((line) => `  - ${line}\n`).join('')}name: mlflow-env\n`;

describe('the environment of a model', () => {
  it('is what its conda file says, on that minor version of Python, and the scoring server', async () => {
    const made = await of({
      'conda.yaml': conda('python=3.11.7', 'mlflow==3.17.2', 'numpy==2.4.6'),
      'requirements.txt': 'other==1',
    });
    expect(made).toEqual({
      plan: { python: '3.11', requirements: ['mlflow==3.17.2', 'numpy==2.4.6'] },
      extra: servingRequirements,
    });
  });

  it.each([
    ['python=3.12', '3.12'],
    ['python==3.12.1', '3.12'],
    ['python=3.12.1=h1234_0', '3.12'],
    ['python>=3.11', '>=3.11'],
    ['python >=3.11.2, <3.14', '>=3.11.2,<3.14'],
  ])('takes %s as %s', async (line, python) => {
    expect(await of({ 'conda.yaml': conda(line, 'numpy') })).toMatchObject({ plan: { python } });
  });

  it.each([
    ['scikit-learn==1.9.1', true],
    ['mlflow-export==1.0', true],
    ['mlflow-skinny==3.1.0', false],
    ['mlflow[extras]>=2', false],
  ])('adds MLflow to %s: %s', async (line, isAdded) => {
    const { extra } = (await of({ 'conda.yaml': conda('python=3.11', line) })) as {
      extra: readonly string[];
    };
    expect(extra).toEqual(isAdded ? [...servingRequirements, skinny] : servingRequirements);
  });

  it('is read from requirements.txt where there is no conda file', async () => {
    const text = '# made by hand\nnumpy==2.4.6  # for arrays\n\npandas\n';
    expect(await of({ 'requirements.txt': text })).toEqual({
      plan: { requirements: ['numpy==2.4.6', 'pandas'] },
      extra: [...servingRequirements, skinny],
    });
  });

  it('is the tool environment when the model says nothing', async () => {
    expect(await of({ MLmodel: '' })).toEqual({ kind: 'tools' });
  });

  it('refuses a file that is not YAML or too large', async () => {
    await expect(of({ 'conda.yaml': 'a: [' })).rejects.toThrow();
    await expect(of({ 'conda.yaml': `# ${'x'.repeat(1024 * 1024)}` })).rejects.toThrow(
      'larger than 1048576 bytes',
    );
  });
});

it('a script gets the scoring server and no MLflow', () => {
  expect(withServing('dependencies: []', false)).toEqual({
    kind: 'conda',
    condaFile: 'dependencies: []',
    extraRequirements: servingRequirements,
  });
  expect(servingRequirements.map((line) => line.split('==')[0])).toEqual([
    'azureml-inference-server-http',
    'gunicorn',
  ]);
});
