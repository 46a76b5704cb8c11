import type { Design, Outcome } from './design.ts';

/** A study: designs of one kind and how one of them is simulated. Its table stands in docs/simulation.md. */
export interface Study {
  /** In kebab-case. `<!-- simulated name -->` marks its place on the page. */
  readonly name: string;
  readonly designs: () => readonly Design[];
  /** Replications of a design in a full run. */
  readonly replicationsOf: (design: Design) => number;
  /** Simulates the design of that name: a function of its arguments, so that any thread can do it. */
  readonly run: (design: string, seed: number, replications: number) => Outcome;
}

/** What a study is made of. */
export interface StudyParts<D extends Design> {
  readonly name: string;
  readonly designs: () => readonly D[];
  readonly replicationsOf?: (design: D) => number;
  readonly run: (design: D, seed: number, replications: number) => Outcome;
}

/** Standard error 0.22 % at 5 %. */
const usualReplications = 10_000;

/** Makes a study of its parts: designs are made once, and named. */
export function defineStudy<D extends Design>(parts: StudyParts<D>): Study {
  let known: ReadonlyMap<string, D> | undefined;
  const byName = (): ReadonlyMap<string, D> =>
    (known ??= new Map(parts.designs().map((design) => [design.name, design])));
  const named = (name: string): D => {
    const design = byName().get(name);
    if (design === undefined) throw new Error(`${parts.name} has no design ${name}`);
    return design;
  };
  return {
    name: parts.name,
    designs: () => [...byName().values()],
    replicationsOf: ({ name }) => parts.replicationsOf?.(named(name)) ?? usualReplications,
    run: (name, seed, replications) => parts.run(named(name), seed, replications),
  };
}
