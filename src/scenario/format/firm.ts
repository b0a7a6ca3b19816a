import { z } from '../zod.ts';
import { FIRM_KINDS, MAKES } from '../../sim/setting.ts';
import { BIG, idOf, number, whole, share, localText, provenance } from './fields.ts';

const listing = z
  .strictObject({
    multiple: number(0.1, 1000, 'years of its sales that investors pay for in a usual mood'),
    readiness: share('how ready it is to list').default(0),
    listed: z
      .strictObject({
        quarters: whole(1, 400, 'quarters since it was listed, that one included'),
        price: number(0.001, 1000, 'price of a share, 1 at the offer'),
        shares: number(0.001, BIG, 'USD bn that all its shares were worth at the offer'),
        raised: number(0, BIG, 'USD bn raised so far'),
      })
      .optional()
      .describe('for a firm that is on the market at the start'),
  })
  .describe('for firms that are, or may come, on the market');

export const firm = z.strictObject({
  name: localText,
  nation: idOf('nation'),
  kind: z.enum(FIRM_KINDS).describe('platforms and labs buy chips'),
  makes: z.enum(MAKES).describe('what a chip maker adds with its own money').default('wafers'),
  revenueShare: share("share of its nation's product revenue").default(0),
  capital: number(0, BIG, 'USD bn'),
  investment: number(0, BIG, 'USD bn a quarter of new investment').default(0),
  growth: number(-0.5, 1, 'share a quarter by which investment grows').default(0),
  listing: listing.optional(),
  ...provenance,
});
