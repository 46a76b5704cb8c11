import { clustersStudy } from './clusters/clusters-study.ts';
import { baselineStudy } from './baseline/baseline-study.ts';
import { combinationsStudy } from './combinations/combinations-study.ts';
import { contrastStudy } from './contrast/contrast-study.ts';
import { expectedStudy } from './expected/expected-study.ts';
import { gateStudy } from './gate/gate-study.ts';
import { meanDisparityStudy } from './mean-disparity/mean-disparity-study.ts';
import { aucStudy } from './means/auc-study.ts';
import { errorsStudy } from './means/errors-study.ts';
import { scoresStudy } from './means/scores-study.ts';
import { pooledStudy } from './pooled/pooled-study.ts';
import type { Study } from './study.ts';
import { weightsStudy } from './weights/weights-study.ts';

/** Every study, in the order of docs/simulation.md. */
export const STUDIES: readonly Study[] = [
  gateStudy,
  contrastStudy,
  pooledStudy,
  meanDisparityStudy,
  baselineStudy,
  weightsStudy,
  clustersStudy,
  expectedStudy,
  combinationsStudy,
  errorsStudy,
  aucStudy,
  scoresStudy,
];
