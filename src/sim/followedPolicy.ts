import type { NationAccount } from './accounts.ts';
import { BET_ACCOUNTS, LINES, depthNext } from './bets.ts';
import { pooledNext } from './labs.ts';
import { CAUSE } from './ledger.ts';
import { opennessNext } from './openness.ts';
import type { World } from './world.ts';

interface Followed {
  readonly account: NationAccount;
  /** Where the account stands when the quarter closes */
  readonly value: number;
  readonly cause: number;
}

/** What was decided of research takes quarters: labs go into a line of it, come together, publish. */
export const followedPolicy = (world: World, nation: number): readonly Followed[] => [
  ...LINES.map((line) => ({ account: BET_ACCOUNTS[line], value: depthNext(world, nation, line), cause: CAUSE.researchBet })),
  { account: 'pooled', value: pooledNext(world, nation), cause: CAUSE.labsPooled },
  { account: 'openness', value: opennessNext(world, nation), cause: CAUSE.openWeights },
];
