/** Windows of each house, from the left. */
const HOUSES = [3, 5, 4, 6, 3, 5] as const;
const WINDOWS = HOUSES.reduce<number>((sum, floors) => sum + floors, 0);
/** A step that shares no divisor with the windows spreads the lit ones over the town. */
const STEP = 11;

/** A skyline with as large a share of its windows lit as of its economy that uses AI. */
export function CityLights({ adoption }: { readonly adoption: number }) {
  const lit = new Set(Array.from({ length: Math.round(adoption * WINDOWS) }, (_, i) => ((i + 1) * STEP) % WINDOWS));
  let index = 0;
  return (
    <svg class="city-lights" width="40" height="34" viewBox="0 0 40 34" aria-hidden="true">
      {HOUSES.map((floors, house) => (
        <g key={house}>
          <rect class="city-house" x={1 + house * 6.4} y={32 - floors * 5} width="5.6" height={floors * 5 + 2} rx="0.8" />
          {Array.from({ length: floors }, (_, floor) => {
            const on = lit.has(index++);
            return <rect key={floor} class={on ? 'city-window city-window-lit' : 'city-window'} x={2.6 + house * 6.4} y={29 - floor * 5} width="2.4" height="2.6" />;
          })}
        </g>
      ))}
    </svg>
  );
}
