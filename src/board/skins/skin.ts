import type { Point } from '../layout/frame.ts';

/** How a line is drawn; widths and dashes in CSS px. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** 0: none; 1: the full glow of a lit road. */
  readonly glow: number;
  /** solid: plain; core: white inside; double: two rails; leader: a hairline without casing. */
  readonly body: 'solid' | 'core' | 'double' | 'leader';
}

export interface TextLine {
  readonly text: string;
  /** CSS px. */
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Width axis of Archivo, as a CSS keyword. */
  readonly stretch: 'condensed' | 'semi-condensed' | 'normal' | 'semi-expanded' | 'expanded';
  /** Extra space between letters, em. */
  readonly tracking: number;
}

/** Everything the board can show, as data: equal skins share one texture. Sizes in CSS px. */
export type Skin =
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly look: LineLook }
  | { readonly kind: 'die'; readonly size: number; readonly colour: string; readonly planned: boolean }
  /** openness 1: leaves folded back; 0: two bars with slashes. */
  | { readonly kind: 'gate'; readonly unit: number; readonly openness: number }
  | { readonly kind: 'halo'; readonly radius: number; readonly colour: string }
  | {
      readonly kind: 'station';
      readonly radius: number;
      readonly colour: string;
      readonly sign: 'chip' | 'stack' | 'none';
    }
  /** A fab or data centre in isometric view; progress 0-1 of its height is built. */
  | {
      readonly kind: 'building';
      readonly size: number;
      readonly shape: 'fab' | 'dataCentre';
      readonly colour: string;
      readonly progress: number;
      /** Share of its windows that are lit, 0-1. */
      readonly lit: number;
    }
  | { readonly kind: 'chevron'; readonly size: number; readonly colour: string }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly size: number }
  | { readonly kind: 'light'; readonly seed: number }
  | { readonly kind: 'ring'; readonly radius: number; readonly colour: string }
  | { readonly kind: 'label'; readonly lines: readonly TextLine[]; readonly align: Align }
  | { readonly kind: 'paper'; readonly sheet: Sheet }
  | { readonly kind: 'stamp'; readonly stamp: Stamp }
  | { readonly kind: 'scrim'; readonly from: 'top' | 'bottom' };

/** A deal on paper, whole or torn; minerals kept back; a listing; something that went wrong; a leap ahead. */
export type Sign = 'deal' | 'torn' | 'minerals' | 'listing' | 'warning' | 'burst';

/** A paper of news: what it is, what it says, and what was answered. Width and height in CSS px. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly over: string;
  readonly title: string;
  readonly foot: string | null;
  /** Certain: upright with a red edge; else a rumour. */
  readonly certain: boolean;
}

export interface Stamp {
  readonly text: string;
  /** CSS px of its letters. */
  readonly size: number;
  /** Red; else grey, for what came to nothing. */
  readonly strong: boolean;
}

export type Align = 'start' | 'middle' | 'end';

/** One thing on the board at one moment; a list of these in drawing order is the whole board. */
export interface Item {
  /** Same id before and after: the thing moves or changes instead of fading. */
  readonly id: string;
  readonly skin: Skin;
  /** CSS px: where the skin's own origin lies. */
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly angle: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly alpha: number;
  /** The track that it is on and how far along, CSS px: a change of place follows the track. */
  readonly on: { readonly track: string; readonly along: number } | null;
}

/** A skin half way between two of one kind, where that makes sense; null: they can only cross-fade. */
export function between(a: Skin, b: Skin, t: number): Skin | null {
  if (a.kind === 'gate' && b.kind === 'gate') {
    return { ...b, openness: quantised(a.openness + (b.openness - a.openness) * t) };
  }
  if (a.kind === 'building' && b.kind === 'building' && a.shape === b.shape) {
    return {
      ...b,
      progress: quantised(a.progress + (b.progress - a.progress) * t),
      lit: quantised(a.lit + (b.lit - a.lit) * t),
    };
  }
  return null;
}

/** Few steps, so that a change paints few textures. */
function quantised(share: number): number {
  return Math.round(share * 24) / 24;
}
