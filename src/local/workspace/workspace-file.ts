import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { readJsonFile, writePrivateJson } from '../lifecycle/private-file.ts';
import type { WorkspaceNames } from './workspace-names.ts';

/** Names as they were asked for; absent ones are the home's own or the defaults. */
export type AskedNames = Partial<
  Pick<WorkspaceNames, 'subscriptionId' | 'resourceGroup' | 'workspaceName' | 'compute'>
>;

const defaults = {
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'local',
  workspaceName: 'local',
  compute: 'local',
} as const;

const rules = {
  subscriptionId: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  resourceGroup: /^[\w().-]{1,90}$/,
  workspaceName: /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
  compute: /^[a-zA-Z][a-zA-Z0-9-]{1,31}$/,
} as const;

const flags = {
  subscriptionId: 'subscription-id',
  resourceGroup: 'resource-group',
  workspaceName: 'workspace-name',
  compute: 'compute',
} as const;

function check(asked: AskedNames, kept: WorkspaceNames | undefined): void {
  const keys = Object.keys(rules) as (keyof typeof rules)[];
  const problems = keys.flatMap((key) => {
    const value = asked[key];
    if (value === undefined) return [];
    const input = flags[key];
    if (!rules[key].test(value)) {
      return [{ input, message: `'${value.slice(0, 100)}' does not match ${rules[key].source}` }];
    }
    // The names are part of every id that is stored; the compute's is not.
    const isOther = kept !== undefined && kept[key].toLowerCase() !== value.toLowerCase();
    if (key === 'compute' || !isOther) return [];
    const message = `this home belongs to '${kept[key]}' and not to '${value}'`;
    return [
      { input, message, hint: 'Use another --home (ML_ACTIONS_HOME) for another workspace.' },
    ];
  });
  if (problems.length > 0) throw new UserError(problems);
}

/** The workspace of a home: made at the first start, the same ever after. Throws `UserError` when other names are asked for. */
export async function openWorkspace(home: string, asked: AskedNames): Promise<WorkspaceNames> {
  const path = join(home, 'workspace.json');
  const kept = (await readJsonFile(path)) as WorkspaceNames | undefined;
  check(asked, kept);
  const given = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => (value as string | undefined) !== undefined),
  );
  const names: WorkspaceNames = {
    ...defaults,
    workspaceId: randomUUID(),
    location: 'local',
    ...kept,
    ...(kept === undefined ? given : {}),
    ...(asked.compute === undefined ? {} : { compute: asked.compute }),
  };
  if (JSON.stringify(names) !== JSON.stringify(kept)) await writePrivateJson(path, names);
  return names;
}
