import { NATION, nationAt } from '../accounts.ts';
import { regimeBetween } from '../controls.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { lobbyOdds } from '../lobbying.ts';
import { balance } from '../query.ts';
import { raise, shiftRelation } from '../relations.ts';
import { nationIndex, outside, refusal, type OrderRule } from './order.ts';

/** USD bn that lobbies can use in a quarter. */
export const MOST_LOBBY = 1;

/** Friends of the sellers in the controller's capital: one draw decides whether they are heard, or found out. */
export const lobby: OrderRule<'lobby'> = {
  desk: 'statecraft',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { controller, spend }) => {
    const regime = regimeBetween(world, nationIndex(world, controller), nation);
    return regime ? outside('spend', spend, 0.01, MOST_LOBBY) : refusal('noRuleToPass');
  },
  settles: ({ controller }) => `lobby ${controller}`,
  carryOut: (turn, nation, { controller: id, spend }) => {
    const { world, books, dice } = turn;
    const controller = nationIndex(world, id);
    const regime = regimeBetween(world, controller, nation);
    if (!regime) return;
    const { layout } = world.setting;
    books.payIn(nationAt(layout, nation) + NATION.treasury, -spend, CAUSE.lobbied, controller);
    const draw = dice.roll(world.quarter, PURPOSE.lobby, nation, controller);
    if (draw < lobbyOdds(world, regime, spend)) {
      shiftRelation(turn, controller, nation, 'mood', world.setting.coefficients.lobbying.heard, CAUSE.lobbied, nation);
      const trust = Math.max(world.setting.coefficients.lobbying.heardTrust, -balance(world, controller, NATION.trust));
      books.post(nationAt(layout, controller) + NATION.trust, trust, CAUSE.lobbied, nation);
    } else if (draw >= 1 - world.setting.coefficients.lobbying.exposed) {
      raise(turn, controller, nation, world.setting.coefficients.lobbying.exposedTension, CAUSE.lobbyExposed, nation);
    }
  },
};
