/** Areas under the ROC curve of groups at the threshold. */
import { aucEstimate } from '../../../src/domain/scores/auc-variance.ts';
import type { Design, Outcome } from '../design.ts';
import { layout } from '../layouts.ts';
import { runLevel } from '../level.ts';
import { seededRandom } from '../random.ts';
import { defineStudy } from '../study.ts';
import { hasFloor, judgeEstimates, type EstimateMeasure } from './estimate-question.ts';
import { drawHistogram, SCORE_LAWS } from './score-law.ts';

interface AucDesign extends Design {
  readonly law: string;
  readonly measure: EstimateMeasure;
  readonly threshold: number;
  readonly positives: number;
  readonly negatives: number;
  /** True areas of the groups; how many times more rows. */
  readonly areas: readonly { readonly area: number; readonly times: number }[];
}

const tidy = (value: number): number => Number(value.toFixed(6));

type Rows = readonly [positives: number, negatives: number, largeTimes: number];
const rowsOf = (groups: number): readonly Rows[] =>
  groups === 2
    ? [
        [30, 30, 1],
        [30, 300, 1],
        [300, 30, 1],
        [30, 60, 20],
        [400, 400, 1],
      ]
    : [
        [30, 60, 1],
        [100, 100, 1],
      ];

function designs(): AucDesign[] {
  const areas = (law: string): number[] =>
    law === 'four levels' ? [0.65, 0.85] : [0.65, 0.85, 0.95];
  return [2, 5, 10].flatMap((groups) =>
    Object.keys(SCORE_LAWS).flatMap((law) =>
      areas(law).flatMap((area) =>
        (['difference', 'group_min'] as const).flatMap((measure) =>
          rowsOf(groups).map(([positives, negatives, times]): AucDesign => {
            const isMinimum = measure === 'group_min';
            const threshold = isMinimum ? area : 0.05;
            const low = isMinimum ? area : tidy(area - threshold);
            const shape = times > 1 ? 'one low' : 'half high';
            return {
              name: `AUC, ${law}, ${measure} T ${threshold}, G ${groups}, ${low} to ${area}, ${positives} : ${negatives} rows of each label${times > 1 ? `, others ${times} times` : ''}`,
              section: `AUC, ${measure}, D = T`,
              groups,
              promised: 'level',
              law,
              measure,
              threshold,
              positives,
              negatives,
              areas: layout(shape, groups, [low, area], 'balanced', 1).map(({ rate }, i) => ({
                area: rate,
                times: i > 0 ? times : 1,
              })),
            };
          }),
        ),
      ),
    ),
  );
}

function run(one: AucDesign, seed: number, replications: number): Outcome {
  const { measure, threshold, positives, negatives } = one;
  const random = seededRandom(seed, one.name);
  const make = SCORE_LAWS[one.law];
  if (make === undefined) throw new Error(`no law ${one.law}`);
  const groups = one.areas.map(({ area, times }) => ({ law: make(area), times }));
  return runLevel(one, replications, { threshold, isFloor: hasFloor(measure) }, (withBounds) => {
    const estimates = groups.map(({ law, times }) =>
      aucEstimate(
        drawHistogram(times * positives, () => law.positive(random)),
        drawHistogram(times * negatives, () => law.negative(random)),
      ),
    );
    return judgeEstimates(measure, estimates, threshold, withBounds);
  });
}

export const aucStudy = defineStudy({
  name: 'auc',
  designs,
  replicationsOf: ({ areas, positives, negatives }) =>
    areas.reduce((rows, { times }) => rows + times * (positives + negatives), 0) > 1000
      ? 2_000
      : 4_000,
  run,
});
