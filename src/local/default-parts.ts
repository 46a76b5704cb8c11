import { createEndpoints } from './endpoints/create-endpoints.ts';
import type { ServerParts } from './local-context.ts';
import { createMlflow } from './mlflow/create-mlflow.ts';
import { createModels } from './models/create-models.ts';

/** The parts of the server that people start: a real MLflow server, and what builds on it. */
export const defaultParts: ServerParts = {
  mlflow: createMlflow,
  modules: [createModels, createEndpoints],
};
