import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { MeasureName } from '../../sim/measures.ts';
import { GAME } from '../../text/game.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { inLanguage } from '../language.ts';

/** Opens why one of the seat's figures stands where it does. */
export const WhyContext = createContext<(measure: MeasureName) => void>(() => undefined);

interface WhyFigureProps {
  readonly measure: MeasureName;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A figure on a desk that opens to its causes. */
export function WhyFigure({ measure, children, class: className = 'label' }: WhyFigureProps) {
  const open = useContext(WhyContext);
  return (
    <button type="button" class={`why-figure-button ${className}`} title={inLanguage(GAME).why(inLanguage(MEASURE_TEXT)[measure].name)} onClick={() => open(measure)}>
      {children}
    </button>
  );
}
