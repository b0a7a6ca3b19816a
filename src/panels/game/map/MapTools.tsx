import farther from 'lucide-static/icons/minus.svg?raw';
import legend from 'lucide-static/icons/map.svg?raw';
import nearer from 'lucide-static/icons/plus.svg?raw';
import whole from 'lucide-static/icons/maximize.svg?raw';
import type { Board } from '../../../session/board.ts';
import { MAP } from '../../../text/map.ts';
import { inLanguage } from '../../language.ts';
import { Icon } from '../../ui/Icon.tsx';

interface MapToolsProps {
  readonly board: { readonly current: Board | null };
  readonly onLegend: () => void;
}

const STEP = 1.4;

/** Zoom for those without a wheel or two fingers, and what the lines mean. */
export function MapTools({ board, onLegend }: MapToolsProps) {
  const say = inLanguage(MAP);
  const tools = [
    { name: 'legend', icon: legend, text: say.legend, act: onLegend },
    { name: 'farther', icon: farther, text: say.farther, act: () => board.current?.zoomBy(1 / STEP) },
    { name: 'nearer', icon: nearer, text: say.nearer, act: () => board.current?.zoomBy(STEP) },
    { name: 'whole', icon: whole, text: say.whole, act: () => board.current?.zoomBy(0) },
  ];
  return (
    <div class="map-tools">
      {tools.map(({ name, icon, text, act }) => (
        <button key={name} type="button" class={`icon-button map-tool-${name}`} aria-label={text} title={text} onClick={act}>
          <Icon svg={icon} />
        </button>
      ))}
    </div>
  );
}
