import { NATION } from '../sim/accounts.ts';
import type { ReasonKey } from '../sim/doctrine.ts';
import { SPLIT } from '../sim/orders/splitCompute.ts';
import { balance } from '../sim/query.ts';
import { isStalled } from '../sim/safety.ts';
import type { Term } from '../sim/records/deal.ts';
import { BOT_TERM, boundBy, mayOffer } from './dealMoves.ts';
import { worthOf } from './dealValue.ts';
import type { Draft } from './draft.ts';

/** Share for safety that a bot goes up to while its people still hold back after a serious incident. */
const AFTER_INCIDENT = 0.08;
/** Share for safety that a bot proposes to agree on. */
const PACT = 0.1;

interface WantedCare {
  /** Share of compute for safety work */
  readonly safety: number;
  /** Share of compute that frontier research may take by what was promised */
  readonly mostResearch: number;
  /** Why it is another share than the one that stands; null where it is not */
  readonly why: { readonly key: ReasonKey; readonly args: Readonly<Record<string, string>> } | null;
}

/** Shares that care asks for: what stands, more after a serious incident at home, and what has been promised. */
export function wantedCare(draft: Draft): WantedCare {
  const { world, nation } = draft;
  const stands = balance(world, nation, NATION.safetyShare);
  let safety = stands;
  let mostResearch: number = SPLIT.most;
  let why: WantedCare['why'] = null;
  if (safety < AFTER_INCIDENT && isStalled(world, nation)) {
    safety = AFTER_INCIDENT;
    why = { key: 'afterIncident', args: {} };
  }
  for (const { own, other } of boundBy(draft)) {
    for (const { kind, amount } of own.terms) {
      if (kind === 'restraint') mostResearch = Math.min(mostResearch, amount);
      if (kind !== 'safetyPact' || amount <= safety) continue;
      safety = amount;
      why = { key: 'careWasPromised', args: { nation: world.setting.nations[other.nation]!.id } };
    }
  }
  return { safety, mostResearch, why };
}

/** Offers a pact on safety, with inspectors from both sides, to the nation with which both would gain most by it. */
export function offerPact(draft: Draft): void {
  const { world, nation } = draft;
  const terms: Term[] = [
    { kind: 'safetyPact', amount: PACT, of: -1 },
    { kind: 'inspection', amount: 0, of: -1 },
  ];
  let best = -1;
  let most = 0;
  for (let other = 0; other < world.nations.length; other++) {
    if (other === nation || !mayOffer(world, nation, other)) continue;
    const pact = { give: terms, take: terms, quarters: BOT_TERM, verify: false, bond: 0 };
    const [own, theirs] = [worthOf(world, { nation, other, ...pact }), worthOf(world, { nation: other, other: nation, ...pact })];
    if (own.gain - own.cost <= most || theirs.gain < theirs.cost) continue;
    most = own.gain - own.cost;
    best = other;
  }
  if (best < 0) return;
  const to = world.setting.nations[best]!.id;
  const written = terms.map(({ kind, amount }) => ({ kind, amount, of: null }));
  draft.give({ kind: 'offerDeal', to, give: written, take: written, quarters: BOT_TERM, expires: 2, verify: false, bond: 0 }, 'careTogether', { nation: to });
}
