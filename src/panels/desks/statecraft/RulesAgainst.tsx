import shield from 'lucide-static/icons/shield-alert.svg?raw';
import { designsChips, keyMood } from '../../../sim/controls.ts';
import type { Regime } from '../../../sim/records/regime.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { firmName, nationName } from '../../names.ts';
import { controlledBy, regimesAgainst } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Termed } from '../../ui/Termed.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** What others keep from this seat, rule by rule. */
export function RulesAgainst() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const regimes = regimesAgainst(world, seat);
  if (regimes.length === 0) return null;
  const biting = regimes.filter(bites);
  const others = regimes.filter((regime) => !bites(regime));
  const named = others.map(({ controller }) => nationName(match.scenario, world.setting.nations[controller]!.id));
  return (
    <SectionFold icon={shield} title={say.against} state={say.nations(biting.length)} open={controlledBy(world, seat).length === 0}>
      {biting.map((regime) => (
        <Rule key={regime.controller} regime={regime} />
      ))}
      {named.length > 0 && <p class="label">{say.sellFreely(new Intl.ListFormat(language()).format(named))}</p>}
    </SectionFold>
  );

  /** Does a rule keep anything back? Whoever designs no chips has no licences to give. */
  function bites(regime: Regime): boolean {
    const { holds } = world.setting.nations[regime.controller]!;
    return designsChips(world, regime.controller) || (holds.tools > 0 && !regime.tools) || (holds.hbm > 0 && !regime.hbm) || regime.listed.length > 0;
  }
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
            <dt class="label">
              <Termed text={name} of={['chipTools']} />
            </dt>
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
