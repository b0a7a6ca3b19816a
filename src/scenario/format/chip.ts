import { z } from '../zod.ts';
import { BIG, idOf, number, whole, localText, namedPlace, provenance, quarterOfYear } from './fields.ts';

export const chip = z.strictObject({
  name: localText,
  designer: idOf('nation whose firm designs it, and whose export rules bind it'),
  seller: idOf('firm that is paid for it').optional(),
  homeMade: z.boolean().default(false).describe("made to order in the designer's own fabs, not for the world market"),
  h100e: number(0.001, 1000, 'compute of one chip, H100 = 1'),
  tpp: number(0, BIG, 'total processing performance: dense TOPS x bit length'),
  bandwidth: number(0, BIG, 'memory bandwidth, GB/s'),
  kilowatts: number(0.01, 100, 'kW of IT load of one chip with its share of the server'),
  hbmStacks: whole(1, 64, 'memory stacks in one package'),
  dies: whole(1, 64, 'compute dies in one package'),
  foundry: idOf('nation whose foundries make it; the designer when left out').optional(),
  launch: quarterOfYear.describe('first quarter on sale'),
  price: number(0.1, 1000, 'k$ a chip, without any revenue cut'),
  priceTrend: number(-0.3, 0.3, 'change of its price by technology, share a quarter; yield moves a home-made chip').default(0),
  supply: number(0, BIG, 'k chips a quarter from foundries').default(0),
  growth: number(-0.5, 1, 'share a quarter by which supply grows').default(0),
  inventory: number(0, BIG, 'k chips made and not sold').default(0),
  designerPlace: namedPlace.optional(),
  foundryPlace: namedPlace.optional(),
  packagingPlace: namedPlace.optional(),
  ...provenance,
});
