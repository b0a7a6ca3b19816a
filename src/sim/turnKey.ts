import type { Chokepoint, Regime } from './records/regime.ts';

/** What an export rule says of goods and services beside chips: each may be sold, or not. */
export const REGIME_KEYS = ['tools', 'hbm', 'cloud'] as const;
type RegimeKey = (typeof REGIME_KEYS)[number];

/**
 * Opens or shuts a part of an export rule; all that turns one comes here. `wish` is the nation at whose wish a controller
 * shuts it, -1 where it is its own rule, as whatever it, a deal or an event opens is.
 */
export function turnKey(regime: Regime, what: RegimeKey, open: boolean, wish = -1): void {
  if (regime[what] === open) return;
  regime[what] = open;
  if (what === 'tools') regime.toolsFor = wish;
  else if (what === 'hbm') regime.hbmFor = wish;
}

/** Nation at whose wish a controller keeps a good back; -1 where it sells it, or shut it by its own rule. */
export const shutFor = (regime: Regime, what: Chokepoint): number => (what === 'tools' ? regime.toolsFor : regime.hbmFor);
