import { describe, expect, it } from 'vitest';
import { readCondaFile } from '../../../src/local/environments/conda-file.ts';

const plan = (dependencies: unknown): unknown => {
  const reading = readCondaFile(JSON.stringify({ channels: ['conda-forge'], dependencies }));
  return reading.ok ? reading.plan : reading.reasons;
};

describe('readCondaFile', () => {
  it('reads the file that people write', () => {
    const text = `
name: train
channels: [conda-forge]
dependencies:
  - python=3.11
  - pip=23
  - numpy=1.26
  - pytorch>=2,<3
  - pip:
      - scikit-learn==1.5.0
      - --extra-index-url https://example.com/simple
`;
    expect(readCondaFile(text)).toEqual({
      ok: true,
      plan: {
        python: '3.11',
        requirements: [
          'numpy==1.26.*',
          'torch>=2,<3',
          'scikit-learn==1.5.0',
          '--extra-index-url https://example.com/simple',
        ],
      },
    });
  });

  it.each([
    ['numpy', 'numpy'],
    ['numpy=1', 'numpy==1.*'],
    ['numpy=1.26.*', 'numpy==1.26.*'],
    ['numpy==1.26.4', 'numpy==1.26.4'],
    ['numpy=1.26.4=py311h_0', 'numpy==1.26.4.*'],
    ['numpy >=1.2, <2', 'numpy>=1.2,<2'],
    ['conda-forge::NumPy=1.26', 'numpy==1.26.*'],
    ['py-xgboost', 'xgboost'],
    ['matplotlib-base=3.8', 'matplotlib==3.8.*'],
  ])('understands %s as pip’s %s', (conda, pip) => {
    expect(plan([conda])).toEqual({ requirements: [pip] });
  });

  it.each([
    ['python=3.11.4', '3.11.4'],
    ['python==3.12', '3.12'],
    ['python=3.10.*', '3.10'],
    ['python', undefined],
    ['python>=3.11', '>=3.11'],
    ['python >=3.9, <3.13', '>=3.9,<3.13'],
    ['python!=3.10.*', '!=3.10.*'],
    ['conda-forge::python=3.11|3.12', '=3.11|3.12'],
  ])('reads the version of %s', (python, version) => {
    expect(plan([python])).toEqual({ requirements: [], ...(version && { python: version }) });
  });

  it('says everything that pip cannot do, at once', () => {
    expect(
      plan([
        'python>=three',
        'cudatoolkit=11',
        'r-base',
        { pip: ['-r requirements.txt', './local'] },
        7,
      ]),
    ).toEqual([
      "The version in 'python>=three' is not understood: write python=3.11 or a range such as python>=3.9,<3.13.",
      "The conda package 'cudatoolkit' is not a Python package, so it cannot be installed without conda.",
      "The conda package 'r-base' is not a Python package, so it cannot be installed without conda.",
      "The pip line '-r requirements.txt' names a file, which an environment cannot contain.",
      "The pip line './local' names a file, which an environment cannot contain.",
      'Each of `dependencies` must be text or a `pip:` list.',
    ]);
  });

  it('lets nobody smuggle a second line into the list of requirements', () => {
    expect(plan([{ pip: ['numpy\n-r /etc/passwd'] }])).toEqual([
      'A pip requirement must be one line.',
    ]);
    expect(plan(['numpy=1\n--index-url=x'])).toEqual([
      "The conda dependency 'numpy=1\n--index-url=x' is not understood.",
    ]);
  });

  it.each([
    ['a: [', 'The conda file is not YAML'],
    ['just text', 'needs a list `dependencies`'],
    ['dependencies: numpy', 'needs a list `dependencies`'],
    ['', 'needs a list `dependencies`'],
  ])('refuses %j', (text, reason) => {
    const reading = readCondaFile(text);
    expect(reading.ok ? '' : reading.reasons.join()).toContain(reason);
  });

  it('needs no dependencies at all', () => {
    expect(readCondaFile('name: x')).toEqual({ ok: true, plan: { requirements: [] } });
  });
});
