import type { Game } from 'phaser';

/** Frames that still run after the last change, so that it is on the screen for certain. */
const TRAILING_FRAMES = 3;

/** Puts the game's loop to sleep while nothing moves: a board that stands still costs nothing. */
export class Quiet {
  private readonly game: Game;
  private frames = TRAILING_FRAMES;
  private busy = 0;

  constructor(game: Game) {
    this.game = game;
    game.events.on('postrender', () => this.afterFrame());
  }

  /** Something changed: draw it. */
  touch(): void {
    this.frames = TRAILING_FRAMES;
    if (!this.game.loop.running) this.game.loop.wake();
  }

  /** Stays awake until the returned function is called. */
  hold(): () => void {
    this.busy++;
    this.touch();
    let held = true;
    return () => {
      if (held) this.busy--;
      held = false;
    };
  }

  private afterFrame(): void {
    if (this.busy > 0) return;
    if (--this.frames <= 0) this.game.loop.sleep();
  }
}
