import { Table } from '../../ui/Table.tsx';

interface Row {
  readonly what: string;
  readonly is: string;
  readonly would: string;
  /** Is what would be better for this nation? Null where nobody can say. */
  readonly better: boolean | null;
}

/** A row of figures; more is better unless said. */
export function compared(what: string, is: number, would: number, format: (value: number) => string, better: boolean | null = would > is): Row {
  return { what, is: format(is), would: format(would), better };
}

interface CompareProps {
  /** What the rows are counted by, then what the two columns are */
  readonly heads: readonly [string, string, string];
  readonly rows: readonly Row[];
}

/** What a choice changes, figure beside figure. */
export function Compare({ heads, rows }: CompareProps) {
  return (
    <Table class="compare" heads={heads}>
      {rows.map(({ what, is, would, better }) => (
        <tr key={what}>
          <th scope="row">{what}</th>
          <td>{is}</td>
          <td class={would === is || better === null ? undefined : better ? 'better' : 'worse'}>{would}</td>
        </tr>
      ))}
    </Table>
  );
}
