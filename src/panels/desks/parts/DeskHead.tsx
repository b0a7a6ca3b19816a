interface DeskHeadProps {
  readonly title: string;
  readonly line: string;
  readonly road: 'import' | 'domestic' | 'capital' | 'vouchers' | 'research' | 'controls';
}

const DASHES: Readonly<Record<string, string>> = { research: '1 7', capital: '14 5', controls: '9 5' };

/** The desk's name with its road's line beside it: colour and stroke say the same. */
export function DeskHead({ title, line, road }: DeskHeadProps) {
  return (
    <header class="desk-head">
      <div class="between">
        <h2 class="title">{title}</h2>
        <svg class={`road-swatch ${road}`} width="64" height="10" fill="none" aria-hidden="true" stroke="currentColor" stroke-linecap="round">
          <path d="M3 5H61" stroke-width={road === 'domestic' ? 6 : 3} stroke-dasharray={DASHES[road]} />
          {road === 'domestic' && <path d="M3 5H61" stroke="var(--ink-2)" stroke-width="2" />}
        </svg>
      </div>
      <p class="muted">{line}</p>
    </header>
  );
}
