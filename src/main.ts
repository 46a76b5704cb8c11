import { countRole } from './data/count-role.ts';

/** Oldest Node that the bundle and its libraries support. */
const OLDEST_NODE = 22;

/** Whether this is a worker thread that counts (data/count-thread.ts), told by its first argument. */
async function isCountThread(): Promise<boolean> {
  if (process.argv[2] !== countRole) return false;
  const { isMainThread } = await import('node:worker_threads');
  return !isMainThread;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `ml-actions needs Node ${OLDEST_NODE} or newer and found ${process.versions.node}. Add actions/setup-node before this step.\n`,
  );
  process.exitCode = 2;
} else if (await isCountThread()) {
  const { runCountWorker } = await import('./data/count-worker.ts');
  runCountWorker();
} else {
  const { start } = await import('./start.ts');
  await start(process.argv.slice(2), import.meta.filename);
}
