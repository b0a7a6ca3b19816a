import { deskOpensTo } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { deskLines, deskNames } from '../desks/deskNames.ts';
import { inLanguage } from '../language.ts';

/** Desks that open to the seat with the quarter that the report leads into. */
export function OpenedDesks({ world, seat }: { readonly world: World; readonly seat: number }) {
  const opened = world.setting.desks.filter((desk) => deskOpensTo(world, seat, desk) === world.quarter);
  if (opened.length === 0 || world.ended) return null;
  const [names, lines] = [deskNames(), deskLines()];
  return (
    <section class="report-opened">
      <h2 class="overline faint">{inLanguage(REPORT_WORDS).opened}</h2>
      <ul>
        {opened.map((desk) => (
          <li key={desk} class={`opened-${desk}`}>
            <b>{names[desk]}</b> {lines[desk]}
          </li>
        ))}
      </ul>
    </section>
  );
}
