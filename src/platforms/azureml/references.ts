import { UserError } from '../../errors.ts';
import { textAt } from '../../shared/json.ts';
import { listAll, type Workspace } from './workspace.ts';

/** Kinds of versioned assets, by their place in an ARM id. */
export type AssetKind = 'environments' | 'models' | 'data' | 'codes' | 'components';

const verbatim = /^(?:azureml:\/\/|https?:\/\/|wasbs?:\/\/|abfss?:\/\/|adl:\/\/|runs:\/)/i;
const armId = /^(?:azureml:)?(\/subscriptions\/.+)$/i;
const named = /^azureml:([^:@/]+)(?::([^:@/]+)|@([^:@/]+))$/i;

/** The version that was created last, which need not have the highest number (azureml-rest.md §3). */
async function latestVersion(
  workspace: Workspace,
  kind: AssetKind,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const query = { $orderBy: 'createdtime desc', $top: '1', listViewType: 'ActiveOnly' };
  const path = `/${kind}/${encodeURIComponent(name)}/versions`;
  for await (const item of listAll(workspace, path, query, `find the latest ${name}`, signal))
    return textAt(item, 'id');
  return undefined;
}

/**
 * What a reference of the CLI's YAML means in a body: `azureml:name:version` and `azureml:name@latest` become ARM ids; ARM ids lose their
 * prefix; URIs, and curated environments (`azureml:AzureML-…`), stay as they are. Throws `UserError` for anything else.
 */
export async function expandReference(
  workspace: Workspace,
  kind: AssetKind,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  if (verbatim.test(text)) return text;
  const id = armId.exec(text)?.[1];
  if (id !== undefined) return id;
  if (/^azureml:AzureML-/i.test(text)) return text;
  const [, name, version, label] = named.exec(text) ?? [];
  if (name === undefined)
    throw new UserError({
      message: `${JSON.stringify(text)} is no reference to something in ${kind}`,
      hint: 'Write azureml:<name>:<version>, azureml:<name>@latest, azureml://… or an ARM id.',
    });
  if (version !== undefined)
    return `${workspace.id}/${kind}/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
  if (label?.toLowerCase() !== 'latest')
    throw new UserError({ message: `the label of ${text} must be latest` });
  const latest = await latestVersion(workspace, kind, name, signal);
  if (latest === undefined)
    throw new UserError({ message: `there is no ${name} in ${kind}, so ${text} names nothing` });
  return latest;
}

/** The ARM id of a compute, or undefined for serverless. */
export function expandCompute(
  workspace: Workspace,
  compute: string | undefined,
): string | undefined {
  if (compute === undefined || compute.toLowerCase() === 'serverless') return undefined;
  const id = armId.exec(compute)?.[1];
  if (id !== undefined) return id;
  return `${workspace.id}/computes/${encodeURIComponent(compute.replace(/^azureml:/i, ''))}`;
}
