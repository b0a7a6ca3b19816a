import { playQuarter, startMatch, worldNow, type Match } from '../match/match.ts';
import type { Library } from '../scenario/extend.ts';
import type { Scenario } from '../scenario/format.ts';
import { parseScenario } from '../scenario/parse.ts';
import { renderProblem } from '../scenario/problems.ts';
import { hashOf } from '../scenario/hash.ts';
import { libraryOf } from '../scenario/library.ts';
import type { SourceText } from '../scenario/source.ts';
import { calendarOf } from '../sim/calendar.ts';
import { judgeOrder, judgePlan, settledBy, type Judged } from '../sim/orders/index.ts';
import type { Order } from '../sim/orders/order.ts';
import { LIMITS } from '../replay/format.ts';
import { toReplay, writeReplay } from '../replay/replay.ts';
import { newSeed } from './newSeed.ts';
import { openFile, openReplay } from './openFile.ts';
import { edit, newHistory, putOrder, redo, undo, type PlanHistory } from './planHistory.ts';
import type { SaveStore } from './saveStore.ts';
import type { FileResult, Found, Game, PlanEntry, ScenarioChoice, SavedGame, Session, SessionState } from './session.ts';

export interface SessionOptions {
  /** The shipped scenario files, in the order in which they are offered */
  readonly shipped: readonly SourceText[];
  readonly store: SaveStore;
  readonly found?: Found;
}

const NOTHING_FOUND: Found = { saved: null, storage: 'saved' };

/** What messages call the game kept on this device. */
const SAVED_NAME = 'saved game';

/** A running game and what the editing of its plan has been so far. */
interface Running {
  readonly match: Match;
  readonly seat: number;
  readonly history: PlanHistory;
  readonly lapsed: readonly Judged[];
}

export const createSession = ({ shipped, store, found }: SessionOptions): Session => new PageSession(shipped, store, found ?? NOTHING_FOUND);

/** A shipped file that is not sound is a fault of ours, which the tests find before a player does. */
function sound(source: SourceText, library: Library): Scenario {
  const parsed = parseScenario(source.text, { file: source.file, library });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => renderProblem(problem)).join('\n'));
  return parsed.scenario;
}

/** Whose eyes a game is seen through: the first person's, or in a game of bots the first seat that could be played. */
function seatOf({ players, scenario, worlds }: Match): number {
  const person = players.indexOf('person');
  return person >= 0 ? person : worlds[0]!.setting.nations.findIndex(({ id }) => id in scenario.seats);
}

class PageSession implements Session {
  private readonly listeners = new Set<() => void>();
  private running: Running | null = null;
  private current: SessionState;
  /** Saves follow one another, so that the latest is what is kept. */
  private saving: Promise<void> = Promise.resolve();

  private readonly library: Library;
  /** Shipped scenarios that were read so far, by id */
  private readonly read = new Map<string, Scenario>();
  /** Scenarios that the user brought, by id; one of a shipped one's id stands in its place */
  private readonly own = new Map<string, Scenario>();

  constructor(
    shipped: readonly SourceText[],
    private readonly store: SaveStore,
    found: Found,
  ) {
    this.library = libraryOf(shipped);
    this.current = { ...found, game: null };
    store.watch?.(() => void this.keptElsewhere());
  }

  state(): SessionState {
    return this.current;
  }

  scenarios(): readonly ScenarioChoice[] {
    const shipped = [...this.library.known.keys()].filter((id) => !this.own.has(id));
    return [
      ...shipped.map((id) => ({ scenario: this.scenario(id), own: false })),
      ...[...this.own.values()].map((scenario) => ({ scenario, own: true })),
    ];
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  begin(scenarioId: string, nation: string, seed: string): void {
    const scenario = this.scenario(scenarioId);
    const wished = seed.trim().slice(0, LIMITS.seed);
    const match = startMatch(scenario, wished || newSeed(), { [nation]: 'person' });
    this.enter({ match, seat: seatOf(match), history: newHistory([]), lapsed: [] });
  }

  async resume(): Promise<FileResult> {
    const saved = await this.store.load();
    if (!saved) return { ok: false, file: SAVED_NAME, problems: [] };
    const opened = openReplay({ file: SAVED_NAME, text: saved.replay }, this.library);
    if (!opened.ok) return opened;
    this.enter({ match: opened.match, seat: saved.seat, history: newHistory(saved.plan), lapsed: [] });
    return { ok: true, what: 'replay' };
  }

  keepHere(): void {
    this.change({ storage: 'saving' });
    this.save(this.playing());
  }

  leave(): void {
    this.running = null;
    this.change({ game: null });
  }

  give(order: Order, standing = false): Judged {
    const { seat, match } = this.playing();
    this.edit((plan) => putOrder(plan, { order, standing }));
    const { plan, judged } = this.current.game!;
    const at = plan.findIndex((entry) => entry.order === order);
    return judged[at] ?? judgePlan(worldNow(match), seat, [order]).judged[0]!;
  }

  take(index: number): void {
    this.edit((plan) => void plan.splice(index, 1));
  }

  setStanding(index: number, standing: boolean): void {
    this.edit((plan) => {
      const entry = plan[index];
      if (entry) plan[index] = { order: entry.order, standing };
    });
  }

  undo(): void {
    const running = this.playing();
    this.run({ ...running, history: undo(running.history) });
  }

  redo(): void {
    const running = this.playing();
    this.run({ ...running, history: redo(running.history) });
  }

  /** Judged as it would stand at the end of the plan, without what it replaces. */
  judge(order: Order): Judged {
    const { match, seat, history } = this.playing();
    const settled = settledBy(order);
    const others = history.now.map((entry) => entry.order).filter((o) => settled === null || settledBy(o) !== settled);
    const world = worldNow(match);
    const { committed } = judgePlan(world, seat, others);
    return judgeOrder(world, seat, order, committed);
  }

  endQuarter(): void {
    const { match, seat, history } = this.playing();
    if (worldNow(match).ended) return;
    const { judged } = judgePlan(worldNow(match), seat, history.now.map(({ order }) => order));
    // an order that the rules refuse is shown as refused while planning, and is not sent
    const sent = judged.filter(({ refusal }) => !refusal).map(({ order }) => order);
    const next = playQuarter(match, { [seat]: sent });
    const standing = history.now.filter((entry) => entry.standing);
    const again = judgePlan(worldNow(next), seat, standing.map(({ order }) => order)).judged;
    const written = standing.filter((_, i) => !again[i]!.refusal);
    const lapsed = again.filter(({ refusal }) => refusal);
    this.run({ match: next, seat, history: newHistory(written), lapsed });
  }

  replayFile(): { name: string; text: string } {
    const { match } = this.playing();
    return { name: fileName(`${match.scenario.id}-${match.seed}`), text: this.recordOf(match) };
  }

  async savedFile(): Promise<{ name: string; text: string } | null> {
    const saved = await this.store.load();
    if (!saved) return null;
    const { scenarioTitle, year, quarter } = saved.summary;
    return { name: fileName(`${scenarioTitle.en}-${year}-Q${quarter}`), text: saved.replay };
  }

  open(name: string, text: string): FileResult {
    const opened = openFile({ file: name, text }, this.library);
    if (!opened.ok) return opened;
    if (opened.what === 'scenario') {
      this.own.set(opened.scenario.id, opened.scenario);
      this.change({});
      return { ok: true, what: 'scenario', scenario: opened.scenario.id };
    }
    const { match } = opened;
    // looked at, not played: the saved game is replaced only once something is done here
    this.show({ match, seat: seatOf(match), history: newHistory([]), lapsed: [] });
    return { ok: true, what: 'replay' };
  }

  private scenario(id: string): Scenario {
    const known = this.own.get(id) ?? this.read.get(id);
    if (known) return known;
    const version = this.library.known.get(id)?.at(-1);
    const source = version === undefined ? undefined : this.library.find(id, version);
    if (!source) throw new Error(`no scenario ${id}`);
    const scenario = sound(source, this.library);
    this.read.set(id, scenario);
    return scenario;
  }

  private playing(): Running {
    if (!this.running) throw new Error('no game is running');
    return this.running;
  }

  private edit(change: (plan: PlanEntry[]) => void): void {
    const running = this.playing();
    this.run({ ...running, history: edit(running.history, change) });
  }

  /** Begins or resumes here: from now on this tab's game is the one that is kept. */
  private enter(running: Running): void {
    if (this.current.storage === 'elsewhere') this.change({ storage: 'saved' });
    this.run(running);
  }

  private run(running: Running): void {
    this.show(running);
    this.save(running);
  }

  private show(running: Running): void {
    this.running = running;
    this.change({ game: gameOf(running) });
  }

  private change(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  /** The text of a replay; a scenario of one's own goes along whole, a shipped one by its name and hash. */
  private recordOf(match: Match): string {
    const same = (a: Scenario, b: Scenario) => a === b || hashOf(a) === hashOf(b);
    const shipped = (played: Scenario) =>
      !this.own.has(played.id) && this.library.known.has(played.id) && same(this.scenario(played.id), played);
    return writeReplay(toReplay(match, shipped));
  }

  private kept(saved: SavedGame): void {
    if (this.current.storage !== 'elsewhere') this.change({ storage: 'saved', saved });
  }

  /** Another tab has kept a game: whoever plays here is told, and whoever does not finds that one to continue. */
  private async keptElsewhere(): Promise<void> {
    if (this.running) this.change({ storage: 'elsewhere' });
    else this.change({ saved: (await this.store.load())?.summary ?? null });
  }

  /** After every action; a failure is told, and the player offered the file. */
  private save({ match, seat, history }: Running): void {
    if (this.current.storage === 'elsewhere') return;
    const world = worldNow(match);
    const { year, quarter } = calendarOf(world.setting, world.quarter);
    const summary = { scenarioTitle: match.scenario.title, year, quarter };
    const saved = { summary, replay: this.recordOf(match), seat, plan: history.now };
    this.change({ storage: this.current.storage === 'unavailable' ? 'unavailable' : 'saving' });
    this.saving = this.saving
      .then(() => this.store.save(saved))
      .then(
        () => this.kept(summary),
        () => this.change({ storage: 'unavailable' }),
      );
  }
}

const fileName = (about: string) => `${about}.replay.json`.replaceAll(/[^\w.-]/g, '_');

function gameOf({ match, seat, history, lapsed }: Running): Game {
  const world = worldNow(match);
  const { judged, committed } = judgePlan(world, seat, history.now.map(({ order }) => order));
  return {
    match,
    seat,
    world,
    plan: history.now,
    judged,
    committed,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    lapsed,
  };
}
