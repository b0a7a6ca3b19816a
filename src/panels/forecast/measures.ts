import type { Game } from '../../session/session.ts';
import type { DeskName } from '../../sim/desks.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { objectivesOf } from '../../sim/objectives.ts';
import { homeChipOf, leaderOf } from '../../sim/query.ts';

/** What each desk moves first, the most telling first. */
const OF_DESK: Readonly<Record<DeskName, readonly MeasureName[]>> = {
  trade: ['usefulCompute', 'selfReliance', 'frontierGap', 'frontierLead', 'treasury', 'rentedCompute', 'supplierShare'],
  industry: ['usefulCompute', 'selfReliance', 'yield', 'homeChips', 'poweredShare', 'treasury', 'netSaving', 'foundryShare'],
  capital: ['firmCapital', 'usefulCompute', 'raised', 'treasury', 'netSaving'],
  vouchers: ['adoption', 'voucherHours', 'treasury', 'pilotsPassed', 'smallFirms', 'voucherWaste'],
  research: ['frontierGap', 'frontierLead', 'frontierIndex', 'adoption', 'safety', 'planAttainment', 'talent', 'scenarios'],
  statecraft: ['usefulCompute', 'tension', 'frontierGap', 'frontierLead', 'reputation', 'treasury'],
};

/** How many fans stand side by side. */
const SHOWN = 3;

/** Colour of a measure, as elsewhere. */
const TINTS: { readonly [M in MeasureName]?: string } = {
  usefulCompute: 'fan-import',
  selfReliance: 'fan-domestic',
  yield: 'fan-domestic',
  homeChips: 'fan-domestic',
  firmCapital: 'fan-capital',
  raised: 'fan-capital',
  adoption: 'fan-vouchers',
  voucherHours: 'fan-vouchers',
  pilotsPassed: 'fan-vouchers',
  smallFirms: 'fan-vouchers',
  tension: 'fan-controls',
};
export const tintOf = (measure: MeasureName): string => TINTS[measure] ?? 'fan-research';

/** Does a measure tell this seat anything? */
function isOfUse({ world, seat }: Game, measure: MeasureName): boolean {
  if (objectivesOf(world, seat).some((objective) => objective.measure === measure)) return true;
  if (measure === 'frontierGap' || measure === 'frontierLead') return (leaderOf(world) === seat) === (measure === 'frontierLead');
  if (measure === 'selfReliance' || measure === 'yield' || measure === 'homeChips') return homeChipOf(world, seat) !== null;
  return true;
}

/** The measures that a desk's forecast shows: those that the seat is scored on first, in the desk's order. */
export function measuresOfDesk(game: Game, desk: DeskName): MeasureName[] {
  const scored = new Set(objectivesOf(game.world, game.seat).map(({ measure }) => measure));
  const all = OF_DESK[desk].filter((measure) => isOfUse(game, measure));
  const chosen = [...new Set([...all.filter((measure) => scored.has(measure)), ...all])].slice(0, SHOWN);
  return all.filter((measure) => chosen.includes(measure));
}

/** All that a forecast of this game looks at: what its desks show, and what the seat is scored on. */
export function measuresOfGame(game: Game): MeasureName[] {
  const shown = game.world.setting.desks.flatMap((desk) => measuresOfDesk(game, desk));
  return [...new Set([...shown, ...objectivesOf(game.world, game.seat).map(({ measure }) => measure)])];
}
