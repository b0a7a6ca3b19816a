import type { Stake } from '../../session/stakes.ts';
import type { Game } from '../../session/session.ts';
import { STAKES } from '../../text/stakes.ts';
import { inLanguage, numbers } from '../language.ts';
import { chipName, cityName, nationName } from '../names.ts';

/** A desk's stake in words. */
export function stakeText({ match: { scenario }, world: { setting } }: Pick<Game, 'match' | 'world'>, stake: Stake): string {
  const say = inLanguage(STAKES);
  const n = numbers();
  const nation = (index: number) => nationName(scenario, setting.nations[index]!.id);
  switch (stake.key) {
    case 'ownKey':
    case 'customs':
      return say[stake.key](n.thousands(stake.units));
    case 'theirKey':
      return say.theirKey(n.thousands(stake.units), nation(stake.nation));
    case 'dark':
      return say.dark(n.percent(stake.share), say.parts[stake.part]);
    case 'homeLimit':
      return say.homeLimit(n.thousands(stake.units), say.parts[stake.part]);
    case 'pressed':
      return say.pressed(n.percent(stake.share));
    case 'ready':
      return `${say.ready(stake.firms)} ${say.moods[stake.mood]}`;
    case 'citiesAsk':
    case 'offers':
      return say[stake.key](stake.count);
    case 'waste':
      return say.waste(cityName(scenario, setting.cities[stake.city]!.id), n.percent(stake.share));
    case 'ownKeyShut':
    case 'noVouchers':
      return say[stake.key];
    case 'danger':
      return say.danger(n.percent(stake.chance));
    case 'leads':
    case 'behind':
      return `${say[stake.key](n.one(stake.gap))} ${say.needs[stake.needs]}`;
    case 'dealEnds':
    case 'ruledBy':
    case 'rules':
      return say[stake.key](nation(stake.nation));
    case 'filled':
      return say.filled(n.percent(stake.share), chipName(scenario, setting.chips[stake.chip]!.id));
    case 'buysFreely':
      return say.buysFreely(n.thousands(stake.units), chipName(scenario, setting.chips[stake.chip]!.id));
    case 'siteRoom':
      return stake.gw > 0.0005 ? say.siteRoom(n.short(stake.gw), say.parts[stake.part]) : say.siteFull(say.parts[stake.part]);
    case 'invest':
      if (Math.abs(stake.change) < 0.005) return say.investUsual;
      return say[stake.change > 0 ? 'investMore' : 'investLess'](n.percent(Math.abs(stake.change)));
    case 'citiesRun':
      return say.citiesRun(stake.count, n.units(stake.units));
    case 'tense':
      return say.tense(nation(stake.nation), n.whole(stake.points));
  }
}
