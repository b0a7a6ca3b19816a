import arrow from 'lucide-static/icons/arrow-left.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { COMMON } from '../../text/common.ts';
import { MODEL } from '../../text/model.ts';
import { inLanguage, language } from '../language.ts';
import { PartNote } from '../loading/PartNote.tsx';
import { CloseButton, Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ModelContents } from './ModelContents.tsx';
import { modelPart } from './modelPart.ts';
import { ModelText } from './ModelText.tsx';
import { goBack, placeOf, show, useCurrent, type Place } from './reading.ts';

interface ModelDialogProps {
  /** Id of the heading that is shown first; the beginning for '' */
  readonly section: string;
  readonly onClose: () => void;
}

/** The model in full, opened at a section: docs/model.md, as it was when the game was built. */
export function ModelDialog({ section, onClose }: ModelDialogProps) {
  const say = inLanguage(MODEL);
  const part = modelPart.state.value;
  const page = part.is === 'here' ? part.value : null;
  const text = useRef<HTMLElement>(null);
  /** Where the reader stood who followed links, the last one at the end */
  const left = useRef<Place[]>([]);
  const current = useCurrent(text, page !== null);
  const load = () => void modelPart.load().catch(() => undefined);
  useEffect(load, []);

  // runs after the dialog's own effect, which opens it: what is closed takes no focus
  useEffect(() => {
    if (page && text.current) show(text.current, section || page.headings[0]!.id);
  }, [page, section]);

  const follow = (link: HTMLElement, id: string) => {
    if (!text.current) return;
    left.current.push(placeOf(text.current, link));
    show(text.current, id);
  };
  const back = (button: HTMLElement) => {
    const before = left.current.pop();
    if (before) goBack(before);
    else button.closest('dialog')?.close();
  };
  return (
    <Dialog title={say.title} bare class="dialog-full model" onClose={onClose}>
      <header class="model-top">
        <button type="button" class="button button-quiet button-small" onClick={({ currentTarget }) => back(currentTarget)}>
          <Icon svg={arrow} /> {inLanguage(COMMON).back}
        </button>
        {page && <ModelContents headings={page.headings} current={current} onFollow={follow} />}
        {language() !== 'en' && <p class="model-note">{say.inEnglish}</p>}
        <CloseButton onClick={() => document.querySelector<HTMLDialogElement>('dialog.model')?.close()} />
      </header>
      <div class="model-page">
        {page ? <ModelText html={page.html} onFollow={follow} at={text} /> : <PartNote state={part} of="page" onRetry={load} />}
      </div>
    </Dialog>
  );
}
