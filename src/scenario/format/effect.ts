import { z } from '../zod.ts';
import type { NationAccount } from '../../sim/accounts.ts';
import { MODIFIERS, REGIME_LIMITS } from '../../sim/modifiers.ts';
import { REGIME_KEYS } from '../../sim/turnKey.ts';
import { BIG, idOf, number, whole } from './fields.ts';

/** Accounts of a nation that an event may shift: the ones whose rules bear any value within the account's bounds. */
export const SHIFTABLE = [
  'treasury',
  'appropriation',
  'trust',
  'adoption',
  'frontier',
  'talent',
  'software',
  'power',
  'hbmRate',
  'hbmStock',
  'packaging',
  'tools',
  'safety',
  'servers',
  'cooling',
  'mood',
  'datasets',
  'generalModels',
  'industryModels',
  'scenarios',
  'smallFirms',
  'leaders',
  'security',
  'governance',
  'openSource',
  'openness',
] as const satisfies readonly NationAccount[];

export const EFFECT_KINDS = ['modify', 'shift', 'delay', 'stock', 'tension', 'key', 'limit'] as const;

export const effect = z
  .union([
    z.strictObject({
      modify: z.enum(MODIFIERS),
      nation: idOf('nation').optional(),
      chip: idOf('chip').optional(),
      by: number(0, 100, 'factor: 0 stops, 1 changes nothing'),
      quarters: whole(1, 400, 'how long'),
    }),
    z.strictObject({ shift: z.enum(SHIFTABLE), nation: idOf('nation'), by: number(-1000, 1000, 'added, in its unit') }),
    z.strictObject({
      delay: z.literal('fabs'),
      nation: idOf('nation'),
      quarters: number(0.1, 20, 'quarters more for each fab that is being built or expanded'),
    }),
    z.strictObject({ stock: idOf('chip'), by: number(-1000, BIG, 'k chips added to its market') }),
    z.strictObject({ tension: idOf('nation that feels it'), towards: idOf('nation'), by: number(-100, 100, 'points added') }),
    z.strictObject({ key: z.enum(REGIME_KEYS), regime: idOf('export rule'), open: z.boolean().describe('may it be sold from now on?') }),
    z.strictObject({ limit: z.enum(REGIME_LIMITS), regime: idOf('export rule'), by: number(0, 1000, 'factor on the limit, from now on') }),
  ])
  .meta({ id: 'effect' });
