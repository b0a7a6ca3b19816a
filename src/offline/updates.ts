import { RULES_HASH } from '../replay/rules.ts';
import { ASK_RULES, TAKE_OVER } from './messages.ts';

/** A newer version of the page that is on the device and waits. */
export interface Newer {
  /** It plays by the same rules: a saved game goes on in it. */
  readonly sameRules: boolean;
}

/** Versions of the page: a newer one waits until it is asked for, and never comes under a running game. */
export interface Updates {
  /** Called when there is a newer version, at once if there is one already; returns how to stop. */
  onNewer(listener: (newer: Newer) => void): () => void;
  /** Looks for a newer version. */
  look(): void;
  /** Loads the page anew in the newer version; false where a game runs in another tab, which it would be taken from. */
  take(): Promise<boolean>;
  /** Says that a game runs in this tab, or that none does. */
  playing(running: boolean): void;
}

/** Held by every tab in which a game runs. */
const GAME_LOCK = 'chokepoint.game';
/** ms that a game which was just left in another tab may take to be over */
const PARTING = 1000;
/** ms after which a version that says nothing of its rules is taken for one of others */
const SILENCE = 2000;

/** Keeps the page on the device from now on. Null where the browser cannot, as in a page opened from a file. */
export function openUpdates(worker: string): Updates | null {
  return 'serviceWorker' in navigator && location.protocol.startsWith('http') ? new KeptPage(worker) : null;
}

class KeptPage implements Updates {
  private registration: ServiceWorkerRegistration | null = null;
  private readonly listeners = new Set<(newer: Newer) => void>();
  private newer: Newer | null = null;
  private release: (() => void) | null = null;
  private running = false;
  /** The version that this page was loaded in is no longer the one that is served. */
  private outdated = false;

  constructor(worker: string) {
    let served = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // on the first visit the page is taken over by its own version
      if (served) this.replaced();
      served = true;
    });
    navigator.serviceWorker
      .register(worker)
      .then((registration) => this.follow(registration))
      // not kept, then: the page is played all the same
      .catch(() => undefined);
  }

  onNewer(listener: (newer: Newer) => void): () => void {
    this.listeners.add(listener);
    if (this.newer) listener(this.newer);
    return () => this.listeners.delete(listener);
  }

  look(): void {
    // without a network there is nothing to be found
    this.registration?.update().catch(() => undefined);
  }

  async take(): Promise<boolean> {
    try {
      return await navigator.locks.request(GAME_LOCK, { signal: AbortSignal.timeout(PARTING) }, () => {
        this.registration?.waiting?.postMessage(TAKE_OVER);
        return true;
      });
    } catch (error) {
      if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')) return false;
      throw error;
    }
  }

  playing(running: boolean): void {
    this.running = running;
    if (!running) {
      this.release?.();
      this.release = null;
      if (this.outdated) location.reload();
    } else if (!this.release) {
      const over = new Promise<void>((resolve) => (this.release = resolve));
      void navigator.locks.request(GAME_LOCK, { mode: 'shared' }, () => over);
    }
  }

  private replaced(): void {
    this.outdated = true;
    if (!this.running) location.reload();
  }

  private follow(registration: ServiceWorkerRegistration): void {
    this.registration = registration;
    if (registration.waiting) void this.tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        // without one before it, it is the first and no newer one
        if (coming.state === 'installed' && registration.active) void this.tell(coming);
      });
    });
  }

  private async tell(waiting: ServiceWorker): Promise<void> {
    this.newer = { sameRules: (await rulesOf(waiting)) === RULES_HASH };
    for (const listener of this.listeners) listener(this.newer);
  }
}

function rulesOf(worker: ServiceWorker): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    setTimeout(() => resolve(null), SILENCE);
    worker.postMessage(ASK_RULES, [port2]);
  });
}
