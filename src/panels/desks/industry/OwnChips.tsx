import { useState } from 'preact/hooks';
import { NATION } from '../../../sim/accounts.ts';
import { balance } from '../../../sim/query.ts';
import { LEAST_SPEND, MOST_SPEND, designRuns, ownDesignCost, prospectOf, tapeOutOdds, worthOf } from '../../../sim/silicon.ts';
import { quartersLeft } from '../../../sim/works.ts';
import { SILICON } from '../../../text/silicon.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { FabIcon } from './FabIcon.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Sums } from './Sums.tsx';

/** Chips of one's own design: what a programme would cost and save, how it goes, or what it has saved. */
export function OwnChips() {
  const { world, seat } = useGame().game;
  const say = inLanguage(SILICON);
  const running = designRuns(world, seat);
  const inUse = balance(world, seat, NATION.customShare) > 0;
  const n = numbers();
  const note = inUse ? say.noteInUse : running ? say.noteRuns : n.money(ownDesignCost(world, seat, world.setting.coefficients.silicon.usualSpend));
  return (
    <Fold group="building" title={say.own} state={note}>
      <p class="label">
        <Termed text={say.ownLine} of={['foundry']} />
      </p>
      {inUse ? <InUse /> : running ? <Running /> : <Programme />}
    </Fold>
  );
}

function Programme() {
  const { world, seat } = useGame().game;
  const k = world.setting.coefficients.silicon;
  const [spend, setSpend] = useState<number>(k.usualSpend);
  const say = inLanguage(SILICON);
  const n = numbers();
  const { odds, cost, saving, quarters, breakEven, net } = prospectOf(world, seat, spend);
  const buyers = balance(world, seat, NATION.chipSpend);
  const failed = balance(world, seat, NATION.tapeOuts) > 0;
  const at = (after: number) => quarterShort(language(), calendarOf(world.setting, world.quarter + after - 1));
  return (
    <>
      {failed && <p class="hint">{say.again(n.percent(k.again))}</p>}
      <div class="between limit">
        <b class="figure-2 domestic">{n.money(cost)}</b>
        <b>{say.odds(n.percent(odds))}</b>
      </div>
      <Slider label={say.spend} said={`${n.money(cost)}, ${say.odds(n.percent(odds))}`} tint="domestic" value={spend} low={LEAST_SPEND} high={MOST_SPEND} step={0.05} onInput={setSpend} />
      <p class="label terms">
        {say.perQuarter(n.money(cost / k.billedQuarters), k.leastQuarters, k.mostQuarters)}. <Termed text={say.tapeOut(at(k.leastQuarters), at(k.mostQuarters))} of={['tapeOut']} />.{' '}
        {say.ifWorks(n.percent(k.customShare), n.percent(k.leastSaving), n.percent(k.mostSaving))}
      </p>
      {quarters > 0 ? (
        <>
          <BreakEven spend={buyers} at={breakEven} />
          <Sums
            rows={[
              [say.buyersSpend, n.money(buyers)],
              [say.breakEven, n.money(breakEven)],
              [say.saving, n.money(saving)],
              [say.expected(quarters), n.money(net)],
            ]}
          />
          <p class={net > 0 ? 'better' : 'worse'}>{net > 0 ? say.pays : say.loses}</p>
        </>
      ) : (
        <p class="worse">{say.tooLate}</p>
      )}
      <OrderButton order={{ kind: 'startSilicon', spend }} class="button-solid tint-domestic wide">
        {say.start}
      </OrderButton>
    </>
  );
}

/** What buyers spend as a bar, with a mark where it would just pay. */
function BreakEven({ spend, at }: { readonly spend: number; readonly at: number }) {
  const most = Math.max(spend, at) * 1.1;
  return (
    <div class="limit-bar break-even" aria-hidden="true">
      <i style={{ width: `${(100 * spend) / most}%` }} />
      <u style={{ left: `${(100 * at) / most}%` }} />
    </div>
  );
}

function Running() {
  const { world, seat } = useGame().game;
  const say = inLanguage(SILICON);
  const n = numbers();
  const project = designRuns(world, seat)!;
  const quarter = quarterShort(language(), calendarOf(world.setting, world.quarter + quartersLeft(world, project) - 1));
  return (
    <>
      <p class="row">
        <FabIcon built={1 - project.left / project.quarters} />
        <Termed text={say.runs(quarter, n.percent(tapeOutOdds(world, seat, worthOf(world, project))))} of={['tapeOut']} />
      </p>
      <Sums rows={[[say.paidSoFar, n.money(balance(world, seat, NATION.siliconCost))]]} />
    </>
  );
}

function InUse() {
  const { world, seat } = useGame().game;
  const say = inLanguage(SILICON);
  const n = numbers();
  const cost = balance(world, seat, NATION.siliconCost);
  const saved = balance(world, seat, NATION.siliconSaved);
  return (
    <>
      <p>{say.inUse(n.percent(balance(world, seat, NATION.customShare)), n.percent(balance(world, seat, NATION.customSaving)))}</p>
      <Sums
        rows={[
          [say.saved, n.money(saved)],
          [say.paidSoFar, n.money(cost)],
          [say.net, n.money(saved - cost)],
        ]}
      />
    </>
  );
}
