import type { BoardPicture } from '../../session/picture.ts';
import type { BoardLanguage } from '../../text/board.ts';
import type { Frame } from '../layout/frame.ts';
import { layOut, type Layout } from '../layout/layout.ts';
import type { Obstacles } from '../layout/place-labels.ts';
import type { Item, TextLine } from '../skins/skin.ts';
import { SCRIM_LENGTH, SCRIM_WIDTH } from '../skins/wash.ts';
import { HOME_VIEW, type View } from '../view.ts';
import { dieWorth } from './dies.ts';
import { buildings, homeDies, homeLines } from './home-items.ts';
import { importDies, importLines, importStations } from './import-items.ts';
import { item } from './item.ts';
import { labelItems } from './labels/label-items.ts';
import { obstacles } from './labels/obstacles.ts';
import { listingMarks } from './listing-items.ts';
import { cityLights } from './lights.ts';
import { tieLines, tieMarks } from './tie-items.ts';

export interface Composition {
  readonly layout: Layout;
  /** What labels and papers keep off. */
  readonly ground: Obstacles;
  /** Everything on the board but the map itself, in drawing order. */
  readonly items: readonly Item[];
}

export interface ComposeOptions {
  readonly language: BoardLanguage;
  /** What of the board is looked at, all of it where nothing is said: labels stand there, and say more where it is near. */
  readonly view?: View;
  /** Width of a line of text in CSS px; null while the fonts are not there: then no label is drawn. */
  readonly widthOf: ((line: TextLine) => number) | null;
}

/** How far a scrim reaches out from under the HTML, px. */
const SCRIM_BEYOND = 44;

/** Darkens the edges that HTML covers. */
function scrims({ width, height, insets }: Frame): Item[] {
  const items: Item[] = [];
  const across = width / SCRIM_WIDTH;
  if (insets.top > 0) {
    const reach = insets.top + Math.min(SCRIM_BEYOND, insets.top / 2);
    items.push(item('scrim:top', { kind: 'scrim', from: 'top' }, [0, 0], { scaleX: across, scaleY: reach / SCRIM_LENGTH }));
  }
  if (insets.bottom > 0) {
    const reach = insets.bottom + Math.min(SCRIM_BEYOND, insets.bottom / 3);
    items.push(item('scrim:bottom', { kind: 'scrim', from: 'bottom' }, [0, height - reach], { scaleX: across, scaleY: reach / SCRIM_LENGTH }));
  }
  return items;
}

/** The board of a picture: pure, so that the same picture in the same frame always gives the same items. */
export function compose(picture: BoardPicture, frame: Frame, { language, view = HOME_VIEW, widthOf }: ComposeOptions): Composition {
  const layout = layOut(picture, frame);
  const road = picture.imports;
  const at = layout.imports;
  const imports = (draw: (...args: [NonNullable<typeof road>, NonNullable<typeof at>, Frame]) => Item[]) =>
    road && at ? draw(road, at, frame) : [];
  const worth = dieWorth(picture, frame);
  const dies = [...homeDies(picture, layout), ...imports((...args) => importDies(...args, worth))];
  const ground = obstacles(picture, layout, dies);
  const labels = widthOf ? labelItems({ picture, layout, ground, worth, language, view }, widthOf) : [];
  return {
    layout,
    ground,
    items: [
      ...cityLights(picture, frame),
      ...tieLines(picture, layout),
      ...homeLines(layout),
      ...imports(importLines),
      ...dies,
      ...imports(importStations),
      ...buildings(picture, layout),
      ...tieMarks(picture, layout),
      ...listingMarks(picture, layout),
      ...scrims(frame),
      ...labels,
    ],
  };
}
