import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';

/** CSS px at brightness 1; the board scales it. */
const LIGHT_RADIUS = 27;
/** So many different cities; more would only cost textures. */
export const LIGHT_SEEDS = 5;

/** Park and Miller's generator: the sparks of a city are the same on every redraw. */
function sparks(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A city from above at night: a haze and streets of sparks. */
export function paintLight(seed: number): Painting {
  return centred(LIGHT_RADIUS, (context) => {
    const haze = context.createRadialGradient(0, 0, 0, 0, 0, LIGHT_RADIUS);
    haze.addColorStop(0, withAlpha(COLOUR.cityLight, 0.6));
    haze.addColorStop(0.35, withAlpha('#FFE0A0', 0.22));
    haze.addColorStop(1, withAlpha('#FFD98A', 0));
    context.fillStyle = haze;
    context.fillRect(-LIGHT_RADIUS, -LIGHT_RADIUS, LIGHT_RADIUS * 2, LIGHT_RADIUS * 2);
    const next = sparks(seed);
    for (let i = 0; i < 21; i++) {
      const angle = next() * Math.PI * 2;
      const far = next() ** 1.7 * 15;
      context.beginPath();
      context.arc(Math.cos(angle) * far, Math.sin(angle) * far * 0.8, 0.5 + next() * 0.6, 0, Math.PI * 2);
      context.fillStyle = withAlpha(COLOUR.cityLight, 0.4 + next() * 0.6);
      context.fill();
    }
    context.beginPath();
    context.arc(0, 0, 1.9, 0, Math.PI * 2);
    context.fillStyle = COLOUR.cityCore;
    context.fill();
  });
}
