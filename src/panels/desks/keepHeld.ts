/** What has the focus in the desk stays in sight when lines come above it, or when the desk is scrolled for something else. */
export function keepHeld(): void {
  const held = document.activeElement;
  if (held?.closest('.desk-page')) held.scrollIntoView({ block: 'nearest' });
}
