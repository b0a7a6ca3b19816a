// One decision changes, and all luck stays: that is what makes "what if" fair.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { start } from '../../src/scenario/start.ts';
import { keyedDice, PURPOSE, type Dice } from '../../src/sim/dice.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { advance } from '../../src/sim/quarter.ts';
import type { World } from '../../src/sim/world.ts';
import { LIBRARY, SHIPPED, nation } from '../support/games.ts';

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
