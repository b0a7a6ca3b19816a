import type { ComponentChildren } from 'preact';
import { MAP } from '../../../text/map.ts';
import { inLanguage } from '../../language.ts';
import { Dialog } from '../../ui/Dialog.tsx';

type Road = keyof (typeof MAP)['en']['roads'];

const line = (name: string) => <path class={`legend-${name}`} d="M2 12 H54" />;
const die = (x: number, name: string) => <rect key={x} class={`legend-${name}`} x={x - 5} y={7} width={10} height={10} rx={2} />;

const SIGNS: Readonly<Record<Road, ComponentChildren>> = {
  import: [line('glow'), line('import'), line('core'), die(18, 'die'), die(38, 'die')],
  planned: [line('design'), die(18, 'ghost'), die(38, 'ghost')],
  blocked: line('blocked'),
  gate: [
    <path key="open" class="legend-open" d="M13 2 V8 M13 16 V22 M19 2 V8 M19 16 V22" />,
    <path key="shut" class="legend-shut" d="M37 2 V22 M43 2 V22 M37 5 L43 11 M37 12 L43 18" />,
  ],
  design: line('design'),
  home: [line('rail'), line('sleeper')],
  rented: line('rented'),
  grey: line('grey'),
  capital: [line('capital'), <path key="diamond" class="legend-diamond" d="M28 5 L35 12 L28 19 L21 12 Z" />],
  deal: [<path key="paper" class="legend-paper" d="M21 3 H35 V21 H21 Z" />, <circle key="seal" class="legend-seal" cx={31} cy={17} r={2.2} />],
  tension: <path class="legend-tension" d="M2 12 L14 11 L20 8 L26 16 L32 7 L38 15 L44 11 L54 12" />,
  city: [<circle key="light" class="legend-light" cx={18} cy={12} r={7} />, <circle key="ring" class="legend-ring" cx={40} cy={12} r={7} />],
};

/** What every line and sign of the map means, and how it is drawn. */
export function Legend({ onClose }: { readonly onClose: () => void }) {
  const say = inLanguage(MAP);
  return (
    <Dialog title={say.legend} class="sheet" onClose={onClose}>
      <ul class="legend">
        {(Object.keys(SIGNS) as Road[]).map((road) => (
          <li key={road}>
            <svg viewBox="0 0 56 24" aria-hidden="true">
              {SIGNS[road]}
            </svg>
            {say.roads[road]}
          </li>
        ))}
      </ul>
      <p class="label">{say.projection}</p>
    </Dialog>
  );
}
