import type { Match } from '../match/match.ts';

/** How an event moved on in a quarter: it was first heard of, became certain, took effect, or came to nothing. */
export const EVENT_STEPS = ['effect', 'announced', 'rumour', 'faded'] as const;
export type EventStepName = (typeof EVENT_STEPS)[number];

export interface EventStep {
  readonly card: number;
  readonly step: EventStepName;
  /** It concerns this seat */
  readonly mine: boolean;
  /** Choice (index) that takes effect with it, -1 where there was nothing to choose */
  readonly choice: number;
}

/** Is it told to the seat? What concerns others is news once it takes effect. */
export const isTold = ({ mine, step }: EventStep): boolean => mine || step === 'effect';

/** Events that moved in a quarter: what took effect first, and what concerns the seat before the rest. */
export function eventSteps(match: Match, quarter: number, seat: number): EventStep[] {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  const { id } = after.setting.nations[seat]!;
  const found = after.cards.flatMap((state, card): EventStep[] => {
    const old = before.cards[card]!;
    const concerned = match.scenario.events[after.setting.cards[card]!.id]?.nations ?? [];
    const mine = concerned.length === 0 || concerned.includes(id);
    const choice = after.setting.cards[card]!.choices.length > 0 ? Math.max(0, old.choice) : -1;
    const step = (name: EventStepName): EventStep[] => [{ card, step: name, mine, choice }];
    if (state.times > old.times) return step('effect');
    if (state.stage === old.stage) return [];
    if (state.stage === 'announced' || state.stage === 'rumour') return step(state.stage);
    return old.stage === 'rumour' ? step('faded') : [];
  });
  return found.sort((a, b) => Number(b.mine) - Number(a.mine) || EVENT_STEPS.indexOf(a.step) - EVENT_STEPS.indexOf(b.step));
}
