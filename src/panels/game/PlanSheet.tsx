import { useEffect } from 'preact/hooks';
import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { CloseButton } from '../ui/Dialog.tsx';
import { PlanList } from './PlanList.tsx';

/** The whole plan, above the quarter bar. */
export function PlanSheet({ onClose }: { readonly onClose: () => void }) {
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('.plan-count')?.focus();
  };
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  });
  return (
    <section class="plan-sheet" aria-label={inLanguage(GAME).plan}>
      <header class="between">
        <h2 class="heading">{inLanguage(GAME).plan}</h2>
        <CloseButton onClick={close} />
      </header>
      <PlanList />
    </section>
  );
}
