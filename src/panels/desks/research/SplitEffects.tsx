import type { Rehearsal } from '../../../session/rehearsal.ts';
import { SAFETY } from '../../../text/safety.ts';
import { inLanguage, numbers } from '../../language.ts';
import { Term } from '../../ui/Term.tsx';

interface SplitEffectsProps {
  /** What the plan would bring, and what would come if the split stayed as it is */
  readonly coming: Rehearsal;
  readonly standing: Rehearsal;
}

/** What a division of compute does in its quarter: for the frontier, for users, and to what may go wrong. */
export function SplitEffects({ coming, standing }: SplitEffectsProps) {
  const say = inLanguage(SAFETY);
  const n = numbers();
  const percent = (share: number) => `${n.one(share * 100)}%`;
  const points = (gain: number) => n.signed(Math.round(gain * 100) / 100);
  const rows = [
    { key: 'frontier', name: say.frontier, now: points(coming.frontier), was: points(standing.frontier), better: coming.frontier - standing.frontier },
    { key: 'served', name: say.served, now: percent(coming.served), was: percent(standing.served), better: coming.served - standing.served },
    { key: 'chance', name: say.chance, now: percent(coming.chance), was: percent(standing.chance), better: standing.chance - coming.chance },
  ];
  return (
    <div class="split-effects">
      <p class="label">{say.next}</p>
      <dl>
        {rows.map(({ key, name, now, was, better }) => (
          <div key={key} class={`split-effects-${key}`}>
            <dt class="label">{key === 'chance' ? <Term of="incident">{name}</Term> : name}</dt>
            <dd>
              <b class="figure-2">{now}</b>
              {now !== was && (
                <small class={better > 0 ? 'better' : 'worse'}>
                  <span aria-hidden="true">{better > 0 ? '▲' : '▼'} </span>
                  {say.than(was)}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
