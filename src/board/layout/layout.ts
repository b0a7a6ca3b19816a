import type { BoardPicture } from '../../session/picture.ts';
import type { Frame } from './frame.ts';
import { layOutHome, type HomeLayout } from './home-road.ts';
import { layOutImports, type ImportLayout } from './import-road.ts';
import { layOutTies, type TieLayout } from './ties.ts';

/** Where everything of a picture lies on the screen, CSS px. */
export interface Layout {
  readonly frame: Frame;
  readonly imports: ImportLayout | null;
  readonly home: HomeLayout;
  readonly ties: TieLayout;
}

export function layOut(picture: BoardPicture, frame: Frame): Layout {
  const home = layOutHome(picture, frame);
  const end = picture.imports?.endsAt ? (home.buildings.get(picture.imports.endsAt) ?? null) : null;
  const imports = picture.imports ? layOutImports(picture.imports, frame, end) : null;
  return { frame, imports, home, ties: layOutTies(picture, frame, home.buildings) };
}
