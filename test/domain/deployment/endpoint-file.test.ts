import { expect, it } from 'vitest';
import { parseEndpointFile } from '../../../src/domain/deployment/endpoint-file.ts';

const parse = (text: string) => parseEndpointFile('endpoint.yml', text);

it('reads what this version sends', () => {
  const text =
    '$schema: x\nname: lending\nauth_mode: AML_TOKEN\ndescription: loans\ntags:\n  team: risk\n';
  expect(parse(text)).toEqual({
    ok: true,
    value: { name: 'lending', authMode: 'aml_token', description: 'loans', tags: { team: 'risk' } },
  });
  expect(parse('auth_mode: key')).toEqual({
    ok: true,
    value: { name: undefined, authMode: 'key', tags: {} },
  });
});

it.each([
  ['name: lending\ntraffic:\n  blue: 100\n', 3, /moved by the action/],
  ['name: lending\npublic_network_access: off-limits\n', 2, /`off-limits` is not a/],
  [
    'identity: { type: user_assigned, user_assigned_identities: [] }',
    1,
    /takes one user-assigned identity/,
  ],
  [
    'name: lending\nidentity: { type: user_assigned }\n',
    2,
    /needs `identity.user_assigned_identities`/,
  ],
  ['name: 1lending\n', 1, /is not a name of an endpoint/],
  ['nam: lending\n', 1, /`nam` is not a field of an online endpoint/],
  ['auth_mode: keys\n', 1, /is not a `auth_mode`/],
  ['a: [', 1, /not valid YAML/],
])('refuses %j with its line', (text, line, message) => {
  const result = parse(text);
  const [problem] = result.ok ? [] : result.problems;
  expect(problem).toMatchObject({ file: 'endpoint.yml', line });
  expect(problem?.message).toMatch(message);
});
