import { GLOSSARY, TERMS } from '../../text/glossary.ts';
import { HELP } from '../../text/help.ts';
import { LESSON } from '../../text/lesson.ts';
import { isGuided } from '../guide/steps.ts';
import { MODEL } from '../../text/model.ts';
import { inLanguage, localText } from '../language.ts';
import { ModelLink } from '../model/ModelLink.tsx';
import { useGame } from '../session.ts';
import { SoundSwitch } from '../sound/SoundSwitch.tsx';
import { Dialog } from '../ui/Dialog.tsx';

const KEYS = [
  ['end', ['Enter']],
  ['undo', ['Ctrl+Z']],
  ['redo', ['Ctrl+Shift+Z']],
  ['map', ['M']],
  ['advice', ['A']],
  ['guide', ['G']],
  ['help', ['?']],
] as const;

/** The help page of a game; the first keys open the desks that it has. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { game } = useGame();
  const { desks } = game.world.setting;
  const keys = KEYS.filter(([name]) => name !== 'guide' || isGuided(game));
  const { title, glossary } = game.match.scenario;
  const own = Object.entries(glossary);
  const say = inLanguage(HELP);
  const words = inLanguage(GLOSSARY);
  return (
    <Dialog title={say.title} onClose={onClose} class="help">
      <div class="help-columns">
        <section>
          <h3 class="heading">{say.quarter}</h3>
          <ol class="help-steps">
            {say.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h3 class="heading">{say.shortcuts}</h3>
          <dl class="help-keys">
            {([['desks', desks.map((_, i) => `${i + 1}`)], ...keys] as const).map(([name, pressed]) => (
              <div key={name}>
                <dt>
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{say.keys[name]}</dd>
              </div>
            ))}
          </dl>
          <h3 class="heading help-more">{say.sound}</h3>
          <p class="muted">{say.aboutSound}</p>
          <SoundSwitch />
          <h3 class="heading help-more">{inLanguage(MODEL).title}</h3>
          <p class="muted">{inLanguage(MODEL).about}</p>
          <ModelLink to="" class="button button-outline">
            {inLanguage(MODEL).read}
          </ModelLink>
        </section>
        <section>
          {own.length > 0 && (
            <>
              <h3 class="heading">{inLanguage(LESSON).terms(localText(title))}</h3>
              <dl class="help-words help-own">
                {own.map(([id, { term, text }]) => (
                  <div key={id}>
                    <dt>{localText(term)}</dt>
                    <dd class="muted">{localText(text)}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          <h3 class="heading">{say.words}</h3>
          <dl class="help-words">
            {TERMS.map((term) => (
              <div key={term}>
                <dt>{words[term].term}</dt>
                <dd class="muted">{words[term].meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
