import type { AssetVersion, Properties } from '../assets/asset-version.ts';
import { fromCodeUri } from '../assets/code-folder.ts';
import { kinds, versionId } from '../assets/kinds.ts';
import { HttpFailure } from '../http/route.ts';
import { findEnvironment } from '../jobs/job-python.ts';
import type { LocalContext } from '../local-context.ts';
import type { ModelDocument } from '../models/model-document.ts';
import { asRecord, member, textAt } from '../../shared/json.ts';

/** The files and the environment that a deployment asks for, all known to exist. */
export interface DeploymentPlan {
  readonly model?: ModelDocument;
  /** The absolute folder of the code version and the script in it; absent: an MLflow model without code. */
  readonly code?: { readonly folder: string; readonly script: string };
  /** The conda file of the environment; absent: the tool environment (or what an MLflow model says itself). */
  readonly condaFile?: string;
  /** The image that is not used here. */
  readonly image?: string;
}

const ownVersion = /\/workspaces\/[^/]+\/(models|codes)\/([^/]+)\/versions\/([^/]+)$/i;

const badRequest = (message: string): HttpFailure => new HttpFailure(400, 'BadRequest', message);

async function findAsset(
  context: LocalContext,
  collection: 'models' | 'codes',
  id: string,
): Promise<AssetVersion> {
  const [, kind, name = '', version = ''] = ownVersion.exec(id) ?? [];
  if (kind?.toLowerCase() !== collection) {
    throw badRequest(
      `'${id.slice(0, 300)}' is not the id of a version of ${collection} in this workspace.`,
    );
  }
  const document = collection === 'models' ? kinds.modelVersions : kinds.codeVersions;
  const found = await context.store.get(document, versionId(name, version));
  if (found !== undefined) return found as AssetVersion;
  throw badRequest(
    `The ${collection} version '${name}:${version}' does not exist in the workspace.`,
  );
}

async function codeOf(
  context: LocalContext,
  properties: Properties,
): Promise<DeploymentPlan['code']> {
  const script = textAt(properties, 'codeConfiguration', 'scoringScript');
  if (script === undefined) return undefined;
  const codeId = textAt(properties, 'codeConfiguration', 'codeId');
  if (codeId === undefined)
    throw badRequest('codeConfiguration needs codeId, the code with the script.');
  const parts = script.split('/');
  if (script.startsWith('/') || parts.includes('..') || !script.endsWith('.py')) {
    throw badRequest(
      `scoringScript must be a Python file inside the code, not '${script.slice(0, 200)}'.`,
    );
  }
  const code = await findAsset(context, 'codes', codeId);
  return { folder: fromCodeUri(context, String(code.properties['codeUri'])), script };
}

/** Whether the model needs no code: Azure serves MLflow models by themselves, and then takes no environment either. */
function checkCombination(plan: DeploymentPlan, hasEnvironment: boolean): void {
  const type = textAt(plan.model?.properties, 'modelType');
  if (type === 'triton_model') {
    throw badRequest(
      'The local platform does not serve Triton models: it has no inference server for them.',
    );
  }
  if (plan.code !== undefined) {
    if (!hasEnvironment)
      throw badRequest('A deployment with codeConfiguration needs environmentId.');
    return;
  }
  if (type !== 'mlflow_model') {
    throw badRequest(
      'A deployment without codeConfiguration needs a model of type mlflow_model: the local platform runs no images.',
    );
  }
  if (hasEnvironment) {
    throw badRequest(
      'An MLflow model with environmentId needs codeConfiguration too, or neither of them.',
    );
  }
}

/**
 * Looks up what a deployment names. Throws `HttpFailure` 400 for anything that is missing and for what the local platform cannot
 * do.
 */
export async function planDeployment(
  context: LocalContext,
  properties: Properties,
): Promise<DeploymentPlan> {
  const modelId = textAt(properties, 'model');
  const environmentId = textAt(properties, 'environmentId');
  const model = modelId === undefined ? undefined : await findAsset(context, 'models', modelId);
  const code = await codeOf(context, properties);
  const environment =
    environmentId === undefined ? undefined : await findEnvironment(context, environmentId);
  const condaFile = textAt(environment?.properties, 'condaFile');
  if (Object.keys(asRecord(member(environment?.properties, 'inferenceConfig'))).length > 0) {
    throw badRequest(
      'The local platform runs no server of an image: leave out inference_config and give a score.py.',
    );
  }
  const image = textAt(environment?.properties, 'image') ?? environmentId;
  const plan: DeploymentPlan = {
    ...(model === undefined ? {} : { model: model as ModelDocument }),
    ...(code === undefined ? {} : { code }),
    ...(condaFile === undefined ? {} : { condaFile }),
    ...(image === undefined ? {} : { image }),
  };
  checkCombination(plan, environmentId !== undefined);
  return plan;
}
