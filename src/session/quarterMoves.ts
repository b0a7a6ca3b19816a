import { HOLDING, NATION, placeOf, type HoldingAccount, type NationAccount } from '../sim/accounts.ts';
import { CAUSE, type Posting } from '../sim/ledger.ts';
import { isHome } from '../sim/query.ts';
import type { World } from '../sim/world.ts';

/** What a quarter's postings moved for one nation; amounts in the accounts' own units. */
export class QuarterMoves {
  constructor(
    private readonly world: World,
    private readonly postings: readonly Posting[],
    private readonly nation: number,
  ) {}

  /** Net change of an account of the nation. */
  ofNation(account: NationAccount): number {
    return this.sum((kind, owner, at) => kind === 'nation' && owner === this.nation && at === NATION[account]);
  }

  /** k chips that a holding account gained, chips made at home (`home`) or elsewhere; by one cause, or by all. */
  ofChips(account: HoldingAccount, home: boolean, by?: number): number {
    const { chips } = this.world.setting.layout;
    return this.sum((kind, owner, at, cause) => {
      if (kind !== 'holding' || at !== HOLDING[account] || Math.floor(owner / chips) !== this.nation) return false;
      return isHome(this.world, this.nation, owner % chips) === home && (by === undefined || cause === by);
    });
  }

  private sum(counts: (kind: string, owner: number, account: number, cause: number) => boolean): number {
    let sum = 0;
    for (const { address, amount, cause } of this.postings) {
      const { kind, owner, account } = placeOf(this.world.setting.layout, address);
      if (counts(kind, owner, account, cause)) sum += amount;
    }
    return sum;
  }

  /** k chips that came past both keys; what landed by the official road is the rest of what was delivered. */
  smuggled(): number {
    return this.ofChips('grey', false, CAUSE.arrival);
  }
}
