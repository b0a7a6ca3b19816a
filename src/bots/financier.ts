import type { Doctrine } from '../sim/doctrine.ts';
import { MOST_RELEASED } from '../sim/orders/setApproval.ts';
import { answerDeals } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { shareFab } from './jointFabMoves.ts';
import { fundLabs, guardResearch, listReady, sellDear, tendWindow } from './marketMoves.ts';
import { answerCards, approve, buyHome, importChips, keepPowered, makeRoom, split } from './moves.ts';
import { designOwn } from './siliconMoves.ts';

/** Share of research that owners may take before this doctrine asks for the covenant. */
const MOST_TAKEN = 0.1;

/** Takes the money road: lists firms while investors pay, funds the rest, designs chips where that pays, and buys with what comes in. */
export const financier: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  approve(draft, { release: MOST_RELEASED, admitted: 'all', quota: 0.1 }, 'openTheGate');
  answerCards(draft);
  answerDeals(draft, 'financier');
  split(draft, 0.45, 'keepUp');
  keepPowered(draft);
  makeRoom(draft, 0.2 * draft.left());
  tendWindow(draft);
  sellDear(draft);
  guardResearch(draft, MOST_TAKEN);
  designOwn(draft);
  listReady(draft, 0.2 * draft.left());
  shareFab(draft, 'abroad');
  fundLabs(draft, 0.2 * draft.left());
  importChips(draft, 0.5 * draft.left());
  buyHome(draft, 0.5 * draft.left());
  return draft.orders;
};
