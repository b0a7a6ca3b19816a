import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { playPlans, startMatch, worldNow, type Match, type PlannedOrder } from '../match/match.ts';
import type { Library } from '../scenario/extend.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import type { Replay } from './format.ts';
import type { ReplayProblem } from './problem.ts';
import { quarterLabel, recordedText, resultOf } from './record.ts';
import { scenarioOf } from './scenarioOf.ts';

/** Where a rerun first comes out otherwise than recorded. */
export interface Divergence {
  /** The quarter after which it shows, from 1; 0 before the first */
  readonly quarter: number;
  /** The entry of the replay, as in `quarters[3].fingerprint` */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

export interface Verification {
  readonly ok: boolean;
  /** Quarters that came out as recorded */
  readonly quarters: number;
  /** The rerun, up to the first divergence; null when there is no scenario to play it in */
  readonly match: Match | null;
  readonly firstDivergence?: Divergence;
  /** Where a bot would now decide otherwise; its recorded orders were played all the same */
  readonly otherDecisions: readonly Divergence[];
  /** Why it could not be played */
  readonly problems: readonly ReplayProblem[];
}

/** Plays a replay again, quarter by quarter with the recorded orders, and stops where it first differs. */
export function verifyReplay(replay: Replay, library: Library, file = 'replay'): Verification {
  const found = scenarioOf(replay, library, file);
  if (!found.ok) return { ok: false, quarters: 0, match: null, otherDecisions: [], problems: found.problems };
  const rerun = new Rerun(replay, startMatch(found.scenario, replay.seed, replay.players));
  return rerun.whole();
}

class Rerun {
  private readonly otherDecisions: Divergence[] = [];

  constructor(
    private readonly replay: Replay,
    private match: Match,
  ) {}

  whole(): Verification {
    const divergence = this.atStart() ?? this.throughQuarters() ?? this.inResult();
    return {
      ok: divergence === null,
      quarters: divergence?.path.startsWith('quarters') ? divergence.quarter - 1 : this.match.quarters.length,
      match: this.match,
      ...(divergence ? { firstDivergence: divergence } : {}),
      otherDecisions: this.otherDecisions,
      problems: [],
    };
  }

  private atStart(): Divergence | null {
    const { setting } = worldNow(this.match);
    const ids = setting.nations.map(({ id }) => id).join(', ');
    const players = Object.keys(this.replay.players).join(', ');
    if (ids !== players) return { quarter: 0, path: 'players', expected: players, actual: ids };
    return differs(0, 'start', this.replay.start, fingerprint(worldNow(this.match)));
  }

  private throughQuarters(): Divergence | null {
    for (let q = 0; q < this.replay.quarters.length; q++) {
      const divergence = this.playQuarter(q);
      if (divergence) return divergence;
    }
    return null;
  }

  private playQuarter(q: number): Divergence | null {
    const recorded = this.replay.quarters[q]!;
    const world = worldNow(this.match);
    const path = `quarters[${q}]`;
    if (world.ended) return { quarter: q + 1, path, expected: recorded.quarter, actual: 'the game has ended' };
    const label = differs(q + 1, `${path}.quarter`, recorded.quarter, quarterLabel(world, q));
    if (label) return label;
    const ids = world.setting.nations.map(({ id }) => id);
    const stranger = Object.keys(recorded.plans).find((id) => !ids.includes(id));
    if (stranger !== undefined) return { quarter: q + 1, path: `${path}.plans`, expected: stranger, actual: ids.join(', ') };
    const plans = ids.map((id) => (recorded.plans[id] ?? []).map(({ order, reason }): PlannedOrder => ({ order, reason: reason ?? null })));
    this.askBots(q, plans);
    this.match = playPlans(this.match, plans);
    return differs(q + 1, `${path}.fingerprint`, recorded.fingerprint, this.match.quarters[q]!.fingerprint);
  }

  private askBots(q: number, plans: readonly (readonly PlannedOrder[])[]): void {
    const world = worldNow(this.match);
    this.match.players.forEach((player, nation) => {
      if (player === 'person') return;
      const path = `quarters[${q}].plans.${world.setting.nations[nation]!.id}`;
      const now = DOCTRINES_BY_NAME[player](world, nation);
      const other = differs(q + 1, path, recordedText(plans[nation]!), recordedText(now));
      if (other) this.otherDecisions.push(other);
    });
  }

  private inResult(): Divergence | null {
    const result = resultOf(worldNow(this.match));
    const quarter = this.match.quarters.length;
    return (
      differs(quarter, 'result.outcome', this.replay.result.outcome, result.outcome) ??
      differs(quarter, 'result.scores', JSON.stringify(this.replay.result.scores), JSON.stringify(result.scores))
    );
  }
}

const differs = (quarter: number, path: string, expected: string, actual: string): Divergence | null =>
  expected === actual ? null : { quarter, path, expected, actual };
