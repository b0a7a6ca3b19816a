import type { ListingPicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import type { FilmSet, Shot } from '../film/shot.ts';
import { atNation, change, focus, ring, sign, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Listings named at one nation; the rest are counted. */
const NAMED = 3;
/** Between two names, units. */
const LINE = 19;

function atOneNation(nation: string, listings: readonly ListingPicture[], set: FilmSet): Shot[] {
  const at = atNation(nation, set);
  if (!at) return [];
  const lines = listings.slice(0, NAMED).map(({ firm, move }) => set.text.listed(firm[set.language], move));
  if (listings.length > NAMED) lines.push(set.text.moreListed(listings.length - NAMED));
  return [
    sign(at, 'listing', 13, set),
    ring(at, COLOUR.capital, 48 * set.frame.unit),
    ring(at, COLOUR.capital, 72 * set.frame.unit, 180),
    ...lines.map((line, i) => word(at, line, COLOUR.capitalText, set, 80 * i, 30 + LINE * (lines.length - 1 - i))),
  ];
}

/** Firms come to market: name and first day, where their nation is. */
export const listed: Presenter<'listed'> = {
  phase: 'capital',
  reveal: (shown, _event, after) => ({ ...shown, listings: after.listings }),
  shots: ({ listings }, set) => {
    const nations = [...new Set(listings.map(({ nation }) => nation))];
    const told = nations.flatMap((nation) => atOneNation(nation, listings.filter((each) => each.nation === nation), set));
    const own = nations.includes(set.seat) ? atNation(set.seat, set) : null;
    return [...(own ? focus(own, set) : []), change(600), ...told];
  },
};
