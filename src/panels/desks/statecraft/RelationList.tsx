import earth from 'lucide-static/icons/earth.svg?raw';
import { useId, useState } from 'preact/hooks';
import { RELATION } from '../../../sim/accounts.ts';
import { MOST_COURTING, goodwillFor } from '../../../sim/orders/courtSwing.ts';
import { relation, tensionOf } from '../../../sim/relations.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** What every other nation feels towards this one, and a way to win one over. */
export function RelationList() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const others = world.setting.nations
    .map((_, nation) => nation)
    .filter((nation) => nation !== seat)
    .sort((a, b) => tensionOf(world, b, seat) - tensionOf(world, a, seat) || a - b);
  if (others.length === 0) return null;
  return (
    <SectionFold icon={earth} title={say.relations} state={`${nationName(match.scenario, world.setting.nations[others[0]!]!.id)} ${n.whole(tensionOf(world, others[0]!, seat))}`}>
      <p class="label">
        <Termed text={say.relationsLine} of={['tension']} />
      </p>
      <ul class="statecraft-list">
        {others.map((nation) => {
          const name = nationName(match.scenario, world.setting.nations[nation]!.id);
          const points = tensionOf(world, nation, seat);
          const goodwill = relation(world, nation, seat, RELATION.goodwill);
          return (
            <li key={nation} class="relation">
              <b>{name}</b>
              <meter min={0} max={100} low={40} high={65} optimum={0} value={points} aria-label={say.tensionOf(name, n.whole(points))} />
              <span class="figure-2">{n.whole(points)}</span>
              {goodwill >= 0.5 && <span class="label">{say.goodwill(n.whole(goodwill))}</span>}
            </li>
          );
        })}
      </ul>
      <Court others={others} />
    </SectionFold>
  );
}

function Court({ others }: { readonly others: readonly number[] }) {
  const { world, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const field = useId();
  const [spend, setSpend] = useSpend({ usual: 0.3, low: 0.05, step: 0.05 });
  const ids = others.map((nation) => world.setting.nations[nation]!.id).reverse();
  const [picked, setPicked] = useState(ids[0]!);
  return (
    <article class="statecraft-card">
      <h4 class="strong">{say.court}</h4>
      <div class="between">
        <label class="label" for={field}>
          {say.courtWhom}
        </label>
        <select id={field} class="field" value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {nationName(match.scenario, id)}
            </option>
          ))}
        </select>
      </div>
      <Slider label={`${say.court}, ${say.spend}`} said={n.money(spend)} tint="controls" value={spend} low={0.05} high={MOST_COURTING} step={0.05} onInput={setSpend} />
      <p class="label">
        <Termed text={say.courtLine(n.whole(goodwillFor(world, spend)))} of={['goodwill']} />
      </p>
      <OrderButton order={{ kind: 'courtSwing', nation: picked, spend }} repeats class="button-outline">
        {say.courtDo(nationName(match.scenario, picked), n.money(spend))}
      </OrderButton>
    </article>
  );
}
