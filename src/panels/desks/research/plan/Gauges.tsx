import { useId } from 'preact/hooks';
import { NATION } from '../../../../sim/accounts.ts';
import { COUNTERS, attainment, fullOf, scarcestOf, type Bottleneck, type Counter } from '../../../../sim/plan.ts';
import { homeUse, type ProgrammeName } from '../../../../sim/programmes.ts';
import { balance, homeChipOf } from '../../../../sim/query.ts';
import { PLAN } from '../../../../text/plan.ts';
import { COUNTER_TEXT, PROGRAMME_TEXT } from '../../../../text/programmes.ts';
import { inLanguage, numbers } from '../../../language.ts';
import { useGame } from '../../../session.ts';

interface GaugesProps {
  readonly picked: ProgrammeName;
  readonly onPick: (programme: ProgrammeName) => void;
  readonly narrow: Bottleneck | null;
}

/** The six counters against their targets, and what they rest on; each chooses its programme. */
export function Gauges({ picked, onPick, narrow }: GaugesProps) {
  const group = useId();
  const { world, seat } = useGame().game;
  const say = inLanguage(PLAN);
  const n = numbers();
  const names = inLanguage(PROGRAMME_TEXT);
  const gauge = (programme: ProgrammeName, name: string, filled: number, carried: number, figure: string, more = '') => (
    <label key={programme} class="gauge" data-narrow={narrow?.at === programme ? '' : undefined}>
      <input type="radio" name={group} checked={programme === picked} onChange={() => onPick(programme)} />
      <span class="gauge-name">{name}</span>
      <span class="gauge-bar" aria-hidden="true">
        <i style={{ width: `${100 * filled}%` }} />
        {carried < 1 && <em style={{ left: `${100 * carried}%` }} />}
      </span>
      <b>
        {figure}
        {more && <span class="hidden-text">, {more}</span>}
      </b>
    </label>
  );
  const counter = (one: Counter) => {
    const target = world.setting.nations[seat]!.planTargets[one];
    const carried = (scarcestOf(world, seat, one).upTo * fullOf(world, seat, one)) / Math.max(target, 1e-9);
    const figure = say.of(n.short(balance(world, seat, NATION[one])), n.short(target));
    const level = say.carried(n.short(carried * target));
    return gauge(one, inLanguage(COUNTER_TEXT)[one], attainment(world, seat, one), carried, figure, level);
  };
  const share = (one: 'security' | 'governance' | 'openSource') => {
    const value = balance(world, seat, NATION[one]);
    return gauge(one, names[one].name, value, 1, n.percent(value));
  };
  const efficiency = balance(world, seat, NATION.productEfficiency);
  const use = homeUse(world, seat);
  return (
    <>
      <fieldset class="gauges">
        <legend class="hidden-text">{say.counters}</legend>
        {COUNTERS.map(counter)}
      </fieldset>
      <fieldset class="gauges">
        <legend class="label">{say.base}</legend>
        {share('security')}
        {share('governance')}
        {share('openSource')}
        {gauge('methods', names.methods.name, efficiency - 1, 1, `×${n.two(efficiency)}`, say.efficiency)}
        {homeChipOf(world, seat) && gauge('jointDevelopment', names.jointDevelopment.name, use, 1, say.homeUse(n.percent(use)))}
      </fieldset>
    </>
  );
}
