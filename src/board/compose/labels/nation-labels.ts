import type { NationPicture } from '../../../session/picture.ts';
import { COLOUR } from '../../colours.ts';
import { nearestFree } from '../../layout/frame.ts';
import { TEXT } from '../looks.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

/** The seat's own name stays on the screen when its land reaches beyond, and may go further to find room. */
const ELSEWHERE = [-60, -30, 0, 30, 60].flatMap((dx) => [-90, -60, 34, 64].map((dy) => [dx, dy, 'middle'] as const));

function nationLabel({ id, name, label, mine, frontierIndex }: NationPicture, { picture, layout, language, text, u }: Labelled): LabelWish {
  const { frame } = layout;
  const style = mine && !frame.narrow ? TEXT.ownNation : TEXT.nation;
  const title = style(name[language].toLocaleUpperCase(language), u);
  const forms = [[title]];
  if (frontierIndex !== null && !frame.narrow) {
    const words = mine ? text.frontierIndex(frontierIndex) : text.index(frontierIndex);
    forms.unshift([title, TEXT.detail(words, u, mine ? COLOUR.text2 : COLOUR.text3)]);
  }
  if (mine && picture.powerShort) {
    forms.unshift([...forms[0]!, TEXT.detail(text.powerShort, u, COLOUR.shutText)]);
  }
  const place = frame.at(label);
  return {
    id: `label:nation:${id}`,
    forms,
    priority: mine ? PRIORITY.ownNation : PRIORITY.nation,
    spots: spots(
      mine ? nearestFree(place, frame, 70 * u, 35 * u) : place,
      [0, -16, 'middle'],
      [0, -34, 'middle'],
      [0, 4, 'middle'],
      [-36, -16, 'middle'],
      [36, -16, 'middle'],
      ...(mine ? ELSEWHERE : []),
    ),
  };
}

/** Names of the nations in play. */
export function nationLabels(labelled: Labelled): LabelWish[] {
  const shown = labelled.picture.nations.filter((nation) => nation.inPlay || nation.mine);
  return shown.map((nation) => nationLabel(nation, labelled));
}
