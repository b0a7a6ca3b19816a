import { boardEvents } from '../../session/boardEvents.ts';
import type { BoardEvent } from '../../session/picture.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { TABLES } from '../../text/tables.ts';
import { inLanguage, language, localText, numbers } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Table, TableRow } from '../ui/Table.tsx';

interface News {
  /** Id of the nation. */
  readonly nation: string;
  readonly words: string;
}

/** An event of the film that leaves nothing on the map, in words; none for all others. */
function newsOf(event: BoardEvent): News[] {
  const say = inLanguage(TABLES);
  const n = numbers();
  switch (event.kind) {
    case 'listed':
      return event.listings.map(({ nation, firm, move }) => ({ nation, words: say.listed(localText(firm), `${n.signedPoints(move)}%`) }));
    case 'breakthrough':
      return [{ nation: event.nation, words: say.breakthrough(n.signed(event.points)) }];
    case 'incident':
      return [{ nation: event.nation, words: say.incident[event.grade] }];
    case 'deal':
      return [{ nation: event.nation, words: say.deal[event.news] }];
    default:
      return [];
  }
}

/** What the map told of the world while the last quarter played. */
export function WorldNewsTable() {
  const { match, world, seat } = useGame().game;
  const say = inLanguage(TABLES);
  const quarter = world.quarter - 1;
  const news = quarter < 0 ? [] : boardEvents(match, quarter, seat).flatMap(newsOf);
  if (news.length === 0) return null;
  return (
    <Table caption={say.world(quarterShort(language(), calendarOf(world.setting, quarter)))} heads={[say.nation, say.what]}>
      {news.map(({ nation, words }) => (
        <TableRow key={`${nation} ${words}`} head={nationName(match.scenario, nation)} cells={[words]} />
      ))}
    </Table>
  );
}
