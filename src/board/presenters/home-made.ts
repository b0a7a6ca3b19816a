import { COLOUR } from '../colours.ts';
import type { Point } from '../layout/frame.ts';
import { change, flow, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Home-made chips go down every running rail. */
export const homeMade: Presenter<'homeMade'> = {
  phase: 'fabs',
  reveal: (shown, _event, after) => ({
    ...shown,
    home: { ...shown.home, unitsLastQuarter: after.home.unitsLastQuarter },
  }),
  shots: ({ units }, set) => {
    const rails = set.after.home.rails.filter((rail) => rail.running);
    const trunk = rails.find((rail) => rail.trunk);
    const pose = trunk?.track.at(trunk.track.length * 0.35);
    const at: Point | null = pose ? [pose.x, pose.y] : null;
    const flows = rails.map((rail) => flow(rail.track, rail.trunk ? units / 2 : units / 5, 'domestic', 1100));
    const words = at ? [word(at, set.text.homeMade(units), COLOUR.domestic, set)] : [];
    return [change(500), ...flows, ...words];
  },
};
