import { useState } from 'preact/hooks';

/** A value that follows the hand while it is dragged and is given only when let go: one step to undo. */
export function useDragged<T>(value: T, give: (value: T) => void) {
  const [dragged, setDragged] = useState<{ readonly to: T } | null>(null);
  return {
    shown: dragged ? dragged.to : value,
    onInput: (to: T) => setDragged({ to }),
    onChange: (to: T) => {
      setDragged(null);
      if (to !== value) give(to);
    },
  };
}
