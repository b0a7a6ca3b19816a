import type { DealNews as News } from '../../session/deals.ts';
import type { QuarterReport } from '../../session/report.ts';
import { writeTerm } from '../../sim/deals/terms.ts';
import { DEAL_NEWS } from '../../text/deals.ts';
import { termsPhrase } from '../../text/terms.ts';
import { inLanguage, language } from '../language.ts';
import { termNames } from '../names.ts';
import { nationAt, type Told } from '../why/words.ts';

/** What became of the seat's deals in the quarter, and what it was offered. */
export function DealNews({ told, report }: { readonly told: Told; readonly report: QuarterReport }) {
  const say = inLanguage(DEAL_NEWS);
  if (report.deals.length === 0) return null;
  return (
    <section class="report-rivals report-deals" aria-label={say.title}>
      <h2 class="overline faint">{say.title}</h2>
      <ul>
        {report.deals.map((news) => (
          <li key={news.deal.id}>
            <b>{say.kinds[news.kind](nationAt(told, news.nation))}</b> {terms(told, news)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is promised, where a new promise is told of. */
function terms({ scenario, world, nation }: Told, { kind, deal }: News): string {
  if (kind !== 'offered' && kind !== 'countered' && kind !== 'struck') return '';
  const [own, other] = deal.from.nation === nation ? [deal.from, deal.to] : [deal.to, deal.from];
  const phrase = (side: typeof own) =>
    termsPhrase(language(), side.terms.map((term) => writeTerm(world, term)), termNames(scenario));
  return inLanguage(DEAL_NEWS).forWhat(phrase(other), phrase(own));
}
