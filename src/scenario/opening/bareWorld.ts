import type { DiceRoot } from '../../sim/dice.ts';
import { makeCardState } from '../../sim/records/card.ts';
import { makeCity } from '../../sim/records/city.ts';
import { makeEnding } from '../../sim/records/ending.ts';
import { makeApproval, makeNation, makeResearchPolicy } from '../../sim/records/nation.ts';
import { makeRegime } from '../../sim/records/regime.ts';
import type { Setting } from '../../sim/setting.ts';
import { makeWorld, type World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';
import { voucherCities } from './voucherCities.ts';

/** The world with all records as its file has them, and every balance 0. */
export function bareWorld(scenario: Scenario, setting: Setting, dice: DiceRoot): World {
  const firmIds = setting.firms.map((firm) => firm.id);
  const nationIds = setting.nations.map((nation) => nation.id);
  return makeWorld({
    setting,
    dice,
    quarter: 0,
    ended: false,
    ending: makeEnding({ kind: 'none', nation: -1, quarter: -1 }),
    balances: new Float64Array(setting.layout.fabs),
    nations: Object.values(scenario.nations).map(({ approval: a, capital, research: r }) =>
      makeNation({
        approval: makeApproval({
          release: a?.release ?? 0,
          admitted: a?.admitted ?? 'all',
          listed: (a?.listed ?? []).map((id) => firmIds.indexOf(id)).sort((x, y) => x - y),
          quota: a?.quota ?? 0,
        }),
        binding: 'none',
        window: capital.window,
        covenant: capital.covenant,
        research: makeResearchPolicy({ bet: r.bet, share: r.share, labs: r.labs, open: r.weights === 'open' }),
        withheld: [],
        probes: [],
      }),
    ),
    regimes: Object.values(scenario.regimes).map((r) =>
      makeRegime({
        ...r,
        controller: nationIds.indexOf(r.controller),
        target: nationIds.indexOf(r.target),
        listed: r.listed.map((id) => firmIds.indexOf(id)).sort((x, y) => x - y),
        toolsFor: -1,
        hbmFor: -1,
        busted: -1,
        granted: 0,
        asked: 0,
      }),
    ),
    cities: voucherCities(scenario).map(({ entry }) =>
      makeCity({ eligible: entry.eligible, pooled: entry.pooled, audited: false, finding: 'none', rival: -1, rests: 0 }),
    ),
    fabs: [],
    orders: [],
    projects: [],
    programmes: [],
    modifiers: [],
    cards: setting.cards.map(() => makeCardState({ stage: 'idle', left: 0, times: 0, last: -1, choice: -1 })),
    alignments: [],
    deals: [],
    leaderPast: [],
    nextOrder: 0,
    nextProject: 0,
    nextDeal: 0,
  });
}
