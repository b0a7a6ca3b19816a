import { useEffect, useRef, useState } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import type { Given } from '../../session/why/plans.ts';
import { withoutIt, type WithoutIt } from '../../session/why/without.ts';
import { calendarOf } from '../../sim/calendar.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { quarterShort } from '../../text/quarters.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { valueText } from '../charts/figures.ts';
import { inLanguage, language } from '../language.ts';
import type { Told } from './words.ts';

interface TryWithoutProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly given: Given;
  readonly measure: MeasureName;
}

/** Plays the game again with the same luck and without an order, and says what the number would be. */
export function TryWithout({ told, match, given, measure }: TryWithoutProps) {
  const [tried, setTried] = useState<WithoutIt | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  // the button that had the focus goes: what it brought has it
  useEffect(() => answer.current?.focus(), [tried]);
  const say = inLanguage(WHY_LABELS);
  const asked = told.world.quarter - 1;
  if (!tried) {
    return (
      <button type="button" class="button button-quiet button-small why-without" onClick={() => setTried(withoutIt(match, given, asked, told.nation, measure))}>
        {say.tryWithout}
      </button>
    );
  }
  const name = inLanguage(MEASURE_TEXT)[measure].name;
  const date = (quarter: number) => quarterShort(language(), calendarOf(told.world.setting, quarter));
  const line = (when: string, { is, would }: WithoutIt['asked']) => say.without(name, when, valueText(measure, would), valueText(measure, is));
  const last = match.quarters.length - 1;
  return (
    <p class="why-without label" ref={answer} tabIndex={-1}>
      {line(date(asked), tried.asked)}
      {last > asked && ` ${line(date(last), tried.now)}`} {say.sameLuck}
      {tried.dropped > 0 && ` ${say.couldNot(tried.dropped)}`}
    </p>
  );
}
