import { NATION } from '../../../sim/accounts.ts';
import { adoptionByOpenness, investmentByOpenness, revenueByOpenness } from '../../../sim/openness.ts';
import { supposing } from '../../../sim/outlook.ts';
import { balance } from '../../../sim/query.ts';
import type { World } from '../../../sim/world.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { Compare, compared } from '../parts/Compare.tsx';
import { Fold } from '../parts/Fold.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';

/** May anybody have the weights of the nation's models? */
export function WeightsForm() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const { open } = world.nations[seat]!.research;
  const there = supposing(world, seat, { openness: open ? 0 : 1 });
  const revenue = (at: World) => (balance(world, seat, NATION.revenue) * revenueByOpenness(at, seat)) / revenueByOpenness(world, seat);
  const signed = (share: number) => `${n.signedPoints(share)}%`;
  const relative = (at: World, of: (world: World, nation: number) => number) => of(at, seat) / of(world, seat) - 1;
  const learned = (at: World) => 1 + world.setting.coefficients.openness.learning * balance(at, seat, NATION.openness);
  const others = world.setting.nations.filter((_, nation) => nation !== seat && world.nations[nation]!.research.open).map(({ id }) => nationName(match.scenario, id));
  return (
    <Fold group="research" title={say.choices.weights} state={open ? say.open : say.closed}>
      <p class="label">
        <Termed text={say.weightsLine} of={['openWeights']} />
      </p>
      <Compare
        heads={[say.aQuarter, say.now, open ? say.ifClosed : say.ifOpen]}
        rows={[
          compared(say.productsRow, revenue(world), revenue(there), n.money),
          compared(say.investmentRow, 0, relative(there, investmentByOpenness), signed),
          compared(say.adoptionRow, 0, adoptionByOpenness(there, seat) - adoptionByOpenness(world, seat), signed),
          compared(say.learningRow, learned(world), learned(there), (times) => `×${n.one(times)}`, null),
        ]}
      />
      {others.length > 0 && <p class="label">{say.openElsewhere(new Intl.ListFormat(language()).format(others))}</p>}
      <p class="label terms">{open ? say.closeTerms : say.openTerms}</p>
      <OrderButton order={{ kind: 'setWeights', open: !open }} class="button-solid tint-research">
        {open ? say.close : say.publish}
      </OrderButton>
    </Fold>
  );
}
