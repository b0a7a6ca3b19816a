import type { Doctrine, ReasonKey } from '../sim/doctrine.ts';
import type { OrderOf, WrittenTerm } from '../sim/orders/order.ts';
import { MOST_RELEASED } from '../sim/orders/setApproval.ts';
import { standingControls } from '../sim/orders/setControls.ts';
import { frontierGap } from '../sim/query.ts';
import type { Term } from '../sim/records/deal.ts';
import { LICENCE_RULES, type LicenceRule, type Regime } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';
import { answerAllies } from './allyMoves.ts';
import { TRADING_TEMPER, answerActs } from './controlMoves.ts';
import { BOT_TERM, GRUDGE, answerDeals, keptBetween, mayOffer, quartersSinceBreach } from './dealMoves.ts';
import { wantedAbroad, worthOf } from './dealValue.ts';
import { Draft } from './draft.ts';
import { shareFab } from './jointFabMoves.ts';
import { answerCards, approve, importChips, keepPowered, makeRoom, split } from './moves.ts';
import { offerPact } from './safetyMoves.ts';

/** M H100e a quarter that this controller opens by itself for each deal that was kept with it. */
const WIDER = 0.25;
/** Revenue cut for who has kept no deal yet, what each kept one takes off, and the least. */
const CUT = { first: 0.25, off: 0.05, least: 0.1 } as const;
/** Share of the buyer's gain that it asks for a quarter's access, and the least worth asking for, USD bn. */
const PRICE = 0.35;
const LEAST_PRICE = 0.05;
/** USD bn for which it shuts its own key at an ally's wish. */
const KEY_PRICE = 0.25;

/** A controller that trades access: it sells licences for money, opens to who keeps deals, and closes to who breaks one. */
export const dealmaker: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  answerDeals(draft, 'dealmaker');
  answerAllies(draft, KEY_PRICE);
  for (const rule of world.regimes) if (rule.controller === nation) dealWith(draft, world, rule);
  offerPact(draft);
  approve(draft, { release: MOST_RELEASED, admitted: 'all', quota: 0 }, 'openTheGate');
  split(draft, 0.6, 'stayAhead');
  answerCards(draft);
  keepPowered(draft);
  makeRoom(draft, 0.3 * draft.left());
  shareFab(draft, 'home');
  importChips(draft, 0.4 * draft.left());
  return draft.orders;
};

function dealWith(draft: Draft, world: World, rule: Regime): void {
  const { controller, target } = rule;
  const id = world.setting.nations[target]!.id;
  const ago = quartersSinceBreach(world, target, controller);
  const kept = keptBetween(world, controller, target);
  if (ago <= GRUDGE) {
    set(draft, rule, { licence: 'closed' }, 'youBrokeDeal', { nation: id, ago });
    return;
  }
  const { rule: wanted, act } = answerActs(world, rule, { licence: rule.licence, cap: rule.cap }, TRADING_TEMPER);
  if (act) {
    draft.give(wanted, act.key, { nation: id, ...act.args });
    return;
  }
  // nobody trades with who withholds
  if (world.nations[target]!.withheld.includes(controller)) return;
  if (rule.licence === 'closed') set(draft, rule, { licence: 'caseByCase' }, ago < Infinity ? 'afterTheBreach' : 'sellAccess', { nation: id, gap: frontierGap(world, target) });
  else if (kept > 0) set(draft, rule, { cap: Math.max(rule.cap, kept * WIDER), cut: cutFor(rule, kept) }, 'youKeptDeals', { nation: id, kept });
  offerAccess(draft, world, rule, kept);
}

/** Sets the export rule where it stands otherwise. */
function set(draft: Draft, rule: Regime, change: Partial<OrderOf<'setControls'>>, key: ReasonKey, args: Readonly<Record<string, number | string>>): void {
  const stands = standingControls(draft.world, rule);
  if (Object.entries(change).every(([name, value]) => stands[name as keyof typeof stands] === value)) return;
  draft.give({ ...stands, ...change }, key, args);
}

const cutFor = (rule: Regime, kept: number) => Math.min(rule.cut, Math.max(CUT.least, CUT.first - CUT.off * kept));

/** Offers wider licences and a lower cut for money a quarter; who has kept deals is offered more. */
function offerAccess(draft: Draft, world: World, rule: Regime, kept: number): void {
  const { controller, target } = rule;
  if (!mayOffer(world, controller, target)) return;
  const wanted = wantedAbroad(world, controller, target);
  const licence: LicenceRule = kept > 0 || rule.licence === 'open' ? 'open' : 'caseByCase';
  const volume = Math.max(rule.cap, Math.ceil(wanted * 20) / 20);
  const cut = cutFor(rule, kept);
  const give: Term[] = [
    { kind: 'licence', amount: 0, of: LICENCE_RULES.indexOf(licence) },
    { kind: 'volume', amount: volume, of: -1 },
    { kind: 'cut', amount: cut, of: -1 },
  ];
  const { gain } = worthOf(world, { nation: target, other: controller, give: [], take: give, quarters: 1, verify: false, bond: 0 });
  const { cost, gain: earned } = worthOf(world, { nation: controller, other: target, give, take: [], quarters: 1, verify: false, bond: 0 });
  const price = Math.max(cost - earned, PRICE * gain);
  // what costs the seller more than it is worth to the buyer is not for sale
  if (price < LEAST_PRICE || price > gain) return;
  const to = world.setting.nations[target]!.id;
  const written: WrittenTerm[] = give.map(({ kind, amount }) => ({ kind, amount, of: kind === 'licence' ? licence : null }));
  const take: WrittenTerm[] = [{ kind: 'instalments', amount: Math.round(price * 20) / 20, of: null }];
  const order = { kind: 'offerDeal', to, give: written, take, quarters: BOT_TERM, expires: 2, verify: false, bond: 0 } as const;
  if (kept > 0) draft.give(order, 'youKeptDeals', { nation: to, kept });
  else draft.give(order, 'sellAccess', { nation: to, gap: frontierGap(world, target) });
}
