import type { DealState } from '../../../../sim/records/deal.ts';

/** Wax on a deal: pressed while it binds or once it was kept, a dashed ring where nobody has signed, cracked where it broke. */
export function Seal({ state }: { readonly state: DealState }) {
  const signed = state === 'inForce' || state === 'kept' || state === 'broken';
  return (
    <svg class={`seal seal-${state}`} width="38" height="38" viewBox="0 0 38 38" fill="none" aria-hidden="true">
      {signed ? (
        <>
          <path class="seal-wax" d="M19 2.5c2.6 0 3.6 2 5.9 2.7 2.3.6 4.600-.3 6.200 1.600 1.600 1.900.5 4 1.500 6.200 1 2.200 3.200 3.200 3.200 5.800s-2.300 3.500-3.200 5.800c-.9 2.300.2 4.500-1.600 6.200-1.900 1.700-4 .8-6.200 1.600-2.300.8-3.300 3-5.800 3s-3.500-2.200-5.800-3c-2.200-.8-4.400.1-6.200-1.600-1.800-1.700-.7-3.900-1.600-6.200C4.500 22.300 2.300 21.400 2.300 18.800s2.200-3.600 3.200-5.800c1-2.200-.1-4.300 1.500-6.200 1.600-1.900 3.900-1 6.200-1.600C15.400 4.500 16.400 2.500 19 2.500Z" />
          <circle class="seal-ring" cx="19" cy="19" r="10.500" />
          {state === 'broken' ? <path class="seal-mark" d="M21 4l-4.500 8 5 4-5.500 6 4 5-2 8" /> : <path class="seal-mark" d="M13.500 19.500l4 4 7.500-8.500" />}
        </>
      ) : (
        <>
          <circle class="seal-ring" cx="19" cy="19" r="13" stroke-dasharray="3 3.500" />
          {state === 'offered' ? <path class="seal-mark" d="M13 19h.01M19 19h.01M25 19h.01" /> : <path class="seal-mark" d="M15 15l8 8M23 15l-8 8" />}
        </>
      )}
    </svg>
  );
}
