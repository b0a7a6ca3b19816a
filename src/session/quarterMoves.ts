import { HOLDING, NATION, placeOf, type HoldingAccount, type NationAccount } from '../sim/accounts.ts';
import type { Posting } from '../sim/ledger.ts';
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

  /** k chips that a holding account gained, chips made at home (`home`) or elsewhere. */
  ofChips(account: HoldingAccount, home: boolean): number {
    const { chips } = this.world.setting.layout;
    return this.sum((kind, owner, at) => {
      if (kind !== 'holding' || at !== HOLDING[account] || Math.floor(owner / chips) !== this.nation) return false;
      return isHome(this.world, this.nation, owner % chips) === home;
    });
  }

  private sum(counts: (kind: string, owner: number, account: number) => boolean): number {
    let sum = 0;
    for (const { address, amount } of this.postings) {
      const { kind, owner, account } = placeOf(this.world.setting.layout, address);
      if (counts(kind, owner, account)) sum += amount;
    }
    return sum;
  }
}
