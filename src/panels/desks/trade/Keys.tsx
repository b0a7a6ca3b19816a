import key from 'lucide-static/icons/key-round.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import { aboveLimit, regimeFor } from '../../../sim/query.ts';
import { TRADE } from '../../../text/trade.ts';
import { oddsInWords } from '../../game/odds.ts';
import { inLanguage, numbers } from '../../language.ts';
import { shortName } from '../../names.ts';
import { customsOpen, planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { toOwnKey } from './toOwnKey.ts';

interface Key {
  readonly of: 'licence' | 'approval' | 'customs';
  readonly name: string;
  readonly state: string;
  readonly turned: 'open' | 'narrow' | 'shut';
}

/** The governments that stand between this seat and a chip, each with the state of its key in words. */
export function Keys({ chip }: { readonly chip: number }) {
  const keys = useKeys(chip);
  const say = inLanguage(TRADE);
  if (keys.length === 0) return null;
  const ownShut = keys.some(({ of, turned }) => of === 'approval' && turned === 'shut');
  return (
    <>
      <ul class="keys">
        {keys.map(({ of, name, state, turned }) => (
          <li key={name} class={`key key-${turned}`}>
            <span class="key-ring">
              <Icon svg={turned === 'shut' ? lock : key} />
            </span>
            <span>
              <b>
                <Term of={of}>{name}</Term>
              </b>
              <span>{state}</span>
            </span>
          </li>
        ))}
      </ul>
      {ownShut && (
        <p class="own-shut">
          {say.approvalHint}{' '}
          <button type="button" class="link" onClick={toOwnKey}>
            {say.turnIt}
          </button>
        </p>
      )}
    </>
  );
}

function useKeys(chip: number): Key[] {
  const { game } = useGame();
  const { world, seat, match } = game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const keys: Key[] = [];
  const regime = regimeFor(world, seat, chip);
  if (regime) {
    const name = say.licence(shortName(match.scenario, world.setting.nations[regime.controller]!.id));
    const refused = aboveLimit(regime, world.setting.chips[chip]!);
    const states = { open: say.licenceOpen, caseByCase: say.licenceCaseByCase, closed: say.licenceClosed };
    const turned = { open: 'open', caseByCase: 'narrow', closed: 'shut' } as const;
    keys.push({ of: 'licence', name, state: refused ? say.licenceAbove : states[regime.licence], turned: refused ? 'shut' : turned[regime.licence] });
  }
  if (world.setting.nations[seat]!.importerGate) {
    const release = planned(game, 'setApproval')?.release ?? world.nations[seat]!.approval.release;
    keys.push({ of: 'approval', name: say.approval, state: release > 0 ? say.approvalRate(n.thousands(release)) : say.approvalShut, turned: release > 0 ? 'open' : 'shut' });
    const open = customsOpen(world, seat);
    const state = open >= 0.995 ? say.customsOpen : open <= 0.005 ? say.customsAll : say.customsHeld(oddsInWords(1 - open));
    keys.push({ of: 'customs', name: say.customs, state, turned: open >= 0.995 ? 'open' : open <= 0.5 ? 'shut' : 'narrow' });
  }
  return keys;
}
