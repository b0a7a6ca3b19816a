/** A lucide icon: `import ship from 'lucide-static/icons/ship.svg?raw'`. Decoration: the word beside it says the same. */
export function Icon({ svg, class: className = '' }: { readonly svg: string; readonly class?: string }) {
  return <span class={`icon ${className}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
