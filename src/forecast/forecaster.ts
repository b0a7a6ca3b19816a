import type { Setting } from '../sim/setting.ts';
import { advise } from './advice.ts';
import { buffersOf } from './answer.ts';
import { Forecasts } from './forecast.ts';
import type { Request, Response } from './messages.ts';

/** What a forecaster needs of where it runs. */
export interface Surroundings {
  /** Milliseconds, of any origin */
  readonly now: () => number;
  /** Milliseconds that it may work before others must have a turn */
  readonly slice: number;
  /** Lets others have a turn, then calls back */
  readonly later: (work: () => void) => void;
  readonly reply: (response: Response, handOver: readonly ArrayBufferLike[]) => void;
}

interface Task {
  readonly id: number;
  readonly steps: Iterator<Response | null, void>;
  /** Has it told anything yet? */
  told: boolean;
}

/** What is worked at, and what was asked since. */
interface Line {
  task: Task | null;
  next: Task | null;
}

/**
 * Forecasts in slices, so that who asks is heard between them. What is asked last is what is worked at: what was asked
 * before is dropped once it has given a first answer, so that a slider that never rests is still followed. First answers
 * come before the rest of others, and advice, which lies over the desk, before the rest of a forecast under it.
 */
export class Forecaster {
  private setting: Setting | null = null;
  private forecasts: Forecasts | null = null;
  private readonly lines: readonly Line[] = [
    { task: null, next: null },
    { task: null, next: null },
  ];
  private waits = false;

  constructor(private readonly around: Surroundings) {}

  receive(request: Request): void {
    switch (request.kind) {
      case 'setting':
        this.setting = request.setting;
        return;
      case 'situation': {
        const { state, seat, doctrines, measures } = request;
        this.forecasts = new Forecasts({ world: { ...state, setting: this.setting! }, seat, doctrines, measures });
        for (const line of this.lines) line.task = line.next = null;
        return;
      }
      case 'forecast':
      case 'advice':
        this.lines[request.kind === 'forecast' ? 0 : 1]!.next = { id: request.id, steps: this.stepsOf(request), told: false };
        this.takeTurns();
        return;
      case 'stop':
        for (const line of this.lines) {
          if (line.next?.id === request.id) line.next = null;
          if (line.task?.id === request.id) line.task = null;
        }
    }
  }

  private *stepsOf(request: Request & { readonly id: number }): Generator<Response | null, void> {
    const { id } = request;
    const forecasts = this.forecasts!;
    if (request.kind === 'forecast') {
      for (const told of forecasts.of(request.with, request.without, request.quarters)) yield told && { kind: 'forecast', id, ...told };
    } else if (request.kind === 'advice') {
      for (const told of advise(forecasts, request.plan, request.compared, request.quarters)) yield told && { kind: 'advice', id, ...told };
    }
  }

  private takeTurns(): void {
    if (this.waits) return;
    this.waits = true;
    this.around.later(() => {
      this.waits = false;
      const until = this.around.now() + this.around.slice;
      let busy = true;
      while (busy && this.around.now() < until) busy = this.step();
      if (busy) this.takeTurns();
    });
  }

  /** A step of what matters most; says whether there was anything to do. */
  private step(): boolean {
    for (const line of this.lines) {
      if (!line.next || (line.task && !line.task.told)) continue;
      line.task = line.next;
      line.next = null;
    }
    const line = this.lines.find(({ task }) => task && !task.told) ?? this.lines.filter(({ task }) => task).at(-1);
    if (!line?.task) return false;
    this.advance(line, line.task);
    return true;
  }

  private advance(line: Line, task: Task): void {
    try {
      const { done, value } = task.steps.next();
      if (done) line.task = null;
      if (!value) return;
      task.told ||= value.kind !== 'advice' || value.moves.length > 0;
      this.around.reply(value, value.kind === 'forecast' ? buffersOf(value.answer) : []);
    } catch (error) {
      line.task = null;
      this.around.reply({ kind: 'failed', id: task.id, message: String(error) }, []);
    }
  }
}
