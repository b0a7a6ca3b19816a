/** Lines of a name and its figure. */
export function Sums({ rows }: { readonly rows: readonly (readonly [name: string, figure: string])[] }) {
  return (
    <dl class="sums">
      {rows.map(([name, figure]) => (
        <div key={name} class="between">
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
