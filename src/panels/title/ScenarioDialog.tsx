import { useState } from 'preact/hooks';
import { TITLE } from '../../text/title.ts';
import { FileButton } from '../files/FileButton.tsx';
import { inLanguage } from '../language.ts';
import { useSession } from '../session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FIRST_SCENARIO } from './first.ts';
import { ScenarioCard } from './ScenarioCard.tsx';
import { SeatForm } from './SeatForm.tsx';

export function ScenarioDialog({ onClose }: { readonly onClose: () => void }) {
  const scenarios = useSession().session.scenarios();
  // a first game first: the shortest, then longer ones, then files of one's own
  const offered = [...scenarios].sort((a, b) => Number(a.own) - Number(b.own) || a.scenario.length - b.scenario.length);
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
