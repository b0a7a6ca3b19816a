import type { Doctrine } from '../sim/doctrine.ts';
import { MOST_RELEASED } from '../sim/orders/setApproval.ts';
import { lobbyClosedKeys } from './controlMoves.ts';
import { answerDeals, buyAccess } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { answerCards, approve, importChips, keepPowered, makeRoom, split } from './moves.ts';
import { bet } from './researchMoves.ts';

/** Serves today's demand: opens its own key wide and buys the best chips there are. */
export const importer: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  approve(draft, { release: MOST_RELEASED, admitted: 'all', quota: 0 }, 'openTheGate');
  bet(draft, 'agents', 0.3, 'serveToday');
  answerCards(draft);
  lobbyClosedKeys(draft);
  answerDeals(draft, 'importer');
  split(draft, 0.4, 'serveToday');
  keepPowered(draft);
  makeRoom(draft, 0.4 * draft.left());
  buyAccess(draft, 0.3 * draft.left());
  importChips(draft, 0.7 * draft.left());
  return draft.orders;
};
