import type { Intention } from '../match/intentions.ts';
import type { DoctrineName } from '../sim/doctrine.ts';
import type { MeasureName } from '../sim/measures.ts';
import type { Setting } from '../sim/setting.ts';
import type { World } from '../sim/world.ts';
import type { Advice, Compared } from './advice.ts';
import type { Answer } from './answer.ts';

/** What the page and who forecasts for it say to each other, in a worker or beside the page. */
export type Request =
  /** Once a game */
  | { readonly kind: 'setting'; readonly setting: Setting }
  /** Once a quarter: the state as the seat sees it, without its setting */
  | {
      readonly kind: 'situation';
      readonly state: Omit<World, 'setting'>;
      readonly seat: number;
      readonly doctrines: readonly DoctrineName[];
      readonly measures: readonly MeasureName[];
    }
  /** In the place of what was asked before; `without` is null where nothing is compared */
  | {
      readonly kind: 'forecast';
      readonly id: number;
      readonly with: readonly Intention[];
      readonly without: readonly Intention[] | null;
      readonly quarters: number;
    }
  | { readonly kind: 'advice'; readonly id: number; readonly plan: readonly Intention[]; readonly compared: Compared; readonly quarters: number }
  | { readonly kind: 'stop'; readonly id: number };

export type Response =
  | { readonly kind: 'forecast'; readonly id: number; readonly answer: Answer; readonly last: boolean }
  | ({ readonly kind: 'advice'; readonly id: number } & Advice)
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
