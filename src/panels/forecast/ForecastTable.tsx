import type { Game } from '../../session/session.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { valueText } from '../charts/figures.ts';
import { inLanguage } from '../language.ts';
import { Table, TableRow } from '../ui/Table.tsx';
import { dateOf, effectText, type Told } from './fans.ts';

/** The fans side by side, as figures at the horizon. */
export function ForecastTable({ game, fans }: { readonly game: Game; readonly fans: readonly Told[] }) {
  const say = inLanguage(FORECAST);
  const compared = fans.some(({ fan }) => fan.without);
  const then = dateOf(game, fans[0]?.fan.middle.length ?? 0);
  const heads = [then, say.now, say.low, say.middle, say.high, ...(compared ? [say.middleWithout, say.difference] : [])];
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- it scrolls on a phone, and by keys too
    <section class="forecast-table" aria-label={say.asTable} tabIndex={0}>
      <Table class="chart-table" heads={heads}>
        {fans.map((told) => {
          const { measure, fan } = told;
          const lines = [fan.past, fan.low, fan.middle, fan.high, ...(fan.without ? [fan.without] : [])];
          const cells = lines.map((line) => valueText(measure, line.at(-1)!));
          const effect = fan.without ? [effectText(told) ?? say.unchanged] : [];
          return <TableRow key={measure} head={inLanguage(MEASURE_TEXT)[measure].name} cells={[...cells, ...effect]} />;
        })}
      </Table>
    </section>
  );
}
