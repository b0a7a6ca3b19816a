import { compose, type Composition } from '../../src/board/compose/compose.ts';
import { fitFrame } from '../../src/board/layout/fit.ts';
import type { Box, Frame } from '../../src/board/layout/frame.ts';
import { boxOf } from '../../src/board/layout/place-labels.ts';
import { bifocal, PACIFIC } from '../../src/board/map/projection.ts';
import { labelSize } from '../../src/board/skins/label.ts';
import type { TextLine } from '../../src/board/skins/skin.ts';
import { HOME_VIEW, type View } from '../../src/board/view.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import type { BoardLanguage } from '../../src/text/board.ts';

export const PROJECTION = bifocal(PACIFIC);

/** Stands for the browser's ruler: Archivo's letters are about half as wide as they are high. */
export const widthOf = ({ text, size, tracking }: TextLine): number => text.length * size * (0.53 + tracking);

/** Screens as the page leaves them to the map, and where it deals its papers. */
const SCREENS = {
  desktop: { width: 1440, height: 900, insets: { left: 430, right: 0, top: 80, bottom: 200 }, paper: { left: 1108, top: 98, right: 1420, bottom: 290 } },
  laptop: { width: 1024, height: 768, insets: { left: 428, right: 0, top: 78, bottom: 88 }, paper: { left: 692, top: 98, right: 1004, bottom: 260 } },
  tablet: { width: 768, height: 482, insets: { left: 0, right: 0, top: 108, bottom: 20 }, paper: { left: 440, top: 380, right: 760, bottom: 462 } },
  phone: { width: 390, height: 399, insets: { left: 0, right: 0, top: 108, bottom: 20 }, paper: { left: 150, top: 320, right: 390, bottom: 379 } },
  'small phone': { width: 360, height: 305, insets: { left: 0, right: 0, top: 108, bottom: 20 }, paper: { left: 140, top: 240, right: 360, bottom: 285 } },
};

type ScreenName = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as ScreenName[];

interface Shown {
  readonly screen?: ScreenName;
  readonly language?: BoardLanguage;
  readonly view?: View;
  /** A paper lies on the map. */
  readonly paper?: boolean;
}

export function framed(picture: BoardPicture, screen: ScreenName = 'desktop', paper = false): Frame {
  const { width, height, insets, paper: dealt } = SCREENS[screen];
  return fitFrame(picture, PROJECTION, width, height, { ...insets, papers: paper ? [dealt] : [] });
}

export function shown(picture: BoardPicture, { screen = 'desktop', language = 'en', view = HOME_VIEW, paper = false }: Shown): Composition {
  return compose(picture, framed(picture, screen, paper), { language, view, widthOf });
}

export function composed(picture: BoardPicture, screen: ScreenName = 'desktop', language: BoardLanguage = 'en'): Composition {
  return shown(picture, { screen, language });
}

/** Where every label lies, board px. */
export function labelBoxes({ items }: Composition): { readonly id: string; readonly box: Box }[] {
  return items.flatMap(({ id, x, y, skin }) =>
    skin.kind === 'label' ? [{ id, box: boxOf({ x, y, align: skin.align }, labelSize(skin.lines, widthOf)) }] : [],
  );
}
