import type { Advice, Compared } from '../forecast/advice.ts';
import type { Answer } from '../forecast/answer.ts';
import { Forecaster } from '../forecast/forecaster.ts';
import { horizonOf } from '../forecast/horizon.ts';
import type { Request, Response } from '../forecast/messages.ts';
import { situationOf } from '../forecast/situation.ts';
import { withOrder, withoutOrder, type Intention } from '../match/intentions.ts';
import type { MeasureName } from '../sim/measures.ts';
import type { Setting } from '../sim/setting.ts';
import type { World } from '../sim/world.ts';
import type { Game } from './session.ts';

export type { Compared, Move } from '../forecast/advice.ts';
export { endsOf, lineOf, type Answer } from '../forecast/answer.ts';

/** What came of a forecast so far; without an answer yet `answer` is null. */
export interface Told {
  readonly answer: Answer | null;
  /** From all its futures? */
  readonly last: boolean;
  readonly failed: boolean;
}

/** Moves that could be made, as far as they are known. */
export interface Advised extends Advice {
  readonly failed: boolean;
}

export const NOT_ADVISED: Advised = { done: 0, moves: [], tried: 0, racing: 0, failed: false };

/** Forecasts for the running game, made beside the page. */
export interface Forecasting {
  /** The plan with an order and without it; without an order, the plan as it stands. In the place of what was asked before. */
  forecast(game: Game, considered: Intention | null, tell: (told: Told) => void): void;
  advise(game: Game, compared: Compared, tell: (advised: Advised) => void): () => void;
  close(): void;
}

/** Who is asked: a worker, or the page itself where none can be had. */
interface Line {
  send(request: Request): void;
  close(): void;
}

/** ms that the page may be kept busy at a time where it forecasts for itself */
const PAGE_SLICE = 12;

function worker(reply: (response: Response) => void, failed: () => void): Line {
  const beside = new Worker(new URL('../forecast/worker.ts', import.meta.url), { type: 'module' });
  beside.onmessage = ({ data }: MessageEvent<Response>) => reply(data);
  beside.onerror = failed;
  return { send: (request) => beside.postMessage(request), close: () => beside.terminate() };
}

function page(reply: (response: Response) => void): Line {
  let open = true;
  const forecaster = new Forecaster({
    now: () => performance.now(),
    slice: PAGE_SLICE,
    later: (work) => setTimeout(() => open && work()),
    reply,
  });
  return { send: (request) => forecaster.receive(request), close: () => void (open = false) };
}

/** A worker cannot be made of a page that was opened from a file, and may be refused elsewhere: then the page does its work. */
function openLine(reply: (response: Response) => void, failed: () => void): Line {
  try {
    return worker(reply, failed);
  } catch {
    return page(reply);
  }
}

/** Opens forecasts of these measures. */
export const openForecasting = (measures: (game: Game) => readonly MeasureName[]): Forecasting => new PageForecasting(measures);

type Wanted = Extract<Request, { readonly id: number }>;

class PageForecasting implements Forecasting {
  private line = openLine(
    (response) => this.hear(response),
    () => this.moveIn(),
  );
  private setting: Setting | null = null;
  private world: World | null = null;
  private ids = 0;
  /** Last id of what was asked of another state */
  private past = 0;
  /** What was told the line of this quarter, to be told again where another line takes over */
  private said: Request[] = [];
  private wanted: Wanted[] = [];
  private tellForecast: ((told: Told) => void) | null = null;
  private tellAdvice: ((advised: Advised) => void) | null = null;

  constructor(private readonly measures: (game: Game) => readonly MeasureName[]) {}

  forecast(game: Game, considered: Intention | null, tell: (told: Told) => void): void {
    this.setOut(game);
    const plan = considered && !holds(game.plan, considered) ? withOrder(game.plan, considered) : game.plan;
    const without = considered ? withoutOrder(game.plan, considered.order) : null;
    const quarters = horizonOf(game.world, game.seat, considered?.order ?? null);
    this.tellForecast = tell;
    this.want({ kind: 'forecast', id: ++this.ids, with: plan, without, quarters });
  }

  advise(game: Game, compared: Compared, tell: (advised: Advised) => void): () => void {
    this.setOut(game);
    const id = ++this.ids;
    this.tellAdvice = tell;
    this.want({ kind: 'advice', id, plan: game.plan, compared, quarters: horizonOf(game.world, game.seat, null) });
    return () => {
      if (this.tellAdvice === tell) this.tellAdvice = null;
      this.wanted = this.wanted.filter((one) => one.id !== id);
      this.line.send({ kind: 'stop', id });
    };
  }

  close(): void {
    this.line.close();
    this.tellForecast = this.tellAdvice = null;
  }

  /** Tells the line what it must know of the game, each once. */
  private setOut(game: Game): void {
    const { world, match, seat } = game;
    if (this.world === world) return;
    this.world = world;
    this.past = this.ids;
    this.wanted = [];
    const news: Request[] = [];
    if (this.setting !== world.setting) news.push({ kind: 'setting', setting: world.setting });
    this.setting = world.setting;
    const { world: seen, doctrines, measures } = situationOf(match, world, seat, this.measures(game));
    const { setting: _, ...state } = seen;
    news.push({ kind: 'situation', state, seat, doctrines, measures });
    this.said = [{ kind: 'setting', setting: world.setting }, news.at(-1)!];
    for (const one of news) this.line.send(one);
  }

  private want(request: Wanted): void {
    this.wanted = [...this.wanted.filter(({ kind }) => kind !== request.kind), request];
    this.line.send(request);
  }

  /** The worker is gone: the page takes over where it was. */
  private moveIn(): void {
    this.line.close();
    this.line = page((response) => this.hear(response));
    for (const request of [...this.said, ...this.wanted]) this.line.send(request);
  }

  private hear(response: Response): void {
    if (response.id <= this.past) return;
    const asked = this.wanted.find(({ id }) => id === response.id);
    // a first answer to a place that the slider has left is still worth showing
    if (response.kind === 'forecast') this.tellForecast?.({ answer: response.answer, last: response.last && asked !== undefined, failed: false });
    else if (!asked) return;
    else if (response.kind === 'advice') this.tellAdvice?.({ ...response, failed: false });
    else if (asked.kind === 'forecast') this.tellForecast?.({ answer: null, last: true, failed: true });
    else this.tellAdvice?.({ ...NOT_ADVISED, done: 1, failed: true });
  }
}

const holds = (plan: readonly Intention[], considered: Intention) => plan.some((entry) => JSON.stringify(entry) === JSON.stringify(considered));
