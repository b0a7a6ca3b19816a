import play from 'lucide-static/icons/play.svg?raw';
import { useState } from 'preact/hooks';
import { quarterShort } from '../../text/quarters.ts';
import { TITLE } from '../../text/title.ts';
import { FileButton } from '../files/FileButton.tsx';
import { show } from '../files/openFile.ts';
import { inLanguage, language, localText } from '../language.ts';
import { useSession } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { FIRST_SCENARIO, FIRST_SEAT } from './first.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { Strait } from './Strait.tsx';
import { Wordmark } from './Wordmark.tsx';

export function TitleScreen() {
  const { session, state } = useSession();
  const [choosing, setChoosing] = useState(false);
  const say = inLanguage(TITLE);
  const { saved, scenarios } = state;
  const first = scenarios.find(({ scenario }) => scenario.id === FIRST_SCENARIO);
  return (
    <main class="title-screen">
      <Strait />
      <header class="title-top">
        <p class="faint">{say.promise}</p>
        <LanguageSwitch />
      </header>
      <div class="title-name">
        <Wordmark />
        <p class="tagline serif">{say.tagline}</p>
      </div>
      <footer class="title-foot">
        <button
          type="button"
          class="button button-primary title-play"
          onClick={() => (first ? session.begin(FIRST_SCENARIO, FIRST_SEAT, '') : setChoosing(true))}
        >
          <Icon svg={play} />
          {say.play}
        </button>
        <p class="title-what muted">
          <b class="strong">{say.what}</b> {say.whatMore}
        </p>
        <nav class="title-nav" aria-label="Chokepoint">
          {saved && (
            <button type="button" onClick={() => void session.resume().then((result) => result.ok || show(localText(saved.scenarioTitle), result))}>
              {say.resume} <span class="faint">{quarterShort(language(), saved)}</span>
            </button>
          )}
          <button type="button" onClick={() => setChoosing(true)}>
            {say.scenarios}
          </button>
          <FileButton>{say.openFile}</FileButton>
        </nav>
      </footer>
      {choosing && <ScenarioDialog onClose={() => setChoosing(false)} />}
    </main>
  );
}
