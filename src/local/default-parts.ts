import type { ServerParts } from './local-context.ts';
import { createMlflow } from './mlflow/create-mlflow.ts';

/** The parts of the server that people start: a real MLflow server, and what builds on it. */
export const defaultParts: ServerParts = { mlflow: createMlflow, modules: [] };
