import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { COUNTERS, fullOf, fullness, scarcestOf } from '../plan.ts';
import { PROGRAMMES, gainsOf, releaseSpeed } from '../programmes.ts';
import { balance, byNation, selfReliance } from '../query.ts';
import type { Turn } from '../turn.ts';

/** How far a programme's strength may come out above or below what was expected, as a share [judgement]. */
const SPREAD = 0.4;
/** Share of the room up to its ceiling by which a counter grows in a quarter without any programme [judgement]. */
const OWN_GROWTH = 0.05;
/** What a full extent of new scenarios costs where they spread: share of security, and points of trust where there is none [judgement]. */
const EXPOSED = { security: 0.15, trust: 40 } as const;
/** Security from which on new scenarios cost no trust [judgement]. */
const SECURE = 0.5;
/** Share of what home software lacks that a full ecosystem closes in a quarter, at full self-reliance; the usual one is neutral [judgement]. */
const OPEN_SOURCE = { software: 0.04, neutral: 0.5 } as const;

/** Programmes that are due act; counters grow by themselves; what spreads is exposed to leaks. */
export function programmes(turn: Turn): void {
  const { world } = turn;
  const spread = byNation(world, (nation) => fullness(world, nation, 'scenarios'));
  actThoseDue(turn);
  for (let nation = 0; nation < world.nations.length; nation++) {
    growByThemselves(turn, nation);
    expose(turn, nation, fullness(world, nation, 'scenarios') - spread[nation]);
    shareSoftware(turn, nation);
  }
}

function actThoseDue({ world, books, dice }: Turn): void {
  let kept = 0;
  for (const funded of world.programmes) {
    if (funded.due > world.quarter) {
      world.programmes[kept++] = funded;
      continue;
    }
    const { nation, programme, spend } = funded;
    const at = nationAt(world.setting.layout, nation);
    const index = PROGRAMMES.indexOf(programme);
    // a plan holds a programme once, and its delay is fixed: nothing else is due under this key
    const luck = 1 + SPREAD * (2 * dice.roll(world.quarter, PURPOSE.programmeResult, nation, index) - 1);
    for (const { account, gain } of gainsOf(world, nation, programme, spend, luck)) {
      books.post(at + NATION[account], gain, CAUSE.programmeResult, index);
    }
  }
  world.programmes.length = kept;
}

function growByThemselves({ world, books }: Turn, nation: number): void {
  const at = nationAt(world.setting.layout, nation);
  for (const counter of COUNTERS) {
    const room = scarcestOf(world, nation, counter).upTo - fullness(world, nation, counter);
    if (room <= 0) continue;
    const pace = OWN_GROWTH * (counter === 'generalModels' ? releaseSpeed(world, nation) : 1);
    books.post(at + NATION[counter], pace * room * fullOf(world, nation, counter), CAUSE.ownGrowth, nation);
  }
}

/** Every new scenario is a way in: security thins out as they spread, and where it is low, trust goes with it. */
function expose({ world, books }: Turn, nation: number, spread: number): void {
  if (spread <= 0) return;
  const at = nationAt(world.setting.layout, nation);
  const security = balance(world, nation, NATION.security);
  const lost = EXPOSED.trust * spread * Math.max(0, 1 - security / SECURE);
  books.post(at + NATION.security, -Math.min(1, EXPOSED.security * spread) * security, CAUSE.exposure, nation);
  books.post(at + NATION.trust, -Math.min(lost, balance(world, nation, NATION.trust)), CAUSE.exposure, nation);
}

/** An open ecosystem ports its software to home chips, as far as anybody uses them. */
function shareSoftware({ world, books }: Turn, nation: number): void {
  const beyond = balance(world, nation, NATION.openSource) - OPEN_SOURCE.neutral;
  const share = OPEN_SOURCE.software * Math.sqrt(selfReliance(world, nation)) * beyond;
  if (share <= 0) return;
  const gain = share * (1 - balance(world, nation, NATION.software));
  books.post(nationAt(world.setting.layout, nation) + NATION.software, gain, CAUSE.openSourceUse, nation);
}
