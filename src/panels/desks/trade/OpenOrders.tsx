import { onTheWay } from '../../../sim/orderBook.ts';
import { isHome, waitingImports } from '../../../sim/query.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { chipName } from '../../names.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';

/** The state's orders under way, and in one line what the nation's firms wait for. */
export function OpenOrders() {
  const { session, game } = useGame();
  const { world, seat, match } = game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const imports = world.orders.filter((order) => order.nation === seat && !isHome(world, seat, order.chip));
  const own = imports.filter((order) => order.firm < 0);
  const open = imports.reduce((sum, order) => sum + (order.firm < 0 ? 0 : order.want), 0);
  const { licence, approval, customs } = waitingImports(world, seat);
  const waits = [
    licence > 0.5 && say.waitingLicence(n.thousands(licence)),
    approval > 0.5 && say.waitingApproval(n.thousands(approval)),
    customs > 0.5 && say.heldCustoms(n.thousands(customs)),
  ].filter((text) => text !== false);
  if (own.length === 0 && open < 0.5 && waits.length === 0) return null;
  return (
    <section class="open-orders">
      {own.length > 0 && (
        <>
          <h3 class="label">{say.openOrders}</h3>
          <ul>
            {own.map((order) => (
              <li key={order.id} class="between">
                <span>
                  <b>{chipName(match.scenario, world.setting.chips[order.chip]!.id)}</b>{' '}
                  <span class="label">
                    {say.openLine(n.thousands(order.open), n.thousands(order.units))}
                    {onTheWay(order) > 0.05 && `, ${say.inTransit(n.thousands(onTheWay(order)))}`}
                  </span>
                </span>
                {order.open > 0 && (
                  <button
                    type="button"
                    class="link"
                    aria-disabled={planned(game, 'cancelChips', ({ order: id }) => id === order.id) !== null}
                    onClick={() => session.give({ kind: 'cancelChips', order: order.id })}
                  >
                    {say.cancel}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {(open >= 0.5 || waits.length > 0) && (
        <p class="label">
          {open >= 0.5 && say.firmsWaiting(n.thousands(open))} {waits.length > 0 && `${waits.join(', ')}.`}
        </p>
      )}
    </section>
  );
}
