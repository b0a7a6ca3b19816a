import go from 'lucide-static/icons/arrow-right.svg?raw';
import type { Verdict } from '../../session/verdict.ts';
import type { Game, ScenarioChoice } from '../../session/session.ts';
import { ONWARD } from '../../text/onward.ts';
import { inLanguage, localText } from '../language.ts';
import { nationName } from '../names.ts';
import { useSession } from '../session.ts';
import { FIRST_SEAT, lessonOf } from '../title/first.ts';
import { Icon } from '../ui/Icon.tsx';
import { quarterAt, type Told } from '../why/words.ts';

interface OnwardProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly verdict: Verdict;
  /** Begins a game in place of this one */
  readonly onBegin: (scenario: string, seat: string, seed: string) => void;
}

/** What to try next: the next lesson, this game with one decision changed, the race from another seat. */
export function Onward({ told, match, verdict, onBegin }: OnwardProps) {
  const { scenario, seed } = match;
  const lessons = useSession()
    .session.scenarios()
    .filter(({ own }) => !own)
    .sort((a, b) => lessonOf(a.scenario.id) - lessonOf(b.scenario.id));
  const say = inLanguage(ONWARD);
  const seat = told.world.setting.nations[told.nation]!.id;
  const next = lessons.find((one) => lessonOf(one.scenario.id) > lessonOf(scenario.id))?.scenario;
  const other = otherSeat(scenario, seat, lessons);
  const worst = [...verdict.moments].sort((a, b) => a.change - b.change)[0];
  const rows = [
    next && {
      title: localText(next.title),
      text: localText(next.lesson),
      action: say.lesson,
      begin: () => onBegin(next.id, FIRST_SEAT in next.seats ? FIRST_SEAT : Object.keys(next.seats)[0]!, ''),
    },
    {
      title: say.changed,
      text: worst ? say.changedAt(quarterAt(told, worst.quarter)) : say.changedAny,
      action: say.again,
      begin: () => onBegin(scenario.id, seat, seed),
    },
    other && {
      title: say.otherSeat(nationName(other.scenario, other.seat)),
      text: say.otherSeatText,
      action: say.sit,
      begin: () => onBegin(other.scenario.id, other.seat, other.scenario === scenario ? seed : ''),
    },
  ].filter((row) => row !== undefined && row !== null);
  return (
    <ul class="onward">
      {rows.map(({ title, text, action, begin }) => (
        <li key={action}>
          <h3>{title}</h3>
          <p class="muted">{text}</p>
          <button type="button" class="button button-outline button-small" onClick={begin}>
            {action} <Icon svg={go} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Another seat of the same scenario; of the first lesson with several where it has but one. */
function otherSeat(scenario: Game['match']['scenario'], seat: string, lessons: readonly ScenarioChoice[]) {
  for (const one of [scenario, ...lessons.map((lesson) => lesson.scenario)]) {
    const seats = Object.keys(one.seats);
    const found = seats.find((id) => id !== seat);
    if (found && seats.length > 1) return { scenario: one, seat: found };
  }
  return null;
}
