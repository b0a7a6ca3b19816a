import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { GLOSSARY, type Term as Word } from '../../text/glossary.ts';
import { inLanguage } from '../language.ts';

interface TermProps {
  readonly of: Word;
  /** The word as it stands in its line; the entry's own where left out */
  readonly children?: ComponentChildren;
  /** What else is to be said where it stands */
  readonly more?: string;
}

const WIDTH = 280;
const ROOM = 150;

/** A word of the field that opens its entry where it stands. */
export function Term({ of, children, more }: TermProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const { term, meaning } = inLanguage(GLOSSARY)[of];
  const place = () => {
    const at = button.current?.getBoundingClientRect();
    if (!at) return;
    const below = innerHeight - at.bottom > ROOM;
    const style = note.current!.style;
    style.setProperty('--left', `${Math.max(12, Math.min(at.left, innerWidth - WIDTH - 12))}px`);
    style.setProperty('--top', below ? `${at.bottom + 6}px` : 'auto');
    style.setProperty('--bottom', below ? 'auto' : `${innerHeight - at.top + 6}px`);
  };
  return (
    <>
      <button ref={button} type="button" class="term" popovertarget={id}>
        {children ?? term}
      </button>
      <span ref={note} id={id} popover="auto" role="note" class="term-note" onBeforeToggle={place}>
        <b>{term}</b>
        {meaning}
        {more && <span class="term-more">{more}</span>}
      </span>
    </>
  );
}
