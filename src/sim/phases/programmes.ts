import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { COUNTERS, fullOf, fullness, scarcestOf } from '../plan.ts';
import { PROGRAMMES, gainsOf, releaseSpeed } from '../programmes.ts';
import { balance, byNation, selfReliance } from '../query.ts';
import type { Turn } from '../turn.ts';

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
    const luck = 1 + world.setting.coefficients.programmes.spread * (2 * dice.roll(world.quarter, PURPOSE.programmeResult, nation, index) - 1);
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
    const pace = world.setting.coefficients.plan.ownGrowth * (counter === 'generalModels' ? releaseSpeed(world, nation) : 1);
    books.post(at + NATION[counter], pace * room * fullOf(world, nation, counter), CAUSE.ownGrowth, nation);
  }
}

/** Every new scenario is a way in: security thins out as they spread, and where it is low, trust goes with it. */
function expose({ world, books }: Turn, nation: number, spread: number): void {
  const k = world.setting.coefficients.plan;
  if (spread <= 0) return;
  const at = nationAt(world.setting.layout, nation);
  const security = balance(world, nation, NATION.security);
  const lost = k.exposedTrust * spread * Math.max(0, 1 - security / k.secure);
  books.post(at + NATION.security, -Math.min(1, k.exposedSecurity * spread) * security, CAUSE.exposure, nation);
  books.post(at + NATION.trust, -Math.min(lost, balance(world, nation, NATION.trust)), CAUSE.exposure, nation);
}

/** An open ecosystem ports its software to home chips, as far as anybody uses them. */
function shareSoftware({ world, books }: Turn, nation: number): void {
  const k = world.setting.coefficients.software;
  const beyond = balance(world, nation, NATION.openSource) - k.usualOpenSource;
  const share = k.byOpenSource * Math.sqrt(selfReliance(world, nation)) * beyond;
  if (share <= 0) return;
  const gain = share * (1 - balance(world, nation, NATION.software));
  books.post(nationAt(world.setting.layout, nation) + NATION.software, gain, CAUSE.openSourceUse, nation);
}
