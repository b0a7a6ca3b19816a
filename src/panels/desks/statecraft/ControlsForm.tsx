import { useId } from 'preact/hooks';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { standingControls } from '../../../sim/orders/setControls.ts';
import { LICENCE_RULES, type Regime } from '../../../sim/world.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { chipName, nationName } from '../../names.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { useDragged } from '../parts/useDragged.ts';
import { marketChips } from '../trade/ChipChooser.tsx';

type Controls = OrderOf<'setControls'>;

/** The exporter's key against one nation. */
export function ControlsForm({ regime }: { readonly regime: Regime }) {
  const { session, game } = useGame();
  const { world, match, seat } = game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const name = useId();
  const target = world.setting.nations[regime.target]!.id;
  const stands = standingControls(world, regime);
  const now = planned(game, 'setControls', (order) => order.target === target) ?? stands;
  const give = (change: Partial<Controls>) => void session.give({ ...now, ...change });
  const most = useDragged(now.cap, (value) => give({ cap: value }));
  const share = useDragged(now.cut, (value) => give({ cut: value }));
  const rules = { open: say.open, caseByCase: say.caseByCase, closed: say.closed };
  const passing = marketChips(world)
    .map((chip) => world.setting.chips[chip]!)
    .filter((chip) => chip.designer === seat && chip.tpp < now.tppLimit && chip.bandwidth < now.bandwidthLimit)
    .map(({ id }) => chipName(match.scenario, id));
  return (
    <section class="controls-form">
      <h3 class="heading">
        {say.controlsTitle}: {nationName(match.scenario, target)}
      </h3>
      <p class="label">{say.controlsLine(nationName(match.scenario, target))}</p>
      <fieldset class="admitted">
        <legend class="label">{say.rule}</legend>
        {LICENCE_RULES.map((rule) => (
          <label key={rule} class="option">
            <input type="radio" name={name} checked={rule === now.licence} onChange={() => give({ licence: rule })} />
            {rules[rule]}
          </label>
        ))}
      </fieldset>
      <div class="between limit">
        <span class="label">
          <Termed text={say.tppLimit} of={['tpp']} />
        </span>
        <NumberField label={say.tppLimit} class="figure-2" value={now.tppLimit} low={0} high={1e6} format={n.whole} onChange={(value) => give({ tppLimit: value })} />
      </div>
      <div class="between limit">
        <span class="label">{say.bandwidthLimit}</span>
        <NumberField label={say.bandwidthLimit} class="figure-2" value={now.bandwidthLimit} low={0} high={1e6} format={n.whole} onChange={(value) => give({ bandwidthLimit: value })} />
      </div>
      <p class="label">{passing.length > 0 ? say.passes(passing.join(', ')) : say.passesNone}</p>
      <div class="between limit">
        <span class="label">
          <Termed text={say.cap} of={['h100e']} />
        </span>
        <b class="figure-2">{n.short(most.shown)}</b>
      </div>
      <Slider label={say.cap} said={n.short(most.shown)} value={most.shown} low={0} high={Math.max(2, regime.cap)} step={0.05} onInput={most.onInput} onChange={most.onChange} />
      <div class="between limit">
        <span class="label">{say.ownCut}</span>
        <b class="figure-2">{n.percent(share.shown)}</b>
      </div>
      <Slider label={say.ownCut} said={n.percent(share.shown)} value={share.shown} low={0} high={0.5} step={0.05} onInput={share.onInput} onChange={share.onChange} />
      <label class="check">
        <input type="checkbox" checked={now.tools} onChange={() => give({ tools: !now.tools })} />
        {say.tools}
      </label>
      <label class="check">
        <input type="checkbox" checked={now.hbm} onChange={() => give({ hbm: !now.hbm })} />
        {say.hbm}
      </label>
      <hr class="rule" />
    </section>
  );
}
