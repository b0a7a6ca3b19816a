import type { ScenarioChoice } from '../../session/session.ts';
import { quarterShort } from '../../text/quarters.ts';
import { TITLE } from '../../text/title.ts';
import { inLanguage, language, localText } from '../language.ts';

interface ScenarioCardProps {
  readonly choice: ScenarioChoice;
  readonly picked: boolean;
  readonly onPick: () => void;
}

export function ScenarioCard({ choice: { scenario, own }, picked, onPick }: ScenarioCardProps) {
  const say = inLanguage(TITLE);
  return (
    <label class="scenario-card">
      <input type="radio" name="scenario" value={scenario.id} checked={picked} onChange={onPick} />
      <span class="heading">{localText(scenario.title)}</span>
      <span class="label">
        {quarterShort(language(), scenario.start)} · {say.length(scenario.length)} · {say.seats(Object.keys(scenario.seats).length)}
        {own && <b class="own-mark">{say.own}</b>}
      </span>
    </label>
  );
}
