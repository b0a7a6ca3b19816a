/** Brings the importer's own key into view, with the focus on it. */
export function toOwnKey(): void {
  const slider = document.querySelector<HTMLElement>('.approval input');
  slider?.closest('details')?.setAttribute('open', '');
  slider?.closest('.approval')?.scrollIntoView({ block: 'nearest' });
  slider?.focus();
}
