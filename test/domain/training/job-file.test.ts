import { describe, expect, it, test } from 'vitest';
import { parseJobFile, type JobFileSource } from '../../../src/domain/training/job-file.ts';
import { describeProblem } from '../../../src/shared/problem.ts';
import { ok, problems } from '../../../src/shared/result.ts';

const files: Readonly<Record<string, string>> = {
  'conda.yml': 'dependencies: [python=3.12]\n',
  'broken.yml': 'a: [',
  './src': '',
  'data.csv': '',
};

const facts: JobFileSource['facts'] = {
  locate: (path) =>
    path in files
      ? ok(`/w/${path.replace('./', '')}`)
      : problems({ message: `\`${path}\` does not exist` }),
  readText: (path) =>
    path in files ? ok(files[path]!) : problems({ message: `\`${path}\` does not exist` }),
};

const parse = (text: string, overrides: Readonly<Record<string, string>> = {}) =>
  parseJobFile({ file: 'job.yml', text, overrides: new Map(Object.entries(overrides)), facts });

const refused = (text: string, overrides: Readonly<Record<string, string>> = {}) => {
  const result = parse(text, overrides);
  if (result.ok) throw new Error('accepted');
  return result.problems.map(describeProblem);
};

const minimal = 'command: python train.py\nenvironment: azureml:sklearn:1\n';

const full = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
type: Command
name: nightly-1
display_name: Lending
experiment_name: lending
description: d
tags: { team: risk, v: 2 }
properties: { p: "1" }
code: ./src
command: >-
  python train.py --data \${{inputs.data}} --lr \${{ inputs.lr }}
  --out \${{outputs.model}} $[[ --big \${{inputs.big}} ]]
environment:
  image: mcr.microsoft.com/x
  conda_file: conda.yml
environment_variables: { SEED: 42 }
compute: azureml:cpu-cluster
resources: { instance_count: 2, instance_type: Standard_DS3_v2, shm_size: 2g }
limits: { timeout: 3600 }
inputs:
  data: { type: uri_file, path: data.csv, mode: ro_mount }
  other: { path: "azureml://datastores/d/paths/p" }
  lr: 0.010
  shuffle: true
  big: 123456789012345678901234567890
outputs:
  model: { type: mlflow_model }
  rest: {}
status: Completed
`;

describe('a command job', () => {
  it('is read whole', () => {
    const result = parse(full);
    expect(result).toEqual({
      ok: true,
      value: {
        name: 'nightly-1',
        spec: {
          type: 'command',
          displayName: 'Lending',
          experimentName: 'lending',
          description: 'd',
          tags: { team: 'risk', v: '2' },
          properties: { p: '1' },
          command:
            'python train.py --data ${{inputs.data}} --lr ${{ inputs.lr }} --out ${{outputs.model}} $[[ --big ${{inputs.big}} ]]',
          code: { kind: 'local', path: '/w/src' },
          environment: {
            kind: 'inline',
            image: 'mcr.microsoft.com/x',
            condaFile: 'dependencies: [python=3.12]\n',
          },
          environmentVariables: { SEED: '42' },
          compute: 'cpu-cluster',
          resources: { instanceCount: 2, instanceType: 'Standard_DS3_v2', shmSize: '2g' },
          limits: { timeoutSeconds: 3600 },
          inputs: {
            data: {
              kind: 'asset',
              type: 'uri_file',
              path: { kind: 'local', path: '/w/data.csv' },
              mode: 'ro_mount',
            },
            other: {
              kind: 'asset',
              type: 'uri_folder',
              path: { kind: 'reference', text: 'azureml://datastores/d/paths/p' },
            },
            lr: { kind: 'literal', value: '0.010' },
            shuffle: { kind: 'literal', value: 'True' },
            big: { kind: 'literal', value: '123456789012345678901234567890' },
          },
          outputs: { model: { type: 'mlflow_model' }, rest: { type: 'uri_folder' } },
        },
      },
    });
  });

  it('needs a command and an environment', () => {
    expect(refused('description: d\n')).toEqual([
      'job.yml:1:1: a command job needs `command`.',
      'job.yml:1:1: a command job needs `environment`.',
    ]);
  });

  it('takes conda packages in line', () => {
    const text = `command: x\nenvironment:\n  image: i\n  conda_file:\n    dependencies: [python=3.12, pip: [mlflow]]\n`;
    expect(parse(text)).toMatchObject({
      value: {
        spec: {
          environment: { condaFile: 'dependencies:\n  - python=3.12\n  - pip:\n      - mlflow\n' },
        },
      },
    });
  });

  it('reports every problem at once, each with its line', () => {
    const text = `comand: python train.py
experiment_name: 2024
environment: sklearn:1
compute: local
code: ./elsewhere
limits: { timeout: 1h }
inputs:
  1st: 3
  data: { type: uri_fil, path: data.csv }
  no-path: {}
`;
    expect(refused(text)).toEqual([
      'job.yml:1:1: `comand` is not a field of a command job. Did you mean `command`?',
      'job.yml:2:18: `experiment_name` must be text, but it is a number. Put it in quotes.',
      'job.yml:6:20: `limits.timeout` must be a whole number from 1 to 604800, but it is text.',
      'job.yml:8:3: `1st` in `inputs`: a name has letters, digits and underscores and does not begin with a digit.',
      'job.yml:9:17: `uri_fil` is not a `inputs.data.type`. Did you mean `uri_file`?',
      'job.yml:10:3: `no-path` in `inputs`: a name has letters, digits and underscores and does not begin with a digit.',
      'job.yml:1:1: a command job needs `command`.',
    ]);
  });

  it('reports references and paths together once the fields are right', () => {
    const text = `command: x
environment: sklearn:1
compute: local
code: ./elsewhere
inputs:
  data: { type: uri_file, path: nothing.csv }
name: a b
`;
    expect(refused(text)).toEqual([
      expect.stringMatching(/^job.yml:7:7: `a b` is not a name of a job/),
      'job.yml:6:33: `inputs.data.path`: `nothing.csv` does not exist. Paths start from the folder of the job file.',
      expect.stringMatching(/^job.yml:2:14: `environment`: `sklearn:1` is not a reference/),
      expect.stringMatching(/^job.yml:3:10: `compute: local` is only known/),
      'job.yml:4:7: `code`: `./elsewhere` does not exist. Paths start from the folder of the job file.',
    ]);
  });

  it('names the line inside a block where an expression stands', () => {
    const text = `command: |\n  python train.py\n  --a \${{inputs.a}} --b \${{outputs.modle}}\n  \${{search_space.lr}}\nenvironment: azureml:e:1\noutputs: { model: {} }\n`;
    expect(refused(text)).toEqual([
      'job.yml:3:7: `command` uses `${{inputs.a}}`, which is not declared. Add `a` below `inputs`.',
      'job.yml:3:25: `command` uses `${{outputs.modle}}`, which is not declared. Did you mean `model`?',
      'job.yml:4:3: `${{search_space.lr}}` means nothing in a command job. Use `${{inputs.name}}` or `${{outputs.name}}`.',
    ]);
  });

  test.each(['sweep', 'pipeline', 'AutoML', 'spark'])(
    'runs no %s job, and says so once',
    (type) => {
      expect(refused(`type: ${type}\njobs: {}\n`)).toEqual([
        `job.yml:1:7: this version runs command jobs only, and this is a ${type.toLowerCase()} job.`,
      ]);
    },
  );

  test('drops nothing that Azure would honour', () => {
    expect(refused(`${minimal}parent_job_name: nightly\n`)).toEqual([
      'job.yml:3:18: `parent_job_name` is valid for Azure ML, but this version of ml-actions does not send it.',
    ]);
  });

  test.each([
    ['', 'the file is empty'],
    ['# nothing\n', 'the file is empty'],
    ['- a\n', 'a job file is a mapping'],
    ['just words\n', 'a job file is a mapping'],
    ['inputs:\n', '`inputs` must be a mapping, but it is empty'],
  ])('refuses %j', (text, message) => {
    expect(refused(text)[0]).toContain(message);
  });

  test('a conda file that is not YAML is named itself', () => {
    const text = 'command: x\nenvironment: { image: i, conda_file: broken.yml }\n';
    expect(refused(text)[0]).toMatch(/^broken.yml:1:5: not valid YAML/);
  });
});

describe('where a job runs', () => {
  const specOf = (text: string) => {
    const result = parse(`${minimal}${text}\n`);
    if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
    return result.value.spec;
  };

  it.each([
    ['distribution: { type: PyTorch }', { distribution: { kind: 'pytorch' } }],
    [
      'distribution: { type: tensorflow, worker_count: 2 }',
      { distribution: { kind: 'tensorflow', parameterServerCount: 0, workerCount: 2 } },
    ],
    [
      'distribution: { type: ray, port: 6379, include_dashboard: true }',
      { distribution: { kind: 'ray', port: 6379, includeDashboard: true } },
    ],
    ['identity: { type: amltoken }', { identity: { kind: 'aml_token' } }],
    [
      'identity: { type: ManagedIdentity, msi_resource_id: /subscriptions/x }',
      { identity: { kind: 'managed', resourceId: '/subscriptions/x' } },
    ],
    [
      'services: { s: { type: ssh, ssh_public_keys: k, endpoint: null } }',
      { services: { s: { kind: 'ssh', properties: { sshPublicKeys: 'k' } } } },
    ],
    [
      'resources: { docker_args: [a, b], properties: { x: [1, { y: true }] } }',
      { resources: { dockerArgs: ['a', 'b'], properties: { x: [1, { y: true }] } } },
    ],
    ['queue_settings: { job_tier: Spot }', { queueSettings: { jobTier: 'spot' } }],
  ])('is read from %s', (text, expected) => {
    expect(specOf(text)).toMatchObject(expected);
  });

  it.each([
    ['distribution: {}', '3:15: a distribution needs `distribution.type`. One of pytorch, mpi'],
    ['distribution: pytorch', '3:15: a distribution needs `distribution.type`'],
    [
      'distribution: { type: pytorh }',
      '`pytorh` is not a `distribution.type`. Did you mean `pytorch`',
    ],
    [
      'distribution: { type: mpi, worker_count: 2 }',
      '`worker_count` is not a field of an MPI distribution',
    ],
    ['identity: { type: user }', '`user` is not a `identity.type`'],
    ['services: { s: { type: ssh, log_dir: x } }', '`log_dir` is not a field of an SSH service'],
    ['resources: { locations: [x] }', '`resources.locations` is in no version of Azure'],
    ['resources: { docker_args: [1] }', '`resources.docker_args[0]` must be text'],
    ['queue_settings: { priority: 2 }', '`2` is not a `queue_settings.priority`'],
  ])('is refused in %s', (text, message) => {
    expect(refused(`${minimal}${text}\n`).join('\n')).toContain(message);
  });
});

describe('set', () => {
  it('applies before anything is checked', () => {
    const result = parse(minimal, {
      'inputs.lr': '0.01',
      'inputs.note': '"a=b"',
      'limits.timeout': '60',
      environment: 'azureml:other@latest',
    });
    expect(result).toMatchObject({
      value: {
        spec: {
          inputs: { lr: { value: '0.01' }, note: { value: 'a=b' } },
          limits: { timeoutSeconds: 60 },
          environment: { text: 'azureml:other@latest' },
        },
      },
    });
  });

  test.each([
    [
      'comand',
      'x',
      '`comand` is not a field of a command job (input `set`). Did you mean `command`?',
    ],
    [
      'limits.timeout',
      'soon',
      '`limits.timeout` must be a whole number from 1 to 604800, but it is text (input `set`).',
    ],
    ['command.x', '1', '`x` cannot be set: what holds it is text, not a mapping (input `set`).'],
    ['a..b', '1', '`a..b` is not a path a.b.c (input `set`).'],
    ['tags', '{a', expect.stringContaining('not valid YAML')],
  ])('%s=%s is refused', (path, value, message) => {
    expect(refused(minimal, { [path]: value })).toEqual([message]);
  });
});
