// Safety buys time with compute: it slows a little, and what might go wrong is caught. Rivals close behind make skimping tempting.
import { describe, expect, test } from 'vitest';
import { nearsCollapse, ruinousDebt } from '../../src/sim/collapse.ts';
import { NATION, nationAt } from '../../src/sim/accounts.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, computeUses, treasuryOf, rentedCompute, usefulCompute } from '../../src/sim/query.ts';
import { expectedLoss, incidentChance, protection, racePressure } from '../../src/sim/safety.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, world } from '../support/games.ts';

const at = (share: number) => (w: World): Order[] => (w.quarter === 0 ? [{ kind: 'splitCompute', research: 0.43, safety: share }] : []);

test('research, products and safety share all compute that vouchers leave, one’s own and what is rented', () => {
  const opening = world('base');
  const after = play(opening, 1, { china: at(0.2) }).world;
  const china = nation(opening, 'china');
  const { vouchers, research, products, safety } = computeUses(after, china);
  const available = usefulCompute(after, china) + rentedCompute(after, china);
  expect(safety).toBeCloseTo(0.2 * (available - vouchers), 9);
  expect(vouchers + research + products + safety).toBeCloseTo(available, 9);
});

test('products keep a twentieth: more for research and safety together is refused', () => {
  const opening = world('base');
  const judge = (research: number, safety: number) =>
    judgePlan(opening, nation(opening, 'china'), [{ kind: 'splitCompute', research, safety }]).judged[0].refusal?.key;
  expect(judge(0.6, 0.35)).toBeUndefined();
  expect(judge(0.6, 0.36)).toBe('splitTooLarge');
  expect(judge(0.5, 0.41)).toBe('outOfRange');
  expect(judge(0.5, Number.NaN)).toBe('notANumber');
});

describe('care and speed', () => {
  const opening = world('base');
  const china = nation(opening, 'china');
  const [none, some, much] = [0, 0.1, 0.3].map((share) => play(opening, 6, { china: at(share) }).world);

  test('the frontier is slower for safety work, by less than the share it takes', () => {
    const gain = (w: World) => balance(w, china, NATION.frontier) - balance(opening, china, NATION.frontier);
    expect(gain(some)).toBeLessThan(gain(none));
    expect(gain(much)).toBeLessThan(gain(some));
    expect(gain(much)).toBeGreaterThan(0.7 * gain(none));
  });

  test('systems are understood better with it, and outgrow what is understood without it', () => {
    const start = balance(opening, china, NATION.safety);
    expect(balance(none, china, NATION.safety)).toBeLessThan(0.9 * start);
    expect(balance(much, china, NATION.safety)).toBeGreaterThan(1.2 * start);
  });

  test('governance makes more of the same safety work', () => {
    const [lax, strict] = [0.1, 0.9].map((governance) => {
      const opening = world('base');
      opening.balances[nationAt(opening.setting.layout, china) + NATION.governance] = governance;
      return play(opening, 6, { china: at(0.1) }).world;
    });
    expect(balance(strict, china, NATION.safety)).toBeGreaterThan(balance(lax, china, NATION.safety) + 4);
  });

  test('the first hundredths protect most', () => {
    expect(protection(none, china)).toBeLessThan(protection(some, china));
    expect(protection(some, china) - protection(none, china)).toBeGreaterThan(protection(much, china) - protection(some, china));
  });
});

describe('the race to the precipice', () => {
  /** The chance of an incident with China so many points behind, after a year without safety work or with the usual. */
  const dangerous = { safety: { incidents: 1 } };
  const chanceOf = (id: string, behind: number, share: number) => {
    const opening = world('base', { ...dangerous, nations: { china: { opening: { frontier: 100 - behind } } } });
    const split = (research: number) => (w: World): Order[] => (w.quarter === 0 ? [{ kind: 'splitCompute', research, safety: share }] : []);
    const after = play(opening, 4, { [id]: split(id === 'us' ? 0.6 : 0.43) }).world;
    return { chance: incidentChance(after, nation(after, id)), pressure: racePressure(after, nation(after, id)), after };
  };

  test('a rival close behind makes the leader’s race more dangerous, and a follower’s too', () => {
    expect(chanceOf('us', 1, 0.04).pressure).toBeGreaterThan(chanceOf('us', 14, 0.04).pressure);
    expect(chanceOf('us', 1, 0.04).chance).toBeGreaterThan(chanceOf('us', 14, 0.04).chance);
    expect(racePressure(world('base'), nation(world('base'), 'indonesia'))).toBe(0);
  });

  test('who skimps on safety runs ahead, and pays in danger', () => {
    const [bold, careful] = [0, 0.15].map((share) => chanceOf('china', 1, share));
    const frontier = (w: World) => balance(w, nation(w, 'china'), NATION.frontier);
    expect(frontier(bold.after)).toBeGreaterThan(frontier(careful.after));
    expect(bold.chance).toBeGreaterThan(2 * careful.chance);
    const china = nation(bold.after, 'china');
    expect(expectedLoss(bold.after, china)).toBeGreaterThan(2 * expectedLoss(careful.after, china));
  });
});

describe('who can afford to be careful', () => {
  const careful: Order = { kind: 'splitCompute', research: 0.62, safety: 0.2 };
  const bold: Order = { kind: 'splitCompute', research: 0.62, safety: 0 };
  const first = (order: Order) => (w: World): Order[] => (w.quarter === 0 ? [order] : []);
  const frontier = (w: World, id: string) => balance(w, nation(w, id), NATION.frontier);

  test('a leader with a long lead keeps it; against an equal rival, care costs the lead', () => {
    const ahead = play(world('base'), 8, { us: first(careful) }).world;
    expect(frontier(ahead, 'us')).toBeGreaterThan(frontier(ahead, 'china') + 3);
    // as much compute and talent, and a head start for what its firms order less
    const lead = (us: Order, start: number) => {
      const equal = { stock: { b300: 4600, h200: 4000 }, opening: { frontier: 100 + start, talent: 100, power: 25 } };
      const race = play(world('base', { nations: { china: equal } }), 3, { us: first(us), china: first(bold) }).world;
      return frontier(race, 'us') - frontier(race, 'china');
    };
    const start = (lead(bold, 0) + lead(careful, 0)) / 2;
    expect(lead(bold, start)).toBeGreaterThan(0);
    expect(lead(careful, start)).toBeLessThan(0);
  });

  test('a follower that skimps closes in, and makes the leader’s race more dangerous too', () => {
    const near = { china: { opening: { frontier: 97 } } };
    const opening = world('base', { safety: { incidents: 1 }, nations: near }, { seed: 'calm' });
    const [skimped, cared] = [bold, careful].map((order) => play(opening, 8, { china: first(order) }).world);
    const us = nation(opening, 'us');
    expect(incidentChance(skimped, us)).toBeGreaterThan(incidentChance(cared, us));
  });

  test('a friend level with one presses less than an enemy', () => {
    const near = { nations: { uk: { opening: { frontier: 99 } }, china: { opening: { frontier: 60 } } } };
    const friends = world('base', near);
    const enemies = world('base', { nations: { china: { opening: { frontier: 99 } }, uk: { opening: { frontier: 60 } } } });
    expect(racePressure(friends, nation(friends, 'us'))).toBeLessThan(0.6 * racePressure(enemies, nation(enemies, 'us')));
  });
});

describe('evaluations', () => {
  test('buy safety with money instead of compute, less for each further billion', () => {
    const opening = world('base');
    const china = nation(opening, 'china');
    const after = (spend: number) =>
      play(opening, 1, { china: () => (spend > 0 ? [{ kind: 'evaluateModels', spend }] : []) }).world;
    const [none, one, four] = [0, 1, 4].map(after);
    const safety = (w: World) => balance(w, china, NATION.safety);
    expect(safety(one)).toBeGreaterThan(safety(none) + 3);
    expect(safety(four) - safety(none)).toBeCloseTo(2 * (safety(one) - safety(none)), 6);
    expect(treasuryOf(one, china)).toBeLessThan(treasuryOf(none, china));
    expect(balance(one, china, NATION.frontier)).toBe(balance(none, china, NATION.frontier));
  });
});

describe('incidents', () => {
  const often = { safety: { incidents: 8, catastrophes: 0 } };
  const happened = (opening: World, quarters: number, share: number): string[] => {
    const { postings } = play(opening, quarters, { china: at(share) });
    return postings.flatMap((quarter, q) =>
      quarter
        .filter(({ cause, subject }) => (cause === CAUSE.minorIncident || cause === CAUSE.seriousIncident) && subject === nation(opening, 'china'))
        .slice(0, 1)
        .map(() => `${q}`),
    );
  };

  test('more safety on the same luck: some incidents vanish, none appears', () => {
    let vanished = 0;
    for (let seed = 0; seed < 40; seed++) {
      const opening = world('base', often, { seed: String(seed) });
      const [bold, careful] = [0, 0.15].map((share) => happened(opening, 8, share));
      expect(careful.filter((quarter) => !bold.includes(quarter))).toEqual([]);
      vanished += bold.length - careful.length;
    }
    expect(vanished).toBeGreaterThan(20);
  });

  test('what goes wrong costs trust and money at home, and fear spreads', () => {
    const opening = world('base', { safety: { incidents: 100, catastrophes: 0 } }, { seed: 'fear' });
    const calm = world('base', {}, { seed: 'fear' });
    const [hit, spared] = [opening, calm].map((w) => play(w, 2).world);
    const [china, indonesia] = [nation(opening, 'china'), nation(opening, 'indonesia')];
    expect(balance(hit, china, NATION.incidents)).toBeGreaterThan(0);
    expect(balance(hit, china, NATION.trust)).toBeLessThan(balance(spared, china, NATION.trust) - 2);
    expect(treasuryOf(hit, china)).toBeLessThan(treasuryOf(spared, china));
    expect(balance(hit, indonesia, NATION.trust)).toBeLessThan(balance(spared, indonesia, NATION.trust));
  });

  test('after a serious one products spread slower for some quarters, and then as before', () => {
    const opening = world('base', { safety: { incidents: 100, catastrophes: 0 } });
    const { world: after, postings } = play(opening, 1);
    const struck = postings[0].filter(({ cause }) => cause === CAUSE.seriousIncident).map(({ subject }) => subject);
    expect(struck.length).toBeGreaterThan(0);
    const stalled = after.modifiers.filter(({ card }) => card < 0);
    expect(new Set(stalled.map(({ target }) => target))).toEqual(new Set(struck));
    expect(stalled.every(({ left }) => left === 3)).toBe(true);
  });
});

describe('the end for all', () => {
  const surely = { safety: { incidents: 100, catastrophes: 1000 } };

  test('a catastrophe ends the game in its quarter, and says where', () => {
    const { world: after, postings } = play(world('base', surely), 6);
    expect(after.ended).toBe(true);
    expect(after.ending.kind).toBe('catastrophe');
    expect(after.quarter).toBe(after.ending.quarter + 1);
    expect(postings[after.ending.quarter].some(({ cause, subject }) => cause === CAUSE.catastrophe && subject === after.ending.nation)).toBe(true);
    expect(postings.slice(after.quarter).every((quarter) => quarter.length === 0)).toBe(true);
  });

  test('ruinous debt for a year ends it too; a debt that is worked off does not', () => {
    const owing = (treasury: number) => world('base', { nations: { indonesia: { opening: { treasury, appropriation: 0.2 } } } });
    const warned = play(owing(-9), 2).world;
    const indonesia = nation(warned, 'indonesia');
    expect(nearsCollapse(warned, indonesia)).toBe(true);
    expect(-treasuryOf(warned, indonesia)).toBeGreaterThan(ruinousDebt(warned, indonesia));
    const [ruined, saved] = [-9, -1].map((treasury) => play(owing(treasury), 6).world);
    expect(ruined.ending).toEqual({ kind: 'collapse', nation: indonesia, quarter: 3 });
    expect(saved.ended).toBe(false);
    expect(balance(saved, indonesia, NATION.ruin)).toBe(0);
  });
});
