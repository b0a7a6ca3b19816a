import { FAB } from '../../../sim/accounts.ts';
import { yieldOf, fabBalance } from '../../../sim/query.ts';
import { quartersLeft } from '../../../sim/works.ts';
import type { Project, ProjectKind } from '../../../sim/records/project.ts';
import { WORKS_WORDS } from '../../../text/causes.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { fabName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { FabIcon } from './FabIcon.tsx';

interface WorksProps {
  /** Kinds of works that are shown, fabs apart */
  readonly kinds: readonly ProjectKind[];
  readonly fabs?: boolean;
}

/** Fabs that run and rise, and what else of some kinds is being built. */
export function Works({ kinds, fabs: showFabs = false }: WorksProps) {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const fabs = world.fabs.map((fab, index) => ({ fab, index })).filter(({ fab }) => showFabs && fab.nation === seat);
  const first = fabs.find(({ fab }) => fab.running)?.index;
  const works = world.projects.filter((project) => project.nation === seat && kinds.includes(project.kind));
  if (fabs.length + works.length === 0) return null;
  const when = (work: Project) => quarterShort(language(), calendarOf(world.setting, world.quarter + quartersLeft(world, work) - 1));
  const names = inLanguage(WORKS_WORDS);
  return (
    <section class="fabs">
      <h4 class="label">{fabs.length > 0 ? say.fabs : say.works}</h4>
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
                    text={`${say.running(n.short(fabBalance(world, index, FAB.capacity)))}, ${say.yield(n.two(yieldOf(world, seat)))}`}
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
