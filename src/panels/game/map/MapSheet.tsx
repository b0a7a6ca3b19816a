import why from 'lucide-static/icons/circle-question-mark.svg?raw';
import type { Pick } from '../../../session/picture.ts';
import type { DeskName } from '../../../sim/desks.ts';
import { measure, type MeasureName } from '../../../sim/measures.ts';
import { deskOpensTo } from '../../../sim/query.ts';
import { GAME } from '../../../text/game.ts';
import { MAP } from '../../../text/map.ts';
import { MEASURE_TEXT, measureFigure } from '../../../text/measures.ts';
import { deskNames } from '../../desks/deskNames.ts';
import { inLanguage, language } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { pictureOf } from '../useBoard.ts';
import { sheetOf } from './sheets.ts';

/** Units that stand right after their figure. */
const GLUED = new Set(['%', 'k']);

interface MapSheetProps {
  readonly pick: Pick;
  readonly onWhy: (measure: MeasureName, nation: number) => void;
  readonly onDesk: (desk: DeskName, pick: Pick) => void;
  readonly onClose: () => void;
}

/** What was pressed on the map: how it stands, why, and the way to where something can be done about it. */
export function MapSheet({ pick, onWhy, onDesk, onClose }: MapSheetProps) {
  const { game } = useGame();
  const { world, seat } = game;
  const sheet = sheetOf(game, pictureOf(game), pick);
  if (!sheet) return null;
  const nation = sheet.nation ?? seat;
  const text = inLanguage(MEASURE_TEXT);
  const { desk } = sheet;
  const opens = desk !== null && world.setting.desks.includes(desk) && deskOpensTo(world, seat, desk) <= world.quarter;
  const rows = [
    ...sheet.rows,
    ...sheet.measures.map((name) => ({
      label: text[name].name,
      value: `${measureFigure(language(), name, measure(world, nation, name))}${GLUED.has(text[name].unit) ? '' : ' '}${text[name].unit}`.trim(),
      why: name,
    })),
  ];
  return (
    <Dialog title={sheet.title} class="sheet" onClose={onClose}>
      <dl class="sheet-rows">
        {rows.map(({ label, value, why: name }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {name && (
                <button type="button" class="icon-button sheet-why" aria-label={inLanguage(GAME).why(label)} title={inLanguage(GAME).why(label)} onClick={() => onWhy(name, nation)}>
                  <Icon svg={why} />
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {opens && (
        <button type="button" class="button button-outline" onClick={() => onDesk(desk, pick)}>
          {inLanguage(MAP).toDesk(deskNames()[desk])}
        </button>
      )}
    </Dialog>
  );
}
