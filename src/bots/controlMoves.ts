import { NATION, RELATION } from '../sim/accounts.ts';
import { buyersOf, capitalOf } from '../sim/admitted.ts';
import type { ReasonKey } from '../sim/doctrine.ts';
import type { OrderOf } from '../sim/orders/order.ts';
import { MOST_CUT, standingControls } from '../sim/orders/setControls.ts';
import { balance, rentedCompute } from '../sim/query.ts';
import { relation } from '../sim/relations.ts';
import { shutFor } from '../sim/turnKey.ts';
import type { Regime } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';
import type { Draft } from './draft.ts';

/** What controllers do about a target's acts, and targets about controls: each move says what it answers. */

/** kwpm of tools in a rival's stock, and M H100e rented by its state, that alarm a controller. */
const ALARMING_TOOLS = 2;
const ALARMING_RENTALS = 0.05;
/** What a controller's cut of the price rises by for a probe of its seller. */
const CUT_FOR_A_PROBE = 0.1;
/** USD bn for a lobby. */
const LOBBY = 0.15;

type Rule = OrderOf<'setControls'>;

/** An act of the target, seen in what anybody can see, and what the controller then changes of its usual rule. */
interface Act {
  readonly key: ReasonKey;
  readonly args: Readonly<Record<string, number | string>>;
  readonly change: Partial<Rule>;
}

/** What a controller answers by its rule, and what it lets pass. */
export type Temper = readonly ReasonKey[];
export const STRICT_TEMPER: Temper = ['youWithheldMinerals', 'youStockpiledTools', 'youRentedAbroad', 'youSmuggled', 'youProbedOurSeller'];
/** Who lives by trade lets tools and rentals be: they are sales. */
export const TRADING_TEMPER: Temper = ['youWithheldMinerals', 'youSmuggled', 'youProbedOurSeller'];

interface Answered {
  readonly rule: Rule;
  /** Does it differ from what stands? */
  readonly changed: boolean;
  /** The weightiest act that changes it; null where none does */
  readonly act: Act | null;
}

/** A controller's rule as it would be without any act, changed by what the target did and its temper answers. */
export function answerActs(world: World, regime: Regime, usual: Pick<Rule, 'licence' | 'cap'>, temper: Temper): Answered {
  const now = standingControls(world, regime);
  let rule: Rule = { ...now, ...usual };
  let weightiest: Act | null = null;
  for (const act of actsOf(world, regime, now)) {
    if (!temper.includes(act.key)) continue;
    rule = { ...rule, ...act.change };
    const changes = Object.entries(act.change).some(([part, value]) => String(now[part as keyof Rule]) !== String(value));
    if (changes) weightiest ??= act;
  }
  return { rule, changed: differs(rule, now), act: weightiest };
}

/** Is any part of two orders to the same key another? Asked of every key in every quarter of a bulk run. */
const differs = (one: Rule, other: Rule): boolean =>
  one.licence !== other.licence ||
  one.cap !== other.cap ||
  one.cut !== other.cut ||
  one.tools !== other.tools ||
  one.hbm !== other.hbm ||
  one.cloud !== other.cloud ||
  one.tppLimit !== other.tppLimit ||
  one.bandwidthLimit !== other.bandwidthLimit ||
  one.listed.length !== other.listed.length ||
  one.listed.some((firm, i) => firm !== other.listed[i]);

function actsOf(world: World, regime: Regime, now: Rule): Act[] {
  const { controller, target } = regime;
  const last = world.quarter - 1;
  const acts: Act[] = [];
  if (world.nations[target]!.withheld.includes(controller)) {
    acts.push({ key: 'youWithheldMinerals', args: {}, change: { licence: 'closed' } });
  }
  const tools = balance(world, target, NATION.tools);
  if (tools >= ALARMING_TOOLS) acts.push({ key: 'youStockpiledTools', args: { tools }, change: { tools: false } });
  const rented = world.setting.nations.reduce((sum, _, host) => sum + relation(world, target, host, RELATION.rented), 0);
  if (rented >= ALARMING_RENTALS) {
    acts.push({ key: 'youRentedAbroad', args: { rented: rentedCompute(world, target) }, change: { cloud: false } });
  }
  if (regime.busted >= 0 && regime.busted === last) {
    const [largest] = buyersOf(world, target)
      .filter((firm) => !regime.listed.includes(firm))
      .sort((a, b) => capitalOf(world, b) - capitalOf(world, a) || a - b);
    if (largest !== undefined) {
      const firm = world.setting.firms[largest]!.id;
      acts.push({ key: 'youSmuggled', args: { firm }, change: { listed: [...now.listed, firm] } });
    }
  }
  const probed = world.nations[target]!.probes.find(({ firm, opened }) => opened === last && world.setting.firms[firm]!.nation === controller);
  if (probed) {
    const cut = Math.min(MOST_CUT, now.cut + CUT_FOR_A_PROBE);
    acts.push({ key: 'youProbedOurSeller', args: { firm: world.setting.firms[probed.firm]!.id }, change: { cut } });
  }
  return acts;
}

/** Withholds minerals from whoever shut its tools by its own rule, and lets them go when it sells again. */
export function answerToolRules(draft: Draft): void {
  const { world, nation } = draft;
  for (const regime of world.regimes) {
    if (regime.target !== nation) continue;
    const controller = world.setting.nations[regime.controller]!.id;
    const withheld = world.nations[nation]!.withheld.includes(regime.controller);
    const shut = !regime.tools && shutFor(regime, 'tools') < 0;
    if (shut && !withheld) draft.give({ kind: 'minerals', target: controller, on: true }, 'youShutTools', { nation: controller });
    if (!shut && withheld) draft.give({ kind: 'minerals', target: controller, on: false }, 'youSoldToolsAgain', { nation: controller });
  }
}

/** Lobbies where a key is shut: then the sellers lose as much. */
export function lobbyClosedKeys(draft: Draft): void {
  const { world, nation } = draft;
  for (const regime of world.regimes) {
    if (regime.target !== nation || regime.licence !== 'closed') continue;
    const controller = world.setting.nations[regime.controller]!.id;
    draft.give({ kind: 'lobby', controller, spend: LOBBY }, 'sellersLoseToo', { nation: controller });
  }
}
