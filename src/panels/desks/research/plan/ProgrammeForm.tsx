import { useState } from 'preact/hooks';
import { calendarOf } from '../../../../sim/calendar.ts';
import { COUNTERS, carriedBy, fullOf, scarcestOf } from '../../../../sim/plan.ts';
import { delayOf, gainsOf, mostSpend, unitOf, type ProgrammeGain, type ProgrammeName } from '../../../../sim/programmes.ts';
import { spendable } from '../../../../sim/orders/index.ts';
import { PLAN } from '../../../../text/plan.ts';
import { COUNTER_TEXT, NEED_TEXT, PROGRAMME_TEXT } from '../../../../text/programmes.ts';
import { quarterShort } from '../../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../../language.ts';
import { useGame } from '../../../session.ts';
import { Slider } from '../../../ui/Slider.tsx';
import { Termed } from '../../../ui/Termed.tsx';
import { OrderButton } from '../../parts/OrderButton.tsx';
import { rounded, stepFor } from '../../parts/scale.ts';

/** What one programme costs, when it acts, what it needs and what it would bring. */
export function ProgrammeForm({ programme }: { readonly programme: ProgrammeName }) {
  const { world, seat, committed } = useGame().game;
  const most = mostSpend(world, seat);
  const step = stepFor(most * 5);
  const high = Math.floor(most / step) * step;
  const [spend, setSpend] = useState(() => {
    const within = Math.min(unitOf(world, seat), Math.max(0, spendable(world, seat, committed)) / 4);
    return rounded(Math.min(high, Math.max(step, Math.round(within / step) * step)));
  });
  const say = inLanguage(PLAN);
  const n = numbers();
  const { name, line } = inLanguage(PROGRAMME_TEXT)[programme];
  const due = quarterShort(language(), calendarOf(world.setting, world.quarter + delayOf(world, programme)));
  return (
    <div class="programme">
      <h4 class="heading">{name}</h4>
      <p class="label">
        <Termed text={line} of={['inference']} />
      </p>
      <Needs programme={programme} />
      <div class="between">
        <b class="figure-2 research">{n.money(spend)}</b>
        <b class="figure-2">{say.acts(due)}</b>
      </div>
      <Slider label={say.spend} said={n.money(spend)} tint="research" value={spend} low={step} high={rounded(high)} step={step} onInput={(value) => setSpend(rounded(value))} />
      <p class="label terms">{useBrings(programme, spend)}</p>
      <OrderButton order={{ kind: 'fundProgramme', programme, spend }} repeats class="button-solid tint-research">
        {say.fund}
      </OrderButton>
    </div>
  );
}

/** How far each need carries the programme's counter, the scarcest marked. */
function Needs({ programme }: { readonly programme: ProgrammeName }) {
  const { world, seat } = useGame().game;
  const counter = COUNTERS.find((one) => one === programme);
  if (!counter) return null;
  const say = inLanguage(PLAN);
  const needs = inLanguage(NEED_TEXT);
  const n = numbers();
  const { need: scarcest } = scarcestOf(world, seat, counter);
  const level = (upTo: number) => n.short(atMost(upTo * fullOf(world, seat, counter)));
  return (
    <p class="label needs">
      {say.needs}:{' '}
      {carriedBy(world, seat, counter).map(({ need, upTo }, index) => (
        <span key={need} class={need === scarcest ? 'strong' : undefined}>
          {index > 0 && ', '}
          {say.carries(needs[need].name, level(upTo))}
        </span>
      ))}
    </p>
  );
}

const atMost = (value: number) => (value >= 10 ? Math.floor(value) : Math.floor(value * 100) / 100);

/** What the money would add if the programme acted on today's state. */
function useBrings(programme: ProgrammeName, spend: number): string {
  const { world, seat } = useGame().game;
  const say = inLanguage(PLAN);
  const told = gainsOf(world, seat, programme, spend).map(gainText).filter(Boolean);
  if (told.length > 0) return say.brings(new Intl.ListFormat(language()).format(told));
  const counter = COUNTERS.find((one) => one === programme);
  if (counter) return say.nothing(inLanguage(NEED_TEXT)[scarcestOf(world, seat, counter).need].name);
  return programme === 'jointDevelopment' ? say.notYetUsed : say.full;
}

/** A gain in the unit of its account; empty where nothing would show. */
function gainText({ account, gain }: ProgrammeGain): string {
  const say = inLanguage(PLAN);
  const n = numbers();
  const points = n.signedPoints(gain);
  if (!/[1-9]/.test(points)) return '';
  const counter = COUNTERS.find((one) => one === account);
  if (counter) return `${n.signed(gain)} ${inLanguage(COUNTER_TEXT)[counter].toLocaleLowerCase(language())}`;
  switch (account) {
    case 'software':
      return `${say.points(points)} ${say.software}`;
    case 'coDesign':
      return `${n.percent(gain)} ${say.coDesign}`;
    case 'productEfficiency':
      return say.served(points);
    default:
      return say.points(points);
  }
}
