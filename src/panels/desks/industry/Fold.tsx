import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';

interface FoldProps {
  readonly title: string;
  /** What it costs, or how it stands */
  readonly note: string;
  readonly children: ComponentChildren;
}

/** A choice folded to its name and a figure until it is opened; opening one folds the others. */
export function Fold({ title, note, children }: FoldProps) {
  return (
    <details name="building" class="building">
      <summary>
        <span class="heading">{title}</span>
        <span class="building-cost">{note}</span>
        <Icon svg={chevron} />
      </summary>
      {children}
    </details>
  );
}
