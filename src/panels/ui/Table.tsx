import type { ComponentChildren } from 'preact';

interface TableProps {
  readonly class?: string;
  /** What it is called, where no heading or caption says so */
  readonly label?: string;
  readonly caption?: string;
  /** Of the columns; the first one names the rows */
  readonly heads: readonly ComponentChildren[];
  /** Its rows */
  readonly children: ComponentChildren;
}

/** Figures in rows and columns, each under its head. */
export function Table({ class: name, label, caption, heads, children }: TableProps) {
  return (
    <table class={name} aria-label={label}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head, column) => (
            <th key={column} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface TableRowProps {
  readonly class?: string | undefined;
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

export function TableRow({ class: name, head, cells }: TableRowProps) {
  return (
    <tr class={name}>
      <th scope="row">{head}</th>
      {cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}
