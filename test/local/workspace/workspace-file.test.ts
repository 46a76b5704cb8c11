import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { openWorkspace } from '../../../src/local/workspace/workspace-file.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

it('is made once and stays what it was', async () => {
  const made = await openWorkspace(folder.path, { workspaceName: 'team' });
  expect(made).toMatchObject({ workspaceName: 'team', resourceGroup: 'local', location: 'local' });
  expect(await openWorkspace(folder.path, {})).toEqual(made);
  expect(await openWorkspace(folder.path, { workspaceName: 'TEAM' })).toEqual(made);
  const renamed = await openWorkspace(folder.path, { compute: 'cpu-cluster' });
  expect(renamed).toEqual({ ...made, compute: 'cpu-cluster' });
  await expect(openWorkspace(folder.path, { resourceGroup: 'other' })).rejects.toThrow(
    /belongs to 'local' and not to 'other'/,
  );
});

it('has names that Azure would allow', async () => {
  const asked = { subscriptionId: 'x', resourceGroup: 'a b', workspaceName: 'a/b', compute: '-' };
  const failure = await openWorkspace(folder.path, asked).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).problems.map(({ input }) => input)).toEqual([
    'subscription-id',
    'resource-group',
    'workspace-name',
    'compute',
  ]);
});
