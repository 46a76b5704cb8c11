import { expect, it } from 'vitest';
import { parseDeploymentFile } from '../../../src/domain/deployment/deployment-file.ts';
import { ok, problems } from '../../../src/shared/result.ts';

const facts = {
  locate: (path: string) =>
    path.includes('..')
      ? problems({ message: `\`${path}\` leaves the workspace` })
      : ok(`/project/${path.replace('/project/', '')}`),
  readText: () => ok('dependencies: [python]\n'),
};
const parse = (text: string) =>
  parseDeploymentFile('deployment.yml', text, { endpoint: 'lending', model: 'credit' }, facts);

it('reads what this version sends', () => {
  const text = `
name: green
endpoint_name: lending
model: azureml:credit@latest
code_configuration: { code: src, scoring_script: score.py }
environment: { image: img, conda_file: conda.yml }
environment_variables: { LEVEL: 3 }
instance_type: Standard_F2s_v2
instance_count: 2
request_settings: { request_timeout_ms: 9000 }
tags: { team: risk }
`;
  expect(parse(text)).toEqual({
    ok: true,
    value: {
      name: 'green',
      code: { path: '/project/src', scoringScript: 'score.py' },
      environment: { kind: 'inline', image: 'img', condaFile: 'dependencies: [python]\n' },
      environmentVariables: { LEVEL: '3' },
      instanceType: 'Standard_F2s_v2',
      instanceCount: 2,
      serving: { requests: { timeoutMs: 9000 } },
      tags: { team: 'risk' },
    },
  });
});

it('leaves everything to the inputs but what it says', () => {
  expect(parse('environment: azureml:env:3')).toEqual({
    ok: true,
    value: {
      name: undefined,
      instanceType: undefined,
      instanceCount: undefined,
      environment: { kind: 'reference', text: 'azureml:env:3' },
      environmentVariables: {},
      tags: {},
    },
  });
});

it.each([
  ['endpoint_name: other', /`endpoint_name` is `other`/],
  ['model: azureml:other:1', /the step deploys `credit`/],
  ['model: ./model', /the step deploys `credit`/],
  ['name: a', /is not a name of a deployment/],
  ['private_network_connection: true', /does not send it/],
  ['scale_settings: { type: auto }', /`auto` is not a `scale_settings.type`/],
  ['resources: { limits: { cpu: 1 } }', /this deployment is managed/],
  ['liveness_probe: { period: 0 }', /`liveness_probe.period` must be a whole number from 1/],
  ['data_collector: { sampling_rate: 2 }', /must be a number from 0 to 1/],
  ['data_collector: { destination: x }', /nothing of it is sent/],
  ['code_configuration: { code: ../src, scoring_script: score.py }', /leaves the workspace/],
  ['code_configuration: { code: "azureml:code:1", scoring_script: s.py }', /must be a folder/],
  ['code_configuration: { code: src }', /needs `code_configuration.scoring_script`/],
  ['instance_count: 0', /from 1 to 50/],
  ['instance_typ: x', /Did you mean|not a field/],
])('refuses %j', (text, message) => {
  const result = parse(text);
  const [problem] = result.ok ? [] : result.problems;
  expect(problem).toMatchObject({ file: 'deployment.yml', line: 1 });
  expect(problem?.message).toMatch(message);
});
