interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What a reader hears in place of the bare figure */
  readonly said: string;
  readonly tint?: 'capital' | 'domestic' | 'import' | 'research' | 'vouchers' | 'safety' | 'controls';
  /** Share of the way to the thumb that is expected to come true; the rest is hatched */
  readonly done?: number;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly onInput: (value: number) => void;
  /** The end of a drag, or each step by key */
  readonly onChange?: (value: number) => void;
}

export function Slider({ label, value, low, high, step, said, tint = 'import', done = 1, ...rest }: SliderProps) {
  const at = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
  const { onInput, onChange, describedBy, disabled } = rest;
  return (
    <div class={`slider slider-${tint}`} style={{ '--at': String(at), '--done': String(done) }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={said}
        aria-describedby={describedBy}
        min={low}
        max={high}
        step={step}
        value={value}
        disabled={disabled}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChange?.(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
