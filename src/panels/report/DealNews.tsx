import type { DealNews as News } from '../../session/deals.ts';
import type { QuarterReport } from '../../session/report.ts';
import { writeTerm } from '../../sim/deals/terms.ts';
import { DEAL_NEWS } from '../../text/deals.ts';
import { termsPhrase } from '../../text/terms.ts';
import { inLanguage, language } from '../language.ts';
import { termNames } from '../names.ts';
import { nationAt, type Told } from '../why/words.ts';
import { More } from './More.tsx';

/** Deals told of before the rest is folded. */
const MOST_DEALS = 2;

/** What became of the seat's deals in the quarter, and what it was offered. */
export function DealNews({ told, report }: { readonly told: Told; readonly report: QuarterReport }) {
  const say = inLanguage(DEAL_NEWS);
  if (report.deals.length === 0) return null;
  return (
    <section class="report-rivals report-deals" aria-label={say.title}>
      <h2 class="overline faint">{say.title}</h2>
      <NewsList told={told} news={report.deals.slice(0, MOST_DEALS)} />
      <More count={report.deals.length - MOST_DEALS}>
        <NewsList told={told} news={report.deals.slice(MOST_DEALS)} />
      </More>
    </section>
  );
}

function NewsList({ told, news }: { readonly told: Told; readonly news: readonly News[] }) {
  const say = inLanguage(DEAL_NEWS);
  return (
    <ul>
      {news.map((one) => (
        <li key={one.deal.id}>
          <b>{say.kinds[one.kind](nationAt(told, one.nation))}</b> {terms(told, one)}
        </li>
      ))}
    </ul>
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
