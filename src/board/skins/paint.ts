import type { Painting } from './painting.ts';
import type { Skin } from './skin.ts';
import { paintBuilding } from './building.ts';
import { paintChevron, paintDie } from './die.ts';
import { paintGate } from './gate.ts';
import { paintLabel } from './label.ts';
import { paintLight } from './light.ts';
import { paintLine } from './line.ts';
import { paintSheet, paintStamp } from './paper.ts';
import { paintSign } from './sign.ts';
import { paintStation } from './station.ts';
import { paintHalo, paintRing, paintScrim } from './wash.ts';

/** The painting of a skin; every kind has one. */
export function paint(skin: Skin): Painting {
  switch (skin.kind) {
    case 'line':
      return paintLine(skin.points, skin.look);
    case 'die':
      return paintDie(skin.size, skin.colour, skin.planned);
    case 'gate':
      return paintGate(skin.unit, skin.openness);
    case 'halo':
      return paintHalo(skin.radius, skin.colour);
    case 'station':
      return paintStation(skin.radius, skin.colour, skin.sign);
    case 'building':
      return paintBuilding(skin);
    case 'chevron':
      return paintChevron(skin.size, skin.colour);
    case 'sign':
      return paintSign(skin.sign, skin.size);
    case 'light':
      return paintLight(skin.seed);
    case 'ring':
      return paintRing(skin.radius, skin.colour);
    case 'label':
      return paintLabel(skin.lines, skin.align);
    case 'paper':
      return paintSheet(skin.sheet);
    case 'stamp':
      return paintStamp(skin.stamp);
    case 'scrim':
      return paintScrim(skin.from);
  }
}
