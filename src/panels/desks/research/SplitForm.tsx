import { SPLIT } from '../../../sim/orders/splitCompute.ts';
import { balance, usefulCompute } from '../../../sim/query.ts';
import { MEASURE_TEXT } from '../../../text/measures.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { useDragged } from '../parts/useDragged.ts';

export function SplitForm() {
  const { session, game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const now = planned(game, 'splitCompute')?.research ?? balance(world, seat, 'researchShare');
  const safety = planned(game, 'splitCompute')?.safety ?? balance(world, seat, 'safetyShare');
  const split = useDragged(now, (research) => void session.give({ kind: 'splitCompute', research: Math.min(research, SPLIT.most - safety), safety }));
  const { unit } = inLanguage(MEASURE_TEXT).usefulCompute;
  const all = usefulCompute(world, seat);
  const figures = { research: n.short(all * split.shown), products: n.short(all * (1 - split.shown - safety)) };
  return (
    <section class="split">
      <h3 class="heading">
        <Term of="usefulCompute">{say.split}</Term>
      </h3>
      <div class="between split-figures">
        <span>
          <b class="figure research">{figures.research}</b>
          <span class="label">{say.toResearch}, {unit}</span>
        </span>
        <span>
          <b class="figure">{figures.products}</b>
          <span class="label">{say.toProducts}, {unit}</span>
        </span>
      </div>
      <Slider
        label={say.splitLabel}
        said={`${n.percent(split.shown)} ${say.toResearch}, ${n.percent(1 - split.shown)} ${say.toProducts}`}
        tint="research"
        value={split.shown}
        low={0.05}
        high={0.95}
        step={0.05}
        onInput={split.onInput}
        onChange={split.onChange}
      />
      <p class="between label slider-ends">
        <span>{n.percent(split.shown)}</span>
        <span>{n.percent(1 - split.shown)}</span>
      </p>
      <p class="label">
        {say.splitMore} {say.split100}
      </p>
    </section>
  );
}
