import reply from 'lucide-static/icons/reply.svg?raw';
import { RELATION } from '../../../sim/accounts.ts';
import { designsChips, sellersLoss } from '../../../sim/controls.ts';
import { lobbyOdds } from '../../../sim/lobbying.ts';
import { MOST_LOBBY } from '../../../sim/orders/lobby.ts';
import { relation } from '../../../sim/relations.ts';
import type { Regime } from '../../../sim/records/regime.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { oddsInWords } from '../../game/odds.ts';
import { inLanguage, numbers } from '../../language.ts';
import { firmName, nationName } from '../../names.ts';
import { regimesAgainst } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** What a target can do about rules: lobby, withhold minerals, probe a seller. Each is felt as an act. */
export function Answers() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const regimes = regimesAgainst(world, seat).filter(({ controller }) => designsChips(world, controller));
  const withheld = world.nations[seat]!.withheld.length;
  if (regimes.length === 0 && world.setting.nations[seat]!.minerals <= 0) return null;
  return (
    <SectionFold icon={reply} title={say.answers} state={withheld > 0 ? say.withheldFrom(withheld) : ''}>
      {regimes.map((regime) => (
        <Lobby key={regime.controller} regime={regime} />
      ))}
      <Minerals />
      <Probes />
    </SectionFold>
  );
}

function Lobby({ regime }: { readonly regime: Regime }) {
  const { world, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const [spend, setSpend] = useSpend({ usual: 0.2, low: 0.05, step: 0.05 });
  const { id } = world.setting.nations[regime.controller]!;
  return (
    <article class="statecraft-card">
      <h4 class="strong">{say.lobby}</h4>
      <p class="label">{say.lobbyLine(n.percent(sellersLoss(world, regime)))}</p>
      <Slider label={`${say.lobby}, ${say.spend}`} said={n.money(spend)} tint="controls" value={spend} low={0.05} high={MOST_LOBBY} step={0.05} onInput={setSpend} />
      <p class="label">{say.lobbyOdds(oddsInWords(lobbyOdds(world, regime, spend)))}</p>
      <OrderButton order={{ kind: 'lobby', controller: id, spend }} repeats class="button-outline">
        {say.lobbyDo(nationName(match.scenario, id), n.money(spend))}
      </OrderButton>
    </article>
  );
}

function Minerals() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const { minerals } = world.setting.nations[seat]!;
  if (minerals <= 0) return null;
  // whom it hurts: who designs chips for the market, makes them, or holds tools
  const targets = world.setting.nations.flatMap(({ holds, homeChip }, nation) =>
    nation !== seat && (designsChips(world, nation) || homeChip >= 0 || holds.tools > 0) ? [nation] : [],
  );
  return (
    <article class="statecraft-card">
      <h4 class="strong">
        <Term of="minerals">{say.minerals}</Term>
      </h4>
      <p class="label">
        {say.mineralsLine(n.percent(minerals))} {say.mineralsEffect}
      </p>
      <ul class="statecraft-list">
        {targets.map((target) => {
          const { id } = world.setting.nations[target]!;
          const on = !world.nations[seat]!.withheld.includes(target);
          const short = relation(world, target, seat, RELATION.shortage);
          const name = nationName(match.scenario, id);
          return (
            <li key={id} class="between">
              <span>
                <b>{name}</b> {short > 0.005 && <span class="label controls">{say.shortage(n.percent(short))}</span>}
              </span>
              <OrderButton order={{ kind: 'minerals', target: id, on }} class="button-outline button-small">
                {on ? say.withhold(name) : say.free(name)}
              </OrderButton>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function Probes() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const sellers = [...new Set(world.setting.chips.flatMap(({ seller, homeMade }) => (seller >= 0 && !homeMade ? [seller] : [])))];
  const foreign = sellers.filter((firm) => world.setting.firms[firm]!.nation !== seat);
  if (foreign.length === 0 || !world.setting.nations[seat]!.importerGate) return null;
  return (
    <article class="statecraft-card">
      <h4 class="strong">{say.probe}</h4>
      <p class="label">{say.probeLine}</p>
      {foreign.map((firm) => {
        const { id } = world.setting.firms[firm]!;
        return (
          <OrderButton key={id} order={{ kind: 'antitrust', firm: id }} class="button-outline">
            {say.probeDo(firmName(match.scenario, id))}
          </OrderButton>
        );
      })}
    </article>
  );
}
