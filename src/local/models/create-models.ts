import { assetRoutes } from '../assets/asset-routes.ts';
import type { Route } from '../http/route.ts';
import { workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext, LocalModule } from '../local-context.ts';
import type { MlflowPort } from '../mlflow-port.ts';
import { ModelContainers } from './model-containers.ts';
import { ModelFiles } from './model-files.ts';
import { ModelSources } from './model-source.ts';
import { modelCollection, ModelVersions } from './model-versions.ts';

const one = '/models/:name';
const version = `${one}/versions/:version`;

/** The model registry of the workspace (azureml-rest.md §8). */
export function createModels(context: LocalContext, mlflow: MlflowPort): LocalModule {
  const names = context.workspace;
  const files = new ModelFiles(context);
  const versions = new ModelVersions(context, new ModelSources(context, mlflow), files);
  const containers = new ModelContainers(context);
  const route = (method: Route['method'], path: string, handle: Route['handle']): Route =>
    workspaceRoute(names, method, path, handle);
  // GET of a version and the list of versions are those of every asset.
  const shared = assetRoutes(context, modelCollection).filter(
    ({ method, path }) => method === 'GET' && path.includes(`${one}/versions`),
  );
  return {
    routes: [
      ...shared,
      route('GET', '/models', (request) => containers.list(request)),
      route('GET', one, (request) => containers.get(request)),
      route('PUT', one, (request) => containers.put(request)),
      route('DELETE', one, async (request) => {
        const answer = await versions.deleteAll(request);
        await containers.forget(request);
        return answer;
      }),
      route('PUT', version, (request) => versions.put(request)),
      route('DELETE', version, (request) => versions.delete(request)),
    ],
    start: () => files.removeOrphans(),
  };
}
