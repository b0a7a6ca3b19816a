import type { BoardPicture } from '../../../session/picture.ts';
import { boardText, type BoardLanguage } from '../../../text/board.ts';
import { freeBox } from '../../layout/frame.ts';
import type { Layout } from '../../layout/layout.ts';
import { placeLabels } from '../../layout/place-labels.ts';
import { labelSize } from '../../skins/label.ts';
import type { Item, TextLine } from '../../skins/skin.ts';
import { item } from '../item.ts';
import { facilityLabels } from './facility-labels.ts';
import { gateLabels } from './gate-labels.ts';
import { nationLabels } from './nation-labels.ts';
import { obstacles } from './obstacles.ts';
import { supplyLabels } from './supply-labels.ts';
import { tieLabels } from './tie-labels.ts';
import type { Labelled } from './wish.ts';

/** What is on the board before it is labelled. */
interface Unlabelled {
  readonly picture: BoardPicture;
  readonly layout: Layout;
  readonly dies: readonly Item[];
  /** k chips that one die stands for. */
  readonly worth: number;
  readonly language: BoardLanguage;
}

/** Labels that found a place, as items; `widthOf` measures a line in CSS px. */
export function labelItems({ dies, ...board }: Unlabelled, widthOf: (line: TextLine) => number): Item[] {
  const { layout, language } = board;
  const labelled: Labelled = { ...board, text: boardText[language], u: layout.frame.unit };
  const wishes = [gateLabels, supplyLabels, facilityLabels, tieLabels, nationLabels].flatMap((labels) => labels(labelled));
  const { width, height, insets } = layout.frame;
  const free = freeBox(width, height, insets);
  const bounds = { left: free.left + 6, top: free.top + 4, right: free.right - 6, bottom: free.bottom - 2 };
  const requests = wishes.map((wish) => ({ ...wish, forms: wish.forms.map((lines) => labelSize(lines, widthOf)) }));
  const placed = placeLabels(requests, obstacles(board.picture, layout, dies), bounds);
  return wishes.flatMap((wish) => {
    const found = placed.get(wish.id);
    if (!found) return [];
    const { spot, form } = found;
    return [item(wish.id, { kind: 'label', lines: wish.forms[form]!, align: spot.align }, [spot.x, spot.y])];
  });
}
