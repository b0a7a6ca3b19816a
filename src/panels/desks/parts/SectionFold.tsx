import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';

interface SectionFoldProps {
  readonly title: string;
  /** What stands now, in a few words: read before it is opened, and instead of opening it */
  readonly state: string;
  /** Is it what matters now? */
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A section of a long desk, folded to its heading and what stands. */
export function SectionFold({ title, state, open = false, class: className = '', children }: SectionFoldProps) {
  return (
    <details class={`section-fold ${className}`} open={open}>
      <summary>
        <h3 class="heading">{title}</h3>
        <span class="fold-state">{state}</span>
        <Icon svg={chevron} />
      </summary>
      <section class="section-body" aria-label={title}>
        {children}
      </section>
    </details>
  );
}
