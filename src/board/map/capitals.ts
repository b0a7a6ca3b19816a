import capitals from '../../../assets/map/capitals.json';
import type { NationPicture, Place } from '../../session/picture.ts';

const CAPITALS = new Map(Object.entries(capitals).map(([country, place]) => [country, place as unknown as Place]));

/** Where a nation's government sits; of one that is made up of several countries, and of one not listed, where its name is written. */
export function capitalOf({ countries, label }: NationPicture): Place {
  const [only, ...more] = countries;
  return (more.length === 0 && only && CAPITALS.get(only)) || label;
}
