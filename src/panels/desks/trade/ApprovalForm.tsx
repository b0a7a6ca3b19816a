import stamp from 'lucide-static/icons/stamp.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import { useId } from 'preact/hooks';
import { MOST_QUOTA, MOST_RELEASED } from '../../../sim/orders/setApproval.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { waitingImports } from '../../../sim/query.ts';
import { ADMITTED } from '../../../sim/records/nation.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { roundUp, stepFor } from '../parts/scale.ts';
import { SectionFold } from '../parts/SectionFold.tsx';
import { useDragged } from '../parts/useDragged.ts';
import { FirmList } from './FirmList.tsx';

type Approval = OrderOf<'setApproval'>;

/** The importer's key: how many chips, for whom, and what must be bought at home. */
export function ApprovalForm() {
  const { session, game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const name = useId();
  const stands = world.nations[seat]!.approval;
  const listed = stands.listed.map((firm) => world.setting.firms[firm]!.id);
  const now: Approval = planned(game, 'setApproval') ?? { kind: 'setApproval', release: stands.release, admitted: stands.admitted, listed, quota: stands.quota };
  const give = (change: Partial<Approval>) => void session.give({ ...now, ...change });
  const release = useDragged(now.release, (value) => give({ release: value }), (release) => ({ ...now, release }));
  const quota = useDragged(now.quota, (value) => give({ quota: value }), (quota) => ({ ...now, quota }));
  const { licence, approval } = waitingImports(world, seat);
  const high = Math.min(MOST_RELEASED, roundUp(Math.max(200, now.release, licence + approval)));
  const waits = licence + approval;
  return (
    <>
      <SectionFold
        class="approval"
        sets="setApproval"
        icon={stamp}
        title={say.approvalTitle}
        state={<b class={release.shown > 0 ? 'import' : 'controls'}>{release.shown > 0 ? say.approvalRate(n.thousands(release.shown)) : say.approvalShut}</b>}
        matters={stands.release <= 0}
        open
        keeps
      >
        <p class="label">{release.shown > 0 ? (waits >= 1 ? say.releaseOf(n.thousands(Math.min(release.shown, waits)), n.thousands(waits)) : say.release) : say.releaseShut}</p>
        <Slider label={say.release} said={n.units(release.shown)} value={release.shown} low={0} high={high} step={stepFor(high) * 2} onInput={release.onInput} onChange={release.onChange} />
        <fieldset class="admitted">
          <legend class="label">{say.admitted}</legend>
          {ADMITTED.map((one) => (
            <label key={one} class="option">
              <input type="radio" name={name} checked={one === now.admitted} onChange={() => give({ admitted: one })} />
              {say[one]}
            </label>
          ))}
        </fieldset>
        {now.admitted === 'listed' && <FirmList picked={now.listed} onPick={(firms) => give({ listed: firms })} />}
      </SectionFold>
      <SectionFold class="quota" icon={scale} title={say.quota} state={<b class="domestic">{n.percent(quota.shown)}</b>} open keeps>
        <p class="label">
          <Term of="quota" />. {quota.shown > 0 ? say.quotaHint(n.one(quota.shown * 10)) : say.quotaNone}
        </p>
        <Slider label={say.quota} said={n.percent(quota.shown)} tint="domestic" value={quota.shown} low={0} high={MOST_QUOTA} step={0.05} onInput={quota.onInput} onChange={quota.onChange} />
        <p class="between label slider-ends">
          <span>0</span>
          <span>50%</span>
        </p>
      </SectionFold>
    </>
  );
}
