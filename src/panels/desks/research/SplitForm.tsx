import { useMemo, useState } from 'preact/hooks';
import { rehearse } from '../../../session/rehearsal.ts';
import { NATION } from '../../../sim/accounts.ts';
import { SPLIT } from '../../../sim/orders/splitCompute.ts';
import { balance, computeUses } from '../../../sim/query.ts';
import { MEASURE_TEXT } from '../../../text/measures.ts';
import { RESEARCH } from '../../../text/research.ts';
import { SAFETY } from '../../../text/safety.ts';
import { inLanguage, numbers } from '../../language.ts';
import { consider } from '../../forecast/considered.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { SplitEffects } from './SplitEffects.tsx';
import { SafetyForm } from './SafetyForm.tsx';

/** Shares of useful compute, 0-1 */
interface Shares {
  readonly research: number;
  readonly safety: number;
}

const hundredths = (share: number) => Math.round(share * 100) / 100;

/** The whole stays a whole: the hand's slider goes where it is put, and the other gives way where there is no room. */
function fitted(change: Partial<Shares>, now: Shares): Shares {
  const research = hundredths(change.research ?? now.research);
  const safety = hundredths(change.safety ?? now.safety);
  if (change.safety !== undefined) return { safety, research: hundredths(Math.min(research, SPLIT.most - safety)) };
  return { research, safety: hundredths(Math.min(safety, SPLIT.most - research)) };
}

/** One bar of compute, divided between the frontier, users and care, and what the division does. */
export function SplitForm() {
  const { session, game } = useGame();
  const { world, seat, plan } = game;
  const say = { ...inLanguage(RESEARCH), ...inLanguage(SAFETY) };
  const n = numbers();
  const stands: Shares = { research: balance(world, seat, NATION.researchShare), safety: balance(world, seat, NATION.safetyShare) };
  const given: Shares = planned(game, 'splitCompute') ?? stands;
  const [dragged, setDragged] = useState<Shares | null>(null);
  const { research, safety } = dragged ?? given;
  const products = 1 - research - safety;
  const { unit } = inLanguage(MEASURE_TEXT).usefulCompute;

  const others = useMemo(() => plan.map(({ order }) => order).filter(({ kind }) => kind !== 'splitCompute'), [plan]);
  const standing = useMemo(() => rehearse(world, seat, others), [world, seat, others]);
  const coming = useMemo(
    () => rehearse(world, seat, [...others, { kind: 'splitCompute', research, safety }]),
    [world, seat, others, research, safety],
  );
  const { vouchers, ...rest } = computeUses(world, seat);
  const own = rest.research + rest.products + rest.safety;
  const all = vouchers + own;
  const pressure = balance(world, seat, NATION.marketPressure);

  const drag = (change: Partial<Shares>) => {
    const to = fitted(change, given);
    setDragged(to);
    consider({ kind: 'splitCompute', ...to });
  };
  const drop = (change: Partial<Shares>) => {
    setDragged(null);
    const to = fitted(change, given);
    if (to.research !== given.research || to.safety !== given.safety) void session.give({ kind: 'splitCompute', ...to });
  };
  const parts = [
    { key: 'research', name: say.toResearch, share: research },
    { key: 'products', name: say.toProducts, share: products },
    { key: 'safety', name: say.toSafety, share: safety },
  ] as const;
  return (
    <>
      <section class="split" data-order="splitCompute">
        <h3 class="heading between">
          <Term of="usefulCompute">{say.split}</Term>
          <span class="label">
            {n.short(all)} {unit}
          </span>
        </h3>
        <p class="label">{say.line}</p>
        <div class="split-bar" aria-hidden="true">
          {vouchers > 0 && <i class="split-part split-vouchers" style={{ '--share': String(vouchers / all) }} />}
          {parts.map(({ key, share }) => (
            <i key={key} class={`split-part split-${key}`} style={{ '--share': String((share * own) / Math.max(all, 1e-9)) }} />
          ))}
        </div>
        <ul class="split-legend">
          {parts.map(({ key, name, share }) => (
            <li key={key} class={`split-key split-key-${key}`}>
              <b class="figure-2">{n.percent(share)}</b>
              <span class="label">{name}</span>
              <span class="label faint">{n.millions(own * share)}</span>
            </li>
          ))}
        </ul>
        {vouchers > 0 && <p class="label split-taken">{say.taken(n.millions(vouchers))}</p>}
        {pressure >= 0.005 && <p class="label">{say.pressed(n.percent(pressure))}</p>}
        <div class="split-slider">
          <span class="label" aria-hidden="true">
            {say.toResearch}
          </span>
          <Slider
            label={say.splitLabel}
            said={`${n.percent(research)} ${say.toResearch}, ${n.percent(products)} ${say.toProducts}`}
            tint="research"
            value={research}
            low={SPLIT.leastResearch}
            high={SPLIT.most}
            step={0.01}
            onInput={(to) => drag({ research: to })}
            onChange={(to) => drop({ research: to })}
          />
        </div>
        <div class="split-slider">
          <span class="label" aria-hidden="true">
            {say.toSafety}
          </span>
          <Slider
            label={say.safetyLabel}
            said={`${n.percent(safety)} ${say.toSafety}, ${n.percent(products)} ${say.toProducts}`}
            tint="safety"
            value={safety}
            low={0}
            high={SPLIT.mostSafety}
            step={0.01}
            onInput={(to) => drag({ safety: to })}
            onChange={(to) => drop({ safety: to })}
          />
        </div>
        <SplitEffects coming={coming} standing={standing} />
        <p class="label">{say.split100}</p>
      </section>
      <SafetyForm coming={coming} />
    </>
  );
}
