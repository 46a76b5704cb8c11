/** A thread that simulates one design after the other. */
import { parentPort } from 'node:worker_threads';
import { STUDIES } from './studies.ts';
import type { Task, TaskResult } from './run-studies.ts';

parentPort?.on('message', ({ index, study, design, seed, replications }: Task) => {
  const found = STUDIES.find(({ name }) => name === study);
  if (found === undefined) throw new Error(`no study ${study}`);
  const result: TaskResult = { index, outcome: found.run(design, seed, replications) };
  parentPort?.postMessage(result);
});
