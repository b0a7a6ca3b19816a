import { useState } from 'preact/hooks';
import { TITLE } from '../../text/title.ts';
import { FileButton } from '../files/FileButton.tsx';
import { inLanguage } from '../language.ts';
import { useSession } from '../session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FIRST_SCENARIO, lessonOf } from './first.ts';
import { ScenarioCard } from './ScenarioCard.tsx';
import { SeatForm } from './SeatForm.tsx';

export function ScenarioDialog({ onClose }: { readonly onClose: () => void }) {
  const scenarios = useSession().session.scenarios();
  const offered = [...scenarios].sort((a, b) => Number(a.own) - Number(b.own) || lessonOf(a.scenario.id) - lessonOf(b.scenario.id));
  const [picked, setPicked] = useState(FIRST_SCENARIO);
  const say = inLanguage(TITLE);
  const choice = scenarios.find(({ scenario }) => scenario.id === picked) ?? scenarios[0];
  return (
    <Dialog title={say.scenarios} onClose={onClose} class="scenarios">
      {choice ? (
        <div class="scenario-columns">
          <div class="scenario-list" role="radiogroup" aria-label={say.scenarios}>
            {offered.map((one) => (
              <ScenarioCard key={one.scenario.id} choice={one} picked={one === choice} onPick={() => setPicked(one.scenario.id)} />
            ))}
          </div>
          <SeatForm key={choice.scenario.id} scenario={choice.scenario} />
        </div>
      ) : (
        <p class="muted">{say.noScenario}</p>
      )}
      <p class="scenario-open">
        <FileButton class="button button-outline button-small">{say.openFile}</FileButton>
        <span class="label">{say.dropWhat}</span>
      </p>
    </Dialog>
  );
}
