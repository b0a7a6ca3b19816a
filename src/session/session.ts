import type { Intention } from '../match/intentions.ts';
import type { Match } from '../match/match.ts';
import type { LocalText, Scenario } from '../scenario/format.ts';
import type { Judged } from '../sim/orders/index.ts';
import type { Committed, Order } from '../sim/orders/order.ts';
import type { World } from '../sim/world.ts';

/** An order in the plan that is being written. */
export type PlanEntry = Intention;

/** One running game as the person in its seat sees it. */
export interface Game {
  readonly match: Match;
  /** Nation index of the person's seat */
  readonly seat: number;
  /** The state before the quarter that is being planned */
  readonly world: World;
  readonly plan: readonly PlanEntry[];
  /** One for each plan entry, in the same order */
  readonly judged: readonly Judged[];
  readonly committed: Committed;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Standing orders that could not be written again this quarter, with the reason */
  readonly lapsed: readonly Judged[];
}

/** A scenario that can be played from the title. */
export interface ScenarioChoice {
  readonly scenario: Scenario;
  /** Dropped onto the page by the user, not shipped */
  readonly own: boolean;
}

export interface SavedGame {
  readonly scenarioTitle: { readonly en: string; readonly id: string };
  readonly year: number;
  readonly quarter: number;
}

/** `elsewhere`: another tab has kept a game since, and this one is kept no more until it is asked for. */
export type StorageState = 'saved' | 'saving' | 'unavailable' | 'elsewhere';

export interface SessionState {
  /** A game that can be continued after a reload, null when there is none */
  readonly saved: SavedGame | null;
  readonly game: Game | null;
  readonly storage: StorageState;
}

/** What is wrong with a file, where, and what may have been meant; worded in every language. */
export interface FileProblem {
  /** Of a scenario, the file that says it may be one that it extends. */
  readonly file: string;
  /** From 1 */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: LocalText;
  readonly suggestion: LocalText | null;
  /** The line as it stands in the file, and what of it is meant */
  readonly excerpt: { readonly text: string; readonly from: number; readonly length: number };
}

/** What came of reading a file: nothing changes unless it was sound. */
export type FileResult =
  | { readonly ok: true; readonly what: 'scenario'; readonly scenario: string }
  | { readonly ok: true; readonly what: 'replay' }
  | { readonly ok: false; readonly file: string; readonly problems: readonly FileProblem[] };

/** What is kept on this device, as the page finds it. */
export type Found = Pick<SessionState, 'saved' | 'storage'>;

export interface Session {
  state(): SessionState;
  /** What can be played; each file is read when it is first asked for. */
  scenarios(): readonly ScenarioChoice[];
  /** Called after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Starts a game in place of the running one. An empty seed draws a new one. */
  begin(scenarioId: string, nation: string, seed: string): void;
  /** Resumes the saved game; a save of other rules is not resumed, and the result says why. */
  resume(): Promise<FileResult>;
  /** The saved game as a replay file, whether or not it can be resumed; null when there is none. */
  savedFile(): Promise<{ readonly name: string; readonly text: string } | null>;
  leave(): void;
  /** Keeps this tab's game again, in place of another tab's. */
  keepHere(): void;
  /** Adds an order to the plan; a policy takes the place of the same policy set before. */
  give(order: Order, standing?: boolean): Judged;
  take(index: number): void;
  setStanding(index: number, standing: boolean): void;
  undo(): void;
  redo(): void;
  /** How an order would fare if it were added to the plan now. */
  judge(order: Order): Judged;
  endQuarter(): void;
  /** The game so far as the text of a replay file, and its name. */
  replayFile(): { readonly name: string; readonly text: string };
  /** Reads a dropped scenario or replay; a replay is verified and then shown at its last quarter. */
  open(name: string, text: string): FileResult;
}
