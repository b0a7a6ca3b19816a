import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER } from '../modifiers.ts';
import { balance } from '../query.ts';
import { gradeOf, incidentChance, trustLoss, type Grade } from '../safety.ts';
import type { Turn } from '../turn.ts';
import { makeActiveModifier } from '../records/activeModifier.ts';
import { makeEnding } from '../records/ending.ts';
import type { World } from '../world.ts';

const CAUSE_OF = { minor: CAUSE.minorIncident, serious: CAUSE.seriousIncident, catastrophic: CAUSE.catastrophe } as const;

/** Systems come to be understood, or outgrow it; now and then something goes wrong. */
export function safety(turn: Turn): void {
  const { world, dice } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) understand(turn, nation);
  // after a catastrophe nothing else is news
  for (let nation = 0; nation < world.nations.length && world.ending.kind === 'none'; nation++) {
    if (dice.roll(world.quarter, PURPOSE.incident, nation, 0) >= incidentChance(world, nation)) continue;
    const grade = gradeOf(world, nation, dice.roll(world.quarter, PURPOSE.incidentGrade, nation, 0));
    strike(turn, nation, grade, dice.roll(world.quarter, PURPOSE.incidentSize, nation, 0));
  }
}

/** Understanding grows with safety compute, in what is not yet understood, and ages with every step of the frontier. */
function understand({ world, books }: Turn, nation: number): void {
  const k = world.setting.coefficients.safety;
  const address = nationAt(world.setting.layout, nation) + NATION.safety;
  const share = balance(world, nation, NATION.safetyShare);
  const open = 1 - balance(world, nation, NATION.safety) / 100;
  const governed = k.ungoverned + k.governed * balance(world, nation, NATION.governance);
  books.post(address, k.learning * (share / (share + k.halfLearning)) * governed * open, CAUSE.safetyWork, nation);
  const pace = Math.max(0, balance(world, nation, NATION.pace));
  books.post(address, -Math.min(1, k.obsolete * pace) * balance(world, nation, NATION.safety), CAUSE.outgrown, nation);
}

function strike(turn: Turn, nation: number, grade: Grade, size: number): void {
  const { world, books } = turn;
  const k = world.setting.coefficients.safety;
  const at = nationAt(world.setting.layout, nation);
  const lost = trustLoss(world, grade, size);
  books.post(at + NATION.incidents, 1, CAUSE_OF[grade], nation);
  loseTrust(turn, nation, lost, CAUSE_OF[grade], nation);
  for (let other = 0; other < world.nations.length; other++) {
    if (other !== nation) loseTrust(turn, other, k.fear * lost, CAUSE.fear, nation);
  }
  if (grade === 'catastrophic') {
    world.ending = makeEnding({ kind: 'catastrophe', nation, quarter: world.quarter });
    return;
  }
  const cost = incidentCost(world, grade, size) * balance(world, nation, NATION.appropriation);
  books.payIn(at + NATION.treasury, -cost, CAUSE_OF[grade], nation);
  if (grade === 'serious') {
    // the quarter that closes now is counted too
    const left = k.stallQuarters + 1;
    world.modifiers.push(makeActiveModifier({ modifier: MODIFIER.adoption, target: nation, value: k.stall, left, card: -1 }));
  }
}

/** Share of a quarter's appropriation that an incident costs, by a draw of 0-1. */
function incidentCost(world: World, grade: 'minor' | 'serious', size: number): number {
  const k = world.setting.coefficients.safety;
  return grade === 'minor' ? k.minorCost + k.minorCostMore * size : k.seriousCost + k.seriousCostMore * size;
}

function loseTrust({ world, books }: Turn, nation: number, points: number, cause: number, subject: number): void {
  const address = nationAt(world.setting.layout, nation) + NATION.trust;
  books.post(address, -Math.min(points, balance(world, nation, NATION.trust)), cause, subject);
}
