import type { BoardPicture, JointFabPicture } from '../../session/picture.ts';
import { TABLES } from '../../text/tables.ts';
import { inLanguage, numbers } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Table, TableRow } from '../ui/Table.tsx';

/** What the map draws between the seat and every other nation. */
export function RelationTable({ picture }: { readonly picture: BoardPicture }) {
  const { match } = useGame().game;
  const say = inLanguage(TABLES);
  const n = numbers();
  const { rented, minerals, jointFabs, seat } = picture;
  const fabWords = (fab: JointFabPicture) =>
    say.jointFab(fab.investor === seat, n.one(fab.capacity), fab.state === 'running' ? null : n.percent(fab.progress));
  const atHome = jointFabs.filter(({ host, investor }) => host === seat && investor === seat);
  const mineralsWith = (nation: string) => [
    ...(minerals.some(({ from }) => from === nation) ? [say.withheldByThem] : []),
    ...(minerals.some(({ to }) => to === nation) ? [say.withheldByYou] : []),
  ];
  return (
    <Table caption={say.relations} heads={[say.nation, say.tension, say.deals, say.rentedThere, say.also]}>
      {picture.ties.map(({ nation, tension, deals }) => {
        const compute = rented.find((each) => each.nation === nation)?.compute ?? 0;
        const fabs = jointFabs.filter(({ host, investor }) => (host === nation && investor === seat) || (investor === nation && host === seat));
        const also = [...mineralsWith(nation), ...fabs.map(fabWords)].join('; ');
        return (
          <TableRow
            key={nation}
            head={nationName(match.scenario, nation)}
            cells={[n.whole(tension), deals > 0 ? n.whole(deals) : say.none, compute > 0 ? n.millions(compute) : say.none, also || say.none]}
          />
        );
      })}
      {atHome.length > 0 && (
        <tr class="mine">
          <th scope="row">
            {nationName(match.scenario, seat)} <span class="label">{say.you}</span>
          </th>
          <td colSpan={3}>{say.none}</td>
          <td>{atHome.map(fabWords).join('; ')}</td>
        </tr>
      )}
    </Table>
  );
}
