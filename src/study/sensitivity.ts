import { boundsOf } from '../sim/coefficients/coefficient.ts';
import { COEFFICIENTS, type Values } from '../sim/coefficients/index.ts';
import type { Library } from '../scenario/extend.ts';
import { gamesFor, judge, playSeed } from './calibrate.ts';
import { scenariosFrom, withBaseChanged, type Arm } from './facts/arm.ts';
import { holds, mayHold, type Claim, type Fact } from './facts/fact.ts';
import { MAIN, MECHANISMS } from './mechanisms.ts';

/** Which facts break when a coefficient is another, or a mechanism is not there. */

/** Share by which coefficients are moved either way. */
const MOVED = 0.2;

/** The model with something otherwise. */
export interface Variant {
  readonly kind: 'usual' | 'moved' | 'removed';
  /** In short words */
  readonly name: string;
  /** Coefficients that are not as usual */
  readonly others: Values;
  /** Data of the base scenario that are not as usual */
  readonly changes?: Arm['changes'];
}

/** All variants: the usual model first, then each main coefficient either way, then each mechanism's absence. */
export function variants(): Variant[] {
  const main = COEFFICIENTS.filter((one) => one.grade === 'contested' || MAIN.includes(one.id));
  const moved = main.flatMap((one) =>
    [-MOVED, MOVED].flatMap((by): Variant[] => {
      const [least, most] = boundsOf(one);
      const exact = one.value * (1 + by);
      // of what is counted, 20% is at least one
      const asked = one.whole ? one.value + Math.sign(by) * Math.max(1, Math.round(one.value * MOVED)) : exact;
      const value = Math.min(most, Math.max(least, asked));
      return value === one.value ? [] : [{ kind: 'moved', name: `${one.id} ${by < 0 ? '-' : '+'}${100 * MOVED}%`, others: { [one.id]: value } }];
    }),
  );
  const removed = MECHANISMS.map(({ name, off = {}, changes }): Variant => ({ kind: 'removed', name, others: off, ...(changes && { changes }) }));
  return [{ kind: 'usual', name: 'as it is', others: {} }, ...moved, ...removed];
}

/** What each fact's claims came to in a variant. */
export type Outcome = readonly (readonly Claim[])[];

/**
 * Plays all games of variants and judges them. What is disputed is what it usually is, not drawn: so that a variant differs
 * from the model in its own coefficients and data alone.
 */
export function outcomes(facts: readonly Fact[], library: Library, seeds: readonly string[]): (variant: Variant) => Outcome {
  const asItIs = scenariosFrom(library);
  return ({ others, changes }) => {
    const scenarioOf = changes ? scenariosFrom(withBaseChanged(library, changes)) : asItIs;
    const games = gamesFor(facts, scenarioOf, { coefficients: others, contested: 'middle' });
    const notes = seeds.map((seed) => playSeed(games, seed));
    return judge(facts, games, notes).map(({ claims }) => claims);
  };
}

export interface Sensitivity {
  readonly fact: Fact;
  /** As the model is */
  readonly claims: readonly Claim[];
  readonly ok: boolean;
  /** Variants in which the fact no longer holds; none where it certainly does not hold as it is */
  readonly brokenBy: readonly { readonly variant: Variant; readonly claims: readonly Claim[] }[];
}

/**
 * Few seeds make shares coarse: a claim that misses its target as the model is, but not by more than chance, is broken
 * where the chance does not explain it any more; every other claim is broken where its value leaves the target.
 */
export function sensitivities(facts: readonly Fact[], all: readonly Variant[], found: readonly Outcome[]): Sensitivity[] {
  return facts.map((fact, i) => {
    const claims = found[0]![i]!;
    const ok = claims.every(mayHold);
    const brokenBy = all.flatMap((variant, v) => {
      const broken = found[v]![i]!.filter((one, c) => !(holds(claims[c]!) ? holds : mayHold)(one));
      return ok && broken.length > 0 ? [{ variant, claims: broken }] : [];
    });
    return { fact, claims, ok, brokenBy };
  });
}

/** Does a fact hold whatever mechanism is taken away? Then it says little about the model. */
export const isWeak = ({ ok, brokenBy }: Sensitivity): boolean => ok && !brokenBy.some(({ variant }) => variant.kind === 'removed');
