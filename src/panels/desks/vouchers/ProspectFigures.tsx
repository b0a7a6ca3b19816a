import type { Prospect } from '../../../sim/cities.ts';
import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, numbers } from '../../language.ts';
import { Term } from '../../ui/Term.tsx';

/** What a policy would do in a quarter, before luck. */
export function ProspectFigures({ prospect }: { readonly prospect: Prospect }) {
  const { hours, spent, waste, passed, adopted } = prospect;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
  const figures = [
    { figure: n.whole(hours * 1e6), label: `H100e, ${say.hours}` },
    { figure: spent > 0 ? n.percent(waste) : '\u2013', label: say.waste },
    { figure: n.whole(passed), label: say.passed },
    { figure: passed >= 0.5 ? n.price((spent / passed) * 1e6) : '\u2013', label: say.passedEach },
    { figure: n.signedPoints(adopted), label: say.cityPoints },
  ];
  return (
    <div class="prospect">
      <h4 class="label">{say.expected}</h4>
      <dl class="voucher-figures" aria-live="polite">
        {figures.map(({ figure, label }) => (
          <div key={label}>
            <dd class="figure-2">{figure}</dd>
            <dt class="label">
              {label === say.passed ? <Term of="pilot">{label}</Term> : label}
            </dt>
          </div>
        ))}
      </dl>
      <p class="label">{say.takes}</p>
    </div>
  );
}
