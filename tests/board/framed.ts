import { compose, type Composition } from '../../src/board/compose/compose.ts';
import { fitFrame } from '../../src/board/layout/fit.ts';
import type { Frame } from '../../src/board/layout/frame.ts';
import { bifocal, PACIFIC } from '../../src/board/map/projection.ts';
import type { TextLine } from '../../src/board/skins/skin.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import type { BoardLanguage } from '../../src/text/board.ts';

export const PROJECTION = bifocal(PACIFIC);

/** Stands for the browser's ruler: Archivo's letters are about half as wide as they are high. */
export const widthOf = ({ text, size, tracking }: TextLine): number => text.length * size * (0.53 + tracking);

const SCREENS = {
  desktop: { width: 1440, height: 900, insets: { left: 430, right: 0, top: 80, bottom: 200 } },
  laptop: { width: 1024, height: 768, insets: { left: 428, right: 0, top: 78, bottom: 88 } },
  tablet: { width: 768, height: 482, insets: { left: 0, right: 0, top: 108, bottom: 20 } },
  phone: { width: 390, height: 399, insets: { left: 0, right: 0, top: 108, bottom: 20 } },
  'small phone': { width: 360, height: 305, insets: { left: 0, right: 0, top: 108, bottom: 20 } },
};

type ScreenName = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as ScreenName[];

export function framed(picture: BoardPicture, screen: ScreenName = 'desktop'): Frame {
  const { width, height, insets } = SCREENS[screen];
  return fitFrame(picture, PROJECTION, width, height, insets);
}

export function composed(picture: BoardPicture, screen: ScreenName = 'desktop', language: BoardLanguage = 'en'): Composition {
  return compose(picture, framed(picture, screen), { language, widthOf });
}
