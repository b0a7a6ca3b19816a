import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** Opens the model's page at a section, by the id of its heading; at its beginning for ''. */
export const ModelContext = createContext<(section: string) => void>(() => undefined);

interface ModelLinkProps {
  readonly to: string;
  readonly class?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** Leads from a figure to the rule that stands behind it. */
export function ModelLink({ to, class: className = 'model-link', title, children }: ModelLinkProps) {
  const open = useContext(ModelContext);
  return (
    <button type="button" class={className} title={title} onClick={() => open(to)}>
      {children}
    </button>
  );
}
