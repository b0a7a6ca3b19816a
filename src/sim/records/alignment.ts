import type { Chokepoint } from './regime.ts';

export const ANSWERS = ['none', 'yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a controller has asked of an ally: to shut its own key to the target. */
export interface Alignment {
  readonly controller: number;
  readonly ally: number;
  readonly target: number;
  readonly what: Chokepoint;
  /** USD bn that its controller has set aside for it: the ally's if it follows */
  readonly pay: number;
  readonly asked: number;
  /** What the ally's government said; without a word its ministries decide when it falls due */
  answer: Answer;
}

export const makeAlignment = (a: Alignment): Alignment => ({
  controller: a.controller,
  ally: a.ally,
  target: a.target,
  what: a.what,
  pay: a.pay,
  asked: a.asked,
  answer: a.answer,
});
