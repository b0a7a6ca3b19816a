import { homeLimits } from '../../../sim/query.ts';
import { BINDING_TEXT, INDUSTRY } from '../../../text/industry.ts';
import { inLanguage, numbers } from '../../language.ts';
import { chipName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';

/** What wafers, memory and packaging would each allow; the shortest bar is all that can be made. */
export function Limits() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const limits = homeLimits(world, seat);
  const parts = ['wafers', 'hbm', 'packaging'] as const;
  const most = Math.max(...parts.map((part) => limits[part]), 0.001);
  const narrow = parts.reduce((least, part) => (limits[part] < limits[least] ? part : least));
  const { binding } = world.nations[seat]!;
  const bindings = inLanguage(BINDING_TEXT);
  const chip = world.setting.chips[world.setting.nations[seat]!.homeChip]!;
  return (
    <section class="limits">
      <h3 class="label">{say.limits(chipName(match.scenario, chip.id))}</h3>
      <dl>
        {parts.map((part) => (
          <div key={part} class={part === narrow ? 'limit-narrow' : undefined}>
            <dt>
              <Term of={part === 'wafers' ? 'wafer' : part}>{say[part]}</Term>
            </dt>
            <dd>
              <span class="limit-bar" aria-hidden="true">
                <i style={{ width: `${(100 * limits[part]) / most}%` }} />
              </span>
              <b>{n.thousands(limits[part])}</b>
              {part === narrow && <span class="hidden-text">, {say.narrow}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="lift">
        {binding !== 'none' && <b>{say.heldBack(bindings[binding].name.toLowerCase())}. </b>}
        {bindings[binding === 'none' ? narrow : binding].lift}
      </p>
    </section>
  );
}
