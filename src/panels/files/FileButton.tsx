import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePage } from '../page.ts';
import { openFile } from './openFile.ts';

/** Chooses a file from the device; dropping one anywhere on the page does the same. */
export function FileButton({ children, class: className }: { readonly children: ComponentChildren; readonly class?: string }) {
  const { enter } = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.jsonc,.json5,.replay,.txt,application/json"
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          // the same file may be chosen again after it was mended
          field.value = '';
          if (file) enter((session) => openFile(session, file));
        }}
      />
    </>
  );
}
