import { COLOUR } from '../colours.ts';
import type { LineLook, TextLine } from '../skins/skin.ts';

/** Stroke of each road; the dash is a sign of its own beside the colour. Sizes at unit 1. */
const LOOK = {
  import: { colour: COLOUR.import, width: 6.5, dash: [], glow: 1, body: 'core' },
  blocked: { colour: COLOUR.import, width: 2.6, dash: [3, 6], glow: 0, body: 'solid' },
  design: { colour: COLOUR.import, width: 1.7, dash: [6, 5], glow: 0.5, body: 'solid' },
  trunk: { colour: COLOUR.domestic, width: 8.5, dash: [], glow: 0.9, body: 'double' },
  branch: { colour: COLOUR.domestic, width: 5, dash: [], glow: 0.8, body: 'double' },
  unbuilt: { colour: COLOUR.domestic, width: 2.6, dash: [1, 6.5], glow: 0, body: 'solid' },
  rented: { colour: COLOUR.import, width: 3, dash: [0.1, 8.5], glow: 0.6, body: 'solid' },
  grey: { colour: COLOUR.grey, width: 2, dash: [9, 5, 1.5, 5], glow: 0, body: 'solid' },
  capital: { colour: COLOUR.capital, width: 1.8, dash: [14, 5], glow: 0.3, body: 'solid' },
  deal: { colour: COLOUR.paper, width: 1, dash: [], glow: 0, body: 'leader' },
  leader: { colour: COLOUR.import, width: 1, dash: [], glow: 0, body: 'leader' },
} as const satisfies Record<string, LineLook>;

export type Road = keyof typeof LOOK;

export function lookOf(road: Road, unit: number): LineLook {
  const look: LineLook = LOOK[road];
  const width = look.body === 'leader' ? look.width : look.width * unit;
  return { ...look, width, dash: look.dash.map((length) => length * Math.max(0.85, unit)) };
}

/** Text grows with the board on large screens and never goes under 12 px. */
function sized(size: number, unit: number): number {
  return Math.max(12, Math.round(size * Math.max(1, Math.min(1.2, unit)) * 2) / 2);
}

type TextStyle = (text: string, unit: number, colour?: string) => TextLine;

function style(size: number, weight: number, stretch: TextLine['stretch'], colour: string, tracking = 0): TextStyle {
  return (text, unit, other) => ({ text, size: sized(size, unit), weight, stretch, colour: other ?? colour, tracking });
}

/** First line of a label, second line, the state of a gate, a nation's name and the seat's own. */
export const TEXT = {
  name: style(12.5, 640, 'normal', COLOUR.text1),
  detail: style(12, 480, 'semi-condensed', COLOUR.text2),
  gate: style(14, 680, 'normal', COLOUR.import),
  nation: style(12, 620, 'expanded', COLOUR.text2, 0.2),
  ownNation: style(16, 620, 'expanded', COLOUR.mineName, 0.34),
} as const;
