import { useState } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  /** Whole number */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly format: (value: number) => string;
  readonly class?: string;
  /** With each key */
  readonly onInput?: (value: number) => void;
  /** When the field is left, or Enter pressed */
  readonly onChange?: (value: number) => void;
}

/** A figure that can be typed over; separators of either language are taken for what they are. */
export function NumberField({ label, value, low, high, format, class: className = '', onInput, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? format(value);
  const valueOf = (text: string) => Math.min(high, Math.max(low, Number(text.replaceAll(/\D/g, ''))));
  const done = () => {
    if (typed !== null && /\d/.test(typed) && valueOf(typed) !== value) onChange?.(valueOf(typed));
    setTyped(null);
  };
  return (
    <input
      class={`number-field ${className}`}
      inputMode="numeric"
      autocomplete="off"
      aria-label={label}
      value={shown}
      size={Math.max(3, shown.length)}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (/\d/.test(text)) onInput?.(valueOf(text));
      }}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}
