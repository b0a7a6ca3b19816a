import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface ModelTextProps {
  readonly html: string;
  readonly at: RefObject<HTMLElement | null>;
  readonly onFollow: (link: HTMLElement, id: string) => void;
}

export function ModelText({ html, at, onFollow }: ModelTextProps) {
  useEffect(() => {
    const text = at.current!;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
      if (!link) return;
      // the page's address stays that of the game
      event.preventDefault();
      onFollow(link, link.getAttribute('href')!.slice(1));
    };
    text.addEventListener('click', follow);
    const boxes = reachable(text);
    return () => {
      text.removeEventListener('click', follow);
      boxes.disconnect();
    };
  }, [html]);
  return <article ref={at} class="model-text paper" lang="en" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** What scrolls sideways can be reached by keyboard; what does not is no stop on the way. */
function reachable(text: HTMLElement): ResizeObserver {
  const boxes = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of text.querySelectorAll('.model-wide')) boxes.observe(box);
  return boxes;
}
