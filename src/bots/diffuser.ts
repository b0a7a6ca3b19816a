import type { Doctrine } from '../sim/doctrine.ts';
import { answerDeals } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { answerCards, approve, importChips, keepPowered, split } from './moves.ts';
import { fundPlan } from './planMoves.ts';
import { poolWhileBehind } from './researchMoves.ts';
import { feedPilots, spreadVouchers } from './voucherMoves.ts';

/** Share of its money, after vouchers, that it gives to the industrial plan. */
const PLAN_SHARE = 0.65;

/** Spreads use before it climbs: audited vouchers in every city, products before research, people trained, firms not left out. */
export const diffuser: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  approve(draft, { release: 500, admitted: 'all', quota: 0.2 }, 'bothRoads');
  answerCards(draft);
  answerDeals(draft, 'diffuser');
  split(draft, 0.35, 'serveToday');
  poolWhileBehind(draft);
  spreadVouchers(draft, 0.25 * draft.left());
  feedPilots(draft);
  fundPlan(draft, PLAN_SHARE * draft.left());
  keepPowered(draft);
  draft.give({ kind: 'fundTalent', spend: Math.min(1, Math.max(0.001, 0.15 * draft.left())) }, 'skillsSpread');
  importChips(draft, 0.6 * draft.left());
  return draft.orders;
};
