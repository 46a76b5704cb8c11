import { toolRequirements } from './requirements.generated.ts';

/** The pinned version of a package of the tool environment. */
function pinned(name: string): string {
  const version = new RegExp(`^${name}==(\\S+)`, 'm').exec(toolRequirements)?.[1];
  if (version === undefined) throw new Error(`${name} is not in requirements/tools.txt`);
  return version;
}

/** The version of MLflow that is the tracking server. */
export const mlflowVersion: string = pinned('mlflow-skinny');

/**
 * What a model's own environment needs besides its requirements to be served, as in Azure's images for MLflow models. Exact
 * versions without hashes: they are resolved together with the model's requirements, which decide the rest.
 */
export const servingRequirements: readonly string[] = [
  'azureml-inference-server-http',
  'gunicorn',
].map((name) => `${name}==${pinned(name)}`);
