import type { Headline } from '../../session/headlines.ts';
import type { QuarterReport } from '../../session/report.ts';
import type { Game } from '../../session/session.ts';
import { shownSize, whole } from '../../text/amounts.ts';
import { HEADLINE_WORDS } from '../../text/headlines.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { COUNTER_TEXT, PROGRAMME_TEXT } from '../../text/programmes.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { fabName, firmName } from '../names.ts';
import { FEWER, capital, cardAt, chipAt, cityAt, nationAt, phraseOf, type Told } from '../why/words.ts';

const BAD: readonly Headline['key'][] = [
  'frozen',
  'nothingCame',
  'withdrawn',
  'refused',
  'customsHold',
  'waitHome',
  'waitAbroad',
  'licenceClosed',
  'dealBrokenByThem',
  'dealBrokenByYou',
  'toolsShut',
  'cloudShut',
  'entityListed',
  'allyFollowed',
  'mineralsWithheld',
  'seized',
  'rivalBreakthrough',
  'rivalCloses',
  'powerShort',
  'serversShort',
  'coolingShort',
  'tapeOutFailed',
  'trustFell',
  'offerWithdrawn',
  'winter',
  'gapWidened',
  'computeDown',
  'incident',
  'seriousIncident',
  'incidentAbroad',
  'catastrophe',
  'collapse',
  'ruinNear',
  'cityFraud',
  'cityFalseReport',
];

export function headlineText(told: Told, match: Game['match'], headline: Headline): string {
  const n = numbers();
  const amount = (): string => {
    if ('points' in headline) return n.one(headline.points);
    if ('raised' in headline) return n.money(headline.raised);
    if ('money' in headline) return n.money(headline.money);
    if ('pilots' in headline) return n.whole(headline.pilots);
    if ('share' in headline) return n.percent(headline.share);
    if ('level' in headline) return n.short(Math.floor(headline.level + 1e-9));
    if (!('change' in headline)) return '';
    return headline.key === 'computeUp' || headline.key === 'computeDown' ? n.millions(headline.change) : n.one(headline.change);
  };
  const part = (): string => {
    if ('counter' in headline) return inLanguage(COUNTER_TEXT)[headline.counter].toLocaleLowerCase(language());
    return 'programme' in headline ? inLanguage(PROGRAMME_TEXT)[headline.programme].name.toLocaleLowerCase(language()) : '';
  };
  const args = {
    units: 'units' in headline ? n.units(Math.max(1, Math.round(headline.units))) : '',
    chip: 'chip' in headline ? chipAt(told, headline.chip) : '',
    nation: 'nation' in headline ? nationAt(told, headline.nation) : '',
    firm: 'firm' in headline ? firmName(match.scenario, told.world.setting.firms[headline.firm]!.id) : '',
    pop: 'pop' in headline ? `${n.signed(Math.round(100 * headline.pop))}%` : '',
    fab: 'fab' in headline ? fabName({ match, world: told.world }, headline.fab) : '',
    city: 'city' in headline ? cityAt(told, headline.city) : '',
    title: 'card' in headline ? cardAt(told, headline.card) : '',
    amount: amount(),
    part: part(),
  };
  return capital(inLanguage(HEADLINE_WORDS)[headline.key](args));
}

/** How the main measure moved, and what carried it. */
export function leadText(told: Told, { main, headline, causes }: QuarterReport): { moved: string; because: string } {
  const say = inLanguage(REPORT_WORDS);
  const name = inLanguage(MEASURE_TEXT)[main.measure].name;
  const change = main.closing - main.opening;
  const size = whole(shownSize(language(), main.measure, change));
  if (change === 0) return { moved: say.stayed(name), because: '' };
  const better = change > 0 !== FEWER.includes(main.measure);
  const still = BAD.includes(headline.key) === better && headline.key !== 'quiet';
  const cause = causes.find(({ amount }) => amount > 0 === change > 0);
  const phrase = cause ? phraseOf(told, cause.cause, cause.about) : '';
  return {
    moved: change > 0 ? say.rose(name, size, still && better) : say.fell(name, size, still && !better),
    because: phrase && (better ? say.carried(phrase) : say.tookMost(phrase)),
  };
}
