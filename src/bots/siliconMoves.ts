import { narrowestPart, poweredShare, powerNeed } from '../sim/query.ts';
import { prospectOf } from '../sim/silicon.ts';
import type { Draft } from './draft.ts';

/** A programme must promise so much for each USD that it costs before a planner takes its risk. */
const WORTHWHILE = 0.5;
/** Share of what is free that its first instalment may take. */
const SMALL_PART = 0.1;
/** Share of what chips need that a planner adds where racks or cooling are short. */
const STEP = 0.15;

/** Starts a design of one's own where buyers spend enough to pay for it in the time left. */
export function designOwn(draft: Draft): void {
  const { world, nation } = draft;
  const { usualSpend } = world.setting.coefficients.silicon;
  const order = { kind: 'startSilicon', spend: usualSpend } as const;
  const { net, cost, saving } = prospectOf(world, nation, usualSpend);
  if (net < WORTHWHILE * cost || draft.costOf(order) > SMALL_PART * draft.left()) return;
  draft.give(order, 'ownDesignPays', { saving });
}

/** Orders racks or cooling where these keep chips from running. */
export function keepFitted(draft: Draft): void {
  const { world, nation } = draft;
  const part = narrowestPart(world, nation);
  const share = poweredShare(world, nation);
  if (part === 'power' || share >= 1 || world.projects.some((p) => p.nation === nation && p.kind === part)) return;
  const gw = Math.min(50, Math.max(0.01, STEP * powerNeed(world, nation)));
  if (part === 'servers') draft.give({ kind: 'buildServers', gw }, 'serversShort', { share });
  else draft.give({ kind: 'buildCooling', gw }, 'coolingShort', { share });
}
