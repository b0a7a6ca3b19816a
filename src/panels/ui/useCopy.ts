import { useState } from 'preact/hooks';

/** Puts a text on the clipboard; says whether it is there. Without a clipboard the text stands on the page to be selected. */
export function useCopy(text: () => string): { readonly copied: boolean; readonly take: () => void } {
  const [copied, setCopied] = useState(false);
  const take = () => {
    navigator.clipboard?.writeText(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return { copied, take };
}
