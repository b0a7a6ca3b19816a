import error from 'lucide-static/icons/circle-x.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import type { FileProblem } from '../../session/session.ts';
import { FILES } from '../../text/files.ts';
import { inLanguage, localText } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { caretLine } from './problemText.ts';

export function ProblemLine({ problem }: { readonly problem: FileProblem }) {
  const { severity, line, column, message, suggestion, excerpt, file } = problem;
  const say = inLanguage(FILES);
  const { text, from, length } = excerpt;
  return (
    <li class={`problem problem-${severity}`}>
      <p>
        <Icon svg={severity === 'error' ? error : warning} />
        <span class="hidden-text">{severity === 'error' ? say.error : say.warning} </span>
        <code title={`${file}:${line}:${column}`}>
          {line}:{column}
        </code>{' '}
        {localText(message)}
      </p>
      {text.trim() && (
        <pre>
          <span aria-hidden="true" class="problem-number">{line}</span>
          {text.slice(0, from)}
          <mark>{text.slice(from, from + length)}</mark>
          {text.slice(from + length)}
          {'\n'}
          <span aria-hidden="true" class="problem-caret">{' '.repeat(String(line).length)} {caretLine(excerpt)}</span>
        </pre>
      )}
      {suggestion && <p class="problem-suggestion">{localText(suggestion)}</p>}
    </li>
  );
}
