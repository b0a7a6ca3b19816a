import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import land from './land.svg?url';
import { Fab, Gate, Line } from './marks.tsx';
import { titleRoads } from './roads.ts';

/** The picture behind the title: the world's roads squeezed through one gate, drawn to the size of the window. */
export function Strait() {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 1440, height: 900 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const { gate, roads, fab } = titleRoads(size.width, size.height);
  return (
    <div class="strait" ref={box} aria-hidden="true">
      <img src={land} alt="" />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} fill="none">
        <defs>
          <filter id="strait-glow" x="-10%" y="-10%" width="120%" height="120%" filterUnits="objectBoundingBox">
            <feGaussianBlur stdDeviation="7" />
          </filter>
          <radialGradient id="strait-light">
            <stop offset="0" stop-color="#FFE9B8" stop-opacity=".3" />
            <stop offset=".4" stop-color="#FFE0A0" stop-opacity=".12" />
            <stop offset="1" stop-color="#FFD98A" stop-opacity="0" />
          </radialGradient>
        </defs>
        <circle cx={gate[0]} cy={gate[1]} r="330" fill="url(#strait-light)" />
        {roads.map((road, i) => (
          <Line key={i} road={road} />
        ))}
        <Fab at={fab} />
        <Gate at={gate} />
      </svg>
    </div>
  );
}
