import type { Doctrine } from '../sim/doctrine.ts';
import { answerToolRules } from './controlMoves.ts';
import { answerDeals, buyAccess } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { fundPlan } from './planMoves.ts';
import { answerCards, approve, buyHome, importChips, keepPowered, split, widenBottleneck } from './moves.ts';
import { designOwn, keepFitted } from './siliconMoves.ts';
import { betWhileBehind, openWhileBehind, poolWhileBehind } from './researchMoves.ts';

/** Share of its money that it gives to the industrial plan. */
const PLAN_SHARE = 0.08;

/** Keeps both roads open: some imports with a quota, some building, some of everything else. */
export const hedger: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  approve(draft, { release: 400, admitted: 'all', quota: 0.3 }, 'bothRoads');
  betWhileBehind(draft, 0.5);
  openWhileBehind(draft);
  poolWhileBehind(draft);
  answerCards(draft);
  answerToolRules(draft);
  answerDeals(draft, 'hedger');
  split(draft, 0.45, 'keepUp');
  keepPowered(draft);
  keepFitted(draft);
  designOwn(draft);
  draft.give({ kind: 'fundSoftware', spend: 0.5 }, 'portSoftware');
  fundPlan(draft, PLAN_SHARE * draft.left());
  widenBottleneck(draft, 0.25 * draft.left());
  widenBottleneck(draft, 0.2 * draft.left());
  draft.give({ kind: 'fundTalent', spend: 0.3 }, 'keepTalent');
  buyAccess(draft, 0.15 * draft.left());
  importChips(draft, 0.4 * draft.left());
  buyHome(draft, 0.6 * draft.left());
  return draft.orders;
};
