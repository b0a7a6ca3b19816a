import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';

/** A lock chamber seen from above, for a level line; lengths at unit 1. */
const BODY = { halfWidth: 9, halfHeight: 24 };
const LEAF_AT = 4;
const LEAF_OUTER = 20;
const LEAF_FOLDED = 9.5;
/** Below this openness the leaves read as shut: red and slashed. */
const SHUT_BELOW = 0.12;

function mixed(openness: number): string {
  return openness < SHUT_BELOW ? COLOUR.shut : COLOUR.import;
}

export function paintGate(unit: number, openness: number): Painting {
  return centred(32 * unit, (context) => {
    const colour = mixed(openness);
    const shut = openness < SHUT_BELOW;
    context.scale(unit, unit);
    context.beginPath();
    context.roundRect(-BODY.halfWidth, -BODY.halfHeight, BODY.halfWidth * 2, BODY.halfHeight * 2, BODY.halfWidth);
    context.fillStyle = COLOUR.ground;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = withAlpha(colour, 0.4);
    context.stroke();

    context.lineCap = 'round';
    context.strokeStyle = colour;
    const inner = LEAF_FOLDED * openness;
    context.lineWidth = shut ? 3.6 : 3.4;
    context.beginPath();
    for (const x of [-LEAF_AT, LEAF_AT]) {
      for (const side of [-1, 1]) {
        context.moveTo(x, side * LEAF_OUTER);
        context.lineTo(x, side * inner);
      }
    }
    context.stroke();
    context.lineWidth = 2;
    context.beginPath();
    if (shut) {
      for (const y of [-14, -4, 6]) {
        context.moveTo(-LEAF_AT, y);
        context.lineTo(LEAF_AT, y + 8);
      }
    } else {
      for (const y of [-inner, inner]) {
        context.moveTo(-LEAF_AT, y);
        context.lineTo(LEAF_AT, y);
      }
      context.globalAlpha = 0.7;
    }
    context.stroke();
  });
}
