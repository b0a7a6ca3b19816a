import { useEffect, useRef, useState } from 'preact/hooks';
import { reducedMotion } from '../ui/reducedMotion.ts';

/** ms in which a forecast moves to its new place */
const MORPH = 180;

/** Figures that go to their new values in a straight line, in a moment; at once where motion is reduced or there are more or fewer of them. */
export function useMorph(values: readonly number[]): readonly number[] {
  const [shown, setShown] = useState(values);
  const latest = useRef(shown);
  useEffect(() => {
    const from = latest.current;
    const show = (next: readonly number[]) => {
      latest.current = next;
      setShown(next);
    };
    if (reducedMotion().matches || from.length !== values.length) return show(values);
    const began = performance.now();
    let frame = requestAnimationFrame(function draw(now) {
      const share = Math.min(1, Math.max(0, (now - began) / MORPH));
      show(share === 1 ? values : values.map((to, i) => from[i]! + share * (to - from[i]!)));
      if (share < 1) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [values]);
  return shown.length === values.length ? shown : values;
}
