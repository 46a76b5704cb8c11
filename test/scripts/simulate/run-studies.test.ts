import { describe, expect, it } from 'vitest';
import { runTasks, tasksOf } from '../../../scripts/simulate/run-studies.ts';
import { STUDIES } from '../../../scripts/simulate/studies.ts';

describe('the studies', () => {
  it('name every design once', () => {
    const names = STUDIES.flatMap((study) => study.designs().map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(STUDIES.map(({ name }) => name)).size).toBe(STUDIES.length);
  });

  it('run on threads as they do here, in the order of the tasks', async () => {
    const tasks = tasksOf(STUDIES.slice(0, 1), 7, 0.001).slice(0, 4);
    const here = tasks.map(({ study, design, seed, replications }) =>
      STUDIES.find(({ name }) => name === study)!.run(design, seed, replications),
    );
    const done: string[] = [];
    const there = await runTasks(tasks, 2, (task) => done.push(task.design));
    expect(there).toEqual(here);
    expect(done.sort()).toEqual(tasks.map(({ design }) => design).sort());
  });

  it('fail as a whole when a thread does', async () => {
    const [task] = tasksOf(STUDIES.slice(0, 1), 7, 0.001);
    await expect(runTasks([{ ...task!, study: 'none' }], 1, () => undefined)).rejects.toThrow(
      'no study none',
    );
  });
});
