import { along, metroPath, type Point } from './metro.ts';
import type { Road } from './roads.ts';

const DIES = [0.16, 0.28, 0.42, 0.56, 0.7, 0.86];

/** A road with its glow, its core and, where it is solid, the dies that travel on it. */
export function Line({ road }: { readonly road: Road }) {
  const { points, colour, width, dash, double } = road;
  const path = metroPath(points, 26);
  return (
    <g stroke-linecap="round" stroke-linejoin="round">
      <g stroke={colour} filter={straight(points) ? undefined : 'url(#strait-glow)'}>
        <path d={path} stroke-width={width * 3.2} opacity=".26" />
      </g>
      <path d={path} stroke="var(--ink-1)" stroke-width={width + 4} opacity=".75" />
      <path d={path} stroke={colour} stroke-width={width} stroke-dasharray={dash || undefined} />
      {double && <path d={path} stroke="var(--ink-1)" stroke-width={width * 0.36} />}
      {!double && !dash && <path d={path} stroke="#fff" stroke-width={width * 0.3} opacity=".75" />}
      {!dash && DIES.map((share) => <Die key={share} at={along(points, share)} colour={colour} />)}
    </g>
  );
}

/** A filter's box is as thin as its line, so a straight one has no room to glow in. */
const straight = (points: readonly Point[]) => points.length === 2;

function Die({ at, colour }: { readonly at: { x: number; y: number; angle: number }; readonly colour: string }) {
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${at.angle})`}>
      <rect x="-7" y="-7" width="14" height="14" rx="3" fill="var(--ink-1)" />
      <rect x="-5" y="-5" width="10" height="10" rx="1.6" fill={colour} />
      <rect x="-2.5" y="-2.5" width="5" height="5" rx=".8" fill="var(--ink-1)" opacity=".55" />
    </g>
  );
}

/** The gate seen from above, its leaves folded to the ends: open. */
export function Gate({ at }: { readonly at: Point }) {
  return (
    <g transform={`translate(${at[0]} ${at[1]}) scale(2.4)`} stroke="var(--city-light)" stroke-linecap="round">
      <rect x="-9" y="-24" width="18" height="48" rx="9" fill="var(--ink-1)" stroke-opacity=".4" />
      <g class="gate-leaves">
        <path d="M-4 -19V-9.5M4 -19V-9.5M-4 19V9.5M4 19V9.5" stroke-width="3.4" />
        <path d="M-4 -9.5H4M-4 9.5H4" stroke-width="2" opacity=".7" />
      </g>
    </g>
  );
}

const CORNERS = { width: 19, depth: 13, height: 27 };

/** A fab: a block in isometric view with rows of lit windows. */
export function Fab({ at }: { readonly at: Point }) {
  const { width: w, depth: d, height: h } = CORNERS;
  const point = (a: number, b: number, z: number) => `${((a - b) * 0.87).toFixed(1)} ${((a + b) * 0.5 - z).toFixed(1)}`;
  const face = (...corners: string[]) => `M${corners.join('L')}Z`;
  const rows = [1, 2, 3].map((row) => `M${point(-w + 2, d, (h * row) / 4)}L${point(w - 2, d, (h * row) / 4)}`).join('');
  return (
    <g transform={`translate(${at[0]} ${at[1]})`} stroke="var(--domestic)" stroke-width=".9" stroke-linejoin="round">
      <path d={face(point(-w, d, 0), point(w, d, 0), point(w, d, h), point(-w, d, h))} fill="#0d2230" />
      <path d={face(point(w, -d, 0), point(w, d, 0), point(w, d, h), point(w, -d, h))} fill="#0a1824" />
      <path d={face(point(-w, -d, h), point(w, -d, h), point(w, d, h), point(-w, d, h))} fill="#1e4d57" />
      <path d={rows} stroke="var(--city-light)" stroke-width="1.1" stroke-dasharray="2 1.6" opacity=".85" />
    </g>
  );
}
