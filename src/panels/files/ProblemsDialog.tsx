import copy from 'lucide-static/icons/copy.svg?raw';
import { useState } from 'preact/hooks';
import { FILES } from '../../text/files.ts';
import { inLanguage, language } from '../language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FileButton } from './FileButton.tsx';
import { unsound, type Unsound } from './openFile.ts';
import { ProblemLine } from './ProblemLine.tsx';
import { asText } from './problemText.ts';

/** Everything that is wrong with a file, each at its place. */
export function ProblemsDialog({ result }: { readonly result: Unsound }) {
  const [copied, setCopied] = useState(false);
  const say = inLanguage(FILES);
  const { problems } = result;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  // the browser tells late that a dialog was shut: by then the next file's may be open
  const close = () => {
    if (unsound.value === result) unsound.value = null;
  };
  const take = () => {
    navigator.clipboard.writeText(asText(problems, language())).then(
      () => setCopied(true),
      () => setCopied(false),
    );
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
          <Icon svg={copy} /> {copied ? say.copied : say.copy}
        </button>
        <FileButton class="button button-outline button-small">{say.again}</FileButton>
      </div>
    </Dialog>
  );
}
