import type { Insets } from '../board.ts';

/** What the desk and the bars cover of the map. */
export function insetsOf(host: HTMLElement): Insets {
  const map = host.getBoundingClientRect();
  const of = (name: string) => document.querySelector(name)?.getBoundingClientRect();
  const [desk, top, bottom] = [of('.desk'), of('.top-bar'), of('.quarter-bar')];
  const beside = desk && desk.height > 0 && desk.right < map.right - 200 && desk.left - map.left < 200;
  return {
    left: beside ? Math.max(0, desk.right - map.left) : 0,
    right: 0,
    top: top ? Math.max(0, Math.min(map.height * 0.4, top.bottom - map.top)) : 0,
    bottom: bottom ? Math.max(0, Math.min(map.height * 0.4, map.bottom - bottom.top)) : 0,
  };
}
