import { designsChips, keyMood } from '../../../sim/controls.ts';
import type { Regime } from '../../../sim/world.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { firmName, nationName } from '../../names.ts';
import { controlledBy, regimesAgainst } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** What others keep from this seat, rule by rule. */
export function RulesAgainst() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const regimes = regimesAgainst(world, seat);
  if (regimes.length === 0) return null;
  return (
    <SectionFold title={say.against} state={say.nations(regimes.length)} open={controlledBy(world, seat).length === 0}>
      {regimes.map((regime) => (
        <Rule key={regime.controller} regime={regime} />
      ))}
    </SectionFold>
  );
}

function Rule({ regime }: { readonly regime: Regime }) {
  const { world, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const trade = inLanguage(TRADE);
  const n = numbers();
  const { id, holds } = world.setting.nations[regime.controller]!;
  const designs = designsChips(world, regime.controller);
  const licence = { open: trade.licenceOpen, caseByCase: trade.licenceCaseByCase, closed: trade.licenceClosed }[regime.licence];
  const mood = keyMood(world, regime) - 1;
  const facts: (readonly [string, string, boolean])[] = [];
  if (designs) facts.push([say.chips, licence, regime.licence === 'closed']);
  if (holds.tools > 0) facts.push([say.ruleTools, regime.tools ? say.sold : say.keptBack, !regime.tools]);
  if (holds.hbm > 0) facts.push([say.ruleHbm, regime.hbm ? say.sold : say.keptBack, !regime.hbm]);
  if (designs) facts.push([say.ruleCloud, regime.cloud ? say.allowed : say.barred, !regime.cloud]);
  if (designs) facts.push([say.mood, Math.abs(mood) < 0.005 ? say.moodUsual : `${n.signedPoints(mood)}%`, mood < -0.005]);
  return (
    <article class="statecraft-card">
      <p class="strong">{say.ruleOf(nationName(match.scenario, id))}</p>
      <dl class="statecraft-facts">
        {facts.map(([name, state, shut]) => (
          <div key={name} class={shut ? 'controls' : undefined}>
            <dt class="label">{name}</dt>
            <dd>{state}</dd>
          </div>
        ))}
      </dl>
      {regime.listed.length > 0 && (
        <p class="label">{say.onList(regime.listed.map((firm) => firmName(match.scenario, world.setting.firms[firm]!.id)).join(', '))}</p>
      )}
    </article>
  );
}
