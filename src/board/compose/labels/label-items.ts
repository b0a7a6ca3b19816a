import type { BoardPicture } from '../../../session/picture.ts';
import { boardText, type BoardLanguage } from '../../../text/board.ts';
import { freeBox, type Box } from '../../layout/frame.ts';
import type { Layout } from '../../layout/layout.ts';
import { placeLabels, type Obstacles } from '../../layout/place-labels.ts';
import { labelSize } from '../../skins/label.ts';
import type { Item, TextLine } from '../../skins/skin.ts';
import type { View } from '../../view.ts';
import { item } from '../item.ts';
import { facilityLabels } from './facility-labels.ts';
import { gateLabels } from './gate-labels.ts';
import { listingLabels } from './listing-labels.ts';
import { nationLabels } from './nation-labels.ts';
import { supplyLabels } from './supply-labels.ts';
import { tieLabels } from './tie-labels.ts';
import type { Labelled } from './wish.ts';

/** What is on the board before it is labelled. */
interface Unlabelled {
  readonly picture: BoardPicture;
  readonly layout: Layout;
  readonly ground: Obstacles;
  /** k chips that one die stands for. */
  readonly worth: number;
  readonly language: BoardLanguage;
  readonly view: View;
}

/** Share of the zoom, as its power, by which labels grow: less than the map, so that it has room for more of them. */
const GROWTH = 0.35;
/** Zoom from which details are labelled too. */
const NEAR = 1.35;
/** Room that labels keep from what HTML covers, px. */
const ROOM = { sides: 6, top: 4, bottom: 2 };

/** A part of the screen in board px. */
function onBoard({ left, top, right, bottom }: Box, { zoom, x, y }: View): Box {
  return { left: (left - x) / zoom, top: (top - y) / zoom, right: (right - x) / zoom, bottom: (bottom - y) / zoom };
}

/** What a label says, in letters of a size. */
function shrunk(lines: readonly TextLine[], by: number): TextLine[] {
  return lines.map((line) => ({ ...line, size: line.size / by }));
}

/** Labels that found a place, as items; `widthOf` measures a line in CSS px. */
export function labelItems({ ground: { hard, soft }, view, ...board }: Unlabelled, widthOf: (line: TextLine) => number): Item[] {
  const { layout, language } = board;
  const labelled: Labelled = { ...board, text: boardText[language], u: layout.frame.unit };
  const smaller = view.zoom ** (1 - GROWTH);
  const wishes = [gateLabels, supplyLabels, facilityLabels, tieLabels, listingLabels, nationLabels]
    .flatMap((labels) => labels(labelled))
    .filter(({ detail }) => !detail || view.zoom >= NEAR)
    .map((wish) => ({ ...wish, forms: wish.forms.map((lines) => shrunk(lines, smaller)) }));
  const { width, height, insets } = layout.frame;
  const free = freeBox(width, height, insets);
  const shown = { left: free.left + ROOM.sides, top: free.top + ROOM.top, right: free.right - ROOM.sides, bottom: free.bottom - ROOM.bottom };
  const requests = wishes.map((wish) => ({ ...wish, forms: wish.forms.map((lines) => labelSize(lines, widthOf)) }));
  const papers = insets.papers.map((paper) => onBoard(paper, view));
  const placed = placeLabels(requests, { hard: [...hard, ...papers], soft }, onBoard(shown, view));
  return wishes.flatMap((wish) => {
    const found = placed.get(wish.id);
    if (!found) return [];
    const { spot, form } = found;
    return [item(wish.id, { kind: 'label', lines: wish.forms[form]!, align: spot.align }, [spot.x, spot.y])];
  });
}
