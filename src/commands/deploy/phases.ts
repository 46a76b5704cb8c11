import type { CommandContext } from '../command.ts';
import type { Phase } from './outcome.ts';

/** The phases that were gone through, with their times; the last one failed when its work threw. */
export interface PhaseLog {
  readonly phases: readonly Phase[];
  readonly run: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Notes each phase, says it in the log, and lets errors pass. */
export function phaseLog({ logger, now }: Pick<CommandContext, 'logger' | 'now'>): PhaseLog {
  const phases: Phase[] = [];
  return {
    phases,
    run: async (name, work) => {
      const started = now().getTime();
      const note = (result: Phase['result']): void =>
        void phases.push({ name, result, milliseconds: now().getTime() - started });
      logger.info(`${name} …`);
      try {
        const value = await work();
        note('done');
        return value;
      } catch (error) {
        note('failed');
        throw error;
      }
    },
  };
}
