import { z } from '../zod.ts';
import { MOST_CUT } from '../../sim/orders/setControls.ts';
import { LICENCE_RULES } from '../../sim/records/regime.ts';
import { BIG, idOf, number, provenance } from './fields.ts';

export const regime = z.strictObject({
  controller: idOf('nation whose rule it is'),
  target: idOf('nation that buys'),
  licence: z.enum(LICENCE_RULES),
  tppLimit: number(0, BIG, 'chips at or above are refused outright'),
  bandwidthLimit: number(0, BIG, 'GB/s; chips at or above are refused outright'),
  cap: number(0, 100, 'M H100e that may be licensed a quarter'),
  cut: number(0, MOST_CUT, "share of the price that goes to the controller's treasury").default(0),
  tools: z.boolean().default(true).describe('may chip tools be sold?'),
  hbm: z.boolean().default(true).describe('may memory be sold?'),
  foundry: z.boolean().default(true).describe("may advanced foundries make the target's own designs, or build fabs with it?"),
  cloud: z.boolean().default(true).describe("may the target rent compute abroad that runs on the controller's chips, or stands with it?"),
  listed: z.array(idOf('firm')).default([]).describe('entity list: firms of the target that get no licence'),
  ...provenance,
});
