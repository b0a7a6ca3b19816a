import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';

interface FoldProps {
  /** Folds of a group: opening one closes the others */
  readonly group: string;
  readonly title: string;
  /** What stands now, or what it costs, in a word or two */
  readonly state: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A choice of a desk, folded to its name and what stands until it is opened. */
export function Fold({ group, title, state, open = false, children }: FoldProps) {
  return (
    <details name={group} class="building" open={open}>
      <summary>
        <span class="heading">{title}</span>
        <span class="fold-state">{state}</span>
        <Icon svg={chevron} />
      </summary>
      {children}
    </details>
  );
}
