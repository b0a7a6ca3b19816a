import copy from 'lucide-static/icons/copy.svg?raw';
import done from 'lucide-static/icons/check.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import fresh from 'lucide-static/icons/plus.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import again from 'lucide-static/icons/rotate-ccw.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import { useEffect, useMemo } from 'preact/hooks';
import { verdictOf } from '../../session/verdict.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { COMMON } from '../../text/common.ts';
import { ONWARD } from '../../text/onward.ts';
import { VERDICT_WORDS } from '../../text/verdict.ts';
import { inLanguage, numbers } from '../language.ts';
import { say as announce } from '../ui/announce.ts';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/useCopy.ts';
import { nationAt, quarterAt, type Told } from '../why/words.ts';
import { EarlyEnd } from './EarlyEnd.tsx';
import { ComputeChart } from './ComputeChart.tsx';
import { Debrief } from './Debrief.tsx';
import { Onward } from './Onward.tsx';
import { Moments } from './Moments.tsx';
import { LuckStrip, Objectives, ProfileScales } from './Scales.tsx';
import { againstPar, verdictHeadline, whyScore } from './verdictText.ts';

interface VerdictProps {
  readonly match: Game['match'];
  readonly seat: number;
  /** Of the seat's nation unless another is named */
  readonly onWhy: (measure: MeasureName, quarter: number, nation?: number) => void;
  readonly onSave: () => void;
  /** The same scenario, seat and seed once more */
  readonly onAgain: () => void;
  readonly onNew: () => void;
  /** Begins another game */
  readonly onBegin: (scenario: string, seat: string, seed: string) => void;
  readonly onTitle: () => void;
}

/** What a game came to: for who played it, and for a stranger who did not. */
export function Verdict({ match, seat, onWhy, onSave, onAgain, onNew, onBegin, onTitle }: VerdictProps) {
  const verdict = useMemo(() => verdictOf(match, seat), [match, seat]);
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  const told: Told = { scenario: match.scenario, world: match.worlds[match.worlds.length - 1]!, nation: seat };
  const last = match.quarters.length - 1;
  const headline = verdictHeadline(told, verdict);
  const against = againstPar(verdict);
  useEffect(() => {
    announce(words.summary(headline, n.whole(verdict.score), against));
  }, [match, seat]);
  return (
    <main class="verdict" aria-labelledby="verdict-headline">
      <div class="verdict-page">
        <header class="verdict-head">
          <p class="muted">
            {words.overline(nationAt(told, seat), quarterAt(told, 0), quarterAt(told, Math.max(0, last)), match.quarters.length)}
          </p>
          <h1 id="verdict-headline" class="verdict-headline" tabIndex={-1}>
            {headline}
          </h1>
          <div class="verdict-actions">
            <button type="button" class="button button-outline" onClick={() => window.print()}>
              <Icon svg={printer} /> {words.print}
            </button>
            <button type="button" class="button button-outline" onClick={onSave}>
              <Icon svg={download} /> {words.save}
            </button>
            <button type="button" class="button button-primary" onClick={onAgain}>
              <Icon svg={again} /> {words.again}
            </button>
          </div>
        </header>

        {verdict.early && <EarlyEnd told={told} match={match} early={verdict.early} own={verdict.early.nation === verdict.seat} par={verdict.par} onWhy={(measure, nation) => onWhy(measure, last, nation)} />}

        <section class="verdict-top">
          <div class="verdict-score">
            <p class="verdict-score-figure">
              <span class="hidden-text">{words.score} </span>
              {n.whole(verdict.score)}
              <small>{words.ofHundred}</small>
            </p>
            <p class="verdict-against">{against}</p>
            <p class="verdict-reason">{whyScore(told, verdict)}</p>
          </div>
          <div>
            <h2>{words.luck}</h2>
            <p class="muted verdict-note">
              {words.luckNote} {words.parIs}
            </p>
            <LuckStrip verdict={verdict} />
          </div>
        </section>

        <ComputeChart told={told} verdict={verdict} />

        <section class="verdict-block">
          <h2>{words.moments}</h2>
          <p class="muted verdict-note">{words.momentsNote}</p>
          <Moments told={told} match={match} moments={verdict.moments} onWhy={onWhy} />
        </section>

        <div class="verdict-two">
          <section>
            <h2>{words.objectives}</h2>
            <Objectives told={told} results={verdict.objectives} onWhy={(measure) => onWhy(measure, last)} />
          </section>
          <section>
            <h2>{words.profile}</h2>
            <p class="muted verdict-note">{words.profileNote}</p>
            <ProfileScales verdict={verdict} />
          </section>
        </div>

        <Debrief scenario={match.scenario} />

        <section class="verdict-block verdict-onward">
          <h2>{inLanguage(ONWARD).title}</h2>
          <Onward told={told} match={match} verdict={verdict} onBegin={onBegin} />
        </section>

        <footer class="verdict-foot">
          <Seed seed={match.seed} />
          <div class="verdict-actions">
            <button type="button" class="button button-quiet" onClick={onTitle}>
              <Icon svg={house} /> {words.home1}
            </button>
            <button type="button" class="button button-outline" onClick={onNew}>
              <Icon svg={fresh} /> {words.fresh}
            </button>
          </div>
        </footer>
      </div>
    </main>
  );
}

function Seed({ seed }: { readonly seed: string }) {
  const words = inLanguage(VERDICT_WORDS);
  const { copied, take } = useCopy(() => seed);
  const label = copied ? inLanguage(COMMON).copied : words.copy;
  return (
    <p class="verdict-seed">
      <span class="muted">{words.seed}</span> <b>{seed}</b>
      <button type="button" class="icon-button" aria-label={label} title={label} onClick={take}>
        <Icon svg={copied ? done : copy} />
      </button>
    </p>
  );
}
