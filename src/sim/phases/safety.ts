import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER } from '../modifiers.ts';
import { balance } from '../query.ts';
import { STALL, gradeOf, incidentChance, trustLoss, type Grade } from '../safety.ts';
import type { Turn } from '../turn.ts';
import { makeActiveModifier } from '../records/activeModifier.ts';
import { makeEnding } from '../records/ending.ts';

/** Points of understanding that safety work adds in a quarter, at most, and the share of compute that brings half of it [contested]. */
const LEARNING = { points: 14, half: 0.08 } as const;
/** What safety work brings under no governance, and how much more under full: half of it is neutral [judgement: duties to test and report]. */
const GOVERNED = { least: 0.7, more: 0.6 } as const;
/** Share of understanding that a point of frontier index makes obsolete [contested: 0.006-0.03]. */
const OBSOLETE = 0.014;
/** Share of a quarter's appropriation that an incident costs, and how much more at most [judgement]. */
const COST = { minor: { least: 0.02, more: 0.05 }, serious: { least: 0.1, more: 0.2 } } as const;
/** Trust lost elsewhere, for each point lost at home [judgement: one country's scandal is read everywhere]. */
const FEAR = 0.06;

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
  const address = nationAt(world.setting.layout, nation) + NATION.safety;
  const share = balance(world, nation, NATION.safetyShare);
  const open = 1 - balance(world, nation, NATION.safety) / 100;
  const governed = GOVERNED.least + GOVERNED.more * balance(world, nation, NATION.governance);
  books.post(address, LEARNING.points * (share / (share + LEARNING.half)) * governed * open, CAUSE.safetyWork, nation);
  const pace = Math.max(0, balance(world, nation, NATION.pace));
  books.post(address, -Math.min(1, OBSOLETE * pace) * balance(world, nation, NATION.safety), CAUSE.outgrown, nation);
}

function strike(turn: Turn, nation: number, grade: Grade, size: number): void {
  const { world, books } = turn;
  const at = nationAt(world.setting.layout, nation);
  const lost = trustLoss(grade, size);
  books.post(at + NATION.incidents, 1, CAUSE_OF[grade], nation);
  loseTrust(turn, nation, lost, CAUSE_OF[grade], nation);
  for (let other = 0; other < world.nations.length; other++) {
    if (other !== nation) loseTrust(turn, other, FEAR * lost, CAUSE.fear, nation);
  }
  if (grade === 'catastrophic') {
    world.ending = makeEnding({ kind: 'catastrophe', nation, quarter: world.quarter });
    return;
  }
  const cost = (COST[grade].least + COST[grade].more * size) * balance(world, nation, NATION.appropriation);
  books.payIn(at + NATION.treasury, -cost, CAUSE_OF[grade], nation);
  if (grade === 'serious') {
    // the quarter that closes now is counted too
    const left = STALL.quarters + 1;
    world.modifiers.push(makeActiveModifier({ modifier: MODIFIER.adoption, target: nation, value: STALL.factor, left, card: -1 }));
  }
}

function loseTrust({ world, books }: Turn, nation: number, points: number, cause: number, subject: number): void {
  const address = nationAt(world.setting.layout, nation) + NATION.trust;
  books.post(address, -Math.min(points, balance(world, nation, NATION.trust)), cause, subject);
}
