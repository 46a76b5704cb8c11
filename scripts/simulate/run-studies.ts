/** Runs the designs of studies on several threads; the outcomes do not depend on how many. */
import { Worker } from 'node:worker_threads';
import type { Outcome } from './design.ts';
import type { Study } from './study.ts';

/** One design to simulate, as a thread is told. */
export interface Task {
  readonly index: number;
  readonly study: string;
  readonly design: string;
  readonly seed: number;
  readonly replications: number;
}

/** What a thread answers. */
export interface TaskResult {
  readonly index: number;
  readonly outcome: Outcome;
}

/** The tasks of studies; `share` of the full number of replications. */
export function tasksOf(studies: readonly Study[], seed: number, share: number): Task[] {
  const tasks = studies.flatMap((study) =>
    study.designs().map((design) => ({
      study: study.name,
      design: design.name,
      seed,
      replications: Math.max(1, Math.round(study.replicationsOf(design) * share)),
    })),
  );
  return tasks.map((task, index) => ({ ...task, index }));
}

/** Outcomes of all tasks, in their order; `onDone` is told of each as it comes. */
export async function runTasks(
  tasks: readonly Task[],
  threads: number,
  onDone: (task: Task, outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const give = (): void => {
        const task = tasks[next++];
        if (task !== undefined) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', ({ index, outcome }: TaskResult) => {
        const task = tasks[index];
        outcomes[index] = outcome;
        if (task !== undefined) onDone(task, outcome);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}
