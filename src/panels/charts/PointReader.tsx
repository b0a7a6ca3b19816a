import type { ComponentChildren } from 'preact';

interface PointReaderProps {
  readonly label: string;
  readonly count: number;
  readonly at: number;
  readonly onRead: (at: number) => void;
  /** What a point says */
  readonly text: (at: number) => string;
  readonly children: ComponentChildren;
}

/** Lets the points of a chart be read one by one: with the arrow keys, by touch, or under the pointer. */
export function PointReader({ label, count, at, onRead, text, children }: PointReaderProps) {
  return (
    <div class="chart-points">
      <input
        class="hidden-text"
        type="range"
        aria-label={label}
        aria-valuetext={text(at)}
        min={0}
        max={count - 1}
        step={1}
        value={at}
        onInput={(event) => onRead(event.currentTarget.valueAsNumber)}
      />
      {children}
      <p class="label chart-reading" aria-hidden="true">
        {text(at)}
      </p>
    </div>
  );
}
