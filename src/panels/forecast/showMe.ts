import { ORDER_KINDS } from '../../sim/orders/index.ts';
import type { Order, OrderKind } from '../../sim/orders/order.ts';

/** ms for which a control that was asked for is lit */
const LIT = 2400;

/** Kinds of orders that the desks offer now: their controls are marked by them. */
export function offeredKinds(): OrderKind[] {
  const marked = new Set([...document.querySelectorAll<HTMLElement>('.desk [data-order]')].map((element) => element.dataset['order']));
  return ORDER_KINDS.filter((kind) => marked.has(kind));
}

/** What an order is about, where a desk has a control for each. */
export function aboutOf(order: Order): string {
  const about = order as { readonly [K in 'chip' | 'city' | 'firm' | 'programme' | 'target' | 'partner' | 'host']?: string };
  return about.chip ?? about.city ?? about.firm ?? about.programme ?? about.target ?? about.partner ?? about.host ?? '';
}

/** Brings the control of an order into view on the desk that is open, with the focus on it; orders nothing. */
export function showControl(order: Order): void {
  const marked = [...document.querySelectorAll<HTMLElement>(`.desk-page:not([hidden]) [data-order='${order.kind}']`)];
  const control = marked.find((element) => element.dataset['about'] === aboutOf(order)) ?? marked[0];
  if (!control) return;
  for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  // a button's figure is set beside it
  const form = control.matches('.order-button') ? (control.closest<HTMLElement>('details, section, form, li') ?? control) : control;
  const field = form.querySelector<HTMLElement>('input:not([type=hidden])') ?? form.querySelector<HTMLElement>('button');
  form.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  form.classList.add('shown-me');
  setTimeout(() => form.classList.remove('shown-me'), LIT);
}
