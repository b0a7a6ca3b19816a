import type { Problems } from './problems.ts';
import { at, entriesOf, isTrue, numberOf, textOf, type Entry, type Located } from './tree.ts';

/** Where an imported chip comes from: without all three, the map has no road for it. */
const ROAD = ['designerPlace', 'foundryPlace', 'packagingPlace'] as const;

/** A file without a map for any chip may do without for all. */
function checkRoad(tree: Located, id: string, { name, value: chip }: Entry, problems: Problems): void {
  const missing = (one: Located) => ROAD.filter((place) => !at(one, place));
  const others = entriesOf(at(tree, 'chips')).some(([, { value }]) => missing(value).length === 0);
  const lacks = missing(chip);
  if (others && lacks.length > 0) problems.warning('chip.noRoad', name, { chip: id, places: lacks.map((place) => `"${place}"`).join(', ') });
}

/** A chip's seller is of its designer's nation and sells chips; what is made to order has no market, and what is imported a road. */
export function checkChip(tree: Located, id: string, entry: Entry, problems: Problems): void {
  const { value: chip } = entry;
  const firm = textOf(at(chip, 'seller'));
  const seller = firm === undefined ? undefined : at(tree, 'firms', firm);
  const designer = textOf(at(chip, 'designer'));
  if (seller && firm !== undefined && designer !== undefined) {
    const nation = textOf(at(seller, 'nation'));
    const { spot } = at(chip, 'seller')!;
    const known = at(tree, 'nations', designer) !== undefined;
    if (known && nation !== undefined && nation !== designer) problems.error('chip.designer', spot, { firm, nation, designer });
    const kind = textOf(at(seller, 'kind'));
    if (kind !== undefined && kind !== 'chipDesigner') problems.error('chip.seller', spot, { firm });
  }
  if (!isTrue(at(chip, 'homeMade'))) return checkRoad(tree, id, entry, problems);
  for (const key of ['supply', 'inventory']) {
    const figure = at(chip, key);
    if ((numberOf(figure) ?? 0) > 0) problems.error('chip.market', figure!.spot, { where: `chips.${id}.${key}` });
  }
}
