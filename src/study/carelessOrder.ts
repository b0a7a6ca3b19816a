import { TERMS } from '../sim/deals/terms.ts';
import type { Order, OrderKind, WrittenTerm } from '../sim/orders/order.ts';
import { FIRM_KINDS } from '../sim/setting.ts';
import { PROGRAMMES, mostSpend } from '../sim/programmes.ts';
import { ELIGIBLE } from '../sim/records/city.ts';
import { TERM_KINDS } from '../sim/records/deal.ts';
import { ADMITTED, BETS, WINDOWS } from '../sim/records/nation.ts';
import { CHOKEPOINTS, LICENCE_RULES } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';

/** What a careless order is made from: each mostly within 0-1, now and then nonsense. As many as the order that needs most. */
export type Figures = readonly [number, number, number, number, number];

/** What nobody means, now and then, where a share was asked for. */
export const NONSENSE: readonly number[] = [Number.NaN, Infinity, -Infinity, -1, 1e12, 0];

const at = <T>(from: readonly T[], x: number): T | undefined => from[Math.floor(x * from.length)];
const pick = <T>(from: readonly T[], x: number, otherwise: T): T => at(from, x) ?? otherwise;

const idOf = (from: readonly { readonly id: string }[], x: number): string => at(from, x)?.id ?? 'nobody';

const anyCity = ({ setting }: World, nation: number, x: number) => idOf(setting.cities.filter((city) => city.nation === nation), x);

/** An order as somebody gives it who knows the names and little of the rules: legal more often than not. */
export function carelessOrder(kind: OrderKind, [a, b, c, d, e]: Figures, world: World, nation: number): Order {
  const { chips, firms, nations, cards } = world.setting;
  switch (kind) {
    case 'orderChips':
      return { kind, chip: idOf(chips, a), units: b * b * 300 };
    case 'cancelChips': {
      const own = world.orders.filter((order) => order.nation === nation && order.firm < 0);
      return { kind, order: at(own, a)?.id ?? Math.floor(a * 20) };
    }
    case 'setApproval': {
      const own = firms.filter((firm) => firm.nation === nation || b > 0.9).map(({ id }) => id);
      const listed = own.filter((_, i) => (i * 7 + Math.floor(c * 10)) % 2 === 0);
      return { kind, release: a * 500, admitted: pick(ADMITTED, b, 'listed'), listed, quota: d / 2 };
    }
    case 'setControls': {
      const regimes = world.regimes.filter((regime) => regime.controller === nation);
      const target = nations[at(regimes, a)?.target ?? -1]?.id ?? idOf(nations, a);
      const licence = pick(LICENCE_RULES, b, 'open');
      return { kind, target, licence, tppLimit: c * 30_000, bandwidthLimit: d * 10_000, cap: e, cut: a / 2, tools: b < 0.5, hbm: c < 0.5, cloud: d < 0.7, listed: e > 0.9 ? firms.slice(0, 2).map(({ id }) => id) : [] };
    }
    case 'align':
      return { kind, ally: idOf(nations, a), target: idOf(nations, b), what: pick(CHOKEPOINTS, c, 'tools'), pay: d * d };
    case 'answerAlignment': {
      const question = at(world.alignments.filter(({ ally }) => ally === nation), a);
      const named = (index: number | undefined) => nations[index ?? -1]?.id ?? idOf(nations, b);
      return { kind, controller: named(question?.controller), target: named(question?.target), what: question?.what ?? 'hbm', follow: c < 0.5 };
    }
    case 'lobby':
      return { kind, controller: idOf(nations, a), spend: b / 2 };
    case 'minerals':
      return { kind, target: idOf(nations, a), on: b < 0.6 };
    case 'antitrust':
      return { kind, firm: idOf(firms, a) };
    case 'courtSwing':
      return { kind, nation: idOf(nations, a), spend: b * b };
    case 'rent':
      return { kind, host: idOf(nations, a), amount: b < 0.3 ? 0 : c * c * 0.1 };
    case 'greyChips':
      return { kind, chip: idOf(chips, a), units: b * 20 };
    case 'answerEvent': {
      const asked = cards.filter((card, i) => card.chooser === nation && world.cards[i]?.stage !== 'idle');
      const card = at(asked.length > 0 ? asked : cards, a);
      return { kind, card: card?.id ?? 'none', choice: idOf(card?.choices ?? [], b) };
    }
    case 'buildFab':
      return { kind, capacity: a * 20 };
    case 'expandFab': {
      const own = world.fabs.flatMap((fab, i) => (fab.nation === nation ? [i] : []));
      return { kind, fab: pick(own, a, -1), capacity: b * 10 };
    }
    case 'buildHbm':
      return { kind, rate: a * 2 };
    case 'buildPackaging':
      return { kind, rate: a * 300 };
    case 'buildPower':
      return { kind, gw: a * 3 };
    case 'buildOnsitePower':
      return { kind, gw: a * 0.2 };
    case 'buildServers':
    case 'buildCooling':
      return { kind, gw: a };
    case 'startSilicon':
      return { kind, spend: 0.4 + a };
    case 'jointFab':
      return { kind, partner: idOf(nations, a), at: b < 0.5 ? 'home' : 'partner', capacity: c * 3 };
    case 'setVouchers':
      return { kind, city: anyCity(world, nation, a), budget: b * b, rate: c, audit: d, eligible: pick(ELIGIBLE, e, 'smallFirms') };
    case 'answerCity':
      return { kind, city: anyCity(world, nation, a), grant: b < 0.6 };
    case 'dataVouchers':
      return { kind, city: anyCity(world, nation, a), spend: b / 2 };
    case 'poolCentres':
      return { kind, city: anyCity(world, nation, a) };
    case 'stockpile':
      return { kind, what: a < 0.5 ? 'tools' : 'hbm', amount: b * 5 };
    case 'fundSoftware':
      return { kind, spend: a * 3 };
    case 'fundTalent':
      return { kind, spend: a * 3 };
    case 'fundProgramme':
      return { kind, programme: pick(PROGRAMMES, a, 'datasets'), spend: b * b * mostSpend(world, nation) };
    case 'splitCompute':
      return { kind, research: a, safety: b / 2 };
    case 'setWindow':
      return { kind, window: pick(WINDOWS, a, 'open') };
    case 'listFirm':
      return { kind, firm: firmOf(world, nation, a), size: 0.05 + b * 0.25, anchor: c * c * 2 };
    case 'sellStake':
      return { kind, firm: firmOf(world, nation, a) };
    case 'fundFirms':
      return { kind, firms: pick(FIRM_KINDS, a, 'lab'), spend: b * 3 };
    case 'setCovenant':
      return { kind, on: a < 0.5 };
    case 'evaluateModels':
      return { kind, spend: a * 3 };
    case 'setBet': {
      const bet = pick(BETS, a, 'balanced');
      return { kind, bet, share: bet === 'balanced' ? 0 : b };
    }
    case 'setLabs':
      return { kind, mode: a < 0.5 ? 'pool' : 'compete' };
    case 'setWeights':
      return { kind, open: a < 0.5 };
    case 'courtTalent':
      return { kind, spend: a * 3 };
    case 'offerDeal':
      return { kind, to: idOf(nations, a), ...dealFrom([b, c, d, e], world) };
    case 'counterDeal': {
      const deal = pick(world.deals.filter((one) => one.to.nation === nation), a, world.deals[0])?.id ?? 0;
      return { kind, deal, ...dealFrom([b, c, d, e], world) };
    }
    case 'answerDeal': {
      const deal = pick(world.deals.filter((one) => one.to.nation === nation), a, world.deals[0])?.id ?? 0;
      return { kind, deal, answer: b < 0.7 ? 'accept' : 'refuse' };
    }
    case 'withdrawDeal':
      return { kind, deal: pick(world.deals, a, world.deals[0])?.id ?? 0 };
    case 'breakDeal':
      return { kind, deal: pick(world.deals, a, world.deals[0])?.id ?? 0 };
  }
}

/** A firm of the nation more often than not. */
function firmOf({ setting }: World, nation: number, x: number): string {
  const own = setting.firms.filter((firm) => firm.nation === nation && firm.multiple > 0);
  return pick(own.length > 0 ? own : setting.firms, x, setting.firms[0])?.id ?? 'nobody';
}

function dealFrom([a, b, c, d]: readonly [number, number, number, number], { setting }: World) {
  const term = (x: number, y: number): WrittenTerm => {
    const kind = pick(TERM_KINDS, x, 'payment');
    const { amount, of } = TERMS[kind];
    const named = of === 'rule' ? pick(LICENCE_RULES, y, 'open') : of === 'chip' ? idOf(setting.chips, y) : of === 'nation' ? idOf(setting.nations, y) : null;
    return { kind, amount: amount ? amount.low + y * Math.min(1, amount.high - amount.low) : 0, of: named };
  };
  return {
    give: [term(a, b)],
    take: c < 0.3 ? [] : [term(c, d)],
    quarters: 1 + Math.floor(b * 6) || 1,
    expires: 1 + Math.floor(d * 3) || 1,
    verify: a < 0.5,
    bond: d < 0.5 ? 0 : d / 2,
  };
}
