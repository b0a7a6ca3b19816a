import close from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { inLanguage } from '../language.ts';
import { COMMON } from '../../text/common.ts';
import { Icon } from './Icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly class?: string;
  /** A dialog that draws its own heading; `title` then names it for readers. */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

/** A modal over the page while it is mounted; gives focus back to what had it, unless it went elsewhere meanwhile. */
export function Dialog({ title, onClose, class: className = '', bare = false, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // after the press that asked for it: one that is open before the finger is lifted takes it for a press beside it, and closes
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${className}`}
      aria-labelledby={bare ? undefined : heading}
      aria-label={bare ? title : undefined}
      onClose={onClose}
      closedby="any"
    >
      {bare ? (
        children
      ) : (
        <>
          <header class="dialog-head">
            <h2 id={heading} class="title">
              {title}
            </h2>
            <CloseButton onClick={() => box.current?.close()} />
          </header>
          <div class="dialog-body">{children}</div>
        </>
      )}
    </dialog>
  );
}

export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const label = inLanguage(COMMON).close;
  return (
    <button type="button" class="icon-button icon-button-round" aria-label={label} title={label} onClick={onClick}>
      <Icon svg={close} />
    </button>
  );
}
