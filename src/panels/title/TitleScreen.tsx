import play from 'lucide-static/icons/play.svg?raw';
import { useState } from 'preact/hooks';
import { quarterShort } from '../../text/quarters.ts';
import { TITLE } from '../../text/title.ts';
import { FileButton } from '../files/FileButton.tsx';
import { inLanguage, language, localText } from '../language.ts';
import { usePage } from '../page.ts';
import { SoundSwitch } from '../sound/SoundSwitch.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { FIRST_SCENARIO, FIRST_SEAT } from './first.ts';
import { KeptDialog } from './KeptDialog.tsx';
import { resume } from './resume.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { Strait } from './Strait.tsx';
import { UpdateOffer } from './UpdateOffer.tsx';
import { Wordmark } from './Wordmark.tsx';

/** The whole game as one file, which the build puts beside the page; it offers no copy of itself. */
const ONE_PAGE = import.meta.env.PROD && import.meta.env.MODE !== 'single' ? 'chokepoint.html' : null;

export function TitleScreen() {
  const { saved, enter, entering } = usePage();
  const [choosing, setChoosing] = useState(false);
  const say = inLanguage(TITLE);
  const [replacing, setReplacing] = useState(false);
  const playFirst = () => enter((session) => session.begin(FIRST_SCENARIO, FIRST_SEAT, ''));
  const goOn = () => saved && enter((session) => resume(session, saved));
  return (
    <main class="title-screen" aria-busy={entering}>
      <Strait />
      <header class="title-top">
        <p class="faint">{say.promise}</p>
        <div class="title-switches">
          <SoundSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <div class="title-name">
        <Wordmark />
        <p class="tagline serif">{say.tagline}</p>
        <UpdateOffer />
      </div>
      <footer class="title-foot">
        {saved ? (
          <button type="button" class="button button-primary title-play" onClick={goOn}>
            <Icon svg={play} />
            {say.resume}
          </button>
        ) : (
          <button type="button" class="button button-primary title-play" onClick={playFirst}>
            <Icon svg={play} />
            {say.play}
          </button>
        )}
        {saved ? (
          <p class="title-what muted">
            <b class="strong">{localText(saved.scenarioTitle)}.</b> {quarterShort(language(), saved)}
          </p>
        ) : (
          <p class="title-what muted">
            <b class="strong">{say.what}</b> {say.whatMore}
          </p>
        )}
        <nav class="title-nav" aria-label="Chokepoint">
          {saved && (
            <button type="button" onClick={() => setReplacing(true)}>
              {say.play}
            </button>
          )}
          <button type="button" onClick={() => enter(() => setChoosing(true))}>
            {say.scenarios}
          </button>
          <FileButton>{say.openFile}</FileButton>
          {ONE_PAGE && (
            <a href={ONE_PAGE} download={ONE_PAGE} title={say.onePageWhat}>
              {say.onePage}
            </a>
          )}
        </nav>
      </footer>
      {replacing && saved && <KeptDialog saved={saved} onAnew={playFirst} onClose={() => setReplacing(false)} />}
      {choosing && <ScenarioDialog onClose={() => setChoosing(false)} />}
    </main>
  );
}
