import lock from 'lucide-static/icons/lock.svg?raw';
import { useId } from 'preact/hooks';
import { refuseChip } from '../../../sim/orders/orderChips.ts';
import { priceFor } from '../../../sim/query.ts';
import type { World } from '../../../sim/world.ts';
import { refusalText } from '../../../text/refusals.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { chipName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Termed } from '../../ui/Termed.tsx';

/** Chips (indexes) that the world's foundries make for the market, the weakest first. */
export function marketChips({ setting: { chips }, quarter }: World): number[] {
  return chips
    .map((_, i) => i)
    .filter((i) => !chips[i]!.homeMade && chips[i]!.launch <= quarter + 2)
    .sort((a, b) => chips[a]!.h100e - chips[b]!.h100e);
}

interface ChipChooserProps {
  readonly chips: readonly number[];
  readonly picked: number;
  readonly onPick: (chip: number) => void;
}

export function ChipChooser({ chips, picked, onPick }: ChipChooserProps) {
  const { world, seat, match } = useGame().game;
  const name = useId();
  const n = numbers();
  return (
    <fieldset class="chips">
      <legend class="label">
        <Termed text={inLanguage(TRADE).chip} of={['h100e']} />
      </legend>
      {chips.map((chip) => {
        const { id, h100e } = world.setting.chips[chip]!;
        const refused = refuseChip(world, seat, chip);
        return (
          <label key={id} class="chip" data-refused={refused ? '' : undefined} title={refused ? refusalText(language(), refused) : undefined}>
            <input type="radio" name={name} checked={chip === picked} onChange={() => onPick(chip)} />
            <ChipMark strength={h100e} />
            <span>
              <b>
                {chipName(match.scenario, id)} {refused && <Icon svg={lock} />}
              </b>
              <span class="label">{n.short(h100e)} H100e</span>
              <span class="label">{n.price(priceFor(world, seat, chip))}</span>
              {refused && <span class="hidden-text">. {refusalText(language(), refused)}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** A die as large as its compute. */
function ChipMark({ strength }: { readonly strength: number }) {
  const half = Math.min(9.5, Math.max(1.8, Math.sqrt(strength) * 5));
  return (
    <svg width="28" height="28" viewBox="0 0 30 30" fill="none" aria-hidden="true">
      <rect x="4" y="4" width="22" height="22" rx="3.5" stroke="currentColor" stroke-width="1.5" />
      <rect x={15 - half} y={15 - half} width={2 * half} height={2 * half} rx="1.5" fill="currentColor" />
    </svg>
  );
}
