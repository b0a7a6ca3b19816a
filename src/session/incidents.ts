import type { Match } from '../match/match.ts';
import { NATION, placeOf } from '../sim/accounts.ts';
import type { CauseName } from '../sim/ledger.ts';
import { balance } from '../sim/query.ts';
import { incidentChance, type Grade } from '../sim/safety.ts';
import { causeOf } from './why/orderFacts.ts';

/** Something that went wrong in a quarter. */
export interface Incident {
  readonly quarter: number;
  readonly nation: number;
  readonly grade: Grade;
  /** Points of trust that it cost there */
  readonly trust: number;
  /** USD bn that it cost */
  readonly cost: number;
  /** Chance of it that the nation had run, 0-1, and the share of compute that it gave to safety */
  readonly chance: number;
  readonly share: number;
}

const GRADE_OF: { readonly [C in CauseName]?: Grade } = {
  minorIncident: 'minor',
  seriousIncident: 'serious',
  catastrophe: 'catastrophic',
};

/** What went wrong in a quarter, nation by nation. */
export function incidentsIn(match: Match, quarter: number): Incident[] {
  const world = match.worlds[quarter + 1]!;
  const found: Incident[] = [];
  const lost = (nation: number, account: number, cause: CauseName) =>
    match.quarters[quarter]!.postings.reduce((sum, posting) => {
      const { kind, owner, account: moved } = placeOf(world.setting.layout, posting.address);
      return kind === 'nation' && owner === nation && moved === account && causeOf(posting) === cause ? sum - posting.amount : sum;
    }, 0);
  for (const posting of match.quarters[quarter]!.postings) {
    const cause = causeOf(posting);
    const grade = GRADE_OF[cause];
    const { kind, owner: nation, account } = placeOf(world.setting.layout, posting.address);
    if (!grade || kind !== 'nation' || account !== NATION.incidents) continue;
    found.push({
      quarter,
      nation,
      grade,
      trust: lost(nation, NATION.trust, cause),
      cost: lost(nation, NATION.treasury, cause),
      chance: incidentChance(world, nation),
      share: balance(world, nation, NATION.safetyShare),
    });
  }
  return found;
}
