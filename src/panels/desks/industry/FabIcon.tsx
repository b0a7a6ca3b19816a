const TURN = 2 * Math.PI * 11;

/** A fab inside a ring that closes as it is built. */
export function FabIcon({ built }: { readonly built: number }) {
  return (
    <svg class="fab-icon" width="30" height="30" viewBox="0 0 30 30" fill="none" stroke="var(--domestic)" stroke-linejoin="round" aria-hidden="true">
      <circle cx="15" cy="15" r="11" stroke-width="2.4" opacity=".22" />
      {built > 0 && <circle cx="15" cy="15" r="11" stroke-width="2.4" stroke-linecap="round" stroke-dasharray={`${TURN * built} ${TURN}`} transform="rotate(-90 15 15)" />}
      <path d="M9.5 19.5V14L13.5 11V14L17.5 11V14H20.5V19.5Z" stroke-width="1.6" />
    </svg>
  );
}
