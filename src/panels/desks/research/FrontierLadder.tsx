import bars from 'lucide-static/icons/chart-no-axes-column.svg?raw';
import { NATION } from '../../../sim/accounts.ts';
import { balance, frontierGap, leaderOf } from '../../../sim/query.ts';
import { GLOSSARY } from '../../../text/glossary.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** Every nation's frontier index on one scale. */
export function FrontierLadder() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const nations = world.setting.nations
    .map(({ id }, nation) => ({ id, nation, index: balance(world, nation, NATION.frontier) }))
    .sort((a, b) => b.index - a.index);
  const top = nations[0]!.index;
  const bottom = Math.min(...nations.map(({ index }) => index)) - 8;
  const gap = frontierGap(world, seat);
  return (
    <SectionFold icon={bars} class="ladder" title={say.frontier} state={leaderOf(world) === seat ? say.leading : say.behind(n.one(gap))}>
      <p class="label">
        <Termed text={inLanguage(GLOSSARY).frontierIndex.term} of={['frontierIndex']} />
      </p>
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
    </SectionFold>
  );
}
