import { contrastStudy } from './contrast/contrast-study.ts';
import { gateStudy } from './gate/gate-study.ts';
import { meanDisparityStudy } from './mean-disparity/mean-disparity-study.ts';
import { pooledStudy } from './pooled/pooled-study.ts';
import type { Study } from './study.ts';

/** Every study, in the order of docs/simulation.md. */
export const STUDIES: readonly Study[] = [
  gateStudy,
  contrastStudy,
  pooledStudy,
  meanDisparityStudy,
];
