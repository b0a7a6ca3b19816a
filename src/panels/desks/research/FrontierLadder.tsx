import { balance, frontierGap, leaderOf } from '../../../sim/query.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';

/** Every nation's frontier index on one scale. */
export function FrontierLadder() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const nations = world.setting.nations
    .map(({ id }, nation) => ({ id, nation, index: balance(world, nation, 'frontier') }))
    .sort((a, b) => b.index - a.index);
  const top = nations[0]!.index;
  const bottom = Math.min(...nations.map(({ index }) => index)) - 8;
  const gap = frontierGap(world, seat);
  return (
    <section class="ladder">
      <h3 class="heading">
        <Term of="frontierIndex">{say.frontier}</Term>
      </h3>
      <p class="label">{leaderOf(world) === seat ? say.leading : say.behind(n.one(gap))}</p>
      <ol>
        {nations.map(({ id, nation, index }) => (
          <li key={id} class={nation === seat ? 'mine' : undefined}>
            <span>{nationName(match.scenario, id)}</span>
            <span class="limit-bar" aria-hidden="true">
              <i style={{ width: `${(100 * (index - bottom)) / (top - bottom)}%` }} />
            </span>
            <b>{n.one(index)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
