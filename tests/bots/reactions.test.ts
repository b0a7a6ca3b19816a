// A controller's rule follows what the target did: take the act out of the same game, and what answers it is gone.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { regimeBetween } from '../../src/sim/controls.ts';
import type { ReasonKey } from '../../src/sim/doctrine.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { advance } from '../../src/sim/quarter.ts';
import type { Regime } from '../../src/sim/records/regime.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { nation, reseeded, world, type Orders } from '../support/games.ts';

type Controller = 'strict' | 'dealmaker';

interface Told {
  readonly rule: Regime;
  readonly reasons: ReadonlySet<ReasonKey>;
}

/** The rule of the United States against China after some quarters, and all that the controller gave as reasons. */
function ruled(opening: World, doctrine: Controller, quarters: number, china: Orders): Told {
  const w = cloneWorld(opening);
  const us = nation(w, 'us');
  const reasons = new Set<ReasonKey>();
  for (let q = 0; q < quarters; q++) {
    const given = DOCTRINES_BY_NAME[doctrine](w, us);
    for (const { reason } of given) reasons.add(reason.key);
    advance(w, w.setting.nations.map(({ id }, n) => (n === us ? given.map(({ order }) => order) : id === 'china' ? china(w) : [])));
  }
  return { rule: regimeBetween(w, us, nation(w, 'china'))!, reasons };
}

const once = (order: Order): Orders => (w) => (w.quarter === 0 ? [order] : []);
const nothing: Orders = () => [];
const both = ['strict', 'dealmaker'] as const;

interface Act {
  readonly name: string;
  readonly by: readonly Controller[];
  readonly china: Orders;
  readonly key: ReasonKey;
  /** What of the rule answers it: higher is stricter */
  readonly answer: (rule: Regime) => number;
}

const ACTS: readonly Act[] = [
  { name: 'minerals withheld', by: both, china: once({ kind: 'minerals', target: 'us', on: true }), key: 'youWithheldMinerals', answer: ({ licence }) => (licence === 'closed' ? 1 : 0) },
  { name: 'a seller probed', by: both, china: once({ kind: 'antitrust', firm: 'nvidia' }), key: 'youProbedOurSeller', answer: ({ cut }) => cut },
  { name: 'tools stockpiled', by: ['strict'], china: once({ kind: 'stockpile', what: 'tools', amount: 4 }), key: 'youStockpiledTools', answer: ({ tools }) => (tools ? 0 : 1) },
  { name: 'compute rented abroad', by: ['strict'], china: once({ kind: 'rent', host: 'eu', amount: 0.06 }), key: 'youRentedAbroad', answer: ({ cloud }) => (cloud ? 0 : 1) },
];

describe.each(ACTS.flatMap((act) => act.by.map((doctrine) => [doctrine, act.name, act] as const)))('%s answers %s', (doctrine, _name, { china, key, answer }) => {
  // no truce stands, which the act would break besides
  const opening = world('base', { deals: null });

  test('by its rule, says so, and does neither without the act', () => {
    const [acted, left] = [ruled(opening, doctrine, 2, china), ruled(opening, doctrine, 2, nothing)];
    expect(acted.reasons).toContain(key);
    expect(left.reasons).not.toContain(key);
    expect(answer(acted.rule)).toBeGreaterThan(answer(left.rule));
    expect(answer(left.rule)).toBe(answer(regimeBetween(opening, nation(opening, 'us'), nation(opening, 'china'))!));
  });
});

test.each(both)('%s names a firm for chips that were seized, and none where nothing was smuggled', (doctrine) => {
  const smuggles: Orders = () => [{ kind: 'greyChips', chip: 'b300', units: 12 }];
  const opening = world('base', { deals: null });
  const outcomes = Array.from({ length: 8 }, (_, seed) => {
    const lucky = reseeded(opening, `smuggled ${seed}`);
    const [acted, left] = [ruled(lucky, doctrine, 6, smuggles), ruled(lucky, doctrine, 6, nothing)];
    expect(left.reasons).not.toContain('youSmuggled');
    expect(left.rule.listed).toEqual([]);
    expect(acted.rule.listed.length > 0).toBe(acted.reasons.has('youSmuggled'));
    return acted.rule.listed.length;
  });
  expect(outcomes.filter((listed) => listed > 0).length).toBeGreaterThan(1);
});

describe('strict, after a deal', () => {
  const opening = world('base', { deals: { old: { from: 'us', to: 'china', give: [], take: [{ kind: 'minerals' }], left: 6 } } });
  const offer: Order = { kind: 'offerDeal', to: 'us', give: [{ kind: 'payment', amount: 0.5, of: null }], take: [{ kind: 'inspection', amount: 0, of: null }], quarters: 2, expires: 2, verify: false, bond: 0 };
  const breaks: Order = { kind: 'breakDeal', deal: 0 };
  const then = (...acts: Order[]): Orders => (w) => (w.quarter === 0 ? acts : w.quarter === 1 ? [offer] : []);

  test('that was broken takes no offer, and says why; the same offer of who kept it is weighed', () => {
    const [broke, kept] = [ruled(opening, 'strict', 3, then(breaks)), ruled(opening, 'strict', 3, then())];
    expect(broke.reasons).toContain('dealBroke');
    expect(kept.reasons).not.toContain('dealBroke');
    expect(kept.reasons).toContain('dealFair');
  });
});
