import { booms, ipoMoney } from './capitalMarket.ts';
import { leadTime, phantomOrders } from './chipMarket.ts';
import type { Fact } from './fact.ts';
import { chinaLeads, frontierGap, openWeights, strictControls } from './frontier.ts';
import { controlShock, domesticQuota, importDilemma, twoKeys } from './gates.ts';
import { fabAbroad, learning, memory, ownSilicon, worldStock } from './industry.ts';
import { luck, noDoctrineWins } from './play.ts';
import { plan2027, vouchers } from './spread.ts';

/** The stylised facts, by number. */
export const FACTS: readonly Fact[] = [
  frontierGap, chinaLeads, importDilemma, twoKeys, leadTime, domesticQuota, learning, ipoMoney, booms, vouchers, ownSilicon,
  fabAbroad, worldStock, plan2027, controlShock, noDoctrineWins, luck, strictControls, memory, phantomOrders, openWeights,
];
