import { randomUUID } from 'node:crypto';
import { asArray, member, textAt } from '../../../shared/json.ts';
import type { Progress } from '../../ports.ts';
import { protocolError } from '../service-error.ts';
import type { Workspace } from '../workspace.ts';
import { openContainer, uploadFiles } from './blob-container.ts';
import { contentHash, contentHashVersion } from './content-hash.ts';
import { readFileTree, type FileTree } from '../../../shared/files/file-tree.ts';

/** The container that the service makes for one upload. */
interface PendingUpload {
  readonly blobUri: string;
  readonly query: string;
}

async function startUpload(
  workspace: Workspace,
  version: string,
  signal: AbortSignal,
): Promise<PendingUpload> {
  const doing = 'start the upload of the code';
  const { json } = await workspace.arm(
    `${version}/startPendingUpload`,
    // Repeating it makes another empty container, which costs nothing.
    {
      method: 'POST',
      doing,
      json: { pendingUploadType: 'TemporaryBlobReference' },
      repeatable: true,
    },
    signal,
  );
  const reference = member(json, 'blobReferenceForConsumption');
  const blobUri = textAt(reference, 'blobUri');
  const sasUri = textAt(reference, 'credential', 'sasUri');
  const at = sasUri?.indexOf('?') ?? -1;
  if (blobUri === undefined || sasUri === undefined || at < 0)
    throw protocolError(doing, 'the answer has no signed address');
  // The address to write to is the signed one: blobUri may name the same place differently (`:443`).
  return { blobUri, query: sasUri.slice(at + 1) };
}

/** The id of a code version with this content, whoever uploaded it. */
async function findByHash(
  workspace: Workspace,
  hash: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  // The search goes over the whole workspace whatever name the path has (azureml-rest.md §3).
  const query = { hash, hashVersion: contentHashVersion };
  const doing = 'look for the code by its hash';
  const answer = await workspace.arm(
    '/codes/ml-actions/versions',
    { method: 'GET', doing, query, accept: [404] },
    signal,
  );
  return textAt(asArray(member(answer.json, 'value'))[0], 'id');
}

async function uploadNew(
  workspace: Workspace,
  tree: FileTree,
  hash: string,
  report: Progress,
  signal: AbortSignal,
): Promise<string> {
  const name = randomUUID();
  const version = `/codes/${name}/versions/1`;
  const { blobUri, query } = await startUpload(workspace, version, signal);
  const folder = tree.kind === 'folder' ? encodeURIComponent(tree.name) : '';
  const container = openContainer(workspace.transport, blobUri, { kind: 'sas', query });
  const bytes = tree.files.reduce((sum, file) => sum + file.bytes, 0);
  report(`uploading the code: ${tree.files.length} files, ${bytes} bytes`);
  const prefix = tree.kind === 'folder' ? `${tree.name}/` : '';
  await uploadFiles(container, prefix, tree.files, { name, version: '1' }, report, signal);
  const properties = {
    properties: { hash_sha256: hash, hash_version: contentHashVersion },
    tags: {},
    isAnonymous: true,
    isArchived: false,
    codeUri: `${blobUri}/${folder}`,
  };
  const doing = 'register the code';
  const { json } = await workspace.arm(
    version,
    { method: 'PUT', doing, json: { properties } },
    signal,
  );
  const id = textAt(json, 'id');
  if (id === undefined) throw protocolError(doing, 'the answer has no id');
  return id;
}

/**
 * The ARM id of a code version with the content of a folder or file: one that exists when the hash is known to the workspace, else a
 * new one, uploaded and registered. Ignore files are obeyed; `.git` and `.ml-actions` never leave the machine.
 */
export async function uploadCode(
  workspace: Workspace,
  path: string,
  report: Progress,
  signal: AbortSignal,
): Promise<string> {
  const tree = await readFileTree(path, signal);
  const hash = await contentHash(tree, signal);
  const found = await findByHash(workspace, hash, signal);
  if (found === undefined) return uploadNew(workspace, tree, hash, report, signal);
  report('the code is unchanged: nothing to upload');
  return found;
}
