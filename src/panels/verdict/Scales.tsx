import type { ObjectiveResult, Verdict } from '../../session/verdict.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { VERDICT_WORDS } from '../../text/verdict.ts';
import { valueText } from '../charts/figures.ts';
import { inLanguage, numbers } from '../language.ts';
import { objectiveAt, type Told } from '../why/words.ts';

interface ObjectivesProps {
  readonly told: Told;
  readonly results: readonly ObjectiveResult[];
  readonly onWhy: (measure: MeasureName) => void;
}

/** From where to where each objective went, and the points that it earned. */
export function Objectives({ told, results, onWhy }: ObjectivesProps) {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  return (
    <ul class="verdict-objectives">
      {results.map(({ objective, from, to, credit, points }) => (
        <li key={objective.id}>
          <button type="button" class="verdict-objective" onClick={() => onWhy(objective.measure)}>
            <span class="verdict-objective-name">{objectiveAt(told, objective.id)}</span>
            <b>{words.points(n.one(points), n.one(objective.weight))}</b>
            <span class="verdict-track" aria-hidden="true">
              <span class="verdict-credit" style={{ '--credit': String(credit) }} />
            </span>
            <small>{words.fromTo(valueText(objective.measure, from), valueText(objective.measure, to))}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

const DIMENSIONS = ['capability', 'resilience', 'diffusion', 'fiscal', 'trust'] as const;

/** Five arrows from start to end, over the band that the reference doctrines reach. */
export function ProfileScales({ verdict }: { readonly verdict: Verdict }) {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  return (
    <ul class="verdict-profile">
      {DIMENSIONS.map((dimension) => {
        const from = verdict.opening[dimension];
        const to = verdict.closing[dimension];
        const reached = verdict.references.map(({ profile }) => profile[dimension]);
        const place = {
          '--from': String(Math.min(from, to)),
          '--to': String(Math.max(from, to)),
          '--start': String(from),
          '--end': String(to),
          '--low': String(Math.min(...reached)),
          '--high': String(Math.max(...reached)),
        };
        return (
          <li key={dimension} class={to < from - 0.5 ? 'verdict-scale-down' : ''}>
            <span>{words.dimension[dimension]}</span>
            <span class="verdict-scale" style={place} aria-hidden="true">
              <i class="verdict-band" />
              <i class="verdict-way" />
              <i class="verdict-start" />
              <i class="verdict-stop" />
            </span>
            <b>
              <span class="hidden-text">{words.fromTo(n.whole(from), '')}</span>
              {n.whole(to)}
            </b>
          </li>
        );
      })}
    </ul>
  );
}

/** This game beside the reference doctrines on one scale. */
export function LuckStrip({ verdict }: { readonly verdict: Verdict }) {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  const rows = [
    { name: words.you1, score: verdict.score, mine: true },
    ...verdict.references.map(({ doctrine, score }) => ({ name: words.doctrine[doctrine], score, mine: false })),
  ].sort((a, b) => b.score - a.score);
  return (
    <ul class="verdict-luck" style={{ '--par': String(verdict.par) }}>
      {rows.map(({ name, score, mine }) => (
        <li key={name} class={mine ? 'verdict-luck-mine' : ''}>
          <span>{name}</span>
          <span class="verdict-luck-track" aria-hidden="true">
            <i class="verdict-luck-bar" style={{ '--score': String(score) }} />
          </span>
          <b>{n.whole(score)}</b>
        </li>
      ))}
    </ul>
  );
}
