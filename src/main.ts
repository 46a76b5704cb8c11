import { isMainThread, workerData } from 'node:worker_threads';

/** Oldest Node that the bundle and its libraries support. */
const OLDEST_NODE = 22;

/** The role a worker thread of this very file was started for. */
function workerRole(): unknown {
  const data: unknown = workerData;
  const isRecord = typeof data === 'object' && data !== null;
  return !isMainThread && isRecord && 'role' in data ? data.role : undefined;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `ml-actions needs Node ${OLDEST_NODE} or newer and found ${process.versions.node}. Add actions/setup-node before this step.\n`,
  );
  process.exitCode = 2;
} else if (workerRole() === 'count') {
  const { runCountWorker } = await import('./data/count-worker.ts');
  runCountWorker();
} else {
  const { start } = await import('./start.ts');
  await start(process.argv.slice(2), import.meta.filename);
}
