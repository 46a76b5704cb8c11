import { describe, expect, test } from 'vitest';
import type { CommandJobSpec } from '../../../src/domain/training/job-spec.ts';
import { UserError } from '../../../src/errors.ts';
import { jobBody } from '../../../src/platforms/azureml/job-body.ts';

const minimal: CommandJobSpec = {
  type: 'command',
  tags: {},
  properties: {},
  command: 'python train.py --lr ${{inputs.lr}}',
  environment: { kind: 'reference', text: 'azureml:e:1' },
  environmentVariables: {},
  inputs: {},
  outputs: {},
};

test('a small job has no nulls and nothing that was not said', () => {
  expect(jobBody('job-1', minimal, { environmentId: '/e', inputUris: {} })).toStrictEqual({
    properties: {
      jobType: 'Command',
      displayName: 'job-1',
      tags: {},
      properties: {},
      command: 'python train.py --lr ${{inputs.lr}}',
      environmentId: '/e',
      environmentVariables: {},
      inputs: {},
      outputs: {},
      isArchived: false,
    },
  });
});

test('a full job says everything in the words of 2024-04-01', () => {
  const asset = { kind: 'asset', path: { kind: 'reference', text: 'x' } } as const;
  const spec: CommandJobSpec = {
    ...minimal,
    displayName: 'Train',
    experimentName: 'exp',
    description: 'why',
    tags: { a: 'b' },
    properties: { 'mlflow.source.git.commit': 'abc' },
    environmentVariables: { X: '1' },
    resources: {
      instanceCount: 2,
      instanceType: 'Standard_DS3_v2',
      shmSize: '2g',
      dockerArgs: '-v',
    },
    limits: { timeoutSeconds: 3600 },
    inputs: {
      lr: { kind: 'literal', value: '0.01' },
      ro: { ...asset, type: 'uri_folder', mode: 'ro_mount' },
      evaluated: { ...asset, type: 'mltable', mode: 'EVAL_DOWNLOAD' },
      plain: { ...asset, type: 'uri_file' },
    },
    outputs: {
      up: { type: 'mlflow_model', mode: 'upload' },
      at: { type: 'uri_folder', mode: 'rw_mount', path: 'azureml://datastores/d/paths/p' },
    },
  };
  const parts = {
    codeId: '/code',
    environmentId: '/e',
    computeId: '/c',
    inputUris: { ro: 'u1', evaluated: 'u2', plain: 'u3' },
  };
  expect(jobBody('job-1', spec, parts)['properties']).toMatchObject({
    displayName: 'Train',
    experimentName: 'exp',
    description: 'why',
    codeId: '/code',
    computeId: '/c',
    resources: {
      instanceCount: 2,
      instanceType: 'Standard_DS3_v2',
      shmSize: '2g',
      dockerArgs: '-v',
    },
    limits: { jobLimitsType: 'Command', timeout: 'PT3600S' },
    inputs: {
      lr: { jobInputType: 'literal', value: '0.01' },
      ro: { jobInputType: 'uri_folder', uri: 'u1', mode: 'ReadOnlyMount' },
      evaluated: { jobInputType: 'mltable', uri: 'u2', mode: 'EvalDownload' },
      plain: { jobInputType: 'uri_file', uri: 'u3' },
    },
    outputs: {
      up: { jobOutputType: 'mlflow_model', mode: 'Upload' },
      at: {
        jobOutputType: 'uri_folder',
        mode: 'ReadWriteMount',
        uri: 'azureml://datastores/d/paths/p',
      },
    },
  });
});

describe('a mode that does not exist', () => {
  test('is the user’s mistake, with the nearest one', () => {
    const spec: CommandJobSpec = {
      ...minimal,
      outputs: { up: { type: 'uri_folder', mode: 'uplaod' } },
    };
    const make = () => jobBody('j', spec, { environmentId: '/e', inputUris: {} });
    expect(make).toThrow(UserError);
    expect(make).toThrow('Did you mean `upload`?');
  });
});
