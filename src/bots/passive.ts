import type { Doctrine } from '../sim/doctrine.ts';

/** No orders at all: the floor that every other doctrine is measured against. */
export const passive: Doctrine = () => [];
