/** Where a command writes; tests hand in their own. */
export interface Io {
  /** Results */
  readonly out: (text: string) => void;
  /** Problems and progress */
  readonly err: (text: string) => void;
  /** Is somebody watching what goes to `err`? */
  readonly terminal: boolean;
}

export const EXIT = { ok: 0, fallsShort: 1, couldNotRun: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** As it is typed: one word or two */
  readonly name: string;
  /** What follows the name */
  readonly usage: string;
  readonly does: string;
  run(args: readonly string[], io: Io): Exit | Promise<Exit>;
}

/** A command cannot run; its message goes to the reader as it is. */
export class CannotRun extends Error {}

/** Milliseconds before somebody who watches is told how far a command is. */
const PATIENCE = 1000;

/** Tells how far a command is, on one line, where somebody watches and it takes long. Call the result to wipe the line. */
export function progress(io: Io, what: string, total: number): { step: () => void; done: () => void } {
  const began = Date.now();
  let at = 0;
  let shown = false;
  return {
    step() {
      at++;
      if (!io.terminal || Date.now() - began < PATIENCE) return;
      shown = true;
      io.err(`\r${what} ${at} of ${total} [${'#'.repeat(Math.round((20 * at) / total)).padEnd(20, '.')}]`);
    },
    done() {
      if (shown) io.err('\r\u001b[K');
    },
  };
}
