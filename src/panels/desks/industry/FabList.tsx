import { FAB, fabAt } from '../../../sim/accounts.ts';
import { yieldOf } from '../../../sim/query.ts';
import { quartersLeft } from '../../../sim/works.ts';
import type { Project } from '../../../sim/world.ts';
import { WORKS_WORDS } from '../../../text/causes.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { fabName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { FabIcon } from './FabIcon.tsx';

/** Fabs that run and rise, and what else is being built. */
export function FabList() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const fabs = world.fabs.map((fab, index) => ({ fab, index })).filter(({ fab }) => fab.nation === seat);
  const first = fabs.find(({ fab }) => fab.running)?.index;
  const works = world.projects.filter((project) => project.nation === seat && project.kind !== 'fab');
  const when = (work: Project) => quarterShort(language(), calendarOf(world.setting, world.quarter + quartersLeft(world, work) - 1));
  const names = inLanguage(WORKS_WORDS);
  return (
    <section class="fabs">
      <h3 class="label">{fabs.length > 0 ? say.fabs : say.works}</h3>
      {fabs.length === 0 && works.length === 0 && <p class="muted">{say.noFabs}</p>}
      <ul>
        {fabs.map(({ fab, index }) => {
          const work = world.projects.find((project) => project.fab === index && project.kind === 'fab');
          const built = work ? 1 - work.left / Math.max(work.quarters, work.left) : 1;
          return (
            <li key={index}>
              <FabIcon built={fab.running ? 1 : built} />
              <b>{fabName(game, index)}</b>
              <span class="label">
                {fab.running ? (
                  <Termed
                    text={`${say.running(n.short(world.balances[fabAt(world.setting.layout, index) + FAB.capacity]!))}, ${say.yield(n.two(yieldOf(world, seat)))}`}
                    of={index === first ? ['kwpm', 'yield'] : []}
                  />
                ) : (
                  work && say.building(n.percent(built), when(work))
                )}
                {work && !work.equipped && <span class="worse"> {say.waitsForTools}</span>}
              </span>
            </li>
          );
        })}
        {works.map((work) => (
          <li key={`work${work.id}`}>
            <FabIcon built={1 - work.left / Math.max(work.quarters, work.left)} />
            <b>{work.kind === 'expansion' ? say.expandFab(fabName(game, work.fab)) : names[work.kind]}</b>
            <span class="label">
              {say.building(n.percent(1 - work.left / Math.max(work.quarters, work.left)), when(work))}
              {!work.equipped && <span class="worse"> {say.waitsForTools}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
