import type { Explanation } from '../../session/explain.ts';
import { shownValue, toShownFigure, whole } from '../../text/amounts.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { LINK_WORDS } from '../../text/whyChain.ts';
import { FigureList } from './FigureList.tsx';
import { chipAt, type Told } from './words.ts';
import { isHome } from '../../sim/query.ts';

/** Where a figure stands before the first quarter: what it is made of, and its sources. */
export function OriginView({ told, explanation }: { readonly told: Told; readonly explanation: Explanation }) {
  const origin = explanation.origin;
  if (!origin) return null;
  const n = numbers();
  const most = Math.max(...origin.parts.map(({ h100e }) => h100e), 0.001);
  return (
    <div class="why-origin">
      {origin.parts.length > 0 && (
        <ul class="why-parts">
          {origin.parts.map(({ chip, units, h100e }) => (
            <li key={chip}>
              <span class="why-part-name">
                <b>{chipAt(told, chip)}</b>
                <small>
                  {n.thousands(units)}, {inLanguage(LINK_WORDS).each(n.two((h100e * 1000) / units))}
                </small>
              </span>
              <span class="why-part-track">
                <span class={`why-part-bar why-road-${isHome(told.world, told.nation, chip) ? 'domestic' : 'import'}`} style={{ '--part': String(h100e / most) }} />
              </span>
              <b class="why-part-value">{whole(shownValue(language(), 'usefulCompute', toShownFigure('usefulCompute', h100e)))}</b>
            </li>
          ))}
        </ul>
      )}
      <FigureList told={told} figures={origin.figures} />
    </div>
  );
}
