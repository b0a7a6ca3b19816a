import { useId } from 'preact/hooks';
import { buyersOf } from '../../../sim/admitted.ts';
import { designsChips } from '../../../sim/controls.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { MOST_CUT, standingControls } from '../../../sim/orders/setControls.ts';
import { LICENCE_RULES, type Regime } from '../../../sim/records/regime.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { chipName, firmName, nationName } from '../../names.ts';
import { controlledBy, planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { Fold } from '../parts/Fold.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { useDragged } from '../parts/useDragged.ts';
import { marketChips } from '../trade/ChipChooser.tsx';
import { KeyEffects } from './KeyEffects.tsx';

type Controls = OrderOf<'setControls'>;

/** The exporter's key against one nation. */
export function ControlsForm({ regime }: { readonly regime: Regime }) {
  const { session, game } = useGame();
  const { world, match, seat } = game;
  const say = inLanguage(TRADE);
  const craft = inLanguage(STATECRAFT);
  const n = numbers();
  const name = useId();
  const target = world.setting.nations[regime.target]!.id;
  const stands = standingControls(world, regime);
  const now = planned(game, 'setControls', (order) => order.target === target) ?? stands;
  const give = (change: Partial<Controls>) => void session.give({ ...now, ...change });
  const most = useDragged(now.cap, (value) => give({ cap: value }), (cap) => ({ ...now, cap }));
  const share = useDragged(now.cut, (value) => give({ cut: value }), (cut) => ({ ...now, cut }));
  const rules = { open: say.open, caseByCase: say.caseByCase, closed: say.closed };
  const passing = marketChips(world)
    .map((chip) => world.setting.chips[chip]!)
    .filter((chip) => chip.designer === seat && chip.tpp < now.tppLimit && chip.bandwidth < now.bandwidthLimit)
    .map(({ id }) => chipName(match.scenario, id));
  const { holds } = world.setting.nations[seat]!;
  const designs = designsChips(world, seat);
  const buyers = buyersOf(world, regime.target).map((firm) => world.setting.firms[firm]!.id);
  const toggle = (firm: string) => give({ listed: now.listed.includes(firm) ? now.listed.filter((one) => one !== firm) : [...now.listed, firm] });
  return (
    <Fold
      group="own-rules"
      title={nationName(match.scenario, target)}
      state={designs ? rules[now.licence] : now.tools ? '' : craft.keptBack}
      open={regime === controlledBy(world, seat)[0]}
    >
      <div class="controls-form" data-order="setControls" data-about={target}>
        <p class="label">{say.controlsLine(nationName(match.scenario, target))}</p>
        {designs && (
          <>
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
              <span class="label">
                <Termed text={say.bandwidthLimit} of={['bandwidth']} />
              </span>
              <NumberField label={say.bandwidthLimit} class="figure-2" value={now.bandwidthLimit} low={0} high={1e6} format={n.whole} onChange={(value) => give({ bandwidthLimit: value })} />
            </div>
            <p class="label">{passing.length > 0 ? say.passes(passing.join(', ')) : say.passesNone}</p>
            <div class="between limit">
              <span class="label">
                <Termed text={say.cap} of={['h100e']} />
              </span>
              <b class="figure-2">{n.short(most.shown)}</b>
            </div>
            <Slider label={say.cap} said={n.short(most.shown)} tint="controls" value={most.shown} low={0} high={Math.max(2, regime.cap)} step={0.05} onInput={most.onInput} onChange={most.onChange} />
            <div class="between limit">
              <span class="label">
                <Term of="revenueCut">{say.ownCut}</Term>
              </span>
              <b class="figure-2">{n.percent(share.shown)}</b>
            </div>
            <Slider label={say.ownCut} said={n.percent(share.shown)} tint="controls" value={share.shown} low={0} high={MOST_CUT} step={0.05} onInput={share.onInput} onChange={share.onChange} />
            <KeyEffects regime={regime} order={{ ...now, cap: most.shown, cut: share.shown }} />
          </>
        )}
        {(['tools', 'hbm'] as const).map(
          (what) =>
            (holds[what] > 0 || designs) && (
              <label key={what} class="check">
                <input type="checkbox" checked={now[what]} onChange={() => give({ [what]: !now[what] })} />
                {say[what]}
                {holds[what] > 0 && <span class="label">{craft.toolsHeld(n.percent(holds[what]))}</span>}
              </label>
            ),
        )}
        <label class="check">
          <input type="checkbox" checked={now.cloud} onChange={() => give({ cloud: !now.cloud })} />
          {craft.cloud}
        </label>
        {designs && (
          <Fold group={`listed-${target}`} title={craft.listedTitle} state={craft.firms(now.listed.length)}>
            <fieldset class="firms">
              <legend class="label">
                <Term of="entityList" />. {craft.listedHint}
              </legend>
              {buyers.map((firm) => (
                <label key={firm} class="check">
                  <input type="checkbox" checked={now.listed.includes(firm)} onChange={() => toggle(firm)} />
                  {firmName(match.scenario, firm)}
                </label>
              ))}
            </fieldset>
          </Fold>
        )}
      </div>
    </Fold>
  );
}
