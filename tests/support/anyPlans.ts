import * as fc from 'fast-check';
import { TERMS } from '../../src/sim/deals/terms.ts';
import type { Order, WrittenTerm } from '../../src/sim/orders/order.ts';
import { ORDER_KINDS } from '../../src/sim/orders/index.ts';
import type { Plan } from '../../src/sim/turn.ts';
import { FIRM_KINDS } from '../../src/sim/setting.ts';
import { PROGRAMMES, mostSpend } from '../../src/sim/programmes.ts';
import { ADMITTED, ELIGIBLE, BETS, CHOKEPOINTS, LICENCE_RULES, WINDOWS, TERM_KINDS, type World } from '../../src/sim/world.ts';

/** One wish of a careless player: it becomes an order once the world is known, a legal one more often than not. */
export interface Wish {
  readonly quarter: number;
  readonly nation: number;
  readonly kind: number;
  /** Mostly within 0-1; now and then nonsense */
  readonly figures: readonly number[];
}

const NONSENSE = [Number.NaN, Infinity, -Infinity, -1, 1e12, 0];

const figure = fc.oneof(
  // thousandths: fast-check takes most of its doubles from next to zero
  { weight: 49, arbitrary: fc.noBias(fc.integer({ min: 0, max: 999 })).map((x) => x / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(...NONSENSE) },
);

/** What the people of a game of so many quarters and nations want, in no order. */
export const anyWishes = (quarters: number, nations: number): fc.Arbitrary<Wish[]> =>
  fc.array(
    fc.record({
      quarter: fc.noBias(fc.nat(quarters - 1)),
      nation: fc.noBias(fc.nat(nations - 1)),
      kind: fc.noBias(fc.nat(ORDER_KINDS.length - 1)),
      figures: fc.tuple(figure, figure, figure, figure, figure),
    }),
    { maxLength: 400, size: 'max' },
  );

/** Plans of this quarter, one a nation. */
export function plansFrom(wishes: readonly Wish[], world: World): Plan[] {
  const plans: Order[][] = world.nations.map(() => []);
  for (const { quarter, nation, kind, figures } of wishes) {
    if (quarter === world.quarter) plans[nation].push(orderFrom(ORDER_KINDS[kind], figures, world, nation));
  }
  return plans;
}

const pick = <T>(from: readonly T[], x: number, otherwise: T): T => from[Math.floor(x * from.length)] ?? otherwise;

const anyCity = (world: World, nation: number, x: number) =>
  pick(world.setting.citiesOf[nation].map((city) => world.setting.cities[city].id), x, 'nowhere');

function orderFrom(kind: Order['kind'], [a, b, c, d, e]: readonly number[], world: World, nation: number): Order {
  const { chips, firms, nations, cards } = world.setting;
  const nobody = { id: 'nobody' };
  switch (kind) {
    case 'orderChips':
      return { kind, chip: pick(chips, a, nobody as (typeof chips)[number]).id, units: b * b * 300 };
    case 'cancelChips': {
      const own = world.orders.filter((order) => order.nation === nation && order.firm < 0);
      return { kind, order: own.length > 0 ? (pick(own, a, own[0]).id) : Math.floor(a * 20) };
    }
    case 'setApproval': {
      const own = firms.filter((firm) => firm.nation === nation || b > 0.9).map(({ id }) => id);
      const listed = own.filter((_, i) => (i * 7 + Math.floor(c * 10)) % 2 === 0);
      return { kind, release: a * 500, admitted: pick(ADMITTED, b, 'listed'), listed, quota: d / 2 };
    }
    case 'setControls': {
      const regimes = world.regimes.filter((regime) => regime.controller === nation);
      const target = regimes.length > 0 ? nations[pick(regimes, a, regimes[0]).target].id : pick(nations, a, nations[0]).id;
      const licence = pick(LICENCE_RULES, b, 'open');
      return { kind, target, licence, tppLimit: c * 30_000, bandwidthLimit: d * 10_000, cap: e, cut: a / 2, tools: b < 0.5, hbm: c < 0.5, cloud: d < 0.7, listed: e > 0.9 ? firms.slice(0, 2).map(({ id }) => id) : [] };
    }
    case 'align':
      return { kind, ally: pick(nations, a, nations[0]).id, target: pick(nations, b, nations[0]).id, what: pick(CHOKEPOINTS, c, 'tools'), pay: d * d };
    case 'answerAlignment': {
      const question = pick(world.alignments.filter(({ ally }) => ally === nation), a, undefined as unknown as World['alignments'][number]);
      const at = (index: number | undefined) => nations[index ?? Math.floor(b * nations.length)]?.id ?? 'nowhere';
      return { kind, controller: at(question?.controller), target: at(question?.target), what: question?.what ?? 'hbm', follow: c < 0.5 };
    }
    case 'lobby':
      return { kind, controller: pick(nations, a, nations[0]).id, spend: b / 2 };
    case 'minerals':
      return { kind, target: pick(nations, a, nations[0]).id, on: b < 0.6 };
    case 'antitrust':
      return { kind, firm: pick(firms, a, firms[0]).id };
    case 'courtSwing':
      return { kind, nation: pick(nations, a, nations[0]).id, spend: b * b };
    case 'rent':
      return { kind, host: pick(nations, a, nations[0]).id, amount: b < 0.3 ? 0 : c * c * 0.1 };
    case 'greyChips':
      return { kind, chip: pick(chips, a, nobody as (typeof chips)[number]).id, units: b * 20 };
    case 'answerEvent': {
      const asked = cards.filter((card, i) => card.chooser === nation && world.cards[i].stage !== 'idle');
      const card = pick(asked.length > 0 ? asked : cards, a, undefined as unknown as (typeof cards)[number]);
      return { kind, card: card?.id ?? 'none', choice: card && card.choices.length > 0 ? pick(card.choices, b, card.choices[0]).id : 'none' };
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
      return { kind, partner: pick(nations, a, nations[0]).id, at: b < 0.5 ? 'home' : 'partner', capacity: c * 3 };
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
      return { kind, to: pick(nations, a, nobody as (typeof nations)[number]).id, ...dealFrom([b, c, d, e], world) };
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

function dealFrom([a, b, c, d]: readonly number[], { setting }: World) {
  const term = (x: number, y: number): WrittenTerm => {
    const kind = pick(TERM_KINDS, x, 'payment');
    const { amount, of } = TERMS[kind];
    const named = of === 'rule' ? pick(LICENCE_RULES, y, 'open') : of === 'chip' ? pick(setting.chips, y, setting.chips[0]).id : of === 'nation' ? pick(setting.nations, y, setting.nations[0]).id : null;
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
