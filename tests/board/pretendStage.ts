import type { Composition } from '../../src/board/compose/compose.ts';
import type { FilmStage } from '../../src/board/film/film.ts';
import type { Item } from '../../src/board/skins/skin.ts';
import { HOME_VIEW, type View } from '../../src/board/view.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import type { Language } from '../../src/text/language.ts';
import { widthOf } from './framed.ts';

/** A stage that only remembers what stands on it. */
export function pretendStage(compose: (picture: BoardPicture) => Composition, language: () => Language) {
  const shown = new Map<string, Item>();
  let view: View = HOME_VIEW;
  const stage: FilmStage = {
    compose,
    language,
    widthOf,
    view: () => view,
    setView: (next) => (view = next),
    apply(items) {
      shown.clear();
      for (const item of items) shown.set(item.id, item);
    },
    show: (item) => shown.set(item.id, item),
    remove: (id) => shown.delete(id),
    sort: () => {},
  };
  return { stage, shown, view: () => view };
}
