import { boundsOf } from '../../sim/coefficients/coefficient.ts';
import { COEFFICIENTS, type CoefficientId } from '../../sim/coefficients/index.ts';
import { z } from '../zod.ts';
import { number, whole } from './fields.ts';

type Field = z.ZodOptional<z.ZodNumber | z.ZodInt>;

const fieldOf = (one: (typeof COEFFICIENTS)[number]): Field => {
  const [low, high] = boundsOf(one);
  const range = one.grade === 'contested' ? `, contested between ${one.range[0]} and ${one.range[1]}` : '';
  return (one.whole ? whole : number)(low, high, `${one.unit}; ${one.value} as a rule${range}`).optional();
};

/** Numbers of the rules that a scenario sets for itself, by their ids. */
export const coefficients = z
  .strictObject(Object.fromEntries(COEFFICIENTS.map((one) => [one.id, fieldOf(one)])) as Record<CoefficientId, Field>)
  .describe('numbers of the rules that are others than usual here; a contested one that is set is not drawn');

export const contested = z
  .enum(['drawn', 'middle'])
  .describe('numbers of the rules that are disputed: drawn once a game from the range of what is claimed, or what they usually are');
