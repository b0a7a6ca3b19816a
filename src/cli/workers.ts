import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { availableParallelism } from 'node:os';
import { CannotRun, type progress } from './io.ts';

/**
 * Work in several threads. Each thread is this program again, told by its data which task to make ready; it gets one job
 * at a time, and results come back in the order of the jobs, however many threads there are.
 */

/** Work that other threads can do: everything that passes between them is plain data. */
export interface Task<Setup, Job, Result> {
  readonly name: string;
  /** Done once in each thread */
  ready(setup: Setup): (job: Job) => Result;
  /** What a message calls a job: `seed 17` */
  called(job: Job): string;
}

/** Somebody pressed Ctrl-C. */
class Stopped extends CannotRun {
  constructor() {
    super('stopped');
  }
}

/** Jobs for each thread that may be done ahead of the first one that is not: what bounds the memory. */
const AHEAD = 4;

const MOST_WORKERS = 256;

/** Threads of `--workers W`; as many as the machine runs at once where nothing is said. */
export function workersAsked(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new CannotRun(`--workers ${text}: a whole number from 1 to ${MOST_WORKERS} was expected`);
}

type Answer<Result> = { readonly result: Result } | { readonly error: string };

/** Results of all jobs, in their order. With one worker the work is done here; a stop or an error ends all threads. */
export async function* results<Setup, Job, Result>(
  task: Task<Setup, Job, Result>,
  setup: Setup,
  jobs: Iterable<Job>,
  workers: number,
): AsyncGenerator<Result, void, undefined> {
  let stop: () => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Stopped());
  });
  stopped.catch(() => {});
  process.once('SIGINT', stop);
  const threads = workers > 1 ? Array.from({ length: workers }, () => new Thread(task.name, setup)) : [];
  try {
    const perform = threads.length > 0 ? inThreads<Result>(threads) : here(task, setup);
    const begun: Promise<Result>[] = [];
    for (const job of jobs) {
      const result = told(perform(job), task.called(job));
      // it is waited for in its turn
      result.catch(() => {});
      begun.push(result);
      if (begun.length >= AHEAD * threads.length) yield await Promise.race([begun.shift()!, stopped]);
    }
    for (const result of begun) yield await Promise.race([result, stopped]);
  } finally {
    process.off('SIGINT', stop);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** All results, with a bar that shows how far they are. */
export async function all<Result>(coming: AsyncIterable<Result>, bar: ReturnType<typeof progress>): Promise<Result[]> {
  const come: Result[] = [];
  try {
    for await (const one of coming) {
      come.push(one);
      bar.step();
    }
  } finally {
    bar.done();
  }
  return come;
}

async function told<Result>(result: Promise<Result>, job: string): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw new Error(`${job}: ${(error as Error).message}`, { cause: error });
  }
}

function here<Setup, Job, Result>(task: Task<Setup, Job, Result>, setup: Setup): (job: Job) => Promise<Result> {
  const perform = task.ready(setup);
  return async (job) => {
    // so that Ctrl-C is heard between two jobs
    await setImmediate();
    const answer = answerTo(perform, job);
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  };
}

/** Gives each job to the first thread that is free. */
function inThreads<Result>(threads: readonly Thread[]): (job: unknown) => Promise<Result> {
  const free = threads.slice();
  const waiting: ((thread: Thread) => void)[] = [];
  const release = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return async (job) => {
    const thread = free.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
    try {
      return (await thread.perform(job)) as Result;
    } finally {
      release(thread);
    }
  };
}

/** This program in another thread. */
class Thread {
  private readonly worker: Worker;
  private settle: { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void } | null = null;
  private broken: Error | null = null;

  constructor(task: string, setup: unknown) {
    this.worker = new Worker(fileURLToPath(import.meta.url), { workerData: { task, setup } });
    this.worker.on('message', (answer: Answer<unknown>) => {
      const { settle } = this;
      this.settle = null;
      if ('error' in answer) settle?.reject(new Error(answer.error));
      else settle?.resolve(answer.result);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a worker ended before its work')));
  }

  perform(job: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.broken) reject(this.broken);
      else {
        this.settle = { resolve, reject };
        this.worker.postMessage(job);
      }
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    this.broken ??= error;
    this.settle?.reject(this.broken);
    this.settle = null;
  }
}

/** In a thread: makes its task ready and answers jobs until it is ended. False in the program itself. */
export function servesAsWorker(tasks: readonly Task<never, never, unknown>[]): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  const { task: name, setup } = workerData as { task: string; setup: never };
  const task = tasks.find((one) => one.name === name)!;
  const perform = task.ready(setup);
  port.on('message', (job) => {
    port.postMessage(answerTo(perform, job as never));
  });
  return true;
}

function answerTo<Job, Result>(perform: (job: Job) => Result, job: Job): Answer<Result> {
  try {
    return { result: perform(job) };
  } catch (error) {
    return { error: String((error as Error).stack) };
  }
}
