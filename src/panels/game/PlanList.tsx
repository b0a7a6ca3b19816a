import { PlanLine } from './PlanLine.tsx';

/** The orders of the plan that stand at these places. */
export function PlanList({ indexes }: { readonly indexes: readonly number[] }) {
  return (
    <ul class="plan-list">
      {indexes.map((i) => (
        <PlanLine key={i} index={i} />
      ))}
    </ul>
  );
}
