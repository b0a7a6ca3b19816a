import type { BoardPicture } from '../../session/picture.ts';
import { HOLDING, NATION } from '../../sim/accounts.ts';
import { measure } from '../../sim/measures.ts';
import { balance, holding, usefulCompute, waitingImports, isHome } from '../../sim/query.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { TABLES } from '../../text/tables.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { chipName, nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Table, TableRow } from '../ui/Table.tsx';
import { EventsInForce } from './EventsInForce.tsx';
import { RelationTable } from './RelationTable.tsx';
import { WorldNewsTable } from './WorldNewsTable.tsx';
import { pictureOf } from './useBoard.ts';

/** All that the map shows, as tables. */
export function TableDialog({ onClose }: { readonly onClose: () => void }) {
  const picture = pictureOf(useGame().game);
  return (
    <Dialog title={inLanguage(TABLES).title} onClose={onClose} class="tables">
      <NationTable />
      <RelationTable picture={picture} />
      <SupplyTable picture={picture} />
      <ChipTable />
      <WorldNewsTable />
      <EventsInForce />
    </Dialog>
  );
}

function NationTable() {
  const { world, match, seat } = useGame().game;
  const say = inLanguage(TABLES);
  const names = inLanguage(MEASURE_TEXT);
  const n = numbers();
  return (
    <Table
      caption={say.nations}
      heads={[say.nation, names.frontierIndex.name, `${names.usefulCompute.name}, ${names.usefulCompute.unit}`, names.adoption.name, say.economy]}
    >
      {world.setting.nations.map(({ id, gdp }, nation) => (
        <TableRow
          key={id}
          class={nation === seat ? 'mine' : undefined}
          head={
            <>
              {nationName(match.scenario, id)} {nation === seat && <span class="label">{say.you}</span>}
            </>
          }
          cells={[
            n.one(balance(world, nation, NATION.frontier)),
            n.short(usefulCompute(world, nation)),
            n.percent(balance(world, nation, NATION.adoption)),
            n.short(gdp),
          ]}
        />
      ))}
    </Table>
  );
}

function SupplyTable({ picture: { grey } }: { readonly picture: BoardPicture }) {
  const { world, seat } = useGame().game;
  const say = inLanguage(TABLES);
  const n = numbers();
  const waiting = waitingImports(world, seat);
  const imports = world.orders.filter((order) => order.nation === seat && !order.grey && !isHome(world, seat, order.chip));
  const landing = (key: 'landing' | 'following' | 'later') => imports.reduce((sum, order) => sum + order[key], 0);
  const quarter = (ahead: number) => quarterShort(language(), calendarOf(world.setting, world.quarter + ahead));
  const rows: readonly (readonly [step: string, units: number])[] = [
    [say.atLicence, waiting.licence],
    [say.atApproval, waiting.approval],
    [say.inTransit(quarter(0)), landing('landing')],
    [say.inTransit(quarter(1)), landing('following')],
    ...(landing('later') > 0 ? [[say.inTransit(quarter(2)), landing('later')] as const] : []),
    [say.held, waiting.customs],
    ...(grey ? [[say.greyUnderWay, grey.underWay] as const, [say.greyLanded, grey.landed] as const, [say.greySeized, grey.seized] as const] : []),
    [say.delivered, measure(world, seat, 'importedChips')],
    [say.homeDelivered, measure(world, seat, 'homeChips')],
  ];
  return (
    <Table caption={say.supply} heads={[say.step, say.now]}>
      {rows.map(([step, units]) => (
        <TableRow key={step} head={step} cells={[n.thousands(units)]} />
      ))}
    </Table>
  );
}

function ChipTable() {
  const { world, match, seat } = useGame().game;
  const say = inLanguage(TABLES);
  const n = numbers();
  const installed = world.setting.chips
    .map(({ id }, chip) => ({ id, units: holding(world, seat, chip, HOLDING.installed) }))
    .filter(({ units }) => units > 0.05);
  return (
    <Table caption={say.installed} heads={[say.chip, say.count]}>
      {installed.map(({ id, units }) => (
        <TableRow key={id} head={chipName(match.scenario, id)} cells={[n.thousands(units)]} />
      ))}
    </Table>
  );
}
