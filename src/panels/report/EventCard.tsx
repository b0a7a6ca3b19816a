import type { EventStep } from '../../session/eventSteps.ts';
import type { NationAccount } from '../../sim/accounts.ts';
import type { EffectEntry } from '../../scenario/format.ts';
import { EVENTS } from '../../text/events.ts';
import { EFFECT_WORDS, EVENT_STEP_WORDS } from '../../text/report.ts';
import { ACCOUNT_WORDS } from '../../text/accounts.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { quarterOfEffect } from '../game/arrivals.ts';
import { oddsInWords } from '../game/odds.ts';
import { inLanguage, localText, numbers } from '../language.ts';
import { chipName, nationName } from '../names.ts';
import { quarterAt, type Told } from '../why/words.ts';

const MOST_EFFECTS = 3;

/** An event that moved a step, as a card of paper with its stamp. */
export function EventCard({ told, event }: { readonly told: Told; readonly event: EventStep }) {
  const { id } = told.world.setting.cards[event.card]!;
  const entry = told.scenario.events[id];
  if (!entry) return null;
  const { kind, stamp } = inLanguage(EVENT_STEP_WORDS)[event.step];
  const { rumour, announcement, effect } = entry.texts;
  const text = { effect, announced: announcement ?? effect, rumour: rumour ?? effect, faded: rumour ?? effect }[event.step];
  const chosen = event.step === 'effect' ? Object.values(entry.choices)[event.choice] : undefined;
  const known = event.step === 'effect' || event.step === 'announced' ? entry.effects : [];
  const effects = [...known, ...(chosen?.effects ?? [])].slice(0, MOST_EFFECTS);
  return (
    <article class={`report-card paper report-card-${event.step}`}>
      <p class="overline report-card-kind">{kind}</p>
      {stamp && <p class="report-stamp">{stamp}</p>}
      <h3 class="headline report-card-title">{localText(entry.title)}</h3>
      <p class="story">{localText(text)}</p>
      {chosen && (
        <p class="story">
          <b>{localText(chosen.label)}.</b> {chosen.text && localText(chosen.text)}
        </p>
      )}
      {event.step === 'effect' && entry.precedent && (
        <p class="report-precedent">
          <b>{inLanguage(WHY_LABELS).precedent}.</b> {localText(entry.precedent)}
        </p>
      )}
      {effects.length > 0 && (
        <dl class="report-effects">
          {effects.map((one, index) => (
            <Effect key={index} told={told} effect={one} />
          ))}
        </dl>
      )}
      <When told={told} event={event} />
    </article>
  );
}

/** When it acts, and how likely it is while it is a rumour; worded as on the table of the next quarter. */
function When({ told, event: { step, card } }: { readonly told: Told; readonly event: EventStep }) {
  const say = inLanguage(EVENTS);
  if (step !== 'rumour' && step !== 'announced') return null;
  const { odds } = told.world.setting.cards[card]!;
  const quarter = quarterAt(told, quarterOfEffect(told.world, card));
  if (step === 'announced') return <p class="report-when">{say.actsIn(quarter)}</p>;
  return <p class="report-when">{odds >= 0.99 ? say.sureIn(quarter) : say.decidesIn(oddsInWords(odds), quarter)}</p>;
}

function Effect({ told, effect }: { readonly told: Told; readonly effect: EffectEntry }) {
  const { what, figure } = effectWords(told, effect);
  return (
    <div class="between">
      <dt>{what}</dt>
      <dd>{figure}</dd>
    </div>
  );
}

function effectWords(told: Told, effect: EffectEntry): { what: string; figure: string } {
  const say = inLanguage(EFFECT_WORDS);
  const n = numbers();
  const mine = told.world.setting.nations[told.nation]!.id;
  const named = (what: string, nation: string | undefined) => (!nation || nation === mine ? what : say.of(nationName(told.scenario, nation), what));
  if ('modify' in effect) {
    const what = effect.chip ? `${say.modify[effect.modify]}, ${chipName(told.scenario, effect.chip)}` : named(say.modify[effect.modify], effect.nation);
    return { what, figure: effect.by === 0 ? say.none : `${n.signedPoints(effect.by - 1)}%` };
  }
  if ('shift' in effect) {
    const what = named(inLanguage(ACCOUNT_WORDS)[effect.shift], effect.nation);
    return { what, figure: shifted(effect.shift, effect.by) };
  }
  if ('delay' in effect) return { what: named(say.delay, effect.nation), figure: say.quarters(n.one(effect.quarters)) };
  if ('tension' in effect) {
    const pair = say.tension(nationName(told.scenario, effect.tension), nationName(told.scenario, effect.towards));
    return { what: pair, figure: n.signed(effect.by) };
  }
  if ('key' in effect) return { what: named(say.key[effect.key], controllerOf(told, effect.regime)), figure: effect.open ? say.opened : say.shut };
  if ('limit' in effect) return { what: named(say.limit[effect.limit], controllerOf(told, effect.regime)), figure: `${n.signedPoints(effect.by - 1)}%` };
  return { what: say.stock(chipName(told.scenario, effect.stock)), figure: `+${n.thousands(effect.by)}` };
}

const controllerOf = (told: Told, regime: string) => told.scenario.regimes[regime]?.controller;

/** What is added to an account, in the account's unit. */
function shifted(account: NationAccount, by: number): string {
  const n = numbers();
  const sign = by > 0 ? '+' : '';
  switch (account) {
    case 'treasury':
    case 'appropriation':
      return sign + n.money(by);
    case 'adoption':
    case 'software':
    case 'security':
    case 'governance':
    case 'openSource':
      return `${n.signedPoints(by)}%`;
    case 'power':
    case 'servers':
    case 'cooling':
      return `${n.signed(by)} GW`;
    default:
      return n.signed(by);
  }
}
