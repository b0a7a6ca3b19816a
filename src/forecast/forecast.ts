import type { Intention } from '../match/intentions.ts';
import { answerOf, type Answer } from './answer.ts';
import { Arm, FUTURES } from './arm.ts';
import { rivalPlans } from './future.ts';
import type { Situation } from './situation.ts';
import type { Plan } from '../sim/turn.ts';

/** Futures after which a forecast is told: soon from few, then from all. */
const TOLD_AT = [12, 48, 120, FUTURES] as const;

/** Plans whose futures are kept: one without the order, and the last places of a slider. */
const KEPT = 6;

/** The arm that has played fewer futures. */
const least = (arm: Arm, other: Arm | null): Arm => (other && other.futures < arm.futures ? other : arm);

/** Forecasts from one situation: a plan's futures are played once, whoever asks for them. */
export class Forecasts {
  private readonly rivals: readonly Plan[];
  private readonly arms = new Map<string, Arm>();

  constructor(readonly situation: Situation) {
    this.rivals = rivalPlans(situation, situation.world);
  }

  /** Yields after each quarter played: nothing, or what can be told so far. */
  *of(plan: readonly Intention[], without: readonly Intention[] | null, quarters: number): Generator<{ readonly answer: Answer; readonly last: boolean } | null, void> {
    const other = without && this.arm(without, quarters);
    const arm = this.arm(plan, quarters);
    for (const futures of TOLD_AT) {
      for (let behind = least(arm, other); behind.futures < futures; behind = least(arm, other)) {
        behind.step();
        yield null;
      }
      // what is known already is told at once
      const known = Math.min(arm.futures, other?.futures ?? FUTURES);
      if (futures < FUTURES && known >= FUTURES) continue;
      yield { answer: answerOf(arm, other, futures), last: futures === FUTURES };
    }
  }

  newArm(plan: readonly Intention[], quarters: number): Arm {
    return new Arm(this.situation, this.rivals, plan, quarters);
  }

  /** The futures of a plan, as far as they are played. */
  arm(plan: readonly Intention[], quarters: number): Arm {
    const key = `${quarters} ${JSON.stringify(plan)}`;
    const arm = this.arms.get(key) ?? this.newArm(plan, quarters);
    // the latest asked for is the last to go
    this.arms.delete(key);
    this.arms.set(key, arm);
    for (const oldest of this.arms.keys()) if (this.arms.size > KEPT) this.arms.delete(oldest);
    return arm;
  }
}

/** A forecast at once, for who can wait. */
export function forecast(situation: Situation, plan: readonly Intention[], without: readonly Intention[] | null, quarters: number, futures: number = FUTURES): Answer {
  const forecasts = new Forecasts(situation);
  const arm = forecasts.newArm(plan, quarters);
  const other = without && forecasts.newArm(without, quarters);
  for (let behind = least(arm, other); behind.futures < futures; behind = least(arm, other)) behind.step();
  return answerOf(arm, other);
}
