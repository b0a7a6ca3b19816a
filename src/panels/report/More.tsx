import type { ComponentChildren } from 'preact';
import { EVENTS } from '../../text/events.ts';
import { inLanguage } from '../language.ts';

/** What a report holds beyond its first lines: there for who wants it. */
export function More({ count, children }: { readonly count: number; readonly children: ComponentChildren }) {
  if (count <= 0) return null;
  return (
    <details class="report-more">
      <summary>{inLanguage(EVENTS).showAll(count)}</summary>
      {children}
    </details>
  );
}
