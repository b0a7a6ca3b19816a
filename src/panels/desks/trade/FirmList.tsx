import { buyersOf, capitalOf } from '../../../sim/admitted.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { firmName } from '../../names.ts';
import { useGame } from '../../session.ts';

interface FirmListProps {
  readonly picked: readonly string[];
  readonly onPick: (firms: string[]) => void;
}

export function FirmList({ picked, onPick }: FirmListProps) {
  const { world, seat, match } = useGame().game;
  const n = numbers();
  return (
    <fieldset class="firms">
      <legend class="label">{inLanguage(TRADE).listedHint}</legend>
      {buyersOf(world, seat).map((firm) => {
        const { id } = world.setting.firms[firm]!;
        const on = picked.includes(id);
        return (
          <label key={id} class="check">
            <input type="checkbox" checked={on} onChange={() => onPick(on ? picked.filter((one) => one !== id) : [...picked, id])} />
            {firmName(match.scenario, id)}
            <span class="label">{n.money(capitalOf(world, firm))}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
