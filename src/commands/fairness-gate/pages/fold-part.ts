import { html, type Html } from '../../../report/html.ts';
import { sheetHtml } from '../../../report/sheet.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { shown, shownPValue } from './view.ts';

/** How far the folds of cross-validated predictions lie apart; undefined without folds. */
export function foldPart({ folds }: FairnessOutcome): Html | undefined {
  if (folds.length === 0) return undefined;
  return html`<h2>Folds</h2>
    <p>
      Predictions come from several fits of one recipe (cross-validation): the verdict speaks of the
      procedure, on average over its fits. A small p says that a group's selection rate differs
      between the fits by more than its rows explain.
    </p>
    ${sheetHtml({
      columns: [
        { title: 'group' },
        { title: 'folds', kind: 'number' },
        { title: 'lowest rate', kind: 'number' },
        { title: 'highest rate', kind: 'number' },
        { title: 'p', kind: 'number' },
      ],
      rows: folds.map(({ feature, group, folds: count, lowest, highest, pValue }) => [
        `${feature}=${group}`,
        String(count),
        shown(lowest),
        shown(highest),
        shownPValue(pValue),
      ]),
    })}`;
}
