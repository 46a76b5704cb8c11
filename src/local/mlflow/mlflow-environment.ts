import { childEnvironment } from '../processes/child-environment.ts';

/**
 * The variables of the MLflow server: none of the user's `MLFLOW_*` (they would point it elsewhere), job execution off (it
 * costs ten processes and two thirds of the memory), no telemetry. `marker` (`NAME=value`) tells its processes from others.
 */
export function mlflowEnvironment(
  base: NodeJS.ProcessEnv,
  marker: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  return {
    ...childEnvironment(base),
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DO_NOT_TRACK: 'true',
    PYTHONUNBUFFERED: '1',
    PYTHONWARNINGS: 'ignore',
    ...marker,
  };
}
