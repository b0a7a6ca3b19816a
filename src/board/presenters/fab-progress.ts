import { easeInOut } from '../film/ease.ts';
import { change } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** A fab rises. */
export const fabProgress: Presenter<'fabProgress'> = {
  phase: 'fabs',
  scene: 'works',
  reveal: (shown, { fab }, after) => {
    const built = after.home.fabs.find((each) => each.id === fab);
    const known = shown.home.fabs.some((each) => each.id === fab);
    if (!built) return shown;
    const fabs = known ? shown.home.fabs.map((each) => (each.id === fab ? { ...built, state: each.state } : each)) : [...shown.home.fabs, built];
    return { ...shown, home: { ...shown.home, fabs } };
  },
  shots: () => [change(900, easeInOut)],
};
