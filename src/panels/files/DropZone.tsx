import fileUp from 'lucide-static/icons/file-up.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TITLE } from '../../text/title.ts';
import { inLanguage } from '../language.ts';
import { usePage } from '../page.ts';
import { Icon } from '../ui/Icon.tsx';
import { note, openFile } from './openFile.ts';

/** Takes a file dropped anywhere on the page. */
export function DropZone() {
  const { enter } = usePage();
  const latest = useRef(enter);
  latest.current = enter;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) latest.current((session) => openFile(session, file));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  const say = inLanguage(TITLE);
  return (
    <>
      {over && (
        <div class="drop-zone" aria-hidden="true">
          <Icon svg={fileUp} />
          <b class="title">{say.dropHere}</b>
          <span class="muted">{say.dropWhat}</span>
        </div>
      )}
      {note.value && <p class="file-note">{note.value}</p>}
    </>
  );
}
