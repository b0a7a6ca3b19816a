import { FIRM, NATION } from '../sim/accounts.ts';
import { BOOM, MOST_ANCHOR, WINTER, firmBalance, isListed, lockUpLeft, marketFirms, offerOf } from '../sim/capital.ts';
import { firmsOfKind } from '../sim/orders/stateMoney.ts';
import { balance } from '../sim/query.ts';
import { FIRM_KINDS, type FirmKind } from '../sim/setting.ts';
import type { Window } from '../sim/records/nation.ts';
import type { Draft } from './draft.ts';

/** Moves on the capital market; money in USD bn. */

/** Mood in which a financier thinks that shares sell well, and the share of an offer that it anchors below a boom. */
const WARM = 0.1;
const ANCHORED = 0.25;
/** Offer that it asks for, as a share of the firm's worth. */
const SIZE = 0.15;
/** Price, in times the offer, at which it sells what the state holds. */
const DEAR = 1.5;

/** Opens the window while investors pay, and keeps it for chosen firms in a winter. */
export function tendWindow(draft: Draft): void {
  const { world, nation } = draft;
  if (marketFirms(world, nation).length === 0) return;
  const cold = balance(world, nation, NATION.mood) <= WINTER;
  const wanted: Window = cold ? 'selective' : 'open';
  if (world.nations[nation]!.window === wanted) return;
  draft.give({ kind: 'setWindow', window: wanted }, cold ? 'coolMarket' : 'privateFollows');
}

/** Brings every firm that is ready to market while it is warm, anchoring the offer where there is no boom yet. */
export function listReady(draft: Draft, most: number): void {
  const { world, nation } = draft;
  const mood = balance(world, nation, NATION.mood);
  if (mood < WARM) return;
  let left = most;
  for (const firm of marketFirms(world, nation)) {
    if (isListed(world, firm) || firmBalance(world, firm, FIRM.readiness) < world.setting.coefficients.listing.ready) continue;
    const raises = offerOf(world, firm, SIZE);
    const anchor = mood >= BOOM ? 0 : Math.min(left, Math.min(ANCHORED, MOST_ANCHOR) * raises);
    const { id } = world.setting.firms[firm]!;
    if (draft.give({ kind: 'listFirm', firm: id, size: SIZE, anchor }, 'investorsPay', { firm: id, raises })) left -= anchor;
  }
}

/** Sells the state's shares where they cost much more than was paid. */
export function sellDear(draft: Draft): void {
  const { world, nation } = draft;
  for (const firm of marketFirms(world, nation)) {
    const price = firmBalance(world, firm, FIRM.price);
    if (firmBalance(world, firm, FIRM.stake) <= 0 || price < DEAR || lockUpLeft(world, firm) > 0) continue;
    const { id } = world.setting.firms[firm]!;
    draft.give({ kind: 'sellStake', firm: id }, 'sellWhileDear', { firm: id, price });
  }
}

/** A fund for those firms of a nation that buy the frontier's chips, while private money follows. */
export function fundLabs(draft: Draft, money: number): void {
  const { world, nation } = draft;
  if (balance(world, nation, NATION.mood) < 0 || money < 0.1) return;
  const order: readonly FirmKind[] = ['lab', ...FIRM_KINDS];
  const firms = order.find((kind) => firmsOfKind(world, nation, kind).length > 0);
  if (firms) draft.give({ kind: 'fundFirms', firms, spend: Math.min(5, money) }, 'privateFollows');
}

/** Asks for the covenant once owners have taken much of the research. */
export function guardResearch(draft: Draft, above: number): void {
  const { world, nation } = draft;
  const pressure = balance(world, nation, NATION.marketPressure);
  if (world.nations[nation]!.covenant || pressure < above) return;
  draft.give({ kind: 'setCovenant', on: true }, 'keepResearch', { pressure });
}
