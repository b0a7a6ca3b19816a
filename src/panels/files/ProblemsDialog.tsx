import copy from 'lucide-static/icons/copy.svg?raw';
import { COMMON } from '../../text/common.ts';
import { FILES } from '../../text/files.ts';
import { inLanguage, language } from '../language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/useCopy.ts';
import { FileButton } from './FileButton.tsx';
import { unsound, type Unsound } from './openFile.ts';
import { ProblemLine } from './ProblemLine.tsx';
import { asText } from './problemText.ts';

/** Everything that is wrong with a file, each at its place. */
export function ProblemsDialog({ result }: { readonly result: Unsound }) {
  const say = inLanguage(FILES);
  const { problems } = result;
  const { copied, take } = useCopy(() => asText(problems, language()));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  // the browser tells late that a dialog was shut: by then the next file's may be open
  const close = () => {
    if (unsound.value === result) unsound.value = null;
  };
  return (
    <Dialog title={say.title} class="problems" onClose={close}>
      <p class="problems-file">
        <b>{result.file}</b> <span class="muted">{say.found(errors, problems.length - errors)}</span>
      </p>
      <ol class="problem-list">
        {problems.map((problem, i) => (
          <ProblemLine key={i} problem={problem} />
        ))}
      </ol>
      <div class="row problems-actions">
        <button type="button" class="button button-light button-small" onClick={take}>
          <Icon svg={copy} /> {copied ? inLanguage(COMMON).copied : say.copy}
        </button>
        <FileButton class="button button-outline button-small">{say.again}</FileButton>
      </div>
    </Dialog>
  );
}
