import { objectivesOf, scoreOf } from '../../sim/objectives.ts';
import { GAME } from '../../text/game.ts';
import { OBJECTIVES } from '../../text/objectives.ts';
import { inLanguage, numbers } from '../language.ts';
import { useGame } from '../session.ts';

interface ScoreButtonProps {
  /** Which state of the game, as an index of its worlds */
  readonly at: number;
  readonly onOpen: () => void;
}

/** The score so far, first in the bar; opens what it is made of. */
export function ScoreButton({ at, onOpen }: ScoreButtonProps) {
  const { match, seat } = useGame().game;
  const world = match.worlds[at]!;
  if (objectivesOf(world, seat).length === 0) return null;
  const n = numbers();
  const say = inLanguage(OBJECTIVES);
  const score = scoreOf(world, seat);
  const before = match.worlds[at - 1];
  const change = before ? Math.round((score - scoreOf(before, seat)) * 10) / 10 : 0;
  return (
    <button type="button" class="measure measure-score" onClick={onOpen}>
      <span class="label">{say.title}</span>
      <span class="measure-row">
        <span class="measure-value">
          {n.whole(score)}
          <span class="measure-unit">{say.ofHundred}</span>
        </span>
      </span>
      <span class="measure-change">
        {before ? (
          change === 0 ? (
            <span class="faint">{inLanguage(GAME).noChange}</span>
          ) : (
            <span class={change > 0 ? 'better' : 'worse'}>
              <span aria-hidden="true">{change > 0 ? '▲' : '▼'} </span>
              <span class="hidden-text">{change > 0 ? '+' : '\u2212'}</span>
              {n.short(Math.abs(change))} {inLanguage(GAME).points}
            </span>
          )
        ) : (
          '\u00a0'
        )}
      </span>
    </button>
  );
}
