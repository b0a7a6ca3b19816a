import { COMMON } from '../../text/common.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language.ts';
import { inLanguage, language, speak } from '../language.ts';

export function LanguageSwitch() {
  return (
    <fieldset class="languages" aria-label={inLanguage(COMMON).language}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language()} onClick={() => speak(one)}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
