// What bots pay for promises: no nation can live on selling words that cost it nothing.
import { describe, expect, test } from 'vitest';
import { answerTo, worthOfOffer } from '../../src/bots/dealMoves.ts';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { defaultDoctrine } from '../../src/match/match.ts';
import { NATION } from '../../src/sim/accounts.ts';
import { readTerm } from '../../src/sim/deals/terms.ts';
import type { Order, WrittenTerm } from '../../src/sim/orders/order.ts';
import { balance, treasuryOf } from '../../src/sim/query.ts';
import { advance } from '../../src/sim/quarter.ts';
import { makeDeal, makeDealSide, type Deal } from '../../src/sim/records/deal.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, scenario, world } from '../support/games.ts';

interface Terms {
  readonly verify?: boolean;
  readonly bond?: number;
  readonly quarters?: number;
}

/** An offer as it would lie before who is asked: a promise for a payment. */
function offered(w: World, from: string, to: string, give: readonly WrittenTerm[], price: number, { verify = false, bond = 0, quarters = 20 }: Terms = {}): Deal {
  const side = (id: string, terms: readonly WrittenTerm[]) =>
    makeDealSide({ nation: nation(w, id), terms: terms.map((term) => readTerm(w, term)!), escrow: 0, defects: -1, broke: false });
  const take: WrittenTerm[] = price > 0 ? [{ kind: 'payment', amount: price, of: null }] : [];
  return makeDeal({
    id: w.nextDeal, from: side(from, give), to: side(to, take), quarters, verify, bond,
    offered: w.quarter, expires: w.quarter + 1, counters: -1, round: 2, state: 'offered', since: -1, until: -1, closed: -1,
  });
}

const BASE = scenario('base');
const pact: WrittenTerm = { kind: 'safetyPact', amount: 0.4, of: null };
const minerals: WrittenTerm = { kind: 'minerals', amount: 0, of: null };
const restraint: WrittenTerm = { kind: 'restraint', amount: 0.05, of: null };

describe.each([['a safety pact', pact], ['minerals', minerals], ['restraint', restraint]] as const)('who sells a promise of %s to everybody, again and again, at the best price', (_name, promise) => {
  test('earns next to nothing by it', () => {
    const w = world('base', { length: 12 });
    const china = nation(w, 'china');
    let sold = 0;
    let budgets = 0;
    while (!w.ended) {
      const plans = w.setting.nations.map(({ id }, n): Order[] => {
        if (n !== china) return DOCTRINES_BY_NAME[defaultDoctrine(BASE, id)](w, n).map(({ order }) => order);
        return w.setting.nations.flatMap(({ id: to }, other): Order[] => {
          if (other === china) return [];
          // a hair below what it would just take
          const price = Math.min(0.99 * worthOfOffer(w, offered(w, 'china', to, [promise], 1)).gain, 0.9 * treasuryOf(w, other));
          if (price < 0.01) return [];
          return [{ kind: 'offerDeal', to, give: [promise], take: [{ kind: 'payment', amount: price, of: null }], quarters: 20, expires: 1, verify: false, bond: 0 }];
        });
      });
      advance(w, plans);
      budgets += balance(w, china, NATION.appropriation);
    }
    for (const { state, from, to } of w.deals) {
      if (from.nation === china && (state === 'inForce' || state === 'kept' || state === 'broken')) sold += to.terms[0]?.amount ?? 0;
    }
    expect(sold).toBeLessThan(0.04 * budgets);
  });
});

describe('a promise', () => {
  const w = world('base', { deals: null });
  const gain = (give: readonly WrittenTerm[], terms: Terms = {}, at = w, price = 0) => worthOfOffer(at, offered(at, 'china', 'us', give, price, terms)).gain;

  test('that binds already is worth nothing more', () => {
    const bound = world('base', { deals: { old: { from: 'china', to: 'us', give: [{ kind: 'minerals' }], take: [], left: 8 } } });
    expect(gain([minerals])).toBeGreaterThan(0);
    expect(gain([minerals], {}, bound)).toBe(0);
  });

  test('that nobody sees kept is worth little, unless it is checked', () => {
    expect(gain([pact], { verify: true })).toBeGreaterThan(5 * gain([pact]));
    expect(gain([pact, { kind: 'inspection', amount: 0, of: null }])).toBeGreaterThan(5 * gain([pact]));
  });

  test('that is paid for in advance is worth a year of it, unless a bond secures the rest', () => {
    expect(gain([minerals], {}, w, 0.3)).toBeCloseTo(gain([minerals], { quarters: 4 }));
    expect(gain([minerals], { bond: 0.3 }, w, 0.3)).toBeCloseTo(gain([minerals]));
  });

  test('is worth more to who has more to lose by it: a small budget pays a small price', () => {
    const to = (id: string) => worthOfOffer(w, offered(w, 'china', id, [minerals], 0)).gain;
    expect(to('india')).toBeLessThan(0.1 * to('us'));
  });

  test('of money by the quarter adds up', () => {
    const instalments: WrittenTerm = { kind: 'instalments', amount: 0.2, of: null };
    const bound = world('base', { deals: { old: { from: 'china', to: 'us', give: [{ kind: 'instalments', amount: 0.2 }], take: [], left: 8 } } });
    expect(gain([instalments], {}, bound)).toBeCloseTo(gain([instalments]));
    expect(answerTo(bound, 'dealmaker', offered(bound, 'china', 'us', [instalments], 0))?.reason.key).toBe('dealFair');
  });
});
