import type { Doctrine } from '../sim/doctrine.ts';
import { MOST_QUOTA } from '../sim/orders/setApproval.ts';
import { answerToolRules } from './controlMoves.ts';
import { answerDeals } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { shareFab } from './jointFabMoves.ts';
import { answerCards, approve, buyHome, keepPowered, split, widenBottleneck } from './moves.ts';
import { fundPlan } from './planMoves.ts';
import { designOwn, keepFitted } from './siliconMoves.ts';

/** Share of its money, after software and joint fabs, that it gives to the industrial plan. */
const PLAN_SHARE = 0.2;

/** Protects tomorrow's industry: keeps imports out and pays for fabs, memory, software and the industrial plan at home. */
export const builder: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  approve(draft, { release: 0, admitted: 'homeBuyers', quota: MOST_QUOTA }, 'protectHome');
  answerCards(draft);
  answerToolRules(draft);
  answerDeals(draft, 'builder');
  split(draft, 0.4, 'serveToday');
  keepPowered(draft);
  keepFitted(draft);
  designOwn(draft);
  draft.give({ kind: 'fundSoftware', spend: 1.2 }, 'portSoftware');
  shareFab(draft, 'home');
  fundPlan(draft, PLAN_SHARE * draft.left());
  widenBottleneck(draft, 0.3 * draft.left());
  widenBottleneck(draft, 0.3 * draft.left());
  buyHome(draft, 0.7 * draft.left());
  return draft.orders;
};
