import type { BoardEvent } from '../session/picture.ts';
import type { Game } from '../session/session.ts';
import type { SoundName } from './sounds.ts';

/**
 * What is heard of what happens. A sound is never the only sign: each goes with something that is seen and that a
 * screen reader says (the map's film, the plan, a paper, the report), so that who plays without sound misses nothing.
 */
type EventSounds = { readonly [K in BoardEvent['kind']]: (event: Extract<BoardEvent, { kind: K }>) => SoundName | null };

const silent = () => null;
const gate = ({ state }: { readonly state: 'open' | 'narrow' | 'shut' }): SoundName => (state === 'shut' ? 'gateShuts' : 'gateOpens');

/** Of every kind of event on the map; what comes every quarter and changes little is silent. */
const OF_EVENTS: EventSounds = {
  paper: ({ step }) => (step === 'faded' ? null : 'paper'),
  ordered: silent,
  licence: gate,
  approval: gate,
  customs: gate,
  rationed: silent,
  shipped: silent,
  delivered: () => 'chipsLand',
  smuggled: ({ seized }) => (seized > 0 ? 'refused' : null),
  rented: silent,
  homeMade: () => 'chipsLand',
  fabProgress: silent,
  fabOpened: () => 'fabOpens',
  jointFabs: ({ opened }) => (opened.length > 0 ? 'fabOpens' : null),
  powerOnline: silent,
  listed: () => 'bell',
  breakthrough: () => 'bell',
  frontier: silent,
  adoption: silent,
  incident: () => 'alarm',
  deal: ({ news }) => ({ struck: 'order', kept: null, broken: 'tear' } as const)[news],
  minerals: ({ withheld }) => (withheld ? 'gateShuts' : 'gateOpens'),
  tension: silent,
};

/** What is heard when an event on the map strikes. */
export function soundOfEvent(event: BoardEvent): SoundName | null {
  const sound = OF_EVENTS[event.kind] as (event: BoardEvent) => SoundName | null;
  return sound(event);
}

/** What is heard when a game goes from one state to the next: its plan is written, or its quarter ends. */
export function soundOfChange(before: Game, after: Game): SoundName | null {
  if (before.match.worlds[0] !== after.match.worlds[0]) return null;
  if (after.match.quarters.length > before.match.quarters.length) return 'quarterEnd';
  const orders = (game: Game) => new Set(game.plan.map(({ order }) => order));
  const [was, is] = [orders(before), orders(after)];
  const added = after.judged.filter(({ order }) => !was.has(order));
  const takenBack = (after.canRedo && !before.canRedo) || (added.length === 0 && [...was].some((order) => !is.has(order)));
  if (takenBack) return 'undo';
  if (added.length === 0) return null;
  return added.some(({ refusal }) => refusal) ? 'refused' : 'order';
}

/** Did a played quarter put event cards on the table, or turn a rumour into what is certain? */
export function cardsDealt({ match }: Game, quarter: number): boolean {
  const before = match.worlds[quarter]!.cards;
  return match.worlds[quarter + 1]!.cards.some(({ stage }, i) => (stage === 'rumour' || stage === 'announced') && stage !== before[i]!.stage);
}
