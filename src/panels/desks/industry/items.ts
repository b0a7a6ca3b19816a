import type { Game } from '../../../session/session.ts';
import { FAB, NATION } from '../../../sim/accounts.ts';
import type { Order } from '../../../sim/orders/order.ts';
import { MOST_BUILT, mostOnsite } from '../../../sim/orders/building.ts';
import { MOST_FUNDING } from '../../../sim/orders/funding.ts';
import { MOST_STOCKED } from '../../../sim/orders/stockpile.ts';
import { balance, fabBalance, fabCapacity, homeChipOf, poweredShare, powerNeed, softwareFactor, type SitePart } from '../../../sim/query.ts';
import { termsOf, workOf } from '../../../sim/works.ts';
import type { ProjectKind } from '../../../sim/records/project.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { SILICON } from '../../../text/silicon.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { fabName } from '../../names.ts';
import { isLong } from '../pacing.ts';

/** Where it stands on the desk. */
export type BuildingGroup = 'lines' | 'sites' | 'stocks';

/** Something that money builds: an amount to choose, what it takes, and the order it makes. */
export interface BuildingItem {
  readonly id: string;
  readonly group: BuildingGroup;
  readonly title: string;
  readonly line: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly start: number;
  readonly action: string;
  readonly repeats: boolean;
  readonly order: (amount: number) => Order;
  /** Cost and time, in words */
  readonly terms: (amount: number) => string;
}

/** All that the seat can build or fund in its industry. */
export function buildingItems(game: Game): BuildingItem[] {
  const home = homeChipOf(game.world, game.seat) !== null;
  return [...(home ? [...fabItems(game), ...lineItems(game)] : []), powerItem(game), ...(isLong(game) || poweredShare(game.world, game.seat) < 1 ? siteItems(game) : []), ...(home ? stockItems(game) : [])];
}

function worksTerms({ world, seat, committed }: Game, kind: ProjectKind): (amount: number) => string {
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  return (amount) => {
    const { quarters } = termsOf(world, seat, kind, amount);
    const { cost } = workOf(world, seat, { kind, amount }, committed.works);
    const runs = quarterShort(language(), calendarOf(world.setting, world.quarter + quarters - 1));
    return `${say.perQuarter(n.money(cost / quarters), quarters)}, ${say.runsFrom(runs)}`;
  };
}

function fabItems(game: Game): BuildingItem[] {
  const say = inLanguage(INDUSTRY);
  const { world, seat } = game;
  const standing = fabCapacity(world, seat);
  const common = { group: 'lines', unit: say.kwpm, action: say.start, repeats: false } as const;
  const grow = world.fabs.flatMap((fab, index): BuildingItem[] => {
    if (fab.nation !== seat || !fab.running) return [];
    const capacity = fabBalance(world, index, FAB.capacity);
    return [
      {
        ...common,
        id: `expand${index}`,
        title: say.expandFab(fabName(game, index)),
        line: say.expandFabLine,
        low: 1,
        high: MOST_BUILT.expansion,
        step: 1,
        start: Math.min(MOST_BUILT.expansion, Math.max(1, Math.round(capacity * 0.3))),
        order: (amount) => ({ kind: 'expandFab', fab: index, capacity: amount }),
        terms: worksTerms(game, 'expansion'),
      },
    ];
  });
  const build: BuildingItem = {
    ...common,
    id: 'fab',
    title: say.buildFab,
    line: say.buildFabLine,
    low: 2,
    high: MOST_BUILT.fab,
    step: 2,
    start: Math.min(MOST_BUILT.fab, Math.max(2, 2 * Math.round(standing / 4))),
    order: (amount) => ({ kind: 'buildFab', capacity: amount }),
    terms: worksTerms(game, 'fab'),
  };
  return [build, ...grow];
}

function lineItems(game: Game): BuildingItem[] {
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const { world, seat } = game;
  return [
    {
      id: 'hbm',
      group: 'lines',
      title: say.buildHbm,
      line: say.buildHbmLine,
      unit: say.stacksRate,
      low: 0.1,
      high: MOST_BUILT.hbm,
      step: 0.1,
      start: Math.min(MOST_BUILT.hbm, Math.max(0.1, Math.round(balance(world, seat, NATION.hbmRate) * 4) / 10)),
      action: say.start,
      repeats: false,
      order: (amount) => ({ kind: 'buildHbm', rate: amount }),
      terms: worksTerms(game, 'hbm'),
    },
    {
      id: 'packaging',
      group: 'lines',
      title: say.buildPackaging,
      line: say.buildPackagingLine,
      unit: say.packages,
      low: 10,
      high: MOST_BUILT.packaging,
      step: 10,
      start: Math.min(MOST_BUILT.packaging, Math.max(10, 10 * Math.round(balance(world, seat, NATION.packaging) / 25))),
      action: say.start,
      repeats: false,
      order: (amount) => ({ kind: 'buildPackaging', rate: amount }),
      terms: worksTerms(game, 'packaging'),
    },
    {
      id: 'software',
      group: 'lines',
      title: say.software,
      line: `${say.softwareLine} ${say.softwareNow(n.percent(softwareFactor(world, seat)))}`,
      unit: n.amount(1).unit,
      low: 0.25,
      high: MOST_FUNDING,
      step: 0.25,
      start: 1,
      action: say.fund,
      repeats: true,
      order: (amount) => ({ kind: 'fundSoftware', spend: amount }),
      terms: () => say.actsNow,
    },
  ];
}

function powerItem(game: Game): BuildingItem {
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const { world, seat } = game;
  return {
    id: 'power',
    group: 'sites',
    title: say.buildPower,
    line: `${say.buildPowerLine} ${say.powerNow(n.short(balance(world, seat, NATION.power)), n.short(powerNeed(world, seat)))}.`,
    unit: say.gw,
    low: 0.05,
    high: 20,
    step: 0.05,
    start: 1,
    action: say.start,
    repeats: false,
    order: (amount) => ({ kind: 'buildPower', gw: amount }),
    terms: worksTerms(game, 'power'),
  };
}

/** What else a data centre needs, and power that comes sooner. */
function siteItems(game: Game): BuildingItem[] {
  const say = inLanguage(SILICON);
  const industry = inLanguage(INDUSTRY);
  const n = numbers();
  const { world, seat } = game;
  const need = powerNeed(world, seat);
  const small = Math.max(0.01, Math.round(need * 10) / 100);
  const common = { group: 'sites', unit: industry.gw, low: 0.01, step: 0.01, action: industry.start, repeats: false } as const;
  const now = (part: SitePart) => say.gwNow(n.short(balance(world, seat, NATION[part])), n.short(need));
  const most = mostOnsite(world, seat);
  return [
    {
      ...common,
      id: 'onsite',
      title: say.onsite,
      line: say.onsiteLine,
      high: Math.max(0.01, Math.floor(most * 100) / 100),
      start: Math.min(small, most),
      order: (amount) => ({ kind: 'buildOnsitePower', gw: amount }),
      terms: worksTerms(game, 'onsitePower'),
    },
    {
      ...common,
      id: 'servers',
      title: say.servers,
      line: `${say.serversLine} ${now('servers')}.`,
      high: Math.max(1, Math.ceil(need)),
      start: small,
      order: (amount) => ({ kind: 'buildServers', gw: amount }),
      terms: worksTerms(game, 'servers'),
    },
    {
      ...common,
      id: 'cooling',
      title: say.cooling,
      line: `${say.coolingLine} ${now('cooling')}.`,
      high: Math.max(1, Math.ceil(need)),
      start: small,
      order: (amount) => ({ kind: 'buildCooling', gw: amount }),
      terms: worksTerms(game, 'cooling'),
    },
  ];
}

function stockItems({ world, seat }: Game): BuildingItem[] {
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const common = { group: 'stocks', action: say.buy, repeats: true, terms: () => say.actsNow } as const;
  return [
    {
      ...common,
      id: 'tools',
      title: say.stockTools,
      line: `${say.stockToolsLine} ${say.inStock(`${n.short(balance(world, seat, NATION.tools))} ${say.kwpm}`)}.`,
      unit: say.kwpm,
      low: 1,
      high: MOST_STOCKED,
      step: 1,
      start: 10,
      order: (amount) => ({ kind: 'stockpile', what: 'tools', amount }),
    },
    {
      ...common,
      id: 'stacks',
      title: say.stockHbm,
      line: `${say.stockHbmLine} ${say.inStock(`${n.short(balance(world, seat, NATION.hbmStock))} ${say.stacks}`)}.`,
      unit: say.stacks,
      low: 0.25,
      high: 20,
      step: 0.25,
      start: 2,
      order: (amount) => ({ kind: 'stockpile', what: 'hbm', amount }),
    },
  ];
}
