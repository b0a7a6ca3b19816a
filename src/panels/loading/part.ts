import { signal, type ReadonlySignal } from '@preact/signals';
import { fetchPart } from './partFiles.ts';

export type PartState<T> =
  | { readonly is: 'away' }
  /** Share of its bytes that has come, 0-1 */
  | { readonly is: 'coming'; readonly share: number }
  | { readonly is: 'failed' }
  | { readonly is: 'here'; readonly value: T };

/** What of the page is fetched after the title is there, or when it is first needed. */
export class Part<T> {
  private readonly changing = signal<PartState<T>>({ is: 'away' });
  private coming: Promise<T> | null = null;

  /** `name` as the build calls its file; `open` imports it. */
  constructor(
    private readonly name: string,
    private readonly open: () => Promise<T>,
  ) {}

  get state(): ReadonlySignal<PartState<T>> {
    return this.changing;
  }

  /** Fetched once; after a failure the next call tries again. */
  load(): Promise<T> {
    this.coming ??= this.fetch();
    return this.coming;
  }

  private async fetch(): Promise<T> {
    this.changing.value = { is: 'coming', share: 0 };
    try {
      await fetchPart(this.name, (share) => {
        // where one file has failed, others may still be coming
        if (this.coming) this.changing.value = { is: 'coming', share };
      });
      const value = await this.open();
      this.changing.value = { is: 'here', value };
      return value;
    } catch (error) {
      this.coming = null;
      this.changing.value = { is: 'failed' };
      throw error;
    }
  }
}
