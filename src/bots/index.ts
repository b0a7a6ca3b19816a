import type { Doctrine, DoctrineName } from '../sim/doctrine.ts';
import { builder } from './builder.ts';
import { financier } from './financier.ts';
import { dealmaker } from './dealmaker.ts';
import { diffuser } from './diffuser.ts';
import { hedger } from './hedger.ts';
import { importer } from './importer.ts';
import { passive } from './passive.ts';
import { strict } from './strict.ts';

/** Every doctrine that a scenario may name. */
export const DOCTRINES_BY_NAME: Readonly<Record<DoctrineName, Doctrine>> = { passive, importer, builder, hedger, financier, diffuser, strict, dealmaker };
