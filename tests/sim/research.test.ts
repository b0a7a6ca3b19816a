import { describe, expect, test } from 'vitest';
import { settingOf, start } from '../../src/scenario/start.ts';
import { HOLDING, NATION, holdingAt, nationAt, type NationAccount } from '../../src/sim/accounts.ts';
import { ideasOf } from '../../src/sim/frontier.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { MODIFIER } from '../../src/sim/modifiers.ts';
import { emptyCommitted, refuseOrder } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { bindingOf, comingOutlook, outlookOf } from '../../src/sim/outlook.ts';
import { advance } from '../../src/sim/quarter.ts';
import { balance, frontierGap, frontierLead } from '../../src/sim/query.ts';
import { talentFor } from '../../src/sim/talent.ts';
import { makeActiveModifier } from '../../src/sim/records/activeModifier.ts';
import type { Bet } from '../../src/sim/records/nation.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { nation, play, scenario, world, type Orders } from '../support/games.ts';

/** What labs look for, whether they share, whom they teach, and who comes to work in them (S4). */

const of = (w: World, id: string, account: NationAccount) => balance(w, nation(w, id), NATION[account]);
const gap = (w: World, id: string) => frontierGap(w, nation(w, id));
const once = (order: Order): Orders => (w) => (w.quarter === 0 ? [order] : []);
const nothing: Orders = () => [];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const EVENTS = Object.fromEntries(Object.keys(scenario('base').events).map((event) => [event, null]));

/** The same plans on many seeds, everybody else passive: the states after so many quarters. */
function many(seeds: number, quarters: number, plans: Record<string, Orders>, changes: object = {}): World[] {
  const changed = scenario('base', { ...changes, events: EVENTS });
  const setting = settingOf(changed);
  return Array.from({ length: seeds }, (_, seed) => {
    const w = start(changed, `research ${seed}`, setting);
    while (w.quarter < quarters) advance(w, w.setting.nations.map(({ id }) => [...(plans[id]?.(w) ?? [])]));
    return w;
  });
}

describe('a research bet', () => {
  const bet = (which: Bet, share = 1): Order => ({ kind: 'setBet', bet: which, share });
  /** China's or the US's frontier index after three years, on the same 300 seeds whatever the bet */
  const SEEDS = 300;
  const played = (id: string, order: Orders) => many(SEEDS, 12, { [id]: order });
  const index = (worlds: readonly World[], id: string) => worlds.map((w) => of(w, id, 'frontier'));
  const china = { balanced: played('china', nothing), memory: played('china', once(bet('memory'))), agents: played('china', once(bet('agents'))) };
  const us = { balanced: played('us', nothing), memory: played('us', once(bet('memory'))), foundation: played('us', once(bet('foundation'))) };
  const small = played('china', once(bet('foundation')));

  test('on memory is a gamble: much the same on average where compute is scarce, with a far wider spread', () => {
    const [plain, memory] = [index(china.balanced, 'china'), index(china.memory, 'china')];
    expect(Math.abs(mean(memory) - mean(plain))).toBeLessThan(1.5);
    expect(spread(memory)).toBeGreaterThan(1.3 * spread(plain));
    expect(mean(china.memory.map((w) => of(w, 'china', 'breakthroughs')))).toBeGreaterThan(1.6 * mean(china.balanced.map((w) => of(w, 'china', 'breakthroughs'))));
  });

  test('on memory costs the leader, who finds much by scale alone', () => {
    expect(mean(index(us.memory, 'us'))).toBeLessThan(mean(index(us.balanced, 'us')) - 0.3);
  });

  test('on the next foundation models is steady, and pays only at scale', () => {
    expect(mean(index(us.foundation, 'us'))).toBeGreaterThan(mean(index(us.balanced, 'us')) + 0.7);
    expect(spread(index(us.foundation, 'us'))).toBeLessThan(spread(index(us.balanced, 'us')));
    expect(mean(index(small, 'china'))).toBeLessThan(mean(index(china.balanced, 'china')) - 0.3);
  });

  test('on agents earns in products what it gives up at the frontier', () => {
    expect(mean(index(china.agents, 'china'))).toBeLessThan(mean(index(china.balanced, 'china')) - 0.7);
    const revenue = (worlds: readonly World[]) => mean(worlds.map((w) => of(w, 'china', 'revenue')));
    expect(revenue(china.agents)).toBeGreaterThan(1.1 * revenue(china.balanced));
    const adoption = (worlds: readonly World[]) => mean(worlds.map((w) => of(w, 'china', 'adoption')));
    expect(adoption(china.agents)).toBeGreaterThan(adoption(china.balanced) + 0.008);
  });

  test('takes quarters to build up, and who keeps switching has little of either', () => {
    const opening = world('base');
    const after = (quarters: number) => of(play(opening, quarters, { us: once(bet('foundation')) }).world, 'us', 'foundationBet');
    expect(after(1)).toBeLessThan(0.3);
    expect(after(8)).toBeGreaterThan(0.85);
    const turn: Orders = (w) => (w.quarter % 2 === 0 ? [bet(w.quarter % 4 === 0 ? 'foundation' : 'memory')] : []);
    const restless = play(opening, 12, { us: turn }).world;
    expect(of(restless, 'us', 'foundationBet')).toBeLessThan(0.5);
    expect(of(restless, 'us', 'memoryBet')).toBeLessThan(0.7);
    const steady = play(opening, 12, { us: once(bet('foundation')) }).world;
    const none = play(opening, 12).world;
    // without a leap in either, the difference is the steady work of the bet
    expect(of(steady, 'us', 'algorithm')).toBeGreaterThan(of(none, 'us', 'algorithm'));
    expect(of(restless, 'us', 'algorithm')).toBeLessThan(of(none, 'us', 'algorithm'));
  });

  test('that stands, or is too small to be one, is refused', () => {
    const opening = world('base');
    const refused = (order: Order) => refuseOrder(opening, nation(opening, 'us'), order, emptyCommitted())?.key;
    expect(refused(bet('balanced', 0))).toBe('standsAlready');
    expect(refused(bet('memory', 0.05))).toBe('outOfRange');
    expect(refused(bet('memory', 0.5))).toBeUndefined();
  });
});

describe('open weights', () => {
  const open: Order = { kind: 'setWeights', open: true };
  const closed = world('base');
  const opened = play(closed, 8, { us: once(open) }).world;
  const kept = play(closed, 8).world;

  test('of the leader bring followers 1 to 4 months nearer in eight quarters', () => {
    for (const id of ['china', 'eu', 'korea']) {
      expect(gap(kept, id) - gap(opened, id)).toBeGreaterThan(1);
      expect(gap(kept, id) - gap(opened, id)).toBeLessThan(6);
    }
    expect(gap(kept, 'china') - gap(opened, 'china')).toBeLessThan(4);
    expect(frontierLead(opened, nation(opened, 'us'))).toBeLessThan(frontierLead(kept, nation(kept, 'us')) - 1);
  });

  test('cost the opener a quarter of its revenue or more, and a part of what investors give', () => {
    expect(of(opened, 'us', 'revenue')).toBeLessThan(0.75 * of(kept, 'us', 'revenue'));
    const given = (w: World, plans: Record<string, Orders>) =>
      play(w, 1, plans).postings[0].reduce((sum, { cause, amount }) => sum + (cause === CAUSE.openWeights && amount < 0 ? amount : 0), 0);
    expect(given(closed, { us: once(open) })).toBeLessThan(-5);
    expect(of(opened, 'us', 'treasury')).toBeLessThan(of(kept, 'us', 'treasury'));
  });

  test('spread use at home and abroad, and draw researchers', () => {
    expect(of(opened, 'us', 'adoption')).toBeGreaterThan(of(kept, 'us', 'adoption') + 0.004);
    expect(of(opened, 'india', 'adoption')).toBeGreaterThan(of(kept, 'india', 'adoption'));
    expect(of(opened, 'us', 'talent')).toBeGreaterThan(of(kept, 'us', 'talent'));
  });

  test('are out for good when they are out: closing again takes a year', () => {
    const again = (quarters: number) => play(opened, quarters, { us: (w) => (w.quarter === 8 ? [{ kind: 'setWeights', open: false }] : []) }).world;
    expect(of(again(1), 'us', 'openness')).toBe(0.75);
    expect(of(again(4), 'us', 'openness')).toBe(0);
    // and what the closed leader earns is then what it would have earned of what it serves
    expect(of(again(4), 'us', 'revenue')).toBeGreaterThan(of(play(opened, 4).world, 'us', 'revenue'));
  });

  test('of a follower near the frontier teach more than a closed leader ahead of it', () => {
    const near = world('base', { nations: { china: { opening: { frontier: 98 } } } });
    expect(outlookOf(near, nation(near, 'india')).source).toBe(nation(near, 'china'));
    const shut = world('base', { nations: { china: { opening: { frontier: 98 }, research: { weights: 'closed' } } } });
    expect(outlookOf(shut, nation(shut, 'india')).source).toBe(nation(shut, 'us'));
    expect(outlookOf(near, nation(near, 'india')).learned).toBeGreaterThan(outlookOf(shut, nation(shut, 'india')).learned);
  });

  test('cannot be kept from anybody: a distillation dispute hurts only those who learn from a closed leader', () => {
    const learned = (w: World, dispute: boolean) => {
      const disputed = cloneWorld(w);
      if (dispute) disputed.modifiers.push(makeActiveModifier({ modifier: MODIFIER.spillover, target: nation(w, 'china'), value: 0.5, left: 2, card: 0 }));
      return outlookOf(disputed, nation(w, 'china')).learned;
    };
    expect(learned(kept, true)).toBeCloseTo(0.5 * learned(kept, false), 1);
    expect(learned(opened, true)).toBe(learned(opened, false));
  });
});

describe('labs that pool their compute', () => {
  const pool: Order = { kind: 'setLabs', mode: 'pool' };
  const gain = (id: string, changes: object = {}) => {
    const index = (order: Orders) => mean(many(60, 12, { [id]: order }, changes).map((w) => of(w, id, 'frontier')));
    return index(once(pool)) - index(nothing);
  };
  /** China with more compute than the US */
  const ample = { nations: { china: { stock: { h200: 24_000 }, opening: { power: 70, servers: 70, cooling: 70 } } } };

  test('gain where compute is scarce, and lose where it is ample', { timeout: 60_000 }, () => {
    expect(gain('china')).toBeGreaterThan(0.5);
    expect(gain('india')).toBeGreaterThan(0.2);
    expect(gain('china', ample)).toBeLessThan(0);
    expect(gain('us')).toBeLessThan(-0.5);
  });

  test('take three quarters, money and trust to come together, and find less by chance', () => {
    const opening = world('base');
    const first = play(opening, 1, { china: once(pool) }).world;
    const plain = play(opening, 1).world;
    expect(of(first, 'china', 'pooled')).toBeCloseTo(1 / 3, 6);
    expect(of(first, 'china', 'treasury')).toBeLessThan(of(plain, 'china', 'treasury') - 0.5);
    expect(of(first, 'china', 'trust')).toBeLessThan(of(plain, 'china', 'trust') - 2);
    const later = play(opening, 3, { china: once(pool) }).world;
    expect(of(later, 'china', 'pooled')).toBeCloseTo(1, 6);
    expect(outlookOf(later, nation(later, 'china')).chance).toBeLessThan(0.7 * outlookOf(play(opening, 3).world, nation(later, 'china')).chance);
  });

  test('have nothing to pool where one lab has most of the compute', () => {
    const opening = world('base');
    expect(refuseOrder(opening, nation(opening, 'taiwan'), pool, emptyCommitted())?.key).toBe('oneLab');
  });
});

describe('what limits China', () => {
  /** A tenth of the way to what the leader has, of compute or of talent, at once and before the first quarter */
  function nearer(what: 'compute' | 'talent'): World {
    const w = cloneWorld(world('base'));
    const [china, us] = [nation(w, 'china'), nation(w, 'us')];
    const { layout } = w.setting;
    const row = nationAt(layout, china);
    if (what === 'talent') {
      w.balances[row + NATION.talent] += 0.1 * (of(w, 'us', 'talent') - of(w, 'china', 'talent'));
      return w;
    }
    for (let chip = 0; chip < w.setting.chips.length; chip++) {
      const at = (n: number) => holdingAt(layout, n, chip) + HOLDING.installed;
      w.balances[at(china)] += 0.1 * Math.max(0, w.balances[at(us)] - w.balances[at(china)]);
    }
    for (const account of ['power', 'servers', 'cooling'] as const) w.balances[row + NATION[account]] += 0.1 * (of(w, 'us', account) - of(w, 'china', account));
    return w;
  }

  test('is access to compute, not talent: the same part of the way to the leader brings it months nearer, or nothing', () => {
    const plain = gap(play(world('base'), 8).world, 'china');
    const compute = plain - gap(play(nearer('compute'), 8).world, 'china');
    const talent = plain - gap(play(nearer('talent'), 8).world, 'china');
    expect(compute).toBeGreaterThan(0.5);
    expect(talent).toBeLessThan(0.2);
  });

  test('and in the coming quarter a tenth more compute is worth more than a tenth more talent', () => {
    const opening = world('base');
    const { compute, talent } = bindingOf(opening, nation(opening, 'china'));
    expect(compute).toBeGreaterThan(1.5 * talent);
  });
});

describe('researchers', () => {
  test('who are courted leave others: what one nation gains, all others lose', () => {
    const opening = world('base');
    const court: Order = { kind: 'courtTalent', spend: 1 };
    const { world: after, postings } = play(opening, 4, { china: () => [court] });
    const plain = play(opening, 4).world;
    expect(of(after, 'china', 'talent')).toBeGreaterThan(of(plain, 'china', 'talent') + 2);
    expect(of(after, 'us', 'talent')).toBeLessThan(of(plain, 'us', 'talent') - 0.5);
    const talentOf = new Set(after.nations.map((_, n) => nationAt(after.setting.layout, n) + NATION.talent));
    for (const cause of [CAUSE.talentFlow, CAUSE.talentCourted]) {
      const moved = postings.flat().filter((posting) => posting.cause === cause && talentOf.has(posting.address));
      expect(moved.length).toBeGreaterThan(10);
      expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(0, 9);
    }
  });

  test('have a price that pocket money does not meet, however it is split', () => {
    const opening = world('base');
    // 50 million dollars in all, in one quarter or over three years, at home and abroad
    const bought = (quarters: number) => {
      const spend = 0.05 / quarters / 2;
      const plan: Orders = (w) => (w.quarter < quarters ? [{ kind: 'fundTalent', spend }, { kind: 'courtTalent', spend }] : []);
      return of(play(opening, 12, { indonesia: plan }).world, 'indonesia', 'talent') - of(play(opening, 12).world, 'indonesia', 'talent');
    };
    expect(bought(1)).toBeGreaterThan(0.1);
    expect(bought(12)).toBeGreaterThanOrEqual(bought(1));
    expect(bought(12)).toBeLessThan(0.25);
  });

  test.each(['trained', 'courted'] as const)('cost a quarter of a billion dollars a point at least, and more the more are %s', (by) => {
    const opening = world('base');
    const price = (spend: number) => 0.001 / (talentFor(opening, spend + 0.001, by) - talentFor(opening, spend, by));
    expect(talentFor(opening, 0, by)).toBe(0);
    expect(price(0)).toBeCloseTo(0.25, 1);
    const prices = [0, 0.05, 0.5, 1, 2, 4].map(price);
    for (let i = 0; i < prices.length; i++) expect(prices[i]).toBeGreaterThan(prices[i - 1] ?? 0.25);
  });

  test('go by themselves where there is compute for each of them', () => {
    const after = play(world('base'), 12).world;
    const growth = (id: string) => of(after, id, 'talent') - of(world('base'), id, 'talent') - 12 * after.setting.nations[nation(after, id)].talentGrowth;
    expect(growth('us')).toBeGreaterThan(0.3);
    expect(growth('indonesia')).toBeLessThan(0);
  });
});

test('all grow before anybody is measured by the strongest, wherever it sits in the scenario', () => {
  const w = world('base', { nations: { china: { research: { bet: 'foundation', share: 1 } } } });
  const [china, uk] = [nation(w, 'china'), nation(w, 'uk')];
  // Britain, who sits last, becomes the strongest by far, and grows in the quarter
  const at = nationAt(w.setting.layout, uk);
  for (const account of ['power', 'servers', 'cooling'] as const) w.balances[at + NATION[account]] = 1000;
  w.balances[holdingAt(w.setting.layout, uk, 0) + HOLDING.installed] = 50_000;
  w.balances[at + NATION.researchScale] = 20;
  const { world: after, postings } = play(w, 1);
  const index = nationAt(w.setting.layout, china) + NATION.frontier;
  const posted = (cause: number) => postings[0].find((one) => one.address === index && one.cause === cause)!.amount;
  expect(balance(after, uk, NATION.researchScale)).toBeGreaterThan(25);
  expect(1 + posted(CAUSE.researchBet) / posted(CAUSE.ownResearch)).toBeCloseTo(ideasOf(after, china, 1).bet, 9);
});

test('the desk foresees what the quarter brings, luck aside', () => {
  const opening = world('base');
  const china = nation(opening, 'china');
  // its labs have room for a larger run than they ever made
  opening.balances[nationAt(opening.setting.layout, china) + NATION.largestRun] *= 0.8;
  const { runs, ideas, learned, source } = comingOutlook(opening, china);
  const { world: after, postings } = play(opening, 1);
  const at = nationAt(after.setting.layout, china) + NATION.frontier;
  const posted = (...causes: number[]) => postings[0].reduce((sum, one) => sum + (one.address === at && causes.includes(one.cause) ? one.amount : 0), 0);
  expect(source).toBe(nation(opening, 'us'));
  expect(posted(CAUSE.ownResearch, CAUSE.researchBet, CAUSE.labsPooled)).toBeCloseTo(ideas, 2);
  expect(runs).toBeGreaterThan(1);
  expect(posted(CAUSE.moreCompute)).toBeCloseTo(runs, 2);
  expect(posted(CAUSE.spillover)).toBeCloseTo(learned, 2);
});
