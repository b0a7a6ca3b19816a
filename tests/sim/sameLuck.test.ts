// One decision changes, and all luck stays: that is what makes "what if" fair.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { start } from '../../src/scenario/start.ts';
import { keyedDice, PURPOSE, type Dice } from '../../src/sim/dice.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { advance } from '../../src/sim/quarter.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { defaultDoctrine } from '../../src/match/match.ts';
import { judgePlan, ORDER_KINDS } from '../../src/sim/orders/index.ts';
import { plansFrom } from '../support/anyPlans.ts';
import { LIBRARY, SHIPPED, nation, scenario } from '../support/games.ts';

const BASE = scenario('base');

/** Drawn only where something came to pass or was allowed, which an order may well decide: sizes, listings, keys that are shut, vouchers. */
const CONSEQUENT = /Size|Grade|ownersList|offer|debut|followOn|sharePrice|event|licenceMood|voucher|city/;

/** Every draw of a game by its key. */
type Draws = Map<string, number>;

const PURPOSE_NAMES = Object.fromEntries(Object.entries(PURPOSE).map(([name, code]) => [code, name]));

function recording(world: World, draws: Draws): Dice {
  const dice = keyedDice(world.dice);
  return {
    roll(quarter, purpose, actor, index) {
      const draw = dice.roll(quarter, purpose, actor, index);
      draws.set(`${quarter} ${PURPOSE_NAMES[purpose]} ${actor} ${index}`, draw);
      return draw;
    },
  };
}

/** Plays a whole game of bots in which China's plans begin with `first`. */
function drawsOf(file: number, first: readonly Order[]): Draws {
  const { file: name, text } = SHIPPED[file];
  const parsed = parseScenario(text, { file: name, library: LIBRARY });
  if (!parsed.ok) throw new Error(`${name} cannot be played`);
  const world = start(parsed.scenario, 'luck');
  const draws: Draws = new Map();
  const china = nation(world, 'china');
  const dice = recording(world, draws);
  while (!world.ended) {
    const plans = world.nations.map((_, n) => DOCTRINES_BY_NAME[n === china ? 'passive' : 'importer'](world, n).map(({ order }) => order));
    plans[china] = [...first, ...plans[china]];
    advance(world, plans, { dice });
  }
  return draws;
}

describe.each(SHIPPED.map(({ file }, index) => [file, index] as const))('%s', (_file, index) => {
  // it costs next to nothing, and has nothing to do with licences, events or what others find
  const unrelated: Order = { kind: 'fundTalent', spend: 0.001 };
  const plain = drawsOf(index, []);
  const other = drawsOf(index, [unrelated]);

  test('an unrelated order put first leaves every other draw as it was', () => {
    // how large a breakthrough is, how bad an incident, and whether a city asks for more is drawn only where there is one to judge
    const asked = (draws: Draws) => [...draws].filter(([key]) => !/Size|Grade|Applies/.test(key));
    expect(asked(other)).toEqual(asked(plain));
    for (const [key, draw] of other) expect(plain.get(key) ?? draw).toBe(draw);
  });

  test('and there are draws to compare', () => expect(plain.size).toBeGreaterThan(50));
});

describe('one order more, put first in a plan', () => {
  const opening = start(BASE, 'luck');
  const china = nation(opening, 'china');
  /** A year in which China's first plan begins with an order, everybody else as the scenario has it. */
  const year = (first: readonly Order[]) => {
    const world = cloneWorld(opening);
    const draws: Draws = new Map();
    const dice = recording(world, draws);
    let dropped = 0;
    for (let q = 0; q < 4; q++) {
      const plans = world.setting.nations.map(({ id }, n) => DOCTRINES_BY_NAME[defaultDoctrine(BASE, id)](world, n).map(({ order }) => order));
      if (q === 0) plans[china] = [...first, ...plans[china]];
      const quarter = advance(world, plans, { dice });
      if (q === 0) dropped = quarter.dropped.filter(({ nation: who, order }) => who === china && order === first[0]).length;
    }
    return { draws, carriedOut: first.length > 0 && dropped === 0 };
  };
  const plain = year([]).draws;
  /** A legal order of each kind where the opening has one: the first of some wishes that is carried out. */
  const tried = ORDER_KINDS.map((kind, index) => {
    for (const a of [0, 0.15, 0.35, 0.55, 0.75]) {
      const wish = { quarter: 0, nation: china, kind: index, figures: [a, 0.3, 0.3, 0.3, 0.3] } as const;
      const [order] = plansFrom([wish], opening)[china];
      if (!judgePlan(opening, china, [order]).judged[0].refusal) return { kind, order };
    }
    return { kind, order: null };
  });
  const legal = tried.flatMap(({ kind, order }) => (order ? [[kind, order] as const] : []));

  test('can be of most kinds at once', () => expect(legal.length).toBeGreaterThan(25));

  test.each(legal)('%s: what was drawn without it is drawn with it, and comes out the same', (_kind, order) => {
    const { draws, carriedOut } = year([order]);
    expect(carriedOut).toBe(true);
    const lost = [...plain].filter(([key, draw]) => draws.get(key) !== draw && !CONSEQUENT.test(key));
    expect(lost).toEqual([]);
  });
});

