import type { ReasonKey } from '../sim/doctrine.ts';
import { frontierGap, leaderOf } from '../sim/query.ts';
import type { Bet } from '../sim/records/nation.ts';
import type { Draft } from './draft.ts';

/** Months behind the leader from which a leap is worth more than the next step. */
const FAR_BEHIND = 6;
/** Months behind from which open weights cost less than they bring. */
const BEHIND = 3;

/** Makes a research bet where another stands. */
export function bet(draft: Draft, wanted: Bet, share: number, key: ReasonKey): void {
  draft.give({ kind: 'setBet', bet: wanted, share }, key, { bet: wanted, share });
}

/** Looks for a leap while far behind, and for nothing in particular when near. */
export function betWhileBehind(draft: Draft, share: number): void {
  const { world, nation } = draft;
  const gap = frontierGap(world, nation);
  if (gap >= FAR_BEHIND) draft.give({ kind: 'setBet', bet: 'memory', share }, 'leapWhileBehind', { gap });
}

/** Brings the labs together while far behind: one run that counts instead of three that do not. Near the front they compete again. */
export function poolWhileBehind(draft: Draft): void {
  const { world, nation } = draft;
  const gap = frontierGap(world, nation);
  if (gap >= FAR_BEHIND) draft.give({ kind: 'setLabs', mode: 'pool' }, 'poolWhileBehind', { gap });
  else if (gap < BEHIND) draft.give({ kind: 'setLabs', mode: 'compete' }, 'competeWhenNear', { gap });
}

/** Publishes weights while behind, and keeps them once it leads. */
export function openWhileBehind(draft: Draft): void {
  const { world, nation } = draft;
  const gap = frontierGap(world, nation);
  if (leaderOf(world) === nation) draft.give({ kind: 'setWeights', open: false }, 'keepWhatLeads');
  else if (gap >= BEHIND) draft.give({ kind: 'setWeights', open: true }, 'openWhileBehind', { gap });
}
