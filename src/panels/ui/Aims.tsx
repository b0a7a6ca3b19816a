import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../scenario/format.ts';
import { localText } from '../language.ts';

interface AimsProps {
  readonly scenario: Scenario;
  /** The heading over them */
  readonly children: ComponentChildren;
}

/** What a student can say or do after a scenario; nothing where it names no aims. */
export function Aims({ scenario, children }: AimsProps) {
  const aims = Object.values(scenario.aims);
  if (aims.length === 0) return null;
  return (
    <section>
      {children}
      <ul class="aims">
        {aims.map((aim) => (
          <li key={aim.en}>{localText(aim)}</li>
        ))}
      </ul>
    </section>
  );
}
