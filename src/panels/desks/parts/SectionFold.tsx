import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OrderKind } from '../../../sim/orders/order.ts';
import { Icon } from '../../ui/Icon.tsx';
import { roomy } from '../../ui/roomy.ts';

interface SectionFoldProps {
  readonly icon: string;
  readonly title: string;
  /** What stands now, in a few words: read before it is opened, and instead of opening it */
  readonly state: ComponentChildren;
  /** Is it what matters now? Then it is open, and its state is marked */
  readonly matters?: boolean;
  /** Is it open from the start: where there is room for it, or everywhere because it is what the desk is for? */
  readonly open?: boolean | 'everywhere';
  /** Does its state stand beside the heading when it is open too, because nothing inside says it? */
  readonly keeps?: boolean;
  /** The policy that is set in it: where "show me" leads */
  readonly sets?: OrderKind;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A section of a long desk, folded to its heading and what stands. */
export function SectionFold({ icon, title, state, matters = false, open = false, keeps = false, sets, class: className = '', children }: SectionFoldProps) {
  const [room] = useState(roomy);
  return (
    <details class={`section-fold ${className}`} data-order={sets} open={matters || open === 'everywhere' || (open && room)}>
      <summary>
        <Icon svg={icon} />
        <h3 class="heading">{title}</h3>
        <span class="fold-state" data-matters={matters ? '' : undefined} data-keeps={keeps ? '' : undefined}>
          {state}
        </span>
        <Icon svg={chevron} />
      </summary>
      <section class="section-body" aria-label={title}>
        {children}
      </section>
    </details>
  );
}
