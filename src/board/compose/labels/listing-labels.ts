import { COLOUR } from '../../colours.ts';
import { listedNations, listingPoint } from '../listing-items.ts';
import { TEXT } from '../looks.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

/** Which firm came to market and how its first day went, and how many more. */
export function listingLabels({ picture, layout, language, text, u }: Labelled): LabelWish[] {
  return [...listedNations(picture)].flatMap(([nation, listings]): LabelWish[] => {
    const at = listingPoint(nation, picture, layout);
    const [first, ...others] = listings;
    if (!at || !first) return [];
    const name = TEXT.name(text.listed(first.firm[language], first.move), u, COLOUR.capitalText);
    const more = others.length > 0 ? [TEXT.detail(text.moreListed(others.length), u)] : [];
    const where = spots(at, [12 * u, -8, 'start'], [-12 * u, -8, 'end'], [0, 12 * u, 'middle'], [0, -28 * u, 'middle'], [12 * u, 8 * u, 'start'], [-12 * u, 8 * u, 'end']);
    return [{ id: `label:listings:${nation}`, forms: [[name, ...more], [name]], priority: PRIORITY.listings, spots: where, detail: nation !== picture.seat }];
  });
}
