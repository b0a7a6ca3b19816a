import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CloseButton, Dialog } from '../ui/Dialog.tsx';

interface PaperSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The paper, with the key that closes its sheet in its head; `close` closes it as well */
  readonly children: (key: ComponentChildren, close: () => void) => ComponentChildren;
}

/** A paper to be read: on a phone it comes up from below, elsewhere it lies in the middle. */
export function PaperSheet({ title, onClose, children }: PaperSheetProps) {
  const page = useRef<HTMLDivElement>(null);
  // the browser gives the focus back to what opened it
  const close = () => page.current?.closest('dialog')?.close();
  return (
    <Dialog bare title={title} class="paper-sheet" onClose={onClose}>
      <div ref={page}>{children(<CloseButton onClick={close} />, close)}</div>
    </Dialog>
  );
}
