import type { Layout } from '../layout/layout.ts';
import type { Track } from '../layout/track.ts';
import { between, type Item } from '../skins/skin.ts';

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The shorter way round. */
function mixAngles(a: number, b: number, t: number): number {
  const turn = Math.atan2(Math.sin(b - a), Math.cos(b - a));
  return a + turn * t;
}

function sameSkin(a: Item, b: Item): boolean {
  return JSON.stringify(a.skin) === JSON.stringify(b.skin);
}

function trackNamed(layout: Layout, name: string): Track | null {
  if (name === 'out') return layout.imports?.out ?? null;
  if (name === 'between') return layout.imports?.between ?? null;
  if (name === 'design') return layout.imports?.design ?? null;
  return layout.home.rails.find((rail) => `rail:${rail.fab}` === name)?.track ?? null;
}

/** One thing on its way from how it was to how it is. */
function moved(from: Item, to: Item, t: number, layout: Layout): Item {
  const track = from.on && to.on && from.on.track === to.on.track ? trackNamed(layout, to.on.track) : null;
  const pose = track ? track.at(mix(from.on!.along, to.on!.along, t)) : null;
  return {
    ...to,
    skin: between(from.skin, to.skin, t) ?? to.skin,
    x: pose?.x ?? mix(from.x, to.x, t),
    y: pose?.y ?? mix(from.y, to.y, t),
    angle: pose?.angle ?? mixAngles(from.angle, to.angle, t),
    scaleX: mix(from.scaleX, to.scaleX, t),
    scaleY: mix(from.scaleY, to.scaleY, t),
    alpha: mix(from.alpha, to.alpha, t),
  };
}

/** Items that differ between two states of the board, each as a function of the share of the way. */
export interface Morph {
  /** New, changed and vanishing items with their places in the drawing order. */
  at(t: number): { readonly item: Item; readonly depth: number }[];
}

const SAME = (a: Item, b: Item) =>
  a.x === b.x && a.y === b.y && a.angle === b.angle && a.alpha === b.alpha && a.scaleX === b.scaleX && a.scaleY === b.scaleY;

/** What has the same id moves; what is new fades in; what is gone fades out under its own name. */
export function morph(before: readonly Item[], after: readonly Item[], layout: Layout): Morph {
  const was = new Map(before.map((item, depth) => [item.id, { item, depth }]));
  const willBe = new Set(after.map((item) => item.id));
  const steps: ((t: number) => { item: Item; depth: number }[])[] = [];
  after.forEach((to, depth) => {
    const from = was.get(to.id)?.item;
    if (!from) {
      steps.push((t) => [{ item: { ...to, alpha: to.alpha * t }, depth }]);
    } else if (!sameSkin(from, to) && between(from.skin, to.skin, 0.5) === null) {
      // The old look stays underneath while the new one comes: a cross-fade.
      steps.push((t) => [
        { item: { ...from, id: `${from.id}~`, alpha: from.alpha * (1 - t) }, depth: depth - 0.5 },
        { item: { ...moved(from, to, t, layout), alpha: to.alpha * t }, depth },
      ]);
    } else if (!sameSkin(from, to) || !SAME(from, to)) {
      steps.push((t) => [{ item: moved(from, to, t, layout), depth }]);
    }
  });
  for (const { item, depth } of was.values()) {
    if (willBe.has(item.id)) continue;
    steps.push((t) => [{ item: { ...item, alpha: item.alpha * (1 - t) }, depth: depth + 0.5 }]);
  }
  return { at: (t) => steps.flatMap((step) => step(t)) };
}
