import trend from 'lucide-static/icons/trending-up.svg?raw';
import { bindingOf, comingOutlook, supposing } from '../../../sim/outlook.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** What the coming quarter should bring the frontier index, by what brings it, under the plan's split; and what research lacks. */
export function OutlookBar() {
  const { game } = useGame();
  const { seat, match } = game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const split = planned(game, 'splitCompute');
  const world = split ? supposing(game.world, seat, { researchShare: split.research, safetyShare: split.safety }) : game.world;
  const { runs, ideas, learned, source, chance, leap } = comingOutlook(world, seat);
  const { compute, talent } = bindingOf(world, seat);
  const teacher = source < 0 ? '' : nationName(match.scenario, world.setting.nations[source]!.id);
  const parts = [
    { key: 'ideas', points: ideas, name: say.ownIdeas },
    { key: 'runs', points: runs, name: say.largerRuns },
    { key: 'learned', points: learned, name: say.learnedFrom(teacher) },
  ].filter(({ points }) => points >= 0.05);
  return (
    <SectionFold class="outlook" icon={trend} title={say.outlook} state={<b class="research">{say.morePoints(n.one(ideas + runs + learned))}</b>} open keeps>
      <p class="outlook-bar" aria-hidden="true">
        {parts.map(({ key, points }) => (
          <i key={key} class={`part-${key}`} style={{ flexGrow: points }} />
        ))}
      </p>
      <ul class="outlook-parts">
        {parts.map(({ key, points, name }) => (
          <li key={key}>
            <i class={`part-${key}`} aria-hidden="true" />
            {name} <b>{n.one(points)}</b>
          </li>
        ))}
      </ul>
      <p class="label">
        <Termed text={say.leapChance(`${n.points(chance)}%`, n.whole(leap))} of={['breakthrough']} />
      </p>
      <p class="label">
        <b>{compute >= talent ? say.computeBinds : say.talentBinds}</b> {say.binds(n.two(compute), n.two(talent))}
      </p>
    </SectionFold>
  );
}
