import factory from 'lucide-static/icons/factory.svg?raw';
import flask from 'lucide-static/icons/flask-conical.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import ship from 'lucide-static/icons/ship.svg?raw';
import ticket from 'lucide-static/icons/ticket.svg?raw';
import { deskOpensTo } from '../../sim/query.ts';
import { waitingAt } from '../../session/waiting.ts';
import { GAME } from '../../text/game.ts';
import type { DeskName } from '../../sim/desks.ts';
import { deskNames } from '../desks/deskNames.ts';
import { deskOf } from '../desks/deskOf.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { say as announce } from '../ui/announce.ts';

const ICONS: Readonly<Record<DeskName, string>> = {
  trade: ship,
  industry: factory,
  capital: landmark,
  vouchers: ticket,
  research: flask,
  statecraft: handshake,
};

interface RailProps {
  readonly desk: DeskName;
  /** Desks that have been opened since the game was loaded */
  readonly seen: ReadonlySet<DeskName>;
  readonly onDesk: (desk: DeskName) => void;
}

export function Rail({ desk, seen, onDesk }: RailProps) {
  const { game } = useGame();
  const { world, seat, plan } = game;
  const say = inLanguage(GAME);
  const names = deskNames();
  return (
    <nav class="rail" aria-label={say.desks}>
      {world.setting.desks.map((one, i) => {
        const opens = deskOpensTo(world, seat, one);
        if (opens > world.quarter) {
          return (
            <button key={one} type="button" class={`rail-${one} rail-closed`} aria-disabled="true" title={say.deskOpensOn(names[one], opens + 1)} onClick={() => announce(say.deskOpensOn(names[one], opens + 1))}>
              <Icon svg={lock} />
              <span>{names[one]}</span>
              <small>
                {say.turnShort(opens + 1)}
                <span class="hidden-text">. {say.opensOn(opens + 1)}</span>
              </small>
            </button>
          );
        }
        const fresh = opens > 0 && opens === world.quarter && !seen.has(one);
        const calls = waitingAt(game, one);
        const count = plan.filter(({ order }) => deskOf(world, seat, order) === one).length;
        return (
          <button
            key={one}
            type="button"
            class={`rail-${one} ${fresh ? 'rail-new' : ''}`}
            aria-current={one === desk ? 'true' : undefined}
            title={`${names[one]} (${i + 1})`}
            onClick={() => onDesk(one)}
          >
            <Icon svg={ICONS[one]} />
            <span>{names[one]}</span>
            {fresh && <i class="rail-fresh">{say.newDesk}</i>}
            {calls > 0 && (
              <i class="rail-calls">
                !<span class="hidden-text"> {say.waiting(calls)}</span>
              </i>
            )}
            {count > 0 && (
              <b>
                {count}
                <span class="hidden-text"> {say.inPlan(count)}</span>
              </b>
            )}
          </button>
        );
      })}
    </nav>
  );
}
