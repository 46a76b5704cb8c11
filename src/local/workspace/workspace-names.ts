/** Where the workspace stands in Azure's tree, as the server was told at its first start. */
export interface WorkspaceNames {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspaceName: string;
  /** The workspace's own GUID, made once per home. */
  readonly workspaceId: string;
  /** The region; always `local`. */
  readonly location: string;
  /** The name of the one compute. */
  readonly compute: string;
}

/** The ARM id of the workspace: `/subscriptions/…/workspaces/<name>`, the prefix of every other id. */
export function workspaceArmId(names: WorkspaceNames): string {
  return (
    `/subscriptions/${names.subscriptionId}/resourceGroups/${names.resourceGroup}` +
    `/providers/Microsoft.MachineLearningServices/workspaces/${names.workspaceName}`
  );
}
