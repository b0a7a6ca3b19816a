import { NATION } from '../sim/accounts.ts';
import { CONTESTED, coefficientsOf, type Values } from '../sim/coefficients/index.ts';
import { diceRoot, type DiceRoot } from '../sim/dice.ts';
import { drawnSetting } from '../sim/drawnSetting.ts';
import { researchInput, researchUnitOf } from '../sim/frontier.ts';
import { openUse } from '../sim/openness.ts';
import { balance, computeUses, leaderOf } from '../sim/query.ts';
import type { Drawn, Setting } from '../sim/setting.ts';
import { makeWorld, type World } from '../sim/world.ts';
import type { Scenario } from './format.ts';
import { diceKeyOf } from './textHash.ts';
import { bareWorld } from './opening/bareWorld.ts';
import { draftSetting } from './opening/draftSetting.ts';
import { openCities } from './opening/openCities.ts';
import { openDeals } from './opening/openDeals.ts';
import { openIndustry } from './opening/openIndustry.ts';
import { openMarkets } from './opening/openMarkets.ts';
import { openNation, openSites } from './opening/openNation.ts';
import { openOrders } from './opening/openOrders.ts';
import { openRelations } from './opening/openRelations.ts';
import { openResearch } from './opening/openResearch.ts';

/** What a study changes of a scenario. */
export interface Changes {
  /** Coefficients with other values than the scenario's, by their ids; none of these is drawn */
  readonly coefficients?: Values;
  /** Are the other contested ones drawn once a game, or what they usually are? As the scenario says where nothing is said. */
  readonly contested?: Scenario['contested'];
}

/**
 * What never changes in games of a scenario. Build it once and hand it to every `start`. A game with other coefficients is
 * `start(scenario, seed, settingOf(scenario, { coefficients: { 'market.homeFirst': 0.5 } }))`.
 */
export function settingOf(scenario: Scenario, { coefficients: changed = {}, contested = scenario.contested }: Changes = {}): Setting {
  const set: Values = { ...scenario.coefficients, ...changed };
  const coefficients = coefficientsOf(set);
  const draft = draftSetting(scenario, coefficients);
  const world = opening(scenario, draft, { a: 0, b: 0 });
  const leading = leaderOf(world);
  const compute = computeUses(world, leading).research;
  const talent = balance(world, leading, NATION.talent);
  const researchUnit = researchUnitOf(coefficients, compute, talent);
  const leader = { compute, talent, input: researchUnit * researchInput(world, compute, talent) };
  return { ...draft, drawn: contested === 'drawn' ? drawnBeside(set) : [], leader, researchUnit, firstOpenUse: world.nations.map((_, nation) => openUse(world, nation)) };
}

/** Contested coefficients that nobody has set. */
const drawnBeside = (set: Values): Drawn[] =>
  CONTESTED.filter(({ id }) => set[id] === undefined).map(({ id, rule, name, value: usual, range: [low, high] }) => ({ rule, name, diceKey: diceKeyOf(id), low, usual, high }));

/** The world before the first quarter, in the setting as this game draws it. */
export function start(scenario: Scenario, seed: string, setting: Setting = settingOf(scenario)): World {
  const known = OPENINGS.get(setting);
  const world = known?.scenario === scenario ? known.world : opening(scenario, setting, { a: 0, b: 0 });
  OPENINGS.set(setting, { scenario, world });
  const dice = diceRoot(seed);
  return makeWorld({ ...world, setting: drawnSetting(setting, dice), dice });
}

/** How games of a setting open, whatever their luck: never played on, only copied. */
const OPENINGS = new WeakMap<Setting, { readonly scenario: Scenario; readonly world: World }>();

function opening(scenario: Scenario, setting: Setting, dice: DiceRoot): World {
  const world = bareWorld(scenario, setting, dice);
  const nations = Object.values(scenario.nations);
  nations.forEach((nation, index) => openNation(world, nation, index));
  openRelations(scenario, world);
  nations.forEach((nation, index) => openSites(world, nation, index));
  openMarkets(scenario, world);
  nations.forEach((nation, index) => openIndustry(world, nation, index));
  openOrders(scenario, world);
  openCities(scenario, world);
  openDeals(scenario, world);
  openResearch(scenario, world);
  return world;
}
