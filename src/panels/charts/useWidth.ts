import { useEffect, useState } from 'preact/hooks';

/** px that an element is wide, as the window changes. */
export function useWidth(box: { readonly current: HTMLElement | null }, first: number, least = 0): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(least, Math.round(entry.contentRect.width))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
