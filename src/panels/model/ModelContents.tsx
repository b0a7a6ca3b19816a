import list from 'lucide-static/icons/list.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { MODEL } from '../../text/model.ts';
import { inLanguage } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { roomy } from '../ui/roomy.ts';
import type { ModelPage } from './modelPart.ts';

interface ModelContentsProps {
  readonly headings: ModelPage['headings'];
  /** Id of the heading that is being read */
  readonly current: string;
  readonly onFollow: (link: HTMLElement, id: string) => void;
}

/** Least of the headings that are listed: parts, sections and submodels, but not what these are made of. */
const LISTED = 4;

/** Beside the text where there is room; else folded to a button over it. */
export function ModelContents({ headings, current, onFollow }: ModelContentsProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const listed = headings.filter(({ level }) => level <= LISTED);
  const at = headings.findIndex(({ id }) => id === current);
  const now = headings.slice(0, at + 1).filter(({ level }) => level <= LISTED).at(-1)?.id;
  useEffect(() => {
    // the list scrolls along, and nothing else does
    const [box, link] = [fold.current?.querySelector('nav'), fold.current?.querySelector<HTMLElement>('[aria-current]')];
    if (box && link) box.scrollTop = Math.min(link.offsetTop, Math.max(box.scrollTop, link.offsetTop + link.offsetHeight - box.clientHeight));
  }, [now]);
  useEffect(() => {
    const shut = ({ target }: Event) => {
      if (!roomy() && fold.current && target instanceof Node && !fold.current.contains(target)) fold.current.open = false;
    };
    // Escape folds it, and only then shuts the page
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || roomy() || !fold.current?.open) return;
      event.preventDefault();
      fold.current.open = false;
      fold.current.querySelector('summary')?.focus();
    };
    // over the text, it goes when something else is pressed
    const box = fold.current;
    document.addEventListener('click', shut);
    box?.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('click', shut);
      box?.removeEventListener('keydown', escape);
    };
  }, []);
  return (
    <details ref={fold} class="model-contents" open={roomy()}>
      <summary class="button button-quiet button-small">
        <Icon svg={list} /> {inLanguage(MODEL).contents}
      </summary>
      <nav aria-label={inLanguage(MODEL).contents} lang="en">
        <ol>
          {listed.map(({ id, level, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                class={`model-contents-${level}`}
                aria-current={id === now ? 'location' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onFollow(event.currentTarget, id);
                  if (!roomy() && fold.current) fold.current.open = false;
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
