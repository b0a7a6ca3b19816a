import { Fragment } from 'preact';
import { GLOSSARY, type Term as Word } from '../../text/glossary.ts';
import { inLanguage } from '../language.ts';
import { Term } from './Term.tsx';

/** A line in which words of the glossary open their entries, each where it stands first. */
export function Termed({ text, of }: { readonly text: string; readonly of: readonly Word[] }) {
  const words = inLanguage(GLOSSARY);
  const found = of
    .map((word) => ({ word, at: text.toLowerCase().indexOf(words[word].term.toLowerCase()), length: words[word].term.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let from = 0;
  return (
    <>
      {found.map(({ word, at, length }) => {
        const before = text.slice(from, at);
        from = at + length;
        return (
          <Fragment key={word}>
            {before}
            <Term of={word}>{text.slice(at, from)}</Term>
          </Fragment>
        );
      })}
      {text.slice(from)}
    </>
  );
}
