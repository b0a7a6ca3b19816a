// Every coefficient decides something: a number that no rule reads, or that is read and never used, is found here.
import { expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { boundsOf, type Coefficient } from '../../src/sim/coefficients/coefficient.ts';
import { buyersOf } from '../../src/sim/admitted.ts';
import { offerOf } from '../../src/sim/capital.ts';
import { COEFFICIENTS, type CoefficientId } from '../../src/sim/coefficients/index.ts';
import { diceRoot, keyedDice } from '../../src/sim/dice.ts';
import type { DoctrineName } from '../../src/sim/doctrine.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { ORDER_KINDS } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { standingControls } from '../../src/sim/orders/setControls.ts';
import { advance } from '../../src/sim/quarter.ts';
import { CHOKEPOINTS } from '../../src/sim/records/regime.ts';
import type { World } from '../../src/sim/world.ts';
import { carelessOrder } from '../../src/study/carelessOrder.ts';
import { scenario } from '../support/games.ts';

const QUARTERS = 16;
const ORDERS = 12;

interface Played {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Who plays every other nation; without it all order carelessly */
  readonly doctrine?: DoctrineName;
  readonly plot?: boolean;
}

const fullGame = (seed: string, changes: object = {}, doctrine?: DoctrineName): Played => ({ scenario: scenario('full-game', { length: QUARTERS, contested: 'middle', ...changes }), seed, doctrine });

/** What a plot needs: a second holder of minerals, a key that is shut, and firms that come to a tired market again and again. */
const READY = { listing: { readiness: 0.9 } };
const PLOT = {
  nations: { taiwan: { minerals: 0.5 }, us: { capital: { mood: -0.4 } }, china: { capital: { mood: -0.4 } } },
  regimes: { 'us-china': { tools: false } },
  firms: { openai: READY, zhipu: READY, minimax: READY, biren: READY, mistral: READY },
};

/** Worlds in which everything happens sooner or later: anybody orders anything, and the race is now and then dangerous. */
const GAMES: readonly Played[] = [
  fullGame('one'),
  { ...fullGame('two', PLOT), plot: true },
  fullGame('three', { safety: { incidents: 12, catastrophes: 0 } }),
  fullGame('four', { safety: { incidents: 12, catastrophes: 60 } }),
  fullGame('five', {}, 'strict'),
  fullGame('six', {}, 'dealmaker'),
  fullGame('seven', {}, 'financier'),
  ...['eight', 'nine', 'ten', 'eleven', 'twelve'].map((seed) => ({ ...fullGame(seed, PLOT), plot: true })),
];
/** Games in which half of a coefficient is tried; what no draw of theirs fell upon is tried at its ends in all. */
const FEW = 3;

/** What careless orders seldom come to: each nation tries all of it, every quarter, and the rules sort out what it may. */
function plotted(world: World, nation: number): Order[] {
  const ids = world.setting.nations.map(({ id }) => id);
  const lasting = world.quarter % 8 < 6;
  const us = ids.indexOf('us');
  return [
    ...(nation === us ? ids.flatMap((ally) => CHOKEPOINTS.map((what): Order => ({ kind: 'align', ally, target: 'china', what, pay: 0.5 }))) : []),
    ...world.deals.map(({ id }): Order => ({ kind: 'answerDeal', deal: id, answer: 'accept' })),
    ...ids.map((to): Order => ({ kind: 'offerDeal', to, give: [{ kind: 'safetyPact', amount: 0.4, of: null }], take: [], quarters: 6, expires: 2, verify: nation % 2 === 0, bond: 0 })),
    ...world.setting.firms.flatMap(({ id }, firm): Order[] => [
      { kind: 'antitrust', firm: id },
      { kind: 'listFirm', firm: id, size: 0.2, anchor: 0.4 * offerOf(world, firm, 0.2) },
    ]),
    ...ids.flatMap((id): Order[] => [{ kind: 'minerals', target: id, on: lasting }, { kind: 'courtSwing', nation: id, spend: 0.2 }, { kind: 'lobby', controller: id, spend: 0.2 }, { kind: 'rent', host: id, amount: 0.3 }]),
    { kind: 'setBet', bet: nation % 2 === 0 ? 'memory' : 'foundation', share: 1 },
    { kind: 'setLabs', mode: lasting ? 'pool' : 'compete' },
    ...world.regimes.filter(({ controller }) => controller === nation).map((regime): Order => ({ ...standingControls(world, regime), tools: nation !== us, hbm: nation !== us, listed: lasting ? buyersOf(world, regime.target).slice(0, 2).map((firm) => world.setting.firms[firm].id) : [] })),
    { kind: 'greyChips', chip: 'b300', units: 12 },
    { kind: 'setApproval', release: 200, admitted: 'all', listed: [], quota: 0 },
  ];
}

/** Plans of everybody: the same in every world that is in the same state. */
function plansOf(world: World, { seed, doctrine, plot }: Played): Order[][] {
  if (plot) return world.nations.map((_, nation) => plotted(world, nation));
  const dice = keyedDice(diceRoot(`plans ${seed}`));
  const careless = (nation: number) =>
    Array.from({ length: ORDERS }, (_order, i) => {
      const figure = (n: number) => dice.roll(world.quarter, i, nation, n);
      return carelessOrder(ORDER_KINDS[Math.floor(figure(0) * ORDER_KINDS.length)], [figure(1), figure(2), figure(3), figure(4), figure(5)], world, nation);
    });
  return world.nations.map((_, nation) =>
    doctrine && nation % 2 === 0 ? DOCTRINES_BY_NAME[doctrine](world, nation).map(({ order }) => order) : careless(nation),
  );
}

function* quartersOf(game: Played, coefficients: Partial<Record<CoefficientId, number>>): Generator<string> {
  const world = start(game.scenario, game.seed, settingOf(game.scenario, { coefficients }));
  yield fingerprint(world);
  while (!world.ended) {
    advance(world, plansOf(world, game));
    yield fingerprint(world);
  }
}

const played: string[][] = [];
const asUsual = (game: number) => (played[game] ??= [...quartersOf(GAMES[game], {})]);

/** Half of it, or what is nearest to that and another. */
function half({ value, whole }: Coefficient): number {
  if (value === 0) return 0.2;
  return whole ? (value === 1 ? 2 : Math.floor(value / 2)) : value / 2;
}

function isFelt(id: CoefficientId, value: number, games: number): boolean {
  for (let game = 0; game < games; game++) {
    const usual = asUsual(game);
    let quarter = 0;
    for (const print of quartersOf(GAMES[game], { [id]: value })) if (print !== usual[quarter++]) return true;
    if (quarter !== usual.length) return true;
  }
  return false;
}

test('each moves what happens: by half, or where that falls between all draws of some games, at its ends', () => {
  const moves = (one: (typeof COEFFICIENTS)[number]) => isFelt(one.id, half(one), FEW) || boundsOf(one).some((value) => isFelt(one.id, value, GAMES.length));
  expect(COEFFICIENTS.filter((one) => !moves(one)).map(({ id }) => id)).toEqual([]);
}, 480_000);
