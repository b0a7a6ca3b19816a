import factory from 'lucide-static/icons/factory.svg?raw';
import flask from 'lucide-static/icons/flask-conical.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import ship from 'lucide-static/icons/ship.svg?raw';
import ticket from 'lucide-static/icons/ticket.svg?raw';
import { waitingAt } from '../../session/waiting.ts';
import { GAME } from '../../text/game.ts';
import type { DeskName } from '../../sim/desks.ts';
import { deskNames } from '../desks/deskNames.ts';
import { deskOf } from '../desks/deskOf.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';

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
  readonly onDesk: (desk: DeskName) => void;
}

export function Rail({ desk, onDesk }: RailProps) {
  const { game } = useGame();
  const { world, seat, plan } = game;
  const say = inLanguage(GAME);
  const names = deskNames();
  return (
    <nav class="rail" aria-label={say.desks}>
      {world.setting.desks.map((one, i) => {
        const calls = waitingAt(game, one);
        const count = plan.filter(({ order }) => deskOf(world, seat, order) === one).length;
        return (
          <button
            key={one}
            type="button"
            class={`rail-${one}`}
            aria-current={one === desk ? 'true' : undefined}
            title={`${names[one]} (${i + 1})`}
            onClick={() => onDesk(one)}
          >
            <Icon svg={ICONS[one]} />
            <span>{names[one]}</span>
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
