import { brokenByOrder } from '../../../session/deals.ts';
import { keyOutlook } from '../../../sim/keyOutlook.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { ruleWritten } from '../../../sim/orders/setControls.ts';
import type { Regime } from '../../../sim/records/regime.ts';
import { tensionOf } from '../../../sim/relations.ts';
import { usefulCompute } from '../../../sim/query.ts';
import { DEALS } from '../../../text/deals.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName, planNames, shortName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Compare, compared } from '../parts/Compare.tsx';

interface KeyEffectsProps {
  readonly regime: Regime;
  /** The rule as it is set at the desk */
  readonly order: OrderOf<'setControls'>;
}

/** What the position of a key buys: chips that pass, compute that its target gets, money, and tension. */
export function KeyEffects({ regime, order }: KeyEffectsProps) {
  const { game } = useGame();
  const { world, match, seat } = game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const { target } = regime;
  const { id } = world.setting.nations[target]!;
  const [is, will] = [regime, ruleWritten(world, regime, order)].map((rule) => keyOutlook(world, regime, rule)) as [Outlook, Outlook];
  const tension = tensionOf(world, target, seat);
  const share = will.compute / Math.max(0.001, usefulCompute(world, target));
  const broken = brokenByOrder(game, order);
  const money = (amount: number) => n.money(Math.round(amount * 1000) / 1000);
  const rows = [
    compared(say.keyChips, is.granted, will.granted, n.thousands, null),
    compared(say.keyCompute(shortName(match.scenario, id)), is.compute, will.compute, n.millions, null),
    compared(say.keyMoney, is.cut, will.cut, money),
    compared(say.keyTension, tension, Math.min(100, Math.max(0, tension + will.tension)), n.whole, will.tension < 0),
  ];
  return (
    <div class="key-effects">
      <p class="label">{is.asked >= 1 ? say.keyWaits(n.thousands(is.asked)) : say.keyIdle(nationName(match.scenario, id))}</p>
      <Compare heads={[say.aQuarter, say.stands, say.asSet]} rows={rows} />
      {broken.length > 0 && <p class="worse">{inLanguage(DEALS).breaksDeal(broken.map((deal) => planNames(game).dealWith(deal.id)).join(', '))}</p>}
      <p class="label">{share >= 0.005 ? say.keyShare(nationName(match.scenario, id), n.percent(share)) : ''} {order.cut === regime.cut ? '' : say.keyCut}</p>
    </div>
  );
}

type Outlook = ReturnType<typeof keyOutlook>;
