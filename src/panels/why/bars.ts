import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Explanation, Step } from '../../session/explain.ts';
import type { Ghost } from '../../session/why/ghosts.ts';

/** What the chart shows, left to right. Figures are whole numbers of the measure's last shown digit. */
export type Bar =
  | { readonly kind: 'total'; readonly key: 'opening' | 'closing'; readonly value: number }
  | { readonly kind: 'step'; readonly key: string; readonly step: Step; readonly from: number; readonly to: number }
  | { readonly kind: 'other'; readonly key: 'other'; readonly steps: readonly Step[]; readonly from: number; readonly to: number }
  | { readonly kind: 'ghost'; readonly key: string; readonly ghost: Ghost; readonly from: number; readonly to: number };

/** Most steps that a chart shows one by one. */
const MOST = 6;

/** Steps of their own, and the small ones that share a bar; steps that show as nothing have none. */
function split(steps: readonly Step[]): { shown: readonly Step[]; small: readonly Step[] } {
  const some = steps.filter(({ amount }) => amount !== 0);
  if (some.length <= MOST + 1) return { shown: some, small: [] };
  const largest = new Set([...some].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, MOST));
  return { shown: some.filter((step) => largest.has(step)), small: some.filter((step) => !largest.has(step)) };
}

const sum = (steps: readonly Step[]) => steps.reduce((all, { amount }) => all + amount, 0);

export function barsOf({ opening, closing, steps, ghosts }: Explanation): Bar[] {
  const { shown, small } = split(steps);
  const bars: Bar[] = [{ kind: 'total', key: 'opening', value: opening }];
  let value = opening;
  const add = (step: Step) => {
    bars.push({ kind: 'step', key: step.key, step, from: value, to: value + step.amount });
    value += step.amount;
  };
  shown.filter(({ amount }) => amount > 0).forEach(add);
  shown.filter(({ amount }) => amount < 0).forEach(add);
  if (small.length > 0) {
    bars.push({ kind: 'other', key: 'other', steps: small, from: value, to: value + sum(small) });
  }
  bars.push({ kind: 'total', key: 'closing', value: closing });
  for (const ghost of ghosts.slice(0, 2)) {
    const key = `ghost ${ghost.reason} ${ghost.chip}`;
    bars.push({ kind: 'ghost', key, ghost, from: closing, to: closing + ghost.amount });
  }
  return bars;
}

/** What a chart's axis runs over: from zero where that leaves room to see the steps, else broken below them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly broken: boolean;
  readonly ticks: readonly number[];
  /** Where a value lies on it, in hundredths */
  readonly at: (value: number) => number;
}

export function axisOf(bars: readonly Bar[]): Axis {
  const [least = 0, most = 0] = extent(bars.flatMap((bar) => (bar.kind === 'total' ? [bar.value] : [bar.from, bar.to])));
  const span = Math.max(most - least, 1);
  const broken = least > span * 0.8 || most < -span * 0.8;
  const low = broken ? least - span * 0.42 : Math.min(0, least);
  const top = broken ? most : Math.max(0, most);
  const high = top + (top - low) * 0.04;
  const ticks = scaleLinear([broken ? least - span * 0.2 : low, top], [0, 1]).ticks(5);
  // figures are whole numbers of the last shown digit: finer marks would say the same twice
  return { low, high, broken, ticks: ticks.filter(Number.isInteger), at: scaleLinear([low, high], [0, 100]) };
}
