import type { ComponentChildren } from 'preact';
import type { Link } from '../../session/why/link.ts';
import { canLeaveOut } from '../../session/why/without.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { BINDING_WORDS } from '../../text/whyChain.ts';
import { inLanguage } from '../language.ts';
import { TryWithout } from './TryWithout.tsx';
import { rowOf, type Row } from './linkRows.ts';
import type { Told } from './words.ts';

interface ChainListProps {
  readonly told: Told;
  readonly match: Game['match'];
  /** Whose Why? it is part of, where it is part of one */
  readonly measure?: MeasureName;
  readonly chain: readonly Link[];
  readonly onMeasure: (measure: MeasureName, nation: number) => void;
}

/** What led to a bar, from the order to the number; a link with a Why? of its own opens it. */
export function ChainList({ told, match, measure, chain, onMeasure }: ChainListProps) {
  const rows = chain.flatMap((link) => {
    const row = rowOf(told, match, link);
    return row ? [{ row, given: link.kind === 'given' && canLeaveOut(match, link.given) ? link.given : null }] : [];
  });
  const binding = chain.find((link) => link.kind === 'binding');
  const narrow = binding && inLanguage(BINDING_WORDS)[binding.binding];
  return (
    <>
      <ol class="why-chain">
        {rows.map(({ row, given }, index) => (
          <li key={index} class={row.narrow ? 'why-link why-link-narrow' : 'why-link'}>
            <Body row={row} onMeasure={onMeasure}>
              {given && measure && <TryWithout key={`${given.quarter} ${measure}`} {...{ told, match, given, measure }} />}
            </Body>
          </li>
        ))}
      </ol>
      {narrow && (
        <p class="why-narrow">
          <strong>{narrow.head}</strong> {narrow.rest}
        </p>
      )}
    </>
  );
}

interface BodyProps extends Pick<ChainListProps, 'onMeasure'> {
  readonly row: Row;
  readonly children: ComponentChildren;
}

function Body({ row, onMeasure, children }: BodyProps) {
  const { measure, nation } = row;
  return (
    <div class="why-link-body">
      <div>
        {measure ? (
          <button type="button" class="why-link-head link" onClick={() => onMeasure(measure, nation)}>
            {row.head}
          </button>
        ) : (
          <b class="why-link-head">{row.head}</b>
        )}
        {row.note && <span class="why-link-note">{row.note}</span>}
        {row.quote && <q class="why-quote">{row.quote}</q>}
        {children}
      </div>
      {row.value && <em class="why-link-value">{row.value}</em>}
    </div>
  );
}
