/** Variables of the server's own environment that its tools need: paths, language, certificates, where temporary files go. */
const passed = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TMPDIR',
  'TZ',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/**
 * The variables of the MLflow server: none of the user's `MLFLOW_*` (they would point it elsewhere), job execution off (it
 * costs ten processes and two thirds of the memory), no telemetry, no usage of the network.
 */
export function mlflowEnvironment(base: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = passed.flatMap((name) => {
    const value = base[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DO_NOT_TRACK: 'true',
    PYTHONUNBUFFERED: '1',
    PYTHONWARNINGS: 'ignore',
  };
}
