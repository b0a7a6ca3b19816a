import { NATION } from '../sim/accounts.ts';
import { balance } from '../sim/query.ts';
import { isStalled } from '../sim/safety.ts';
import type { World } from '../sim/world.ts';

/** Share for safety that a bot goes up to while its people still hold back after a serious incident. */
const AFTER_INCIDENT = 0.08;

/** Share of compute for safety work: what stands, and more after a serious incident at home. */
export function wantedSafety(world: World, nation: number): { readonly share: number; readonly alarmed: boolean } {
  const stands = balance(world, nation, NATION.safetyShare);
  const alarmed = stands < AFTER_INCIDENT && isStalled(world, nation);
  return { share: alarmed ? AFTER_INCIDENT : stands, alarmed };
}
