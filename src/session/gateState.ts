import type { GateState } from './picture.ts';

/** open: more than half of what is asked passes; narrow: some; shut: none. */
export function gateState(share: number): GateState {
  return share <= 0.001 ? 'shut' : share > 0.5 ? 'open' : 'narrow';
}

/** Share that passed; a gate that nobody asked is as open as its rule. */
export const passed = (asked: number, granted: number, rule: number) => (asked > 0.001 ? granted / asked : rule);
