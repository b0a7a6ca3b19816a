import copy from 'lucide-static/icons/copy.svg?raw';
import done from 'lucide-static/icons/check.svg?raw';
import type { Scenario } from '../../scenario/format.ts';
import { COMMON } from '../../text/common.ts';
import { LESSON } from '../../text/lesson.ts';
import { inLanguage, localText } from '../language.ts';
import { Aims } from '../ui/Aims.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/useCopy.ts';

/** What a class can talk about once it has played, beside what each of it should be able to do now. */
export function Debrief({ scenario }: { readonly scenario: Scenario }) {
  const { title, debrief } = scenario;
  const say = inLanguage(LESSON);
  const questions = Object.values(debrief).map(localText);
  const { copied, take } = useCopy(() => [say.questionsOf(localText(title)), ...questions.map((question, i) => `${i + 1}. ${question}`)].join('\n'));
  if (questions.length === 0) return null;
  return (
    <div class="verdict-two verdict-debrief">
      <section>
        <h2>{say.questions}</h2>
        <ol class="serif">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <button type="button" class="button button-outline button-small" onClick={take}>
          <Icon svg={copied ? done : copy} /> {copied ? inLanguage(COMMON).copied : say.copyQuestions}
        </button>
      </section>
      <Aims scenario={scenario}>
        <h2>{say.aims}</h2>
        <p class="muted verdict-note">{say.canYou}</p>
      </Aims>
    </div>
  );
}
