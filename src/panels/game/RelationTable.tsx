import type { BoardPicture, JointFabPicture } from '../../session/picture.ts';
import { TABLES } from '../../text/tables.ts';
import { inLanguage, numbers } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';

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
    <table>
      <caption>{say.relations}</caption>
      <thead>
        <tr>
          <th scope="col">{say.nation}</th>
          <th scope="col">{say.tension}</th>
          <th scope="col">{say.deals}</th>
          <th scope="col">{say.rentedThere}</th>
          <th scope="col">{say.also}</th>
        </tr>
      </thead>
      <tbody>
        {picture.ties.map(({ nation, tension, deals }) => {
          const compute = rented.find((each) => each.nation === nation)?.compute ?? 0;
          const fabs = jointFabs.filter(({ host, investor }) => (host === nation && investor === seat) || (investor === nation && host === seat));
          return (
            <tr key={nation}>
              <th scope="row">{nationName(match.scenario, nation)}</th>
              <td>{n.whole(tension)}</td>
              <td>{deals > 0 ? n.whole(deals) : say.none}</td>
              <td>{compute > 0 ? n.millions(compute) : say.none}</td>
              <td>{[...mineralsWith(nation), ...fabs.map(fabWords)].join('; ') || say.none}</td>
            </tr>
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
      </tbody>
    </table>
  );
}
