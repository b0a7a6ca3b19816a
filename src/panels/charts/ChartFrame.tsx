import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FORECAST } from '../../text/forecast.ts';
import { inLanguage } from '../language.ts';
import { Table, TableRow } from '../ui/Table.tsx';

interface ChartFrameProps {
  readonly title: string;
  readonly note?: string;
  readonly chart: ComponentChildren;
  /** The same in figures, by row; the first column names the row */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its heading, which turns into its table and back. */
export function ChartFrame({ title, note, chart, heads, rows }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const name = useId();
  const say = inLanguage(FORECAST);
  return (
    <figure class="chart-frame" aria-labelledby={name}>
      <figcaption class="between">
        <span>
          <span id={name} class="heading">
            {title}
          </span>
          {note && <span class="label chart-note">{note}</span>}
        </span>
        <button type="button" class="button button-quiet button-small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? say.asChart : say.asTable}
        </button>
      </figcaption>
      {asTable ? <ChartTable title={title} heads={heads} rows={rows} /> : chart}
    </figure>
  );
}

export function ChartTable({ title, heads, rows }: Pick<ChartFrameProps, 'title' | 'heads' | 'rows'>) {
  return (
    <Table class="chart-table" label={title} heads={heads}>
      {rows.map(([head, ...cells], i) => (
        <TableRow key={i} head={head} cells={cells} />
      ))}
    </Table>
  );
}
