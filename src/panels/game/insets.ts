import type { Insets } from '../../session/board.ts';
import { papersLieFree } from '../ui/roomy.ts';

/** px that a tilted paper reaches beyond its upright box. */
const TILT = 6;

/** What the desk, the bars, the papers, the guide's note and the map's own keys cover of it. */
export function insetsOf(host: HTMLElement): Insets {
  const map = host.getBoundingClientRect();
  const of = (name: string) => {
    const box = document.querySelector(name)?.getBoundingClientRect();
    return box && box.height > 0 ? box : null;
  };
  const [desk, top, forecast, bottom] = [of('.desk'), of('.top-bar'), of('.forecast'), of('.quarter-bar') ?? of('.resolve-bar')];
  // on a phone the desk lies under the map instead of beside it
  const beside = desk && desk.right < map.right - 200 && desk.left - map.left < 200;
  const under = beside ? null : desk;
  const free = papersLieFree();
  const strip = free ? null : of('.events');
  return {
    left: beside ? Math.max(0, desk.right - map.left) : 0,
    right: 0,
    top: top ? Math.max(0, Math.min(map.height * 0.4, top.bottom - map.top)) : 0,
    bottom: Math.max(0, Math.min(map.height * 0.5, map.bottom - Math.min(map.bottom, bottom?.top ?? map.bottom, forecast?.top ?? map.bottom, under?.top ?? map.bottom, strip?.top ?? map.bottom))),
    papers: [...document.querySelectorAll(free ? '.events, .map-tools, .coach' : '.map-tools, .coach')].flatMap((paper) => {
      const { left, right, top: upper, bottom: lower, height } = paper.getBoundingClientRect();
      const placed = { left: left - map.left - TILT, right: right - map.left + TILT, top: upper - map.top - TILT, bottom: lower - map.top + TILT };
      return height > 0 ? [placed] : [];
    }),
  };
}
